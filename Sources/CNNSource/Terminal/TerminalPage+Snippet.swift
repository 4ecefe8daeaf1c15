extension TerminalPage {
  /// Writes the path and position of `snippet` and its lines, with what is said below each.
  mutating func write(_ snippet: Snippet) {
    let position = snippet.file.position(at: UInt32(snippet.head.range.lowerBound))
    writePlace(snippet.file.path, position)
    writeEmptyRow()
    let bracket = snippet.bracket
    var previous: Int?
    for line in snippet.shownLines {
      if let previous, line > previous + 1 {
        writeRow(bracket?.marks(inGapAfter: previous) ?? [], gutter: "⋮")
      }
      write(line: line, of: snippet, bracket)
      previous = line
    }
  }

  private mutating func write(line: Int, of snippet: Snippet, _ bracket: Bracket?) {
    let display = snippet.display(line)
    writeRow(bracket?.marks(beside: line) ?? [], display.text, gutter: String(line))
    if let opening = bracket?.opening(below: line, shownAs: display) { writeRow(opening) }
    let margin = bracket?.marks(below: line) ?? []
    for row in LabelRows(snippet.labels(markedBelow: line), on: display).rows {
      writeRow(margin + row.marks, row.message, as: row.role)
    }
    if let closing = bracket?.closing(below: line, shownAs: display) { writeRow(closing) }
  }

  /// Writes the line as a fix leaves it, with its new text marked.
  mutating func write(_ preview: FixPreview) {
    writeRow([], preview.display.text, gutter: String(preview.line))
    if !preview.marks.isEmpty { writeRow(preview.marks) }
  }

  /// Writes a row: the gutter, marks, and text that begins at the column after them.
  private mutating func writeRow(
    _ marks: [Mark?], _ content: String = "", as role: Role = .plain, gutter: String = ""
  ) {
    // No blank ends a row.
    let last = marks.lastIndex { $0 != nil }.map { $0 + 1 } ?? 0
    let shown = content.isEmpty ? marks.prefix(last) : marks[...]
    writeGutter(gutter)
    if !content.isEmpty || !shown.isEmpty {
      write(" ")
      writeMarks(shown)
      write(content, as: role)
    }
    endLine()
  }
}
