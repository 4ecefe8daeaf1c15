import CNNLayers
import CNNNetwork
import CNNShapes

/// What changed between two networks: their layers in source order, aligned as people would do it.
package struct NetworkDifference: Sendable {
  package let before: Graph
  package let after: Graph
  /// All layers of both networks: what was removed stands before what was added in its place.
  package let layers: [Entry]
  /// What of the networks themselves is not the same.
  package let ports: [Port]
  /// The positions of the outputs that are other tensors than before.
  let movedOutputs: Set<Int>

  /// A layer of one network or of both.
  package enum Entry: Hashable, Sendable {
    case removed(LayerID)
    case added(LayerID)
    /// A layer in both networks, and what is not the same in it; nothing where all is.
    case kept(before: LayerID, after: LayerID, changes: [Change])
  }

  /// Something that two layers that stand for each other may differ in.
  package enum Change: String, CaseIterable, Sendable {
    /// Another layer, or other arguments.
    case call
    /// What it takes comes from elsewhere, or there is more or less of it.
    case inputs
    /// A chosen name; names that are made from classes and counted do not matter.
    case name
    case shape
    case params
    case macs
    /// The mistake that it has.
    case failed
  }

  /// What a network takes or gives: numbers of tensors, their names, their shapes, and where those
  /// that it gives come from.
  package enum Port: String, CaseIterable, Sendable {
    case inputs, outputs
  }

  package init(from before: Graph, to after: Graph) {
    self.before = before
    self.after = after
    var table = TraitTable()
    let alignment = Alignment(table.traits(of: before), table.traits(of: after))
    let comparison = LayerComparison(before, after, alignment)
    layers = alignment.steps.map { step in
      switch step {
      case .removed(let index): .removed(LayerID(index))
      case .added(let index): .added(LayerID(index))
      case .pair(let left, let right):
        .kept(
          before: LayerID(left), after: LayerID(right),
          changes: comparison.changes(LayerID(left), LayerID(right)))
      }
    }
    let moved = comparison.movedOutputs
    movedOutputs = moved
    ports = Port.allCases.filter { port in
      switch port {
      case .inputs:
        before.inputNames != after.inputNames
          || !zip(before.inputs, after.inputs).allSatisfy {
            agree(before[$0].shape, after[$1].shape)
          }
      case .outputs:
        !moved.isEmpty || before.outputs.map(\.name) != after.outputs.map(\.name)
          || !zip(before.outputs, after.outputs).allSatisfy {
            agree(before[$0.node].shape, after[$1.node].shape)
          }
      }
    }
  }

  /// `true` iff the networks have the same inputs, outputs and layers, whatever they are called
  /// themselves.
  package var isEmpty: Bool {
    ports.isEmpty
      && layers.allSatisfy {
        if case .kept(_, _, let changes) = $0 { changes.isEmpty } else { false }
      }
  }
}

/// Returns `true` iff two shapes are the same for all sizes, whatever open sizes are called.
private func agree(_ left: Shape?, _ right: Shape?) -> Bool {
  guard let left, let right else { return left == right }
  return left.agrees(with: right)
}

/// Two networks with the layers that stand for each other.
private struct LayerComparison {
  private let before: Graph
  private let after: Graph
  /// For each layer of a network, the number of its pair.
  private let pairsBefore: [Int?]
  private let pairsAfter: [Int?]

  init(_ before: Graph, _ after: Graph, _ alignment: Alignment) {
    self.before = before
    self.after = after
    var pairsBefore = [Int?](repeating: nil, count: before.layers.count)
    var pairsAfter = [Int?](repeating: nil, count: after.layers.count)
    for (number, step) in alignment.steps.enumerated() {
      guard case .pair(let left, let right) = step else { continue }
      pairsBefore[left] = number
      pairsAfter[right] = number
    }
    self.pairsBefore = pairsBefore
    self.pairsAfter = pairsAfter
  }

