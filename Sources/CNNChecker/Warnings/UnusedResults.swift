import CNNLayers
import CNNNetwork
import CNNSource
import CNNSyntax

extension DiagnosticKind {
  static let unusedResult = DiagnosticKind(
    "unused-result", .warning, "a layer whose result nothing reads",
    explanation: """
      What the layer gives is no output and goes into no other layer, so it is worked out for \
      nothing: a `branch` that was forgotten, or a line that begins with another tensor where it \
      was meant to go on. A block is told only where none of its uses reads the result.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [10] {
          branch side { globalavgpool -> dense 10 }
          flatten
          dense 10
      }
      """,
    right: """
      network Net: [28, 28, 1] -> ([10], side: [10]) {
          branch side { globalavgpool -> dense 10 }
          flatten
          dense 10
      }
      """)
}

/// A use of a layer that nothing reads, and where.
struct UnreadResult {
  let layer: String
  let range: SourceRange
  let network: String
}

extension GraphScene {
  /// The uses of layers that nothing reads.
  var unreadResults: [UnreadResult] {
    readerCounts.indices.filter { readerCounts[$0] == 0 }.compactMap { index in
      guard let id = graph.nodes[index].layer else { return nil }
      let layer = graph[id]
      return UnreadResult(
        layer: layer.call?.definition.name ?? layer.className, range: graph.nodes[index].range,
        network: graph.name)
    }
  }
}

extension Checker {
  /// Reports the layers whose results nothing reads, wherever they are used.
  ///
  /// A mistake may hide who reads them, so that nothing is told where there is one.
  mutating func reportUnusedResults(in graphs: [Graph]) {
    guard !hasErrors, !unreadResults.isEmpty else { return }
    // What one use of a block leaves aside, another may read.
    var isRead: [SourceRange: Bool] = [:]
    for result in unreadResults { isRead[result.range] = false }
    for graph in graphs {
      let scene = GraphScene(graph, isSound: true)
      for (index, count) in scene.readerCounts.enumerated() where count > 0 {
        let range = graph.nodes[index].range
        if isRead[range] == false { isRead[range] = true }
      }
    }
    for result in unreadResults where isRead[result.range] == false {
      report(.unusedResult, at: result.range) { checker in
        let tree = checker.program.modules[Int(result.range.file.index)].tree
        return Diagnostic(
          .unusedResult, "nothing reads what `\(result.layer)` gives, and it is no output",
          at: tree.call(at: result.range)?.head ?? result.range, network: result.network)
      }
    }
  }
}
