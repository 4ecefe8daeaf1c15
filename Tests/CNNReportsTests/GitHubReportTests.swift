import CNNReports
import CNNSource
import TestSupport
import Testing

@Suite struct GitHubReportTests {
  @Test func aWholeAnnotation() {
    #expect(
      GitHubReport([Sample.full], files: Sample.files).text == """
        ::error file=nets/my net.cnn,line=2,col=27,endLine=2,endColumn=29,\
        title=window-too-large%3A a window is larger than its input\
        ::the window of `{` is 5 high%0Anote: ⌊(3 − 5)/1⌋ + 1 = −1\
        %0Ablocks.cnn:1:7: as in this block%0Afix: keep the size

        """)
  }

  @Test func severalLinesHaveNoColumns() {
    let text = GitHubReport([Sample.plain], files: Sample.files).text
    #expect(
      text.hasPrefix("::warning file=blocks.cnn,line=1,endLine=2,title=unused-name%3A a name"))
  }

  @Test func everyDiagnosticHasItsLine() {
    let text = GitHubReport([Sample.plain, Sample.full, Sample.plain], files: Sample.files).text
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 4)
    #expect(GitHubReport([], files: []).text == "")
  }

  @Test func nothingInATextEndsItsPart() {
    let source = MarkedSource("«»a", path: "50%, a:b\r\n.cnn")
    let kind = DiagnosticKind(
      "c", .note, "x, y: 100%", explanation: "", wrong: "", right: "")
    let diagnostic = Diagnostic(
      kind, "100%, a::b\n::stop-commands::x\u{1B}[0m\r", at: source.ranges[0])
    #expect(
      GitHubReport([diagnostic], files: [source.file]).text == """
        ::notice file=50%25%2C a%3Ab%0D%0A.cnn,line=1,col=1,endLine=1,endColumn=1,\
        title=c%3A x%2C y%3A 100%25::100%25, a::b%0A::stop-commands::x␛[0m␍

        """)
  }
}
