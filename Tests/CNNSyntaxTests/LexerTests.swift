import CNNSource
import CNNSyntax
import Testing

@Suite struct LexerTests {
  private func lex(_ text: String) -> (tokens: [Token], diagnostics: [Diagnostic]) {
    lex(Array(text.utf8))
  }

  private func lex(_ bytes: [UInt8]) -> (tokens: [Token], diagnostics: [Diagnostic]) {
    Lexer.tokenize(file: SourceFile(id: FileID(0), path: "test.cnn", bytes: bytes))
  }

  /// The tokens as text, a line break as `⏎`.
  private func words(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return lex(text).tokens.dropLast().map {
      $0.kind == .newline
        ? "⏎" : String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }.joined(separator: " ")
  }

  @Test(arguments: Samples.all)
  func `Tokens and gaps are the file`(_ text: String) {
    let bytes = Array(text.utf8)
    let (tokens, diagnostics) = lex(text)
    #expect(diagnostics.isEmpty)
    var rebuilt: [UInt8] = []
    for token in tokens {
      let gap = bytes[rebuilt.count..<Int(token.start)]
      #expect(isGap(gap), "\(String(decoding: gap, as: UTF8.self))")
      rebuilt += gap + bytes[Int(token.start)..<Int(token.end)]
    }
    #expect(rebuilt == bytes)
  }

  /// `true` iff the bytes are spaces, line breaks and comments.
  private func isGap(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.split(separator: UInt8(ascii: "\n")).allSatisfy { line in
      let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      return text.isEmpty || text.starts(with: "//".utf8)
    }
  }

  @Test(arguments: [
    ("a\nb", "a ⏎ b"),
    ("a\n\n// comment\n\nb", "a ⏎ b"),
    ("\n\na", "a"),
    ("a\r\nb\r\n", "a ⏎ b ⏎"),
    ("f(a\n, b\n)\nc", "f ( a , b ) ⏎ c"),
    ("[[a\n], b\n]\nc", "[ [ a ] , b ] ⏎ c"),
    ("[e\nfor x in y\n]", "[ e for x in y ]"),
    ("[e\nfor x in y / 2 // {\n]", "[ e for x in y / 2 ]"),
    ("a,\nb ->\nc =\nd ?\ne :\nf", "a , b -> c = d ? e : f"),
    ("{\na +\nb *\nc &&\nd ..<\ne\n}", "{ a + b * c && d ..< e ⏎ }"),
    ("a\n-> b\n\n// comment\n-> c", "a -> b -> c"),
    ("}\nelse {\n}\nwhere", "} else { } where"),
    ("a\n- b", "a ⏎ - b"),
    ("a // b\nc", "a ⏎ c"),
    // An open bracket ends at a brace, or at a line that begins with a keyword.
    ("[a\nb\n}", "[ a ⏎ b ⏎ }"),
    ("(a\nlet b\nc)", "( a ⏎ let b ⏎ c )"),
    ("[a\nfor x in y {\nb", "[ a ⏎ for x in y { b"),
    ("[a, (b\n), c\nd {", "[ a , ( b ) , c ⏎ d {"),
    ("[a\n", "[ a ⏎"),
  ])
  func `A line break ends a statement where the grammar has it`(_ text: String, _ expected: String)
  {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    ("0..<n", [TokenKind.number, .range, .name]),
    ("3x3", [.dims]), ("3x3x128", [.dims]), ("1_0x2", [.dims]),
    ("1_000.2_5e-1_0", [.number]), ("1e5", [.number]), ("00", [.number]),
    ("_", [.underscore]), ("__", [.name]), ("_1", [.name]), ("x3", [.name]),
    ("network networks net", [.network, .name, .name]),
    ("a<=-b", [.name, .lessEqual, .minus, .name]),
    ("a->b- -c", [.name, .arrow, .name, .minus, .minus, .name]),
    ("a!=!b", [.name, .bangEqual, .bang, .name]),
    ("\"// text\"//\"", [.string]),
  ])
  func `A token is as long as it can be`(_ text: String, _ expected: [TokenKind]) {
    let (tokens, diagnostics) = lex(text)
    #expect(tokens.map(\.kind) == expected + [.endOfFile])
    #expect(diagnostics.isEmpty)
  }

  @Test func `Every keyword, bracket and operator is a token of its own`() {
    for kind in TokenKind.allCases {
      guard let spelling = kind.spelling else { continue }
      #expect(lex(spelling).tokens.map(\.kind) == [kind, .endOfFile])
    }
  }

  @Test(arguments: [
    ("flatten // caf", [0xE9], ""),
    ("import \"", [0xC0, 0x80], "\""),
    ("// ", [0xED, 0xA0, 0x80], " surrogate"),
    ("// ", [0xF4, 0x90, 0x80, 0x80], " beyond the last plane"),
    ("// ", [0xE2, 0x82], "\n// cut short"),
    ("// ", [0xFF, 0xFE, 0xFD], ""),
    ("", [0xFF], "// at the start"),
    ("let a = 1 ", [0x80, 0x81], ""),
  ])
  func `Bytes that are no UTF-8 are one mistake, wherever they stand`(
    _ before: String, _ bad: [UInt8], _ after: String
  ) {
    let diagnostics = lex(Array(before.utf8) + bad + Array(after.utf8)).diagnostics
    #expect(diagnostics.map(\.kind.code) == ["invalid-utf8"], "\(diagnostics.summary)")
    #expect(diagnostics.first?.range.start == UInt32(before.utf8.count))
    #expect(diagnostics.first?.range.end == UInt32(before.utf8.count + bad.count))
  }

  @Test func `All well-formed text may stand in a comment`() {
    let text =
      "// "
      + String(
        String.UnicodeScalarView(
          [0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF].compactMap(
            Unicode.Scalar.init)))
    #expect(lex(text).diagnostics.isEmpty)
  }

  @Test func `A byte order mark is passed over at the start alone`() {
    #expect(lex("\u{FEFF}flatten").diagnostics.isEmpty)
    #expect(lex("flatten \u{FEFF}").diagnostics.map(\.kind.code) == ["unknown-character"])
  }

  @Test func `A file of nothing but mistakes has a bounded number of them`() {
    let (_, diagnostics) = lex(String(repeating: "$ ", count: 5000))
    #expect(diagnostics.count == 1000)
    #expect(diagnostics.last?.notes.isEmpty == false)
  }
}
