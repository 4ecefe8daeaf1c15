/// The sizes of up to eight axes, without an array.
public struct Sizes: Hashable, Sendable {
  let count: Int
  private var sizes = SIMD8<Int>(repeating: 1)

  /// The sizes of axes, the first one first; what is left out is no axis.
  public init(
    _ first: Int, _ second: Int? = nil, _ third: Int? = nil, _ fourth: Int? = nil,
    _ fifth: Int? = nil, _ sixth: Int? = nil, _ seventh: Int? = nil, _ eighth: Int? = nil
  ) {
    var count = 1
    sizes[0] = first
    func append(_ size: Int?, to sizes: inout SIMD8<Int>) {
      guard let size else { return }
      sizes[count] = size
      count += 1
    }
    append(second, to: &sizes)
    append(third, to: &sizes)
    append(fourth, to: &sizes)
    append(fifth, to: &sizes)
    append(sixth, to: &sizes)
    append(seventh, to: &sizes)
    append(eighth, to: &sizes)
    self.count = count
  }

  /// - Requires: at most eight elements.
  public init(_ elements: [Int]) {
    precondition(elements.count <= 8, "there are at most eight axes")
    count = elements.count
    for (axis, size) in elements.enumerated() { sizes[axis] = size }
  }

  subscript(axis: Int) -> Int {
    get { sizes[axis] }
    set { sizes[axis] = newValue }
  }
}
