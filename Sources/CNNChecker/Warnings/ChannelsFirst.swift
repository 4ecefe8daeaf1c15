import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource

extension DiagnosticKind {
  static let channelsFirst = DiagnosticKind(
    "channels-first", .warning, "an image whose channels seem to stand first",
    explanation: """
      A shape has its channels last, `[224, 224, 3]`, and PyTorch's has them first. An input of \
      `[3, 224, 224]` is 3 high and has 224 channels, so that a window goes over what was meant as \
      its channels, and has weights for each of what was meant as its columns.
      """,
    wrong: """
      network Net: [3, 224, 224] -> [3, 224, 64] {
          conv 64, 3x3, padding: same
      }
      """,
    right: """
      network Net: [224, 224, 3] -> [224, 224, 64] {
          conv 64, 3x3, padding: same
      }
      """)
}

extension GraphRule {
  static let channelsFirst = GraphRule(.channelsFirst) { use, scene in
    guard case .axes = use.access, let operand = scene.graph[use.node].operands.first,
      scene.graph[operand].layer == nil, use.inputs[0].seemsChannelsFirst
    else { return nil }
    return { _ in .channelsFirst(use.inputs[0], at: scene.graph[operand].range) }
  }
}

extension Shape {
  /// `true` iff its sizes are those of an image in colours, or of a square one in grey, with the
  /// channels first.
  fileprivate var seemsChannelsFirst: Bool {
    let sizes = dimensions.compactMap(\.value)
    guard sizes.count == 3, rank == 3, sizes[1] >= 16, sizes[2] >= 16 else { return false }
    return sizes[0] == 3 || sizes[0] == 1 && sizes[1] == sizes[2]
  }
}

extension Diagnostic {
  fileprivate static func channelsFirst(_ shape: Shape, at range: SourceRange) -> Diagnostic {
    let meant = Shape(Array(shape.dimensions.dropFirst()) + [shape[0]])
    return Diagnostic(
      .channelsFirst,
      "the input is \(shape[0].text) high, \(shape[1].text) wide and has \(shape[2].text) channels",
      at: range, notes: [Note("channels stand last: `\(meant.shown)`, if an image is meant")])
  }
}
