import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource
import CNNSyntax

/// What a check knows of the sizes that its network leaves open.
struct OpenSizes: Sendable {
  /// In the order of the signature.
  var symbols: [Symbol] = []
  /// Where each stands in the signature, by its index.
  var places: [SourceRange] = []
  /// The sizes that the `where` clause admits.
  var admitted = SizeDomain.all
  /// Those of them for which all that has been demanded so far holds.
  var domain = SizeDomain.all
  /// The diagnostics that a `where` clause would mend, by their index.
  var failures: [Int] = []
  /// How many of the network's other errors there were when it began.
  var errorsBefore = 0
  /// What no size meets, or what could not be decided, so that no clause mends it.
  var isBeyondClauses = false
  /// `true` iff a condition holds for some of the sizes alone, so that not all code was carried out.
  var isUndecided = false
  /// `true` iff the `where` clause has mistakes, so that nobody knows which sizes may occur.
  var isClauseWrong = false
  /// In a search for the sizes that check, the condition that holds for some sizes and fails for others.
  var split: SizeCondition?
  /// What the `where` clause says, condition by condition.
  var clauses: [SizeClause] = []
  /// The same as one, where it is left aside.
  var clause = SizeCondition.constant(true)
}

extension Checker {
  /// Whether something that was demanded holds for the sizes that may occur.
  enum Demand {
    case holds
    /// The sizes of one case in which it does not; `isNever` iff it does in none.
    case fails(at: [Symbol: Int], isNever: Bool)
    /// Neither is proved.
    case undecided
    /// Its sizes are not followed.
    case irregular
  }

  /// Demands that a condition holds, and goes on with the sizes for which it does.
  mutating func demand(_ condition: Condition) -> Demand {
    guard quiet == 0, !isDry else { return .holds }
    do throws(QuasiLinear.Failure) {
      guard let sizes = try condition.sizes() else { return .holds }
      return demand(sizes)
    } catch {
      openSizes.isBeyondClauses = true
      return .irregular
    }
  }

  mutating func demand(_ condition: SizeCondition) -> Demand {
    guard quiet == 0, !isDry, !openSizes.isClauseWrong else { return .holds }
    do throws(QuasiLinear.Failure) {
      switch try openSizes.domain.answer(condition) {
      case .always: return .holds
      case .never:
        openSizes.isBeyondClauses = true
        if exploration != nil { return stopExploring() }
        switch openSizes.domain.existence {
        case .example(let sizes): return .fails(at: sizes, isNever: true)
        case .unknown: return .undecided
        case .none: return .holds
        }
      case .sometimes(_, let fails):
        if exploration != nil {
          openSizes.domain = try openSizes.domain.narrowed(by: condition)
          return .holds
        }
        openSizes.domain = try openSizes.domain.narrowed(by: condition.asked)
        return .fails(at: fails, isNever: false)
      case .unknown:
        openSizes.domain = try openSizes.domain.narrowed(by: condition)
        return exploration != nil ? .holds : .undecided
      }
    } catch {
      openSizes.isBeyondClauses = true
      return .irregular
    }
  }

  /// Reports of something that was demanded, where it does not hold for all sizes, what `make` says of
  /// the sizes of one case in which it does not, with the beginning of a message about it.
  ///
  /// Where that is not known, it reports that `text` is not proved, or that `subject` is not followed.
  ///
  /// - Returns: `false` iff it holds in no case.
  @discardableResult
  mutating func settle(
    _ demand: Demand, of symbols: [Symbol], as text: (Checker) -> String, _ subject: String,
    at range: SourceRange,
    _ make: (inout Checker, _ sizes: (Symbol) -> Int, _ prefix: String) -> Diagnostic
  ) -> Bool {
    switch demand {
    case .holds: return true
    case .fails(let sizes, let isNever):
      let prefix = Self.prefix(sizes, of: symbols, isNever: isNever)
      reportMendable(make(&self, completed(sizes, of: symbols), prefix))
      return !isNever
    case .undecided: reportMendable(.unprovenCondition(text(self), at: range))
    case .irregular: report(.irregularSize(subject, at: range))
    }
    return true
  }

  /// Demands that a size is at least so large.
  mutating func demand(_ size: Dimension, atLeast least: Int, at range: SourceRange) {
    settle(
      demand(.atMost(Dimension(least), size)), of: size.symbols,
      as: { "`\($0.source(range)) >= \(least)`" }, "this number", at: range
    ) { checker, sizes, prefix in
      .openSizeBelowMinimum(
        checker.source(range), size.value(at: sizes).value ?? 0, minimum: least, prefix, at: range)
    }
  }

  /// Ends a search because no size is left.
  private mutating func stopExploring() -> Demand {
    openSizes.domain = SizeDomain.none
    isExhausted = true
    return .holds
  }

