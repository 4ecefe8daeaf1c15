/// The largest number of each window, for each channel.
///
/// Windows are cut at the ends of the input.
public struct MaxPooling: Sendable {
  private let windows: PooledWindows
  private let kernels: Kernels

  public init(
    window: Extent, strides: Extent, padding: Padding = .valid, dilations: Extent = .one
  ) {
    self.init(
      window: window, strides: strides, padding: padding, dilations: dilations, kernels: .best)
  }

  init(
    window: Extent, strides: Extent, padding: Padding, dilations: Extent, kernels: Kernels
  ) {
    windows = PooledWindows(
      window: window, strides: strides, padding: padding, dilations: dilations)
    self.kernels = kernels
  }

  /// y = the largest number of each window; −∞ where a window holds nothing.
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    windows.forEach(x, into: y, memory.threads) { window, _ in kernels.maximum(window) }
  }
}
