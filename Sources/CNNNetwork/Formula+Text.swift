import CNNShapes

extension Formula {
  /// The arithmetic as it is written by hand: `(28 − 3)/1 + 1`, `⌊(28 − 3)/2⌋ + 1`.
  package var text: String {
    switch self {
    case .size(let size): size.text
    case .sum(let a, let b): "\(a.text) + \(b.text)"
    case .difference(let a, let b): "\(a.text) − \(b.wrapped(above: 1))"
    case .product(let a, let b): "\(a.wrapped(above: 1))·\(b.wrapped(above: 2))"
    case .floorQuotient(let a, let b): quotient(a, b, ("⌊", "⌋"))
    case .ceilingQuotient(let a, let b): quotient(a, b, ("⌈", "⌉"))
    case .maximum(let a, let b): "max(\(a.text), \(b.text))"
    }
  }

  /// How tightly the outermost operation binds: 1 for sums, 2 for products, 3 for the rest.
  private var binding: Int {
    switch self {
    case .sum, .difference: 1
    case .product: 2
    case .size, .floorQuotient, .ceilingQuotient, .maximum: 3
    }
  }

  private func wrapped(above limit: Int) -> String {
    binding <= limit ? "(\(text))" : text
  }

  private func quotient(_ a: Formula, _ b: Formula, _ marks: (String, String)) -> String {
    let text = "\(a.wrapped(above: 1))/\(b.wrapped(above: 2))"
    if let top = a.value.value, let bottom = b.value.value, top >= 0, bottom > 0,
      top % bottom == 0
    {
      return text
    }
    return marks.0 + text + marks.1
  }
}

extension Dimension {
  private var digits: String {
    switch self {
    case .known(let value): String(value)
    case .unknown: "?"
    case .tooLarge: "too large"
    }
  }

  fileprivate var text: String {
    digits.hasPrefix("-") ? "−" + digits.dropFirst() : digits
  }
}
