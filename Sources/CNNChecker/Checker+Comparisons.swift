import CNNShapes
import CNNSource
import CNNSyntax

/// Equality of values, for open sizes as a condition on them.
extension Checker {
  /// Returns whether two values are equal, or where `operation` asks for that, not equal.
  mutating func compare(
    _ a: Value, _ operation: InfixOperator, _ b: Value, at range: SourceRange
  ) -> Value {
    guard step(at: range, count: min(a.size, b.size)) else { return Value(.unknown, range) }
    if let equal = a.equals(b) { return Value(.flag(equal == (operation == .equal)), range) }
    guard let equal = equality(a, b, at: range) else { return Value(.unknown, range) }
    return result(operation == .equal ? equal : equal.negated, at: range)
  }

  /// Compares a remainder with a value: that of a product of several open sizes too, which by itself
  /// is no number that is followed.
  mutating func compareRemainder(
    of dividend: Expression, by divisor: Expression, in left: SourceRange,
    _ operation: InfixOperator, _ right: Expression, at range: SourceRange
  ) -> Value {
    let (whole, part, rest) = (evaluate(dividend), evaluate(divisor), evaluate(right))
    if let number = whole.openNumber, number.denominator == 1, number.numerator.symbols.count > 1,
      let divisor = part.number?.whole, let remainder = rest.number?.whole, divisor > 0,
      (0..<divisor).contains(remainder)
    {
      let condition = Condition.divisible(
        number.numerator - Dimension(remainder), by: Dimension(divisor))
      return result(condition, isNegated: operation == .notEqual, at: range)
    }
    let remainder = calculate(whole, .remainder, part, at: left, dividend.range, divisor.range)
    return compare(remainder, operation, rest, at: range)
  }

  /// Returns for which open sizes two values are equal; `nil` where that is not known.
  private mutating func equality(_ left: Value, _ right: Value, at range: SourceRange)
    -> SizeCondition?
  {
    if let equal = left.equals(right) { return .constant(equal) }
    if let a = left.openNumber, let b = right.openNumber {
      guard let sizes = try? a.isEqual(to: b).sizes() else {
        report(.irregularSize("this condition", at: range))
        return nil
      }
      return sizes
    }
    guard let a = left.elements, let b = right.elements, a.count == b.count else { return nil }
    var all: [SizeCondition] = []
    for (left, right) in zip(a, b) {
      guard let equal = equality(left, right, at: range) else { return nil }
      all.append(equal)
    }
    return try? .conjunction(all)
  }
}
