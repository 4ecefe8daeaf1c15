import CNNBackends
import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNSource

extension Command {
  static let explain = Command(
    "explain", "FILE [LAYER] | CODE", 1...2,
    "show how each shape, parameter count and cost comes about, or what a diagnostic means"
  ) { invocation throws(UsageError) in
    let subject = invocation.operands[0]
    let output = invocation.value("-o")
    if invocation.operands.count == 1, let kind = DiagnosticCatalogue.kind(code: subject) {
      try Terminal.write(DiagnosticReference.page(of: kind), to: output)
      return .fine
    }
    if invocation.operands.count == 1, subject.isLikeCode, !Files.exists(subject) {
      let codes = DiagnosticCatalogue.all.map(\.code)
      throw UsageError(
        "there is no diagnostic `\(subject)`, and no file of that name"
          + invocation.hint(nearest(subject, among: codes), []))
    }
    let compilation = try invocation.compile([subject])
    let files = compilation.program.files
    let graphs = try invocation.networks(of: compilation).map(\.graph)
    guard let layer = invocation.operands.dropFirst().first else {
      let text = graphs.map { $0.explanation(in: files, notes: notes(on: $0)) }.joined(
        separator: "\n")
      try Terminal.write(text, to: output)
      return invocation.finish(compilation)
    }
    let texts = graphs.compactMap {
      $0.explanation(ofLayer: layer, in: files, notes: notes(on: $0))
    }
    if texts.isEmpty {
      let names = graphs.flatMap { $0.layers.map(\.name) }
      let hint = invocation.hint(nearest(layer, among: names), names)
      _ = invocation.finish(compilation)
      throw UsageError("no network of `\(subject)` has a layer `\(layer)`" + hint)
    }
    try Terminal.write(texts.joined(separator: "\n"), to: output)
    return invocation.finish(compilation)
  }
}

extension String {
  /// `true` iff it could be the code of a diagnostic rather than a file.
  fileprivate var isLikeCode: Bool {
    self != "-" && !contains(".") && !contains("/")
  }
}
