import CNNNetwork
import CNNShapes
import TestSupport
import Testing

@testable import CNNBackends

/// The tables of Keras, to the character, as Keras itself printed them.
@Suite struct SummaryKerasTests {
  @Test(arguments: KerasModels.summaries?.networks ?? [])
  func strainedTables(network: KerasModels.Network) throws {
    #expect(network.graph.verify() == [])
    for (width, expected) in network.text {
      #expect(kerasTable(network.graph, width: width) == expected)
    }
    for (width, expected) in network.hash {
      let table = kerasTable(network.graph, width: width)
      #expect(table.hashed == expected, "at \(width) columns")
    }
  }

  @Test(arguments: KerasModels.seeds.keys.sorted())
  func sequentialTables(name: String) throws {
    let seed = try #require(KerasModels.seeds[name])
    #expect(kerasTable(seed.graph()) == seed.summary)
  }

  @Test(arguments: KerasModels.summaries?.applications.keys.sorted() ?? [])
  func applicationTables(name: String) throws {
    let graph = try KerasModels.application(name).graph()
    #expect(graph.verify() == [])
    for (width, expected) in KerasModels.summaries?.applications[name] ?? [:] {
      let table = kerasTable(graph, width: width)
      #expect(table.hashed == expected, "at \(width) columns")
    }
  }

  @Test func functionalTableIsAsWideAsKerasMakesItByDefault() throws {
    let graph = try KerasModels.application("ResNet50").graph()
    #expect(kerasTable(graph) == (try KerasModels.text("oracle/keras/ResNet50.summary.txt")))
  }

  @Test func allFixturesAreThere() {
    #expect(KerasModels.summaries?.networks.count == 17)
    #expect(KerasModels.summaries?.applications.count == 9)
    #expect(KerasModels.seeds.count == 23)
  }

  @Test func memory() {
    for memory in KerasModels.summaries?.memory ?? [] {
      #expect(Dimension(memory.bytes).memoryText == memory.text)
    }
    #expect(Dimension(Int.max).memoryText == "8.00 EB")
    #expect(Dimension.tooLarge.memoryText == "?")
  }

  @Test(arguments: KerasModels.summaries?.networks ?? [])
  func classicTables(network: KerasModels.Network) {
    #expect(Summary.text(of: [network.graph], .classic) == network.classic)
  }

  @Test func classicTablesOfArticles() throws {
    let vgg = try #require(KerasModels.seeds["b_vgg_like"]).graph()
    #expect(
      Summary.text(of: [vgg], .classic) == (try KerasModels.text("oracle/classic_vgg_like.txt")))
    // The older table counts names from 1.
    let mnist = try #require(KerasModels.seeds["a_mnist"]).graph { name in
      let parts = name.split(separator: "_")
      guard let last = parts.last, let number = Int(last) else { return name + "_1" }
      return name.dropLast(last.count) + String(number + 1)
    }
    #expect(
      Summary.text(of: [mnist], .classic) == (try KerasModels.text("oracle/classic_mnist.txt")))
  }

  /// What stands before the empty line and the costs.
  private func kerasTable(_ graph: Graph, width: Int? = nil) -> String {
    let text = Summary.text(of: [graph], SummaryOptions(width: width))
    guard let gap = text.utf8.firstRange(of: "\n\n".utf8) else { return text }
    return text[..<gap.lowerBound] + "\n"
  }
}

extension SummaryOptions {
  fileprivate static let classic = SummaryOptions(format: .classic)
}
