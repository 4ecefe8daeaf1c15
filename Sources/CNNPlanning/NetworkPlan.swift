import CNNLayers
import CNNNetwork
import CNNShapes

/// The index of a routine in its plan.
package struct RoutineID: Hashable, Sendable {
  package let index: Int

  package init(_ index: Int) {
    self.index = index
  }
}

/// How a network is computed: routines that call each other, the network's own last.
package struct NetworkPlan: Sendable {
  package let graph: Graph
  /// Callees stand before their callers; the last is the network.
  package private(set) var routines: [Routine] = []
  /// The group of the first use that each routine stands for; of the network's, the root.
  package private(set) var groups: [GroupID] = []

  /// Plans a network: blocks that occur in it several times, with the same layers, shapes and
  /// settings, are routines of their own.
  package init(_ complete: CompleteGraph) {
    graph = complete.graph
    let uses = NodeUses(graph)
    let repeated = RepeatedGroups(graph, uses)
    var made: [RepeatedGroups.Key: RoutineID] = [:]
    for group in repeated.inOrder {
      guard let key = repeated.key(of: group), made[key] == nil else { continue }
      let nodes = graph[group].nodes
      let routine = plan(
        group, results: uses.results(of: nodes), uses, repeated, made, isNetwork: false)
      // What comes to a single step is better done where it stands.
      guard let routine, routine.steps.count > 1 else { continue }
      made[key] = RoutineID(routines.count)
      routines.append(routine)
      groups.append(group)
    }
    let results = graph.outputs.map(\.node)
    if let network = plan(.root, results: results, uses, repeated, made, isNetwork: true) {
      routines.append(network)
      groups.append(.root)
    }
  }

  /// The routine of the network.
  package var network: Routine { routines[routines.count - 1] }

  package subscript(id: RoutineID) -> Routine { routines[id.index] }

  /// Returns `nil` where a block passes on what it was given.
  private func plan(
    _ group: GroupID, results: [NodeID], _ uses: NodeUses, _ repeated: RepeatedGroups,
    _ made: [RepeatedGroups.Key: RoutineID], isNetwork: Bool
  ) -> Routine? {
    let calls = repeated.calls(in: group, made)
    let builder = RoutineBuilder(
      graph, uses, nodes: graph[group].nodes, results: results, calls: calls)
    if !isNetwork, builder.routine.outputs.contains(where: builder.routine.isInput) { return nil }
    let placed = Placement(Fusion(builder.routine).routine, callees: routines, isNetwork: isNetwork)
    var routine = placed.routine
    routine.placeInMemory(routines)
    return routine
  }
}

extension Routine {
  /// `true` iff a value is given by the caller.
  fileprivate func isInput(_ id: ValueID) -> Bool {
    if case .input = self[id].place { true } else { false }
  }
}
