import CNNBackends
import CNNChecker
import CNNCompiler
import CNNLayers
import CNNNetwork
import CNNReports

extension Command {
  static let weights = Command(
    "weights", "FILE", 1...1, "list every array of the network, by name and shape",
    options: [
      Option("--layout", "keras|torch|mlx", "whose names and order of axes (keras)"),
      Option("--format", "text|json", "how the list is written (text)"),
    ]
  ) { invocation throws(UsageError) in
    let layout = try invocation.choice("--layout", WeightLayout.self) ?? .keras
    let format = try invocation.choice("--format", WeightsFormat.self) ?? .text
    let compilation = try invocation.compile(invocation.operands)
    // Where there are mistakes, a list would be of another network than the one that was meant.
    guard let network = try invocation.network(of: compilation), compilation.program.isValid,
      let complete = CompleteGraph(network.graph)
    else { return invocation.finish(compilation) }
    let list = WeightList(complete, layout)
    switch format {
    case .text: try Terminal.write(list.text, to: invocation.value("-o"))
    case .json:
      try Terminal.write(JSON.bytes(of: WeightsReport(list)), to: invocation.value("-o"))
    }
    return invocation.finish(compilation)
  }
}

private enum WeightsFormat: String, CaseIterable {
  case text, json
}
