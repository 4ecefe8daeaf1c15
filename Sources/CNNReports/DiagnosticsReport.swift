import CNNSource

/// Diagnostics as `cnn check --format json` gives them to other programs.
///
/// Lines and columns count from 1, columns in UTF-8 bytes; the end of a range is exclusive. The
/// positions of edits are those before any edit.
package struct DiagnosticsReport: Encodable, Sendable {
  /// A place in a file.
  package struct Position: Encodable, Sendable {
    package let line: Int
    package let column: Int
  }

  /// A part of a file.
  package struct Range: Encodable, Sendable {
    package let start: Position
    package let end: Position
  }

  /// A second place, or (without file and range) a remark.
  package struct Note: Encodable, Sendable {
    package let message: String
    package let file: String?
    package let range: Range?
  }

  /// A text that replaces a part of a file.
  package struct Edit: Encodable, Sendable {
    package let file: String
    package let range: Range
    package let text: String
  }

  /// Edits that belong together, and what they do.
  package struct Fix: Encodable, Sendable {
    package let message: String
    package let safe: Bool
    package let edits: [Edit]
  }

  /// One diagnostic.
  package struct Entry: Encodable, Sendable {
    package let code: String
    package let severity: String
    package let message: String
    package let file: String
    package let network: String?
    package let range: Range
    package let notes: [Note]
    package let fixes: [Fix]
  }

  package let diagnostics: [Entry]

  /// Describes `diagnostics`, whose ranges lie in `files`.
  package init(_ diagnostics: [Diagnostic], files: [SourceFile]) {
    self.diagnostics = diagnostics.map { Entry($0, files) }
  }
}

extension DiagnosticsReport.Entry {
  fileprivate init(_ diagnostic: Diagnostic, _ files: [SourceFile]) {
    code = diagnostic.kind.code
    severity = diagnostic.severity.rawValue
    message = diagnostic.message
    file = files[diagnostic.range].path
    network = diagnostic.network
    range = DiagnosticsReport.Range(diagnostic.range, files)
    notes = diagnostic.notes.map { DiagnosticsReport.Note($0, files) }
    fixes = diagnostic.fixes.map { DiagnosticsReport.Fix($0, files) }
  }
}

extension DiagnosticsReport.Note {
  fileprivate init(_ note: Diagnostic.Note, _ files: [SourceFile]) {
    message = note.message
    file = note.range.map { files[$0].path }
    range = note.range.map { DiagnosticsReport.Range($0, files) }
  }
}

extension DiagnosticsReport.Fix {
  fileprivate init(_ fix: Diagnostic.Fix, _ files: [SourceFile]) {
    message = fix.message
    safe = fix.isSafe
    edits = fix.edits.map {
      DiagnosticsReport.Edit(
        file: files[$0.range].path, range: DiagnosticsReport.Range($0.range, files), text: $0.text)
    }
  }
}

extension DiagnosticsReport.Range {
  fileprivate init(_ range: SourceRange, _ files: [SourceFile]) {
    start = DiagnosticsReport.Position(files[range].position(at: range.start))
    end = DiagnosticsReport.Position(files[range].position(at: range.end))
  }
}

extension DiagnosticsReport.Position {
  fileprivate init(_ position: SourcePosition) {
    line = position.line
    column = position.column
  }
}
