import CNNNetwork
import CNNShapes
import CNNSource
import CNNSyntax

/// The `where` clause of a network: what it admits, and which one would make the network valid.
extension Checker {
  /// Reads which open sizes the `where` clause admits.
  mutating func admitSizes(of syntax: BlockSyntax, _ inputs: [NodeID]) {
    guard !openSizes.symbols.isEmpty else {
      _ = demandConditions(of: syntax, at: nil)
      return
    }
    let conditions = syntax.signature?.conditions ?? []
    if let exploration {
      let clause = try? SizeCondition.conjunction(conditions.compactMap { condition($0) })
      openSizes.clause = clause ?? .constant(true)
      guard exploration == .admitted else { return }
      openSizes.domain = (try? openSizes.domain.narrowed(by: openSizes.clause)) ?? .none
      return
    }
    for equation in conditions.flatMap(\.conjuncts) { substitute(equation, inputs) }
    for expression in conditions {
      guard let condition = condition(expression) else { continue }
      guard let narrowed = try? openSizes.domain.narrowed(by: condition) else {
        report(.irregularSize("this condition", at: expression.range))
        continue
      }
      if case .none = narrowed.existence {
        report(
          openSizes.symbols.allSatisfy { !expression.names.contains($0.name) }
            ? .conditionNotMet(
              source(expression), of: syntax.name.text,
              with: operandValues(of: expression), declared: expression.range,
              at: expression.range)
            : .noSizesAdmitted(source(expression), at: expression.range))
        continue
      }
      openSizes.domain = narrowed
      if condition != .constant(true) {
        openSizes.clauses.append(
          SizeClause(
            text: source(expression), sizes: condition, operands: operands(of: expression)))
      }
    }
    openSizes.isClauseWrong = errorCount > openSizes.errorsBefore
    openSizes.admitted = openSizes.domain
    nameResidues(inputs)
  }

  /// The names in an expression that stand for whole numbers.
  private mutating func operands(of expression: Expression) -> [(name: String, value: Dimension)] {
    var operands: [(name: String, value: Dimension)] = []
    for name in expression.names where !operands.contains(where: { $0.name == name }) {
      guard let bound = frame.lookUp(name), case .value(let value) = bound.binding,
        let size = value.openNumber?.whole
      else { continue }
      operands.append((name, size))
    }
    return operands
  }

  /// Takes `W == H` to say what `W` is, so that one size less is open.
  private mutating func substitute(_ equation: Expression, _ inputs: [NodeID]) {
    guard case .infix(let left, .equal, let right) = equation.kind else { return }
    let sides = [(left, right), (right, left)]
    let found = sides.compactMap { name, value -> (Symbol, Expression)? in
      guard case .name(let text) = name.kind,
        let symbol = openSizes.symbols.first(where: { $0.name == text }),
        case .value(let bound)? = frame.lookUp(text)?.binding,
        case .open(let number) = bound.kind, number.numerator == Dimension(symbol)
      else { return nil }
      return (symbol, value)
    }.max { $0.0 < $1.0 }
    guard let (symbol, expression) = found, let number = evaluate(expression).openNumber,
      !number.numerator.symbols.contains(symbol)
    else { return }
    let isWhole = Condition.divisible(number.numerator, by: Dimension(number.denominator))
    let isSize = Condition.atMost(1, number.floor)
    guard let whole = try? isWhole.sizes(), let positive = try? isSize.sizes(),
      let both = try? SizeCondition.conjunction([whole, positive]),
      let narrowed = try? openSizes.domain.narrowed(by: both), !narrowed.parts.isEmpty
    else { return }
    openSizes.domain = narrowed
    replace(symbol, by: number.floor, inputs)
  }

  /// Puts a size in the place of an open one, in the inputs and where names stand for it.
  private mutating func replace(_ symbol: Symbol, by size: Dimension, _ inputs: [NodeID]) {
    for scope in frame.scopes.indices {
      for (name, bound) in frame.scopes[scope].names {
        guard case .value(let value) = bound.binding, case .open(let number) = value.kind,
          number.numerator == Dimension(symbol),
          let replaced = self.value(OpenNumber(size), at: value.range)
        else { continue }
        frame.scopes[scope].names[name] = BoundName(
          binding: .value(replaced), range: bound.range)
      }
    }
    for input in inputs {
      guard let shape = builder.nodes[input.index].shape else { continue }
      builder.refine(
        input, to: Shape(shape.dimensions.map { $0 == Dimension(symbol) ? size : $0 }))
    }
  }

  /// Lets the open sizes know their residues, so that what divides them is written without rounding.
  private mutating func nameResidues(_ inputs: [NodeID]) {
    guard openSizes.admitted.parts.count == 1, let part = openSizes.admitted.parts.first else {
      return
    }
    for symbol in openSizes.symbols {
      let pieces = part[symbol].pieces
      guard pieces.count == 1, let piece = pieces.first, piece.modulus > 1,
        piece.residues.count == 1
      else { continue }
      let named = Symbol(
        symbol.index, name: symbol.name, modulus: piece.modulus, residue: piece.residues[0])
      openSizes.symbols[symbol.index] = named
      replace(symbol, by: Dimension(named), inputs)
    }
  }

  // MARK: Repairs

  /// Offers for each error of some sizes alone the weakest clause that makes the network valid.
  mutating func offerClauses(for syntax: BlockSyntax) {
    guard !openSizes.failures.isEmpty, !openSizes.isBeyondClauses, exploration == nil,
      errorCount == openSizes.errorsBefore + openSizes.failures.count, let id = instances.first
    else { return }
    var domains = [openSizes.domain]
    if openSizes.isUndecided {
      domains = Explorer(program: program, options: options).sizes(of: id.block, .admitted)
        .cases.map(\.sizes)
    }
    let fixes = domains.compactMap { clause(for: $0, of: syntax) }
    // A choice of very many is none.
    if fixes.count <= 4 { add(fixes, to: openSizes.failures) }
  }

  /// The repair that admits just the sizes of a domain; `nil` where no clause says that.
  private func clause(for domain: SizeDomain, of syntax: BlockSyntax) -> Diagnostic.Fix? {
    guard let signature = syntax.signature,
      let text = domain.clause(within: openSizes.admitted, openSizes.symbols)
    else { return nil }
    // A clause can only speak of sizes that have a name.
    var edits = openSizes.symbols.filter { source(openSizes.places[$0.index]) == "_" }.map {
      Diagnostic.Edit(openSizes.places[$0.index], $0.name)
    }
    let separator = signature.conditions.isEmpty ? " where " : ", "
    edits.append(Diagnostic.Edit(signature.range.endPoint, separator + text))
    return Diagnostic.Fix(
      signature.conditions.isEmpty ? "add `where \(text)`" : "add `\(text)` to the `where` clause",
      edits: edits)
  }
}
