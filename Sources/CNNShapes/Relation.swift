/// What may hold between several open sizes.
package struct Relation: Hashable, Sendable {
  /// What is said of the polynomial.
  package enum Kind: Hashable, Sendable {
    case zero
    case nonnegative
    /// A number, at least 2, divides it.
    case divisible(by: Int)

    /// Whether it holds of a number.
    func holds(for value: Int) -> Bool {
      switch self {
      case .zero: value == 0
      case .nonnegative: value >= 0
      case .divisible(let divisor): value % divisor == 0
      }
    }
  }

  package let polynomial: Polynomial
  package let kind: Kind
  /// `true` iff the relation is that this does not hold.
  package var isNegated = false

  /// That a polynomial of several sizes is 0, at least 0, or divisible: without a number that divides
  /// all its terms, and if it is 0, with a first term that grows.
  init(_ polynomial: Polynomial, _ kind: Kind) {
    self.kind = kind
    guard kind == .zero || kind == .nonnegative else {
      self.polynomial = polynomial
      return
    }
    let scale = polynomial.content * (kind == .zero && polynomial.beginsFalling ? -1 : 1)
    self.polynomial = polynomial.dividedExactly(by: Polynomial(scale)) ?? polynomial
  }

  /// The relation that holds where this one does not.
  package var negated: Relation {
    var negated = self
    negated.isNegated.toggle()
    return negated
  }

  /// The sizes that it ties together, in order.
  package var symbols: [Symbol] { polynomial.symbols }

  /// Whether it holds for these sizes; `nil` where a number does not fit in 64 bits.
  package func holds(at sizes: (Symbol) -> Int) -> Bool? {
    guard let value = polynomial.value(at: sizes) else { return nil }
    return kind.holds(for: value) != isNegated
  }
}

extension Relation {
  /// How many points are looked at to prove something.
  private static let maximumPoints = 1 << 18

  /// `true` iff it is proved for all sizes of these sets.
  ///
  /// That a polynomial is 0, or divisible by m, on a residue of each size follows from finitely many
  /// points: as many more than its degree for the one, and the first m for the other. A bound follows
  /// from the bounds of the factors.
  package func isProved(for sets: [Symbol: SizeSet]) -> Bool {
    guard !isNegated else { return false }
    switch kind {
    case .zero: return isProvedByPoints(for: sets) { $0 + 1 }
    case .divisible(let divisor): return isProvedByPoints(for: sets) { _ in divisor }
    case .nonnegative: return polynomial.leastBound(for: sets).map { $0 >= 0 } ?? false
    }
  }

  private func isProvedByPoints(
    for sets: [Symbol: SizeSet], turns: (_ degree: Int) -> Int
  ) -> Bool {
    var axes: [(symbol: Symbol, sizes: [Int])] = []
    var points = 1
    for symbol in symbols {
      let set = sets[symbol] ?? .all
      guard let bound = polynomial.span(of: symbol, in: set, turns: turns),
        bound <= Self.maximumPoints
      else { return false }
      let sizes = set.members(upTo: bound)
      guard let product = points.times(sizes.count), product <= Self.maximumPoints else {
        return false
      }
      points = product
      axes.append((symbol, sizes))
    }
    return Self.forAll(axes[...], [:]) { point in holds { point[$0] ?? 1 } == true }
  }

  /// Whether `test` holds at every point of a grid.
  static func forAll(
    _ axes: ArraySlice<(symbol: Symbol, sizes: [Int])>, _ point: [Symbol: Int],
    _ test: ([Symbol: Int]) -> Bool
  ) -> Bool {
    guard let axis = axes.first else { return test(point) }
    var point = point
    for size in axis.sizes {
      point[axis.symbol] = size
      if !forAll(axes.dropFirst(), point, test) { return false }
    }
    return true
  }
}

extension Polynomial {
  /// The size up to which the members of a set show what holds of all: behind everything irregular
  /// as many periods as `turns` says for the degree in that symbol.
  fileprivate func span(of symbol: Symbol, in set: SizeSet, turns: (_ degree: Int) -> Int) -> Int? {
    var (start, period, degree) = (set.regularStart, set.period, 0)
    for term in terms {
      let factors = term.factors.filter { $0.symbol == symbol }
      degree = max(degree, factors.count)
      for factor in factors {
        start = max(start, factor.function.start)
        let common = greatestCommonDivisor(period, factor.function.period)
        guard let next = period.times(factor.function.period / common) else { return nil }
        period = next
      }
    }
    return period.times(turns(degree))?.plus(start)
  }

  /// A number that it does not fall below on these sets; `nil` where none is seen.
  fileprivate func leastBound(for sets: [Symbol: SizeSet]) -> Int? {
    var sum = 0
    for term in terms {
      var product = term.coefficient
      for factor in term.factors {
        let range = factor.function.bounds(on: sets[factor.symbol] ?? .all)
        guard let least = range.least, least >= 0,
          let bound = term.coefficient > 0 ? least : range.greatest, let next = product.times(bound)
        else { return nil }
        product = next
      }
      guard let next = sum.plus(product) else { return nil }
      sum = next
    }
    return sum
  }
}

extension QuasiLinear {
  /// The least and the greatest value on a set, where there is one.
  fileprivate func bounds(on set: SizeSet) -> (least: Int?, greatest: Int?) {
    let common = greatestCommonDivisor(period, set.period)
    guard let period = period.times(set.period / common),
      let bound = max(start, set.regularStart).plus(period), bound <= 4 * Self.limit
    else { return (nil, nil) }
    let values = set.members(upTo: set.greatest.map { max($0, bound) } ?? bound)
      .compactMap { value(at: $0) }
    let isBounded = set.isFinite || growth == 0
    return (
      isBounded || growth > 0 ? values.min() : nil, isBounded || growth < 0 ? values.max() : nil
    )
  }
}

extension SizeSet {
  /// The size from which on membership depends on the residue alone.
  var regularStart: Int {
    pieces.map { piece in piece.to.map { $0 + 1 } ?? piece.from }.max() ?? 1
  }

  /// The members up to a size, in order.
  func members(upTo bound: Int) -> [Int] {
    var members: [Int] = []
    var next = least
    while let member = next, member <= bound {
      members.append(member)
      next = nearest(above: member + 1)
    }
    return members
  }
}
