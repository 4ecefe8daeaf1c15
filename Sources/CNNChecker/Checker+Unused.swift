import CNNNetwork
import CNNShapes
import CNNSource
import CNNSyntax

extension Checker {
  /// Reads the code that no network has carried out, for what is wrong with its names and
  /// arguments: unused blocks, arms that no condition chose, loops without a turn.
  mutating func readUnusedCode() {
    isDry = true
    (stepsOfAll, layersOfOthers) = (0, 0)
    for (index, block) in program.blocks.enumerated() {
      guard !isCarriedOut[index] || block.syntax.body.hasChoices else { continue }
      read(block)
    }
    for function in program.functions { read(function) }
    isDry = false
  }

  private mutating func read(_ block: BlockDeclaration) {
    builder = GraphBuilder()
    builder.openGroup(.network, range: block.syntax.range)
    frame = Frame(module: block.module, name: block.syntax.name.text, path: "")
    steps = 0
    isExhausted = false
    for parameter in block.syntax.parameters {
      if let value = parameter.defaultValue { _ = evaluate(value) }
      declare(parameter.name, .value(Value(.unknown, parameter.name.range)))
    }
    for port in block.inputs {
      match(
        port.shape, with: nil, binding: true,
        because: .input(of: block.syntax.name.text, declared: port.shape.range))
      if let name = port.name { declare(name, .tensor(nil)) }
    }
    _ = demandConditions(of: block.syntax, at: nil)
    _ = outputs(of: block.syntax, from: nil)
  }

  private mutating func read(_ function: FunctionDeclaration) {
    frame = Frame(module: function.module, name: function.syntax.name.text, path: "")
    for parameter in function.syntax.parameters {
      if let value = parameter.defaultValue { _ = evaluate(value) }
      declare(parameter.name, .value(Value(.unknown, parameter.name.range)))
    }
    _ = evaluate(function.syntax.value)
  }

  /// Reports arguments that a block does not take, and those that it lacks.
  mutating func matchOnly(
    _ given: [EvaluatedArgument], to block: BlockDeclaration, at call: CallSyntax
  ) {
    let inputs = block.inputs.compactMap { $0.name?.text }
    let values = given.filter { $0.name.map { !inputs.contains($0.text) } ?? true }
    matchOnly(
      values, to: block.syntax.parameters, of: "`\(block.syntax.name.text)`", at: call.head)
    for input in inputs.dropFirst(block.inputs.first?.name == nil ? 0 : 1)
    where !given.contains(where: { $0.name?.text == input }) {
      report(.missingInput(input, of: block.syntax.name.text, at: call.head))
    }
  }
}

extension Checker {
  /// Reports arguments that fit no parameter, and parameters that lack one.
  mutating func matchOnly(
    _ given: [EvaluatedArgument], to parameters: [ParameterSyntax], of callee: String,
    at range: SourceRange
  ) {
    let names = parameters.map(\.name.text)
    let matched = match(given, to: names, positional: names.count, of: callee)
    for (parameter, argument) in zip(parameters, matched.values)
    where argument == nil && parameter.defaultValue == nil {
      report(.missingArgument(parameter.name.text, of: callee, at: range))
    }
  }
}

extension Body {
  /// `true` iff carrying it out may leave some of it aside.
  fileprivate var hasChoices: Bool {
    statements.contains { statement in
      switch statement {
      case .conditional, .loop, .repetition, .shared: true
      case .branch(let syntax): syntax.body.hasChoices
      case .body(let body): body.hasChoices
      case .pipeline(let pipeline): pipeline.stages.contains(where: \.hasChoices)
      case .binding, .assertion: false
      }
    }
  }
}

extension Stage {
  fileprivate var hasChoices: Bool {
    switch kind {
    case .call(let call): call.body?.hasChoices ?? false
    case .shape, .current, .missing: false
    }
  }
}
