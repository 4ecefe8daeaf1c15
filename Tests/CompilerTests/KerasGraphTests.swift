import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNShapes
import CNNSource
import TestSupport
import Testing

/// The networks of `Samples` against the same networks in `keras.applications`, as graphs.
@Suite struct KerasGraphTests {
  /// What a sample makes without any settings is the network of Keras that came first, layer by
  /// layer; `VGG` also makes another.
  @Test(arguments: [
    ("DenseNet", "DenseNet121", [:]), ("EfficientNet", "EfficientNetB0", [:]),
    ("InceptionV3", "InceptionV3", [:]), ("MobileNet", "MobileNet", [:]),
    ("MobileNetV2", "MobileNetV2", [:]), ("MobileNetV3", "MobileNetV3Large", [:]),
    ("ResNet", "ResNet50", [:]), ("ResNetV2", "ResNet50V2", [:]), ("VGG", "VGG16", [:]),
    ("VGG", "VGG19", ["depth": "19"]), ("Xception", "Xception", [:]),
  ])
  func structure(sample: String, name: String, settings: [String: String]) throws {
    let model = try Fixtures.json(KerasModel.self, "Tests/Fixtures/oracle/keras/\(name).json")
    let graph = try Self.graph(of: sample, settings)
    let ours = try #require(StructuralGraph(graph))
    let theirs = try #require(StructuralGraph(model))
    let difference = ours.difference(from: theirs)
    #expect(difference.here == [], "in `.cnn` alone")
    #expect(difference.there == [], "in Keras alone")
    #expect(graph.parameters.total.value == model.total)
    #expect(graph.parameters.trainable.value == model.trainable)
    #expect(graph.parameters.nonTrainable.value == model.non_trainable)
    #expect(graph[graph.outputs[0].node].shape?.withBatch == model.output_shape)
    let known = KerasFamily.all.flatMap(\.networks).filter { $0.name == name }
    #expect(known.map(\.fingerprint).contains(theirs.fingerprint))
  }

  @Test func eachNetworkOfTheOracleIsHere() {
    let names = Fixtures.paths(in: "Tests/Fixtures/oracle/keras", ending: ".json").map(\.fileStem)
    let members = Set(KerasFamily.all.flatMap(\.networks).map(\.name))
    #expect(names.count == 11)
    #expect(names.filter { !members.contains($0) } == [])
  }

  @Test(arguments: KerasFamily.all)
  func family(_ family: KerasFamily) throws {
    #expect(!family.networks.isEmpty)
    for member in family.networks {
      let description = Comment(rawValue: "\(member.name), \(member.settings)")
      let graph = try Self.graph(of: family.sample, member.settings)
      let structure = try #require(StructuralGraph(graph))
      #expect(graph.nodes.count == member.nodes, description)
      #expect(graph.parameters.total.value == member.total, description)
      #expect(graph.parameters.trainable.value == member.trainable, description)
      #expect(graph[graph.outputs[0].node].shape?.withBatch == member.output_shape, description)
      #expect(structure.fingerprint == member.fingerprint, description)
    }
  }

  /// A sample makes all members of a family in at most a quarter of the lines in which Keras's
  /// functions make the first of them, even without what only checks arguments and loads weights.
  @Test(arguments: KerasFamily.all)
  func lines(_ family: KerasFamily) throws {
    let text = try Fixtures.text("Samples/\(family.sample).cnn")
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    let code = lines.filter { !$0.isEmpty && !$0.hasPrefix("//") }
    #expect(code.count > 5)
    #expect(4 * code.count <= family.lines.building)
    #expect(family.lines.building < family.lines.code)
  }

  /// The counts at the head of a sample are Keras's.
  @Test(arguments: KerasFamily.all)
  func statedCount(_ family: KerasFamily) throws {
    let text = try Fixtures.text("Samples/\(family.sample).cnn")
    let total = try #require(family.networks.first?.total)
    #expect(text.prefix { $0 != "{" }.contains("\(total.withCommas) parameters"))
  }

  /// Returns the only network of a sample, which has no mistakes.
  private static func graph(of sample: String, _ settings: [String: String]) throws -> Graph {
    var options = CheckOptions()
    options.settings = settings.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    let compilation = try Compilation(of: "Samples/\(sample).cnn", options: options)
    #expect(compilation.program.diagnostics.map(\.message) == [])
    #expect(compilation.program.networks.count == 1)
    let graph = try #require(compilation.program.networks.first?.graph)
    #expect(graph.verify() == [])
    return graph
  }
}

/// A sample of `keras_networks.json`, and the networks of Keras that it makes.
struct KerasFamily: Decodable, CustomTestStringConvertible {
  struct Network: Decodable {
    /// The function that makes it in Keras.
    let name: String
    /// The parameters of the sample.
    let settings: [String: String]
    let total: Int
    let trainable: Int
    let nodes: Int
    let output_shape: [Int?]
    let fingerprint: String
  }

  struct Lines: Decodable {
    let code: Int
    /// Those that neither check arguments nor load weights.
    let building: Int
  }

  let sample: String
  let lines: Lines
  let networks: [Network]

  var testDescription: String { sample }

  static let all =
    (try? Fixtures.json([KerasFamily].self, "Tests/Fixtures/keras_networks.json")) ?? []
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

  @Test func fingerprints() {
    let path = StructuralGraph(nodes: [Node("input"), Node("a", [0]), Node("b", [1])])
    let fork = StructuralGraph(nodes: [Node("input"), Node("a", [0]), Node("b", [0])])
    let swapped = StructuralGraph(nodes: [Node("input"), Node("b", [0]), Node("a", [0])])
    #expect(fork.fingerprint == swapped.fingerprint)
    #expect(fork.fingerprint != path.fingerprint)
    #expect(twins([1, 2], [0, 1]).fingerprint == twins([2, 1], [1, 0]).fingerprint)
    let sided = twins([1, 0], [1, 0], isCommutative: false)
    #expect(sided.fingerprint != twins([0, 1], [0, 1], isCommutative: false).fingerprint)
  }
}
