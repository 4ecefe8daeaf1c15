import CNNShapes

/// `identity`: the tensor as it is, for a path of a merge that skips the others.
struct Identity: Layer {
  static let definition = LayerDefinition(
    "identity", .identity, className: "Identity",
    summary: "Passes the tensor on as it is; no layer of the network.",
    details: """
      Takes any shape and keeps it. No weights. As the `activation` of a layer it is `linear`.
      """,
    make: { _ in Identity() })

  func typing(_ inputs: [Shape]) -> Typing {
    Typing(unchanged: inputs[0])
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    []
  }
}
