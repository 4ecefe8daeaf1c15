extension Graph {
  /// The graph as stable text, a line a node: its number, operands, shape and layer.
  package var dump: String {
    var text = "network \(name)\n"
    for (index, node) in nodes.enumerated() {
      let operands = node.operands.map { "%\($0.index)" }.joined(separator: " ")
      let shape = node.shape?.text ?? "?"
      switch node.origin {
      case .input(let name): text += "  %\(index) = input \(name ?? "")"
      case .layer(let id): text += "  %\(index) = \(self[id].name) (\(self[id].className))"
      }
      text += operands.isEmpty ? "" : " of \(operands)"
      text += " → \(shape) in group \(node.group.index)"
      text += node.failure.map { " failed: \($0)\n" } ?? "\n"
    }
    for output in outputs {
      text += "  output \(output.name ?? "") = %\(output.node.index)\n"
    }
    for (index, group) in groups.enumerated() {
      text += "  group \(index): \(group.kind) \(group.name)(\(group.arguments)) "
      text += "nodes \(group.nodes) in \(group.parent.map { String($0.index) } ?? "-")\n"
    }
    return text
  }
}
