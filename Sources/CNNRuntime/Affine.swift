#if canImport(CNNKernels)
  internal import CNNKernels
#endif

/// Factors and summands for each channel, and an activation.
///
/// The output may be the input itself.
public struct Affine: Sendable {
  private let scale: [Float]
  private let shift: [Float]
  private let activation: Activation
  private let kernels: Kernels

  /// A layer that multiplies each channel by its `scale`, and adds its `shift` then.
  public init(scale: [Float], shift: [Float], activation: Activation = .linear) {
    self.init(scale: scale, shift: shift, activation: activation, kernels: .best)
  }

  init(scale: [Float], shift: [Float], activation: Activation, kernels: Kernels) {
    self.scale = scale
    self.shift = shift
    self.activation = activation
    self.kernels = kernels
  }

  /// y = activation(x · scale + shift).
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    let bounds = activation.bounds ?? -Float.infinity...Float.infinity
    scale.withUnsafeBufferPointer { scale in
      shift.withUnsafeBufferPointer { shift in
        guard let scale = scale.baseAddress, let shift = shift.baseAddress else { return }
        memory.threads.forEach(y.depth * y.height) { index in
          let (z, row) = index.quotientAndRemainder(dividingBy: y.height)
          kernels.affine(
            AffineRow(
              input: x.row(z, row), input_step: x.pixelStride, output: y.row(z, row),
              output_step: y.pixelStride, scale: scale, shift: shift, pixels: y.width,
              channels: y.channels, lowest: bounds.lowerBound, highest: bounds.upperBound))
        }
      }
    }
    if activation.bounds == nil { activation.apply(to: y, memory.threads) }
  }
}

extension WeightReader {
  /// Reads a batch normalization that no convolution takes along.
  public mutating func batchNormalization(
    _ count: Int, epsilon: Float, center: Bool = true, scale: Bool = true,
    activation: Activation = .linear
  ) -> Affine {
    let (factors, summands) = factors(
      of: BatchNormalization(epsilon: epsilon, center: center, scale: scale), count)
    return Affine(
      scale: factors.map { Float($0) }, shift: summands.map { Float($0) }, activation: activation)
  }
}
