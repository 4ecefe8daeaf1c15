import CNNSource

extension Parser {
  /// Reads stages joined by arrows.
  ///
  ///     pipeline = stage { "->" stage } ;
  mutating func parsePipeline() -> Pipeline {
    let start = token.start
    var stages = [parseStage()]
    while takesArrow() { stages.append(parseStage()) }
    return Pipeline(stages: stages, range: range(from: start))
  }

  /// Passes over an arrow, if a stage follows; `true` as well where it was reported missing.
  private mutating func takesArrow() -> Bool {
    if arrowIsMissing {
      arrowIsMissing = false
      return true
    }
    if kind == .greater, nextKind == .name {
      report(.wrongArrow(text, at: currentRange))
    } else if kind != .arrow || statementFollowsArrow() {
      return false
    }
    advance()
    return true
  }

  /// Reads a stage.
  ///
  ///     stage = ( shape | call ) [ "as" targets ] | "as" targets ;
  private mutating func parseStage() -> Stage {
    let start = token.start
    let stage: Stage.Kind
    switch kind {
    case .as: stage = .current
    case .leftBracket: stage = .shape(parseShape())
    case .name: stage = .call(parseCall())
    default: stage = recoverStage()
    }
    let namesOutputs = kind == .as && nextKind == .leftParenthesis
    let targets = takeIf(.as) ? parseTargets() : []
    return Stage(
      kind: stage, targets: targets, namesOutputs: namesOutputs, range: range(from: start))
  }

  /// Reads a layer, block or tensor with what it is given.
  ///
  ///     call = name [ index ] [ argument { "," argument } ] [ body ] ;
  mutating func parseCall() -> CallSyntax {
    let name = parseName(.stage)
    let index = takesIndex() ? parseIndex() : []
    let arguments = parseArguments(of: name)
    let body = kind == .leftBrace ? parseBraces(of: .stage) : nil
    return CallSyntax(
      name: name, index: index, arguments: arguments, body: body,
      range: range(from: name.range.start))
  }

  /// Reads the arguments of a stage, as far as they go.
  private mutating func parseArguments(of name: Name) -> [ArgumentSyntax] {
    if kind == .leftParenthesis, touchesPrevious || holdsArguments {
      let arguments = parseCallParentheses()
      return takeIf(.comma) ? parseRemainingArguments(arguments) : arguments
    }
    guard TokenSet.expressionStart.contains(kind) else { return recoverFirstArgument() }
    return parseRemainingArguments([])
  }

  /// Reads an argument, of a stage or in a call's parentheses.
  ///
  ///     argument = [ name ":" ] expression ;
  mutating func parseArgument() -> ArgumentSyntax {
    guard kind == .colon || kind == .name && (nextKind == .colon || nextKind == .equal) else {
      return ArgumentSyntax(name: nil, value: parseExpression())
    }
    let name = parseName(.argument)
    if kind == .equal {
      let mended = tokens[position + 1].start == token.end ? ": " : ":"
      report(.argumentWithEquals(name, mended: mended, at: currentRange))
    }
    advance()
    return ArgumentSyntax(name: name, value: parseExpression())
  }

  /// Reads what tensors are named.
  ///
  ///     targets = target | "(" target { "," target } ")" ;
  private mutating func parseTargets() -> [Target] {
    guard kind == .leftParenthesis else { return [parseTarget()] }
    return parseBracketed(.targets) { $0.parseTarget() }
  }

  /// Reads what a tensor is named.
  ///
  ///     target = "_" | name [ index ] ;
  mutating func parseTarget() -> Target {
    let start = token.start
    if takeIf(.underscore) { return Target(name: nil, index: [], range: range(from: start)) }
    let name = parseName(.target)
    let index = takesTargetIndex() ? parseIndex() : []
    return Target(name: name, index: index, range: range(from: name.range.start))
  }

  /// Reads what a `let` or `for` binds.
  ///
  ///     pattern = "_" | name | "[" pattern { "," pattern } "]" ;
  mutating func parsePattern() -> Pattern {
    switch kind {
    case .underscore: return .wildcard(take())
    case .leftBracket, .leftParenthesis: return parsePatternList()
    default: return .name(parseName(.pattern))
    }
  }

  private mutating func parsePatternList() -> Pattern {
    let start = token.start
    guard enter() else {
      skipNested()
      return .list([], range(from: start))
    }
    defer { depth -= 1 }
    let patterns =
      kind == .leftBracket
      ? parseBracketed(.pattern) { $0.parsePattern() }
      : parsePatternParentheses()
    return .list(patterns, range(from: start))
  }
}
