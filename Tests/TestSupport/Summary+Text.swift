import CNNBackends
import CNNNetwork
import CNNSource

extension Summary {
  /// Writes the summaries of networks as a text that tests can compare.
  package static func text(
    of graphs: [Graph], _ options: SummaryOptions, sources: [SourceFile] = []
  ) -> String {
    String(decoding: bytes(of: graphs, options, sources: sources), as: UTF8.self)
  }
}
