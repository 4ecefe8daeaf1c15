/// A set of sizes of an axis: whole numbers from 1 that repeat from some point on.
///
/// The largest number there is stands for "no upper end": what reaches `Int.max` is without end,
/// and what lies above it does not count. Two sets are equal where they have the same members.
package struct SizeSet: Sendable {
  /// The largest modulus that a set may have; it bounds the work of every operation.
  package static let maximumModulus = 1 << 16

  /// The numbers of a range that leave certain remainders.
  package struct Piece: Hashable, Sendable {
    /// The least member.
    package let from: Int
    /// The greatest member; `nil` where there is no end.
    package let to: Int?
    /// The least modulus that describes the members.
    package let modulus: Int
    /// The remainders of the members, rising; never empty.
    package let residues: [Int]
  }

  /// Disjoint pieces in rising order, with nothing between one and the next.
  ///
  /// They are few rather than unique: equal sets that were made in different ways may be cut up
  /// differently, but neighbours that one piece describes are one.
  package let pieces: [Piece]

  /// Every size.
  package static let all = SizeSet(from: 1)

  /// No size.
  package static let empty = SizeSet(joining: [])

  /// The numbers of a range, from 1.
  package init(_ range: ClosedRange<Int>) {
    guard range.upperBound >= 1 else {
      self = .empty
      return
    }
    let to = range.upperBound == .max ? nil : range.upperBound
    pieces = [Piece(from: max(1, range.lowerBound), to: to)]
  }

  /// The numbers that are not below `from`, from 1.
  package init(from: Int) {
    pieces = [Piece(from: max(1, from), to: nil)]
  }

  /// The numbers of a range that leave one of the remainders `residues`.
  ///
  /// `nil` iff `modulus` is below 1, or the least modulus that describes them is above the limit.
  package init?(
    residues: some Sequence<Int>, modulus: Int, from: Int = 1, to: Int? = nil
  ) {
    guard modulus >= 1 else { return nil }
    let remainders = Set(
      residues.map { residue in
        let remainder = residue % modulus
        return remainder < 0 ? remainder + modulus : remainder
      })
    let pattern = Piece(from: 1, to: nil, modulus: modulus, residues: remainders.sorted())
    let (first, last) = (max(1, from), to ?? .max)
    guard !remainders.isEmpty, first <= last else {
      self = .empty
      return
    }
    let simplified = pattern.restricted(from: first, through: last)?.simplified ?? []
    guard simplified.allSatisfy({ $0.modulus <= Self.maximumModulus }) else { return nil }
    self.init(joining: simplified)
  }

  /// The numbers of a list, in any order, that are not below 1.
  ///
  /// `nil` iff more than 65,536 pieces would be needed.
  package init?(points: [Int]) {
    var runs: [ClosedRange<Int>] = []
    for point in Set(points).sorted() where point >= 1 {
      if let last = runs.last, last.upperBound == point - 1 {
        runs[runs.count - 1] = last.lowerBound...point
      } else {
        runs.append(point...point)
      }
    }
    self.init(joining: runs.map { Piece(from: $0.lowerBound, through: $0.upperBound) })
    guard pieces.count <= Self.maximumModulus else { return nil }
  }

  /// The members of simplified, disjoint pieces in rising order.
  init(joining pieces: [Piece]) {
    self.pieces = Piece.joined(Piece.grouped(Piece.joined(pieces)))
  }

  package var isEmpty: Bool { pieces.isEmpty }

  /// Whether the members come to an end.
  package var isFinite: Bool { pieces.last.map { $0.to != nil } ?? true }

  /// The smallest member; `nil` where there is none.
  package var least: Int? { pieces.first?.from }

  /// The largest member; `nil` where there is none, or no end.
  package var greatest: Int? { pieces.last?.to }

  /// The modulus of the piece without end; 1 where there is none.
  package var period: Int { isFinite ? 1 : pieces.last?.modulus ?? 1 }

  /// Whether a number is a member.
  package func contains(_ number: Int) -> Bool {
    nearest(below: number) == number
  }

  /// Returns the greatest member that is not above `limit`.
  package func nearest(below limit: Int) -> Int? {
    let next = pieces.partition { $0.from > limit }
    guard next > 0 else { return nil }
    return pieces[next - 1].nearest(below: limit)
  }

  /// Returns the least member that is not below `limit`; `nil` also where it leaves 64 bits.
  package func nearest(above limit: Int) -> Int? {
    let index = pieces.partition { $0.last >= limit }
    guard index < pieces.count else { return nil }
    return pieces[index].nearest(above: limit)
  }

  /// Returns the smallest members, rising: `count` of them, or all where they are fewer.
  package func prefix(_ count: Int) -> [Int] {
    var members: [Int] = []
    for piece in pieces {
      var rank: Int? = piece.rank(below: piece.from)
      while members.count < count, let place = rank, let number = piece.number(at: place),
        number <= piece.last
      {
        members.append(number)
        rank = place.plus(1)
      }
    }
    return members
  }
}

extension SizeSet.Piece {
  /// Every number of a range.
  init(from: Int, to: Int?) {
    self.init(from: from, to: to, modulus: 1, residues: [0])
  }

  /// Every number of a range, without end where `last` is the largest number there is.
  init(from: Int, through last: Int) {
    self.init(from: from, to: last == .max ? nil : last)
  }

  /// The greatest number that may be a member.
  var last: Int { to ?? .max }

  /// Whether every number from the first to the last is a member.
  var isInterval: Bool { modulus == 1 }

  /// Whether the same remainders are those of members.
  func hasPattern(of other: Self) -> Bool {
    modulus == other.modulus && residues == other.residues
  }

  /// Returns how many numbers from 0 and below `limit` leave a remainder of the piece.
  func rank(below limit: Int) -> Int {
    let (turns, rest) = limit.quotientAndRemainder(dividingBy: modulus)
    return turns * residues.count + residues.partition { $0 >= rest }
  }

  /// Returns how many numbers from 0 through `limit` leave a remainder of the piece.
  func rank(through limit: Int) -> Int {
    let (turns, rest) = limit.quotientAndRemainder(dividingBy: modulus)
    return turns * residues.count + residues.partition { $0 > rest }
  }

  /// Returns the number with `rank` such numbers below it, or `nil` where it leaves 64 bits.
  func number(at rank: Int) -> Int? {
    let (turns, index) = rank.quotientAndRemainder(dividingBy: residues.count)
    return turns.times(modulus)?.plus(residues[index])
  }

  /// Returns the greatest member that is not above `limit`.
  func nearest(below limit: Int) -> Int? {
    guard limit >= from else { return nil }
    return number(at: rank(through: min(limit, last)) - 1)
  }

  /// Returns the least member that is not below `limit`; `nil` also where it leaves 64 bits.
  func nearest(above limit: Int) -> Int? {
    number(at: rank(below: max(limit, from))).flatMap { $0 <= last ? $0 : nil }
  }
}

extension Array {
  /// Returns the first index whose element, and so each after it, is as `belongs` says.
  func partition(where belongs: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
