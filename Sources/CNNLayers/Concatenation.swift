import CNNShapes

/// `concat`: tensors joined along an axis.
struct Concatenation: Layer {
  static let definition = LayerDefinition(
    "concat", .merge, className: "Concatenate",
    summary: "Joins the tensors along an axis, the current one first.",
    details: """
      Takes tensors beside the current one, or a body of paths; the axis becomes the sum of all, \
      and every other is the same in all. No weights.
      """,
    parameters: [.axis],
    make: Concatenation.init)

  let axis: Int

  init(_ arguments: Arguments) {
    axis = arguments.axis("axis")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing()
    guard let joined = typing.position(of: axis, "axis", in: inputs[0]),
      typing.requireOperands(inputs, count: 1...Int.max)
    else { return typing }
    typing.output = (0..<inputs[0].rank).map { axis in
      if axis == joined { return .sum(of: inputs.map { .size($0[axis]) }) }
      let size = inputs.lazy.map { $0[axis] }.first { $0 != .unknown } ?? .unknown
      for (operand, input) in inputs.enumerated() {
        typing.require(
          .equal(input[axis], size),
          .sizesDiffer(operand: operand, axis: axis, size: input[axis], expected: size))
      }
      return .size(size)
    }
    return typing
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    inputs[0].position(of: axis).map { [.concatenation(axis: $0)] } ?? []
  }

  /// Along a spatial axis, what is joined lies anywhere.
  func access(_ inputs: [Shape]) -> Access {
    inputs[0].position(of: axis).map { .along($0, .whole, in: inputs[0]) } ?? .everywhere
  }
}
