import CNNChecker
import CNNCompiler
import CNNSource
import TestSupport
import Testing

/// The programs of `Docs/Language.md`: they are right, or have the errors that their fence names.
@Suite struct LanguagePageTests {
  struct Program: Sendable, CustomTestStringConvertible {
    let codes: [String]
    let text: String

    var testDescription: String { String(text.prefix { $0 != "\n" }) }
  }

  private static let programs = ((try? Fixtures.text("Docs/Language.md")) ?? "")
    .split(separator: "\n```cnn").dropFirst()
    .compactMap { part -> Program? in
      let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
      guard let fence = lines.first, let end = lines.firstIndex(of: "```") else { return nil }
      let codes = fence.split(separator: " ").filter { $0 != "error" }.map(String.init)
      return Program(codes: codes, text: lines[1..<end].joined(separator: "\n"))
    }

  @Test(arguments: programs)
  func isAsItSays(program: Program) {
    let compilation = Compilation(text: program.text)
    #expect(compilation.program.diagnostics.map(\.kind.code) == program.codes)
  }

  @Test func pageIsRead() {
    #expect(Self.programs.count > 20)
    #expect(Self.programs.contains { !$0.codes.isEmpty })
  }
}
