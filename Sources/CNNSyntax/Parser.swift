import CNNSource

/// Makes a tree of a file by recursive descent: one function for each production of the grammar,
/// which stands in its comment.
///
/// It never fails. Where a token is missing or spelled otherwise it reports that and goes on as if
/// it were there; where it understands nothing any more it is silent (``isRecovering``) up to the
/// end of the statement. Either way one mistake gives one message.
package struct Parser {
  /// How many levels a program may have, in statements and in an expression.
  package static let deepestNesting = 256

  /// How many tokens are looked at to find what a mistake means; more would cost too much.
  static let lookahead = 1000

  let file: SourceFile
  let tokens: [Token]
  /// What has been found wrong, by the lexer and up to here.
  var diagnostics: DiagnosticList
  /// Where the mistakes begin that the lexer has found.
  private let misspelledStarts: Set<UInt32>
  /// The index of the current token, which is never unknown.
  private(set) var position = 0
  /// Where the last token that was read ends, line breaks aside.
  private(set) var previousEnd: UInt32 = 0
  /// How many levels deep the current token is.
  var depth = 0
  /// `true` iff the declaration being read has been found to be nested too deep.
  var isTooDeep = false
  /// `true` from a mistake that nothing is understood after to the end of its statement.
  var isRecovering = false
  /// The token at which a mistake was last reported; what else is wrong there follows from it.
  private var positionOfMistake = -1
  /// `true` iff the arrow before the current token was reported missing.
  var arrowIsMissing = false
  /// What closes the brackets that are open, from the outside in.
  var awaitedClosers: [TokenKind] = []
  /// Declarations found inside of bodies.
  var nestedDeclarations: [Declaration] = []
  /// The offset at which the statement or declaration being read begins.
  var statementStart: UInt32 = 0
  /// The offset of the innermost brace that is open.
  var braceStart: UInt32 = 0
  /// The offset at which the declaration being read begins.
  var declarationStart: UInt32 = 0

  private init(_ file: SourceFile) {
    self.file = file
    (tokens, diagnostics) = Lexer.run(on: file)
    misspelledStarts = Set(diagnostics.all.map(\.range.start))
    skipUnknown()
  }

  /// Returns the tree of `file`, and what is wrong in it, in source order.
  package static func parse(
    _ file: SourceFile
  ) -> (tree: SyntaxTree, diagnostics: [Diagnostic]) {
    var parser = Parser(file)
    let declarations = parser.parseFile()
    let tree = SyntaxTree(file: file, tokens: parser.tokens, declarations: declarations)
    return (tree, parser.diagnostics.inSourceOrder)
  }
}

extension Parser {
  /// The current token.
  var token: Token { tokens[position] }

  /// The kind of the current token.
  var kind: TokenKind { tokens[position].kind }

  /// The kind of the token after the current one.
  var nextKind: TokenKind {
    position + 1 < tokens.count ? tokens[position + 1].kind : .endOfFile
  }

  /// The range of the current token.
  var currentRange: SourceRange { range(of: token) }

  /// `true` iff nothing lies between the last token and the current one.
  var touchesPrevious: Bool { token.start == previousEnd }

  /// Goes to the next token; stays at the end of the file.
  mutating func advance() {
    guard kind != .endOfFile else { return }
    if kind != .newline { previousEnd = token.end }
    position += 1
    skipUnknown()
  }

  /// Passes over bytes that begin no token; what is wrong after them has been said.
  private mutating func skipUnknown() {
    while kind == .unknown {
      position += 1
      positionOfMistake = position
    }
  }

  /// Goes to the next token, and returns the range of the one that was current.
  mutating func take() -> SourceRange {
    let range = currentRange
    advance()
    return range
  }

  /// Passes over the current token iff it is of `expected` kind.
  mutating func takeIf(_ expected: TokenKind) -> Bool {
    guard kind == expected else { return false }
    advance()
    return true
  }

  /// Goes to the token at `index`.
  ///
  /// - Requires: `index` is not before the current one.
  mutating func move(to index: Int) {
    while position < index, kind != .endOfFile { advance() }
  }

  /// Returns the range of a token.
  func range(of token: Token) -> SourceRange {
    SourceRange(file: file.id, start: token.start, end: token.end)
  }

  /// Returns the range from `start` to the last token that was read.
  func range(from start: UInt32) -> SourceRange {
    SourceRange(file: file.id, start: start, end: max(start, previousEnd))
  }

  /// The empty range after the last token that was read.
  var afterPrevious: SourceRange {
    SourceRange(file: file.id, start: previousEnd, end: previousEnd)
  }

  /// Returns the text of a token.
  func text(of token: Token) -> String {
    String(decoding: bytes(of: token), as: UTF8.self)
  }

  /// Returns the bytes of a token.
  func bytes(of token: Token) -> ArraySlice<UInt8> {
    file.bytes[Int(token.start)..<Int(token.end)]
  }

  /// Returns the text of a string without its quotes, whatever they are, be it unclosed.
  func textBetweenQuotes(of string: Token) -> String {
    let text = text(of: string).dropFirst()
    return String(text.prefix { !"\"'“”„‘’«»".contains($0) })
  }

  /// The text of the current token.
  var text: String { text(of: token) }
}

extension Parser {
  /// Reports a mistake at the current token, after which reading goes on as if it were mended.
  mutating func report(_ diagnostic: Diagnostic) {
    // A token that the lexer has found wrong is one mistake, whatever follows from it.
    if !isRecovering, !isSilent, !misspelledStarts.contains(token.start) {
      diagnostics.add(diagnostic)
    }
    positionOfMistake = position
  }

  /// Reports a mistake at the current token for those of `kind` that the lexer has found in it.
  mutating func report(_ diagnostic: Diagnostic, for kind: DiagnosticKind) {
    if !isRecovering, misspelledStarts.contains(token.start) {
      diagnostics.remove(kind, in: currentRange)
      reportBefore(diagnostic)
    } else {
      report(diagnostic)
    }
    silence()
  }

  /// Reports a mistake at the current token, after which nothing in the statement is understood.
  mutating func fail(_ diagnostic: Diagnostic) {
    report(diagnostic)
    isRecovering = true
  }

  /// Reports a mistake in what has been read, whatever is wrong at the current token.
  mutating func reportBefore(_ diagnostic: Diagnostic) {
    if !isRecovering { diagnostics.add(diagnostic) }
  }

  /// Takes the mistake here as reported.
  mutating func silence() {
    positionOfMistake = position
  }

  /// `true` iff the mistake at the current token has been reported.
  var isSilent: Bool { positionOfMistake == position }

  /// `true` iff the token before the current one is a mistake that has been reported.
  var followsMistake: Bool { positionOfMistake == position - 1 }

  /// Goes one level deeper and returns `true`; or reports that it is too deep.
  ///
  /// Whoever goes deeper comes back: `defer { depth -= 1 }`.
  mutating func enter() -> Bool {
    guard depth < Self.deepestNesting else {
      failTooDeep()
      return false
    }
    depth += 1
    return true
  }

  /// Reports that the declaration is nested too deep, once.
  mutating func failTooDeep() {
    if !isTooDeep { report(.nestingTooDeep(at: currentRange)) }
    isTooDeep = true
    isRecovering = true
  }
}