  /// Returns whether a condition holds, which must be the same for all sizes that may occur.
  mutating func decide(
    _ condition: SizeCondition, as text: String? = nil, at range: SourceRange
  ) -> Bool? {
    guard let answer = try? openSizes.domain.answer(condition) else {
      report(.irregularSize("this condition", at: range))
      return nil
    }
    switch answer {
    case .always: return true
    case .never: return false
    case .sometimes where exploration != nil, .unknown where exploration != nil:
      openSizes.split = condition
      isExhausted = true
      return nil
    case .sometimes(let holds, let fails):
      let symbols = condition.symbols
      openSizes.isUndecided = true
      reportMendable(
        .undecidedCondition(
          text ?? source(range), holds: Self.text(holds, of: symbols),
          fails: Self.text(fails, of: symbols),
          at: range))
      return nil
    case .unknown:
      report(.unprovenCondition("`\(text ?? source(range))`", at: range))
      openSizes.isBeyondClauses = true
      return nil
    }
  }

  /// Sizes as a message has them: `H = 17 and W = 3`.
  static func text(_ sizes: [Symbol: Int], of symbols: [Symbol]) -> String {
    symbols.map { "\($0.name) = \(sizes[$0] ?? 1)" }.joined(separator: " and ")
  }

  /// The sizes of a case, completed by the least of the others for which everything holds.
  func completed(_ sizes: [Symbol: Int], of symbols: [Symbol]) -> (Symbol) -> Int {
    var all: [Symbol: Int] = [:]
    if case .example(let least) = openSizes.domain.existence { all = least }
    for symbol in symbols { all[symbol] = sizes[symbol] ?? 1 }
    return { all[$0] ?? 1 }
  }

  /// The beginning of a message about such a case: `for H = 17`.
  static func phrase(_ sizes: [Symbol: Int], of symbols: [Symbol], isNever: Bool) -> String {
    (isNever ? "for every size, such as " : "for ") + text(sizes, of: symbols)
  }

  /// The same with a comma behind it; empty where no size has a part in it.
  static func prefix(_ sizes: [Symbol: Int], of symbols: [Symbol], isNever: Bool) -> String {
    symbols.isEmpty ? "" : phrase(sizes, of: symbols, isNever: isNever) + ", "
  }

  // MARK: Numbers

  /// Returns the larger of two numbers where that `isSought`, else the smaller.
  ///
  /// Of numbers that depend on different sizes it must be the same one for all that may occur.
  mutating func larger(
    of left: OpenNumber, _ right: OpenNumber, isSought: Bool, at range: SourceRange
  ) -> OpenNumber? {
    let combined = isSought ? left.maximum(right) : left.minimum(right)
    guard combined.numerator == .irregular else { return combined }
    guard let ordered = try? left.isAtMost(right).sizes() else { return combined }
    let text = "\(left.sourceText) <= \(right.sourceText)"
    return decide(ordered, as: text, at: range).map { $0 == isSought ? right : left }
  }

  /// Returns a number as a value.
  func value(_ number: OpenNumber, at range: SourceRange) -> Value? {
    switch number.numerator {
    case .known: number.rational.map { Value(.number($0), range) }
    case .open: Value(.open(number), range)
    case .unknown, .tooLarge, .irregular: nil
    }
  }

  /// Returns what arithmetic on open sizes comes to, or says why it comes to nothing.
  mutating func result(_ number: OpenNumber, at range: SourceRange) -> Value {
    if let value = value(number, at: range) { return value }
    switch number.numerator {
    case .irregular: return fail(.irregularSize("this number", at: range))
    case .known, .open, .tooLarge: return fail(.overflow(at: range))
    case .unknown: return Value(.unknown, range)
    }
  }

  /// Returns a condition as a value: `true` or `false` where that is the same for all sizes.
  mutating func result(_ condition: Condition, isNegated: Bool = false, at range: SourceRange)
    -> Value
  {
    guard let sizes = try? condition.sizes() else {
      return fail(.irregularSize("this condition", at: range))
    }
    return result(isNegated ? sizes.negated : sizes, at: range)
  }

  mutating func result(_ condition: SizeCondition, at range: SourceRange) -> Value {
    switch try? openSizes.domain.answer(condition) {
    case .always: Value(.flag(true), range)
    case .never: Value(.flag(false), range)
    case .sometimes, .unknown: Value(.condition(condition), range)
    case nil: fail(.irregularSize("this condition", at: range))
    }
  }

  /// Returns the size that an expression must be; unknown where it is none.
  ///
  /// That it is whole is demanded of the open sizes.
  mutating func size(_ expression: Expression) -> Dimension {
    size(evaluate(expression), at: expression.range)
  }

  mutating func size(_ value: Value, at range: SourceRange) -> Dimension {
    guard case .open(let number) = value.kind else {
      return whole(value, at: range).map(Dimension.known) ?? .unknown
    }
    settle(
      demand(.divisible(number.numerator, by: Dimension(number.denominator))),
      of: number.numerator.symbols, as: { "that `\($0.source(range))` is whole" }, "this number",
      at: range
    ) { checker, sizes, prefix in
      .notWholeForAll(
        checker.source(range), number.value(at: sizes) ?? Rational(0), prefix, at: range,
        fixes: number.denominator > 1 ? ["floor", "ceil"] : [])
    }
    return number.whole
  }
}

extension SizeCondition {
  /// What a user is asked for so that it holds: of two sizes that are equal, or of which one is 1,
  /// that they are equal.
  fileprivate var asked: SizeCondition {
    guard case .any(let conditions) = self else { return self }
    let equation = conditions.first {
      if case .relation(let relation) = $0 {
        relation.kind == .zero && !relation.isNegated
      } else {
        false
      }
    }
    return equation ?? self
  }
}
