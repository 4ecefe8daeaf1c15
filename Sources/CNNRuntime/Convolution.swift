/// Filters over the spatial axes, with what follows them: a bias, batch normalization, a residual
/// that is added, an activation.
///
/// The input must have been made with a border of zeros at least as wide as the padding.
public struct Convolution: Sendable {
  let window: Extent
  let strides: Extent
  let padding: Padding
  let dilations: Extent
  let activation: Activation
  let filters: Filters
  /// `true` where each channel is a group with one output; vectors then go over the channels.
  let isDepthwise: Bool
  let winograd: LazyWinogradFilters?
  let kernels: Kernels

  /// The outputs' least and greatest numbers.
  var bounds: ClosedRange<Float> { activation.bounds ?? -Float.infinity...Float.infinity }

  /// y = activation(window · x + bias + r).
  public func callAsFunction(_ x: View, into y: View, adding r: View? = nil, _ memory: Memory) {
    let border = padding.border(of: x, window: window, strides: strides, dilations: dilations)
    let start =
      x.base - border.depth.before * x.planeStride - border.height.before * x.rowStride
      - border.width.before * x.pixelStride
    if isDepthwise {
      depthwise(x, from: start, into: y, adding: r, memory.threads)
    } else if !fast(x, from: start, into: y, adding: r, memory) {
      direct(x, from: start, into: y, adding: r, memory.threads)
    }
    if activation.bounds == nil { activation.apply(to: y, memory.threads) }
  }
}

extension Activation {
  /// Applies a function that does more than cut numbers off.
  func apply(to y: View, _ threads: ThreadPool) {
    threads.forEach(y.depth * y.height) { index in
      let row = y.row(index / y.height, index % y.height)
      if y.pixelStride == y.channels {
        apply(to: row, count: y.width * y.channels)
      } else {
        for x in 0..<y.width { apply(to: row + x * y.pixelStride, count: y.channels) }
      }
    }
  }
}

extension View {
  /// `true` iff it has as many positions on each axis.
  func hasPlaces(of other: View) -> Bool {
    (depth, height, width) == (other.depth, other.height, other.width)
  }

  /// `true` iff each row goes on where the one before ends, so that all positions are one row.
  var isOneRow: Bool {
    (height == 1 || rowStride == width * pixelStride)
      && (depth == 1 || planeStride == height * width * pixelStride)
  }
}
