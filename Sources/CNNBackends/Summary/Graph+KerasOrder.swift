import CNNNetwork

extension Graph {
  /// `true` iff the network is one path from one input, and uses no layer twice.
  package var isOnePath: Bool {
    guard inputs.count == 1, nodes.count == layers.count + 1 else { return false }
    return nodes.indices.dropFirst().allSatisfy { index in
      nodes[index].operands.count == 1 && nodes[index].operands[0].index == index - 1
    }
  }

  /// The inputs and layers in the order in which Keras lists them, each by its first use.
  ///
  /// That is by falling distance to the outputs, and at one distance in the order in which a
  /// search from the outputs first meets them. What no output needs, and Keras would not know,
  /// is searched after that.
  package var kerasOrder: [NodeID] {
    if isOnePath { return nodes.indices.map { NodeID($0) } }
    var search = KerasSearch(self)
    for output in outputs { search.visit(output.node) }
    for (index, node) in nodes.enumerated() where node.layer != nil { search.visit(NodeID(index)) }
    return search.order
  }

  /// Returns the first use of the layer that made a node, or the node itself for an input.
  fileprivate func firstUse(_ node: Int) -> Int {
    nodes[node].layer.map { layers[$0.index].uses[0].index } ?? node
  }
}

/// A depth-first search from the outputs, the one with which Keras orders a network.
private struct KerasSearch {
  private let graph: Graph
  /// The nodes in the order in which the search leaves them, operands before their uses.
  private var finished: [Int] = []
  private var isEntered: [Bool]
  /// When the search first met a layer, under its first use; −1 where it did not.
  private var meeting: [Int]
  private var meetings = 0

  init(_ graph: Graph) {
    self.graph = graph
    finished.reserveCapacity(graph.nodes.count)
    isEntered = Array(repeating: false, count: graph.nodes.count)
    meeting = Array(repeating: -1, count: graph.nodes.count)
  }

  /// Visits a node and what it needs, without recursion: a network may be a million layers deep.
  mutating func visit(_ root: NodeID) {
    var path: [(node: Int, nextOperand: Int)] = []
    enter(root.index, &path)
    while let (node, next) = path.last {
      let operands = graph.nodes[node].operands
      if next < operands.count {
        path[path.count - 1].nextOperand += 1
        enter(operands[next].index, &path)
      } else {
        path.removeLast()
        finished.append(node)
      }
    }
  }

  private mutating func enter(_ node: Int, _ path: inout [(node: Int, nextOperand: Int)]) {
    if isEntered[node] { return }
    isEntered[node] = true
    let layer = graph.firstUse(node)
    if meeting[layer] < 0 {
      meeting[layer] = meetings
      meetings += 1
    }
    path.append((node, 0))
  }

  /// The layers, and the inputs that nothing takes, which Keras puts at distance 0.
  var order: [NodeID] {
    let depths = layerDepths
    return graph.nodes.indices.filter { graph.firstUse($0) == $0 }
      .sorted { (-depths[$0], meeting[$0], $0) < (-depths[$1], meeting[$1], $1) }
      .map { NodeID($0) }
  }

  /// The distance of each layer to the outputs, under its first use.
  ///
  /// All uses of a layer count as the farthest one met so far; so Keras has it.
  private var layerDepths: [Int] {
    var nodeDepths = Array(repeating: 0, count: graph.nodes.count)
    var depths = nodeDepths
    for node in finished.reversed() {
      let layer = graph.firstUse(node)
      let depth = max(nodeDepths[node], depths[layer])
      depths[layer] = depth
      for operand in graph.nodes[node].operands {
        nodeDepths[operand.index] = max(nodeDepths[operand.index], depth + 1)
      }
    }
    return depths
  }
}
