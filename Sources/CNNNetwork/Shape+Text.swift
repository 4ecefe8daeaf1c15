import CNNShapes

extension Dimension {
  /// The number, what an open size comes about from, or `?` where it is not known.
  package var text: String {
    switch self {
    case .known(let value): value < 0 ? "−\(value.magnitude)" : String(value)
    case .open: Formula.size(self).text
    case .unknown, .tooLarge, .irregular: "?"
    }
  }

  /// The same as source text.
  package var sourceText: String { Formula.size(self).sourceText }
}

extension Dimension {
  /// The number, or the numbers of what an open size comes about from, with a comma between
  /// thousands; `?` where it is not known.
  package var groupedText: String {
    guard let value else { return Formula.size(self).groupedText }
    if (0..<1000).contains(value) { return String(value) }
    let digits = Array(String(value.magnitude).utf8)
    var text = Array((value < 0 ? "−" : "").utf8)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(UInt8(ascii: ",")) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Shape {
  /// The shape as it is written: `[28, 28, 1]`.
  package var text: String {
    "[\(dimensions.map(\.text).joined(separator: ", "))]"
  }
}
