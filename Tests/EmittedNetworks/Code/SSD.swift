// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in SSD.cnn.

import CNNRuntime

/// SSD300: Liu et al., "SSD: Single Shot MultiBox Detector" (2015, arXiv:1512.02325), on VGG16, as
/// torchvision's `ssd300_vgg16` builds it for the classes of COCO: 35,641,826 parameters, or
/// 26,285,486 for the 21 of PASCAL VOC.
///
/// At each place of six stages there are 4 or 6 anchors, 8,732 in all. It tells how the box of each
/// is to be moved and stretched, and what is in it.
///
/// `[300, 300, 3]` → `[8732, 4]` and `[8732, 91]`
public struct SSD300: Sendable {
  private let engine: Engine
  /// Line 34, `conv 64, 3x3, relu, padding: 1`: `[300, 300, 3]` → `[300, 300, 64]`, with relu
  private let conv2d: Convolution
  /// Line 34, `conv 64, 3x3, relu, padding: 1`: `[300, 300, 64]` → `[300, 300, 64]`, with relu
  private let conv2d1: Convolution
  /// Line 10, `maxpool ceil: true`: `[300, 300, 64]` → `[150, 150, 64]`
  private let maxPooling2d = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 34, `conv 128, 3x3, relu, padding: 1`: `[150, 150, 64]` → `[150, 150, 128]`, with relu
  private let conv2d2: Convolution
  /// Line 34, `conv 128, 3x3, relu, padding: 1`: `[150, 150, 128]` → `[150, 150, 128]`, with relu
  private let conv2d3: Convolution
  /// Line 10, `maxpool ceil: true`: `[150, 150, 128]` → `[75, 75, 128]`
  private let maxPooling2d1 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 34, `conv 256, 3x3, relu, padding: 1`: `[75, 75, 128]` → `[75, 75, 256]`, with relu
  private let conv2d4: Convolution
  /// Line 34, `conv 256, 3x3, relu, padding: 1`: `[75, 75, 256]` → `[75, 75, 256]`, with relu
  private let conv2d5: Convolution
  /// Line 34, `conv 256, 3x3, relu, padding: 1`: `[75, 75, 256]` → `[75, 75, 256]`, with relu
  private let conv2d6: Convolution
  /// Line 10, `maxpool ceil: true`: `[75, 75, 256]` → `[38, 38, 256]`
  private let maxPooling2d2 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 34, `conv 512, 3x3, relu, padding: 1`: `[38, 38, 256]` → `[38, 38, 512]`, with relu
  private let conv2d7: Convolution
  /// Line 34, `conv 512, 3x3, relu, padding: 1`: `[38, 38, 512]` → `[38, 38, 512]`, with relu
  private let conv2d8: Convolution
  /// Line 34, `conv 512, 3x3, relu, padding: 1`: `[38, 38, 512]` → `[38, 38, 512]`, with relu
  private let conv2d9: Convolution
  /// Line 13, `unitnorm`: `[38, 38, 512]` → `[38, 38, 512]`
  private let unitNormalization: Normalization
  /// Line 13, `scale initial: 20`: `[38, 38, 512]` → `[38, 38, 512]`
  private let seen0: PlacewiseAffine
  /// Line 14, `maxpool`: `[38, 38, 512]` → `[19, 19, 512]`
  private let maxPooling2d3 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 34, `conv 512, 3x3, relu, padding: 1`: `[19, 19, 512]` → `[19, 19, 512]`, with relu
  private let conv2d10: Convolution
  /// Line 34, `conv 512, 3x3, relu, padding: 1`: `[19, 19, 512]` → `[19, 19, 512]`, with relu
  private let conv2d11: Convolution
  /// Line 34, `conv 512, 3x3, relu, padding: 1`: `[19, 19, 512]` → `[19, 19, 512]`, with relu
  private let conv2d12: Convolution
  /// Line 16, `maxpool 3x3, stride: 1, padding: 1`: `[19, 19, 512]` → `[19, 19, 512]`
  private let maxPooling2d4 = MaxPooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 17, `conv 1024, 3x3, relu, padding: 6, dilation: 6`: `[19, 19, 512]` → `[19, 19, 1024]`,
  /// with relu
  private let conv2d13: Convolution
  /// Line 18, `conv 1024, 1x1, relu`: `[19, 19, 1024]` → `[19, 19, 1024]`, with relu
  private let seen1: Convolution
  /// Line 20, `conv 256, 1x1, relu`: `[19, 19, 1024]` → `[19, 19, 256]`, with relu
  private let conv2d14: Convolution
  /// Line 21, `conv 512, 3x3, relu, stride: 2, padding: 1`: `[19, 19, 256]` → `[10, 10, 512]`, with
  /// relu
  private let seen2: Convolution
  /// Line 20, `conv 128, 1x1, relu`: `[10, 10, 512]` → `[10, 10, 128]`, with relu
  private let conv2d15: Convolution
  /// Line 21, `conv 256, 3x3, relu, stride: 2, padding: 1`: `[10, 10, 128]` → `[5, 5, 256]`, with
  /// relu
  private let seen3: Convolution
  /// Line 20, `conv 128, 1x1, relu`: `[5, 5, 256]` → `[5, 5, 128]`, with relu
  private let conv2d16: Convolution
  /// Line 21, `conv 256, 3x3, relu, padding: 0`: `[5, 5, 128]` → `[3, 3, 256]`, with relu
  private let seen4: Convolution
  /// Line 20, `conv 128, 1x1, relu`: `[3, 3, 256]` → `[3, 3, 128]`, with relu
  private let conv2d17: Convolution
  /// Line 21, `conv 256, 3x3, relu, padding: 0`: `[3, 3, 128]` → `[1, 1, 256]`, with relu
  private let seen5: Convolution
  /// Line 39, `conv 16, 3x3, padding: 1`: `[38, 38, 512]` → `[38, 38, 16]`
  private let conv2d18: Convolution
  /// Line 39, `conv 24, 3x3, padding: 1`: `[19, 19, 1024]` → `[19, 19, 24]`
  private let conv2d19: Convolution
  /// Line 39, `conv 24, 3x3, padding: 1`: `[10, 10, 512]` → `[10, 10, 24]`
  private let conv2d20: Convolution
  /// Line 39, `conv 24, 3x3, padding: 1`: `[5, 5, 256]` → `[5, 5, 24]`
  private let conv2d21: Convolution
  /// Line 39, `conv 16, 3x3, padding: 1`: `[3, 3, 256]` → `[3, 3, 16]`
  private let conv2d22: Convolution
  /// Line 39, `conv 16, 3x3, padding: 1`: `[1, 1, 256]` → `[1, 1, 16]`
  private let conv2d23: Convolution
  /// Line 39, `conv 364, 3x3, padding: 1`: `[38, 38, 512]` → `[38, 38, 364]`
  private let conv2d24: Convolution
  /// Line 39, `conv 546, 3x3, padding: 1`: `[19, 19, 1024]` → `[19, 19, 546]`
  private let conv2d25: Convolution
  /// Line 39, `conv 546, 3x3, padding: 1`: `[10, 10, 512]` → `[10, 10, 546]`
  private let conv2d26: Convolution
  /// Line 39, `conv 546, 3x3, padding: 1`: `[5, 5, 256]` → `[5, 5, 546]`
  private let conv2d27: Convolution
  /// Line 39, `conv 364, 3x3, padding: 1`: `[3, 3, 256]` → `[3, 3, 364]`
  private let conv2d28: Convolution
  /// Line 39, `conv 364, 3x3, padding: 1`: `[1, 1, 256]` → `[1, 1, 364]`
  private let conv2d29: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;conv2d_1;conv2d_2;conv2d_3;conv2d_4;conv2d_5;conv2d_6;conv2d_7;conv2d_8;conv2d_9;\
    unit_normalization;seen[0];conv2d_10;conv2d_11;conv2d_12;conv2d_13;seen[1];conv2d_14;seen[2];\
    conv2d_15;seen[3];conv2d_16;seen[4];conv2d_17;seen[5];conv2d_18;conv2d_19;conv2d_20;conv2d_21;\
    conv2d_22;conv2d_23;conv2d_24;conv2d_25;conv2d_26;conv2d_27;conv2d_28;conv2d_29
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
    unitNormalization = layers.normalization(
      .unit(.channels), [512], epsilon: 1e-12, scale: nil, offset: nil)
    seen0 = layers.layerScale(512)
    conv2d10 = layers.convolution(
      [3, 3, 512, 512], padding: .explicit(.image(1)), activation: .relu)
    conv2d11 = layers.convolution(
      [3, 3, 512, 512], padding: .explicit(.image(1)), activation: .relu)
    conv2d12 = layers.convolution(
      [3, 3, 512, 512], padding: .explicit(.image(1)), activation: .relu)
    conv2d13 = layers.convolution(
      [3, 3, 512, 1024], padding: .explicit(.image(6)), dilations: [6, 6], activation: .relu)
    seen1 = layers.convolution([1, 1, 1024, 1024], activation: .relu)
    conv2d14 = layers.convolution([1, 1, 1024, 256], activation: .relu)
    seen2 = layers.convolution(
      [3, 3, 256, 512], strides: [2, 2], padding: .explicit(.image(1)), activation: .relu)
    conv2d15 = layers.convolution([1, 1, 512, 128], activation: .relu)
    seen3 = layers.convolution(
      [3, 3, 128, 256], strides: [2, 2], padding: .explicit(.image(1)), activation: .relu)
    conv2d16 = layers.convolution([1, 1, 256, 128], activation: .relu)
    seen4 = layers.convolution([3, 3, 128, 256], activation: .relu)
    conv2d17 = layers.convolution([1, 1, 256, 128], activation: .relu)
    seen5 = layers.convolution([3, 3, 128, 256], activation: .relu)
    conv2d18 = layers.convolution([3, 3, 512, 16], padding: .explicit(.image(1)))
    conv2d19 = layers.convolution([3, 3, 1024, 24], padding: .explicit(.image(1)))
    conv2d20 = layers.convolution([3, 3, 512, 24], padding: .explicit(.image(1)))
    conv2d21 = layers.convolution([3, 3, 256, 24], padding: .explicit(.image(1)))
    conv2d22 = layers.convolution([3, 3, 256, 16], padding: .explicit(.image(1)))
    conv2d23 = layers.convolution([3, 3, 256, 16], padding: .explicit(.image(1)))
    conv2d24 = layers.convolution([3, 3, 512, 364], padding: .explicit(.image(1)))
    conv2d25 = layers.convolution([3, 3, 1024, 546], padding: .explicit(.image(1)))
    conv2d26 = layers.convolution([3, 3, 512, 546], padding: .explicit(.image(1)))
    conv2d27 = layers.convolution([3, 3, 256, 546], padding: .explicit(.image(1)))
    conv2d28 = layers.convolution([3, 3, 256, 364], padding: .explicit(.image(1)))
    conv2d29 = layers.convolution([3, 3, 256, 364], padding: .explicit(.image(1)))
    engine = Engine(count: 11_597_056, threads: threads)
    try layers.finish()
  }

  /// Computes `[8732, 4]` and `[8732, 91]` of `[300, 300, 3]`.
  public func callAsFunction(
    _ input: Feature<300, 300, 3>
  ) throws(RunError) -> (boxes: Series<8732, 4>, scores: Series<8732, 91>) {
    var boxes = Series<8732, 4>()
    var scores = Series<8732, 91>()
    try self(input, into: &boxes, scores: &scores)
    return (boxes, scores)
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<300, 300, 3>, into boxes: inout Series<8732, 4>, scores: inout Series<8732, 91>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 5_837_056, 300, 300, 3, border: .image(1))
      t0.load(input)
      let t1 = memory.view(at: 0, 300, 300, 64, border: .image(1))
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 5_837_056, 300, 300, 64)
      conv2d1(t1, into: t2, memory)
      let t3 = memory.view(at: 2_957_312, 150, 150, 64, border: .image(1))
      maxPooling2d(t2, into: t3, memory)
      let t4 = memory.view(at: 0, 150, 150, 128, border: .image(1))
      conv2d2(t3, into: t4, memory)
      let t5 = memory.view(at: 2_957_312, 150, 150, 128)
      conv2d3(t4, into: t5, memory)
      let t6 = memory.view(at: 1_517_824, 75, 75, 128, border: .image(1))
      maxPooling2d1(t5, into: t6, memory)
      let t7 = memory.view(at: 0, 75, 75, 256, border: .image(1))
      conv2d4(t6, into: t7, memory)
      let t8 = memory.view(at: 1_517_824, 75, 75, 256, border: .image(1))
      conv2d5(t7, into: t8, memory)
      let t9 = memory.view(at: 0, 75, 75, 256)
      conv2d6(t8, into: t9, memory)
      let t10 = memory.view(at: 1_440_000, 38, 38, 256, border: .image(1))
      maxPooling2d2(t9, into: t10, memory)
      let t11 = memory.view(at: 0, 38, 38, 512, border: .image(1))
      conv2d7(t10, into: t11, memory)
      let t12 = memory.view(at: 819200, 38, 38, 512, border: .image(1))
      conv2d8(t11, into: t12, memory)
      let t13 = memory.view(at: 1_638_400, 38, 38, 512)
      conv2d9(t12, into: t13, memory)
      let t14 = memory.view(at: 0, 38, 38, 512, border: .image(1))
      unitNormalization(t13, into: t14, memory)
      seen0(t14, into: t14, memory)
      let t15 = memory.view(at: 819200, 19, 19, 512, border: .image(1))
      maxPooling2d3(t13, into: t15, memory)
      let t16 = memory.view(at: 1_044_992, 19, 19, 512, border: .image(1))
      conv2d10(t15, into: t16, memory)
      let t17 = memory.view(at: 819200, 19, 19, 512, border: .image(1))
      conv2d11(t16, into: t17, memory)
      let t18 = memory.view(at: 1_311_232, 19, 19, 512)
      conv2d12(t17, into: t18, memory)
      let t19 = memory.view(at: 819200, 19, 19, 512, border: .image(6))
      maxPooling2d4(t18, into: t19, memory)
      let t20 = memory.view(at: 1_796_400, 19, 19, 1024)
      conv2d13(t19, into: t20, memory)
      let t21 = memory.view(at: 1_344_816, 19, 19, 1024, border: .image(1))
      seen1(t20, into: t21, memory)
      let t22 = memory.view(at: 819200, 19, 19, 256, border: .image(1))
      conv2d14(t21, into: t22, memory)
      let t23 = memory.view(at: 1_993_520, 10, 10, 512, border: .image(1))
      seen2(t22, into: t23, memory)
      let t24 = memory.view(at: 819200, 10, 10, 128, border: .image(1))
      conv2d15(t23, into: t24, memory)
      let t25 = memory.view(at: 2_102_176, 5, 5, 256, border: .image(1))
      seen3(t24, into: t25, memory)
      let t26 = memory.view(at: 819200, 5, 5, 128)
      conv2d16(t25, into: t26, memory)
      let t27 = memory.view(at: 2_114_720, 3, 3, 256, border: .image(1))
      seen4(t26, into: t27, memory)
      let t28 = memory.view(at: 819200, 3, 3, 128)
      conv2d17(t27, into: t28, memory)
      let t29 = memory.view(at: 2_121_120, 1, 1, 256, border: .image(1))
      seen5(t28, into: t29, memory)
      let t30 = memory.view(at: 819200, 38, 38, 16)
      conv2d18(t14, into: t30, memory)
      let t31 = memory.view(at: 842304, 19, 19, 24)
      conv2d19(t21, into: t31, memory)
      let t32 = memory.view(at: 850976, 10, 10, 24)
      conv2d20(t23, into: t32, memory)
      let t33 = memory.view(at: 853376, 5, 5, 24)
      conv2d21(t25, into: t33, memory)
      let t34 = memory.view(at: 853984, 3, 3, 16)
      conv2d22(t27, into: t34, memory)
      let t35 = memory.view(at: 854128, 1, 1, 16)
      conv2d23(t29, into: t35, memory)
      let t36 = t30.reshaped(width: 5776, channels: 4)
      let t37 = memory.view(at: 2_067_248, 8732, 4)
      let t38 = t37.positions(from: 0, count: 5776, along: .width)
      t38.copy(t36)
      let t39 = t31.reshaped(width: 2166, channels: 4)
      let t40 = t37.positions(from: 5776, count: 2166, along: .width)
      t40.copy(t39)
      let t41 = t32.reshaped(width: 600, channels: 4)
      let t42 = t37.positions(from: 7942, count: 600, along: .width)
      t42.copy(t41)
      let t43 = t33.reshaped(width: 150, channels: 4)
      let t44 = t37.positions(from: 8542, count: 150, along: .width)
      t44.copy(t43)
      let t45 = t34.reshaped(width: 36, channels: 4)
      let t46 = t37.positions(from: 8692, count: 36, along: .width)
      t46.copy(t45)
      let t47 = t35.reshaped(width: 4, channels: 4)
      let t48 = t37.positions(from: 8728, count: 4, along: .width)
      t48.copy(t47)
      let t49 = memory.view(at: 819200, 38, 38, 364)
      conv2d24(t14, into: t49, memory)
      let t50 = memory.view(at: 1_796_400, 19, 19, 546)
      conv2d25(t21, into: t50, memory)
      let t51 = memory.view(at: 1_344_816, 10, 10, 546)
      conv2d26(t23, into: t51, memory)
      let t52 = memory.view(at: 794624, 5, 5, 546)
      conv2d27(t25, into: t52, memory)
      let t53 = memory.view(at: 808288, 3, 3, 364)
      conv2d28(t27, into: t53, memory)
      let t54 = memory.view(at: 811568, 1, 1, 364)
      conv2d29(t29, into: t54, memory)
      let t55 = t49.reshaped(width: 5776, channels: 91)
      let t56 = memory.view(at: 0, 8732, 91)
      let t57 = t56.positions(from: 0, count: 5776, along: .width)
      t57.copy(t55)
      let t58 = t50.reshaped(width: 2166, channels: 91)
      let t59 = t56.positions(from: 5776, count: 2166, along: .width)
      t59.copy(t58)
      let t60 = t51.reshaped(width: 600, channels: 91)
      let t61 = t56.positions(from: 7942, count: 600, along: .width)
      t61.copy(t60)
      let t62 = t52.reshaped(width: 150, channels: 91)
      let t63 = t56.positions(from: 8542, count: 150, along: .width)
      t63.copy(t62)
      let t64 = t53.reshaped(width: 36, channels: 91)
      let t65 = t56.positions(from: 8692, count: 36, along: .width)
      t65.copy(t64)
      let t66 = t54.reshaped(width: 4, channels: 91)
      let t67 = t56.positions(from: 8728, count: 4, along: .width)
      t67.copy(t66)
      boxes.store(t37)
      scores.store(t56)
    }
  }
}
