/// Memory that a layer uses while it computes, and not longer.
///
/// It grows as layers ask for more, so that nothing is allocated once each of them has run.
final class Scratch: @unchecked Sendable {
  // One call of a network has it at a time, and one layer of the call, which asks before its
  // threads begin.
  private var arena = Arena(count: 0)
  /// What it holds before anything is written, as tests choose it.
  private let filling: Float

  init(filledWith filling: Float = 0) {
    self.filling = filling
  }

  /// Room for so many numbers, of which nothing is known; `nil` where there is no memory.
  func reserve(_ count: Int) -> UnsafeMutablePointer<Float>? {
    if let arena, arena.count >= count { return arena.base }
    arena = nil
    guard let larger = Arena(count: count) else { return nil }
    if filling != 0 { larger.base.update(repeating: filling, count: count) }
    arena = larger
    return larger.base
  }
}
