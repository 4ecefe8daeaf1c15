import CNNLayers
import CNNShapes
import CNNSource
import CNNSyntax

extension Checker {
  /// Returns what an expression comes to; unknown, with a diagnostic, where it comes to nothing.
  mutating func evaluate(_ expression: Expression) -> Value {
    let range = expression.range
    switch expression.kind {
    case .number(let significand, let exponent):
      guard let number = Rational(significand: significand, exponent: exponent) else {
        return fail(.overflow(at: range))
      }
      return Value(.number(number), range)
    case .dims(let sizes):
      return Value(.list(sizes.map { Value(.number(Rational($0)), range) }), range)
    case .flag(let flag): return Value(.flag(flag), range)
    case .wildcard: return Value(.wildcard, range)
    case .missing: return Value(.unknown, range)
    case .name(let name): return value(named: Name(name, range))
    case .list, .comprehension, .prefix, .infix, .choice, .index, .call:
      return deeper(at: range, otherwise: Value(.unknown, range)) {
        $0.evaluateCompound(expression)
      }
    }
  }

  private mutating func evaluateCompound(_ expression: Expression) -> Value {
    let range = expression.range
    switch expression.kind {
    case .list(let elements):
      return bounded(Value(.list(elements.map { evaluate($0) }), range))
    case .comprehension(let element, let pattern, let list):
      return evaluateComprehension(element, pattern, list, at: range)
    case .prefix(let operation, let operand):
      return evaluate(operation, operand, at: range)
    case .infix(let left, let operation, let right):
      return evaluate(left, operation, right, at: range)
    case .choice(let condition, let whenTrue, let whenFalse):
      guard let holds = flag(condition) else {
        // Code that is only read has both its values read.
        if isDry { _ = (evaluate(whenTrue), evaluate(whenFalse)) }
        return Value(.unknown, range)
      }
      return evaluate(holds ? whenTrue : whenFalse)
    case .index(let base, let indices): return evaluateIndex(base, indices, at: range)
    case .call(let name, let arguments): return evaluateCall(name, arguments, at: range)
    case .number, .dims, .flag, .wildcard, .name, .missing: return Value(.unknown, range)
    }
  }

  /// Reports a diagnostic and returns the unknown value in its place.
  mutating func fail(_ diagnostic: Diagnostic) -> Value {
    report(diagnostic)
    return Value(.unknown, diagnostic.range)
  }

  // MARK: Demands

  /// Returns the boolean that an expression must be; `nil` where it is none or not known.
  ///
  /// On open sizes it must be the same for all that may occur.
  mutating func flag(_ expression: Expression) -> Bool? {
    guard let condition = condition(expression) else { return nil }
    if case .constant(let flag) = condition { return flag }
    return decide(condition, at: expression.range)
  }

  /// Returns for which open sizes an expression, which must be a condition, holds; `nil` where it is
  /// none or not known.
  mutating func condition(_ expression: Expression) -> SizeCondition? {
    let value = evaluate(expression)
    switch value.kind {
    case .flag(let flag): return .constant(flag)
    case .condition(let condition): return condition
    case .unknown: return nil
    case .number, .open, .list, .range, .symbol, .callable, .wildcard:
      report(.wrongType(expected: "a condition", found: value, at: expression.range))
      return nil
    }
  }

  /// Returns the whole number that an expression must be; `nil` where it is none or not known.
  mutating func whole(_ expression: Expression) -> Int? {
    whole(evaluate(expression), at: expression.range)
  }

  /// Returns the whole number that a value must be; `nil` where it is none or not known.
  mutating func whole(_ value: Value, at range: SourceRange) -> Int? {
    if value.isUnknown { return nil }
    if case .open(let number) = value.kind {
      report(.openValue(source(range), symbols: number.numerator.symbols, at: range))
      return nil
    }
    guard let number = value.number else {
      report(.wrongType(expected: "a whole number", found: value, at: range))
      return nil
    }
    guard let whole = number.whole else {
      report(.notWhole(number, at: range))
      return nil
    }
    return whole
  }

  /// Returns the entries that an expression must have; `nil` where it has none or is not known.
  mutating func elements(_ expression: Expression) -> [Value]? {
    let value = evaluate(expression)
    if value.isUnknown { return nil }
    guard let elements = value.elements else {
      report(.wrongType(expected: "a list", found: value, at: expression.range))
      return nil
    }
    return elements
  }

  /// How many values a value may be made of, so how many entries a list may have.
  static var maximumListCount: Int { 1_000_000 }

  /// How deep lists and arguments may nest in a value.
  static var maximumListDepth: Int { 256 }

