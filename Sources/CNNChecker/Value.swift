import CNNLayers
import CNNShapes
import CNNSource
import CNNSyntax

/// A value at compile time, and where it was written.
struct Value: Sendable {
  /// What it is.
  indirect enum Kind: Sendable {
    case number(Rational)
    /// A number that depends on open sizes.
    case open(OpenNumber)
    case flag(Bool)
    /// A condition that holds for some open sizes and fails for others.
    case condition(SizeCondition)
    case list([Value])
    /// The whole numbers from the first to below the second, not more than a list may hold.
    case range(Range<Int>)
    /// A word that a parameter takes: `same`.
    case symbol(String)
    /// A layer or block, perhaps with arguments.
    case callable(Callable)
    /// `_`.
    case wildcard
    /// What a mistake before it hides; it silences what would follow.
    case unknown
  }

  let kind: Kind
  /// Where it was written, not where it is used.
  let range: SourceRange
  /// The number of values that it is made of, each as often as it occurs: what walking it costs.
  let size: Int
  /// How deep lists and arguments are nested in it.
  let depth: Int

  init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
    switch kind {
    case .list(let list):
      size = list.reduce(1) { $0 + $1.size }
      depth = 1 + list.reduce(0) { max($0, $1.depth) }
    case .callable(let callable):
      size = callable.arguments.reduce(1) { $0 + $1.value.size }
      depth = 1 + callable.arguments.reduce(0) { max($0, $1.value.depth) }
    case .range(let numbers): (size, depth) = (numbers.count, 1)
    case .number, .open, .flag, .condition, .symbol, .wildcard, .unknown: (size, depth) = (1, 0)
    }
  }
}

/// Something that can be a stage, with the arguments that it already has.
struct Callable: Sendable {
  /// What is carried out.
  enum Target: Sendable {
    case layer(LayerDefinition)
    case block(BlockID)
    case shared(SharedID)
  }

  let target: Target
  let arguments: [EvaluatedArgument]
}

/// An argument after evaluation.
struct EvaluatedArgument: Sendable {
  let name: Name?
  let value: Value
  /// The whole argument as it stands in the source.
  let range: SourceRange
  /// The expression, for what is no value: a tensor.
  let expression: Expression
}

extension EvaluatedArgument {
  /// A note on where its value was written, if not in the argument itself.
  var origin: [Diagnostic.Note] { value.origin(besides: expression.range) }
}

/// The index of a `shared` declaration that was met.
struct SharedID: Hashable, Sendable {
  let index: Int
}

extension Value {
  var isUnknown: Bool {
    if case .unknown = kind { true } else { false }
  }

  var number: Rational? {
    if case .number(let number) = kind { number } else { nil }
  }

  /// A condition, as a value of its own where it holds for all sizes or for none.
  init(_ condition: SizeCondition, _ range: SourceRange) {
    if case .constant(let holds) = condition {
      self.init(.flag(holds), range)
    } else {
      self.init(.condition(condition), range)
    }
  }

  /// The number, open or not.
  var openNumber: OpenNumber? {
    switch kind {
    case .number(let number): OpenNumber(number)
    case .open(let number): number
    case .flag, .condition, .list, .range, .symbol, .callable, .wildcard, .unknown: nil
    }
  }

  /// The entries of a list or range; `nil` for other values.
  var elements: [Value]? {
    switch kind {
    case .list(let list): list
    case .range(let numbers): numbers.map { Value(.number(Rational($0)), range) }
    case .number, .open, .flag, .condition, .symbol, .callable, .wildcard, .unknown: nil
    }
  }

  /// The number of entries of a list or range; `nil` for other values.
  var count: Int? {
    switch kind {
    case .list(let list): list.count
    case .range(let numbers): numbers.count
    case .number, .open, .flag, .condition, .symbol, .callable, .wildcard, .unknown: nil
    }
  }

  /// The entry at `index` of a list or range.
  ///
  /// - Requires: there is one.
  func entry(_ index: Int) -> Value {
    switch kind {
    case .list(let list): list[index]
    case .range(let numbers): Value(.number(Rational(numbers.lowerBound + index)), range)
    case .number, .open, .flag, .condition, .symbol, .callable, .wildcard, .unknown: self
    }
  }

  /// `true` iff it is a block or shared layers, or a list with such.
  var holdsBlock: Bool {
    switch kind {
    case .callable(let callable):
      switch callable.target {
      case .layer: false
      case .block, .shared: true
      }
    case .list(let list): list.contains(where: \.holdsBlock)
    case .number, .open, .flag, .condition, .range, .symbol, .wildcard, .unknown: false
    }
  }

  /// A note on where the value was written, if not in `place`.
  func origin(besides place: SourceRange) -> [Diagnostic.Note] {
    place.contains(range) ? [] : [Diagnostic.Note("the value comes from here", at: range)]
  }

  /// What it is, for messages: "a number".
  var description: String {
    switch kind {
    case .number(let number): "the number \(number.shown)"
    case .open(let number): "the number `\(number.sourceText)`, which is open"
    case .flag(let flag): "`\(flag)`"
    case .condition: "a condition on open sizes"
    case .list, .range: "a list"
    case .symbol(let symbol): "the word `\(symbol)`"
    case .callable(let callable):
      switch callable.target {
      case .layer(let definition): "the layer `\(definition.name)`"
      case .block: "a block"
      case .shared: "a set of shared layers"
      }
    case .wildcard: "`_`"
    case .unknown: "an unknown value"
    }
  }

  /// Returns whether two values are equal, or `nil` where that is not known.
  func equals(_ other: Value) -> Bool? {
    switch (kind, other.kind) {
    case (.unknown, _), (_, .unknown): return nil
    case (.number(let a), .number(let b)): return a == b
    case (.open, .open), (.open, .number), (.number, .open):
      guard let a = openNumber, let b = other.openNumber else { return nil }
      return a.isEqual(to: b).isDecided
    case (.condition, _), (_, .condition): return nil
    case (.flag(let a), .flag(let b)): return a == b
    case (.symbol(let a), .symbol(let b)): return a == b
    case (.callable(let a), .callable(let b)): return a.equals(b)
    case (.list, _), (.range, _), (.number, _), (.open, _), (.flag, _), (.symbol, _),
      (.callable, _),
      (.wildcard, _):
      guard let a = elements, let b = other.elements else { return false }
      guard a.count == b.count else { return false }
      var result: Bool? = true
      for (left, right) in zip(a, b) {
        guard let equal = left.equals(right) else {
          result = nil
          continue
        }
        if !equal { return false }
      }
      return result
    }
  }
}

extension Callable {
  fileprivate func equals(_ other: Callable) -> Bool? {
    switch (target, other.target) {
    case (.layer(let a), .layer(let b)) where a === b: break
    case (.block(let a), .block(let b)) where a == b: break
    case (.shared(let a), .shared(let b)) where a == b: break
    case (.layer, _), (.block, _), (.shared, _): return false
    }
    guard arguments.count == other.arguments.count else { return false }
    for (left, right) in zip(arguments, other.arguments) {
      guard left.name?.text == right.name?.text else { return false }
      guard let equal = left.value.equals(right.value) else { return nil }
      if !equal { return false }
    }
    return true
  }
}

extension Condition {
  /// Whether it holds for all sizes or for none; `nil` elsewhere.
  fileprivate var isDecided: Bool? {
    guard case .constant(let holds)? = try? sizes() else { return nil }
    return holds
  }
}
