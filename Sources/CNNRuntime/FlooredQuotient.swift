/// The quotient of two sizes, rounded down also where it is below 0.
///
/// - Requires: the divisor is above 0.
public func flooredQuotient(_ dividend: Int, _ divisor: Int) -> Int {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? quotient - 1 : quotient
}
