import CNNLayers
import CNNShapes
import CNNSource

extension DiagnosticKind {
  static let unreadPixels = DiagnosticKind(
    "unread-pixels", .warning, "a window whose stride passes over part of its input",
    explanation: """
      A window of k that moves on by more than k leaves rows between two of its places that it \
      never reads; so does one whose dilation has a factor in common with its stride. A window of \
      1 is not told: thinning an image out is what it is for.
      """,
    wrong: """
      network Net: [28, 28, 8] -> [9, 9, 8] {
          maxpool 2, stride: 3
      }
      """,
    right: """
      network Net: [28, 28, 8] -> [9, 9, 8] {
          maxpool 3
      }
      """)
}

extension GraphRule {
  static let unreadPixels = GraphRule(.unreadPixels) { use, _ in
    let axes = use.slidingAxes.filter {
      $0.window.size > 1 && $0.window.stride > 1 && !$0.readsEveryRemainder
    }
    guard !axes.isEmpty else { return nil }
    return { place in .unreadPixels(use, axes, at: place) }
  }
}

extension SlidingAxis {
  /// How many positions no window reads of how many; `nil` where these depend on open sizes, or are
  /// too many to count.
  fileprivate var unreadCount: (unread: Int, size: Int)? {
    guard let size, let count, size <= 1 << 16, let reads = count.times(window.size),
      reads <= 1 << 20
    else {
      return nil
    }
    var isRead = [Bool](repeating: false, count: size)
    for place in 0..<count {
      for element in 0..<window.size {
        let position = place * window.stride - before + element * window.dilation
        if isRead.indices.contains(position) { isRead[position] = true }
      }
    }
    return (isRead.count { !$0 }, size)
  }
}

extension Diagnostic {
  fileprivate static func unreadPixels(
    _ use: LayerUse, _ axes: [SlidingAxis], at place: CallPlace
  ) -> Diagnostic {
    let told = use.alike(axes)
    let window = told[0].window
    let count = told[0].unreadCount.map { "\($0.unread) of \($0.size)" } ?? "some of the"
    let spread = window.dilation > 1 ? " with a dilation of \(window.dilation)" : ""
    let isTooShort = window.size < window.stride
    var fixes: [Fix] = []
    if isTooShort, use.isEvery(told) {
      fixes = [place.setting("stride", to: String(window.size))].compactMap(\.self)
    }
    return Diagnostic(
      .unreadPixels,
      "`\(use.name)` never reads \(count) \(use.units(told)): its window of \(window.size)\(spread)"
        + " moves on by \(window.stride)",
      at: place.range(of: "stride"),
      notes: [
        Note(
          isTooShort
            ? "a stride of at most \(window.size), or a window of \(window.stride), reads all"
            : "a stride and a dilation without a common factor read all")
      ], fixes: fixes)
  }
}
