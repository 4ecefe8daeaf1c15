import CNNBackends
import CNNChecker
import CNNCompiler
import CNNNetwork
import TestSupport
import Testing

/// The networks of `keras_summaries.py` written in `.cnn` in the same order: what is printed is
/// what Keras prints, to the character, from the source on.
@Suite struct FunctionalSummaryTests {
  @Test(arguments: Self.networks)
  func tables(network: PrintedNetwork) throws {
    let path = "Tests/Fixtures/functional/\(Self.fileName(of: network.name)).cnn"
    let compilation = try Compilation(of: path)
    #expect(compilation.program.diagnostics == [])
    let graph = try #require(compilation.program.networks.first?.graph)
    #expect(graph.verify() == [])
    #expect(!network.text.isEmpty)
    for (width, expected) in network.text {
      #expect(Summary.kerasTable(of: graph, width: width) == expected, "at \(width) columns")
    }
    #expect(Summary.text(of: [graph], SummaryOptions(format: .classic)) == network.classic)
  }

  @Test func eachNetworkHasAFile() {
    let files = Fixtures.paths(in: "Tests/Fixtures/functional").map(\.fileStem)
    #expect(files == Self.networks.map { Self.fileName(of: $0.name) }.sorted())
  }

  struct PrintedNetwork: Decodable, CustomTestStringConvertible {
    let name: String
    /// What Keras prints, by the width of the console.
    let text: [Int: String]
    /// What `tf.keras` printed before Keras 3.
    let classic: String

    var testDescription: String { name }
  }

  /// All networks but `sound`: the language has no recurrent layers.
  static let networks: [PrintedNetwork] = {
    struct File: Decodable { let networks: [PrintedNetwork] }
    let file = try? Fixtures.json(File.self, "Tests/Fixtures/keras_summaries.json")
    return file?.networks.filter { $0.name != "sound" } ?? []
  }()

  /// One name is too long for a file.
  private static func fileName(of network: String) -> String {
    network.hasPrefix("a_network_whose_name_is_longer") ? "long_names" : network
  }
}
