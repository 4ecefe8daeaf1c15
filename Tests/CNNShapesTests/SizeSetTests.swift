import CNNShapes
import TestSupport
import Testing

/// Sets of sizes, against literal facts and against counting.
@Suite struct SizeSetTests {
  /// A piece as `from...to mod modulus: residues`.
  private static func text(_ set: SizeSet?) -> [String]? {
    set?.pieces.map { piece in
      let end = piece.to.map(String.init) ?? ""
      return "\(piece.from)...\(end) mod \(piece.modulus): \(piece.residues)"
    }
  }

  private static func multiples(of modulus: Int, from: Int = 1, to: Int? = nil) -> SizeSet? {
    SizeSet(residues: [0], modulus: modulus, from: from, to: to)
  }

  @Test func rangesAreClippedAtOne() {
    #expect(Self.text(.all) == ["1... mod 1: [0]"])
    #expect(Self.text(.empty) == [])
    #expect(Self.text(SizeSet(-5...7)) == ["1...7 mod 1: [0]"])
    #expect(Self.text(SizeSet(56...63)) == ["56...63 mod 1: [0]"])
    #expect(Self.text(SizeSet(5...5)) == ["5...5 mod 1: [0]"])
    #expect(SizeSet(-5...0) == .empty)
    #expect(SizeSet(from: -3) == .all)
    #expect(Self.text(SizeSet(from: 9)) == ["9... mod 1: [0]"])
  }

