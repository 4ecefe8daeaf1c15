import CNNShapes

/// What a sum of products of functions is on the sizes that may occur: a sum of products of
/// variables, one for each open size, with rational coefficients.
///
/// There is one where each function is a line on the residue that is known of its size, as ⌊H/2⌋ is
/// where H is even; so terms of many floors become few.
struct Expansion: Hashable {
  /// What the variables stand for.
  enum Variable {
    /// The sizes themselves.
    case size
    /// How many times a size is its modulus above the least that may occur: any number from 0 on.
    case step
  }

  /// The coefficient of each product, never 0; a symbol stands in it as often as it is a factor.
  private(set) var coefficients: [[Symbol]: Rational] = [:]

  /// The expansion of a number.
  init(_ number: Int) {
    if number != 0 { coefficients[[]] = Rational(number) }
  }

  /// The expansion of terms; `nil` where a function is no line, or a number does not fit.
  ///
  /// `known` says of a size what is known of it, where that is more than the symbol tells.
  init?(
    _ terms: some Sequence<Polynomial.Term>, in variable: Variable,
    known: (Symbol) -> Symbol = { $0 }
  ) {
    for term in terms {
      var product = Expansion(term.coefficient)
      for factor in term.factors {
        let symbol = known(factor.symbol)
        guard let line = factor.function.line(of: symbol, in: variable),
          let next = product.multiplied(by: symbol, line)
        else { return nil }
        product = next
      }
      guard let sum = adding(product) else { return nil }
      self = sum
    }
  }

  /// The expansion in steps of a product of sizes with a number; `nil` where a number does not fit.
  init?(_ number: Int, timesSizes product: [Symbol]) {
    self.init(number)
    for symbol in product {
      let line = (slope: Rational(symbol.modulus), rest: Rational(symbol.least))
      guard let next = multiplied(by: symbol, line) else { return nil }
      self = next
    }
  }

  /// The expansion of a size; `nil` also where that is not known.
  init?(_ size: Dimension, in variable: Variable, known: (Symbol) -> Symbol = { $0 }) {
    guard let polynomial = size.polynomial else { return nil }
    self.init(polynomial.terms, in: variable, known: known)
  }

  /// Returns the sum, or `nil` where a number does not fit.
  func adding(_ other: Expansion) -> Expansion? {
    var sum = self
    for (product, coefficient) in other.coefficients {
      guard let total = (sum.coefficients[product] ?? Rational(0)).adding(coefficient) else {
        return nil
      }
      sum.coefficients[product] = total == Rational(0) ? nil : total
    }
    return sum
  }

  /// Returns the difference, or `nil` where a number does not fit.
  func subtracting(_ other: Expansion) -> Expansion? {
    var negated = Expansion(0)
    for (product, coefficient) in other.coefficients {
      guard let coefficient = coefficient.negated else { return nil }
      negated.coefficients[product] = coefficient
    }
    return adding(negated)
  }

  /// Returns the product with slope·symbol + rest.
  private func multiplied(by symbol: Symbol, _ line: (slope: Rational, rest: Rational))
    -> Expansion?
  {
    var result = Expansion(0)
    for (product, coefficient) in coefficients {
      var part = Expansion(0)
      guard let first = coefficient.multiplied(by: line.slope),
        let second = coefficient.multiplied(by: line.rest)
      else { return nil }
      if first != Rational(0) { part.coefficients[(product + [symbol]).sorted()] = first }
      if second != Rational(0) { part.coefficients[product] = second }
      guard let sum = result.adding(part) else { return nil }
      result = sum
    }
    return result
  }

  /// The products, those of many factors first, with their coefficients.
  var terms: [(product: [Symbol], coefficient: Rational)] {
    coefficients.keys.sorted { left, right in
      left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count > right.count
    }.map { ($0, coefficients[$0] ?? Rational(0)) }
  }

  /// The coefficient of the product of no sizes: in steps, the value at the least sizes.
  var constant: Rational { coefficients[[]] ?? Rational(0) }

  /// `true` iff no coefficient is negative: in steps, then no value is.
  var hasNoNegative: Bool { coefficients.values.allSatisfy { !$0.isNegative } }

  /// `true` iff `divisor` divides every coefficient: in steps, then it divides every value.
  func isDivisible(by divisor: Int) -> Bool {
    coefficients.values.allSatisfy { $0.whole.map { $0 % divisor == 0 } ?? false }
  }
}

extension QuasiLinear {
  /// Returns the line slope·x + rest that it is on what is known of a size.
  fileprivate func line(of symbol: Symbol, in variable: Expansion.Variable)
    -> (slope: Rational, rest: Rational)?
  {
    let modulus = symbol.modulus
    guard let line = line(on: symbol.residue, modulus: modulus) else { return nil }
    switch variable {
    case .size:
      guard let slope = Rational(line.step, over: modulus),
        let rest = Rational(line.rest, over: modulus)
      else { return nil }
      return (slope, rest)
    case .step:
      guard let first = value(at: symbol.least) else { return nil }
      return (Rational(line.step), Rational(first))
    }
  }
}

extension [Rational] {
  /// The least number by which all become whole; `nil` where that does not fit.
  var commonDenominator: Int? {
    var common = 1
    for number in self {
      let divisor = greatestCommonDivisor(common, number.denominator)
      guard let next = common.times(number.denominator / divisor) else { return nil }
      common = next
    }
    return common
  }
}

extension Symbol {
  /// The least size that its residue admits.
  var least: Int { residue == 0 ? modulus : residue }
}

extension Dimension {
  /// The number that it is for all sizes that may occur.
  package var constantValue: Int? {
    switch self {
    case .known(let value): value
    case .open(.function(let symbol, let function)):
      symbol.modulus == 1
        ? nil
        : function.line(on: symbol.residue, modulus: symbol.modulus).flatMap { line in
          line.step == 0 ? line.rest / symbol.modulus : nil
        }
    case .open(.polynomial), .open(.quotient), .unknown, .tooLarge, .irregular: nil
    }
  }

  /// Returns `true` iff both are the same for all sizes that may occur: 2·⌊H/2⌋ is H where H is even.
  ///
  /// That is told only of sizes of which the same is known on both sides.
  package func agrees(with other: Dimension) -> Bool {
    if self == other { return true }
    guard isOpen || other.isOpen, knowsAlike(other),
      let left = Expansion(self, in: .step), let right = Expansion(other, in: .step)
    else { return false }
    return left == right
  }

  private func knowsAlike(_ other: Dimension) -> Bool {
    let others = other.symbols
    return symbols.allSatisfy { symbol in
      others.first { $0 == symbol }.map {
        $0.modulus == symbol.modulus && $0.residue == symbol.residue
      } ?? true
    }
  }
}

extension Shape {
  /// Returns `true` iff both have the same axes for all sizes that may occur.
  package func agrees(with other: Shape) -> Bool {
    rank == other.rank && zip(dimensions, other.dimensions).allSatisfy { $0.agrees(with: $1) }
  }
}
