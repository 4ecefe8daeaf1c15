// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in VGGLike.cnn.

import CNNRuntime

/// The VGG-like network of Keras's guide to the Sequential model, on the digits of MNIST:
/// 329,962 parameters, as Keras counts.
///
/// It is deeper than the MNIST network and has a quarter of its parameters, because its dense
/// layer sees 1,024 values instead of 9,216.
///
/// `[28, 28, 1]` → `[10]`
public struct VGGLike: Network {
  private let engine: Engine
  /// Line 10, `conv 32, 3x3, relu`: `[28, 28, 1]` → `[26, 26, 32]`, with relu
  private let conv2d: Convolution
  /// Line 10, `conv 32, 3x3, relu`: `[26, 26, 32]` → `[24, 24, 32]`, with relu
  private let conv2d1: Convolution
  /// Line 11, `maxpool`: `[24, 24, 32]` → `[12, 12, 32]`
  private let maxPooling2d = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 10, `conv 64, 3x3, relu`: `[12, 12, 32]` → `[10, 10, 64]`, with relu
  private let conv2d2: Convolution
  /// Line 10, `conv 64, 3x3, relu`: `[10, 10, 64]` → `[8, 8, 64]`, with relu
  private let conv2d3: Convolution
  /// Line 11, `maxpool`: `[8, 8, 64]` → `[4, 4, 64]`
  private let maxPooling2d1 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 15, `dense 256, relu`: `[1024]` → `[256]`, with relu
  private let dense: Dense
  /// Line 17, `dense 10, softmax`: `[256]` → `[10]`
  private let dense1: Dense
  /// Line 17, `dense 10, softmax`: `[10]` → `[10]`
  private let dense1Softmax = Softmax(axis: .channels)

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;conv2d_1;conv2d_2;conv2d_3;dense;dense_1
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([3, 3, 1, 32], activation: .relu)
    conv2d1 = layers.convolution([3, 3, 32, 32], activation: .relu)
    conv2d2 = layers.convolution([3, 3, 32, 64], activation: .relu)
    conv2d3 = layers.convolution([3, 3, 64, 64], activation: .relu)
    dense = layers.dense(1024, 256, activation: .relu)
    dense1 = layers.dense(256, 10)
    engine = Engine(count: 40064, threads: threads)
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
      let t0 = memory.view(at: 21632, 28, 28, 1)
      t0.load(input)
      let t1 = memory.view(at: 0, 26, 26, 32)
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 21632, 24, 24, 32)
      conv2d1(t1, into: t2, memory)
      let t3 = memory.view(at: 6400, 12, 12, 32)
      maxPooling2d(t2, into: t3, memory)
      let t4 = memory.view(at: 0, 10, 10, 64)
      conv2d2(t3, into: t4, memory)
      let t5 = memory.view(at: 6400, 8, 8, 64)
      conv2d3(t4, into: t5, memory)
      let t6 = memory.view(at: 0, 4, 4, 64)
      maxPooling2d1(t5, into: t6, memory)
      let t7 = t6.reshaped(channels: 1024)
      let t8 = memory.view(at: 1024, 256)
      dense(t7, into: t8, memory)
      let t9 = memory.view(at: 0, 10)
      dense1(t8, into: t9, memory)
      dense1Softmax(t9, into: t9, memory)
      output.store(t9)
    }
  }
}
