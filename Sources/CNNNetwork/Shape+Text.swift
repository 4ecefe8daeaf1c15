import CNNShapes

extension Dimension {
  /// The number, or `?` where it is not known.
  package var text: String {
    switch self {
    case .known(let value): value < 0 ? "−\(value.magnitude)" : String(value)
    case .unknown, .tooLarge: "?"
    }
  }
}

extension Shape {
  /// The shape as it is written: `[28, 28, 1]`.
  package var text: String {
    "[\(dimensions.map(\.text).joined(separator: ", "))]"
  }
}
