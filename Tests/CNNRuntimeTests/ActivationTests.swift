import Testing

@testable import CNNRuntime

@Suite struct ActivationTests {
  /// The numbers at which `layers.py` asks Keras.
  static let inputs: [Float] = {
    let extremes: [Float] = [1e-30, 1e-8, 1e-4, 30, 50, 87, 88.5, 100, 1000, 3e38]
    return (0...400).map { Float($0 - 200) / 10 } + extremes + extremes.map { -$0 }
  }()

  static func activation(_ recorded: Recorded) -> Activation? {
    let value = Float(recorded.settings["value"]?.first ?? .nan)
    return [
      "linear": .linear, "relu": .relu, "relu6": .relu6, "leaky_relu": .leakyRelu(slope: value),
      "elu": .elu(alpha: value), "celu": .celu(alpha: value), "selu": .selu, "gelu": .gelu,
      "silu": .silu, "mish": .mish, "sigmoid": .sigmoid, "log_sigmoid": .logSigmoid,
      "hard_sigmoid": .hardSigmoid, "hard_swish": .hardSwish, "tanh": .tanh,
      "hard_tanh": .hardTanh, "softplus": .softplus, "softsign": .softsign,
      "exponential": .exponential,
    ][recorded.mode]
  }

  @Test(arguments: Recorded.all("activation"))
  func agreesWithKeras(_ recorded: Recorded) throws {
    let activation = try #require(Self.activation(recorded))
    var found = Self.inputs
    let count = found.count
    found.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { activation.apply(to: base, count: count) }
    }
    // Every number to a part in a million, but for those that are hardly above 0.
    expectClose(found, recorded.numbers, tolerance: 1.5e-6, scale: 1e-7, recorded.mode)
  }

  static let limits: [(Activation, below: Float, above: Float)] = [
    (.linear, -.infinity, .infinity), (.relu, 0, .infinity), (.relu6, 0, 6),
    (.leakyRelu(slope: 0.5), -.infinity, .infinity), (.elu(alpha: 2), -2, .infinity),
    (.celu(alpha: 3), -3, .infinity), (.selu, -1.7580993, .infinity), (.gelu, 0, .infinity),
    (.silu, 0, .infinity), (.mish, 0, .infinity), (.sigmoid, 0, 1),
    (.logSigmoid, -.infinity, 0), (.hardSigmoid, 0, 1), (.hardSwish, 0, .infinity),
    (.tanh, -1, 1), (.hardTanh, -1, 1), (.softplus, 0, .infinity), (.softsign, -1, 1),
    (.absolute, .infinity, .infinity), (.exponential, 0, .infinity),
  ]

  @Test(arguments: limits)
  func givesItsLimitsForInfinitiesAndKeepsNaN(
    _ limit: (activation: Activation, below: Float, above: Float)
  ) {
    // Both in whole vectors and in what is left over.
    for count in [3, 8, 11] {
      for (number, expected) in [(-Float.infinity, limit.below), (.infinity, limit.above)] {
        let found = apply(limit.activation, Array(repeating: number, count: count))
        expectClose(found, Array(repeating: Double(expected), count: count), "\(limit.activation)")
      }
      let found = apply(limit.activation, Array(repeating: .nan, count: count))
      #expect(found.allSatisfy { $0.isNaN }, "\(limit.activation)")
    }
  }

  @Test(arguments: limits)
  func aNumberDoesNotDependOnItsPlace(
    _ limit: (activation: Activation, below: Float, above: Float)
  ) {
    let whole = apply(limit.activation, Self.inputs)
    for start in [1, 3, 417] {
      #expect(apply(limit.activation, Array(Self.inputs[start...])) == Array(whole[start...]))
    }
  }

  @Test func boundsAreThoseOfWhatOnlyCutsOff() {
    #expect(Activation.relu.bounds == 0...Float.infinity && Activation.relu6.bounds == 0...6)
    #expect(Activation.linear.bounds == -Float.infinity...Float.infinity)
    #expect(Activation.hardTanh.bounds == nil && Activation.gelu.bounds == nil)
  }

  @Test func activatesViewsWithGaps() {
    let shape = Shape(depth: 2, height: 3, width: 4, channels: 11)
    var randomness = Randomness(1)
    let numbers = randomness.numbers(shape.count)
    let input = Held(shape, numbers, hasGaps: true)
    let found = compute(shape, hasGaps: true) { Activate(.absolute)(input.view, into: $0, $1) }
    #expect(found == numbers.map(\.magnitude))
    _ = compute(shape) { Activate(.absolute)(input.view, into: input.view, $1) }
    #expect(input.numbers == numbers.map(\.magnitude) && input.isIntactOutside)
  }

  private func apply(_ activation: Activation, _ numbers: [Float]) -> [Float] {
    var found = numbers
    found.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { activation.apply(to: base, count: buffer.count) }
    }
    return found
  }
}
