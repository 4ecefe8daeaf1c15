import CNNSource

/// Passing over what is not understood.
extension Parser {
  /// `true` iff a declaration begins here that cannot lie in the one being read.
  ///
  /// One that is indented deeper was written into a body; any other shows a missing brace.
  var declarationFollows: Bool {
    TokenSet.declarationStart.contains(kind)
      && file.position(at: token.start).column <= file.position(at: declarationStart).column
  }

  /// Goes to the end of the statement, past all braces in it.
  mutating func skipToStatementEnd() {
    while !TokenSet.statementEnd.contains(kind), !declarationFollows {
      if kind == .leftBrace { skipBraces() } else { advance() }
    }
  }

  /// Goes to the `{` of the current line, or to its end.
  mutating func skipToBrace() {
    while kind != .leftBrace, !TokenSet.statementEnd.contains(kind), !declarationFollows {
      advance()
    }
  }

  private mutating func skipBraces() {
    advance()
    skipToClosingBrace()
    _ = takeIf(.rightBrace)
  }

  /// Goes to the brace that closes the current body.
  mutating func skipToClosingBrace() {
    var depth = 0
    while kind != .endOfFile, !declarationFollows {
      if kind == .leftBrace { depth += 1 }
      if kind == .rightBrace {
        if depth == 0 { break }
        depth -= 1
      }
      advance()
    }
    silence()
  }

  /// Goes to the bracket that closes the current level of an expression, or to its end.
  mutating func skipNested() {
    var depth = 0
    while !TokenSet.bracketEnd.contains(kind), !declarationFollows {
      switch kind {
      case .leftParenthesis, .leftBracket: depth += 1
      case .rightParenthesis, .rightBracket:
        if depth == 0 { return }
        depth -= 1
      default: break
      }
      advance()
    }
    silence()
  }

  /// Goes to the next declaration that begins a line, or past the `}` that ends a lost body.
  mutating func skipOutside() {
    var depth = 0
    while kind != .endOfFile {
      if depth == 0, kind == .let || TokenSet.declarationStart.contains(kind), beginsLine { return }
      if declarationFollows, beginsLine { return }
      if kind == .leftBrace { depth += 1 }
      if kind == .rightBrace {
        if depth == 0 { return advance() }
        depth -= 1
      }
      advance()
    }
  }

  /// Goes to what may follow a statement, and reports what else stands there.
  mutating func finishStatement() {
    if TokenSet.statementEnd.contains(kind) { return skipEnds() }
    if declarationFollows || kind == .else || kind == .arrow { return }
    if isRecovering || isSilent {
      // An operator at the end of a line has taken the line break before this.
      let isStatement = TokenSet.keywordStatementStart.contains(kind) && beginsLine
      if isStatement || stageBeginsLine(at: position) { return }
      skipToStatementEnd()
      return skipEnds()
    }
    if TokenSet.closers.contains(kind) {
      skipStrayClosers()
    } else if beginsStatement {
      report(.missingSeparator(description, after: afterPrevious, at: currentRange))
    } else {
      let followsBody = kind == .comma && tokens[position - 1].kind == .rightBrace
      report(
        followsBody
          ? .argumentBehindBody(at: currentRange)
          : .unexpectedInStatement(description, at: currentRange))
      skipToStatementEnd()
      skipEnds()
    }
  }

  /// Passes over closing brackets that nothing opened.
  mutating func skipStrayClosers() {
    report(.strayCloser(text, at: currentRange))
    while TokenSet.closers.contains(kind) { advance() }
    silence()
    if TokenSet.statementEnd.contains(kind) { skipEnds() }
  }

  private var beginsStatement: Bool {
    switch kind {
    case .name, .leftBracket, .leftBrace, .as: true
    default: TokenSet.keywordStatementStart.contains(kind)
    }
  }

  /// Goes to what may follow a declaration, and reports what else stands there.
  mutating func finishDeclaration() {
    switch kind {
    case .newline, .semicolon, .endOfFile: skipEnds()
    case .network, .block, .func, .import, .let:
      if !declarationFollows || !beginsLine {
        report(.missingSeparator(description, after: afterPrevious, at: currentRange))
      }
    case .rightBrace: break
    default:
      let isArgument = kind == .name && nextKind == .colon && tokens[position - 1].kind == .name
      report(
        isArgument
          ? .argumentOfValue(text(of: tokens[position - 1]), at: currentRange)
          : .unexpected(description, expected: "a new line", at: currentRange))
      skipOutside()
      skipEnds()
    }
  }
}
