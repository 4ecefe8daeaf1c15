import CNNShapes

extension Formula {
  /// The formula as it is written by hand: `⌊(5 + 2·1 − 3)/2⌋ + 1`.
  ///
  /// A division that comes out whole has no brackets for rounding, so `(28 − 3)/1 + 1`; one below
  /// zero keeps them, because there rounding goes where few expect it. What is not known is `?`.
  package var text: String {
    var text = ""
    write(to: &text, in: .sum)
    return text
  }

  /// How tightly the place of a term binds; a term that binds less stands in parentheses.
  private enum Place: Int {
    /// The whole, or the first term of a sum: all may stand there.
    case sum
    /// Behind a plus: no negative number.
    case addend
    /// Behind a minus: no sum either.
    case subtrahend
    /// A factor, or what is divided.
    case factor
    /// Behind a product's point: no quotient.
    case laterFactor
    /// What divides: nothing but a number.
    case divisor
  }

  private func write(to text: inout String, in place: Place) {
    if needsParentheses(in: place) {
      text += "("
      write(to: &text, in: .sum)
      text += ")"
      return
    }
    switch self {
    case .size(let size): text += size.text
    case .sum(let a, let b): Self.write(a, place, " + ", b, .addend, to: &text)
    case .difference(let a, let b): Self.write(a, place, " − ", b, .subtrahend, to: &text)
    case .product(let a, let b): Self.write(a, .factor, "·", b, .laterFactor, to: &text)
    case .floorQuotient(let a, let b): writeQuotient(a, b, "⌊", "⌋", to: &text)
    case .ceilingQuotient(let a, let b): writeQuotient(a, b, "⌈", "⌉", to: &text)
    case .maximum(let a, let b): Self.writeCall("max", a, b, to: &text)
    case .minimum(let a, let b): Self.writeCall("min", a, b, to: &text)
    }
  }

  private static func write(
    _ left: Formula, _ leftPlace: Place, _ sign: String, _ right: Formula, _ rightPlace: Place,
    to text: inout String
  ) {
    left.write(to: &text, in: leftPlace)
    text += sign
    right.write(to: &text, in: rightPlace)
  }

  private static func writeCall(
    _ name: String, _ a: Formula, _ b: Formula, to text: inout String
  ) {
    text += name + "("
    write(a, .sum, ", ", b, .sum, to: &text)
    text += ")"
  }

  private func writeQuotient(
    _ a: Formula, _ b: Formula, _ open: String, _ close: String, to text: inout String
  ) {
    let isExact = isExactQuotient
    if !isExact { text += open }
    Self.write(a, .factor, "/", b, .divisor, to: &text)
    if !isExact { text += close }
  }

  private func needsParentheses(in place: Place) -> Bool {
    switch self {
    case .size(let size):
      return place != .sum && size.value.map { $0 < 0 } ?? false
    case .sum, .difference: return place.rawValue >= Place.subtrahend.rawValue
    case .product: return place == .divisor
    case .floorQuotient, .ceilingQuotient:
      return isExactQuotient && (place == .laterFactor || place == .divisor)
    case .maximum, .minimum: return false
    }
  }

  /// `true` iff it is a division of a number of at least 0 that leaves no remainder.
  private var isExactQuotient: Bool {
    switch self {
    case .floorQuotient(let a, let b), .ceilingQuotient(let a, let b):
      guard let dividend = a.value.value, dividend >= 0 else { return false }
      return Condition.divisible(.known(dividend), by: b.value).verdict == .always
    case .size, .sum, .difference, .product, .maximum, .minimum: return false
    }
  }
}

extension Dimension {
  /// The number with a proper minus, or `?` where it is not known or does not fit.
  package var text: String {
    switch self {
    case .known(let value): value < 0 ? "−" + String(value.magnitude) : String(value)
    case .unknown, .tooLarge: "?"
    }
  }
}

extension Shape {
  /// The shape as it is written in a program: `[28, 28, 1]`.
  package var text: String {
    "[" + dimensions.map(\.text).joined(separator: ", ") + "]"
  }
}
