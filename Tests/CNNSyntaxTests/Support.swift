import CNNSource
import CNNSyntax

/// Returns what the parser makes of a text.
func parse(_ text: String) -> (tree: SyntaxTree, diagnostics: [Diagnostic]) {
  parse(Array(text.utf8))
}

/// Returns what the parser makes of bytes.
func parse(_ bytes: [UInt8]) -> (tree: SyntaxTree, diagnostics: [Diagnostic]) {
  Parser.parse(SourceFile(id: FileID(0), path: "test.cnn", bytes: bytes))
}

extension [Diagnostic] {
  /// The diagnostics as lines of a failed test.
  var summary: String {
    map { "\($0.range.start)..<\($0.range.end) \($0.kind.code): \($0.message)" }
      .joined(separator: "\n")
  }
}

extension Diagnostic.Fix {
  /// Returns the source with the edits applied.
  func applied(to text: String) -> String {
    var bytes = Array(text.utf8)
    for edit in edits.reversed().sorted(by: { $0.range.start > $1.range.start }) {
      bytes.replaceSubrange(Int(edit.range.start)..<Int(edit.range.end), with: edit.text.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
