import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource
import CNNSyntax

/// A kind of warning or note that is looked for in finished graphs.
struct GraphRule: Sendable {
  /// Says in words what a rule has noticed, for the call where the layer is written.
  typealias Words = (CallPlace) -> Diagnostic

  let kind: DiagnosticKind
  /// Looks at one use of a layer; returns what is to be said of it, in words only once it is
  /// told, or `nil` where nothing is.
  let examine: @Sendable (LayerUse, GraphScene) -> Words?
  /// `true` iff it needs to know the receptive fields, which take long to work out.
  let readsFields: Bool

  init(
    _ kind: DiagnosticKind, readsFields: Bool = false,
    _ examine: @escaping @Sendable (LayerUse, GraphScene) -> Words?
  ) {
    self.kind = kind
    self.readsFields = readsFields
    self.examine = examine
  }

  /// One line for each, warnings first.
  static let all: [GraphRule] = [
    .unreadPixels, .paddingOnly, .unevenPadding, .biasBeforeBatchnorm, .checkerboard,
    .doubleActivation, .softmaxOfOne, .softmaxBeforeLayer, .stretchedMerge, .channelsFirst,
    .unreadBorder, .largeReceptiveField, .unalignedPaths, .mostWeights, .notInKeras, .notInTorch,
  ]
}

/// A graph, and who reads each of its tensors.
struct GraphScene {
  let graph: Graph
  /// How many nodes read each node; an output of the network is one more reader.
  private(set) var readerCounts: [Int32]
  /// A node that reads each node, if there is one.
  private var readers: [NodeID?]
  /// Whether each node is an output.
  private(set) var isOutput: [Bool]
  /// The parameters of the network.
  let parameters: Dimension
  /// `true` iff every rule of every layer is known to hold.
  private let isSound: Bool
  /// What each node reads of the inputs, where a rule asks for it.
  let fields: ReceptiveFields?

  init(_ graph: Graph, isSound: Bool, for rules: [GraphRule] = []) {
    self.graph = graph
    self.isSound = isSound
    fields = rules.contains(where: \.readsFields) ? graph.receptiveFields() : nil
    parameters = graph.parameters.total
    isOutput = Array(repeating: false, count: graph.nodes.count)
    readerCounts = Array(repeating: 0, count: graph.nodes.count)
    readers = Array(repeating: nil, count: graph.nodes.count)
    for index in graph.nodes.indices {
      for operand in graph.nodes[index].operands {
        readerCounts[operand.index] += 1
        readers[operand.index] = NodeID(index)
      }
    }
    for output in graph.outputs {
      readerCounts[output.node.index] += 1
      isOutput[output.node.index] = true
    }
  }

  /// Returns the one node that reads another, if no more do and it is no output.
  func onlyReader(of node: NodeID) -> NodeID? {
    readerCounts[node.index] == 1 ? readers[node.index] : nil
  }

  /// Returns a node as the use of a layer; `nil` for an input and for what a mistake hides.
  func use(_ node: NodeID) -> LayerUse? {
    let index = node.index
    guard let id = graph.nodes[index].layer, graph.nodes[index].failure == nil,
      let layer = graph.layers[id.index].layer, let call = graph.layers[id.index].call,
      let output = graph.nodes[index].shape, let inputs = graph.operandShapes(of: node),
      !inputs.isEmpty, isSound || layer.typing(inputs).mayHold
    else { return nil }
    let access = layer.access(inputs)
    return LayerUse(
      node: node, id: id, layer: layer, call: call, inputs: inputs, output: output,
      traits: layer.traits(inputs), access: access,
      slidingAxes: access.slidingAxes(over: inputs[0], to: output))
  }

  /// Where the blocks around a node are used, from the inside outwards, at most eight.
  fileprivate func usageNotes(of node: NodeID) -> [Diagnostic.Note] {
    var notes: [Diagnostic.Note] = []
    var next: GroupID? = graph.nodes[node.index].group
    while let id = next, notes.count < 8 {
      let group = graph[id]
      if group.kind == .block {
        notes.append(Diagnostic.Note("in `\(group.name)`, used here", at: group.range))
      }
      next = group.parent
    }
    return notes
  }
}

extension Typing {
  /// `true` iff nothing that must hold is known not to.
  fileprivate var mayHold: Bool { requirements.allSatisfy { $0.condition.verdict != .never } }
}

