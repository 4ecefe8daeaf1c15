import CNNChecker
import CNNCompiler
import CNNReports
import CNNSource

extension Command {
  static let check = Command(
    "check", "FILE…", 1...Int.max, "tell every mistake in the files",
    options: [
      Option("--format", "text|json|sarif|github|lines", "how mistakes are reported (text)")
    ]
  ) { invocation throws(UsageError) in
    let format = try invocation.choice("--format", CheckFormat.self) ?? .text
    let compilation = try invocation.compile(invocation.operands)
    if invocation.isSet("--network") { _ = try invocation.networks(of: compilation) }
    let program = compilation.program
    let output = invocation.value("-o")
    let status = program.isValid ? ExitStatus.fine : .failed
    switch format {
    case .text:
      guard output != nil else { return invocation.finish(compilation) }
      try Terminal.write(invocation.findings(of: compilation, .plain), to: output)
    case .json:
      let report = DiagnosticsReport(program.diagnostics, files: program.files)
      try Terminal.write(JSON.bytes(of: report), to: output)
    case .sarif:
      let report = SARIFReport(
        program.diagnostics, files: program.files, kinds: DiagnosticCatalogue.all,
        version: version)
      try Terminal.write(JSON.bytes(of: report), to: output)
    case .github:
      try Terminal.write(
        GitHubReport(program.diagnostics, files: program.files).text, to: output)
    case .lines:
      try Terminal.write(
        LinesReport(program.diagnostics, files: program.files).text, to: output)
    }
    return status
  }
}

private enum CheckFormat: String, CaseIterable {
  case text, json, sarif, github, lines
}
