import CNNBackends
import CNNChecker
import CNNNetwork

extension Command {
  static let dot = Command(
    "dot", "FILE", 1...1, "draw the network for Graphviz",
    options: [
      Option("--rankdir", "TB|LR", "from top to bottom, or from left to right (TB)"),
      Option("--depth", "N", "fold blocks and loops deeper than N"),
    ]
  ) { invocation throws(UsageError) in
    var options = DotOptions()
    if let direction = try invocation.choice("--rankdir", DotOptions.Direction.self) {
      options.direction = direction
    }
    options.depth = try invocation.number("--depth", atLeast: 0)
    let compilation = try invocation.compile(invocation.operands)
    if let network = try invocation.network(of: compilation) {
      try Terminal.write(network.graph.dot(options), to: invocation.value("-o"))
    }
    return invocation.finish(compilation)
  }
}
