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
    let near = try invocation.near(networks.map(\.symbols))
    let output = invocation.value("-o")
    switch format {
    case .text: try Terminal.write(Sizes.text(of: networks, near: near), to: output)
    case .json: try Terminal.write(JSON.bytes(of: SizesReport(networks, near: near)), to: output)
    }
    // What mends a network whose sizes are just too many has been said; why it accepts none has not.
    let isFine = !networks.isEmpty && networks.allSatisfy { !$0.accepted.parts.isEmpty }
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
  fileprivate func near(_ symbols: [[Symbol]]) throws(UsageError) -> [String: Int] {
    guard let text = value("--near") else { return [:] }
    if text.contains("=") {
      let sizes = try sizes(text, of: "--near")
      let known = symbols.flatMap { $0.map(\.name) }
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
    for own in symbols where !own.isEmpty {
      guard own.count == sizes.count else {
        let names = listed(own.map(\.name), most: 12)
        throw UsageError(
          "`--near \(text)` gives \(sizes.count) sizes, and \(own.count) are open: \(names)")
      }
      for (symbol, size) in zip(own, sizes) { near[symbol.name] = size }
    }
    return near
  }
}
