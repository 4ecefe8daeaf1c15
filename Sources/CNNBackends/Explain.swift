import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource

extension Graph {
  /// Returns how every shape, number of parameters and cost of the network comes about.
  ///
  /// `sources` are the files of the compilation by their ``FileID``; a line is left out where its
  /// file is not among them. `notes` are sentences on each node, or none at all.
  package func explanation(in sources: [SourceFile], notes: [[String]] = []) -> String {
    let explainer = Explainer(self, sources, notes)
    let sections =
      [explainer.introduction] + layers.indices.map { explainer.section(LayerID($0)) }
      + [explainer.totals]
    return sections.joined(separator: "\n")
  }

  /// Returns the same for one layer, with the rule that it follows; `nil` where none has the name.
  package func explanation(
    ofLayer name: String, in sources: [SourceFile], notes: [[String]] = []
  ) -> String? {
    guard let index = layers.firstIndex(where: { $0.name == name }) else { return nil }
    let explainer = Explainer(self, sources, notes)
    return explainer.section(LayerID(index)) + explainer.rule(of: LayerID(index))
  }
}

/// What an explanation needs to know of the whole network.
struct Explainer {
  /// The width that lines keep to where they can.
  static let width = 100

  let graph: Graph
  let sources: [SourceFile]
  /// Sentences on each node; empty where there are none at all.
  let notes: [[String]]
  /// The node that gave each node its shape: itself, unless it passes a shape on.
  let sizedBy: [NodeID]
  /// What each tensor reads of the inputs.
  let fields: ReceptiveFields

  init(_ graph: Graph, _ sources: [SourceFile], _ notes: [[String]]) {
    self.graph = graph
    self.sources = sources
    self.notes = notes
    var sizedBy: [NodeID] = []
    sizedBy.reserveCapacity(graph.nodes.count)
    for (index, node) in graph.nodes.enumerated() {
      let passesOn = graph.passesShapeOn(NodeID(index))
      sizedBy.append(passesOn ? sizedBy[node.operands[0].index] : NodeID(index))
    }
    self.sizedBy = sizedBy
    fields = graph.receptiveFields()
  }

  /// The signature of the network and its documentation.
  fileprivate var introduction: String {
    let inputs = graph.inputs.map { (graph.inputName($0), $0) }
    let outputs = graph.outputs.map { ($0.name, $0.node) }
    let signature = "\(graph.name): \(ports(inputs)) → \(ports(outputs))\n"
    guard let documentation = graph.documentation else { return signature }
    let lines = documentation.split(separator: "\n", omittingEmptySubsequences: false)
    return signature
      + lines.map { String($0).visible }.joined(separator: "\n").indented(by: 2) + "\n"
  }

  private func ports(_ ports: [(name: String?, node: NodeID)]) -> String {
    let shapes = ports.map { port in
      (port.name.map { $0 + ": " } ?? "") + graph.shapeText(port.node)
    }
    return ports.count == 1 && ports[0].name == nil
      ? shapes[0] : "(" + shapes.joined(separator: ", ") + ")"
  }

  /// What the layers add up to.
  fileprivate var totals: String {
    let layers = graph.layers.indices.map { LayerID($0) }
    let parameters = graph.parameters
    var rows = [
      ExplainedRow(
        "holds",
        sum(layers.map { graph.parameters(of: $0).total }, parameters.total, "parameter")
          + parameters.split)
    ]
    let costs = layers.map { graph.multiplyAccumulates(of: $0) }
    let cost = sum(costs, graph.multiplyAccumulates, "multiply-accumulate")
    let isOpen = graph.multiplyAccumulates.isOpen
    rows.append(ExplainedRow("costs", isOpen ? cost.wordWrapped(to: Self.width - 10) : [cost]))
    rows += graph.elementwise.rows + [memoryRow] + networkFieldRows
    return "\(graph.name) in all\n" + rows.text
  }

  /// Returns the sum written out where a line holds it, else the total alone; all that is not
  /// known is one term.
  private func sum(_ terms: [Dimension], _ total: Dimension, _ noun: String) -> String {
    let known = terms.filter { $0 != 0 && $0.value != nil }.map(\.groupedText)
    let counted = total.counting(noun)
    if total.isOpen { return counted }
    if known.isEmpty || known.count > Self.width / 4 { return counted }
    let sum = known.joined(separator: " + ") + (total.value == nil ? " + " : " = ") + counted
    return (known.count == 1 && total.value != nil) || sum.count > Self.width - 9 ? counted : sum
  }
}

extension ParameterCount {
  /// How many are trained, as an addition to a total; empty where all are, or that is not known.
  var split: String {
    guard let fixed = nonTrainable.value, fixed > 0 else { return "" }
    return ": \(trainable.groupedText) trainable, \(nonTrainable.groupedText) non-trainable"
  }
}

extension Graph {
  /// Returns `true` iff the node gives its only operand's shape on as it came.
  func passesShapeOn(_ id: NodeID) -> Bool {
    let node = self[id]
    guard node.operands.count == 1, let formulas = derivation(of: id),
      node.shape == self[node.operands[0]].shape, multiplyAccumulates(of: id) == 0
    else { return false }
    return formulas.allSatisfy { if case .size = $0 { true } else { false } }
  }

  /// Returns how the sizes of a node come about, or `nil` where that is not known.
  func derivation(of id: NodeID) -> [Formula]? {
    guard let layer = nodes[id.index].layer, let made = layers[layer.index].layer,
      let shapes = operandShapes(of: id), !shapes.isEmpty
    else { return nil }
    return made.typing(shapes).output
  }

  /// The name of an input in the network's signature.
  func inputName(_ id: NodeID) -> String? {
    if case .input(let name) = self[id].origin { name } else { nil }
  }

  /// Returns the shape of a node, `?` where not even its number of axes is known.
  func shapeText(_ id: NodeID) -> String {
    self[id].shape?.text ?? "?"
  }

  /// Returns what a node is called in a sentence: which input it is, or its layer's name, and which
  /// of its uses where it has several.
  func title(_ id: NodeID) -> String {
    switch self[id].origin {
    case .input(let name?): return "the input \(name)"
    case .input(nil): return "the input"
    case .layer(let layer):
      let uses = self[layer].uses
      guard uses.count > 1 else { return self[layer].name }
      return "\(self[layer].name), use \(uses.position(of: id) + 1)"
    }
  }
}

extension [NodeID] {
  /// Returns how many nodes of a rising list stand before `id`.
  fileprivate func position(of id: NodeID) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Lines with a label before the first.
struct ExplainedRow: Equatable {
  let label: String
  let lines: [String]

  init(_ label: String, _ lines: String...) {
    self.init(label, lines)
  }

  init(_ label: String, _ lines: [String]) {
    self.label = label
    self.lines = lines
  }
}

extension [ExplainedRow] {
  /// The rows as text, the labels in one column and their lines in another.
  var text: String {
    let width = map(\.label.count).max() ?? 0
    return reduce(into: "") { text, row in
      for (index, line) in row.lines.enumerated() {
        let label = index == 0 ? row.label : ""
        text += "  " + label.padded(to: width) + "  " + line + "\n"
      }
    }
  }
}
