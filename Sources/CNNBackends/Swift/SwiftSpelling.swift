import CNNLayers
import CNNNetwork
import CNNPlanning
import CNNShapes

/// How a layer is made in Swift: its type in `CNNRuntime`, and the call that makes it.
struct SwiftSpelling {
  let type: String
  /// A type's name, or a method of `WeightReader` where the layer has arrays.
  let callee: String
  var arguments: [String]

  /// `true` iff arrays are read to make it.
  var readsWeights: Bool { callee.hasPrefix(Self.reader) }

  /// What a `WeightReader` is called in emitted code.
  static let reader = "layers."

  private init(_ type: String, reader method: String, _ arguments: [String?]) {
    self.type = type
    callee = Self.reader + method
    self.arguments = arguments.compactMap(\.self)
  }

  private init(_ type: String, calling callee: String? = nil, _ arguments: [String?] = []) {
    self.type = type
    self.callee = callee ?? type
    self.arguments = arguments.compactMap(\.self)
  }
}

/// What a layer takes and gives, for the sizes of its arrays.
struct SwiftLayerContext {
  let inputs: [Shape]
  let output: Shape
  let weights: [Weight]
  /// How many tensors the layer merges, which may take several steps.
  let operandCount: Int

  /// The sizes of an array: `[3, 3, 64, 64]`.
  func sizes(of name: String) -> String {
    let weight = weights.first { $0.name == name }
    return list(weight?.shape.dimensions.map { $0.value ?? 0 } ?? [])
  }

  func list(_ numbers: [Int]) -> String {
    "[\(numbers.map(\.swift).joined(separator: ", "))]"
  }

  /// The sizes of axes of the input.
  func sizes(ofAxes axes: [Int]) -> String {
    list(axes.map { inputs[0][$0].value ?? 0 })
  }

  /// Axes of the input by their names: `.channels`, `[.height, .width]`.
  func axes(_ positions: [Int], ofInput input: Int = 0) -> String {
    let rank = inputs[input].rank
    let names = positions.sorted().map { ".\(Self.axisNames[rank - 1 - $0])" }
    return names.count == 1 ? names[0] : "[\(names.joined(separator: ", "))]"
  }

  /// From the last axis on.
  private static let axisNames = ["channels", "width", "height", "depth"]
}

extension SwiftSpelling {
  /// Spells an operation, with what is done along with it.
  init(_ layer: PlannedLayer, _ context: SwiftLayerContext) {
    let activation = layer.activation.map { "activation: \($0.swift)" }
    switch layer.operation {
    case .convolution(let window, let filters):
      let (method, groups): (String, Int) =
        switch filters.form {
        case .grouped(let groups): ("convolution", groups)
        case .depthwise: ("depthwiseConvolution", 1)
        }
      self.init(
        "Convolution", reader: method,
        [context.sizes(of: filters.kernel)] + window.arguments()
          + [groups == 1 ? nil : "groups: \(groups)"] + filters.arguments
          + [layer.batchNormalization?.operation.batchNormalization, activation])
    case .transposedConvolution(let window, let filters):
      let groups: Int = if case .grouped(let groups) = filters.form { groups } else { 1 }
      self.init(
        "TransposedConvolution", reader: "transposedConvolution",
        [context.sizes(of: filters.kernel)] + window.paintingArguments
          + [groups == 1 ? nil : "groups: \(groups)"] + filters.arguments + [activation])
    case .locallyConnected(let window, let filters):
      let kernel =
        window.sizes + [context.inputs[0].channels, context.output.channels].map { $0.value ?? 0 }
      let output = context.output.dimensions.dropLast().map { $0.value ?? 0 }
      self.init(
        "LocallyConnected", reader: "locallyConnected",
        [context.list(kernel), "output: \(context.list(output))"] + window.arguments()
          + filters.arguments + [activation])
    case .dense(let hasBias):
      let sizes = context.weights[0].shape.dimensions.map { ($0.value ?? 0).swift }
      self.init(
        "Dense", reader: "dense",
        sizes + [
          hasBias ? nil : "bias: false", layer.batchNormalization?.operation.batchNormalization,
          activation,
        ])
    case .affine, .normalization, .globalResponse, .parametricReLU:
      self.init(normalizing: layer, context, activation)
    case .pooling, .adaptivePooling, .reduction, .maxUnpooling:
      self.init(pooling: layer.operation, context)
    case .merge(let combination, let constant):
      let count = combination == .average && context.operandCount != 2
      self.init(
        "Merge",
        [
          ".\(combination.rawValue)", count ? "of: \(context.operandCount)" : nil,
          constant.map { "constant: \($0.swiftFloat)" }, activation,
        ])
    default: self.init(moving: layer.operation, context)
    }
  }

