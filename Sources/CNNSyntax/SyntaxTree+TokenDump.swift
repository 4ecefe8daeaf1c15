import CNNSource

extension SyntaxTree {
  /// The tokens, a line each: place, kind and text.
  package var tokenDump: String {
    var dump = ""
    for token in tokens {
      let start = file.position(at: token.start)
      dump += "\(start.line):\(start.column) \(token.kind)"
      if token.kind.spelling == nil, token.kind != .newline, token.kind != .endOfFile {
        let range = SourceRange(file: file.id, start: token.start, end: token.end)
        dump += " \(file.text(range))"
      }
      dump += "\n"
    }
    return dump
  }
}
