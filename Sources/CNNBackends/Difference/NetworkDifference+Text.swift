import CNNLayers
import CNNNetwork
import CNNShapes

extension NetworkDifference {
  /// The difference as people read it: what the networks add up to, then their layers.
  ///
  /// Layers that are the same are counted; whole blocks that were added or removed are one line.
  package var text: String {
    let names = before.name == after.name ? before.name : "\(before.name) → \(after.name)"
    let heading = "\(names)\(isEmpty ? ": no difference" : "")\n"
    let totals = heading + totalRows.text
    return isEmpty ? totals : totals + "\n" + body + legend
  }

  /// Of how many terms a sum is told at most.
  private static let longestSum = 4

  private var totalRows: [ExplainedRow] {
    let afterInputs = after.inputTexts.joined(separator: ", ")
    return [
      ExplainedRow(
        max(before.inputs.count, after.inputs.count) == 1 ? "input" : "inputs",
        ports.contains(.inputs)
          ? arrow(before.inputTexts.joined(separator: ", "), afterInputs) : afterInputs),
      ExplainedRow(
        max(before.outputs.count, after.outputs.count) == 1 ? "output" : "outputs",
        ports.contains(.outputs)
          ? arrow(outputs(of: before), outputs(of: after)) : outputs(of: after)),
      ExplainedRow("layers", amount(Dimension(before.layers.count), Dimension(after.layers.count))),
      ExplainedRow("parameters", amount(before.parameters.total, after.parameters.total)),
      ExplainedRow(
        "multiply-accumulates", amount(before.multiplyAccumulates, after.multiplyAccumulates)),
    ]
  }

  /// Returns the outputs of one of the networks; for those that are other tensors in the other one
  /// also the layers that give them.
  private func outputs(of graph: Graph) -> String {
    zip(graph.outputs, graph.outputTexts).enumerated().map { position, output in
      movedOutputs.contains(position)
        ? "\(output.1) of \(graph.producerName(of: output.0.node))" : output.1
    }.joined(separator: ", ")
  }

  /// Two numbers, and by how much the second is larger: `100 → 150 (+50, +50.0 %)`.
  private func amount(_ old: Dimension, _ new: Dimension) -> String {
    guard !old.agrees(with: new) else { return new.briefText(terms: Self.longestSum) }
    guard let a = old.value, let b = new.value else {
      return arrow(old.briefText(terms: Self.longestSum), new.briefText(terms: Self.longestSum))
    }
    let sign = b > a ? "+" : ""
    var change = sign + (new - old).groupedText
    if a > 0 {
      let tenths = Int((Double(b - a) / Double(a) * 1000).rounded())
      let minus = tenths < 0 ? "−" : sign
      change += ", \(minus)\(tenths.magnitude / 10).\(tenths.magnitude % 10) %"
    }
    return "\(old.groupedText) → \(new.groupedText) (\(change))"
  }

  // MARK: Layers

  private var body: String {
    var text = ""
    let removed = Set(layers.compactMap(\.removed))
    let added = Set(layers.compactMap(\.added))
    var position = 0
    while position < layers.count {
      let start = position
      switch layers[position] {
      case .kept(_, _, let changes) where changes.isEmpty:
        while position < layers.count, layers[position].isUnchanged { position += 1 }
        text += "  … \(Dimension(position - start).counting("layer")) unchanged\n"
      case .kept(let left, let right, let changes):
        text += lines(left, right, changes)
        position += 1
      case .removed: text += line("-", in: before, \.removed, of: removed, &position)
      case .added: text += line("+", in: after, \.added, of: added, &position)
      }
    }
    return text
  }

  /// Returns a line for the largest block that begins here and has no other layers, or else for the
  /// layer, and for as many more of the same as follow; and passes over them.
  private func line(
    _ mark: String, in graph: Graph, _ member: KeyPath<Entry, LayerID?>, of members: Set<LayerID>,
    _ position: inout Int
  ) -> String {
    var names: [String] = []
    var first: (isBlock: Bool, facts: String)?
    while position < layers.count, let layer = layers[position][keyPath: member] {
      let block = graph.largestBlock(from: layer, of: members)
      let facts = block.map { graph.facts(of: $0.group, $0.layers) } ?? graph.facts(of: layer)
      if let first, first != (block != nil, facts) { break }
      first = (block != nil, facts)
      names.append(block.map { graph[$0.group].name } ?? graph[layer].name)
      position += block?.layers.count ?? 1
    }
    guard let first, let name = names.first, let last = names.last else { return "" }
    if names.count == 1 { return "\(mark) \(name): \(first.facts)\n" }
    let count = Dimension(names.count).counting(first.isBlock ? "block" : "layer")
    return "\(mark) \(name) to \(last): \(count), each \(first.facts)\n"
  }

