/// Some periods of one residue: the sizes start + residue + k·period, for first ≤ k ≤ last.
struct Run {
  let residue: Int
  let first: Int
  /// `Int.max` where there is no end.
  let last: Int
}

extension SizeSet {
  /// The sizes of a list, and those of some runs.
  ///
  /// It is refused where it would be cut up into too many pieces.
  ///
  /// - Requires: the runs of one residue have no size in common, nor has the list with them.
  init(
    points: [Int], start: Int, period: Int, _ runs: [Run]
  ) throws(QuasiLinear.Failure) {
    var points = points
    var long: [Run] = []
    var cuts: Set<Int> = []
    for run in runs {
      if run.first == run.last {
        let size = run.first.times(period)?.plus(start + run.residue)
        if let size { points.append(size) }
      } else {
        long.append(run)
        cuts.insert(run.first)
        if run.last < .max { cuts.insert(run.last + 1) }
      }
    }
    guard period <= Self.maximumModulus, cuts.count <= Self.maximumWork / period,
      let listed = SizeSet(points: points)
    else { throw .irregular }
    // Between one cut and the next it depends on the residue alone.
    var pieces: [Piece] = []
    let rising = cuts.sorted()
    for (index, cut) in rising.enumerated() {
      // What leaves 64 bits is above every size.
      guard let from = cut.times(period)?.plus(start) else { break }
      let next = index + 1 < rising.count ? rising[index + 1] : .max
      let last = next.times(period)?.plus(start - 1) ?? .max
      pieces += Piece.all(
        of: long.filter { $0.first <= cut && cut <= $0.last }.map { ($0.residue + start) % period },
        modulus: period, from: from, through: last)
      guard pieces.count <= Self.maximumModulus else { throw .irregular }
    }
    guard let union = SizeSet(joining: pieces).union(listed) else { throw .irregular }
    self = union
  }

  /// How many residues are looked at, over all cuts.
  private static var maximumWork: Int { 1 << 20 }
}

extension SizeSet {
  /// Returns what is in any of several sets; `nil` iff a common period is above the limit.
  static func union(of sets: [SizeSet]) -> SizeSet? {
    var sets = sets
    while sets.count > 1 {
      var unions: [SizeSet] = []
      for index in stride(from: 0, to: sets.count, by: 2) {
        guard index + 1 < sets.count else {
          unions.append(sets[index])
          break
        }
        guard let union = sets[index].union(sets[index + 1]) else { return nil }
        unions.append(union)
      }
      sets = unions
    }
    return sets.first ?? .empty
  }
}

extension SizeSet.Piece {
  /// The numbers of a range that leave one of these remainders, each given once.
  fileprivate static func all(
    of remainders: [Int], modulus: Int, from: Int, through last: Int
  ) -> [Self] {
    guard !remainders.isEmpty else { return [] }
    var isMember = [Bool](repeating: false, count: modulus)
    for remainder in remainders { isMember[remainder] = true }
    let residues = isMember.indices.filter { isMember[$0] }
    let pattern = Self(from: 1, to: nil, modulus: modulus, residues: residues)
    return pattern.restricted(from: from, through: last)?.simplified ?? []
  }
}
