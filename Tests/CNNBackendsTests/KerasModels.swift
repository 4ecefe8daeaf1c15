import CNNLayers
import CNNNetwork
import CNNShapes
import Foundation
import TestSupport

/// Models of Keras, read from the fixtures and made into graphs of stubs.
enum KerasModels {
  /// `keras_summaries.json`.
  struct Summaries: Decodable {
    let networks: [Network]
    /// The hashes of the networks in `oracle/keras`, by name and width of the console.
    let applications: [String: [Int: String]]
    /// Numbers of bytes and their texts.
    let memory: [Memory]
  }

  struct Memory: Decodable {
    let bytes: Int
    let text: String

    init(from decoder: any Decoder) throws {
      var pair = try decoder.unkeyedContainer()
      bytes = try pair.decode(Int.self)
      text = try pair.decode(String.self)
    }
  }

  /// A network whose layers may be used several times.
  struct Network: Decodable, CustomStringConvertible {
    struct Use: Decodable {
      let layer: String
      let takes: [Int]
      let shape: [Int?]
    }

    struct Layer: Decodable {
      let `class`: String
      let weights: [Weight]
    }

    struct Weight: Decodable {
      let shape: [Int]
      let trainable: Bool
    }

    let name: String
    let uses: [Use]
    let layers: [String: Layer]
    let outputs: [Int]
    /// What Keras prints, and the hash of what it prints, by the width of the console.
    let text: [Int: String]
    let hash: [Int: String]
    /// What `tf.keras` printed before Keras 3.
    let classic: String

    var description: String { name }
  }

  /// A model of `seeds.json` or `oracle/keras`, where each layer is used once.
  struct Model: Decodable {
    struct Layer: Decodable {
      let name: String
      let `class`: String
      let output_shape: [Int?]
      let params: Int
      let trainable_params: Int?
      /// The layers it takes; `nil` for the one before.
      let inbound: [String]?
    }

    let name: String?
    let input_shape: [Int?]
    let layers: [Layer]
    /// The text that Keras prints, in `seeds.json`.
    let summary: String?
  }

  static let summaries = try? read(Summaries.self, "keras_summaries.json")
  static let seeds: [String: Model] = {
    let all = try? read([String: Throwing<Model>].self, "oracle/seeds.json")
    return all?.compactMapValues(\.value) ?? [:]
  }()

  static func application(_ name: String) throws -> Model {
    try read(Model.self, "oracle/keras/\(name).json")
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(Fixtures.root)/Tests/Fixtures/\(path)", encoding: .utf8)
  }

  private static func read<Value: Decodable>(_ type: Value.Type, _ path: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text(path).utf8))
  }

  /// A value, or nothing where it has another form.
  private struct Throwing<Value: Decodable>: Decodable {
    let value: Value?

    init(from decoder: any Decoder) throws {
      value = try? Value(from: decoder)
    }
  }
}

extension KerasModels.Network {
  var graph: Graph {
    var builder = TestGraph(name, missingSize: Dimension(Symbol(0, name: "N")))
    var nodes: [NodeID] = []
    var firstUses: [String: NodeID] = [:]
    for use in uses {
      let shape = Array(use.shape.dropFirst())
      let operands = use.takes.map { nodes[$0] }
      guard let layer = layers[use.layer] else { continue }
      if layer.class == "InputLayer" {
        nodes.append(builder.input(shape, name: use.layer))
      } else if let first = firstUses[use.layer] {
        nodes.append(builder.use(first, on: operands, shape: shape))
      } else {
        let weights = layer.weights.map {
          CNNLayers.Weight("w", $0.shape.map { Dimension($0) }, isTrainable: $0.trainable)
        }
        nodes.append(
          builder.layer(use.layer, layer.class, StubLayer(weights), on: operands, shape: shape))
        firstUses[use.layer] = nodes.last
      }
    }
    return builder.graph(outputs: outputs.map { nodes[$0] })
  }
}

extension KerasModels.Model {
  /// The graph, with the layers' names changed.
  func graph(renaming: (String) -> String = { $0 }) -> Graph {
    var builder = TestGraph(name ?? "sequential")
    var nodes: [String: NodeID] = [:]
    var last = NodeID(0)
    if layers.first?.class != "InputLayer" { last = builder.input(Array(input_shape.dropFirst())) }
    for layer in layers {
      let shape = Array(layer.output_shape.dropFirst())
      if layer.class == "InputLayer" {
        last = builder.input(shape)
      } else {
        let trainable = layer.trainable_params ?? layer.params
        let weights = [
          Weight("trained", [Dimension(trainable)]),
          Weight("fixed", [Dimension(layer.params - trainable)], isTrainable: false),
        ]
        last = builder.layer(
          renaming(layer.name), layer.class, StubLayer(layer.params == 0 ? [] : weights),
          on: layer.inbound.map { $0.compactMap { nodes[$0] } } ?? [last], shape: shape)
      }
      nodes[layer.name] = last
    }
    return builder.graph(outputs: [last])
  }
}
