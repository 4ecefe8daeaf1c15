#if canImport(CNNKernels)
  internal import CNNKernels
#endif

/// The mean of each window, for each channel.
///
/// Windows are cut at the ends of the input.
public struct AveragePooling: Sendable {
  private let windows: PooledWindows
  private let countsPadding: Bool
  private let kernels: Kernels

  /// Means of windows; where `countsPadding`, the zeros of an explicit padding count as numbers.
  ///
  /// What of a window reaches beyond the padding never counts.
  public init(
    window: Extent, strides: Extent, padding: Padding = .valid, countsPadding: Bool = false
  ) {
    self.init(
      window: window, strides: strides, padding: padding, countsPadding: countsPadding,
      kernels: .best)
  }

  init(
    window: Extent, strides: Extent, padding: Padding, countsPadding: Bool, kernels: Kernels
  ) {
    windows = PooledWindows(window: window, strides: strides, padding: padding, dilations: .one)
    self.countsPadding = countsPadding
    self.kernels = kernels
  }

  /// y = the mean of each window; 0 where a window holds nothing.
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    windows.forEach(x, into: y, memory.threads) { window, padded in
      var window = window
      let count = countsPadding ? padded : window.planes * window.lines * window.columns
      window.factor = count > 0 ? 1 / Float(count) : 0
      kernels.mean(window)
    }
  }
}
