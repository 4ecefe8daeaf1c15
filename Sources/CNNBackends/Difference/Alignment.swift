/// Two sequences side by side: which elements stand for each other, and which stand alone.
///
/// Of all ways to pair elements without crossing, one with the largest sum of similarities is
/// taken (Needleman and Wunsch, 1970). Where several are equal, elements are paired as early as
/// possible, so that the last of many equal blocks is the one that was added.
struct Alignment {
  /// A pair, or an element that has no counterpart, by their positions.
  enum Step: Hashable {
    case pair(Int, Int)
    case removed(Int)
    case added(Int)
  }

  /// In the order of both sequences; between two pairs, what was removed stands first.
  private(set) var steps: [Step] = []

  /// Aligns two sequences.
  ///
  /// Equal elements at both ends are paired at once. The others cost time and memory for each cell
  /// of a table; where that has more than `maximumCells`, only a band along its diagonal is looked
  /// at, and what has moved further is removed and added.
  init(_ left: [LayerTraits], _ right: [LayerTraits], maximumCells: Int = 25_000_000) {
    let shorter = min(left.count, right.count)
    var (start, end) = (0, 0)
    while start < shorter, left[start].isAlike(right[start]) { start += 1 }
    while end < shorter - start,
      left[left.count - 1 - end].isAlike(right[right.count - 1 - end])
    {
      end += 1
    }
    steps = (0..<start).map { .pair($0, $0) }
    let table = AlignmentTable(
      left[start..<left.count - end], right[start..<right.count - end], maximumCells: maximumCells)
    steps += table.steps
    steps += (0..<end).reversed().map { .pair(left.count - 1 - $0, right.count - 1 - $0) }
    moveRunsToBlocks(left, right)
  }

  /// Moves each run of elements without counterpart, where that changes nothing else, to where it
  /// is a whole block; as far back as it goes where it is none anywhere.
  private mutating func moveRunsToBlocks(_ left: [LayerTraits], _ right: [LayerTraits]) {
    var start = 0
    while start < steps.count {
      var end = start + 1
      switch steps[start] {
      case .pair: break
      case .removed:
        while end < steps.count, case .removed = steps[end] { end += 1 }
        end = Run(range: start..<end, sequence: left, side: .left).moved(in: &steps).upperBound
      case .added:
        while end < steps.count, case .added = steps[end] { end += 1 }
        end = Run(range: start..<end, sequence: right, side: .right).moved(in: &steps).upperBound
      }
      start = end
    }
  }
}

/// Steps in a row that stand for elements of one sequence alone.
private struct Run {
  /// The sequence that has them.
  enum Side {
    case left, right
  }

  var range: Range<Int>
  let sequence: [LayerTraits]
  let side: Side

  /// Moves the run to its place, and returns that.
  consuming func moved(in steps: inout [Alignment.Step]) -> Range<Int> {
    while moveBack(in: &steps) {}
    var moves = 0
    while !isBlock(in: steps) {
      guard moveForth(in: &steps) else {
        for _ in 0..<moves { _ = moveBack(in: &steps) }
        break
      }
      moves += 1
    }
    return range
  }

  private func isBlock(in steps: [Alignment.Step]) -> Bool {
    guard let first = element(of: steps[range.lowerBound]),
      let last = element(of: steps[range.upperBound - 1])
    else { return false }
    return sequence[first].startsBlock && sequence[last].endsBlock
  }

