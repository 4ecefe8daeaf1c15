/// An exact fraction of two 64-bit integers, in lowest terms with a positive denominator.
///
/// Operations return `nil` where the result does not fit, or does not exist.
package struct Rational: Hashable, Sendable {
  package let numerator: Int
  package let denominator: Int

  package init(_ whole: Int) {
    numerator = whole
    denominator = 1
  }

  /// Returns `nil` iff `denominator` is 0 or the fraction does not fit.
  package init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = greatestCommonDivisor(numerator, denominator)
    let sign = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  /// The value of the decimal `significand · 10^exponent`.
  package init?(significand: Int, exponent: Int) {
    guard abs(exponent) <= 18 else { return nil }
    var power = 1
    for _ in 0..<abs(exponent) { power *= 10 }
    if exponent < 0 {
      self.init(significand, over: power)
    } else {
      let (value, overflow) = significand.multipliedReportingOverflow(by: power)
      guard !overflow else { return nil }
      self.init(value)
    }
  }

  /// The value as an integer, or `nil` where it is none.
  package var whole: Int? {
    denominator == 1 ? numerator : nil
  }

  package var isNegative: Bool { numerator < 0 }

  /// Returns the sum.
  package func adding(_ other: Rational) -> Rational? {
    let divisor = greatestCommonDivisor(denominator, other.denominator)
    guard let left = numerator.times(other.denominator / divisor),
      let right = other.numerator.times(denominator / divisor),
      let sum = left.plus(right), let bottom = denominator.times(other.denominator / divisor)
    else { return nil }
    return Rational(sum, over: bottom)
  }

  /// Returns the difference.
  package func subtracting(_ other: Rational) -> Rational? {
    other.negated.flatMap(adding)
  }

  /// Returns the product.
  package func multiplied(by other: Rational) -> Rational? {
    // Cancelling first keeps the products as small as the result allows.
    guard let left = Rational(numerator, over: other.denominator),
      let right = Rational(other.numerator, over: denominator),
      let top = left.numerator.times(right.numerator),
      let bottom = left.denominator.times(right.denominator)
    else { return nil }
    return Rational(top, over: bottom)
  }

  /// Returns the quotient; `nil` also where `other` is 0.
  package func divided(by other: Rational) -> Rational? {
    Rational(other.denominator, over: other.numerator).flatMap(multiplied)
  }

  /// The value to the power of a whole number; `nil` for 0 to a negative one.
  package func raised(to exponent: Int) -> Rational? {
    var base = self
    if exponent < 0 {
      guard let inverse = Rational(denominator, over: numerator) else { return nil }
      base = inverse
    }
    var remaining = exponent.magnitude
    var result = Rational(1)
    while remaining > 0 {
      if remaining % 2 == 1 {
        guard let product = result.multiplied(by: base) else { return nil }
        result = product
      }
      remaining /= 2
      if remaining > 0 {
        guard let square = base.multiplied(by: base) else { return nil }
        base = square
      }
    }
    return result
  }

  package var negated: Rational? {
    Rational(-1).multiplied(by: self)
  }

  /// The largest integer that is not above the value.
  package var floor: Int { numerator.floorDivided(by: denominator) }

  /// The smallest integer that is not below the value.
  package var ceiling: Int { numerator.ceilingDivided(by: denominator) }

  /// The nearest integer; a half goes to the even neighbour, as in Python.
  package var rounded: Int {
    let below = floor
    guard denominator > 1 else { return below }
    let remainder = numerator - below * denominator
    let doubled = remainder.multipliedReportingOverflow(by: 2)
    if doubled.overflow || doubled.partialValue > denominator { return below + 1 }
    if doubled.partialValue < denominator { return below }
    return below % 2 == 0 ? below : below + 1
  }

  /// The remainder with the sign of `other`, as in Python; `nil` where `other` is 0.
  package func remainder(by other: Rational) -> Rational? {
    guard let quotient = divided(by: other) else { return nil }
    return Rational(quotient.floor).multiplied(by: other).flatMap(subtracting)
  }

  /// Compares exactly: the products are formed in twice the width.
  package static func < (left: Rational, right: Rational) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}

extension Rational: Comparable {}

extension Rational: CustomStringConvertible {
  /// The value as source text: whole, a decimal where it is one, else a quotient.
  package var description: String {
    if denominator == 1 { return String(numerator) }
    var rest = denominator
    var digits = 0
    while rest % 10 == 0 { (rest, digits) = (rest / 10, digits + 1) }
    var (twos, fives) = (0, 0)
    while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
    while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
    digits += max(twos, fives)
    guard rest == 1, let decimal = decimal(digits: digits) else {
      return "\(numerator)/\(denominator)"
    }
    return decimal
  }

  private func decimal(digits: Int) -> String? {
    guard digits <= 18, let power = Rational(significand: 1, exponent: digits),
      let scaled = multiplied(by: power)?.whole
    else { return nil }
    let text = String(scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    let point = padded.index(padded.endIndex, offsetBy: -digits)
    return (scaled < 0 ? "-" : "") + padded[..<point] + "." + padded[point...]
  }
}

/// Returns the greatest common divisor, at least 1.
///
/// - Requires: neither is `Int.min`.
package func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
  var (a, b) = (abs(left), abs(right))
  while b != 0 { (a, b) = (b, a % b) }
  return max(a, 1)
}

extension Int {
  /// The sum, or `nil` where it does not fit.
  package func plus(_ other: Int) -> Int? {
    let (value, overflow) = addingReportingOverflow(other)
    return overflow ? nil : value
  }

  /// The difference, or `nil` where it does not fit.
  package func minus(_ other: Int) -> Int? {
    let (value, overflow) = subtractingReportingOverflow(other)
    return overflow ? nil : value
  }

  /// The product, or `nil` where it does not fit.
  package func times(_ other: Int) -> Int? {
    let (value, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? nil : value
  }

  /// ⌊self / divisor⌋.
  ///
  /// - Requires: `divisor > 0`.
  package func floorDivided(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// ⌈self / divisor⌉.
  ///
  /// - Requires: `divisor > 0`.
  package func ceilingDivided(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder > 0 ? quotient + 1 : quotient
  }

  /// self − divisor·⌊self / divisor⌋, from 0 to below `divisor`.
  ///
  /// - Requires: `divisor > 0`.
  package func modulo(_ divisor: Int) -> Int {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
