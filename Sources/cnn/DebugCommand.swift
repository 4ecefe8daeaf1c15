import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNSyntax

extension Command {
  static let debug = Command(
    "debug", "tokens|tree|graph FILE", 2...2, "show what a stage of the compiler makes of a file"
  ) { invocation throws(UsageError) in
    guard let stage = DebugStage(rawValue: invocation.operands[0]) else {
      throw UsageError(
        "`cnn debug` shows `tokens`, `tree` or `graph`, not `\(invocation.operands[0])`")
    }
    let compilation = try invocation.compile([invocation.operands[1]])
    let output = invocation.value("-o")
    switch stage {
    case .tokens: try Terminal.write(compilation.trees[0].tokenDump, to: output)
    case .tree: try Terminal.write(compilation.trees[0].treeDump, to: output)
    case .graph:
      let dumps = try invocation.networks(of: compilation).map(\.graph.dump)
      try Terminal.write(dumps.joined(separator: "\n"), to: output)
    }
    return compilation.program.isValid ? .fine : .failed
  }
}

private enum DebugStage: String {
  case tokens, tree, graph
}