  func changes(_ left: LayerID, _ right: LayerID) -> [NetworkDifference.Change] {
    NetworkDifference.Change.allCases.filter { change in
      switch change {
      case .call: before[left].meaning != after[right].meaning
      case .inputs: takeDifferently(left, right)
      case .name:
        before[left].name != after[right].name
          && !(before[left].hasGeneratedName && after[right].hasGeneratedName)
      case .shape: !agree(before.shape(of: left), after.shape(of: right))
      case .params: before.parameters(of: left) != after.parameters(of: right)
      case .macs:
        !before.multiplyAccumulates(of: left).agrees(with: after.multiplyAccumulates(of: right))
      case .failed: before.failure(of: left) != after.failure(of: right)
      }
    }
  }

  /// Where a tensor comes from, told alike in both networks.
  fileprivate enum Origin: Hashable {
    case input(Int)
    case pair(Int)
  }

  /// `true` iff the layers take different numbers of tensors, or a tensor from elsewhere.
  ///
  /// A tensor of a layer that one network alone has could be any: that layer tells of itself.
  private func takeDifferently(_ left: LayerID, _ right: LayerID) -> Bool {
    let old = before[left].uses.map { origins(of: $0, in: before, pairsBefore) }
    let new = after[right].uses.map { origins(of: $0, in: after, pairsAfter) }
    guard old.map(\.count) == new.map(\.count) else { return true }
    let commutes = before.commutes(left) && after.commutes(right)
    return zip(old, new).contains { commutes ? $0.differsAsSet(from: $1) : $0.differs(from: $1) }
  }

  /// The positions of outputs that both networks have and that come from elsewhere.
  var movedOutputs: Set<Int> {
    let old = before.outputs.map { origin(of: $0.node, in: before, pairsBefore) }
    let new = after.outputs.map { origin(of: $0.node, in: after, pairsAfter) }
    return Set(zip(old, new).enumerated().filter { [$1.0].differs(from: [$1.1]) }.map(\.offset))
  }

  private func origins(of use: NodeID, in graph: Graph, _ pairs: [Int?]) -> [Origin?] {
    graph.nodes[use.index].operands.map { origin(of: $0, in: graph, pairs) }
  }

  private func origin(of node: NodeID, in graph: Graph, _ pairs: [Int?]) -> Origin? {
    guard let layer = graph.nodes[node.index].layer else {
      return graph.inputs.firstIndex(of: node).map(Origin.input)
    }
    return pairs[layer.index].map(Origin.pair)
  }
}

extension [LayerComparison.Origin?] {
  /// `true` iff two known origins in the same place are not the same.
  fileprivate func differs(from other: Self) -> Bool {
    zip(self, other).contains { $0 != nil && $1 != nil && $0 != $1 }
  }

  /// `true` iff the known origins of one are more than the other's known and unknown ones admit, in
  /// whatever order.
  fileprivate func differsAsSet(from other: Self) -> Bool {
    var (missing, spare) = (0, other)
    for origin in self where origin != nil {
      if let match = spare.firstIndex(of: origin) { spare.remove(at: match) } else { missing += 1 }
    }
    return missing > spare.count { $0 == nil }
  }
}

extension Graph {
  /// `true` iff the order of what the layer takes does not matter.
  fileprivate func commutes(_ layer: LayerID) -> Bool {
    guard let made = layers[layer.index].layer,
      let inputs = operandShapes(of: layers[layer.index].uses[0]), !inputs.isEmpty
    else { return false }
    return made.traits(inputs).contains(.commutes)
  }
}

extension Graph {
  /// The names of the inputs in the signature; `nil` for one that has none.
  fileprivate var inputNames: [String?] { inputs.map(inputName) }

  /// The inputs with their shapes, and their names where they have one.
  var inputTexts: [String] {
    inputs.map { node in
      if case .input(let name?) = self[node].origin { return "\(name) \(shapeText(node))" }
      return shapeText(node)
    }
  }

  /// The outputs with their shapes, and their names where they have one.
  var outputTexts: [String] {
    outputs.map { output in
      let shape = shapeText(output.node)
      return output.name.map { "\($0) \(shape)" } ?? shape
    }
  }

  /// The shape of what a layer gives, in its last use.
  func shape(of layer: LayerID) -> Shape? {
    layers[layer.index].uses.last.flatMap { nodes[$0.index].shape }
  }

  /// The code of the first mistake that a layer has in any use.
  func failure(of layer: LayerID) -> String? {
    layers[layer.index].uses.lazy.compactMap { self.nodes[$0.index].failure }.first
  }
}
