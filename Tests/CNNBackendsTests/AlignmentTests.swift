import TestSupport
import Testing

@testable import CNNBackends

/// Alignments against all alignments there are, for short sequences.
@Suite struct AlignmentTests {
  /// A sequence of layers of few kinds, some of which end or start a block.
  private func sequence(_ generator: inout SeededGenerator, upTo length: Int) -> [LayerTraits] {
    (0..<Int.random(in: 0...length, using: &generator)).map { _ in
      let kind = Int.random(in: 0..<3, using: &generator)
      return LayerTraits(
        kind: kind, family: kind / 2, call: Int.random(in: 0..<2, using: &generator) + 10 * kind,
        shape: Int.random(in: 0..<2, using: &generator), name: nil, place: 0,
        startsBlock: Bool.random(using: &generator), endsBlock: Bool.random(using: &generator))
    }
  }

  /// The largest sum of similarities over every way to pair elements without crossing.
  private func largestSum(_ left: ArraySlice<LayerTraits>, _ right: ArraySlice<LayerTraits>)
    -> Int32
  {
    guard let first = left.first, let other = right.first else { return 0 }
    let similarity = first.similarity(to: other)
    let paired =
      similarity > 0 ? similarity + largestSum(left.dropFirst(), right.dropFirst()) : 0
    return max(
      paired, largestSum(left.dropFirst(), right), largestSum(left, right.dropFirst()))
  }

  private func sum(_ alignment: Alignment, _ left: [LayerTraits], _ right: [LayerTraits]) -> Int32 {
    alignment.steps.reduce(0) { sum, step in
      guard case .pair(let a, let b) = step else { return sum }
      return sum + left[a].similarity(to: right[b])
    }
  }

  /// The positions of one sequence in the order of the steps.
  private func positions(_ alignment: Alignment) -> (left: [Int], right: [Int]) {
    var positions: (left: [Int], right: [Int]) = ([], [])
    for step in alignment.steps {
      switch step {
      case .pair(let left, let right):
        positions.left.append(left)
        positions.right.append(right)
      case .removed(let left): positions.left.append(left)
      case .added(let right): positions.right.append(right)
      }
    }
    return positions
  }

  @Test(arguments: 0..<300)
  func noOtherAlignmentIsBetter(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let left = sequence(&generator, upTo: 6)
    let right = sequence(&generator, upTo: 6)
    let alignment = Alignment(left, right)
    #expect(positions(alignment).left == Array(left.indices))
    #expect(positions(alignment).right == Array(right.indices))
    #expect(sum(alignment, left, right) == largestSum(left[...], right[...]))
  }

  @Test(arguments: 0..<100)
  func aBandHoldsEachElementOnce(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let left = sequence(&generator, upTo: 60)
    let right = sequence(&generator, upTo: 60)
    let alignment = Alignment(left, right, maximumCells: Int.random(in: 1...400, using: &generator))
    #expect(positions(alignment).left == Array(left.indices))
    #expect(positions(alignment).right == Array(right.indices))
  }
}
