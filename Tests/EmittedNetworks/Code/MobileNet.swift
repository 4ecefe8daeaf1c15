// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in MobileNet.cnn.

import CNNRuntime

/// MobileNet: Howard et al., "MobileNets: Efficient Convolutional Neural Networks for Mobile Vision
/// Applications" (2017, arXiv:1704.04861), as in `keras.applications`.
///
/// 4,253,864 parameters; 2,601,976 with `--set alpha=0.75`, 1,342,536 with 0.5, 475,544 with 0.25.
///
/// `[224, 224, 3]` → `[1000]`
public struct MobileNet: Network {
  private let engine: Engine
  /// Line 8, `conv 32, 3x3, stride: 2, padding: same, bias: false`: `[224, 224, 3]` → `[112, 112,
  /// 32]`, with batch normalization, relu6
  private let conv2d: Convolution
  /// Line 24, `depthwise 3x3, padding: same, bias: false`: `[112, 112, 32]` → `[112, 112, 32]`,
  /// with batch normalization, relu6
  private let depthwiseConv2d: Convolution
  /// Line 26, `conv 64, 1x1, bias: false`: `[112, 112, 32]` → `[112, 112, 64]`, with batch
  /// normalization, relu6
  private let conv2d1: Convolution
  /// Line 24, `depthwise 3x3, stride: 2, bias: false`: `[113, 113, 64]` → `[56, 56, 64]`, with
  /// batch normalization, relu6
  private let depthwiseConv2d1: Convolution
  /// Line 26, `conv 128, 1x1, bias: false`: `[56, 56, 64]` → `[56, 56, 128]`, with batch
  /// normalization, relu6
  private let conv2d2: Convolution
  /// Line 24, `depthwise 3x3, padding: same, bias: false`: `[56, 56, 128]` → `[56, 56, 128]`, with
  /// batch normalization, relu6
  private let depthwiseConv2d2: Convolution
  /// Line 26, `conv 128, 1x1, bias: false`: `[56, 56, 128]` → `[56, 56, 128]`, with batch
  /// normalization, relu6
  private let conv2d3: Convolution
  /// Line 24, `depthwise 3x3, stride: 2, bias: false`: `[57, 57, 128]` → `[28, 28, 128]`, with
  /// batch normalization, relu6
  private let depthwiseConv2d3: Convolution
  /// Line 26, `conv 256, 1x1, bias: false`: `[28, 28, 128]` → `[28, 28, 256]`, with batch
  /// normalization, relu6
  private let conv2d4: Convolution
  /// Line 24, `depthwise 3x3, padding: same, bias: false`: `[28, 28, 256]` → `[28, 28, 256]`, with
  /// batch normalization, relu6
  private let depthwiseConv2d4: Convolution
  /// Line 26, `conv 256, 1x1, bias: false`: `[28, 28, 256]` → `[28, 28, 256]`, with batch
  /// normalization, relu6
  private let conv2d5: Convolution
  /// Line 24, `depthwise 3x3, stride: 2, bias: false`: `[29, 29, 256]` → `[14, 14, 256]`, with
  /// batch normalization, relu6
  private let depthwiseConv2d5: Convolution
  /// Line 26, `conv 512, 1x1, bias: false`: `[14, 14, 256]` → `[14, 14, 512]`, with batch
  /// normalization, relu6
  private let conv2d6: Convolution
  /// `separated_6`: `[14, 14, 512]` → `[14, 14, 512]`
  private let separated6: Separated
  /// `separated_7`: `[14, 14, 512]` → `[14, 14, 512]`
  private let separated7: Separated
  /// `separated_8`: `[14, 14, 512]` → `[14, 14, 512]`
  private let separated8: Separated
  /// `separated_9`: `[14, 14, 512]` → `[14, 14, 512]`
  private let separated9: Separated
  /// `separated_10`: `[14, 14, 512]` → `[14, 14, 512]`
  private let separated10: Separated
  /// Line 24, `depthwise 3x3, stride: 2, bias: false`: `[15, 15, 512]` → `[7, 7, 512]`, with batch
  /// normalization, relu6
  private let depthwiseConv2d11: Convolution
  /// Line 26, `conv 1024, 1x1, bias: false`: `[7, 7, 512]` → `[7, 7, 1024]`, with batch
  /// normalization, relu6
  private let conv2d12: Convolution
  /// Line 24, `depthwise 3x3, padding: same, bias: false`: `[7, 7, 1024]` → `[7, 7, 1024]`, with
  /// batch normalization, relu6
  private let depthwiseConv2d12: Convolution
  /// Line 26, `conv 1024, 1x1, bias: false`: `[7, 7, 1024]` → `[7, 7, 1024]`, with batch
  /// normalization, relu6
  private let conv2d13: Convolution
  /// Line 12, `globalavgpool keepdims: true`: `[7, 7, 1024]` → `[1, 1, 1024]`
  private let globalAveragePooling2d = Reduction(.mean, over: [.height, .width])
  /// Line 14, `conv 1000, 1x1`: `[1, 1, 1024]` → `[1, 1, 1000]`
  private let conv2d14: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;batch_normalization;depthwise_conv2d;batch_normalization_1;conv2d_1;\
    batch_normalization_2;depthwise_conv2d_1;batch_normalization_3;conv2d_2;batch_normalization_4;\
    depthwise_conv2d_2;batch_normalization_5;conv2d_3;batch_normalization_6;depthwise_conv2d_3;\
    batch_normalization_7;conv2d_4;batch_normalization_8;depthwise_conv2d_4;batch_normalization_9;\
    conv2d_5;batch_normalization_10;depthwise_conv2d_5;batch_normalization_11;conv2d_6;\
    batch_normalization_12;depthwise_conv2d_6;batch_normalization_13;conv2d_7;\
    batch_normalization_14;depthwise_conv2d_7;batch_normalization_15;conv2d_8;\
    batch_normalization_16;depthwise_conv2d_8;batch_normalization_17;conv2d_9;\
    batch_normalization_18;depthwise_conv2d_9;batch_normalization_19;conv2d_10;\
    batch_normalization_20;depthwise_conv2d_10;batch_normalization_21;conv2d_11;\
    batch_normalization_22;depthwise_conv2d_11;batch_normalization_23;conv2d_12;\
    batch_normalization_24;depthwise_conv2d_12;batch_normalization_25;conv2d_13;\
    batch_normalization_26;conv2d_14
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution(
      [3, 3, 3, 32], strides: [2, 2],
      padding: .explicit(Border(height: .init(0, 1), width: .init(0, 1))), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    depthwiseConv2d = layers.depthwiseConvolution(
      [3, 3, 32, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    conv2d1 = layers.convolution(
      [1, 1, 32, 64], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    depthwiseConv2d1 = layers.depthwiseConvolution(
      [3, 3, 64, 1], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .relu6)
    conv2d2 = layers.convolution(
      [1, 1, 64, 128], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    depthwiseConv2d2 = layers.depthwiseConvolution(
      [3, 3, 128, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    conv2d3 = layers.convolution(
      [1, 1, 128, 128], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    depthwiseConv2d3 = layers.depthwiseConvolution(
      [3, 3, 128, 1], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .relu6)
    conv2d4 = layers.convolution(
      [1, 1, 128, 256], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    depthwiseConv2d4 = layers.depthwiseConvolution(
      [3, 3, 256, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    conv2d5 = layers.convolution(
      [1, 1, 256, 256], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    depthwiseConv2d5 = layers.depthwiseConvolution(
      [3, 3, 256, 1], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .relu6)
    conv2d6 = layers.convolution(
      [1, 1, 256, 512], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    separated6 = Separated(&layers)
    separated7 = Separated(&layers)
    separated8 = Separated(&layers)
    separated9 = Separated(&layers)
    separated10 = Separated(&layers)
    depthwiseConv2d11 = layers.depthwiseConvolution(
      [3, 3, 512, 1], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .relu6)
    conv2d12 = layers.convolution(
      [1, 1, 512, 1024], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    depthwiseConv2d12 = layers.depthwiseConvolution(
      [3, 3, 1024, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    conv2d13 = layers.convolution(
      [1, 1, 1024, 1024], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    conv2d14 = layers.convolution([1, 1, 1024, 1000])
    engine = Engine(count: 1_218_624, threads: threads)
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
      let t0 = memory.view(
        at: 415872, 224, 224, 3, border: Border(height: .init(0, 1), width: .init(0, 1)))
      t0.load(input)
      let t1 = memory.view(at: 0, 112, 112, 32, border: .image(1))
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 817216, 112, 112, 32)
      depthwiseConv2d(t1, into: t2, memory)
      let t3 = memory.view(
        at: 0, 112, 112, 64, border: Border(height: .init(0, 1), width: .init(0, 1)))
      conv2d1(t2, into: t3, memory)
      let t4 = t3.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t5 = memory.view(at: 817216, 56, 56, 64)
      depthwiseConv2d1(t4, into: t5, memory)
      let t6 = memory.view(at: 0, 56, 56, 128, border: .image(1))
      conv2d2(t5, into: t6, memory)
      let t7 = memory.view(at: 430592, 56, 56, 128)
      depthwiseConv2d2(t6, into: t7, memory)
      let t8 = memory.view(
        at: 0, 56, 56, 128, border: Border(height: .init(0, 1), width: .init(0, 1)))
      conv2d3(t7, into: t8, memory)
      let t9 = t8.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t10 = memory.view(at: 415872, 28, 28, 128)
      depthwiseConv2d3(t9, into: t10, memory)
      let t11 = memory.view(at: 0, 28, 28, 256, border: .image(1))
      conv2d4(t10, into: t11, memory)
      let t12 = memory.view(at: 230400, 28, 28, 256)
      depthwiseConv2d4(t11, into: t12, memory)
      let t13 = memory.view(
        at: 0, 28, 28, 256, border: Border(height: .init(0, 1), width: .init(0, 1)))
      conv2d5(t12, into: t13, memory)
      let t14 = t13.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t15 = memory.view(at: 215296, 14, 14, 256)
      depthwiseConv2d5(t14, into: t15, memory)
      let t16 = memory.view(at: 0, 14, 14, 512, border: .image(1))
      conv2d6(t15, into: t16, memory)
      let t17 = memory.view(at: 131072, 14, 14, 512, border: .image(1))
      separated6(t16, into: t17, memory.part(at: 262144))
      let t18 = memory.view(at: 0, 14, 14, 512, border: .image(1))
      separated7(t17, into: t18, memory.part(at: 262144))
      let t19 = memory.view(at: 131072, 14, 14, 512, border: .image(1))
      separated8(t18, into: t19, memory.part(at: 262144))
      let t20 = memory.view(at: 0, 14, 14, 512, border: .image(1))
      separated9(t19, into: t20, memory.part(at: 262144))
      let t21 = memory.view(
        at: 131072, 14, 14, 512, border: Border(height: .init(0, 1), width: .init(0, 1)))
      separated10(t20, into: t21, memory.part(at: 246272))
      let t22 = t21.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t23 = memory.view(at: 82944, 7, 7, 512)
      depthwiseConv2d11(t22, into: t23, memory)
      let t24 = memory.view(at: 0, 7, 7, 1024, border: .image(1))
      conv2d12(t23, into: t24, memory)
      let t25 = memory.view(at: 82944, 7, 7, 1024)
      depthwiseConv2d12(t24, into: t25, memory)
      let t26 = memory.view(at: 0, 7, 7, 1024)
      conv2d13(t25, into: t26, memory)
      let t27 = memory.view(at: 50176, 1, 1, 1024)
      globalAveragePooling2d(t26, into: t27, memory)
      let t28 = memory.view(at: 0, 1, 1, 1000)
      conv2d14(t27, into: t28, memory)
      let t29 = t28.reshaped(channels: 1000)
      output.store(t29)
    }
  }
}

extension MobileNet {
  /// `separated 512, 1`: `[14, 14, 512]` → `[14, 14, 512]`
  fileprivate struct Separated: Sendable {
    /// Line 24, `depthwise 3x3, padding: same, bias: false`: `[14, 14, 512]` → `[14, 14, 512]`,
    /// with batch normalization, relu6
    private let depthwiseConv2d: Convolution
    /// Line 26, `conv 512, 1x1, bias: false`: `[14, 14, 512]` → `[14, 14, 512]`, with batch
    /// normalization, relu6
    private let conv2d: Convolution

    init(_ layers: inout WeightReader) {
      depthwiseConv2d = layers.depthwiseConvolution(
        [3, 3, 512, 1], padding: .explicit(.image(1)), bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .relu6)
      conv2d = layers.convolution(
        [1, 1, 512, 512], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 14, 14, 512)
      depthwiseConv2d(x, into: t0, memory)
      conv2d(t0, into: y, memory)
    }
  }
}
