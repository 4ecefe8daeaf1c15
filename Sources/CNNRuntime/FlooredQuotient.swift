/// ⌊a / b⌋, also below 0, where `/` would round up.
///
/// - Requires: b is positive.
public func flooredQuotient(_ a: Int, _ b: Int) -> Int {
  a >= 0 ? a / b : (a + 1) / b - 1
}
