import CNNSource

/// Reading statements and stages that are spelled otherwise.
extension Parser {
  /// Reads a statement that begins with a name.
  mutating func parseNamedStatement() -> Statement? {
    if nextKind == .equal { return recoverAssignment() }
    if isForeignLet() { return .binding(parseLet()) }
    return .pipeline(parsePipeline())
  }

  /// Reads what begins no statement; `after` is the statement before it.
  mutating func recoverStatement(after previous: Statement?) -> Statement? {
    switch kind {
    case .arrow: return recoverArrow(after: previous)
    case .else: return recoverElse(after: previous)
    case .network, .block, .func, .import: return recoverNestedDeclaration()
    case .rightParenthesis, .rightBracket:
      skipStrayClosers()
      return nil
    case .leftParenthesis, .number, .dims, .string: return .pipeline(parsePipeline())
    default:
      fail(.unexpectedInStatement(description, at: currentRange))
      return nil
    }
  }

  /// `true` iff a stage stands behind the `=` of the `let` here, and no expression.
  var letNamesTensor: Bool {
    let following = tokens[position...].prefix(5)
    guard following.map(\.kind).starts(with: [.let, .name, .equal, .name]),
      let last = following.last
    else { return false }
    switch last.kind {
    case .number, .dims, .string, .arrow, .leftBrace: return true
    case .leftParenthesis: return callIsStage(opening: position + 4)
    case .name:
      let words = following.suffix(2).map(text)
      return !["not", "lambda"].contains(words[0]) && !["and", "or"].contains(words[1])
    default: return false
    }
  }

  /// Reads `x = …`, or a `let`, as what it must mean: a value, or a tensor with its name.
  mutating func recoverAssignment() -> Statement {
    let start = token.start
    _ = takeIf(.let)
    let name = parseName(.target)
    let spelling = diagnostics.remove(.foreignSpelling, in: take())
    let gap = SourceRange(file: file.id, start: start, end: max(token.start, previousEnd))
    if kind == .name && !isValue || kind == .leftBracket {
      let pipeline = parsePipeline()
      let parentheses = diagnostics.remove(.callParentheses, in: pipeline.range)
      reportBefore(
        .assignedTensor(name, removing: gap, namingAt: afterPrevious, edits: parentheses))
      return .pipeline(pipeline.naming(name))
    }
    let value = parseExpression()
    reportBefore(.assignedValue(name, edits: spelling))
    return .binding(
      LetSyntax(pattern: .name(name), value: value, documentation: nil, range: range(from: start)))
  }

  /// `true` iff what the name here begins is an expression and no stage.
  private var isValue: Bool {
    switch nextKind {
    case .leftParenthesis:
      tokens[position + 1].start == token.end && !callIsStage(opening: position + 1)
    case .question: true
    default: TokenSet.infixOperators.contains(nextKind)
    }
  }

  /// `true` iff behind the call whose parenthesis is at `opening` stands what only a stage has: an
  /// arrow, or the parentheses in which Keras gives the tensor, as in `dense(8)(x)`.
  private func callIsStage(opening: Int) -> Bool {
    guard let closer = indexOfCloser(.rightParenthesis, from: opening + 1) else { return false }
    let next = tokens[closer + 1]
    return next.kind == .arrow
      || next.kind == .leftParenthesis && next.start == tokens[closer].end
  }

  /// Reads on after an arrow that continues nothing.
  private mutating func recoverArrow(after previous: Statement?) -> Statement? {
    let arrow = currentRange
    if statementFollowsArrow() {
      let statement = range(of: tokens[position + 1])
      report(.statementAsStage(file.text(statement), arrow: arrow, at: statement))
    } else if let previous, !previous.isPipeline {
      report(.arrowAfterStatement(at: arrow))
    } else {
      report(
        .nothingToContinue(at: arrow, gap: arrow.union(range(of: tokens[position + 1]).startPoint)))
    }
    while kind == .arrow { advance() }
    silence()
    return TokenSet.statementEnd.contains(kind) ? nil : parseStatement(after: nil)
  }

  /// `true` iff after the arrow here stands what is no stage.
  func statementFollowsArrow() -> Bool {
    TokenSet.keywordStatementStart.contains(nextKind) || nextKind == .leftBrace
  }

  /// Passes over an `else` without its `if`.
  private mutating func recoverElse(after previous: Statement?) -> Statement? {
    if case .conditional = previous {
      report(.duplicateElse(at: currentRange))
    } else {
      report(.elseWithoutIf(at: currentRange))
    }
    isRecovering = true
    skipToStatementEnd()
    return nil
  }

