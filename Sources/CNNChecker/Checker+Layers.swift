import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource
import CNNSyntax

extension Checker {
  /// Applies a layer of one tensor.
  mutating func apply(
    _ definition: LayerDefinition, _ given: [EvaluatedArgument], _ call: CallSyntax,
    to current: NodeID?
  ) -> NodeID? {
    let bound = bind(given, to: definition, at: call.name.range)
    if definition.form == .identity { return current }
    return use(definition, bound, operands: [current], at: call)
  }

  /// Adds a use of a layer to the graph, with the shape that its rule gives.
  mutating func use(
    _ definition: LayerDefinition, _ bound: BoundArguments, operands: [NodeID?],
    operandPlaces: [OperandPlace] = [], at call: CallSyntax
  ) -> NodeID? {
    guard hasRoom(at: call) else { return nil }
    let tensors = operands.compactMap(\.self)
    let inputs = tensors.compactMap { builder.nodes[$0.index].shape }
    let rank = operands.first.flatMap { $0 }.flatMap { builder.nodes[$0.index].shape?.spatialRank }
    let className = definition.className(spatialRank: min(max(rank ?? 2, 1), 3))
    guard let arguments = bound.arguments else {
      return failedUse(className: className, of: operands, code: bound.failure, at: call)
    }
    let layerCall = LayerCall(definition: definition, arguments: arguments)
    let layer = layerCall.makeLayer()
    guard inputs.count == operands.count, !inputs.isEmpty else {
      let id = self.layer(className, layerCall, layer, inputs: nil, at: call)
      return builder.addUse(
        of: id, operands: tensors, shape: nil, range: call.range, failure: nil)
    }
    let site = LayerSite(
      layerCall: layerCall, given: bound.given, operandPlaces: operandPlaces,
      operands: operands, inputs: inputs, call: call)
    if !bound.isWhole { quiet += 1 }
    var (shape, failure) = check(layer.typing(inputs), at: site)
    if failure == nil { failure = checkWeights(of: layer, at: site) }
    if !bound.isWhole {
      quiet -= 1
      // The argument that fits no parameter may have been meant to change any size.
      shape = shape.map { Shape($0.dimensions.map { _ in .unknown }) }
    }
    let id = self.layer(
      className, layerCall, layer, inputs: failure == nil ? inputs : nil, at: call)
    return builder.addUse(
      of: id, operands: tensors, shape: shape, range: call.range,
      failure: bound.failure ?? failure)
  }

  /// Adds a use of something that could not be read.
  mutating func failedUse(
    className: String, of operands: [NodeID?], code: String?, at call: CallSyntax
  ) -> NodeID? {
    guard hasRoom(at: call) else { return nil }
    let id = builder.addLayer(className: className, call: nil, layer: nil)
    return builder.addUse(
      of: id, operands: operands.compactMap(\.self), shape: nil, range: call.range, failure: code)
  }

  mutating func failedUse(
    className: String, of current: NodeID?, code: String?, at call: CallSyntax
  ) -> NodeID? {
    failedUse(className: className, of: [current], code: code, at: call)
  }

  /// `true` iff the networks may have one more layer.
  private mutating func hasRoom(at call: CallSyntax) -> Bool {
    if layersOfOthers + builder.useCount >= Self.maximumLayers { exhaust(at: call.head) }
    return !isExhausted
  }

  // MARK: Arguments

  /// Arguments on their way to a layer.
  struct BoundArguments {
    /// `nil` where something is wrong with them.
    var arguments: Arguments?
    /// What was given for each parameter.
    var given: [EvaluatedArgument?]
    /// The code of what is wrong; `nil` where only an earlier mistake is to blame.
    var failure: String?
    /// `false` iff an argument fits no parameter.
    var isWhole = true
  }

  /// Matches what was given with the parameters of a layer, and reports what does not fit.
  mutating func bind(
    _ given: [EvaluatedArgument], to definition: LayerDefinition, at range: SourceRange
  ) -> BoundArguments {
    let names = definition.parameterNames
    let match = match(
      given, to: names, positional: definition.positionalCount, of: "`\(definition.name)`"
    ) { $0.gathering(given, for: definition) }
    let matched = match.values
    var isSound = true
    var values: [Argument?] = []
    values.reserveCapacity(matched.count)
    for (index, argument) in matched.enumerated() {
      let value = argument.flatMap {
        self.argument($0, for: definition.parameters[index], of: definition)
      }
      if argument != nil, value == nil { isSound = false }
      values.append(value)
    }
    guard isSound else { return BoundArguments(arguments: nil, given: matched, failure: nil) }
    let (arguments, problems) = Arguments.bind(values, to: definition)
    let complaints = problems.map { problem in
      let index = names.firstIndex(of: problem.parameter.name)
      let found = index.flatMap { matched[$0] }?.value
      return problem.complaint(of: definition.name, found: found?.description)
    }.joined
    for complaint in complaints {
      let argument = complaint.parameter.flatMap { names.firstIndex(of: $0) }.flatMap {
        matched[$0]
      }
      report(
        Diagnostic(
          complaint.kind, complaint.message, at: argument?.expression.range ?? range,
          notes: complaint.notes.map { Diagnostic.Note($0) } + (argument?.origin ?? [])))
    }
    return BoundArguments(
      arguments: arguments, given: matched,
      failure: complaints.first?.kind.code ?? match.failure?.code, isWhole: match.failure == nil)
  }

