/// A sum of products of functions of open sizes: the elements of a tensor, or what a layer costs.
///
/// On each residue of its symbols it is a polynomial, so it is identically 0 if it is so at finitely
/// many points.
package struct Polynomial: Hashable, Sendable {
  /// One function of one symbol, never constant.
  package struct Factor: Hashable, Sendable {
    package let symbol: Symbol
    package let function: QuasiLinear
  }

  /// A product of functions with a whole coefficient, which is not 0.
  package struct Term: Hashable, Sendable {
    package let coefficient: Int
    /// In order; none for a constant.
    package let factors: [Factor]
  }

  /// In order of their factors, each product once.
  package let terms: [Term]

  private init(sorted terms: [Term]) {
    self.terms = terms
  }

  /// The constant `value`.
  package init(_ value: Int) {
    self.init(sorted: value == 0 ? [] : [Term(coefficient: value, factors: [])])
  }

  /// A function of a symbol.
  package init(_ symbol: Symbol, _ function: QuasiLinear) {
    if let constant = function.constant {
      self.init(constant)
    } else {
      self.init(sorted: [
        Term(coefficient: 1, factors: [Factor(symbol: symbol, function: function)])
      ])
    }
  }
}

extension Polynomial {
  /// The number that it is everywhere, as far as that can be seen from its terms.
  package var constant: Int? {
    if terms.isEmpty { return 0 }
    return terms.count == 1 && terms[0].factors.isEmpty ? terms[0].coefficient : nil
  }

  /// The one function of one symbol that it is, where it is one.
  package var single: Factor? {
    guard terms.count == 1, terms[0].factors.count == 1, terms[0].coefficient == 1 else {
      return nil
    }
    return terms[0].factors[0]
  }

  /// The symbols that it depends on, in order.
  package var symbols: [Symbol] {
    Array(Set(terms.flatMap { $0.factors.map(\.symbol) })).sorted()
  }

  /// Returns its value, or `nil` where that does not fit in 64 bits.
  package func value(at sizes: (Symbol) -> Int) -> Int? {
    var sum = 0
    for term in terms {
      var product = term.coefficient
      for factor in term.factors {
        guard let value = factor.function.value(at: sizes(factor.symbol)),
          let next = product.times(value)
        else { return nil }
        product = next
      }
      guard let next = sum.plus(product) else { return nil }
      sum = next
    }
    return sum
  }

  /// Returns it with one symbol in the place of another.
  func renaming(_ symbol: Symbol, to other: Symbol) throws(QuasiLinear.Failure) -> Polynomial {
    try Self.collected(
      terms.map { term in
        let factors = term.factors.map {
          $0.symbol == symbol ? Factor(symbol: other, function: $0.function) : $0
        }
        return Term(
          coefficient: term.coefficient, factors: factors.sorted(by: Factor.isBefore))
      })
  }

  /// Returns it with numbers for some of its symbols.
  package func substituting(_ sizes: (Symbol) -> Int?) throws(QuasiLinear.Failure) -> Polynomial {
    var result = Polynomial(0)
    for term in terms {
      var product = Polynomial(term.coefficient)
      for factor in term.factors {
        let part: Polynomial
        if let size = sizes(factor.symbol) {
          part = Polynomial(try exact(factor.function.value(at: size)))
        } else {
          part = Polynomial(factor.symbol, factor.function)
        }
        product = try product.multiplied(by: part)
      }
      result = try result.adding(product)
    }
    return result
  }
}

extension Polynomial {
  /// The sum.
  package func adding(_ other: Polynomial) throws(QuasiLinear.Failure) -> Polynomial {
    if other.terms.isEmpty { return self }
    if terms.isEmpty { return other }
    return try Self.collected(terms + other.terms)
  }

  /// The difference.
  package func subtracting(_ other: Polynomial) throws(QuasiLinear.Failure) -> Polynomial {
    try adding(try other.multiplied(by: Polynomial(-1)))
  }

  /// The product.
  package func multiplied(by other: Polynomial) throws(QuasiLinear.Failure) -> Polynomial {
    if let number = other.constant { return try multiplied(by: number) }
    if let number = constant { return try other.multiplied(by: number) }
    var products: [Term] = []
    for left in terms {
      for right in other.terms {
        products.append(
          Term(
            coefficient: try exact(left.coefficient.times(right.coefficient)),
            factors: (left.factors + right.factors).sorted(by: Factor.isBefore)))
      }
    }
    return try Self.collected(products)
  }

  /// The product with a number, whose terms are the same.
  private func multiplied(by number: Int) throws(QuasiLinear.Failure) -> Polynomial {
    if number == 0 { return Polynomial(0) }
    var products: [Term] = []
    for term in terms {
      guard term.factors.count == 1, let factor = term.factors.first else {
        let coefficient = try exact(term.coefficient.times(number))
        products.append(Term(coefficient: coefficient, factors: term.factors))
        continue
      }
      let function = try factor.function.multiplied(by: number)
      products.append(
        Term(coefficient: 1, factors: [Factor(symbol: factor.symbol, function: function)]))
    }
    return Polynomial(sorted: products)
  }

  /// Returns it divided by a product that is seen to divide each of its terms; `nil` elsewhere.
  package func dividedExactly(by divisor: Polynomial) -> Polynomial? {
    if divisor.constant == 1 { return self }
    guard divisor.terms.count == 1, let (scale, factors) = try? divisor.terms[0].primitive() else {
      return nil
    }
    var quotients: [Term] = []
    for term in terms {
      guard var (coefficient, rest) = try? term.primitive(), coefficient % scale == 0 else {
        return nil
      }
      for factor in factors {
        guard let index = rest.firstIndex(of: factor) else { return nil }
        rest.remove(at: index)
      }
      coefficient /= scale
      quotients.append(Term(coefficient: coefficient, factors: rest))
    }
    return try? Self.collected(quotients)
  }

