import CNNShapes

/// `crop`: the ends of the spatial axes cut off.
struct Crop: Layer {
  static let definition = LayerDefinition(
    "crop", className: "Cropping#D",
    summary: "Cuts off the ends of the spatial axes.",
    details: """
      Takes `[L, C]`, `[H, W, C]` or `[D, H, W, C]`; an axis of n becomes n − c₀ − c₁, which is at \
      least 1. No weights.
      """,
    parameters: [
      Parameter("amount", .sides, display: .value, "how much is cut before and after each axis")
    ],
    make: Crop.init)

  let amount: Sides

  init(_ arguments: Arguments) {
    amount = arguments.sides("amount")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing()
    let sizes = typing.mapAxes(of: inputs[0], by: "amount", count: amount.count) {
      amount[$1].cropped(.size($0))
    }
    for (axis, size) in (sizes ?? []).enumerated() {
      typing.require(
        .atMost(1, size.value), .emptyOutput(parameter: "amount", axis: axis, size: size))
    }
    return typing
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    [.cropping((0..<inputs[0].spatialRank).map { amount[$0] })]
  }

  func access(_ inputs: [Shape]) -> Access {
    .axes((0..<inputs[0].spatialRank).map { .shifted(before: 0 - amount[$0].before) })
  }
}
