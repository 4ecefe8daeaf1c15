import CNNShapes

/// `maxunpool`: numbers go back to the places from which a `maxpool` took the largest.
struct MaxUnpooling: Layer {
  static let definition = LayerDefinition(
    "maxunpool", .merge, className: "MaxUnpooling#D",
    summary: """
      Puts each number where `maxpool` found the largest of its window in another tensor, and 0 \
      elsewhere.
      """,
    details: """
      Takes the tensor that was pooled beside the current one, as `maxunpool before`; the current \
      one has the shape that `maxpool` with the same parameters makes of it, and gets its shape. \
      No weights.
      """,
    parameters: [
      Parameter(
        "window", .extents(minimum: 1), .value(.whole(2)), isNamed: true, display: .value,
        "size of the window"),
      Pooling.stride, Pooling.padding, Pooling.ceil,
    ],
    make: { MaxUnpooling(pool: Pooling($0, .maximum, dilation: .uniform(1))) })

  /// What it undoes.
  let pool: Pooling

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing()
    guard typing.requireOperands(inputs, count: 2...2) else { return typing }
    let pooled = pool.typing([inputs[1]])
    for requirement in pooled.requirements {
      typing.require(requirement.condition, requirement.violation)
    }
    guard let output = pooled.output else { return typing }
    for (axis, size) in output.enumerated() {
      typing.require(
        .equal(inputs[0][axis], size.value),
        .pooledSizeDiffers(axis: axis, size: inputs[0][axis], pooled: size))
    }
    typing.output = inputs[1].dimensions.map(Formula.size)
    return typing
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    [.maxUnpooling(pool.pool.sliding(over: inputs[1]))]
  }

  func access(_ inputs: [Shape]) -> Access { access(inputs, operand: 0) }

  /// Which place a number goes to depends on all that its window sees.
  func access(_ inputs: [Shape], operand: Int) -> Access {
    guard case .axes(let axes) = pool.access([inputs[1]]) else { return .everywhere }
    return .axes(
      axes.map { access in
        guard case .window(let window) = access else { return .whole }
        return operand == 0 ? .spread(window) : .covering(window)
      })
  }
}
