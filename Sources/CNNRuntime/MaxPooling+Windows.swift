#if canImport(CNNKernels)
  internal import CNNKernels
#endif

/// Windows that are cut at the ends of the input.
struct PooledWindows: Sendable {
  let window: Extent
  let strides: Extent
  let padding: Padding
  let dilations: Extent

  /// The positions of a window on one axis that lie within the input.
  private struct Taps {
    /// The place of the first one in the input.
    let first: Int
    let count: Int
    /// How many lie within the input or its padding.
    let padded: Int

    init(
      of output: Int, _ size: Int, _ window: Int, _ stride: Int, _ dilation: Int,
      _ side: Border.Side
    ) {
      let start = output * stride - side.before
      let skipped = start < 0 ? (-start + dilation - 1) / dilation : 0
      first = start + skipped * dilation
      count = max(min(window, Taps.reach(from: start, to: size, dilation)) - skipped, 0)
      padded = min(window, Taps.reach(from: start, to: size + side.after, dilation))
    }

    /// How many positions from `start` on lie before `end`.
    private static func reach(from start: Int, to end: Int, _ dilation: Int) -> Int {
      start < end ? (end - start + dilation - 1) / dilation : 0
    }
  }

  /// Calls `body` with the window of each output, and with how many positions it would have if the
  /// padding were part of the input.
  func forEach(
    _ x: View, into y: View, _ threads: ThreadPool, _ body: (PooledWindow, Int) -> Void
  ) {
    let border = padding.border(of: x, window: window, strides: strides, dilations: dilations)
    threads.forEach(y.depth * y.height) { index in
      let (plane, row) = index.quotientAndRemainder(dividingBy: y.height)
      let z = Taps(
        of: plane, x.depth, window.depth, strides.depth, dilations.depth, border.depth)
      let v = Taps(
        of: row, x.height, window.height, strides.height, dilations.height, border.height)
      let output = y.row(plane, row)
      for column in 0..<y.width {
        let u = Taps(
          of: column, x.width, window.width, strides.width, dilations.width, border.width)
        body(
          PooledWindow(
            input: x.row(z.first, v.first) + u.first * x.pixelStride, planes: z.count,
            lines: v.count, columns: u.count, plane_step: dilations.depth * x.planeStride,
            line_step: dilations.height * x.rowStride,
            column_step: dilations.width * x.pixelStride, output: output + column * y.pixelStride,
            channels: y.channels, factor: 1),
          z.padded * v.padded * u.padded)
      }
    }
  }
}
