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

  init(
    _ kind: DiagnosticKind, _ examine: @escaping @Sendable (LayerUse, GraphScene) -> Words?
  ) {
    self.kind = kind
    self.examine = examine
  }

  /// One line for each, warnings first.
  static let all: [GraphRule] = [
    .biasBeforeBatchnorm
  ]
}

/// A graph, and who reads each of its tensors.
struct GraphScene {
  let graph: Graph
  /// How many nodes read each node; an output of the network is one more reader.
  private(set) var readerCounts: [Int32]
  /// A node that reads each node, if there is one.
  private var readers: [NodeID?]

  init(_ graph: Graph) {
    self.graph = graph
    readerCounts = Array(repeating: 0, count: graph.nodes.count)
    readers = Array(repeating: nil, count: graph.nodes.count)
    for index in graph.nodes.indices {
      for operand in graph.nodes[index].operands {
        readerCounts[operand.index] += 1
        readers[operand.index] = NodeID(index)
      }
    }
    for output in graph.outputs { readerCounts[output.node.index] += 1 }
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
      !inputs.isEmpty
    else { return nil }
    return LayerUse(
      node: node, id: id, layer: layer, call: call, inputs: inputs, output: output,
      traits: layer.traits(inputs))
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

/// A use of a layer whose shapes are known as far as their axes.
struct LayerUse {
  let node: NodeID
  let id: LayerID
  let layer: any Layer
  let call: LayerCall
  let inputs: [Shape]
  let output: Shape
  let traits: Traits

  /// What the layer is called in the language.
  var name: String { call.definition.name }
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
    return Diagnostic.Fix("write `\(parameter): \(value)`", edits: [edit])
  }
}

extension Checker {
  /// Reports what the rules find in a finished graph.
  mutating func reportRemarks(on graph: Graph) {
    let rules = GraphRule.all.filter { options.levels.severity(of: $0.kind) != nil }
    let scene = GraphScene(graph)
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
