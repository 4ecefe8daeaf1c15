import CNNSource

extension SyntaxTree {
  /// Returns the range of the largest declaration or statement that starts at `offset`.
  func construct(at offset: UInt32) -> SourceRange? {
    guard let declaration = declarations.last(startingBy: offset, \.range) else { return nil }
    if declaration.range.start == offset { return declaration.range }
    switch declaration {
    case .network(let syntax), .block(let syntax): return syntax.body.statement(at: offset)
    case .importing, .function, .binding: return nil
    }
  }

  /// Returns where the declaration around `offset` first names a tensor so, without an index, if
  /// that is before `offset`.
  package func target(_ name: String, before offset: UInt32) -> SourceRange? {
    switch declarations.last(startingBy: offset, \.range) {
    case .network(let syntax)?, .block(let syntax)?:
      syntax.body.target(name).flatMap { $0.start < offset ? $0 : nil }
    case .importing?, .function?, .binding?, nil: nil
    }
  }

  /// Returns the call whose range this is.
  package func call(at range: SourceRange) -> CallSyntax? {
    switch declarations.last(startingBy: range.start, \.range) {
    case .network(let syntax)?, .block(let syntax)?: syntax.body.call(at: range)
    case .importing?, .function?, .binding?, nil: nil
    }
  }
}

extension Body {
  /// Returns the range of the largest statement that starts at `offset`.
  fileprivate func statement(at offset: UInt32) -> SourceRange? {
    guard let statement = statements.last(startingBy: offset, \.range) else { return nil }
    if statement.range.start == offset { return statement.range }
    return statement.bodies.last(startingBy: offset, \.range)?.statement(at: offset)
  }

  /// Returns where a tensor is first named so, without an index.
  fileprivate func target(_ name: String) -> SourceRange? {
    for statement in statements {
      if let target = statement.targets.first(where: { $0.name?.text == name && $0.index.isEmpty })
      {
        return target.range
      }
      for body in statement.bodies {
        if let range = body.target(name) { return range }
      }
    }
    return nil
  }

  /// Returns the call whose range this is.
  fileprivate func call(at range: SourceRange) -> CallSyntax? {
    guard let statement = statements.last(startingBy: range.start, \.range) else { return nil }
    if case .pipeline(let pipeline) = statement,
      let stage = pipeline.stages.last(startingBy: range.start, \.range),
      case .call(let call) = stage.kind
    {
      return call.range == range ? call : call.body?.call(at: range)
    }
    return statement.bodies.last(startingBy: range.start, \.range)?.call(at: range)
  }
}

extension Statement {
  /// The braces in it, in source order.
  package var bodies: [Body] {
    switch self {
    case .pipeline(let pipeline): pipeline.stages.compactMap(\.body)
    case .shared(let syntax): [syntax.body]
    case .branch(let syntax): [syntax.body]
    case .conditional(let syntax): syntax.arms
    case .loop(let syntax): [syntax.body]
    case .repetition(let syntax): [syntax.body]
    case .body(let body): [body]
    case .binding, .assertion: []
    }
  }

  /// The targets outside of its braces.
  fileprivate var targets: [Target] {
    switch self {
    case .pipeline(let pipeline): pipeline.stages.flatMap(\.targets)
    case .branch(let syntax): [syntax.target]
    case .shared, .conditional, .loop, .repetition, .body, .binding, .assertion: []
    }
  }
}

extension IfSyntax {
  /// The bodies of its arms, from the first.
  fileprivate var arms: [Body] {
    var arms = [body]
    var next = alternative
    while case .conditional(let syntax)? = next {
      arms.append(syntax.body)
      next = syntax.alternative
    }
    if case .body(let last)? = next { arms.append(last) }
    return arms
  }
}

extension Stage {
  fileprivate var body: Body? {
    switch kind {
    case .call(let call): call.body
    case .shape, .current, .missing: nil
    }
  }
}

extension Array {
  /// Returns the last element that starts at or before `offset`, where they stand in source order.
  package func last(startingBy offset: UInt32, _ range: (Element) -> SourceRange) -> Element? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if range(self[middle]).start <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : self[low - 1]
  }
}
