import CNNSource

extension Parser {
  /// Reads statements from brace to brace; the brace has been looked for by ``parseBody(of:)``.
  ///
  ///     body = "{" [ END ] [ statement { END statement } [ END ] ] "}" ;
  mutating func parseBraces(of owner: BodyOwner) -> Body {
    parseStatements(of: owner, opening: take())
  }

  /// Reads statements up to the closing brace.
  mutating func parseStatements(of owner: BodyOwner, opening: SourceRange) -> Body {
    var statements: [Statement] = []
    guard enter() else {
      skipToClosingBrace()
      return closeBody(statements, opening: opening)
    }
    let outer = (statementStart, braceStart)
    braceStart = opening.start
    skipEnds()
    while !bodyEnds(of: owner, after: statements.last) {
      isRecovering = false
      statementStart = token.start
      if let statement = parseStatement(after: statements.last) { statements.append(statement) }
      finishStatement()
    }
    (statementStart, braceStart) = outer
    depth -= 1
    return closeBody(statements, opening: opening)
  }

  /// Reads a statement; `nil` where none begins here.
  ///
  ///     statement = let | shared | branch | if | for | repeat | assert | body | pipeline ;
  mutating func parseStatement(after previous: Statement?) -> Statement? {
    switch kind {
    case .let: letNamesTensor ? recoverAssignment() : .binding(parseLet())
    case .shared: .shared(parseShared())
    case .branch: .branch(parseBranch())
    case .if: .conditional(parseIf())
    case .for: .loop(parseFor())
    case .repeat: .repetition(parseRepeat())
    case .assert: .assertion(parseAssert())
    case .leftBrace: .body(parseBraces(of: .path))
    case .name: parseNamedStatement()
    case .leftBracket, .as: .pipeline(parsePipeline())
    default: recoverStatement(after: previous)
    }
  }

  /// Reads shared weights.
  ///
  ///     shared = "shared" name body ;
  private mutating func parseShared() -> SharedSyntax {
    let start = take().start
    let name = parseName(.shared)
    let body = parseBody(of: .shared)
    return SharedSyntax(name: name, body: body, range: range(from: start))
  }

  /// Reads a branch.
  ///
  ///     branch = "branch" target body ;
  private mutating func parseBranch() -> BranchSyntax {
    let start = take().start
    let target = parseTarget()
    let body = parseBody(of: .branch)
    return BranchSyntax(target: target, body: body, range: range(from: start))
  }

  /// Reads a conditional with all that follows `else`.
  ///
  ///     if = "if" expression body [ "else" ( if | body ) ] ;
  mutating func parseIf() -> IfSyntax {
    let start = take().start
    let condition = parseExpression()
    let body = parseBody(of: .if)
    let alternative = parseAlternative()
    return IfSyntax(
      condition: condition, body: body, alternative: alternative, range: range(from: start))
  }

  /// Reads what an `else` begins, if one stands here.
  private mutating func parseAlternative() -> IfSyntax.Alternative? {
    guard takeIf(.else) || elseIfFollows() else { return nil }
    guard kind == .if || kind == .name && isElseIf(token) else {
      return .body(parseBody(of: .else))
    }
    guard enter() else {
      skipToStatementEnd()
      return nil
    }
    defer { depth -= 1 }
    return .conditional(parseIf())
  }

  /// Reads a loop over a list.
  ///
  ///     for = "for" pattern "in" expression body ;
  private mutating func parseFor() -> ForSyntax {
    let start = take().start
    let pattern = parsePattern()
    expectIn()
    let list = parseExpression()
    let body = parseBody(of: .for)
    return ForSyntax(pattern: pattern, list: list, body: body, range: range(from: start))
  }

  /// Reads a loop by count.
  ///
  ///     repeat = "repeat" expression body ;
  private mutating func parseRepeat() -> RepeatSyntax {
    let start = take().start
    let count = parseExpression()
    let body = parseBody(of: .repeat)
    return RepeatSyntax(count: count, body: body, range: range(from: start))
  }

  /// Reads conditions that the network must fulfil.
  ///
  ///     assert = "assert" expression { "," expression } ;
  private mutating func parseAssert() -> AssertSyntax {
    let start = take().start
    var conditions: [Expression] = []
    repeat { conditions.append(parseExpression()) } while takeIf(.comma)
    return AssertSyntax(conditions: conditions, range: range(from: start))
  }
}
