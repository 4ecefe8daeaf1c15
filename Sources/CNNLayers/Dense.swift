import CNNShapes

/// `dense`: every output is a weighted sum of the whole last axis.
struct Dense: Layer {
  static let definition = LayerDefinition(
    "dense", className: "Dense",
    summary: "Makes each of `units` outputs a weighted sum of all numbers of the last axis.",
    details: """
      Takes any shape; the last axis becomes `units`, the others stay. Weights: \
      `kernel (C, units)`, `bias (units)`. Cost: positions · C · units.
      """,
    parameters: [
      Parameter("units", .count, display: .value, "number of outputs, the new last axis"),
      .activation, .bias,
    ],
    make: Dense.init)

  let units: Int
  let activation: LayerCall?
  let hasBias: Bool

  init(_ arguments: Arguments) {
    units = arguments.count("units")
    activation = arguments.activation("activation")
    hasBias = arguments.flag("bias")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing(
      output: inputs[0].dimensions.dropLast().map(Formula.size) + [Formula(units)])
    typing.apply(activation)
    return typing
  }

  func weights(_ inputs: [Shape]) -> [Weight] {
    .kernel(Kernel(inputs: inputs[0].channels, outputs: Dimension(units)), bias: hasBias)
  }

  func multiplyAccumulates(_ inputs: [Shape], output: Shape) -> Formula {
    .product(of: inputs[0].dimensions + [Dimension(units)])
  }

  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .behindKernel(bias: hasBias, activation, of: output)
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    [.dense(hasBias: hasBias)] + activation.operations(on: output)
  }

  func traits(_ inputs: [Shape]) -> Traits {
    hasBias && activation == nil ? .endsWithBias : []
  }
}
