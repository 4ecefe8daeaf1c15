// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in MNIST.cnn.

import CNNRuntime

/// The MNIST network of Keras's examples (`mnist_cnn.py`): 1,199,882 parameters, as Keras counts.
///
/// 98 % of them are in the first dense layer: (9,216 + 1)·128 = 1,179,776.
///
/// `[28, 28, 1]` → `[10]`
public struct MNIST: Network {
  private let engine: Engine
  /// Line 7, `conv 32, 3x3, relu`: `[28, 28, 1]` → `[26, 26, 32]`, with relu
  private let conv2d: Convolution
  /// Line 8, `conv 64, 3x3, relu`: `[26, 26, 32]` → `[24, 24, 64]`, with relu
  private let conv2d1: Convolution
  /// Line 9, `maxpool`: `[24, 24, 64]` → `[12, 12, 64]`
  private let maxPooling2d = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 12, `dense 128, relu`: `[9216]` → `[128]`, with relu
  private let dense: Dense
  /// Line 14, `dense 10, softmax`: `[128]` → `[10]`
  private let dense1: Dense
  /// Line 14, `dense 10, softmax`: `[10]` → `[10]`
  private let dense1Softmax = Softmax(axis: .channels)

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;conv2d_1;dense;dense_1
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([3, 3, 1, 32], activation: .relu)
    conv2d1 = layers.convolution([3, 3, 32, 64], activation: .relu)
    dense = layers.dense(9216, 128, activation: .relu)
    dense1 = layers.dense(128, 10)
    engine = Engine(count: 58496, threads: threads)
    try layers.finish()
  }

  /// Computes `[10]` of `[28, 28, 1]`.
  public func callAsFunction(_ input: Feature<28, 28, 1>) throws(RunError) -> Vector<10> {
    var output = Vector<10>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<28, 28, 1>, into output: inout Vector<10>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 28, 28, 1)
      t0.load(input)
      let t1 = memory.view(at: 36864, 26, 26, 32)
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 24, 24, 64)
      conv2d1(t1, into: t2, memory)
      let t3 = memory.view(at: 36864, 12, 12, 64)
      maxPooling2d(t2, into: t3, memory)
      let t4 = t3.reshaped(channels: 9216)
      let t5 = memory.view(at: 0, 128)
      dense(t4, into: t5, memory)
      let t6 = memory.view(at: 128, 10)
      dense1(t5, into: t6, memory)
      dense1Softmax(t6, into: t6, memory)
      output.store(t6)
    }
  }
}
