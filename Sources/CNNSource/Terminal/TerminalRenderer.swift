/// Shows diagnostics to a person: what is wrong, in which lines, why, and what to do about it.
///
/// ```text
/// error[window-too-large]: the window is 5 high, the padded input only 3
///   --> net.cnn:4:14
///    |
///  3 |     maxpool 2x2
///    |     ----------- this leaves 3×3
///  4 |     conv 64, 5x5
///    |              ^^^
///    |
///    = note: ⌊(3 − 5)/1⌋ + 1 = −1
///    = fix: write `padding: same`
///  4 |     conv 64, 5x5, padding: same
///    |                 +++++++++++++++
/// ```
package struct TerminalRenderer: Sendable {
  /// Whether the text is coloured: a question of where it goes, so its writer decides.
  package enum Style: Sendable {
    case plain, ansi
  }

  private let files: [SourceFile]
  private let style: Style

  /// Prepares to show diagnostics of `files`: all of a compilation, in the order of their identities.
  package init(files: [SourceFile], style: Style) {
    self.files = files
    self.style = style
  }

  /// Returns `diagnostics` in their order, with a blank line between any two.
  package func render(_ diagnostics: [Diagnostic]) -> String {
    var page = TerminalPage(style: style)
    for (index, diagnostic) in diagnostics.enumerated() {
      if index > 0 { page.endLine() }
      write(diagnostic, to: &page)
    }
    return page.text
  }

  /// Returns how many there are of each severity, as in "3 errors, 1 warning", or `nil` for none.
  package static func summary(of diagnostics: [Diagnostic]) -> String? {
    let counts = [Severity.error, .warning, .note].compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      if count == 0 { return nil }
      return count == 1 ? "1 \(severity.rawValue)" : "\(count) \(severity.rawValue)s"
    }
    return counts.isEmpty ? nil : counts.joined(separator: ", ")
  }

  private func write(_ diagnostic: Diagnostic, to page: inout TerminalPage) {
    let severity = diagnostic.severity
    page.write("\(severity.rawValue)[\(diagnostic.kind.code)]", as: TerminalPage.Role(severity))
    page.write(": ", as: .strong)
    page.writeMessage(diagnostic.message, as: .strong, indentation: 4)
    let snippets = snippets(of: diagnostic)
    let previews = diagnostic.fixes.map { FixPreview($0, in: file(diagnostic.range)) }
    let lines = snippets.map(\.lastLine) + previews.compactMap(\.?.line)
    page.gutterWidth = String(lines.max() ?? 1).utf8.count
    for (index, snippet) in snippets.enumerated() {
      if index > 0 { page.writeEmptyRow() }
      page.write(snippet)
    }
    let remarks = diagnostic.notes.filter { $0.range == nil }
    if !remarks.isEmpty || !diagnostic.fixes.isEmpty { page.writeEmptyRow() }
    for remark in remarks { page.writeRemark("note", remark.message) }
    for (fix, preview) in zip(diagnostic.fixes, previews) {
      page.writeRemark("fix", fix.message)
      if let preview { page.write(preview) }
    }
  }

  /// Returns the place of `diagnostic` and those of its notes, those near each other together.
  private func snippets(of diagnostic: Diagnostic) -> [Snippet] {
    let file = file(diagnostic.range)
    let head = Label(primary: diagnostic.range, diagnostic.severity, in: file)
    var snippets = [Snippet(head, in: file)]
    for note in diagnostic.notes {
      guard let range = note.range else { continue }
      let file = self.file(range)
      let label = Label(note.message, at: range, in: file)
      if let index = snippets.firstIndex(where: { $0.isNear(label, in: file) }) {
        snippets[index].add(label)
      } else {
        snippets.append(Snippet(label, in: file))
      }
    }
    return snippets
  }

  private func file(_ range: SourceRange) -> SourceFile {
    files[Int(range.file.index)]
  }
}