  /// Reads a declaration inside of a body, as if it stood outside.
  private mutating func recoverNestedDeclaration() -> Statement? {
    report(.nestedDeclaration(text, at: currentRange))
    let outer = declarationStart
    declarationStart = token.start
    if let declaration = parseDeclaration() { nestedDeclarations.append(declaration) }
    declarationStart = outer
    return nil
  }

  /// Reads what is no stage where one must stand.
  mutating func recoverStage() -> Stage.Kind {
    let start = token.start
    switch kind {
    case .leftParenthesis:
      let dimensions = parseShapeParentheses()
      return .shape(ShapeSyntax(dimensions: dimensions, range: range(from: start)))
    case .number, .dims:
      let dimensions = parseBareDimensions()
      return .shape(ShapeSyntax(dimensions: dimensions, range: range(from: start)))
    case .arrow, .newline, .semicolon, .rightBrace, .endOfFile:
      report(.missingStage(found: description, at: previousRange))
      return .missing
    default:
      if kind.isKeyword, !beginsLine { return .call(parseCall()) }
      let expected = "a layer, a block, a tensor or a shape"
      fail(
        kind == .string
          ? stringMistake(expected: expected)
          : .unexpected(description, expected: expected, at: currentRange))
      return .missing
    }
  }

  /// The range of the last token that was read.
  private var previousRange: SourceRange {
    position > 0 ? range(of: tokens[position - 1]) : currentRange
  }

  /// Reads the arguments of a stage from parenthesis to parenthesis, and reports those.
  mutating func parseCallParentheses() -> [ArgumentSyntax] {
    let (nameEnd, opening) = (afterPrevious, currentRange)
    let first = range(of: tokens[position + 1]).startPoint
    let arguments = parseBracketed(.call) { $0.parseArgument() }
    checkOrder(of: arguments)
    let isWhole = kind != .leftParenthesis || !touchesPrevious
    while kind == .leftParenthesis, touchesPrevious {
      // Keras gives the tensor in parentheses of its own: `dense(8)(x)`.
      _ = parseBracketed(.call) { $0.parseArgument() }
    }
    let whole = range(from: opening.start)
    var edits = [Diagnostic.Edit(nameEnd.union(whole), "")]
    if let last = arguments.last {
      let closing = SourceRange(file: file.id, start: last.range.end, end: whole.end)
      edits = [Diagnostic.Edit(nameEnd.union(first), " "), Diagnostic.Edit(closing, "")]
    }
    reportBefore(.callParentheses(at: whole, edits: edits, isSafe: isWhole))
    return arguments
  }

  /// `true` iff the parenthesis here holds arguments, since no expression has what is in it.
  var holdsArguments: Bool {
    guard let closer = indexOfCloser(.rightParenthesis, from: position + 1) else { return false }
    var (depth, hasComma, hasWindow) = (0, false, false)
    for index in position + 1..<closer {
      switch tokens[index].kind {
      case .leftParenthesis, .leftBracket: depth += 1
      case .rightParenthesis, .rightBracket: depth -= 1
      case .comma where depth == 0: hasComma = true
      case .dims where depth == 0: hasWindow = true
      case .name where depth == 0 && [.leftParenthesis, .comma].contains(tokens[index - 1].kind):
        if [.colon, .equal].contains(tokens[index + 1].kind) { return true }
      default: continue
      }
    }
    return closer == position + 1 || hasComma && hasWindow
  }

  /// Reads on where a stage has no argument, or what stands in its place.
  mutating func recoverFirstArgument() -> [ArgumentSyntax] {
    switch kind {
    case .comma:
      report(.missingValue("an argument", before: description, at: currentRange))
      advance()
      return parseRemainingArguments([])
    case .string: return parseRemainingArguments([])
    case .network, .block, .func, .import, .in:
      return beginsLine ? [] : parseRemainingArguments([])
    default: return []
    }
  }

  /// Reads arguments as far as they go, after those that were read.
  mutating func parseRemainingArguments(_ first: [ArgumentSyntax]) -> [ArgumentSyntax] {
    var arguments = first
    let mistakes = diagnostics.all.count
    repeat { arguments.append(parseArgument()) } while takeArgumentSeparator(after: &arguments)
    if diagnostics.all.count == mistakes { checkOrder(of: arguments) }
    return arguments
  }

