import CNNShapes

/// `dot`: sums of products along an axis of two tensors, as attention takes them.
struct DotProduct: Layer {
  static let definition = LayerDefinition(
    "dot", .merge, className: "Dot",
    summary:
      "Multiplies two tensors along an axis of each and sums, as a product of matrices does.",
    details: """
      Takes two tensors, whose axes `axis` and `other_axis` are equally long. The output has the \
      other axes of the first, then those of the second: with `axis: 2` and `other_axis: 1`, \
      `[N, K]` and `[K, M]` give `[N, M]`. Two vectors give `[1]`. No weights. Cost: elements of \
      the output · length of the axis.
      """,
    parameters: [
      Parameter(
        "axis", .axis, .value(.whole(-1)), isNamed: true,
        "axis of the first tensor, from 1, or from −1 at the end"),
      Parameter(
        "other_axis", .axis, .sameAs("axis"), isNamed: true,
        "axis of the second tensor, from 1, or from −1 at the end"),
    ],
    make: DotProduct.init)

  let axis: Int
  let otherAxis: Int

  init(_ arguments: Arguments) {
    axis = arguments.axis("axis")
    otherAxis = arguments.axis("other_axis")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing()
    guard inputs.count == 2 else {
      typing.fail(.wrongOperandCount(expected: 2...2, found: inputs.count))
      return typing
    }
    guard let first = typing.position(of: axis, "axis", in: inputs[0]),
      let second = typing.position(of: otherAxis, "other_axis", in: inputs[1])
    else { return typing }
    let (size, other) = (inputs[0][first], inputs[1][second])
    typing.require(
      .equal(size, other),
      .summedSizesDiffer(axis: first, size: size, otherAxis: second, other: other))
    let rest = Self.rest(of: inputs[0], without: first) + Self.rest(of: inputs[1], without: second)
    typing.output = rest.isEmpty ? [1] : rest.map(Formula.size)
    return typing
  }

  private static func rest(of input: Shape, without axis: Int) -> [Dimension] {
    Array(input.dimensions[..<axis] + input.dimensions[(axis + 1)...])
  }

  func multiplyAccumulates(_ inputs: [Shape], output: Shape) -> Formula {
    guard let position = inputs[0].position(of: axis) else { return 0 }
    return .product(of: output.dimensions + [inputs[0][position]])
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    guard let first = inputs[0].position(of: axis), let second = inputs[1].position(of: otherAxis)
    else { return [] }
    return [.dotProduct(axis: first, otherAxis: second)]
  }

  func access(_ inputs: [Shape]) -> Access { .everywhere }
}
