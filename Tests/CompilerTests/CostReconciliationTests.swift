import CNNChecker
import CNNCompiler
import CNNLayers
import CNNNetwork
import CNNShapes
import TestSupport
import Testing

/// What other tools count, from our numbers: `Docs/Costs.md` says how, and this that it is so.
@Suite struct CostReconciliationTests {
  /// What `Tests/Fixtures/costs/costs.py` has found.
  struct Counts: Decodable {
    let torchinfo: Int?
    let fvcore: Int?
    let fvcore_by_operator: [String: Int]?
    let profiler: Int?
    let profiler_by_operator: [String: Int]?
  }

  private static let folder = "Tests/Fixtures/costs"

  private func counts(_ name: String) throws -> Counts {
    let all = try Fixtures.json([String: Counts].self, "\(Self.folder)/costs.json")
    return try #require(all[name])
  }

  private func graph(_ path: String) throws -> Graph {
    try #require(Compilation(of: path).program.networks.first?.graph)
  }

  /// It multiplies the parameters of a layer with the positions of its output, for a convolution;
  /// those of any other layer count once, also where a batch normalisation has many positions.
  @Test(arguments: ["FiveLayers", "AlexNet", "ResNet50"])
  func torchinfo(name: String) throws {
    let graph = try graph("\(Self.folder)/\(name).cnn")
    let ours =
      graph.multiplyAccumulates + graph.elementwise[.bias] + graph.learntNormalisations
    #expect(ours.value == (try counts(name).torchinfo))
  }

  /// It counts kernels without bias, two operations a number for a batch normalisation, and the
  /// adaptive pools alone of all pools.
  @Test(arguments: ["FiveLayers", "AlexNet", "ResNet50"])
  func fvcore(name: String) throws {
    let graph = try graph("\(Self.folder)/\(name).cnn")
    let counts = try counts(name)
    let operators = try #require(counts.fvcore_by_operator)
    let dense = graph.sum(of: ["Dense"]) { graph.multiplyAccumulates(of: $0) }
    let adaptive = graph.sum(of: ["AdaptiveAveragePooling2D"]) {
      graph.elementwise(of: $0)[.pooling]
    }
    #expect(operators["linear"] == dense.value)
    #expect(operators["conv"] == (graph.multiplyAccumulates - dense).value)
    #expect(operators["batch_norm"] ?? 0 == graph.elementwise[.normalization].value)
    #expect(operators["adaptive_avg_pool2d"] == adaptive.value)
    let ours = graph.multiplyAccumulates + graph.elementwise[.normalization] + adaptive
    #expect(ours.value == counts.fvcore)
  }

  /// It counts two operations for a multiply-accumulate, five a number for a softmax, and none for
  /// a ReLU; folding a batch normalisation takes it six operations a channel.
  @Test(arguments: [("MNIST", "MNIST"), ("ResNet", "KerasResNet50")])
  func profiler(sample: String, name: String) throws {
    let graph = try graph("Samples/\(sample).cnn")
    let counts = try counts(name)
    let operators = try #require(counts.profiler_by_operator)
    let work = graph.elementwise
    let kernels = graph.multiplyAccumulates * 2
    #expect(try #require(operators["Conv2D"]) + (operators["MatMul"] ?? 0) == kernels.value)
    #expect(operators["BiasAdd"] == work[.bias].value)
    #expect((operators["MaxPool"] ?? 0) + (operators["Mean"] ?? 0) == work[.pooling].value)
    let channels = graph.sum(of: ["BatchNormalization"]) {
      graph.parameters(of: $0).nonTrainable.floorDivided(by: 2)
    }
    let classes = try #require(graph[graph.outputs[0].node].shape?.elementCount)
    let named: [Dimension] = [
      kernels, work[.bias], work[.normalization], channels * 6, work[.pooling], work[.merging],
      classes * 5,
    ]
    #expect(named.reduce(0, +).value == counts.profiler)
  }
}

extension Graph {
  /// Adds up what layers of some classes have.
  fileprivate func sum(of classes: Set<String>, _ count: (LayerID) -> Dimension) -> Dimension {
    layers.indices.filter { classes.contains(layers[$0].className) }
      .reduce(0) { $0 + count(LayerID($1)) }
  }

  /// The trainable parameters of all batch normalisations.
  fileprivate var learntNormalisations: Dimension {
    sum(of: ["BatchNormalization"]) { parameters(of: $0).trainable }
  }
}
