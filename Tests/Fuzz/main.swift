import CNNBackends
import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNReports
import CNNSource

/// libFuzzer's entry for a program that has a `main` of its own.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ argumentCount: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>, Int) -> Int32
) -> Int32

/// Takes bytes the whole way: whatever they are, they end in diagnostics, texts and a sound graph.
private func compile(_ bytes: [UInt8]) {
  var options = CheckOptions()
  // Beyond this a program only takes longer.
  options.maximumSteps = 20_000
  let compilation = Compilation(roots: [("fuzz.cnn", bytes)], options: options) {
    _ throws(FileError) in throw .notFound
  }
  let program = compilation.program
  _ = TerminalRenderer(files: program.files, style: .plain).render(program.diagnostics)
  _ = JSON.bytes(of: DiagnosticsReport(program.diagnostics, files: program.files))
  let graphs = program.networks.map(\.graph)
  for graph in graphs {
    precondition(graph.verify().isEmpty, graph.verify().joined(separator: "; "))
  }
  // Texts of very large networks cost time and find nothing more.
  let small = graphs.filter { $0.nodes.count < 10_000 }
  _ = Summary.text(of: small, SummaryOptions(), sources: program.files)
  for graph in small { _ = graph.explanation(in: program.files) + graph.dot() }
}

private var count = CommandLine.argc
private var arguments = CommandLine.unsafeArgv
_ = withUnsafeMutablePointer(to: &arguments) { pointer in
  runFuzzer(&count, pointer) { bytes, length in
    compile(Array(UnsafeBufferPointer(start: bytes, count: length)))
    return 0
  }
}
