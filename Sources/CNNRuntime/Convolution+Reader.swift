extension Convolution {
  /// Makes a convolution of a kernel with Keras's shape, `(k…, C/groups, filters)`.
  ///
  /// Each filter is multiplied by its `scale`.
  init(
    _ kernel: [Int], _ weights: UnsafeBufferPointer<Float>, scale: [Double]? = nil,
    bias: [Float], strides: Extent = .one, padding: Padding = .valid, dilations: Extent = .one,
    groups: Int = 1, activation: Activation = .linear,
    arithmetic: Arithmetic = .fast, kernels: Kernels = .best
  ) {
    let spatial = kernel.dropLast(2)
    let all = Array(repeating: 1, count: 3 - spatial.count) + spatial
    window = Extent(depth: all[0], height: all[1], width: all[2])
    self.strides = strides
    self.padding = padding
    self.dilations = dilations
    self.activation = activation
    self.kernels = kernels
    let positions = window.depth * window.height * window.width
    let (inputs, outputs) = (kernel[kernel.count - 2], kernel[kernel.count - 1])
    isDepthwise = inputs == 1 && groups == outputs && groups > 1
    filters = Filters(
      weights, summands: positions * inputs, groups: isDepthwise ? 1 : groups,
      outputs: isDepthwise ? outputs : outputs / groups,
      panel: isDepthwise ? kernels.lanes : kernels.panel, scale: scale, bias: bias,
      kernels: kernels)
    let isLarge = min(inputs, outputs) >= 16
    let isSquare = window == [3, 3] && strides == .one && dilations == .one && groups == 1
    winograd =
      arithmetic == .fast && isSquare && isLarge && kernels.hasWinograd
      ? LazyWinogradFilters(filters, inputs: inputs, kernels: kernels) : nil
  }
}

extension WeightReader {
  /// Reads a convolution: a kernel of shape `(k…, C/groups, filters)`, a bias, and the arrays of the
  /// batch normalization that follows it, which is a layer of its own.
  public mutating func convolution(
    _ kernel: [Int], strides: Extent = .one, padding: Padding = .valid, dilations: Extent = .one,
    groups: Int = 1, kernelName: String = "kernel", bias: String? = "bias",
    batchNormalization: BatchNormalization? = nil, activation: Activation = .linear
  ) -> Convolution {
    filters(
      kernel, count: kernel[kernel.count - 1], kernelName: kernelName, bias: bias,
      batchNormalization
    ) { weights, scale, bias, arithmetic in
      Convolution(
        kernel, weights, scale: scale, bias: bias, strides: strides, padding: padding,
        dilations: dilations, groups: groups, activation: activation, arithmetic: arithmetic)
    }
  }

  /// Reads a convolution of each channel by itself: a kernel of shape `(k…, C, multiplier)`, whose
  /// output `c · multiplier + m` is of channel `c`; a bias, and batch normalization.
  public mutating func depthwiseConvolution(
    _ kernel: [Int], strides: Extent = .one, padding: Padding = .valid, dilations: Extent = .one,
    kernelName: String = "kernel", bias: String? = "bias",
    batchNormalization: BatchNormalization? = nil, activation: Activation = .linear
  ) -> Convolution {
    let (channels, multiplier) = (kernel[kernel.count - 2], kernel[kernel.count - 1])
    return filters(
      kernel, count: channels * multiplier, kernelName: kernelName, bias: bias, batchNormalization
    ) { weights, scale, bias, arithmetic in
      Convolution(
        kernel.dropLast(2) + [1, channels * multiplier], weights, scale: scale, bias: bias,
        strides: strides, padding: padding, dilations: dilations, groups: channels,
        activation: activation, arithmetic: arithmetic)
    }
  }

  /// Reads the arrays of a layer with `count` filters, and calls `body` with the weights, with what
  /// each filter is multiplied with and with what is added to it.
  mutating func filters<Layer>(
    _ kernel: [Int], count: Int, kernelName: String, bias: String?,
    _ batchNormalization: BatchNormalization?,
    _ body: (UnsafeBufferPointer<Float>, [Double]?, [Float], Arithmetic) -> Layer
  ) -> Layer {
    next()
    let arithmetic = arithmetic
    let bias = bias.map { vector($0, [count]) } ?? Array(repeating: 0, count: count)
    guard let batchNormalization else {
      return read(kernelName, kernel) { body($0, nil, bias, arithmetic) }
    }
    // The kernel is read last, where it can be laid out without a copy.
    let kernelLayer = current
    let (scale, shift) = factors(of: batchNormalization, count)
    let shifted = bias.indices.map { Float(Double(bias[$0]) * scale[$0] + shift[$0]) }
    return read(kernelName, kernel, of: kernelLayer) { body($0, scale, shifted, arithmetic) }
  }
}
