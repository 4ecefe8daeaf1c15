import CNNShapes

/// `softmax` and `logsoftmax`: numbers along an axis become shares of one.
struct Softmax: Layer {
  static let definitions = [
    LayerDefinition(
      "softmax", .activation, className: "Softmax",
      summary: "Makes the numbers along an axis positive, with a sum of 1.",
      details: rule, parameters: [.axis], make: { Softmax($0, isLogarithm: false) }),
    LayerDefinition(
      "logsoftmax", .activation, className: "Activation",
      summary: "Takes the logarithm of what `softmax` gives.",
      details: rule, parameters: [.axis], make: { Softmax($0, isLogarithm: true) }),
  ]

  private static let rule = "Takes any shape and keeps it. No weights."

  let axis: Int
  /// `true` iff the logarithms of the shares are given.
  let isLogarithm: Bool

  init(_ arguments: Arguments, isLogarithm: Bool) {
    self.isLogarithm = isLogarithm
    axis = arguments.axis("axis")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing(unchanged: inputs[0])
    _ = typing.position(of: axis, "axis", in: inputs[0])
    return typing
  }

  /// Along a spatial axis, each share depends on all numbers.
  func access(_ inputs: [Shape]) -> Access {
    inputs[0].position(of: axis).map { .along($0, .whole, in: inputs[0]) } ?? .pointwise
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    inputs[0].position(of: axis).map { [.softmax(axis: $0, isLogarithm: isLogarithm)] } ?? []
  }

  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .each(.activation, of: output)
  }

  func traits(_ inputs: [Shape]) -> Traits { [.activates, .givesShares] }
}
