// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in RetinaNet.cnn.

import CNNRuntime

/// RetinaNet: Lin, Goyal, Girshick, He and Dollár, "Focal Loss for Dense Object Detection" (2017,
/// arXiv:1708.02002), on ResNet-50, as torchvision's `retinanet_resnet50_fpn` builds it: 34,068,119
/// trainable parameters.
///
/// The same two heads look at five levels of an image of any size, and tell what may be in each of
/// 9 boxes at each place, and how that box is to be moved and stretched.
///
/// `[H, W, 3]` → `[9·⌈H/8⌉·⌈W/8⌉ + 9·⌈H/16⌉·⌈W/16⌉ + 9·⌈H/32⌉·⌈W/32⌉ + 9·⌈H/64⌉·⌈W/64⌉ + 9·⌈H/128⌉·⌈W/128⌉, 91]` and `[9·⌈H/8⌉·⌈W/8⌉ + 9·⌈H/16⌉·⌈W/16⌉ + 9·⌈H/32⌉·⌈W/32⌉ + 9·⌈H/64⌉·⌈W/64⌉ + 9·⌈H/128⌉·⌈W/128⌉, 4]`
public struct RetinaNet: Sendable {
  private let engine: Engine
  /// Line 39, `conv 64, 7, stride: 2, padding: 3, bias: false`: `[H, W, 3]` → `[⌈H/2⌉, ⌈W/2⌉, 64]`,
  /// with batch normalization, relu
  private let conv2d: Convolution
  /// Line 15, `maxpool 3x3, stride: 2, padding: 1`: `[⌈H/2⌉, ⌈W/2⌉, 64]` → `[⌈H/4⌉, ⌈W/4⌉, 64]`
  private let maxPooling2d = MaxPooling(
    window: [3, 3], strides: [2, 2], padding: .explicit(.image(1)))
  /// Line 39, `conv 64, 1, padding: 0, bias: false`: `[⌈H/4⌉, ⌈W/4⌉, 64]` → `[⌈H/4⌉, ⌈W/4⌉, 64]`,
  /// with batch normalization, relu
  private let conv2d1: Convolution
  /// Line 39, `conv 64, 3, padding: 1, bias: false`: `[⌈H/4⌉, ⌈W/4⌉, 64]` → `[⌈H/4⌉, ⌈W/4⌉, 64]`,
  /// with batch normalization, relu
  private let conv2d2: Convolution
  /// Line 39, `conv 256, 1, padding: 0, bias: false`: `[⌈H/4⌉, ⌈W/4⌉, 64]` → `[⌈H/4⌉, ⌈W/4⌉, 256]`,
  /// with batch normalization
  private let conv2d3: Convolution
  /// Line 39, `conv 256, 1, padding: 0, bias: false`: `[⌈H/4⌉, ⌈W/4⌉, 64]` → `[⌈H/4⌉, ⌈W/4⌉, 256]`,
  /// with batch normalization, addition, relu
  private let conv2d4: Convolution
  /// `bottleneck_1`: `[⌈H/4⌉, ⌈W/4⌉, 256]` → `[⌈H/4⌉, ⌈W/4⌉, 256]`
  private let bottleneck1: Bottleneck
  /// `bottleneck_2`: `[⌈H/4⌉, ⌈W/4⌉, 256]` → `[⌈H/4⌉, ⌈W/4⌉, 256]`
  private let bottleneck2: Bottleneck
  /// Line 39, `conv 128, 1, padding: 0, bias: false`: `[⌈H/4⌉, ⌈W/4⌉, 256]` → `[⌈H/4⌉, ⌈W/4⌉,
  /// 128]`, with batch normalization, relu
  private let conv2d11: Convolution
  /// Line 39, `conv 128, 3, stride: 2, padding: 1, bias: false`: `[⌈H/4⌉, ⌈W/4⌉, 128]` → `[⌈H/8⌉,
  /// ⌈W/8⌉, 128]`, with batch normalization, relu
  private let conv2d12: Convolution
  /// Line 39, `conv 512, 1, padding: 0, bias: false`: `[⌈H/8⌉, ⌈W/8⌉, 128]` → `[⌈H/8⌉, ⌈W/8⌉,
  /// 512]`, with batch normalization
  private let conv2d13: Convolution
  /// Line 39, `conv 512, 1, stride: 2, padding: 0, bias: false`: `[⌈H/4⌉, ⌈W/4⌉, 256]` → `[⌈H/8⌉,
  /// ⌈W/8⌉, 512]`, with batch normalization, addition, relu
  private let conv2d14: Convolution
  /// `bottleneck_1`: `[⌈H/8⌉, ⌈W/8⌉, 512]` → `[⌈H/8⌉, ⌈W/8⌉, 512]`
  private let bottleneck1No2: Bottleneck2
  /// `bottleneck_2`: `[⌈H/8⌉, ⌈W/8⌉, 512]` → `[⌈H/8⌉, ⌈W/8⌉, 512]`
  private let bottleneck2No2: Bottleneck2
  /// `bottleneck_3`: `[⌈H/8⌉, ⌈W/8⌉, 512]` → `[⌈H/8⌉, ⌈W/8⌉, 512]`
  private let bottleneck3: Bottleneck2
  /// Line 39, `conv 256, 1, padding: 0, bias: false`: `[⌈H/8⌉, ⌈W/8⌉, 512]` → `[⌈H/8⌉, ⌈W/8⌉,
  /// 256]`, with batch normalization, relu
  private let conv2d24: Convolution
  /// Line 39, `conv 256, 3, stride: 2, padding: 1, bias: false`: `[⌈H/8⌉, ⌈W/8⌉, 256]` → `[⌈H/16⌉,
  /// ⌈W/16⌉, 256]`, with batch normalization, relu
  private let conv2d25: Convolution
  /// Line 39, `conv 1024, 1, padding: 0, bias: false`: `[⌈H/16⌉, ⌈W/16⌉, 256]` → `[⌈H/16⌉, ⌈W/16⌉,
  /// 1024]`, with batch normalization
  private let conv2d26: Convolution
  /// Line 39, `conv 1024, 1, stride: 2, padding: 0, bias: false`: `[⌈H/8⌉, ⌈W/8⌉, 512]` → `[⌈H/16⌉,
  /// ⌈W/16⌉, 1024]`, with batch normalization, addition, relu
  private let conv2d27: Convolution
  /// `bottleneck_1`: `[⌈H/16⌉, ⌈W/16⌉, 1024]` → `[⌈H/16⌉, ⌈W/16⌉, 1024]`
  private let bottleneck1No3: Bottleneck3
  /// `bottleneck_2`: `[⌈H/16⌉, ⌈W/16⌉, 1024]` → `[⌈H/16⌉, ⌈W/16⌉, 1024]`
  private let bottleneck2No3: Bottleneck3
  /// `bottleneck_3`: `[⌈H/16⌉, ⌈W/16⌉, 1024]` → `[⌈H/16⌉, ⌈W/16⌉, 1024]`
  private let bottleneck3No2: Bottleneck3
  /// `bottleneck_4`: `[⌈H/16⌉, ⌈W/16⌉, 1024]` → `[⌈H/16⌉, ⌈W/16⌉, 1024]`
  private let bottleneck4: Bottleneck3
  /// `bottleneck_5`: `[⌈H/16⌉, ⌈W/16⌉, 1024]` → `[⌈H/16⌉, ⌈W/16⌉, 1024]`
  private let bottleneck5: Bottleneck3
  /// Line 39, `conv 512, 1, padding: 0, bias: false`: `[⌈H/16⌉, ⌈W/16⌉, 1024]` → `[⌈H/16⌉, ⌈W/16⌉,
  /// 512]`, with batch normalization, relu
  private let conv2d43: Convolution
  /// Line 39, `conv 512, 3, stride: 2, padding: 1, bias: false`: `[⌈H/16⌉, ⌈W/16⌉, 512]` →
  /// `[⌈H/32⌉, ⌈W/32⌉, 512]`, with batch normalization, relu
  private let conv2d44: Convolution
  /// Line 39, `conv 2048, 1, padding: 0, bias: false`: `[⌈H/32⌉, ⌈W/32⌉, 512]` → `[⌈H/32⌉, ⌈W/32⌉,
  /// 2048]`, with batch normalization
  private let conv2d45: Convolution
  /// Line 39, `conv 2048, 1, stride: 2, padding: 0, bias: false`: `[⌈H/16⌉, ⌈W/16⌉, 1024]` →
  /// `[⌈H/32⌉, ⌈W/32⌉, 2048]`, with batch normalization, addition, relu
  private let conv2d46: Convolution
  /// `bottleneck_1`: `[⌈H/32⌉, ⌈W/32⌉, 2048]` → `[⌈H/32⌉, ⌈W/32⌉, 2048]`
  private let bottleneck1No4: Bottleneck4
  /// `bottleneck_2`: `[⌈H/32⌉, ⌈W/32⌉, 2048]` → `[⌈H/32⌉, ⌈W/32⌉, 2048]`
  private let bottleneck2No4: Bottleneck4
  /// Line 19, `conv 256, 1x1`: `[⌈H/32⌉, ⌈W/32⌉, 2048]` → `[⌈H/32⌉, ⌈W/32⌉, 256]`
  private let conv2d53: Convolution
  /// Line 37, `conv 256, 3x3, padding: 1`: `[⌈H/32⌉, ⌈W/32⌉, 256]` → `[⌈H/32⌉, ⌈W/32⌉, 256]`
  private let p5: Convolution
  /// Line 31, `resize [ceil(H / 16), ceil(W / 16)], interpolation: nearest`: `[⌈H/32⌉, ⌈W/32⌉,
  /// 256]` → `[⌈H/16⌉, ⌈W/16⌉, 256]`
  private let resizing = Resize(.nearest)
  /// Line 30, `conv 256, 1x1`: `[⌈H/16⌉, ⌈W/16⌉, 1024]` → `[⌈H/16⌉, ⌈W/16⌉, 256]`, with addition
  private let conv2d54: Convolution
  /// Line 37, `conv 256, 3x3, padding: 1`: `[⌈H/16⌉, ⌈W/16⌉, 256]` → `[⌈H/16⌉, ⌈W/16⌉, 256]`
  private let level: Convolution
  /// Line 31, `resize [ceil(H / 8), ceil(W / 8)], interpolation: nearest`: `[⌈H/16⌉, ⌈W/16⌉, 256]`
  /// → `[⌈H/8⌉, ⌈W/8⌉, 256]`
  private let resizing1 = Resize(.nearest)
  /// Line 30, `conv 256, 1x1`: `[⌈H/8⌉, ⌈W/8⌉, 512]` → `[⌈H/8⌉, ⌈W/8⌉, 256]`, with addition
  private let conv2d55: Convolution
  /// Line 37, `conv 256, 3x3, padding: 1`: `[⌈H/8⌉, ⌈W/8⌉, 256]` → `[⌈H/8⌉, ⌈W/8⌉, 256]`
  private let level2: Convolution
  /// Line 23, `conv 256, 3x3, stride: 2, padding: 1`: `[⌈H/32⌉, ⌈W/32⌉, 256]` → `[⌈H/64⌉, ⌈W/64⌉,
  /// 256]`
  private let p6: Convolution
  /// Line 24, `relu`: `[⌈H/64⌉, ⌈W/64⌉, 256]` → `[⌈H/64⌉, ⌈W/64⌉, 256]`
  private let reLu47 = Activate(.relu)
  /// Line 24, `conv 256, 3x3, stride: 2, padding: 1`: `[⌈H/64⌉, ⌈W/64⌉, 256]` → `[⌈H/128⌉, ⌈W/128⌉,
  /// 256]`
  private let p7: Convolution
  /// Line 37, `conv 256, 3x3, relu, padding: 1`: `[⌈H/8⌉, ⌈W/8⌉, 256]` → `[⌈H/8⌉, ⌈W/8⌉, 256]`,
  /// with relu
  private let conv2d56: Convolution
  /// Line 37, `conv 256, 3x3, relu, padding: 1`: `[⌈H/8⌉, ⌈W/8⌉, 256]` → `[⌈H/8⌉, ⌈W/8⌉, 256]`,
  /// with relu
  private let conv2d57: Convolution
  /// Line 37, `conv 256, 3x3, relu, padding: 1`: `[⌈H/8⌉, ⌈W/8⌉, 256]` → `[⌈H/8⌉, ⌈W/8⌉, 256]`,
  /// with relu
  private let conv2d58: Convolution
  /// Line 37, `conv 256, 3x3, relu, padding: 1`: `[⌈H/8⌉, ⌈W/8⌉, 256]` → `[⌈H/8⌉, ⌈W/8⌉, 256]`,
  /// with relu
  private let conv2d59: Convolution
  /// Line 38, `conv 819, 3x3, padding: 1`: `[⌈H/8⌉, ⌈W/8⌉, 256]` → `[⌈H/8⌉, ⌈W/8⌉, 819]`
  private let conv2d60: Convolution
  /// Line 37, `conv 256, 3x3, relu, padding: 1`: `[⌈H/8⌉, ⌈W/8⌉, 256]` → `[⌈H/8⌉, ⌈W/8⌉, 256]`,
  /// with relu
  private let conv2d61: Convolution
  /// Line 37, `conv 256, 3x3, relu, padding: 1`: `[⌈H/8⌉, ⌈W/8⌉, 256]` → `[⌈H/8⌉, ⌈W/8⌉, 256]`,
  /// with relu
  private let conv2d62: Convolution
  /// Line 37, `conv 256, 3x3, relu, padding: 1`: `[⌈H/8⌉, ⌈W/8⌉, 256]` → `[⌈H/8⌉, ⌈W/8⌉, 256]`,
  /// with relu
  private let conv2d63: Convolution
  /// Line 37, `conv 256, 3x3, relu, padding: 1`: `[⌈H/8⌉, ⌈W/8⌉, 256]` → `[⌈H/8⌉, ⌈W/8⌉, 256]`,
  /// with relu
  private let conv2d64: Convolution
  /// Line 38, `conv 36, 3x3, padding: 1`: `[⌈H/8⌉, ⌈W/8⌉, 256]` → `[⌈H/8⌉, ⌈W/8⌉, 36]`
  private let conv2d65: Convolution

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
    batch_normalization_51;conv2d_52;batch_normalization_52;conv2d_53;p[5];conv2d_54;refine/level;\
    conv2d_55;refine_1/level;p[6];p[7];conv2d_56;conv2d_57;conv2d_58;conv2d_59;conv2d_60;conv2d_61;\
    conv2d_62;conv2d_63;conv2d_64;conv2d_65
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution(
      [7, 7, 3, 64], strides: [2, 2], padding: .explicit(.image(3)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .relu)
    conv2d1 = layers.convolution(
      [1, 1, 64, 64], bias: nil, batchNormalization: .init(epsilon: 1e-05), activation: .relu)
    conv2d2 = layers.convolution(
      [3, 3, 64, 64], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .relu)
    conv2d3 = layers.convolution(
      [1, 1, 64, 256], bias: nil, batchNormalization: .init(epsilon: 1e-05))
    conv2d4 = layers.convolution(
      [1, 1, 64, 256], bias: nil, batchNormalization: .init(epsilon: 1e-05), activation: .relu)
    bottleneck1 = Bottleneck(&layers)
    bottleneck2 = Bottleneck(&layers)
    conv2d11 = layers.convolution(
      [1, 1, 256, 128], bias: nil, batchNormalization: .init(epsilon: 1e-05), activation: .relu)
    conv2d12 = layers.convolution(
      [3, 3, 128, 128], strides: [2, 2], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .relu)
    conv2d13 = layers.convolution(
      [1, 1, 128, 512], bias: nil, batchNormalization: .init(epsilon: 1e-05))
    conv2d14 = layers.convolution(
      [1, 1, 256, 512], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    bottleneck1No2 = Bottleneck2(&layers)
    bottleneck2No2 = Bottleneck2(&layers)
    bottleneck3 = Bottleneck2(&layers)
    conv2d24 = layers.convolution(
      [1, 1, 512, 256], bias: nil, batchNormalization: .init(epsilon: 1e-05), activation: .relu)
    conv2d25 = layers.convolution(
      [3, 3, 256, 256], strides: [2, 2], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .relu)
    conv2d26 = layers.convolution(
      [1, 1, 256, 1024], bias: nil, batchNormalization: .init(epsilon: 1e-05))
    conv2d27 = layers.convolution(
      [1, 1, 512, 1024], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    bottleneck1No3 = Bottleneck3(&layers)
    bottleneck2No3 = Bottleneck3(&layers)
    bottleneck3No2 = Bottleneck3(&layers)
    bottleneck4 = Bottleneck3(&layers)
    bottleneck5 = Bottleneck3(&layers)
    conv2d43 = layers.convolution(
      [1, 1, 1024, 512], bias: nil, batchNormalization: .init(epsilon: 1e-05), activation: .relu)
    conv2d44 = layers.convolution(
      [3, 3, 512, 512], strides: [2, 2], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .relu)
    conv2d45 = layers.convolution(
      [1, 1, 512, 2048], bias: nil, batchNormalization: .init(epsilon: 1e-05))
    conv2d46 = layers.convolution(
      [1, 1, 1024, 2048], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    bottleneck1No4 = Bottleneck4(&layers)
    bottleneck2No4 = Bottleneck4(&layers)
    conv2d53 = layers.convolution([1, 1, 2048, 256])
    p5 = layers.convolution([3, 3, 256, 256], padding: .explicit(.image(1)))
    conv2d54 = layers.convolution([1, 1, 1024, 256])
    level = layers.convolution([3, 3, 256, 256], padding: .explicit(.image(1)))
    conv2d55 = layers.convolution([1, 1, 512, 256])
    level2 = layers.convolution([3, 3, 256, 256], padding: .explicit(.image(1)))
    p6 = layers.convolution([3, 3, 256, 256], strides: [2, 2], padding: .explicit(.image(1)))
    p7 = layers.convolution([3, 3, 256, 256], strides: [2, 2], padding: .explicit(.image(1)))
    conv2d56 = layers.convolution(
      [3, 3, 256, 256], padding: .explicit(.image(1)), activation: .relu)
    conv2d57 = layers.convolution(
      [3, 3, 256, 256], padding: .explicit(.image(1)), activation: .relu)
    conv2d58 = layers.convolution(
      [3, 3, 256, 256], padding: .explicit(.image(1)), activation: .relu)
    conv2d59 = layers.convolution(
      [3, 3, 256, 256], padding: .explicit(.image(1)), activation: .relu)
    conv2d60 = layers.convolution([3, 3, 256, 819], padding: .explicit(.image(1)))
    conv2d61 = layers.convolution(
      [3, 3, 256, 256], padding: .explicit(.image(1)), activation: .relu)
    conv2d62 = layers.convolution(
      [3, 3, 256, 256], padding: .explicit(.image(1)), activation: .relu)
    conv2d63 = layers.convolution(
      [3, 3, 256, 256], padding: .explicit(.image(1)), activation: .relu)
    conv2d64 = layers.convolution(
      [3, 3, 256, 256], padding: .explicit(.image(1)), activation: .relu)
    conv2d65 = layers.convolution([3, 3, 256, 36], padding: .explicit(.image(1)))
    engine = Engine(threads: threads)
    try layers.finish()
  }

  /// Computes `[9·⌈H/8⌉·⌈W/8⌉ + 9·⌈H/16⌉·⌈W/16⌉ + 9·⌈H/32⌉·⌈W/32⌉ + 9·⌈H/64⌉·⌈W/64⌉ +
  /// 9·⌈H/128⌉·⌈W/128⌉, 91]` and `[9·⌈H/8⌉·⌈W/8⌉ + 9·⌈H/16⌉·⌈W/16⌉ + 9·⌈H/32⌉·⌈W/32⌉ +
  /// 9·⌈H/64⌉·⌈W/64⌉ + 9·⌈H/128⌉·⌈W/128⌉, 4]` of `[H, W, 3]`.
  public func callAsFunction(_ input: Tensor) throws(RunError) -> (scores: Tensor, boxes: Tensor) {
    guard input.shape.count == 3,
      input.shape[0] > 0,
      input.shape[1] > 0,
      input.shape[2] == 3
    else {
      throw .invalidSize("`RetinaNet` takes [H, W, 3], not \(input.shape)")
    }
    let h = input.shape[0]
    let w = input.shape[1]
    guard max(h, w) <= 16_777_216 else {
      throw .invalidSize("`RetinaNet` computes with sizes up to 16777216, not \(max(h, w))")
    }
    let size1 = (9 * ((h + 127) / 128)) * ((w + 127) / 128)
    let size2 =
      (9 * ((h + 7) / 8)) * ((w + 7) / 8) + ((9 * ((h + 15) / 16)) * ((w + 15) / 16))
      + ((9 * ((h + 31) / 32)) * ((w + 31) / 32)) + ((9 * ((h + 63) / 64)) * ((w + 63) / 64))
      + ((9 * ((h + 127) / 128)) * ((w + 127) / 128))
    let size3 = (9 * ((h + 7) / 8)) * ((w + 7) / 8) + ((9 * ((h + 15) / 16)) * ((w + 15) / 16))
    let size4 =
      (9 * ((h + 7) / 8)) * ((w + 7) / 8) + ((9 * ((h + 15) / 16)) * ((w + 15) / 16))
      + ((9 * ((h + 31) / 32)) * ((w + 31) / 32))
    let size5 =
      (9 * ((h + 7) / 8)) * ((w + 7) / 8) + ((9 * ((h + 15) / 16)) * ((w + 15) / 16))
      + ((9 * ((h + 31) / 32)) * ((w + 31) / 32)) + ((9 * ((h + 63) / 64)) * ((w + 63) / 64))
    let place1 = Memory.place(
      after: 0, (h + 6) * (w + 6) * 3, ((h + 3) / 4) * ((w + 3) / 4) * 64,
      ((h + 3) / 4) * ((w + 3) / 4) * 256, ((h + 3) / 4 + 2) * ((w + 3) / 4 + 2) * 128,
      ((h + 7) / 8) * ((w + 7) / 8) * 512, ((h + 7) / 8 + 2) * ((w + 7) / 8 + 2) * 256,
      ((h + 15) / 16) * ((w + 15) / 16) * 1024, ((h + 15) / 16 + 2) * ((w + 15) / 16 + 2) * 512,
      ((h + 31) / 32) * ((w + 31) / 32) * 2048, ((h + 31) / 32 + 2) * ((w + 31) / 32 + 2) * 256,
      ((h + 63) / 64) * ((w + 63) / 64) * 36)
    let place2 = Memory.place(
      after: place1, ((h + 1) / 2) * ((w + 1) / 2) * 64, ((h + 3) / 4 + 2) * ((w + 3) / 4 + 2) * 64,
      ((h + 3) / 4) * ((w + 3) / 4) * 256, ((h + 7) / 8) * ((w + 7) / 8) * 512,
      ((h + 7) / 8 + 2) * ((w + 7) / 8 + 2) * 256, ((h + 15) / 16) * ((w + 15) / 16) * 36)
    let place3 = Memory.place(
      after: place2, ((h + 3) / 4) * ((w + 3) / 4) * 64, Bottleneck.count(h, w),
      ((h + 7) / 8) * ((w + 7) / 8) * 128, Bottleneck2.count(h, w),
      ((h + 15) / 16) * ((w + 15) / 16) * 256, ((h + 15) / 16) * ((w + 15) / 16) * 1024,
      ((h + 15) / 16 + 2) * ((w + 15) / 16 + 2) * 256, ((h + 31) / 32) * ((w + 31) / 32) * 36)
    let place4 = Memory.place(
      after: place3, Bottleneck3.count(h, w), ((h + 31) / 32) * ((w + 31) / 32) * 512,
      ((h + 31) / 32) * ((w + 31) / 32) * 2048, ((h + 31) / 32 + 2) * ((w + 31) / 32 + 2) * 256,
      ((h + 7) / 8 + 2) * ((w + 7) / 8 + 2) * 256, ((h + 63) / 64 + 2) * ((w + 63) / 64 + 2) * 256,
      ((h + 127) / 128) * ((w + 127) / 128) * 36)
    let place5 = Memory.place(
      after: place4, Bottleneck4.count(h, w), ((h + 15) / 16 + 2) * ((w + 15) / 16 + 2) * 256,
      ((h + 63) / 64 + 2) * ((w + 63) / 64 + 2) * 256, ((h + 7) / 8 + 2) * ((w + 7) / 8 + 2) * 256,
      ((h + 7) / 8) * ((w + 7) / 8) * 819, ((h + 7) / 8) * ((w + 7) / 8) * 36)
    let place6 = Memory.place(
      after: place5, ((h + 127) / 128 + 2) * ((w + 127) / 128 + 2) * 256, size2 * 4)
    let place7 = Memory.place(
      after: place6, ((h + 7) / 8 + 2) * ((w + 7) / 8 + 2) * 256,
      ((h + 15) / 16 + 2) * ((w + 15) / 16 + 2) * 256, ((h + 15) / 16) * ((w + 15) / 16) * 819)
    let place8 = Memory.place(
      after: place7, ((h + 15) / 16 + 2) * ((w + 15) / 16 + 2) * 256,
      ((h + 31) / 32 + 2) * ((w + 31) / 32 + 2) * 256, ((h + 31) / 32) * ((w + 31) / 32) * 819)
    let place9 = Memory.place(
      after: place8, ((h + 31) / 32 + 2) * ((w + 31) / 32 + 2) * 256,
      ((h + 63) / 64 + 2) * ((w + 63) / 64 + 2) * 256, ((h + 63) / 64) * ((w + 63) / 64) * 819)
    let place10 = Memory.place(
      after: place9, ((h + 63) / 64 + 2) * ((w + 63) / 64 + 2) * 256,
      ((h + 127) / 128 + 2) * ((w + 127) / 128 + 2) * 256,
      ((h + 127) / 128) * ((w + 127) / 128) * 819)
    let place11 = Memory.place(
      after: place10, ((h + 127) / 128 + 2) * ((w + 127) / 128 + 2) * 256, size2 * 91)
    return try engine.run(count: place11) { memory in
      var scores = Tensor(zeros: [size2, 91])
      var boxes = Tensor(zeros: [size2, 4])
      let t0 = memory.view(at: 0, h, w, 3, border: .image(3))
      t0.load(input)
      let t1 = memory.view(at: place1, (h + 1) / 2, (w + 1) / 2, 64)
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, (h + 3) / 4, (w + 3) / 4, 64)
      maxPooling2d(t1, into: t2, memory)
      let t3 = memory.view(at: place1, (h + 3) / 4, (w + 3) / 4, 64, border: .image(1))
      conv2d1(t2, into: t3, memory)
      let t4 = memory.view(at: place2, (h + 3) / 4, (w + 3) / 4, 64)
      conv2d2(t3, into: t4, memory)
      let t5 = memory.view(at: place1, (h + 3) / 4, (w + 3) / 4, 256)
      conv2d3(t4, into: t5, memory)
      conv2d4(t2, into: t5, adding: t5, memory)
      let t6 = memory.view(at: 0, (h + 3) / 4, (w + 3) / 4, 256)
      bottleneck1(t5, into: t6, h, w, memory.part(at: place2))
      let t7 = memory.view(at: place1, (h + 3) / 4, (w + 3) / 4, 256)
      bottleneck2(t6, into: t7, h, w, memory.part(at: place2))
      let t8 = memory.view(at: 0, (h + 3) / 4, (w + 3) / 4, 128, border: .image(1))
      conv2d11(t7, into: t8, memory)
      let t9 = memory.view(at: place2, (h + 7) / 8, (w + 7) / 8, 128)
      conv2d12(t8, into: t9, memory)
      let t10 = memory.view(at: 0, (h + 7) / 8, (w + 7) / 8, 512)
      conv2d13(t9, into: t10, memory)
      conv2d14(t7, into: t10, adding: t10, memory)
      let t11 = memory.view(at: place1, (h + 7) / 8, (w + 7) / 8, 512)
      bottleneck1No2(t10, into: t11, h, w, memory.part(at: place2))
      let t12 = memory.view(at: 0, (h + 7) / 8, (w + 7) / 8, 512)
      bottleneck2No2(t11, into: t12, h, w, memory.part(at: place2))
      let t13 = memory.view(at: place1, (h + 7) / 8, (w + 7) / 8, 512)
      bottleneck3(t12, into: t13, h, w, memory.part(at: place2))
      let t14 = memory.view(at: 0, (h + 7) / 8, (w + 7) / 8, 256, border: .image(1))
      conv2d24(t13, into: t14, memory)
      let t15 = memory.view(at: place2, (h + 15) / 16, (w + 15) / 16, 256)
      conv2d25(t14, into: t15, memory)
      let t16 = memory.view(at: 0, (h + 15) / 16, (w + 15) / 16, 1024)
      conv2d26(t15, into: t16, memory)
      conv2d27(t13, into: t16, adding: t16, memory)
      let t17 = memory.view(at: place2, (h + 15) / 16, (w + 15) / 16, 1024)
      bottleneck1No3(t16, into: t17, h, w, memory.part(at: place3))
      let t18 = memory.view(at: 0, (h + 15) / 16, (w + 15) / 16, 1024)
      bottleneck2No3(t17, into: t18, h, w, memory.part(at: place3))
      let t19 = memory.view(at: place2, (h + 15) / 16, (w + 15) / 16, 1024)
      bottleneck3No2(t18, into: t19, h, w, memory.part(at: place3))
      let t20 = memory.view(at: 0, (h + 15) / 16, (w + 15) / 16, 1024)
      bottleneck4(t19, into: t20, h, w, memory.part(at: place3))
      let t21 = memory.view(at: place2, (h + 15) / 16, (w + 15) / 16, 1024)
      bottleneck5(t20, into: t21, h, w, memory.part(at: place3))
      let t22 = memory.view(at: 0, (h + 15) / 16, (w + 15) / 16, 512, border: .image(1))
      conv2d43(t21, into: t22, memory)
      let t23 = memory.view(at: place3, (h + 31) / 32, (w + 31) / 32, 512)
      conv2d44(t22, into: t23, memory)
      let t24 = memory.view(at: 0, (h + 31) / 32, (w + 31) / 32, 2048)
      conv2d45(t23, into: t24, memory)
      conv2d46(t21, into: t24, adding: t24, memory)
      let t25 = memory.view(at: place3, (h + 31) / 32, (w + 31) / 32, 2048)
      bottleneck1No4(t24, into: t25, h, w, memory.part(at: place4))
      let t26 = memory.view(at: 0, (h + 31) / 32, (w + 31) / 32, 2048)
      bottleneck2No4(t25, into: t26, h, w, memory.part(at: place4))
      let t27 = memory.view(at: place3, (h + 31) / 32, (w + 31) / 32, 256, border: .image(1))
      conv2d53(t26, into: t27, memory)
      let t28 = memory.view(at: 0, (h + 31) / 32, (w + 31) / 32, 256, border: .image(1))
      p5(t27, into: t28, memory)
      let t29 = memory.view(at: place4, (h + 15) / 16, (w + 15) / 16, 256, border: .image(1))
      resizing(t27, into: t29, memory)
      conv2d54(t21, into: t29, adding: t29, memory)
      let t30 = memory.view(at: place2, (h + 15) / 16, (w + 15) / 16, 256, border: .image(1))
      level(t29, into: t30, memory)
      let t31 = memory.view(at: place3, (h + 7) / 8, (w + 7) / 8, 256, border: .image(1))
      resizing1(t29, into: t31, memory)
      conv2d55(t13, into: t31, adding: t31, memory)
      let t32 = memory.view(at: place1, (h + 7) / 8, (w + 7) / 8, 256, border: .image(1))
      level2(t31, into: t32, memory)
      let t33 = memory.view(at: place3, (h + 63) / 64, (w + 63) / 64, 256, border: .image(1))
      p6(t28, into: t33, memory)
      let t34 = memory.view(at: place4, (h + 63) / 64, (w + 63) / 64, 256, border: .image(1))
      reLu47(t33, into: t34, memory)
      let t35 = memory.view(at: place5, (h + 127) / 128, (w + 127) / 128, 256, border: .image(1))
      p7(t34, into: t35, memory)
      let t36 = memory.view(at: place4, (h + 7) / 8, (w + 7) / 8, 256, border: .image(1))
      conv2d56(t32, into: t36, memory)
      let t37 = memory.view(at: place6, (h + 7) / 8, (w + 7) / 8, 256, border: .image(1))
      conv2d57(t36, into: t37, memory)
      let t38 = memory.view(at: place4, (h + 7) / 8, (w + 7) / 8, 256, border: .image(1))
      conv2d58(t37, into: t38, memory)
      let t39 = memory.view(at: place6, (h + 7) / 8, (w + 7) / 8, 256, border: .image(1))
      conv2d59(t38, into: t39, memory)
      let t40 = memory.view(at: place4, (h + 7) / 8, (w + 7) / 8, 819)
      conv2d60(t39, into: t40, memory)
      let t41 = memory.view(at: place6, (h + 15) / 16, (w + 15) / 16, 256, border: .image(1))
      conv2d56(t30, into: t41, memory)
      let t42 = memory.view(at: place7, (h + 15) / 16, (w + 15) / 16, 256, border: .image(1))
      conv2d57(t41, into: t42, memory)
      let t43 = memory.view(at: place6, (h + 15) / 16, (w + 15) / 16, 256, border: .image(1))
      conv2d58(t42, into: t43, memory)
      let t44 = memory.view(at: place7, (h + 15) / 16, (w + 15) / 16, 256, border: .image(1))
      conv2d59(t43, into: t44, memory)
      let t45 = memory.view(at: place6, (h + 15) / 16, (w + 15) / 16, 819)
      conv2d60(t44, into: t45, memory)
      let t46 = memory.view(at: place7, (h + 31) / 32, (w + 31) / 32, 256, border: .image(1))
      conv2d56(t28, into: t46, memory)
      let t47 = memory.view(at: place8, (h + 31) / 32, (w + 31) / 32, 256, border: .image(1))
      conv2d57(t46, into: t47, memory)
      let t48 = memory.view(at: place7, (h + 31) / 32, (w + 31) / 32, 256, border: .image(1))
      conv2d58(t47, into: t48, memory)
      let t49 = memory.view(at: place8, (h + 31) / 32, (w + 31) / 32, 256, border: .image(1))
      conv2d59(t48, into: t49, memory)
      let t50 = memory.view(at: place7, (h + 31) / 32, (w + 31) / 32, 819)
      conv2d60(t49, into: t50, memory)
      let t51 = memory.view(at: place8, (h + 63) / 64, (w + 63) / 64, 256, border: .image(1))
      conv2d56(t33, into: t51, memory)
      let t52 = memory.view(at: place9, (h + 63) / 64, (w + 63) / 64, 256, border: .image(1))
      conv2d57(t51, into: t52, memory)
      let t53 = memory.view(at: place8, (h + 63) / 64, (w + 63) / 64, 256, border: .image(1))
      conv2d58(t52, into: t53, memory)
      let t54 = memory.view(at: place9, (h + 63) / 64, (w + 63) / 64, 256, border: .image(1))
      conv2d59(t53, into: t54, memory)
      let t55 = memory.view(at: place8, (h + 63) / 64, (w + 63) / 64, 819)
      conv2d60(t54, into: t55, memory)
      let t56 = memory.view(at: place9, (h + 127) / 128, (w + 127) / 128, 256, border: .image(1))
      conv2d56(t35, into: t56, memory)
      let t57 = memory.view(at: place10, (h + 127) / 128, (w + 127) / 128, 256, border: .image(1))
      conv2d57(t56, into: t57, memory)
      let t58 = memory.view(at: place9, (h + 127) / 128, (w + 127) / 128, 256, border: .image(1))
      conv2d58(t57, into: t58, memory)
      let t59 = memory.view(at: place10, (h + 127) / 128, (w + 127) / 128, 256, border: .image(1))
      conv2d59(t58, into: t59, memory)
      let t60 = memory.view(at: place9, (h + 127) / 128, (w + 127) / 128, 819)
      conv2d60(t59, into: t60, memory)
      let t61 = t40.reshaped(width: (9 * ((h + 7) / 8)) * ((w + 7) / 8), channels: 91)
      let t62 = memory.view(at: place10, size2, 91)
      let t63 = t62.positions(from: 0, count: (9 * ((h + 7) / 8)) * ((w + 7) / 8), along: .width)
      t63.copy(t61)
      let t64 = t45.reshaped(width: (9 * ((h + 15) / 16)) * ((w + 15) / 16), channels: 91)
      let t65 = t62.positions(
        from: (9 * ((h + 7) / 8)) * ((w + 7) / 8), count: (9 * ((h + 15) / 16)) * ((w + 15) / 16),
        along: .width)
      t65.copy(t64)
      let t66 = t50.reshaped(width: (9 * ((h + 31) / 32)) * ((w + 31) / 32), channels: 91)
      let t67 = t62.positions(
        from: size3, count: (9 * ((h + 31) / 32)) * ((w + 31) / 32), along: .width)
      t67.copy(t66)
      let t68 = t55.reshaped(width: (9 * ((h + 63) / 64)) * ((w + 63) / 64), channels: 91)
      let t69 = t62.positions(
        from: size4, count: (9 * ((h + 63) / 64)) * ((w + 63) / 64), along: .width)
      t69.copy(t68)
      let t70 = t60.reshaped(width: size1, channels: 91)
      let t71 = t62.positions(from: size5, count: size1, along: .width)
      t71.copy(t70)
      let t72 = memory.view(at: place4, (h + 7) / 8, (w + 7) / 8, 256, border: .image(1))
      conv2d61(t32, into: t72, memory)
      let t73 = memory.view(at: place1, (h + 7) / 8, (w + 7) / 8, 256, border: .image(1))
      conv2d62(t72, into: t73, memory)
      let t74 = memory.view(at: place4, (h + 7) / 8, (w + 7) / 8, 256, border: .image(1))
      conv2d63(t73, into: t74, memory)
      let t75 = memory.view(at: place1, (h + 7) / 8, (w + 7) / 8, 256, border: .image(1))
      conv2d64(t74, into: t75, memory)
      let t76 = memory.view(at: place4, (h + 7) / 8, (w + 7) / 8, 36)
      conv2d65(t75, into: t76, memory)
      let t77 = memory.view(at: place6, (h + 15) / 16, (w + 15) / 16, 256, border: .image(1))
      conv2d61(t30, into: t77, memory)
      let t78 = memory.view(at: place2, (h + 15) / 16, (w + 15) / 16, 256, border: .image(1))
      conv2d62(t77, into: t78, memory)
      let t79 = memory.view(at: place6, (h + 15) / 16, (w + 15) / 16, 256, border: .image(1))
      conv2d63(t78, into: t79, memory)
      let t80 = memory.view(at: place2, (h + 15) / 16, (w + 15) / 16, 256, border: .image(1))
      conv2d64(t79, into: t80, memory)
      let t81 = memory.view(at: place1, (h + 15) / 16, (w + 15) / 16, 36)
      conv2d65(t80, into: t81, memory)
      let t82 = memory.view(at: place7, (h + 31) / 32, (w + 31) / 32, 256, border: .image(1))
      conv2d61(t28, into: t82, memory)
      let t83 = memory.view(at: 0, (h + 31) / 32, (w + 31) / 32, 256, border: .image(1))
      conv2d62(t82, into: t83, memory)
      let t84 = memory.view(at: place7, (h + 31) / 32, (w + 31) / 32, 256, border: .image(1))
      conv2d63(t83, into: t84, memory)
      let t85 = memory.view(at: 0, (h + 31) / 32, (w + 31) / 32, 256, border: .image(1))
      conv2d64(t84, into: t85, memory)
      let t86 = memory.view(at: place2, (h + 31) / 32, (w + 31) / 32, 36)
      conv2d65(t85, into: t86, memory)
      let t87 = memory.view(at: place8, (h + 63) / 64, (w + 63) / 64, 256, border: .image(1))
      conv2d61(t33, into: t87, memory)
      let t88 = memory.view(at: place3, (h + 63) / 64, (w + 63) / 64, 256, border: .image(1))
      conv2d62(t87, into: t88, memory)
      let t89 = memory.view(at: place8, (h + 63) / 64, (w + 63) / 64, 256, border: .image(1))
      conv2d63(t88, into: t89, memory)
      let t90 = memory.view(at: place3, (h + 63) / 64, (w + 63) / 64, 256, border: .image(1))
      conv2d64(t89, into: t90, memory)
      let t91 = memory.view(at: 0, (h + 63) / 64, (w + 63) / 64, 36)
      conv2d65(t90, into: t91, memory)
      let t92 = memory.view(at: place9, (h + 127) / 128, (w + 127) / 128, 256, border: .image(1))
      conv2d61(t35, into: t92, memory)
      let t93 = memory.view(at: place5, (h + 127) / 128, (w + 127) / 128, 256, border: .image(1))
      conv2d62(t92, into: t93, memory)
      let t94 = memory.view(at: place9, (h + 127) / 128, (w + 127) / 128, 256, border: .image(1))
      conv2d63(t93, into: t94, memory)
      let t95 = memory.view(at: place5, (h + 127) / 128, (w + 127) / 128, 256, border: .image(1))
      conv2d64(t94, into: t95, memory)
      let t96 = memory.view(at: place3, (h + 127) / 128, (w + 127) / 128, 36)
      conv2d65(t95, into: t96, memory)
      let t97 = t76.reshaped(width: (9 * ((h + 7) / 8)) * ((w + 7) / 8), channels: 4)
      let t98 = memory.view(at: place5, size2, 4)
      let t99 = t98.positions(from: 0, count: (9 * ((h + 7) / 8)) * ((w + 7) / 8), along: .width)
      t99.copy(t97)
      let t100 = t81.reshaped(width: (9 * ((h + 15) / 16)) * ((w + 15) / 16), channels: 4)
      let t101 = t98.positions(
        from: (9 * ((h + 7) / 8)) * ((w + 7) / 8), count: (9 * ((h + 15) / 16)) * ((w + 15) / 16),
        along: .width)
      t101.copy(t100)
      let t102 = t86.reshaped(width: (9 * ((h + 31) / 32)) * ((w + 31) / 32), channels: 4)
      let t103 = t98.positions(
        from: size3, count: (9 * ((h + 31) / 32)) * ((w + 31) / 32), along: .width)
      t103.copy(t102)
      let t104 = t91.reshaped(width: (9 * ((h + 63) / 64)) * ((w + 63) / 64), channels: 4)
      let t105 = t98.positions(
        from: size4, count: (9 * ((h + 63) / 64)) * ((w + 63) / 64), along: .width)
      t105.copy(t104)
      let t106 = t96.reshaped(width: size1, channels: 4)
      let t107 = t98.positions(from: size5, count: size1, along: .width)
      t107.copy(t106)
      scores.store(t62)
      boxes.store(t98)
      return (scores, boxes)
    }
  }
}

extension RetinaNet {
  /// `bottleneck 64, dilation: 1`: `[⌈H/4⌉, ⌈W/4⌉, 256]` → `[⌈H/4⌉, ⌈W/4⌉, 256]`
  fileprivate struct Bottleneck: Sendable {
    /// Line 39, `conv 64, 1, padding: 0, bias: false`: `[⌈H/4⌉, ⌈W/4⌉, 256]` → `[⌈H/4⌉, ⌈W/4⌉,
    /// 64]`, with batch normalization, relu
    private let conv2d: Convolution
    /// Line 39, `conv 64, 3, padding: 1, bias: false`: `[⌈H/4⌉, ⌈W/4⌉, 64]` → `[⌈H/4⌉, ⌈W/4⌉, 64]`,
    /// with batch normalization, relu
    private let conv2d2: Convolution
    /// Line 39, `conv 256, 1, padding: 0, bias: false`: `[⌈H/4⌉, ⌈W/4⌉, 64]` → `[⌈H/4⌉, ⌈W/4⌉,
    /// 256]`, with batch normalization, addition, relu
    private let conv2d3: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 256, 64], bias: nil, batchNormalization: .init(epsilon: 1e-05), activation: .relu)
      conv2d2 = layers.convolution(
        [3, 3, 64, 64], padding: .explicit(.image(1)), bias: nil,
        batchNormalization: .init(epsilon: 1e-05), activation: .relu)
      conv2d3 = layers.convolution(
        [1, 1, 64, 256], bias: nil, batchNormalization: .init(epsilon: 1e-05), activation: .relu)
    }

