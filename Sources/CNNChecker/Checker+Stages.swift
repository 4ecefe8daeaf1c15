import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource
import CNNSyntax

extension Checker {
  /// Carries out the stages of a pipeline, and returns the last tensor.
  mutating func run(_ pipeline: Pipeline, from current: NodeID?) -> NodeID? {
    var tensor = current
    for stage in pipeline.stages {
      stagesRun += 1
      let outputs = run(stage, from: tensor)
      tensor = outputs.first ?? nil
      nameOutputs(outputs, of: stage)
    }
    return tensor
  }

  private mutating func run(_ stage: Stage, from current: NodeID?) -> [NodeID?] {
    switch stage.kind {
    case .shape(let shape):
      match(shape, with: current, binding: true, because: .assertion)
      return [current]
    case .call(let call): return run(call, from: current)
    case .current: return [current]
    case .missing: return [nil]
    }
  }

  private mutating func nameOutputs(_ outputs: [NodeID?], of stage: Stage) {
    guard stage.namesOutputs else {
      for target in stage.targets.prefix(1) { name(outputs.first ?? nil, target) }
      return
    }
    for (index, target) in stage.targets.enumerated() {
      if index < outputs.count {
        name(outputs[index], target)
      } else {
        if index == outputs.count {
          report(.tooManyTargets(outputs: outputs.count, at: target.range))
        }
        name(nil, target)
      }
    }
  }

  // MARK: What a stage's name stands for

  /// What stands in a stage's place.
  private enum StageTarget {
    case tensor(NodeID?)
    case callable(Callable)
    /// What a mistake hides, with its code where it is this stage's own.
    case unknown(code: String?)
  }

  private mutating func run(_ call: CallSyntax, from current: NodeID?) -> [NodeID?] {
    switch resolve(call) {
    case .tensor(let tensor):
      if let argument = call.arguments.first {
        report(.tensorTakesNothing(call.name, at: argument.range))
      } else if let body = call.body {
        report(.unexpectedBody(call.name, at: body.range))
      }
      return [tensor]
    case .callable(let callable): return apply(callable, call, to: current)
    case .unknown(let code):
      return [failedUse(className: call.name.text, of: current, code: code, at: call)]
    }
  }

  private mutating func resolve(_ call: CallSyntax) -> StageTarget {
    let name = call.name
    if !call.index.isEmpty { return resolveIndexed(call) }
    for scope in frame.scopes.reversed() {
      guard let bound = scope.names[name.text] else { continue }
      switch bound.binding {
      case .tensor(let tensor): return .tensor(tensor)
      case .value(let value):
        if case .callable(let callable) = value.kind { return .callable(callable) }
        if value.isUnknown { return .unknown(code: nil) }
      }
    }
    if isFamily(name.text) {
      report(.familyWithoutIndex(name))
      return .tensor(nil)
    }
    switch definition(of: name) {
    case .block(let id)?: return .callable(Callable(target: .block(id), arguments: []))
    case .binding?:
      let value = value(named: name)
      if case .callable(let callable) = value.kind { return .callable(callable) }
      if value.isUnknown { return .unknown(code: nil) }
    case .function?, nil: break
    }
    if let layer = Catalogue.definition(named: name.text) {
      return .callable(Callable(target: .layer(layer), arguments: []))
    }
    return reportedStage(noStage(name))
  }

  /// Returns what is wrong with a name in a stage's place that stands for no stage.
  private mutating func noStage(_ name: Name) -> Diagnostic {
    if frame.tensorsOutside.contains(name.text) { return .tensorOutsideShared(name) }
    if let bound = frame.lookUp(name.text), case .value(let value) = bound.binding {
      return .valueIsNoStage(name, value)
    }
    switch definition(of: name) {
    case .function?: return .functionIsNoStage(name)
    case .binding?: return .valueIsNoStage(name, value(named: name))
    case .block?, nil:
      return .unknownLayer(name, suggestion: suggestion(forStage: name))
    }
  }

  private mutating func reportedStage(_ diagnostic: Diagnostic) -> StageTarget {
    report(diagnostic)
    return .unknown(code: diagnostic.kind.code)
  }

