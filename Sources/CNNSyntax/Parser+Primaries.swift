import CNNSource

extension Parser {
  /// Reads an operand.
  ///
  ///     primary = number | dims | "true" | "false" | "_" | name | list
  ///       | "(" expression ")" | name ADJACENT "(" [ argument { "," argument } ] ")" ;
  mutating func parsePrimary() -> Expression {
    switch kind {
    case .number: return parseNumber()
    case .dims: return parseDims()
    case .true: return Expression(.flag(true), take())
    case .false: return Expression(.flag(false), take())
    case .underscore: return Expression(.wildcard, take())
    case .name: return parseNameOrCall()
    case .leftBracket: return parseList()
    case .leftParenthesis: return parseParentheses()
    default: return recoverOperand()
    }
  }

  private mutating func parseNumber() -> Expression {
    guard let value = DecimalLiteral(bytes(of: token)) else {
      report(.numberTooLarge(text, at: currentRange))
      return Expression(.missing, take())
    }
    let kind = Expression.Kind.number(significand: value.significand, exponent: value.exponent)
    return Expression(kind, take())
  }

  private mutating func parseDims() -> Expression {
    guard let values = dimsValues(bytes(of: token)) else {
      report(.numberTooLarge(text, at: currentRange))
      return Expression(.missing, take())
    }
    return Expression(.dims(values), take())
  }

  private mutating func parseNameOrCall() -> Expression {
    if let flag = takeForeignFlag() { return flag }
    if nextKind == .name || nextKind == .colon, text == "lambda" {
      fail(.anonymousFunction(at: currentRange))
      return Expression(.missing, take())
    }
    let name = parseName(.value)
    guard kind == .leftParenthesis, touchesPrevious || takesSpacedCall() else {
      return Expression(.name(name.text), name.range)
    }
    let arguments = parseBracketed(.arguments) { $0.parseArgument() }
    checkOrder(of: arguments)
    return Expression(.call(name, arguments), range(from: name.range.start))
  }

  /// Reads a list, or a list made by `for`.
  ///
  ///     list = "[" [ expression ( "for" pattern "in" expression | { "," expression } ) ] "]" ;
  private mutating func parseList() -> Expression {
    let start = token.start
    var comprehension: (Pattern, Expression)?
    let elements = parseBracketed(.list) { parser in
      let element = parser.parseExpression()
      if parser.kind == .for, comprehension == nil { comprehension = parser.parseGenerator() }
      return element
    }
    let range = range(from: start)
    guard let (pattern, list) = comprehension, let element = elements.first else {
      return Expression(.list(elements), range)
    }
    return Expression(.comprehension(element: element, pattern: pattern, list: list), range)
  }

  private mutating func parseGenerator() -> (Pattern, Expression) {
    advance()
    let pattern = parsePattern()
    expectIn()
    return (pattern, parseExpression())
  }

  private mutating func parseParentheses() -> Expression {
    let start = token.start
    let elements = parseBracketed(.parentheses) { $0.parseExpression() }
    return finishParentheses(elements, from: start)
  }
}
