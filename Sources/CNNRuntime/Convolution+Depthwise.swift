#if canImport(CNNKernels)
  internal import CNNKernels
#endif

extension Convolution {
  /// Computes windows over each channel by itself.
  func depthwise(
    _ x: View, from start: UnsafeMutablePointer<Float>, into y: View, adding r: View?,
    _ threads: ThreadPool
  ) {
    let rows = y.depth * y.height
    // Several pieces for each thread, so that all end at about the same time: rows, and where there
    // are few of them also parts of the channels.
    let isAlone = threads.count == 1
    let span =
      isAlone ? max(y.height, 1) : max((y.height + 4 * threads.count - 1) / (4 * threads.count), 1)
    let spans = (y.height + span - 1) / span
    let parts = isAlone || rows >= 4 * threads.count ? 1 : 4
    let channels = max((y.channels + parts - 1) / parts, 1)
    let part = kernels.filledUp(channels)
    let count = (y.channels + part - 1) / part
    threads.forEach(y.depth * spans * count) { index in
      let (line, chunk) = index.quotientAndRemainder(dividingBy: count)
      let (z, top) = line.quotientAndRemainder(dividingBy: spans)
      let (row, channel) = (top * span, chunk * part)
      let (weights, _) = filters.panel(channel / kernels.lanes, of: 0)
      kernels.depthwise(
        DepthwiseProduct(
          input: start + z * strides.depth * x.planeStride + row * strides.height * x.rowStride
            + channel,
          input_step: strides.width * x.pixelStride,
          input_row_step: strides.height * x.rowStride, planes: window.depth,
          lines: window.height, columns: window.width,
          plane_step: dilations.depth * x.planeStride, line_step: dilations.height * x.rowStride,
          column_step: dilations.width * x.pixelStride, weights: weights,
          bias: filters.bias(channel / kernels.lanes, of: 0), output: y.row(z, row) + channel,
          output_step: y.pixelStride, output_row_step: y.rowStride,
          residual: r.map { UnsafePointer($0.row(z, row) + channel) },
          residual_step: r?.pixelStride ?? 0, residual_row_step: r?.rowStride ?? 0,
          rows: min(span, y.height - row), pixels: y.width,
          channels: min(part, y.channels - channel), lowest: bounds.lowerBound,
          highest: bounds.upperBound))
    }
  }
}
