import CNNSource

/// What a pair of brackets holds, for reading it and for speaking of it.
enum Bracket {
  case parameters, ports, shape, index, pattern, patternParentheses, targets, arguments, list
  case parentheses
  /// The parentheses of other languages around the arguments of a stage.
  case call

  /// What closes the bracket.
  var closer: TokenKind {
    switch self {
    case .shape, .index, .pattern, .list: .rightBracket
    case .parameters, .ports, .patternParentheses, .targets, .arguments, .parentheses, .call:
      .rightParenthesis
    }
  }

  /// `true` iff nothing need stand in it.
  var mayBeEmpty: Bool {
    switch self {
    case .parameters, .arguments, .list, .call: true
    case .ports, .shape, .index, .pattern, .patternParentheses, .targets, .parentheses: false
    }
  }

  /// What an element is called, with its article.
  var element: String {
    switch self {
    case .parameters: "a parameter"
    case .ports: "a shape"
    case .shape: "a size"
    case .index: "an index"
    case .pattern, .patternParentheses, .targets: "a name"
    case .arguments, .call: "an argument"
    case .list, .parentheses: "a value"
    }
  }
}

extension Parser {
  /// Reads elements with commas between them, from bracket to bracket.
  ///
  /// - Requires: the opening bracket is the current token.
  mutating func parseBracketed<Element>(
    _ bracket: Bracket, element: (inout Parser) -> Element
  ) -> [Element] {
    let opening = take()
    awaitedClosers.append(bracket.closer)
    var elements: [Element] = []
    while kind != bracket.closer, !bracketEnds || skipsStrayCloser(in: bracket) {
      if kind == .comma {
        report(.missingValue(bracket.element, before: description, at: currentRange))
        advance()
        continue
      }
      let start = position
      elements.append(element(&self))
      guard takeSeparator(in: bracket, since: start) else { break }
    }
    if elements.isEmpty, !bracket.mayBeEmpty, kind == bracket.closer {
      report(
        .missingValue(bracket.element, before: description, at: opening.union(currentRange)))
    }
    awaitedClosers.removeLast()
    close(bracket, opening: opening)
    return elements
  }

  /// `true` iff no bracket goes beyond the current token.
  var bracketEnds: Bool {
    TokenSet.bracketEnd.contains(kind) || TokenSet.closers.contains(kind)
      || kind.isKeyword && !TokenSet.insideBrackets.contains(kind) && beginsLine
  }

  /// `true` iff another element follows; between the two a comma was read, or reported missing.
  private mutating func takeSeparator(in bracket: Bracket, since start: Int) -> Bool {
    if takeIf(.comma) { return true }
    if isRecovering || position == start { return false }
    if TokenSet.closers.contains(kind) { return kind != bracket.closer }
    // In parentheses around a value no comma can be missing.
    guard TokenSet.expressionStart.contains(kind), bracket != .parentheses else { return false }
    reportMissingComma()
    return true
  }

  /// Passes over a closing bracket that nothing opened, if the right one follows; reports it.
  private mutating func skipsStrayCloser(in bracket: Bracket) -> Bool {
    guard TokenSet.closers.contains(kind), !awaitedClosers.contains(kind), !isRecovering,
      indexOfCloser(bracket.closer, from: position + 1) != nil
    else { return false }
    report(.strayCloser(text, at: currentRange))
    advance()
    return takeIf(.comma) || kind != bracket.closer
  }

  /// Reports that a comma is missing here.
  mutating func reportMissingComma() {
    let previous = quoted(text(of: tokens[position - 1]))
    report(
      .missingComma(between: previous, and: description, at: currentRange, after: afterPrevious))
  }

  /// Passes over the closing bracket, or what stands in its place.
  private mutating func close(_ bracket: Bracket, opening: SourceRange) {
    if takeIf(bracket.closer) || isRecovering || bracket == .call { return }
    if let closer = indexOfCloser(bracket.closer, from: position) {
      report(
        .unexpected(description, expected: "`,` or `\(closerText(bracket))`", at: currentRange))
      move(to: closer)
      advance()
    } else if TokenSet.closers.contains(kind), !awaitedClosers.contains(kind) {
      report(
        .wrongCloser(text, expected: closerText(bracket), opening: opening, at: currentRange))
      advance()
    } else {
      report(
        .unclosedBracket(
          file.text(opening), closer: closerText(bracket), opening: opening, at: afterPrevious))
    }
  }

  private func closerText(_ bracket: Bracket) -> String {
    bracket.closer.spelling ?? ""
  }

  /// Returns the index of the closing bracket of the current level, if the statement has it, and
  /// not too far away.
  func indexOfCloser(_ closer: TokenKind, from start: Int) -> Int? {
    var depth = 0
    for index in start..<min(start + Self.lookahead, tokens.count) {
      let kind = tokens[index].kind
      if TokenSet.bracketEnd.contains(kind) || TokenSet.statementKeywords.contains(kind) {
        return nil
      }
      switch kind {
      case .leftParenthesis, .leftBracket: depth += 1
      case .rightParenthesis, .rightBracket:
        if depth == 0 { return kind == closer ? index : nil }
        depth -= 1
      default: continue
      }
    }
    return nil
  }

  /// `true` iff the current token is the first of its line.
  var beginsLine: Bool { beginsLine(at: position) }

  /// `true` iff the token at `index` is the first of its line.
  func beginsLine(at index: Int) -> Bool {
    guard index > 0, tokens[index - 1].kind != .newline else { return true }
    let gap = Int(tokens[index - 1].end)..<Int(tokens[index].start)
    return file.bytes[gap].contains(UInt8(ascii: "\n"))
  }

  /// What the current token is called in a message.
  var description: String {
    switch kind {
    case .newline: "the end of the line"
    case .endOfFile: "the end of the file"
    case .string: "a string"
    default: quoted(text)
    }
  }
}

/// Returns `text` between backquotes, shortened where it is long.
func quoted(_ text: String) -> String {
  text.utf8.count > 60 ? "`\(text.prefix(40))…`" : "`\(text)`"
}
