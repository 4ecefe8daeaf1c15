import CNNSource
import TestSupport
import Testing

/// How marks are set below source lines of every kind.
@Suite struct SnippetTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let source: MarkedSource
    let expected: String

    init(_ name: String, _ text: String, _ expected: String) {
      self.init(name, Array(text.utf8), expected)
    }

    init(_ name: String, _ bytes: [UInt8], _ expected: String) {
      self.name = name
      source = MarkedSource(bytes: bytes)
      self.expected = expected
    }

    var testDescription: String { name }
  }

  /// What stands below the header, for a diagnostic at the first mark with notes at the others.
  @Test(arguments: lines + characters + brackets)
  func rows(_ test: Case) throws {
    let first = try #require(test.source.ranges.first)
    let notes = test.source.ranges.dropFirst().map { Diagnostic.Note("here", at: $0) }
    let diagnostic = Diagnostic(.windowTooLarge, "wrong", at: first, notes: notes)
    let text = TerminalRenderer(files: [test.source.file], style: .plain).render([diagnostic])
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3)
    #expect(rows.joined(separator: "\n") == test.expected + "\n")
  }

  private static let lines = [
    Case("an empty range has one caret", "conv «»64\n", " 1 | conv 64\n   |      ^"),
    Case("at the end of a line", "conv«»\n64\n", " 1 | conv\n   |     ^"),
    Case("on an empty line", "conv\n«»\n64\n", " 2 |\n   | ^"),
    Case("at the end of the file", "conv\n«»", " 2 |\n   | ^"),
    Case("in an empty file", "«»", " 1 |\n   | ^"),
    Case("in a last line without a line break", "a\nconv «64»", " 2 | conv 64\n   |      ^^"),
    Case("a carriage return ends no line by being shown", "«a»\r\nb\r\n", " 1 | a\n   | ^"),
    Case("the line break itself", "conv«\n»64\n", " 1 | conv\n   |     ^"),
    Case("both bytes of the line break", "conv«\r\n»64\n", " 1 | conv\n   |     ^"),
    Case("a line with its line break", "«conv\n»64\n", " 1 | conv\n   | ^^^^"),
    Case(
      "tabs go to the next fourth column", "\ta\t«b»\t«c»",
      " 1 |     a   b   c\n   |         ^   - here"),
    Case("a marked tab is marked whole", "«\t»a", " 1 |     a\n   | ^^^^"),
    Case(
      "a note over several lines is marked on its first", "«a» «b {\n  c\n}»",
      " 1 | a b {\n   | ^ --- here"),
  ]

  private static let characters = [
    Case("wide characters", "// 卷积 «核»x", " 1 | // 卷积 核x\n   |         ^^"),
    Case("emoji", "// 😀«b»", " 1 | // 😀b\n   |      ^"),
    Case("both halves of a flag", "🇩🇪«b»", " 1 | 🇩🇪b\n   |   ^"),
    Case("marks that combine", "e\u{301}e\u{301}«b»", " 1 | e\u{301}e\u{301}b\n   |   ^"),
    Case("only the mark that combines", "ae«\u{301}»b", " 1 | ae\u{301}b\n   |  ^"),
    Case("an escape sequence", "\u{1B}[31m«x»", " 1 | ␛[31mx\n   |      ^"),
    Case("other control characters", "\0\u{7F}\r«x»", " 1 | ␀␡␍x\n   |    ^"),
    Case("control characters of eight bits", "\u{9B}«x»", " 1 | <U+009B>x\n   |         ^"),
    Case("turned text", "«\u{202E}»x", " 1 | <U+202E>x\n   | ^^^^^^^^"),
    Case(
      "hidden characters", "a\u{200B}\u{E0041}«x»",
      " 1 | a<U+200B><U+E0041>x\n   |                   ^"),
    Case("line breaks of Unicode", "a\u{2028}«b»", " 1 | a<U+2028>b\n   |          ^"),
    Case(
      "bytes that are not UTF-8", [0x61, 0xFF, 0xE2, 0x82] + Array("«x»".utf8),
      " 1 | a<FF><E2><82>x\n   |              ^"),
    Case(
      "a marked byte that is not UTF-8", Array("a«".utf8) + [0xC0] + Array("»b".utf8),
      " 1 | a<C0>b\n   |  ^^^^"),
  ]

  private static let brackets = [
    Case(
      "from the first word of a line",
      "  «residual {\n    conv 3\n  }»\n",
      """
       1 | /   residual {
       2 | |     conv 3
       3 | |   }
         | |___^
      """),
    Case(
      "from the middle of a line",
      "  a -> «add {\n    conv 3\n  }» -> relu\n",
      """
       1 |     a -> add {
         |  ________^
       2 | |     conv 3
       3 | |   } -> relu
         | |___^
      """),
    Case(
      "two lines", "«add {\n}»\n",
      """
       1 | / add {
       2 | | }
         | |_^
      """),
    Case(
      "many lines",
      "x\n«add {\n  1\n  2\n  3\n  4\n}»\n",
      """
       2 | / add {
       3 | |   1
       ⋮ | |
       6 | |   4
       7 | | }
         | |_^
      """),
    Case(
      "with a place inside and one behind",
      "«add {\n  «1»\n}»\n\n«2»\n",
      """
       1 | / add {
       2 | |   1
         | |   - here
       3 | | }
         | |_^
       4 |
       5 |   2
         |   - here
      """),
    Case(
      "up to the end of the file",
      "«add {\n  1\n",
      """
       1 | / add {
       2 | |   1
         | |___^
      """),
  ]
}
