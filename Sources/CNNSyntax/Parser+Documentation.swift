import CNNSource

extension Parser {
  /// Returns the text of the `///` comments right above the line that begins at `offset`, or `nil`.
  ///
  /// Ordinary comments may stand between; they belong to the declaration as well, such as
  /// `// cnn:allow(…)`.
  func documentation(above offset: UInt32) -> String? {
    guard var lineStart = startOfLine(onlySpacesBefore: Int(offset)) else { return nil }
    var lines: [ArraySlice<UInt8>] = []
    while lineStart > 0 {
      let lineEnd = lineStart - 1
      lineStart = file.bytes[..<lineEnd].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      let line = file.bytes[lineStart..<lineEnd].drop { $0 == space || $0 == tab }
      guard line.starts(with: "//".utf8) else { break }
      if let text = documentationText(line) { lines.append(text) }
    }
    guard let first = lines.popLast() else { return nil }
    var text = Array(first)
    for line in lines.reversed() {
      text.append(UInt8(ascii: "\n"))
      text += line
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Returns where the line of `offset` starts, or `nil` where more than spaces stands before.
  private func startOfLine(onlySpacesBefore offset: Int) -> Int? {
    var start = offset
    while start > 0, file.bytes[start - 1] != UInt8(ascii: "\n") {
      guard file.bytes[start - 1] == space || file.bytes[start - 1] == tab else { return nil }
      start -= 1
    }
    return start
  }

  /// Returns the text of a `///` comment, or `nil` for any other comment.
  private func documentationText(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard line.starts(with: "///".utf8), !line.starts(with: "////".utf8) else { return nil }
    var text = line.dropFirst(3)
    if text.first == space { text = text.dropFirst() }
    while let last = text.last, last == space || last == tab || last == UInt8(ascii: "\r") {
      text = text.dropLast()
    }
    return text
  }
}

private let space = UInt8(ascii: " ")
private let tab = UInt8(ascii: "\t")
