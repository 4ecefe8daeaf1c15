import CNNSource

/// Diagnostics as compilers write them, `path:line:column: error: message`, which editors and the
/// logs of builds turn into links.
package struct LinesReport: Sendable {
  /// One line for each diagnostic, and one for each of its notes and fixes.
  package let text: String

  /// Describes `diagnostics`, whose ranges lie in `files`.
  package init(_ diagnostics: [Diagnostic], files: [SourceFile]) {
    var text = ""
    for diagnostic in diagnostics {
      let place = Self.place(of: diagnostic.range, files)
      let code = diagnostic.kind.code
      text += Self.line(place, "\(diagnostic.severity.rawValue)", "\(diagnostic.message) [\(code)]")
      for note in diagnostic.notes {
        let other = note.range.map { Self.place(of: $0, files) }
        text += Self.line(other ?? place, "note", note.message)
      }
      for fix in diagnostic.fixes { text += Self.line(place, "note", "fix: \(fix.message)") }
    }
    self.text = text
  }

  /// Where a range begins: the path, the line, and the column in UTF-8 bytes, both from 1.
  private static func place(of range: SourceRange, _ files: [SourceFile]) -> String {
    let start = files[range].position(at: range.start)
    return "\(files[range].path):\(start.line):\(start.column)"
  }

  /// Returns one line, whatever the message holds.
  private static func line(_ place: String, _ severity: String, _ message: String) -> String {
    let words = message.split(separator: "\n").joined(separator: " ").visible
    return "\(place.visible): \(severity): \(words)\n"
  }
}
