import CNNLayers
import CNNShapes
import CNNSource
import CNNSyntax

/// The functions that the language has.
enum Builtin: String, CaseIterable {
  case floor, ceil, round, min, max, abs, pow, sum, count, reversed

  static let names = allCases.map(\.rawValue)
}

/// Arguments by the parameters that they are for.
struct MatchedArguments {
  /// One entry a parameter, `nil` where nothing was given.
  let values: [EvaluatedArgument?]
  /// What is wrong with the first argument that fits no parameter, from which all else may follow.
  let failure: DiagnosticKind?
}

extension Checker {
  /// Returns the value of `name(arguments)`: a function's result, or a layer or block with
  /// arguments.
  mutating func evaluateCall(_ name: Name, _ arguments: [ArgumentSyntax], at range: SourceRange)
    -> Value
  {
    if frame.lookUp(name.text) == nil {
      if case .function(let index)? = definition(of: name) {
        return call(function: index, name, arguments, at: range)
      }
      if definition(of: name) == nil, let builtin = Builtin(rawValue: name.text) {
        return call(builtin, arguments, at: range)
      }
    }
    let value = value(named: name)
    if value.isUnknown { return Value(.unknown, range) }
    guard case .callable(let callable) = value.kind else {
      return fail(.notCallable(name, value))
    }
    let evaluated = callable.arguments + evaluate(arguments)
    guard evaluated.count <= Self.maximumArguments else {
      return fail(
        .tooManyArguments(of: "`\(name.text)`", takes: Self.maximumArguments, named: [], at: range))
    }
    return bounded(
      Value(.callable(Callable(target: callable.target, arguments: evaluated)), range))
  }

  /// How many arguments a layer or block may be given in a value.
  private static var maximumArguments: Int { 256 }

  /// Evaluates arguments from left to right.
  mutating func evaluate(_ arguments: [ArgumentSyntax]) -> [EvaluatedArgument] {
    arguments.map {
      EvaluatedArgument(
        name: $0.name, value: evaluate($0.value), range: $0.range, expression: $0.value)
    }
  }

  // MARK: Functions of the program

  private mutating func call(
    function index: Int, _ name: Name, _ arguments: [ArgumentSyntax], at range: SourceRange
  ) -> Value {
    let function = program.functions[index]
    if let start = functionStack.firstIndex(of: index) {
      let cycle = functionStack[start...]
      guard recursiveFunctions.isDisjoint(with: cycle) else { return Value(.unknown, range) }
      recursiveFunctions.formUnion(cycle)
      return fail(.definitionInTermsOfItself(name, declared: function.syntax.name.range))
    }
    let given = evaluate(arguments)
    if isDry {
      matchOnly(given, to: function.syntax.parameters, of: "`\(name.text)`", at: range)
      return Value(.unknown, range)
    }
    // A call costs as much as a few statements.
    guard step(at: range, count: 4) else { return Value(.unknown, range) }
    let outer = frame
    frame = Frame(module: function.module, name: function.syntax.name.text, path: "")
    functionStack.append(index)
    bindParameters(
      function.syntax.parameters, to: given, of: "`\(name.text)`", at: range)
    let result = evaluate(function.syntax.value)
    functionStack.removeLast()
    frame = outer
    return Value(result.kind, range)
  }

  /// Binds parameters in the current frame's outermost scope, in order, so that a default may use
  /// those before it.
  mutating func bindParameters(
    _ parameters: [ParameterSyntax], to given: [EvaluatedArgument], of callee: String,
    at range: SourceRange
  ) {
    let names = parameters.map(\.name.text)
    let matched = match(given, to: names, positional: names.count, of: callee)
    for (parameter, argument) in zip(parameters, matched.values) {
      let value: Value
      if let argument {
        value = argument.value
      } else if let defaultValue = parameter.defaultValue {
        value = evaluate(defaultValue)
      } else {
        value = fail(.missingArgument(parameter.name.text, of: callee, at: range))
      }
      declare(parameter.name, .value(value))
    }
  }

  /// Matches arguments with the parameters that they are for, and reports those that fit none.
  ///
  /// - Parameters:
  ///   - given: the arguments, in source order.
  ///   - parameters: the names of all parameters.
  ///   - positional: how many of them, from the first, need no name.
  ///   - callee: what takes the arguments, for messages.
  ///   - repair: what would make arguments fit of which there are too many.
  /// - Returns: an argument or `nil` for each parameter, and whether all arguments fit one.
  mutating func match(
    _ given: [EvaluatedArgument], to parameters: [String], positional: Int,
    of callee: @autoclosure () -> String,
    repair: (Checker) -> Diagnostic.Fix? = { _ in nil }
  ) -> MatchedArguments {
    var matched: [EvaluatedArgument?] = Array(repeating: nil, count: parameters.count)
    var position = 0
    var failure: DiagnosticKind?
    // A search is quickest where there are few, as there nearly always are.
    let indices =
      parameters.count > 64
      ? Dictionary(zip(parameters, parameters.indices)) { first, _ in first } : nil
    for argument in given {
      guard let name = argument.name else {
        if position < positional {
          matched[position] = argument
        } else if position == positional {
          failure = failure ?? .tooManyArguments
          let named = Array(parameters.dropFirst(positional))
          report(
            .tooManyArguments(
              of: callee(), takes: positional, named: named, at: argument.range,
              repair: repair(self)))
        }
        position += 1
        continue
      }
      guard let index = indices.map({ $0[name.text] }) ?? parameters.firstIndex(of: name.text)
      else {
        failure = failure ?? .unknownArgument
        let suggestion = helpful(with: .unknownArgument, at: name.range) { _ in
          parameters
        } _: {
          nearest(name.text, among: $0)
        }
        report(
          .unknownArgument(name, of: callee(), parameters: parameters, suggestion: suggestion))
        continue
      }
      if let first = matched[index] {
        failure = failure ?? .argumentTwice
        report(.argumentTwice(name, first: first.range))
      } else {
        matched[index] = argument
      }
    }
    return MatchedArguments(values: matched, failure: failure)
  }

