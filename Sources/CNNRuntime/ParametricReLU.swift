/// Numbers below 0 times a factor of their place: Keras's `PReLU`.
///
/// `y` may be `x`.
public struct ParametricReLU: Sendable {
  private let alpha: [Float]
  private let axes: Axes

  /// Makes the layer.
  ///
  /// - Parameters:
  ///   - alpha: a factor for each place on `axes`, the last axis innermost.
  ///   - axes: all but those along which factors are shared.
  public init(alpha: [Float], axes: Axes) {
    self.alpha = alpha
    self.axes = axes
  }

  /// Computes `y` of `x`.
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    alpha.withUnsafeBufferPointer { alpha in
      guard let start = alpha.baseAddress else { return }
      let factors = Operand(start, of: y, along: axes)
      Runs(Operand(x), factors, into: y).forEach(memory.threads) { source, factor, target, count in
        forEachLanes(count) { place, count in
          let numbers = Lanes(source + place, count: count)
          let below = numbers * factors.lanes(factor, place, count: count)
          numbers.replacing(with: below, where: numbers .< 0)
            .store(to: target + place, count: count)
        }
      }
    }
  }
}

extension WeightReader {
  /// Reads the factors.
  ///
  /// - Parameters:
  ///   - shape: of the array `alpha`, with 1 for axes along which factors are shared.
  ///   - axes: those that are not shared.
  /// - Returns: the layer.
  public mutating func parametricReLU(_ shape: [Int], axes: Axes) -> ParametricReLU {
    next()
    return ParametricReLU(alpha: vector("alpha", shape), axes: axes)
  }
}
