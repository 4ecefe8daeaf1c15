#if canImport(CNNKernels)
  internal import CNNKernels
#endif

/// ``WinogradFilters`` that are made when they are needed for the first time: they take four times
/// the memory of a kernel, and where the image is small they never are.
final class LazyWinogradFilters: Sendable {
  private let filters: Filters
  private let inputs: Int
  private let kernels: Kernels
  private let made = Locked<WinogradFilters?>(nil)

  /// Takes weights `[3, 3, inputs, outputs]` in panels.
  init(_ filters: Filters, inputs: Int, kernels: Kernels) {
    (self.filters, self.inputs, self.kernels) = (filters, inputs, kernels)
  }

  /// The filters.
  func callAsFunction() -> WinogradFilters {
    made.withLock { made in
      if let made { return made }
      let new = WinogradFilters(filters, inputs: inputs, kernels: kernels)
      made = new
      return new
    }
  }
}

/// The weights of a 3×3 convolution for Winograd's algorithm F(4×4, 3×3).
///
/// Tiles of 6×6 inputs and the weights are transformed into 36 matrices each; their products, one
/// for each place, are transformed into 4×4 outputs. `Winograd.h` in `CNNKernels` has the formulas.
struct WinogradFilters: Sendable {
  /// The 36 matrices are groups.
  let filters: Filters
  /// The filters as they were, whose bias is added to the outputs.
  private let direct: Filters

  /// What is added to all outputs.
  var bias: UnsafePointer<Float> { direct.bias(0, of: 0) }

  /// The rows of the weights' transformation G: 1, p, p² over the product of differences to other
  /// points, for p = 0, ±3/4, ±3/2, and infinity.
  private static let transformation: [[Double]] = {
    let points = [0, 0.75, -0.75, 1.5, -1.5]
    let rows = points.map { point in
      let scale = points.reduce(1) { $1 == point ? $0 : $0 * (point - $1) }
      return [1 / scale, point / scale, point * point / scale]
    }
    return rows + [[0, 0, 1]]
  }()

  /// Takes weights `[3, 3, inputs, outputs]` in panels.
  fileprivate init(_ direct: Filters, inputs: Int, kernels: Kernels) {
    let outputs = direct.outputs
    self.direct = direct
    filters = Filters(
      summands: inputs, groups: 36, outputs: outputs, panel: kernels.panel, kernels: kernels)
    for input in 0..<inputs {
      for start in stride(from: 0, to: outputs, by: filters.panel) {
        let end = min(start + filters.panel, outputs)
        for output in stride(from: start, to: end, by: 8) {
          let window = Window(count: min(8, end - output)) { place in
            direct.weights(of: 0, from: start, summand: place * inputs + input) + (output - start)
          }
          window.transform(Self.transformation) { place, row in
            let target = filters.weights(of: place, from: start, summand: input)
            row.store(to: target + (output - start), count: min(8, end - output))
          }
        }
      }
    }
  }

  /// The weights of up to eight outputs for one input, place by place.
  private struct Window {
    /// A weight of each output.
    typealias Row = SIMD8<Double>

    private var rows: InlineArray<9, Row> = .init(repeating: .zero)

    /// Takes those that stand at a pointer for each place.
    init(count: Int, _ weights: (Int) -> UnsafeMutablePointer<Float>) {
      for place in 0..<9 {
        let first = weights(place)
        for lane in 0..<count { rows[place][lane] = Double(first[lane]) }
      }
    }

    /// Calls `body` with G·w·Gᵀ, place by place.
    func transform(_ g: [[Double]], _ body: (Int, Row) -> Void) {
      var half = InlineArray<18, Row>(repeating: .zero)
      for y in 0..<6 {
        for x in 0..<3 {
          half[y * 3 + x] = g[y][0] * rows[x] + g[y][1] * rows[3 + x] + g[y][2] * rows[6 + x]
        }
      }
      for y in 0..<6 {
        for x in 0..<6 {
          let sum =
            g[x][0] * half[y * 3] + g[x][1] * half[y * 3 + 1] + g[x][2] * half[y * 3 + 2]
          body(y * 6 + x, sum)
        }
      }
    }
  }
}

extension SIMD8<Double> {
  /// Rounds the first numbers and writes them.
  fileprivate func store(to target: UnsafeMutablePointer<Float>, count: Int) {
    for lane in 0..<count { target[lane] = Float(self[lane]) }
  }
}

/// How the tiles of an image are cut into blocks.
private struct WinogradBlocks {
  /// Tiles in a row of the image, and rows of tiles.
  let columns: Int
  let rows: Int
  /// How many rows of tiles are computed together.
  let rowsAtOnce: Int
  /// How far the 36 matrices of a block are apart; an odd number of cache lines, so that they do not
  /// get into one another's way.
  let inputStep: Int
  let outputStep: Int

  init(height: Int, width: Int, inputs: Int, outputs: Int) {
    (columns, rows) = ((width + 3) / 4, (height + 3) / 4)
    // Tiles of a block stay in a cache, unless the weights are so many that reading them again costs
    // more.
    let numbers = inputs * outputs < 1 << 17 ? 1 << 14 : 1 << 16
    let tiles = max(numbers / (inputs + outputs), 1)
    rowsAtOnce = min(max(tiles / max(columns, 1), 1), max(rows, 1))
    let count = columns * rowsAtOnce
    func step(_ channels: Int) -> Int { (count * channels + 15) / 16 * 16 / 32 * 32 + 48 }
    (inputStep, outputStep) = (step(inputs), step(outputs))
  }

