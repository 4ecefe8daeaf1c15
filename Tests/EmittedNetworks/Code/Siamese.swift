// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in Siamese.cnn.

import CNNRuntime

/// Are two drawings the same letter? Koch, Zemel and Salakhutdinov, "Siamese Neural Networks for
/// One-shot Image Recognition" (2015), figure 4: 38,951,745 parameters, each used for both.
///
/// `[105, 105, 1]` and `[105, 105, 1]` → `[1]`
public struct Siamese: Sendable {
  private let engine: Engine
  /// Line 8, `conv 64, 10, relu`: `[105, 105, 1]` → `[96, 96, 64]`, with relu
  private let conv2d: Convolution
  /// Line 9, `maxpool`: `[96, 96, 64]` → `[48, 48, 64]`
  private let maxPooling2d = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 8, `conv 128, 7, relu`: `[48, 48, 64]` → `[42, 42, 128]`, with relu
  private let conv2d1: Convolution
  /// Line 9, `maxpool`: `[42, 42, 128]` → `[21, 21, 128]`
  private let maxPooling2d1 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 8, `conv 128, 4, relu`: `[21, 21, 128]` → `[18, 18, 128]`, with relu
  private let conv2d2: Convolution
  /// Line 9, `maxpool`: `[18, 18, 128]` → `[9, 9, 128]`
  private let maxPooling2d2 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 11, `conv 256, 4, relu`: `[9, 9, 128]` → `[6, 6, 256]`, with relu
  private let conv2d3: Convolution
  /// Line 13, `dense 4096, sigmoid`: `[9216]` → `[4096]`, with sigmoid
  private let dense: Dense
  /// Line 15, `subtract`: `[4096] and [4096]` → `[4096]`, with absolute
  private let subtract = Merge(.subtract, activation: .absolute)
  /// Line 20, `dense 1, sigmoid`: `[4096]` → `[1]`, with sigmoid
  private let dense1: Dense

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;conv2d_1;conv2d_2;conv2d_3;dense;dense_1
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([10, 10, 1, 64], activation: .relu)
    conv2d1 = layers.convolution([7, 7, 64, 128], activation: .relu)
    conv2d2 = layers.convolution([4, 4, 128, 128], activation: .relu)
    conv2d3 = layers.convolution([4, 4, 128, 256], activation: .relu)
    dense = layers.dense(9216, 4096, activation: .sigmoid)
    dense1 = layers.dense(4096, 1, activation: .sigmoid)
    engine = Engine(count: 752416, threads: threads)
    try layers.finish()
  }

  /// Computes `[1]` of `[105, 105, 1]` and `[105, 105, 1]`.
  public func callAsFunction(
    left: Feature<105, 105, 1>, right: Feature<105, 105, 1>
  ) throws(RunError) -> Vector<1> {
    var output = Vector<1>()
    try self(left: left, right: right, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    left: Feature<105, 105, 1>, right: Feature<105, 105, 1>, into output: inout Vector<1>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 589824, 105, 105, 1)
      t0.load(left)
      let t1 = memory.view(at: 737280, 105, 105, 1)
      t1.load(right)
      let t2 = memory.view(at: 0, 96, 96, 64)
      conv2d(t0, into: t2, memory)
      let t3 = memory.view(at: 589824, 48, 48, 64)
      maxPooling2d(t2, into: t3, memory)
      let t4 = memory.view(at: 0, 42, 42, 128)
      conv2d1(t3, into: t4, memory)
      let t5 = memory.view(at: 225792, 21, 21, 128)
      maxPooling2d1(t4, into: t5, memory)
      let t6 = memory.view(at: 0, 18, 18, 128)
      conv2d2(t5, into: t6, memory)
      let t7 = memory.view(at: 41472, 9, 9, 128)
      maxPooling2d2(t6, into: t7, memory)
      let t8 = memory.view(at: 0, 6, 6, 256)
      conv2d3(t7, into: t8, memory)
      let t9 = t8.reshaped(channels: 9216)
      let t10 = memory.view(at: 748320, 4096)
      dense(t9, into: t10, memory)
      let t11 = memory.view(at: 0, 96, 96, 64)
      conv2d(t1, into: t11, memory)
      let t12 = memory.view(at: 589824, 48, 48, 64)
      maxPooling2d(t11, into: t12, memory)
      let t13 = memory.view(at: 0, 42, 42, 128)
      conv2d1(t12, into: t13, memory)
      let t14 = memory.view(at: 225792, 21, 21, 128)
      maxPooling2d1(t13, into: t14, memory)
      let t15 = memory.view(at: 0, 18, 18, 128)
      conv2d2(t14, into: t15, memory)
      let t16 = memory.view(at: 41472, 9, 9, 128)
      maxPooling2d2(t15, into: t16, memory)
      let t17 = memory.view(at: 0, 6, 6, 256)
      conv2d3(t16, into: t17, memory)
      let t18 = t17.reshaped(channels: 9216)
      let t19 = memory.view(at: 9216, 4096)
      dense(t18, into: t19, memory)
      subtract(t10, t19, into: t10, memory)
      let t20 = memory.view(at: 0, 1)
      dense1(t10, into: t20, memory)
      output.store(t20)
    }
  }
}
