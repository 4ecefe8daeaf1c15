import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource
import CNNSyntax

extension Checker {
  /// Carries out a block, or a network, as a stage, and returns its outputs.
  mutating func instantiate(
    _ id: BlockID, _ given: [EvaluatedArgument], _ call: CallSyntax, from current: NodeID?
  ) -> [NodeID?] {
    let block = program.blocks[id.index]
    if !isDry { isUsed[id.index] = true }
    if isDry {
      matchOnly(given, to: block, at: call)
      return (block.syntax.signature?.outputs ?? block.inputs.prefix(1).map(\.self)).map { _ in nil
      }
    }
    isCarriedOut[id.index] = true
    let cost = given.reduce(Self.stepsOfInstance) { $0 + min($1.value.size, 16) }
    guard step(at: call.head, count: cost) else { return [nil] }
    guard instances.count <= Self.maximumInstantiationDepth else {
      report(.instantiationTooDeep(block.syntax.name.text, chain: chain, at: call.head))
      return [nil]
    }
    return deeper(at: call.head, otherwise: [nil]) {
      $0.carryOut(id, block, given, call, from: current)
    }
  }

  /// The names of the blocks that are being carried out, from the outside inwards.
  private var chain: [String] {
    instances.map { program.blocks[$0.block.index].syntax.name.text }
  }

  private mutating func carryOut(
    _ id: BlockID, _ block: BlockDeclaration, _ given: [EvaluatedArgument], _ call: CallSyntax,
    from current: NodeID?
  ) -> [NodeID?] {
    let name = block.syntax.name.text
    let inputs = block.inputs
    let tensorNames = Set(inputs.compactMap { $0.name?.text })
    let values = given.filter { $0.name.map { !tensorNames.contains($0.text) } ?? true }
    let tensors = inputTensors(
      of: block, from: given.filter { $0.name.map { tensorNames.contains($0.text) } ?? false },
      current: current, at: call)
    let groupName = builder.groupName(name, under: frame.path)
    let outer = frame
    let arguments = given.map { text(of: $0) }.joined(separator: ", ")
    builder.openGroup(.block, name: groupName, arguments: arguments, range: call.range)
    frame = Frame(module: block.module, name: name, path: outer.path + groupName + "/")
    frame.firstNode = builder.nodes.count
    frame.sharing = outer.sharing
    instances.append(Instance(block: id, use: call.head))
    // The parameters' own mistakes belong to the call, so they are reported there.
    bindParameters(
      block.syntax.parameters, to: values, of: "`\(name)`", at: call.head)
    var isSound = true
    for (port, tensor) in zip(inputs, tensors) {
      let fits = match(
        port.shape, with: tensor, binding: true,
        because: .input(of: name, declared: port.shape.range), at: call.head)
      isSound = isSound && fits
      if let name = port.name { declare(name, .tensor(tensor)) }
    }
    isSound = demandConditions(of: block.syntax, at: call.head) && isSound
    if !isSound { quiet += 1 }
    let first = tensors.first ?? current
    let outputs = outputs(of: block.syntax, from: first)
    recordFirstInput(first, of: id, from: frame.firstNode, outputs: outputs)
    if !isSound {
      quiet -= 1
      for case let output? in outputs where output.index >= frame.firstNode { builder.hide(output) }
    }
    instances.removeLast()
    frame = outer
    builder.closeGroup()
    return outputs
  }

  /// Returns the tensor for each input: the current one for the first, the named ones for others.
  private mutating func inputTensors(
    of block: BlockDeclaration, from given: [EvaluatedArgument], current: NodeID?,
    at call: CallSyntax
  ) -> [NodeID?] {
    block.inputs.enumerated().map { index, port in
      let argument = given.first { $0.name?.text == port.name?.text }
      if index == 0 {
        if let argument, let name = argument.name { report(.firstInputNamed(name)) }
        return current
      }
      guard let argument else {
        report(
          .missingInput(port.name?.text ?? "", of: block.syntax.name.text, at: call.head))
        return nil
      }
      return tensor(argument.expression)
    }
  }

  /// Reports the conditions of a signature that do not hold; `false` where one does not.
  mutating func demandConditions(of syntax: BlockSyntax, at range: SourceRange?) -> Bool {
    var hold = true
    for expression in syntax.signature?.conditions ?? [] {
      guard let condition = condition(expression) else { continue }
      let place = range ?? expression.range
      let isMet = settle(
        demand(condition), of: condition.symbols, as: { "`\($0.source(expression))`" },
        "this condition",
        at: place
      ) { checker, sizes, prefix in
        .conditionNotMet(
          checker.source(expression), for: prefix, of: syntax.name.text,
          with: checker.operandValues(of: expression, at: sizes), declared: expression.range,
          at: place)
      }
      hold = hold && isMet
    }
    return hold
  }

