// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in VGG16.cnn.

import CNNRuntime

/// VGG16 and VGG19: configurations D and E of Simonyan and Zisserman, "Very Deep Convolutional
/// Networks for Large-Scale Image Recognition" (2014, arXiv:1409.1556), as in
/// `keras.applications`.
///
/// 138,357,544 parameters, or 143,667,240 with `--set depth=19`. The two first stages have two
/// convolutions each, there are three dense layers, and three stages share the rest of the depth.
///
/// `[224, 224, 3]` → `[1000]`
public struct VGG: Network {
  private let engine: Engine
  /// Line 12, `conv 64, 3x3, relu, padding: same`: `[224, 224, 3]` → `[224, 224, 64]`, with relu
  private let conv2d: Convolution
  /// Line 12, `conv 64, 3x3, relu, padding: same`: `[224, 224, 64]` → `[224, 224, 64]`, with relu
  private let conv2d1: Convolution
  /// Line 13, `maxpool`: `[224, 224, 64]` → `[112, 112, 64]`
  private let maxPooling2d = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 12, `conv 128, 3x3, relu, padding: same`: `[112, 112, 64]` → `[112, 112, 128]`, with relu
  private let conv2d2: Convolution
  /// Line 12, `conv 128, 3x3, relu, padding: same`: `[112, 112, 128]` → `[112, 112, 128]`, with
  /// relu
  private let conv2d3: Convolution
  /// Line 13, `maxpool`: `[112, 112, 128]` → `[56, 56, 128]`
  private let maxPooling2d1 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 12, `conv 256, 3x3, relu, padding: same`: `[56, 56, 128]` → `[56, 56, 256]`, with relu
  private let conv2d4: Convolution
  /// Line 12, `conv 256, 3x3, relu, padding: same`: `[56, 56, 256]` → `[56, 56, 256]`, with relu
  private let conv2d5: Convolution
  /// Line 12, `conv 256, 3x3, relu, padding: same`: `[56, 56, 256]` → `[56, 56, 256]`, with relu
  private let conv2d6: Convolution
  /// Line 13, `maxpool`: `[56, 56, 256]` → `[28, 28, 256]`
  private let maxPooling2d2 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 12, `conv 512, 3x3, relu, padding: same`: `[28, 28, 256]` → `[28, 28, 512]`, with relu
  private let conv2d7: Convolution
  /// Line 12, `conv 512, 3x3, relu, padding: same`: `[28, 28, 512]` → `[28, 28, 512]`, with relu
  private let conv2d8: Convolution
  /// Line 12, `conv 512, 3x3, relu, padding: same`: `[28, 28, 512]` → `[28, 28, 512]`, with relu
  private let conv2d9: Convolution
  /// Line 13, `maxpool`: `[28, 28, 512]` → `[14, 14, 512]`
  private let maxPooling2d3 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 12, `conv 512, 3x3, relu, padding: same`: `[14, 14, 512]` → `[14, 14, 512]`, with relu
  private let conv2d10: Convolution
  /// Line 12, `conv 512, 3x3, relu, padding: same`: `[14, 14, 512]` → `[14, 14, 512]`, with relu
  private let conv2d11: Convolution
  /// Line 12, `conv 512, 3x3, relu, padding: same`: `[14, 14, 512]` → `[14, 14, 512]`, with relu
  private let conv2d12: Convolution
  /// Line 13, `maxpool`: `[14, 14, 512]` → `[7, 7, 512]`
  private let maxPooling2d4 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 16, `dense 4096, relu`: `[25088]` → `[4096]`, with relu
  private let dense: Dense
  /// Line 16, `dense 4096, relu`: `[4096]` → `[4096]`, with relu
  private let dense1: Dense
  /// Line 17, `dense 1000`: `[4096]` → `[1000]`
  private let dense2: Dense

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;conv2d_1;conv2d_2;conv2d_3;conv2d_4;conv2d_5;conv2d_6;conv2d_7;conv2d_8;conv2d_9;\
    conv2d_10;conv2d_11;conv2d_12;dense;dense_1;dense_2
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([3, 3, 3, 64], padding: .explicit(.image(1)), activation: .relu)
    conv2d1 = layers.convolution([3, 3, 64, 64], padding: .explicit(.image(1)), activation: .relu)
    conv2d2 = layers.convolution([3, 3, 64, 128], padding: .explicit(.image(1)), activation: .relu)
    conv2d3 = layers.convolution(
      [3, 3, 128, 128], padding: .explicit(.image(1)), activation: .relu)
    conv2d4 = layers.convolution(
      [3, 3, 128, 256], padding: .explicit(.image(1)), activation: .relu)
    conv2d5 = layers.convolution(
      [3, 3, 256, 256], padding: .explicit(.image(1)), activation: .relu)
    conv2d6 = layers.convolution(
      [3, 3, 256, 256], padding: .explicit(.image(1)), activation: .relu)
    conv2d7 = layers.convolution(
      [3, 3, 256, 512], padding: .explicit(.image(1)), activation: .relu)
    conv2d8 = layers.convolution(
      [3, 3, 512, 512], padding: .explicit(.image(1)), activation: .relu)
    conv2d9 = layers.convolution(
      [3, 3, 512, 512], padding: .explicit(.image(1)), activation: .relu)
    conv2d10 = layers.convolution(
      [3, 3, 512, 512], padding: .explicit(.image(1)), activation: .relu)
    conv2d11 = layers.convolution(
      [3, 3, 512, 512], padding: .explicit(.image(1)), activation: .relu)
    conv2d12 = layers.convolution(
      [3, 3, 512, 512], padding: .explicit(.image(1)), activation: .relu)
    dense = layers.dense(25088, 4096, activation: .relu)
    dense1 = layers.dense(4096, 4096, activation: .relu)
    dense2 = layers.dense(4096, 1000)
    engine = Engine(count: 6_480_128, threads: threads)
    try layers.finish()
  }

  /// Computes `[1000]` of `[224, 224, 3]`.
  public func callAsFunction(_ input: Feature<224, 224, 3>) throws(RunError) -> Vector<1000> {
    var output = Vector<1000>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<224, 224, 3>, into output: inout Vector<1000>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 3_268_864, 224, 224, 3, border: .image(1))
      t0.load(input)
      let t1 = memory.view(at: 0, 224, 224, 64, border: .image(1))
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 3_268_864, 224, 224, 64)
      conv2d1(t1, into: t2, memory)
      let t3 = memory.view(at: 1_663_488, 112, 112, 64, border: .image(1))
      maxPooling2d(t2, into: t3, memory)
      let t4 = memory.view(at: 0, 112, 112, 128, border: .image(1))
      conv2d2(t3, into: t4, memory)
      let t5 = memory.view(at: 1_663_488, 112, 112, 128)
      conv2d3(t4, into: t5, memory)
      let t6 = memory.view(at: 861184, 56, 56, 128, border: .image(1))
      maxPooling2d1(t5, into: t6, memory)
      let t7 = memory.view(at: 0, 56, 56, 256, border: .image(1))
      conv2d4(t6, into: t7, memory)
      let t8 = memory.view(at: 861184, 56, 56, 256, border: .image(1))
      conv2d5(t7, into: t8, memory)
      let t9 = memory.view(at: 0, 56, 56, 256)
      conv2d6(t8, into: t9, memory)
      let t10 = memory.view(at: 802816, 28, 28, 256, border: .image(1))
      maxPooling2d2(t9, into: t10, memory)
      let t11 = memory.view(at: 0, 28, 28, 512, border: .image(1))
      conv2d7(t10, into: t11, memory)
      let t12 = memory.view(at: 460800, 28, 28, 512, border: .image(1))
      conv2d8(t11, into: t12, memory)
      let t13 = memory.view(at: 0, 28, 28, 512)
      conv2d9(t12, into: t13, memory)
      let t14 = memory.view(at: 401408, 14, 14, 512, border: .image(1))
      maxPooling2d3(t13, into: t14, memory)
      let t15 = memory.view(at: 0, 14, 14, 512, border: .image(1))
      conv2d10(t14, into: t15, memory)
      let t16 = memory.view(at: 131072, 14, 14, 512, border: .image(1))
      conv2d11(t15, into: t16, memory)
      let t17 = memory.view(at: 0, 14, 14, 512)
      conv2d12(t16, into: t17, memory)
      let t18 = memory.view(at: 100352, 7, 7, 512)
      maxPooling2d4(t17, into: t18, memory)
      let t19 = t18.reshaped(channels: 25088)
      let t20 = memory.view(at: 0, 4096)
      dense(t19, into: t20, memory)
      let t21 = memory.view(at: 4096, 4096)
      dense1(t20, into: t21, memory)
      let t22 = memory.view(at: 0, 1000)
      dense2(t21, into: t22, memory)
      output.store(t22)
    }
  }
}
