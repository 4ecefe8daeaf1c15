import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource

extension DiagnosticKind {
  static let largeReceptiveField = DiagnosticKind(
    "large-receptive-field", .note, "a receptive field larger than the input",
    explanation: """
      Each position of the layer reads more places than the input has, so every one of them sees \
      the whole of it, and much padding. That is usual at the end of a classifier; earlier, a \
      smaller network may do. The layer is the first of which it is so. Shown by `cnn explain`, and \
      told with `--warn large-receptive-field`.
      """,
    wrong: """
      network Net: [8, 8, 1] -> [8, 8, 8] {
          conv 8, 5x5, relu, padding: same
          conv 8, 5x5, padding: same
      }
      """,
    right: """
      network Net: [8, 8, 1] -> [8, 8, 8] {
          conv 8, 3x3, relu, padding: same
          conv 8, 5x5, padding: same
      }
      """)

  static let unalignedPaths = DiagnosticKind(
    "unaligned-paths", .note, "a merge of tensors that read different places",
    explanation: """
      What meets in the merge at one position was read around different places of the input, since \
      the paths to it are padded, strided or cropped unlike. Networks learn to live with half a \
      pixel; more is often a mistake in a padding. Shown by `cnn explain`, and told with \
      `--warn unaligned-paths`.
      """,
    wrong: """
      network Net: [28, 28, 8] -> [26, 26, 8] {
          add {
              conv 8, 3x3
              crop [[0, 2], [0, 2]]
          }
      }
      """,
    right: """
      network Net: [28, 28, 8] -> [26, 26, 8] {
          add {
              conv 8, 3x3
              crop 1
          }
      }
      """)
}

extension GraphRule {
  static let largeReceptiveField = GraphRule(.largeReceptiveField, readsFields: true) {
    use, scene in
    guard let excess = scene.excess(at: use.node),
      scene.operands(of: use).allSatisfy({ scene.excess(at: $0) == nil })
    else { return nil }
    return { place in .largeReceptiveField(use, excess, at: place) }
  }

  static let unalignedPaths = GraphRule(.unalignedPaths, readsFields: true) { use, scene in
    guard let paths = scene.unaligned(at: use.node) else { return nil }
    return { place in .unalignedPaths(use, paths, in: scene.graph, at: place) }
  }
}

/// A receptive field that is larger than the input along an axis.
private struct Excess {
  let units: String
  let size: Int
  let input: Int
}

extension GraphScene {
  /// The first axis along which a node reads more than an input has.
  fileprivate func excess(at node: NodeID) -> Excess? {
    for field in fields?[node] ?? [] {
      guard let axes = field.axes, let shape = graph.nodes[field.input.index].shape else {
        continue
      }
      for (axis, read) in axes.enumerated() where read.extent == .window {
        // What is made of a single place, as by a generator, always reads more.
        guard axis < shape.rank, let size = shape[axis].value, size > 1, read.size > size else {
          continue
        }
        return Excess(
          units: AxisWords(axis, rank: shape.rank).units, size: read.size, input: size)
      }
    }
    return nil
  }

  /// Returns the paths that meet in a node out of line; they stand in the order of the nodes.
  fileprivate func unaligned(at node: NodeID) -> UnalignedPaths? {
    guard let unaligned = fields?.unaligned else { return nil }
    var (low, high) = (0, unaligned.count)
    while low < high {
      let middle = (low + high) / 2
      if unaligned[middle].node < node { low = middle + 1 } else { high = middle }
    }
    return low < unaligned.count && unaligned[low].node == node ? unaligned[low] : nil
  }
}

extension Diagnostic {
  fileprivate static func largeReceptiveField(
    _ use: LayerUse, _ excess: Excess, at place: CallPlace
  ) -> Diagnostic {
    Diagnostic(
      .largeReceptiveField,
      "from `\(use.name)` on, each position reads \(excess.size) \(excess.units), and the input has"
        + " \(excess.input)",
      at: place.head)
  }

  fileprivate static func unalignedPaths(
    _ use: LayerUse, _ paths: UnalignedPaths, in graph: Graph, at place: CallPlace
  ) -> Diagnostic {
    let rank = graph.nodes[paths.input.index].shape?.rank ?? 0
    let units = AxisWords(paths.axis, rank: rank).units
    let places = zip(paths.offsets, paths.jumps).map {
      "\($0.text(\.shown)) + \($1.text(\.shown))·i"
    }
    let notes = zip(paths.operands, places).map { operand, place in
      Note("position i of this reads around \(place)", at: graph.nodes[operand.index].range)
    }
    return Diagnostic(
      .unalignedPaths,
      "`\(use.name)` merges what was read around different \(units) of the input:"
        + " \(places.joined(separator: " and ")) for position i",
      at: place.head, notes: notes)
  }
}
