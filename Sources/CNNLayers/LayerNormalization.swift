import CNNShapes

/// `layernorm` and `rmsnorm`: each image is normalised by itself, along some of its axes.
///
/// Its statistics read more than one position where it works along spatial axes. For receptive
/// fields a normalisation counts as pointwise all the same, as ``Access`` says.
struct LayerNormalization: Layer {
  static let definitions = [
    LayerDefinition(
      "layernorm", className: "LayerNormalization",
      summary: "Brings the numbers along one axis or several to a learnt mean and spread.",
      details: """
        Takes any shape and keeps it. Each image is measured by itself, and each place on the \
        other axes too: `layernorm` measures the channels of each pixel, `layernorm [1, 2, 3]` a \
        whole image. Weights, shaped as these axes: `gamma` with `scale`, `beta` with `center`.
        """,
      parameters: [.axes, .epsilon(), .center, .scale],
      make: { LayerNormalization($0, centers: $0.flag("center")) }),
    LayerDefinition(
      "rmsnorm", className: "RMSNormalization",
      summary: "Divides the numbers along one axis or several by their root mean square.",
      details: """
        Takes any shape and keeps it. Like `layernorm`, but no mean is taken away and nothing is \
        added. Weight, shaped as the axes: `scale`, unless it is `false`.
        """,
      parameters: [.axes, .epsilon(exponent: -6), .scale],
      make: { LayerNormalization($0, centers: nil) }),
  ]

  let axes: [Int]
  let epsilon: Rational
  let scales: Bool
  /// Whether a learnt number is added; `nil` for `rmsnorm`, which never does.
  let centers: Bool?

  private init(_ arguments: Arguments, centers: Bool?) {
    axes = arguments.axes("axis")
    epsilon = arguments.number("epsilon")
    scales = arguments.flag("scale")
    self.centers = centers
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing(unchanged: inputs[0])
    typing.positions(of: axes, "axis", in: inputs[0])
    return typing
  }

  func weights(_ inputs: [Shape]) -> [Weight] {
    guard let centers else { return scales ? [array("scale", "weight", inputs[0])] : [] }
    return (scales ? [array("gamma", "weight", inputs[0])] : [])
      + (centers ? [array("beta", "bias", inputs[0])] : [])
  }

  /// A number for each place on the axes, of which PyTorch has the channels first.
  private func array(_ name: String, _ counterpart: String, _ input: Shape) -> Weight {
    let sizes = input.sizes(of: axes)
    let hasChannels = axes.contains { input.position(of: $0) == input.rank - 1 }
    return Weight(
      name, sizes, counterpart: counterpart,
      torch: hasChannels ? sizes.suffix(1) + sizes.dropLast() : sizes, mlx: sizes)
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    let measured = inputs[0].positions(of: axes)
    let normalization =
      if let centers {
        Operation.Normalization(
          kind: .layer(axes: measured), epsilon: epsilon, scale: scales ? "gamma" : nil,
          offset: centers ? "beta" : nil)
      } else {
        Operation.Normalization(
          kind: .rootMeanSquare(axes: measured), epsilon: epsilon, scale: scales ? "scale" : nil,
          offset: nil)
      }
    return [.normalization(normalization)]
  }

  /// Two for the mean, two for the spread, and one for what is learnt; so fvcore has it too.
  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    let measured = centers == nil ? 2 : 4
    return .each(
      .normalization, of: output, times: measured + (scales || centers == true ? 1 : 0))
  }
}
