import CNNLayers
import CNNNetwork
import CNNShapes

extension WeightList {
  /// The widest line of a note.
  private static var noteWidth: Int { 80 }

  /// The arrays as a table, with their number and what has to be known.
  package var text: String {
    let headers = ["Array", "Shape", "Type", "Numbers"]
    let rows = entries.map { entry in
      [entry.name, entry.shape.text, entry.element.rawValue, entry.shape.elementCount.groupedText]
    }
    var text = "Model: \"\(network)\", as \(layout.framework) lays it out\n"
    var table = BoxTable(
      headers.enumerated().map { index, header in
        let width = rows.reduce(header.count) { max($0, $1[index].count) }
        return BoxTable.Column(
          header: header, alignment: index == 3 ? .right : .left, width: width)
      }, gap: .nothing, rows: rows.count)
    for row in rows { table.add(row) }
    text += String(decoding: table.closed(), as: UTF8.self)
    let numbers = entries.reduce(Dimension(0)) { $0 + $1.shape.elementCount }
    text += " \(Dimension(entries.count).counting("array")), \(numbers.counting("number"))\n"
    for note in notes {
      text += "\n Note: " + note.wordWrapped(to: Self.noteWidth).joined(separator: "\n   ") + "\n"
    }
    return text
  }
}
