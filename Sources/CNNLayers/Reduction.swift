import CNNShapes

/// `sum`, `mean` and `max`: one axis becomes one number.
struct Reduction: Layer {
  static let definitions = [
    LayerDefinition(
      "sum", className: "Lambda", summary: "Adds up the numbers along an axis.",
      details: rule, parameters: [.axis, .keepdims(true)], make: { Reduction($0, .sum) }),
    LayerDefinition(
      "mean", className: "Lambda", summary: "Takes the mean of the numbers along an axis.",
      details: rule, parameters: [.axis, .keepdims(true)], make: { Reduction($0, .mean) }),
    LayerDefinition(
      "max", className: "Lambda", summary: "Keeps the largest of the numbers along an axis.",
      details: rule, parameters: [.axis, .keepdims(true)], make: { Reduction($0, .maximum) }),
  ]

  private static let rule = """
    Takes any shape; the axis becomes 1, or is removed with `keepdims: false` where another \
    remains. No weights.
    """

  let reducer: Operation.Reducer
  let axis: Int
  let keepsAxis: Bool

  init(_ arguments: Arguments, _ reducer: Operation.Reducer) {
    self.reducer = reducer
    axis = arguments.axis("axis")
    keepsAxis = arguments.flag("keepdims")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing()
    guard let position = typing.position(of: axis, "axis", in: inputs[0]) else { return typing }
    if inputs[0].rank == 1, !keepsAxis {
      typing.fail(.removesOnlyAxis)
      return typing
    }
    var output = inputs[0].dimensions.map(Formula.size)
    output.replaceSubrange(position...position, with: keepsAxis ? [1] : [])
    typing.output = output
    return typing
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    inputs[0].position(of: axis).map { [.reduction(reducer, axes: [$0])] } ?? []
  }

  func access(_ inputs: [Shape]) -> Access {
    guard let position = inputs[0].position(of: axis), keepsAxis else { return .everywhere }
    return .along(position, .whole, in: inputs[0])
  }

  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .each(.pooling, of: inputs[0])
  }
}