  /// The greatest whole number that is seen to divide all terms; at least 1.
  var content: Int {
    let contents = terms.map { term in
      term.factors.count == 1 && term.coefficient == 1
        ? term.factors[0].function.content : abs(term.coefficient)
    }
    return contents.reduce(0) { $0 == 0 ? $1 : greatestCommonDivisor($0, $1) }
  }

  /// `true` iff its first term falls as its sizes grow.
  var beginsFalling: Bool {
    guard let term = terms.first else { return false }
    let falling = term.factors.filter { $0.function.growth < 0 }.count
    return (term.coefficient < 0) != (falling % 2 == 1)
  }

  /// Adds up terms of one product, and all that one symbol alone and linearly gives.
  private static func collected(_ terms: [Term]) throws(QuasiLinear.Failure) -> Polynomial {
    var constant = 0
    var linear: [Symbol: QuasiLinear] = [:]
    var products: [[Factor]: Int] = [:]
    for term in terms {
      switch term.factors.count {
      case 0: constant = try exact(constant.plus(term.coefficient))
      case 1:
        let factor = term.factors[0]
        let scaled = try factor.function.multiplied(by: term.coefficient)
        linear[factor.symbol] =
          try linear[factor.symbol].map { (sum) throws(QuasiLinear.Failure) in
            try sum.adding(scaled)
          } ?? scaled
      default:
        let (coefficient, factors) = try term.primitive()
        products[factors] = try exact(products[factors, default: 0].plus(coefficient))
      }
    }
    for (symbol, function) in linear {
      guard case .floor(let floor) = function.form else { continue }
      constant = try exact(constant.plus(floor.shift))
      linear[symbol] = floor.factor == 0 ? nil : try function.adding(-floor.shift)
    }
    // A constant goes into the only linear term, so that a function of one symbol is one factor.
    if linear.count == 1, let (symbol, function) = linear.first {
      linear[symbol] = try function.adding(constant)
      constant = 0
    }
    var result = products.compactMap { factors, coefficient in
      coefficient == 0 ? nil : Term(coefficient: coefficient, factors: factors)
    }
    for (symbol, function) in linear {
      result.append(Term(coefficient: 1, factors: [Factor(symbol: symbol, function: function)]))
    }
    if constant != 0 { result.append(Term(coefficient: constant, factors: [])) }
    return Polynomial(sorted: result.sorted { $0.isBefore($1) })
  }
}

extension QuasiLinear {
  /// The greatest whole number that divides all values, negative where the function falls: over it
  /// the function is the same for all that are multiples of each other.
  fileprivate var content: Int {
    switch form {
    case .floor(let floor):
      return greatestCommonDivisor(floor.factor, floor.shift) * floor.factor.signum()
    case .table(let table):
      // A table is never 0 everywhere.
      var common = abs(table.growth)
      for value in table.values where common != 1 {
        common = common == 0 ? abs(value) : greatestCommonDivisor(common, value)
      }
      let sign = table.growth == 0 ? table.values.first { $0 != 0 } ?? 1 : table.growth
      return common * sign.signum()
    }
  }

  /// The function over its content.
  fileprivate func divided(byContent content: Int) throws(Failure) -> QuasiLinear {
    try multiplied(by: content.signum()).floorDivided(by: abs(content))
  }

  /// An order among functions, of no meaning but always the same.
  fileprivate func isBefore(_ other: QuasiLinear) -> Bool {
    switch (form, other.form) {
    case (.floor(let a), .floor(let b)):
      (a.divisor, a.slope, a.offset, a.factor, a.shift)
        < (b.divisor, b.slope, b.offset, b.factor, b.shift)
    case (.floor, .table): true
    case (.table, .floor): false
    case (.table(let a), .table(let b)):
      (a.start, a.growth, a.values.count) == (b.start, b.growth, b.values.count)
        ? a.values.lexicographicallyPrecedes(b.values)
        : (a.start, a.growth, a.values.count) < (b.start, b.growth, b.values.count)
    }
  }
}

extension Polynomial.Factor {
  fileprivate static func isBefore(_ left: Self, _ right: Self) -> Bool {
    left.symbol == right.symbol
      ? left.function.isBefore(right.function) : left.symbol < right.symbol
  }
}

extension Polynomial.Term {
  /// Takes the whole numbers that divide factors out of them: 2·⌊H/2⌋ times W is 2 times ⌊H/2⌋·W.
  fileprivate func primitive() throws(QuasiLinear.Failure)
    -> (coefficient: Int, factors: [Polynomial.Factor])
  {
    var scale = try exact(coefficient)
    var result: [Polynomial.Factor] = []
    for factor in factors {
      let content = factor.function.content
      guard content != 1 else {
        result.append(factor)
        continue
      }
      scale = try exact(scale.times(content))
      result.append(
        Polynomial.Factor(
          symbol: factor.symbol, function: try factor.function.divided(byContent: content)))
    }
    return (scale, result.sorted(by: Polynomial.Factor.isBefore))
  }

  /// Products of many factors stand first, and a constant last.
  fileprivate func isBefore(_ other: Self) -> Bool {
    if factors.count != other.factors.count { return factors.count > other.factors.count }
    return factors.lexicographicallyPrecedes(other.factors, by: Polynomial.Factor.isBefore)
  }
}
