import CNNShapes

/// `separable`: a depthwise convolution, then one of 1×1 that mixes the channels.
struct SeparableConvolution: Layer {
  static let definition = LayerDefinition(
    "separable", className: "SeparableConv#D",
    summary: "Slides windows over each channel by itself, then mixes the channels at each place.",
    details: """
      Takes `[L, C]` or `[H, W, C]`; the channels become `filters`, and each axis becomes what \
      `conv` makes of it. Weights: `depthwise_kernel (k…, C, multiplier)`, \
      `pointwise_kernel (1…, C · multiplier, filters)`, `bias (filters)`. Cost: output positions · \
      (kernel · C · multiplier + C · multiplier · filters).
      """,
    parameters: [
      .filters, .kernel, .activation, .multiplier, .stride, .padding(allowsCausal: true),
      .dilation, .bias,
    ],
    make: SeparableConvolution.init)

  let filters: Int
  let window: Window
  let activation: LayerCall?
  let multiplier: Int
  let hasBias: Bool

  init(_ arguments: Arguments) {
    filters = arguments.count("filters")
    window = Window(kernelOf: arguments)
    activation = arguments.activation("activation")
    multiplier = arguments.count("multiplier")
    hasBias = arguments.flag("bias")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    window.typing(inputs[0], channels: Formula(filters), activation)
  }

  func weights(_ inputs: [Shape]) -> [Weight] {
    let (depthwise, pointwise) = kernels(inputs[0])
    // Elsewhere it is two convolutions, one after the other.
    var weights = [
      Weight(depthwise, named: "depthwise_kernel", counterpart: "depthwise.weight"),
      Weight(pointwise, named: "pointwise_kernel", counterpart: "pointwise.weight"),
    ]
    if hasBias { weights.append(.bias(Dimension(filters), counterpart: "pointwise.bias")) }
    return weights
  }

  private func kernels(_ input: Shape) -> (depthwise: Kernel, pointwise: Kernel) {
    let depthwise = Kernel(depthwise: window, multiplier, on: input)
    let pointwise = Kernel(
      window: Array(repeating: 1, count: depthwise.window.count), inputs: depthwise.outputs,
      outputs: Dimension(filters))
    return (depthwise, pointwise)
  }

  func multiplyAccumulates(_ inputs: [Shape], output: Shape) -> Formula {
    let (depthwise, pointwise) = kernels(inputs[0])
    // A size of 1 need not be written down.
    let numbers = [depthwise, pointwise].map { kernel in
      Formula.product(of: kernel.shape(in: .keras).dimensions.drop { $0 == 1 })
    }
    return .product(of: output.dimensions.dropLast()) * .sum(of: numbers)
  }

  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .behindKernel(bias: hasBias, activation, of: output)
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    let depthwise = Operation.Filters(
      kernel: "depthwise_kernel", form: .depthwise(multiplier: multiplier), bias: nil)
    let pointwise = Operation.Filters(
      kernel: "pointwise_kernel", form: .grouped(1), bias: hasBias ? "bias" : nil)
    return [
      .convolution(window.sliding(over: inputs[0]), depthwise),
      .convolution(.point(spatialRank: inputs[0].spatialRank), pointwise),
    ] + activation.operations(on: output)
  }

  func access(_ inputs: [Shape]) -> Access { window.access(inputs[0]) }

  func traits(_ inputs: [Shape]) -> Traits {
    hasBias && activation == nil ? .endsWithBias : []
  }
}