  // MARK: Functions of the language

  private mutating func call(
    _ builtin: Builtin, _ arguments: [ArgumentSyntax], at range: SourceRange
  ) -> Value {
    for argument in arguments {
      guard let name = argument.name else { continue }
      return fail(
        .unknownArgument(
          name, of: "`\(builtin.rawValue)`", parameters: [], suggestion: nil))
    }
    let values = arguments.map { evaluate($0.value) }
    if values.contains(where: \.isUnknown) { return Value(.unknown, range) }
    switch builtin {
    case .floor, .ceil, .round, .abs:
      return unary(builtin, values, at: range)
    case .pow:
      return power(values, at: range)
    case .min, .max:
      let numbers = values.count == 1 ? values[0].elements ?? values : values
      return reduce(builtin, numbers, at: range)
    case .sum:
      guard values.count == 1, let numbers = values[0].elements else {
        return fail(.wrongCall(builtin, "takes one list", at: range))
      }
      return reduce(builtin, numbers, at: range)
    case .count, .reversed:
      guard values.count == 1, let count = values[0].count, step(at: range, count: count) else {
        return fail(.wrongCall(builtin, "takes one list", at: range))
      }
      if builtin == .count { return Value(.number(Rational(count)), range) }
      return Value(.list((values[0].elements ?? []).reversed()), range)
    }
  }

  private mutating func unary(_ builtin: Builtin, _ values: [Value], at range: SourceRange)
    -> Value
  {
    if values.count == 1, case .open(let number) = values[0].kind {
      return unary(builtin, number, at: range)
    }
    guard values.count == 1, let number = values[0].number else {
      return fail(.wrongCall(builtin, "takes one number", at: range))
    }
    let result: Rational? =
      switch builtin {
      case .floor: Rational(number.floor)
      case .ceil: Rational(number.ceiling)
      case .round: Rational(number.rounded)
      case .abs, .min, .max, .pow, .sum, .count, .reversed:
        number.isNegative ? number.negated : number
      }
    guard let result else { return fail(.overflow(at: range)) }
    return Value(.number(result), range)
  }

  private mutating func unary(_ builtin: Builtin, _ number: OpenNumber, at range: SourceRange)
    -> Value
  {
    let value =
      switch builtin {
      case .floor: OpenNumber(number.floor)
      case .ceil: OpenNumber(number.ceiling)
      case .round: OpenNumber(number.rounded)
      case .abs, .min, .max, .pow, .sum, .count, .reversed: number.magnitude
      }
    return result(value, at: range)
  }

  private mutating func power(_ values: [Value], at range: SourceRange) -> Value {
    if values.count == 2, case .open = values[1].kind {
      _ = whole(values[1], at: range)
      return Value(.unknown, range)
    }
    guard values.count == 2, let open = values[0].openNumber,
      let exponent = values[1].number?.whole
    else {
      return fail(.wrongCall(.pow, "takes a number and a whole exponent", at: range))
    }
    guard let base = open.rational else {
      guard (0...Self.maximumOpenExponent).contains(exponent) else {
        return fail(.irregularSize("this number", at: range))
      }
      let factors = repeatElement(open, count: exponent)
      return result(factors.reduce(OpenNumber(Rational(1)), *), at: range)
    }
    if base == Rational(0), exponent < 0 { return fail(.divisionByZero(at: range)) }
    guard let result = base.raised(to: exponent) else { return fail(.overflow(at: range)) }
    return Value(.number(result), range)
  }

  private mutating func reduce(_ builtin: Builtin, _ values: [Value], at range: SourceRange)
    -> Value
  {
    guard step(at: range, count: values.count), !values.contains(where: \.isUnknown) else {
      return Value(.unknown, range)
    }
    let numbers = values.compactMap(\.number)
    guard numbers.count == values.count else {
      let open = values.compactMap(\.openNumber)
      guard open.count == values.count else {
        return fail(.wrongCall(builtin, "takes numbers", at: range))
      }
      return reduce(builtin, open, at: range)
    }
    if builtin == .sum {
      var total: Rational? = Rational(0)
      for number in numbers { total = total?.adding(number) }
      guard let total else { return fail(.overflow(at: range)) }
      return Value(.number(total), range)
    }
    guard let result = builtin == .min ? numbers.min() : numbers.max() else {
      return fail(.wrongCall(builtin, "takes at least one number", at: range))
    }
    return Value(.number(result), range)
  }

  private mutating func reduce(_ builtin: Builtin, _ numbers: [OpenNumber], at range: SourceRange)
    -> Value
  {
    var combined = numbers[0]
    for number in numbers.dropFirst() {
      guard builtin != .sum else {
        combined = combined + number
        continue
      }
      guard let chosen = larger(of: combined, number, isSought: builtin == .max, at: range) else {
        return Value(.unknown, range)
      }
      combined = chosen
    }
    return result(combined, at: range)
  }

  /// The greatest exponent of an open size: higher powers are of no use for shapes.
  private static var maximumOpenExponent: Int { 8 }
}
