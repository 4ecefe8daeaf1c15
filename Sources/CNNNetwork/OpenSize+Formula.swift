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
    let formulas = terms.map { term in
      let factors = term.factors.map { Formula.size(Dimension($0.symbol, $0.function)) }
      let scale = abs(term.coefficient)
      let scaled = scale == 1 && !factors.isEmpty ? factors : [Formula(scale)] + factors
      return (isNegative: term.coefficient < 0, formula: Formula.chain(scaled, Formula.product))
    }
    guard let first = formulas.first else { return 0 }
    return formulas.dropFirst().reduce(first.isNegative ? 0 - first.formula : first.formula) {
      $1.isNegative ? $0 - $1.formula : $0 + $1.formula
    }
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
    if symbol.modulus > 1, let line = line(on: symbol.residue, modulus: symbol.modulus) {
      return Self.line(line.step, line.rest, over: symbol.modulus, of: symbol)
    }
    switch form {
    case .floor(let floor): return floor.formula(of: symbol)
    case .table(let table):
      let composition = table.composition
      let left = composition.left.formula(of: symbol, depth: depth + 1)
      let right = composition.right.formula(of: symbol, depth: depth + 1)
      switch composition.operation {
      case .sum: return composition.right.constant.map(left.plus) ?? left + right
      case .difference: return left - right
      case .product: return composition.right.constant.map(left.times) ?? right * left
      case .floorQuotient: return .floorQuotient(left, right)
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
    if rest % modulus == 0, step > 0 {
      return Formula.floorQuotient(name.times(step), Formula(modulus)).plus(rest / modulus)
    }
    return .floorQuotient(name.times(step).plus(rest), Formula(modulus))
  }
}

extension QuasiLinear.Floor {
  fileprivate func formula(of symbol: Symbol) -> Formula {
    let name = Formula.size(Dimension(symbol))
    if factor == 0 { return Formula(shift) }
    if divisor == 1 {
      if factor < 0, shift > 0 { return Formula(shift) - name.times(-factor) }
      return name.times(factor).plus(shift)
    }
    let scaled = name.times(slope)
    let quotient: Formula =
      offset == divisor - 1
      ? .ceilingQuotient(scaled, Formula(divisor))
      : .floorQuotient(scaled.plus(offset), Formula(divisor))
    if factor < 0, shift > 0 { return Formula(shift) - quotient.times(-factor) }
    return quotient.times(factor).plus(shift)
  }
}

extension Formula {
  /// The formula with a number before it.
  fileprivate func times(_ factor: Int) -> Formula {
    switch factor {
    case 1: self
    case ..<0: 0 - times(-factor)
    default: Formula(factor) * self
    }
  }

  /// The formula with a number behind it.
  fileprivate func plus(_ number: Int) -> Formula {
    if number == 0 { return self }
    return number < 0 ? self - Formula(-number) : self + Formula(number)
  }
}
