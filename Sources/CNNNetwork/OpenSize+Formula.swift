import CNNShapes

extension OpenSize {
  /// Returns how the size comes about from open sizes, as briefly as it can be written; `nil` for
  /// such a size itself.
  ///
  /// What is known of sizes brings several terms into one where `isCollected`.
  package func formula(isCollected: Bool) -> Formula? {
    switch self {
    case .function(_, .identity): return nil
    case .function(let symbol, let function):
      let formula = function.formula(of: symbol)
      guard isCollected, function.isSum else { return formula }
      let sum = Formula.sum(of: parts(isCollected: true))
      return sum.text.count < formula.text.count ? sum : formula
    case .polynomial: return .sum(of: parts(isCollected: isCollected))
    case .quotient(let polynomial, let divisor):
      return .quotient(.size(Dimension(polynomial)), Formula(divisor))
    }
  }

  /// Returns the terms as they are written.
  func parts(isCollected: Bool) -> [Polynomial.Part] {
    switch self {
    case .function(let symbol, let function): function.parts(of: symbol)
    case .quotient(let polynomial, by: _), .polynomial(let polynomial):
      (isCollected ? polynomial.collectedParts : nil) ?? polynomial.terms.map(\.part)
    }
  }
}

extension QuasiLinear {
  /// `true` iff it was made by adding, and is nothing simpler.
  fileprivate var isSum: Bool {
    guard case .table(let table) = form else { return false }
    switch table.composition?.operation {
    case .sum, .difference: return true
    case nil, .product, .floorQuotient, .ceilingQuotient, .remainder, .maximum, .minimum:
      return false
    }
  }

  /// The terms of the sum that it was made by, one for each function, and a number last.
  fileprivate func parts(of symbol: Symbol) -> [Polynomial.Part] {
    if symbol.modulus > 1, line(on: symbol.residue, modulus: symbol.modulus) != nil {
      return [Polynomial.Part(isNegative: false, formula: formula(of: symbol))]
    }
    var functions: [(function: QuasiLinear, factor: Int)] = []
    var number = 0
    guard gather(1, into: &functions, &number) else {
      return [Polynomial.Part(isNegative: false, formula: formula(of: symbol))]
    }
    let parts = functions.filter { $0.factor != 0 }.map { function, factor in
      let formula = function.formula(of: symbol)
      return Polynomial.Part(isNegative: factor < 0, formula: formula.times(abs(factor)))
    }
    let constant = Polynomial.Part(isNegative: number < 0, formula: Formula(abs(number)))
    return parts + (number == 0 ? [] : [constant])
  }

  /// Adds the functions of which it is a sum, times a factor, to others; `false` where a number does
  /// not fit.
  private func gather(
    _ factor: Int, into functions: inout [(function: QuasiLinear, factor: Int)],
    _ number: inout Int
  ) -> Bool {
    if case .table(let table) = form, let parts = table.composition,
      let right = parts.operation.sign
    {
      return parts.left.gather(factor, into: &functions, &number)
        && parts.right.gather(factor * right, into: &functions, &number)
    }
    var (unit, scale, rest) = (self, factor, 0)
    if case .floor(let floor) = form {
      guard let product = floor.factor.times(factor), let shift = floor.shift.times(factor),
        let plain = floor.factor == 0
          ? self : try? adding(-floor.shift).floorDivided(by: abs(floor.factor))
      else { return false }
      (unit, scale, rest) = (plain, product, shift)
      if floor.factor < 0, let positive = try? plain.multiplied(by: -1) { unit = positive }
    }
    guard let sum = number.plus(rest) else { return false }
    number = sum
    guard unit.constant == nil else { return true }
    if let index = functions.firstIndex(where: { $0.function == unit }) {
      guard let total = functions[index].factor.plus(scale) else { return false }
      functions[index].factor = total
    } else {
      functions.append((unit, scale))
    }
    return true
  }
}

extension QuasiLinear.Composition.Operation {
  /// The sign of the second operand of a sum or difference; `nil` for other operations.
  fileprivate var sign: Int? {
    switch self {
    case .sum: 1
    case .difference: -1
    case .product, .floorQuotient, .ceilingQuotient, .remainder, .maximum, .minimum: nil
    }
  }
}

extension Polynomial {
  /// A term as it is written.
  struct Part {
    let isNegative: Bool
    let formula: Formula
  }

