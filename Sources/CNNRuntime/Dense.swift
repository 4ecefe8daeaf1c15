/// A product of the last axis and a matrix, with what follows it.
public struct Dense: Sendable {
  /// Each position is a window of its own.
  private let product: Convolution

  /// Makes a layer of weights `[inputs, units]`.
  init(
    inputs: Int, units: Int, _ weights: UnsafeBufferPointer<Float>, scale: [Double]? = nil,
    bias: [Float], activation: Activation = .linear, kernels: Kernels = .best
  ) {
    product = Convolution(
      [1, inputs, units], weights, scale: scale, bias: bias, activation: activation,
      arithmetic: .exact, kernels: kernels)
  }

  /// y = activation(x · weights + bias).
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    product(x, into: y, memory)
  }
}

extension WeightReader {
  /// Reads a kernel of shape `(inputs, units)`, a bias, and the arrays of the batch normalization
  /// that follows, which is a layer of its own.
  public mutating func dense(
    _ inputs: Int, _ units: Int, bias: Bool = true, activation: Activation = .linear,
    batchNormalization: BatchNormalization? = nil
  ) -> Dense {
    filters(
      [inputs, units], count: units, kernelName: "kernel", bias: bias ? "bias" : nil,
      batchNormalization
    ) { weights, scale, bias, _ in
      Dense(
        inputs: inputs, units: units, weights, scale: scale, bias: bias, activation: activation)
    }
  }
}
