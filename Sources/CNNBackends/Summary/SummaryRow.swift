import CNNLayers
import CNNNetwork

/// What one row of a summary is about.
struct SummaryRow {
  /// A tensor, layer or group.
  enum Subject {
    case input(NodeID)
    /// A layer with all its uses.
    case layer(LayerID)
    /// One use of a layer.
    case use(NodeID, of: LayerID)
    /// A group as a whole.
    case folded(GroupID)
    /// A group whose members have rows of their own.
    case opened(GroupID)
  }

  let subject: Subject
  /// The branches of the tree that lead to it; empty outside a tree, and at its trunk.
  let branches: String
}

extension Graph {
  /// The rows of Keras's table: in its order, and with the inputs where there are several paths.
  var kerasRows: [SummaryRow] {
    let showsInputs = !isOnePath
    return kerasOrder.compactMap { id in
      switch self[id].origin {
      case .input: showsInputs ? SummaryRow(subject: .input(id), branches: "") : nil
      case .layer(let layer): SummaryRow(subject: .layer(layer), branches: "")
      }
    }
  }

  /// Returns the rows of the tree of groups, in source order, down to `depth` levels.
  func treeRows(depth: Int) -> [SummaryRow] {
    if depth <= 0 { return [SummaryRow(subject: .folded(.root), branches: "")] }
    var walk = GroupWalk(self, depth: depth)
    while walk.step() {}
    return walk.rows
  }
}

/// A walk over nodes and groups in source order, without recursion: blocks may nest deeply.
private struct GroupWalk {
  private struct OpenGroup {
    let end: Int
    let isLast: Bool
  }

  private let graph: Graph
  private let depth: Int
  private(set) var rows: [SummaryRow] = []
  private var node = 0
  /// The groups that hold the node, from the network on.
  private var open: [OpenGroup]
  /// The groups that are still to come, the last first.
  private var pending: [GroupID]

  init(_ graph: Graph, depth: Int) {
    self.graph = graph
    self.depth = depth
    open = [OpenGroup(end: graph.nodes.count, isLast: true)]
    // The outer of two groups that start together stands before the inner one.
    let groups = graph.groups.indices.dropFirst().filter { !graph.groups[$0].nodes.isEmpty }
      .map { GroupID($0) }
      .sorted { left, right in
        let (a, b) = (graph[left].nodes, graph[right].nodes)
        return (b.lowerBound, a.upperBound, right) < (a.lowerBound, b.upperBound, left)
      }
    // A turn or path that is one block, and nothing beside it, says less than the block.
    pending = groups.indices.filter { index in
      let isFilled = index > 0 && graph[groups[index - 1]].nodes == graph[groups[index]].nodes
      return !(isFilled && graph[groups[index]].kind.isNameless)
    }.map { groups[$0] }
  }

  /// Adds at most one row; `false` at the end.
  mutating func step() -> Bool {
    guard node < graph.nodes.count else { return false }
    while open.count > 1, let inner = open.last, inner.end <= node { open.removeLast() }
    if let group = nextGroup() {
      enter(group)
    } else {
      if let layer = graph.nodes[node].layer {
        add(.use(NodeID(node), of: layer), end: node + 1)
      }
      node += 1
    }
    return true
  }

  /// Returns the next group that starts at the node, and leaves out those inside folded ones.
  private mutating func nextGroup() -> GroupID? {
    while let group = pending.last, graph[group].nodes.lowerBound < node { pending.removeLast() }
    guard let group = pending.last, graph[group].nodes.lowerBound == node else { return nil }
    return pending.removeLast()
  }

  private mutating func enter(_ group: GroupID) {
    let end = graph[group].nodes.upperBound
    if open.count >= depth {
      add(.folded(group), end: end)
      node = end
    } else {
      let isLast = add(.opened(group), end: end)
      open.append(OpenGroup(end: end, isLast: isLast))
    }
  }

  /// Adds a row for what ends before the node `end`; `true` iff it is the last of its group.
  @discardableResult
  private mutating func add(_ subject: SummaryRow.Subject, end: Int) -> Bool {
    let isLast = end == open[open.count - 1].end
    var branches = open.dropFirst(2).map { $0.isLast ? "   " : "│  " }.joined()
    if open.count > 1 { branches += isLast ? "└─ " : "├─ " }
    rows.append(SummaryRow(subject: subject, branches: branches))
    return isLast
  }
}

extension Group.Kind {
  /// `true` iff the source has no name for it.
  fileprivate var isNameless: Bool {
    switch self {
    case .turn, .path: true
    case .network, .block, .shared, .branch: false
    }
  }
}