  @Test func remaindersComeInTheirShortestForm() {
    #expect(Self.text(Self.multiples(of: 16)) == ["16... mod 16: [0]"])
    #expect(Self.text(Self.multiples(of: 16, from: 17)) == ["32... mod 16: [0]"])
    #expect(Self.text(Self.multiples(of: 2, to: 4097)) == ["2...4096 mod 2: [0]"])
    let odd = SizeSet(residues: [1, 3, -1], modulus: 6)
    #expect(Self.text(odd) == ["1... mod 2: [1]"])
    #expect(SizeSet(residues: 0..<7, modulus: 7) == .all)
    #expect(SizeSet(residues: [0, 7, -7], modulus: 7) == Self.multiples(of: 7))
    #expect(SizeSet(residues: [], modulus: 7) == .empty)
    #expect(Self.multiples(of: 7, from: 8, to: 13) == .empty)
    #expect(Self.multiples(of: 7, from: 8, to: 3) == .empty)
    #expect(Self.text(Self.multiples(of: 7, from: 8, to: 20)) == ["14...14 mod 1: [0]"])
    #expect(
      Self.text(Self.multiples(of: 4, from: 3, to: 9)) == ["4...4 mod 1: [0]", "8...8 mod 1: [0]"])
  }

  @Test func pointsAreGatheredIntoPieces() {
    #expect(Self.text(SizeSet(points: [])) == [])
    #expect(Self.text(SizeSet(points: [0, -4, 5, 5])) == ["5...5 mod 1: [0]"])
    #expect(Self.text(SizeSet(points: [3, 1, 2])) == ["1...3 mod 1: [0]"])
    #expect(Self.text(SizeSet(points: [5, 9])) == ["5...5 mod 1: [0]", "9...9 mod 1: [0]"])
    #expect(Self.text(SizeSet(points: [5, 1, 3])) == ["1...5 mod 2: [1]"])
    let even = SizeSet(points: stride(from: 2, through: 4096, by: 2).reversed())
    #expect(Self.text(even) == ["2...4096 mod 2: [0]"])
    let pairs = SizeSet(points: [3, 4, 7, 8, 11, 12, 15, 16])
    #expect(Self.text(pairs) == ["3...16 mod 4: [0, 3]"])
  }

  @Test func neighboursThatOnePieceDescribesAreOne() throws {
    let multiples = try #require(Self.multiples(of: 16))
    let (low, high) = (SizeSet(1...100), SizeSet(from: 101))
    let end = try #require(multiples.intersection(high))
    #expect(multiples.intersection(low)?.union(end)?.pieces == multiples.pieces)
    #expect(Self.text(SizeSet(1...4).union(SizeSet(5...9))) == ["1...9 mod 1: [0]"])
    #expect(
      Self.text(SizeSet(1...1).union(SizeSet(from: 3))) == ["1...1 mod 1: [0]", "3... mod 1: [0]"])
    let odd = SizeSet(residues: [1], modulus: 2, from: 3)
    #expect(Self.text(odd?.union(SizeSet(1...1))) == ["1... mod 2: [1]"])
    let large = try #require(Self.multiples(of: 32))
    #expect(
      Self.text(SizeSet(1...64).union(large)) == ["1...64 mod 1: [0]", "96... mod 32: [0]"])
  }

  @Test func complementsAreWithinTheSizes() {
    #expect(SizeSet.all.complement == .empty)
    #expect(SizeSet.empty.complement == .all)
    #expect(Self.text(SizeSet(3...5).complement) == ["1...2 mod 1: [0]", "6... mod 1: [0]"])
    #expect(Self.text(Self.multiples(of: 4)?.complement) == ["1... mod 4: [1, 2, 3]"])
    #expect(
      Self.text(Self.multiples(of: 2, to: 4096)?.complement)
        == ["1...4095 mod 2: [1]", "4097... mod 1: [0]"])
  }

  @Test func membersAreFound() throws {
    let set = try #require(Self.multiples(of: 32, from: 64)?.union(SizeSet(5...7)))
    #expect(set.prefix(6) == [5, 6, 7, 64, 96, 128])
    #expect(set.prefix(0) == [] && set.prefix(-1) == [])
    #expect(set.least == 5 && set.greatest == nil && set.period == 32)
    #expect(!set.isFinite && !set.isEmpty)
    #expect(set.nearest(below: 4) == nil && set.nearest(below: 63) == 7)
    #expect(set.nearest(below: 95) == 64 && set.nearest(below: 96) == 96)
    #expect(set.nearest(above: -9) == 5 && set.nearest(above: 8) == 64)
    #expect(set.nearest(above: 97) == 128)
    #expect(set.contains(6) && !set.contains(8) && !set.contains(0) && !set.contains(.min))
    #expect(SizeSet(5...7).greatest == 7 && SizeSet(5...7).nearest(above: 8) == nil)
    #expect(SizeSet(5...7).prefix(10) == [5, 6, 7])
    #expect(SizeSet.empty.least == nil && SizeSet.empty.greatest == nil)
    #expect(SizeSet.empty.isFinite && SizeSet.empty.period == 1 && SizeSet(5...7).period == 1)
    #expect(SizeSet.empty.nearest(above: 1) == nil && SizeSet.empty.nearest(below: 1) == nil)
  }

  @Test func setsThatWereCutDifferentlyAreEqual() throws {
    // Given as points, the same members come in other pieces.
    let pattern = try #require(SizeSet(residues: [0, 2, 4], modulus: 7, to: 10_000))
    let points = try #require(SizeSet(points: (1...10_000).filter { [0, 2, 4].contains($0 % 7) }))
    #expect(pattern.pieces != points.pieces)
    #expect(pattern == points)
    #expect(try pattern != #require(points.subtracting(SizeSet(9998...9998))))
    #expect(SizeSet(1...7) != SizeSet(1...8))
    #expect(Self.multiples(of: 65_535) != Self.multiples(of: 65_536))
  }

  @Test func moduliAboveTheLimitAreRefused() throws {
    let limit = SizeSet.maximumModulus
    let largest = try #require(Self.multiples(of: limit))
    #expect(Self.text(largest) == ["65536... mod 65536: [0]"])
    #expect(Self.multiples(of: limit + 1) == nil)
    #expect(Self.multiples(of: 0) == nil && Self.multiples(of: -2) == nil)
    #expect(SizeSet(residues: [3, limit + 3], modulus: 2 * limit)?.period == limit)
    let huge = 1 << 62
    #expect(SizeSet(residues: [0, huge / 2], modulus: huge) == nil)
    #expect(SizeSet(residues: [5], modulus: .max, to: 100) == SizeSet(5...5))
    #expect(largest.union(SizeSet(1...9))?.period == limit)
    let others = try #require(Self.multiples(of: 3))
    #expect(largest.union(others) == nil)
    #expect(largest.intersection(others) == nil)
    #expect(largest.subtracting(others) == nil)
    #expect(largest.isSubset(of: others) == nil)
    #expect(largest.isSubset(of: .all) == true)
    #expect(try largest.isSubset(of: #require(Self.multiples(of: 256))) == true)
    // Where a range is short, its numbers count and not the common period.
    let short = try #require(SizeSet(residues: [0, 1], modulus: 3, to: 60))
    let sparse = try #require(SizeSet(residues: [6, 7, 8], modulus: 65_521))
    #expect(short.intersection(sparse) == SizeSet(6...7))
  }

  @Test func piecesHaveALimitOnlyForPoints() {
    let points = (1...65_536).map { $0 * $0 }
    #expect(SizeSet(points: points)?.pieces.count == 65_536)
    #expect(SizeSet(points: points + [65_540 * 65_540]) == nil)
    #expect(SizeSet(points: (1...100_000).map { $0 * 2 })?.pieces.count == 1)
  }

  @Test func theLargestNumbersDoNotTrap() throws {
    let last = Int.max
    #expect(SizeSet(3...last) == SizeSet(from: 3))
    #expect(Self.text(SizeSet(from: last)) == ["\(last)... mod 1: [0]"])
    #expect(SizeSet(from: last).complement == SizeSet(1...last - 1))
    #expect(SizeSet(1...last - 1).complement == SizeSet(from: last))
    #expect(SizeSet(points: [last, last - 1]) == SizeSet(from: last - 1))
    let even = try #require(Self.multiples(of: 2))
    #expect(even.nearest(below: last) == last - 1 && even.nearest(above: last) == nil)
    #expect(even.intersection(SizeSet(from: last)) == .empty)
    #expect(even.intersection(SizeSet(from: last - 1))?.prefix(3) == [last - 1])
    #expect(even.nearest(above: .min) == 2 && even.nearest(below: .min) == nil)
    let set = try #require(Self.multiples(of: 65_536, from: last - 5))
    #expect(set == .empty)
    let near = try #require(Self.multiples(of: 65_536, from: last - 70_000))
    #expect(near.prefix(9) == [last - 65_535])
    #expect(near.union(even) == even)
    #expect(near.complement.contains(last) && near.complement.complement == near)
    #expect(SizeSet(last - 9...last - 2).intersection(even)?.prefix(9).count == 4)
    #expect(SizeSet(.min ... .max) == .all)
    #expect(SizeSet(residues: [.min, .max], modulus: .max, to: 9) == .empty)
  }
}

