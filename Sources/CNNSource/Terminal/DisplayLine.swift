/// One line of source as a terminal shows it, and where each of its bytes stands there.
///
/// A long line is cut to what lies around the place in question, with `…` for the rest.
struct DisplayLine {
  /// The most columns that are shown of a line.
  static let maximumWidth = 100
  /// How many bytes are shown before the place in question where the line is cut before it.
  private static let lead = 40
  private static let tabWidth = 4

  /// The column at which a byte is shown.
  private struct Stop {
    let offset: Int
    let column: Int
  }

  private var content = VisibleText()
  private var stops: [Stop] = []
  private var isCutAfter = false

  /// Lays out the bytes of `line`, so that the start of `focus` and what follows it is shown.
  init(_ bytes: [UInt8], line: Range<Int>, around focus: Range<Int>) {
    self.init(bytes, line: line, from: line.lowerBound)
    guard isCutAfter, let end = stops.last, focus.upperBound > end.offset else { return }
    var start = max(line.lowerBound, focus.lowerBound - Self.lead)
    while start > line.lowerBound, UTF8.isContinuation(bytes[start]) { start -= 1 }
    self.init(bytes, line: line, from: start)
  }

  private init(_ bytes: [UInt8], line: Range<Int>, from start: Int) {
    if start > line.lowerBound { content.append("…") }
    for character in ScalarDecoder(bytes[start..<line.upperBound]) {
      // The second limit is for marks that combine, of which any number fits in a column.
      if content.width >= Self.maximumWidth || stops.count >= 4 * Self.maximumWidth {
        isCutAfter = true
        stops.append(Stop(offset: character.bytes.lowerBound, column: content.width))
        content.append("…")
        return
      }
      append(character, of: bytes)
    }
    stops.append(Stop(offset: line.upperBound, column: content.width))
  }

  private mutating func append(_ character: DecodedScalar, of bytes: [UInt8]) {
    let column = content.width
    if character.scalar == "\t" {
      let columns = Self.tabWidth - column % Self.tabWidth
      content.append(ascii: String(repeating: " ", count: columns))
    } else if let scalar = character.scalar {
      content.append(scalar)
    } else {
      for offset in character.bytes { content.append(invalid: bytes[offset]) }
    }
    // A mark that combines stands where the character before it stands.
    let isMark = content.width == column
    stops.append(
      Stop(
        offset: character.bytes.lowerBound,
        column: isMark ? stops.last?.column ?? column : column))
  }

  /// What the terminal is given.
  var text: String { content.text }

  /// Returns the columns, at least one, at which the bytes of `range` are shown.
  ///
  /// What is cut off stands at the `…` on its side.
  func columns(of range: Range<Int>) -> Range<Int> {
    let start = min(column(at: range.lowerBound), isCutAfter ? content.width - 1 : content.width)
    return start..<max(column(at: range.upperBound), start + 1)
  }

  private func column(at offset: Int) -> Int {
    if isCutAfter, let end = stops.last, offset > end.offset { return content.width }
    return stops.last { $0.offset <= offset }?.column ?? 0
  }
}
