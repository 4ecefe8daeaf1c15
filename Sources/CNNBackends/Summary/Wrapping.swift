/// What becomes of a word that is longer than a line.
enum LongWord {
  /// It goes on in the next line.
  case folded
  /// It ends in `…` where the line ends.
  case cut
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
}

extension String {
  /// Returns the lines into which the text is broken between words, as the library that prints
  /// Keras's tables does it.
  ///
  /// - Requires: `width` is at least 1.
  func wrapped(to width: Int, longWords: LongWord) -> [String] {
    if columns <= width { return [self] }
    let text = Array(utf8)
    var lines: [String] = []
    var start = 0
    for end in text.lineEnds(width, longWords) {
      lines.append(text.line(start..<end, width, longWords))
      start = end
    }
    return lines
  }
}

extension [UInt8] {
  private static let space = UInt8(ascii: " ")

  /// Returns where each line ends and the next starts.
  fileprivate func lineEnds(_ width: Int, _ longWords: LongWord) -> [Int] {
    var ends: [Int] = []
    var column = 0
    var start = 0
    while start < count {
      let (word, end) = word(at: start)
      if width - column >= word {
        column += self[start..<end].columns
      } else if word > width {
        if start > 0 { ends.append(start) }
        if case .folded = longWords {
          while self[start..<end].columns > width {
            start = index(start, movedBy: width)
            ends.append(start)
          }
        }
        column = self[start..<end].columns
      } else if column > 0, start > 0 {
        ends.append(start)
        column = self[start..<end].columns
      }
      start = end
    }
    ends.append(count)
    return ends
  }

  /// Returns the columns of the word at `start`, with the spaces before it, and where the spaces
  /// after it end.
  private func word(at start: Int) -> (columns: Int, end: Int) {
    var index = start
    while index < count, self[index] == Self.space { index += 1 }
    while index < count, self[index] != Self.space { index += 1 }
    let columns = self[start..<index].columns
    while index < count, self[index] == Self.space { index += 1 }
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
  fileprivate func line(_ range: Range<Int>, _ width: Int, _ longWords: LongWord) -> String {
    var end = range.upperBound
    var columns = self[range].columns
    while columns > width, self[end - 1] == Self.space {
      end -= 1
      columns -= 1
    }
    if columns > width, case .cut = longWords {
      let kept = self[range.lowerBound..<index(range.lowerBound, movedBy: width - 1)]
      return String(decoding: kept, as: UTF8.self) + "…"
    }
    return String(decoding: self[range.lowerBound..<end], as: UTF8.self)
  }
}
