/// Numbers between which values stay; `nil` where there is no such number, or none is known.
struct Bounds {
  let least: Int?
  let greatest: Int?

  func plus(_ other: Bounds) -> Bounds {
    Bounds(
      least: least.flatMap { a in other.least.flatMap { a.plus($0) } },
      greatest: greatest.flatMap { a in other.greatest.flatMap { a.plus($0) } })
  }

  func times(_ other: Bounds) -> Bounds {
    if isNegative { return negated.times(other).negated }
    if other.isNegative { return times(other.negated).negated }
    if let a = least, let b = other.least, a >= 0, b >= 0 {
      return Bounds(
        least: a.times(b),
        greatest: greatest.flatMap { c in other.greatest.flatMap { c.times($0) } })
    }
    guard let a = least, let b = greatest, let c = other.least, let d = other.greatest,
      let corners = [(a, c), (a, d), (b, c), (b, d)].map({ $0.times($1) }) as? [Int]
    else { return Bounds(least: nil, greatest: nil) }
    return Bounds(least: corners.min(), greatest: corners.max())
  }

  /// Whether it is known that no value is above 0, and not that none is below.
  private var isNegative: Bool {
    (greatest.map { $0 <= 0 } ?? false) && !(least.map { $0 >= 0 } ?? false)
  }

  private var negated: Bounds {
    Bounds(least: greatest.flatMap { 0.minus($0) }, greatest: least.flatMap { 0.minus($0) })
  }
}

extension QuasiLinear {
  /// The bounds of its values on a set.
  ///
  /// On each residue it rises, falls or stays: over a piece of the set the extremes are early, among
  /// the first of each residue or among the last.
  func bounds(on set: SizeSet) -> Bounds {
    guard !set.isEmpty else { return Bounds(least: nil, greatest: nil) }
    var (least, greatest) = (Int.max, Int.min)
    var work = 0
    for piece in set.pieces {
      let common = greatestCommonDivisor(period, piece.modulus)
      guard let turn = period.times(piece.modulus / common), turn <= Self.limit else {
        return Bounds(least: nil, greatest: nil)
      }
      let firstEnd = max(start, piece.from).plus(turn).map { min($0, piece.last) } ?? piece.last
      let lastStart = piece.to.map { max($0 - turn, firstEnd + 1) } ?? .max
      var next = piece.nearest(above: piece.from)
      while let size = next {
        guard let value = value(at: size), work < 4 * Self.limit else {
          return Bounds(least: nil, greatest: nil)
        }
        (least, greatest, work) = (min(least, value), max(greatest, value), work + 1)
        let following = size < firstEnd ? size + 1 : max(size.plus(1) ?? .max, lastStart)
        next = following < .max ? piece.nearest(above: following) : nil
      }
    }
    let isBounded = set.isFinite || growth == 0
    return Bounds(
      least: isBounded || growth > 0 ? least : nil,
      greatest: isBounded || growth < 0 ? greatest : nil)
  }
}
