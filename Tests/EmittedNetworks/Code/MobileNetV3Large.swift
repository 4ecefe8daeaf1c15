// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in MobileNetV3Large.cnn.

import CNNRuntime

/// MobileNetV3, large and small: Howard et al., "Searching for MobileNetV3" (2019,
/// arXiv:1905.02244), as in `keras.applications`, which takes pixels from 0 to 255.
///
/// 5,507,432 parameters, or 2,554,968 with `--set model=small`. With `--set minimalistic=true` it
/// has no gates, no windows of 5 and no hard swish.
///
/// `[224, 224, 3]` → `[1000]`
public struct MobileNetV3: Network {
  private let engine: Engine
  /// Line 12, `rescale 2/255, offset: -1`: `[224, 224, 3]` → `[224, 224, 3]`
  private let rescaling = PlacewiseAffine.rescaling(factors: [0.007843138], offsets: [-1])
  /// Line 13, `conv 16, 3x3, stride: 2, padding: same, bias: false`: `[224, 224, 3]` → `[112, 112,
  /// 16]`, with batch normalization, hardswish
  private let conv2d: Convolution
  /// Line 59, `depthwise 3, padding: same, bias: false`: `[112, 112, 16]` → `[112, 112, 16]`, with
  /// batch normalization, relu
  private let depthwiseConv2d: Convolution
  /// Line 62, `conv 16, 1x1, bias: false`: `[112, 112, 16]` → `[112, 112, 16]`, with batch
  /// normalization, addition
  private let conv2d1: Convolution
  /// Line 57, `conv 64, 1x1, bias: false`: `[112, 112, 16]` → `[112, 112, 64]`, with batch
  /// normalization, relu
  private let conv2d2: Convolution
  /// Line 59, `depthwise 3, stride: 2, bias: false`: `[113, 113, 64]` → `[56, 56, 64]`, with batch
  /// normalization, relu
  private let depthwiseConv2d1: Convolution
  /// Line 62, `conv 24, 1x1, bias: false`: `[56, 56, 64]` → `[56, 56, 24]`, with batch
  /// normalization
  private let conv2d3: Convolution
  /// Line 57, `conv 72, 1x1, bias: false`: `[56, 56, 24]` → `[56, 56, 72]`, with batch
  /// normalization, relu
  private let conv2d4: Convolution
  /// Line 59, `depthwise 3, padding: same, bias: false`: `[56, 56, 72]` → `[56, 56, 72]`, with
  /// batch normalization, relu
  private let depthwiseConv2d2: Convolution
  /// Line 62, `conv 24, 1x1, bias: false`: `[56, 56, 72]` → `[56, 56, 24]`, with batch
  /// normalization, addition
  private let conv2d5: Convolution
  /// Line 57, `conv 72, 1x1, bias: false`: `[56, 56, 24]` → `[56, 56, 72]`, with batch
  /// normalization, relu
  private let conv2d6: Convolution
  /// Line 59, `depthwise 5, stride: 2, bias: false`: `[59, 59, 72]` → `[28, 28, 72]`, with batch
  /// normalization, relu
  private let depthwiseConv2d3: Convolution
  /// Line 71, `globalavgpool keepdims: true`: `[28, 28, 72]` → `[1, 1, 72]`
  private let globalAveragePooling2d = Reduction(.mean, over: [.height, .width])
  /// Line 71, `conv 24, 1x1`: `[1, 1, 72]` → `[1, 1, 24]`, with relu
  private let conv2d7: Convolution
  /// Line 71, `conv 72, 1x1`: `[1, 1, 24]` → `[1, 1, 72]`
  private let conv2d8: Convolution
  /// Line 72, `add constant: 3`: `[1, 1, 72]` → `[1, 1, 72]`, with relu6
  private let add2 = Merge(.add, constant: 3, activation: .relu6)
  /// Line 72, `multiply constant: 1/6`: `[1, 1, 72]` → `[1, 1, 72]`
  private let multiply = Merge(.multiply, constant: 0.16666667)
  /// Line 69, `multiply`: `[28, 28, 72] and [1, 1, 72]` → `[28, 28, 72]`
  private let multiply1 = Merge(.multiply)
  /// Line 62, `conv 40, 1x1, bias: false`: `[28, 28, 72]` → `[28, 28, 40]`, with batch
  /// normalization
  private let conv2d9: Convolution
  /// `inverted_4`: `[28, 28, 40]` → `[28, 28, 40]`
  private let inverted4: Inverted2
  /// `inverted_5`: `[28, 28, 40]` → `[28, 28, 40]`
  private let inverted5: Inverted2
  /// Line 57, `conv 240, 1x1, bias: false`: `[28, 28, 40]` → `[28, 28, 240]`, with batch
  /// normalization, hardswish
  private let conv2d18: Convolution
  /// Line 59, `depthwise 3, stride: 2, bias: false`: `[29, 29, 240]` → `[14, 14, 240]`, with batch
  /// normalization, hardswish
  private let depthwiseConv2d6: Convolution
  /// Line 62, `conv 80, 1x1, bias: false`: `[14, 14, 240]` → `[14, 14, 80]`, with batch
  /// normalization
  private let conv2d19: Convolution
  /// Line 57, `conv 200, 1x1, bias: false`: `[14, 14, 80]` → `[14, 14, 200]`, with batch
  /// normalization, hardswish
  private let conv2d20: Convolution
  /// Line 59, `depthwise 3, padding: same, bias: false`: `[14, 14, 200]` → `[14, 14, 200]`, with
  /// batch normalization, hardswish
  private let depthwiseConv2d7: Convolution
  /// Line 62, `conv 80, 1x1, bias: false`: `[14, 14, 200]` → `[14, 14, 80]`, with batch
  /// normalization, addition
  private let conv2d21: Convolution
  /// `inverted_8`: `[14, 14, 80]` → `[14, 14, 80]`
  private let inverted8: Inverted
  /// `inverted_9`: `[14, 14, 80]` → `[14, 14, 80]`
  private let inverted9: Inverted
  /// Line 57, `conv 480, 1x1, bias: false`: `[14, 14, 80]` → `[14, 14, 480]`, with batch
  /// normalization, hardswish
  private let conv2d26: Convolution
  /// Line 59, `depthwise 3, padding: same, bias: false`: `[14, 14, 480]` → `[14, 14, 480]`, with
  /// batch normalization, hardswish
  private let depthwiseConv2d10: Convolution
  /// Line 71, `globalavgpool keepdims: true`: `[14, 14, 480]` → `[1, 1, 480]`
  private let globalAveragePooling2d3 = Reduction(.mean, over: [.height, .width])
  /// Line 71, `conv 120, 1x1`: `[1, 1, 480]` → `[1, 1, 120]`, with relu
  private let conv2d27: Convolution
  /// Line 71, `conv 480, 1x1`: `[1, 1, 120]` → `[1, 1, 480]`
  private let conv2d28: Convolution
  /// Line 72, `add constant: 3`: `[1, 1, 480]` → `[1, 1, 480]`, with relu6
  private let add10 = Merge(.add, constant: 3, activation: .relu6)
  /// Line 72, `multiply constant: 1/6`: `[1, 1, 480]` → `[1, 1, 480]`
  private let multiply6 = Merge(.multiply, constant: 0.16666667)
  /// Line 69, `multiply`: `[14, 14, 480] and [1, 1, 480]` → `[14, 14, 480]`
  private let multiply7 = Merge(.multiply)
  /// Line 62, `conv 112, 1x1, bias: false`: `[14, 14, 480]` → `[14, 14, 112]`, with batch
  /// normalization
  private let conv2d29: Convolution
  /// Line 57, `conv 672, 1x1, bias: false`: `[14, 14, 112]` → `[14, 14, 672]`, with batch
  /// normalization, hardswish
  private let conv2d30: Convolution
  /// Line 59, `depthwise 3, padding: same, bias: false`: `[14, 14, 672]` → `[14, 14, 672]`, with
  /// batch normalization, hardswish
  private let depthwiseConv2d11: Convolution
  /// Line 71, `globalavgpool keepdims: true`: `[14, 14, 672]` → `[1, 1, 672]`
  private let globalAveragePooling2d4 = Reduction(.mean, over: [.height, .width])
  /// Line 71, `conv 168, 1x1`: `[1, 1, 672]` → `[1, 1, 168]`, with relu
  private let conv2d31: Convolution
  /// Line 71, `conv 672, 1x1`: `[1, 1, 168]` → `[1, 1, 672]`
  private let conv2d32: Convolution
  /// Line 72, `add constant: 3`: `[1, 1, 672]` → `[1, 1, 672]`, with relu6
  private let add11 = Merge(.add, constant: 3, activation: .relu6)
  /// Line 72, `multiply constant: 1/6`: `[1, 1, 672]` → `[1, 1, 672]`
  private let multiply8 = Merge(.multiply, constant: 0.16666667)
  /// Line 69, `multiply`: `[14, 14, 672] and [1, 1, 672]` → `[14, 14, 672]`
  private let multiply9 = Merge(.multiply)
  /// Line 62, `conv 112, 1x1, bias: false`: `[14, 14, 672]` → `[14, 14, 112]`, with batch
  /// normalization, addition
  private let conv2d33: Convolution
  /// Line 57, `conv 672, 1x1, bias: false`: `[14, 14, 112]` → `[14, 14, 672]`, with batch
  /// normalization, hardswish
  private let conv2d34: Convolution
  /// Line 59, `depthwise 5, stride: 2, bias: false`: `[17, 17, 672]` → `[7, 7, 672]`, with batch
  /// normalization, hardswish
  private let depthwiseConv2d12: Convolution
  /// Line 71, `globalavgpool keepdims: true`: `[7, 7, 672]` → `[1, 1, 672]`
  private let globalAveragePooling2d5 = Reduction(.mean, over: [.height, .width])
  /// Line 71, `conv 168, 1x1`: `[1, 1, 672]` → `[1, 1, 168]`, with relu
  private let conv2d35: Convolution
  /// Line 71, `conv 672, 1x1`: `[1, 1, 168]` → `[1, 1, 672]`
  private let conv2d36: Convolution
  /// Line 72, `add constant: 3`: `[1, 1, 672]` → `[1, 1, 672]`, with relu6
  private let add13 = Merge(.add, constant: 3, activation: .relu6)
  /// Line 72, `multiply constant: 1/6`: `[1, 1, 672]` → `[1, 1, 672]`
  private let multiply10 = Merge(.multiply, constant: 0.16666667)
  /// Line 69, `multiply`: `[7, 7, 672] and [1, 1, 672]` → `[7, 7, 672]`
  private let multiply11 = Merge(.multiply)
  /// Line 62, `conv 160, 1x1, bias: false`: `[7, 7, 672]` → `[7, 7, 160]`, with batch normalization
  private let conv2d37: Convolution
  /// `inverted_13`: `[7, 7, 160]` → `[7, 7, 160]`
  private let inverted13: Inverted3
  /// `inverted_14`: `[7, 7, 160]` → `[7, 7, 160]`
  private let inverted14: Inverted3
  /// Line 20, `conv 960, 1x1, bias: false`: `[7, 7, 160]` → `[7, 7, 960]`, with batch
  /// normalization, hardswish
  private let conv2d46: Convolution
  /// Line 21, `globalavgpool keepdims: true`: `[7, 7, 960]` → `[1, 1, 960]`
  private let globalAveragePooling2d8 = Reduction(.mean, over: [.height, .width])
  /// Line 22, `conv 1280, 1x1`: `[1, 1, 960]` → `[1, 1, 1280]`, with hardswish
  private let conv2d47: Convolution
  /// Line 24, `conv 1000, 1x1`: `[1, 1, 1280]` → `[1, 1, 1000]`
  private let conv2d48: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;batch_normalization;depthwise_conv2d;batch_normalization_1;conv2d_1;\
    batch_normalization_2;conv2d_2;batch_normalization_3;depthwise_conv2d_1;batch_normalization_4;\
    conv2d_3;batch_normalization_5;conv2d_4;batch_normalization_6;depthwise_conv2d_2;\
    batch_normalization_7;conv2d_5;batch_normalization_8;conv2d_6;batch_normalization_9;\
    depthwise_conv2d_3;batch_normalization_10;conv2d_7;conv2d_8;conv2d_9;batch_normalization_11;\
    conv2d_10;batch_normalization_12;depthwise_conv2d_4;batch_normalization_13;conv2d_11;conv2d_12;\
    conv2d_13;batch_normalization_14;conv2d_14;batch_normalization_15;depthwise_conv2d_5;\
    batch_normalization_16;conv2d_15;conv2d_16;conv2d_17;batch_normalization_17;conv2d_18;\
    batch_normalization_18;depthwise_conv2d_6;batch_normalization_19;conv2d_19;\
    batch_normalization_20;conv2d_20;batch_normalization_21;depthwise_conv2d_7;\
    batch_normalization_22;conv2d_21;batch_normalization_23;conv2d_22;batch_normalization_24;\
    depthwise_conv2d_8;batch_normalization_25;conv2d_23;batch_normalization_26;conv2d_24;\
    batch_normalization_27;depthwise_conv2d_9;batch_normalization_28;conv2d_25;\
    batch_normalization_29;conv2d_26;batch_normalization_30;depthwise_conv2d_10;\
    batch_normalization_31;conv2d_27;conv2d_28;conv2d_29;batch_normalization_32;conv2d_30;\
    batch_normalization_33;depthwise_conv2d_11;batch_normalization_34;conv2d_31;conv2d_32;\
    conv2d_33;batch_normalization_35;conv2d_34;batch_normalization_36;depthwise_conv2d_12;\
    batch_normalization_37;conv2d_35;conv2d_36;conv2d_37;batch_normalization_38;conv2d_38;\
    batch_normalization_39;depthwise_conv2d_13;batch_normalization_40;conv2d_39;conv2d_40;\
    conv2d_41;batch_normalization_41;conv2d_42;batch_normalization_42;depthwise_conv2d_14;\
    batch_normalization_43;conv2d_43;conv2d_44;conv2d_45;batch_normalization_44;conv2d_46;\
    batch_normalization_45;conv2d_47;conv2d_48
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution(
      [3, 3, 3, 16], strides: [2, 2],
      padding: .explicit(Border(height: .init(0, 1), width: .init(0, 1))), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .hardSwish)
    depthwiseConv2d = layers.depthwiseConvolution(
      [3, 3, 16, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .relu)
    conv2d1 = layers.convolution(
      [1, 1, 16, 16], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d2 = layers.convolution(
      [1, 1, 16, 64], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu)
    depthwiseConv2d1 = layers.depthwiseConvolution(
      [3, 3, 64, 1], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .relu)
    conv2d3 = layers.convolution(
      [1, 1, 64, 24], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d4 = layers.convolution(
      [1, 1, 24, 72], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu)
    depthwiseConv2d2 = layers.depthwiseConvolution(
      [3, 3, 72, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .relu)
    conv2d5 = layers.convolution(
      [1, 1, 72, 24], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d6 = layers.convolution(
      [1, 1, 24, 72], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu)
    depthwiseConv2d3 = layers.depthwiseConvolution(
      [5, 5, 72, 1], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .relu)
    conv2d7 = layers.convolution([1, 1, 72, 24], activation: .relu)
    conv2d8 = layers.convolution([1, 1, 24, 72])
    conv2d9 = layers.convolution(
      [1, 1, 72, 40], bias: nil, batchNormalization: .init(epsilon: 0.001))
    inverted4 = Inverted2(&layers)
    inverted5 = Inverted2(&layers)
    conv2d18 = layers.convolution(
      [1, 1, 40, 240], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .hardSwish)
    depthwiseConv2d6 = layers.depthwiseConvolution(
      [3, 3, 240, 1], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .hardSwish)
    conv2d19 = layers.convolution(
      [1, 1, 240, 80], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d20 = layers.convolution(
      [1, 1, 80, 200], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .hardSwish)
    depthwiseConv2d7 = layers.depthwiseConvolution(
      [3, 3, 200, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .hardSwish)
    conv2d21 = layers.convolution(
      [1, 1, 200, 80], bias: nil, batchNormalization: .init(epsilon: 0.001))
    inverted8 = Inverted(&layers)
    inverted9 = Inverted(&layers)
    conv2d26 = layers.convolution(
      [1, 1, 80, 480], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .hardSwish)
    depthwiseConv2d10 = layers.depthwiseConvolution(
      [3, 3, 480, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .hardSwish)
    conv2d27 = layers.convolution([1, 1, 480, 120], activation: .relu)
    conv2d28 = layers.convolution([1, 1, 120, 480])
    conv2d29 = layers.convolution(
      [1, 1, 480, 112], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d30 = layers.convolution(
      [1, 1, 112, 672], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .hardSwish)
    depthwiseConv2d11 = layers.depthwiseConvolution(
      [3, 3, 672, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .hardSwish)
    conv2d31 = layers.convolution([1, 1, 672, 168], activation: .relu)
    conv2d32 = layers.convolution([1, 1, 168, 672])
    conv2d33 = layers.convolution(
      [1, 1, 672, 112], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d34 = layers.convolution(
      [1, 1, 112, 672], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .hardSwish)
    depthwiseConv2d12 = layers.depthwiseConvolution(
      [5, 5, 672, 1], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .hardSwish)
    conv2d35 = layers.convolution([1, 1, 672, 168], activation: .relu)
    conv2d36 = layers.convolution([1, 1, 168, 672])
    conv2d37 = layers.convolution(
      [1, 1, 672, 160], bias: nil, batchNormalization: .init(epsilon: 0.001))
    inverted13 = Inverted3(&layers)
    inverted14 = Inverted3(&layers)
    conv2d46 = layers.convolution(
      [1, 1, 160, 960], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .hardSwish)
    conv2d47 = layers.convolution([1, 1, 960, 1280], activation: .hardSwish)
    conv2d48 = layers.convolution([1, 1, 1280, 1000])
    engine = Engine(count: 1_025_152, threads: threads)
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
        at: 0, 224, 224, 3, border: Border(height: .init(0, 1), width: .init(0, 1)))
      t0.load(input)
      rescaling(t0, into: t0, memory)
      let t1 = memory.view(at: 817216, 112, 112, 16, border: .image(1))
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 112, 112, 16)
      depthwiseConv2d(t1, into: t2, memory)
      conv2d1(t2, into: t1, adding: t1, memory)
      let t3 = memory.view(
        at: 0, 112, 112, 64, border: Border(height: .init(0, 1), width: .init(0, 1)))
      conv2d2(t1, into: t3, memory)
      let t4 = t3.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t5 = memory.view(at: 817216, 56, 56, 64)
      depthwiseConv2d1(t4, into: t5, memory)
      let t6 = memory.view(at: 468000, 56, 56, 24)
      conv2d3(t5, into: t6, memory)
      let t7 = memory.view(at: 0, 56, 56, 72, border: .image(1))
      conv2d4(t6, into: t7, memory)
      let t8 = memory.view(at: 242208, 56, 56, 72)
      depthwiseConv2d2(t7, into: t8, memory)
      conv2d5(t8, into: t6, adding: t6, memory)
      let t9 = memory.view(
        at: 0, 56, 56, 72, border: Border(height: .init(1, 2), width: .init(1, 2)))
      conv2d6(t6, into: t9, memory)
      let t10 = t9.expanded(by: Border(height: .init(1, 2), width: .init(1, 2)))
      let t11 = memory.view(at: 250640, 28, 28, 72)
      depthwiseConv2d3(t10, into: t11, memory)
      let t12 = memory.view(at: 0, 1, 1, 72)
      globalAveragePooling2d(t11, into: t12, memory)
      let t13 = memory.view(at: 80, 1, 1, 24)
      conv2d7(t12, into: t13, memory)
      let t14 = memory.view(at: 0, 1, 1, 72)
      conv2d8(t13, into: t14, memory)
      add2(t14, into: t14, memory)
      multiply(t14, into: t14, memory)
      multiply1(t11, t14, into: t11, memory)
      let t15 = memory.view(at: 216960, 28, 28, 40)
      conv2d9(t11, into: t15, memory)
      let t16 = memory.view(at: 248320, 28, 28, 40)
      inverted4(t15, into: t16, memory.part(at: 0))
      let t17 = memory.view(at: 216960, 28, 28, 40)
      inverted5(t16, into: t17, memory.part(at: 0))
      let t18 = memory.view(
        at: 0, 28, 28, 240, border: Border(height: .init(0, 1), width: .init(0, 1)))
      conv2d18(t17, into: t18, memory)
      let t19 = t18.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t20 = memory.view(at: 201840, 14, 14, 240)
      depthwiseConv2d6(t19, into: t20, memory)
      let t21 = memory.view(at: 90400, 14, 14, 80)
      conv2d19(t20, into: t21, memory)
      let t22 = memory.view(at: 0, 14, 14, 200, border: .image(1))
      conv2d20(t21, into: t22, memory)
      let t23 = memory.view(at: 51200, 14, 14, 200)
      depthwiseConv2d7(t22, into: t23, memory)
      conv2d21(t23, into: t21, adding: t21, memory)
      let t24 = memory.view(at: 106080, 14, 14, 80)
      inverted8(t21, into: t24, memory.part(at: 0))
      let t25 = memory.view(at: 122880, 14, 14, 80)
      inverted9(t24, into: t25, memory.part(at: 0))
      let t26 = memory.view(at: 0, 14, 14, 480, border: .image(1))
      conv2d26(t25, into: t26, memory)
      let t27 = memory.view(at: 122880, 14, 14, 480)
      depthwiseConv2d10(t26, into: t27, memory)
      let t28 = memory.view(at: 0, 1, 1, 480)
      globalAveragePooling2d3(t27, into: t28, memory)
      let t29 = memory.view(at: 480, 1, 1, 120)
      conv2d27(t28, into: t29, memory)
      let t30 = memory.view(at: 0, 1, 1, 480)
      conv2d28(t29, into: t30, memory)
      add10(t30, into: t30, memory)
      multiply6(t30, into: t30, memory)
      multiply7(t27, t30, into: t27, memory)
      let t31 = memory.view(at: 303744, 14, 14, 112)
      conv2d29(t27, into: t31, memory)
      let t32 = memory.view(at: 0, 14, 14, 672, border: .image(1))
      conv2d30(t31, into: t32, memory)
      let t33 = memory.view(at: 172032, 14, 14, 672)
      depthwiseConv2d11(t32, into: t33, memory)
      let t34 = memory.view(at: 0, 1, 1, 672)
      globalAveragePooling2d4(t33, into: t34, memory)
      let t35 = memory.view(at: 672, 1, 1, 168)
      conv2d31(t34, into: t35, memory)
      let t36 = memory.view(at: 0, 1, 1, 672)
      conv2d32(t35, into: t36, memory)
      add11(t36, into: t36, memory)
      multiply8(t36, into: t36, memory)
      multiply9(t33, t36, into: t33, memory)
      conv2d33(t33, into: t31, adding: t31, memory)
      let t37 = memory.view(
        at: 0, 14, 14, 672, border: Border(height: .init(1, 2), width: .init(1, 2)))
      conv2d34(t31, into: t37, memory)
      let t38 = t37.expanded(by: Border(height: .init(1, 2), width: .init(1, 2)))
      let t39 = memory.view(at: 194208, 7, 7, 672)
      depthwiseConv2d12(t38, into: t39, memory)
      let t40 = memory.view(at: 0, 1, 1, 672)
      globalAveragePooling2d5(t39, into: t40, memory)
      let t41 = memory.view(at: 672, 1, 1, 168)
      conv2d35(t40, into: t41, memory)
      let t42 = memory.view(at: 0, 1, 1, 672)
      conv2d36(t41, into: t42, memory)
      add13(t42, into: t42, memory)
      multiply10(t42, into: t42, memory)
      multiply11(t39, t42, into: t39, memory)
      let t43 = memory.view(at: 163200, 7, 7, 160)
      conv2d37(t39, into: t43, memory)
      let t44 = memory.view(at: 171040, 7, 7, 160)
      inverted13(t43, into: t44, memory.part(at: 0))
      let t45 = memory.view(at: 163200, 7, 7, 160)
      inverted14(t44, into: t45, memory.part(at: 0))
      let t46 = memory.view(at: 0, 7, 7, 960)
      conv2d46(t45, into: t46, memory)
      let t47 = memory.view(at: 47040, 1, 1, 960)
      globalAveragePooling2d8(t46, into: t47, memory)
      let t48 = memory.view(at: 0, 1, 1, 1280)
      conv2d47(t47, into: t48, memory)
      let t49 = memory.view(at: 1280, 1, 1, 1000)
      conv2d48(t48, into: t49, memory)
      let t50 = t49.reshaped(channels: 1000)
      output.store(t50)
    }
  }
}

extension MobileNetV3 {
  /// `gate 32`: `[28, 28, 120]` → `[28, 28, 120]`
  fileprivate struct Gate: Sendable {
    /// Line 71, `globalavgpool keepdims: true`: `[28, 28, 120]` → `[1, 1, 120]`
    private let globalAveragePooling2d = Reduction(.mean, over: [.height, .width])
    /// Line 71, `conv 32, 1x1`: `[1, 1, 120]` → `[1, 1, 32]`, with relu
    private let conv2d: Convolution
    /// Line 71, `conv 120, 1x1`: `[1, 1, 32]` → `[1, 1, 120]`
    private let conv2d2: Convolution
    /// Line 72, `add constant: 3`: `[1, 1, 120]` → `[1, 1, 120]`, with relu6
    private let add = Merge(.add, constant: 3, activation: .relu6)
    /// Line 72, `multiply constant: 1/6`: `[1, 1, 120]` → `[1, 1, 120]`
    private let multiply = Merge(.multiply, constant: 0.16666667)
    /// Line 69, `multiply`: `[28, 28, 120] and [1, 1, 120]` → `[28, 28, 120]`
    private let multiply2 = Merge(.multiply)

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution([1, 1, 120, 32], activation: .relu)
      conv2d2 = layers.convolution([1, 1, 32, 120])
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 1, 1, 120)
      globalAveragePooling2d(x, into: t0, memory)
      let t1 = memory.view(at: 128, 1, 1, 32)
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 1, 1, 120)
      conv2d2(t1, into: t2, memory)
      add(t2, into: t2, memory)
      multiply(t2, into: t2, memory)
      multiply2(x, t2, into: y, memory)
    }
  }
}

extension MobileNetV3 {
  /// `gate 240`: `[7, 7, 960]` → `[7, 7, 960]`
  fileprivate struct Gate2: Sendable {
    /// Line 71, `globalavgpool keepdims: true`: `[7, 7, 960]` → `[1, 1, 960]`
    private let globalAveragePooling2d = Reduction(.mean, over: [.height, .width])
    /// Line 71, `conv 240, 1x1`: `[1, 1, 960]` → `[1, 1, 240]`, with relu
    private let conv2d: Convolution
    /// Line 71, `conv 960, 1x1`: `[1, 1, 240]` → `[1, 1, 960]`
    private let conv2d2: Convolution
    /// Line 72, `add constant: 3`: `[1, 1, 960]` → `[1, 1, 960]`, with relu6
    private let add = Merge(.add, constant: 3, activation: .relu6)
    /// Line 72, `multiply constant: 1/6`: `[1, 1, 960]` → `[1, 1, 960]`
    private let multiply = Merge(.multiply, constant: 0.16666667)
    /// Line 69, `multiply`: `[7, 7, 960] and [1, 1, 960]` → `[7, 7, 960]`
    private let multiply2 = Merge(.multiply)

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution([1, 1, 960, 240], activation: .relu)
      conv2d2 = layers.convolution([1, 1, 240, 960])
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 1, 1, 960)
      globalAveragePooling2d(x, into: t0, memory)
      let t1 = memory.view(at: 960, 1, 1, 240)
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 1, 1, 960)
      conv2d2(t1, into: t2, memory)
      add(t2, into: t2, memory)
      multiply(t2, into: t2, memory)
      multiply2(x, t2, into: y, memory)
    }
  }
}

extension MobileNetV3 {
  /// `inverted 2.3, 80, 1, [3, false, hardswish]`: `[14, 14, 80]` → `[14, 14, 80]`
  fileprivate struct Inverted: Sendable {
    /// Line 57, `conv 184, 1x1, bias: false`: `[14, 14, 80]` → `[14, 14, 184]`, with batch
    /// normalization, hardswish
    private let conv2d: Convolution
    /// Line 59, `depthwise 3, padding: same, bias: false`: `[14, 14, 184]` → `[14, 14, 184]`, with
    /// batch normalization, hardswish
    private let depthwiseConv2d: Convolution
    /// Line 62, `conv 80, 1x1, bias: false`: `[14, 14, 184]` → `[14, 14, 80]`, with batch
    /// normalization, addition
    private let conv2d2: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 80, 184], bias: nil, batchNormalization: .init(epsilon: 0.001),
        activation: .hardSwish)
      depthwiseConv2d = layers.depthwiseConvolution(
        [3, 3, 184, 1], padding: .explicit(.image(1)), bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .hardSwish)
      conv2d2 = layers.convolution(
        [1, 1, 184, 80], bias: nil, batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 14, 14, 184, border: .image(1))
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: 47104, 14, 14, 184)
      depthwiseConv2d(t0, into: t1, memory)
      conv2d2(t1, into: y, adding: x, memory)
    }
  }
}

