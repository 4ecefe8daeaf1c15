/// The bytes of one source file, the path they are shown under, and where its lines start.
package struct SourceFile: Sendable {
  /// The largest file that is compiled, in bytes (64 MiB).
  package static let maximumSize = 64 << 20

  package let id: FileID
  package let path: String
  package let bytes: [UInt8]

  /// The offset at which each line starts; never empty, and the first is 0.
  private let lineStarts: [UInt32]

  /// - Requires: `bytes.count <= SourceFile.maximumSize`.
  package init(id: FileID, path: String, bytes: [UInt8]) {
    precondition(bytes.count <= Self.maximumSize, "the file is larger than the limit")
    self.id = id
    self.path = path
    self.bytes = bytes
    var starts: [UInt32] = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(UInt32(offset + 1))
    }
    lineStarts = starts
  }

  /// Returns the line (from 1) that holds the byte at `offset`.
  ///
  /// - Complexity: O(log n) in the number of lines.
  package func line(at offset: UInt32) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Returns line and column of the byte at `offset`.
  package func position(at offset: UInt32) -> SourcePosition {
    let line = line(at: offset)
    return SourcePosition(line: line, column: Int(offset - lineStarts[line - 1]) + 1)
  }

  /// Returns the offsets of the bytes of `line` (from 1), without its line break.
  package func offsets(ofLine line: Int) -> Range<Int> {
    let start = Int(lineStarts[line - 1])
    var end = line < lineStarts.count ? Int(lineStarts[line]) - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// Returns the text of `range`, with invalid UTF-8 replaced.
  package func text(_ range: SourceRange) -> String {
    String(decoding: bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
  }

  /// The range of the whole file.
  package var range: SourceRange {
    SourceRange(file: id, start: 0, end: UInt32(bytes.count))
  }
}
