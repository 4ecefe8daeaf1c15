import CNNNetwork
import CNNShapes
import CNNSource
import CNNSyntax

extension Checker {
  /// Checks one network by itself and returns its graph.
  mutating func check(network id: BlockID) -> Graph {
    let syntax = program.blocks[id.index].syntax
    begin(id, syntax)
    bindSettings(of: syntax)
    let inputs = declareInputs(of: syntax)
    admitSizes(of: syntax, inputs)
    fillInputs(of: syntax, inputs)
    let outputs = outputs(of: syntax, from: inputs.first)
    builder.closeAllGroups()
    layersOfOthers += builder.useCount
    var finished = GraphBuilder()
    swap(&finished, &builder)
    let ports = syntax.signature?.outputs ?? []
    let graph = finished.finish(
      name: syntax.name.text, documentation: syntax.documentation, range: syntax.name.range,
      inputs: inputs,
      outputs: outputs.enumerated().compactMap { index, node in
        let name = index < ports.count ? ports[index].name?.text : nil
        return node.map { Graph.Output(name: name, node: $0) }
      },
      clauses: openSizes.clauses)
    checkTotals(of: graph)
    check(budgetsOf: graph)
    offerClauses(for: syntax)
    reportRemarks(on: graph)
    instances.removeAll()
    return graph
  }

  private mutating func begin(_ id: BlockID, _ syntax: BlockSyntax) {
    isCarriedOut[id.index] = true
    builder = GraphBuilder()
    frame = Frame(module: program.blocks[id.index].module, name: syntax.name.text, path: "")
    instances = [Instance(block: id, use: syntax.name.range)]
    shared = []
    budgets = [:]
    openSizes = OpenSizes()
    openSizes.domain = exploredDomain
    openSizes.errorsBefore = errorCount
    loops = []
    steps = 0
    depth = 0
    quiet = 0
    isExhausted = false
    builder.openGroup(.network, name: syntax.name.text, range: syntax.range)
  }

  /// Binds the parameters to what the command line says, or to their defaults.
  private mutating func bindSettings(of syntax: BlockSyntax) {
    for parameter in syntax.parameters {
      let name = parameter.name
      if let index = settings.lastIndex(where: { $0.name == name.text }) {
        settings[index].isUsed = true
        // It is looked up where a default would be: in the file of the network.
        let value = settings[index].value.map { evaluate($0) }
        declare(name, .value(value ?? Value(.unknown, settings[index].range)))
      } else if let defaultValue = parameter.defaultValue {
        declare(name, .value(evaluate(defaultValue)))
      } else if !name.text.isEmpty {
        report(.networkParameterWithoutValue(name, network: syntax.name.text))
        declare(name, .value(Value(.unknown, name.range)))
      }
    }
  }

  private mutating func declareInputs(of syntax: BlockSyntax) -> [NodeID] {
    (syntax.signature?.inputs ?? []).map { port in
      let rank = port.shape.dimensions.count
      let sizes = port.shape.dimensions.enumerated().map { axis, size in
        openSize(size, called: AxisWords(axis, rank: rank).noun) ?? .unknown
      }
      // A shape without sizes is a mistake that the parser has reported.
      let node = builder.addInput(
        name: port.name?.text, shape: sizes.isEmpty ? nil : Shape(sizes), range: port.shape.range)
      if let name = port.name { declare(name, .tensor(node)) }
      return node
    }
  }

  /// Returns the size that a name or `_` in a network's input leaves open, or that the command line
  /// gives it; `nil` for what says itself what the size is.
  ///
  /// One without a name is called by its axis.
  private mutating func openSize(_ expression: Expression, called noun: String) -> Dimension? {
    let range = expression.range
    switch expression.kind {
    case .wildcard:
      if let size = options.sizes[noun] {
        usedSizes.insert(noun)
        return Dimension(size)
      }
      return Dimension(newSymbol(noun, at: range))
    case .name(let text) where isUnbound(text):
      let name = Name(text, range)
      guard let size = options.sizes[text] else {
        let size = Dimension(newSymbol(text, at: range))
        declare(name, .value(Value(.open(OpenNumber(size)), range)))
        return size
      }
      usedSizes.insert(text)
      declare(name, .value(Value(.number(Rational(size)), range)))
      return Dimension(size)
    case .number, .dims, .flag, .name, .list, .comprehension, .prefix, .infix, .choice, .index,
      .call, .missing:
      return nil
    }
  }

