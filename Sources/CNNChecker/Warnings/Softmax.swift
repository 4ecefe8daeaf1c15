import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource

extension DiagnosticKind {
  static let softmaxOfOne = DiagnosticKind(
    "softmax-of-one", .warning, "a `softmax` over one unit",
    explanation: """
      `softmax` makes shares of one along its axis, the channels if nothing else is said. Over a \
      single number the share is 1, whatever goes in, and nothing can be learnt. For a single \
      probability use `sigmoid`.
      """,
    wrong: """
      network Net: [16] -> [1] {
          dense 1, softmax
      }
      """,
    right: """
      network Net: [16] -> [1] {
          dense 1, sigmoid
      }
      """)

  static let softmaxBeforeLayer = DiagnosticKind(
    "softmax-before-layer", .warning, "a `softmax` before a layer with weights",
    explanation: """
      `softmax` makes shares of one of what a network has found, which is what a network ends \
      with; before a layer with weights it takes most of the signal away. As a gate, before a \
      merge, and where the shares are an output as well, it is in its place.
      """,
    wrong: """
      network Net: [16] -> [4] {
          dense 8, softmax
          dense 4
      }
      """,
    right: """
      network Net: [16] -> [4] {
          dense 8, relu
          dense 4
      }
      """)
}

extension GraphRule {
  static let softmaxOfOne = GraphRule(.softmaxOfOne) { use, _ in
    guard let last = use.lastActivation, last.traits.contains(.givesShares),
      case .number(let axis)? = last.call.arguments["axis"], let number = axis.whole,
      let position = use.output.position(of: number), use.output[position] == 1
    else { return nil }
    return { place in .softmaxOfOne(use, last.name, axis: position, at: place) }
  }

  static let softmaxBeforeLayer = GraphRule(.softmaxBeforeLayer) { use, scene in
    guard let parameters = scene.graph.parameters(of: use.id).total.value, parameters > 0,
      !use.traits.contains(.activates), let operand = scene.operands(of: use).first,
      !scene.isOutput[operand.index], let first = scene.use(operand),
      let last = first.lastActivation, last.traits.contains(.givesShares)
    else { return nil }
    let range = scene.graph[operand].range
    return { place in .softmaxBeforeLayer(use, last.name, range, at: place) }
  }
}

extension Diagnostic {
  fileprivate static func softmaxOfOne(
    _ use: LayerUse, _ activation: String, axis: Int, at place: CallPlace
  ) -> Diagnostic {
    let isOwn = use.name == activation
    let noun = AxisWords(axis, rank: use.output.rank).noun
    let over = noun == "channels" ? "one channel" : "a \(noun) of 1"
    let result = activation == "softmax" ? "1" : "0"
    var fix: Fix?
    if activation == "softmax", axis == use.output.rank - 1 {
      fix = isOwn ? place.renaming(to: "sigmoid") : place.setting("activation", to: "sigmoid")
    }
    return Diagnostic(
      .softmaxOfOne,
      "`\(activation)` over \(use.output.rank == 1 ? "one unit" : over) gives \(result), whatever goes"
        + " in",
      at: isOwn ? place.head : place.range(of: "activation"), fixes: [fix].compactMap(\.self))
  }

  fileprivate static func softmaxBeforeLayer(
    _ use: LayerUse, _ activation: String, _ range: SourceRange, at place: CallPlace
  ) -> Diagnostic {
    Diagnostic(
      .softmaxBeforeLayer,
      "`\(use.name)` weighs what a `\(activation)` gives, which leaves little of the signal",
      at: place.head,
      notes: [Note("`\(activation)` is applied here; it is for the end of a network", at: range)])
  }
}
