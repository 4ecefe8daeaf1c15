import CNNNetwork
import CNNShapes

extension Dimension {
  /// Returns the number with its noun: `1 layer`, `12 layers`; of a sum of more than
  /// `limit` terms how it grows.
  func counting(_ noun: String, terms limit: Int = 8) -> String {
    "\(briefText(terms: limit)) \(noun)\(self == 1 ? "" : "s")"
  }
}

extension [String] {
  /// The items as a sentence lists them: `height, width and channels`.
  var listed: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}

extension String {
  /// Returns the words in lines of at most `width` characters; a longer word has its own line.
  ///
  /// A no-break space is a letter.
  func wordWrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" }) {
      let wordLength = word.count
      if length > 0, length + 1 + wordLength > width {
        lines.append(line)
        (line, length) = ("", 0)
      }
      if length > 0 { line += " " }
      line += word
      length += wordLength + (length > 0 ? 1 : 0)
    }
    if length > 0 { lines.append(line) }
    return lines
  }

  /// The paragraphs, which empty lines separate.
  var paragraphs: [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.allSatisfy(\.isWhitespace) {
        paragraphs[paragraphs.count - 1].append(line)
      } else if !paragraphs[paragraphs.count - 1].isEmpty {
        paragraphs.append([])
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
  }

  /// Returns the text with spaces before every line that is not empty.
  func indented(by count: Int) -> String {
    let margin = String(repeating: " ", count: count)
    return split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
  }

  /// Returns the text with spaces after it, `width` characters in all.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
