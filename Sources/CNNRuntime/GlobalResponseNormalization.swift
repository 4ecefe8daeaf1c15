/// x + gamma · x · g/(mean(g) + ε) + beta, with g the length of a channel over the image.
///
/// The mean is that of the channels: Woo et al., ConvNeXt V2, 2023. `y` may be `x`.
public struct GlobalResponseNormalization: Sendable {
  private let gamma: [Float]
  private let beta: [Float]
  private let epsilon: Double

  public init(gamma: [Float], beta: [Float], epsilon: Float) {
    self.gamma = gamma
    self.beta = beta
    self.epsilon = Double(epsilon)
  }

  /// Computes `y` of `x`.
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    gamma.withUnsafeBufferPointer { gamma in
      beta.withUnsafeBufferPointer { beta in
        guard let gamma = gamma.baseAddress, let beta = beta.baseAddress else { return }
        let factors = memory.scratch(x.channels)
        measure(x, into: factors, memory, gamma)
        memory.threads.forEach(x.positionCount, work: x.channels) { index in
          let (source, target) = (x.part(index, along: []).base, y.part(index, along: []).base)
          forEachLanes(x.channels) { channel, count in
            let numbers = Lanes(source + channel, count: count)
            let scaled = numbers * Lanes(factors + channel, count: count)
            (scaled + Lanes(beta + channel, count: count))
              .store(to: target + channel, count: count)
          }
        }
      }
    }
  }

  /// Writes what each channel is multiplied by.
  private func measure(
    _ x: View, into factors: UnsafeMutablePointer<Float>, _ memory: Memory,
    _ gamma: UnsafePointer<Float>
  ) {
    memory.threads.forEach((x.channels + 7) / 8, work: 8 * x.positionCount) { column in
      let (channel, count) = (column * 8, min(8, x.channels - column * 8))
      let squares = x.columnSums(from: channel, count: count) { $0 * $0 }
      Lanes(squares.squareRoot()).store(to: factors + channel, count: count)
    }
    let lengths = UnsafeBufferPointer(start: factors, count: x.channels)
    let mean = lengths.reduce(Double.zero) { $0 + Double($1) } / Double(x.channels)
    for channel in 0..<x.channels {
      let share = Double(factors[channel]) / (mean + epsilon)
      factors[channel] = Float(1 + Double(gamma[channel]) * share)
    }
  }
}

extension WeightReader {
  /// Reads `gamma` and `beta`, each with a number for each channel.
  public mutating func globalResponseNormalization(_ channels: Int, epsilon: Float)
    -> GlobalResponseNormalization
  {
    next()
    return GlobalResponseNormalization(
      gamma: vector("gamma", [channels]), beta: vector("beta", [channels]), epsilon: epsilon)
  }
}
