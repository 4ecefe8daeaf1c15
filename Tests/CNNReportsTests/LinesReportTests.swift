import CNNReports
import CNNSource
import TestSupport
import Testing

@Suite struct LinesReportTests {
  @Test func aDiagnosticWithItsNotesAndFixes() {
    #expect(
      LinesReport([Sample.full], files: Sample.files).text == """
        nets/my net.cnn:2:27: error: the window of `{` is 5 high [window-too-large]
        nets/my net.cnn:2:27: note: ⌊(3 − 5)/1⌋ + 1 = −1
        blocks.cnn:1:7: note: as in this block
        nets/my net.cnn:2:27: note: fix: keep the size

        """)
  }

  @Test func severitiesAndControlCharacters() {
    #expect(
      LinesReport([Sample.plain], files: Sample.files).text
        == "blocks.cnn:1:17: warning: a␉b/c \"d\" [unused-name]\n")
    #expect(LinesReport([], files: []).text == "")
  }

  @Test func aMessageOfSeveralLinesStaysOnOne() {
    let source = MarkedSource("«»a", path: "a\nb.cnn")
    let kind = DiagnosticKind("c", .note, "t", explanation: "", wrong: "", right: "")
    let diagnostic = Diagnostic(kind, "first\nsecond: error:", at: source.ranges[0])
    #expect(
      LinesReport([diagnostic], files: [source.file]).text
        == "a␊b.cnn:1:1: note: first second: error: [c]\n")
  }
}
