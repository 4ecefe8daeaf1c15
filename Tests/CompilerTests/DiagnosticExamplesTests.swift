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
    let compilation = Compilation(text: kind.wrong)
    #expect(compilation.program.diagnostics.map(\.kind.code) == [kind.code])
    #expect(compilation.program.diagnostics.map(\.severity) == [kind.severity])
    for network in compilation.program.networks { #expect(network.graph.verify() == []) }
  }

  @Test(arguments: Self.kindsWithExamples)
  func rightExample(kind: DiagnosticKind) {
    let compilation = Compilation(text: kind.right)
    #expect(compilation.program.diagnostics.map(\.message) == [])
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

  /// All but those whose examples need a second file, which the corpus shows alone.
  private static let kindsWithExamples = DiagnosticCatalogue.all.filter { !$0.isAboutImports }
}

extension DiagnosticKind: CustomTestStringConvertible {
  package var testDescription: String { code }

  /// `true` iff an example of it imports a file, which an example by itself cannot have.
  fileprivate var isAboutImports: Bool {
    (wrong + "\n" + right).split(separator: "\n").contains { $0.hasPrefix("import ") }
  }
}