    func callAsFunction(_ x: View, into y: View, _ h: Int, _ w: Int, _ memory: Memory) {
      let place1 = Memory.place(after: 0, ((h + 3) / 4 + 2) * ((w + 3) / 4 + 2) * 64)
      let t0 = memory.view(at: 0, (h + 3) / 4, (w + 3) / 4, 64, border: .image(1))
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: place1, (h + 3) / 4, (w + 3) / 4, 64)
      conv2d2(t0, into: t1, memory)
      conv2d3(t1, into: y, adding: x, memory)
    }

    /// How many numbers it uses in memory.
    static func count(_ h: Int, _ w: Int) -> Int {
      let place1 = Memory.place(after: 0, ((h + 3) / 4 + 2) * ((w + 3) / 4 + 2) * 64)
      let place2 = Memory.place(after: place1, ((h + 3) / 4) * ((w + 3) / 4) * 64)
      return place2
    }
  }
}

extension RetinaNet {
  /// `bottleneck 128, dilation: 1`: `[⌈H/8⌉, ⌈W/8⌉, 512]` → `[⌈H/8⌉, ⌈W/8⌉, 512]`
  fileprivate struct Bottleneck2: Sendable {
    /// Line 39, `conv 128, 1, padding: 0, bias: false`: `[⌈H/8⌉, ⌈W/8⌉, 512]` → `[⌈H/8⌉, ⌈W/8⌉,
    /// 128]`, with batch normalization, relu
    private let conv2d: Convolution
    /// Line 39, `conv 128, 3, padding: 1, bias: false`: `[⌈H/8⌉, ⌈W/8⌉, 128]` → `[⌈H/8⌉, ⌈W/8⌉,
    /// 128]`, with batch normalization, relu
    private let conv2d2: Convolution
    /// Line 39, `conv 512, 1, padding: 0, bias: false`: `[⌈H/8⌉, ⌈W/8⌉, 128]` → `[⌈H/8⌉, ⌈W/8⌉,
    /// 512]`, with batch normalization, addition, relu
    private let conv2d3: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 512, 128], bias: nil, batchNormalization: .init(epsilon: 1e-05), activation: .relu)
      conv2d2 = layers.convolution(
        [3, 3, 128, 128], padding: .explicit(.image(1)), bias: nil,
        batchNormalization: .init(epsilon: 1e-05), activation: .relu)
      conv2d3 = layers.convolution(
        [1, 1, 128, 512], bias: nil, batchNormalization: .init(epsilon: 1e-05), activation: .relu)
    }

    func callAsFunction(_ x: View, into y: View, _ h: Int, _ w: Int, _ memory: Memory) {
      let place1 = Memory.place(after: 0, ((h + 7) / 8 + 2) * ((w + 7) / 8 + 2) * 128)
      let t0 = memory.view(at: 0, (h + 7) / 8, (w + 7) / 8, 128, border: .image(1))
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: place1, (h + 7) / 8, (w + 7) / 8, 128)
      conv2d2(t0, into: t1, memory)
      conv2d3(t1, into: y, adding: x, memory)
    }

    /// How many numbers it uses in memory.
    static func count(_ h: Int, _ w: Int) -> Int {
      let place1 = Memory.place(after: 0, ((h + 7) / 8 + 2) * ((w + 7) / 8 + 2) * 128)
      let place2 = Memory.place(after: place1, ((h + 7) / 8) * ((w + 7) / 8) * 128)
      return place2
    }
  }
}

