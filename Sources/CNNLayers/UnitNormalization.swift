import CNNShapes

/// `unitnorm`: the numbers along some axes are scaled to a length of 1.
struct UnitNormalization: Layer {
  static let definition = LayerDefinition(
    "unitnorm", className: "UnitNormalization",
    summary: "Scales the numbers along one axis or several to a Euclidean length of 1.",
    details: """
      Takes any shape and keeps it. No weights; a `scale` behind it learns a length for each channel.
      """,
    parameters: [.axes],
    make: UnitNormalization.init)

  /// What divides where the length is less, as in Keras: 1e−12.
  private static let leastLength = Rational(significand: 1, exponent: -12) ?? Rational(0)

  let axes: [Int]

  init(_ arguments: Arguments) {
    axes = arguments.axes("axis")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing(unchanged: inputs[0])
    typing.positions(of: axes, "axis", in: inputs[0])
    return typing
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    let normalization = Operation.Normalization(
      kind: .unit(axes: inputs[0].positions(of: axes)), epsilon: Self.leastLength, scale: nil,
      offset: nil)
    return [.normalization(normalization)]
  }

  /// The sum of squares, and the division.
  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .each(.normalization, of: output, times: 2)
  }
}
