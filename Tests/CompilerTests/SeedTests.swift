import CNNBackends
import CNNChecker
import CNNCompiler
import CNNLayers
import CNNNetwork
import CNNShapes
import TestSupport
import Testing

/// The networks of `seeds.json`, written in `.cnn` and compared with what Keras says of them.
@Suite struct SeedTests {
  @Test(arguments: Seed.all.keys.sorted())
  func layers(name: String) throws {
    let seed = try #require(Seed.all[name])
    let graph = try Self.graph(of: name)
    #expect(graph.name == "sequential")
    #expect(graph.isOnePath)
    #expect(graph[graph.inputs[0]].shape?.withBatch == seed.input_shape)
    #expect(graph[graph.outputs[0].node].shape?.withBatch == seed.output_shape)
    #expect(graph.layers.count == seed.layers.count)
    for (index, (layer, expected)) in zip(graph.layers, seed.layers).enumerated() {
      #expect(layer.name == expected.name)
      #expect(layer.className == expected.class)
      #expect(graph[layer.uses[0]].shape?.withBatch == expected.output_shape)
      #expect(graph.parameters(of: LayerID(index)).total.value == expected.params)
      #expect(graph.weights(of: LayerID(index))?.map(Seed.Weight.init) == expected.weights)
    }
  }

  @Test(arguments: Seed.all.keys.sorted())
  func totals(name: String) throws {
    let seed = try #require(Seed.all[name])
    let graph = try Self.graph(of: name)
    #expect(graph.parameters.total.value == seed.total)
    #expect(graph.parameters.trainable.value == seed.trainable)
    #expect(graph.parameters.nonTrainable.value == seed.non_trainable)
    let weights = graph.layers.indices.flatMap { graph.weights(of: LayerID($0)) ?? [] }
    #expect(weights.map { Seed.Weight($0).shape } == seed.get_weights_shapes)
  }

  @Test(arguments: Seed.all.keys.sorted())
  func summary(name: String) throws {
    let seed = try #require(Seed.all[name])
    #expect(Summary.kerasTable(of: try Self.graph(of: name)) == seed.summary)
  }

  @Test func classicSummary() throws {
    let graph = try Self.graph(of: "b_vgg_like")
    let expected = try Fixtures.text("Tests/Fixtures/oracle/classic_vgg_like.txt")
    #expect(Summary.text(of: [graph], SummaryOptions(format: .classic)) == expected)
  }

  /// PyTorch pads as Keras does with a number, or not at all; where it refuses `same` with a
  /// stride, the language does what Keras does.
  @Test(arguments: Seed.torch.keys.sorted())
  func torch(name: String) throws {
    let answer = try #require(Seed.torch[name])
    let graph = try Self.graph(of: name)
    let shape = graph[graph.outputs[0].node].shape?.withBatch
    if let sizes = answer.output_shape {
      #expect(shape == [nil] + sizes[2...] + [sizes[1]])
    } else {
      #expect(answer.error?.contains("padding='same' is not supported for strided") == true)
      #expect(shape == Seed.all["f3_5x5_k3_s2_same"]?.output_shape)
    }
  }

  @Test func eachSeedHasAFile() throws {
    let keys = try Fixtures.json([String: Seed.Anything].self, Seed.path).keys
    #expect(Set(keys) == Set(Seed.all.keys).union(["f_torch"]))
    let files = Fixtures.paths(in: "Tests/Fixtures/seeds").map(\.fileStem)
    #expect(Set(files) == Set(Seed.all.keys).union(Seed.torch.keys))
  }

  /// Returns the only network of a file, which has no mistakes.
  static func graph(of name: String) throws -> Graph {
    let compilation = try Compilation(of: "Tests/Fixtures/seeds/\(name).cnn")
    #expect(compilation.program.diagnostics == [])
    #expect(compilation.program.networks.count == 1)
    let graph = try #require(compilation.program.networks.first?.graph)
    #expect(graph.verify() == [])
    return graph
  }
}

/// A model of `seeds.json`.
struct Seed: Decodable {
  struct Layer: Decodable {
    let name: String
    let `class`: String
    let output_shape: [Int?]
    let params: Int
    let weights: [Weight]
  }

  struct Weight: Decodable, Hashable {
    let name: String
    let shape: [Int?]
    let trainable: Bool

    init(_ weight: CNNLayers.Weight) {
      name = weight.name
      shape = weight.shape.dimensions.map(\.value)
      trainable = weight.isTrainable
    }
  }

  /// What PyTorch answers: a shape with the channels first, or an error.
  struct TorchAnswer: Decodable {
    let output_shape: [Int?]?
    let error: String?
  }

  /// A value of which only the key counts.
  struct Anything: Decodable {
    init(from decoder: any Decoder) {}
  }

  let input_shape: [Int?]
  let output_shape: [Int?]
  let total: Int
  let trainable: Int
  let non_trainable: Int
  let get_weights_shapes: [[Int?]]
  let layers: [Layer]
  let summary: String

  static let path = "Tests/Fixtures/oracle/seeds.json"
  static let all: [String: Seed] = file?.seeds ?? [:]
  static let torch: [String: TorchAnswer] = file?.torch ?? [:]

  private static let file = try? Fixtures.json(File.self, path)

  /// The whole file; an entry that cannot be read makes it unreadable.
  private struct File: Decodable {
    var seeds: [String: Seed] = [:]
    var torch: [String: TorchAnswer] = [:]

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      for key in container.allKeys {
        if key.stringValue == "f_torch" {
          torch = try container.decode([String: TorchAnswer].self, forKey: key)
        } else {
          seeds[key.stringValue] = try container.decode(Seed.self, forKey: key)
        }
      }
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
      self.stringValue = stringValue
    }

    init?(intValue: Int) { nil }
  }
}

extension Shape {
  /// The sizes behind one for the batch, as Keras gives them.
  var withBatch: [Int?] { [nil] + dimensions.map(\.value) }
}

extension Summary {
  /// Returns the part of a summary that Keras prints too: all but the costs after the empty line.
  static func kerasTable(of graph: Graph, width: Int? = nil) -> String {
    let text = text(of: [graph], SummaryOptions(width: width))
    guard let gap = text.utf8.firstRange(of: "\n\n".utf8) else { return text }
    return text[..<gap.lowerBound] + "\n"
  }
}
