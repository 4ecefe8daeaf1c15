// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in UNet3D.cnn.

import CNNRuntime

/// Çiçek, Abdulkadir, Lienkamp, Brox and Ronneberger, "3D U-Net: Learning Dense Volumetric
/// Segmentation from Sparse Annotation" (2016, arXiv:1606.06650), figure 2: 19,069,955 parameters.
///
/// They come to that number when the transposed convolutions have no bias, and the normalisations
/// nothing to learn; those hold 4,672 means and variances besides.
///
/// The sides of a volume are 4 more than a multiple of 8, as 132 and 116 are, so that every pool
/// halves an even size, and at least 92, for all windows together take 88.
///
/// `[D, H, W, 3]` → `[D − 88, H − 88, W − 88, 3]`
public struct UNet3D: Sendable {
  private let engine: Engine
  /// Line 29, `conv 32, 3x3x3`: `[D, H, W, 3]` → `[D − 2, H − 2, W − 2, 32]`, with batch
  /// normalization, relu
  private let conv3d: Convolution
  /// Line 29, `conv 64, 3x3x3`: `[D − 2, H − 2, W − 2, 32]` → `[D − 4, H − 4, W − 4, 64]`, with
  /// batch normalization, relu
  private let conv3d1: Convolution
  /// Line 16, `maxpool`: `[D − 4, H − 4, W − 4, 64]` → `[D/2 − 2, H/2 − 2, W/2 − 2, 64]`
  private let maxPooling3d = MaxPooling(window: [2, 2, 2], strides: [2, 2, 2])
  /// Line 29, `conv 64, 3x3x3`: `[D/2 − 2, H/2 − 2, W/2 − 2, 64]` → `[D/2 − 4, H/2 − 4, W/2 − 4,
  /// 64]`, with batch normalization, relu
  private let conv3d2: Convolution
  /// Line 29, `conv 128, 3x3x3`: `[D/2 − 4, H/2 − 4, W/2 − 4, 64]` → `[D/2 − 6, H/2 − 6, W/2 − 6,
  /// 128]`, with batch normalization, relu
  private let conv3d3: Convolution
  /// Line 16, `maxpool`: `[D/2 − 6, H/2 − 6, W/2 − 6, 128]` → `[D/4 − 3, H/4 − 3, W/4 − 3, 128]`
  private let maxPooling3d1 = MaxPooling(window: [2, 2, 2], strides: [2, 2, 2])
  /// Line 29, `conv 128, 3x3x3`: `[D/4 − 3, H/4 − 3, W/4 − 3, 128]` → `[D/4 − 5, H/4 − 5, W/4 − 5,
  /// 128]`, with batch normalization, relu
  private let conv3d4: Convolution
  /// Line 29, `conv 256, 3x3x3`: `[D/4 − 5, H/4 − 5, W/4 − 5, 128]` → `[D/4 − 7, H/4 − 7, W/4 − 7,
  /// 256]`, with batch normalization, relu
  private let conv3d5: Convolution
  /// Line 16, `maxpool`: `[D/4 − 7, H/4 − 7, W/4 − 7, 256]` → `[(D − 28)/8, (H − 28)/8, (W − 28)/8,
  /// 256]`
  private let maxPooling3d2 = MaxPooling(window: [2, 2, 2], strides: [2, 2, 2])
  /// Line 29, `conv 256, 3x3x3`: `[(D − 28)/8, (H − 28)/8, (W − 28)/8, 256]` → `[(D − 44)/8, (H −
  /// 44)/8, (W − 44)/8, 256]`, with batch normalization, relu
  private let conv3d6: Convolution
  /// Line 29, `conv 512, 3x3x3`: `[(D − 44)/8, (H − 44)/8, (W − 44)/8, 256]` → `[(D − 60)/8, (H −
  /// 60)/8, (W − 60)/8, 512]`, with batch normalization, relu
  private let conv3d7: Convolution
  /// Line 37, `convtranspose 512, 2x2x2, stride: 2, bias: false`: `[(D − 60)/8, (H − 60)/8, (W −
  /// 60)/8, 512]` → `[D/4 − 15, H/4 − 15, W/4 − 15, 512]`
  private let conv3dTranspose: TransposedConvolution
  /// Line 29, `conv 256, 3x3x3`: `[D/4 − 15, H/4 − 15, W/4 − 15, 768]` → `[D/4 − 17, H/4 − 17, W/4
  /// − 17, 256]`, with batch normalization, relu
  private let conv3d8: Convolution
  /// Line 29, `conv 256, 3x3x3`: `[D/4 − 17, H/4 − 17, W/4 − 17, 256]` → `[D/4 − 19, H/4 − 19, W/4
  /// − 19, 256]`, with batch normalization, relu
  private let conv3d9: Convolution
  /// Line 37, `convtranspose 256, 2x2x2, stride: 2, bias: false`: `[D/4 − 19, H/4 − 19, W/4 − 19,
  /// 256]` → `[D/2 − 38, H/2 − 38, W/2 − 38, 256]`
  private let conv3dTranspose1: TransposedConvolution
  /// Line 29, `conv 128, 3x3x3`: `[D/2 − 38, H/2 − 38, W/2 − 38, 384]` → `[D/2 − 40, H/2 − 40, W/2
  /// − 40, 128]`, with batch normalization, relu
  private let conv3d10: Convolution
  /// Line 29, `conv 128, 3x3x3`: `[D/2 − 40, H/2 − 40, W/2 − 40, 128]` → `[D/2 − 42, H/2 − 42, W/2
  /// − 42, 128]`, with batch normalization, relu
  private let conv3d11: Convolution
  /// Line 37, `convtranspose 128, 2x2x2, stride: 2, bias: false`: `[D/2 − 42, H/2 − 42, W/2 − 42,
  /// 128]` → `[D − 84, H − 84, W − 84, 128]`
  private let conv3dTranspose2: TransposedConvolution
  /// Line 29, `conv 64, 3x3x3`: `[D − 84, H − 84, W − 84, 192]` → `[D − 86, H − 86, W − 86, 64]`,
  /// with batch normalization, relu
  private let conv3d12: Convolution
  /// Line 29, `conv 64, 3x3x3`: `[D − 86, H − 86, W − 86, 64]` → `[D − 88, H − 88, W − 88, 64]`,
  /// with batch normalization, relu
  private let conv3d13: Convolution
  /// Line 23, `conv 3, 1x1x1, softmax`: `[D − 88, H − 88, W − 88, 64]` → `[D − 88, H − 88, W − 88,
  /// 3]`
  private let conv3d14: Convolution
  /// Line 23, `conv 3, 1x1x1, softmax`: `[D − 88, H − 88, W − 88, 3]` → `[D − 88, H − 88, W − 88,
  /// 3]`
  private let conv3d14Softmax = Softmax(axis: .channels)

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv3d;batch_normalization;conv3d_1;batch_normalization_1;conv3d_2;batch_normalization_2;\
    conv3d_3;batch_normalization_3;conv3d_4;batch_normalization_4;conv3d_5;batch_normalization_5;\
    conv3d_6;batch_normalization_6;conv3d_7;batch_normalization_7;conv3d_transpose;conv3d_8;\
    batch_normalization_8;conv3d_9;batch_normalization_9;conv3d_transpose_1;conv3d_10;\
    batch_normalization_10;conv3d_11;batch_normalization_11;conv3d_transpose_2;conv3d_12;\
    batch_normalization_12;conv3d_13;batch_normalization_13;conv3d_14
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv3d = layers.convolution(
      [3, 3, 3, 3, 32], batchNormalization: .init(epsilon: 0.001, center: false, scale: false),
      activation: .relu)
    conv3d1 = layers.convolution(
      [3, 3, 3, 32, 64], batchNormalization: .init(epsilon: 0.001, center: false, scale: false),
      activation: .relu)
    conv3d2 = layers.convolution(
      [3, 3, 3, 64, 64], batchNormalization: .init(epsilon: 0.001, center: false, scale: false),
      activation: .relu)
    conv3d3 = layers.convolution(
      [3, 3, 3, 64, 128], batchNormalization: .init(epsilon: 0.001, center: false, scale: false),
      activation: .relu)
    conv3d4 = layers.convolution(
      [3, 3, 3, 128, 128], batchNormalization: .init(epsilon: 0.001, center: false, scale: false),
      activation: .relu)
    conv3d5 = layers.convolution(
      [3, 3, 3, 128, 256], batchNormalization: .init(epsilon: 0.001, center: false, scale: false),
      activation: .relu)
    conv3d6 = layers.convolution(
      [3, 3, 3, 256, 256], batchNormalization: .init(epsilon: 0.001, center: false, scale: false),
      activation: .relu)
    conv3d7 = layers.convolution(
      [3, 3, 3, 256, 512], batchNormalization: .init(epsilon: 0.001, center: false, scale: false),
      activation: .relu)
    conv3dTranspose = layers.transposedConvolution(
      [2, 2, 2, 512, 512], strides: [2, 2, 2], bias: nil)
    conv3d8 = layers.convolution(
      [3, 3, 3, 768, 256], batchNormalization: .init(epsilon: 0.001, center: false, scale: false),
      activation: .relu)
    conv3d9 = layers.convolution(
      [3, 3, 3, 256, 256], batchNormalization: .init(epsilon: 0.001, center: false, scale: false),
      activation: .relu)
    conv3dTranspose1 = layers.transposedConvolution(
      [2, 2, 2, 256, 256], strides: [2, 2, 2], bias: nil)
    conv3d10 = layers.convolution(
      [3, 3, 3, 384, 128], batchNormalization: .init(epsilon: 0.001, center: false, scale: false),
      activation: .relu)
    conv3d11 = layers.convolution(
      [3, 3, 3, 128, 128], batchNormalization: .init(epsilon: 0.001, center: false, scale: false),
      activation: .relu)
    conv3dTranspose2 = layers.transposedConvolution(
      [2, 2, 2, 128, 128], strides: [2, 2, 2], bias: nil)
    conv3d12 = layers.convolution(
      [3, 3, 3, 192, 64], batchNormalization: .init(epsilon: 0.001, center: false, scale: false),
      activation: .relu)
    conv3d13 = layers.convolution(
      [3, 3, 3, 64, 64], batchNormalization: .init(epsilon: 0.001, center: false, scale: false),
      activation: .relu)
    conv3d14 = layers.convolution([1, 1, 1, 64, 3])
    engine = Engine(threads: threads)
    try layers.finish()
  }

  /// Computes `[D − 88, H − 88, W − 88, 3]` of `[D, H, W, 3]`.
  public func callAsFunction(_ input: Tensor) throws(RunError) -> Tensor {
    guard input.shape.count == 4,
      input.shape[0] > 0,
      input.shape[1] > 0,
      input.shape[2] > 0,
      input.shape[3] == 3
    else {
      throw .invalidSize("`UNet3D` takes [D, H, W, 3], not \(input.shape)")
    }
    let d = input.shape[0]
    let h = input.shape[1]
    let w = input.shape[2]
    guard max(d, h, w) <= 65536 else {
      throw .invalidSize("`UNet3D` computes with sizes up to 65536, not \(max(d, h, w))")
    }
    guard d % 8 == 4 else {
      throw .invalidSize("`UNet3D` demands `D % 8 == 4`, which does not hold, with D = \(d)")
    }
    guard d >= 92 else {
      throw .invalidSize("`UNet3D` demands `D >= 92`, which does not hold, with D = \(d)")
    }
    guard h % 8 == 4 else {
      throw .invalidSize("`UNet3D` demands `H % 8 == 4`, which does not hold, with H = \(h)")
    }
    guard h >= 92 else {
      throw .invalidSize("`UNet3D` demands `H >= 92`, which does not hold, with H = \(h)")
    }
    guard w % 8 == 4 else {
      throw .invalidSize("`UNet3D` demands `W % 8 == 4`, which does not hold, with W = \(w)")
    }
    guard w >= 92 else {
      throw .invalidSize("`UNet3D` demands `W >= 92`, which does not hold, with W = \(w)")
    }
    let place1 = Memory.place(
      after: 0, d * h * w * 3, (d - 4) * (h - 4) * (w - 4) * 64,
      (d - 86) * (h - 86) * (w - 86) * 64, (d - 88) * (h - 88) * (w - 88) * 3)
    let place2 = Memory.place(
      after: place1, (d - 2) * (h - 2) * (w - 2) * 32, (d / 2 - 2) * (h / 2 - 2) * (w / 2 - 2) * 64,
      (d / 2 - 6) * (h / 2 - 6) * (w / 2 - 6) * 128,
      (d / 2 - 40) * (h / 2 - 40) * (w / 2 - 40) * 128, (d - 84) * (h - 84) * (w - 84) * 192,
      (d - 88) * (h - 88) * (w - 88) * 64)
    let place3 = Memory.place(
      after: place2, (d / 2 - 4) * (h / 2 - 4) * (w / 2 - 4) * 64,
      (d / 4 - 3) * (h / 4 - 3) * (w / 4 - 3) * 128, (d / 4 - 7) * (h / 4 - 7) * (w / 4 - 7) * 256,
      (d / 4 - 17) * (h / 4 - 17) * (w / 4 - 17) * 256,
      (d / 2 - 38) * (h / 2 - 38) * (w / 2 - 38) * 384,
      (d / 2 - 42) * (h / 2 - 42) * (w / 2 - 42) * 128)
    let place4 = Memory.place(
      after: place3, (d / 4 - 5) * (h / 4 - 5) * (w / 4 - 5) * 128,
      flooredQuotient(d - 28, 8) * flooredQuotient(h - 28, 8) * flooredQuotient(w - 28, 8) * 256,
      flooredQuotient(d - 60, 8) * flooredQuotient(h - 60, 8) * flooredQuotient(w - 60, 8) * 512,
      (d / 4 - 19) * (h / 4 - 19) * (w / 4 - 19) * 256)
    let place5 = Memory.place(
      after: place4,
      flooredQuotient(d - 44, 8) * flooredQuotient(h - 44, 8) * flooredQuotient(w - 44, 8) * 256,
      (d / 4 - 15) * (h / 4 - 15) * (w / 4 - 15) * 768)
    return try engine.run(count: place5) { memory in
      var output = Tensor(zeros: [d - 88, h - 88, w - 88, 3])
      let t0 = memory.view(at: 0, d, h, w, 3)
      t0.load(input)
      let t1 = memory.view(at: place1, d - 2, h - 2, w - 2, 32)
      conv3d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, d - 4, h - 4, w - 4, 64)
      conv3d1(t1, into: t2, memory)
      let t3 = memory.view(at: place1, d / 2 - 2, h / 2 - 2, w / 2 - 2, 64)
      maxPooling3d(t2, into: t3, memory)
      let t4 = memory.view(at: place2, d / 2 - 4, h / 2 - 4, w / 2 - 4, 64)
      conv3d2(t3, into: t4, memory)
      let t5 = memory.view(at: place1, d / 2 - 6, h / 2 - 6, w / 2 - 6, 128)
      conv3d3(t4, into: t5, memory)
      let t6 = memory.view(at: place2, d / 4 - 3, h / 4 - 3, w / 4 - 3, 128)
      maxPooling3d1(t5, into: t6, memory)
      let t7 = memory.view(at: place3, d / 4 - 5, h / 4 - 5, w / 4 - 5, 128)
      conv3d4(t6, into: t7, memory)
      let t8 = memory.view(at: place2, d / 4 - 7, h / 4 - 7, w / 4 - 7, 256)
      conv3d5(t7, into: t8, memory)
      let t9 = memory.view(
        at: place3, flooredQuotient(d - 28, 8), flooredQuotient(h - 28, 8),
        flooredQuotient(w - 28, 8), 256)
      maxPooling3d2(t8, into: t9, memory)
      let t10 = memory.view(
        at: place4, flooredQuotient(d - 44, 8), flooredQuotient(h - 44, 8),
        flooredQuotient(w - 44, 8), 256)
      conv3d6(t9, into: t10, memory)
      let t11 = memory.view(
        at: place3, flooredQuotient(d - 60, 8), flooredQuotient(h - 60, 8),
        flooredQuotient(w - 60, 8), 512)
      conv3d7(t10, into: t11, memory)
      let t12 = memory.view(at: place4, d / 4 - 15, h / 4 - 15, w / 4 - 15, 768)
      let t13 = t12.channels(from: 256, count: 512)
      conv3dTranspose(t11, into: t13, memory)
      let t14 = t8.positions(from: 4, count: d / 4 - 15, along: .depth)
      let t15 = t14.positions(from: 4, count: h / 4 - 15, along: .height)
      let t16 = t15.positions(from: 4, count: w / 4 - 15, along: .width)
      let t17 = t12.channels(from: 0, count: 256)
      t17.copy(t16)
      let t18 = memory.view(at: place2, d / 4 - 17, h / 4 - 17, w / 4 - 17, 256)
      conv3d8(t12, into: t18, memory)
      let t19 = memory.view(at: place3, d / 4 - 19, h / 4 - 19, w / 4 - 19, 256)
      conv3d9(t18, into: t19, memory)
      let t20 = memory.view(at: place2, d / 2 - 38, h / 2 - 38, w / 2 - 38, 384)
      let t21 = t20.channels(from: 128, count: 256)
      conv3dTranspose1(t19, into: t21, memory)
      let t22 = t5.positions(from: 16, count: d / 2 - 38, along: .depth)
      let t23 = t22.positions(from: 16, count: h / 2 - 38, along: .height)
      let t24 = t23.positions(from: 16, count: w / 2 - 38, along: .width)
      let t25 = t20.channels(from: 0, count: 128)
      t25.copy(t24)
      let t26 = memory.view(at: place1, d / 2 - 40, h / 2 - 40, w / 2 - 40, 128)
      conv3d10(t20, into: t26, memory)
      let t27 = memory.view(at: place2, d / 2 - 42, h / 2 - 42, w / 2 - 42, 128)
      conv3d11(t26, into: t27, memory)
      let t28 = memory.view(at: place1, d - 84, h - 84, w - 84, 192)
      let t29 = t28.channels(from: 64, count: 128)
      conv3dTranspose2(t27, into: t29, memory)
      let t30 = t2.positions(from: 40, count: d - 84, along: .depth)
      let t31 = t30.positions(from: 40, count: h - 84, along: .height)
      let t32 = t31.positions(from: 40, count: w - 84, along: .width)
      let t33 = t28.channels(from: 0, count: 64)
      t33.copy(t32)
      let t34 = memory.view(at: 0, d - 86, h - 86, w - 86, 64)
      conv3d12(t28, into: t34, memory)
      let t35 = memory.view(at: place1, d - 88, h - 88, w - 88, 64)
      conv3d13(t34, into: t35, memory)
      let t36 = memory.view(at: 0, d - 88, h - 88, w - 88, 3)
      conv3d14(t35, into: t36, memory)
      conv3d14Softmax(t36, into: t36, memory)
      output.store(t36)
      return output
    }
  }
}
