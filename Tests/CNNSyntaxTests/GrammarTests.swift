import CNNSource
import CNNSyntax
import Foundation
import TestSupport
import Testing

@Suite struct GrammarTests {
  @Test func `Each production stands in the comment of one function, and no other does`() throws {
    let cited = try citations()
    let productions = Grammar.cnn.productions
    #expect(productions.count > 40)
    for production in productions {
      #expect(cited[production.name] == [production.text], "\(production.name)")
    }
    #expect(Set(cited.keys) == Set(productions.map(\.name)))
  }

  /// Returns the productions in the comments of the sources, by name.
  private func citations() throws -> [String: [String]] {
    let folder = "\(Fixtures.root)/Sources/CNNSyntax"
    var citations: [String: [String]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      guard name.hasPrefix("Lexer") || name.hasPrefix("Parser") else { continue }
      let source = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      let code = source.split(separator: "\n").compactMap { line -> Substring? in
        let text = line.drop { $0 == " " }
        return text.hasPrefix("///     ") ? text.dropFirst(8) : nil
      }
      for production in Grammar(code.joined(separator: "\n")).productions {
        citations[production.name, default: []].append(production.text)
      }
    }
    return citations
  }

  @Test func `The keywords of the grammar are those of the lexer`() {
    let rule = Grammar.cnn.productions.first { $0.name == "keyword" }?.rule
    let keywords = TokenKind.allCases.filter(\.isKeyword).compactMap(\.spelling)
    #expect(rule == .choice(keywords.map { .terminal($0) }))
  }

  @Test func `Programs made from the grammar have no mistake`() {
    var generator = ProgramGenerator(.cnn, seed: 2)
    var length = 0
    for _ in 0..<Properties.count(of: 20_000) {
      let program = generator.program()
      length += program.utf8.count
      let diagnostics = parse(program).diagnostics
      #expect(diagnostics.isEmpty, "\(diagnostics.summary)\n\(program)")
      if !diagnostics.isEmpty { break }
    }
    #expect(length > Properties.count(of: 20_000) * 100)
  }
}
