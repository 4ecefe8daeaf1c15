import CNNSource

/// Reading expressions that are spelled otherwise.
extension Parser {
  /// Reads what is no operand where one must stand.
  mutating func recoverOperand() -> Expression {
    switch kind {
    case .string:
      report(.unexpected(description, expected: "a value", at: currentRange))
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

  /// Reports that a value is missing: before the current token, or at the end of a line after
  /// what asks for it.
  private mutating func missingOperand() -> Expression {
    if TokenSet.statementEnd.contains(kind) || beginsLine, position > 0 {
      let previous = tokens[position - 1]
      report(.missingValue(after: quoted(text(of: previous)), at: range(of: previous)))
    } else {
      report(.missingValue("a value", before: description, at: currentRange))
    }
    return Expression(.missing, afterPrevious)
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
