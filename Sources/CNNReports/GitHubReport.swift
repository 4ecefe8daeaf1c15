import CNNSource

/// Diagnostics as workflow commands, which GitHub shows as annotations of the changed lines.
package struct GitHubReport: Sendable {
  /// One line for each diagnostic.
  package let text: String

  /// Describes `diagnostics`, whose ranges lie in `files`.
  package init(_ diagnostics: [Diagnostic], files: [SourceFile]) {
    var text = ""
    for diagnostic in diagnostics {
      text += Self.command(diagnostic, files)
      text += "\n"
    }
    self.text = text
  }

  private static func command(_ diagnostic: Diagnostic, _ files: [SourceFile]) -> String {
    let file = files[diagnostic.range]
    let start = file.position(at: diagnostic.range.start)
    let end = file.position(at: diagnostic.range.end)
    var properties = [("file", file.path), ("line", String(start.line))]
    // GitHub refuses columns where the lines differ. Its last column belongs to the range.
    if start.line == end.line {
      properties.append(("col", String(start.column)))
      properties.append(("endLine", String(end.line)))
      properties.append(("endColumn", String(max(start.column, end.column - 1))))
    } else {
      properties.append(("endLine", String(end.line)))
    }
    properties.append(("title", "\(diagnostic.kind.code): \(diagnostic.kind.title)".visible))
    let list = properties.map { name, value in
      "\(name)=" + value.percentEncoding { "%\r\n:,".utf8.contains($0) }
    }.joined(separator: ",")
    return "::\(diagnostic.severity.command) \(list)::" + data(of: diagnostic, files)
  }

  /// Returns the message with its notes and fixes, a line for each.
  private static func data(of diagnostic: Diagnostic, _ files: [SourceFile]) -> String {
    var lines = [diagnostic.message]
    for note in diagnostic.notes {
      guard let range = note.range else {
        lines.append("note: \(note.message)")
        continue
      }
      let place = files[range].position(at: range.start)
      lines.append("\(files[range].path):\(place.line):\(place.column): \(note.message)")
    }
    lines += diagnostic.fixes.map { "fix: \($0.message)" }
    // Line breaks part the lines of a message; nothing else may act on the log that shows it.
    return lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      .map { String($0).visible }.joined(separator: "\n")
      .percentEncoding { "%\r\n".utf8.contains($0) }
  }
}

extension Severity {
  fileprivate var command: String {
    switch self {
    case .note: "notice"
    case .warning: "warning"
    case .error: "error"
    }
  }
}