  private init(
    normalizing layer: PlannedLayer, _ context: SwiftLayerContext, _ activation: String?
  ) {
    switch layer.operation {
    case .affine(let affine, let axes): self.init(affine, axes, context, activation)
    case .normalization(let normalization):
      let axes: [Int] =
        switch normalization.kind {
        case .layer(let axes), .rootMeanSquare(let axes), .unit(let axes): axes
        case .group: [context.inputs[0].rank - 1]
        }
      self.init(
        "Normalization", reader: "normalization",
        [
          normalization.swiftKind(context), context.sizes(ofAxes: axes),
          "epsilon: \(normalization.epsilon.swiftFloat)",
          normalization.scale.argument("scale", usually: "gamma"),
          normalization.offset.argument("offset", usually: "beta"),
        ])
    case .parametricReLU(let shared):
      let axes = context.inputs[0].dimensions.indices.filter { !shared.contains($0) }
      self.init(
        "ParametricReLU", reader: "parametricReLU",
        [context.sizes(of: "alpha"), "axes: \(context.axes(axes))"])
    case .globalResponse(let epsilon):
      self.init(
        "GlobalResponseNormalization", reader: "globalResponseNormalization",
        ["\(context.inputs[0].channels.value ?? 0)", "epsilon: \(epsilon.swiftFloat)"])
    default: self.init("")
    }
  }

  private init(
    _ affine: Operation.Affine, _ axes: [Int], _ context: SwiftLayerContext, _ activation: String?
  ) {
    let isOfChannels = axes == [context.inputs[0].rank - 1]
    let sizes = context.sizes(ofAxes: axes)
    switch affine {
    case .batchNormalization(let epsilon, let scales, let centers):
      let size = sizes.dropFirst().dropLast()
      let settings = [
        "epsilon: \(epsilon.swiftFloat)", centers ? nil : "center: false",
        scales ? nil : "scale: false", activation,
      ]
      if isOfChannels {
        self.init("Affine", reader: "batchNormalization", [String(size)] + settings)
      } else {
        self.init(
          "PlacewiseAffine", reader: "placewiseBatchNormalization",
          [String(size), "axis: \(context.axes(axes))"] + settings)
      }
    case .standardization(let given?):
      let count = max(given.mean.count, given.variance.count)
      self.init(
        "PlacewiseAffine", calling: "PlacewiseAffine.standardization",
        [
          "mean: \(given.mean.repeated(count).swift)",
          "variance: \(given.variance.repeated(count).swift)",
          "axes: \(count == 1 ? "[]" : context.axes(axes.suffix(1)))", activation,
        ])
    case .standardization(nil):
      self.init(
        "PlacewiseAffine", reader: "standardization",
        [sizes, "axes: \(context.axes(axes))", activation])
    case .rescaling(let factors, let offsets):
      self.init(
        "PlacewiseAffine", calling: "PlacewiseAffine.rescaling",
        ["factors: \(factors.swift)", "offsets: \(offsets.swift)", activation])
    case .layerScale:
      self.init(
        "PlacewiseAffine", reader: "layerScale",
        ["\(context.inputs[0].channels.value ?? 0)", activation])
    }
  }

  private init(pooling operation: Operation, _ context: SwiftLayerContext) {
    switch operation {
    case .pooling(let reducer, let window, let countsPadding):
      self.init(
        reducer == .maximum ? "MaxPooling" : "AveragePooling",
        ["window: \(context.list(window.sizes))"] + window.arguments(alwaysStrides: true)
          + [countsPadding ? "countsPadding: true" : nil])
    case .adaptivePooling(let reducer): self.init("AdaptivePooling", [".\(reducer.rawValue)"])
    case .reduction(let reducer, let axes):
      self.init("Reduction", [".\(reducer.rawValue)", "over: \(context.axes(axes))"])
    case .maxUnpooling(let window):
      self.init(
        "MaxUnpooling",
        ["window: \(context.list(window.sizes))"] + window.arguments(alwaysStrides: true))
    default: self.init("")
    }
  }

  private init(moving operation: Operation, _ context: SwiftLayerContext) {
    switch operation {
    case .padding(let sides, let mode):
      self.init("Pad", [sides.swift, mode == .zeros ? nil : "mode: .\(mode.rawValue)"])
    case .transposition(let sizes, let order):
      let known = sizes.compactMap(\.value)
      let isKnown = known.count == sizes.count
      self.init(
        isKnown ? "Transpose" : "OpenTranspose",
        [isKnown ? "shape: \(context.list(known))" : nil, "order: \(context.list(order))"])
    case .repetition: self.init("Repeat")
    case .resampling(let interpolation): self.init("Resize", [".\(interpolation.rawValue)"])
    case .activation(let function): self.init("Activate", [function.swift])
    case .softmax(let axis, let isLogarithm):
      self.init(
        "Softmax", ["axis: \(context.axes([axis]))", isLogarithm ? "isLogarithm: true" : nil])
    case .localResponse(let size, let alpha, let beta, let bias):
      self.init(
        "LocalResponseNormalization",
        [
          "size: \(size)", "alpha: \(alpha.swiftFloat)", "beta: \(beta.swiftFloat)",
          "bias: \(bias.swiftFloat)",
        ])
    case .dotProduct(let axis, let other):
      self.init(
        "DotProduct",
        ["axis: \(context.axes([axis]))", "otherAxis: \(context.axes([other], ofInput: 1))"])
    default: self.init("")
    }
  }
}
