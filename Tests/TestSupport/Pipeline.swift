import CNNBackends
import CNNChecker
import CNNCompiler
import CNNLayers
import CNNNetwork
import CNNReports
import CNNSource
import CNNSyntax

/// Everything that the compiler makes of a text, from bytes to every kind of output.
package enum Pipeline {
  /// Returns what does not hold, though it must for every input; that nothing traps is seen by
  /// coming back.
  package static func problems(of bytes: [UInt8], options: CheckOptions = CheckOptions())
    -> [String]
  {
    let compilation = Compilation(roots: [("text.cnn", bytes)], options: options) {
      _ throws(FileError) in throw .notFound
    }
    let program = compilation.program
    var problems: [String] = []
    for range in program.ranges where !isSound(range, in: program.files) {
      problems.append("a range is \(range.start)..<\(range.end) in file \(range.file.index)")
    }
    for graph in program.networks.map(\.graph) {
      problems += graph.verify().map { "\(graph.name): \($0)" }
    }
    // Without a sound place nothing can be shown.
    if problems.isEmpty { problems += emptyOutputs(of: program) }
    return problems
  }

  private static func isSound(_ range: SourceRange, in files: [SourceFile]) -> Bool {
    guard files.indices.contains(Int(range.file.index)) else { return false }
    return range.start <= range.end && Int(range.end) <= files[Int(range.file.index)].bytes.count
  }

  /// Writes all outputs, and returns the names of those that hold nothing and should.
  private static func emptyOutputs(of program: CheckedProgram) -> [String] {
    let (files, diagnostics) = (program.files, program.diagnostics)
    let graphs = program.networks.map(\.graph)
    var outputs: [(name: String, count: Int)] = []
    func add(_ name: String, _ text: String) { outputs.append((name, text.utf8.count)) }
    if !diagnostics.isEmpty {
      add("plain", TerminalRenderer(files: files, style: .plain).render(diagnostics))
      add("ansi", TerminalRenderer(files: files, style: .ansi).render(diagnostics))
      add("github", GitHubReport(diagnostics, files: files).text)
    }
    let sarif = SARIFReport(diagnostics, files: files, kinds: [], version: "0")
    outputs.append(("sarif", JSON.bytes(of: sarif).count))
    outputs.append(
      ("json", JSON.bytes(of: SummaryReport(graphs, diagnostics, files: files)).count))
    // Texts of large networks cost time and find nothing more.
    for graph in graphs where graph.nodes.count < 100 {
      for format in SummaryOptions.Format.allCases {
        var options = SummaryOptions()
        options.format = format
        add("summary", Summary.text(of: [graph], options, sources: files))
      }
      var tree = SummaryOptions()
      tree.depth = 2
      add("tree", Summary.text(of: [graph], tree, sources: files))
      add("dot", graph.dot())
      if let complete = CompleteGraph(graph) {
        for layout in WeightLayout.allCases { add("weights", WeightList(complete, layout).text) }
      }
      add("explanation", graph.explanation(in: files))
      add("dump", graph.dump)
    }
    return outputs.filter { $0.count == 0 }.map { "\($0.name) is empty" }
  }
}

extension CheckedProgram {
  /// All places that are spoken of.
  fileprivate var ranges: [SourceRange] {
    let told = diagnostics.flatMap { diagnostic in
      [diagnostic.range] + diagnostic.notes.compactMap(\.range)
        + diagnostic.fixes.flatMap(\.edits).map(\.range)
    }
    return told
      + networks.map(\.graph).flatMap { graph in
        graph.nodes.map(\.range) + graph.groups.map(\.range) + [graph.range]
      }
  }
}
