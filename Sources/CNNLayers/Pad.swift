import CNNShapes

/// `pad`: numbers added around the spatial axes.
struct Pad: Layer {
  static let definition = LayerDefinition(
    "pad", className: "ZeroPadding#D",
    summary: "Adds zeros, or copies of what is inside, around the spatial axes.",
    details: """
      Takes `[L, C]`, `[H, W, C]` or `[D, H, W, C]`; an axis of n becomes n + p₀ + p₁. `reflect` \
      mirrors the inside without its border and needs p < n; `replicate` repeats the border; \
      `circular` goes on at the other end and needs p ≤ n. No weights.
      """,
    parameters: [
      Parameter("amount", .sides, display: .value, "how much is added before and after each axis"),
      Parameter(
        "mode", .choice(Mode.allCases.map(\.rawValue)), .value(.symbol(Mode.zeros.rawValue)),
        isNamed: true, "what is added: zeros, or copies of the inside"),
    ],
    make: Pad.init)

  /// What is added.
  private enum Mode: String, CaseIterable {
    case zeros, reflect, replicate, circular
  }

  let amount: Sides
  private let mode: Mode

  init(_ arguments: Arguments) {
    amount = arguments.sides("amount")
    mode = Mode(rawValue: arguments.symbol("mode")) ?? .zeros
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing()
    guard let spatial = typing.spatialAxes(of: inputs[0]) else { return typing }
    let channels = Formula.size(inputs[0].channels)
    guard typing.requireCounts([("amount", amount.count)], spatialRank: spatial.count) else {
      typing.output = spatial.map { _ in .size(.unknown) } + [channels]
      return typing
    }
    for (axis, size) in spatial.enumerated() { requireSource(size, axis, in: &typing) }
    typing.output = spatial.enumerated().map { amount[$0].padded($1) } + [channels]
    return typing
  }

  func access(_ inputs: [Shape]) -> Access {
    .axes(
      (0..<inputs[0].spatialRank).map { .shifted(before: Dimension(amount[$0].before)) })
  }

  /// Adds that an axis holds as much as its padding copies.
  private func requireSource(_ size: Dimension, _ axis: Int, in typing: inout Typing) {
    let largest = max(amount[axis].before, amount[axis].after)
    switch mode {
    case .zeros, .replicate: break
    case .reflect:
      typing.require(
        .atMost(Dimension(largest), size - 1),
        .reflectionTooLarge(axis: axis, padding: largest, size: size))
    case .circular:
      typing.require(
        .atMost(Dimension(largest), size),
        .wrapTooLarge(axis: axis, padding: largest, size: size))
    }
  }
}
