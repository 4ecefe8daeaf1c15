/// What may hold between several open sizes.
package struct Relation: Hashable, Sendable {
  /// What is said of the polynomial.
  package enum Kind: Hashable, Sendable {
    case zero
    case nonnegative
    /// A number, at least 2, divides it.
    case divisible(by: Int)
  }

  package let polynomial: Polynomial
  package let kind: Kind
  /// `true` iff the relation is that this does not hold.
  package let isNegated: Bool

  package init(polynomial: Polynomial, kind: Kind, isNegated: Bool = false) {
    self.polynomial = polynomial
    self.kind = kind
    self.isNegated = isNegated
  }

  /// That a polynomial of several sizes is 0, at least 0, or divisible, as simply as that is said.
  init(_ polynomial: Polynomial, _ kind: Kind) {
    isNegated = false
    if case .divisible(let divisor) = kind {
      let rest = divisor / greatestCommonDivisor(polynomial.content, divisor)
      // Once the divisor has no part in it any more, a number before all terms changes nothing.
      let isApart = greatestCommonDivisor(polynomial.content, rest) == 1
      let scale = isApart ? polynomial.content : divisor / rest
      self.polynomial = polynomial.dividedExactly(by: Polynomial(scale)) ?? polynomial
      self.kind = .divisible(by: rest)
      return
    }
    self.kind = kind
    var reduced = kind == .zero ? polynomial.primitive : polynomial.bound
    // A size is at least 1: where it is a factor of all terms it changes no sign.
    for symbol in reduced.symbols {
      while let quotient = reduced.dividedExactly(by: Polynomial(symbol, .identity)) {
        reduced = quotient
      }
    }
    self.polynomial = reduced
  }

  /// The relation that holds where this one does not.
  package var negated: Relation {
    Relation(polynomial: polynomial, kind: kind, isNegated: !isNegated)
  }

  /// The sizes that it ties together, in order.
  package var symbols: [Symbol] { polynomial.symbols }

  /// The two sizes that it says are equal, where it says just that.
  var equalSizes: (Symbol, Symbol)? {
    guard kind == .zero, !isNegated, polynomial.terms.count == 2 else { return nil }
    let factors = polynomial.terms.compactMap { $0.factors.count == 1 ? $0.factors[0] : nil }
    guard factors.count == 2, polynomial.terms.allSatisfy({ $0.coefficient == 1 }),
      factors[0].function == .identity,
      factors[1].function == QuasiLinear(factor: -1, shift: 0)
    else { return nil }
    return (factors[0].symbol, factors[1].symbol)
  }

  /// Whether it holds for these sizes; `nil` where a number does not fit in 64 bits.
  package func holds(at sizes: (Symbol) -> Int) -> Bool? {
    polynomial.value(at: sizes).map(holds)
  }

  /// Whether it holds where the polynomial has this value.
  func holds(of value: Int) -> Bool {
    let holds =
      switch kind {
      case .zero: value == 0
      case .nonnegative: value >= 0
      case .divisible(let divisor): value % divisor == 0
      }
    return holds != isNegated
  }
}

extension Relation {
  /// `true` iff it is proved for all sizes of these sets; without one, a size may be any.
  ///
  /// That a polynomial is 0, or is divisible by m or is not, on a residue of each size follows from
  /// finitely many points: one more than its degree for the one, and m for the other. All else
  /// follows from bounds of the factors, or from trying all sizes where they are few.
  package func isProved(for sets: [Symbol: SizeSet]) -> Bool {
    switch kind {
    case .zero where !isNegated: isProvedByPoints(for: sets) { $0 + 1 }
    case .divisible(let divisor): isProvedByPoints(for: sets) { _ in divisor }
    case .zero, .nonnegative: isProvedByBounds(for: sets) || isProvedForEach(of: sets)
    }
  }

  private func isProvedByBounds(for sets: [Symbol: SizeSet]) -> Bool {
    let bounds = polynomial.bounds(for: sets)
    let isBelow = bounds.greatest.map { $0 < 0 } ?? false
    if kind == .nonnegative {
      return isNegated ? isBelow : bounds.least.map { $0 >= 0 } ?? false
    }
    return isBelow || bounds.least.map { $0 > 0 } ?? false
  }

  private func isProvedByPoints(
    for sets: [Symbol: SizeSet], turns: (_ degree: Int) -> Int
  ) -> Bool {
    var grid = PointGrid(polynomial)
    for symbol in symbols {
      let set = sets[symbol] ?? .all
      guard let bound = polynomial.span(of: symbol, in: set, turns: turns),
        grid.add(symbol, set.members(upTo: bound, atMost: grid.room))
      else { return false }
    }
    return grid.allSatisfy(holds)
  }

  private func isProvedForEach(of sets: [Symbol: SizeSet]) -> Bool {
    var grid = PointGrid(polynomial)
    for symbol in symbols {
      guard let set = sets[symbol], let last = set.greatest,
        grid.add(symbol, set.members(upTo: last, atMost: grid.room))
      else { return false }
    }
    return grid.allSatisfy(holds)
  }
}

extension Polynomial {
  /// The polynomial without a number that divides all its terms, and with a first term that grows.
  fileprivate var primitive: Polynomial {
    dividedExactly(by: Polynomial(beginsFalling ? -content : content)) ?? self
  }

  /// A polynomial that is at least 0 where this one is: of whole numbers g·q + k ≥ 0 says that
  /// q + ⌊k/g⌋ ≥ 0.
  fileprivate var bound: Polynomial {
    let constant = terms.last.map { $0.factors.isEmpty ? $0.coefficient : 0 } ?? 0
    guard let rest = try? subtracting(Polynomial(constant)), rest.content > 1,
      let quotient = rest.dividedExactly(by: Polynomial(rest.content))
    else { return self }
    return (try? quotient.adding(Polynomial(constant.floorDivided(by: rest.content)))) ?? self
  }

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

  /// Numbers between which it stays on these sets.
  fileprivate func bounds(for sets: [Symbol: SizeSet]) -> Bounds {
    var sum = Bounds(least: 0, greatest: 0)
    for term in terms {
      var product = Bounds(least: term.coefficient, greatest: term.coefficient)
      for factor in term.factors {
        product = product.times(factor.function.bounds(on: sets[factor.symbol] ?? .all))
      }
      sum = sum.plus(product)
    }
    return sum
  }
}

extension SizeSet {
  /// The size from which on membership depends on the residue alone.
  var regularStart: Int {
    pieces.map { piece in piece.to.map { $0 + 1 } ?? piece.from }.max() ?? 1
  }

  /// The members up to a size, in order; `nil` where they are more than `count`.
  func members(upTo bound: Int, atMost count: Int) -> [Int]? {
    var members: [Int] = []
    var next = least
    while let member = next, member <= bound {
      if members.count == count { return nil }
      members.append(member)
      next = member == .max ? nil : nearest(above: member + 1)
    }
    return members
  }
}