extension MobileNetV3 {
  /// `inverted 3, 40, 1, [5, true, relu]`: `[28, 28, 40]` → `[28, 28, 40]`
  fileprivate struct Inverted2: Sendable {
    /// Line 57, `conv 120, 1x1, bias: false`: `[28, 28, 40]` → `[28, 28, 120]`, with batch
    /// normalization, relu
    private let conv2d: Convolution
    /// Line 59, `depthwise 5, padding: same, bias: false`: `[28, 28, 120]` → `[28, 28, 120]`, with
    /// batch normalization, relu
    private let depthwiseConv2d: Convolution
    /// `gate`: `[28, 28, 120]` → `[28, 28, 120]`
    private let gate: Gate
    /// Line 62, `conv 40, 1x1, bias: false`: `[28, 28, 120]` → `[28, 28, 40]`, with batch
    /// normalization, addition
    private let conv2d2: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 40, 120], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu)
      depthwiseConv2d = layers.depthwiseConvolution(
        [5, 5, 120, 1], padding: .explicit(.image(2)), bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .relu)
      gate = Gate(&layers)
      conv2d2 = layers.convolution(
        [1, 1, 120, 40], bias: nil, batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 28, 28, 120, border: .image(2))
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: 122880, 28, 28, 120)
      depthwiseConv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 28, 28, 120)
      gate(t1, into: t2, memory.part(at: 94080))
      conv2d2(t2, into: y, adding: x, memory)
    }
  }
}

