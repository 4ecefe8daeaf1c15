import CNNNetwork
import CNNShapes

/// A number at compile time that may depend on open sizes: a size over a whole number.
///
/// Operations return `.tooLarge`, `.irregular` or `.unknown` in the numerator where they have no
/// result.
struct OpenNumber: Hashable, Sendable {
  let numerator: Dimension
  /// At least 1.
  let denominator: Int

  init(_ numerator: Dimension, over denominator: Int = 1) {
    self.numerator = numerator
    self.denominator = denominator
  }

  init(_ number: Rational) {
    self.init(.known(number.numerator), over: number.denominator)
  }

  /// Both numerators over the product of the denominators, and that.
  private func common(_ other: OpenNumber) -> (left: Dimension, right: Dimension, below: Int)? {
    if denominator == other.denominator { return (numerator, other.numerator, denominator) }
    guard let below = denominator.times(other.denominator) else { return nil }
    return (
      numerator * Dimension(other.denominator), other.numerator * Dimension(denominator), below
    )
  }

  private func combined(
    with other: OpenNumber, _ operation: (Dimension, Dimension) -> Dimension
  ) -> OpenNumber {
    guard let (left, right, below) = common(other) else { return OpenNumber(.tooLarge) }
    return OpenNumber(operation(left, right), over: below).reduced
  }

  /// The same number without a denominator where that is seen to divide the numerator.
  private var reduced: OpenNumber {
    guard denominator > 1, let polynomial = numerator.polynomial,
      let quotient = polynomial.dividedExactly(by: Polynomial(denominator))
    else { return self }
    return OpenNumber(Dimension(quotient))
  }

  static func + (left: OpenNumber, right: OpenNumber) -> OpenNumber {
    left.combined(with: right, +)
  }

  static func - (left: OpenNumber, right: OpenNumber) -> OpenNumber {
    left.combined(with: right, -)
  }

  static func * (left: OpenNumber, right: OpenNumber) -> OpenNumber {
    guard let below = left.denominator.times(right.denominator) else {
      return OpenNumber(.tooLarge)
    }
    return OpenNumber(left.numerator * right.numerator, over: below).reduced
  }

  /// The quotient; irregular where `other` is open and does not divide it as it is written.
  ///
  /// - Requires: `other` is not the number 0.
  func divided(by other: OpenNumber) -> OpenNumber {
    guard let divisor = other.numerator.value else {
      let scaled = numerator * Dimension(other.denominator)
      guard let dividend = scaled.polynomial, let by = other.numerator.polynomial,
        let quotient = dividend.dividedExactly(by: by)
      else { return OpenNumber(.irregular) }
      return OpenNumber(Dimension(quotient), over: denominator).reduced
    }
    let scale = Dimension(divisor < 0 ? -other.denominator : other.denominator)
    guard divisor != .min, let below = denominator.times(abs(divisor)) else {
      return OpenNumber(.tooLarge)
    }
    return OpenNumber(numerator * scale, over: below).reduced
  }

  /// The remainder with the sign of `other`, as in Python; irregular where that is open.
  func remainder(by other: OpenNumber) -> OpenNumber {
    if denominator == 1, other.denominator == 1, let divisor = other.numerator.value, divisor > 0 {
      return OpenNumber(numerator.remainder(by: Dimension(divisor)))
    }
    return self - OpenNumber(divided(by: other).floor) * other
  }

  /// The largest whole number that is not above it.
  var floor: Dimension { numerator.floorDivided(by: Dimension(denominator)) }

  /// The number as a size, where something else sees to it that it is whole.
  var whole: Dimension { numerator.exactlyDivided(by: Dimension(denominator)) }

  /// The smallest whole number that is not below it.
  var ceiling: Dimension { numerator.ceilingDivided(by: Dimension(denominator)) }

  /// The nearest whole number; a half goes to the even neighbour.
  ///
  /// With x = n/d that is ⌊x + ½⌋, less 1 where x + ½ is whole and odd, which
  /// ⌈(2x − 1)/4⌉ − ⌊(2x − 1)/4⌋ − 1 is −1 or 0 for.
  var rounded: Dimension {
    let two = Dimension(2)
    let below = Dimension(denominator)
    let up = (numerator * two + below).floorDivided(by: below * two)
    let (quarter, quarterBelow) = (numerator * two - below, below * Dimension(4))
    let isTie = quarter.ceilingDivided(by: quarterBelow) - quarter.floorDivided(by: quarterBelow)
    return up + isTie - 1
  }

  func maximum(_ other: OpenNumber) -> OpenNumber { combined(with: other, Dimension.maximum) }

  func minimum(_ other: OpenNumber) -> OpenNumber { combined(with: other, Dimension.minimum) }

  /// The number without its sign.
  var magnitude: OpenNumber { maximum(OpenNumber(0 - numerator, over: denominator)) }

  /// That this is not above `other`.
  func isAtMost(_ other: OpenNumber) -> Condition {
    guard let (left, right, _) = common(other) else { return .atMost(.tooLarge, 0) }
    return .atMost(left, right)
  }

  func isEqual(to other: OpenNumber) -> Condition {
    guard let (left, right, _) = common(other) else { return .equal(.tooLarge, 0) }
    return .equal(left, right)
  }

  /// The number that it is for some sizes; `nil` where it does not fit in 64 bits.
  func value(at sizes: (Symbol) -> Int) -> Rational? {
    numerator.value(at: sizes).value.flatMap { Rational($0, over: denominator) }
  }

  /// The number as source text: `H / 2`.
  var sourceText: String {
    let formula = Formula.size(numerator)
    return denominator == 1
      ? formula.sourceText : Formula.floorQuotient(formula, Formula(denominator)).sourceText
  }

  /// The number where no open size has a part in it.
  var rational: Rational? {
    numerator.value.flatMap { Rational($0, over: denominator) }
  }
}
