import CNNNetwork
import CNNSource

/// A summary as a table of Markdown, as GitHub and others show it.
extension Summary {
  /// Returns the name, the table, and a list of totals and costs.
  static func markdown(_ graph: Graph, _ options: SummaryOptions, _ sources: [SourceFile])
    -> String
  {
    let columns = graph.columns(options)
    let cells = SummaryCells(
      graph, options, sources: sources, style: .reader, columns: columns)
    var text = "**`\(graph.name)`**\n\n"
    text += row(columns.map(\.header))
    text += row(columns.map { $0.alignment == .right ? "--:" : ":--" })
    for subject in graph.rows(options) { text += row(columns.map { cells.text($0, subject) }) }
    text += "\n"
    let parameters = cells.totalParameters
    for line in totals(parameters) + costs(graph, parameters, options) { text += "- \(line)\n" }
    return text
  }

  private static func row(_ cells: [String]) -> String {
    cells.reduce("|") { $0 + " " + escaped($1) + " |" } + "\n"
  }

  /// Returns a text in which nothing is taken for Markdown: names may hold `_` and `[0]`, and of
  /// several spaces, as in the branches of a tree, Markdown would keep one.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if "\\`*_[]<>|".unicodeScalars.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar == " " && previous == " " ? "\u{A0}" : scalar)
      previous = scalar
    }
    return String(escaped)
  }
}