  /// Resolves `skip[i]`, a member of a family, or `kinds[i]`, an entry of a list of layers.
  private mutating func resolveIndexed(_ call: CallSyntax) -> StageTarget {
    if isFamily(call.name.text) || frame.lookUp(call.name.text) == nil {
      if definition(of: call.name) == nil {
        return .tensor(member(call.name, call.index))
      }
    }
    if case .tensor? = frame.lookUp(call.name.text)?.binding {
      report(.tensorIsNoFamily(call.name))
      return .tensor(nil)
    }
    let base = Expression(.name(call.name.text), call.name.range)
    let value = evaluate(Expression(.index(base, call.index), call.name.range))
    switch value.kind {
    case .callable(let callable): return .callable(callable)
    case .unknown: return .unknown(code: nil)
    case .number, .open, .flag, .condition, .list, .range, .symbol, .wildcard:
      return reportedStage(.valueIsNoStage(call.name, value))
    }
  }

  /// Returns a member of a family of tensors.
  private mutating func member(_ name: Name, _ index: [Expression]) -> NodeID? {
    guard let index = indices(index) else { return nil }
    let member = FamilyMember(name: name.text, index: index)
    if let found = frame.members[member] { return found.node }
    if isDry || frame.isIncomplete, isFamily(name.text) { return nil }
    let known = helpful(with: .unknownName, at: name.range) { checker in
      checker.frame.members.keys.filter { $0.name == name.text }.map(\.text)
    } _: {
      $0.sorted()
    }
    let suggestion = isFamily(name.text) ? nil : suggestion(forTensor: name)
    report(
      .unknownMember(Name(member.text, name.range), known: known ?? [], suggestion: suggestion))
    return nil
  }

  /// Returns the tensor that an expression names: `skip`, `skip[2]`.
  mutating func tensor(_ expression: Expression) -> NodeID? {
    switch expression.kind {
    case .name(let text):
      if let bound = frame.lookUp(text) {
        if case .tensor(let tensor) = bound.binding { return tensor }
        if case .value(let value) = bound.binding, !value.isUnknown {
          report(.valueIsNoTensor(Name(text, expression.range), value))
        }
        return nil
      }
      reportUnknownTensor(Name(text, expression.range))
      return nil
    case .index(let base, let index):
      if case .name(let text) = base.kind {
        let name = Name(text, expression.range)
        guard let bound = frame.lookUp(text) else { return member(name, index) }
        if case .tensor = bound.binding {
          report(.tensorIsNoFamily(name))
          return nil
        }
      }
      report(.notATensor(at: expression.range))
      return nil
    case .missing: return nil
    case .number, .dims, .flag, .wildcard, .list, .comprehension, .prefix, .infix, .choice, .call:
      report(.notATensor(at: expression.range))
      return nil
    }
  }

  private mutating func reportUnknownTensor(_ name: Name) {
    if isFamily(name.text) {
      report(.familyIsNoTensor(name))
    } else if frame.tensorsOutside.contains(name.text) {
      report(.tensorOutsideShared(name))
    } else if Catalogue.definition(named: name.text) != nil || definition(of: name)?.isBlock == true
    {
      report(.layerIsNoTensor(name))
    } else {
      let tree = program.modules[Int(name.range.file.index)].tree
      report(
        .unknownTensor(
          name, ended: tree.target(name.text, before: name.range.start),
          suggestion: suggestion(forTensor: name)))
    }
  }

  // MARK: Carrying out a stage

  private mutating func apply(_ callable: Callable, _ call: CallSyntax, to current: NodeID?)
    -> [NodeID?]
  {
    switch callable.target {
    case .layer(let definition):
      let given = evaluate(call.arguments, before: callable.arguments, of: definition)
      switch definition.form {
      case .merge, .residual: return [merge(definition, given, call, from: current)]
      case .transform, .activation, .identity:
        if let body = call.body { report(.unexpectedBody(call.name, at: body.range)) }
        return [apply(definition, given, call, to: current)]
      }
    case .block(let id):
      let given = callable.arguments + evaluate(call.arguments, of: program.blocks[id.index])
      if let body = call.body { report(.unexpectedBody(call.name, at: body.range)) }
      return instantiate(id, given, call, from: current)
    case .shared(let id):
      if let argument = call.arguments.first {
        report(.sharedTakesNothing(call.name, at: argument.range))
      } else if let body = call.body {
        report(.unexpectedBody(call.name, at: body.range))
      }
      return [use(id, call, from: current)]
    }
  }

  /// How an argument is read.
  private enum Reading {
    case value
    /// A value, or a word that its parameter may know, though no name stands for it.
    case word
    /// A tensor, which stays an expression.
    case tensor
  }

