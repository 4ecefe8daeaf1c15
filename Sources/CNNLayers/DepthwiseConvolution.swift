import CNNShapes

/// `depthwise`: each channel has filters of its own.
struct DepthwiseConvolution: Layer {
  static let definition = LayerDefinition(
    "depthwise", className: "DepthwiseConv#D",
    summary: "Slides `multiplier` windows over each channel by itself; the channels never mix.",
    details: """
      Takes `[L, C]` or `[H, W, C]`; the channels become C · `multiplier`, and each axis becomes \
      what `conv` makes of it. Weights: `kernel (k…, C, multiplier)`, `bias (C · multiplier)`. \
      Cost: output positions · kernel · C · multiplier.
      """,
    parameters: [
      .kernel, .activation, .multiplier, .stride, .padding(allowsCausal: true), .dilation, .bias,
    ],
    make: DepthwiseConvolution.init)

  let window: Window
  let activation: LayerCall?
  let multiplier: Int
  let hasBias: Bool

  init(_ arguments: Arguments) {
    window = Window(kernelOf: arguments)
    activation = arguments.activation("activation")
    multiplier = arguments.count("multiplier")
    hasBias = arguments.flag("bias")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    window.typing(inputs[0], channels: channels(inputs[0]), activation)
  }

  /// The channels that the windows of all channels make together.
  private func channels(_ input: Shape) -> Formula {
    let channels = Formula.size(input.channels)
    return multiplier == 1 ? channels : channels * Formula(multiplier)
  }

  func weights(_ inputs: [Shape]) -> [Weight] {
    .kernel(Kernel(depthwise: window, multiplier, on: inputs[0]), bias: hasBias)
  }

  func multiplyAccumulates(_ inputs: [Shape], output: Shape) -> Formula {
    .product(of: output.dimensions.dropLast() + weights(inputs)[0].shape.dimensions)
  }

  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .behindKernel(bias: hasBias, activation, of: output)
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    let filters = Operation.Filters(
      kernel: "kernel", form: .depthwise(multiplier: multiplier), bias: hasBias ? "bias" : nil)
    return [.convolution(window.sliding(over: inputs[0]), filters)]
      + activation.operations(on: output)
  }

  func access(_ inputs: [Shape]) -> Access { window.access(inputs[0]) }

  func traits(_ inputs: [Shape]) -> Traits {
    hasBias && activation == nil ? .endsWithBias : []
  }
}

extension Kernel {
  /// The kernel of windows that slide over each channel of an input by itself.
  init(depthwise window: Window, _ multiplier: Int, on input: Shape) {
    self.init(
      window: window.sizes(input.spatialRank), inputs: input.channels,
      outputs: input.channels * Dimension(multiplier), groups: input.channels,
      form: .depthwise(multiplier: multiplier))
  }
}
