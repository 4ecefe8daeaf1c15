import CNNReports
import CNNSource
import Testing

@Suite struct DiagnosticsReportTests {
  /// The form that `cnn check --format json` promises, written by hand.
  ///
  /// The range begins after four blanks and `/* 😀é */ conv 64, `, which is 22 bytes.
  @Test func theDocumentedForm() throws {
    let report = DiagnosticsReport([Sample.full, Sample.plain], files: Sample.files)
    let expected = """
      {"diagnostics": [
        {"code": "window-too-large", "severity": "error", "message": "the window of `{` is 5 high",
         "file": "nets/my net.cnn", "network": "Net",
         "range": {"start": {"line": 2, "column": 27}, "end": {"line": 2, "column": 30}},
         "notes": [
           {"message": "⌊(3 − 5)/1⌋ + 1 = −1"},
           {"message": "as in this block", "file": "blocks.cnn",
            "range": {"start": {"line": 1, "column": 7}, "end": {"line": 1, "column": 13}}}],
         "fixes": [{"message": "keep the size", "safe": true, "edits": [
           {"file": "nets/my net.cnn", "text": ", padding: same",
            "range": {"start": {"line": 2, "column": 30}, "end": {"line": 2, "column": 30}}},
           {"file": "blocks.cnn", "text": "twice",
            "range": {"start": {"line": 1, "column": 7}, "end": {"line": 1, "column": 13}}}]}]},
        {"code": "unused-name", "severity": "warning", "message": "a\\tb/c \\"d\\"",
         "file": "blocks.cnn",
         "range": {"start": {"line": 1, "column": 17}, "end": {"line": 2, "column": 2}},
         "notes": [], "fixes": []}]}
      """
    #expect(try JSONValue(JSON.bytes(of: report)) == JSONValue(Array(expected.utf8)))
  }

  @Test func theBytesAreOneLineWithSortedKeys() {
    let report = DiagnosticsReport([Sample.plain], files: Sample.files)
    let expected = """
      {"diagnostics":[{"code":"unused-name","file":"blocks.cnn","fixes":[],\
      "message":"a\\tb/c \\"d\\"","notes":[],\
      "range":{"end":{"column":2,"line":2},"start":{"column":17,"line":1}},"severity":"warning"}]}

      """
    #expect(String(decoding: JSON.bytes(of: report), as: UTF8.self) == expected)
    let none = DiagnosticsReport([], files: [])
    #expect(String(decoding: JSON.bytes(of: none), as: UTF8.self) == "{\"diagnostics\":[]}\n")
  }
}