  /// Evaluates a layer's arguments behind those that its callable already has.
  private mutating func evaluate(
    _ arguments: [ArgumentSyntax], before: [EvaluatedArgument], of definition: LayerDefinition
  ) -> [EvaluatedArgument] {
    let takesTensors = definition.form == .merge || definition.form == .residual
    var position = before.filter { $0.name == nil }.count
    var result = before
    for argument in arguments {
      if let name = argument.name {
        let index = definition.parameterNames.firstIndex(of: name.text)
        let takesWord = index.map { definition.parameters[$0].kind.takesWord } ?? false
        result.append(evaluated(argument, as: takesWord ? .word : .value))
      } else if takesTensors {
        result.append(evaluated(argument, as: .tensor))
      } else {
        let takesWord =
          position < definition.parameters.count
          && definition.parameters[position].kind.takesWord
        result.append(evaluated(argument, as: takesWord ? .word : .value))
        position += 1
      }
    }
    return result
  }

  /// Evaluates a block's arguments: values, and tensors for its inputs.
  ///
  /// A tensor that fits no input is taken for the first that is left, so that its mistake is one.
  private mutating func evaluate(_ arguments: [ArgumentSyntax], of block: BlockDeclaration)
    -> [EvaluatedArgument]
  {
    let inputs = block.inputs.compactMap { $0.name?.text }
    let parameters = block.syntax.parameters.map(\.name.text)
    let given = Set(arguments.compactMap { $0.name?.text })
    let others = block.inputs.dropFirst().compactMap { $0.name?.text }
    var open = others.filter { !given.contains($0) }
    return arguments.compactMap { argument in
      if let name = argument.name, inputs.contains(name.text) {
        return evaluated(argument, as: .tensor)
      }
      let isParameter = argument.name.map { parameters.contains($0.text) } ?? false
      guard !isParameter, namesTensor(argument.value), argument.name != nil || !open.isEmpty else {
        return evaluated(argument, as: .value)
      }
      let input = open.isEmpty ? nil : open.removeFirst()
      if let name = argument.name {
        report(
          .unknownArgument(
            name, of: "`\(block.syntax.name.text)`", parameters: parameters + others,
            suggestion: nearest(name.text, among: parameters + others)))
      } else if let input {
        report(.inputWithoutName(input, tensor: argument.value.range))
      }
      guard let input else { return nil }
      let taken = ArgumentSyntax(name: Name(input, argument.range), value: argument.value)
      return evaluated(taken, as: .tensor)
    }
  }

  /// `true` iff the expression is the name of a tensor, or of a member of a family.
  private func namesTensor(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name(let text):
      if case .tensor? = frame.lookUp(text)?.binding { true } else { false }
    case .index(let base, _):
      if case .name(let text) = base.kind { isFamily(text) } else { false }
    case .number, .dims, .flag, .wildcard, .list, .comprehension, .prefix, .infix, .choice, .call,
      .missing:
      false
    }
  }

  private mutating func evaluated(_ argument: ArgumentSyntax, as reading: Reading)
    -> EvaluatedArgument
  {
    let expression = argument.value
    let value: Value
    switch (reading, expression.kind) {
    case (.tensor, _): value = Value(.unknown, expression.range)
    case (.word, .name(let text)) where !isKnown(Name(text, expression.range)):
      value = Value(.symbol(text), expression.range)
    case (.word, _), (.value, _): value = evaluate(expression)
    }
    return EvaluatedArgument(
      name: argument.name, value: value, range: argument.range, expression: expression)
  }

  /// `true` iff a name in an expression stands for something.
  private mutating func isKnown(_ name: Name) -> Bool {
    frame.lookUp(name.text) != nil || isFamily(name.text) || definition(of: name) != nil
      || Catalogue.definition(named: name.text) != nil
  }
}

extension Parameter.Kind {
  /// `true` iff words such as `same` can be given for it.
  fileprivate var takesWord: Bool {
    switch self {
    case .padding, .activation, .choice: true
    case .count, .index, .extents, .sizes, .sides, .number, .nonnegative, .rate, .flag, .axis,
      .axes,
      .numbers, .shape:
      false
    }
  }
}

extension BlockDeclaration {
  /// The inputs of the signature; none where it is left out.
  var inputs: [PortSyntax] { syntax.signature?.inputs ?? [] }
}

extension CallSyntax {
  /// The call without its body.
  var head: SourceRange {
    arguments.last.map { name.range.union($0.range) } ?? name.range
  }
}
