import CNNSource

/// A source file for a test, written with `«` and `»` around the ranges that the test speaks of.
package struct MarkedSource {
  package let file: SourceFile
  /// The marked ranges, in the order of their opening marks.
  package let ranges: [SourceRange]

  package init(_ text: String, path: String = "net.cnn", id: UInt32 = 0) {
    self.init(bytes: Array(text.utf8), path: path, id: id)
  }

  /// Takes bytes, which may be no UTF-8 between the marks.
  package init(bytes marked: [UInt8], path: String = "net.cnn", id: UInt32 = 0) {
    let (opening, closing) = (Array("«".utf8), Array("»".utf8))
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var open: [Int] = []
    var ends: [Int: Int] = [:]
    var rest = marked[...]
    while let byte = rest.first {
      if rest.starts(with: opening) {
        open.append(starts.count)
        starts.append(bytes.count)
        rest = rest.dropFirst(opening.count)
      } else if rest.starts(with: closing), let index = open.popLast() {
        ends[index] = bytes.count
        rest = rest.dropFirst(closing.count)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    file = SourceFile(id: FileID(id), path: path, bytes: bytes)
    ranges = starts.enumerated().map { index, start in
      SourceRange(
        file: FileID(id), start: UInt32(start), end: UInt32(ends[index] ?? bytes.count))
    }
  }
}
