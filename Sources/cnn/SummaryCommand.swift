import CNNBackends
import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNReports

extension Command {
  static let summary = Command(
    "summary", "FILE", 1...1, "show layers, shapes and parameters as Keras does",
    options: [
      Option("--format", "table|classic|markdown|csv|json", "how it is written (table)"),
      Option("--columns", "NAME,…", "what is told of each layer: \(columnNames)"),
      Option("--depth", "N", "show blocks as groups, N levels of them apart"),
      Option("--batch", "N", "count costs and memory for N images (1)"),
      Option("--width", "N", "fit the table into N columns (80; 112 with connections)"),
      Option("--symbolic", nil, "show what open sizes come about from, instead of None"),
    ]
  ) { invocation throws(UsageError) in
    let format = try invocation.choice("--format", SummaryFormat.self) ?? .table
    for option in format.meaninglessOptions where invocation.isSet(option) {
      throw UsageError("`--format \(format.rawValue)` takes no `\(option)`")
    }
    let options = try SummaryOptions(
      format: format.options, columns: invocation.columns(),
      depth: invocation.number("--depth", atLeast: 0),
      batch: invocation.number("--batch", atLeast: 1) ?? 1,
      width: invocation.number("--width", atLeast: 40),
      isSymbolic: invocation.isSet("--symbolic"))
    let compilation = try invocation.compile(invocation.operands)
    let program = compilation.program
    let graphs = try invocation.networks(of: compilation).map(\.graph)
    let output = invocation.value("-o")
    if format == .json {
      let report = SummaryReport(graphs, program.diagnostics, files: program.files)
      try Terminal.write(JSON.bytes(of: report), to: output)
      return program.isValid ? .fine : .failed
    }
    try Terminal.write(Summary.bytes(of: graphs, options, sources: program.files), to: output)
    return invocation.finish(compilation)
  }
}

private let columnNames = SummaryOptions.Column.allCases.map(\.rawValue).joined(separator: ", ")

/// The formats of a summary: those of the text, and JSON.
private enum SummaryFormat: String, CaseIterable {
  case table, classic, markdown, csv, json

  /// The format of the text; JSON has none of its own.
  var options: SummaryOptions.Format {
    switch self {
    case .table, .json: .table
    case .classic: .classic
    case .markdown: .markdown
    case .csv: .csv
    }
  }

  /// The options of the command that change nothing in this format.
  var meaninglessOptions: [String] {
    switch self {
    case .table: []
    case .markdown, .csv: ["--width"]
    case .classic, .json: ["--columns", "--depth", "--batch", "--width", "--symbolic"]
    }
  }
}

extension Invocation {
  /// Returns the columns that `--columns` lists; `nil` where it is not given.
  fileprivate func columns() throws(UsageError) -> [SummaryOptions.Column]? {
    guard let list = value("--columns") else { return nil }
    var columns: [SummaryOptions.Column] = []
    for name in list.split(separator: ",", omittingEmptySubsequences: false) {
      columns.append(try choice(String(name), SummaryOptions.Column.self, of: "--columns"))
    }
    return columns
  }
}
