import CNNLayers
import CNNShapes
import CNNSource

extension DiagnosticKind {
  static let paddingOnly = DiagnosticKind(
    "padding-only", .warning, "outputs at the border that see only padding",
    explanation: """
      With more padding on a side than (k − 1)·d, the outermost windows lie in the padding \
      altogether: what they give is the bias, or nothing, whatever the image is.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [30, 30, 8] {
          conv 8, 1x1, padding: 1
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [28, 28, 8] {
          conv 8, 1x1
      }
      """)
}

extension GraphRule {
  static let paddingOnly = GraphRule(.paddingOnly) { use, _ in
    let axes = use.slidingAxes.filter { ($0.before > 0 || $0.after > 0) && $0.isBlind }
    guard !axes.isEmpty else { return nil }
    return { place in .paddingOnly(use, axes, at: place) }
  }
}

extension SlidingAxis {
  /// How far the last element of a window lies behind its first: the most padding that is seen
  /// together with the input.
  fileprivate var reach: Int { window.span.value.map { $0 - 1 } ?? .max }

  /// `true` iff a window lies in the padding altogether; of open sizes, for all of them.
  fileprivate var isBlind: Bool {
    blindCount.map { $0.blind > 0 } ?? (before > reach || after > reach && window.stride == 1)
  }

  /// How many windows lie in the padding altogether, of how many; `nil` where sizes are open.
  fileprivate var blindCount: (blind: Int, count: Int)? {
    guard let size, let count else { return nil }
    let inFront = before > reach ? (before - reach).ceilingDivided(by: window.stride) : 0
    let firstBehind = size.plus(before)?.ceilingDivided(by: window.stride) ?? count
    return (min(count, inFront + max(0, count - firstBehind)), count)
  }
}

extension Diagnostic {
  fileprivate static func paddingOnly(
    _ use: LayerUse, _ axes: [SlidingAxis], at place: CallPlace
  ) -> Diagnostic {
    let told = use.alike(axes)
    let (window, reach) = (told[0].window, told[0].reach)
    let spread = window.dilation > 1 ? " with a dilation of \(window.dilation)" : ""
    let count = told[0].blindCount.map { "\($0.blind) of the \($0.count)" } ?? "some of the"
    let padding = max(told[0].before, told[0].after)
    let fix = use.isEvery(told) ? place.setting("padding", to: String(reach)) : nil
    return Diagnostic(
      .paddingOnly,
      "\(count) \(use.units(told)) that `\(use.name)` makes see"
        + " only padding: \(padding) on a side is too much for a window of \(window.size)\(spread)",
      at: place.range(of: "padding"),
      notes: [Note("with at most \(reach) on a side every output sees the input")],
      fixes: [fix].compactMap(\.self))
  }
}
