import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNShapes
import CNNSource
import TestSupport
import Testing

/// The samples against the networks that they name, as PyTorch runs these.
@Suite struct KnownNetworkTests {
  @Test(arguments: KnownNetwork.all)
  func agrees(network: KnownNetwork) throws {
    let graph = try network.sampleGraph()
    let ours = try #require(StructuralGraph(operationsOf: graph))
    let theirs = StructuralGraph(network)
    #expect(ours.labels(besides: theirs) == [], "in `.cnn` alone")
    #expect(theirs.labels(besides: ours) == [], "in PyTorch alone")
    // One wrong arrow makes all nodes differ, so these come to light where no label does.
    #expect(ours.difference(from: theirs).here.count == 0, "the operations take different tensors")
    #expect(graph.parameters.trainable.value == network.trainable)
    #expect(graph.parameters.nonTrainable.value == network.nonTrainable)
    #expect(graph.multiplyAccumulates.value == network.macs)
  }

  @Test(arguments: KnownNetwork.all)
  func statesItsCount(network: KnownNetwork) throws {
    let documentation = try network.sampleGraph().documentation ?? ""
    #expect(documentation.contains(network.trainable.withCommas))
  }

  @Test(arguments: KnownNetwork.all)
  func isShort(network: KnownNetwork) throws {
    guard let sourceLines = network.sourceLines else { return }
    let lines = try Fixtures.text(network.path).split(separator: "\n")
      .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
    #expect(4 * lines.count <= sourceLines, "\(lines.count) of \(sourceLines) lines")
  }

  /// Each of these is another network than the sample without settings, in what the comment says.
  @Test(arguments: [
    // Where the pools stand.
    "torchvision.models.squeezenet1_1",
    // The numbers of groups and channels.
    "torchvision.models.resnext101_64x4d",
    // A loop that turns more often.
    "se_resnet101 of Cadena",
  ])
  func findsDifferences(source: String) throws {
    let network = try #require(KnownNetwork.all.first { $0.source == source })
    let program = try Compilation(of: network.path).program
    let ours = try #require(StructuralGraph(operationsOf: program.networks[0].graph))
    let difference = ours.difference(from: StructuralGraph(network))
    #expect(!difference.here.isEmpty)
    #expect(!difference.there.isEmpty)
  }

  @Test func fixturesAreRead() {
    #expect(KnownNetwork.all.count > 10)
    #expect(KnownNetwork.all.contains { $0.sourceLines != nil })
  }
}

/// A network that a script in `Tests/Fixtures` has run, and the sample that is said to be the same.
struct KnownNetwork: Decodable, CustomTestStringConvertible {
  /// An operation and the indices of those whose results it takes.
  struct Node: Decodable {
    let label: String
    let operands: [Int]

    init(from decoder: any Decoder) throws {
      var fields = try decoder.unkeyedContainer()
      label = try fields.decode(String.self)
      var operands: [Int] = []
      while !fields.isAtEnd { operands.append(try fields.decode(Int.self)) }
      self.operands = operands
    }
  }

  /// The file in `Samples`, without its ending.
  let sample: String
  /// The network in that file.
  let network: String
  /// Its parameters, as source text.
  let settings: [String: String]
  /// The function or paper.
  let source: String
  /// How many lines of code the classes of the source have; `nil` where they are not published.
  let sourceLines: Int?
  let trainable: Int
  let nonTrainable: Int
  let macs: Int
  let nodes: [Node]

  private enum CodingKeys: String, CodingKey {
    case sample, network, settings, source, sourceLines = "source_lines"
    case trainable, nonTrainable = "non_trainable", macs, nodes
  }

  var testDescription: String { source }

  /// The sample, from the folder of the package.
  var path: String { "Samples/\(sample).cnn" }

  /// Compiles the sample with the settings, and returns the network of that name.
  func sampleGraph() throws -> Graph {
    var options = CheckOptions(sample: sample)
    options.settings = settings.map { ($0.key, $0.value) }.sorted { $0.name < $1.name }
    let program = try Compilation(of: path, options: options).program
    #expect(program.diagnostics.map(\.message) == [])
    return try #require(program.networks.first { $0.graph.name == network }).graph
  }

  /// The networks of all fixtures.
  static let all: [KnownNetwork] = {
    struct File: Decodable { let networks: [KnownNetwork] }
    return Fixtures.paths(in: "Tests/Fixtures", ending: ".json")
      .filter { $0.hasPrefix("Tests/Fixtures/networks_") }
      .flatMap { (try? Fixtures.json(File.self, $0))?.networks ?? [] }
  }()
}

extension Int {
  /// The digits in groups of three: `1,234,567`.
  var withCommas: String {
    self < 1000
      ? String(self) : "\((self / 1000).withCommas),\(String(self % 1000 + 1000).dropFirst())"
  }
}
