import CNNShapes

/// `flatten`: all axes become one.
struct Flatten: Layer {
  static let definition = LayerDefinition(
    "flatten", className: "Flatten",
    summary: "Lays all numbers out on one axis, channels varying fastest.",
    details: "Takes any shape; the one axis is the product of all. No weights.",
    make: { _ in Flatten() })

  func typing(_ inputs: [Shape]) -> Typing {
    Typing(output: [.product(of: inputs[0].dimensions)])
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    [.reshape]
  }

  func access(_ inputs: [Shape]) -> Access { .everywhere }

  var keepsNumbers: Bool { true }
}
