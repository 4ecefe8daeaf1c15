import CNNNetwork

/// The table of `tf.keras` before version 3, without a box.
extension Summary {
  private struct Layout {
    let columns: [SummaryOptions.Column]
    /// Where each column ends, counted in columns of text.
    let ends: [Int]

    /// Three columns for one path, with the connections otherwise.
    init(_ graph: Graph) {
      columns = graph.defaultColumns
      ends = graph.isOnePath ? [29, 55, 65] : [32, 53, 65, 98]
    }

    func rule(_ character: Character) -> String {
      String(repeating: character, count: ends.last ?? 0) + "\n"
    }

    /// Returns a line in which each cell is cut where its column ends, less a space.
    func line(_ cells: [String]) -> String {
      var line: [UInt8] = []
      for (cell, end) in zip(cells, ends) {
        if !line.isEmpty { line[line.count - 1] = UInt8(ascii: " ") }
        line += cell.utf8
        line.removeLast(max(0, line.count - end))
        line += repeatElement(UInt8(ascii: " "), count: end - line.count)
      }
      return String(decoding: line, as: UTF8.self) + "\n"
    }
  }

  /// Returns a table for each network; only where there are several does it say of which.
  static func classic(_ graphs: [Graph]) -> String {
    if graphs.count == 1 { return classic(graphs[0]) }
    return graphs.map { "Model: \"\($0.name)\"\n" + classic($0) }.joined(separator: "\n")
  }

  /// Returns the table down to its totals, 65 columns wide for one path and 98 otherwise.
  private static func classic(_ graph: Graph) -> String {
    let layout = Layout(graph)
    let cells = SummaryCells(graph, SummaryOptions(), style: .program)
    var text = layout.rule("_") + layout.line(layout.columns.map(\.header)) + layout.rule("=")
    for (index, row) in graph.kerasRows.enumerated() {
      if index > 0 { text += layout.rule("_") }
      let connections = cells.connections(row.subject)
      let fields = [SummaryOptions.Column.layer, .output, .params].map { cells.text($0, row) }
      text += layout.line(fields + [connections.first ?? ""])
      for connection in connections.dropFirst() { text += layout.line(["", "", "", connection]) }
    }
    let parameters = cells.totalParameters
    text += layout.rule("=")
    text += "Total params: \(parameters.total.groupedText)\n"
    text += "Trainable params: \(parameters.trainable.groupedText)\n"
    text += "Non-trainable params: \(parameters.nonTrainable.groupedText)\n"
    return text
  }
}