  /// The terms with those brought together that are products of sizes wherever they occur; `nil`
  /// where that makes more of them.
  fileprivate var collectedParts: [Part]? {
    guard symbols.contains(where: { $0.modulus > 1 }) || terms.count > 1 else { return nil }
    let lines = terms.filter { Expansion([$0], in: .size) != nil }
    guard let expansion = Expansion(lines, in: .size), expansion.coefficients.count <= lines.count,
      let parts = expansion.parts
    else { return nil }
    let (sizes, numbers) = (parts.filter { !$0.isNumber }, parts.filter(\.isNumber))
    return sizes + terms.filter { !lines.contains($0) }.map(\.part) + numbers
  }
}

extension Polynomial.Part {
  fileprivate var isNumber: Bool {
    if case .size(.known) = formula { true } else { false }
  }
}

extension Expansion {
  /// The terms as they are written, each a whole number wherever it occurs, or else all over one
  /// denominator; `nil` where that does not fit.
  fileprivate var parts: [Polynomial.Part]? {
    let terms = terms
    if terms.allSatisfy({ Self.isWhole($0.product, $0.coefficient) }) {
      return terms.map { Self.part($0.product, $0.coefficient) }
    }
    guard let common = terms.map(\.coefficient).commonDenominator else { return nil }
    var scaled: [Polynomial.Part] = []
    for term in terms {
      guard let coefficient = term.coefficient.multiplied(by: Rational(common)) else { return nil }
      scaled.append(Self.part(term.product, coefficient))
    }
    return [
      Polynomial.Part(
        isNegative: false, formula: .floorQuotient(.sum(of: scaled), Formula(common)))
    ]
  }

  /// `true` iff the product is a whole number for all sizes that may occur.
  private static func isWhole(_ product: [Symbol], _ coefficient: Rational) -> Bool {
    Expansion(coefficient.numerator, timesSizes: product)?
      .isDivisible(by: coefficient.denominator) ?? false
  }

  private static func part(_ product: [Symbol], _ coefficient: Rational) -> Polynomial.Part {
    let names = product.map { Formula.size(Dimension($0)) }
    let scale = abs(coefficient.numerator)
    let factors = scale == 1 && !names.isEmpty ? names : [Formula(scale)] + names
    let whole = Formula.chain(factors, Formula.product)
    return Polynomial.Part(
      isNegative: coefficient.isNegative,
      formula: coefficient.denominator == 1
        ? whole : .floorQuotient(whole, Formula(coefficient.denominator)))
  }
}

extension Formula {
  /// The sum of terms as they are written; 0 where there are none.
  fileprivate static func sum(of parts: [Polynomial.Part]) -> Formula {
    guard let first = parts.first else { return 0 }
    return parts.dropFirst().reduce(first.isNegative ? 0 - first.formula : first.formula) {
      $1.isNegative ? $0 - $1.formula : $0 + $1.formula
    }
  }
}

extension Polynomial.Term {
  /// The term as it is written.
  fileprivate var part: Polynomial.Part {
    if factors.count == 1, coefficient == 1, let factor = factors.first,
      case .floor(let floor) = factor.function.form, floor.factor < 0,
      let opposite = try? factor.function.multiplied(by: -1)
    {
      return Polynomial.Part(
        isNegative: true, formula: Formula.size(Dimension(factor.symbol, opposite)))
    }
    let sizes = factors.map { Formula.size(Dimension($0.symbol, $0.function)) }
    let scale = abs(coefficient)
    let scaled = scale == 1 && !sizes.isEmpty ? sizes : [Formula(scale)] + sizes
    return Polynomial.Part(
      isNegative: coefficient < 0, formula: Formula.chain(scaled, Formula.product))
  }
}

extension Formula {
  /// The operands joined from the left.
  fileprivate static func chain(_ operands: [Formula], _ join: (Formula, Formula) -> Formula)
    -> Formula
  {
    guard let first = operands.first else { return 1 }
    return operands.dropFirst().reduce(first, join)
  }
}