extension RetinaNet {
  /// `bottleneck 256, dilation: 1`: `[⌈H/16⌉, ⌈W/16⌉, 1024]` → `[⌈H/16⌉, ⌈W/16⌉, 1024]`
  fileprivate struct Bottleneck3: Sendable {
    /// Line 39, `conv 256, 1, padding: 0, bias: false`: `[⌈H/16⌉, ⌈W/16⌉, 1024]` → `[⌈H/16⌉,
    /// ⌈W/16⌉, 256]`, with batch normalization, relu
    private let conv2d: Convolution
    /// Line 39, `conv 256, 3, padding: 1, bias: false`: `[⌈H/16⌉, ⌈W/16⌉, 256]` → `[⌈H/16⌉, ⌈W/16⌉,
    /// 256]`, with batch normalization, relu
    private let conv2d2: Convolution
    /// Line 39, `conv 1024, 1, padding: 0, bias: false`: `[⌈H/16⌉, ⌈W/16⌉, 256]` → `[⌈H/16⌉,
    /// ⌈W/16⌉, 1024]`, with batch normalization, addition, relu
    private let conv2d3: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 1024, 256], bias: nil, batchNormalization: .init(epsilon: 1e-05), activation: .relu)
      conv2d2 = layers.convolution(
        [3, 3, 256, 256], padding: .explicit(.image(1)), bias: nil,
        batchNormalization: .init(epsilon: 1e-05), activation: .relu)
      conv2d3 = layers.convolution(
        [1, 1, 256, 1024], bias: nil, batchNormalization: .init(epsilon: 1e-05), activation: .relu)
    }

    func callAsFunction(_ x: View, into y: View, _ h: Int, _ w: Int, _ memory: Memory) {
      let place1 = Memory.place(after: 0, ((h + 15) / 16 + 2) * ((w + 15) / 16 + 2) * 256)
      let t0 = memory.view(at: 0, (h + 15) / 16, (w + 15) / 16, 256, border: .image(1))
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: place1, (h + 15) / 16, (w + 15) / 16, 256)
      conv2d2(t0, into: t1, memory)
      conv2d3(t1, into: y, adding: x, memory)
    }

    /// How many numbers it uses in memory.
    static func count(_ h: Int, _ w: Int) -> Int {
      let place1 = Memory.place(after: 0, ((h + 15) / 16 + 2) * ((w + 15) / 16 + 2) * 256)
      let place2 = Memory.place(after: place1, ((h + 15) / 16) * ((w + 15) / 16) * 256)
      return place2
    }
  }
}

