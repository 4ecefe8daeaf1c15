/// The sizes at which something holds of a polynomial.
extension Polynomial {
  /// The sizes of the one symbol at which it is 0, at least 0, or divisible.
  ///
  /// - Requires: it depends on one symbol.
  func sizes(where kind: Relation.Kind) throws(QuasiLinear.Failure) -> SizeSet {
    guard let factor = single else { return try sizesByResidue(where: kind) }
    switch kind {
    case .zero: return try factor.function.zeroSizes()
    case .nonnegative: return try factor.function.nonnegativeSizes()
    case .divisible(let divisor): return try factor.function.divisibleSizes(by: divisor)
    }
  }

  /// The same for products: on each residue it is a polynomial in the number of periods.
  private func sizesByResidue(where kind: Relation.Kind) throws(QuasiLinear.Failure) -> SizeSet {
    let functions = terms.flatMap { $0.factors.map(\.function) }
    let start = functions.map(\.start).max() ?? 1
    var period = 1
    for function in functions {
      let common = greatestCommonDivisor(period, function.period)
      period = try exact(period.times(function.period / common))
      guard period <= Self.maximumPeriod else { throw .irregular }
    }
    if case .divisible(let divisor) = kind {
      return try divisibleSizes(by: divisor, start: start, period: period)
    }
    var early: [Int] = []
    for n in 1..<start {
      let value = try exact(value { _ in n })
      if kind == .zero ? value == 0 : value >= 0 { early.append(n) }
    }
    var result = try some(SizeSet(points: early))
    for first in start..<(start + period) {
      var values: [Int] = []
      for turn in 0...degree { values.append(try exact(value { _ in first + turn * period })) }
      for turns in UnivariatePolynomial(values: values).turns(where: kind) {
        let from = try exact(turns.first.times(period)?.plus(first))
        let to = turns.last.flatMap { $0.times(period)?.plus(first) }
        let piece = try some(
          SizeSet(residues: [first % period], modulus: period, from: from, to: to))
        result = try some(result.union(piece))
      }
    }
    return result
  }

  /// Modulo a number each factor has a period, so all of it has.
  private func divisibleSizes(by divisor: Int, start: Int, period: Int)
    throws(QuasiLinear.Failure) -> SizeSet
  {
    let period = try exact(period.times(divisor))
    guard period <= QuasiLinear.limit else { throw .irregular }
    var members: [Int] = []
    for n in 1..<(start + period) where try exact(value { _ in n }) % divisor == 0 {
      members.append(n)
    }
    let early = try some(SizeSet(points: members.filter { $0 < start }))
    let residues = members.filter { $0 >= start }.map { $0 % period }
    guard !residues.isEmpty else { return early }
    return try some(
      early.union(try some(SizeSet(residues: residues, modulus: period, from: start))))
  }

  /// How many residues are solved one by one.
  private static var maximumPeriod: Int { 1 << 12 }

  private var degree: Int { terms.map(\.factors.count).max() ?? 0 }
}

extension Polynomial {
  /// Where it is c·f(H)·g(W) − K, the sizes H and W that occur in solutions of it being 0; `nil` for
  /// other forms. The factors are sizes, so both are at least 1, and divisors of K/c.
  func solutionsOfProduct() throws(QuasiLinear.Failure) -> [SizeCondition]? {
    guard terms.count == 2, terms[1].factors.isEmpty, terms[0].factors.count == 2,
      terms[0].factors[0].symbol != terms[0].factors[1].symbol
    else { return nil }
    let (scale, constant) = (terms[0].coefficient, -terms[1].coefficient)
    guard constant % scale == 0, constant / scale > 0 else { return [.constant(false)] }
    let product = constant / scale
    guard product <= Self.maximumProduct else { return nil }
    let (left, right) = (terms[0].factors[0], terms[0].factors[1])
    var (lefts, rights) = (SizeSet.empty, SizeSet.empty)
    var divisor = 1
    while divisor <= product / divisor {
      if product % divisor == 0 {
        for value in Set([divisor, product / divisor]) {
          let first = try left.function.adding(-value).zeroSizes()
          let second = try right.function.adding(-(product / value)).zeroSizes()
          guard !first.isEmpty, !second.isEmpty else { continue }
          lefts = try some(lefts.union(first))
          rights = try some(rights.union(second))
        }
      }
      divisor += 1
    }
    return [SizeCondition(left.symbol, in: lefts), SizeCondition(right.symbol, in: rights)]
  }

