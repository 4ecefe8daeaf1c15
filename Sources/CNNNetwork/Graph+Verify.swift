extension Graph {
  /// Returns what is wrong with the graph itself, a sentence each; empty for a sound one.
  ///
  /// A mistake here is the compiler's, never the user's: tests call it on every graph they make.
  package func verify() -> [String] {
    var problems: [String] = []
    for (index, node) in nodes.enumerated() {
      for operand in node.operands where !(0..<index).contains(operand.index) {
        problems.append("node \(index) stands before its operand \(operand.index)")
      }
      if !groups.indices.contains(node.group.index) || !self[node.group].nodes.contains(index) {
        problems.append("node \(index) lies outside its group")
      }
      if let layer = node.layer, !self[layer].uses.contains(NodeID(index)) {
        problems.append("node \(index) is no use of its layer")
      }
    }
    if Set(layers.map(\.name)).count != layers.count {
      problems.append("two layers have one name")
    }
    for (index, group) in groups.enumerated() {
      guard let parent = group.parent else { continue }
      let outer = self[parent].nodes
      if parent.index >= index || group.nodes.lowerBound < outer.lowerBound
        || group.nodes.upperBound > outer.upperBound
      {
        problems.append("group \(index) lies outside its parent")
      }
    }
    return problems
  }
}
