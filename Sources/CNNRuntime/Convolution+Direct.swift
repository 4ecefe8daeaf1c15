#if canImport(CNNKernels)
  internal import CNNKernels
#endif

extension Convolution {
  /// Computes each output as a sum of products, in the order of the kernel.
  func direct(
    _ x: View, from start: UnsafeMutablePointer<Float>, into y: View, adding r: View?,
    _ threads: ThreadPool
  ) {
    let work = DirectConvolution(self, x, from: start, into: y, adding: r, threads: threads.count)
    threads.forEach(work.count) { work.compute($0) }
  }
}

/// How the work of a convolution is cut into pieces: blocks of positions times panels of filters.
private struct DirectConvolution {
  /// How many summands are added before the next outputs' turn.
  ///
  /// About so many weights of a panel stay in the first-level cache.
  private static let summandsAtOnce = 512
  /// How many numbers of the input a block reads, about; they stay in the second-level cache.
  private static let numbersAtOnce = 96 * 1024

  private let filters: Filters
  private let window: Extent
  private let x: View
  private let inputs: Int
  private let kernels: Kernels
  private let bounds: ClosedRange<Float>
  /// How far the inputs of neighbouring outputs of a row, a column and a line through the planes are
  /// apart, and those of the positions in a window.
  private let step: (pixel: Int, row: Int, plane: Int)
  private let tap: (pixel: Int, row: Int, plane: Int)
  private let start: UnsafeMutablePointer<Float>
  private let y: View
  private let residual: View?
  /// The planes, rows and columns of the output, or one row of all its positions.
  private let size: (depth: Int, height: Int, width: Int)
  /// How many rows and columns of a plane are a block.
  private let block: (height: Int, width: Int)
  private let blocks: (height: Int, width: Int)

  init(
    _ convolution: Convolution, _ x: View, from start: UnsafeMutablePointer<Float>, into y: View,
    adding r: View?, threads: Int
  ) {
    (filters, kernels, bounds) = (convolution.filters, convolution.kernels, convolution.bounds)
    let (strides, dilations) = (convolution.strides, convolution.dilations)
    (window, self.x, self.start, self.y, residual) = (convolution.window, x, start, y, r)
    inputs = x.channels / filters.groups
    step = (
      strides.width * x.pixelStride, strides.height * x.rowStride, strides.depth * x.planeStride
    )
    tap = (
      dilations.width * x.pixelStride, dilations.height * x.rowStride,
      dilations.depth * x.planeStride
    )
    // Where zeros are around `x`, its rows are shorter than they have to be read.
    let isOneRow =
      window == .one && strides == .one && x.hasPlaces(of: y)
      && [x, y, r ?? y].allSatisfy(\.isOneRow)
    size =
      isOneRow ? (1, 1, y.depth * y.height * y.width) : (y.depth, y.height, y.width)
    let pieces = filters.groups * filters.panels
    // Several pieces for each thread, so that all end at about the same time.
    let wanted = threads == 1 ? 1 : (4 * threads + pieces - 1) / pieces
    if isOneRow {
      let many = (size.width * x.channels + Self.numbersAtOnce - 1) / Self.numbersAtOnce
      let width = (size.width + max(many, wanted) - 1) / max(many, wanted)
      block = (1, max((width + kernels.tile - 1) / kernels.tile * kernels.tile, 1))
    } else {
      let row = max(step.row * window.depth, 1)
      let least = (size.height + wanted - 1) / wanted
      block = (max(min(Self.numbersAtOnce / row, least), 1), max(size.width, 1))
    }
    blocks = (
      (size.height + block.height - 1) / block.height, (size.width + block.width - 1) / block.width
    )
  }

  /// How many pieces there are.
  var count: Int {
    size.depth * blocks.height * blocks.width * filters.groups * filters.panels
  }

  /// Computes a piece; those of the same block follow one another.
  func compute(_ index: Int) {
    let (rest, panel) = index.quotientAndRemainder(dividingBy: filters.panels)
    let (position, group) = rest.quotientAndRemainder(dividingBy: filters.groups)
    let (line, column) = position.quotientAndRemainder(dividingBy: blocks.width)
    let (z, top) = line.quotientAndRemainder(dividingBy: blocks.height)
    let (row, pixel) = (top * block.height, column * block.width)
    let channel = group * filters.outputs + panel * filters.panel
    func place(in view: View) -> UnsafeMutablePointer<Float> {
      view.row(z, row) + (pixel * view.pixelStride + channel)
    }
    let input =
      start + z * step.plane + row * step.row + pixel * step.pixel + group * inputs
    let (weights, width) = filters.panel(panel, of: group)
    var product = Product(
      input: input, input_step: step.pixel, input_row_step: step.row, outer: 1, inner: 1,
      length: 0, outer_step: tap.row, inner_step: tap.pixel, weights: weights,
      bias: filters.bias(panel, of: group), output: place(in: y), output_step: y.pixelStride,
      output_row_step: y.rowStride, residual: nil, residual_step: residual?.pixelStride ?? 0,
      residual_row_step: residual?.rowStride ?? 0, rows: min(block.height, size.height - row),
      pixels: min(block.width, size.width - pixel),
      channels: min(filters.panel, filters.outputs - panel * filters.panel), tile: kernels.tile,
      lowest: -.infinity, highest: .infinity)
    forEachPart { part in
      product.input = UnsafePointer(input + part.offset)
      (product.outer, product.inner, product.length) = (part.outer, part.inner, part.length)
      // The residual may stand where the output will, so it is read before that is written.
      product.residual = part.first == 0 ? residual.map { UnsafePointer(place(in: $0)) } : nil
      if part.first + part.count == filters.summands {
        (product.lowest, product.highest) = (bounds.lowerBound, bounds.upperBound)
      }
      kernels.multiply(product)
      product.weights += part.count * width
      product.bias = nil
    }
  }

  /// Some of the summands: `outer · inner` runs of `length` neighbouring numbers.
  private struct Part {
    let first: Int
    let offset: Int
    let outer: Int
    let inner: Int
    let length: Int
    var count: Int { outer * inner * length }
  }

  /// Cuts the summands into parts that are neither small nor many.
  private func forEachPart(_ body: (Part) -> Void) {
    // The numbers of a line of the window often stand without gaps.
    let isRun = tap.pixel == inputs
    let (columns, run) = isRun ? (1, window.width * inputs) : (window.width, inputs)
    let lines = min(max(Self.summandsAtOnce / (columns * run), 1), window.height)
    let taps = lines > 1 ? columns : min(max(Self.summandsAtOnce / run, 1), columns)
    let pieces = (run + Self.summandsAtOnce - 1) / Self.summandsAtOnce
    var first = 0
    for plane in 0..<window.depth {
      for line in stride(from: 0, to: window.height, by: lines) {
        for column in stride(from: 0, to: columns, by: taps) {
          for piece in 0..<pieces {
            let (begin, end) = (run * piece / pieces, run * (piece + 1) / pieces)
            let part = Part(
              first: first,
              offset: plane * tap.plane + line * tap.row + column * tap.pixel + begin,
              outer: min(lines, window.height - line), inner: min(taps, columns - column),
              length: end - begin)
            body(part)
            first += part.count
          }
        }
      }
    }
  }
}
