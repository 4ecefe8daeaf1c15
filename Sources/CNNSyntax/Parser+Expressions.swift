import CNNSource

extension Parser {
  /// Reads an expression.
  ///
  ///     expression = choice [ "..<" choice ] ;
  mutating func parseExpression() -> Expression {
    guard enter() else {
      skipNested()
      return Expression(.missing, afterPrevious)
    }
    defer { depth -= 1 }
    let lower = parseChoice()
    guard kind == .range else { return lower }
    return parseInfix(lower, .range) { $0.parseChoice() }
  }

  /// Reads a choice.
  ///
  ///     choice = or [ "?" choice ":" choice ] ;
  private mutating func parseChoice() -> Expression {
    let condition = parseOr()
    guard kind == .question else { return condition }
    guard enter() else {
      skipNested()
      return condition
    }
    defer { depth -= 1 }
    advance()
    let whenTrue = parseChoice()
    expectChoiceColon()
    let whenFalse = parseChoice()
    return combine(
      .choice(condition: condition, whenTrue: whenTrue, whenFalse: whenFalse),
      condition.range.union(whenFalse.range))
  }

  /// Reads alternatives.
  ///
  ///     or = and { "||" and } ;
  private mutating func parseOr() -> Expression {
    var left = parseAnd()
    while kind == .bars || takesWord("or", for: .bars) {
      left = parseInfix(left, .or) { $0.parseAnd() }
    }
    return left
  }

  /// Reads conditions that all must hold.
  ///
  ///     and = comparison { "&&" comparison } ;
  private mutating func parseAnd() -> Expression {
    var left = parseComparison()
    while kind == .ampersands || takesWord("and", for: .ampersands) {
      left = parseInfix(left, .and) { $0.parseComparison() }
    }
    return left
  }

  /// Reads a comparison.
  ///
  ///     comparison = sum [ ( "==" | "!=" | "<" | "<=" | ">" | ">=" ) sum ] ;
  private mutating func parseComparison() -> Expression {
    let left = parseSum()
    guard let comparison = takesComparison() else { return left }
    let result = parseInfix(left, comparison) { $0.parseSum() }
    return TokenSet.comparisons.contains(kind) ? recoverChain(result) : result
  }

  /// Reads terms.
  ///
  ///     sum = product { ( "+" | "-" ) product } ;
  mutating func parseSum() -> Expression {
    var left = parseProduct()
    while kind == .plus || kind == .minus {
      left = parseInfix(left, kind == .plus ? .plus : .minus) { $0.parseProduct() }
    }
    return left
  }

  /// Reads factors.
  ///
  ///     product = prefix { ( "*" | "/" | "%" ) prefix } ;
  private mutating func parseProduct() -> Expression {
    var left = parsePrefix()
    while true {
      switch kind {
      case .star: left = parseInfix(left, .times) { $0.parsePrefix() }
      case .slash: left = parseInfix(left, .divide) { $0.parsePrefix() }
      case .percent where isPercentage: left = recoverPercentage()
      case .percent: left = parseInfix(left, .remainder) { $0.parsePrefix() }
      default: return left
      }
    }
  }

  /// Reads an operand with its signs and indices.
  ///
  ///     prefix = ( "-" | "!" ) prefix | primary { index } ;
  private mutating func parsePrefix() -> Expression {
    guard kind == .minus || kind == .bang || takesWord("not", for: .bang) else {
      return parseIndices(of: parsePrimary())
    }
    guard enter() else {
      skipNested()
      return Expression(.missing, afterPrevious)
    }
    defer { depth -= 1 }
    let prefix = kind == .minus ? PrefixOperator.minus : .not
    let start = take()
    let operand = parsePrefix()
    return combine(.prefix(prefix, operand), start.union(operand.range))
  }

  private mutating func parseIndices(of primary: Expression) -> Expression {
    var result = primary
    while takesIndex() || takesSpacedIndex(of: result) {
      let indices = parseIndex()
      result = combine(.index(result, indices), range(from: primary.range.start))
    }
    return result
  }

  /// Reads what stands in brackets that touch a name.
  ///
  ///     index = ADJACENT "[" expression { "," expression } "]" ;
  mutating func parseIndex() -> [Expression] {
    parseBracketed(.index) { $0.parseExpression() }
  }

  /// Reads the operator here and its right operand.
  mutating func parseInfix(
    _ left: Expression, _ infix: InfixOperator, right: (inout Parser) -> Expression
  ) -> Expression {
    advance()
    let operand = right(&self)
    return combine(.infix(left, infix, operand), left.range.union(operand.range))
  }

  /// Returns the expression, or a missing one where its tree is too high to be walked.
  mutating func combine(_ kind: Expression.Kind, _ range: SourceRange) -> Expression {
    let expression = Expression(kind, range)
    guard expression.height > Self.deepestNesting else { return expression }
    failTooDeep()
    skipNested()
    return Expression(.missing, range)
  }
}
