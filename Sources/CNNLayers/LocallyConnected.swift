import CNNShapes

/// `localconv`: a convolution that has filters of its own at every position.
struct LocallyConnected: Layer {
  static let definition = LayerDefinition(
    "localconv", className: "LocallyConnected#D",
    summary: "Slides `filters` windows over the spatial axes, with other weights at each position.",
    details: """
      Takes `[L, C]` or `[H, W, C]`; the channels become `filters`, and each axis becomes what \
      `conv` makes of it. Weights, as Keras 2 had them: `kernel (output positions, kernel · C, \
      filters)`, `bias (output axes…, filters)`. Cost: output positions · kernel · C · filters. \
      Neither Keras 3 nor PyTorch has it.
      """,
    parameters: [
      .filters, .kernel, .activation, .stride, .padding(allowsCausal: false), .bias,
    ],
    make: LocallyConnected.init)

  let filters: Int
  let window: Window
  let activation: LayerCall?
  let hasBias: Bool

  init(_ arguments: Arguments) {
    filters = arguments.count("filters")
    window = Window(
      parameter: "kernel", size: arguments.extents("kernel"), stride: arguments.extents("stride"),
      padding: arguments.padding("padding"), dilation: .uniform(1))
    activation = arguments.activation("activation")
    hasBias = arguments.flag("bias")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    window.typing(inputs[0], channels: Formula(filters), activation)
  }

  func weights(_ inputs: [Shape]) -> [Weight] {
    let output = typing(inputs).output?.map(\.value) ?? [.unknown, Dimension(filters)]
    let positions = Shape(output.dropLast()).elementCount
    let inputs = Shape(window.sizes(inputs[0].spatialRank) + [inputs[0].channels]).elementCount
    let kernel = Weight("kernel", [positions, inputs, Dimension(filters)])
    return hasBias ? [kernel, Weight("bias", output)] : [kernel]
  }

  func multiplyAccumulates(_ inputs: [Shape], output: Shape) -> Formula {
    .product(
      of: output.dimensions.dropLast() + window.sizes(inputs[0].spatialRank)
        + [inputs[0].channels, Dimension(filters)])
  }

  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .behindKernel(bias: hasBias, activation, of: output)
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    let filters = Operation.Filters(
      kernel: "kernel", form: .grouped(1), bias: hasBias ? "bias" : nil)
    return [.locallyConnected(window.sliding(over: inputs[0]), filters)]
      + activation.operations(on: output)
  }

  func access(_ inputs: [Shape]) -> Access { window.access(inputs[0]) }
}
