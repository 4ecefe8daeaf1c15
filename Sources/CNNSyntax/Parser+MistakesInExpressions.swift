import CNNSource

/// Reading expressions that are spelled otherwise.
extension Parser {
  /// Reads what is no operand where one must stand.
  mutating func recoverOperand() -> Expression {
    switch kind {
    case .string:
      report(stringMistake(expected: "a value"))
      return Expression(.missing, take())
    case .if where !beginsLine:
      fail(.statementAsValue(text, at: currentRange))
    case .network, .block, .func, .let, .shared, .branch, .for, .repeat, .assert, .where, .import,
      .in, .else:
      if beginsLine { return missingOperand() }
      report(.keywordAsName(text, at: currentRange))
      return Expression(.missing, take())
    default: return missingOperand()
    }
    return Expression(.missing, afterPrevious)
  }

  /// Describes a string where it cannot stand: most often the quotes are too many.
  func stringMistake(expected: String) -> Diagnostic {
    let word = textBetweenQuotes(of: token)
    guard !word.isEmpty, word.utf8.allSatisfy(isNameByte) else {
      return .unexpected(description, expected: expected, at: currentRange)
    }
    return .wordInQuotes(word, at: currentRange)
  }

  /// Reports that a value is missing: before the current token, or at the end of a line after
  /// what asks for it.
  private mutating func missingOperand() -> Expression {
    if followsMistake {
      // Of `n + + ` one operand is said to be missing, not two.
      silence()
    } else if TokenSet.statementEnd.contains(kind) || beginsLine, position > 0 {
      let previous = tokens[position - 1]
      report(.missingValue(after: quoted(text(of: previous)), at: range(of: previous)))
    } else {
      report(.missingValue("a value", before: description, at: currentRange))
    }
    return Expression(.missing, afterPrevious)
  }

  /// `true` iff an index stands here with a space before it; reports the space.
  mutating func takesSpacedIndex(of operand: Expression) -> Bool {
    guard kind == .leftBracket, !beginsLine else { return false }
    switch operand.kind {
    case .name, .index, .call:
      report(.indexSpacing(gap: afterPrevious.union(currentRange.startPoint), at: currentRange))
      return true
    case .number, .dims, .flag, .wildcard, .list, .comprehension, .prefix, .infix, .choice,
      .missing:
      return false
    }
  }

  /// `true` iff the arguments of a function stand here with a space before them; reports the space.
  mutating func takesSpacedCall() -> Bool {
    guard kind == .leftParenthesis, !beginsLine else { return false }
    report(.callSpacing(gap: afterPrevious.union(currentRange.startPoint), at: currentRange))
    return true
  }

  /// Returns the comparison that stands here; a lone `=` is reported and taken for `==`.
  mutating func takesComparison() -> InfixOperator? {
    switch kind {
    case .equalEqual: return .equal
    case .bangEqual: return .notEqual
    case .less: return .less
    case .lessEqual: return .lessOrEqual
    case .greater: return .greater
    case .greaterEqual: return .greaterOrEqual
    case .equal:
      report(.comparisonWithEquals(at: currentRange))
      return .equal
    default: return nil
    }
  }

  /// `true` iff the `%` here touches a number, and no operand can follow it.
  var isPercentage: Bool {
    guard touchesPrevious, tokens[position - 1].kind == .number else { return false }
    return !TokenSet.expressionStart.contains(nextKind) || stageBeginsLine(at: position + 1)
  }

  /// Reads the `%` of `50%`, and reports it.
  mutating func recoverPercentage() -> Expression {
    let number = tokens[position - 1]
    let whole = range(of: number).union(take())
    let fixed = hundredth(of: number) ?? "0.5"
    reportBefore(.percentage(file.text(whole), fixed: fixed, at: whole))
    silence()
    return Expression(.missing, whole)
  }

  /// Returns a hundredth of a number as it is written.
  private func hundredth(of number: Token) -> String? {
    guard let value = DecimalLiteral(bytes(of: number)) else { return nil }
    let places = 2 - value.exponent
    let digits = String(value.significand)
    let padding = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count))
    var text = (padding + digits).dropLast(places) + "." + (padding + digits).suffix(places)
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return String(text)
  }

  /// Reads the rest of `a < b < c`, and reports it as one mistake.
  mutating func recoverChain(_ first: Expression) -> Expression {
    var result = first
    var last = first
    var edits: [Diagnostic.Edit] = []
    while TokenSet.comparisons.contains(kind), let comparison = takesComparison(),
      case .infix(_, _, let middle) = last.kind
    {
      edits.append(Diagnostic.Edit(middle.range.endPoint, " && " + file.text(middle.range)))
      last = parseInfix(middle, comparison) { $0.parseSum() }
      result = combine(.infix(result, .and, last), result.range.union(last.range))
    }
    reportBefore(.chainedComparison(at: result.range, edits: edits))
    return result
  }

  /// Makes one expression of what stood in parentheses.
  mutating func finishParentheses(_ elements: [Expression], from start: UInt32) -> Expression {
    let range = range(from: start)
    if elements.count == 1, let element = elements.first, !endsInComma {
      return Expression(element.kind, range)
    }
    let opening = SourceRange(file: file.id, start: start, end: start + 1)
    if !elements.isEmpty { reportParentheses("a list", opening: opening) }
    return Expression(.list(elements), range)
  }

  /// `true` iff a comma stands before the bracket that was just read.
  private var endsInComma: Bool {
    position >= 2 && tokens[position - 2].kind == .comma
  }
}