extension QuasiLinear {
  /// The function as a formula of `symbol`: a line where it is one for all that may occur, then a
  /// single floor or ceiling, else what it was made by.
  fileprivate func formula(of symbol: Symbol, depth: Int = 0) -> Formula {
    // Beyond this nobody reads it.
    guard depth < 12 else { return .size(.unknown) }
    if let constant { return Formula(constant) }
    if symbol.modulus > 1, let line = line(on: symbol.residue, modulus: symbol.modulus) {
      return Self.line(line.step, line.rest, over: symbol.modulus, of: symbol)
    }
    switch form {
    case .floor(let floor): return floor.formula(of: symbol)
    case .table(let table):
      if let remainder {
        let name = Formula.size(Dimension(symbol))
        return Formula.remainder(name, Formula(remainder.divisor)).plus(remainder.shift)
      }
      guard let composition = table.composition else { return .size(.unknown) }
      let left = composition.left.formula(of: symbol, depth: depth + 1)
      let right = composition.right.formula(of: symbol, depth: depth + 1)
      switch composition.operation {
      case .sum: return composition.right.constant.map(left.plus) ?? left + right
      case .difference: return left - right
      case .product: return composition.right.constant.map(left.times) ?? right * left
      case .floorQuotient: return .floorQuotient(left, right)
      case .ceilingQuotient: return .ceilingQuotient(left, right)
      case .remainder: return .remainder(left, right)
      case .maximum: return .maximum(left, right)
      case .minimum: return .minimum(left, right)
      }
    }
  }

  /// (step·n + rest)/modulus.
  private static func line(_ step: Int, _ rest: Int, over modulus: Int, of symbol: Symbol)
    -> Formula
  {
    let common = greatestCommonDivisor(greatestCommonDivisor(step, modulus), rest)
    let (step, rest, modulus) = (step / common, rest / common, modulus / common)
    let name = Formula.size(Dimension(symbol))
    if step == 0 { return Formula(rest) }
    if modulus == 1 { return name.times(step).plus(rest) }
    if rest % modulus == 0 {
      let quotient = Formula.floorQuotient(name.times(abs(step)), Formula(modulus))
      return quotient.times(step.signum()).plus(rest / modulus)
    }
    return .floorQuotient(name.times(step).plus(rest), Formula(modulus))
  }
}

extension QuasiLinear.Floor {
  /// The shortest of the formulas that round down or up, with a number inside, behind or both.
  fileprivate func formula(of symbol: Symbol) -> Formula {
    let name = Formula.size(Dimension(symbol))
    if divisor == 1 { return name.times(factor).plus(shift) }
    var choices = quotients(of: name.times(slope), of: symbol, offset: offset, shift: shift)
    if factor == 1, let inside = shift.times(divisor)?.plus(offset), abs(inside) <= 1 << 32 {
      choices += quotients(of: name.times(slope), of: symbol, offset: inside, shift: 0)
    }
    let texts = choices.map { (formula: $0, length: $0.text.count) }
    return texts.min { $0.length < $1.length }?.formula ?? name
  }

  /// The floor and the ceiling, with the number inside that is nearest to 0.
  private func quotients(
    of scaled: Formula, of symbol: Symbol, offset: Int, shift: Int
  ) -> [Formula] {
    // Where n is r modulo m, slope·n + offset is the same modulo this: what it is above a multiple
    // may be left out, and the rest up to the next may be added.
    let step = (slope % divisor) * (symbol.modulus % divisor)
    let common = greatestCommonDivisor(divisor, step)
    let above = ((slope % common) * (symbol.residue % common) + offset.modulo(common)) % common
    let range = offset - above...offset - above + common - 1
    let (floor, ceiling) = (range.nearestToZero, range.nearestToZero(less: divisor - 1))
    let quotients: [Formula] = [
      .floorQuotient(scaled.plus(floor), Formula(divisor)),
      .ceilingQuotient(scaled.plus(ceiling), Formula(divisor)),
    ]
    return quotients.map { $0.times(factor).plus(shift) }
  }
}

extension ClosedRange<Int> {
  fileprivate var nearestToZero: Int { Swift.min(Swift.max(0, lowerBound), upperBound) }

  fileprivate func nearestToZero(less number: Int) -> Int {
    (lowerBound - number...upperBound - number).nearestToZero
  }
}

extension Formula {
  /// The formula with a number before it.
  fileprivate func times(_ factor: Int) -> Formula {
    switch factor {
    case 1: self
    case -1: 0 - self
    default: factor < 0 ? 0 - Formula(-factor) * self : Formula(factor) * self
    }
  }

  /// The formula with a number behind it.
  fileprivate func plus(_ number: Int) -> Formula {
    if number == 0 { return self }
    if number > 0, case .difference(0, let subtrahend) = self {
      return Formula(number) - subtrahend
    }
    return number < 0 ? self - Formula(-number) : self + Formula(number)
  }
}
