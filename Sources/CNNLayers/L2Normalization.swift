import CNNShapes

/// `l2norm`: vectors brought to a length of 1.
struct L2Normalization: Layer {
  static let definition = LayerDefinition(
    "l2norm", className: "UnitNormalization",
    summary: "Divides the numbers along an axis by the root of the sum of their squares.",
    details: "Takes any shape and keeps it. No weights.",
    parameters: [.axis],
    make: L2Normalization.init)

  let axis: Int

  init(_ arguments: Arguments) {
    axis = arguments.axis("axis")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing(unchanged: inputs[0])
    _ = typing.position(of: axis, "axis", in: inputs[0])
    return typing
  }
}
