import CNNLayers
import CNNNetwork
import CNNShapes

extension StructuralGraph {
  /// The operations of a network as PyTorch runs them; `nil` where something is not known.
  ///
  /// The labels are those of `torch_recorder.py`.
  init?(operationsOf graph: Graph) {
    nodes = []
    /// The index of the node that made each tensor.
    var makers: [Int] = []
    for node in graph.nodes {
      guard let shape = node.shape else { return nil }
      let operands = node.operands.map { makers[$0.index] }
      guard let id = node.layer else {
        append("input \(shape.sizes)", operands)
        makers.append(nodes.count - 1)
        continue
      }
      guard let call = graph[id].call, let input = graph[node.operands[0]].shape else { return nil }
      let operation = Operation(
        call: call, weights: graph.weights(of: id) ?? [], input: input, output: shape)
      makers.append(append(operation.labels, operands))
    }
    for (index, output) in graph.outputs.enumerated() {
      append("output \(index)", [makers[output.node.index]])
    }
  }

  /// The operations of a network that was recorded.
  init(_ network: KnownNetwork) {
    nodes = []
    for node in network.nodes { append(node.label, node.operands) }
  }

  /// The labels that stand here more often than in the other graph, each once.
  func labels(besides other: StructuralGraph) -> [String] {
    var counts: [String: Int] = [:]
    for node in nodes { counts[node.label, default: 0] += 1 }
    for node in other.nodes { counts[node.label, default: 0] -= 1 }
    return counts.filter { $0.value > 0 }.keys.sorted()
  }

  private mutating func append(_ label: String, _ operands: [Int]) {
    let isCommutative = ["add ", "multiply ", "maximum "].contains { label.hasPrefix($0) }
    nodes.append(Node(label, operands, isCommutative: isCommutative))
  }

  /// Adds operations of which each takes the one before, and returns the index of the last.
  private mutating func append(_ labels: [String], _ operands: [Int]) -> Int {
    for (index, label) in labels.enumerated() {
      append(label, index == 0 ? operands : [nodes.count - 1])
    }
    return labels.isEmpty ? operands[0] : nodes.count - 1
  }
}

/// One use of a layer, to be described as PyTorch would run it.
private struct Operation {
  let call: LayerCall
  let weights: [Weight]
  let input: Shape
  let output: Shape

  private var arguments: Arguments { call.arguments }

  /// What runs, one after another: nothing for a layer that only moves numbers.
  var labels: [String] {
    switch call.definition.name {
    case "flatten", "reshape", "permute": []
    default: [label] + (activation.map { ["\($0) \(output.sizes)"] } ?? [])
    }
  }

  private var label: String {
    let name = call.definition.name
    switch name {
    case "conv", "depthwise", "convtranspose":
      return "\(name) \(kernel), \(window(sized: weights[0].shape.dimensions.map(\.value)))"
    case "maxpool", "avgpool":
      let window = arguments.extents("window")
      let sizes = (0..<input.spatialRank).map { Optional(window[$0]) }
      return "\(name) \(sizes.sizes), \(self.window(sized: sizes))"
    case "dense": return "dense \(kernel), \(output.sizes)"
    case "batchnorm":
      return "batchnorm \(weights[0].shape.sizes), momentum \(fraction("momentum")), "
        + "epsilon \(fraction("epsilon")), \(output.sizes)"
    case "dropout": return "dropout \(fraction("rate"))"
    case "globalavgpool": return "globalavgpool \(output.dimensions.suffix(1).sizes)"
    case "upsample", "resize":
      return "upsample \(arguments.symbol("interpolation")) \(output.sizes)"
    case "slice":
      return "slice \(arguments.count("from"))..<\(arguments.count("to")), \(output.sizes)"
    case "shuffle": return "shuffle \(arguments.count("groups")), \(output.sizes)"
    case "crop": return "crop \(cut), \(output.sizes)"
    case "multiply" where arguments["constant"] != nil:
      return "multiply by \(fraction("constant")), \(output.sizes)"
    case "residual": return "add \(output.sizes)"
    default: return "\(name) \(output.sizes)"
    }
  }

  /// The function that the layer applies to its own result.
  private var activation: String? {
    guard call.definition.parameterNames.contains("activation") else { return nil }
    return arguments.activation("activation")?.definition.name
  }

  /// How much is cut off before and after each axis: `5+5x5+6`.
  private var cut: String {
    let sides = arguments.sides("amount")
    return (0..<input.spatialRank).map { "\(sides[$0].before.text)+\(sides[$0].after.text)" }
      .joined(separator: "x")
  }

  private var kernel: String {
    weights[0].shape.sizes + (weights.contains { $0.name == "bias" } ? " with bias" : "")
  }

  /// How a window moves, and the shape that comes of it.
  private func window(sized sizes: [Int?]) -> String {
    let names = call.definition.parameterNames
    let axes = 0..<input.spatialRank
    let stride = arguments.extents("stride")
    let dilation = names.contains("dilation") ? arguments.extents("dilation") : .uniform(1)
    let isTransposed = call.definition.name == "convtranspose"
    let padding = axes.map { axis in
      let span = (sizes[axis].map { $0 - 1 } ?? 0) * dilation[axis] + 1
      return isTransposed
        ? side(axis, total: span - stride[axis]) : side(axis, total: samePadding(axis, span))
    }
    let counted = names.contains("include_padding") && arguments.flag("include_padding")
    let suffix = counted && padding.contains { $0 != "0" } ? " counted" : ""
    let spread =
      axes.contains { dilation[$0] > 1 }
      ? ", dilation \(axes.map { Optional(dilation[$0]) }.sizes)" : ""
    return "stride \(axes.map { Optional(stride[$0]) }.sizes), "
      + "padding \(padding.joined(separator: "x"))\(suffix)\(spread), \(output.sizes)"
  }

  /// The zeros of an axis: a number where there are as many on both ends, else both numbers.
  ///
  /// `total` is how many `same` adds.
  private func side(_ axis: Int, total: Int) -> String {
    let side =
      switch arguments.padding("padding") {
      case .valid: Side(before: 0, after: 0)
      case .same: Side(before: Dimension(total / 2), after: Dimension(total - total / 2))
      case .causal: Side(before: Dimension(total), after: 0)
      case .explicit(let sides): sides[axis]
      }
    return side.before == side.after ? side.before.text : "\(side.before.text)+\(side.after.text)"
  }

  private func samePadding(_ axis: Int, _ span: Int) -> Int {
    guard let size = input.dimensions[axis].value, let count = output.dimensions[axis].value else {
      return 0
    }
    return max(0, (count - 1) * arguments.extents("stride")[axis] + span - size)
  }

  private func fraction(_ name: String) -> String {
    let number = arguments.number(name)
    return number.whole.map { "\($0)" } ?? "\(number.numerator)/\(number.denominator)"
  }
}

extension Shape {
  /// The sizes with crosses between them: `28x28x3`.
  fileprivate var sizes: String { dimensions[...].sizes }
}

extension Sequence<Dimension> {
  fileprivate var sizes: String { map(\.value).sizes }
}

extension Sequence<Int?> {
  fileprivate var sizes: String { map { $0.map(String.init) ?? "?" }.joined(separator: "x") }
}
