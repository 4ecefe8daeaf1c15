import CNNBackends
import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNReports
import CNNShapes
import CNNSource

extension Command {
  static let sizes = Command(
    "sizes", "FILE", 1...1, "show which input sizes the network accepts",
    options: [
      Option("--near", "350x525|H=350,W=525", "show the nearest accepted sizes to these"),
      Option("--format", "text|json", "how they are written (text)"),
    ]
  ) { invocation throws(UsageError) in
    let format = try invocation.choice("--format", SizesFormat.self) ?? .text
    let compilation = try invocation.compile(invocation.operands)
    let names = try invocation.networks(of: compilation).map(\.graph.name)
    let networks = compilation.acceptedSizes().filter { names.contains($0.name) }
    let near = try invocation.near(networks)
    let output = invocation.value("-o")
    switch format {
    case .text: try Terminal.write(Sizes.text(of: networks, near: near), to: output)
    case .json: try Terminal.write(JSON.bytes(of: SizesReport(networks, near: near)), to: output)
    }
    // The sizes say what is wrong with a `where` clause, but not why there are none, nor what is
    // wrong outside of networks, such as a size of the command line that none leaves open.
    let isFine =
      networks.allSatisfy { !$0.accepted.parts.isEmpty }
      && !compilation.program.diagnostics.contains { $0.severity == .error && $0.network == nil }
    if !isFine { _ = invocation.finish(compilation) }
    return isFine ? .fine : .failed
  }
}

private enum SizesFormat: String, CaseIterable {
  case text, json
}

extension Invocation {
  /// Returns the sizes of `--near` by the names of symbols: given by name, or in the order of the
  /// open sizes of each network.
  fileprivate func near(_ networks: [AcceptedSizes]) throws(UsageError) -> [String: Int] {
    guard let text = value("--near") else { return [:] }
    if text.contains("=") {
      let sizes = try sizes(text, of: "--near")
      let known = networks.flatMap { $0.symbols.map(\.name) }
      for name in sizes.keys.sorted() where !known.contains(name) {
        throw UsageError(
          "no network leaves a size `\(name)` open" + hint(nearest(name, among: known), known))
      }
      return sizes
    }
    let parts = text.split(separator: "x", omittingEmptySubsequences: false)
    let sizes = parts.compactMap { Int($0) }.filter { $0 >= 1 }
    guard sizes.count == parts.count else {
      throw UsageError("`--near` takes `350x525` or `H=350,W=525`, not `\(text)`")
    }
    var near: [String: Int] = [:]
    for network in networks where !network.symbols.isEmpty {
      let names = network.symbols.map(\.name)
      guard names.count == sizes.count else {
        let given = sizes.count == 1 ? "1 size" : "\(sizes.count) sizes"
        throw UsageError(
          "`--near \(text)` gives \(given), but `\(network.name)` leaves \(names.count) open: "
            + listed(names, most: 12))
      }
      for (name, size) in zip(names, sizes) { near[name] = size }
    }
    return near
  }
}
