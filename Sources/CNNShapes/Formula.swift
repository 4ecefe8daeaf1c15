/// How a number comes about from sizes: arithmetic that has not been carried out.
///
/// A typing rule gives one for each output axis; its ``value`` is the size, and the formula
/// itself is what an explanation shows.
package enum Formula: Hashable, Sendable {
  case size(Dimension)
  indirect case sum(Formula, Formula)
  indirect case difference(Formula, Formula)
  indirect case product(Formula, Formula)
  /// a / b, which is whole where the size occurs.
  indirect case quotient(Formula, Formula)
  /// ⌊a / b⌋.
  indirect case floorQuotient(Formula, Formula)
  /// ⌈a / b⌉.
  indirect case ceilingQuotient(Formula, Formula)
  /// a mod b.
  indirect case remainder(Formula, Formula)
  indirect case maximum(Formula, Formula)
  indirect case minimum(Formula, Formula)

  package init(_ value: Int) {
    self = .size(.known(value))
  }

  /// The number that the formula comes to.
  package var value: Dimension {
    switch self {
    case .size(let size): size
    case .sum(let a, let b): a.value + b.value
    case .difference(let a, let b): a.value - b.value
    case .product(let a, let b): a.value * b.value
    case .quotient(let a, let b): a.value.exactlyDivided(by: b.value)
    case .floorQuotient(let a, let b): a.value.floorDivided(by: b.value)
    case .ceilingQuotient(let a, let b): a.value.ceilingDivided(by: b.value)
    case .remainder(let a, let b): a.value.remainder(by: b.value)
    case .maximum(let a, let b): Dimension.maximum(a.value, b.value)
    case .minimum(let a, let b): Dimension.minimum(a.value, b.value)
    }
  }

  package static func + (left: Formula, right: Formula) -> Formula { .sum(left, right) }
  package static func - (left: Formula, right: Formula) -> Formula { .difference(left, right) }
  package static func * (left: Formula, right: Formula) -> Formula { .product(left, right) }

  /// The product of all, in order; 1 where there are none.
  package static func product(of factors: some Collection<Dimension>) -> Formula {
    combine(Array(factors)[...], Formula.size, Formula.product) ?? 1
  }

  /// The sum of all, in order; 0 where there are none.
  package static func sum(of terms: some Collection<Formula>) -> Formula {
    combine(Array(terms)[...], { $0 }, Formula.sum) ?? 0
  }

  /// Joins formulas as a balanced tree: one of many operands is still shallow to walk.
  private static func combine<Operand>(
    _ operands: ArraySlice<Operand>, _ formula: (Operand) -> Formula,
    _ join: (Formula, Formula) -> Formula
  ) -> Formula? {
    if operands.count < 2 { return operands.first.map(formula) }
    let middle = operands.startIndex + (operands.count + 1) / 2
    guard let left = combine(operands[..<middle], formula, join),
      let right = combine(operands[middle...], formula, join)
    else { return nil }
    return join(left, right)
  }
}

extension Formula: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) {
    self = .size(.known(value))
  }
}
