import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource

extension DiagnosticKind {
  static let biasBeforeBatchnorm = DiagnosticKind(
    "bias-before-batchnorm", .warning, "a bias that the normalization behind it takes off again",
    explanation: """
      `batchnorm` subtracts the mean of each channel, and a bias is a part of that mean: whatever \
      it is, the result is the same, and `beta` does what it was meant for. The bias only costs \
      parameters. Networks that were published with it may keep it, with a comment above the \
      declaration: `// cnn:allow(bias-before-batchnorm): as published`.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3 -> batchnorm -> relu
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3, bias: false -> batchnorm -> relu
      }
      """)
}

extension GraphRule {
  static let biasBeforeBatchnorm = GraphRule(.biasBeforeBatchnorm) { use, scene in
    // A layer has one bias, however often it is used: it must be wasted in all uses.
    guard use.traits.contains(.endsWithBias), scene.graph[use.id].uses.first == use.node,
      scene.graph[use.id].uses.allSatisfy(scene.isCentered)
    else { return nil }
    return { place in
      let reader = scene.onlyReader(of: use.node).flatMap(scene.use)
      let bias = use.layer.weights(use.inputs).last
      return .biasBeforeBatchnorm(
        use.name, reader?.name ?? "batchnorm", bias?.shape.elementCount ?? .unknown, at: place)
    }
  }
}

extension GraphScene {
  /// `true` iff all that reads a node is one layer that takes off the mean of each channel.
  fileprivate func isCentered(_ node: NodeID) -> Bool {
    guard let reader = onlyReader(of: node), let use = use(reader) else { return false }
    return use.traits.contains(.centersChannels)
  }
}

extension Diagnostic {
  fileprivate static func biasBeforeBatchnorm(
    _ layer: String, _ reader: String, _ count: Dimension, at place: CallPlace
  ) -> Diagnostic {
    let parameters = count.value.map { counted($0, "parameter", "parameters") } ?? "parameters"
    return Diagnostic(
      .biasBeforeBatchnorm,
      "the bias of `\(layer)` is taken off again by the `\(reader)` behind it: \(parameters)"
        + " without effect",
      at: place.head, fixes: [place.setting("bias", to: "false")].compactMap(\.self))
  }
}