  /// Moves the run one step towards the end, where the element behind it is like its first.
  private mutating func moveBack(in steps: inout [Alignment.Step]) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound)
    guard next < steps.count, exchange(first, next, in: &steps) else { return false }
    range = first + 1..<next + 1
    return true
  }

  /// Moves the run one step towards the start, where the element before it is like its last.
  private mutating func moveForth(in steps: inout [Alignment.Step]) -> Bool {
    let (previous, last) = (range.lowerBound - 1, range.upperBound - 1)
    guard previous >= 0, exchange(last, previous, in: &steps) else { return false }
    range = previous..<last
    return true
  }

  /// Gives the counterpart of the element at `pair` to the element at `alone`, where both are alike.
  private func exchange(_ alone: Int, _ pair: Int, in steps: inout [Alignment.Step]) -> Bool {
    guard case .pair(let left, let right) = steps[pair], let element = element(of: steps[alone])
    else { return false }
    switch side {
    case .left:
      guard sequence[element].isAlike(sequence[left]) else { return false }
      (steps[alone], steps[pair]) = (.pair(element, right), .removed(left))
    case .right:
      guard sequence[element].isAlike(sequence[right]) else { return false }
      (steps[alone], steps[pair]) = (.pair(left, element), .added(right))
    }
    return true
  }

  private func element(of step: Alignment.Step) -> Int? {
    switch step {
    case .pair: nil
    case .removed(let index), .added(let index): index
    }
  }
}

/// The table of the best sums for all beginnings of two sequences.
private struct AlignmentTable {
  private enum Move: UInt8 {
    case pair, removed, added
  }

  private let left: ArraySlice<LayerTraits>
  private let right: ArraySlice<LayerTraits>
  /// How many columns of each row are looked at.
  private let width: Int
  /// The last step of the best alignment for each cell, row by row.
  private var moves: [UInt8]

  init(
    _ left: ArraySlice<LayerTraits>, _ right: ArraySlice<LayerTraits>, maximumCells: Int
  ) {
    self.left = left
    self.right = right
    let rows = left.count + 1
    // From one row to the next the band moves on, and must still hold a way through.
    let needed = 2 * (right.count / rows + 2)
    width = min(right.count + 1, max(maximumCells / rows, needed))
    moves = Array(repeating: Move.pair.rawValue, count: rows * width)
    fill()
  }

  /// The first column of a row that is looked at.
  private func firstColumn(_ row: Int) -> Int {
    let centre = row * right.count / max(left.count, 1)
    return max(0, min(centre - width / 2, right.count + 1 - width))
  }

  private mutating func fill() {
    // A sum that no way reaches.
    let unreachable = Int32.min / 2
    var above: [Int32] = []
    var firstAbove = 0
    for row in 0...left.count {
      let first = firstColumn(row)
      var sums = Array(repeating: unreachable, count: width)
      for column in first..<first + width {
        let sumAbove = { (column: Int) in
          above.indices.contains(column - firstAbove) ? above[column - firstAbove] : unreachable
        }
        var (sum, move) = (row == 0 && column == 0 ? 0 : unreachable, Move.pair)
        if row > 0, column > 0 {
          let similarity = left[left.startIndex + row - 1].similarity(
            to: right[right.startIndex + column - 1])
          if similarity > 0 { sum = sumAbove(column - 1) + similarity }
        }
        if row > 0, sumAbove(column) >= sum { (sum, move) = (sumAbove(column), .removed) }
        if column > first, sums[column - first - 1] >= sum {
          (sum, move) = (sums[column - first - 1], .added)
        }
        sums[column - first] = sum
        moves[row * width + column - first] = move.rawValue
      }
      (above, firstAbove) = (sums, first)
    }
  }

  /// The best alignment, read from the end of the table to its beginning.
  var steps: [Alignment.Step] {
    var steps: [Alignment.Step] = []
    var (row, column) = (left.count, right.count)
    while row > 0 || column > 0 {
      let move = Move(rawValue: moves[row * width + column - firstColumn(row)])
      switch row == 0 ? .added : column == 0 ? .removed : move {
      case .removed:
        row -= 1
        steps.append(.removed(left.startIndex + row))
      case .added:
        column -= 1
        steps.append(.added(right.startIndex + column))
      case .pair, nil:
        row -= 1
        column -= 1
        steps.append(.pair(left.startIndex + row, right.startIndex + column))
      }
    }
    return steps.reversed()
  }
}
