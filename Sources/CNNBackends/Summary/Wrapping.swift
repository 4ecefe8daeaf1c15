/// What becomes of a word that is longer than a line.
enum LongWord {
  /// It goes on in the next line.
  case folded
  /// It ends in `…` where the line ends.
  case cut
}

/// One of the lines into which a text is broken.
struct WrappedLine {
  /// Where in the text it stands.
  var bytes: Range<Int>
  /// How many columns it takes.
  var columns: Int
  /// `true` iff `…` stands behind it.
  var isCut = false

  /// Leaves out the space at its end.
  mutating func removeLastSpace() {
    bytes = bytes.lowerBound..<bytes.upperBound - 1
    columns -= 1
  }
}

extension Sequence<UInt8> {
  /// The number of columns that UTF-8 takes; one for each scalar.
  fileprivate var columns: Int {
    // Continuation bytes are those of the form 10xxxxxx.
    reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}

extension String {
  /// The number of columns it takes; one for each scalar.
  var columns: Int { utf8.withContiguousStorageIfAvailable { $0.columns } ?? utf8.columns }

  /// Returns the lines into which the text is broken; words that are longer go on in the next.
  ///
  /// - Requires: `width` is at least 1.
  func folded(to width: Int) -> [String] {
    let text = Array(utf8)
    var lines: [String] = []
    text.forEachLine(in: text.indices, width, .folded) { line in
      lines.append(String(decoding: text[line.bytes], as: UTF8.self))
    }
    return lines
  }
}

extension [UInt8] {
  private static let space = UInt8(ascii: " ")

  /// Breaks a part of the text into lines between words, as the library that prints Keras's tables
  /// does it.
  ///
  /// - Requires: `width` is at least 1.
  func forEachLine(
    in range: Range<Int>, _ width: Int, _ longWords: LongWord, _ body: (WrappedLine) -> Void
  ) {
    let columns = self[range].columns
    if columns <= width { return body(WrappedLine(bytes: range, columns: columns)) }
    var lineStart = range.lowerBound
    func endLine(at end: Int) {
      body(line(lineStart..<end, width, longWords))
      lineStart = end
    }
    var column = 0
    var start = range.lowerBound
    while start < range.upperBound {
      let (word, end) = word(in: start..<range.upperBound)
      if width - column >= word {
        column += self[start..<end].columns
      } else if word > width {
        if start > range.lowerBound { endLine(at: start) }
        if case .folded = longWords {
          while self[start..<end].columns > width {
            start = index(start, movedBy: width)
            endLine(at: start)
          }
        }
        column = self[start..<end].columns
      } else if column > 0, start > range.lowerBound {
        endLine(at: start)
        column = self[start..<end].columns
      }
      start = end
    }
    endLine(at: range.upperBound)
  }

  /// Returns the columns of the first word, with the spaces before it, and where the spaces after
  /// it end.
  private func word(in range: Range<Int>) -> (columns: Int, end: Int) {
    var index = range.lowerBound
    while index < range.upperBound, self[index] == Self.space { index += 1 }
    while index < range.upperBound, self[index] != Self.space { index += 1 }
    let columns = self[range.lowerBound..<index].columns
    while index < range.upperBound, self[index] == Self.space { index += 1 }
    return (columns, index)
  }

  /// Returns where the scalar starts that stands so many columns further on.
  private func index(_ start: Int, movedBy columns: Int) -> Int {
    var index = start
    for _ in 0..<columns {
      repeat { index += 1 } while index < count && self[index] & 0xC0 == 0x80
    }
    return index
  }

  /// Returns a line without the spaces that go beyond `width`, and cut where it is still longer.
  private func line(_ range: Range<Int>, _ width: Int, _ longWords: LongWord) -> WrappedLine {
    var line = WrappedLine(bytes: range, columns: self[range].columns)
    while line.columns > width, self[line.bytes.upperBound - 1] == Self.space {
      line.removeLastSpace()
    }
    if line.columns > width, case .cut = longWords {
      let end = index(range.lowerBound, movedBy: width - 1)
      return WrappedLine(bytes: range.lowerBound..<end, columns: width, isCut: true)
    }
    return line
  }
}
