import CNNNetwork
import CNNShapes
import CNNSource

/// What a network is made of, layer by layer, as text.
///
/// It works on any graph: what a mistake hides is shown as `?`.
package enum Summary {
  /// Writes the summaries of networks, in order.
  ///
  /// - Parameters:
  ///   - graphs: The networks.
  ///   - options: The format, and what is shown in it.
  ///   - sources: The files of the program, at the indices of their ``FileID``; for line numbers.
  /// - Returns: the text as UTF-8, whole lines.
  package static func bytes(
    of graphs: [Graph], _ options: SummaryOptions, sources: [SourceFile] = []
  ) -> [UInt8] {
    switch options.format {
    case .table: tables(graphs, options, sources)
    case .classic: Array(classic(graphs).utf8)
    case .markdown:
      Array(graphs.map { markdown($0, options, sources) }.joined(separator: "\n").utf8)
    case .csv: Array(csv(graphs, options, sources).utf8)
    }
  }

  private static func tables(
    _ graphs: [Graph], _ options: SummaryOptions, _ sources: [SourceFile]
  ) -> [UInt8] {
    var text: [UInt8] = []
    for graph in graphs {
      if !text.isEmpty { text.append(UInt8(ascii: "\n")) }
      text = table(graph, options, sources, behind: text)
    }
    return text
  }

  /// Returns a text with the table of Keras 3 behind it, to the character, and after an empty line
  /// the cost.
  private static func table(
    _ graph: Graph, _ options: SummaryOptions, _ sources: [SourceFile],
    behind text: consuming [UInt8]
  ) -> [UInt8] {
    let console = console(for: graph, options)
    let cells = SummaryCells(
      graph, options, sources: sources, style: .reader, columns: options.columns ?? [])
    let parameters = cells.totalParameters
    text += lines("Model: \"\(graph.name)\"", console).utf8
    text =
      options.isKeras
      ? kerasTable(cells, console, behind: text) : fittedTable(cells, options, behind: text)
    for line in totals(parameters) { text += lines(" " + line, console).utf8 }
    text.append(UInt8(ascii: "\n"))
    for line in costs(graph, parameters, options) { text += " \(line)\n".utf8 }
    return text
  }

  /// Returns the lines in which Keras prints a text that may be longer than the console is wide.
  private static func lines(_ text: String, _ console: Int) -> String {
    text.folded(to: console).map { $0 + "\n" }.joined()
  }

  private static func console(for graph: Graph, _ options: SummaryOptions) -> Int {
    max(40, options.width ?? (graph.isOnePath ? 80 : 112))
  }

  private static func kerasTable(
    _ cells: SummaryCells, _ console: Int, behind text: consuming [UInt8]
  ) -> [UInt8] {
    let graph = cells.graph
    let columns = graph.defaultColumns
    let widths =
      graph.isOnePath
      ? kerasWidths([0.45, 0.80, 1.0], min(88, console - 4))
      : kerasWidths([0.3, 0.56, 0.74, 1.0], min(108, console - 4))
    let rows = graph.kerasRows
    var table = BoxTable(
      zip(columns, widths).map { $0.boxColumn(width: $1) }, gap: .line, rows: rows.count,
      behind: text)
    for row in rows { table.add(columns.map { cells.text($0, row) }) }
    return table.closed()
  }

  /// Returns the widths to which Keras's columns shrink: it asks for columns that end at these
  /// parts of the length and forgets their borders, and the library that draws them takes what is
  /// too much from all alike.
  private static func kerasWidths(_ ends: [Double], _ length: Int) -> [Int] {
    // Keras multiplies and truncates in binary floating point, and so does this.
    let ends = ends.map { Int($0 * Double(length)) }
    let asked = zip(ends, [0] + ends).map { $0 - $1 }
    // Each column has a space on both sides and a border, and there is one border more.
    var excess = asked.reduce(0, +) + 3 * asked.count + 1 - length
    return asked.enumerated().map { index, width in
      let share = Rational(excess, over: asked.count - index)?.rounded ?? 0
      excess -= share
      return width - share
    }
  }

  private static func fittedTable(
    _ cells: SummaryCells, _ options: SummaryOptions, behind text: consuming [UInt8]
  ) -> [UInt8] {
    let columns = cells.graph.columns(options)
    let texts = cells.graph.rows(options).map { row in columns.map { cells.text($0, row) } }
    let boxColumns = columns.enumerated().map { index, column in
      column.boxColumn(
        width: texts.reduce(column.header.columns) { max($0, $1[index].columns) })
    }
    // Lines between the rows would cut the branches of a tree.
    var table = BoxTable(
      boxColumns, gap: options.depth == nil ? .line : .nothing, rows: texts.count,
      behind: text)
    for row in texts { table.add(row) }
    return table.closed()
  }
}

extension SummaryOptions {
  /// `true` iff Keras's columns and rows are wanted.
  fileprivate var isKeras: Bool { columns == nil && depth == nil }
}

extension Graph {
  /// The columns of Keras's table.
  var defaultColumns: [SummaryOptions.Column] {
    [.layer, .output, .params] + (isOnePath ? [] : [.connected])
  }

  /// Returns the chosen columns, or else Keras's; a tree does without the connections.
  func columns(_ options: SummaryOptions) -> [SummaryOptions.Column] {
    options.columns ?? (options.depth == nil ? defaultColumns : [.layer, .output, .params])
  }

  /// Returns Keras's rows, or those of the tree.
  func rows(_ options: SummaryOptions) -> [SummaryRow] {
    options.depth.map { treeRows(depth: $0) } ?? kerasRows
  }
}
