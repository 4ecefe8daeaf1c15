/// The exact value of a number as written, `significand · 10^exponent`.
///
/// A whole value has the exponent 0; any other has as few digits as possible, and an exponent
/// from −18 to −1.
struct DecimalLiteral {
  let significand: Int
  let exponent: Int

  /// The largest exponent that is read; any number beyond it is too large anyway.
  private static let largestExponent = 1_000_000_000

  /// Returns `nil` iff the value of `text`, a well-formed number, does not fit.
  ///
  /// Zeros count only once another digit follows them, so `1.000` is as good as `1`.
  init?(_ text: ArraySlice<UInt8>) {
    var significand = 0
    var zeros = 0
    var fractionDigits = 0
    var isFraction = false
    var rest = text
    while let byte = rest.first, byte != UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if byte == UInt8(ascii: ".") { isFraction = true }
      guard isDigit(byte) else { continue }
      if isFraction { fractionDigits += 1 }
      zeros += 1
      if byte == UInt8(ascii: "0") { continue }
      guard let sum = Self.append(byte, after: zeros, to: significand) else { return nil }
      significand = sum
      zeros = 0
    }
    let exponent = Self.exponent(rest.dropFirst()) + zeros - fractionDigits
    guard significand != 0, exponent != 0 else {
      self.init(significand: significand, exponent: 0)
      return
    }
    self.init(normalizing: significand, exponent: exponent)
  }

  private init(significand: Int, exponent: Int) {
    self.significand = significand
    self.exponent = exponent
  }

  private init?(normalizing significand: Int, exponent: Int) {
    if exponent < 0 {
      guard exponent >= -18 else { return nil }
      self.init(significand: significand, exponent: exponent)
    } else {
      guard let value = Self.scaled(significand, by: exponent) else { return nil }
      self.init(significand: value, exponent: 0)
    }
  }

  /// Returns `significand` with `count` more digits, of which only the last is not 0.
  private static func append(_ digit: UInt8, after count: Int, to significand: Int) -> Int? {
    guard let scaled = scaled(significand, by: count) else { return nil }
    let (sum, overflow) = scaled.addingReportingOverflow(Int(digit - UInt8(ascii: "0")))
    return overflow ? nil : sum
  }

  private static func scaled(_ value: Int, by exponent: Int) -> Int? {
    if value == 0 { return 0 }
    guard exponent <= 18 else { return nil }
    var result = value
    for _ in 0..<exponent {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }

  private static func exponent(_ text: ArraySlice<UInt8>) -> Int {
    var value = 0
    for byte in text where isDigit(byte) && value < largestExponent {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return text.first == UInt8(ascii: "-") ? -value : value
  }
}

/// Returns the numbers of dims, or `nil` where one does not fit.
func dimsValues(_ text: ArraySlice<UInt8>) -> [Int]? {
  var values: [Int] = []
  var current: Int?
  for byte in text {
    if isDigit(byte) {
      let (product, tooLarge) = (current ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, overflow) = product.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
      if tooLarge || overflow { return nil }
      current = sum
    } else if byte != UInt8(ascii: "_"), let value = current {
      values.append(value)
      current = nil
    }
  }
  return values + (current.map { [$0] } ?? [])
}
