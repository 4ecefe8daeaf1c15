import CNNShapes

/// `lrn`: each number is damped by its neighbours in other channels.
struct LocalResponseNormalization: Layer {
  static let definition = LayerDefinition(
    "lrn", className: "LocalResponseNormalization",
    summary: "Divides each number by how large its neighbours in nearby channels are.",
    details: """
      Takes `[L, C]`, `[H, W, C]` or `[D, H, W, C]` and keeps it: each x becomes \
      x/(bias + alpha · m)^beta, where m is the mean square of the `size` channels around it. No \
      weights. AlexNet's own formula has the sum in place of the mean, so its alpha of 0.0001 is \
      0.0005 here.
      """,
    parameters: [
      Parameter("size", .count, .value(.whole(5)), "number of channels that it looks at"),
      Parameter(
        "alpha", .number, .value(.decimal(1, exponent: -4)), isNamed: true,
        "factor of the mean square"),
      Parameter(
        "beta", .number, .value(.decimal(75, exponent: -2)), isNamed: true, "exponent"),
      Parameter(
        "bias", .number, .value(.whole(1)), isNamed: true, "added to the mean square"),
    ],
    make: LocalResponseNormalization.init)

  let size: Int
  let alpha: Rational
  let beta: Rational
  let bias: Rational

  init(_ arguments: Arguments) {
    size = arguments.count("size")
    alpha = arguments.number("alpha")
    beta = arguments.number("beta")
    bias = arguments.number("bias")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing(unchanged: inputs[0])
    _ = typing.spatialAxes(of: inputs[0])
    return typing
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    [.localResponse(size: size, alpha: alpha, beta: beta, bias: bias)]
  }

  /// The squares of the neighbours, and the division.
  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    [
      ElementwiseWork(
        .normalization, .product(of: output.dimensions) * .size(Dimension(size) + 1))
    ]
  }
}