  /// Returns a value that has been put together, or reports that it is too large.
  mutating func bounded(_ value: Value) -> Value {
    if value.size > Self.maximumListCount + 1 {
      return fail(.listTooLong(value.size - 1, at: value.range))
    }
    if value.depth > Self.maximumListDepth { return fail(.listTooDeep(at: value.range)) }
    return value
  }

  // MARK: Operators

  private mutating func evaluate(
    _ operation: PrefixOperator, _ operand: Expression, at range: SourceRange
  ) -> Value {
    switch operation {
    case .not:
      guard let condition = condition(operand) else { return Value(.unknown, range) }
      return Value(condition.negated, range)
    case .minus:
      guard let number = number(evaluate(operand), for: "-", at: operand.range) else {
        return Value(.unknown, range)
      }
      guard let negated = number.rational?.negated else {
        return result(OpenNumber(Rational(0)) - number, at: range)
      }
      return Value(.number(negated), range)
    }
  }

  /// Returns the number that an operand must be.
  mutating func number(_ value: Value, for operation: String, at range: SourceRange)
    -> OpenNumber?
  {
    if value.isUnknown { return nil }
    if let number = value.openNumber { return number }
    report(.wrongType(expected: "a number for `\(operation)`", found: value, at: range))
    return nil
  }

  private mutating func evaluate(
    _ left: Expression, _ operation: InfixOperator, _ right: Expression, at range: SourceRange
  ) -> Value {
    switch operation {
    case .and, .or:
      guard let first = condition(left) else { return Value(.unknown, range) }
      // The second operand is not looked at where the first decides.
      if first == .constant(operation == .or) { return Value(first, range) }
      guard let second = condition(right) else { return Value(.unknown, range) }
      if case .constant = first { return Value(second, range) }
      let joined =
        operation == .or
        ? try? SizeCondition.disjunction([first, second])
        : try? SizeCondition.conjunction([first, second])
      guard let joined else { return fail(.irregularSize("this condition", at: range)) }
      return result(joined, at: range)
    case .equal, .notEqual:
      if !openSizes.symbols.isEmpty, case .infix(let a, .remainder, let b) = left.kind {
        return compareRemainder(of: a, by: b, in: left.range, operation, right, at: range)
      }
      return compare(evaluate(left), operation, evaluate(right), at: range)
    case .range:
      guard let low = whole(left), let high = whole(right) else { return Value(.unknown, range) }
      let (count, overflow) = high.subtractingReportingOverflow(low)
      guard !overflow else { return fail(.overflow(at: range)) }
      guard count <= Self.maximumListCount else {
        return fail(.listTooLong(count, at: range))
      }
      return Value(.range(low..<max(low, high)), range)
    case .plus, .minus, .times, .divide, .remainder, .less, .lessOrEqual, .greater,
      .greaterOrEqual:
      let (a, b) = (evaluate(left), evaluate(right))
      return calculate(a, operation, b, at: range, left.range, right.range)
    }
  }

  /// Returns what arithmetic on two values comes to, which stand at these places.
  mutating func calculate(
    _ a: Value, _ operation: InfixOperator, _ b: Value, at range: SourceRange,
    _ left: SourceRange, _ right: SourceRange
  ) -> Value {
    if let first = a.number, let second = b.number {
      return calculate(first, operation, second, at: range)
    }
    if operation == .plus, let joined = join(a, b, at: range) { return joined }
    guard let first = number(a, for: operation.rawValue, at: left),
      let second = number(b, for: operation.rawValue, at: right)
    else { return Value(.unknown, range) }
    return calculate(first, operation, second, at: range)
  }

  private mutating func calculate(
    _ left: OpenNumber, _ operation: InfixOperator, _ right: OpenNumber, at range: SourceRange
  ) -> Value {
    switch operation {
    case .less: return result(right.isAtMost(left), isNegated: true, at: range)
    case .lessOrEqual: return result(left.isAtMost(right), at: range)
    case .greater: return result(left.isAtMost(right), isNegated: true, at: range)
    case .greaterOrEqual: return result(right.isAtMost(left), at: range)
    case .plus: return result(left + right, at: range)
    case .minus: return result(left - right, at: range)
    case .times: return result(left * right, at: range)
    case .divide, .remainder:
      if right.numerator == 0 { return fail(.divisionByZero(at: range)) }
      return result(
        operation == .divide ? left.divided(by: right) : left.remainder(by: right), at: range)
    case .equal, .notEqual, .and, .or, .range: return Value(.unknown, range)
    }
  }