  /// Returns an argument as a layer takes it; `nil` where it is not known or cannot be one.
  private mutating func argument(
    _ argument: EvaluatedArgument, for parameter: Parameter, of definition: LayerDefinition
  ) -> Argument? {
    let place = argument.expression.range
    guard step(at: place, count: argument.value.size) else { return nil }
    let value = self.argument(argument.value, for: parameter.kind, at: place)
    if value == nil, argument.value.holdsBlock {
      report(
        .blockAsArgument(
          "`\(parameter.name)` of `\(definition.name)`", argument.value, at: place))
    }
    // The stage that changes nothing is the activation that does not, so that one parameter of a
    // block can be both.
    if parameter.kind == .activation, case .layer(let call)? = value,
      call.definition.form == .identity
    {
      return .symbol("linear")
    }
    return value
  }

  /// Returns a value as an argument of a parameter of some kind.
  private mutating func argument(
    _ value: Value, for kind: Parameter.Kind, at range: SourceRange
  ) -> Argument? {
    switch value.kind {
    case .number(let number): return .number(number)
    case .open: return openArgument(value, for: kind, at: range)
    case .flag(let flag): return .flag(flag)
    case .condition(let condition): return decide(condition, at: range).map(Argument.flag)
    case .symbol(let symbol): return .symbol(symbol)
    case .wildcard: return .inferred
    case .unknown: return nil
    case .list, .range:
      var entries: [Argument] = []
      for element in value.elements ?? [] {
        guard let entry = argument(element, for: kind, at: range) else { return nil }
        entries.append(entry)
      }
      return .list(entries)
    case .callable(let callable):
      guard case .layer(let inner) = callable.target else { return nil }
      guard inner.form == .activation else {
        // It serves nowhere as an argument, whatever its own arguments are.
        return .layer(LayerCall(definition: inner, arguments: .none))
      }
      let bound = bind(callable.arguments, to: inner, at: range)
      return bound.arguments.map { .layer(LayerCall(definition: inner, arguments: $0)) }
    }
  }

  /// Returns an open size as an argument, and demands that it is whole and not below what the
  /// parameter takes.
  private mutating func openArgument(
    _ value: Value, for kind: Parameter.Kind, at range: SourceRange
  ) -> Argument? {
    guard let least = kind.leastOpenSize else {
      _ = whole(value, at: range)
      return nil
    }
    // An entry of a list has a place of its own, if it was written here.
    let range = range.contains(value.range) ? value.range : range
    let size = size(value, at: range)
    demand(size, atLeast: least, at: range)
    return size.isOpen ? .open(size) : size.value.map(Argument.whole)
  }

  // MARK: Rules

  /// A layer at its place, for what is said of it.
  struct LayerSite {
    let layerCall: LayerCall
    let given: [EvaluatedArgument?]
    let operandPlaces: [OperandPlace]
    let operands: [NodeID?]
    let inputs: [Shape]
    let call: CallSyntax

    var definition: LayerDefinition { layerCall.definition }
  }

  /// Where an operand of a merge is written, and what it is called.
  struct OperandPlace {
    let name: String
    let range: SourceRange
  }

  /// Decides what a rule demands, reports what does not hold, and returns the output as far as it
  /// is known.
  private mutating func check(_ typing: Typing, at site: LayerSite) -> (Shape?, failure: String?) {
    let violations = typing.requirements.filter { $0.condition.verdict == .never }
    let names = site.operandPlaces.map(\.name)
    let complaints = violations.map { requirement in
      requirement.violation.complaint(
        of: site.definition.name, inputs: site.inputs, operandNames: names)
    }.joined
    for complaint in complaints { report(diagnostic(for: complaint, at: site)) }
    // What only follows from another mistake is not this layer's own.
    var failure = quiet == 0 ? complaints.first?.kind.code : nil
    failure = demand(typing.requirements, at: site) ?? failure
    guard let output = typing.output else { return (nil, failure) }
    var dimensions: [Dimension] = []
    dimensions.reserveCapacity(output.count)
    for (axis, formula) in output.enumerated() {
      let isHidden = violations.contains {
        $0.violation.hides(axis: axis, isCalculated: formula.isCalculated)
      }
      switch size(of: formula, at: site.call.head) {
      case _ where isHidden: dimensions.append(.unknown)
      // A size below 1 has been reported by the rule that it breaks.
      case .known(let size) where size < 1: dimensions.append(.unknown)
      case .tooLarge:
        report(.outputTooLarge(of: site.definition.name, at: site.call.head))
        failure = failure ?? DiagnosticKind.overflow.code
        dimensions.append(.unknown)
      case .irregular:
        report(.irregularSize("the output of `\(site.definition.name)`", at: site.call.head))
        openSizes.isBeyondClauses = true
        failure = failure ?? DiagnosticKind.irregularSize.code
        dimensions.append(.unknown)
      case let size: dimensions.append(size)
      }
    }
    return (Shape(dimensions), failure)
  }

