/// Filters the other way: each position of the input paints a window, `y[p] = Σ x[i] · K[k]` for
/// p = i·stride + k·dilation − cropping.
///
/// What it computes follows from the output: each of its positions gathers what was painted on it, for
/// four positions that meet the same numbers of the kernel and eight filters at once. The size of
/// `y` is given; where nothing was painted, it holds the bias.
public struct TransposedConvolution: Sendable {
  private let window: Extent
  private let strides: Extent
  private let dilations: Extent
  private let cropping: Border
  private let groups: Int
  /// The channels and filters of a group.
  private let channels: Int
  private let filters: Int
  private let activation: Activation
  /// As many zeros as a group has channels; then for each group, padded to eights of filters, the
  /// bias; then for each group, eight filters and place in the window a row for each channel.
  private let numbers: [Float]

  /// Makes it of a kernel `(k…, filters/groups, C)`.
  init(
    _ shape: [Int], _ kernel: UnsafeBufferPointer<Float>, bias: [Float]?, strides: Extent,
    cropping: Border, dilations: Extent, groups: Int, activation: Activation
  ) {
    let sizes = [Int](repeating: 1, count: max(5 - shape.count, 0)) + shape
    window = Extent(depth: sizes[0], height: sizes[1], width: sizes[2])
    self.strides = strides
    self.dilations = dilations
    self.cropping = cropping
    self.groups = groups
    self.activation = activation
    (filters, channels) = (sizes[3], sizes[4] / groups)
    let (filters, channels, all) = (filters, channels, sizes[4])
    let taps = sizes[0] * sizes[1] * sizes[2]
    let padded = (filters + 7) / 8 * 8
    var numbers = [Float](repeating: 0, count: channels + groups * padded * (1 + taps * channels))
    for group in 0..<groups {
      for filter in 0..<filters {
        let place = group * padded + filter
        numbers[channels + place] = bias?[group * filters + filter] ?? 0
        let block = channels + groups * padded + place / 8 * 8 * taps * channels + place % 8
        for tap in 0..<taps {
          for channel in 0..<channels {
            numbers[block + (tap * channels + channel) * 8] =
              kernel[(tap * filters + filter) * all + group * channels + channel]
          }
        }
      }
    }
    self.numbers = numbers
  }

