import CNNShapes

extension Dimension {
  /// The digits; `?` where the number is not known.
  var plainText: String {
    value.map { String($0) } ?? "?"
  }

  /// What this many bytes are in the largest unit of which there is a whole one: `4.58 MB`.
  ///
  /// A unit is 1024 of the one before. Rounded to hundredths, and halves to even: Keras prints the
  /// exact quotient with `{:.2f}`.
  ///
  /// - Requires: it is not negative.
  var memoryText: String {
    guard let bytes = value else { return "?" }
    var exponent = 0
    while exponent < 6, bytes >> (10 * (exponent + 1)) > 0 { exponent += 1 }
    let unit = UInt(1) << UInt(10 * exponent)
    let hundredths = bytes.magnitude.multipliedFullWidth(by: 100)
    var (quotient, rest) = unit.dividingFullWidth(hundredths)
    if rest > unit - rest || (rest == unit - rest && quotient % 2 == 1) { quotient += 1 }
    let fraction = quotient % 100
    let units = ["B", "KB", "MB", "GB", "TB", "PB", "EB"]
    return "\(quotient / 100).\(fraction < 10 ? "0" : "")\(fraction) \(units[exponent])"
  }

  /// The bytes that this many numbers take as float32.
  var bytes: Dimension { self * 4 }
}

extension Shape? {
  /// The shape as Keras writes it, with `None` for the batch; `?` for what is not known.
  var kerasText: String {
    guard let self else { return "?" }
    var text = "(None"
    for size in self.dimensions {
      text += ", "
      text += size.plainText
    }
    text += ")"
    return text
  }
}
