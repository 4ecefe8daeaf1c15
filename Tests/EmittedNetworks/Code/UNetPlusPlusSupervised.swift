// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in UNetPlusPlusSupervised.cnn.

import CNNRuntime

/// U-Net++: Zhou, Siddiquee, Tajbakhsh and Liang, "UNet++: A Nested U-Net Architecture for Medical
/// Image Segmentation" (2018, arXiv:1807.10165), as `NestedUNet` of the much used
/// 4uiiurz1/pytorch-nested-unet builds it, where bilinear images are aligned at their corners:
/// 9,163,329 trainable parameters. The sides of an image are multiples of 16.
///
/// `[H, W, 3]` → `[H, W, 1]`
public struct UNetPlusPlus: Sendable {
  private let engine: Engine
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 3]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d: Convolution
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 8]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d1: Convolution
  /// Line 32, `maxpool`: `[H, W, 8]` → `[H/2, W/2, 8]`
  private let maxPooling2d = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 52, `conv 16, 3x3, padding: 1`: `[H/2, W/2, 8]` → `[H/2, W/2, 16]`, with batch
  /// normalization, relu
  private let conv2d2: Convolution
  /// Line 52, `conv 16, 3x3, padding: 1`: `[H/2, W/2, 16]` → `[H/2, W/2, 16]`, with batch
  /// normalization, relu
  private let conv2d3: Convolution
  /// Line 32, `maxpool`: `[H/2, W/2, 16]` → `[H/4, W/4, 16]`
  private let maxPooling2d1 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 52, `conv 32, 3x3, padding: 1`: `[H/4, W/4, 16]` → `[H/4, W/4, 32]`, with batch
  /// normalization, relu
  private let conv2d4: Convolution
  /// Line 52, `conv 32, 3x3, padding: 1`: `[H/4, W/4, 32]` → `[H/4, W/4, 32]`, with batch
  /// normalization, relu
  private let conv2d5: Convolution
  /// Line 32, `maxpool`: `[H/4, W/4, 32]` → `[H/8, W/8, 32]`
  private let maxPooling2d2 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 52, `conv 64, 3x3, padding: 1`: `[H/8, W/8, 32]` → `[H/8, W/8, 64]`, with batch
  /// normalization, relu
  private let conv2d6: Convolution
  /// Line 52, `conv 64, 3x3, padding: 1`: `[H/8, W/8, 64]` → `[H/8, W/8, 64]`, with batch
  /// normalization, relu
  private let conv2d7: Convolution
  /// Line 32, `maxpool`: `[H/8, W/8, 64]` → `[H/16, W/16, 64]`
  private let maxPooling2d3 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 52, `conv 128, 3x3, padding: 1`: `[H/16, W/16, 64]` → `[H/16, W/16, 128]`, with batch
  /// normalization, relu
  private let conv2d8: Convolution
  /// Line 52, `conv 128, 3x3, padding: 1`: `[H/16, W/16, 128]` → `[H/16, W/16, 128]`, with batch
  /// normalization, relu
  private let conv2d9: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/2, W/2, 16]` → `[H, W, 16]`
  private let upSampling2d = Resize(.bilinear)
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 24]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d10: Convolution
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 8]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d11: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/4, W/4, 32]` → `[H/2, W/2, 32]`
  private let upSampling2d1 = Resize(.bilinear)
  /// Line 52, `conv 16, 3x3, padding: 1`: `[H/2, W/2, 48]` → `[H/2, W/2, 16]`, with batch
  /// normalization, relu
  private let conv2d12: Convolution
  /// Line 52, `conv 16, 3x3, padding: 1`: `[H/2, W/2, 16]` → `[H/2, W/2, 16]`, with batch
  /// normalization, relu
  private let conv2d13: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/8, W/8, 64]` → `[H/4, W/4, 64]`
  private let upSampling2d2 = Resize(.bilinear)
  /// Line 52, `conv 32, 3x3, padding: 1`: `[H/4, W/4, 96]` → `[H/4, W/4, 32]`, with batch
  /// normalization, relu
  private let conv2d14: Convolution
  /// Line 52, `conv 32, 3x3, padding: 1`: `[H/4, W/4, 32]` → `[H/4, W/4, 32]`, with batch
  /// normalization, relu
  private let conv2d15: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/16, W/16, 128]` → `[H/8, W/8, 128]`
  private let upSampling2d3 = Resize(.bilinear)
  /// Line 52, `conv 64, 3x3, padding: 1`: `[H/8, W/8, 192]` → `[H/8, W/8, 64]`, with batch
  /// normalization, relu
  private let conv2d16: Convolution
  /// Line 52, `conv 64, 3x3, padding: 1`: `[H/8, W/8, 64]` → `[H/8, W/8, 64]`, with batch
  /// normalization, relu
  private let conv2d17: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/2, W/2, 16]` → `[H, W, 16]`
  private let upSampling2d4 = Resize(.bilinear)
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 32]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d18: Convolution
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 8]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d19: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/4, W/4, 32]` → `[H/2, W/2, 32]`
  private let upSampling2d5 = Resize(.bilinear)
  /// Line 52, `conv 16, 3x3, padding: 1`: `[H/2, W/2, 64]` → `[H/2, W/2, 16]`, with batch
  /// normalization, relu
  private let conv2d20: Convolution
  /// Line 52, `conv 16, 3x3, padding: 1`: `[H/2, W/2, 16]` → `[H/2, W/2, 16]`, with batch
  /// normalization, relu
  private let conv2d21: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/8, W/8, 64]` → `[H/4, W/4, 64]`
  private let upSampling2d6 = Resize(.bilinear)
  /// Line 52, `conv 32, 3x3, padding: 1`: `[H/4, W/4, 128]` → `[H/4, W/4, 32]`, with batch
  /// normalization, relu
  private let conv2d22: Convolution
  /// Line 52, `conv 32, 3x3, padding: 1`: `[H/4, W/4, 32]` → `[H/4, W/4, 32]`, with batch
  /// normalization, relu
  private let conv2d23: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/2, W/2, 16]` → `[H, W, 16]`
  private let upSampling2d7 = Resize(.bilinear)
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 40]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d24: Convolution
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 8]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d25: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/4, W/4, 32]` → `[H/2, W/2, 32]`
  private let upSampling2d8 = Resize(.bilinear)
  /// Line 52, `conv 16, 3x3, padding: 1`: `[H/2, W/2, 80]` → `[H/2, W/2, 16]`, with batch
  /// normalization, relu
  private let conv2d26: Convolution
  /// Line 52, `conv 16, 3x3, padding: 1`: `[H/2, W/2, 16]` → `[H/2, W/2, 16]`, with batch
  /// normalization, relu
  private let conv2d27: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/2, W/2, 16]` → `[H, W, 16]`
  private let upSampling2d9 = Resize(.bilinear)
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 48]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d28: Convolution
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 8]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d29: Convolution
  /// Line 10, `conv 1, 1x1`: `[H, W, 8]` → `[H, W, 1]`
  private let conv2d30: Convolution

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
    conv2d_29;batch_normalization_29;conv2d_30
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution(
      [3, 3, 3, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d1 = layers.convolution(
      [3, 3, 8, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d2 = layers.convolution(
      [3, 3, 8, 16], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d3 = layers.convolution(
      [3, 3, 16, 16], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d4 = layers.convolution(
      [3, 3, 16, 32], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d5 = layers.convolution(
      [3, 3, 32, 32], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d6 = layers.convolution(
      [3, 3, 32, 64], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d7 = layers.convolution(
      [3, 3, 64, 64], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d8 = layers.convolution(
      [3, 3, 64, 128], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d9 = layers.convolution(
      [3, 3, 128, 128], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d10 = layers.convolution(
      [3, 3, 24, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d11 = layers.convolution(
      [3, 3, 8, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d12 = layers.convolution(
      [3, 3, 48, 16], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d13 = layers.convolution(
      [3, 3, 16, 16], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d14 = layers.convolution(
      [3, 3, 96, 32], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d15 = layers.convolution(
      [3, 3, 32, 32], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d16 = layers.convolution(
      [3, 3, 192, 64], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d17 = layers.convolution(
      [3, 3, 64, 64], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d18 = layers.convolution(
      [3, 3, 32, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d19 = layers.convolution(
      [3, 3, 8, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d20 = layers.convolution(
      [3, 3, 64, 16], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d21 = layers.convolution(
      [3, 3, 16, 16], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d22 = layers.convolution(
      [3, 3, 128, 32], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d23 = layers.convolution(
      [3, 3, 32, 32], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d24 = layers.convolution(
      [3, 3, 40, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d25 = layers.convolution(
      [3, 3, 8, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d26 = layers.convolution(
      [3, 3, 80, 16], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d27 = layers.convolution(
      [3, 3, 16, 16], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d28 = layers.convolution(
      [3, 3, 48, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d29 = layers.convolution(
      [3, 3, 8, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d30 = layers.convolution([1, 1, 8, 1])
    engine = Engine(threads: threads)
    try layers.finish()
  }

  /// Computes `[H, W, 1]` of `[H, W, 3]`.
  public func callAsFunction(_ input: Tensor) throws(RunError) -> Tensor {
    guard input.shape.count == 3,
      input.shape[0] > 0,
      input.shape[1] > 0,
      input.shape[2] == 3
    else {
      throw .invalidSize("`UNetPlusPlus` takes [H, W, 3], not \(input.shape)")
    }
    let h = input.shape[0]
    let w = input.shape[1]
    guard max(h, w) <= 67_108_864 else {
      throw .invalidSize("`UNetPlusPlus` computes with sizes up to 67108864, not \(max(h, w))")
    }
    guard h % 16 == 0 else {
      throw .invalidSize(
        "`UNetPlusPlus` demands `H % 16 == 0`, which does not hold, with H = \(h)")
    }
    guard w % 16 == 0 else {
      throw .invalidSize(
        "`UNetPlusPlus` demands `W % 16 == 0`, which does not hold, with W = \(w)")
    }
    let place1 = Memory.place(after: 0, (h + 2) * (w + 2) * 3, (h + 2) * (w + 2) * 24, h * w * 8)
    let place2 = Memory.place(
      after: place1, (h + 2) * (w + 2) * 8, (h / 2 + 2) * (w / 2 + 2) * 8,
      (h / 2 + 2) * (w / 2 + 2) * 48, (h / 2) * (w / 2) * 16, h * w)
    let place3 = Memory.place(
      after: place2, (h / 2 + 2) * (w / 2 + 2) * 16, (h / 4 + 2) * (w / 4 + 2) * 16,
      (h / 4 + 2) * (w / 4 + 2) * 96, (h / 4) * (w / 4) * 32)
    let place4 = Memory.place(
      after: place3, (h / 4 + 2) * (w / 4 + 2) * 32, (h / 8 + 2) * (w / 8 + 2) * 32,
      (h / 8 + 2) * (w / 8 + 2) * 192, (h / 8) * (w / 8) * 64, (h + 2) * (w + 2) * 48)
    let place5 = Memory.place(
      after: place4, (h / 8 + 2) * (w / 8 + 2) * 64, (h / 16 + 2) * (w / 16 + 2) * 64,
      (h / 16) * (w / 16) * 128, (h + 2) * (w + 2) * 40)
    let place6 = Memory.place(
      after: place5, (h / 16 + 2) * (w / 16 + 2) * 128, (h + 2) * (w + 2) * 8,
      (h / 2 + 2) * (w / 2 + 2) * 16, (h / 4 + 2) * (w / 4 + 2) * 32)
    let place7 = Memory.place(after: place6, (h + 2) * (w + 2) * 32)
    let place8 = Memory.place(after: place7, (h / 2 + 2) * (w / 2 + 2) * 64)
    let place9 = Memory.place(after: place8, (h / 4 + 2) * (w / 4 + 2) * 128)
    let place10 = Memory.place(after: place9, (h / 2 + 2) * (w / 2 + 2) * 80)
    return try engine.run(count: place10) { memory in
      var output = Tensor(zeros: [h, w, 1])
      let t0 = memory.view(at: 0, h, w, 3, border: .image(1))
      t0.load(input)
      let t1 = memory.view(at: place1, h, w, 8, border: .image(1))
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, h, w, 24, border: .image(1))
      let t3 = t2.channels(from: 0, count: 8)
      conv2d1(t1, into: t3, memory)
      let t4 = memory.view(at: place1, h / 2, w / 2, 8, border: .image(1))
      maxPooling2d(t3, into: t4, memory)
      let t5 = memory.view(at: place2, h / 2, w / 2, 16, border: .image(1))
      conv2d2(t4, into: t5, memory)
      let t6 = memory.view(at: place1, h / 2, w / 2, 48, border: .image(1))
      let t7 = t6.channels(from: 0, count: 16)
      conv2d3(t5, into: t7, memory)
      let t8 = memory.view(at: place2, h / 4, w / 4, 16, border: .image(1))
      maxPooling2d1(t7, into: t8, memory)
      let t9 = memory.view(at: place3, h / 4, w / 4, 32, border: .image(1))
      conv2d4(t8, into: t9, memory)
      let t10 = memory.view(at: place2, h / 4, w / 4, 96, border: .image(1))
      let t11 = t10.channels(from: 0, count: 32)
      conv2d5(t9, into: t11, memory)
      let t12 = memory.view(at: place3, h / 8, w / 8, 32, border: .image(1))
      maxPooling2d2(t11, into: t12, memory)
      let t13 = memory.view(at: place4, h / 8, w / 8, 64, border: .image(1))
      conv2d6(t12, into: t13, memory)
      let t14 = memory.view(at: place3, h / 8, w / 8, 192, border: .image(1))
      let t15 = t14.channels(from: 0, count: 64)
      conv2d7(t13, into: t15, memory)
      let t16 = memory.view(at: place4, h / 16, w / 16, 64, border: .image(1))
      maxPooling2d3(t15, into: t16, memory)
      let t17 = memory.view(at: place5, h / 16, w / 16, 128, border: .image(1))
      conv2d8(t16, into: t17, memory)
      let t18 = memory.view(at: place4, h / 16, w / 16, 128)
      conv2d9(t17, into: t18, memory)
      let t19 = t2.channels(from: 8, count: 16)
      upSampling2d(t7, into: t19, memory)
      let t20 = memory.view(at: place5, h, w, 8, border: .image(1))
      conv2d10(t2, into: t20, memory)
      let t21 = memory.view(at: place6, h, w, 32, border: .image(1))
      let t22 = t21.channels(from: 8, count: 8)
      conv2d11(t20, into: t22, memory)
      let t23 = t6.channels(from: 16, count: 32)
      upSampling2d1(t11, into: t23, memory)
      let t24 = memory.view(at: place5, h / 2, w / 2, 16, border: .image(1))
      conv2d12(t6, into: t24, memory)
      let t25 = memory.view(at: place7, h / 2, w / 2, 64, border: .image(1))
      let t26 = t25.channels(from: 16, count: 16)
      conv2d13(t24, into: t26, memory)
      let t27 = t10.channels(from: 32, count: 64)
      upSampling2d2(t15, into: t27, memory)
      let t28 = memory.view(at: place5, h / 4, w / 4, 32, border: .image(1))
      conv2d14(t10, into: t28, memory)
      let t29 = memory.view(at: place8, h / 4, w / 4, 128, border: .image(1))
      let t30 = t29.channels(from: 32, count: 32)
      conv2d15(t28, into: t30, memory)
      let t31 = t14.channels(from: 64, count: 128)
      upSampling2d3(t18, into: t31, memory)
      let t32 = memory.view(at: place4, h / 8, w / 8, 64, border: .image(1))
      conv2d16(t14, into: t32, memory)
      let t33 = memory.view(at: place3, h / 8, w / 8, 64)
      conv2d17(t32, into: t33, memory)
      let t34 = t21.channels(from: 16, count: 16)
      upSampling2d4(t26, into: t34, memory)
      let t35 = t21.channels(from: 0, count: 8)
      t35.copy(t3)
      let t36 = memory.view(at: place5, h, w, 8, border: .image(1))
      conv2d18(t21, into: t36, memory)
      let t37 = memory.view(at: place4, h, w, 40, border: .image(1))
      let t38 = t37.channels(from: 16, count: 8)
      conv2d19(t36, into: t38, memory)
      let t39 = t25.channels(from: 32, count: 32)
      upSampling2d5(t30, into: t39, memory)
      let t40 = t25.channels(from: 0, count: 16)
      t40.copy(t7)
      let t41 = memory.view(at: place5, h / 2, w / 2, 16, border: .image(1))
      conv2d20(t25, into: t41, memory)
      let t42 = memory.view(at: place9, h / 2, w / 2, 80, border: .image(1))
      let t43 = t42.channels(from: 32, count: 16)
      conv2d21(t41, into: t43, memory)
      let t44 = t29.channels(from: 64, count: 64)
      upSampling2d6(t33, into: t44, memory)
      let t45 = t29.channels(from: 0, count: 32)
      t45.copy(t11)
      let t46 = memory.view(at: place3, h / 4, w / 4, 32, border: .image(1))
      conv2d22(t29, into: t46, memory)
      let t47 = memory.view(at: place2, h / 4, w / 4, 32)
      conv2d23(t46, into: t47, memory)
      let t48 = t37.channels(from: 24, count: 16)
      upSampling2d7(t43, into: t48, memory)
      let t49 = t37.channels(from: 0, count: 8)
      t49.copy(t3)
      let t50 = t37.channels(from: 8, count: 8)
      t50.copy(t22)
      let t51 = memory.view(at: place5, h, w, 8, border: .image(1))
      conv2d24(t37, into: t51, memory)
      let t52 = memory.view(at: place3, h, w, 48, border: .image(1))
      let t53 = t52.channels(from: 24, count: 8)
      conv2d25(t51, into: t53, memory)
      let t54 = t42.channels(from: 48, count: 32)
      upSampling2d8(t47, into: t54, memory)
      let t55 = t42.channels(from: 0, count: 16)
      t55.copy(t7)
      let t56 = t42.channels(from: 16, count: 16)
      t56.copy(t26)
      let t57 = memory.view(at: place2, h / 2, w / 2, 16, border: .image(1))
      conv2d26(t42, into: t57, memory)
      let t58 = memory.view(at: place1, h / 2, w / 2, 16)
      conv2d27(t57, into: t58, memory)
      let t59 = t52.channels(from: 32, count: 16)
      upSampling2d9(t58, into: t59, memory)
      let t60 = t52.channels(from: 0, count: 8)
      t60.copy(t3)
      let t61 = t52.channels(from: 8, count: 8)
      t61.copy(t22)
      let t62 = t52.channels(from: 16, count: 8)
      t62.copy(t38)
      let t63 = memory.view(at: place1, h, w, 8, border: .image(1))
      conv2d28(t52, into: t63, memory)
      let t64 = memory.view(at: 0, h, w, 8)
      conv2d29(t63, into: t64, memory)
      let t65 = memory.view(at: place1, h, w, 1)
      conv2d30(t64, into: t65, memory)
      output.store(t65)
      return output
    }
  }
}

/// The same with a mask from each depth, which training compares with the truth as well: 9,163,428
/// trainable parameters.
///
/// `[H, W, 3]` → `[H, W, 1]` and `[H, W, 1]` and `[H, W, 1]` and `[H, W, 1]`
public struct UNetPlusPlusSupervised: Sendable {
  private let engine: Engine
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 3]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d: Convolution
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 8]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d1: Convolution
  /// Line 32, `maxpool`: `[H, W, 8]` → `[H/2, W/2, 8]`
  private let maxPooling2d = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 52, `conv 16, 3x3, padding: 1`: `[H/2, W/2, 8]` → `[H/2, W/2, 16]`, with batch
  /// normalization, relu
  private let conv2d2: Convolution
  /// Line 52, `conv 16, 3x3, padding: 1`: `[H/2, W/2, 16]` → `[H/2, W/2, 16]`, with batch
  /// normalization, relu
  private let conv2d3: Convolution
  /// Line 32, `maxpool`: `[H/2, W/2, 16]` → `[H/4, W/4, 16]`
  private let maxPooling2d1 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 52, `conv 32, 3x3, padding: 1`: `[H/4, W/4, 16]` → `[H/4, W/4, 32]`, with batch
  /// normalization, relu
  private let conv2d4: Convolution
  /// Line 52, `conv 32, 3x3, padding: 1`: `[H/4, W/4, 32]` → `[H/4, W/4, 32]`, with batch
  /// normalization, relu
  private let conv2d5: Convolution
  /// Line 32, `maxpool`: `[H/4, W/4, 32]` → `[H/8, W/8, 32]`
  private let maxPooling2d2 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 52, `conv 64, 3x3, padding: 1`: `[H/8, W/8, 32]` → `[H/8, W/8, 64]`, with batch
  /// normalization, relu
  private let conv2d6: Convolution
  /// Line 52, `conv 64, 3x3, padding: 1`: `[H/8, W/8, 64]` → `[H/8, W/8, 64]`, with batch
  /// normalization, relu
  private let conv2d7: Convolution
  /// Line 32, `maxpool`: `[H/8, W/8, 64]` → `[H/16, W/16, 64]`
  private let maxPooling2d3 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 52, `conv 128, 3x3, padding: 1`: `[H/16, W/16, 64]` → `[H/16, W/16, 128]`, with batch
  /// normalization, relu
  private let conv2d8: Convolution
  /// Line 52, `conv 128, 3x3, padding: 1`: `[H/16, W/16, 128]` → `[H/16, W/16, 128]`, with batch
  /// normalization, relu
  private let conv2d9: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/2, W/2, 16]` → `[H, W, 16]`
  private let upSampling2d = Resize(.bilinear)
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 24]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d10: Convolution
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 8]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d11: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/4, W/4, 32]` → `[H/2, W/2, 32]`
  private let upSampling2d1 = Resize(.bilinear)
  /// Line 52, `conv 16, 3x3, padding: 1`: `[H/2, W/2, 48]` → `[H/2, W/2, 16]`, with batch
  /// normalization, relu
  private let conv2d12: Convolution
  /// Line 52, `conv 16, 3x3, padding: 1`: `[H/2, W/2, 16]` → `[H/2, W/2, 16]`, with batch
  /// normalization, relu
  private let conv2d13: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/8, W/8, 64]` → `[H/4, W/4, 64]`
  private let upSampling2d2 = Resize(.bilinear)
  /// Line 52, `conv 32, 3x3, padding: 1`: `[H/4, W/4, 96]` → `[H/4, W/4, 32]`, with batch
  /// normalization, relu
  private let conv2d14: Convolution
  /// Line 52, `conv 32, 3x3, padding: 1`: `[H/4, W/4, 32]` → `[H/4, W/4, 32]`, with batch
  /// normalization, relu
  private let conv2d15: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/16, W/16, 128]` → `[H/8, W/8, 128]`
  private let upSampling2d3 = Resize(.bilinear)
  /// Line 52, `conv 64, 3x3, padding: 1`: `[H/8, W/8, 192]` → `[H/8, W/8, 64]`, with batch
  /// normalization, relu
  private let conv2d16: Convolution
  /// Line 52, `conv 64, 3x3, padding: 1`: `[H/8, W/8, 64]` → `[H/8, W/8, 64]`, with batch
  /// normalization, relu
  private let conv2d17: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/2, W/2, 16]` → `[H, W, 16]`
  private let upSampling2d4 = Resize(.bilinear)
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 32]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d18: Convolution
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 8]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d19: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/4, W/4, 32]` → `[H/2, W/2, 32]`
  private let upSampling2d5 = Resize(.bilinear)
  /// Line 52, `conv 16, 3x3, padding: 1`: `[H/2, W/2, 64]` → `[H/2, W/2, 16]`, with batch
  /// normalization, relu
  private let conv2d20: Convolution
  /// Line 52, `conv 16, 3x3, padding: 1`: `[H/2, W/2, 16]` → `[H/2, W/2, 16]`, with batch
  /// normalization, relu
  private let conv2d21: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/8, W/8, 64]` → `[H/4, W/4, 64]`
  private let upSampling2d6 = Resize(.bilinear)
  /// Line 52, `conv 32, 3x3, padding: 1`: `[H/4, W/4, 128]` → `[H/4, W/4, 32]`, with batch
  /// normalization, relu
  private let conv2d22: Convolution
  /// Line 52, `conv 32, 3x3, padding: 1`: `[H/4, W/4, 32]` → `[H/4, W/4, 32]`, with batch
  /// normalization, relu
  private let conv2d23: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/2, W/2, 16]` → `[H, W, 16]`
  private let upSampling2d7 = Resize(.bilinear)
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 40]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d24: Convolution
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 8]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d25: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/4, W/4, 32]` → `[H/2, W/2, 32]`
  private let upSampling2d8 = Resize(.bilinear)
  /// Line 52, `conv 16, 3x3, padding: 1`: `[H/2, W/2, 80]` → `[H/2, W/2, 16]`, with batch
  /// normalization, relu
  private let conv2d26: Convolution
  /// Line 52, `conv 16, 3x3, padding: 1`: `[H/2, W/2, 16]` → `[H/2, W/2, 16]`, with batch
  /// normalization, relu
  private let conv2d27: Convolution
  /// Line 39, `upsample interpolation: bilinear`: `[H/2, W/2, 16]` → `[H, W, 16]`
  private let upSampling2d9 = Resize(.bilinear)
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 48]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d28: Convolution
  /// Line 52, `conv 8, 3x3, padding: 1`: `[H, W, 8]` → `[H, W, 8]`, with batch normalization, relu
  private let conv2d29: Convolution
  /// Line 21, `conv 1, 1x1`: `[H, W, 8]` → `[H, W, 1]`
  private let mask1No2: Convolution
  /// Line 22, `conv 1, 1x1`: `[H, W, 8]` → `[H, W, 1]`
  private let mask2No2: Convolution
  /// Line 23, `conv 1, 1x1`: `[H, W, 8]` → `[H, W, 1]`
  private let mask3No2: Convolution
  /// Line 24, `conv 1, 1x1`: `[H, W, 8]` → `[H, W, 1]`
  private let mask4No2: Convolution

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
    conv2d_29;batch_normalization_29;mask1;mask2;mask3;mask4
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution(
      [3, 3, 3, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d1 = layers.convolution(
      [3, 3, 8, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d2 = layers.convolution(
      [3, 3, 8, 16], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d3 = layers.convolution(
      [3, 3, 16, 16], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d4 = layers.convolution(
      [3, 3, 16, 32], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d5 = layers.convolution(
      [3, 3, 32, 32], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d6 = layers.convolution(
      [3, 3, 32, 64], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d7 = layers.convolution(
      [3, 3, 64, 64], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d8 = layers.convolution(
      [3, 3, 64, 128], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d9 = layers.convolution(
      [3, 3, 128, 128], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d10 = layers.convolution(
      [3, 3, 24, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d11 = layers.convolution(
      [3, 3, 8, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d12 = layers.convolution(
      [3, 3, 48, 16], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d13 = layers.convolution(
      [3, 3, 16, 16], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d14 = layers.convolution(
      [3, 3, 96, 32], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d15 = layers.convolution(
      [3, 3, 32, 32], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d16 = layers.convolution(
      [3, 3, 192, 64], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d17 = layers.convolution(
      [3, 3, 64, 64], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d18 = layers.convolution(
      [3, 3, 32, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d19 = layers.convolution(
      [3, 3, 8, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d20 = layers.convolution(
      [3, 3, 64, 16], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d21 = layers.convolution(
      [3, 3, 16, 16], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d22 = layers.convolution(
      [3, 3, 128, 32], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d23 = layers.convolution(
      [3, 3, 32, 32], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d24 = layers.convolution(
      [3, 3, 40, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d25 = layers.convolution(
      [3, 3, 8, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d26 = layers.convolution(
      [3, 3, 80, 16], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d27 = layers.convolution(
      [3, 3, 16, 16], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d28 = layers.convolution(
      [3, 3, 48, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    conv2d29 = layers.convolution(
      [3, 3, 8, 8], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1e-05),
      activation: .relu)
    mask1No2 = layers.convolution([1, 1, 8, 1])
    mask2No2 = layers.convolution([1, 1, 8, 1])
    mask3No2 = layers.convolution([1, 1, 8, 1])
    mask4No2 = layers.convolution([1, 1, 8, 1])
    engine = Engine(threads: threads)
    try layers.finish()
  }

  /// Computes `[H, W, 1]` and `[H, W, 1]` and `[H, W, 1]` and `[H, W, 1]` of `[H, W, 3]`.
  public func callAsFunction(
    _ input: Tensor
  ) throws(RunError) -> (mask1: Tensor, mask2: Tensor, mask3: Tensor, mask4: Tensor) {
    guard input.shape.count == 3,
      input.shape[0] > 0,
      input.shape[1] > 0,
      input.shape[2] == 3
    else {
      throw .invalidSize("`UNetPlusPlusSupervised` takes [H, W, 3], not \(input.shape)")
    }
    let h = input.shape[0]
    let w = input.shape[1]
    guard max(h, w) <= 67_108_864 else {
      throw .invalidSize(
        "`UNetPlusPlusSupervised` computes with sizes up to 67108864, not \(max(h, w))")
    }
    guard h % 16 == 0 else {
      throw .invalidSize(
        "`UNetPlusPlusSupervised` demands `H % 16 == 0`, which does not hold, with H = \(h)")
    }
    guard w % 16 == 0 else {
      throw .invalidSize(
        "`UNetPlusPlusSupervised` demands `W % 16 == 0`, which does not hold, with W = \(w)")
    }
    let place1 = Memory.place(after: 0, (h + 2) * (w + 2) * 3, (h + 2) * (w + 2) * 24, h * w * 8)
    let place2 = Memory.place(
      after: place1, (h + 2) * (w + 2) * 8, (h / 2 + 2) * (w / 2 + 2) * 8,
      (h / 2 + 2) * (w / 2 + 2) * 48, (h / 2) * (w / 2) * 16, h * w)
    let place3 = Memory.place(
      after: place2, (h / 2 + 2) * (w / 2 + 2) * 16, (h / 4 + 2) * (w / 4 + 2) * 16,
      (h / 4 + 2) * (w / 4 + 2) * 96, (h / 4) * (w / 4) * 32, h * w)
    let place4 = Memory.place(
      after: place3, (h / 4 + 2) * (w / 4 + 2) * 32, (h / 8 + 2) * (w / 8 + 2) * 32,
      (h / 8 + 2) * (w / 8 + 2) * 192, (h / 8) * (w / 8) * 64, (h + 2) * (w + 2) * 48, h * w)
    let place5 = Memory.place(
      after: place4, (h / 8 + 2) * (w / 8 + 2) * 64, (h / 16 + 2) * (w / 16 + 2) * 64,
      (h / 16) * (w / 16) * 128, (h + 2) * (w + 2) * 40, h * w)
    let place6 = Memory.place(
      after: place5, (h / 16 + 2) * (w / 16 + 2) * 128, (h + 2) * (w + 2) * 8,
      (h / 2 + 2) * (w / 2 + 2) * 16, (h / 4 + 2) * (w / 4 + 2) * 32)
    let place7 = Memory.place(after: place6, (h + 2) * (w + 2) * 32)
    let place8 = Memory.place(after: place7, (h / 2 + 2) * (w / 2 + 2) * 64)
    let place9 = Memory.place(after: place8, (h / 4 + 2) * (w / 4 + 2) * 128)
    let place10 = Memory.place(after: place9, (h / 2 + 2) * (w / 2 + 2) * 80)
    return try engine.run(count: place10) { memory in
      var mask1 = Tensor(zeros: [h, w, 1])
      var mask2 = Tensor(zeros: [h, w, 1])
      var mask3 = Tensor(zeros: [h, w, 1])
      var mask4 = Tensor(zeros: [h, w, 1])
      let t0 = memory.view(at: 0, h, w, 3, border: .image(1))
      t0.load(input)
      let t1 = memory.view(at: place1, h, w, 8, border: .image(1))
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, h, w, 24, border: .image(1))
      let t3 = t2.channels(from: 0, count: 8)
      conv2d1(t1, into: t3, memory)
      let t4 = memory.view(at: place1, h / 2, w / 2, 8, border: .image(1))
      maxPooling2d(t3, into: t4, memory)
      let t5 = memory.view(at: place2, h / 2, w / 2, 16, border: .image(1))
      conv2d2(t4, into: t5, memory)
      let t6 = memory.view(at: place1, h / 2, w / 2, 48, border: .image(1))
      let t7 = t6.channels(from: 0, count: 16)
      conv2d3(t5, into: t7, memory)
      let t8 = memory.view(at: place2, h / 4, w / 4, 16, border: .image(1))
      maxPooling2d1(t7, into: t8, memory)
      let t9 = memory.view(at: place3, h / 4, w / 4, 32, border: .image(1))
      conv2d4(t8, into: t9, memory)
      let t10 = memory.view(at: place2, h / 4, w / 4, 96, border: .image(1))
      let t11 = t10.channels(from: 0, count: 32)
      conv2d5(t9, into: t11, memory)
      let t12 = memory.view(at: place3, h / 8, w / 8, 32, border: .image(1))
      maxPooling2d2(t11, into: t12, memory)
      let t13 = memory.view(at: place4, h / 8, w / 8, 64, border: .image(1))
      conv2d6(t12, into: t13, memory)
      let t14 = memory.view(at: place3, h / 8, w / 8, 192, border: .image(1))
      let t15 = t14.channels(from: 0, count: 64)
      conv2d7(t13, into: t15, memory)
      let t16 = memory.view(at: place4, h / 16, w / 16, 64, border: .image(1))
      maxPooling2d3(t15, into: t16, memory)
      let t17 = memory.view(at: place5, h / 16, w / 16, 128, border: .image(1))
      conv2d8(t16, into: t17, memory)
      let t18 = memory.view(at: place4, h / 16, w / 16, 128)
      conv2d9(t17, into: t18, memory)
      let t19 = t2.channels(from: 8, count: 16)
      upSampling2d(t7, into: t19, memory)
      let t20 = memory.view(at: place5, h, w, 8, border: .image(1))
      conv2d10(t2, into: t20, memory)
      let t21 = memory.view(at: place6, h, w, 32, border: .image(1))
      let t22 = t21.channels(from: 8, count: 8)
      conv2d11(t20, into: t22, memory)
      let t23 = t6.channels(from: 16, count: 32)
      upSampling2d1(t11, into: t23, memory)
      let t24 = memory.view(at: place5, h / 2, w / 2, 16, border: .image(1))
      conv2d12(t6, into: t24, memory)
      let t25 = memory.view(at: place7, h / 2, w / 2, 64, border: .image(1))
      let t26 = t25.channels(from: 16, count: 16)
      conv2d13(t24, into: t26, memory)
      let t27 = t10.channels(from: 32, count: 64)
      upSampling2d2(t15, into: t27, memory)
      let t28 = memory.view(at: place5, h / 4, w / 4, 32, border: .image(1))
      conv2d14(t10, into: t28, memory)
      let t29 = memory.view(at: place8, h / 4, w / 4, 128, border: .image(1))
      let t30 = t29.channels(from: 32, count: 32)
      conv2d15(t28, into: t30, memory)
      let t31 = t14.channels(from: 64, count: 128)
      upSampling2d3(t18, into: t31, memory)
      let t32 = memory.view(at: place4, h / 8, w / 8, 64, border: .image(1))
      conv2d16(t14, into: t32, memory)
      let t33 = memory.view(at: place3, h / 8, w / 8, 64)
      conv2d17(t32, into: t33, memory)
      let t34 = t21.channels(from: 16, count: 16)
      upSampling2d4(t26, into: t34, memory)
      let t35 = t21.channels(from: 0, count: 8)
      t35.copy(t3)
      let t36 = memory.view(at: place5, h, w, 8, border: .image(1))
      conv2d18(t21, into: t36, memory)
      let t37 = memory.view(at: place4, h, w, 40, border: .image(1))
      let t38 = t37.channels(from: 16, count: 8)
      conv2d19(t36, into: t38, memory)
      let t39 = t25.channels(from: 32, count: 32)
      upSampling2d5(t30, into: t39, memory)
      let t40 = t25.channels(from: 0, count: 16)
      t40.copy(t7)
      let t41 = memory.view(at: place5, h / 2, w / 2, 16, border: .image(1))
      conv2d20(t25, into: t41, memory)
      let t42 = memory.view(at: place9, h / 2, w / 2, 80, border: .image(1))
      let t43 = t42.channels(from: 32, count: 16)
      conv2d21(t41, into: t43, memory)
      let t44 = t29.channels(from: 64, count: 64)
      upSampling2d6(t33, into: t44, memory)
      let t45 = t29.channels(from: 0, count: 32)
      t45.copy(t11)
      let t46 = memory.view(at: place3, h / 4, w / 4, 32, border: .image(1))
      conv2d22(t29, into: t46, memory)
      let t47 = memory.view(at: place2, h / 4, w / 4, 32)
      conv2d23(t46, into: t47, memory)
      let t48 = t37.channels(from: 24, count: 16)
      upSampling2d7(t43, into: t48, memory)
      let t49 = t37.channels(from: 0, count: 8)
      t49.copy(t3)
      let t50 = t37.channels(from: 8, count: 8)
      t50.copy(t22)
      let t51 = memory.view(at: place5, h, w, 8, border: .image(1))
      conv2d24(t37, into: t51, memory)
      let t52 = memory.view(at: place3, h, w, 48, border: .image(1))
      let t53 = t52.channels(from: 24, count: 8)
      conv2d25(t51, into: t53, memory)
      let t54 = t42.channels(from: 48, count: 32)
      upSampling2d8(t47, into: t54, memory)
      let t55 = t42.channels(from: 0, count: 16)
      t55.copy(t7)
      let t56 = t42.channels(from: 16, count: 16)
      t56.copy(t26)
      let t57 = memory.view(at: place2, h / 2, w / 2, 16, border: .image(1))
      conv2d26(t42, into: t57, memory)
      let t58 = memory.view(at: place1, h / 2, w / 2, 16)
      conv2d27(t57, into: t58, memory)
      let t59 = t52.channels(from: 32, count: 16)
      upSampling2d9(t58, into: t59, memory)
      let t60 = t52.channels(from: 0, count: 8)
      t60.copy(t3)
      let t61 = t52.channels(from: 8, count: 8)
      t61.copy(t22)
      let t62 = t52.channels(from: 16, count: 8)
      t62.copy(t38)
      let t63 = memory.view(at: place1, h, w, 8, border: .image(1))
      conv2d28(t52, into: t63, memory)
      let t64 = memory.view(at: 0, h, w, 8)
      conv2d29(t63, into: t64, memory)
      let t65 = memory.view(at: place1, h, w, 1)
      mask1No2(t22, into: t65, memory)
      let t66 = memory.view(at: place2, h, w, 1)
      mask2No2(t38, into: t66, memory)
      let t67 = memory.view(at: place4, h, w, 1)
      mask3No2(t53, into: t67, memory)
      let t68 = memory.view(at: place3, h, w, 1)
      mask4No2(t64, into: t68, memory)
      mask1.store(t65)
      mask2.store(t66)
      mask3.store(t67)
      mask4.store(t68)
      return (mask1, mask2, mask3, mask4)
    }
  }
}
