#if canImport(CNNKernels)
  internal import CNNKernels
#endif

/// The loops of ``Kernels`` in Swift: what `CNNKernels` does in C, with the same results up to
/// rounding.
enum SwiftLoops {
  static let lanes = 8
  static let panel = 8
  static let tile = 6

  private typealias Lanes = SIMD8<Float>

  /// Sums of products for rows of outputs; see `cnn_product`.
  static func multiply(_ p: Product) {
    for row in 0..<p.rows {
      var input = p.input + row * p.input_row_step
      var output = p.output + row * p.output_row_step
      var residual = p.residual.map { $0 + row * p.residual_row_step }
      var left = p.pixels
      while left > 0 {
        let size = left >= 6 ? 6 : left >= 3 ? 3 : 1
        switch size {
        case 6: multiply(p, input, output, residual, InlineArray<6, Lanes>(repeating: .zero))
        case 3: multiply(p, input, output, residual, InlineArray<3, Lanes>(repeating: .zero))
        default: multiply(p, input, output, residual, InlineArray<1, Lanes>(repeating: .zero))
        }
        input += size * p.input_step
        output += size * p.output_step
        residual = residual.map { $0 + size * p.residual_step }
        left -= size
      }
    }
  }

  @inline(__always)
  private static func multiply<let m: Int>(
    _ p: Product, _ input: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>,
    _ residual: UnsafePointer<Float>?, _ zeros: InlineArray<m, Lanes>
  ) {
    var sums = zeros
    for i in 0..<m {
      sums[i] =
        if let bias = p.bias {
          load(bias, 8)
        } else {
          load(output + i * p.output_step, p.channels)
        }
    }
    var weights = p.weights
    for outer in 0..<p.outer {
      for inner in 0..<p.inner {
        var numbers = input + (outer * p.outer_step + inner * p.inner_step)
        for _ in 0..<p.length {
          let weight = load(weights, 8)
          for i in 0..<m { sums[i] = sum(sums[i], numbers[i * p.input_step], weight) }
          weights += 8
          numbers += 1
        }
      }
    }
    for i in 0..<m {
      let extra = residual.map { load($0 + i * p.residual_step, p.channels) } ?? .zero
      store(
        clamp(residual == nil ? sums[i] : sums[i] + extra, p.lowest, p.highest),
        to: output + i * p.output_step, p.channels)
    }
  }

  /// Windows over each channel by itself; see `cnn_depthwise`.
  static func depthwise(_ p: DepthwiseProduct) {
    let size = p.planes * p.lines * p.columns
    for row in 0..<p.rows {
      for pixel in 0..<p.pixels {
        for channel in stride(from: 0, to: p.channels, by: 8) {
          let count = p.channels - channel
          let input = p.input + (row * p.input_row_step + pixel * p.input_step + channel)
          var weights = p.weights + channel * size
          var result = load(p.bias + channel, 8)
          for plane in 0..<p.planes {
            for line in 0..<p.lines {
              var numbers = input + (plane * p.plane_step + line * p.line_step)
              for _ in 0..<p.columns {
                result = sum(result, load(numbers, count), load(weights, 8))
                weights += 8
                numbers += p.column_step
              }
            }
          }
          if let residual = p.residual {
            let place = row * p.residual_row_step + pixel * p.residual_step + channel
            result += load(residual + place, count)
          }
          store(
            clamp(result, p.lowest, p.highest),
            to: p.output + (row * p.output_row_step + pixel * p.output_step + channel), count)
        }
      }
    }
  }

  /// The largest or mean number of a window; see `cnn_pool`.
  static func pool(_ p: PooledWindow, isMaximum: Bool) {
    for channel in stride(from: 0, to: p.channels, by: 8) {
      let count = p.channels - channel
      var result = Lanes(repeating: isMaximum ? -.infinity : 0)
      for plane in 0..<p.planes {
        for line in 0..<p.lines {
          var numbers = p.input + (plane * p.plane_step + line * p.line_step + channel)
          for _ in 0..<p.columns {
            let next = load(numbers, count)
            result =
              isMaximum ? result.larger(next) : result + next
            numbers += p.column_step
          }
        }
      }
      store(isMaximum ? result : result * p.factor, to: p.output + channel, count)
    }
  }

  /// Factors and summands for each channel; see `cnn_affine`.
  static func affine(_ p: AffineRow) {
    for pixel in 0..<p.pixels {
      let (input, output) = (p.input + pixel * p.input_step, p.output + pixel * p.output_step)
      for channel in stride(from: 0, to: p.channels, by: 8) {
        let count = p.channels - channel
        let (scale, shift) = (load(p.scale + channel, count), load(p.shift + channel, count))
        let result = load(input + channel, count) * scale + shift
        store(clamp(result, p.lowest, p.highest), to: output + channel, count)
      }
    }
  }

  @inline(__always)
  private static func sum(_ sum: Lanes, _ factor: Float, _ numbers: Lanes) -> Lanes {
    Self.sum(sum, Lanes(repeating: factor), numbers)
  }

  @inline(__always)
  private static func sum(_ sum: Lanes, _ factors: Lanes, _ numbers: Lanes) -> Lanes {
    #if arch(arm64)
      sum.addingProduct(factors, numbers)
    #else
      // Not every x86-64 processor can do both at once.
      sum + factors * numbers
    #endif
  }

  /// Loads `count` numbers, at most eight, and zeros for the others.
  @inline(__always)
  private static func load(_ source: UnsafePointer<Float>, _ count: Int) -> Lanes {
    if count >= 8 { return UnsafeRawPointer(source).loadUnaligned(as: Lanes.self) }
    var lanes = Lanes.zero
    for index in 0..<count { lanes[index] = source[index] }
    return lanes
  }

  /// Stores the first `count` numbers, at most eight.
  @inline(__always)
  private static func store(
    _ lanes: Lanes, to target: UnsafeMutablePointer<Float>, _ count: Int
  ) {
    if count >= 8 {
      UnsafeMutableRawPointer(target).storeBytes(of: lanes, as: Lanes.self)
    } else {
      for index in 0..<count { target[index] = lanes[index] }
    }
  }

  /// Keeps numbers between two others; what is not a number stays so.
  @inline(__always)
  private static func clamp(_ lanes: Lanes, _ lowest: Float, _ highest: Float) -> Lanes {
    let raised = lanes.replacing(with: lowest, where: lanes .< lowest)
    return raised.replacing(with: highest, where: raised .> highest)
  }
}
