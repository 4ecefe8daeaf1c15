import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource

/// The blocks of a network that occur several times with the same layers, shapes and settings.
struct RepeatedGroups {
  /// What two uses of a block have in common if one routine can stand for both.
  struct Key: Hashable {
    fileprivate let nodes: [NodeKey]
    /// The blocks within, counted from the first node.
    fileprivate let blocks: [Range<Int>]
    /// The nodes whose values are taken outside.
    fileprivate let results: [Int]
    /// The shapes of what comes from outside.
    fileprivate let sources: [Shape?]
  }

  fileprivate struct NodeKey: Hashable {
    let call: LayerCall?
    let shape: Shape?
    /// Counted from the first node; what comes from outside in the order in which it is taken.
    let operands: [Int]
    /// The first node of the group that uses the same layer.
    let layer: Int?
    let range: SourceRange
  }

  private let graph: Graph
  private let children: [[GroupID]]
  private let keys: [GroupID: Key]
  /// The groups that have a key, inner ones first.
  let inOrder: [GroupID]

  init(_ graph: Graph, _ uses: NodeUses) {
    self.graph = graph
    var children = Array(repeating: [GroupID](), count: graph.groups.count)
    for (index, group) in graph.groups.enumerated() {
      if let parent = group.parent { children[parent.index].append(GroupID(index)) }
    }
    self.children = children
    var uncounted: [GroupID: Key] = [:]
    var counts: [Key: Int] = [:]
    // A group is read once for each block around it, so what is very large is left as it is.
    for (index, group) in graph.groups.enumerated()
    where group.kind == .block && (2...Self.largest).contains(group.nodes.count) {
      guard let key = Key(GroupID(index), graph, uses, children) else { continue }
      uncounted[GroupID(index)] = key
      counts[key, default: 0] += 1
    }
    keys = uncounted.filter { counts[$0.value, default: 0] > 1 }
    inOrder = keys.keys.sorted {
      (graph[$0].nodes.count, $0.index) < (graph[$1].nodes.count, $1.index)
    }
  }

  /// How many nodes a block may have to be looked at.
  private static let largest = 10_000

  func key(of group: GroupID) -> Key? { keys[group] }

  /// The calls of routines that stand in a group, in their order.
  func calls(in group: GroupID, _ made: [Key: RoutineID]) -> [Call] {
    var calls: [Call] = []
    var pending = Array(children[group.index].reversed())
    while let next = pending.popLast() {
      if let key = keys[next], let routine = made[key] {
        calls.append(Call(nodes: graph[next].nodes, routine: routine))
      } else {
        pending += children[next.index].reversed()
      }
    }
    return calls.sorted { $0.nodes.lowerBound < $1.nodes.lowerBound }
  }
}

extension RepeatedGroups.Key {
  /// Returns `nil` where layers of the group are used outside of it, too.
  fileprivate init?(_ id: GroupID, _ graph: Graph, _ uses: NodeUses, _ children: [[GroupID]]) {
    let range = graph[id].nodes
    let outside = uses.sources(of: range)
    let positions = Dictionary(uniqueKeysWithValues: outside.enumerated().map { ($1, -1 - $0) })
    var nodes: [RepeatedGroups.NodeKey] = []
    for index in range {
      let node = graph.nodes[index]
      let layerUses = node.layer.map { graph[$0].uses } ?? []
      guard layerUses.allSatisfy({ range.contains($0.index) }) else { return nil }
      nodes.append(
        RepeatedGroups.NodeKey(
          call: node.layer.flatMap { graph[$0].call }, shape: node.shape,
          operands: node.operands.map { positions[$0] ?? $0.index - range.lowerBound },
          layer: layerUses.first.map { $0.index - range.lowerBound }, range: node.range))
    }
    self.nodes = nodes
    sources = outside.map { graph[$0].shape }
    results = uses.results(of: range).map { $0.index - range.lowerBound }
    var blocks: [Range<Int>] = []
    var pending = children[id.index]
    while let next = pending.popLast() {
      let nodes = graph[next].nodes
      if graph[next].kind == .block {
        blocks.append(nodes.lowerBound - range.lowerBound..<nodes.upperBound - range.lowerBound)
      }
      pending += children[next.index]
    }
    self.blocks = blocks
  }
}
