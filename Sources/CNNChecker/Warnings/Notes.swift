import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource

extension DiagnosticKind {
  static let unreadBorder = DiagnosticKind(
    "unread-border", .note, "a stride that does not tile its input",
    explanation: """
      Where the stride does not fit, the last window ends before the input does, and what lies \
      behind it is never read. Many networks do this, and lose next to nothing; so it is shown by \
      `cnn explain`, and told with `--warn unread-border`.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [13, 13, 8] {
          conv 8, 3x3, stride: 2
      }
      """,
    right: """
      network Net: [27, 27, 1] -> [13, 13, 8] {
          conv 8, 3x3, stride: 2
      }
      """)

  static let mostWeights = DiagnosticKind(
    "most-weights", .note, "a layer that holds most of the network's parameters",
    explanation: """
      More than half of all parameters are in one layer, often a `dense` behind a `flatten`: \
      `globalavgpool` in the place of `flatten` does with a fraction of them. Shown by \
      `cnn explain`, and told with `--warn most-weights`.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [10] {
          conv 8, 3x3, relu
          flatten
          dense 10
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [10] {
          conv 8, 3x3, relu
          conv 8, 1x1, relu
          globalavgpool
          dense 10
      }
      """)
}

extension GraphRule {
  static let unreadBorder = GraphRule(.unreadBorder) { use, _ in
    // What lies between two windows is a warning of its own.
    let axes = use.slidingAxes.filter {
      $0.window.stride > 1 && $0.readsEveryRemainder && $0.unreadAtEnd > 0
    }
    guard !axes.isEmpty else { return nil }
    return { place in .unreadBorder(use, axes, at: place) }
  }

  static let mostWeights = GraphRule(.mostWeights) { use, scene in
    let own = scene.graph.parameters(of: use.id).total
    guard let count = own.value, let total = scene.parameters.value, count > total / 2,
      count < total, scene.graph[use.id].uses.first == use.node
    else { return nil }
    return { place in .mostWeights(use, count, of: total, at: place) }
  }
}

extension Diagnostic {
  fileprivate static func unreadBorder(
    _ use: LayerUse, _ axes: [SlidingAxis], at place: CallPlace
  ) -> Diagnostic {
    let told = use.alike(axes)
    let (size, unread) = (told[0].size ?? 0, told[0].unreadAtEnd)
    // With as many more as the next step lacks beyond the padding, another window fits.
    let larger = size + (told[0].window.stride - unread - told[0].after)
    // The outermost windows leave gaps of their own where a dilation spreads them.
    let gain = told[0].window.dilation == 1 ? "use all" : "be read up to its end"
    return Diagnostic(
      .unreadBorder,
      "the last \(unread) of \(size) \(use.units(told)) \(unread == 1 ? "is" : "are") never read;"
        + " `padding: same`, or an input of \(size - unread) or \(larger), would \(gain)",
      at: place.range(of: "stride"))
  }

  fileprivate static func mostWeights(
    _ use: LayerUse, _ count: Int, of total: Int, at place: CallPlace
  ) -> Diagnostic {
    // A product of both could leave 64 bits.
    let percent = total >= 100 ? count / (total / 100) : count * 100 / total
    return Diagnostic(
      .mostWeights,
      "`\(use.name)` holds \(min(percent, 99)) % of all parameters: \(Dimension(count).groupedText) of"
        + " \(Dimension(total).groupedText)",
      at: place.head)
  }
}
