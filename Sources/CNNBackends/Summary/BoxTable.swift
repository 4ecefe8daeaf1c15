/// A table in a box, drawn row by row.
struct BoxTable {
  /// The side of its room at which a cell stands.
  enum Alignment {
    case left, right
  }

  /// A column: its head, and the room of its cells.
  struct Column {
    let header: String
    let alignment: Alignment
    /// The room between the spaces on both sides; at least 1.
    let width: Int
  }

  /// What stands between two rows.
  enum RowGap {
    case line, nothing
  }

  /// What stands before, between and behind the cells of a line.
  private struct Borders {
    let start: [UInt8]
    let between: [UInt8]
    let end: [UInt8]

    init(_ line: String) {
      start = Array((line + " ").utf8)
      between = Array((" " + line + " ").utf8)
      end = Array((" " + line + "\n").utf8)
    }
  }

  /// The text so far, as UTF-8.
  private var text: [UInt8]
  private let alignments: [Alignment]
  private let widths: [Int]
  private let borders = Borders("│")
  private let gap: [UInt8]
  private let lowerEdge: [UInt8]
  private var hasRows = false

  /// Draws the head of a table for about so many rows behind a text.
  init(_ columns: [Column], gap: RowGap, rows: Int, behind text: consuming [UInt8] = []) {
    self.text = text
    alignments = columns.map(\.alignment)
    widths = columns.map(\.width)
    self.gap =
      switch gap {
      case .line: Self.rule(widths, "├", "─", "┼", "┤")
      case .nothing: []
      }
    lowerEdge = Self.rule(widths, "└", "─", "┴", "┘")
    // A rule takes three bytes a column, which leaves room for a row of two lines.
    self.text.reserveCapacity(self.text.count + rows * (self.gap.count + lowerEdge.count))
    self.text += Self.rule(widths, "┏", "━", "┳", "┓")
    // Headers stand on the line below them, other cells hang from the line above.
    draw(columns.map(\.header), within: Borders("┃"), hanging: false)
    self.text += Self.rule(widths, "┡", "━", "╇", "┩")
  }

  /// Adds a row.
  ///
  /// - Requires: there is a cell for each column.
  mutating func add(_ cells: [String]) {
    if hasRows { text += gap }
    hasRows = true
    draw(cells, within: borders, hanging: true)
  }

  /// Draws the lower edge, and returns the text.
  consuming func closed() -> [UInt8] {
    text += lowerEdge
    return text
  }

  /// Draws cells that may be several lines high.
  private mutating func draw(_ cells: [String], within borders: Borders, hanging hangs: Bool) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * lowerEdge.count)
    var lines: [WrappedLine] = []
    lines.reserveCapacity(3 * cells.count)
    // Where the lines of each cell start, and where the last of them end.
    var starts: [Int] = []
    starts.reserveCapacity(cells.count + 1)
    for (cell, width) in zip(cells, widths) {
      let start = bytes.count
      bytes += cell.utf8
      starts.append(lines.count)
      bytes.forEachLine(in: start..<bytes.count, width, .cut) { lines.append($0) }
    }
    starts.append(lines.count)
    let height = cells.indices.reduce(0) { max($0, starts[$1 + 1] - starts[$1]) }
    for row in 0..<height {
      for cell in cells.indices {
        text += cell == 0 ? borders.start : borders.between
        let first = hangs ? starts[cell] : starts[cell + 1] - height
        let isLine = (starts[cell]..<starts[cell + 1]).contains(first + row)
        let line = isLine ? lines[first + row] : WrappedLine(bytes: 0..<0, columns: 0)
        draw(line, of: bytes, alignments[cell], in: widths[cell])
      }
      text += borders.end
    }
  }

  /// Draws a line of a cell, filled with spaces to the column's width.
  private mutating func draw(
    _ line: WrappedLine, of bytes: [UInt8], _ alignment: Alignment, in width: Int
  ) {
    let space = UInt8(ascii: " ")
    var line = line
    if alignment == .right {
      while bytes[line.bytes].last == space, !line.isCut { line.removeLastSpace() }
      text += repeatElement(space, count: width - line.columns)
    }
    text += bytes[line.bytes]
    if line.isCut { text += "…".utf8 }
    if alignment == .left { text += repeatElement(space, count: width - line.columns) }
  }

  private static func rule(
    _ widths: [Int], _ left: String, _ line: String, _ cross: String, _ right: String
  ) -> [UInt8] {
    let parts = widths.map { String(repeating: line, count: $0 + 2) }
    return Array((left + parts.joined(separator: cross) + right + "\n").utf8)
  }
}
