// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in UNet.cnn.

import CNNRuntime

/// U-Net: Ronneberger, Fischer and Brox, "U-Net: Convolutional Networks for Biomedical Image
/// Segmentation" (2015, arXiv:1505.04597), padded so that the mask is as large as the image.
///
/// 31,030,658 parameters; with one class instead of two 31,030,593, as often built in Keras. The
/// sides of an image are multiples of 16, so that none of the four pools leaves a pixel out.
///
/// `[H, W, 1]` → `[H, W, 2]`
public struct UNet: Sendable {
  private let engine: Engine
  /// Line 24, `conv 16, 3x3, relu, padding: same`: `[H, W, 1]` → `[H, W, 16]`, with relu
  private let conv2d: Convolution
  /// Line 24, `conv 16, 3x3, relu, padding: same`: `[H, W, 16]` → `[H, W, 16]`, with relu
  private let skip0: Convolution
  /// Line 12, `maxpool`: `[H, W, 16]` → `[H/2, W/2, 16]`
  private let maxPooling2d = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 24, `conv 32, 3x3, relu, padding: same`: `[H/2, W/2, 16]` → `[H/2, W/2, 32]`, with relu
  private let conv2d1: Convolution
  /// Line 24, `conv 32, 3x3, relu, padding: same`: `[H/2, W/2, 32]` → `[H/2, W/2, 32]`, with relu
  private let skip1: Convolution
  /// Line 12, `maxpool`: `[H/2, W/2, 32]` → `[H/4, W/4, 32]`
  private let maxPooling2d1 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 24, `conv 64, 3x3, relu, padding: same`: `[H/4, W/4, 32]` → `[H/4, W/4, 64]`, with relu
  private let conv2d2: Convolution
  /// Line 24, `conv 64, 3x3, relu, padding: same`: `[H/4, W/4, 64]` → `[H/4, W/4, 64]`, with relu
  private let skip2: Convolution
  /// Line 12, `maxpool`: `[H/4, W/4, 64]` → `[H/8, W/8, 64]`
  private let maxPooling2d2 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 24, `conv 128, 3x3, relu, padding: same`: `[H/8, W/8, 64]` → `[H/8, W/8, 128]`, with relu
  private let conv2d3: Convolution
  /// Line 24, `conv 128, 3x3, relu, padding: same`: `[H/8, W/8, 128]` → `[H/8, W/8, 128]`, with
  /// relu
  private let skip3: Convolution
  /// Line 12, `maxpool`: `[H/8, W/8, 128]` → `[H/16, W/16, 128]`
  private let maxPooling2d3 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 24, `conv 256, 3x3, relu, padding: same`: `[H/16, W/16, 128]` → `[H/16, W/16, 256]`, with
  /// relu
  private let conv2d4: Convolution
  /// Line 24, `conv 256, 3x3, relu, padding: same`: `[H/16, W/16, 256]` → `[H/16, W/16, 256]`, with
  /// relu
  private let conv2d5: Convolution
  /// Line 16, `convtranspose 128, 2x2, stride: 2`: `[H/16, W/16, 256]` → `[H/8, W/8, 128]`
  private let conv2dTranspose: TransposedConvolution
  /// Line 24, `conv 128, 3x3, relu, padding: same`: `[H/8, W/8, 256]` → `[H/8, W/8, 128]`, with
  /// relu
  private let conv2d6: Convolution
  /// Line 24, `conv 128, 3x3, relu, padding: same`: `[H/8, W/8, 128]` → `[H/8, W/8, 128]`, with
  /// relu
  private let conv2d7: Convolution
  /// Line 16, `convtranspose 64, 2x2, stride: 2`: `[H/8, W/8, 128]` → `[H/4, W/4, 64]`
  private let conv2dTranspose1: TransposedConvolution
  /// Line 24, `conv 64, 3x3, relu, padding: same`: `[H/4, W/4, 128]` → `[H/4, W/4, 64]`, with relu
  private let conv2d8: Convolution
  /// Line 24, `conv 64, 3x3, relu, padding: same`: `[H/4, W/4, 64]` → `[H/4, W/4, 64]`, with relu
  private let conv2d9: Convolution
  /// Line 16, `convtranspose 32, 2x2, stride: 2`: `[H/4, W/4, 64]` → `[H/2, W/2, 32]`
  private let conv2dTranspose2: TransposedConvolution
  /// Line 24, `conv 32, 3x3, relu, padding: same`: `[H/2, W/2, 64]` → `[H/2, W/2, 32]`, with relu
  private let conv2d10: Convolution
  /// Line 24, `conv 32, 3x3, relu, padding: same`: `[H/2, W/2, 32]` → `[H/2, W/2, 32]`, with relu
  private let conv2d11: Convolution
  /// Line 16, `convtranspose 16, 2x2, stride: 2`: `[H/2, W/2, 32]` → `[H, W, 16]`
  private let conv2dTranspose3: TransposedConvolution
  /// Line 24, `conv 16, 3x3, relu, padding: same`: `[H, W, 32]` → `[H, W, 16]`, with relu
  private let conv2d12: Convolution
  /// Line 24, `conv 16, 3x3, relu, padding: same`: `[H, W, 16]` → `[H, W, 16]`, with relu
  private let conv2d13: Convolution
  /// Line 20, `conv 2, 1x1, softmax`: `[H, W, 16]` → `[H, W, 2]`
  private let conv2d14: Convolution
  /// Line 20, `conv 2, 1x1, softmax`: `[H, W, 2]` → `[H, W, 2]`
  private let conv2d14Softmax = Softmax(axis: .channels)

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;skip[0];conv2d_1;skip[1];conv2d_2;skip[2];conv2d_3;skip[3];conv2d_4;conv2d_5;\
    conv2d_transpose;conv2d_6;conv2d_7;conv2d_transpose_1;conv2d_8;conv2d_9;conv2d_transpose_2;\
    conv2d_10;conv2d_11;conv2d_transpose_3;conv2d_12;conv2d_13;conv2d_14
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([3, 3, 1, 16], padding: .explicit(.image(1)), activation: .relu)
    skip0 = layers.convolution([3, 3, 16, 16], padding: .explicit(.image(1)), activation: .relu)
    conv2d1 = layers.convolution([3, 3, 16, 32], padding: .explicit(.image(1)), activation: .relu)
    skip1 = layers.convolution([3, 3, 32, 32], padding: .explicit(.image(1)), activation: .relu)
    conv2d2 = layers.convolution([3, 3, 32, 64], padding: .explicit(.image(1)), activation: .relu)
    skip2 = layers.convolution([3, 3, 64, 64], padding: .explicit(.image(1)), activation: .relu)
    conv2d3 = layers.convolution([3, 3, 64, 128], padding: .explicit(.image(1)), activation: .relu)
    skip3 = layers.convolution([3, 3, 128, 128], padding: .explicit(.image(1)), activation: .relu)
    conv2d4 = layers.convolution(
      [3, 3, 128, 256], padding: .explicit(.image(1)), activation: .relu)
    conv2d5 = layers.convolution(
      [3, 3, 256, 256], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose = layers.transposedConvolution([2, 2, 128, 256], strides: [2, 2])
    conv2d6 = layers.convolution(
      [3, 3, 256, 128], padding: .explicit(.image(1)), activation: .relu)
    conv2d7 = layers.convolution(
      [3, 3, 128, 128], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose1 = layers.transposedConvolution([2, 2, 64, 128], strides: [2, 2])
    conv2d8 = layers.convolution([3, 3, 128, 64], padding: .explicit(.image(1)), activation: .relu)
    conv2d9 = layers.convolution([3, 3, 64, 64], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose2 = layers.transposedConvolution([2, 2, 32, 64], strides: [2, 2])
    conv2d10 = layers.convolution([3, 3, 64, 32], padding: .explicit(.image(1)), activation: .relu)
    conv2d11 = layers.convolution([3, 3, 32, 32], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose3 = layers.transposedConvolution([2, 2, 16, 32], strides: [2, 2])
    conv2d12 = layers.convolution([3, 3, 32, 16], padding: .explicit(.image(1)), activation: .relu)
    conv2d13 = layers.convolution([3, 3, 16, 16], padding: .explicit(.image(1)), activation: .relu)
    conv2d14 = layers.convolution([1, 1, 16, 2])
    engine = Engine(threads: threads)
    try layers.finish()
  }

  /// Computes `[H, W, 2]` of `[H, W, 1]`.
  public func callAsFunction(_ input: Tensor) throws(RunError) -> Tensor {
    guard input.shape.count == 3,
      input.shape[0] > 0,
      input.shape[1] > 0,
      input.shape[2] == 1
    else {
      throw .invalidSize("`UNet` takes [H, W, 1], not \(input.shape)")
    }
    let h = input.shape[0]
    let w = input.shape[1]
    guard max(h, w) <= 33_554_432 else {
      throw .invalidSize("`UNet` computes with sizes up to 33554432, not \(max(h, w))")
    }
    guard h % 16 == 0 else {
      throw .invalidSize(
        "`UNet` demands `H % pow(2, depth) == 0`, which does not hold, with H = \(h), depth = 4")
    }
    guard w % 16 == 0 else {
      throw .invalidSize(
        "`UNet` demands `W % pow(2, depth) == 0`, which does not hold, with W = \(w), depth = 4")
    }
    let place1 = Memory.place(after: 0, (h + 2) * (w + 2), (h + 2) * (w + 2) * 32, h * w * 16)
    let place2 = Memory.place(
      after: place1, (h + 2) * (w + 2) * 16, (h / 2 + 2) * (w / 2 + 2) * 16,
      (h / 2 + 2) * (w / 2 + 2) * 64, (h / 2) * (w / 2) * 32, h * w * 2)
    let place3 = Memory.place(
      after: place2, (h / 2 + 2) * (w / 2 + 2) * 32, (h / 4 + 2) * (w / 4 + 2) * 32,
      (h / 4 + 2) * (w / 4 + 2) * 128, (h / 4) * (w / 4) * 64)
    let place4 = Memory.place(
      after: place3, (h / 4 + 2) * (w / 4 + 2) * 64, (h / 8 + 2) * (w / 8 + 2) * 64,
      (h / 8 + 2) * (w / 8 + 2) * 256, (h / 8) * (w / 8) * 128)
    let place5 = Memory.place(
      after: place4, (h / 8 + 2) * (w / 8 + 2) * 128, (h / 16 + 2) * (w / 16 + 2) * 128,
      (h / 16) * (w / 16) * 256)
    let place6 = Memory.place(after: place5, (h / 16 + 2) * (w / 16 + 2) * 256)
    return try engine.run(count: place6) { memory in
      var output = Tensor(zeros: [h, w, 2])
      let t0 = memory.view(at: 0, h, w, 1, border: .image(1))
      t0.load(input)
      let t1 = memory.view(at: place1, h, w, 16, border: .image(1))
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, h, w, 32, border: .image(1))
      let t3 = t2.channels(from: 16, count: 16)
      skip0(t1, into: t3, memory)
      let t4 = memory.view(at: place1, h / 2, w / 2, 16, border: .image(1))
      maxPooling2d(t3, into: t4, memory)
      let t5 = memory.view(at: place2, h / 2, w / 2, 32, border: .image(1))
      conv2d1(t4, into: t5, memory)
      let t6 = memory.view(at: place1, h / 2, w / 2, 64, border: .image(1))
      let t7 = t6.channels(from: 32, count: 32)
      skip1(t5, into: t7, memory)
      let t8 = memory.view(at: place2, h / 4, w / 4, 32, border: .image(1))
      maxPooling2d1(t7, into: t8, memory)
      let t9 = memory.view(at: place3, h / 4, w / 4, 64, border: .image(1))
      conv2d2(t8, into: t9, memory)
      let t10 = memory.view(at: place2, h / 4, w / 4, 128, border: .image(1))
      let t11 = t10.channels(from: 64, count: 64)
      skip2(t9, into: t11, memory)
      let t12 = memory.view(at: place3, h / 8, w / 8, 64, border: .image(1))
      maxPooling2d2(t11, into: t12, memory)
      let t13 = memory.view(at: place4, h / 8, w / 8, 128, border: .image(1))
      conv2d3(t12, into: t13, memory)
      let t14 = memory.view(at: place3, h / 8, w / 8, 256, border: .image(1))
      let t15 = t14.channels(from: 128, count: 128)
      skip3(t13, into: t15, memory)
      let t16 = memory.view(at: place4, h / 16, w / 16, 128, border: .image(1))
      maxPooling2d3(t15, into: t16, memory)
      let t17 = memory.view(at: place5, h / 16, w / 16, 256, border: .image(1))
      conv2d4(t16, into: t17, memory)
      let t18 = memory.view(at: place4, h / 16, w / 16, 256)
      conv2d5(t17, into: t18, memory)
      let t19 = t14.channels(from: 0, count: 128)
      conv2dTranspose(t18, into: t19, memory)
      let t20 = memory.view(at: place4, h / 8, w / 8, 128, border: .image(1))
      conv2d6(t14, into: t20, memory)
      let t21 = memory.view(at: place3, h / 8, w / 8, 128)
      conv2d7(t20, into: t21, memory)
      let t22 = t10.channels(from: 0, count: 64)
      conv2dTranspose1(t21, into: t22, memory)
      let t23 = memory.view(at: place3, h / 4, w / 4, 64, border: .image(1))
      conv2d8(t10, into: t23, memory)
      let t24 = memory.view(at: place2, h / 4, w / 4, 64)
      conv2d9(t23, into: t24, memory)
      let t25 = t6.channels(from: 0, count: 32)
      conv2dTranspose2(t24, into: t25, memory)
      let t26 = memory.view(at: place2, h / 2, w / 2, 32, border: .image(1))
      conv2d10(t6, into: t26, memory)
      let t27 = memory.view(at: place1, h / 2, w / 2, 32)
      conv2d11(t26, into: t27, memory)
      let t28 = t2.channels(from: 0, count: 16)
      conv2dTranspose3(t27, into: t28, memory)
      let t29 = memory.view(at: place1, h, w, 16, border: .image(1))
      conv2d12(t2, into: t29, memory)
      let t30 = memory.view(at: 0, h, w, 16)
      conv2d13(t29, into: t30, memory)
      let t31 = memory.view(at: place1, h, w, 2)
      conv2d14(t30, into: t31, memory)
      conv2d14Softmax(t31, into: t31, memory)
      output.store(t31)
      return output
    }
  }
}