  /// Returns what a formula comes to.
  ///
  /// Of two sizes that stretch to each other and depend on different
  /// open sizes it is the one that is larger in the case at hand.
  private mutating func size(of formula: Formula, at range: SourceRange) -> Dimension {
    guard formula.value == .irregular, case .maximum(let first, let second) = formula else {
      return formula.value
    }
    let (left, right) = (size(of: first, at: range), size(of: second, at: range))
    // They differ for some sizes, which has been reported.
    if exploration == nil { return left }
    guard let ordered = try? Condition.atMost(right, left).sizes() else { return .irregular }
    return decide(ordered, at: range).map { $0 ? left : right } ?? .unknown
  }

  /// Demands of the open sizes what a rule does, and reports for which it does not hold, in the words
  /// for a network that has those.
  ///
  /// - Returns: the code of what is wrong.
  private mutating func demand(_ requirements: [Requirement], at site: LayerSite) -> String? {
    var failures: [(symbols: [Symbol], sizes: [Symbol: Int], isNever: Bool)] = []
    for requirement in requirements where requirement.condition.verdict == .undecided {
      let symbols = requirement.condition.symbols
      guard !symbols.isEmpty else { continue }
      switch demand(requirement.condition) {
      case .holds: break
      case .fails(let sizes, let isNever): failures.append((symbols, sizes, isNever))
      case .undecided:
        reportMendable(
          .unprovenCondition("what `\(site.definition.name)` demands", at: site.call.head))
      case .irregular:
        report(.irregularSize("the input of `\(site.definition.name)`", at: site.call.head))
      }
    }
    if failures.isEmpty { return nil }
    let complaints = failures.flatMap { failure in
      closedComplaints(at: site, for: completed(failure.sizes, of: failure.symbols)).map {
        $0.prefixed(
          Self.phrase(failure.sizes, of: failure.symbols, isNever: failure.isNever) + ", ")
      }
    }.joined
    for complaint in complaints { reportMendable(diagnostic(for: complaint, at: site)) }
    return complaints.first?.kind.code
  }

  /// What a layer complains of where the open sizes are these.
  private func closedComplaints(at site: LayerSite, for sizes: (Symbol) -> Int) -> [LayerComplaint]
  {
    let inputs = site.inputs.map { Shape($0.dimensions.map { $0.value(at: sizes) }) }
    let typing = site.layerCall.closed(at: sizes).makeLayer().typing(inputs)
    return typing.requirements.filter { $0.condition.verdict == .never }.map {
      $0.violation.complaint(
        of: site.definition.name, inputs: inputs, operandNames: site.operandPlaces.map(\.name))
    }
  }

  /// Reports an array whose shape depends on an open size, and returns the code of that.
  private mutating func checkWeights(of layer: any Layer, at site: LayerSite) -> String? {
    guard quiet == 0, site.inputs.contains(where: { $0.dimensions.contains(where: \.isOpen) }),
      let weight = layer.weights(site.inputs).first(where: {
        $0.shape.dimensions.contains(where: \.isOpen)
      })
    else { return nil }
    openSizes.isBeyondClauses = true
    report(
      .openWeight(
        weight, of: site.definition.name, input: site.inputs[0], at: site.call.head,
        notes: (site.operands.first ?? nil).map { provenance(of: $0) } ?? []))
    return DiagnosticKind.openWeight.code
  }

  private func diagnostic(for complaint: LayerComplaint, at site: LayerSite) -> Diagnostic {
    let argument = complaint.parameter.flatMap { name in
      site.definition.parameterNames.firstIndex(of: name).flatMap { site.given[$0] }
    }
    let places = site.operandPlaces
    var notes = complaint.notes.map { Diagnostic.Note($0) } + (argument?.origin ?? [])
    for (place, shape) in zip(places, site.inputs).prefix(Self.operandsShown) {
      notes.append(Diagnostic.Note("\(place.name) is \(shape.shown)", at: place.range))
    }
    if places.isEmpty, let operand = site.operands.first ?? nil {
      notes += provenance(of: operand)
    }
    let operand = complaint.operand.flatMap { $0 < places.count ? places[$0].range : nil }
    return Diagnostic(
      complaint.kind, complaint.message,
      at: operand ?? argument?.expression.range ?? site.call.head, notes: notes)
  }

  /// How many operands of a merge a diagnostic shows.
  private static var operandsShown: Int { 8 }

  // MARK: Layers that may be shared

  /// Returns the layer of a stage: a new one, or in a further use of `shared` the one made before.
  private mutating func layer(
    _ className: String, _ call: LayerCall, _ layer: any Layer, inputs: [Shape]?,
    at site: CallSyntax
  ) -> LayerID {
    guard let sharing = frame.sharing else {
      return builder.addLayer(className: className, call: call, layer: layer)
    }
    return sharedLayer(
      sharing, SharedLayers.Entry(call: call, weights: inputs.map { layer.weights($0) }),
      at: site
    ) { $0.addLayer(className: className, call: call, layer: layer) }
  }
}
