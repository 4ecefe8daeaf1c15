import CNNNetwork
import CNNSource

/// A summary as values separated by commas, as RFC 4180 has them: lines end in CR LF, and a value
/// with a comma stands in quotes.
extension Summary {
  /// Returns one header and the rows of all networks; of several, each row tells its network.
  static func csv(_ graphs: [Graph], _ options: SummaryOptions, _ sources: [SourceFile]) -> String {
    let columns = options.columns ?? [.name, .type, .output, .params, .connected]
    let isSingle = graphs.count == 1
    var text = record((isSingle ? [] : ["network"]) + columns.map(\.rawValue))
    for graph in graphs {
      let cells = SummaryCells(
        graph, options, sources: sources, style: .program, columns: columns)
      for row in graph.rows(options) {
        text += record((isSingle ? [] : [graph.name]) + columns.map { cells.text($0, row) })
      }
    }
    return text
  }

  private static func record(_ values: [String]) -> String {
    values.map(quoted).joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ value: String) -> String {
    let special = value.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte < UInt8(ascii: " ")
    }
    guard special else { return value }
    let doubled = value.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"" + doubled + "\""
  }
}
