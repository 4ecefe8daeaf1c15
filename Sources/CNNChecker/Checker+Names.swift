import CNNLayers
import CNNSource
import CNNSyntax

extension Checker {
  /// Returns what a name in an expression stands for, looked up from the inside outwards.
  mutating func value(named name: Name) -> Value {
    if let bound = frame.lookUp(name.text) {
      switch bound.binding {
      case .value(let value): return value
      case .tensor: return fail(.tensorIsNoValue(name))
      }
    }
    if isFamily(name.text) { return fail(.tensorIsNoValue(name)) }
    if let definition = definition(of: name) {
      switch definition {
      case .binding(let index): return bindingValue(index, name: name)
      case .block(let id):
        return Value(.callable(Callable(target: .block(id), arguments: [])), name.range)
      case .function: return fail(.functionWithoutArguments(name))
      }
    }
    if Builtin(rawValue: name.text) != nil, Catalogue.definition(named: name.text) == nil {
      return fail(.functionWithoutArguments(name))
    }
    if let layer = Catalogue.definition(named: name.text) {
      return Value(.callable(Callable(target: .layer(layer), arguments: [])), name.range)
    }
    if Catalogue.symbols.contains(name.text) { return Value(.symbol(name.text), name.range) }
    return fail(.unknownName(name, suggestion: suggestion(forValue: name)))
  }

  /// `true` iff the name begins a family of tensors of this body.
  func isFamily(_ name: String) -> Bool {
    frame.familyNames.contains(name)
  }

  /// Returns what a name stands for in the current file, or in exactly one of its imports.
  mutating func definition(of name: Name) -> Definition? {
    // A module is not copied, which would cost more than the look-up.
    if let own = program.modules[frame.module].definitions[name.text] { return own }
    let imported = program.modules[frame.module].imports.compactMap { id in
      program.modules[id].definitions[name.text].map { (module: id, definition: $0) }
    }
    guard let first = imported.first else { return nil }
    if let second = imported.dropFirst().first(where: { $0.module != first.module }) {
      report(
        .ambiguousName(
          name, first: program.range(of: first.definition, named: name.text),
          second: program.range(of: second.definition, named: name.text)))
    }
    return first.definition
  }

  /// Returns the name of a value that is most like one that is not known.
  mutating func suggestion(forValue name: Name) -> String? {
    if let other = ForeignNames.functions[name.text] ?? ForeignNames.activation(name.text) {
      return other
    }
    return helpful(with: .unknownName, at: name.range) { checker in
      checker.frame.scopes.flatMap(\.names.keys) + checker.visibleDefinitions
        + Array(Catalogue.symbols) + Builtin.names + Catalogue.all.map(\.name) + ["true", "false"]
    } _: {
      nearest(name.text, among: $0)
    }
  }

  /// Returns the name of a stage that is most like one that is not known.
  mutating func suggestion(forStage name: Name) -> String? {
    if let layer = layer(ofClass: name.text) ?? ForeignNames.layer(name.text) { return layer }
    return helpful(with: .unknownLayer, at: name.range) { checker in
      checker.frame.scopes.flatMap(\.names.keys) + checker.frame.familyNames
        + checker.visibleDefinitions + Catalogue.all.map(\.name)
    } _: {
      nearest(name.text, among: $0)
    }
  }

  /// Returns the name of the one layer that Keras calls so: `convtranspose` for `Conv2DTranspose`.
  private func layer(ofClass name: String) -> String? {
    let layers = Catalogue.all.filter { layer in
      (1...3).contains { layer.className(spatialRank: $0).lowercased() == name.lowercased() }
    }
    return layers.count == 1 ? layers[0].name : nil
  }

  /// Returns the name of a tensor or family that is most like one that is not known.
  mutating func suggestion(forTensor name: Name) -> String? {
    helpful(with: .unknownName, at: name.range) { checker in
      checker.frame.scopes.flatMap(\.names).filter {
        if case .tensor = $0.value.binding { true } else { false }
      }.map(\.key) + checker.frame.familyNames
    } _: {
      nearest(name.text, among: $0)
    }
  }

  /// The names that the current file and its imports declare.
  private var visibleDefinitions: [String] {
    let module = program.modules[frame.module]
    return ([frame.module] + module.imports).flatMap { program.modules[$0].definitions.keys }
  }

  // MARK: The `let`s of a file

  /// Returns the value of a file's `let`, which is worked out when it is first asked for.
  private mutating func bindingValue(_ index: Int, name: Name) -> Value {
    if let values = bindingValues[index] {
      return values[name.text] ?? Value(.unknown, name.range)
    }
    guard bindingsInProgress.insert(index).inserted else {
      return fail(
        .definitionInTermsOfItself(
          name, declared: program.range(of: .binding(index: index), named: name.text)))
    }
    defer { bindingsInProgress.remove(index) }
    let declaration = program.bindings[index]
    let outer = frame
    frame = Frame(module: declaration.module, name: "", path: "")
    let value = deeper(at: name.range, otherwise: Value(.unknown, name.range)) {
      $0.evaluate(declaration.syntax.value)
    }
    bind(declaration.syntax.pattern, to: value)
    var values: [String: Value] = [:]
    for (name, bound) in frame.scopes[0].names {
      if case .value(let value) = bound.binding { values[name] = value }
    }
    frame = outer
    bindingValues[index] = values
    return values[name.text] ?? Value(.unknown, name.range)
  }

  /// Works out the `let`s that nothing has asked for, so that none hides a mistake.
  mutating func evaluateBindings() {
    (steps, isExhausted) = (0, false)
    for (index, declaration) in program.bindings.enumerated() {
      frame = Frame(module: declaration.module, name: "", path: "")
      for name in declaration.syntax.pattern.names.prefix(1) {
        _ = bindingValue(index, name: name)
      }
    }
  }
}
