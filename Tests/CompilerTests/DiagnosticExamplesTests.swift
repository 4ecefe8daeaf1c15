import CNNBackends
import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNSource
import TestSupport
import Testing

/// Each kind of diagnostic, with the examples by which it is explained.
@Suite struct DiagnosticExamplesTests {
  @Test(arguments: Self.kindsWithExamples)
  func wrongExample(kind: DiagnosticKind) {
    let compilation = Compilation(text: kind.wrong, options: kind.toldOptions)
    let diagnostics = compilation.program.diagnostics + kind.diagnosticsOfBackends(compilation)
    #expect(diagnostics.map(\.kind.code) == [kind.code])
    for network in compilation.program.networks { #expect(network.graph.verify() == []) }
  }

  @Test(arguments: Self.kindsWithExamples)
  func rightExample(kind: DiagnosticKind) {
    let compilation = Compilation(text: kind.right, options: kind.toldOptions)
    let diagnostics = compilation.program.diagnostics + kind.diagnosticsOfBackends(compilation)
    #expect(diagnostics.map(\.message) == [])
    for network in compilation.program.networks { #expect(network.graph.verify() == []) }
  }

  @Test func codesAreUnique() {
    let codes = DiagnosticCatalogue.all.map(\.code)
    #expect(Set(codes).count == codes.count)
  }

  @Test func eachCodeHasACase() {
    let codes = DiagnosticCatalogue.all.map(\.code)
    #expect(codes.filter { !Corpus.codes.contains($0) } == [], "no file in Tests/Corpus has them")
    #expect(Corpus.codes.subtracting(codes) == [], "Tests/Corpus has codes that do not exist")
  }

  /// All but those that no text by itself can show; the corpus shows them alone.
  private static let kindsWithExamples = DiagnosticCatalogue.all.filter { kind in
    !exemptions.contains { $0.codes.contains(kind.code) }
  }

  /// Kinds that a program in one file of UTF-8 cannot have, with the reason.
  private static let exemptions: [(reason: String, codes: [String])] = [
    (
      "it takes files with something in them, or their absence",
      ["ambiguous-name", "import-failed"]
    ),
    ("it takes bytes that no text of Swift has", ["invalid-utf8"]),
  ]

  @Test func exemptionsAreKinds() {
    for code in Self.exemptions.flatMap(\.codes) {
      #expect(DiagnosticCatalogue.kind(code: code) != nil, "`\(code)` does not exist")
    }
  }
}

extension DiagnosticKind: CustomTestStringConvertible {
  package var testDescription: String { code }
}

extension DiagnosticKind {
  /// What the backends say of a program, where the kind is theirs.
  fileprivate func diagnosticsOfBackends(_ compilation: Compilation) -> [Diagnostic] {
    SwiftDiagnostics.all.contains(self) ? compilation.program.swiftDiagnostics : []
  }

  /// The options with which the kind is told, even if it is a note.
  fileprivate var toldOptions: CheckOptions {
    var options = CheckOptions()
    if severity == .note { options.levels.set(.warn, for: code) }
    return options
  }
}
