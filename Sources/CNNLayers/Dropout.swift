import CNNShapes

/// `dropout`: numbers set to zero at random, while training.
struct Dropout: Layer {
  static let definition = LayerDefinition(
    "dropout", className: "Dropout",
    summary: "Sets a share of the numbers to zero while training, and scales up the others.",
    details: "Takes any shape and keeps it. No weights.",
    parameters: [
      Parameter("rate", .rate, display: .value, "share of the numbers that become zero")
    ],
    make: { _ in Dropout() })

  func typing(_ inputs: [Shape]) -> Typing {
    Typing(unchanged: inputs[0])
  }
}
