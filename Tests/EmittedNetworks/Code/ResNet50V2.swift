// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in ResNet50V2.cnn.

import CNNRuntime

/// ResNet50V2, 101V2 and 152V2: He, Zhang, Ren and Sun, "Identity Mappings in Deep Residual
/// Networks" (2016, arXiv:1603.05027), as in `keras.applications`, with a stride in the last block
/// of a stage.
///
/// 25,613,800 parameters; 44,675,560 with `--set depth=101`; 60,380,648 with `--set depth=152`.
///
/// `[224, 224, 3]` → `[1000]`
public struct ResNetV2: Network {
  private let engine: Engine
  /// Line 10, `conv 64, 7x7, stride: 2`: `[230, 230, 3]` → `[112, 112, 64]`
  private let conv2d: Convolution
  /// Line 11, `maxpool 3x3, stride: 2`: `[114, 114, 64]` → `[56, 56, 64]`
  private let maxPooling2d = MaxPooling(window: [3, 3], strides: [2, 2])
  /// Line 25, `batchnorm epsilon: 0.00001001`: `[56, 56, 64]` → `[56, 56, 64]`, with relu
  private let batchNormalization: Affine
  /// Line 28, `conv 256, 1x1`: `[56, 56, 64]` → `[56, 56, 256]`
  private let conv2d1: Convolution
  /// Line 35, `conv 64, 1x1, bias: false`: `[56, 56, 64]` → `[56, 56, 64]`, with batch
  /// normalization, relu
  private let conv2d2: Convolution
  /// Line 36, `conv 64, 3x3, bias: false`: `[58, 58, 64]` → `[56, 56, 64]`, with batch
  /// normalization, relu
  private let conv2d3: Convolution
  /// Line 37, `conv 256, 1x1`: `[56, 56, 64]` → `[56, 56, 256]`, with addition
  private let conv2d4: Convolution
  /// Line 25, `batchnorm epsilon: 0.00001001`: `[56, 56, 256]` → `[56, 56, 256]`, with relu
  private let batchNormalization3: Affine
  /// Line 35, `conv 64, 1x1, bias: false`: `[56, 56, 256]` → `[56, 56, 64]`, with batch
  /// normalization, relu
  private let conv2d5: Convolution
  /// Line 36, `conv 64, 3x3, bias: false`: `[58, 58, 64]` → `[56, 56, 64]`, with batch
  /// normalization, relu
  private let conv2d6: Convolution
  /// Line 37, `conv 256, 1x1`: `[56, 56, 64]` → `[56, 56, 256]`, with addition
  private let conv2d7: Convolution
  /// Line 25, `batchnorm epsilon: 0.00001001`: `[56, 56, 256]` → `[56, 56, 256]`, with relu
  private let batchNormalization6: Affine
  /// Line 30, `maxpool 1x1, stride: 2`: `[56, 56, 256]` → `[28, 28, 256]`
  private let maxPooling2d1 = MaxPooling(window: [1, 1], strides: [2, 2])
  /// Line 35, `conv 64, 1x1, bias: false`: `[56, 56, 256]` → `[56, 56, 64]`, with batch
  /// normalization, relu
  private let conv2d8: Convolution
  /// Line 36, `conv 64, 3x3, stride: 2, bias: false`: `[58, 58, 64]` → `[28, 28, 64]`, with batch
  /// normalization, relu
  private let conv2d9: Convolution
  /// Line 37, `conv 256, 1x1`: `[28, 28, 64]` → `[28, 28, 256]`, with addition
  private let conv2d10: Convolution
  /// Line 25, `batchnorm epsilon: 0.00001001`: `[28, 28, 256]` → `[28, 28, 256]`, with relu
  private let batchNormalization9: Affine
  /// Line 28, `conv 512, 1x1`: `[28, 28, 256]` → `[28, 28, 512]`
  private let conv2d11: Convolution
  /// Line 35, `conv 128, 1x1, bias: false`: `[28, 28, 256]` → `[28, 28, 128]`, with batch
  /// normalization, relu
  private let conv2d12: Convolution
  /// Line 36, `conv 128, 3x3, bias: false`: `[30, 30, 128]` → `[28, 28, 128]`, with batch
  /// normalization, relu
  private let conv2d13: Convolution
  /// Line 37, `conv 512, 1x1`: `[28, 28, 128]` → `[28, 28, 512]`, with addition
  private let conv2d14: Convolution
  /// `bottleneck_4`: `[28, 28, 512]` → `[28, 28, 512]`
  private let bottleneck4: Bottleneck
  /// `bottleneck_5`: `[28, 28, 512]` → `[28, 28, 512]`
  private let bottleneck5: Bottleneck
  /// Line 25, `batchnorm epsilon: 0.00001001`: `[28, 28, 512]` → `[28, 28, 512]`, with relu
  private let batchNormalization18: Affine
  /// Line 30, `maxpool 1x1, stride: 2`: `[28, 28, 512]` → `[14, 14, 512]`
  private let maxPooling2d2 = MaxPooling(window: [1, 1], strides: [2, 2])
  /// Line 35, `conv 128, 1x1, bias: false`: `[28, 28, 512]` → `[28, 28, 128]`, with batch
  /// normalization, relu
  private let conv2d21: Convolution
  /// Line 36, `conv 128, 3x3, stride: 2, bias: false`: `[30, 30, 128]` → `[14, 14, 128]`, with
  /// batch normalization, relu
  private let conv2d22: Convolution
  /// Line 37, `conv 512, 1x1`: `[14, 14, 128]` → `[14, 14, 512]`, with addition
  private let conv2d23: Convolution
  /// Line 25, `batchnorm epsilon: 0.00001001`: `[14, 14, 512]` → `[14, 14, 512]`, with relu
  private let batchNormalization21: Affine
  /// Line 28, `conv 1024, 1x1`: `[14, 14, 512]` → `[14, 14, 1024]`
  private let conv2d24: Convolution
  /// Line 35, `conv 256, 1x1, bias: false`: `[14, 14, 512]` → `[14, 14, 256]`, with batch
  /// normalization, relu
  private let conv2d25: Convolution
  /// Line 36, `conv 256, 3x3, bias: false`: `[16, 16, 256]` → `[14, 14, 256]`, with batch
  /// normalization, relu
  private let conv2d26: Convolution
  /// Line 37, `conv 1024, 1x1`: `[14, 14, 256]` → `[14, 14, 1024]`, with addition
  private let conv2d27: Convolution
  /// `bottleneck_8`: `[14, 14, 1024]` → `[14, 14, 1024]`
  private let bottleneck8: Bottleneck2
  /// `bottleneck_9`: `[14, 14, 1024]` → `[14, 14, 1024]`
  private let bottleneck9: Bottleneck2
  /// `bottleneck_10`: `[14, 14, 1024]` → `[14, 14, 1024]`
  private let bottleneck10: Bottleneck2
  /// `bottleneck_11`: `[14, 14, 1024]` → `[14, 14, 1024]`
  private let bottleneck11: Bottleneck2
  /// Line 25, `batchnorm epsilon: 0.00001001`: `[14, 14, 1024]` → `[14, 14, 1024]`, with relu
  private let batchNormalization36: Affine
  /// Line 30, `maxpool 1x1, stride: 2`: `[14, 14, 1024]` → `[7, 7, 1024]`
  private let maxPooling2d3 = MaxPooling(window: [1, 1], strides: [2, 2])
  /// Line 35, `conv 256, 1x1, bias: false`: `[14, 14, 1024]` → `[14, 14, 256]`, with batch
  /// normalization, relu
  private let conv2d40: Convolution
  /// Line 36, `conv 256, 3x3, stride: 2, bias: false`: `[16, 16, 256]` → `[7, 7, 256]`, with batch
  /// normalization, relu
  private let conv2d41: Convolution
  /// Line 37, `conv 1024, 1x1`: `[7, 7, 256]` → `[7, 7, 1024]`, with addition
  private let conv2d42: Convolution
  /// Line 25, `batchnorm epsilon: 0.00001001`: `[7, 7, 1024]` → `[7, 7, 1024]`, with relu
  private let batchNormalization39: Affine
  /// Line 28, `conv 2048, 1x1`: `[7, 7, 1024]` → `[7, 7, 2048]`
  private let conv2d43: Convolution
  /// Line 35, `conv 512, 1x1, bias: false`: `[7, 7, 1024]` → `[7, 7, 512]`, with batch
  /// normalization, relu
  private let conv2d44: Convolution
  /// Line 36, `conv 512, 3x3, bias: false`: `[9, 9, 512]` → `[7, 7, 512]`, with batch
  /// normalization, relu
  private let conv2d45: Convolution
  /// Line 37, `conv 2048, 1x1`: `[7, 7, 512]` → `[7, 7, 2048]`, with addition
  private let conv2d46: Convolution
  /// `bottleneck_14`: `[7, 7, 2048]` → `[7, 7, 2048]`
  private let bottleneck14: Bottleneck3
  /// `bottleneck_15`: `[7, 7, 2048]` → `[7, 7, 2048]`
  private let bottleneck15: Bottleneck3
  /// Line 16, `batchnorm epsilon: 0.00001001`: `[7, 7, 2048]` → `[7, 7, 2048]`, with relu
  private let batchNormalization48: Affine
  /// Line 17, `globalavgpool`: `[7, 7, 2048]` → `[2048]`
  private let globalAveragePooling2d = Reduction(.mean, over: [.height, .width])
  /// Line 18, `dense 1000`: `[2048]` → `[1000]`
  private let dense: Dense

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;batch_normalization;conv2d_1;conv2d_2;batch_normalization_1;conv2d_3;\
    batch_normalization_2;conv2d_4;batch_normalization_3;conv2d_5;batch_normalization_4;conv2d_6;\
    batch_normalization_5;conv2d_7;batch_normalization_6;conv2d_8;batch_normalization_7;conv2d_9;\
    batch_normalization_8;conv2d_10;batch_normalization_9;conv2d_11;conv2d_12;\
    batch_normalization_10;conv2d_13;batch_normalization_11;conv2d_14;batch_normalization_12;\
    conv2d_15;batch_normalization_13;conv2d_16;batch_normalization_14;conv2d_17;\
    batch_normalization_15;conv2d_18;batch_normalization_16;conv2d_19;batch_normalization_17;\
    conv2d_20;batch_normalization_18;conv2d_21;batch_normalization_19;conv2d_22;\
    batch_normalization_20;conv2d_23;batch_normalization_21;conv2d_24;conv2d_25;\
    batch_normalization_22;conv2d_26;batch_normalization_23;conv2d_27;batch_normalization_24;\
    conv2d_28;batch_normalization_25;conv2d_29;batch_normalization_26;conv2d_30;\
    batch_normalization_27;conv2d_31;batch_normalization_28;conv2d_32;batch_normalization_29;\
    conv2d_33;batch_normalization_30;conv2d_34;batch_normalization_31;conv2d_35;\
    batch_normalization_32;conv2d_36;batch_normalization_33;conv2d_37;batch_normalization_34;\
    conv2d_38;batch_normalization_35;conv2d_39;batch_normalization_36;conv2d_40;\
    batch_normalization_37;conv2d_41;batch_normalization_38;conv2d_42;batch_normalization_39;\
    conv2d_43;conv2d_44;batch_normalization_40;conv2d_45;batch_normalization_41;conv2d_46;\
    batch_normalization_42;conv2d_47;batch_normalization_43;conv2d_48;batch_normalization_44;\
    conv2d_49;batch_normalization_45;conv2d_50;batch_normalization_46;conv2d_51;\
    batch_normalization_47;conv2d_52;batch_normalization_48;dense
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([7, 7, 3, 64], strides: [2, 2])
    batchNormalization = layers.batchNormalization(64, epsilon: 1.001e-05, activation: .relu)
    conv2d1 = layers.convolution([1, 1, 64, 256])
    conv2d2 = layers.convolution(
      [1, 1, 64, 64], bias: nil, batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    conv2d3 = layers.convolution(
      [3, 3, 64, 64], bias: nil, batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    conv2d4 = layers.convolution([1, 1, 64, 256])
    batchNormalization3 = layers.batchNormalization(256, epsilon: 1.001e-05, activation: .relu)
    conv2d5 = layers.convolution(
      [1, 1, 256, 64], bias: nil, batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    conv2d6 = layers.convolution(
      [3, 3, 64, 64], bias: nil, batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    conv2d7 = layers.convolution([1, 1, 64, 256])
    batchNormalization6 = layers.batchNormalization(256, epsilon: 1.001e-05, activation: .relu)
    conv2d8 = layers.convolution(
      [1, 1, 256, 64], bias: nil, batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    conv2d9 = layers.convolution(
      [3, 3, 64, 64], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 1.001e-05),
      activation: .relu)
    conv2d10 = layers.convolution([1, 1, 64, 256])
    batchNormalization9 = layers.batchNormalization(256, epsilon: 1.001e-05, activation: .relu)
    conv2d11 = layers.convolution([1, 1, 256, 512])
    conv2d12 = layers.convolution(
      [1, 1, 256, 128], bias: nil, batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    conv2d13 = layers.convolution(
      [3, 3, 128, 128], bias: nil, batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    conv2d14 = layers.convolution([1, 1, 128, 512])
    bottleneck4 = Bottleneck(&layers)
    bottleneck5 = Bottleneck(&layers)
    batchNormalization18 = layers.batchNormalization(512, epsilon: 1.001e-05, activation: .relu)
    conv2d21 = layers.convolution(
      [1, 1, 512, 128], bias: nil, batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    conv2d22 = layers.convolution(
      [3, 3, 128, 128], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 1.001e-05),
      activation: .relu)
    conv2d23 = layers.convolution([1, 1, 128, 512])
    batchNormalization21 = layers.batchNormalization(512, epsilon: 1.001e-05, activation: .relu)
    conv2d24 = layers.convolution([1, 1, 512, 1024])
    conv2d25 = layers.convolution(
      [1, 1, 512, 256], bias: nil, batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    conv2d26 = layers.convolution(
      [3, 3, 256, 256], bias: nil, batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    conv2d27 = layers.convolution([1, 1, 256, 1024])
    bottleneck8 = Bottleneck2(&layers)
    bottleneck9 = Bottleneck2(&layers)
    bottleneck10 = Bottleneck2(&layers)
    bottleneck11 = Bottleneck2(&layers)
    batchNormalization36 = layers.batchNormalization(1024, epsilon: 1.001e-05, activation: .relu)
    conv2d40 = layers.convolution(
      [1, 1, 1024, 256], bias: nil, batchNormalization: .init(epsilon: 1.001e-05),
      activation: .relu)
    conv2d41 = layers.convolution(
      [3, 3, 256, 256], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 1.001e-05),
      activation: .relu)
    conv2d42 = layers.convolution([1, 1, 256, 1024])
    batchNormalization39 = layers.batchNormalization(1024, epsilon: 1.001e-05, activation: .relu)
    conv2d43 = layers.convolution([1, 1, 1024, 2048])
    conv2d44 = layers.convolution(
      [1, 1, 1024, 512], bias: nil, batchNormalization: .init(epsilon: 1.001e-05),
      activation: .relu)
    conv2d45 = layers.convolution(
      [3, 3, 512, 512], bias: nil, batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    conv2d46 = layers.convolution([1, 1, 512, 2048])
    bottleneck14 = Bottleneck3(&layers)
    bottleneck15 = Bottleneck3(&layers)
    batchNormalization48 = layers.batchNormalization(2048, epsilon: 1.001e-05, activation: .relu)
    dense = layers.dense(2048, 1000)
    engine = Engine(count: 1_820_928, threads: threads)
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
      let t0 = memory.view(at: 831744, 224, 224, 3, border: .image(3))
      t0.load(input)
      let t1 = t0.expanded(by: .image(3))
      let t2 = memory.view(at: 0, 112, 112, 64, border: .image(1))
      conv2d(t1, into: t2, memory)
      let t3 = t2.expanded(by: .image(1))
      let t4 = memory.view(at: 1_018_112, 56, 56, 64)
      maxPooling2d(t3, into: t4, memory)
      batchNormalization(t4, into: t4, memory)
      let t5 = memory.view(at: 0, 56, 56, 256)
      conv2d1(t4, into: t5, memory)
      let t6 = memory.view(at: 802816, 56, 56, 64, border: .image(1))
      conv2d2(t4, into: t6, memory)
      let t7 = t6.expanded(by: .image(1))
      let t8 = memory.view(at: 1_018_112, 56, 56, 64)
      conv2d3(t7, into: t8, memory)
      conv2d4(t8, into: t5, adding: t5, memory)
      let t9 = memory.view(at: 802816, 56, 56, 256)
      batchNormalization3(t5, into: t9, memory)
      let t10 = memory.view(at: 1_605_632, 56, 56, 64, border: .image(1))
      conv2d5(t9, into: t10, memory)
      let t11 = t10.expanded(by: .image(1))
      let t12 = memory.view(at: 802816, 56, 56, 64)
      conv2d6(t11, into: t12, memory)
      conv2d7(t12, into: t5, adding: t5, memory)
      let t13 = memory.view(at: 802816, 56, 56, 256)
      batchNormalization6(t5, into: t13, memory)
      let t14 = memory.view(at: 1_605_632, 28, 28, 256)
      maxPooling2d1(t5, into: t14, memory)
      let t15 = memory.view(at: 0, 56, 56, 64, border: .image(1))
      conv2d8(t13, into: t15, memory)
      let t16 = t15.expanded(by: .image(1))
      let t17 = memory.view(at: 215296, 28, 28, 64)
      conv2d9(t16, into: t17, memory)
      conv2d10(t17, into: t14, adding: t14, memory)
      batchNormalization9(t14, into: t14, memory)
      let t18 = memory.view(at: 516608, 28, 28, 512)
      conv2d11(t14, into: t18, memory)
      let t19 = memory.view(at: 0, 28, 28, 128, border: .image(1))
      conv2d12(t14, into: t19, memory)
      let t20 = t19.expanded(by: .image(1))
      let t21 = memory.view(at: 115200, 28, 28, 128)
      conv2d13(t20, into: t21, memory)
      conv2d14(t21, into: t18, adding: t18, memory)
      let t22 = memory.view(at: 918016, 28, 28, 512)
      bottleneck4(t18, into: t22, memory.part(at: 0))
      let t23 = memory.view(at: 516608, 28, 28, 512)
      bottleneck5(t22, into: t23, memory.part(at: 0))
      let t24 = memory.view(at: 0, 28, 28, 512)
      batchNormalization18(t23, into: t24, memory)
      let t25 = memory.view(at: 918016, 14, 14, 512)
      maxPooling2d2(t23, into: t25, memory)
      let t26 = memory.view(at: 401408, 28, 28, 128, border: .image(1))
      conv2d21(t24, into: t26, memory)
      let t27 = t26.expanded(by: .image(1))
      let t28 = memory.view(at: 0, 14, 14, 128)
      conv2d22(t27, into: t28, memory)
      conv2d23(t28, into: t25, adding: t25, memory)
      batchNormalization21(t25, into: t25, memory)
      let t29 = memory.view(at: 266240, 14, 14, 1024)
      conv2d24(t25, into: t29, memory)
      let t30 = memory.view(at: 0, 14, 14, 256, border: .image(1))
      conv2d25(t25, into: t30, memory)
      let t31 = t30.expanded(by: .image(1))
      let t32 = memory.view(at: 65536, 14, 14, 256)
      conv2d26(t31, into: t32, memory)
      conv2d27(t32, into: t29, adding: t29, memory)
      let t33 = memory.view(at: 466944, 14, 14, 1024)
      bottleneck8(t29, into: t33, memory.part(at: 0))
      let t34 = memory.view(at: 266240, 14, 14, 1024)
      bottleneck9(t33, into: t34, memory.part(at: 0))
      let t35 = memory.view(at: 466944, 14, 14, 1024)
      bottleneck10(t34, into: t35, memory.part(at: 0))
      let t36 = memory.view(at: 266240, 14, 14, 1024)
      bottleneck11(t35, into: t36, memory.part(at: 0))
      let t37 = memory.view(at: 0, 14, 14, 1024)
      batchNormalization36(t36, into: t37, memory)
      let t38 = memory.view(at: 466944, 7, 7, 1024)
      maxPooling2d3(t36, into: t38, memory)
      let t39 = memory.view(at: 200704, 14, 14, 256, border: .image(1))
      conv2d40(t37, into: t39, memory)
      let t40 = t39.expanded(by: .image(1))
      let t41 = memory.view(at: 0, 7, 7, 256)
      conv2d41(t40, into: t41, memory)
      conv2d42(t41, into: t38, adding: t38, memory)
      batchNormalization39(t38, into: t38, memory)
      let t42 = memory.view(at: 141824, 7, 7, 2048)
      conv2d43(t38, into: t42, memory)
      let t43 = memory.view(at: 0, 7, 7, 512, border: .image(1))
      conv2d44(t38, into: t43, memory)
      let t44 = t43.expanded(by: .image(1))
      let t45 = memory.view(at: 41472, 7, 7, 512)
      conv2d45(t44, into: t45, memory)
      conv2d46(t45, into: t42, adding: t42, memory)
      let t46 = memory.view(at: 242176, 7, 7, 2048)
      bottleneck14(t42, into: t46, memory.part(at: 0))
      let t47 = memory.view(at: 141824, 7, 7, 2048)
      bottleneck15(t46, into: t47, memory.part(at: 0))
      batchNormalization48(t47, into: t47, memory)
      let t48 = memory.view(at: 0, 2048)
      globalAveragePooling2d(t47, into: t48, memory)
      let t49 = memory.view(at: 2048, 1000)
      dense(t48, into: t49, memory)
      output.store(t49)
    }
  }
}

extension ResNetV2 {
  /// `bottleneck 128`: `[28, 28, 512]` → `[28, 28, 512]`
  fileprivate struct Bottleneck: Sendable {
    /// Line 25, `batchnorm epsilon: 0.00001001`: `[28, 28, 512]` → `[28, 28, 512]`, with relu
    private let batchNormalization: Affine
    /// Line 35, `conv 128, 1x1, bias: false`: `[28, 28, 512]` → `[28, 28, 128]`, with batch
    /// normalization, relu
    private let conv2d: Convolution
    /// Line 36, `conv 128, 3x3, bias: false`: `[30, 30, 128]` → `[28, 28, 128]`, with batch
    /// normalization, relu
    private let conv2d2: Convolution
    /// Line 37, `conv 512, 1x1`: `[28, 28, 128]` → `[28, 28, 512]`, with addition
    private let conv2d3: Convolution

    init(_ layers: inout WeightReader) {
      batchNormalization = layers.batchNormalization(512, epsilon: 1.001e-05, activation: .relu)
      conv2d = layers.convolution(
        [1, 1, 512, 128], bias: nil, batchNormalization: .init(epsilon: 1.001e-05),
        activation: .relu)
      conv2d2 = layers.convolution(
        [3, 3, 128, 128], bias: nil, batchNormalization: .init(epsilon: 1.001e-05),
        activation: .relu)
      conv2d3 = layers.convolution([1, 1, 128, 512])
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 28, 28, 512)
      batchNormalization(x, into: t0, memory)
      let t1 = memory.view(at: 401408, 28, 28, 128, border: .image(1))
      conv2d(t0, into: t1, memory)
      let t2 = t1.expanded(by: .image(1))
      let t3 = memory.view(at: 0, 28, 28, 128)
      conv2d2(t2, into: t3, memory)
      conv2d3(t3, into: y, adding: x, memory)
    }
  }
}

extension ResNetV2 {
  /// `bottleneck 256`: `[14, 14, 1024]` → `[14, 14, 1024]`
  fileprivate struct Bottleneck2: Sendable {
    /// Line 25, `batchnorm epsilon: 0.00001001`: `[14, 14, 1024]` → `[14, 14, 1024]`, with relu
    private let batchNormalization: Affine
    /// Line 35, `conv 256, 1x1, bias: false`: `[14, 14, 1024]` → `[14, 14, 256]`, with batch
    /// normalization, relu
    private let conv2d: Convolution
    /// Line 36, `conv 256, 3x3, bias: false`: `[16, 16, 256]` → `[14, 14, 256]`, with batch
    /// normalization, relu
    private let conv2d2: Convolution
    /// Line 37, `conv 1024, 1x1`: `[14, 14, 256]` → `[14, 14, 1024]`, with addition
    private let conv2d3: Convolution

    init(_ layers: inout WeightReader) {
      batchNormalization = layers.batchNormalization(1024, epsilon: 1.001e-05, activation: .relu)
      conv2d = layers.convolution(
        [1, 1, 1024, 256], bias: nil, batchNormalization: .init(epsilon: 1.001e-05),
        activation: .relu)
      conv2d2 = layers.convolution(
        [3, 3, 256, 256], bias: nil, batchNormalization: .init(epsilon: 1.001e-05),
        activation: .relu)
      conv2d3 = layers.convolution([1, 1, 256, 1024])
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 14, 14, 1024)
      batchNormalization(x, into: t0, memory)
      let t1 = memory.view(at: 200704, 14, 14, 256, border: .image(1))
      conv2d(t0, into: t1, memory)
      let t2 = t1.expanded(by: .image(1))
      let t3 = memory.view(at: 0, 14, 14, 256)
      conv2d2(t2, into: t3, memory)
      conv2d3(t3, into: y, adding: x, memory)
    }
  }
}

extension ResNetV2 {
  /// `bottleneck 512`: `[7, 7, 2048]` → `[7, 7, 2048]`
  fileprivate struct Bottleneck3: Sendable {
    /// Line 25, `batchnorm epsilon: 0.00001001`: `[7, 7, 2048]` → `[7, 7, 2048]`, with relu
    private let batchNormalization: Affine
    /// Line 35, `conv 512, 1x1, bias: false`: `[7, 7, 2048]` → `[7, 7, 512]`, with batch
    /// normalization, relu
    private let conv2d: Convolution
    /// Line 36, `conv 512, 3x3, bias: false`: `[9, 9, 512]` → `[7, 7, 512]`, with batch
    /// normalization, relu
    private let conv2d2: Convolution
    /// Line 37, `conv 2048, 1x1`: `[7, 7, 512]` → `[7, 7, 2048]`, with addition
    private let conv2d3: Convolution

    init(_ layers: inout WeightReader) {
      batchNormalization = layers.batchNormalization(2048, epsilon: 1.001e-05, activation: .relu)
      conv2d = layers.convolution(
        [1, 1, 2048, 512], bias: nil, batchNormalization: .init(epsilon: 1.001e-05),
        activation: .relu)
      conv2d2 = layers.convolution(
        [3, 3, 512, 512], bias: nil, batchNormalization: .init(epsilon: 1.001e-05),
        activation: .relu)
      conv2d3 = layers.convolution([1, 1, 512, 2048])
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 7, 7, 2048)
      batchNormalization(x, into: t0, memory)
      let t1 = memory.view(at: 100352, 7, 7, 512, border: .image(1))
      conv2d(t0, into: t1, memory)
      let t2 = t1.expanded(by: .image(1))
      let t3 = memory.view(at: 0, 7, 7, 512)
      conv2d2(t2, into: t3, memory)
      conv2d3(t3, into: y, adding: x, memory)
    }
  }
}