  /// Computes `y` of `x`.
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    numbers.withUnsafeBufferPointer { numbers in
      guard let numbers = numbers.baseAddress else { return }
      memory.threads.forEach(y.depth * y.height) { row in
        let (plane, line) = row.quotientAndRemainder(dividingBy: y.height)
        let target = y.row(plane, line)
        for phase in 0..<min(strides.width, y.width) {
          computePhase(phase, plane, line, x, y, numbers)
        }
        if y.pixelStride == y.channels {
          activation.apply(to: target, count: y.width * y.channels)
        } else {
          for column in 0..<y.width {
            activation.apply(to: target + column * y.pixelStride, count: y.channels)
          }
        }
      }
    }
  }

  /// Computes every `strides.width`-th position of a row, from `phase` on.
  private func computePhase(
    _ phase: Int, _ plane: Int, _ line: Int, _ x: View, _ y: View, _ numbers: UnsafePointer<Float>
  ) {
    let blocks = (filters + 7) / 8
    let stride = strides.width
    for block in 0..<(groups * blocks) {
      let (group, part) = block.quotientAndRemainder(dividingBy: blocks)
      let count = min(8, filters - part * 8)
      let target = y.row(plane, line) + (group * filters + part * 8)
      for column in Swift.stride(from: phase, to: y.width, by: 4 * stride) {
        let tile = gather(plane, line, column, block: block, group: group, x, numbers)
        /// Writes the sums of one of the four positions, if the row has it.
        func store(_ sums: Lanes, _ place: Int) {
          let column = column + place * stride
          guard column < y.width else { return }
          sums.store(to: target + column * y.pixelStride, count: count)
        }
        store(tile.0, 0)
        store(tile.1, 1)
        store(tile.2, 2)
        store(tile.3, 3)
      }
    }
  }

  /// Which position of the input painted one of the output with the number of the kernel at `tap`.
  ///
  /// It may lie outside of the input; `nil` for none.
  @inline(__always)
  private static func origin(
    _ position: Int, _ tap: Int, _ stride: Int, _ dilation: Int, _ side: Border.Side
  ) -> Int? {
    let place = position + side.before - tap * dilation
    // Rounded towards minus infinity.
    let origin = place >= 0 ? place / stride : -((stride - 1 - place) / stride)
    return origin * stride == place ? origin : nil
  }

  /// The sums of eight filters at four positions.
  private typealias Tile = (Lanes, Lanes, Lanes, Lanes)

  /// The sums of eight filters for four positions of a row that lie a stride apart.
  private func gather(
    _ plane: Int, _ line: Int, _ column: Int, block: Int, group: Int, _ x: View,
    _ numbers: UnsafePointer<Float>
  ) -> Tile {
    let biases = numbers + channels
    let taps = window.depth * window.height * window.width
    let kernel =
      biases + (groups * ((filters + 7) / 8) * 8 + block * 8 * taps * channels)
    let bias = Lanes(biases + block * 8)
    var sums = (bias, bias, bias, bias)
    for z in 0..<window.depth {
      guard
        let plane = Self.origin(plane, z, strides.depth, dilations.depth, cropping.depth),
        (0..<x.depth).contains(plane)
      else { continue }
      for tapLine in 0..<window.height {
        guard
          let line = Self.origin(line, tapLine, strides.height, dilations.height, cropping.height),
          (0..<x.height).contains(line)
        else { continue }
        let row = x.row(plane, line) + group * channels
        for tap in 0..<window.width {
          guard
            let first = Self.origin(column, tap, strides.width, dilations.width, cropping.width),
            first + 3 >= 0, first < x.width
          else { continue }
          let place = (z * window.height + tapLine) * window.width + tap
          add(
            row, first, x, zeros: numbers, weights: kernel + place * channels * 8, to: &sums)
        }
      }
    }
    return sums
  }

  /// Adds what four neighbours of a row, from `first` on, have painted with one place of the window.
  @inline(__always)
  private func add(
    _ row: UnsafeMutablePointer<Float>, _ first: Int, _ x: View, zeros: UnsafePointer<Float>,
    weights: UnsafePointer<Float>, to sums: inout Tile
  ) {
    /// The channels of one of the four, or zeros where it lies outside.
    func source(_ place: Int) -> UnsafePointer<Float> {
      guard (0..<x.width).contains(first + place) else { return zeros }
      return UnsafePointer(row + (first + place) * x.pixelStride)
    }
    let (a, b, c, d) = (source(0), source(1), source(2), source(3))
    for channel in 0..<channels {
      let weight = Lanes(weights + channel * 8)
      sums.0 += a[channel] * weight
      sums.1 += b[channel] * weight
      sums.2 += c[channel] * weight
      sums.3 += d[channel] * weight
    }
  }
}

extension WeightReader {
  /// Reads a transposed convolution.
  ///
  /// - Parameters:
  ///   - kernel: the shape of the array `kernel`: (k…, filters/groups, C).
  ///   - strides: the steps of the window over the output.
  ///   - cropping: what is cut off the ends of what is painted; only what stands before counts, as
  ///     the output says where it ends.
  ///   - dilations: the distances between the window's places.
  ///   - groups: of the channels and filters.
  ///   - bias: the name of the array that is added, if there is one.
  ///   - activation: what the sums go through.
  /// - Returns: the layer.
  public mutating func transposedConvolution(
    _ kernel: [Int], strides: Extent = .one, cropping: Border = .none, dilations: Extent = .one,
    groups: Int = 1, bias: String? = "bias", activation: Activation = .linear
  ) -> TransposedConvolution {
    next()
    let filters = kernel[kernel.count - 2] * groups
    let biases = bias.map { vector($0, [filters]) }
    return read("kernel", kernel) {
      TransposedConvolution(
        kernel, $0, bias: biases, strides: strides, cropping: cropping, dilations: dilations,
        groups: groups, activation: activation)
    }
  }
}
