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
    let headers = wrapped(columns.map(\.header))
    let height = headers.reduce(0) { max($0, $1.count) }
    // Headers stand on the line below them, other cells hang from the line above.
    draw(
      headers.map { Array(repeating: "", count: height - $0.count) + $0 }, within: Borders("┃"))
    self.text += Self.rule(widths, "┡", "━", "╇", "┩")
  }

  /// Adds a row.
  ///
  /// - Requires: there is a cell for each column.
  mutating func add(_ cells: [String]) {
    if hasRows { text += gap }
    hasRows = true
    if cells.indices.allSatisfy({ cells[$0].utf8.count <= widths[$0] }) {
      drawLine(within: borders) { cells[$0] }
    } else {
      draw(wrapped(cells), within: borders)
    }
  }

  /// Draws the lower edge, and returns the text.
  consuming func closed() -> [UInt8] {
    text += lowerEdge
    return text
  }

  private func wrapped(_ cells: [String]) -> [[String]] {
    cells.indices.map { cells[$0].wrapped(to: widths[$0], longWords: .cut) }
  }

  /// Draws cells that may be several lines high.
  private mutating func draw(_ cells: [[String]], within borders: Borders) {
    let height = cells.reduce(0) { max($0, $1.count) }
    for line in 0..<height {
      drawLine(within: borders) { line < cells[$0].count ? cells[$0][line] : "" }
    }
  }

  /// Draws one line of text, of which `cell` gives the part in each column.
  private mutating func drawLine(within borders: Borders, cell: (Int) -> String) {
    for index in widths.indices {
      text += index == 0 ? borders.start : borders.between
      text.append(cell(index), alignments[index], in: widths[index])
    }
    text += borders.end
  }

  private static func rule(
    _ widths: [Int], _ left: String, _ line: String, _ cross: String, _ right: String
  ) -> [UInt8] {
    let parts = widths.map { String(repeating: line, count: $0 + 2) }
    return Array((left + parts.joined(separator: cross) + right + "\n").utf8)
  }
}

extension [UInt8] {
  /// Appends a line of a cell, filled with spaces to the column's width.
  fileprivate mutating func append(
    _ line: String, _ alignment: BoxTable.Alignment, in width: Int
  ) {
    let space = UInt8(ascii: " ")
    switch alignment {
    case .left:
      self += line.utf8
      self += repeatElement(space, count: width - line.columns)
    case .right:
      let trailing = line.utf8.reversed().prefix { $0 == space }.count
      self += repeatElement(space, count: width - line.columns + trailing)
      self += line.utf8.dropLast(trailing)
    }
  }
}
