import CNNBackends
import CNNChecker
import CNNCompiler
import CNNNetwork

extension Command {
  static let swift = Command(
    "swift", "FILE", 1...1, "write the networks as Swift code that runs them",
    options: []
  ) { invocation throws(UsageError) in
    let compilation = try invocation.compile(invocation.operands)
    // Where there are mistakes, the code would be of another network than the one that was meant.
    guard compilation.program.isValid else { return invocation.finish(compilation) }
    let graphs = compilation.program.networks.compactMap { CompleteGraph($0.graph) }
    let file = SwiftFile(graphs, files: compilation.program.files)
    try Terminal.write(file.code, to: invocation.value("-o"))
    return invocation.finish(compilation)
  }
}
