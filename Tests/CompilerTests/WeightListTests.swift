import CNNBackends
import CNNChecker
import CNNCompiler
import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource
import TestSupport
import Testing

/// Names and shapes of arrays against those that each framework holds.
@Suite struct WeightListTests {
  /// A layer, and the arrays that a framework holds for it.
  struct Layer: Decodable, Sendable, CustomTestStringConvertible {
    struct Held: Decodable, Sendable {
      let text: String

      init(from decoder: any Decoder) throws {
        var parts = try decoder.unkeyedContainer()
        let name = try parts.decode(String.self)
        let shape = try parts.decode([Int].self)
        text = "\(name) \(shape) \(try parts.decode(String.self))"
      }
    }

    let stage: String
    let input: [Int]
    let arrays: [Held]

    var testDescription: String { "\(stage) on \(input)" }
  }

  private static func layers(_ layout: WeightLayout) -> [Layer] {
    (try? Fixtures.json([Layer].self, "Tests/Fixtures/weights/\(layout.rawValue).json")) ?? []
  }

  @Test(arguments: layers(.keras)) func keras(layer: Layer) throws {
    #expect(try Self.arrays(layer, .keras) == layer.arrays.map(\.text))
  }

  @Test(arguments: layers(.torch)) func torch(layer: Layer) throws {
    #expect(try Self.arrays(layer, .torch) == layer.arrays.map(\.text))
  }

  /// MLX's arrays have names alone, and no order.
  @Test(arguments: layers(.mlx)) func mlx(layer: Layer) throws {
    #expect(try Self.arrays(layer, .mlx).sorted() == layer.arrays.map(\.text).sorted())
  }

  @Test func allFixturesAreThere() {
    #expect(WeightLayout.allCases.map { Self.layers($0).count } == [25, 24, 21])
    #expect(WeightLayout.allCases.map { Self.models($0).count } == [4, 5, 0])
  }

  /// What `mx.conv_transpose2d` takes with `groups: 2`, for which MLX has no module.
  @Test func transposedInGroups() throws {
    let list = try Self.list("conv 4, 1 -> convtranspose 6, 3x5, groups: 2 as t", [9, 8, 4], .mlx)
    #expect(list.entries.filter { $0.layer == "t" }.map(\.shape.text) == ["[6, 3, 5, 2]", "[6]"])
  }

  /// Returns the arrays of a layer as the fixtures have them.
  private static func arrays(_ layer: Layer, _ layout: WeightLayout) throws -> [String] {
    try list("\(layer.stage) as it", layer.input, layout).entries.map { entry in
      "\(entry.name.dropFirst(3)) \(entry.shape.text) \(entry.element.rawValue)"
    }
  }

  /// Returns the list for a network of one line.
  private static func list(_ line: String, _ input: [Int], _ layout: WeightLayout) throws
    -> WeightList
  {
    let output = Array(repeating: "_", count: input.count).joined(separator: ", ")
    let source = "network Net: \(input) -> [\(output)] {\n    \(line)\n}\n"
    return try self.list(source, layout)
  }

