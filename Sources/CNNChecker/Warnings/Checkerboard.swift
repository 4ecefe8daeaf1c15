import CNNLayers
import CNNShapes
import CNNSource

extension DiagnosticKind {
  static let checkerboard = DiagnosticKind(
    "checkerboard", .warning, "a transposed convolution whose stride does not divide its kernel",
    explanation: """
      Each input paints a window of the output, a stride apart. Where the stride does not divide \
      the kernel, some outputs are painted more often than their neighbours, which shows as a \
      checkerboard in images: Odena, Dumoulin and Olah, "Deconvolution and Checkerboard Artifacts" \
      (2016). A kernel that is a multiple of the stride, or an `upsample` before a `conv`, paints \
      evenly.
      """,
    wrong: """
      network Net: [14, 14, 8] -> [28, 28, 4] {
          convtranspose 4, 3x3, stride: 2, padding: same
      }
      """,
    right: """
      network Net: [14, 14, 8] -> [28, 28, 4] {
          convtranspose 4, 4x4, stride: 2, padding: same
      }
      """)
}

extension GraphRule {
  static let checkerboard = GraphRule(.checkerboard) { use, _ in
    // Only a kernel adds up what it paints.
    guard use.windowParameter == "kernel", case .axes(let accesses) = use.access,
      accesses.contains(where: { $0.unevenSpread != nil })
    else { return nil }
    let windows = accesses.map(\.unevenSpread)
    guard let first = windows.firstIndex(where: { $0 != nil }), let window = windows[first] else {
      return nil
    }
    let axes = windows.indices.filter { windows[$0]?.hasSpread(of: window) ?? false }
    return { place in .checkerboard(use, window, axes, at: place) }
  }
}

extension AxisAccess {
  /// The window that paints the axis, if it does so unevenly.
  fileprivate var unevenSpread: AxisWindow? {
    guard case .spread(let window) = self, window.stride > 1 else { return nil }
    let divides = window.size % window.stride == 0
    return divides && greatestCommonDivisor(window.dilation, window.stride) == 1 ? nil : window
  }
}

extension AxisWindow {
  /// `true` iff both paint alike, whatever is cut off.
  fileprivate func hasSpread(of other: AxisWindow) -> Bool {
    size == other.size && stride == other.stride && dilation == other.dilation
  }

  /// The least and the most inputs that paint one output.
  fileprivate var paintings: (least: Int, most: Int) {
    let factor = greatestCommonDivisor(dilation, stride)
    let cycle = stride / factor
    return (factor > 1 ? 0 : size / cycle, size.ceilingDivided(by: cycle))
  }
}

extension Diagnostic {
  fileprivate static func checkerboard(
    _ use: LayerUse, _ window: AxisWindow, _ axes: [Int], at place: CallPlace
  ) -> Diagnostic {
    let (size, stride) = (window.size, window.stride)
    let nouns = axes.map { AxisWords($0, rank: use.inputs[0].rank).noun }.listed
    let (least, most) = window.paintings
    let cause =
      size % stride == 0
      ? "its dilation of \(window.dilation) has a factor in common with its stride of \(stride)"
      : "its kernel of \(size) is no multiple of its stride of \(stride)"
    var (notes, fixes): ([Note], [Fix]) = ([], [])
    if window.dilation == 1, let even = size.ceilingDivided(by: stride).times(stride) {
      notes = [Note("a kernel of \(even), or an `upsample` before a `conv`, paints evenly")]
      // A wider window with what makes up for the old one's size would give another output.
      if axes.count == use.inputs[0].spatialRank, use.argument("output_padding") == nil {
        let text = axes.map { _ in String(even) }.joined(separator: "x")
        fixes = [place.setting("kernel", to: text)].compactMap(\.self)
      }
    }
    return Diagnostic(
      .checkerboard,
      "`\(use.name)` paints some outputs \(times(most)) and others \(times(least)) along the \(nouns):"
        + " \(cause)",
      at: place.range(of: "kernel"), notes: notes, fixes: fixes)
  }
}

/// How often something happens: `once`, `3 times`.
private func times(_ count: Int) -> String {
  switch count {
  case 0: "never"
  case 1: "once"
  case 2: "twice"
  case _: "\(count) times"
  }
}
