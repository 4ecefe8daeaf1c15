import CNNShapes

/// `permute`: the axes in another order.
struct Permute: Layer {
  static let definition = LayerDefinition(
    "permute", className: "Permute",
    summary: "Puts the axes in another order, and the numbers with them.",
    details: """
      Takes any shape; each axis of the output is the one of the input that `axes` names at its \
      place, so that `permute [2, 1, 3]` turns `[H, W, C]` into `[W, H, C]`. No weights.
      """,
    parameters: [
      Parameter("axes", .axes, display: .value, "every axis of the input, in the new order")
    ],
    make: Permute.init)

  let axes: [Int]

  init(_ arguments: Arguments) {
    axes = arguments.axes("axes")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    let input = inputs[0]
    var typing = Typing(ofUnknownSizes: input.rank)
    let positions = typing.positions(of: axes, "axes", in: input)
    guard positions.count == axes.count else { return typing }
    guard positions.count == input.rank else {
      typing.fail(.axesLeftOut(parameter: "axes", named: positions.count, rank: input.rank))
      return typing
    }
    typing.output = positions.map { .size(input[$0]) }
    return typing
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    [
      .transposition(
        sizes: inputs[0].dimensions, order: axes.compactMap { inputs[0].position(of: $0) })
    ]
  }

  func access(_ inputs: [Shape]) -> Access {
    let positions = axes.map { inputs[0].position(of: $0) }
    return positions == Array(0..<inputs[0].rank) ? .pointwise : .everywhere
  }
}
