import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource

extension DiagnosticKind {
  static let doubleActivation = DiagnosticKind(
    "double-activation", .warning, "two activations in a row",
    explanation: """
      An activation keeps two layers with weights from being one; a second one behind it has \
      nothing to keep apart. `relu` behind `relu` changes nothing, and `softmax` behind `relu` can \
      no longer tell apart what was below 0. Often the first is an argument of the layer before.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3, relu
          relu
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3, relu
      }
      """)
}

extension GraphRule {
  static let doubleActivation = GraphRule(.doubleActivation) { use, scene in
    guard use.traits.contains(.activates), let operand = scene.operands(of: use).first,
      let first = scene.use(operand), let last = first.lastActivation,
      last.traits.contains(.activates)
    else { return nil }
    // Beside other readers it may be a gate: the same numbers, once bent and once as a factor.
    guard last.name == use.name || scene.onlyReader(of: operand) == use.node else { return nil }
    let range = scene.graph[operand].range
    return { place in .doubleActivation(use, after: last.name, of: first, range, at: place) }
  }
}

extension GraphScene {
  /// Returns the nodes that a use of a layer reads.
  func operands(of use: LayerUse) -> [NodeID] { graph.nodes[use.node.index].operands }
}

extension Diagnostic {
  fileprivate static func doubleActivation(
    _ use: LayerUse, after activation: String, of first: LayerUse, _ range: SourceRange,
    at place: CallPlace
  ) -> Diagnostic {
    let owner =
      first.name == activation ? "`\(activation)`" : "the `\(activation)` of `\(first.name)`"
    return Diagnostic(
      .doubleActivation, "`\(use.name)` directly follows \(owner): two activations in a row",
      at: place.head, notes: [Note("`\(activation)` is applied here", at: range)])
  }
}
