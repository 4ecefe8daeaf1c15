import CNNNetwork

/// Which groups of a graph are drawn as clusters, which are folded, and where each node is drawn.
struct DotPlan {
  /// What stands for a node in the picture.
  enum Figure: Hashable {
    case node(NodeID)
    /// A group that is drawn as one node.
    case folded(GroupID)

    /// Its name in the picture's text.
    var name: String {
      switch self {
      case .node(let id): "n\(id.index)"
      case .folded(let id): "g\(id.index)"
      }
    }
  }

  /// All that goes from one figure to another.
  struct Arrow {
    let source: Figure
    let target: Figure
    /// A tensor stands as often as it is taken.
    fileprivate(set) var tensors: [NodeID]
  }

  /// What becomes of a group.
  private enum Role: Hashable {
    /// Its nodes are drawn as those of the group around it.
    case dissolved
    case cluster
    /// It lies in this folded group, or is it.
    case folded(GroupID)
  }

  /// By node.
  let figures: [Figure]
  /// By node, the innermost path, branch or shared part that holds it, or the root.
  let lanes: [GroupID]
  private let roles: [Role]

  init(_ graph: Graph, depth limit: Int?) {
    let isCluster = Self.clusters(of: graph)
    var roles: [Role] = []
    var depths: [Int] = []
    var lanes: [GroupID] = []
    for (index, group) in graph.groups.enumerated() {
      let parent = group.parent?.index
      let depth = (parent.map { depths[$0] } ?? 0) + (isCluster[index] ? 1 : 0)
      depths.append(depth)
      lanes.append(group.isLane ? GroupID(index) : parent.map { lanes[$0] } ?? .root)
      if let parent, case .folded = roles[parent] {
        roles.append(roles[parent])
      } else if isCluster[index] {
        roles.append(depth > limit ?? .max ? .folded(GroupID(index)) : .cluster)
      } else {
        roles.append(.dissolved)
      }
    }
    self.roles = roles
    self.lanes = graph.nodes.map { lanes[$0.group.index] }
    figures = graph.nodes.enumerated().map { index, node in
      switch roles[node.group.index] {
      case .folded(let group): .folded(group)
      case .cluster, .dissolved: .node(NodeID(index))
      }
    }
  }

  /// Returns the clusters that hold a figure, from the outermost inwards.
  func clusters(around figure: Figure, in graph: Graph) -> [GroupID] {
    var next: GroupID? =
      switch figure {
      case .node(let id): graph[id].group
      case .folded(let id): graph[id].parent
      }
    var clusters: [GroupID] = []
    while let group = next {
      if roles[group.index] == .cluster { clusters.append(group) }
      next = graph[group].parent
    }
    return clusters.reversed()
  }

  /// Returns the arrows between figures, in the order of the nodes and their operands.
  func arrows(of graph: Graph) -> [Arrow] {
    var arrows: [Arrow] = []
    // Where the arrow from each source to the current target is. The nodes of a figure stand
    // together, so that a figure is the target once.
    var places: [Figure: Int] = [:]
    for (index, node) in graph.nodes.enumerated() {
      let target = figures[index]
      if index > 0, figures[index - 1] != target { places.removeAll(keepingCapacity: true) }
      for tensor in node.operands where figures[tensor.index] != target {
        let source = figures[tensor.index]
        if let place = places[source] {
          arrows[place].tensors.append(tensor)
        } else {
          places[source] = arrows.count
          arrows.append(Arrow(source: source, target: target, tensors: [tensor]))
        }
      }
    }
    return arrows
  }

  /// Returns, for each group, whether a frame around it tells the reader something.
  ///
  /// What has a name does, as soon as it holds two nodes. A turn of a loop has none, so it does
  /// only where no other frame holds the same nodes; the paths of a merge are told by its arrows.
  private static func clusters(of graph: Graph) -> [Bool] {
    var isCluster = Array(repeating: false, count: graph.groups.count)
    // Whether a group within holds the same nodes and is framed.
    var isFramedWithin = isCluster
    for (index, group) in graph.groups.enumerated().reversed() {
      guard let parent = group.parent, group.nodes.count > 1 else { continue }
      let fillsParent = graph[parent].nodes == group.nodes
      switch group.kind {
      case .network, .block, .shared, .branch: isCluster[index] = true
      case .turn: isCluster[index] = !fillsParent && !isFramedWithin[index]
      case .path: break
      }
      if fillsParent, isCluster[index] || isFramedWithin[index] {
        isFramedWithin[parent.index] = true
      }
    }
    return isCluster
  }
}

extension Group {
  /// `true` iff its nodes run beside others rather than after them.
  fileprivate var isLane: Bool {
    switch kind {
    case .path, .branch, .shared: true
    case .network, .block, .turn: false
    }
  }
}