extension RetinaNet {
  /// `bottleneck 512, dilation: 1`: `[⌈H/32⌉, ⌈W/32⌉, 2048]` → `[⌈H/32⌉, ⌈W/32⌉, 2048]`
  fileprivate struct Bottleneck4: Sendable {
    /// Line 39, `conv 512, 1, padding: 0, bias: false`: `[⌈H/32⌉, ⌈W/32⌉, 2048]` → `[⌈H/32⌉,
    /// ⌈W/32⌉, 512]`, with batch normalization, relu
    private let conv2d: Convolution
    /// Line 39, `conv 512, 3, padding: 1, bias: false`: `[⌈H/32⌉, ⌈W/32⌉, 512]` → `[⌈H/32⌉, ⌈W/32⌉,
    /// 512]`, with batch normalization, relu
    private let conv2d2: Convolution
    /// Line 39, `conv 2048, 1, padding: 0, bias: false`: `[⌈H/32⌉, ⌈W/32⌉, 512]` → `[⌈H/32⌉,
    /// ⌈W/32⌉, 2048]`, with batch normalization, addition, relu
    private let conv2d3: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 2048, 512], bias: nil, batchNormalization: .init(epsilon: 1e-05), activation: .relu)
      conv2d2 = layers.convolution(
        [3, 3, 512, 512], padding: .explicit(.image(1)), bias: nil,
        batchNormalization: .init(epsilon: 1e-05), activation: .relu)
      conv2d3 = layers.convolution(
        [1, 1, 512, 2048], bias: nil, batchNormalization: .init(epsilon: 1e-05), activation: .relu)
    }

    func callAsFunction(_ x: View, into y: View, _ h: Int, _ w: Int, _ memory: Memory) {
      let place1 = Memory.place(after: 0, ((h + 31) / 32 + 2) * ((w + 31) / 32 + 2) * 512)
      let t0 = memory.view(at: 0, (h + 31) / 32, (w + 31) / 32, 512, border: .image(1))
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: place1, (h + 31) / 32, (w + 31) / 32, 512)
      conv2d2(t0, into: t1, memory)
      conv2d3(t1, into: y, adding: x, memory)
    }

    /// How many numbers it uses in memory.
    static func count(_ h: Int, _ w: Int) -> Int {
      let place1 = Memory.place(after: 0, ((h + 31) / 32 + 2) * ((w + 31) / 32 + 2) * 512)
      let place2 = Memory.place(after: place1, ((h + 31) / 32) * ((w + 31) / 32) * 512)
      return place2
    }
  }
}