  /// `true` iff another argument follows; between the two a comma was read, or reported missing.
  ///
  /// A name with its value but without the colon becomes the argument that it must be.
  private mutating func takeArgumentSeparator(after arguments: inout [ArgumentSyntax]) -> Bool {
    while !takeIf(.comma) {
      guard TokenSet.expressionStart.contains(kind), !isRecovering else { return false }
      if stageFollows(arguments) {
        report(.missingArrowBetweenStages(description, after: afterPrevious, at: currentRange))
        arrowIsMissing = true
        return false
      }
      guard let name = nameWithoutColon(arguments) else {
        reportMissingComma()
        return true
      }
      report(.missingArgumentColon(name, value: text, at: afterPrevious))
      arguments[arguments.count - 1] = ArgumentSyntax(name: name, value: parseExpression())
    }
    return !commaIsStray()
  }

  /// `true` iff no argument follows the comma that was just read; reports it.
  private mutating func commaIsStray() -> Bool {
    let isStage = stageBeginsLine(at: position)
    let endsArguments =
      TokenSet.statementEnd.contains(kind) || kind == .arrow || kind == .as
      || TokenSet.keywordStatementStart.contains(kind) && beginsLine
    guard isStage || endsArguments,
      let comma = tokens[..<position].last(where: { $0.kind == .comma })
    else { return false }
    report(
      isStage
        ? .commaBeforeStage(description, at: range(of: comma))
        : .strayComma(before: description, at: range(of: comma)))
    return true
  }

  /// `true` iff the token at `index` is a name that begins a line, indented no deeper than the
  /// line of the statement, with an argument beside it: so it must be a stage.
  func stageBeginsLine(at index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index].kind == .name, beginsLine(at: index),
      [.number, .dims, .name, .string].contains(tokens[index + 1].kind)
    else { return false }
    let statement = SourceRange(file: file.id, start: statementStart, end: statementStart)
    return column(ofLineOf: range(of: tokens[index])) <= column(ofLineOf: statement)
  }

  /// `true` iff what follows these arguments without a comma must be another stage: it has
  /// arguments of its own, or stands where a name would be needed.
  private func stageFollows(_ arguments: [ArgumentSyntax]) -> Bool {
    guard kind == .name else { return false }
    switch nextKind {
    case .number, .dims, .name: return true
    case .colon, .equal: return false
    default: return arguments.contains { $0.name != nil }
    }
  }

  /// Returns the last argument's name, if it is nothing else and a value stands beside it.
  private func nameWithoutColon(_ arguments: [ArgumentSyntax]) -> Name? {
    guard arguments.count > 1, let last = arguments.last, last.name == nil,
      case .name(let text) = last.value.kind,
      kind == .number || kind == .true || kind == .false || kind == .name
    else { return nil }
    return Name(text, last.value.range)
  }

  /// Reports the first argument without a name that follows one with a name.
  mutating func checkOrder(of arguments: [ArgumentSyntax]) {
    guard let firstNamed = arguments.firstIndex(where: { $0.name != nil }) else { return }
    let late = arguments.indices.dropFirst(firstNamed).filter { arguments[$0].name == nil }
    guard let first = late.first else { return }
    let moved = late.map { file.text(arguments[$0].range) + ", " }.joined()
    let removals = late.map {
      Diagnostic.Edit(
        SourceRange(
          file: file.id, start: arguments[$0 - 1].range.end, end: arguments[$0].range.end), "")
    }
    reportBefore(
      .positionalAfterNamed(
        at: arguments[first].range, named: arguments[firstNamed].range,
        edits: [Diagnostic.Edit(arguments[firstNamed].range.startPoint, moved)] + removals))
  }

  /// `true` iff an index stands here.
  func takesIndex() -> Bool {
    kind == .leftBracket && touchesPrevious
  }

  /// `true` iff an index stands here, be it with a space before it; reports the space.
  mutating func takesTargetIndex() -> Bool {
    guard kind == .leftBracket else { return false }
    if !touchesPrevious {
      report(.indexSpacing(gap: afterPrevious.union(currentRange.startPoint), at: currentRange))
    }
    return true
  }

  /// Reads a pattern in parentheses, and reports them.
  mutating func parsePatternParentheses() -> [Pattern] {
    let opening = currentRange
    let patterns = parseBracketed(.patternParentheses) { $0.parsePattern() }
    reportParentheses("a pattern", opening: opening)
    return patterns
  }
}

extension Statement {
  fileprivate var isPipeline: Bool {
    if case .pipeline = self { true } else { false }
  }
}

extension Pipeline {
  /// The same pipeline with a name for its tensor, where it has none.
  fileprivate func naming(_ name: Name) -> Pipeline {
    guard let last = stages.last, last.targets.isEmpty else { return self }
    let target = Target(name: name, index: [], range: name.range)
    let named = Stage(
      kind: last.kind, targets: [target], namesOutputs: false, range: last.range)
    return Pipeline(stages: stages.dropLast() + [named], range: range)
  }
}