  /// Returns the concatenation of two lists, or `nil` where either is known to be none.
  private mutating func join(_ left: Value, _ right: Value, at range: SourceRange) -> Value? {
    guard let a = left.count, let b = right.count else {
      let mayBeLists = left.isUnknown && right.count != nil || left.count != nil && right.isUnknown
      return mayBeLists ? Value(.unknown, range) : nil
    }
    guard a + b <= Self.maximumListCount else { return fail(.listTooLong(a + b, at: range)) }
    guard step(at: range, count: a + b) else { return Value(.unknown, range) }
    return bounded(Value(.list((left.elements ?? []) + (right.elements ?? [])), range))
  }

  private mutating func calculate(
    _ left: Rational, _ operation: InfixOperator, _ right: Rational, at range: SourceRange
  ) -> Value {
    var result: Rational?
    switch operation {
    case .less: return Value(.flag(left < right), range)
    case .lessOrEqual: return Value(.flag(left <= right), range)
    case .greater: return Value(.flag(left > right), range)
    case .greaterOrEqual: return Value(.flag(left >= right), range)
    case .plus: result = left.adding(right)
    case .minus: result = left.subtracting(right)
    case .times: result = left.multiplied(by: right)
    case .divide, .remainder:
      if right == Rational(0) { return fail(.divisionByZero(at: range)) }
      result = operation == .divide ? left.divided(by: right) : left.remainder(by: right)
    case .equal, .notEqual, .and, .or, .range: break
    }
    guard let result else { return fail(.overflow(at: range)) }
    return Value(.number(result), range)
  }

  // MARK: Lists

  private mutating func evaluateComprehension(
    _ element: Expression, _ pattern: Pattern, _ list: Expression, at range: SourceRange
  ) -> Value {
    guard let entries = elements(list) else { return Value(.unknown, range) }
    var results: [Value] = []
    results.reserveCapacity(entries.count)
    for entry in entries {
      guard step(at: range) else { break }
      frame.scopes.append(Scope())
      bind(pattern, to: entry)
      results.append(evaluate(element))
      frame.scopes.removeLast()
    }
    return bounded(Value(.list(results), range))
  }

  private mutating func evaluateIndex(
    _ base: Expression, _ indices: [Expression], at range: SourceRange
  ) -> Value {
    if case .name(let name) = base.kind, frame.lookUp(name) == nil, isFamily(name) {
      return fail(.tensorIsNoValue(Name(name, base.range)))
    }
    var value = evaluate(base)
    for index in indices {
      if value.isUnknown { return Value(.unknown, range) }
      guard let count = value.count else {
        return fail(.wrongType(expected: "a list", found: value, at: base.range))
      }
      value = entry(of: value, count: count, at: index, in: range)
    }
    return value
  }

  /// Returns one entry of a list, or with a range of indices a part of it.
  private mutating func entry(
    of list: Value, count: Int, at index: Expression, in range: SourceRange
  ) -> Value {
    let position = evaluate(index)
    if case .range(let part) = position.kind {
      guard part.lowerBound >= 0, part.upperBound <= count else {
        let first = part.lowerBound < 0 ? part.lowerBound : part.upperBound - 1
        return fail(.indexOutOfRange(first, count: count, at: index.range))
      }
      guard step(at: range, count: part.count) else { return Value(.unknown, range) }
      return Value(.list(part.map { list.entry($0) }), range)
    }
    guard let number = whole(position, at: index.range) else { return Value(.unknown, range) }
    guard (0..<count).contains(number) else {
      return fail(.indexOutOfRange(number, count: count, at: index.range))
    }
    return list.entry(number)
  }

  // MARK: Patterns

  /// Binds the names of a pattern in the innermost scope.
  mutating func bind(_ pattern: Pattern, to value: Value) {
    switch pattern {
    case .wildcard: break
    case .name(let name): declare(name, .value(value))
    case .list(let patterns, let range):
      let fits = value.count == patterns.count
      if !fits && !value.isUnknown {
        report(.patternMismatch(value, expected: patterns.count, at: range))
      }
      for (index, inner) in patterns.enumerated() {
        bind(inner, to: fits ? value.entry(index) : Value(.unknown, value.range))
      }
    }
  }

  /// Gives a name in the innermost braces, which is an error where it has a meaning already.
  mutating func declare(_ name: Name, _ binding: Binding) {
    guard !name.text.isEmpty else { return }
    let innermost = frame.scopes.count - 1
    if let first = frame.scopes[innermost].names[name.text] {
      report(.nameGivenTwice(name, first: first.range))
      return
    }
    if let outer = frame.lookUp(name.text) {
      report(.nameHidden(name, outer: outer.range))
    }
    frame.scopes[innermost].names[name.text] = BoundName(binding: binding, range: name.range)
  }
}
