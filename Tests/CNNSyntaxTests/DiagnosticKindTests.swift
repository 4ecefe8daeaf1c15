import CNNSource
import CNNSyntax
import Testing

@Suite struct DiagnosticKindTests {
  @Test(arguments: SyntaxDiagnostics.all.map(\.code))
  func `The wrong example of a kind has it, the right one has nothing`(_ code: String) throws {
    let kind = try #require(SyntaxDiagnostics.all.first { $0.code == code })
    let right = parse(kind.right).diagnostics
    #expect(right.isEmpty, "\(right.summary)")
    // A string of Swift cannot hold what is no UTF-8: U+FFFD stands for it.
    let wrong = parse(bytesWithInvalidUTF8(kind.wrong)).diagnostics
    #expect(wrong.map(\.kind.code) == [code], "\(wrong.summary)")
  }

  private func bytesWithInvalidUTF8(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { $0 == "\u{FFFD}" ? [0xE9] : Array(String($0).utf8) }
  }

  @Test func `Codes are in order, once each, in kebab case`() {
    let codes = SyntaxDiagnostics.all.map(\.code)
    #expect(codes == Set(codes).sorted())
    for code in codes {
      #expect(code.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) || $0 >= 0x61 })
    }
  }

  @Test func `Every kind has a case in the tables of mistakes`() {
    let tables =
      Mistake.characters + Mistake.numbers + Mistake.brackets + Mistake.declarations
      + Mistake.statements + Mistake.stages + Mistake.expressions
    let elsewhere: Set = ["invalid-utf8", "nesting-too-deep"]
    let untested = Set(SyntaxDiagnostics.all.map(\.code)).subtracting(tables.map(\.code))
    #expect(untested == elsewhere)
  }
}
