import CNNSource

/// A comment that silences warnings: `// cnn:allow(code, code): reason`.
package struct AllowComment: Sendable {
  /// The codes in parentheses; `nil` where the comment cannot be read.
  package let codes: [Name]?
  /// The comment up to the parenthesis that closes it, or all that could not be read.
  package let range: SourceRange
  /// What it speaks of, where it stands above a declaration or statement; else `nil`, and it
  /// speaks of its own line.
  package let subject: SourceRange?
}

extension SyntaxTree {
  /// The comments that silence warnings, in source order.
  package var allowComments: [AllowComment] {
    var comments: [AllowComment] = []
    var offset = 0
    // Slashes are rare, so this costs next to nothing where there are no comments.
    while let slash = file.bytes[offset...].firstIndex(of: UInt8(ascii: "/")) {
      offset = slash + 1
      guard let comment = allowComment(at: slash) else { continue }
      comments.append(comment)
      offset = Int(comment.range.end)
    }
    return comments
  }

  private func allowComment(at start: Int) -> AllowComment? {
    var reader = ByteReader(bytes: file.bytes, offset: start)
    guard reader.take("//") else { return nil }
    reader.skipSpaces()
    // `cnn:` and a space may begin a sentence.
    guard reader.take("cnn:"), let next = reader.byte, isNameByte(next),
      let token = firstToken(from: UInt32(start)), token.previousEnd <= UInt32(start)
    else { return nil }
    let codes = reader.takeCodes(in: file.id)
    if codes == nil { reader.skipLine() }
    let isAlone = file.line(at: token.previousEnd) < file.line(at: UInt32(start))
    return AllowComment(
      codes: codes,
      range: SourceRange(file: file.id, start: UInt32(start), end: UInt32(reader.offset)),
      subject: isAlone || token.previousEnd == 0 ? construct(at: token.start) : nil)
  }

  /// Returns where the first token at or behind `offset` starts that is no line break, and where
  /// the one before it ends.
  private func firstToken(from offset: UInt32) -> (start: UInt32, previousEnd: UInt32)? {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    // The line break behind a token is a token too, and belongs to what stands before it.
    var before = low - 1
    while before >= 0, tokens[before].kind == .newline { before -= 1 }
    while low < tokens.count, tokens[low].kind == .newline { low += 1 }
    guard low < tokens.count else { return nil }
    return (tokens[low].start, before >= 0 ? tokens[before].end : 0)
  }
}

/// Reads the bytes of one line from left to right.
private struct ByteReader {
  let bytes: [UInt8]
  var offset: Int

  var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Passes over `text`, if that comes next.
  mutating func take(_ text: String) -> Bool {
    guard bytes[offset...].starts(with: text.utf8) else { return false }
    offset += text.utf8.count
    return true
  }

  mutating func skipSpaces() {
    while byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { offset += 1 }
  }

  mutating func skipLine() {
    while let byte, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") { offset += 1 }
  }

  /// Reads `allow(code, code)`; `nil` where something else stands there.
  mutating func takeCodes(in file: FileID) -> [Name]? {
    guard take("allow(") else { return nil }
    var codes: [Name] = []
    while true {
      skipSpaces()
      let start = offset
      while let byte, isNameByte(byte) || byte == UInt8(ascii: "-") { offset += 1 }
      guard offset > start else { return nil }
      let range = SourceRange(file: file, start: UInt32(start), end: UInt32(offset))
      codes.append(Name(String(decoding: bytes[start..<offset], as: UTF8.self), range))
      skipSpaces()
      if take(")") { return codes }
      guard take(",") else { return nil }
    }
  }
}
