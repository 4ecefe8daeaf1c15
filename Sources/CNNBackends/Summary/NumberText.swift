import CNNNetwork
import CNNShapes

extension Dimension {
  /// The digits, or an open size as source text; `?` where the number is not known.
  var plainText: String {
    value.map { String($0) } ?? collectedSourceText
  }

  /// What this many bytes are in the largest unit of which there is a whole one: `4.58 MB`.
  ///
  /// A unit is 1024 of the one before. Rounded to hundredths, and halves to even: Keras prints the
  /// exact quotient with `{:.2f}`.
  ///
  /// Of open sizes the bytes are written out: `256·H·W B`.
  ///
  /// - Requires: it is not negative.
  var memoryText: String {
    guard let bytes = value else {
      let text = briefText(terms: Self.longestSum)
      let isSum = text.contains(" ") && !text.hasPrefix("about")
      return !isOpen ? "?" : isSum ? "(\(text)) B" : "\(text) B"
    }
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

  /// Of how many terms a cell or a line of a summary has a sum at most; of longer ones it tells how
  /// they grow.
  static let longestSum = 3

  /// The bytes that this many numbers take as float32.
  var bytes: Dimension { self * 4 }
}

extension Shape? {
  /// Returns the shape as Keras writes it, with `None` for the batch and each open size, or with
  /// the text that `open` has for these; `?` for what is not known.
  func kerasText(_ open: (Dimension) -> String = { _ in "None" }) -> String {
    guard let self else { return "?" }
    var text = "(None"
    for size in self.dimensions {
      text += ", "
      switch size {
      case .known(let value): text += String(value)
      case .open: text += open(size)
      case .irregular: text += "None"
      case .unknown, .tooLarge: text += "?"
      }
    }
    text += ")"
    return text
  }
}
