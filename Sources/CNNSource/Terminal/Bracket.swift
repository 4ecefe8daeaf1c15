/// The bracket at the side of a place that spans several lines.
///
/// ```text
/// 3 |   add -> residual {
///   |  ________^
/// 4 | |     conv 32, 3x3
/// 5 | | }
///   | |_^
/// ```
struct Bracket {
  private let label: Label
  /// `true` iff nothing but blanks stands before the place in its first line.
  private let beginsLine: Bool

  init(_ label: Label, in file: SourceFile) {
    self.label = label
    let lineStart = file.offsets(ofLine: label.lines.lowerBound).lowerBound
    beginsLine = file.bytes[lineStart..<label.range.lowerBound].allSatisfy(\.isBlank)
  }

  /// Returns the two columns before the text of `line`.
  func marks(beside line: Int) -> [TerminalPage.Mark?] {
    if line == label.lines.lowerBound { return [beginsLine ? mark("/") : nil, nil] }
    return [label.lines.contains(line) ? mark("|") : nil, nil]
  }

  /// Returns the two columns of the rows that belong to `line` and stand below it.
  func marks(below line: Int) -> [TerminalPage.Mark?] {
    [label.lines.contains(line) ? mark("|") : nil, nil]
  }

  /// Returns the two columns of the row that stands for the lines left out after `line`.
  func marks(inGapAfter line: Int) -> [TerminalPage.Mark?] {
    [label.lines.dropLast().contains(line) ? mark("|") : nil, nil]
  }

  /// Returns the row that leads from the bracket to the start of the place, if it is in `line`.
  func opening(below line: Int, shownAs display: DisplayLine) -> [TerminalPage.Mark?]? {
    guard line == label.lines.lowerBound, !beginsLine else { return nil }
    let column = display.columns(of: label.range.lowerBound..<label.range.lowerBound).lowerBound
    return [nil] + arm(to: column)
  }

  /// Returns the row that leads from the bracket to the end of the place, if it is in `line`.
  func closing(below line: Int, shownAs display: DisplayLine) -> [TerminalPage.Mark?]? {
    guard line == label.lines.upperBound else { return nil }
    let end = display.columns(of: label.range.upperBound..<label.range.upperBound).lowerBound
    return [mark("|")] + arm(to: max(end - 1, 0))
  }

  private func arm(to column: Int) -> [TerminalPage.Mark?] {
    Array(repeating: mark("_"), count: column + 1) + [mark("^")]
  }

  private func mark(_ symbol: Unicode.Scalar) -> TerminalPage.Mark {
    TerminalPage.Mark(symbol: symbol, role: label.role)
  }
}
