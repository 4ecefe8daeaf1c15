/// What becomes of a word that is longer than a line.
enum LongWord {
  /// It goes on in the next line.
  case folded
  /// It ends in `…` where the line ends.
  case cut
}

extension StringProtocol {
  /// The number of columns it takes; one for each scalar.
  var columns: Int {
    // Continuation bytes are those of the form 10xxxxxx.
    utf8.reduce(into: 0) { if $1 & 0xC0 != 0x80 { $0 += 1 } }
  }
}

extension String {

  /// Returns the lines into which the text is broken between words, as the library that prints
  /// Keras's tables does it.
  ///
  /// - Requires: `width` is at least 1.
  func wrapped(to width: Int, longWords: LongWord) -> [String] {
    if columns <= width { return [self] }
    let scalars = Array(unicodeScalars)
    let breaks = Self.breaks(scalars, width, longWords)
    return zip([0] + breaks, breaks + [scalars.count]).map { start, end in
      Self.line(scalars[start..<end], width, longWords)
    }
  }

  /// Returns where lines after the first start.
  private static func breaks(_ text: [Unicode.Scalar], _ width: Int, _ longWords: LongWord)
    -> [Int]
  {
    var breaks: [Int] = []
    var column = 0
    var start = 0
    while start < text.count {
      let (word, end) = word(in: text, at: start)
      if width - column >= word {
        column += end - start
      } else if word > width {
        if start > 0 { breaks.append(start) }
        if case .folded = longWords {
          while end - start > width {
            start += width
            breaks.append(start)
          }
        }
        column = end - start
      } else if column > 0, start > 0 {
        breaks.append(start)
        column = end - start
      }
      start = end
    }
    return breaks
  }

  /// Returns the length of the word at `start`, with the spaces before it, and where the spaces
  /// after it end.
  private static func word(in text: [Unicode.Scalar], at start: Int) -> (length: Int, end: Int) {
    var index = start
    while index < text.count, text[index] == " " { index += 1 }
    while index < text.count, text[index] != " " { index += 1 }
    let length = index - start
    while index < text.count, text[index] == " " { index += 1 }
    return (length, index)
  }

  /// Returns a line without the spaces that go beyond `width`, and cut where it is still longer.
  private static func line(
    _ scalars: ArraySlice<Unicode.Scalar>, _ width: Int, _ longWords: LongWord
  ) -> String {
    var line = scalars
    while line.count > width, line.last == " " { line.removeLast() }
    if line.count > width, case .cut = longWords { line = line.prefix(width - 1) + ["…"] }
    // Appending all at once takes the slow way of any sequence, tenfold.
    var text = String.UnicodeScalarView()
    for scalar in line { text.append(scalar) }
    return String(text)
  }
}