/// A use of a layer whose shapes are known as far as their axes.
struct LayerUse {
  let node: NodeID
  let id: LayerID
  let layer: any Layer
  let call: LayerCall
  let inputs: [Shape]
  let output: Shape
  let traits: Traits
  let access: Access
  /// The axes along which a window slides, as far as they are known.
  let slidingAxes: [SlidingAxis]

  /// What the layer is called in the language.
  var name: String { call.definition.name }

  /// Returns the argument for a parameter; `nil` also where the layer has no such parameter.
  func argument(_ parameter: String) -> Argument? {
    call.definition.parameterNames.contains(parameter) ? call.arguments[parameter] : nil
  }

  /// The activation that its result has gone through last, with its traits.
  var lastActivation: (name: String, call: LayerCall, traits: Traits)? {
    if traits.contains(.activates) { return (name, call, traits) }
    guard call.definition.form != .activation, let last = call.lastActivation else { return nil }
    return (last.definition.name, last, last.makeLayer().traits([output]))
  }
}

/// A layer's call where it is written, for what is said of it.
struct CallPlace {
  private let syntax: CallSyntax?
  private let definition: LayerDefinition
  private let whole: SourceRange

  init(_ syntax: CallSyntax?, _ definition: LayerDefinition, _ range: SourceRange) {
    self.syntax = syntax
    self.definition = definition
    whole = range
  }

  /// The call without its body.
  var head: SourceRange { syntax?.head ?? whole }

  /// Returns the argument for a parameter, where the call itself gives one.
  func argument(_ parameter: String) -> ArgumentSyntax? {
    guard let syntax else { return nil }
    if let named = syntax.arguments.first(where: { $0.name?.text == parameter }) { return named }
    // A name for a layer with arguments of its own would shift the positions.
    guard syntax.name.text == definition.name,
      let index = definition.parameterNames.firstIndex(of: parameter)
    else { return nil }
    let positional = syntax.arguments.prefix { $0.name == nil }
    return index < positional.count ? positional[index] : nil
  }

  /// The value of the argument for a parameter, or the call where it gives none.
  func range(of parameter: String) -> SourceRange { argument(parameter)?.value.range ?? head }

  /// Returns a fix that writes another layer, which takes the same arguments.
  func renaming(to name: String) -> Diagnostic.Fix? {
    guard let syntax, syntax.name.text == definition.name else { return nil }
    return Diagnostic.Fix("write `\(name)`", edits: [Diagnostic.Edit(syntax.name.range, name)])
  }

  /// Returns a fix that gives a parameter another value; none where the name that is written may
  /// stand for other layers in other turns or uses.
  func setting(_ parameter: String, to value: String) -> Diagnostic.Fix? {
    guard let syntax, syntax.body == nil, syntax.name.text == definition.name else { return nil }
    let edit: Diagnostic.Edit
    if let argument = argument(parameter) {
      edit = Diagnostic.Edit(argument.value.range, value)
    } else {
      let comma = syntax.arguments.isEmpty ? "" : ","
      edit = Diagnostic.Edit(syntax.head.endPoint, "\(comma) \(parameter): \(value)")
    }
    let isPositional = argument(parameter).map { $0.name == nil } ?? false
    let text = isPositional ? value : "\(parameter): \(value)"
    return Diagnostic.Fix("write `\(text)`", edits: [edit])
  }
}

extension Checker {
  /// Reports what the rules find in a finished graph.
  mutating func reportRemarks(on graph: Graph) {
    let rules = GraphRule.all.filter { options.levels.severity(of: $0.kind) != nil }
    let scene = GraphScene(graph, isSound: !hasErrors, for: rules)
    if options.levels.severity(of: .unusedResult) != nil { unreadResults += scene.unreadResults }
    if rules.isEmpty { return }
    for index in graph.nodes.indices {
      guard let use = scene.use(NodeID(index)) else { continue }
      let range = graph.nodes[index].range
      for rule in rules.indices {
        guard let words = rules[rule].examine(use, scene) else { continue }
        report(rules[rule].kind, at: range) { checker in
          let call = checker.program.modules[Int(range.file.index)].tree.call(at: range)
          var diagnostic = words(CallPlace(call, use.call.definition, range))
          diagnostic.notes += scene.usageNotes(of: use.node)
          return diagnostic
        }
      }
    }
  }
}
