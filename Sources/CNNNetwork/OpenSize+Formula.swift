import CNNShapes

extension OpenSize {
  /// How the size comes about from open sizes, as briefly as it can be written; `nil` for such a
  /// size itself.
  var formula: Formula? {
    switch self {
    case .function(let symbol, let function):
      function == .identity ? nil : function.formula(of: symbol)
    case .polynomial(let polynomial): polynomial.formula
    }
  }
}

extension Polynomial {
  fileprivate var formula: Formula {
    let formulas = terms.map(\.signedFormula)
    guard let first = formulas.first else { return 0 }
    return formulas.dropFirst().reduce(first.isNegative ? 0 - first.formula : first.formula) {
      $1.isNegative ? $0 - $1.formula : $0 + $1.formula
    }
  }
}

extension Polynomial.Term {
  /// What is added, or subtracted where it is negative.
  fileprivate var signedFormula: (isNegative: Bool, formula: Formula) {
    if factors.count == 1, coefficient == 1, let factor = factors.first,
      case .floor(let floor) = factor.function.form, floor.factor < 0,
      let opposite = try? factor.function.multiplied(by: -1)
    {
      return (true, Formula.size(Dimension(factor.symbol, opposite)))
    }
    let sizes = factors.map { Formula.size(Dimension($0.symbol, $0.function)) }
    let scale = abs(coefficient)
    let scaled = scale == 1 && !sizes.isEmpty ? sizes : [Formula(scale)] + sizes
    return (coefficient < 0, Formula.chain(scaled, Formula.product))
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
