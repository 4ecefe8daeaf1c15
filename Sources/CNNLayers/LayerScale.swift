import CNNShapes

/// `scale`: each channel is multiplied by a number that is learnt.
struct LayerScale: Layer {
  static let definition = LayerDefinition(
    "scale", className: "LayerScale",
    summary: "Multiplies each channel by a learnt factor.",
    details: "Takes any shape and keeps it. Weight: `gamma (C)`.",
    parameters: [
      Parameter(
        "initial", .number, .value(.whole(1)), isNamed: true, "factor before the training")
    ],
    make: { _ in LayerScale() })

  func typing(_ inputs: [Shape]) -> Typing {
    Typing(unchanged: inputs[0])
  }

  func weights(_ inputs: [Shape]) -> [Weight] {
    [Weight("gamma", [inputs[0].channels])]
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    [.affine(.layerScale, axes: [inputs[0].rank - 1])]
  }

  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .each(.scaling, of: output)
  }
}
