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
        "mode", .choice(Operation.PaddingMode.allCases.map(\.rawValue)),
        .value(.symbol(Operation.PaddingMode.zeros.rawValue)),
        isNamed: true, "what is added: zeros, or copies of the inside"),
    ],
    make: Pad.init)

  let amount: Sides
  let mode: Operation.PaddingMode

  init(_ arguments: Arguments) {
    amount = arguments.sides("amount")
    mode = Operation.PaddingMode(rawValue: arguments.symbol("mode")) ?? .zeros
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing()
    let sizes = typing.mapAxes(of: inputs[0], by: "amount", count: amount.count) {
      amount[$1].padded($0)
    }
    guard let sizes else { return typing }
    for axis in sizes.indices { requireSource(inputs[0][axis], axis, in: &typing) }
    return typing
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    [.padding((0..<inputs[0].spatialRank).map { amount[$0] }, mode)]
  }

  func access(_ inputs: [Shape]) -> Access {
    .axes(
      (0..<inputs[0].spatialRank).map { .shifted(before: amount[$0].before) })
  }

  /// Adds that an axis holds as much as its padding copies.
  private func requireSource(_ size: Dimension, _ axis: Int, in typing: inout Typing) {
    let largest = amount[axis].largest
    switch mode {
    case .zeros, .replicate: break
    case .reflect:
      typing.require(
        .atMost(largest, size - 1),
        .reflectionTooLarge(axis: axis, padding: largest, size: size))
    case .circular:
      typing.require(
        .atMost(largest, size),
        .wrapTooLarge(axis: axis, padding: largest, size: size))
    }
  }
}
