import CNNShapes

/// `slice`: a stretch of one axis.
struct Slice: Layer {
  static let definition = LayerDefinition(
    "slice", className: "Slice",
    summary: "Keeps what stands from one place of an axis to before another.",
    details: """
      Takes any shape; the axis becomes `to` − `from`, and the others stay. Places count from 0: \
      `slice 0, 16` keeps the first 16 channels. No weights.
      """,
    parameters: [
      Parameter("from", .index, display: .prefixed("from "), "first place that is kept"),
      Parameter("to", .count, display: .prefixed("to "), "first place behind what is kept"),
      .axis,
    ],
    make: Slice.init)

  let from: Int
  let to: Int
  let axis: Int

  init(_ arguments: Arguments) {
    from = arguments.count("from")
    to = arguments.count("to")
    axis = arguments.axis("axis")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing(ofUnknownSizes: inputs[0].rank)
    guard let position = typing.position(of: axis, "axis", in: inputs[0]) else { return typing }
    let length = Formula(to) - Formula(from)
    typing.output = inputs[0].dimensions.map(Formula.size)
    typing.output?[position] = length
    guard from < to else {
      typing.fail(.emptyOutput(parameter: "to", axis: position, size: length))
      return typing
    }
    let size = inputs[0][position]
    typing.require(
      .atMost(Dimension(to), size), .sliceTooLong(axis: position, to: to, size: size))
    return typing
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    inputs[0].position(of: axis).map { [.slice(axis: $0, start: Dimension(from))] } ?? []
  }

  func access(_ inputs: [Shape]) -> Access {
    let shift = AxisAccess.shifted(before: 0 - Dimension(from))
    return inputs[0].position(of: axis).map { .along($0, shift, in: inputs[0]) } ?? .everywhere
  }
}
