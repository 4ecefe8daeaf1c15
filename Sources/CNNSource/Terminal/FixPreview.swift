/// A line as it would read after a fix that changes only that one.
struct FixPreview {
  let line: Int
  /// The line, changed.
  let display: DisplayLine
  /// What marks the new text.
  let marks: [TerminalPage.Mark?]

  /// Applies `fix`; fails where it changes another file, several lines or a long one, or leaves
  /// nothing of the line.
  init?(_ fix: Diagnostic.Fix, in file: SourceFile) {
    let edits = fix.edits.sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    guard let first = edits.first, edits.allSatisfy({ $0.range.file == file.id }) else {
      return nil
    }
    line = file.line(at: first.range.start)
    let old = file.offsets(ofLine: line)
    guard let (bytes, insertions) = Self.apply(edits, to: file.bytes, line: old),
      bytes.count <= DisplayLine.maximumWidth, !bytes.allSatisfy(\.isBlank)
    else { return nil }
    let whole = bytes.indices
    let display = DisplayLine(bytes, line: whole, around: whole)
    var row = MarkRow()
    let mark = TerminalPage.Mark(symbol: "+", role: .addition)
    for insertion in insertions { row.put(mark, in: display.columns(of: insertion)) }
    self.display = display
    marks = row.marks
  }

  /// Returns the changed line and where new text stands in it, unless an edit leaves the line.
  private static func apply(
    _ edits: [Diagnostic.Edit], to bytes: [UInt8], line: Range<Int>
  ) -> (bytes: [UInt8], insertions: [Range<Int>])? {
    guard line.count <= DisplayLine.maximumWidth else { return nil }
    var result: [UInt8] = []
    var insertions: [Range<Int>] = []
    var offset = line.lowerBound
    for edit in edits {
      let (start, end) = (Int(edit.range.start), Int(edit.range.end))
      guard start >= offset, end <= line.upperBound, !edit.text.utf8.contains(where: \.isLineBreak)
      else { return nil }
      result += bytes[offset..<start]
      let insertion = result.count..<result.count + edit.text.utf8.count
      if !insertion.isEmpty { insertions.append(insertion) }
      result += edit.text.utf8
      offset = end
    }
    return (result + bytes[offset..<line.upperBound], insertions)
  }
}
