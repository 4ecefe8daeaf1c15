import CNNChecker
import CNNCompiler
import CNNLayers
import CNNNetwork
import CNNShapes
import TestSupport
import Testing

/// Whole networks against the same networks in `keras.applications`, as graphs.
@Suite struct KerasGraphTests {
  @Test(arguments: ["VGG16", "ResNet50"])
  func structure(name: String) throws {
    let model = try Fixtures.json(KerasModel.self, "Tests/Fixtures/oracle/keras/\(name).json")
    let compilation = try Compilation(of: "Samples/\(name).cnn")
    let graph = try #require(compilation.program.networks.first?.graph)
    let ours = try #require(StructuralGraph(graph))
    let theirs = try #require(StructuralGraph(model))
    let difference = ours.difference(from: theirs)
    #expect(difference.here == [], "in `.cnn` alone")
    #expect(difference.there == [], "in Keras alone")
    #expect(graph.parameters.total.value == model.total)
    #expect(graph.parameters.trainable.value == model.trainable)
    #expect(graph.parameters.nonTrainable.value == model.non_trainable)
    #expect(graph[graph.outputs[0].node].shape?.withBatch == model.output_shape)
  }
}

/// A network of `oracle/keras`.
struct KerasModel: Decodable {
  struct Layer: Decodable {
    struct Configuration: Decodable {
      /// Keras's name of a function.
      let activation: String?
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
  /// The structure of a network; `nil` where something in it is not known.
  init?(_ graph: Graph) {
    nodes = []
    for node in graph.nodes {
      guard let shape = node.shape else { return nil }
      let layer = node.layer
      let parameters = layer.map { graph.parameters(of: $0) } ?? ParameterCount()
      let description = LayerDescription(
        class: layer.map { graph[$0].className } ?? "InputLayer",
        shape: shape.withBatch, parameters: parameters.total.value,
        trainable: parameters.trainable.value,
        activation: layer.flatMap { graph[$0].call?.activation } ?? "linear")
      nodes.append(description.node(taking: node.operands.map(\.index)))
    }
  }

  /// The structure of a network of Keras; `nil` where a layer takes one that does not come first.
  init?(_ model: KerasModel) {
    nodes = []
    var indices: [String: Int] = [:]
    for layer in model.layers {
      let operands = layer.inbound.compactMap { indices[$0] }
      guard operands.count == layer.inbound.count else { return nil }
      indices[layer.name] = nodes.count
      let function = layer.config.activation ?? "linear"
      let isActivation = layer.class == "Activation"
      let description = LayerDescription(
        class: isActivation ? Self.className(ofFunction: function) : layer.class,
        shape: layer.output_shape, parameters: layer.params, trainable: layer.trainable_params,
        activation: isActivation ? "linear" : function)
      nodes.append(description.node(taking: operands))
    }
  }

  /// The class of the layer that does what a function of Keras does.
  private static func className(ofFunction name: String) -> String {
    Catalogue.definition(named: name)?.className(spatialRank: 2) ?? "Activation"
  }
}

/// What a layer is, whatever its name.
private struct LayerDescription {
  let `class`: String
  let shape: [Int?]
  let parameters: Int?
  let trainable: Int?
  /// The function that it applies to its own result.
  let activation: String

  func node(taking operands: [Int]) -> StructuralGraph.Node {
    let sizes = shape.map { $0.map { String($0) } ?? "None" }.joined(separator: ", ")
    let counts = [parameters, trainable].map { $0.map { String($0) } ?? "?" }
    return StructuralGraph.Node(
      "\(self.class) (\(sizes)) \(counts[0]), \(counts[1]) trainable, \(activation)", operands,
      isCommutative: ["Add", "Multiply", "Average", "Maximum", "Minimum"].contains(self.class))
  }
}

extension LayerCall {
  /// The function that a layer with a parameter `activation` applies to its result.
  fileprivate var activation: String? {
    guard definition.parameters.contains(where: { $0.name == "activation" }) else { return nil }
    return switch arguments["activation"] {
    case .layer(let call): call.definition.name
    case .symbol(let symbol): symbol
    case .number, .flag, .list, .inferred, nil: nil
    }
  }
}

/// The comparison finds differences where there are some.
@Suite struct StructuralGraphTests {
  private typealias Node = StructuralGraph.Node

  /// An input, two layers of it that look alike, and two sums that take both or one.
  private func twins(_ first: [Int], _ second: [Int], isCommutative: Bool = true)
    -> StructuralGraph
  {
    StructuralGraph(nodes: [
      Node("input"), Node("layer", [0]), Node("layer", [0]),
      Node("merge", first, isCommutative: isCommutative),
      Node("merge", second, isCommutative: isCommutative),
    ])
  }

  private func agree(_ left: StructuralGraph, _ right: StructuralGraph) -> Bool {
    left.difference(from: right) == ([], [])
  }

  @Test func orderOfNodesDoesNotMatter() {
    let one = StructuralGraph(nodes: [Node("input"), Node("a", [0]), Node("b", [0])])
    let other = StructuralGraph(nodes: [Node("input"), Node("b", [0]), Node("a", [0])])
    #expect(agree(one, other))
  }

  @Test func labelsAndNumbersOfNodesMatter() {
    let one = StructuralGraph(nodes: [Node("input"), Node("a", [0]), Node("a", [0])])
    let other = StructuralGraph(nodes: [Node("input"), Node("a", [0]), Node("b", [0])])
    let few = StructuralGraph(nodes: [Node("input"), Node("a", [0])])
    #expect(!agree(one, other))
    #expect(!agree(one, few))
    #expect(!agree(few, one))
  }

  @Test func whoTakesATwinMatters() {
    #expect(agree(twins([1, 2], [1, 2]), twins([2, 1], [1, 2])))
    #expect(!agree(twins([1, 1], [2, 2]), twins([1, 2], [1, 2])))
    #expect(!agree(twins([1, 1], [1, 1]), twins([1, 1], [2, 2])))
  }

  @Test func operandsChangePlacesOnlyWhereTheyMay() {
    let merge = { (operands: [Int], isCommutative: Bool) in
      StructuralGraph(nodes: [
        Node("input"), Node("a", [0]), Node("merge", operands, isCommutative: isCommutative),
      ])
    }
    #expect(agree(merge([0, 1], true), merge([1, 0], true)))
    #expect(!agree(merge([0, 1], false), merge([1, 0], false)))
  }

  @Test func aDifferenceFarAwayIsFound() {
    let chain = { (last: String) in
      StructuralGraph(
        nodes: (0..<50).map { Node("layer", $0 == 0 ? [] : [$0 - 1]) } + [Node(last, [49])])
    }
    #expect(agree(chain("a"), chain("a")))
    #expect(chain("a").difference(from: chain("b")).here.count == 51)
  }
}
