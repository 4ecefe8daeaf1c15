import CNNShapes

/// `prelu`: a leaky ReLU whose slope is learnt.
struct ParametricReLU: Layer {
  static let definition = LayerDefinition(
    "prelu", className: "PReLU",
    summary: "Leaves positive numbers as they are and multiplies the others by a learnt slope.",
    details: """
      Takes any shape and keeps it. Weight: `alpha`, shaped as the input without the batch, with 1 \
      for the axes in `shared_axes`: `shared_axes: [1, 2]` gives an image one slope a channel.
      """,
    parameters: [
      Parameter(
        "shared_axes", .axes, .none, isNamed: true,
        "axes along which all numbers share a slope")
    ],
    make: ParametricReLU.init)

  let sharedAxes: [Int]

  init(_ arguments: Arguments) {
    sharedAxes = arguments.axes("shared_axes")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing(unchanged: inputs[0])
    typing.positions(of: sharedAxes, "shared_axes", in: inputs[0])
    return typing
  }

  func weights(_ inputs: [Shape]) -> [Weight] {
    let shared = Set(sharedAxes.compactMap(inputs[0].position))
    let slopes = inputs[0].dimensions.enumerated().map { shared.contains($0) ? 1 : $1 }
    guard (0..<inputs[0].spatialRank).allSatisfy(shared.contains) else {
      // Elsewhere there is one slope a channel, or a single one.
      return [Weight("alpha", slopes)]
    }
    let vector = Array(slopes.suffix(1))
    return [Weight("alpha", slopes, counterpart: "weight", torch: vector, mlx: vector)]
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    [.parametricReLU(sharedAxes: inputs[0].positions(of: sharedAxes))]
  }

  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .each(.activation, of: output)
  }

  func traits(_ inputs: [Shape]) -> Traits { .activates }
}
