import CNNSource
import TestSupport
import Testing

/// The line that is shown under a fix, as it would read.
@Suite struct FixPreviewTests {
  @Test func severalEditsOfALine() {
    let source = MarkedSource("  cnov«» 3«,» «x»\n")
    let edits = [
      Diagnostic.Edit(source.ranges[2], "relu"), Diagnostic.Edit(source.ranges[0], "2d"),
      Diagnostic.Edit(source.ranges[1], ""),
    ]
    #expect(
      preview(edits, source) == [
        " 1 |   cnov2d 3 relu",
        "   |       ++   ++++",
      ])
  }

  @Test func aDeletionShowsWhatIsLeft() {
    let source = MarkedSource("conv 3«, bias: true»\n")
    #expect(preview([Diagnostic.Edit(source.ranges[0], "")], source) == [" 1 | conv 3"])
  }

  struct Hidden: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    var replacements: [String]
  }

  /// Fixes that are told by their message alone.
  @Test(arguments: [
    Hidden(testDescription: "the whole line goes", text: "  «conv 3»\n", replacements: [""]),
    Hidden(testDescription: "a line is added", text: "conv 3«»\n", replacements: ["\n}"]),
    Hidden(testDescription: "lines are joined", text: "conv«\n»3\n", replacements: [" "]),
    Hidden(testDescription: "two lines", text: "«a»\n«b»\n", replacements: ["c", "d"]),
    Hidden(testDescription: "overlapping edits", text: "«a«b»»\n", replacements: ["c", "d"]),
    Hidden(testDescription: "nothing", text: "«»conv\n", replacements: []),
    Hidden(
      testDescription: "a long line", text: "«a»" + String(repeating: "x", count: 100) + "\n",
      replacements: ["b"]),
  ])
  func fixesWithoutAPreview(_ test: Hidden) {
    let source = MarkedSource(test.text)
    let edits = zip(source.ranges, test.replacements).map { Diagnostic.Edit($0, $1) }
    #expect(preview(edits, source) == [])
  }

  @Test func anotherFileHasNoPreview() {
    let source = MarkedSource("«»conv\n")
    let other = MarkedSource("«b»\n", path: "b.cnn", id: 1)
    #expect(preview([Diagnostic.Edit(other.ranges[0], "c")], source, [other.file]) == [])
  }

  /// Returns the rows after the message of a fix.
  private func preview(
    _ edits: [Diagnostic.Edit], _ source: MarkedSource, _ others: [SourceFile] = []
  ) -> [String] {
    let fix = Diagnostic.Fix("do this", edits: edits)
    let diagnostic = Diagnostic(.unusedName, "wrong", at: source.ranges[0], fixes: [fix])
    let text = TerminalRenderer(files: [source.file] + others, style: .plain).render([diagnostic])
    let rows = text.split(separator: "\n").map(String.init)
    return Array(rows.drop { $0 != "   = fix: do this" }.dropFirst())
  }
}
