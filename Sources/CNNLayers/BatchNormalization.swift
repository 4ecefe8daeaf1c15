import CNNShapes

/// `batchnorm`: each channel is brought to a mean of 0 and a variance of 1 over the batch.
struct BatchNormalization: Layer {
  static let definition = LayerDefinition(
    "batchnorm", className: "BatchNormalization",
    summary: "Brings each channel to a learnt mean and spread, measured over the batch.",
    details: """
      Takes any shape and keeps it. Weights, each as long as the axis: `gamma` with `scale`, \
      `beta` with `center`, and `moving_mean` and `moving_variance`, which are not trained.
      """,
    parameters: [
      .axis,
      Parameter(
        "momentum", .nonnegative, .value(.decimal(99, exponent: -2)), isNamed: true,
        "how much of the moving mean and variance stays at each step"),
      .epsilon(), .center, .scale,
    ],
    make: BatchNormalization.init)

  let axis: Int
  let epsilon: Rational
  let centers: Bool
  let scales: Bool

  init(_ arguments: Arguments) {
    axis = arguments.axis("axis")
    epsilon = arguments.number("epsilon")
    centers = arguments.flag("center")
    scales = arguments.flag("scale")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing(unchanged: inputs[0])
    _ = typing.position(of: axis, "axis", in: inputs[0])
    return typing
  }

  func weights(_ inputs: [Shape]) -> [Weight] {
    let size = inputs[0].position(of: axis).map { inputs[0][$0] } ?? .unknown
    return .affine([size], scales: scales, centers: centers) + [
      Weight("moving_mean", [size], counterpart: "running_mean", isTrainable: false),
      Weight("moving_variance", [size], counterpart: "running_var", isTrainable: false),
    ]
  }

  /// One factor and one summand for each number, which its arrays come to beforehand.
  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .each(.normalization, of: output, times: 2)
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    let function = Operation.Affine.batchNormalization(
      epsilon: epsilon, scales: scales, centers: centers)
    return [.affine(function, axes: [axis].compactMap(inputs[0].position))]
  }

  func traits(_ inputs: [Shape]) -> Traits {
    inputs[0].position(of: axis) == inputs[0].spatialRank ? .centersChannels : []
  }

  func additionalWeights(in layout: WeightLayout) -> [Weight] {
    switch layout {
    case .keras, .mlx: []
    case .torch:
      [
        Weight(
          "num_batches_tracked", [], counterpart: "num_batches_tracked", isTrainable: false,
          of: .int64)
      ]
    }
  }
}

extension [Weight] {
  /// What a normalisation multiplies by and adds, where it does so.
  static func affine(_ sizes: [Dimension], scales: Bool, centers: Bool) -> [Weight] {
    (scales ? [Weight("gamma", sizes, counterpart: "weight")] : [])
      + (centers ? [Weight("beta", sizes, counterpart: "bias")] : [])
  }
}
