import CNNShapes
import Testing

/// Fractions against the rules of school, and against what Python's `fractions` answers.
@Suite struct RationalTests {
  private static let small = (-6...6).flatMap { top in
    [-4, -3, -1, 1, 2, 5].compactMap { bottom in
      Rational(top, over: bottom).map { (top: top, bottom: bottom, value: $0) }
    }
  }

  @Test func fractionsAreInLowestTerms() {
    for (top, bottom, value) in Self.small {
      #expect(value.numerator * bottom == top * value.denominator)
      #expect(value.denominator > 0)
      #expect(greatestCommonDivisor(value.numerator, value.denominator) == 1)
    }
    #expect(Rational(1, over: 0) == nil)
  }

  @Test func arithmeticAgreesWithIntegers() {
    for (a, b, left) in Self.small {
      for (c, d, right) in Self.small {
        #expect(left.adding(right) == Rational(a * d + c * b, over: b * d))
        #expect(left.subtracting(right) == Rational(a * d - c * b, over: b * d))
        #expect(left.multiplied(by: right) == Rational(a * c, over: b * d))
        #expect(left.divided(by: right) == Rational(a * d, over: b * c))
        #expect((left < right) == (b * d > 0 ? a * d < c * b : a * d > c * b))
        #expect((left == right) == (a * d == c * b))
      }
    }
  }

  @Test(arguments: [
    (7, 2, floor: 3, ceiling: 4, rounded: 4), (5, 2, floor: 2, ceiling: 3, rounded: 2),
    (-5, 2, floor: -3, ceiling: -2, rounded: -2), (-7, 2, floor: -4, ceiling: -3, rounded: -4),
    (8, 3, floor: 2, ceiling: 3, rounded: 3), (-8, 3, floor: -3, ceiling: -2, rounded: -3),
    (6, 1, floor: 6, ceiling: 6, rounded: 6), (-1, 4, floor: -1, ceiling: 0, rounded: 0),
  ])
  func roundingIsPythons(top: Int, bottom: Int, floor: Int, ceiling: Int, rounded: Int) {
    let value = Rational(top, over: bottom)
    #expect(value?.floor == floor)
    #expect(value?.ceiling == ceiling)
    #expect(value?.rounded == rounded)
  }

  @Test(arguments: [
    ((7, 1), (3, 1), (1, 1)), ((-7, 1), (3, 1), (2, 1)), ((7, 1), (-3, 1), (-2, 1)),
    ((7, 2), (3, 2), (1, 2)), ((-1, 3), (1, 2), (1, 6)),
  ])
  func remaindersArePythons(value: (Int, Int), by other: (Int, Int), expected: (Int, Int)) {
    let (left, right) = (Rational(value.0, over: value.1), Rational(other.0, over: other.1))
    let remainder = right.flatMap { left?.remainder(by: $0) }
    #expect(remainder == Rational(expected.0, over: expected.1))
    #expect(left?.remainder(by: Rational(0)) == nil)
  }

  @Test func powers() {
    #expect(Rational(2).raised(to: -3) == Rational(1, over: 8))
    #expect(Rational(-3).raised(to: 3) == Rational(-27))
    #expect(Rational(0).raised(to: 0) == Rational(1))
    #expect(Rational(0).raised(to: -1) == nil)
    #expect(Rational(2).raised(to: 62) == Rational(1 << 62))
    #expect(Rational(2).raised(to: 63) == nil)
    #expect(Rational(1).raised(to: .min) == Rational(1))
  }

  @Test func whatDoesNotFitIsNothing() {
    let largest = Rational(.max)
    #expect(largest.adding(Rational(1)) == nil)
    #expect(largest.negated?.subtracting(Rational(1)) == nil)
    #expect(largest.multiplied(by: Rational(2)) == nil)
    #expect(Rational(1, over: .max)?.multiplied(by: Rational(1, over: 2) ?? largest) == nil)
    #expect(Rational(.min, over: 1) == nil)
    #expect(Rational(1, over: .min) == nil)
    #expect(Rational(significand: 10, exponent: 18) == nil)
    #expect(Rational(significand: 1, exponent: 19) == nil)
  }

  @Test func neighboursAreToldApart() throws {
    let lower = try #require(Rational(.max, over: .max - 1))
    let upper = try #require(Rational(.max - 1, over: .max - 2))
    #expect(lower < upper && !(upper < lower))
  }

  @Test(arguments: [
    (25, -2, "0.25"), (1001, -8, "0.00001001"), (-5, -1, "-0.5"), (12, 2, "1200"), (0, 0, "0"),
    (1, -18, "0.000000000000000001"),
  ])
  func decimalsReadAsTheyAreWritten(significand: Int, exponent: Int, text: String) {
    #expect(Rational(significand: significand, exponent: exponent)?.description == text)
  }

  @Test func otherFractionsReadAsQuotients() {
    #expect(Rational(1, over: 3)?.description == "1/3")
    #expect(Rational(-2, over: 6)?.description == "-1/3")
  }
}
