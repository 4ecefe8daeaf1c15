/// Filters of which each position of the output has its own: Keras 2's `LocallyConnected`.
public struct LocallyConnected: Sendable {
  private let window: Extent
  private let strides: Extent
  private let padding: Padding
  private let kernel: [Float]
  private let bias: [Float]?
  private let activation: Activation

  /// Makes the layer.
  ///
  /// - Parameters:
  ///   - window: the sizes of the window.
  ///   - strides: its steps.
  ///   - padding: how it meets the border.
  ///   - kernel: for each position of the output, place in the window and channel a row of filters.
  ///   - bias: for each position of the output a row of filters.
  ///   - activation: what the sums go through.
  public init(
    window: Extent, strides: Extent, padding: Padding, kernel: [Float], bias: [Float]?,
    activation: Activation
  ) {
    self.window = window
    self.strides = strides
    self.padding = padding
    self.kernel = kernel
    self.bias = bias
    self.activation = activation
  }

  /// Computes `y` of `x`.
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    let border = padding.border(of: x, window: window, strides: strides)
    let filters = y.channels
    let rows = window.depth * window.height * window.width * x.channels
    kernel.withUnsafeBufferPointer { kernel in
      (bias ?? []).withUnsafeBufferPointer { bias in
        guard let kernel = kernel.baseAddress else { return }
        memory.threads.forEach(y.positionCount, work: rows * filters) { index in
          let target = y.part(index, along: []).base
          if self.bias != nil, let bias = bias.baseAddress {
            target.update(from: bias + index * filters, count: filters)
          } else {
            target.update(repeating: 0, count: filters)
          }
          let row = index / y.width
          gather(
            x, at: (row / y.height, row % y.height, index % y.width), border,
            kernel + index * rows * filters, into: target, filters: filters)
          activation.apply(to: target, count: filters)
        }
      }
    }
  }

  /// Adds what the filters of one position see.
  private func gather(
    _ x: View, at position: (z: Int, y: Int, x: Int), _ border: Border,
    _ kernel: UnsafePointer<Float>, into target: UnsafeMutablePointer<Float>, filters: Int
  ) {
    var weights = kernel
    for z in 0..<window.depth {
      let plane = position.z * strides.depth - border.depth.before + z
      for y in 0..<window.height {
        let line = position.y * strides.height - border.height.before + y
        for column in 0..<window.width {
          let place = position.x * strides.width - border.width.before + column
          defer { weights += x.channels * filters }
          guard (0..<x.depth).contains(plane), (0..<x.height).contains(line),
            (0..<x.width).contains(place)
          else { continue }
          let source = x.row(plane, line) + place * x.pixelStride
          for channel in 0..<x.channels {
            let row = weights + channel * filters
            let factor = source[channel]
            forEachLanes(filters) { filter, count in
              let sum =
                Lanes(target + filter, count: count) + factor * Lanes(row + filter, count: count)
              sum.store(to: target + filter, count: count)
            }
          }
        }
      }
    }
  }
}

extension WeightReader {
  /// Reads filters for each position.
  ///
  /// - Parameters:
  ///   - kernel: the window, the channels and the filters: (k…, C, filters).
  ///   - output: the output's spatial axes.
  ///   - strides: the steps of the window.
  ///   - padding: how the window meets the border.
  ///   - bias: the name of the array that is added, if there is one.
  ///   - activation: what the sums go through.
  /// - Returns: the layer.
  public mutating func locallyConnected(
    _ kernel: [Int], output: [Int], strides: Extent = .one, padding: Padding = .valid,
    bias: String? = "bias", activation: Activation = .linear
  ) -> LocallyConnected {
    next()
    let filters = kernel[kernel.count - 1]
    let sizes = [Int](repeating: 1, count: max(5 - kernel.count, 0)) + kernel
    let shape = [output.reduce(1, *), sizes[0] * sizes[1] * sizes[2] * sizes[3], filters]
    return LocallyConnected(
      window: Extent(depth: sizes[0], height: sizes[1], width: sizes[2]), strides: strides,
      padding: padding, kernel: vector("kernel", shape),
      bias: bias.map { vector($0, output + [filters]) }, activation: activation)
  }
}
