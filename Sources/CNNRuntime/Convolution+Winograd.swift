/// The weights of a 3×3 convolution, transformed.
struct WinogradFilters: Sendable {
}

extension Convolution {
  func winogradPays(_ y: View) -> Bool { false }
  func compute(
    _ winograd: WinogradFilters, _ x: View, from start: UnsafeMutablePointer<Float>,
    _ border: Border,
    into y: View, adding r: View?, _ memory: Memory
  ) {}
}
