/// Numbers of a tensor, in memory that belongs to somebody else.
///
/// A tensor has up to three spatial axes, depth, height and width, and channels; the channels of a
/// position stand together. An axis that a tensor does not have counts 1, so that `[C]` is
/// 1×1×1×C and `[L, C]` 1×1×L×C. A tensor with more axes has its first ones folded into the depth.
///
/// The numbers need not stand without gaps: a view may be some channels of a wider tensor, or lie
/// in a border of zeros, from which a convolution reads its padding.
///
/// - Invariant: who makes a view owns the memory for as long as the view is used, and no two
///   views that are used at once overlap where one of them is written.
public struct View {
  /// The first number.
  public let base: UnsafeMutablePointer<Float>
  public let depth: Int
  public let height: Int
  public let width: Int
  public let channels: Int
  /// How many numbers lie between a position and the next one in its row.
  public let pixelStride: Int
  /// How many numbers lie between a row and the next.
  public let rowStride: Int
  /// How many numbers lie between a plane and the next.
  public let planeStride: Int

  /// A view of numbers that stand without gaps.
  public init(
    _ base: UnsafeMutablePointer<Float>, depth: Int = 1, height: Int = 1, width: Int = 1,
    channels: Int
  ) {
    self.init(
      base, depth: depth, height: height, width: width, channels: channels,
      pixelStride: channels, rowStride: width * channels, planeStride: height * width * channels)
  }

  init(
    _ base: UnsafeMutablePointer<Float>, depth: Int, height: Int, width: Int, channels: Int,
    pixelStride: Int, rowStride: Int, planeStride: Int
  ) {
    self.base = base
    self.depth = depth
    self.height = height
    self.width = width
    self.channels = channels
    self.pixelStride = pixelStride
    self.rowStride = rowStride
    self.planeStride = planeStride
  }

  /// How many numbers it holds.
  public var count: Int { depth * height * width * channels }

  /// `true` iff its numbers stand without gaps.
  var isContiguous: Bool {
    pixelStride == channels && rowStride == width * channels
      && planeStride == height * width * channels
  }

  /// The first number of a row.
  @inline(__always)
  func row(_ z: Int, _ y: Int) -> UnsafeMutablePointer<Float> {
    base + (z * planeStride + y * rowStride)
  }

  /// Some of the channels, at every position.
  public func channels(from first: Int, count: Int) -> View {
    View(
      base + first, depth: depth, height: height, width: width, channels: count,
      pixelStride: pixelStride, rowStride: rowStride, planeStride: planeStride)
  }

  /// The tensor with the zeros around it, as far as `border` goes.
  ///
  /// - Requires: the view was made with at least that border.
  public func expanded(by border: Border) -> View {
    View(
      base - border.depth.before * planeStride - border.height.before * rowStride
        - border.width.before * pixelStride,
      depth: depth + border.depth.total, height: height + border.height.total,
      width: width + border.width.total, channels: channels, pixelStride: pixelStride,
      rowStride: rowStride, planeStride: planeStride)
  }

  /// The tensor without the positions at its ends.
  public func cropped(by border: Border) -> View {
    View(
      base + border.depth.before * planeStride + border.height.before * rowStride
        + border.width.before * pixelStride,
      depth: depth - border.depth.total, height: height - border.height.total,
      width: width - border.width.total, channels: channels, pixelStride: pixelStride,
      rowStride: rowStride, planeStride: planeStride)
  }

  /// The same numbers, in their order, with other axes.
  ///
  /// - Requires: the numbers stand without gaps, and there are as many of them.
  public func reshaped(depth: Int = 1, height: Int = 1, width: Int = 1, channels: Int) -> View {
    assert(isContiguous && depth * height * width * channels == count)
    return View(base, depth: depth, height: height, width: width, channels: channels)
  }
}
