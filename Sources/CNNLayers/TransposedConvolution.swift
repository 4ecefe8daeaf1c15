import CNNShapes

/// `convtranspose`: each element of the input paints a window of the output.
struct TransposedConvolution: Layer {
  /// The stride, shown as the growth that it is.
  private static let stride = Parameter(
    "stride", .extents(minimum: 1), .value(.whole(1)), isNamed: true, display: .prefixed("×"),
    "step of the window over the output")

  static let definition = LayerDefinition(
    "convtranspose", className: "Conv#DTranspose",
    summary: "Spreads each element over a window of the output, which grows by the stride.",
    details: """
      Takes `[L, C]`, `[H, W, C]` or `[D, H, W, C]`; the channels become `filters`. With \
      e = (k − 1)·d + 1, an axis of n becomes (n − 1)·s + max(e, s), with an output padding o \
      (n − 1)·s + e + o; with `same`, n·s or (n − 1)·s + e − 2·⌊e/2⌋ + o; with paddings, \
      (n − 1)·s − p₀ − p₁ + e + o. Weights: `kernel (k…, filters/groups, C)`, `bias (filters)`. \
      Cost: input positions · kernel · filters/groups · C.
      """,
    parameters: [
      .filters, .kernel, .activation, stride, .padding(allowsCausal: false),
      Parameter(
        "output_padding", .extents(minimum: 0), .none, isNamed: true,
        "length added at the end of the output"),
      .dilation, .groups, .bias,
    ],
    make: TransposedConvolution.init)

  let filters: Int
  let window: Window
  let activation: LayerCall?
  let outputPadding: Extents?
  let groups: Int
  let hasBias: Bool

  init(_ arguments: Arguments) {
    filters = arguments.count("filters")
    window = Window(kernelOf: arguments)
    activation = arguments.activation("activation")
    outputPadding = arguments.extentsIfGiven("output_padding")
    groups = arguments.count("groups")
    hasBias = arguments.flag("bias")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing()
    guard let spatial = typing.spatialAxes(of: inputs[0]) else { return typing }
    typing.requireGroups(groups, divide: inputs[0].channels, and: filters)
    typing.output = spatial.map { _ in .size(.unknown) } + [Formula(filters)]
    if checkCounts(spatialRank: spatial.count, in: &typing) {
      window.requireNoStrideWithDilation(spatialRank: spatial.count, in: &typing)
      let sizes = spatial.enumerated().map { output($1, $0) }
      for (axis, size) in sizes.enumerated() { requireRoom(size, axis, in: &typing) }
      typing.output = sizes + [Formula(filters)]
    }
    typing.apply(activation)
    return typing
  }

  private func checkCounts(spatialRank: Int, in typing: inout Typing) -> Bool {
    let windowAgrees = window.checkCounts(spatialRank: spatialRank, in: &typing)
    return typing.requireCounts(
      [("output_padding", outputPadding?.count)], spatialRank: spatialRank) && windowAgrees
  }

  /// The size of an output axis, as the definition's details have it.
  private func output(_ size: Dimension, _ axis: Int) -> Formula {
    let stride = Formula(window.stride[axis])
    let span = window.span(axis)
    let steps = (.size(size) - 1) * stride
    let extra = outputPadding.map { Formula($0[axis]) }
    switch window.padding {
    case .same, .causal:
      return extra.map { steps + span - 2 * .floorQuotient(span, 2) + $0 } ?? .size(size) * stride
    case .valid:
      if let extra { return steps + span + extra }
      let covers = Condition.atMost(stride.value, span.value).verdict == .always
      return steps + (covers ? span : .maximum(span, stride))
    case .explicit(let sides):
      let cropped = sides[axis].cropped(steps) + span
      return extra.map { cropped + $0 } ?? cropped
    }
  }

  private func requireRoom(_ size: Formula, _ axis: Int, in typing: inout Typing) {
    let (stride, dilation) = (window.stride[axis], window.dilation[axis])
    if let extra = outputPadding?[axis] {
      typing.require(
        .constant(extra < max(stride, dilation)),
        .outputPaddingTooLarge(
          axis: axis, outputPadding: extra, stride: stride, dilation: dilation))
    }
    typing.require(
      .atMost(1, size.value), .emptyOutput(parameter: "padding", axis: axis, size: size))
  }

  func weights(_ inputs: [Shape]) -> [Weight] {
    let kernel = Kernel(
      window: window.sizes(inputs[0].spatialRank), inputs: inputs[0].channels,
      outputs: Dimension(filters), groups: Dimension(groups), form: .transposed)
    return .kernel(kernel, bias: hasBias)
  }

  func multiplyAccumulates(_ inputs: [Shape], output: Shape) -> Formula {
    .product(of: inputs[0].dimensions.dropLast() + weights(inputs)[0].shape.dimensions)
  }

  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .behindKernel(bias: hasBias, activation, of: output)
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    let axes = 0..<inputs[0].spatialRank
    let painted = Operation.SlidingWindow(
      sizes: axes.map { window.size[$0] }, strides: axes.map { window.stride[$0] },
      dilations: axes.map { window.dilation[$0] }, padding: .explicit(axes.map(crops)))
    let filters = Operation.Filters(
      kernel: "kernel", form: .grouped(groups), bias: hasBias ? "bias" : nil)
    return [.transposedConvolution(painted, filters)] + activation.operations(on: output)
  }

  func access(_ inputs: [Shape]) -> Access {
    .axes(
      (0..<inputs[0].spatialRank).map { axis in
        let crop = crops(axis)
        return .spread(
          AxisWindow(
            size: window.size[axis], stride: window.stride[axis], dilation: window.dilation[axis],
            before: crop.before, after: crop.after))
      })
  }

  /// How much is cut off both ends of an output axis; with `same`, what the convolution whose
  /// gradient this is would have padded, so that an output padding is cut off less.
  private func crops(_ axis: Int) -> Side {
    let span = window.span(axis).value
    switch window.padding {
    case .valid, .explicit: return window.explicitSide(axis)
    case .same, .causal:
      let uncut = outputPadding.map { span.remainder(by: 2) + Dimension($0[axis]) }
      let all = Dimension.maximum(span - (uncut ?? Dimension(window.stride[axis])), 0)
      let before = all.floorDivided(by: 2)
      return Side(before: before, after: all - before)
    }
  }

  func traits(_ inputs: [Shape]) -> Traits {
    hasBias && activation == nil ? .endsWithBias : []
  }
}
