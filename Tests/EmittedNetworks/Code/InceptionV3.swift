// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in InceptionV3.cnn.

import CNNRuntime

/// InceptionV3: Szegedy, Vanhoucke, Ioffe, Shlens and Wojna, "Rethinking the Inception Architecture
/// for Computer Vision" (2015, arXiv:1512.00567), as in `keras.applications`, without the auxiliary
/// classifier: 23,851,784 parameters.
///
/// `[299, 299, 3]` → `[1000]`
public struct InceptionV3: Network {
  private let engine: Engine
  /// Line 61, `conv 32, 3x3, stride: 2, bias: false`: `[299, 299, 3]` → `[149, 149, 32]`, with
  /// batch normalization, relu
  private let conv2d: Convolution
  /// Line 61, `conv 32, 3x3, bias: false`: `[149, 149, 32]` → `[147, 147, 32]`, with batch
  /// normalization, relu
  private let conv2d1: Convolution
  /// Line 61, `conv 64, 3x3, padding: same, bias: false`: `[147, 147, 32]` → `[147, 147, 64]`, with
  /// batch normalization, relu
  private let conv2d2: Convolution
  /// Line 7, `maxpool 3x3, stride: 2`: `[147, 147, 64]` → `[73, 73, 64]`
  private let maxPooling2d = MaxPooling(window: [3, 3], strides: [2, 2])
  /// Line 61, `conv 80, 1x1, padding: same, bias: false`: `[73, 73, 64]` → `[73, 73, 80]`, with
  /// batch normalization, relu
  private let conv2d3: Convolution
  /// Line 61, `conv 192, 3x3, bias: false`: `[73, 73, 80]` → `[71, 71, 192]`, with batch
  /// normalization, relu
  private let conv2d4: Convolution
  /// Line 8, `maxpool 3x3, stride: 2`: `[71, 71, 192]` → `[35, 35, 192]`
  private let maxPooling2d1 = MaxPooling(window: [3, 3], strides: [2, 2])
  /// Line 61, `conv 64, 1x1, padding: same, bias: false`: `[35, 35, 192]` → `[35, 35, 64]`, with
  /// batch normalization, relu
  private let conv2d5: Convolution
  /// Line 61, `conv 48, 1x1, padding: same, bias: false`: `[35, 35, 192]` → `[35, 35, 48]`, with
  /// batch normalization, relu
  private let conv2d6: Convolution
  /// Line 61, `conv 64, 5x5, padding: same, bias: false`: `[35, 35, 48]` → `[35, 35, 64]`, with
  /// batch normalization, relu
  private let conv2d7: Convolution
  /// Line 61, `conv 64, 1x1, padding: same, bias: false`: `[35, 35, 192]` → `[35, 35, 64]`, with
  /// batch normalization, relu
  private let conv2d8: Convolution
  /// Line 61, `conv 96, 3x3, padding: same, bias: false`: `[35, 35, 64]` → `[35, 35, 96]`, with
  /// batch normalization, relu
  private let conv2d9: Convolution
  /// Line 61, `conv 96, 3x3, padding: same, bias: false`: `[35, 35, 96]` → `[35, 35, 96]`, with
  /// batch normalization, relu
  private let conv2d10: Convolution
  /// Line 58, `avgpool 3x3, stride: 1, padding: same`: `[35, 35, 192]` → `[35, 35, 192]`
  private let averagePooling2d = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 61, `conv 32, 1x1, padding: same, bias: false`: `[35, 35, 192]` → `[35, 35, 32]`, with
  /// batch normalization, relu
  private let conv2d11: Convolution
  /// Line 61, `conv 64, 1x1, padding: same, bias: false`: `[35, 35, 256]` → `[35, 35, 64]`, with
  /// batch normalization, relu
  private let conv2d12: Convolution
  /// Line 61, `conv 48, 1x1, padding: same, bias: false`: `[35, 35, 256]` → `[35, 35, 48]`, with
  /// batch normalization, relu
  private let conv2d13: Convolution
  /// Line 61, `conv 64, 5x5, padding: same, bias: false`: `[35, 35, 48]` → `[35, 35, 64]`, with
  /// batch normalization, relu
  private let conv2d14: Convolution
  /// Line 61, `conv 64, 1x1, padding: same, bias: false`: `[35, 35, 256]` → `[35, 35, 64]`, with
  /// batch normalization, relu
  private let conv2d15: Convolution
  /// Line 61, `conv 96, 3x3, padding: same, bias: false`: `[35, 35, 64]` → `[35, 35, 96]`, with
  /// batch normalization, relu
  private let conv2d16: Convolution
  /// Line 61, `conv 96, 3x3, padding: same, bias: false`: `[35, 35, 96]` → `[35, 35, 96]`, with
  /// batch normalization, relu
  private let conv2d17: Convolution
  /// Line 58, `avgpool 3x3, stride: 1, padding: same`: `[35, 35, 256]` → `[35, 35, 256]`
  private let averagePooling2d1 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 61, `conv 64, 1x1, padding: same, bias: false`: `[35, 35, 256]` → `[35, 35, 64]`, with
  /// batch normalization, relu
  private let conv2d18: Convolution
  /// Line 61, `conv 64, 1x1, padding: same, bias: false`: `[35, 35, 288]` → `[35, 35, 64]`, with
  /// batch normalization, relu
  private let conv2d19: Convolution
  /// Line 61, `conv 48, 1x1, padding: same, bias: false`: `[35, 35, 288]` → `[35, 35, 48]`, with
  /// batch normalization, relu
  private let conv2d20: Convolution
  /// Line 61, `conv 64, 5x5, padding: same, bias: false`: `[35, 35, 48]` → `[35, 35, 64]`, with
  /// batch normalization, relu
  private let conv2d21: Convolution
  /// Line 61, `conv 64, 1x1, padding: same, bias: false`: `[35, 35, 288]` → `[35, 35, 64]`, with
  /// batch normalization, relu
  private let conv2d22: Convolution
  /// Line 61, `conv 96, 3x3, padding: same, bias: false`: `[35, 35, 64]` → `[35, 35, 96]`, with
  /// batch normalization, relu
  private let conv2d23: Convolution
  /// Line 61, `conv 96, 3x3, padding: same, bias: false`: `[35, 35, 96]` → `[35, 35, 96]`, with
  /// batch normalization, relu
  private let conv2d24: Convolution
  /// Line 58, `avgpool 3x3, stride: 1, padding: same`: `[35, 35, 288]` → `[35, 35, 288]`
  private let averagePooling2d2 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 61, `conv 64, 1x1, padding: same, bias: false`: `[35, 35, 288]` → `[35, 35, 64]`, with
  /// batch normalization, relu
  private let conv2d25: Convolution
  /// Line 61, `conv 384, 3x3, stride: 2, bias: false`: `[35, 35, 288]` → `[17, 17, 384]`, with
  /// batch normalization, relu
  private let conv2d26: Convolution
  /// Line 61, `conv 64, 1x1, padding: same, bias: false`: `[35, 35, 288]` → `[35, 35, 64]`, with
  /// batch normalization, relu
  private let conv2d27: Convolution
  /// Line 61, `conv 96, 3x3, padding: same, bias: false`: `[35, 35, 64]` → `[35, 35, 96]`, with
  /// batch normalization, relu
  private let conv2d28: Convolution
  /// Line 61, `conv 96, 3x3, stride: 2, bias: false`: `[35, 35, 96]` → `[17, 17, 96]`, with batch
  /// normalization, relu
  private let conv2d29: Convolution
  /// Line 13, `maxpool 3x3, stride: 2`: `[35, 35, 288]` → `[17, 17, 288]`
  private let maxPooling2d2 = MaxPooling(window: [3, 3], strides: [2, 2])
  /// Line 61, `conv 192, 1x1, padding: same, bias: false`: `[17, 17, 768]` → `[17, 17, 192]`, with
  /// batch normalization, relu
  private let conv2d30: Convolution
  /// Line 61, `conv 128, 1x1, padding: same, bias: false`: `[17, 17, 768]` → `[17, 17, 128]`, with
  /// batch normalization, relu
  private let conv2d31: Convolution
  /// Line 61, `conv 128, 1x7, padding: same, bias: false`: `[17, 17, 128]` → `[17, 17, 128]`, with
  /// batch normalization, relu
  private let conv2d32: Convolution
  /// Line 61, `conv 192, 7x1, padding: same, bias: false`: `[17, 17, 128]` → `[17, 17, 192]`, with
  /// batch normalization, relu
  private let conv2d33: Convolution
  /// Line 61, `conv 128, 1x1, padding: same, bias: false`: `[17, 17, 768]` → `[17, 17, 128]`, with
  /// batch normalization, relu
  private let conv2d34: Convolution
  /// Line 61, `conv 128, 7x1, padding: same, bias: false`: `[17, 17, 128]` → `[17, 17, 128]`, with
  /// batch normalization, relu
  private let conv2d35: Convolution
  /// Line 61, `conv 128, 1x7, padding: same, bias: false`: `[17, 17, 128]` → `[17, 17, 128]`, with
  /// batch normalization, relu
  private let conv2d36: Convolution
  /// Line 61, `conv 128, 7x1, padding: same, bias: false`: `[17, 17, 128]` → `[17, 17, 128]`, with
  /// batch normalization, relu
  private let conv2d37: Convolution
  /// Line 61, `conv 192, 1x7, padding: same, bias: false`: `[17, 17, 128]` → `[17, 17, 192]`, with
  /// batch normalization, relu
  private let conv2d38: Convolution
  /// `smooth`: `[17, 17, 768]` → `[17, 17, 192]`
  private let smooth: Smooth
  /// `factored_1`: `[17, 17, 768]` → `[17, 17, 768]`
  private let factored1: Factored
  /// `factored_2`: `[17, 17, 768]` → `[17, 17, 768]`
  private let factored2: Factored
  /// Line 61, `conv 192, 1x1, padding: same, bias: false`: `[17, 17, 768]` → `[17, 17, 192]`, with
  /// batch normalization, relu
  private let conv2d60: Convolution
  /// Line 61, `conv 192, 1x1, padding: same, bias: false`: `[17, 17, 768]` → `[17, 17, 192]`, with
  /// batch normalization, relu
  private let conv2d61: Convolution
  /// Line 61, `conv 192, 1x7, padding: same, bias: false`: `[17, 17, 192]` → `[17, 17, 192]`, with
  /// batch normalization, relu
  private let conv2d62: Convolution
  /// Line 61, `conv 192, 7x1, padding: same, bias: false`: `[17, 17, 192]` → `[17, 17, 192]`, with
  /// batch normalization, relu
  private let conv2d63: Convolution
  /// Line 61, `conv 192, 1x1, padding: same, bias: false`: `[17, 17, 768]` → `[17, 17, 192]`, with
  /// batch normalization, relu
  private let conv2d64: Convolution
  /// Line 61, `conv 192, 7x1, padding: same, bias: false`: `[17, 17, 192]` → `[17, 17, 192]`, with
  /// batch normalization, relu
  private let conv2d65: Convolution
  /// Line 61, `conv 192, 1x7, padding: same, bias: false`: `[17, 17, 192]` → `[17, 17, 192]`, with
  /// batch normalization, relu
  private let conv2d66: Convolution
  /// Line 61, `conv 192, 7x1, padding: same, bias: false`: `[17, 17, 192]` → `[17, 17, 192]`, with
  /// batch normalization, relu
  private let conv2d67: Convolution
  /// Line 61, `conv 192, 1x7, padding: same, bias: false`: `[17, 17, 192]` → `[17, 17, 192]`, with
  /// batch normalization, relu
  private let conv2d68: Convolution
  /// `smooth`: `[17, 17, 768]` → `[17, 17, 192]`
  private let smooth2: Smooth
  /// Line 61, `conv 192, 1x1, padding: same, bias: false`: `[17, 17, 768]` → `[17, 17, 192]`, with
  /// batch normalization, relu
  private let conv2d70: Convolution
  /// Line 61, `conv 320, 3x3, stride: 2, bias: false`: `[17, 17, 192]` → `[8, 8, 320]`, with batch
  /// normalization, relu
  private let conv2d71: Convolution
  /// Line 61, `conv 192, 1x1, padding: same, bias: false`: `[17, 17, 768]` → `[17, 17, 192]`, with
  /// batch normalization, relu
  private let conv2d72: Convolution
  /// Line 61, `conv 192, 1x7, padding: same, bias: false`: `[17, 17, 192]` → `[17, 17, 192]`, with
  /// batch normalization, relu
  private let conv2d73: Convolution
  /// Line 61, `conv 192, 7x1, padding: same, bias: false`: `[17, 17, 192]` → `[17, 17, 192]`, with
  /// batch normalization, relu
  private let conv2d74: Convolution
  /// Line 61, `conv 192, 3x3, stride: 2, bias: false`: `[17, 17, 192]` → `[8, 8, 192]`, with batch
  /// normalization, relu
  private let conv2d75: Convolution
  /// Line 19, `maxpool 3x3, stride: 2`: `[17, 17, 768]` → `[8, 8, 768]`
  private let maxPooling2d3 = MaxPooling(window: [3, 3], strides: [2, 2])
  /// Line 61, `conv 320, 1x1, padding: same, bias: false`: `[8, 8, 1280]` → `[8, 8, 320]`, with
  /// batch normalization, relu
  private let conv2d76: Convolution
  /// Line 61, `conv 384, 1x1, padding: same, bias: false`: `[8, 8, 1280]` → `[8, 8, 384]`, with
  /// batch normalization, relu
  private let conv2d77: Convolution
  /// `fork`: `[8, 8, 384]` → `[8, 8, 768]`
  private let fork: Fork
  /// Line 61, `conv 448, 1x1, padding: same, bias: false`: `[8, 8, 1280]` → `[8, 8, 448]`, with
  /// batch normalization, relu
  private let conv2d80: Convolution
  /// Line 61, `conv 384, 3x3, padding: same, bias: false`: `[8, 8, 448]` → `[8, 8, 384]`, with
  /// batch normalization, relu
  private let conv2d81: Convolution
  /// `fork_1`: `[8, 8, 384]` → `[8, 8, 768]`
  private let fork1: Fork
  /// Line 58, `avgpool 3x3, stride: 1, padding: same`: `[8, 8, 1280]` → `[8, 8, 1280]`
  private let averagePooling2d7 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 61, `conv 192, 1x1, padding: same, bias: false`: `[8, 8, 1280]` → `[8, 8, 192]`, with
  /// batch normalization, relu
  private let conv2d84: Convolution
  /// Line 61, `conv 320, 1x1, padding: same, bias: false`: `[8, 8, 2048]` → `[8, 8, 320]`, with
  /// batch normalization, relu
  private let conv2d85: Convolution
  /// Line 61, `conv 384, 1x1, padding: same, bias: false`: `[8, 8, 2048]` → `[8, 8, 384]`, with
  /// batch normalization, relu
  private let conv2d86: Convolution
  /// `fork`: `[8, 8, 384]` → `[8, 8, 768]`
  private let fork2: Fork
  /// Line 61, `conv 448, 1x1, padding: same, bias: false`: `[8, 8, 2048]` → `[8, 8, 448]`, with
  /// batch normalization, relu
  private let conv2d89: Convolution
  /// Line 61, `conv 384, 3x3, padding: same, bias: false`: `[8, 8, 448]` → `[8, 8, 384]`, with
  /// batch normalization, relu
  private let conv2d90: Convolution
  /// `fork_1`: `[8, 8, 384]` → `[8, 8, 768]`
  private let fork1No2: Fork
  /// Line 58, `avgpool 3x3, stride: 1, padding: same`: `[8, 8, 2048]` → `[8, 8, 2048]`
  private let averagePooling2d8 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 61, `conv 192, 1x1, padding: same, bias: false`: `[8, 8, 2048]` → `[8, 8, 192]`, with
  /// batch normalization, relu
  private let conv2d93: Convolution
  /// Line 22, `globalavgpool`: `[8, 8, 2048]` → `[2048]`
  private let globalAveragePooling2d = Reduction(.mean, over: [.height, .width])
  /// Line 23, `dense 1000`: `[2048]` → `[1000]`
  private let dense: Dense

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;batch_normalization;conv2d_1;batch_normalization_1;conv2d_2;batch_normalization_2;\
    conv2d_3;batch_normalization_3;conv2d_4;batch_normalization_4;conv2d_5;batch_normalization_5;\
    conv2d_6;batch_normalization_6;conv2d_7;batch_normalization_7;conv2d_8;batch_normalization_8;\
    conv2d_9;batch_normalization_9;conv2d_10;batch_normalization_10;conv2d_11;\
    batch_normalization_11;conv2d_12;batch_normalization_12;conv2d_13;batch_normalization_13;\
    conv2d_14;batch_normalization_14;conv2d_15;batch_normalization_15;conv2d_16;\
    batch_normalization_16;conv2d_17;batch_normalization_17;conv2d_18;batch_normalization_18;\
    conv2d_19;batch_normalization_19;conv2d_20;batch_normalization_20;conv2d_21;\
    batch_normalization_21;conv2d_22;batch_normalization_22;conv2d_23;batch_normalization_23;\
    conv2d_24;batch_normalization_24;conv2d_25;batch_normalization_25;conv2d_26;\
    batch_normalization_26;conv2d_27;batch_normalization_27;conv2d_28;batch_normalization_28;\
    conv2d_29;batch_normalization_29;conv2d_30;batch_normalization_30;conv2d_31;\
    batch_normalization_31;conv2d_32;batch_normalization_32;conv2d_33;batch_normalization_33;\
    conv2d_34;batch_normalization_34;conv2d_35;batch_normalization_35;conv2d_36;\
    batch_normalization_36;conv2d_37;batch_normalization_37;conv2d_38;batch_normalization_38;\
    conv2d_39;batch_normalization_39;conv2d_40;batch_normalization_40;conv2d_41;\
    batch_normalization_41;conv2d_42;batch_normalization_42;conv2d_43;batch_normalization_43;\
    conv2d_44;batch_normalization_44;conv2d_45;batch_normalization_45;conv2d_46;\
    batch_normalization_46;conv2d_47;batch_normalization_47;conv2d_48;batch_normalization_48;\
    conv2d_49;batch_normalization_49;conv2d_50;batch_normalization_50;conv2d_51;\
    batch_normalization_51;conv2d_52;batch_normalization_52;conv2d_53;batch_normalization_53;\
    conv2d_54;batch_normalization_54;conv2d_55;batch_normalization_55;conv2d_56;\
    batch_normalization_56;conv2d_57;batch_normalization_57;conv2d_58;batch_normalization_58;\
    conv2d_59;batch_normalization_59;conv2d_60;batch_normalization_60;conv2d_61;\
    batch_normalization_61;conv2d_62;batch_normalization_62;conv2d_63;batch_normalization_63;\
    conv2d_64;batch_normalization_64;conv2d_65;batch_normalization_65;conv2d_66;\
    batch_normalization_66;conv2d_67;batch_normalization_67;conv2d_68;batch_normalization_68;\
    conv2d_69;batch_normalization_69;conv2d_70;batch_normalization_70;conv2d_71;\
    batch_normalization_71;conv2d_72;batch_normalization_72;conv2d_73;batch_normalization_73;\
    conv2d_74;batch_normalization_74;conv2d_75;batch_normalization_75;conv2d_76;\
    batch_normalization_76;conv2d_77;batch_normalization_77;conv2d_78;batch_normalization_78;\
    conv2d_79;batch_normalization_79;conv2d_80;batch_normalization_80;conv2d_81;\
    batch_normalization_81;conv2d_82;batch_normalization_82;conv2d_83;batch_normalization_83;\
    conv2d_84;batch_normalization_84;conv2d_85;batch_normalization_85;conv2d_86;\
    batch_normalization_86;conv2d_87;batch_normalization_87;conv2d_88;batch_normalization_88;\
    conv2d_89;batch_normalization_89;conv2d_90;batch_normalization_90;conv2d_91;\
    batch_normalization_91;conv2d_92;batch_normalization_92;conv2d_93;batch_normalization_93;dense
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution(
      [3, 3, 3, 32], strides: [2, 2], bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d1 = layers.convolution(
      [3, 3, 32, 32], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d2 = layers.convolution(
      [3, 3, 32, 64], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d3 = layers.convolution(
      [1, 1, 64, 80], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d4 = layers.convolution(
      [3, 3, 80, 192], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d5 = layers.convolution(
      [1, 1, 192, 64], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d6 = layers.convolution(
      [1, 1, 192, 48], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d7 = layers.convolution(
      [5, 5, 48, 64], padding: .explicit(.image(2)), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d8 = layers.convolution(
      [1, 1, 192, 64], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d9 = layers.convolution(
      [3, 3, 64, 96], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d10 = layers.convolution(
      [3, 3, 96, 96], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d11 = layers.convolution(
      [1, 1, 192, 32], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d12 = layers.convolution(
      [1, 1, 256, 64], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d13 = layers.convolution(
      [1, 1, 256, 48], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d14 = layers.convolution(
      [5, 5, 48, 64], padding: .explicit(.image(2)), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d15 = layers.convolution(
      [1, 1, 256, 64], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d16 = layers.convolution(
      [3, 3, 64, 96], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d17 = layers.convolution(
      [3, 3, 96, 96], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d18 = layers.convolution(
      [1, 1, 256, 64], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d19 = layers.convolution(
      [1, 1, 288, 64], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d20 = layers.convolution(
      [1, 1, 288, 48], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d21 = layers.convolution(
      [5, 5, 48, 64], padding: .explicit(.image(2)), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d22 = layers.convolution(
      [1, 1, 288, 64], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d23 = layers.convolution(
      [3, 3, 64, 96], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d24 = layers.convolution(
      [3, 3, 96, 96], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d25 = layers.convolution(
      [1, 1, 288, 64], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d26 = layers.convolution(
      [3, 3, 288, 384], strides: [2, 2], bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d27 = layers.convolution(
      [1, 1, 288, 64], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d28 = layers.convolution(
      [3, 3, 64, 96], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d29 = layers.convolution(
      [3, 3, 96, 96], strides: [2, 2], bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d30 = layers.convolution(
      [1, 1, 768, 192], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d31 = layers.convolution(
      [1, 1, 768, 128], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d32 = layers.convolution(
      [1, 7, 128, 128], padding: .explicit(Border(width: .init(3, 3))), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d33 = layers.convolution(
      [7, 1, 128, 192], padding: .explicit(Border(height: .init(3, 3))), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d34 = layers.convolution(
      [1, 1, 768, 128], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d35 = layers.convolution(
      [7, 1, 128, 128], padding: .explicit(Border(height: .init(3, 3))), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d36 = layers.convolution(
      [1, 7, 128, 128], padding: .explicit(Border(width: .init(3, 3))), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d37 = layers.convolution(
      [7, 1, 128, 128], padding: .explicit(Border(height: .init(3, 3))), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d38 = layers.convolution(
      [1, 7, 128, 192], padding: .explicit(Border(width: .init(3, 3))), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    smooth = Smooth(&layers)
    factored1 = Factored(&layers)
    factored2 = Factored(&layers)
    conv2d60 = layers.convolution(
      [1, 1, 768, 192], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d61 = layers.convolution(
      [1, 1, 768, 192], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d62 = layers.convolution(
      [1, 7, 192, 192], padding: .explicit(Border(width: .init(3, 3))), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d63 = layers.convolution(
      [7, 1, 192, 192], padding: .explicit(Border(height: .init(3, 3))), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d64 = layers.convolution(
      [1, 1, 768, 192], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d65 = layers.convolution(
      [7, 1, 192, 192], padding: .explicit(Border(height: .init(3, 3))), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d66 = layers.convolution(
      [1, 7, 192, 192], padding: .explicit(Border(width: .init(3, 3))), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d67 = layers.convolution(
      [7, 1, 192, 192], padding: .explicit(Border(height: .init(3, 3))), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d68 = layers.convolution(
      [1, 7, 192, 192], padding: .explicit(Border(width: .init(3, 3))), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    smooth2 = Smooth(&layers)
    conv2d70 = layers.convolution(
      [1, 1, 768, 192], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d71 = layers.convolution(
      [3, 3, 192, 320], strides: [2, 2], bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d72 = layers.convolution(
      [1, 1, 768, 192], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d73 = layers.convolution(
      [1, 7, 192, 192], padding: .explicit(Border(width: .init(3, 3))), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d74 = layers.convolution(
      [7, 1, 192, 192], padding: .explicit(Border(height: .init(3, 3))), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d75 = layers.convolution(
      [3, 3, 192, 192], strides: [2, 2], bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d76 = layers.convolution(
      [1, 1, 1280, 320], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d77 = layers.convolution(
      [1, 1, 1280, 384], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    fork = Fork(&layers)
    conv2d80 = layers.convolution(
      [1, 1, 1280, 448], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d81 = layers.convolution(
      [3, 3, 448, 384], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    fork1 = Fork(&layers)
    conv2d84 = layers.convolution(
      [1, 1, 1280, 192], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d85 = layers.convolution(
      [1, 1, 2048, 320], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d86 = layers.convolution(
      [1, 1, 2048, 384], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    fork2 = Fork(&layers)
    conv2d89 = layers.convolution(
      [1, 1, 2048, 448], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d90 = layers.convolution(
      [3, 3, 448, 384], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    fork1No2 = Fork(&layers)
    conv2d93 = layers.convolution(
      [1, 1, 2048, 192], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    dense = layers.dense(2048, 1000)
    engine = Engine(count: 2_093_408, threads: threads)
    try layers.finish()
  }

  /// Computes `[1000]` of `[299, 299, 3]`.
  public func callAsFunction(_ input: Feature<299, 299, 3>) throws(RunError) -> Vector<1000> {
    var output = Vector<1000>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<299, 299, 3>, into output: inout Vector<1000>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 710432, 299, 299, 3)
      t0.load(input)
      let t1 = memory.view(at: 0, 149, 149, 32)
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 1_382_976, 147, 147, 32, border: .image(1))
      conv2d1(t1, into: t2, memory)
      let t3 = memory.view(at: 0, 147, 147, 64)
      conv2d2(t2, into: t3, memory)
      let t4 = memory.view(at: 1_394_192, 73, 73, 64)
      maxPooling2d(t3, into: t4, memory)
      let t5 = memory.view(at: 967872, 73, 73, 80)
      conv2d3(t4, into: t5, memory)
      let t6 = memory.view(at: 0, 71, 71, 192)
      conv2d4(t5, into: t6, memory)
      let t7 = memory.view(at: 967872, 35, 35, 192)
      maxPooling2d1(t6, into: t7, memory)
      let t8 = memory.view(at: 352800, 35, 35, 256)
      let t9 = t8.channels(from: 0, count: 64)
      conv2d5(t7, into: t9, memory)
      let t10 = memory.view(at: 0, 35, 35, 48, border: .image(2))
      conv2d6(t7, into: t10, memory)
      let t11 = t8.channels(from: 64, count: 64)
      conv2d7(t10, into: t11, memory)
      let t12 = memory.view(at: 131424, 35, 35, 64, border: .image(1))
      conv2d8(t7, into: t12, memory)
      let t13 = memory.view(at: 0, 35, 35, 96, border: .image(1))
      conv2d9(t12, into: t13, memory)
      let t14 = t8.channels(from: 128, count: 96)
      conv2d10(t13, into: t14, memory)
      let t15 = memory.view(at: 0, 35, 35, 192)
      averagePooling2d(t7, into: t15, memory)
      let t16 = t8.channels(from: 224, count: 32)
      conv2d11(t15, into: t16, memory)
      let t17 = memory.view(at: 0, 35, 35, 288)
      let t18 = t17.channels(from: 0, count: 64)
      conv2d12(t8, into: t18, memory)
      let t19 = memory.view(at: 666400, 35, 35, 48, border: .image(2))
      conv2d13(t8, into: t19, memory)
      let t20 = t17.channels(from: 64, count: 64)
      conv2d14(t19, into: t20, memory)
      let t21 = memory.view(at: 797824, 35, 35, 64, border: .image(1))
      conv2d15(t8, into: t21, memory)
      let t22 = memory.view(at: 666400, 35, 35, 96, border: .image(1))
      conv2d16(t21, into: t22, memory)
      let t23 = t17.channels(from: 128, count: 96)
      conv2d17(t22, into: t23, memory)
      let t24 = memory.view(at: 666400, 35, 35, 256)
      averagePooling2d1(t8, into: t24, memory)
      let t25 = t17.channels(from: 224, count: 64)
      conv2d18(t24, into: t25, memory)
      let t26 = memory.view(at: 705600, 35, 35, 288)
      let t27 = t26.channels(from: 0, count: 64)
      conv2d19(t17, into: t27, memory)
      let t28 = memory.view(at: 352800, 35, 35, 48, border: .image(2))
      conv2d20(t17, into: t28, memory)
      let t29 = t26.channels(from: 64, count: 64)
      conv2d21(t28, into: t29, memory)
      let t30 = memory.view(at: 484224, 35, 35, 64, border: .image(1))
      conv2d22(t17, into: t30, memory)
      let t31 = memory.view(at: 352800, 35, 35, 96, border: .image(1))
      conv2d23(t30, into: t31, memory)
      let t32 = t26.channels(from: 128, count: 96)
      conv2d24(t31, into: t32, memory)
      let t33 = memory.view(at: 352800, 35, 35, 288)
      averagePooling2d2(t17, into: t33, memory)
      let t34 = t26.channels(from: 224, count: 64)
      conv2d25(t33, into: t34, memory)
      let t35 = memory.view(at: 0, 17, 17, 768)
      let t36 = t35.channels(from: 0, count: 384)
      conv2d26(t26, into: t36, memory)
      let t37 = memory.view(at: 339552, 35, 35, 64, border: .image(1))
      conv2d27(t26, into: t37, memory)
      let t38 = memory.view(at: 221952, 35, 35, 96)
      conv2d28(t37, into: t38, memory)
      let t39 = t35.channels(from: 384, count: 96)
      conv2d29(t38, into: t39, memory)
      let t40 = t35.channels(from: 480, count: 288)
      maxPooling2d2(t26, into: t40, memory)
      let t41 = memory.view(at: 221952, 17, 17, 768)
      let t42 = t41.channels(from: 0, count: 192)
      conv2d30(t35, into: t42, memory)
      let t43 = memory.view(at: 443904, 17, 17, 128, border: Border(width: .init(3, 3)))
      conv2d31(t35, into: t43, memory)
      let t44 = memory.view(at: 493952, 17, 17, 128, border: Border(height: .init(3, 3)))
      conv2d32(t43, into: t44, memory)
      let t45 = t41.channels(from: 192, count: 192)
      conv2d33(t44, into: t45, memory)
      let t46 = memory.view(at: 443904, 17, 17, 128, border: Border(height: .init(3, 3)))
      conv2d34(t35, into: t46, memory)
      let t47 = memory.view(at: 493952, 17, 17, 128, border: Border(width: .init(3, 3)))
      conv2d35(t46, into: t47, memory)
      let t48 = memory.view(at: 443904, 17, 17, 128, border: Border(height: .init(3, 3)))
      conv2d36(t47, into: t48, memory)
      let t49 = memory.view(at: 493952, 17, 17, 128, border: Border(width: .init(3, 3)))
      conv2d37(t48, into: t49, memory)
      let t50 = t41.channels(from: 384, count: 192)
      conv2d38(t49, into: t50, memory)
      let t51 = t41.channels(from: 576, count: 192)
      smooth(t35, into: t51, memory.part(at: 443904))
      let t52 = memory.view(at: 0, 17, 17, 768)
      factored1(t41, into: t52, memory.part(at: 443904))
      let t53 = memory.view(at: 221952, 17, 17, 768)
      factored2(t52, into: t53, memory.part(at: 443904))
      let t54 = memory.view(at: 0, 17, 17, 768)
      let t55 = t54.channels(from: 0, count: 192)
      conv2d60(t53, into: t55, memory)
      let t56 = memory.view(at: 443904, 17, 17, 192, border: Border(width: .init(3, 3)))
      conv2d61(t53, into: t56, memory)
      let t57 = memory.view(at: 518976, 17, 17, 192, border: Border(height: .init(3, 3)))
      conv2d62(t56, into: t57, memory)
      let t58 = t54.channels(from: 192, count: 192)
      conv2d63(t57, into: t58, memory)
      let t59 = memory.view(at: 443904, 17, 17, 192, border: Border(height: .init(3, 3)))
      conv2d64(t53, into: t59, memory)
      let t60 = memory.view(at: 518976, 17, 17, 192, border: Border(width: .init(3, 3)))
      conv2d65(t59, into: t60, memory)
      let t61 = memory.view(at: 443904, 17, 17, 192, border: Border(height: .init(3, 3)))
      conv2d66(t60, into: t61, memory)
      let t62 = memory.view(at: 518976, 17, 17, 192, border: Border(width: .init(3, 3)))
      conv2d67(t61, into: t62, memory)
      let t63 = t54.channels(from: 384, count: 192)
      conv2d68(t62, into: t63, memory)
      let t64 = t54.channels(from: 576, count: 192)
      smooth2(t53, into: t64, memory.part(at: 443904))
      let t65 = memory.view(at: 303872, 17, 17, 192)
      conv2d70(t54, into: t65, memory)
      let t66 = memory.view(at: 221952, 8, 8, 1280)
      let t67 = t66.channels(from: 0, count: 320)
      conv2d71(t65, into: t67, memory)
      let t68 = memory.view(at: 303872, 17, 17, 192, border: Border(width: .init(3, 3)))
      conv2d72(t54, into: t68, memory)
      let t69 = memory.view(at: 378944, 17, 17, 192, border: Border(height: .init(3, 3)))
      conv2d73(t68, into: t69, memory)
      let t70 = memory.view(at: 303872, 17, 17, 192)
      conv2d74(t69, into: t70, memory)
      let t71 = t66.channels(from: 320, count: 192)
      conv2d75(t70, into: t71, memory)
      let t72 = t66.channels(from: 512, count: 768)
      maxPooling2d3(t54, into: t72, memory)
      let t73 = memory.view(at: 0, 8, 8, 2048)
      let t74 = t73.channels(from: 0, count: 320)
      conv2d76(t66, into: t74, memory)
      let t75 = memory.view(at: 131072, 8, 8, 384, border: .image(1))
      conv2d77(t66, into: t75, memory)
      let t76 = t73.channels(from: 320, count: 768)
      fork(t75, into: t76, memory)
      let t77 = memory.view(at: 131072, 8, 8, 448, border: .image(1))
      conv2d80(t66, into: t77, memory)
      let t78 = memory.view(at: 175872, 8, 8, 384, border: .image(1))
      conv2d81(t77, into: t78, memory)
      let t79 = t73.channels(from: 1088, count: 768)
      fork1(t78, into: t79, memory)
      let t80 = memory.view(at: 131072, 8, 8, 1280)
      averagePooling2d7(t66, into: t80, memory)
      let t81 = t73.channels(from: 1856, count: 192)
      conv2d84(t80, into: t81, memory)
      let t82 = memory.view(at: 262144, 8, 8, 2048)
      let t83 = t82.channels(from: 0, count: 320)
      conv2d85(t73, into: t83, memory)
      let t84 = memory.view(at: 131072, 8, 8, 384, border: .image(1))
      conv2d86(t73, into: t84, memory)
      let t85 = t82.channels(from: 320, count: 768)
      fork2(t84, into: t85, memory)
      let t86 = memory.view(at: 131072, 8, 8, 448, border: .image(1))
      conv2d89(t73, into: t86, memory)
      let t87 = memory.view(at: 175872, 8, 8, 384, border: .image(1))
      conv2d90(t86, into: t87, memory)
      let t88 = t82.channels(from: 1088, count: 768)
      fork1No2(t87, into: t88, memory)
      let t89 = memory.view(at: 131072, 8, 8, 2048)
      averagePooling2d8(t73, into: t89, memory)
      let t90 = t82.channels(from: 1856, count: 192)
      conv2d93(t89, into: t90, memory)
      let t91 = memory.view(at: 0, 2048)
      globalAveragePooling2d(t82, into: t91, memory)
      let t92 = memory.view(at: 2048, 1000)
      dense(t91, into: t92, memory)
      output.store(t92)
    }
  }
}

extension InceptionV3 {
  /// `smooth 192`: `[17, 17, 768]` → `[17, 17, 192]`
  fileprivate struct Smooth: Sendable {
    /// Line 58, `avgpool 3x3, stride: 1, padding: same`: `[17, 17, 768]` → `[17, 17, 768]`
    private let averagePooling2d = AveragePooling(
      window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
    /// Line 61, `conv 192, 1x1, padding: same, bias: false`: `[17, 17, 768]` → `[17, 17, 192]`,
    /// with batch normalization, relu
    private let conv2d: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 768, 192], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
        activation: .relu)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 17, 17, 768)
      averagePooling2d(x, into: t0, memory)
      conv2d(t0, into: y, memory)
    }
  }
}

extension InceptionV3 {
  /// `fork`: `[8, 8, 384]` → `[8, 8, 768]`
  fileprivate struct Fork: Sendable {
    /// Line 61, `conv 384, 1x3, padding: same, bias: false`: `[8, 8, 384]` → `[8, 8, 384]`, with
    /// batch normalization, relu
    private let conv2d: Convolution
    /// Line 61, `conv 384, 3x1, padding: same, bias: false`: `[8, 8, 384]` → `[8, 8, 384]`, with
    /// batch normalization, relu
    private let conv2d2: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 3, 384, 384], padding: .explicit(Border(width: .init(1, 1))), bias: nil,
        batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
      conv2d2 = layers.convolution(
        [3, 1, 384, 384], padding: .explicit(Border(height: .init(1, 1))), bias: nil,
        batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = y.channels(from: 0, count: 384)
      conv2d(x, into: t0, memory)
      let t1 = y.channels(from: 384, count: 384)
      conv2d2(x, into: t1, memory)
    }
  }
}

extension InceptionV3 {
  /// `factored 160`: `[17, 17, 768]` → `[17, 17, 768]`
  fileprivate struct Factored: Sendable {
    /// Line 61, `conv 192, 1x1, padding: same, bias: false`: `[17, 17, 768]` → `[17, 17, 192]`,
    /// with batch normalization, relu
    private let conv2d: Convolution
    /// Line 61, `conv 160, 1x1, padding: same, bias: false`: `[17, 17, 768]` → `[17, 17, 160]`,
    /// with batch normalization, relu
    private let conv2d2: Convolution
    /// Line 61, `conv 160, 1x7, padding: same, bias: false`: `[17, 17, 160]` → `[17, 17, 160]`,
    /// with batch normalization, relu
    private let conv2d3: Convolution
    /// Line 61, `conv 192, 7x1, padding: same, bias: false`: `[17, 17, 160]` → `[17, 17, 192]`,
    /// with batch normalization, relu
    private let conv2d4: Convolution
    /// Line 61, `conv 160, 1x1, padding: same, bias: false`: `[17, 17, 768]` → `[17, 17, 160]`,
    /// with batch normalization, relu
    private let conv2d5: Convolution
    /// Line 61, `conv 160, 7x1, padding: same, bias: false`: `[17, 17, 160]` → `[17, 17, 160]`,
    /// with batch normalization, relu
    private let conv2d6: Convolution
    /// Line 61, `conv 160, 1x7, padding: same, bias: false`: `[17, 17, 160]` → `[17, 17, 160]`,
    /// with batch normalization, relu
    private let conv2d7: Convolution
    /// Line 61, `conv 160, 7x1, padding: same, bias: false`: `[17, 17, 160]` → `[17, 17, 160]`,
    /// with batch normalization, relu
    private let conv2d8: Convolution
    /// Line 61, `conv 192, 1x7, padding: same, bias: false`: `[17, 17, 160]` → `[17, 17, 192]`,
    /// with batch normalization, relu
    private let conv2d9: Convolution
    /// `smooth`: `[17, 17, 768]` → `[17, 17, 192]`
    private let smooth: Smooth

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 768, 192], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
        activation: .relu)
      conv2d2 = layers.convolution(
        [1, 1, 768, 160], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
        activation: .relu)
      conv2d3 = layers.convolution(
        [1, 7, 160, 160], padding: .explicit(Border(width: .init(3, 3))), bias: nil,
        batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
      conv2d4 = layers.convolution(
        [7, 1, 160, 192], padding: .explicit(Border(height: .init(3, 3))), bias: nil,
        batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
      conv2d5 = layers.convolution(
        [1, 1, 768, 160], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
        activation: .relu)
      conv2d6 = layers.convolution(
        [7, 1, 160, 160], padding: .explicit(Border(height: .init(3, 3))), bias: nil,
        batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
      conv2d7 = layers.convolution(
        [1, 7, 160, 160], padding: .explicit(Border(width: .init(3, 3))), bias: nil,
        batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
      conv2d8 = layers.convolution(
        [7, 1, 160, 160], padding: .explicit(Border(height: .init(3, 3))), bias: nil,
        batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
      conv2d9 = layers.convolution(
        [1, 7, 160, 192], padding: .explicit(Border(width: .init(3, 3))), bias: nil,
        batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
      smooth = Smooth(&layers)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = y.channels(from: 0, count: 192)
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: 0, 17, 17, 160, border: Border(width: .init(3, 3)))
      conv2d2(x, into: t1, memory)
      let t2 = memory.view(at: 62560, 17, 17, 160, border: Border(height: .init(3, 3)))
      conv2d3(t1, into: t2, memory)
      let t3 = y.channels(from: 192, count: 192)
      conv2d4(t2, into: t3, memory)
      let t4 = memory.view(at: 0, 17, 17, 160, border: Border(height: .init(3, 3)))
      conv2d5(x, into: t4, memory)
      let t5 = memory.view(at: 62560, 17, 17, 160, border: Border(width: .init(3, 3)))
      conv2d6(t4, into: t5, memory)
      let t6 = memory.view(at: 0, 17, 17, 160, border: Border(height: .init(3, 3)))
      conv2d7(t5, into: t6, memory)
      let t7 = memory.view(at: 62560, 17, 17, 160, border: Border(width: .init(3, 3)))
      conv2d8(t6, into: t7, memory)
      let t8 = y.channels(from: 384, count: 192)
      conv2d9(t7, into: t8, memory)
      let t9 = y.channels(from: 576, count: 192)
      smooth(x, into: t9, memory.part(at: 0))
    }
  }
}
