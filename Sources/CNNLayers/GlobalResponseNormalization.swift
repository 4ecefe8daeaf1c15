import CNNShapes

/// `grn`: channels compete by their lengths, as in ConvNeXt V2.
///
/// Its lengths read every position. For receptive fields it counts as pointwise all the same, as
/// ``Access`` says of normalisations.
struct GlobalResponseNormalization: Layer {
  static let definition = LayerDefinition(
    "grn", className: "GlobalResponseNormalization",
    summary: "Multiplies each channel by its length over the image, as a part of the mean length.",
    details: """
      Takes `[L, C]`, `[H, W, C]` or `[D, H, W, C]` and keeps it: x becomes γ · x · n + β + x, \
      where n is the Euclidean length of a channel, divided by the mean of all channels' (Woo et \
      al., ConvNeXt V2, 2023). Weights: `gamma (C)`, `beta (C)`. Neither Keras nor PyTorch has it.
      """,
    parameters: [
      Parameter(
        "epsilon", .nonnegative, .value(.decimal(1, exponent: -6)), isNamed: true,
        "added to the mean length, against division by zero")
    ],
    make: GlobalResponseNormalization.init)

  let epsilon: Rational

  init(_ arguments: Arguments) {
    epsilon = arguments.number("epsilon")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing(unchanged: inputs[0])
    _ = typing.spatialAxes(of: inputs[0])
    return typing
  }

  func weights(_ inputs: [Shape]) -> [Weight] {
    [Weight("gamma", [inputs[0].channels]), Weight("beta", [inputs[0].channels])]
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    [.globalResponse(epsilon: epsilon)]
  }

  /// One for the lengths, one to multiply by them, and three for what is learnt and the sum.
  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .each(.normalization, of: output, times: 5)
  }
}