  private static func list(_ source: String, _ layout: WeightLayout) throws -> WeightList {
    let compilation = Compilation(roots: [("net.cnn", Array(source.utf8))]) {
      _ throws(FileError) in throw .notFound
    }
    #expect(compilation.program.isValid)
    let graph = try #require(compilation.program.networks.first?.graph)
    return WeightList(try #require(CompleteGraph(graph)), layout)
  }

  // MARK: Whole networks

  @Test(arguments: Seed.all.keys.sorted()) func seeds(name: String) throws {
    let seed = try #require(Seed.all[name])
    let graph = try SeedTests.graph(of: name)
    let list = WeightList(try #require(CompleteGraph(graph)), .keras)
    #expect(list.entries.map { $0.shape.dimensions.map(\.value) } == seed.get_weights_shapes)
    let names = seed.layers.flatMap { layer in layer.weights.map { "\(layer.name)/\($0.name)" } }
    #expect(list.entries.map(\.name) == names)
    #expect(list.notes == [])
  }

  /// The shapes of whole networks in the order of a framework, by the name of the sample.
  private static func models(_ layout: WeightLayout) -> [String: [[Int]]] {
    let path = "Tests/Fixtures/weights/\(layout.rawValue)_models.json"
    return (try? Fixtures.json([String: [[Int]]].self, path)) ?? [:]
  }

  @Test(arguments: models(.keras)) func kerasModels(sample: String, shapes: [[Int]]) throws {
    #expect(try Self.shapes(ofSample: sample, .keras) == shapes)
  }

  @Test(arguments: models(.torch)) func torchModels(sample: String, shapes: [[Int]]) throws {
    #expect(try Self.shapes(ofSample: sample, .torch) == shapes)
  }

  private static func shapes(ofSample name: String, _ layout: WeightLayout) throws -> [[Int]] {
    let compilation = try Compilation(sample: name)
    let graph = try #require(compilation.program.networks.first?.graph)
    let list = WeightList(try #require(CompleteGraph(graph)), layout)
    return list.entries.map { $0.shape.dimensions.compactMap(\.value) }
  }

  static let image = """
    network Net: [8, 8, 4] -> [8, 8, 2] {
        conv 6, 1x1 -> batchnorm as skip[0]
        FLATTEN -> dropout 0.5 -> batchnorm -> dense 128 -> relu -> batchnorm
        reshape [8, 8, 2]
    }
    """

  @Test func orderOfVectors() throws {
    let source = Self.image.replacing("FLATTEN", with: "flatten")
    #expect(try Self.list(source, .keras).notes == [])
    #expect(try Self.list(source, .mlx).notes == [])
    let notes = try Self.list(source, .torch).notes
    let takes = "takes what `flatten` makes of [8, 8, 6]: with PyTorch's channels first its inputs"
    let gives = "gives what `reshape` makes [8, 8, 2]: with PyTorch's channels first its outputs"
    #expect(
      notes == [
        "`batch_normalization` \(takes) are in the order of [6, 8, 8]",
        "`dense` \(takes) are in the order of [6, 8, 8]",
        "`batch_normalization_1` \(gives) are in the order of [2, 8, 8]",
        "`dense` \(gives) are in the order of [2, 8, 8]",
      ])
  }

  /// One position, or one channel, has the same order everywhere.
  @Test(arguments: [
    "globalavgpool", "globalavgpool keepdims: true -> flatten", "conv 1, 1x1 -> flatten",
  ])
  func orderThatIsTheSame(flattening: String) throws {
    let source = Self.image.replacing("FLATTEN", with: flattening)
    let notes = try Self.list(source, .torch).notes
    #expect(notes.count == 2 && notes.allSatisfy { $0.contains("gives what `reshape` makes") })
  }

  @Test func namesOfModules() throws {
    let source = """
      block part { conv 2, 1x1, bias: false as c }
      network Net: [8, 8, 2] -> [8, 8, 2] {
          for i in 0..<2 { for j in 0..<2 { conv 2, 1x1, bias: false as x[i, j] } }
          part
          scale as s
          prelu as p
      }
      """
    let list = try Self.list(source, .torch)
    #expect(
      list.entries.map(\.name) == [
        "x.0.0.weight", "x.0.1.weight", "x.1.0.weight", "x.1.1.weight", "part.c.weight", "s.gamma",
        "p.alpha",
      ])
    #expect(
      list.notes == [
        "`scale` and `prelu` hold arrays that no layer of PyTorch has: they are named and laid out"
          + " as in Keras"
      ])
    #expect(try Self.list(source, .keras).entries[4].name == "part/c/kernel")
  }

  @Test func table() throws {
    let text = try Self.list("dense 2 -> batchnorm center: false, scale: false", [3], .torch).text
    #expect(
      text == """
        Model: "Net", as PyTorch lays it out
        ┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━┳━━━━━━━━━┳━━━━━━━━━┓
        ┃ Array                                   ┃ Shape  ┃ Type    ┃ Numbers ┃
        ┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━╇━━━━━━━━━╇━━━━━━━━━┩
        │ dense.weight                            │ [2, 3] │ float32 │       6 │
        │ dense.bias                              │ [2]    │ float32 │       2 │
        │ batch_normalization.running_mean        │ [2]    │ float32 │       2 │
        │ batch_normalization.running_var         │ [2]    │ float32 │       2 │
        │ batch_normalization.num_batches_tracked │ []     │ int64   │       1 │
        └─────────────────────────────────────────┴────────┴─────────┴─────────┘
         5 arrays, 13 numbers

        """)
  }
}
