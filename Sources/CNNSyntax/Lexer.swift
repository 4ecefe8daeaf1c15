import CNNSource

/// Cuts the bytes of a file into tokens.
///
/// It also decides which line breaks may end a statement, as the last comments of the grammar
/// have it; all others lie in the gaps. A spelling that other languages use, such as `×` or `&`,
/// becomes the token that was meant, beside a diagnostic, so that it is one mistake and not two.
package struct Lexer {
  let file: SourceFile
  let bytes: [UInt8]
  /// The offset of the next byte.
  var offset = 0
  var tokens: [Token] = []
  var diagnostics = DiagnosticList()
  var brackets = OpenBrackets()
  /// `true` until the first token of a line.
  private var isAtLineStart = true
  private var hasDiscardedTokens = false
  private let keywords = Keywords.all

  private init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
    tokens.reserveCapacity(bytes.count / 4 + 1)
  }

  /// Returns the tokens of `file`, the last of which is its end, and what is wrong in them.
  package static func tokenize(
    file: SourceFile
  ) -> (tokens: [Token], diagnostics: [Diagnostic]) {
    let (tokens, diagnostics) = run(on: file)
    return (tokens, diagnostics.inSourceOrder)
  }

  /// Returns the tokens, and the list to which the parser adds what it finds.
  static func run(on file: SourceFile) -> (tokens: [Token], diagnostics: DiagnosticList) {
    var lexer = Lexer(file)
    for run in invalidUTF8Runs(in: file.bytes) {
      lexer.diagnostics.add(.invalidUTF8(at: lexer.range(run.lowerBound, run.upperBound)))
    }
    lexer.readAll()
    return (lexer.tokens, lexer.diagnostics)
  }

  private mutating func readAll() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    while offset < bytes.count { readNext() }
    append(.endOfFile, from: offset)
    // What is discarded was only emptied, since a token in the middle is costly to remove.
    guard hasDiscardedTokens else { return }
    tokens.removeAll { $0.kind == .newline && $0.start == $0.end }
  }

  private mutating func readNext() {
    switch bytes[offset] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): offset += 1
    case UInt8(ascii: "\n"): readLineBreak()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      readWord()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): readNumber()
    case UInt8(ascii: "\""): readString()
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"): skipLine()
    default: readPunctuation()
    }
  }

  /// Returns the byte `distance` after the current one, or 0 beyond the end.
  func byte(_ distance: Int) -> UInt8 {
    offset + distance < bytes.count ? bytes[offset + distance] : 0
  }

  /// Returns the range of bytes from `start` to `end`.
  func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file: file.id, start: UInt32(start), end: UInt32(end))
  }

  /// Returns the text from `start` to `end`, with invalid UTF-8 replaced.
  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Adds a token that ends at the current offset.
  mutating func append(_ kind: TokenKind, from start: Int) {
    switch kind {
    case .leftParenthesis, .leftBracket: brackets.open(kind)
    case .rightParenthesis, .rightBracket: closeBracket(kind)
    case .leftBrace, .rightBrace: brackets.abandon()
    case .arrow, .else, .where: continueLineAbove()
    default: break
    }
    if isAtLineStart {
      isAtLineStart = false
      if !brackets.isEmpty, kind.isKeyword, !mayStandInBrackets(kind) { brackets.abandon() }
    }
    tokens.append(Token(kind, start: UInt32(start), end: UInt32(offset)))
  }

  private mutating func closeBracket(_ kind: TokenKind) {
    brackets.close(kind) { index in
      let start = tokens[index].start
      tokens[index] = Token(.newline, start: start, end: start)
      hasDiscardedTokens = true
    }
  }

  private mutating func continueLineAbove() {
    guard let last = tokens.last, last.kind == .newline else { return }
    brackets.release(tokens.count - 1)
    tokens.removeLast()
  }

  private mutating func readLineBreak() {
    offset += 1
    isAtLineStart = true
    guard let last = tokens.last?.kind, last != .newline,
      !TokenSet.continuingLine.contains(last)
    else { return }
    brackets.hold(tokens.count)
    tokens.append(Token(.newline, start: UInt32(offset - 1), end: UInt32(offset)))
  }

  /// Reads a name or a keyword.
  ///
  ///     name = ( letter | "_" ) { letter | digit | "_" } ;
  ///     keyword = "network" | "block" | "func" | "let" | "shared" | "branch" | "as" | "if"
  ///       | "else" | "for" | "in" | "repeat" | "assert" | "where" | "import" | "true"
  ///       | "false" ;
  private mutating func readWord() {
    let start = offset
    var packed: UInt64 = 0
    while offset < bytes.count, isNameByte(bytes[offset]) {
      packed = packed << 8 | UInt64(bytes[offset])
      offset += 1
    }
    if byte(0) >= 0x80, skipForeignLetters() {
      diagnostics.add(.foreignLetters(text(start, offset), at: range(start, offset)))
      append(.name, from: start)
    } else if offset == start + 1, bytes[start] == UInt8(ascii: "_") {
      append(.underscore, from: start)
    } else {
      append(keywords.kind(packed: packed, length: offset - start), from: start)
    }
  }

  /// Reads a string; it has no escapes, and ends with its line at the latest.
  ///
  ///     string = '"' { any but '"' and newline } '"' ;
  private mutating func readString() {
    let start = offset
    offset += 1
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
      if bytes[offset] == UInt8(ascii: "\n") { break }
      offset += 1
    }
    if byte(0) == UInt8(ascii: "\"") {
      offset += 1
    } else {
      if bytes[offset - 1] == UInt8(ascii: "\r") { offset -= 1 }
      diagnostics.add(.unterminatedString(at: range(start, offset)))
    }
    append(.string, from: start)
  }

  /// Passes over a comment.
  ///
  ///     comment = "//" { any but newline } ;
  mutating func skipLine() {
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
  }

  /// `true` iff a keyword at the start of a line can belong to the bracket that is open above;
  /// else the bracket has been forgotten.
  private func mayStandInBrackets(_ kind: TokenKind) -> Bool {
    if kind == .for { return brackets.innermostIsSquare && !lineOpensBrace() }
    return TokenSet.insideBrackets.contains(kind)
  }

  /// `true` iff a `{` follows in the line before any `]`: then a `for` is a statement.
  private func lineOpensBrace() -> Bool {
    var previous: UInt8 = 0
    for byte in bytes[offset...] {
      switch byte {
      case UInt8(ascii: "{"): return true
      case UInt8(ascii: "]"), UInt8(ascii: "\n"): return false
      case UInt8(ascii: "/") where previous == byte: return false
      default: previous = byte
      }
    }
    return false
  }
}

/// `true` iff a name can hold the byte.
func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
    true
  default: false
  }
}

/// `true` iff the byte is a digit.
func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}
