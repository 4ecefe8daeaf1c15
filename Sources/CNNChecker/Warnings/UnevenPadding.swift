import CNNLayers
import CNNShapes
import CNNSource

extension DiagnosticKind {
  static let unevenPadding = DiagnosticKind(
    "uneven-padding", .warning, "an even window with `same`, which pads one side more",
    explanation: """
      An even window has no middle, so `padding: same` puts one zero more behind the input than \
      before it, and everything moves by half a pixel. An odd window has none of this. Where it is \
      meant, a pair for each axis says so: `padding: [[1, 2], [1, 2]]`. Windows that do not overlap \
      are not told, since only the last of them is padded.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [28, 28, 8] {
          conv 8, 4x4, padding: same
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [28, 28, 8] {
          conv 8, 5x5, padding: same
      }
      """)
}

extension GraphRule {
  static let unevenPadding = GraphRule(.unevenPadding) { use, _ in
    let axes = use.slidingAxes.filter(\.isUneven)
    guard !axes.isEmpty, use.argument("padding") == .symbol("same") else { return nil }
    return { place in .unevenPadding(use, axes, at: place) }
  }
}

extension SlidingAxis {
  fileprivate var isUneven: Bool {
    before != after && window.size % 2 == 0 && window.stride < window.size
  }
}

extension Diagnostic {
  fileprivate static func unevenPadding(
    _ use: LayerUse, _ axes: [SlidingAxis], at place: CallPlace
  ) -> Diagnostic {
    let told = use.alike(axes)
    let (before, after) = (told[0].before, told[0].after)
    var fix: Fix?
    // With a stride the padding depends on the size, which may be another in another use.
    if use.isEvery(told), told[0].window.stride == 1 {
      let pairs = told.map { _ in "[\(before), \(after)]" }.joined(separator: ", ")
      fix = place.setting("padding", to: "[\(pairs)]")
    }
    return Diagnostic(
      .unevenPadding,
      "`same` pads the \(use.nouns(told)) by \(before) before and \(after) after, since a window of"
        + " \(told[0].window.size) has no middle",
      at: place.range(of: use.windowParameter),
      notes: [Note("a window of \(told[0].window.size + 1) is padded evenly")],
      fixes: [fix].compactMap(\.self))
  }
}
