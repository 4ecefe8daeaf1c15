import CNNShapes

/// `dropout` and its kin: what happens at random, and while training alone.
struct Dropout: Layer {
  static let definitions = [
    LayerDefinition(
      "dropout", className: "Dropout",
      summary: "Sets a share of the numbers to zero while training, and scales up the others.",
      details: """
        \(rule) Numbers along the axes in `shared_axes` become zero together: with all axes there, \
        whole images do, as in Keras with a `noise_shape` of ones.
        """,
      parameters: [
        rate("share of the numbers that become zero"),
        Parameter(
          "shared_axes", .axes, .none, isNamed: true,
          "axes along which all numbers share their fate"),
      ],
      make: { Dropout(spatialRank: nil, sharedAxes: $0.axes("shared_axes")) }),
    LayerDefinition(
      "spatialdropout", className: "SpatialDropout#D",
      summary: "Sets a share of the channels to zero while training, and scales up the others.",
      details: "Takes `[L, C]`, `[H, W, C]` or `[D, H, W, C]` and keeps it. No weights.",
      parameters: [rate("share of the channels that become zero")],
      make: { _ in Dropout(spatialRank: 1...3) }),
    LayerDefinition(
      "droppath", className: "StochasticDepth",
      summary: "Sets whole images to zero while training, and scales up the others.",
      details: """
        \(rule) It ends a path of `add`, which is then left out for a share of the images.
        """,
      parameters: [rate("share of the images that become zero")],
      make: { _ in Dropout(spatialRank: nil) }),
    LayerDefinition(
      "gaussiannoise", className: "GaussianNoise",
      summary: "Adds random numbers while training.",
      details: rule,
      parameters: [
        Parameter(
          "stddev", .nonnegative, display: .value, "standard deviation of what is added")
      ],
      make: { _ in Dropout(spatialRank: nil) }),
  ]

  private static let rule = "Takes any shape and keeps it. No weights."

  private static func rate(_ summary: String) -> Parameter {
    Parameter("rate", .rate, display: .value, summary)
  }

  /// How many axes the input may have before its channels; `nil` for any number.
  let spatialRank: ClosedRange<Int>?
  var sharedAxes: [Int] = []

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing(unchanged: inputs[0])
    typing.positions(of: sharedAxes, "shared_axes", in: inputs[0])
    if let spatialRank { _ = typing.spatialAxes(of: inputs[0], count: spatialRank) }
    return typing
  }

  /// None, since a network that runs is not trained.
  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    []
  }

  var keepsNumbers: Bool { true }
}
