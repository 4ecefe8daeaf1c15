import CNNBackends
import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNRuntimeSources

extension Command {
  static let swift = Command(
    "swift", "FILE", 1...1, "write the networks as Swift code that runs them",
    options: [
      Option("--single-file", nil, "put the used part of the runtime into the file, too")
    ]
  ) { invocation throws(UsageError) in
    let compilation = try invocation.compile(invocation.operands)
    // Where there are mistakes, the code would be of another network than the one that was meant.
    guard compilation.program.isValid else { return invocation.finish(compilation) }
    let networks = try invocation.networksWithCode(of: compilation)
    let runtime = invocation.isSet("--single-file") ? RuntimeSources.files : nil
    let file = SwiftFile(
      networks.compactMap { CompleteGraph($0.graph) }, files: compilation.program.files,
      origin: invocation.operands[0],
      reserved: runtime.map(SingleFile.names) ?? [])
    guard file.diagnostics.isEmpty else {
      return invocation.finish(compilation, further: file.diagnostics)
    }
    let code = runtime.map { SingleFile(file.code, runtime: $0).code } ?? file.code
    try Terminal.write(code, to: invocation.value("-o"))
    return invocation.finish(compilation)
  }
}

extension Invocation {
  /// Returns the networks to write: all, of which there may be none, or the one that is named.
  fileprivate func networksWithCode(of compilation: Compilation) throws(UsageError)
    -> [CheckedNetwork]
  {
    if compilation.program.networks.isEmpty, value("--network") == nil { return [] }
    return try networks(of: compilation)
  }
}