  /// The lines of a layer that is not quite the same in both networks.
  private func lines(_ left: LayerID, _ right: LayerID, _ changes: [Change]) -> String {
    let (old, new) = (before[left], after[right])
    let follows = !changes.contains(where: \.isOwn)
    var facts: [String] = []
    if changes.contains(.shape) {
      facts.append(arrow(before.shapeText(of: left), after.shapeText(of: right)))
    }
    if changes.contains(.params) {
      let counts = (before.parameters(of: left).total, after.parameters(of: right).total)
      facts.append(arrow(counts.0.groupedText, counts.1.groupedText) + " parameters")
    }
    if changes.contains(.macs) {
      let costs = (before.multiplyAccumulates(of: left), after.multiplyAccumulates(of: right))
      facts.append(arrow(costs.0.groupedText, costs.1.groupedText) + " multiply-accumulates")
    }
    if changes.contains(.failed) {
      let codes = (before.failure(of: left), after.failure(of: right))
      facts.append("fails: " + arrow(codes.0 ?? "no", codes.1 ?? "no"))
    }
    let name = changes.contains(.name) ? arrow(old.name, new.name) : new.name
    if follows { return "· \(name): \(facts.joined(separator: "; "))\n" }
    var text = "~ \(name): \(arrow(old.callText, new.callText))\n"
    if changes.contains(.inputs) {
      facts.insert(
        "takes \(after.sources(of: right)) instead of \(before.sources(of: left))", at: 0)
    }
    for fact in facts { text += "    \(fact)\n" }
    return text
  }

  private func arrow(_ old: String, _ new: String) -> String {
    old == new ? new : "\(old) → \(new)"
  }

  /// What the marks mean that occur.
  private var legend: String {
    let follows = layers.contains { entry in
      guard case .kept(_, _, let changes) = entry else { return false }
      return !changes.isEmpty && !changes.contains(where: \.isOwn)
    }
    return "\n+ added   - removed   ~ changed" + (follows ? "   · follows from a change" : "")
      + "\n"
  }
}

extension NetworkDifference.Change {
  /// `true` iff it was made at the layer; the others follow from changes before it.
  fileprivate var isOwn: Bool {
    switch self {
    case .call, .inputs, .name: true
    case .shape, .params, .macs, .failed: false
    }
  }
}

extension NetworkDifference.Entry {
  fileprivate var isUnchanged: Bool {
    if case .kept(_, _, let changes) = self { changes.isEmpty } else { false }
  }

  fileprivate var removed: LayerID? {
    if case .removed(let layer) = self { layer } else { nil }
  }

  fileprivate var added: LayerID? {
    if case .added(let layer) = self { layer } else { nil }
  }
}

extension Graph {
  fileprivate func shapeText(of layer: LayerID) -> String {
    shape(of: layer)?.text ?? "?"
  }

  /// Returns the names of the layers and inputs that a layer takes.
  fileprivate func sources(of layer: LayerID) -> String {
    self[layer].uses.flatMap { self[$0].operands }.map { producerName(of: $0) }.listed
  }

  /// Returns what was written for a layer, its shape and its parameters.
  fileprivate func facts(of layer: LayerID) -> String {
    "\(self[layer].callText), \(shapeText(of: layer))" + suffix(parameters(of: layer).total)
  }

  /// Returns the shape of a block, and what its layers add up to.
  fileprivate func facts(of group: GroupID, _ layers: Range<Int>) -> String {
    let count = layers.reduce(Dimension(0)) { $0 + parameters(of: LayerID($1)).total }
    let shape = nodes[self[group].nodes.upperBound - 1].shape?.text ?? "?"
    return "\(Dimension(layers.count).counting("layer")), \(shape)" + suffix(count)
  }

  private func suffix(_ parameters: Dimension) -> String {
    parameters == 0 ? "" : ", " + parameters.counting("parameter")
  }

  /// Returns the largest block of several layers that begins with `layer`, all of which are among
  /// `members`.
  fileprivate func largestBlock(from layer: LayerID, of members: Set<LayerID>)
    -> (group: GroupID, layers: Range<Int>)?
  {
    let start = self[layer].uses[0]
    var largest: (group: GroupID, layers: Range<Int>)?
    var next: GroupID? = self[start].group
    while let group = next, self[group].nodes.lowerBound == start.index {
      let layers = self[group].nodes.compactMap { nodes[$0].layer }
      guard layers.allSatisfy({ $0 >= layer && members.contains($0) }) else { break }
      if self[group].kind == .block, let last = layers.max(), last > layer {
        largest = (group, layer.index..<last.index + 1)
      }
      next = self[group].parent
    }
    return largest
  }
}
