import CNNLayers
import CNNNetwork
import CNNSource

/// Returns what is worth knowing of each node of a graph, in sentences: the notes, which a check
/// does not tell unless it is asked to.
package func notes(on graph: Graph) -> [[String]] {
  let rules = GraphRule.all.filter { $0.kind.severity == .note }
  let scene = GraphScene(graph, isSound: false, for: rules)
  return graph.nodes.indices.map { index in
    guard let use = scene.use(NodeID(index)) else { return [] }
    let place = CallPlace(nil, use.call.definition, graph.nodes[index].range)
    return rules.compactMap { $0.examine(use, scene)?(place).message }
  }
}
