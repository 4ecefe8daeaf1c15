import CNNSource
import CNNSyntax
import Testing

/// A program with one mistake, what is reported, and what the first fix makes of it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let code: String
  /// The program without its markers.
  let source: String
  /// The bytes between the markers `⟦` and `⟧`.
  let range: Range<Int>
  let fixed: String?

  /// What does not begin with a declaration is put into a network.
  init(_ code: String, _ marked: String, fixed: String? = nil) {
    self.code = code
    let isBody = !marked.hasSuffix("\n")
    let whole = isBody ? Self.network(marked) : marked
    let parts = whole.split(separator: "⟦", omittingEmptySubsequences: false)
    let rest = parts[1].split(separator: "⟧", omittingEmptySubsequences: false)
    source = String(parts[0] + rest[0] + rest[1])
    range = parts[0].utf8.count..<parts[0].utf8.count + rest[0].utf8.count
    self.fixed = fixed.map { isBody ? Self.network($0) : $0 }
  }

  private static func network(_ body: String) -> String {
    "network N: [H, W, C] -> [10] {\n\(body)\n}\n"
  }

  var testDescription: String { "\(code): \(source)" }
}

@Suite struct MistakeTests {
  @Test(
    arguments: Mistake.characters + Mistake.numbers + Mistake.brackets + Mistake.declarations
      + Mistake.statements + Mistake.stages + Mistake.expressions)
  func `One mistake gives one message, in its place, and its fixes mend it`(_ mistake: Mistake) {
    let diagnostics = parse(mistake.source).diagnostics
    #expect(diagnostics.map(\.kind.code) == [mistake.code], "\(diagnostics.summary)")
    guard let diagnostic = diagnostics.first else { return }
    #expect(Int(diagnostic.range.start)..<Int(diagnostic.range.end) == mistake.range)
    #expect(diagnostic.fixes.first?.applied(to: mistake.source) == mistake.fixed)
    for fix in diagnostic.fixes {
      let mended = fix.applied(to: mistake.source)
      #expect(parse(mended).diagnostics.isEmpty, "\(fix.message) gives\n\(mended)")
    }
  }
}
