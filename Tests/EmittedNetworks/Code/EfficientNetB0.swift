// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in EfficientNetB0.cnn.

import CNNRuntime

/// EfficientNetB0 to B7: Tan and Le, "EfficientNet: Rethinking Model Scaling for Convolutional
/// Neural Networks" (2019, arXiv:1905.11946), as in `keras.applications`, which takes pixels from 0
/// to 255 and holds seven numbers to normalise them.
///
/// 5,330,571 parameters; with `--set b=1` 7,856,239, and for B2 to B7 9,177,569, 12,320,535,
/// 19,466,823, 30,562,527, 43,265,143 and 66,658,687.
///
/// `[224, 224, 3]` → `[1000]`
public struct EfficientNet: Network {
  private let engine: Engine
  /// Line 13, `rescale 1/255`: `[224, 224, 3]` → `[224, 224, 3]`
  private let rescaling = PlacewiseAffine.rescaling(factors: [0.003921569], offsets: [0])
  /// Line 13, `normalize`: `[224, 224, 3]` → `[224, 224, 3]`
  private let normalization: PlacewiseAffine
  /// Line 14, `conv 32, 3x3, stride: 2, bias: false`: `[225, 225, 3]` → `[112, 112, 32]`, with
  /// batch normalization, silu
  private let conv2d: Convolution
  /// Line 62, `depthwise 3, padding: same, bias: false`: `[112, 112, 32]` → `[112, 112, 32]`, with
  /// batch normalization, silu
  private let depthwiseConv2d: Convolution
  /// Line 73, `globalavgpool`: `[112, 112, 32]` → `[32]`
  private let globalAveragePooling2d = Reduction(.mean, over: [.height, .width])
  /// Line 73, `conv 8, 1x1, silu`: `[1, 1, 32]` → `[1, 1, 8]`, with silu
  private let conv2d1: Convolution
  /// Line 73, `conv 32, 1x1, sigmoid`: `[1, 1, 8]` → `[1, 1, 32]`, with sigmoid
  private let conv2d2: Convolution
  /// Line 71, `multiply`: `[112, 112, 32] and [1, 1, 32]` → `[112, 112, 32]`
  private let multiply = Merge(.multiply)
  /// Line 65, `conv 16, 1x1, bias: false`: `[112, 112, 32]` → `[112, 112, 16]`, with batch
  /// normalization
  private let conv2d3: Convolution
  /// Line 60, `conv 96, 1x1, bias: false`: `[112, 112, 16]` → `[112, 112, 96]`, with batch
  /// normalization, silu
  private let conv2d4: Convolution
  /// Line 62, `depthwise 3, stride: 2, bias: false`: `[113, 113, 96]` → `[56, 56, 96]`, with batch
  /// normalization, silu
  private let depthwiseConv2d1: Convolution
  /// Line 73, `globalavgpool`: `[56, 56, 96]` → `[96]`
  private let globalAveragePooling2d1 = Reduction(.mean, over: [.height, .width])
  /// Line 73, `conv 4, 1x1, silu`: `[1, 1, 96]` → `[1, 1, 4]`, with silu
  private let conv2d5: Convolution
  /// Line 73, `conv 96, 1x1, sigmoid`: `[1, 1, 4]` → `[1, 1, 96]`, with sigmoid
  private let conv2d6: Convolution
  /// Line 71, `multiply`: `[56, 56, 96] and [1, 1, 96]` → `[56, 56, 96]`
  private let multiply1 = Merge(.multiply)
  /// Line 65, `conv 24, 1x1, bias: false`: `[56, 56, 96]` → `[56, 56, 24]`, with batch
  /// normalization
  private let conv2d7: Convolution
  /// Line 60, `conv 144, 1x1, bias: false`: `[56, 56, 24]` → `[56, 56, 144]`, with batch
  /// normalization, silu
  private let conv2d8: Convolution
  /// Line 62, `depthwise 3, padding: same, bias: false`: `[56, 56, 144]` → `[56, 56, 144]`, with
  /// batch normalization, silu
  private let depthwiseConv2d2: Convolution
  /// Line 73, `globalavgpool`: `[56, 56, 144]` → `[144]`
  private let globalAveragePooling2d2 = Reduction(.mean, over: [.height, .width])
  /// Line 73, `conv 6, 1x1, silu`: `[1, 1, 144]` → `[1, 1, 6]`, with silu
  private let conv2d9: Convolution
  /// Line 73, `conv 144, 1x1, sigmoid`: `[1, 1, 6]` → `[1, 1, 144]`, with sigmoid
  private let conv2d10: Convolution
  /// Line 71, `multiply`: `[56, 56, 144] and [1, 1, 144]` → `[56, 56, 144]`
  private let multiply2 = Merge(.multiply)
  /// Line 65, `conv 24, 1x1, bias: false`: `[56, 56, 144]` → `[56, 56, 24]`, with batch
  /// normalization, addition
  private let conv2d11: Convolution
  /// Line 60, `conv 144, 1x1, bias: false`: `[56, 56, 24]` → `[56, 56, 144]`, with batch
  /// normalization, silu
  private let conv2d12: Convolution
  /// Line 62, `depthwise 5, stride: 2, bias: false`: `[59, 59, 144]` → `[28, 28, 144]`, with batch
  /// normalization, silu
  private let depthwiseConv2d3: Convolution
  /// Line 73, `globalavgpool`: `[28, 28, 144]` → `[144]`
  private let globalAveragePooling2d3 = Reduction(.mean, over: [.height, .width])
  /// Line 73, `conv 6, 1x1, silu`: `[1, 1, 144]` → `[1, 1, 6]`, with silu
  private let conv2d13: Convolution
  /// Line 73, `conv 144, 1x1, sigmoid`: `[1, 1, 6]` → `[1, 1, 144]`, with sigmoid
  private let conv2d14: Convolution
  /// Line 71, `multiply`: `[28, 28, 144] and [1, 1, 144]` → `[28, 28, 144]`
  private let multiply3 = Merge(.multiply)
  /// Line 65, `conv 40, 1x1, bias: false`: `[28, 28, 144]` → `[28, 28, 40]`, with batch
  /// normalization
  private let conv2d15: Convolution
  /// Line 60, `conv 240, 1x1, bias: false`: `[28, 28, 40]` → `[28, 28, 240]`, with batch
  /// normalization, silu
  private let conv2d16: Convolution
  /// Line 62, `depthwise 5, padding: same, bias: false`: `[28, 28, 240]` → `[28, 28, 240]`, with
  /// batch normalization, silu
  private let depthwiseConv2d4: Convolution
  /// Line 73, `globalavgpool`: `[28, 28, 240]` → `[240]`
  private let globalAveragePooling2d4 = Reduction(.mean, over: [.height, .width])
  /// Line 73, `conv 10, 1x1, silu`: `[1, 1, 240]` → `[1, 1, 10]`, with silu
  private let conv2d17: Convolution
  /// Line 73, `conv 240, 1x1, sigmoid`: `[1, 1, 10]` → `[1, 1, 240]`, with sigmoid
  private let conv2d18: Convolution
  /// Line 71, `multiply`: `[28, 28, 240] and [1, 1, 240]` → `[28, 28, 240]`
  private let multiply4 = Merge(.multiply)
  /// Line 65, `conv 40, 1x1, bias: false`: `[28, 28, 240]` → `[28, 28, 40]`, with batch
  /// normalization, addition
  private let conv2d19: Convolution
  /// Line 60, `conv 240, 1x1, bias: false`: `[28, 28, 40]` → `[28, 28, 240]`, with batch
  /// normalization, silu
  private let conv2d20: Convolution
  /// Line 62, `depthwise 3, stride: 2, bias: false`: `[29, 29, 240]` → `[14, 14, 240]`, with batch
  /// normalization, silu
  private let depthwiseConv2d5: Convolution
  /// Line 73, `globalavgpool`: `[14, 14, 240]` → `[240]`
  private let globalAveragePooling2d5 = Reduction(.mean, over: [.height, .width])
  /// Line 73, `conv 10, 1x1, silu`: `[1, 1, 240]` → `[1, 1, 10]`, with silu
  private let conv2d21: Convolution
  /// Line 73, `conv 240, 1x1, sigmoid`: `[1, 1, 10]` → `[1, 1, 240]`, with sigmoid
  private let conv2d22: Convolution
  /// Line 71, `multiply`: `[14, 14, 240] and [1, 1, 240]` → `[14, 14, 240]`
  private let multiply5 = Merge(.multiply)
  /// Line 65, `conv 80, 1x1, bias: false`: `[14, 14, 240]` → `[14, 14, 80]`, with batch
  /// normalization
  private let conv2d23: Convolution
  /// Line 60, `conv 480, 1x1, bias: false`: `[14, 14, 80]` → `[14, 14, 480]`, with batch
  /// normalization, silu
  private let conv2d24: Convolution
  /// Line 62, `depthwise 3, padding: same, bias: false`: `[14, 14, 480]` → `[14, 14, 480]`, with
  /// batch normalization, silu
  private let depthwiseConv2d6: Convolution
  /// `gate`: `[14, 14, 480]` → `[14, 14, 480]`
  private let gate: Gate
  /// Line 65, `conv 80, 1x1, bias: false`: `[14, 14, 480]` → `[14, 14, 80]`, with batch
  /// normalization, addition
  private let conv2d27: Convolution
  /// Line 60, `conv 480, 1x1, bias: false`: `[14, 14, 80]` → `[14, 14, 480]`, with batch
  /// normalization, silu
  private let conv2d28: Convolution
  /// Line 62, `depthwise 3, padding: same, bias: false`: `[14, 14, 480]` → `[14, 14, 480]`, with
  /// batch normalization, silu
  private let depthwiseConv2d7: Convolution
  /// `gate`: `[14, 14, 480]` → `[14, 14, 480]`
  private let gate2: Gate
  /// Line 65, `conv 80, 1x1, bias: false`: `[14, 14, 480]` → `[14, 14, 80]`, with batch
  /// normalization, addition
  private let conv2d31: Convolution
  /// Line 60, `conv 480, 1x1, bias: false`: `[14, 14, 80]` → `[14, 14, 480]`, with batch
  /// normalization, silu
  private let conv2d32: Convolution
  /// Line 62, `depthwise 5, padding: same, bias: false`: `[14, 14, 480]` → `[14, 14, 480]`, with
  /// batch normalization, silu
  private let depthwiseConv2d8: Convolution
  /// `gate`: `[14, 14, 480]` → `[14, 14, 480]`
  private let gate3: Gate
  /// Line 65, `conv 112, 1x1, bias: false`: `[14, 14, 480]` → `[14, 14, 112]`, with batch
  /// normalization
  private let conv2d35: Convolution
  /// Line 60, `conv 672, 1x1, bias: false`: `[14, 14, 112]` → `[14, 14, 672]`, with batch
  /// normalization, silu
  private let conv2d36: Convolution
  /// Line 62, `depthwise 5, padding: same, bias: false`: `[14, 14, 672]` → `[14, 14, 672]`, with
  /// batch normalization, silu
  private let depthwiseConv2d9: Convolution
  /// `gate`: `[14, 14, 672]` → `[14, 14, 672]`
  private let gate4: Gate2
  /// Line 65, `conv 112, 1x1, bias: false`: `[14, 14, 672]` → `[14, 14, 112]`, with batch
  /// normalization, addition
  private let conv2d39: Convolution
  /// Line 60, `conv 672, 1x1, bias: false`: `[14, 14, 112]` → `[14, 14, 672]`, with batch
  /// normalization, silu
  private let conv2d40: Convolution
  /// Line 62, `depthwise 5, padding: same, bias: false`: `[14, 14, 672]` → `[14, 14, 672]`, with
  /// batch normalization, silu
  private let depthwiseConv2d10: Convolution
  /// `gate`: `[14, 14, 672]` → `[14, 14, 672]`
  private let gate5: Gate2
  /// Line 65, `conv 112, 1x1, bias: false`: `[14, 14, 672]` → `[14, 14, 112]`, with batch
  /// normalization, addition
  private let conv2d43: Convolution
  /// Line 60, `conv 672, 1x1, bias: false`: `[14, 14, 112]` → `[14, 14, 672]`, with batch
  /// normalization, silu
  private let conv2d44: Convolution
  /// Line 62, `depthwise 5, stride: 2, bias: false`: `[17, 17, 672]` → `[7, 7, 672]`, with batch
  /// normalization, silu
  private let depthwiseConv2d11: Convolution
  /// Line 73, `globalavgpool`: `[7, 7, 672]` → `[672]`
  private let globalAveragePooling2d11 = Reduction(.mean, over: [.height, .width])
  /// Line 73, `conv 28, 1x1, silu`: `[1, 1, 672]` → `[1, 1, 28]`, with silu
  private let conv2d45: Convolution
  /// Line 73, `conv 672, 1x1, sigmoid`: `[1, 1, 28]` → `[1, 1, 672]`, with sigmoid
  private let conv2d46: Convolution
  /// Line 71, `multiply`: `[7, 7, 672] and [1, 1, 672]` → `[7, 7, 672]`
  private let multiply11 = Merge(.multiply)
  /// Line 65, `conv 192, 1x1, bias: false`: `[7, 7, 672]` → `[7, 7, 192]`, with batch normalization
  private let conv2d47: Convolution
  /// Line 60, `conv 1152, 1x1, bias: false`: `[7, 7, 192]` → `[7, 7, 1152]`, with batch
  /// normalization, silu
  private let conv2d48: Convolution
  /// Line 62, `depthwise 5, padding: same, bias: false`: `[7, 7, 1152]` → `[7, 7, 1152]`, with
  /// batch normalization, silu
  private let depthwiseConv2d12: Convolution
  /// `gate`: `[7, 7, 1152]` → `[7, 7, 1152]`
  private let gate6: Gate3
  /// Line 65, `conv 192, 1x1, bias: false`: `[7, 7, 1152]` → `[7, 7, 192]`, with batch
  /// normalization, addition
  private let conv2d51: Convolution
  /// Line 60, `conv 1152, 1x1, bias: false`: `[7, 7, 192]` → `[7, 7, 1152]`, with batch
  /// normalization, silu
  private let conv2d52: Convolution
  /// Line 62, `depthwise 5, padding: same, bias: false`: `[7, 7, 1152]` → `[7, 7, 1152]`, with
  /// batch normalization, silu
  private let depthwiseConv2d13: Convolution
  /// `gate`: `[7, 7, 1152]` → `[7, 7, 1152]`
  private let gate7: Gate3
  /// Line 65, `conv 192, 1x1, bias: false`: `[7, 7, 1152]` → `[7, 7, 192]`, with batch
  /// normalization, addition
  private let conv2d55: Convolution
  /// Line 60, `conv 1152, 1x1, bias: false`: `[7, 7, 192]` → `[7, 7, 1152]`, with batch
  /// normalization, silu
  private let conv2d56: Convolution
  /// Line 62, `depthwise 5, padding: same, bias: false`: `[7, 7, 1152]` → `[7, 7, 1152]`, with
  /// batch normalization, silu
  private let depthwiseConv2d14: Convolution
  /// `gate`: `[7, 7, 1152]` → `[7, 7, 1152]`
  private let gate8: Gate3
  /// Line 65, `conv 192, 1x1, bias: false`: `[7, 7, 1152]` → `[7, 7, 192]`, with batch
  /// normalization, addition
  private let conv2d59: Convolution
  /// Line 60, `conv 1152, 1x1, bias: false`: `[7, 7, 192]` → `[7, 7, 1152]`, with batch
  /// normalization, silu
  private let conv2d60: Convolution
  /// Line 62, `depthwise 3, padding: same, bias: false`: `[7, 7, 1152]` → `[7, 7, 1152]`, with
  /// batch normalization, silu
  private let depthwiseConv2d15: Convolution
  /// `gate`: `[7, 7, 1152]` → `[7, 7, 1152]`
  private let gate9: Gate3
  /// Line 65, `conv 320, 1x1, bias: false`: `[7, 7, 1152]` → `[7, 7, 320]`, with batch
  /// normalization
  private let conv2d63: Convolution
  /// Line 23, `conv 1280, 1x1, bias: false`: `[7, 7, 320]` → `[7, 7, 1280]`, with batch
  /// normalization, silu
  private let conv2d64: Convolution
  /// Line 24, `globalavgpool`: `[7, 7, 1280]` → `[1280]`
  private let globalAveragePooling2d16 = Reduction(.mean, over: [.height, .width])
  /// Line 26, `dense 1000`: `[1280]` → `[1000]`
  private let dense: Dense

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    normalization;conv2d;batch_normalization;depthwise_conv2d;batch_normalization_1;conv2d_1;\
    conv2d_2;conv2d_3;batch_normalization_2;conv2d_4;batch_normalization_3;depthwise_conv2d_1;\
    batch_normalization_4;conv2d_5;conv2d_6;conv2d_7;batch_normalization_5;conv2d_8;\
    batch_normalization_6;depthwise_conv2d_2;batch_normalization_7;conv2d_9;conv2d_10;conv2d_11;\
    batch_normalization_8;conv2d_12;batch_normalization_9;depthwise_conv2d_3;\
    batch_normalization_10;conv2d_13;conv2d_14;conv2d_15;batch_normalization_11;conv2d_16;\
    batch_normalization_12;depthwise_conv2d_4;batch_normalization_13;conv2d_17;conv2d_18;conv2d_19;\
    batch_normalization_14;conv2d_20;batch_normalization_15;depthwise_conv2d_5;\
    batch_normalization_16;conv2d_21;conv2d_22;conv2d_23;batch_normalization_17;conv2d_24;\
    batch_normalization_18;depthwise_conv2d_6;batch_normalization_19;conv2d_25;conv2d_26;conv2d_27;\
    batch_normalization_20;conv2d_28;batch_normalization_21;depthwise_conv2d_7;\
    batch_normalization_22;conv2d_29;conv2d_30;conv2d_31;batch_normalization_23;conv2d_32;\
    batch_normalization_24;depthwise_conv2d_8;batch_normalization_25;conv2d_33;conv2d_34;conv2d_35;\
    batch_normalization_26;conv2d_36;batch_normalization_27;depthwise_conv2d_9;\
    batch_normalization_28;conv2d_37;conv2d_38;conv2d_39;batch_normalization_29;conv2d_40;\
    batch_normalization_30;depthwise_conv2d_10;batch_normalization_31;conv2d_41;conv2d_42;\
    conv2d_43;batch_normalization_32;conv2d_44;batch_normalization_33;depthwise_conv2d_11;\
    batch_normalization_34;conv2d_45;conv2d_46;conv2d_47;batch_normalization_35;conv2d_48;\
    batch_normalization_36;depthwise_conv2d_12;batch_normalization_37;conv2d_49;conv2d_50;\
    conv2d_51;batch_normalization_38;conv2d_52;batch_normalization_39;depthwise_conv2d_13;\
    batch_normalization_40;conv2d_53;conv2d_54;conv2d_55;batch_normalization_41;conv2d_56;\
    batch_normalization_42;depthwise_conv2d_14;batch_normalization_43;conv2d_57;conv2d_58;\
    conv2d_59;batch_normalization_44;conv2d_60;batch_normalization_45;depthwise_conv2d_15;\
    batch_normalization_46;conv2d_61;conv2d_62;conv2d_63;batch_normalization_47;conv2d_64;\
    batch_normalization_48;dense
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    normalization = layers.standardization([3], axes: .channels)
    conv2d = layers.convolution(
      [3, 3, 3, 32], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .silu)
    depthwiseConv2d = layers.depthwiseConvolution(
      [3, 3, 32, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d1 = layers.convolution([1, 1, 32, 8], activation: .silu)
    conv2d2 = layers.convolution([1, 1, 8, 32], activation: .sigmoid)
    conv2d3 = layers.convolution(
      [1, 1, 32, 16], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d4 = layers.convolution(
      [1, 1, 16, 96], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d1 = layers.depthwiseConvolution(
      [3, 3, 96, 1], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .silu)
    conv2d5 = layers.convolution([1, 1, 96, 4], activation: .silu)
    conv2d6 = layers.convolution([1, 1, 4, 96], activation: .sigmoid)
    conv2d7 = layers.convolution(
      [1, 1, 96, 24], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d8 = layers.convolution(
      [1, 1, 24, 144], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d2 = layers.depthwiseConvolution(
      [3, 3, 144, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d9 = layers.convolution([1, 1, 144, 6], activation: .silu)
    conv2d10 = layers.convolution([1, 1, 6, 144], activation: .sigmoid)
    conv2d11 = layers.convolution(
      [1, 1, 144, 24], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d12 = layers.convolution(
      [1, 1, 24, 144], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d3 = layers.depthwiseConvolution(
      [5, 5, 144, 1], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .silu)
    conv2d13 = layers.convolution([1, 1, 144, 6], activation: .silu)
    conv2d14 = layers.convolution([1, 1, 6, 144], activation: .sigmoid)
    conv2d15 = layers.convolution(
      [1, 1, 144, 40], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d16 = layers.convolution(
      [1, 1, 40, 240], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d4 = layers.depthwiseConvolution(
      [5, 5, 240, 1], padding: .explicit(.image(2)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d17 = layers.convolution([1, 1, 240, 10], activation: .silu)
    conv2d18 = layers.convolution([1, 1, 10, 240], activation: .sigmoid)
    conv2d19 = layers.convolution(
      [1, 1, 240, 40], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d20 = layers.convolution(
      [1, 1, 40, 240], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d5 = layers.depthwiseConvolution(
      [3, 3, 240, 1], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .silu)
    conv2d21 = layers.convolution([1, 1, 240, 10], activation: .silu)
    conv2d22 = layers.convolution([1, 1, 10, 240], activation: .sigmoid)
    conv2d23 = layers.convolution(
      [1, 1, 240, 80], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d24 = layers.convolution(
      [1, 1, 80, 480], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d6 = layers.depthwiseConvolution(
      [3, 3, 480, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    gate = Gate(&layers)
    conv2d27 = layers.convolution(
      [1, 1, 480, 80], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d28 = layers.convolution(
      [1, 1, 80, 480], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d7 = layers.depthwiseConvolution(
      [3, 3, 480, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    gate2 = Gate(&layers)
    conv2d31 = layers.convolution(
      [1, 1, 480, 80], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d32 = layers.convolution(
      [1, 1, 80, 480], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d8 = layers.depthwiseConvolution(
      [5, 5, 480, 1], padding: .explicit(.image(2)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    gate3 = Gate(&layers)
    conv2d35 = layers.convolution(
      [1, 1, 480, 112], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d36 = layers.convolution(
      [1, 1, 112, 672], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d9 = layers.depthwiseConvolution(
      [5, 5, 672, 1], padding: .explicit(.image(2)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    gate4 = Gate2(&layers)
    conv2d39 = layers.convolution(
      [1, 1, 672, 112], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d40 = layers.convolution(
      [1, 1, 112, 672], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d10 = layers.depthwiseConvolution(
      [5, 5, 672, 1], padding: .explicit(.image(2)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    gate5 = Gate2(&layers)
    conv2d43 = layers.convolution(
      [1, 1, 672, 112], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d44 = layers.convolution(
      [1, 1, 112, 672], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d11 = layers.depthwiseConvolution(
      [5, 5, 672, 1], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .silu)
    conv2d45 = layers.convolution([1, 1, 672, 28], activation: .silu)
    conv2d46 = layers.convolution([1, 1, 28, 672], activation: .sigmoid)
    conv2d47 = layers.convolution(
      [1, 1, 672, 192], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d48 = layers.convolution(
      [1, 1, 192, 1152], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d12 = layers.depthwiseConvolution(
      [5, 5, 1152, 1], padding: .explicit(.image(2)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    gate6 = Gate3(&layers)
    conv2d51 = layers.convolution(
      [1, 1, 1152, 192], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d52 = layers.convolution(
      [1, 1, 192, 1152], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d13 = layers.depthwiseConvolution(
      [5, 5, 1152, 1], padding: .explicit(.image(2)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    gate7 = Gate3(&layers)
    conv2d55 = layers.convolution(
      [1, 1, 1152, 192], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d56 = layers.convolution(
      [1, 1, 192, 1152], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d14 = layers.depthwiseConvolution(
      [5, 5, 1152, 1], padding: .explicit(.image(2)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    gate8 = Gate3(&layers)
    conv2d59 = layers.convolution(
      [1, 1, 1152, 192], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d60 = layers.convolution(
      [1, 1, 192, 1152], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d15 = layers.depthwiseConvolution(
      [3, 3, 1152, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    gate9 = Gate3(&layers)
    conv2d63 = layers.convolution(
      [1, 1, 1152, 320], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d64 = layers.convolution(
      [1, 1, 320, 1280], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
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
      rescaling(t0, into: t0, memory)
      normalization(t0, into: t0, memory)
      let t1 = t0.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t2 = memory.view(at: 0, 112, 112, 32, border: .image(1))
      conv2d(t1, into: t2, memory)
      let t3 = memory.view(at: 415872, 112, 112, 32)
      depthwiseConv2d(t2, into: t3, memory)
      let t4 = memory.view(at: 0, 32)
      globalAveragePooling2d(t3, into: t4, memory)
      let t5 = t4.reshaped(height: 1, width: 1, channels: 32)
      let t6 = memory.view(at: 32, 1, 1, 8)
      conv2d1(t5, into: t6, memory)
      let t7 = memory.view(at: 0, 1, 1, 32)
      conv2d2(t6, into: t7, memory)
      multiply(t3, t7, into: t3, memory)
      let t8 = memory.view(at: 1_225_824, 112, 112, 16)
      conv2d3(t3, into: t8, memory)
      let t9 = memory.view(
        at: 0, 112, 112, 96, border: Border(height: .init(0, 1), width: .init(0, 1)))
      conv2d4(t8, into: t9, memory)
      let t10 = t9.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t11 = memory.view(at: 1_225_824, 56, 56, 96)
      depthwiseConv2d1(t10, into: t11, memory)
      let t12 = memory.view(at: 0, 96)
      globalAveragePooling2d1(t11, into: t12, memory)
      let t13 = t12.reshaped(height: 1, width: 1, channels: 96)
      let t14 = memory.view(at: 96, 1, 1, 4)
      conv2d5(t13, into: t14, memory)
      let t15 = memory.view(at: 0, 1, 1, 96)
      conv2d6(t14, into: t15, memory)
      multiply1(t11, t15, into: t11, memory)
      let t16 = memory.view(at: 936000, 56, 56, 24)
      conv2d7(t11, into: t16, memory)
      let t17 = memory.view(at: 0, 56, 56, 144, border: .image(1))
      conv2d8(t16, into: t17, memory)
      let t18 = memory.view(at: 484416, 56, 56, 144)
      depthwiseConv2d2(t17, into: t18, memory)
      let t19 = memory.view(at: 0, 144)
      globalAveragePooling2d2(t18, into: t19, memory)
      let t20 = t19.reshaped(height: 1, width: 1, channels: 144)
      let t21 = memory.view(at: 144, 1, 1, 6)
      conv2d9(t20, into: t21, memory)
      let t22 = memory.view(at: 0, 1, 1, 144)
      conv2d10(t21, into: t22, memory)
      multiply2(t18, t22, into: t18, memory)
      conv2d11(t18, into: t16, adding: t16, memory)
      let t23 = memory.view(
        at: 0, 56, 56, 144, border: Border(height: .init(1, 2), width: .init(1, 2)))
      conv2d12(t16, into: t23, memory)
      let t24 = t23.expanded(by: Border(height: .init(1, 2), width: .init(1, 2)))
      let t25 = memory.view(at: 501264, 28, 28, 144)
      depthwiseConv2d3(t24, into: t25, memory)
      let t26 = memory.view(at: 0, 144)
      globalAveragePooling2d3(t25, into: t26, memory)
      let t27 = t26.reshaped(height: 1, width: 1, channels: 144)
      let t28 = memory.view(at: 144, 1, 1, 6)
      conv2d13(t27, into: t28, memory)
      let t29 = memory.view(at: 0, 1, 1, 144)
      conv2d14(t28, into: t29, memory)
      multiply3(t25, t29, into: t25, memory)
      let t30 = memory.view(at: 433920, 28, 28, 40)
      conv2d15(t25, into: t30, memory)
      let t31 = memory.view(at: 0, 28, 28, 240, border: .image(2))
      conv2d16(t30, into: t31, memory)
      let t32 = memory.view(at: 245760, 28, 28, 240)
      depthwiseConv2d4(t31, into: t32, memory)
      let t33 = memory.view(at: 0, 240)
      globalAveragePooling2d4(t32, into: t33, memory)
      let t34 = t33.reshaped(height: 1, width: 1, channels: 240)
      let t35 = memory.view(at: 240, 1, 1, 10)
      conv2d17(t34, into: t35, memory)
      let t36 = memory.view(at: 0, 1, 1, 240)
      conv2d18(t35, into: t36, memory)
      multiply4(t32, t36, into: t32, memory)
      conv2d19(t32, into: t30, adding: t30, memory)
      let t37 = memory.view(
        at: 0, 28, 28, 240, border: Border(height: .init(0, 1), width: .init(0, 1)))
      conv2d20(t30, into: t37, memory)
      let t38 = t37.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t39 = memory.view(at: 201840, 14, 14, 240)
      depthwiseConv2d5(t38, into: t39, memory)
      let t40 = memory.view(at: 0, 240)
      globalAveragePooling2d5(t39, into: t40, memory)
      let t41 = t40.reshaped(height: 1, width: 1, channels: 240)
      let t42 = memory.view(at: 240, 1, 1, 10)
      conv2d21(t41, into: t42, memory)
      let t43 = memory.view(at: 0, 1, 1, 240)
      conv2d22(t42, into: t43, memory)
      multiply5(t39, t43, into: t39, memory)
      let t44 = memory.view(at: 248880, 14, 14, 80)
      conv2d23(t39, into: t44, memory)
      let t45 = memory.view(at: 0, 14, 14, 480, border: .image(1))
      conv2d24(t44, into: t45, memory)
      let t46 = memory.view(at: 122880, 14, 14, 480)
      depthwiseConv2d6(t45, into: t46, memory)
      let t47 = memory.view(at: 0, 14, 14, 480)
      gate(t46, into: t47, memory.part(at: 94080))
      conv2d27(t47, into: t44, adding: t44, memory)
      let t48 = memory.view(at: 0, 14, 14, 480, border: .image(1))
      conv2d28(t44, into: t48, memory)
      let t49 = memory.view(at: 122880, 14, 14, 480)
      depthwiseConv2d7(t48, into: t49, memory)
      let t50 = memory.view(at: 0, 14, 14, 480)
      gate2(t49, into: t50, memory.part(at: 94080))
      conv2d31(t50, into: t44, adding: t44, memory)
      let t51 = memory.view(at: 0, 14, 14, 480, border: .image(2))
      conv2d32(t44, into: t51, memory)
      let t52 = memory.view(at: 155520, 14, 14, 480)
      depthwiseConv2d8(t51, into: t52, memory)
      let t53 = memory.view(at: 0, 14, 14, 480)
      gate3(t52, into: t53, memory.part(at: 94080))
      let t54 = memory.view(at: 349440, 14, 14, 112)
      conv2d35(t53, into: t54, memory)
      let t55 = memory.view(at: 0, 14, 14, 672, border: .image(2))
      conv2d36(t54, into: t55, memory)
      let t56 = memory.view(at: 217728, 14, 14, 672)
      depthwiseConv2d9(t55, into: t56, memory)
      let t57 = memory.view(at: 0, 14, 14, 672)
      gate4(t56, into: t57, memory.part(at: 131712))
      conv2d39(t57, into: t54, adding: t54, memory)
      let t58 = memory.view(at: 0, 14, 14, 672, border: .image(2))
      conv2d40(t54, into: t58, memory)
      let t59 = memory.view(at: 217728, 14, 14, 672)
      depthwiseConv2d10(t58, into: t59, memory)
      let t60 = memory.view(at: 0, 14, 14, 672)
      gate5(t59, into: t60, memory.part(at: 131712))
      conv2d43(t60, into: t54, adding: t54, memory)
      let t61 = memory.view(
        at: 0, 14, 14, 672, border: Border(height: .init(1, 2), width: .init(1, 2)))
      conv2d44(t54, into: t61, memory)
      let t62 = t61.expanded(by: Border(height: .init(1, 2), width: .init(1, 2)))
      let t63 = memory.view(at: 194208, 7, 7, 672)
      depthwiseConv2d11(t62, into: t63, memory)
      let t64 = memory.view(at: 0, 672)
      globalAveragePooling2d11(t63, into: t64, memory)
      let t65 = t64.reshaped(height: 1, width: 1, channels: 672)
      let t66 = memory.view(at: 672, 1, 1, 28)
      conv2d45(t65, into: t66, memory)
      let t67 = memory.view(at: 0, 1, 1, 672)
      conv2d46(t66, into: t67, memory)
      multiply11(t63, t67, into: t63, memory)
      let t68 = memory.view(at: 227136, 7, 7, 192)
      conv2d47(t63, into: t68, memory)
      let t69 = memory.view(at: 0, 7, 7, 1152, border: .image(2))
      conv2d48(t68, into: t69, memory)
      let t70 = memory.view(at: 139392, 7, 7, 1152)
      depthwiseConv2d12(t69, into: t70, memory)
      let t71 = memory.view(at: 0, 7, 7, 1152)
      gate6(t70, into: t71, memory.part(at: 56448))
      conv2d51(t71, into: t68, adding: t68, memory)
      let t72 = memory.view(at: 0, 7, 7, 1152, border: .image(2))
      conv2d52(t68, into: t72, memory)
      let t73 = memory.view(at: 139392, 7, 7, 1152)
      depthwiseConv2d13(t72, into: t73, memory)
      let t74 = memory.view(at: 0, 7, 7, 1152)
      gate7(t73, into: t74, memory.part(at: 56448))
      conv2d55(t74, into: t68, adding: t68, memory)
      let t75 = memory.view(at: 0, 7, 7, 1152, border: .image(2))
      conv2d56(t68, into: t75, memory)
      let t76 = memory.view(at: 139392, 7, 7, 1152)
      depthwiseConv2d14(t75, into: t76, memory)
      let t77 = memory.view(at: 0, 7, 7, 1152)
      gate8(t76, into: t77, memory.part(at: 56448))
      conv2d59(t77, into: t68, adding: t68, memory)
      let t78 = memory.view(at: 0, 7, 7, 1152, border: .image(1))
      conv2d60(t68, into: t78, memory)
      let t79 = memory.view(at: 93312, 7, 7, 1152)
      depthwiseConv2d15(t78, into: t79, memory)
      let t80 = memory.view(at: 0, 7, 7, 1152)
      gate9(t79, into: t80, memory.part(at: 56448))
      let t81 = memory.view(at: 62720, 7, 7, 320)
      conv2d63(t80, into: t81, memory)
      let t82 = memory.view(at: 0, 7, 7, 1280)
      conv2d64(t81, into: t82, memory)
      let t83 = memory.view(at: 62720, 1280)
      globalAveragePooling2d16(t82, into: t83, memory)
      let t84 = memory.view(at: 0, 1000)
      dense(t83, into: t84, memory)
      output.store(t84)
    }
  }
}

extension EfficientNet {
  /// `gate 20`: `[14, 14, 480]` → `[14, 14, 480]`
  fileprivate struct Gate: Sendable {
    /// Line 73, `globalavgpool`: `[14, 14, 480]` → `[480]`
    private let globalAveragePooling2d = Reduction(.mean, over: [.height, .width])
    /// Line 73, `conv 20, 1x1, silu`: `[1, 1, 480]` → `[1, 1, 20]`, with silu
    private let conv2d: Convolution
    /// Line 73, `conv 480, 1x1, sigmoid`: `[1, 1, 20]` → `[1, 1, 480]`, with sigmoid
    private let conv2d2: Convolution
    /// Line 71, `multiply`: `[14, 14, 480] and [1, 1, 480]` → `[14, 14, 480]`
    private let multiply = Merge(.multiply)

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution([1, 1, 480, 20], activation: .silu)
      conv2d2 = layers.convolution([1, 1, 20, 480], activation: .sigmoid)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 480)
      globalAveragePooling2d(x, into: t0, memory)
      let t1 = t0.reshaped(height: 1, width: 1, channels: 480)
      let t2 = memory.view(at: 480, 1, 1, 20)
      conv2d(t1, into: t2, memory)
      let t3 = memory.view(at: 0, 1, 1, 480)
      conv2d2(t2, into: t3, memory)
      multiply(x, t3, into: y, memory)
    }
  }
}

extension EfficientNet {
  /// `gate 28`: `[14, 14, 672]` → `[14, 14, 672]`
  fileprivate struct Gate2: Sendable {
    /// Line 73, `globalavgpool`: `[14, 14, 672]` → `[672]`
    private let globalAveragePooling2d = Reduction(.mean, over: [.height, .width])
    /// Line 73, `conv 28, 1x1, silu`: `[1, 1, 672]` → `[1, 1, 28]`, with silu
    private let conv2d: Convolution
    /// Line 73, `conv 672, 1x1, sigmoid`: `[1, 1, 28]` → `[1, 1, 672]`, with sigmoid
    private let conv2d2: Convolution
    /// Line 71, `multiply`: `[14, 14, 672] and [1, 1, 672]` → `[14, 14, 672]`
    private let multiply = Merge(.multiply)

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution([1, 1, 672, 28], activation: .silu)
      conv2d2 = layers.convolution([1, 1, 28, 672], activation: .sigmoid)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 672)
      globalAveragePooling2d(x, into: t0, memory)
      let t1 = t0.reshaped(height: 1, width: 1, channels: 672)
      let t2 = memory.view(at: 672, 1, 1, 28)
      conv2d(t1, into: t2, memory)
      let t3 = memory.view(at: 0, 1, 1, 672)
      conv2d2(t2, into: t3, memory)
      multiply(x, t3, into: y, memory)
    }
  }
}

extension EfficientNet {
  /// `gate 48`: `[7, 7, 1152]` → `[7, 7, 1152]`
  fileprivate struct Gate3: Sendable {
    /// Line 73, `globalavgpool`: `[7, 7, 1152]` → `[1152]`
    private let globalAveragePooling2d = Reduction(.mean, over: [.height, .width])
    /// Line 73, `conv 48, 1x1, silu`: `[1, 1, 1152]` → `[1, 1, 48]`, with silu
    private let conv2d: Convolution
    /// Line 73, `conv 1152, 1x1, sigmoid`: `[1, 1, 48]` → `[1, 1, 1152]`, with sigmoid
    private let conv2d2: Convolution
    /// Line 71, `multiply`: `[7, 7, 1152] and [1, 1, 1152]` → `[7, 7, 1152]`
    private let multiply = Merge(.multiply)

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution([1, 1, 1152, 48], activation: .silu)
      conv2d2 = layers.convolution([1, 1, 48, 1152], activation: .sigmoid)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 1152)
      globalAveragePooling2d(x, into: t0, memory)
      let t1 = t0.reshaped(height: 1, width: 1, channels: 1152)
      let t2 = memory.view(at: 1152, 1, 1, 48)
      conv2d(t1, into: t2, memory)
      let t3 = memory.view(at: 0, 1, 1, 1152)
      conv2d2(t2, into: t3, memory)
      multiply(x, t3, into: y, memory)
    }
  }
}
