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

  /// What people call an axis, counted from 0: `height`, `channels`.
  package func axisName(_ axis: Int) -> String {
    if axis == rank - 1 { return "channels" }
    switch spatialRank {
    case 1: return "length"
    case 2: return ["height", "width"][axis]
    case 3: return ["depth", "height", "width"][axis]
    default: return "axis \(axis + 1)"
    }
  }
}