  /// The greatest product whose divisors are looked for.
  private static var maximumProduct: Int { 1 << 40 }
}

/// A polynomial with whole values at the whole numbers k ≥ 0, by its differences:
/// p(k) = d₀ + d₁·C(k, 1) + d₂·C(k, 2) + …
struct UnivariatePolynomial {
  /// d₀, d₁, …; the last is not 0, and there is one at least.
  private let differences: [Int]

  /// The whole numbers from `first` to `last`, or all from there on.
  struct Turns {
    let first: Int
    let last: Int?
  }

  /// The polynomial of least degree with these values at 0, 1, ….
  init(values: [Int]) {
    var differences: [Int] = []
    var row = values
    while let first = row.first {
      differences.append(first)
      row = zip(row, row.dropFirst()).map { $1 &- $0 }
    }
    while differences.count > 1, differences.last == 0 { differences.removeLast() }
    self.differences = differences
  }

  private init(differences: [Int]) {
    self.differences = differences
  }

  /// Where it is 0, or at least 0.
  func turns(where kind: Relation.Kind) -> [Turns] {
    var result: [Turns] = []
    for piece in monotonePieces() {
      let atLeast = span(in: piece, from: 0)
      if kind == .zero {
        guard let atLeast else { continue }
        let above = span(in: piece, from: 1)
        let zeros = atLeast.without(above, rising: piece.isRising)
        if let zeros { result.append(zeros) }
      } else if let atLeast {
        result.append(atLeast)
      }
    }
    return result
  }

  private struct Piece {
    let first: Int
    let last: Int?
    let isRising: Bool
  }

  /// Where it does not fall, and where it does not rise: by the signs of its first difference.
  private func monotonePieces() -> [Piece] {
    guard differences.count > 1 else { return [Piece(first: 0, last: nil, isRising: true)] }
    let slope = UnivariatePolynomial(differences: Array(differences.dropFirst()))
    var pieces: [Piece] = []
    var next = 0
    for rising in slope.turns(where: .nonnegative).sorted(by: { $0.first < $1.first }) {
      if rising.first > next {
        pieces.append(Piece(first: next, last: rising.first - 1, isRising: false))
      }
      pieces.append(Piece(first: rising.first, last: rising.last, isRising: true))
      guard let last = rising.last else { return pieces }
      next = last + 1
    }
    return pieces + [Piece(first: next, last: nil, isRising: false)]
  }

  /// The part of a monotone piece where it is at least `bound`.
  private func span(in piece: Piece, from bound: Int) -> Turns? {
    // What leaves 64 bits is far on the side to which it goes.
    let reaches = { (k: Int) in value(at: k).map { $0 >= bound } ?? piece.isRising }
    guard reaches(piece.first) else {
      let crossing = piece.isRising ? firstChange(in: piece, of: reaches) : nil
      return crossing.map { Turns(first: $0, last: piece.last) }
    }
    let crossing = piece.isRising ? nil : firstChange(in: piece, of: reaches)
    return Turns(first: piece.first, last: crossing.map { $0 - 1 } ?? piece.last)
  }

  /// The first place of a monotone piece where `test` is another than at its beginning.
  private func firstChange(in piece: Piece, of test: (Int) -> Bool) -> Int? {
    let start = test(piece.first)
    var high = piece.first
    var step = 1
    while test(high) == start {
      if high == piece.last { return nil }
      guard let next = high.plus(step), step < Int.max / 2 else { return nil }
      high = min(next, piece.last ?? next)
      step *= 2
    }
    var low = piece.first
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if test(middle) == start { low = middle } else { high = middle }
    }
    return high
  }

  /// p(k), or `nil` where it does not fit in 64 bits.
  private func value(at k: Int) -> Int? {
    var (sum, binomial) = (0, 1)
    for (index, difference) in differences.enumerated() {
      guard let term = binomial.times(difference), let next = sum.plus(term) else { return nil }
      sum = next
      guard index + 1 < differences.count else { break }
      guard let product = binomial.times(k - index) else { return nil }
      binomial = product / (index + 1)
    }
    return sum
  }
}

extension UnivariatePolynomial.Turns {
  /// The rest where another part at its upper end, or its lower one, is taken away.
  fileprivate func without(_ other: Self?, rising: Bool) -> Self? {
    guard let other else { return self }
    if rising {
      return other.first > first ? Self(first: first, last: other.first - 1) : nil
    }
    guard let end = other.last else { return nil }
    return last.map { end < $0 } ?? true ? Self(first: end + 1, last: last) : nil
  }
}