  /// The text of an expression.
  func source(_ expression: Expression) -> String { source(expression.range) }

  /// The text at a place.
  func source(_ range: SourceRange) -> String { files[Int(range.file.index)].text(range) }

  /// An argument as it would be written with its value: `64`, `signal: skip[2]`.
  private mutating func text(of argument: EvaluatedArgument) -> String {
    let value = argument.value.isUnknown ? text(ofTensor: argument) : argument.value.text
    return (argument.name.map { "\($0.text): " } ?? "") + value
  }

  private mutating func text(ofTensor argument: EvaluatedArgument) -> String {
    guard case .index(let family, let index) = argument.expression.kind else {
      return source(argument.expression)
    }
    return memberText(source(family), index) ?? source(argument.expression)
  }

  /// The values of the names in a condition, such as `H = 17`, for its message.
  mutating func operandValues(of expression: Expression, at sizes: (Symbol) -> Int = { _ in 1 })
    -> [String]
  {
    var values: [String] = []
    for name in expression.names {
      guard let bound = frame.lookUp(name), case .value(let value) = bound.binding,
        let number = value.openNumber?.value(at: sizes)
      else { continue }
      let text = "\(name) = \(number)"
      if !values.contains(text) { values.append(text) }
    }
    return values
  }

  /// Carries out a body and returns its outputs as the signature orders them.
  mutating func outputs(of syntax: BlockSyntax, from current: NodeID?) -> [NodeID?] {
    frame.scopes.append(Scope())
    let last = runStatements(of: syntax.body, from: current)
    guard !isExhausted else { return [last] }
    guard let ports = syntax.signature?.outputs else {
      frame.scopes.removeLast()
      return [last]
    }
    let outputs = ports.map { port in
      port.name.map { namedOutput($0, of: syntax) } ?? last
    }
    // The shapes of outputs speak of parameters and dimensions alone.
    frame.scopes.removeLast()
    for (port, output) in zip(ports, outputs) {
      let isKept = match(
        port.shape, with: output, binding: false, because: .output(of: syntax.name.text))
      // Whoever uses the block counts on what it promises.
      if !isKept, instances.count > 1, let output { builder.hide(output) }
    }
    return outputs
  }

  /// Returns the tensor that a body names as an output.
  private mutating func namedOutput(_ name: Name, of syntax: BlockSyntax) -> NodeID? {
    if let bound = frame.lookUp(name.text), case .tensor(let tensor) = bound.binding {
      return tensor
    }
    report(.missingOutput(name, of: syntax.name.text))
    return nil
  }
}

extension Value {
  /// The value as it would be written; `…` for what has no short form.
  var text: String {
    switch kind {
    case .number(let number): number.description
    case .open(let number): number.sourceText
    case .condition: "…"
    case .flag(let flag): String(flag)
    case .list, .range:
      size > 64 ? "[…]" : "[\((elements ?? []).map(\.text).joined(separator: ", "))]"
    case .symbol(let symbol): symbol
    case .callable(let callable):
      switch callable.target {
      case .layer(let definition): definition.name
      case .block, .shared: "…"
      }
    case .wildcard: "_"
    case .unknown: "…"
    }
  }
}

extension Expression {
  /// The conditions of which it demands all: `a` and `b` of `a && b`.
  var conjuncts: [Expression] {
    if case .infix(let left, .and, let right) = kind {
      left.conjuncts + right.conjuncts
    } else {
      [self]
    }
  }

  /// `true` iff a syntax mistake stands in its place.
  var isMissing: Bool {
    if case .missing = kind { true } else { false }
  }

  /// The names that occur in it, in order.
  var names: [String] {
    switch kind {
    case .name(let name): [name]
    case .list(let elements): elements.flatMap(\.names)
    case .comprehension(let element, _, let list): list.names + element.names
    case .prefix(_, let operand): operand.names
    case .infix(let left, _, let right): left.names + right.names
    case .choice(let condition, let whenTrue, let whenFalse):
      condition.names + whenTrue.names + whenFalse.names
    case .index(let base, let indices): base.names + indices.flatMap(\.names)
    case .call(_, let arguments): arguments.flatMap(\.value.names)
    case .number, .dims, .flag, .wildcard, .missing: []
    }
  }
}
