import CNNLayers
import CNNShapes

/// The layers that sketches are made of: the real convolution, and the least of some others.
enum SketchLayers {
  static let conv = Catalogue.definition(named: "conv") ?? relu

  static let relu = plain("relu", .activation, className: "ReLU")
  static let softmax = plain("softmax", .activation, className: "Softmax")
  static let dropout = LayerDefinition(
    "dropout", className: "Dropout", summary: "Sets a share of the elements to zero.",
    parameters: [Parameter("rate", .rate, display: .value, "share that is dropped")]
  ) { _ in Unchanged(weights: []) }
  static let batchnorm = LayerDefinition(
    "batchnorm", className: "BatchNormalization", summary: "Normalises each channel."
  ) { _ in Unchanged(weights: ["gamma", "beta", "moving_mean", "moving_variance"]) }

  static let maxpool = LayerDefinition(
    "maxpool", className: "MaxPooling#D", summary: "Keeps the largest of each window.",
    parameters: [
      Parameter(
        "window", .extents(minimum: 1), .value(.whole(2)), display: .value, "size of the window"),
      Parameter(
        "stride", .extents(minimum: 1), .sameAs("window"), isNamed: true, display: .prefixed("/"),
        "step of the window"),
    ]
  ) { Pool(window: $0.extents("window"), stride: $0.extents("stride")) }
  static let upsample = LayerDefinition(
    "upsample", className: "UpSampling#D", summary: "Repeats rows and columns.",
    parameters: [
      Parameter(
        "factor", .extents(minimum: 1), .value(.whole(2)), display: .prefixed("×"), "how often")
    ]
  ) { Enlargement(factor: $0.extents("factor")) }
  static let flatten = LayerDefinition(
    "flatten", className: "Flatten", summary: "Puts all elements on one axis."
  ) { _ in Flattening() }
  static let globalavgpool = LayerDefinition(
    "globalavgpool", className: "GlobalAveragePooling#D", summary: "Averages each channel."
  ) { _ in GlobalPool() }

  static let dense = LayerDefinition(
    "dense", className: "Dense", summary: "Weighs every element for every unit.",
    parameters: [
      Parameter("units", .count, display: .value, "number of units"),
      Parameter(
        "activation", .activation, .value(.symbol("linear")), display: .value, "what follows"),
      Parameter("bias", .flag, .value(.flag(true)), isNamed: true, display: .flag, "with a bias"),
    ]
  ) { Units(count: $0.count("units"), hasBias: $0.flag("bias")) }
  static let separable = LayerDefinition(
    "separable", className: "SeparableConv#D", summary: "Convolves each channel, then mixes them.",
    parameters: [
      Parameter("filters", .count, display: .value, "number of filters"),
      Parameter("kernel", .extents(minimum: 1), display: .value, "size of the window"),
    ]
  ) { Separable(filters: $0.count("filters"), kernel: $0.extents("kernel")) }

  static let add = LayerDefinition(
    "add", .merge, className: "Add", summary: "Adds tensors."
  ) { _ in Unchanged(weights: []) }
  static let concat = LayerDefinition(
    "concat", .merge, className: "Concatenate", summary: "Joins tensors along the channels."
  ) { _ in Joining() }

  private static func plain(
    _ name: String, _ form: LayerDefinition.Form, className: String
  ) -> LayerDefinition {
    LayerDefinition(name, form, className: className, summary: "Works on each element.") { _ in
      Unchanged(weights: [])
    }
  }

  /// A layer as an argument.
  static func value(_ definition: LayerDefinition) -> Argument {
    let bound = Arguments.bind([], to: definition).arguments
    return bound.map { .layer(LayerCall(definition: definition, arguments: $0)) }
      ?? .symbol("linear")
  }
}

private struct Unchanged: Layer {
  /// One number per channel each; those that move are not trained.
  let weights: [String]

  func typing(_ inputs: [Shape]) -> Typing { Typing(unchanged: inputs[0]) }

  func weights(_ inputs: [Shape]) -> [Weight] {
    weights.map {
      Weight($0, [inputs[0].channels], isTrainable: !$0.hasPrefix("moving"))
    }
  }
}

private struct Pool: Layer {
  let window, stride: Extents

  func typing(_ inputs: [Shape]) -> Typing {
    let axes = inputs[0].dimensions.dropLast().enumerated().map { axis, size in
      let rest = Formula.size(size) - Formula(window[axis])
      return Formula.floorQuotient(rest, Formula(stride[axis])) + 1
    }
    return Typing(output: axes + [.size(inputs[0].channels)])
  }
}

private struct Enlargement: Layer {
  let factor: Extents

  func typing(_ inputs: [Shape]) -> Typing {
    let axes = inputs[0].dimensions.dropLast().enumerated().map { axis, size in
      .size(size) * Formula(factor[axis])
    }
    return Typing(output: axes + [.size(inputs[0].channels)])
  }
}

private struct Flattening: Layer {
  func typing(_ inputs: [Shape]) -> Typing {
    Typing(output: [.product(of: inputs[0].dimensions)])
  }
}

private struct GlobalPool: Layer {
  func typing(_ inputs: [Shape]) -> Typing { Typing(output: [.size(inputs[0].channels)]) }
}

private struct Units: Layer {
  let count: Int
  let hasBias: Bool

  func typing(_ inputs: [Shape]) -> Typing {
    Typing(output: inputs[0].dimensions.dropLast().map(Formula.size) + [Formula(count)])
  }

  func weights(_ inputs: [Shape]) -> [Weight] {
    [Weight("kernel", [inputs[0].channels, Dimension(count)])]
      + (hasBias ? [Weight("bias", [Dimension(count)])] : [])
  }

  func multiplyAccumulates(_ inputs: [Shape], output: Shape) -> Formula {
    .product(of: inputs[0].dimensions + [Dimension(count)])
  }
}

private struct Separable: Layer {
  let filters: Int
  let kernel: Extents

  func typing(_ inputs: [Shape]) -> Typing {
    let axes = inputs[0].dimensions.dropLast().enumerated().map { axis, size in
      .size(size) - Formula(kernel[axis]) + 1
    }
    return Typing(output: axes + [Formula(filters)])
  }

  func weights(_ inputs: [Shape]) -> [Weight] {
    let window = (0..<inputs[0].spatialRank).map { Dimension(kernel[$0]) }
    return [
      Weight("depthwise_kernel", window + [inputs[0].channels, 1]),
      Weight(
        "pointwise_kernel", window.map { _ in 1 } + [inputs[0].channels, Dimension(filters)]),
      Weight("bias", [Dimension(filters)]),
    ]
  }
}

private struct Joining: Layer {
  func typing(_ inputs: [Shape]) -> Typing {
    let channels = Formula.sum(of: inputs.map { .size($0.channels) })
    return Typing(output: inputs[0].dimensions.dropLast().map(Formula.size) + [channels])
  }
}