/// Sets that are made at random, against counting.
@Suite struct SizeSetPropertyTests {
  /// Sets are made of ranges that end by 360 and moduli that divide 120, so that their members up
  /// to here say everything.
  private static let sizes = 1...600

  private struct Case {
    let set: SizeSet
    /// Whether each of the sizes is a member, by counting.
    let members: [Bool]

    /// The members, by counting.
    var numbers: [Int] { zip(sizes, members).filter(\.1).map(\.0) }
  }

  private static func leaf(using generator: inout SeededGenerator) throws -> Case {
    let from = Int.random(in: -20...330, using: &generator)
    let last = from + Int.random(in: 0...(from < 300 ? 60 : 30), using: &generator)
    let isOpen = Bool.random(using: &generator)
    if Int.random(in: 0..<3, using: &generator) == 0 {
      let set = isOpen ? SizeSet(from: from) : SizeSet(from...last)
      return Case(set: set, members: sizes.map { $0 >= from && (isOpen || $0 <= last) })
    }
    if Int.random(in: 0..<4, using: &generator) == 0 {
      let points = (0..<8).map { _ in Int.random(in: -3...40, using: &generator) }
      return try Case(set: #require(SizeSet(points: points)), members: sizes.map(points.contains))
    }
    let modulus =
      [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 30, 40, 60, 120]
      .randomElement(using: &generator) ?? 1
    let count = Int.random(in: 0...5, using: &generator)
    let residues = (0..<count).map { _ in Int.random(in: 0..<modulus, using: &generator) }
    let set = SizeSet(residues: residues, modulus: modulus, from: from, to: isOpen ? nil : last)
    let members = sizes.map {
      $0 >= from && (isOpen || $0 <= last) && residues.contains($0 % modulus)
    }
    return try Case(set: #require(set), members: members)
  }

  private static func nested(
    depth: Int, using generator: inout SeededGenerator
  ) throws -> Case {
    guard depth > 0 else { return try leaf(using: &generator) }
    let left = try nested(depth: depth - 1, using: &generator)
    let right = try nested(
      depth: Int.random(in: 0..<depth, using: &generator), using: &generator)
    let pairs = zip(left.members, right.members)
    switch Int.random(in: 0..<7, using: &generator) {
    case 0, 1, 2:
      return try Case(set: #require(left.set.union(right.set)), members: pairs.map { $0 || $1 })
    case 3, 4:
      let set = try #require(left.set.intersection(right.set))
      return Case(set: set, members: pairs.map { $0 && $1 })
    case 5:
      let set = try #require(left.set.subtracting(right.set))
      return Case(set: set, members: pairs.map { $0 && !$1 })
    default:
      return Case(set: left.set.complement, members: left.members.map { !$0 })
    }
  }

  /// Calls `body` with sets of each depth.
  private static func forEach(
    _ seed: UInt64, _ body: (Case, inout SeededGenerator) throws -> Void
  ) throws {
    var generator = SeededGenerator(seed: seed)
    for index in 0..<Properties.count(of: 6_000) {
      try body(nested(depth: index % 6, using: &generator), &generator)
    }
  }

  @Test func membersAgreeWithCounting() throws {
    try Self.forEach(1) { example, generator in
      let (set, numbers) = (example.set, example.numbers)
      #expect(Self.sizes.map(set.contains) == example.members)
      #expect(set.prefix(numbers.count) == numbers)
      #expect(set.isEmpty == numbers.isEmpty && set.least == numbers.first)
      #expect(set.isFinite == !example.members[360...].contains(true))
      #expect(set.greatest == (set.isFinite ? numbers.last : nil))
      for _ in 0..<20 {
        let size = Int.random(in: -3...480, using: &generator)
        #expect(set.nearest(below: size) == numbers.last { $0 <= size })
        #expect(set.nearest(above: size) == numbers.first { $0 >= size })
      }
    }
  }

  @Test func relationsAgreeWithCounting() throws {
    try Self.forEach(2) { example, generator in
      let (set, other) = (example.set, try Self.nested(depth: 2, using: &generator))
      let isSubset = zip(example.members, other.members).allSatisfy { !$0 || $1 }
      #expect(set.isSubset(of: other.set) == isSubset)
      #expect(try #require(set.intersection(other.set)).isSubset(of: set) == true)
      #expect((set == other.set) == (example.members == other.members))
      let numbers = example.numbers
      if set.isFinite { #expect(SizeSet(points: numbers) == set) }
      // The same members, cut at a random place.
      let cut = Int.random(in: 1...400, using: &generator)
      let low = try #require(SizeSet(points: numbers.filter { $0 <= cut }))
      let high = try #require(set.intersection(SizeSet(from: cut + 1)))
      #expect(low.union(high) == set)
      #expect(set.complement.complement == set)
    }
  }

  @Test func piecesDescribeTheMembers() throws {
    try Self.forEach(3) { example, _ in
      let pieces = example.set.pieces
      for (piece, next) in zip(pieces, pieces.dropFirst()) {
        #expect(piece.to.map { $0 < next.from } == true)
      }
      let described = Self.sizes.map { size in
        pieces.contains { $0.from <= size && size <= $0.to ?? .max && $0.includes(size) }
      }
      #expect(described == example.members)
      for piece in pieces {
        #expect(piece.includes(piece.from) && piece.includes(piece.to ?? piece.from))
        #expect(piece.residues == Set(piece.residues).sorted() && !piece.residues.isEmpty)
        #expect(piece.residues.allSatisfy((0..<piece.modulus).contains))
        #expect(piece.hasLeastModulus, "\(piece)")
      }
      #expect(example.set.period == (example.set.isFinite ? 1 : pieces.last?.modulus))
    }
  }
}

extension SizeSet.Piece {
  /// Whether a number leaves one of the remainders.
  fileprivate func includes(_ number: Int) -> Bool {
    residues.contains(number % modulus)
  }

  /// Whether no smaller modulus describes the members.
  fileprivate var hasLeastModulus: Bool {
    let end = min(to ?? .max, from + 2 * modulus)
    return (1..<modulus).allSatisfy { smaller in
      smaller <= end - from
        && (from...end - smaller).contains { includes($0) != includes($0 + smaller) }
    }
  }
}
