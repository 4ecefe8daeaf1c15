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

  private init(_ type: String, _ arguments: [String?] = []) {
    self.type = type
    callee = type
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
    "[\(numbers.map(\.description).joined(separator: ", "))]"
  }

  /// Axes of the input by their names: `.channels`, `[.height, .width]`.
  func axes(_ positions: [Int]) -> String {
    let rank = inputs[0].rank
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
        [context.sizes(of: filters.kernel)] + window.arguments(padding: "cropping")
          + [groups == 1 ? nil : "groups: \(groups)"] + filters.arguments + [activation])
    case .locallyConnected(let window, let filters):
      self.init(
        "LocallyConnected", reader: "locallyConnected",
        [context.sizes(of: filters.kernel), "window: \(context.list(window.sizes))"]
          + window.arguments() + filters.arguments)
    case .dense(let hasBias):
      let sizes = context.weights[0].shape.dimensions.map { "\($0.value ?? 0)" }
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
    let rank = context.inputs[0].rank
    switch layer.operation {
    case .affine(let affine, let axes):
      let type = axes == [rank - 1] ? "Affine" : "PlacewiseAffine"
      let along = axes == [rank - 1] ? nil : "axes: \(context.axes(axes))"
      let sizes = context.list(axes.map { context.inputs[0][$0].value ?? 0 })
      switch affine {
      case .batchNormalization(let epsilon, let scales, let centers):
        self.init(
          type, reader: "batchNormalization",
          [
            sizes, along, "epsilon: \(epsilon.swiftFloat)", centers ? nil : "center: false",
            scales ? nil : "scale: false", activation,
          ])
      case .standardization(let given?):
        self.init(
          type,
          [
            sizes, along, "mean: \(given.mean.swift)", "variance: \(given.variance.swift)",
            activation,
          ])
      case .standardization(nil):
        self.init(type, reader: "standardization", [sizes, along, activation])
      case .rescaling(let factors, let offsets):
        self.init(
          type,
          [sizes, along, "factors: \(factors.swift)", "offsets: \(offsets.swift)", activation])
      case .layerScale: self.init(type, reader: "layerScale", [sizes, along, activation])
      }
    case .normalization(let normalization):
      self.init(
        "Normalization", reader: "normalization",
        [
          normalization.swiftKind(context), "epsilon: \(normalization.epsilon.swiftFloat)",
        ])
    case .parametricReLU(let shared):
      let sizes = context.sizes(of: "alpha")
      self.init(
        "ParametricReLU", reader: "parametricReLU",
        [sizes, shared.isEmpty ? nil : "sharedAxes: \(context.axes(shared))"])
    case .globalResponse(let epsilon):
      self.init(
        "GlobalResponseNormalization", reader: "globalResponseNormalization",
        ["\(context.inputs[0].channels.value ?? 0)", "epsilon: \(epsilon.swiftFloat)"])
    default: self.init("")
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
      self.init(
        "Transpose",
        ["shape: \(context.list(sizes.map { $0.value ?? 0 }))", "order: \(context.list(order))"])
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
      self.init("DotProduct", ["axis: \(axis)", "otherAxis: \(other)"])
    default: self.init("")
    }
  }
}
