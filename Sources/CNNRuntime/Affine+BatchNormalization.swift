/// A batch normalization, γ(x − m)/√(v + ε) + β, whose arrays are a layer of their own.
public struct BatchNormalization: Hashable, Sendable {
  let epsilon: Float
  let center: Bool
  let scale: Bool

  /// - Parameters:
  ///   - epsilon: What is added to the variance.
  ///   - center: `true` where there is a `beta`.
  ///   - scale: `true` where there is a `gamma`.
  public init(epsilon: Float, center: Bool = true, scale: Bool = true) {
    self.epsilon = epsilon
    self.center = center
    self.scale = scale
  }
}

extension WeightReader {
  /// Reads the next layer, a batch normalization, as a factor and a summand for each channel.
  mutating func factors(
    of normalization: BatchNormalization, _ count: Int
  ) -> (scale: [Double], shift: [Double]) {
    next()
    let gamma = normalization.scale ? vector("gamma", [count]) : Array(repeating: 1, count: count)
    let beta = normalization.center ? vector("beta", [count]) : Array(repeating: 0, count: count)
    let mean = vector("moving_mean", [count])
    let variance = vector("moving_variance", [count])
    let scale = gamma.indices.map {
      Double(gamma[$0]) / (Double(variance[$0]) + Double(normalization.epsilon)).squareRoot()
    }
    let shift = beta.indices.map { Double(beta[$0]) - Double(mean[$0]) * scale[$0] }
    return (scale, shift)
  }
}
