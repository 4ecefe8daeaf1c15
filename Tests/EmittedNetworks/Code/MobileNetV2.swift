// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in MobileNetV2.cnn.

import CNNRuntime

/// MobileNetV2: Sandler, Howard, Zhu, Zhmoginov and Chen, "MobileNetV2: Inverted Residuals and
/// Linear Bottlenecks" (2018, arXiv:1801.04381), as in `keras.applications`.
///
/// 3,538,984 parameters; with `--set alpha=0.35` 1,691,208, and up to 6,156,712 with 1.4.
///
/// `[224, 224, 3]` → `[1000]`
public struct MobileNetV2: Network {
  private let engine: Engine
  /// Line 8, `conv 32, 3x3, stride: 2, padding: same, bias: false`: `[224, 224, 3]` → `[112, 112,
  /// 32]`, with batch normalization, relu6
  private let conv2d: Convolution
  /// Line 35, `depthwise 3x3, padding: same, bias: false`: `[112, 112, 32]` → `[112, 112, 32]`,
  /// with batch normalization, relu6
  private let depthwiseConv2d: Convolution
  /// Line 37, `conv 16, 1x1, bias: false`: `[112, 112, 32]` → `[112, 112, 16]`, with batch
  /// normalization
  private let conv2d1: Convolution
  /// Line 33, `conv 96, 1x1, bias: false`: `[112, 112, 16]` → `[112, 112, 96]`, with batch
  /// normalization, relu6
  private let conv2d2: Convolution
  /// Line 35, `depthwise 3x3, stride: 2, bias: false`: `[113, 113, 96]` → `[56, 56, 96]`, with
  /// batch normalization, relu6
  private let depthwiseConv2d1: Convolution
  /// Line 37, `conv 24, 1x1, bias: false`: `[56, 56, 96]` → `[56, 56, 24]`, with batch
  /// normalization
  private let conv2d3: Convolution
  /// Line 33, `conv 144, 1x1, bias: false`: `[56, 56, 24]` → `[56, 56, 144]`, with batch
  /// normalization, relu6
  private let conv2d4: Convolution
  /// Line 35, `depthwise 3x3, padding: same, bias: false`: `[56, 56, 144]` → `[56, 56, 144]`, with
  /// batch normalization, relu6
  private let depthwiseConv2d2: Convolution
  /// Line 37, `conv 24, 1x1, bias: false`: `[56, 56, 144]` → `[56, 56, 24]`, with batch
  /// normalization, addition
  private let conv2d5: Convolution
  /// Line 33, `conv 144, 1x1, bias: false`: `[56, 56, 24]` → `[56, 56, 144]`, with batch
  /// normalization, relu6
  private let conv2d6: Convolution
  /// Line 35, `depthwise 3x3, stride: 2, bias: false`: `[57, 57, 144]` → `[28, 28, 144]`, with
  /// batch normalization, relu6
  private let depthwiseConv2d3: Convolution
  /// Line 37, `conv 32, 1x1, bias: false`: `[28, 28, 144]` → `[28, 28, 32]`, with batch
  /// normalization
  private let conv2d7: Convolution
  /// `inverted_4`: `[28, 28, 32]` → `[28, 28, 32]`
  private let inverted4: Inverted
  /// `inverted_5`: `[28, 28, 32]` → `[28, 28, 32]`
  private let inverted5: Inverted
  /// Line 33, `conv 192, 1x1, bias: false`: `[28, 28, 32]` → `[28, 28, 192]`, with batch
  /// normalization, relu6
  private let conv2d12: Convolution
  /// Line 35, `depthwise 3x3, stride: 2, bias: false`: `[29, 29, 192]` → `[14, 14, 192]`, with
  /// batch normalization, relu6
  private let depthwiseConv2d6: Convolution
  /// Line 37, `conv 64, 1x1, bias: false`: `[14, 14, 192]` → `[14, 14, 64]`, with batch
  /// normalization
  private let conv2d13: Convolution
  /// `inverted_7`: `[14, 14, 64]` → `[14, 14, 64]`
  private let inverted7: Inverted2
  /// `inverted_8`: `[14, 14, 64]` → `[14, 14, 64]`
  private let inverted8: Inverted2
  /// `inverted_9`: `[14, 14, 64]` → `[14, 14, 64]`
  private let inverted9: Inverted2
  /// Line 33, `conv 384, 1x1, bias: false`: `[14, 14, 64]` → `[14, 14, 384]`, with batch
  /// normalization, relu6
  private let conv2d20: Convolution
  /// Line 35, `depthwise 3x3, padding: same, bias: false`: `[14, 14, 384]` → `[14, 14, 384]`, with
  /// batch normalization, relu6
  private let depthwiseConv2d10: Convolution
  /// Line 37, `conv 96, 1x1, bias: false`: `[14, 14, 384]` → `[14, 14, 96]`, with batch
  /// normalization
  private let conv2d21: Convolution
  /// `inverted_11`: `[14, 14, 96]` → `[14, 14, 96]`
  private let inverted11: Inverted3
  /// `inverted_12`: `[14, 14, 96]` → `[14, 14, 96]`
  private let inverted12: Inverted3
  /// Line 33, `conv 576, 1x1, bias: false`: `[14, 14, 96]` → `[14, 14, 576]`, with batch
  /// normalization, relu6
  private let conv2d26: Convolution
  /// Line 35, `depthwise 3x3, stride: 2, bias: false`: `[15, 15, 576]` → `[7, 7, 576]`, with batch
  /// normalization, relu6
  private let depthwiseConv2d13: Convolution
  /// Line 37, `conv 160, 1x1, bias: false`: `[7, 7, 576]` → `[7, 7, 160]`, with batch normalization
  private let conv2d27: Convolution
  /// `inverted_14`: `[7, 7, 160]` → `[7, 7, 160]`
  private let inverted14: Inverted4
  /// `inverted_15`: `[7, 7, 160]` → `[7, 7, 160]`
  private let inverted15: Inverted4
  /// Line 33, `conv 960, 1x1, bias: false`: `[7, 7, 160]` → `[7, 7, 960]`, with batch
  /// normalization, relu6
  private let conv2d32: Convolution
  /// Line 35, `depthwise 3x3, padding: same, bias: false`: `[7, 7, 960]` → `[7, 7, 960]`, with
  /// batch normalization, relu6
  private let depthwiseConv2d16: Convolution
  /// Line 37, `conv 320, 1x1, bias: false`: `[7, 7, 960]` → `[7, 7, 320]`, with batch normalization
  private let conv2d33: Convolution
  /// Line 13, `conv 1280, 1x1, bias: false`: `[7, 7, 320]` → `[7, 7, 1280]`, with batch
  /// normalization, relu6
  private let conv2d34: Convolution
  /// Line 14, `globalavgpool`: `[7, 7, 1280]` → `[1280]`
  private let globalAveragePooling2d = Reduction(.mean, over: [.height, .width])
  /// Line 15, `dense 1000`: `[1280]` → `[1000]`
  private let dense: Dense

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;batch_normalization;depthwise_conv2d;batch_normalization_1;conv2d_1;\
    batch_normalization_2;conv2d_2;batch_normalization_3;depthwise_conv2d_1;batch_normalization_4;\
    conv2d_3;batch_normalization_5;conv2d_4;batch_normalization_6;depthwise_conv2d_2;\
    batch_normalization_7;conv2d_5;batch_normalization_8;conv2d_6;batch_normalization_9;\
    depthwise_conv2d_3;batch_normalization_10;conv2d_7;batch_normalization_11;conv2d_8;\
    batch_normalization_12;depthwise_conv2d_4;batch_normalization_13;conv2d_9;\
    batch_normalization_14;conv2d_10;batch_normalization_15;depthwise_conv2d_5;\
    batch_normalization_16;conv2d_11;batch_normalization_17;conv2d_12;batch_normalization_18;\
    depthwise_conv2d_6;batch_normalization_19;conv2d_13;batch_normalization_20;conv2d_14;\
    batch_normalization_21;depthwise_conv2d_7;batch_normalization_22;conv2d_15;\
    batch_normalization_23;conv2d_16;batch_normalization_24;depthwise_conv2d_8;\
    batch_normalization_25;conv2d_17;batch_normalization_26;conv2d_18;batch_normalization_27;\
    depthwise_conv2d_9;batch_normalization_28;conv2d_19;batch_normalization_29;conv2d_20;\
    batch_normalization_30;depthwise_conv2d_10;batch_normalization_31;conv2d_21;\
    batch_normalization_32;conv2d_22;batch_normalization_33;depthwise_conv2d_11;\
    batch_normalization_34;conv2d_23;batch_normalization_35;conv2d_24;batch_normalization_36;\
    depthwise_conv2d_12;batch_normalization_37;conv2d_25;batch_normalization_38;conv2d_26;\
    batch_normalization_39;depthwise_conv2d_13;batch_normalization_40;conv2d_27;\
    batch_normalization_41;conv2d_28;batch_normalization_42;depthwise_conv2d_14;\
    batch_normalization_43;conv2d_29;batch_normalization_44;conv2d_30;batch_normalization_45;\
    depthwise_conv2d_15;batch_normalization_46;conv2d_31;batch_normalization_47;conv2d_32;\
    batch_normalization_48;depthwise_conv2d_16;batch_normalization_49;conv2d_33;\
    batch_normalization_50;conv2d_34;batch_normalization_51;dense
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
      [1, 1, 32, 16], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d2 = layers.convolution(
      [1, 1, 16, 96], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    depthwiseConv2d1 = layers.depthwiseConvolution(
      [3, 3, 96, 1], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .relu6)
    conv2d3 = layers.convolution(
      [1, 1, 96, 24], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d4 = layers.convolution(
      [1, 1, 24, 144], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    depthwiseConv2d2 = layers.depthwiseConvolution(
      [3, 3, 144, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    conv2d5 = layers.convolution(
      [1, 1, 144, 24], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d6 = layers.convolution(
      [1, 1, 24, 144], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    depthwiseConv2d3 = layers.depthwiseConvolution(
      [3, 3, 144, 1], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .relu6)
    conv2d7 = layers.convolution(
      [1, 1, 144, 32], bias: nil, batchNormalization: .init(epsilon: 0.001))
    inverted4 = Inverted(&layers)
    inverted5 = Inverted(&layers)
    conv2d12 = layers.convolution(
      [1, 1, 32, 192], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    depthwiseConv2d6 = layers.depthwiseConvolution(
      [3, 3, 192, 1], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .relu6)
    conv2d13 = layers.convolution(
      [1, 1, 192, 64], bias: nil, batchNormalization: .init(epsilon: 0.001))
    inverted7 = Inverted2(&layers)
    inverted8 = Inverted2(&layers)
    inverted9 = Inverted2(&layers)
    conv2d20 = layers.convolution(
      [1, 1, 64, 384], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    depthwiseConv2d10 = layers.depthwiseConvolution(
      [3, 3, 384, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    conv2d21 = layers.convolution(
      [1, 1, 384, 96], bias: nil, batchNormalization: .init(epsilon: 0.001))
    inverted11 = Inverted3(&layers)
    inverted12 = Inverted3(&layers)
    conv2d26 = layers.convolution(
      [1, 1, 96, 576], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    depthwiseConv2d13 = layers.depthwiseConvolution(
      [3, 3, 576, 1], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .relu6)
    conv2d27 = layers.convolution(
      [1, 1, 576, 160], bias: nil, batchNormalization: .init(epsilon: 0.001))
    inverted14 = Inverted4(&layers)
    inverted15 = Inverted4(&layers)
    conv2d32 = layers.convolution(
      [1, 1, 160, 960], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    depthwiseConv2d16 = layers.depthwiseConvolution(
      [3, 3, 960, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    conv2d33 = layers.convolution(
      [1, 1, 960, 320], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d34 = layers.convolution(
      [1, 1, 320, 1280], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
    dense = layers.dense(1280, 1000)
    engine = Engine(count: 1_526_880, threads: threads)
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
      let t2 = memory.view(at: 415872, 112, 112, 32)
      depthwiseConv2d(t1, into: t2, memory)
      let t3 = memory.view(at: 1_225_824, 112, 112, 16)
      conv2d1(t2, into: t3, memory)
      let t4 = memory.view(
        at: 0, 112, 112, 96, border: Border(height: .init(0, 1), width: .init(0, 1)))
      conv2d2(t3, into: t4, memory)
      let t5 = t4.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t6 = memory.view(at: 1_225_824, 56, 56, 96)
      depthwiseConv2d1(t5, into: t6, memory)
      let t7 = memory.view(at: 936000, 56, 56, 24)
      conv2d3(t6, into: t7, memory)
      let t8 = memory.view(at: 0, 56, 56, 144, border: .image(1))
      conv2d4(t7, into: t8, memory)
      let t9 = memory.view(at: 484416, 56, 56, 144)
      depthwiseConv2d2(t8, into: t9, memory)
      conv2d5(t9, into: t7, adding: t7, memory)
      let t10 = memory.view(
        at: 0, 56, 56, 144, border: Border(height: .init(0, 1), width: .init(0, 1)))
      conv2d6(t7, into: t10, memory)
      let t11 = t10.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t12 = memory.view(at: 467856, 28, 28, 144)
      depthwiseConv2d3(t11, into: t12, memory)
      let t13 = memory.view(at: 323328, 28, 28, 32)
      conv2d7(t12, into: t13, memory)
      let t14 = memory.view(at: 348416, 28, 28, 32)
      inverted4(t13, into: t14, memory.part(at: 0))
      let t15 = memory.view(at: 323328, 28, 28, 32)
      inverted5(t14, into: t15, memory.part(at: 0))
      let t16 = memory.view(
        at: 0, 28, 28, 192, border: Border(height: .init(0, 1), width: .init(0, 1)))
      conv2d12(t15, into: t16, memory)
      let t17 = t16.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t18 = memory.view(at: 161472, 14, 14, 192)
      depthwiseConv2d6(t17, into: t18, memory)
      let t19 = memory.view(at: 199104, 14, 14, 64)
      conv2d13(t18, into: t19, memory)
      let t20 = memory.view(at: 173568, 14, 14, 64)
      inverted7(t19, into: t20, memory.part(at: 0))
      let t21 = memory.view(at: 186112, 14, 14, 64)
      inverted8(t20, into: t21, memory.part(at: 0))
      let t22 = memory.view(at: 173568, 14, 14, 64)
      inverted9(t21, into: t22, memory.part(at: 0))
      let t23 = memory.view(at: 0, 14, 14, 384, border: .image(1))
      conv2d20(t22, into: t23, memory)
      let t24 = memory.view(at: 98304, 14, 14, 384)
      depthwiseConv2d10(t23, into: t24, memory)
      let t25 = memory.view(at: 260352, 14, 14, 96)
      conv2d21(t24, into: t25, memory)
      let t26 = memory.view(at: 279168, 14, 14, 96)
      inverted11(t25, into: t26, memory.part(at: 0))
      let t27 = memory.view(at: 260352, 14, 14, 96)
      inverted12(t26, into: t27, memory.part(at: 0))
      let t28 = memory.view(
        at: 0, 14, 14, 576, border: Border(height: .init(0, 1), width: .init(0, 1)))
      conv2d26(t27, into: t28, memory)
      let t29 = t28.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t30 = memory.view(at: 129600, 7, 7, 576)
      depthwiseConv2d13(t29, into: t30, memory)
      let t31 = memory.view(at: 157824, 7, 7, 160)
      conv2d27(t30, into: t31, memory)
      let t32 = memory.view(at: 124800, 7, 7, 160)
      inverted14(t31, into: t32, memory.part(at: 0))
      let t33 = memory.view(at: 132640, 7, 7, 160)
      inverted15(t32, into: t33, memory.part(at: 0))
      let t34 = memory.view(at: 0, 7, 7, 960, border: .image(1))
      conv2d32(t33, into: t34, memory)
      let t35 = memory.view(at: 77760, 7, 7, 960)
      depthwiseConv2d16(t34, into: t35, memory)
      let t36 = memory.view(at: 124800, 7, 7, 320)
      conv2d33(t35, into: t36, memory)
      let t37 = memory.view(at: 0, 7, 7, 1280)
      conv2d34(t36, into: t37, memory)
      let t38 = memory.view(at: 62720, 1280)
      globalAveragePooling2d(t37, into: t38, memory)
      let t39 = memory.view(at: 0, 1000)
      dense(t38, into: t39, memory)
      output.store(t39)
    }
  }
}

extension MobileNetV2 {
  /// `inverted 6, 32, 1`: `[28, 28, 32]` → `[28, 28, 32]`
  fileprivate struct Inverted: Sendable {
    /// Line 33, `conv 192, 1x1, bias: false`: `[28, 28, 32]` → `[28, 28, 192]`, with batch
    /// normalization, relu6
    private let conv2d: Convolution
    /// Line 35, `depthwise 3x3, padding: same, bias: false`: `[28, 28, 192]` → `[28, 28, 192]`,
    /// with batch normalization, relu6
    private let depthwiseConv2d: Convolution
    /// Line 37, `conv 32, 1x1, bias: false`: `[28, 28, 192]` → `[28, 28, 32]`, with batch
    /// normalization, addition
    private let conv2d2: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 32, 192], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
      depthwiseConv2d = layers.depthwiseConvolution(
        [3, 3, 192, 1], padding: .explicit(.image(1)), bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .relu6)
      conv2d2 = layers.convolution(
        [1, 1, 192, 32], bias: nil, batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 28, 28, 192, border: .image(1))
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: 172800, 28, 28, 192)
      depthwiseConv2d(t0, into: t1, memory)
      conv2d2(t1, into: y, adding: x, memory)
    }
  }
}

extension MobileNetV2 {
  /// `inverted 6, 64, 1`: `[14, 14, 64]` → `[14, 14, 64]`
  fileprivate struct Inverted2: Sendable {
    /// Line 33, `conv 384, 1x1, bias: false`: `[14, 14, 64]` → `[14, 14, 384]`, with batch
    /// normalization, relu6
    private let conv2d: Convolution
    /// Line 35, `depthwise 3x3, padding: same, bias: false`: `[14, 14, 384]` → `[14, 14, 384]`,
    /// with batch normalization, relu6
    private let depthwiseConv2d: Convolution
    /// Line 37, `conv 64, 1x1, bias: false`: `[14, 14, 384]` → `[14, 14, 64]`, with batch
    /// normalization, addition
    private let conv2d2: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 64, 384], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
      depthwiseConv2d = layers.depthwiseConvolution(
        [3, 3, 384, 1], padding: .explicit(.image(1)), bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .relu6)
      conv2d2 = layers.convolution(
        [1, 1, 384, 64], bias: nil, batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 14, 14, 384, border: .image(1))
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: 98304, 14, 14, 384)
      depthwiseConv2d(t0, into: t1, memory)
      conv2d2(t1, into: y, adding: x, memory)
    }
  }
}

extension MobileNetV2 {
  /// `inverted 6, 96, 1`: `[14, 14, 96]` → `[14, 14, 96]`
  fileprivate struct Inverted3: Sendable {
    /// Line 33, `conv 576, 1x1, bias: false`: `[14, 14, 96]` → `[14, 14, 576]`, with batch
    /// normalization, relu6
    private let conv2d: Convolution
    /// Line 35, `depthwise 3x3, padding: same, bias: false`: `[14, 14, 576]` → `[14, 14, 576]`,
    /// with batch normalization, relu6
    private let depthwiseConv2d: Convolution
    /// Line 37, `conv 96, 1x1, bias: false`: `[14, 14, 576]` → `[14, 14, 96]`, with batch
    /// normalization, addition
    private let conv2d2: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 96, 576], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
      depthwiseConv2d = layers.depthwiseConvolution(
        [3, 3, 576, 1], padding: .explicit(.image(1)), bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .relu6)
      conv2d2 = layers.convolution(
        [1, 1, 576, 96], bias: nil, batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 14, 14, 576, border: .image(1))
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: 147456, 14, 14, 576)
      depthwiseConv2d(t0, into: t1, memory)
      conv2d2(t1, into: y, adding: x, memory)
    }
  }
}

extension MobileNetV2 {
  /// `inverted 6, 160, 1`: `[7, 7, 160]` → `[7, 7, 160]`
  fileprivate struct Inverted4: Sendable {
    /// Line 33, `conv 960, 1x1, bias: false`: `[7, 7, 160]` → `[7, 7, 960]`, with batch
    /// normalization, relu6
    private let conv2d: Convolution
    /// Line 35, `depthwise 3x3, padding: same, bias: false`: `[7, 7, 960]` → `[7, 7, 960]`, with
    /// batch normalization, relu6
    private let depthwiseConv2d: Convolution
    /// Line 37, `conv 160, 1x1, bias: false`: `[7, 7, 960]` → `[7, 7, 160]`, with batch
    /// normalization, addition
    private let conv2d2: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 160, 960], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu6)
      depthwiseConv2d = layers.depthwiseConvolution(
        [3, 3, 960, 1], padding: .explicit(.image(1)), bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .relu6)
      conv2d2 = layers.convolution(
        [1, 1, 960, 160], bias: nil, batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 7, 7, 960, border: .image(1))
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: 77760, 7, 7, 960)
      depthwiseConv2d(t0, into: t1, memory)
      conv2d2(t1, into: y, adding: x, memory)
    }
  }
}