extension MobileNetV3 {
  /// `inverted 6, 160, 1, [5, true, hardswish]`: `[7, 7, 160]` → `[7, 7, 160]`
  fileprivate struct Inverted3: Sendable {
    /// Line 57, `conv 960, 1x1, bias: false`: `[7, 7, 160]` → `[7, 7, 960]`, with batch
    /// normalization, hardswish
    private let conv2d: Convolution
    /// Line 59, `depthwise 5, padding: same, bias: false`: `[7, 7, 960]` → `[7, 7, 960]`, with
    /// batch normalization, hardswish
    private let depthwiseConv2d: Convolution
    /// `gate`: `[7, 7, 960]` → `[7, 7, 960]`
    private let gate: Gate2
    /// Line 62, `conv 160, 1x1, bias: false`: `[7, 7, 960]` → `[7, 7, 160]`, with batch
    /// normalization, addition
    private let conv2d2: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 160, 960], bias: nil, batchNormalization: .init(epsilon: 0.001),
        activation: .hardSwish)
      depthwiseConv2d = layers.depthwiseConvolution(
        [5, 5, 960, 1], padding: .explicit(.image(2)), bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .hardSwish)
      gate = Gate2(&layers)
      conv2d2 = layers.convolution(
        [1, 1, 960, 160], bias: nil, batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 7, 7, 960, border: .image(2))
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: 116160, 7, 7, 960)
      depthwiseConv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 7, 7, 960)
      gate(t1, into: t2, memory.part(at: 47040))
      conv2d2(t2, into: y, adding: x, memory)
    }
  }
}
