/// Each number less a center, times a factor, plus a summand, all of them of its place on some axes.
///
/// `y` may be `x`. It serves where the axes are not just the channels, and where the centers are so large that
/// `x · factor` would have too few places left.
public struct PlacewiseAffine: Sendable {
  private let center: [Float]
  private let scale: [Float]
  private let shift: [Float]
  private let axes: Axes
  private let activation: Activation

  /// Makes it of a number for each place on `axes`, the last axis innermost.
  ///
  /// - Parameters:
  ///   - center: what is taken away; zeros where nothing is said.
  ///   - scale: what multiplies then.
  ///   - shift: what is added then; zeros where nothing is said.
  ///   - axes: the axes on which each place has numbers of its own.
  ///   - activation: what the results go through.
  public init(
    center: [Float]? = nil, scale: [Float], shift: [Float]? = nil, axes: Axes,
    activation: Activation = .linear
  ) {
    let zeros = [Float](repeating: 0, count: scale.count)
    self.center = center ?? zeros
    self.scale = scale
    self.shift = shift ?? zeros
    self.axes = axes
    self.activation = activation
  }

  /// Computes `y` of `x`.
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    scale.withUnsafeBufferPointer { scale in
      center.withUnsafeBufferPointer { center in
        shift.withUnsafeBufferPointer { shift in
          guard let scale = scale.baseAddress, let center = center.baseAddress,
            let shift = shift.baseAddress
          else { return }
          apply(x, into: y, memory, scale: scale, center: center, shift: shift)
        }
      }
    }
  }

  private func apply(
    _ x: View, into y: View, _ memory: Memory, scale: UnsafePointer<Float>,
    center: UnsafePointer<Float>, shift: UnsafePointer<Float>
  ) {
    let scales = Operand(scale, of: y, along: axes)
    Runs(Operand(x), scales, into: y).forEach(memory.threads) { source, factors, target, count in
      let place = UnsafePointer(factors) - scale
      let centers = UnsafeMutablePointer(mutating: center + place)
      let shifts = UnsafeMutablePointer(mutating: shift + place)
      forEachLanes(count) { place, count in
        let centered =
          Lanes(source + place, count: count) - scales.lanes(centers, place, count: count)
        let scaled = centered * scales.lanes(factors, place, count: count)
        (scaled + scales.lanes(shifts, place, count: count))
          .store(to: target + place, count: count)
      }
      activation.apply(to: target, count: count)
    }
  }
}

extension PlacewiseAffine {
  /// (x − mean)/max(√variance, 1e−7): Keras's `Normalization` with numbers that are given.
  public static func standardization(
    mean: [Float], variance: [Float], axes: Axes, activation: Activation = .linear
  ) -> PlacewiseAffine {
    PlacewiseAffine(
      center: mean, scale: variance.map { 1 / max($0.squareRoot(), 1e-7) }, axes: axes,
      activation: activation)
  }

  /// x · factor + offset: Keras's `Rescaling`, with one number or one for each channel.
  public static func rescaling(
    factors: [Float], offsets: [Float], activation: Activation = .linear
  ) -> PlacewiseAffine {
    let count = max(factors.count, offsets.count)
    func stretched(_ numbers: [Float]) -> [Float] {
      numbers.count == 1 ? Array(repeating: numbers[0], count: count) : numbers
    }
    return PlacewiseAffine(
      scale: stretched(factors), shift: stretched(offsets), axes: count == 1 ? [] : .channels,
      activation: activation)
  }
}

extension WeightReader {
  /// (x − mean)/max(√variance, 1e−7), with arrays of this shape.
  public mutating func standardization(
    _ shape: [Int], axes: Axes, activation: Activation = .linear
  ) -> PlacewiseAffine {
    next()
    return .standardization(
      mean: vector("mean", shape), variance: vector("variance", shape), axes: axes,
      activation: activation)
  }

  /// x · gamma, with a number for each channel.
  public mutating func layerScale(_ channels: Int, activation: Activation = .linear)
    -> PlacewiseAffine
  {
    next()
    return PlacewiseAffine(
      scale: vector("gamma", [channels]), axes: .channels, activation: activation)
  }

  /// γ(x − mean)/√(variance + ε) + β along one axis, of this size, which need not be the channels'.
  public mutating func placewiseBatchNormalization(
    _ size: Int, axis: Axes, epsilon: Float, center: Bool = true, scale: Bool = true,
    activation: Activation = .linear
  ) -> PlacewiseAffine {
    next()
    let gamma = scale ? vector("gamma", [size]) : [Float](repeating: 1, count: size)
    let beta = center ? vector("beta", [size]) : [Float](repeating: 0, count: size)
    let mean = vector("moving_mean", [size])
    let variance = vector("moving_variance", [size])
    return PlacewiseAffine(
      center: mean, scale: zip(gamma, variance).map { $0 / ($1 + epsilon).squareRoot() },
      shift: beta, axes: axis, activation: activation)
  }
}