  /// How many numbers a block needs.
  var scratch: Int { 36 * (inputStep + outputStep) }

  /// Into how many parts, each for a thread by itself, the rows are cut; where there are too few of
  /// them, 1, and the threads share each block.
  func parts(_ threads: Int) -> Int { rows >= 8 * threads ? threads : 1 }
}

extension Convolution {
  private static func winogradPays(_ height: Int, _ width: Int) -> Bool {
    height * width >= 128
  }

  /// Computes by Winograd's algorithm, and returns `true`, where it pays and there is memory for it.
  func fast(
    _ x: View, from start: UnsafeMutablePointer<Float>, into y: View, adding r: View?,
    _ memory: Memory
  ) -> Bool {
    guard let winograd, y.depth == 1, Self.winogradPays(y.height, y.width) else { return false }
    let blocks = WinogradBlocks(
      height: y.height, width: y.width, inputs: x.channels, outputs: y.channels)
    let work = WinogradConvolution(
      winograd: winograd(), blocks: blocks, x: x, start: start, y: y, residual: r, bounds: bounds,
      kernels: kernels)
    let (rows, threads) = (blocks.rows, memory.threads)
    let parts = blocks.parts(threads.count)
    guard let scratch = memory.largeScratch(parts * blocks.scratch) else { return false }
    if parts == 1 {
      work.compute(rows: 0..<rows, scratch, threads)
    } else {
      threads.forEach(parts) { part in
        work.compute(
          rows: rows * part / parts..<rows * (part + 1) / parts, scratch + part * blocks.scratch,
          nil)
      }
    }
    return true
  }
}

/// A convolution of one image by Winograd's algorithm.
private struct WinogradConvolution {
  let winograd: WinogradFilters
  let blocks: WinogradBlocks
  let x: View
  let start: UnsafeMutablePointer<Float>
  let y: View
  let residual: View?
  let bounds: ClosedRange<Float>
  let kernels: Kernels

  /// Computes rows of tiles, a block after the other, with the help of threads if there are any.
  func compute(rows: Range<Int>, _ scratch: UnsafeMutablePointer<Float>, _ threads: ThreadPool?) {
    func forEach(_ count: Int, _ body: (Int) -> Void) {
      if let threads { return threads.forEach(count, body) }
      for index in 0..<count { body(index) }
    }
    let (inputs, outputs) = (scratch, scratch + 36 * blocks.inputStep)
    let panels = winograd.filters.panels
    for first in stride(from: rows.lowerBound, to: rows.upperBound, by: blocks.rowsAtOnce) {
      let count = min(blocks.rowsAtOnce, rows.upperBound - first)
      forEach(count) { row in
        transformInput(row: first + row, to: inputs + row * blocks.columns * x.channels)
      }
      forEach(36 * panels) { index in
        multiply(place: index / panels, panel: index % panels, count, inputs, outputs)
      }
      forEach(count) { row in
        transformOutput(row: first + row, from: outputs + row * blocks.columns * y.channels)
      }
    }
  }

  private func transformInput(row: Int, to matrices: UnsafeMutablePointer<Float>) {
    kernels.winogradInput(
      WinogradTiles(
        image: start + 4 * row * x.rowStride, image_step: x.pixelStride,
        image_row_step: x.rowStride, width: y.width + 2, height: y.height + 2 - 4 * row,
        matrices: matrices, step: blocks.inputStep, stride: x.channels, tiles: blocks.columns,
        channels: x.channels, bias: nil, residual: nil, residual_step: 0, residual_row_step: 0,
        lowest: 0, highest: 0))
  }

  private func multiply(
    place: Int, panel: Int, _ rows: Int, _ inputs: UnsafeMutablePointer<Float>,
    _ outputs: UnsafeMutablePointer<Float>
  ) {
    let filters = winograd.filters
    kernels.multiply(
      Product(
        input: inputs + place * blocks.inputStep, input_step: x.channels, input_row_step: 0,
        outer: 1, inner: 1, length: x.channels, outer_step: 0, inner_step: 0,
        weights: filters.panel(panel, of: place).weights, bias: filters.bias(panel, of: place),
        output: outputs + place * blocks.outputStep + panel * filters.panel,
        output_step: y.channels, output_row_step: 0, residual: nil, residual_step: 0,
        residual_row_step: 0, rows: 1, pixels: rows * blocks.columns,
        channels: min(filters.panel, filters.outputs - panel * filters.panel), tile: kernels.tile,
        lowest: -.infinity, highest: .infinity))
  }

  private func transformOutput(row: Int, from matrices: UnsafeMutablePointer<Float>) {
    kernels.winogradOutput(
      WinogradTiles(
        image: y.row(0, 4 * row), image_step: y.pixelStride, image_row_step: y.rowStride,
        width: y.width, height: y.height - 4 * row, matrices: matrices, step: blocks.outputStep,
        stride: y.channels, tiles: blocks.columns, channels: y.channels,
        bias: winograd.bias,
        residual: residual.map { UnsafePointer($0.row(0, 4 * row)) },
        residual_step: residual?.pixelStride ?? 0, residual_row_step: residual?.rowStride ?? 0,
        lowest: bounds.lowerBound, highest: bounds.upperBound))
  }
}
