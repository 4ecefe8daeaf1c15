import CNNShapes

/// `conv`: filters that slide over the spatial axes.
struct Convolution: Layer {
  static let definition = LayerDefinition(
    "conv", className: "Conv#D",
    summary: "Slides `filters` windows over the spatial axes and sums what each of them weighs.",
    details: """
      Takes `[L, C]`, `[H, W, C]` or `[D, H, W, C]`; the channels become `filters`. With \
      e = (k − 1)·d + 1, an axis of n becomes ⌊(n + p₀ + p₁ − e)/s⌋ + 1; with `same` and `causal`, \
      ⌈n/s⌉. Weights: `kernel (k…, C/groups, filters)`, `bias (filters)`. Cost: output positions · \
      kernel · C/groups · filters.
      """,
    parameters: [
      .filters, .kernel, .activation, .stride, .padding(allowsCausal: true), .dilation, .groups,
      .bias,
    ],
    make: Convolution.init)

  let filters: Int
  let window: Window
  let activation: LayerCall?
  let groups: Int
  let hasBias: Bool

  init(_ arguments: Arguments) {
    filters = arguments.count("filters")
    window = Window(kernelOf: arguments)
    activation = arguments.activation("activation")
    groups = arguments.count("groups")
    hasBias = arguments.flag("bias")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing()
    guard let spatial = typing.spatialAxes(of: inputs[0]) else { return typing }
    typing.requireGroups(groups, divide: inputs[0].channels, and: filters)
    if window.slide(over: spatial, channels: Formula(filters), in: &typing) {
      window.requireNoStrideWithDilation(spatialRank: spatial.count, in: &typing)
    }
    typing.apply(activation)
    return typing
  }

  func weights(_ inputs: [Shape]) -> [Weight] {
    let kernel = Kernel(
      window: window.sizes(inputs[0].spatialRank), inputs: inputs[0].channels,
      outputs: Dimension(filters), groups: Dimension(groups))
    return .kernel(kernel, bias: hasBias)
  }

  func multiplyAccumulates(_ inputs: [Shape], output: Shape) -> Formula {
    .product(of: output.dimensions.dropLast() + weights(inputs)[0].shape.dimensions)
  }

  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .behindKernel(bias: hasBias, activation, of: output)
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    let filters = Operation.Filters(
      kernel: "kernel", form: .grouped(groups), bias: hasBias ? "bias" : nil)
    return [.convolution(window.sliding(over: inputs[0]), filters)]
      + activation.operations(on: output)
  }

  func access(_ inputs: [Shape]) -> Access { window.access(inputs[0]) }

  func traits(_ inputs: [Shape]) -> Traits {
    hasBias && activation == nil ? .endsWithBias : []
  }
}
