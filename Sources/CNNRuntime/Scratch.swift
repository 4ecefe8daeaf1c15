/// Memory that a layer uses while it computes, and not longer.
///
/// It grows as layers ask for more, so that nothing is allocated once each of them has run.
final class Scratch: @unchecked Sendable {
  // One call of a network has it at a time, and one layer of the call, which asks before its
  // threads begin.
  private var arena = Arena(count: 0)

  /// Room for so many numbers, of which nothing is known.
  func reserve(_ count: Int) -> UnsafeMutablePointer<Float> {
    if let arena, arena.count >= count { return arena.base }
    arena = nil
    guard let larger = Arena(count: count) else {
      fatalError("there is no memory for \(count) numbers")
    }
    arena = larger
    return larger.base
  }
}
