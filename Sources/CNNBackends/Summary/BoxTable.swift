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

  /// The text so far, as UTF-8.
  private var text: [UInt8]
  private let columns: [Column]
  private let gap: [UInt8]
  private var hasRows = false

  /// Draws the head of a table for about so many rows behind a text.
  init(_ columns: [Column], gap: RowGap, rows: Int, behind text: consuming [UInt8] = []) {
    self.columns = columns
    self.text = text
    self.gap =
      switch gap {
      case .line: Self.rule(columns, "├", "─", "┼", "┤")
      case .nothing: []
      }
    let edge = Self.rule(columns, "┏", "━", "┳", "┓")
    // A rule takes three bytes a column, which leaves room for a row of two lines.
    self.text.reserveCapacity(self.text.count + rows * (self.gap.count + edge.count))
    self.text += edge
    let headers = wrapped(columns.map(\.header))
    let height = headers.reduce(0) { max($0, $1.count) }
    // Headers stand on the line below them, other cells hang from the line above.
    draw(headers.map { Array(repeating: "", count: height - $0.count) + $0 }, edge: "┃")
    self.text += Self.rule(columns, "┡", "━", "╇", "┩")
  }

  /// Adds a row.
  ///
  /// - Requires: there is a cell for each column.
  mutating func add(_ cells: [String]) {
    if hasRows { text += gap }
    hasRows = true
    if zip(cells, columns).allSatisfy({ $0.utf8.count <= $1.width }) {
      drawLine(edge: "│") { cells[$0] }
    } else {
      draw(wrapped(cells), edge: "│")
    }
  }

  /// Draws the lower edge, and returns the text.
  consuming func closed() -> [UInt8] {
    text += Self.rule(columns, "└", "─", "┴", "┘")
    return text
  }

  private func wrapped(_ cells: [String]) -> [[String]] {
    zip(cells, columns).map { $0.wrapped(to: $1.width, longWords: .cut) }
  }

  /// Draws cells that may be several lines high.
  private mutating func draw(_ cells: [[String]], edge: String) {
    let height = cells.reduce(0) { max($0, $1.count) }
    for line in 0..<height {
      drawLine(edge: edge) { line < cells[$0].count ? cells[$0][line] : "" }
    }
  }

  /// Draws one line of text, of which `cell` gives the part in each column.
  private mutating func drawLine(edge: String, cell: (Int) -> String) {
    text += edge.utf8
    for (index, column) in columns.enumerated() {
      text.append(UInt8(ascii: " "))
      text.append(cell(index), alignedIn: column)
      text.append(UInt8(ascii: " "))
      text += edge.utf8
    }
    text.append(UInt8(ascii: "\n"))
  }

  private static func rule(
    _ columns: [Column], _ left: String, _ line: String, _ cross: String, _ right: String
  ) -> [UInt8] {
    var rule = Array(left.utf8)
    for (index, column) in columns.enumerated() {
      if index > 0 { rule += cross.utf8 }
      for _ in 0..<column.width + 2 { rule += line.utf8 }
    }
    return rule + right.utf8 + [UInt8(ascii: "\n")]
  }
}

extension [UInt8] {
  /// Appends a line of a cell, filled with spaces to the column's width.
  fileprivate mutating func append(_ line: String, alignedIn column: BoxTable.Column) {
    let space = UInt8(ascii: " ")
    switch column.alignment {
    case .left:
      self += line.utf8
      self += repeatElement(space, count: column.width - line.columns)
    case .right:
      let trailing = line.utf8.reversed().prefix { $0 == space }.count
      self += repeatElement(space, count: column.width - line.columns + trailing)
      self += line.utf8.dropLast(trailing)
    }
  }
}
