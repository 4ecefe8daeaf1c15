/// The sizes at which something holds of a polynomial.
extension Polynomial {
  /// The sizes of the one symbol at which it is 0, at least 0, or divisible.
  ///
  /// - Requires: it depends on one symbol.
  func sizes(where kind: Relation.Kind) throws(QuasiLinear.Failure) -> SizeSet {
    if let function = single?.function {
      switch kind {
      case .zero: return try function.zeroSizes()
      case .nonnegative: return try function.nonnegativeSizes()
      case .divisible(let divisor): return try function.divisibleSizes(by: divisor)
      }
    }
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
    return try sizesByResidue(where: kind, start: start, period: period)
  }

  /// The same for products: on each residue it is a polynomial in the number of periods.
  private func sizesByResidue(
    where kind: Relation.Kind, start: Int, period: Int
  ) throws(QuasiLinear.Failure) -> SizeSet {
    var early: [Int] = []
    for n in 1..<start {
      let value = try exact(value { _ in n })
      if kind == .zero ? value == 0 : value >= 0 { early.append(n) }
    }
    let degree = terms.map(\.factors.count).max() ?? 0
    guard degree <= UnivariatePolynomial.maximumDegree else { throw .irregular }
    var runs: [Run] = []
    for residue in 0..<period {
      var values: [Int] = []
      for turn in 0...degree {
        values.append(try exact(value { _ in start + residue + turn * period }))
      }
      for turns in UnivariatePolynomial(values: values).turns(where: kind) {
        runs.append(Run(residue: residue, first: turns.lowerBound, last: turns.upperBound))
      }
    }
    return try SizeSet(points: early, start: start, period: period, runs)
  }

  /// Modulo a number each factor has a period, so all of it has.
  private func divisibleSizes(by divisor: Int, start: Int, period: Int)
    throws(QuasiLinear.Failure) -> SizeSet
  {
    let period = try exact(period.times(divisor))
    guard period <= QuasiLinear.limit else { throw .irregular }
    var members: [Int] = []
    for n in 1..<(start + period) where try remainder(by: divisor, at: n) == 0 {
      members.append(n)
    }
    let runs = members.filter { $0 >= start }
      .map { Run(residue: $0 - start, first: 0, last: .max) }
    return try SizeSet(
      points: members.filter { $0 < start }, start: start, period: period, runs)
  }

  /// p mod `divisor`, for one size of the one symbol.
  ///
  /// - Requires: `divisor` is at most ``QuasiLinear/limit``, so that products of remainders fit.
  private func remainder(by divisor: Int, at size: Int) throws(QuasiLinear.Failure) -> Int {
    var sum = 0
    for term in terms {
      var product = term.coefficient.modulo(divisor)
      for factor in term.factors {
        let value = try exact(factor.function.value(at: size))
        product = (product * value.modulo(divisor)) % divisor
      }
      sum = (sum + product) % divisor
    }
    return sum
  }

  /// How many residues are solved one by one.
  private static var maximumPeriod: Int { 1 << 12 }
}

extension Polynomial {
  /// Where it is c·f(H)·g(W) − K, for which sizes it is 0, with the sets of H and of W that occur;
  /// `nil` for other forms, and where there is too much to try.
  ///
  /// The factors are whole numbers, so they are divisors of K/c, of either sign.
  func solutionsOfProduct() throws(QuasiLinear.Failure) -> SizeCondition? {
    guard let first = terms.first, first.factors.count == 2, terms.count <= 2,
      first.factors[0].symbol != first.factors[1].symbol,
      terms.count == 1 || terms[1].factors.isEmpty
    else { return nil }
    let (left, right) = (first.factors[0], first.factors[1])
    let constant = terms.count == 1 ? 0 : -(try exact(terms[1].coefficient))
    if constant == 0 {
      return try .disjunction([
        SizeCondition(left.symbol, in: try left.function.zeroSizes()),
        SizeCondition(right.symbol, in: try right.function.zeroSizes()),
      ])
    }
    guard constant % first.coefficient == 0 else { return .constant(false) }
    let product = constant / first.coefficient
    guard product.magnitude <= Self.maximumProduct else { return nil }
    let divisors = Self.divisors(of: abs(product))
    let work = divisors.count * max(left.function.valueCount, right.function.valueCount)
    guard work <= Self.maximumWork else { return nil }
    var (lefts, rights): ([SizeSet], [SizeSet]) = ([], [])
    for divisor in divisors + divisors.map({ -$0 }) {
      let sizes = try left.function.adding(-divisor).zeroSizes()
      if sizes.isEmpty { continue }
      let others = try right.function.adding(-(product / divisor)).zeroSizes()
      if others.isEmpty { continue }
      lefts.append(sizes)
      rights.append(others)
    }
    return try .conjunction([
      SizeCondition(left.symbol, in: try some(.union(of: lefts))),
      SizeCondition(right.symbol, in: try some(.union(of: rights))),
      .relation(Relation(self, .zero)),
    ])
  }

  private static func divisors(of number: Int) -> [Int] {
    var divisors: [Int] = []
    var divisor = 1
    while divisor <= number / divisor {
      if number % divisor == 0 {
        divisors.append(divisor)
        if divisor != number / divisor { divisors.append(number / divisor) }
      }
      divisor += 1
    }
    return divisors
  }

  /// The greatest product whose divisors are looked for.
  private static var maximumProduct: Int { 1 << 40 }

  /// How many values of functions are looked at, over all divisors.
  private static var maximumWork: Int { 1 << 20 }
}
