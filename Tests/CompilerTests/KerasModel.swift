import CNNLayers
import CNNNetwork
import CNNShapes
import Foundation
import TestSupport

/// A network of `oracle/keras`.
struct KerasModel: Decodable {
  struct Layer: Decodable {
    struct Configuration: Decodable {
      /// Keras's name of a function.
      let activation: String?
      /// Where a `ReLU` ends.
      let max_value: Double?
      let kernel_size: [Double]?
      let pool_size: [Double]?
      let strides: [Double]?
      let padding: Padding?
      let rate: Double?
      let epsilon: Double?
      let momentum: Double?
    }

    /// A word, or the amounts of a layer that pads.
    enum Padding: Decodable {
      case word
      case sides([[Double]])

      init(from decoder: any Decoder) throws {
        let sides = try? decoder.singleValueContainer().decode([[Double]].self)
        self = sides.map(Padding.sides) ?? .word
      }
    }

    let name: String
    let `class`: String
    let output_shape: [Int?]
    let params: Int
    let trainable_params: Int
    /// The layers that it takes, which stand before it.
    let inbound: [String]
    let config: Configuration
  }

  let output_shape: [Int?]
  let total: Int
  let trainable: Int
  let non_trainable: Int
  let layers: [Layer]
}

extension StructuralGraph {
  /// The structure of a network of Keras; `nil` where a layer takes one that does not come first.
  init?(_ model: KerasModel) {
    nodes = []
    var indices: [String: Int] = [:]
    for layer in model.layers {
      let operands = layer.inbound.compactMap { indices[$0] }
      guard operands.count == layer.inbound.count else { return nil }
      indices[layer.name] = nodes.count
      nodes.append(LayerDescription(layer).node(taking: operands))
    }
  }

  /// The structure of a network; `nil` where something in it is not known.
  init?(_ graph: Graph) {
    nodes = []
    for node in graph.nodes {
      guard let shape = node.shape else { return nil }
      let description = LayerDescription(node.layer, shape: shape.withBatch, in: graph)
      nodes.append(description.node(taking: node.operands.map(\.index)))
    }
  }
}

/// What a layer is, whatever its name.
private struct LayerDescription {
  let `class`: String
  let shape: [Int?]
  let parameters: Int?
  let trainable: Int?
  /// The function that it is, or that it applies to its own result.
  let function: String
  /// What of its settings neither the shape nor the parameters tell, by Keras's names.
  let settings: [String: [Double]]

  /// The text that `description` in `keras_networks.py` makes too.
  func node(taking operands: [Int]) -> StructuralGraph.Node {
    let sizes = shape.map { $0.map { String($0) } ?? "None" }.joined(separator: ", ")
    let counts = [parameters, trainable].map { $0.map { String($0) } ?? "?" }
    let texts = settings.sorted { $0.key < $1.key }.map { name, values in
      ", \(name) \(values.map { String(format: "%.6g", $0) }.joined(separator: " "))"
    }
    return StructuralGraph.Node(
      "\(self.class) (\(sizes)) \(counts[0]), \(counts[1]) trainable, \(function)"
        + texts.joined(), operands,
      isCommutative: ["Add", "Multiply", "Average", "Maximum", "Minimum"].contains(self.class))
  }
}

// MARK: Layers of Keras

extension LayerDescription {
  /// A layer of Keras; an `Activation` counts as the layer that does the same.
  init(_ layer: KerasModel.Layer) {
    shape = layer.output_shape
    parameters = layer.params
    trainable = layer.trainable_params
    function = Self.function(of: layer)
    settings = Self.settings(of: layer.config)
    if ["Activation", "ReLU"].contains(layer.class) {
      let definition = Catalogue.definition(named: function)
      self.class = definition?.className(spatialRank: 2) ?? layer.class
    } else {
      self.class = layer.class
    }
  }

  private static func function(of layer: KerasModel.Layer) -> String {
    if layer.class == "ReLU" { return layer.config.max_value == 6 ? "relu6" : "relu" }
    let name = layer.config.activation ?? "linear"
    return ["hard_silu": "hardswish", "hard_sigmoid": "hardsigmoid"][name] ?? name
  }

  private static func settings(of config: KerasModel.Layer.Configuration) -> [String: [Double]] {
    var settings: [String: [Double]] = [:]
    settings["kernel_size"] = config.kernel_size
    settings["pool_size"] = config.pool_size
    settings["strides"] = config.strides
    settings["rate"] = config.rate.map { [$0] }
    settings["epsilon"] = config.epsilon.map { [$0] }
    settings["momentum"] = config.momentum.map { [$0] }
    if case .sides(let sides) = config.padding { settings["padding"] = sides.flatMap { $0 } }
    return settings
  }
}

// MARK: Layers of the language

extension LayerDescription {
  /// A layer of a network, or an input.
  init(_ id: LayerID?, shape: [Int?], in graph: Graph) {
    let count = id.map { graph.parameters(of: $0) } ?? ParameterCount()
    self.shape = shape
    parameters = count.total.value
    trainable = count.trainable.value
    let call = id.flatMap { graph[$0].call }
    function = call?.function ?? "linear"
    settings = call?.settings ?? [:]
    self.class = id.map { graph[$0].className } ?? "InputLayer"
  }
}

extension LayerCall {
  /// The function that a layer is, or that it applies to its result.
  fileprivate var function: String? {
    if definition.form == .activation { return definition.name }
    return switch argument("activation") {
    case .layer(let call): call.definition.name
    case .symbol(let symbol): symbol
    case .number, .open, .flag, .list, .inferred, nil: nil
    }
  }

  /// The settings that are compared, by Keras's names.
  fileprivate var settings: [String: [Double]] {
    var settings: [String: [Double]] = [:]
    for (name, theirs) in ["kernel": "kernel_size", "window": "pool_size", "stride": "strides"] {
      settings[theirs] = argument(name)?.numbers(atLeast: 2)
    }
    for name in ["rate", "epsilon", "momentum"] { settings[name] = argument(name)?.numbers() }
    settings["padding"] = argument("amount")?.numbers(atLeast: 4)
    return settings
  }

  /// Returns an argument, or `nil` where there is no such parameter.
  private func argument(_ name: String) -> Argument? {
    definition.parameterNames.contains(name) ? arguments[name] : nil
  }
}

extension Argument {
  /// Returns the numbers in an argument, each repeated where one stands for several.
  fileprivate func numbers(atLeast count: Int = 1) -> [Double] {
    switch self {
    case .number(let number):
      Array(repeating: Double(number.numerator) / Double(number.denominator), count: count)
    case .list(let list): list.flatMap { $0.numbers(atLeast: count / list.count) }
    case .open, .flag, .symbol, .layer, .inferred: []
    }
  }
}
