/// A row below a source line: marks, where `nil` is an empty column, and what is said after them.
struct MarkRow {
  var marks: [TerminalPage.Mark?] = []
  var message = ""
  var role = TerminalPage.Role.plain

  /// Puts `mark` into each of `columns`, over what stands there.
  mutating func put(_ mark: TerminalPage.Mark, in columns: Range<Int>) {
    pad(to: columns.upperBound)
    for column in columns { marks[column] = mark }
  }

  /// Widens the row with empty columns.
  mutating func pad(to width: Int) {
    while marks.count < width { marks.append(nil) }
  }
}

/// What is marked in one source line, and what is said of each mark.
///
/// ```text
/// conv 64, 5x5 -> maxpool 3x3
/// ----     ^^^    ------- the message of the last mark stands beside it
/// |
/// the others hang below, from right to left
/// ```
struct LabelRows {
  private struct Item {
    let label: Label
    let columns: Range<Int>

    var hasMessage: Bool { !label.message.isEmpty }
  }

  private let items: [Item]
  /// The index of the item whose message stands beside its mark.
  private let inline: Int?
  /// The items whose messages hang below, the rightmost first.
  private let hanging: [Item]

  /// Lays out `labels`, of which an earlier one covers a later one where both mark a column.
  init(_ labels: [Label], on line: DisplayLine) {
    let items = labels.map { Item(label: $0, columns: line.columns(of: $0.range)) }
    let width = items.map(\.columns.upperBound).max() ?? 0
    let last = items.indices.filter { items[$0].columns.upperBound == width }.max {
      let (left, right) = (items[$0], items[$1])
      return left.columns.lowerBound == right.columns.lowerBound
        ? !left.hasMessage && right.hasMessage
        : left.columns.lowerBound < right.columns.lowerBound
    }
    let inline = last.flatMap { items[$0].hasMessage ? $0 : nil }
    self.items = items
    self.inline = inline
    hanging = items.indices.filter { $0 != inline && items[$0].hasMessage }.map { items[$0] }
      .sorted { $0.columns.lowerBound > $1.columns.lowerBound }
  }

  /// The rows, from the top.
  var rows: [MarkRow] {
    if items.isEmpty { return [] }
    if hanging.isEmpty { return [underline] }
    return [underline, connectors(to: hanging[...])] + hanging.indices.map(hangingRow)
  }

  private var underline: MarkRow {
    var row = MarkRow()
    for item in items.reversed() {
      let mark = TerminalPage.Mark(symbol: item.label.symbol, role: item.label.role)
      row.put(mark, in: item.columns)
    }
    guard let inline else { return row }
    row.pad(to: row.marks.count + 1)
    row.message = items[inline].label.message
    row.role = items[inline].label.role
    return row
  }

  private func hangingRow(_ index: Int) -> MarkRow {
    let item = hanging[index]
    let column = item.columns.lowerBound
    var row = connectors(to: hanging[(index + 1)...].filter { $0.columns.lowerBound < column }[...])
    row.pad(to: column)
    row.message = item.label.message
    row.role = item.label.role
    return row
  }

  private func connectors(to items: ArraySlice<Item>) -> MarkRow {
    var row = MarkRow()
    for item in items {
      let column = item.columns.lowerBound
      row.put(TerminalPage.Mark(symbol: "|", role: item.label.role), in: column..<column + 1)
    }
    return row
  }
}