  /// Fills in the sizes of inputs that are given as numbers, or in terms of open ones: what these ask
  /// of the open ones, the `where` clause may have granted.
  private mutating func fillInputs(of syntax: BlockSyntax, _ inputs: [NodeID]) {
    for (port, input) in zip(syntax.signature?.inputs ?? [], inputs) {
      guard let shape = builder.nodes[input.index].shape else { continue }
      let sizes = zip(port.shape.dimensions, shape.dimensions).map { expression, size in
        size == .unknown && !expression.isMissing ? givenSize(expression) : size
      }
      if sizes != shape.dimensions { builder.refine(input, to: Shape(sizes)) }
    }
  }

  private mutating func givenSize(_ expression: Expression) -> Dimension {
    let size = size(expression)
    guard size.value.map({ $0 >= 1 }) ?? true else {
      report(
        .belowMinimum(
          size.value ?? 0, minimum: 1, what: "a size of an input", at: expression.range))
      return .unknown
    }
    demand(size, atLeast: 1, at: expression.range)
    return size
  }

  private mutating func newSymbol(_ name: String, at range: SourceRange) -> Symbol {
    let index = openSizes.symbols.count
    let isTaken = frame.lookUp(name) != nil || openSizes.symbols.contains { $0.name == name }
    let symbol = Symbol(index, name: isTaken ? "\(name)_\(index)" : name)
    openSizes.symbols.append(symbol)
    openSizes.places.append(range)
    return symbol
  }

  /// Reports the layer whose parameters or cost take the network's total beyond 64 bits.
  private mutating func checkTotals(of graph: Graph) {
    var (parameters, cost) = (ParameterCount(), Dimension(0))
    for layer in graph.layers.indices.map({ LayerID($0) }) {
      parameters = parameters + graph.parameters(of: layer)
      let own = graph.multiplyAccumulates(of: layer)
      // What depends on an open size has no total that is too large for all of them.
      if !own.isOpen { cost = cost + own }
      guard parameters.total == .tooLarge || cost == .tooLarge else { continue }
      for use in graph[layer].uses.prefix(1) { report(.totalTooLarge(at: graph[use].range)) }
      return
    }
  }

  // MARK: The command line's settings

  /// Reads the values that the command line gives to parameters.
  mutating func readSettings() {
    for (name, text) in options.settings {
      let file = addFile(path: "--set \(name)", text: "let \(name) = \(text)\n")
      let (tree, problems) = Parser.parse(file)
      for problem in problems { report(problem) }
      // One that cannot be read stands for its parameter, so that nothing follows from it.
      var setting = Setting(name: name, value: nil, range: file.range)
      if case .binding(let syntax)? = tree.declarations.first, problems.isEmpty {
        setting = Setting(name: name, value: syntax.value, range: syntax.pattern.range)
      }
      setting.isUsed = !problems.isEmpty
      // The last setting of a parameter holds.
      settings.removeAll { $0.name == name }
      settings.append(setting)
    }
  }

  /// Reports what the command line gives to parameters and sizes that no network has.
  mutating func reportUnusedSettings() {
    for setting in settings where !setting.isUsed {
      let known = program.blocks.filter(\.isNetwork).flatMap {
        $0.syntax.parameters.map(\.name.text)
      }
      report(
        .unknownSetting(
          setting.name, suggestion: nearest(setting.name, among: known), at: setting.range))
    }
    for size in options.sizes.keys.sorted() where !usedSizes.contains(size) {
      let file = addFile(path: "--size \(size)", text: size)
      report(.unknownSize(size, at: file.range))
    }
  }
}
