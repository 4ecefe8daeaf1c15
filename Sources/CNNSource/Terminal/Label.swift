/// A place in a file that a diagnostic speaks of, with what it says there.
struct Label {
  /// The offsets that are marked; they end within the content of a line, before its line break.
  let range: Range<Int>
  let lines: ClosedRange<Int>
  let message: String
  let role: TerminalPage.Role
  let symbol: Unicode.Scalar

  /// The place that the whole diagnostic is about; its message stands above.
  init(primary range: SourceRange, _ severity: Severity, in file: SourceFile) {
    lines = file.lines(of: range)
    self.range = file.offsets(of: range, until: lines.upperBound)
    message = ""
    role = TerminalPage.Role(severity)
    symbol = "^"
  }

  /// A second place, of which only the first line is marked.
  init(_ message: String, at range: SourceRange, in file: SourceFile) {
    let line = file.line(at: range.start)
    lines = line...line
    self.range = file.offsets(of: range, until: line)
    self.message = message.split(separator: "\n").joined(separator: " ").visible
    role = .secondPlace
    symbol = "-"
  }

  /// `true` iff a bracket marks the place instead of what stands below a line.
  var spansLines: Bool { lines.count > 1 }
}

extension SourceFile {
  /// Returns the lines that `range` touches; one that it only reaches the start of does not count.
  fileprivate func lines(of range: SourceRange) -> ClosedRange<Int> {
    let first = line(at: range.start)
    let last = line(at: range.end)
    let isOnlyReached = last > first && offsets(ofLine: last).lowerBound == Int(range.end)
    return first...(isOnlyReached ? last - 1 : last)
  }

  /// Returns the offsets of `range` up to the end of the content of `line`.
  fileprivate func offsets(of range: SourceRange, until line: Int) -> Range<Int> {
    let start = Int(range.start)
    return start..<max(start, min(Int(range.end), offsets(ofLine: line).upperBound))
  }
}
