// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in Calls.cnn.

import CNNRuntime

/// `[H, W, 1]` → `[H, W, 2]`
public struct OpenUNet: Sendable {
  private let engine: Engine
  /// Line 22, `conv 2, 3x3, relu, padding: same`: `[H, W, 1]` → `[H, W, 2]`, with relu
  private let conv2d: Convolution
  /// Line 22, `conv 2, 3x3, relu, padding: same`: `[H, W, 2]` → `[H, W, 2]`, with relu
  private let skip0: Convolution
  /// Line 10, `maxpool`: `[H, W, 2]` → `[H/2, W/2, 2]`
  private let maxPooling2d = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 22, `conv 4, 3x3, relu, padding: same`: `[H/2, W/2, 2]` → `[H/2, W/2, 4]`, with relu
  private let conv2d1: Convolution
  /// Line 22, `conv 4, 3x3, relu, padding: same`: `[H/2, W/2, 4]` → `[H/2, W/2, 4]`, with relu
  private let skip1: Convolution
  /// Line 10, `maxpool`: `[H/2, W/2, 4]` → `[H/4, W/4, 4]`
  private let maxPooling2d1 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 22, `conv 8, 3x3, relu, padding: same`: `[H/4, W/4, 4]` → `[H/4, W/4, 8]`, with relu
  private let conv2d2: Convolution
  /// Line 22, `conv 8, 3x3, relu, padding: same`: `[H/4, W/4, 8]` → `[H/4, W/4, 8]`, with relu
  private let skip2: Convolution
  /// Line 10, `maxpool`: `[H/4, W/4, 8]` → `[H/8, W/8, 8]`
  private let maxPooling2d2 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 22, `conv 16, 3x3, relu, padding: same`: `[H/8, W/8, 8]` → `[H/8, W/8, 16]`, with relu
  private let conv2d3: Convolution
  /// Line 22, `conv 16, 3x3, relu, padding: same`: `[H/8, W/8, 16]` → `[H/8, W/8, 16]`, with relu
  private let skip3: Convolution
  /// Line 10, `maxpool`: `[H/8, W/8, 16]` → `[H/16, W/16, 16]`
  private let maxPooling2d3 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 22, `conv 32, 3x3, relu, padding: same`: `[H/16, W/16, 16]` → `[H/16, W/16, 32]`, with
  /// relu
  private let conv2d4: Convolution
  /// Line 22, `conv 32, 3x3, relu, padding: same`: `[H/16, W/16, 32]` → `[H/16, W/16, 32]`, with
  /// relu
  private let conv2d5: Convolution
  /// Line 14, `convtranspose 16, 2x2, stride: 2`: `[H/16, W/16, 32]` → `[H/8, W/8, 16]`
  private let conv2dTranspose: TransposedConvolution
  /// Line 22, `conv 16, 3x3, relu, padding: same`: `[H/8, W/8, 32]` → `[H/8, W/8, 16]`, with relu
  private let conv2d6: Convolution
  /// Line 22, `conv 16, 3x3, relu, padding: same`: `[H/8, W/8, 16]` → `[H/8, W/8, 16]`, with relu
  private let conv2d7: Convolution
  /// Line 14, `convtranspose 8, 2x2, stride: 2`: `[H/8, W/8, 16]` → `[H/4, W/4, 8]`
  private let conv2dTranspose1: TransposedConvolution
  /// Line 22, `conv 8, 3x3, relu, padding: same`: `[H/4, W/4, 16]` → `[H/4, W/4, 8]`, with relu
  private let conv2d8: Convolution
  /// Line 22, `conv 8, 3x3, relu, padding: same`: `[H/4, W/4, 8]` → `[H/4, W/4, 8]`, with relu
  private let conv2d9: Convolution
  /// Line 14, `convtranspose 4, 2x2, stride: 2`: `[H/4, W/4, 8]` → `[H/2, W/2, 4]`
  private let conv2dTranspose2: TransposedConvolution
  /// Line 22, `conv 4, 3x3, relu, padding: same`: `[H/2, W/2, 8]` → `[H/2, W/2, 4]`, with relu
  private let conv2d10: Convolution
  /// Line 22, `conv 4, 3x3, relu, padding: same`: `[H/2, W/2, 4]` → `[H/2, W/2, 4]`, with relu
  private let conv2d11: Convolution
  /// Line 14, `convtranspose 2, 2x2, stride: 2`: `[H/2, W/2, 4]` → `[H, W, 2]`
  private let conv2dTranspose3: TransposedConvolution
  /// Line 22, `conv 2, 3x3, relu, padding: same`: `[H, W, 4]` → `[H, W, 2]`, with relu
  private let conv2d12: Convolution
  /// Line 22, `conv 2, 3x3, relu, padding: same`: `[H, W, 2]` → `[H, W, 2]`, with relu
  private let conv2d13: Convolution
  /// Line 18, `conv 2, 1x1, softmax`: `[H, W, 2]` → `[H, W, 2]`
  private let conv2d14: Convolution
  /// Line 18, `conv 2, 1x1, softmax`: `[H, W, 2]` → `[H, W, 2]`
  private let conv2d14Softmax = Softmax(axis: .channels)

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;UNet/skip[0];conv2d_1;UNet/skip[1];conv2d_2;UNet/skip[2];conv2d_3;UNet/skip[3];conv2d_4;\
    conv2d_5;conv2d_transpose;conv2d_6;conv2d_7;conv2d_transpose_1;conv2d_8;conv2d_9;\
    conv2d_transpose_2;conv2d_10;conv2d_11;conv2d_transpose_3;conv2d_12;conv2d_13;conv2d_14
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([3, 3, 1, 2], padding: .explicit(.image(1)), activation: .relu)
    skip0 = layers.convolution([3, 3, 2, 2], padding: .explicit(.image(1)), activation: .relu)
    conv2d1 = layers.convolution([3, 3, 2, 4], padding: .explicit(.image(1)), activation: .relu)
    skip1 = layers.convolution([3, 3, 4, 4], padding: .explicit(.image(1)), activation: .relu)
    conv2d2 = layers.convolution([3, 3, 4, 8], padding: .explicit(.image(1)), activation: .relu)
    skip2 = layers.convolution([3, 3, 8, 8], padding: .explicit(.image(1)), activation: .relu)
    conv2d3 = layers.convolution([3, 3, 8, 16], padding: .explicit(.image(1)), activation: .relu)
    skip3 = layers.convolution([3, 3, 16, 16], padding: .explicit(.image(1)), activation: .relu)
    conv2d4 = layers.convolution([3, 3, 16, 32], padding: .explicit(.image(1)), activation: .relu)
    conv2d5 = layers.convolution([3, 3, 32, 32], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose = layers.transposedConvolution([2, 2, 16, 32], strides: [2, 2])
    conv2d6 = layers.convolution([3, 3, 32, 16], padding: .explicit(.image(1)), activation: .relu)
    conv2d7 = layers.convolution([3, 3, 16, 16], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose1 = layers.transposedConvolution([2, 2, 8, 16], strides: [2, 2])
    conv2d8 = layers.convolution([3, 3, 16, 8], padding: .explicit(.image(1)), activation: .relu)
    conv2d9 = layers.convolution([3, 3, 8, 8], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose2 = layers.transposedConvolution([2, 2, 4, 8], strides: [2, 2])
    conv2d10 = layers.convolution([3, 3, 8, 4], padding: .explicit(.image(1)), activation: .relu)
    conv2d11 = layers.convolution([3, 3, 4, 4], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose3 = layers.transposedConvolution([2, 2, 2, 4], strides: [2, 2])
    conv2d12 = layers.convolution([3, 3, 4, 2], padding: .explicit(.image(1)), activation: .relu)
    conv2d13 = layers.convolution([3, 3, 2, 2], padding: .explicit(.image(1)), activation: .relu)
    conv2d14 = layers.convolution([1, 1, 2, 2])
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
      throw .invalidSize("`OpenUNet` takes [H, W, 1], not \(input.shape)")
    }
    let h = input.shape[0]
    let w = input.shape[1]
    guard max(h, w) <= 134_217_728 else {
      throw .invalidSize("`OpenUNet` computes with sizes up to 134217728, not \(max(h, w))")
    }
    guard h % 16 == 0 else {
      throw .invalidSize("`OpenUNet` demands `H % 16 == 0`, which does not hold, with H = \(h)")
    }
    guard w % 16 == 0 else {
      throw .invalidSize("`OpenUNet` demands `W % 16 == 0`, which does not hold, with W = \(w)")
    }
    let place1 = Memory.place(after: 0, (h + 2) * (w + 2), (h + 2) * (w + 2) * 4, h * w * 2)
    let place2 = Memory.place(
      after: place1, (h + 2) * (w + 2) * 2, (h / 2 + 2) * (w / 2 + 2) * 2,
      (h / 2 + 2) * (w / 2 + 2) * 8, (h / 2) * (w / 2) * 4, h * w * 2)
    let place3 = Memory.place(
      after: place2, (h / 2 + 2) * (w / 2 + 2) * 4, (h / 4 + 2) * (w / 4 + 2) * 4,
      (h / 4 + 2) * (w / 4 + 2) * 16, (h / 4) * (w / 4) * 8)
    let place4 = Memory.place(
      after: place3, (h / 4 + 2) * (w / 4 + 2) * 8, (h / 8 + 2) * (w / 8 + 2) * 8,
      (h / 8 + 2) * (w / 8 + 2) * 32, (h / 8) * (w / 8) * 16)
    let place5 = Memory.place(
      after: place4, (h / 8 + 2) * (w / 8 + 2) * 16, (h / 16 + 2) * (w / 16 + 2) * 16,
      (h / 16) * (w / 16) * 32)
    let place6 = Memory.place(after: place5, (h / 16 + 2) * (w / 16 + 2) * 32)
    return try engine.run(count: place6) { memory in
      var output = Tensor(zeros: [h, w, 2])
      let t0 = memory.view(at: 0, h, w, 1, border: .image(1))
      t0.load(input)
      let t1 = memory.view(at: place1, h, w, 2, border: .image(1))
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, h, w, 4, border: .image(1))
      let t3 = t2.channels(from: 2, count: 2)
      skip0(t1, into: t3, memory)
      let t4 = memory.view(at: place1, h / 2, w / 2, 2, border: .image(1))
      maxPooling2d(t3, into: t4, memory)
      let t5 = memory.view(at: place2, h / 2, w / 2, 4, border: .image(1))
      conv2d1(t4, into: t5, memory)
      let t6 = memory.view(at: place1, h / 2, w / 2, 8, border: .image(1))
      let t7 = t6.channels(from: 4, count: 4)
      skip1(t5, into: t7, memory)
      let t8 = memory.view(at: place2, h / 4, w / 4, 4, border: .image(1))
      maxPooling2d1(t7, into: t8, memory)
      let t9 = memory.view(at: place3, h / 4, w / 4, 8, border: .image(1))
      conv2d2(t8, into: t9, memory)
      let t10 = memory.view(at: place2, h / 4, w / 4, 16, border: .image(1))
      let t11 = t10.channels(from: 8, count: 8)
      skip2(t9, into: t11, memory)
      let t12 = memory.view(at: place3, h / 8, w / 8, 8, border: .image(1))
      maxPooling2d2(t11, into: t12, memory)
      let t13 = memory.view(at: place4, h / 8, w / 8, 16, border: .image(1))
      conv2d3(t12, into: t13, memory)
      let t14 = memory.view(at: place3, h / 8, w / 8, 32, border: .image(1))
      let t15 = t14.channels(from: 16, count: 16)
      skip3(t13, into: t15, memory)
      let t16 = memory.view(at: place4, h / 16, w / 16, 16, border: .image(1))
      maxPooling2d3(t15, into: t16, memory)
      let t17 = memory.view(at: place5, h / 16, w / 16, 32, border: .image(1))
      conv2d4(t16, into: t17, memory)
      let t18 = memory.view(at: place4, h / 16, w / 16, 32)
      conv2d5(t17, into: t18, memory)
      let t19 = t14.channels(from: 0, count: 16)
      conv2dTranspose(t18, into: t19, memory)
      let t20 = memory.view(at: place4, h / 8, w / 8, 16, border: .image(1))
      conv2d6(t14, into: t20, memory)
      let t21 = memory.view(at: place3, h / 8, w / 8, 16)
      conv2d7(t20, into: t21, memory)
      let t22 = t10.channels(from: 0, count: 8)
      conv2dTranspose1(t21, into: t22, memory)
      let t23 = memory.view(at: place3, h / 4, w / 4, 8, border: .image(1))
      conv2d8(t10, into: t23, memory)
      let t24 = memory.view(at: place2, h / 4, w / 4, 8)
      conv2d9(t23, into: t24, memory)
      let t25 = t6.channels(from: 0, count: 4)
      conv2dTranspose2(t24, into: t25, memory)
      let t26 = memory.view(at: place2, h / 2, w / 2, 4, border: .image(1))
      conv2d10(t6, into: t26, memory)
      let t27 = memory.view(at: place1, h / 2, w / 2, 4)
      conv2d11(t26, into: t27, memory)
      let t28 = t2.channels(from: 0, count: 2)
      conv2dTranspose3(t27, into: t28, memory)
      let t29 = memory.view(at: place1, h, w, 2, border: .image(1))
      conv2d12(t2, into: t29, memory)
      let t30 = memory.view(at: 0, h, w, 2)
      conv2d13(t29, into: t30, memory)
      let t31 = memory.view(at: place1, h, w, 2)
      conv2d14(t30, into: t31, memory)
      conv2d14Softmax(t31, into: t31, memory)
      output.store(t31)
      return output
    }
  }
}

/// `[16, 16, 1]` → `[16, 16, 2]`
public struct SquareUNet: Network {
  private let engine: Engine
  /// Line 22, `conv 2, 3x3, relu, padding: same`: `[16, 16, 1]` → `[16, 16, 2]`, with relu
  private let conv2d: Convolution
  /// Line 22, `conv 2, 3x3, relu, padding: same`: `[16, 16, 2]` → `[16, 16, 2]`, with relu
  private let skip0: Convolution
  /// Line 10, `maxpool`: `[16, 16, 2]` → `[8, 8, 2]`
  private let maxPooling2d = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 22, `conv 4, 3x3, relu, padding: same`: `[8, 8, 2]` → `[8, 8, 4]`, with relu
  private let conv2d1: Convolution
  /// Line 22, `conv 4, 3x3, relu, padding: same`: `[8, 8, 4]` → `[8, 8, 4]`, with relu
  private let skip1: Convolution
  /// Line 10, `maxpool`: `[8, 8, 4]` → `[4, 4, 4]`
  private let maxPooling2d1 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 22, `conv 8, 3x3, relu, padding: same`: `[4, 4, 4]` → `[4, 4, 8]`, with relu
  private let conv2d2: Convolution
  /// Line 22, `conv 8, 3x3, relu, padding: same`: `[4, 4, 8]` → `[4, 4, 8]`, with relu
  private let skip2: Convolution
  /// Line 10, `maxpool`: `[4, 4, 8]` → `[2, 2, 8]`
  private let maxPooling2d2 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 22, `conv 16, 3x3, relu, padding: same`: `[2, 2, 8]` → `[2, 2, 16]`, with relu
  private let conv2d3: Convolution
  /// Line 22, `conv 16, 3x3, relu, padding: same`: `[2, 2, 16]` → `[2, 2, 16]`, with relu
  private let skip3: Convolution
  /// Line 10, `maxpool`: `[2, 2, 16]` → `[1, 1, 16]`
  private let maxPooling2d3 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 22, `conv 32, 3x3, relu, padding: same`: `[1, 1, 16]` → `[1, 1, 32]`, with relu
  private let conv2d4: Convolution
  /// Line 22, `conv 32, 3x3, relu, padding: same`: `[1, 1, 32]` → `[1, 1, 32]`, with relu
  private let conv2d5: Convolution
  /// Line 14, `convtranspose 16, 2x2, stride: 2`: `[1, 1, 32]` → `[2, 2, 16]`
  private let conv2dTranspose: TransposedConvolution
  /// Line 22, `conv 16, 3x3, relu, padding: same`: `[2, 2, 32]` → `[2, 2, 16]`, with relu
  private let conv2d6: Convolution
  /// Line 22, `conv 16, 3x3, relu, padding: same`: `[2, 2, 16]` → `[2, 2, 16]`, with relu
  private let conv2d7: Convolution
  /// Line 14, `convtranspose 8, 2x2, stride: 2`: `[2, 2, 16]` → `[4, 4, 8]`
  private let conv2dTranspose1: TransposedConvolution
  /// Line 22, `conv 8, 3x3, relu, padding: same`: `[4, 4, 16]` → `[4, 4, 8]`, with relu
  private let conv2d8: Convolution
  /// Line 22, `conv 8, 3x3, relu, padding: same`: `[4, 4, 8]` → `[4, 4, 8]`, with relu
  private let conv2d9: Convolution
  /// Line 14, `convtranspose 4, 2x2, stride: 2`: `[4, 4, 8]` → `[8, 8, 4]`
  private let conv2dTranspose2: TransposedConvolution
  /// Line 22, `conv 4, 3x3, relu, padding: same`: `[8, 8, 8]` → `[8, 8, 4]`, with relu
  private let conv2d10: Convolution
  /// Line 22, `conv 4, 3x3, relu, padding: same`: `[8, 8, 4]` → `[8, 8, 4]`, with relu
  private let conv2d11: Convolution
  /// Line 14, `convtranspose 2, 2x2, stride: 2`: `[8, 8, 4]` → `[16, 16, 2]`
  private let conv2dTranspose3: TransposedConvolution
  /// Line 22, `conv 2, 3x3, relu, padding: same`: `[16, 16, 4]` → `[16, 16, 2]`, with relu
  private let conv2d12: Convolution
  /// Line 22, `conv 2, 3x3, relu, padding: same`: `[16, 16, 2]` → `[16, 16, 2]`, with relu
  private let conv2d13: Convolution
  /// Line 18, `conv 2, 1x1, softmax`: `[16, 16, 2]` → `[16, 16, 2]`
  private let conv2d14: Convolution
  /// Line 18, `conv 2, 1x1, softmax`: `[16, 16, 2]` → `[16, 16, 2]`
  private let conv2d14Softmax = Softmax(axis: .channels)

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;UNet/skip[0];conv2d_1;UNet/skip[1];conv2d_2;UNet/skip[2];conv2d_3;UNet/skip[3];conv2d_4;\
    conv2d_5;conv2d_transpose;conv2d_6;conv2d_7;conv2d_transpose_1;conv2d_8;conv2d_9;\
    conv2d_transpose_2;conv2d_10;conv2d_11;conv2d_transpose_3;conv2d_12;conv2d_13;conv2d_14
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([3, 3, 1, 2], padding: .explicit(.image(1)), activation: .relu)
    skip0 = layers.convolution([3, 3, 2, 2], padding: .explicit(.image(1)), activation: .relu)
    conv2d1 = layers.convolution([3, 3, 2, 4], padding: .explicit(.image(1)), activation: .relu)
    skip1 = layers.convolution([3, 3, 4, 4], padding: .explicit(.image(1)), activation: .relu)
    conv2d2 = layers.convolution([3, 3, 4, 8], padding: .explicit(.image(1)), activation: .relu)
    skip2 = layers.convolution([3, 3, 8, 8], padding: .explicit(.image(1)), activation: .relu)
    conv2d3 = layers.convolution([3, 3, 8, 16], padding: .explicit(.image(1)), activation: .relu)
    skip3 = layers.convolution([3, 3, 16, 16], padding: .explicit(.image(1)), activation: .relu)
    conv2d4 = layers.convolution([3, 3, 16, 32], padding: .explicit(.image(1)), activation: .relu)
    conv2d5 = layers.convolution([3, 3, 32, 32], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose = layers.transposedConvolution([2, 2, 16, 32], strides: [2, 2])
    conv2d6 = layers.convolution([3, 3, 32, 16], padding: .explicit(.image(1)), activation: .relu)
    conv2d7 = layers.convolution([3, 3, 16, 16], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose1 = layers.transposedConvolution([2, 2, 8, 16], strides: [2, 2])
    conv2d8 = layers.convolution([3, 3, 16, 8], padding: .explicit(.image(1)), activation: .relu)
    conv2d9 = layers.convolution([3, 3, 8, 8], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose2 = layers.transposedConvolution([2, 2, 4, 8], strides: [2, 2])
    conv2d10 = layers.convolution([3, 3, 8, 4], padding: .explicit(.image(1)), activation: .relu)
    conv2d11 = layers.convolution([3, 3, 4, 4], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose3 = layers.transposedConvolution([2, 2, 2, 4], strides: [2, 2])
    conv2d12 = layers.convolution([3, 3, 4, 2], padding: .explicit(.image(1)), activation: .relu)
    conv2d13 = layers.convolution([3, 3, 2, 2], padding: .explicit(.image(1)), activation: .relu)
    conv2d14 = layers.convolution([1, 1, 2, 2])
    engine = Engine(count: 3616, threads: threads)
    try layers.finish()
  }

  /// Computes `[16, 16, 2]` of `[16, 16, 1]`.
  public func callAsFunction(_ input: Feature<16, 16, 1>) throws(RunError) -> Feature<16, 16, 2> {
    var output = Feature<16, 16, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<16, 16, 1>, into output: inout Feature<16, 16, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 16, 16, 1, border: .image(1))
      t0.load(input)
      let t1 = memory.view(at: 1296, 16, 16, 2, border: .image(1))
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 16, 16, 4, border: .image(1))
      let t3 = t2.channels(from: 2, count: 2)
      skip0(t1, into: t3, memory)
      let t4 = memory.view(at: 1296, 8, 8, 2, border: .image(1))
      maxPooling2d(t3, into: t4, memory)
      let t5 = memory.view(at: 2096, 8, 8, 4, border: .image(1))
      conv2d1(t4, into: t5, memory)
      let t6 = memory.view(at: 1296, 8, 8, 8, border: .image(1))
      let t7 = t6.channels(from: 4, count: 4)
      skip1(t5, into: t7, memory)
      let t8 = memory.view(at: 2096, 4, 4, 4, border: .image(1))
      maxPooling2d1(t7, into: t8, memory)
      let t9 = memory.view(at: 2672, 4, 4, 8, border: .image(1))
      conv2d2(t8, into: t9, memory)
      let t10 = memory.view(at: 2096, 4, 4, 16, border: .image(1))
      let t11 = t10.channels(from: 8, count: 8)
      skip2(t9, into: t11, memory)
      let t12 = memory.view(at: 2672, 2, 2, 8, border: .image(1))
      maxPooling2d2(t11, into: t12, memory)
      let t13 = memory.view(at: 3184, 2, 2, 16, border: .image(1))
      conv2d3(t12, into: t13, memory)
      let t14 = memory.view(at: 2672, 2, 2, 32, border: .image(1))
      let t15 = t14.channels(from: 16, count: 16)
      skip3(t13, into: t15, memory)
      let t16 = memory.view(at: 3472, 1, 1, 16, border: .image(1))
      maxPooling2d3(t15, into: t16, memory)
      let t17 = memory.view(at: 3184, 1, 1, 32, border: .image(1))
      conv2d4(t16, into: t17, memory)
      let t18 = memory.view(at: 3472, 1, 1, 32)
      conv2d5(t17, into: t18, memory)
      let t19 = t14.channels(from: 0, count: 16)
      conv2dTranspose(t18, into: t19, memory)
      let t20 = memory.view(at: 3184, 2, 2, 16, border: .image(1))
      conv2d6(t14, into: t20, memory)
      let t21 = memory.view(at: 2672, 2, 2, 16)
      conv2d7(t20, into: t21, memory)
      let t22 = t10.channels(from: 0, count: 8)
      conv2dTranspose1(t21, into: t22, memory)
      let t23 = memory.view(at: 2672, 4, 4, 8, border: .image(1))
      conv2d8(t10, into: t23, memory)
      let t24 = memory.view(at: 2096, 4, 4, 8)
      conv2d9(t23, into: t24, memory)
      let t25 = t6.channels(from: 0, count: 4)
      conv2dTranspose2(t24, into: t25, memory)
      let t26 = memory.view(at: 2096, 8, 8, 4, border: .image(1))
      conv2d10(t6, into: t26, memory)
      let t27 = memory.view(at: 1296, 8, 8, 4)
      conv2d11(t26, into: t27, memory)
      let t28 = t2.channels(from: 0, count: 2)
      conv2dTranspose3(t27, into: t28, memory)
      let t29 = memory.view(at: 1296, 16, 16, 2, border: .image(1))
      conv2d12(t2, into: t29, memory)
      let t30 = memory.view(at: 0, 16, 16, 2)
      conv2d13(t29, into: t30, memory)
      let t31 = memory.view(at: 512, 16, 16, 2)
      conv2d14(t30, into: t31, memory)
      conv2d14Softmax(t31, into: t31, memory)
      output.store(t31)
    }
  }
}

/// `[16, 48, 1]` → `[16, 48, 2]`
public struct WideUNet: Network {
  private let engine: Engine
  /// Line 22, `conv 2, 3x3, relu, padding: same`: `[16, 48, 1]` → `[16, 48, 2]`, with relu
  private let conv2d: Convolution
  /// Line 22, `conv 2, 3x3, relu, padding: same`: `[16, 48, 2]` → `[16, 48, 2]`, with relu
  private let skip0: Convolution
  /// Line 10, `maxpool`: `[16, 48, 2]` → `[8, 24, 2]`
  private let maxPooling2d = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 22, `conv 4, 3x3, relu, padding: same`: `[8, 24, 2]` → `[8, 24, 4]`, with relu
  private let conv2d1: Convolution
  /// Line 22, `conv 4, 3x3, relu, padding: same`: `[8, 24, 4]` → `[8, 24, 4]`, with relu
  private let skip1: Convolution
  /// Line 10, `maxpool`: `[8, 24, 4]` → `[4, 12, 4]`
  private let maxPooling2d1 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 22, `conv 8, 3x3, relu, padding: same`: `[4, 12, 4]` → `[4, 12, 8]`, with relu
  private let conv2d2: Convolution
  /// Line 22, `conv 8, 3x3, relu, padding: same`: `[4, 12, 8]` → `[4, 12, 8]`, with relu
  private let skip2: Convolution
  /// Line 10, `maxpool`: `[4, 12, 8]` → `[2, 6, 8]`
  private let maxPooling2d2 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 22, `conv 16, 3x3, relu, padding: same`: `[2, 6, 8]` → `[2, 6, 16]`, with relu
  private let conv2d3: Convolution
  /// Line 22, `conv 16, 3x3, relu, padding: same`: `[2, 6, 16]` → `[2, 6, 16]`, with relu
  private let skip3: Convolution
  /// Line 10, `maxpool`: `[2, 6, 16]` → `[1, 3, 16]`
  private let maxPooling2d3 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 22, `conv 32, 3x3, relu, padding: same`: `[1, 3, 16]` → `[1, 3, 32]`, with relu
  private let conv2d4: Convolution
  /// Line 22, `conv 32, 3x3, relu, padding: same`: `[1, 3, 32]` → `[1, 3, 32]`, with relu
  private let conv2d5: Convolution
  /// Line 14, `convtranspose 16, 2x2, stride: 2`: `[1, 3, 32]` → `[2, 6, 16]`
  private let conv2dTranspose: TransposedConvolution
  /// Line 22, `conv 16, 3x3, relu, padding: same`: `[2, 6, 32]` → `[2, 6, 16]`, with relu
  private let conv2d6: Convolution
  /// Line 22, `conv 16, 3x3, relu, padding: same`: `[2, 6, 16]` → `[2, 6, 16]`, with relu
  private let conv2d7: Convolution
  /// Line 14, `convtranspose 8, 2x2, stride: 2`: `[2, 6, 16]` → `[4, 12, 8]`
  private let conv2dTranspose1: TransposedConvolution
  /// Line 22, `conv 8, 3x3, relu, padding: same`: `[4, 12, 16]` → `[4, 12, 8]`, with relu
  private let conv2d8: Convolution
  /// Line 22, `conv 8, 3x3, relu, padding: same`: `[4, 12, 8]` → `[4, 12, 8]`, with relu
  private let conv2d9: Convolution
  /// Line 14, `convtranspose 4, 2x2, stride: 2`: `[4, 12, 8]` → `[8, 24, 4]`
  private let conv2dTranspose2: TransposedConvolution
  /// Line 22, `conv 4, 3x3, relu, padding: same`: `[8, 24, 8]` → `[8, 24, 4]`, with relu
  private let conv2d10: Convolution
  /// Line 22, `conv 4, 3x3, relu, padding: same`: `[8, 24, 4]` → `[8, 24, 4]`, with relu
  private let conv2d11: Convolution
  /// Line 14, `convtranspose 2, 2x2, stride: 2`: `[8, 24, 4]` → `[16, 48, 2]`
  private let conv2dTranspose3: TransposedConvolution
  /// Line 22, `conv 2, 3x3, relu, padding: same`: `[16, 48, 4]` → `[16, 48, 2]`, with relu
  private let conv2d12: Convolution
  /// Line 22, `conv 2, 3x3, relu, padding: same`: `[16, 48, 2]` → `[16, 48, 2]`, with relu
  private let conv2d13: Convolution
  /// Line 18, `conv 2, 1x1, softmax`: `[16, 48, 2]` → `[16, 48, 2]`
  private let conv2d14: Convolution
  /// Line 18, `conv 2, 1x1, softmax`: `[16, 48, 2]` → `[16, 48, 2]`
  private let conv2d14Softmax = Softmax(axis: .channels)

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;UNet/skip[0];conv2d_1;UNet/skip[1];conv2d_2;UNet/skip[2];conv2d_3;UNet/skip[3];conv2d_4;\
    conv2d_5;conv2d_transpose;conv2d_6;conv2d_7;conv2d_transpose_1;conv2d_8;conv2d_9;\
    conv2d_transpose_2;conv2d_10;conv2d_11;conv2d_transpose_3;conv2d_12;conv2d_13;conv2d_14
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([3, 3, 1, 2], padding: .explicit(.image(1)), activation: .relu)
    skip0 = layers.convolution([3, 3, 2, 2], padding: .explicit(.image(1)), activation: .relu)
    conv2d1 = layers.convolution([3, 3, 2, 4], padding: .explicit(.image(1)), activation: .relu)
    skip1 = layers.convolution([3, 3, 4, 4], padding: .explicit(.image(1)), activation: .relu)
    conv2d2 = layers.convolution([3, 3, 4, 8], padding: .explicit(.image(1)), activation: .relu)
    skip2 = layers.convolution([3, 3, 8, 8], padding: .explicit(.image(1)), activation: .relu)
    conv2d3 = layers.convolution([3, 3, 8, 16], padding: .explicit(.image(1)), activation: .relu)
    skip3 = layers.convolution([3, 3, 16, 16], padding: .explicit(.image(1)), activation: .relu)
    conv2d4 = layers.convolution([3, 3, 16, 32], padding: .explicit(.image(1)), activation: .relu)
    conv2d5 = layers.convolution([3, 3, 32, 32], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose = layers.transposedConvolution([2, 2, 16, 32], strides: [2, 2])
    conv2d6 = layers.convolution([3, 3, 32, 16], padding: .explicit(.image(1)), activation: .relu)
    conv2d7 = layers.convolution([3, 3, 16, 16], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose1 = layers.transposedConvolution([2, 2, 8, 16], strides: [2, 2])
    conv2d8 = layers.convolution([3, 3, 16, 8], padding: .explicit(.image(1)), activation: .relu)
    conv2d9 = layers.convolution([3, 3, 8, 8], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose2 = layers.transposedConvolution([2, 2, 4, 8], strides: [2, 2])
    conv2d10 = layers.convolution([3, 3, 8, 4], padding: .explicit(.image(1)), activation: .relu)
    conv2d11 = layers.convolution([3, 3, 4, 4], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose3 = layers.transposedConvolution([2, 2, 2, 4], strides: [2, 2])
    conv2d12 = layers.convolution([3, 3, 4, 2], padding: .explicit(.image(1)), activation: .relu)
    conv2d13 = layers.convolution([3, 3, 2, 2], padding: .explicit(.image(1)), activation: .relu)
    conv2d14 = layers.convolution([1, 1, 2, 2])
    engine = Engine(count: 8768, threads: threads)
    try layers.finish()
  }

  /// Computes `[16, 48, 2]` of `[16, 48, 1]`.
  public func callAsFunction(_ input: Feature<16, 48, 1>) throws(RunError) -> Feature<16, 48, 2> {
    var output = Feature<16, 48, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<16, 48, 1>, into output: inout Feature<16, 48, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 16, 48, 1, border: .image(1))
      t0.load(input)
      let t1 = memory.view(at: 3600, 16, 48, 2, border: .image(1))
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 16, 48, 4, border: .image(1))
      let t3 = t2.channels(from: 2, count: 2)
      skip0(t1, into: t3, memory)
      let t4 = memory.view(at: 3600, 8, 24, 2, border: .image(1))
      maxPooling2d(t3, into: t4, memory)
      let t5 = memory.view(at: 5680, 8, 24, 4, border: .image(1))
      conv2d1(t4, into: t5, memory)
      let t6 = memory.view(at: 3600, 8, 24, 8, border: .image(1))
      let t7 = t6.channels(from: 4, count: 4)
      skip1(t5, into: t7, memory)
      let t8 = memory.view(at: 5680, 4, 12, 4, border: .image(1))
      maxPooling2d1(t7, into: t8, memory)
      let t9 = memory.view(at: 7024, 4, 12, 8, border: .image(1))
      conv2d2(t8, into: t9, memory)
      let t10 = memory.view(at: 5680, 4, 12, 16, border: .image(1))
      let t11 = t10.channels(from: 8, count: 8)
      skip2(t9, into: t11, memory)
      let t12 = memory.view(at: 7024, 2, 6, 8, border: .image(1))
      maxPooling2d2(t11, into: t12, memory)
      let t13 = memory.view(at: 8048, 2, 6, 16, border: .image(1))
      conv2d3(t12, into: t13, memory)
      let t14 = memory.view(at: 7024, 2, 6, 32, border: .image(1))
      let t15 = t14.channels(from: 16, count: 16)
      skip3(t13, into: t15, memory)
      let t16 = memory.view(at: 8528, 1, 3, 16, border: .image(1))
      maxPooling2d3(t15, into: t16, memory)
      let t17 = memory.view(at: 8048, 1, 3, 32, border: .image(1))
      conv2d4(t16, into: t17, memory)
      let t18 = memory.view(at: 8528, 1, 3, 32)
      conv2d5(t17, into: t18, memory)
      let t19 = t14.channels(from: 0, count: 16)
      conv2dTranspose(t18, into: t19, memory)
      let t20 = memory.view(at: 8048, 2, 6, 16, border: .image(1))
      conv2d6(t14, into: t20, memory)
      let t21 = memory.view(at: 7024, 2, 6, 16)
      conv2d7(t20, into: t21, memory)
      let t22 = t10.channels(from: 0, count: 8)
      conv2dTranspose1(t21, into: t22, memory)
      let t23 = memory.view(at: 7024, 4, 12, 8, border: .image(1))
      conv2d8(t10, into: t23, memory)
      let t24 = memory.view(at: 5680, 4, 12, 8)
      conv2d9(t23, into: t24, memory)
      let t25 = t6.channels(from: 0, count: 4)
      conv2dTranspose2(t24, into: t25, memory)
      let t26 = memory.view(at: 5680, 8, 24, 4, border: .image(1))
      conv2d10(t6, into: t26, memory)
      let t27 = memory.view(at: 3600, 8, 24, 4)
      conv2d11(t26, into: t27, memory)
      let t28 = t2.channels(from: 0, count: 2)
      conv2dTranspose3(t27, into: t28, memory)
      let t29 = memory.view(at: 3600, 16, 48, 2, border: .image(1))
      conv2d12(t2, into: t29, memory)
      let t30 = memory.view(at: 0, 16, 48, 2)
      conv2d13(t29, into: t30, memory)
      let t31 = memory.view(at: 1536, 16, 48, 2)
      conv2d14(t30, into: t31, memory)
      conv2d14Softmax(t31, into: t31, memory)
      output.store(t31)
    }
  }
}

/// `[32, 16, 1]` → `[32, 16, 2]`
public struct HighUNet: Network {
  private let engine: Engine
  /// Line 22, `conv 2, 3x3, relu, padding: same`: `[32, 16, 1]` → `[32, 16, 2]`, with relu
  private let conv2d: Convolution
  /// Line 22, `conv 2, 3x3, relu, padding: same`: `[32, 16, 2]` → `[32, 16, 2]`, with relu
  private let skip0: Convolution
  /// Line 10, `maxpool`: `[32, 16, 2]` → `[16, 8, 2]`
  private let maxPooling2d = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 22, `conv 4, 3x3, relu, padding: same`: `[16, 8, 2]` → `[16, 8, 4]`, with relu
  private let conv2d1: Convolution
  /// Line 22, `conv 4, 3x3, relu, padding: same`: `[16, 8, 4]` → `[16, 8, 4]`, with relu
  private let skip1: Convolution
  /// Line 10, `maxpool`: `[16, 8, 4]` → `[8, 4, 4]`
  private let maxPooling2d1 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 22, `conv 8, 3x3, relu, padding: same`: `[8, 4, 4]` → `[8, 4, 8]`, with relu
  private let conv2d2: Convolution
  /// Line 22, `conv 8, 3x3, relu, padding: same`: `[8, 4, 8]` → `[8, 4, 8]`, with relu
  private let skip2: Convolution
  /// Line 10, `maxpool`: `[8, 4, 8]` → `[4, 2, 8]`
  private let maxPooling2d2 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 22, `conv 16, 3x3, relu, padding: same`: `[4, 2, 8]` → `[4, 2, 16]`, with relu
  private let conv2d3: Convolution
  /// Line 22, `conv 16, 3x3, relu, padding: same`: `[4, 2, 16]` → `[4, 2, 16]`, with relu
  private let skip3: Convolution
  /// Line 10, `maxpool`: `[4, 2, 16]` → `[2, 1, 16]`
  private let maxPooling2d3 = MaxPooling(window: [2, 2], strides: [2, 2])
  /// Line 22, `conv 32, 3x3, relu, padding: same`: `[2, 1, 16]` → `[2, 1, 32]`, with relu
  private let conv2d4: Convolution
  /// Line 22, `conv 32, 3x3, relu, padding: same`: `[2, 1, 32]` → `[2, 1, 32]`, with relu
  private let conv2d5: Convolution
  /// Line 14, `convtranspose 16, 2x2, stride: 2`: `[2, 1, 32]` → `[4, 2, 16]`
  private let conv2dTranspose: TransposedConvolution
  /// Line 22, `conv 16, 3x3, relu, padding: same`: `[4, 2, 32]` → `[4, 2, 16]`, with relu
  private let conv2d6: Convolution
  /// Line 22, `conv 16, 3x3, relu, padding: same`: `[4, 2, 16]` → `[4, 2, 16]`, with relu
  private let conv2d7: Convolution
  /// Line 14, `convtranspose 8, 2x2, stride: 2`: `[4, 2, 16]` → `[8, 4, 8]`
  private let conv2dTranspose1: TransposedConvolution
  /// Line 22, `conv 8, 3x3, relu, padding: same`: `[8, 4, 16]` → `[8, 4, 8]`, with relu
  private let conv2d8: Convolution
  /// Line 22, `conv 8, 3x3, relu, padding: same`: `[8, 4, 8]` → `[8, 4, 8]`, with relu
  private let conv2d9: Convolution
  /// Line 14, `convtranspose 4, 2x2, stride: 2`: `[8, 4, 8]` → `[16, 8, 4]`
  private let conv2dTranspose2: TransposedConvolution
  /// Line 22, `conv 4, 3x3, relu, padding: same`: `[16, 8, 8]` → `[16, 8, 4]`, with relu
  private let conv2d10: Convolution
  /// Line 22, `conv 4, 3x3, relu, padding: same`: `[16, 8, 4]` → `[16, 8, 4]`, with relu
  private let conv2d11: Convolution
  /// Line 14, `convtranspose 2, 2x2, stride: 2`: `[16, 8, 4]` → `[32, 16, 2]`
  private let conv2dTranspose3: TransposedConvolution
  /// Line 22, `conv 2, 3x3, relu, padding: same`: `[32, 16, 4]` → `[32, 16, 2]`, with relu
  private let conv2d12: Convolution
  /// Line 22, `conv 2, 3x3, relu, padding: same`: `[32, 16, 2]` → `[32, 16, 2]`, with relu
  private let conv2d13: Convolution
  /// Line 18, `conv 2, 1x1, softmax`: `[32, 16, 2]` → `[32, 16, 2]`
  private let conv2d14: Convolution
  /// Line 18, `conv 2, 1x1, softmax`: `[32, 16, 2]` → `[32, 16, 2]`
  private let conv2d14Softmax = Softmax(axis: .channels)

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;UNet/skip[0];conv2d_1;UNet/skip[1];conv2d_2;UNet/skip[2];conv2d_3;UNet/skip[3];conv2d_4;\
    conv2d_5;conv2d_transpose;conv2d_6;conv2d_7;conv2d_transpose_1;conv2d_8;conv2d_9;\
    conv2d_transpose_2;conv2d_10;conv2d_11;conv2d_transpose_3;conv2d_12;conv2d_13;conv2d_14
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([3, 3, 1, 2], padding: .explicit(.image(1)), activation: .relu)
    skip0 = layers.convolution([3, 3, 2, 2], padding: .explicit(.image(1)), activation: .relu)
    conv2d1 = layers.convolution([3, 3, 2, 4], padding: .explicit(.image(1)), activation: .relu)
    skip1 = layers.convolution([3, 3, 4, 4], padding: .explicit(.image(1)), activation: .relu)
    conv2d2 = layers.convolution([3, 3, 4, 8], padding: .explicit(.image(1)), activation: .relu)
    skip2 = layers.convolution([3, 3, 8, 8], padding: .explicit(.image(1)), activation: .relu)
    conv2d3 = layers.convolution([3, 3, 8, 16], padding: .explicit(.image(1)), activation: .relu)
    skip3 = layers.convolution([3, 3, 16, 16], padding: .explicit(.image(1)), activation: .relu)
    conv2d4 = layers.convolution([3, 3, 16, 32], padding: .explicit(.image(1)), activation: .relu)
    conv2d5 = layers.convolution([3, 3, 32, 32], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose = layers.transposedConvolution([2, 2, 16, 32], strides: [2, 2])
    conv2d6 = layers.convolution([3, 3, 32, 16], padding: .explicit(.image(1)), activation: .relu)
    conv2d7 = layers.convolution([3, 3, 16, 16], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose1 = layers.transposedConvolution([2, 2, 8, 16], strides: [2, 2])
    conv2d8 = layers.convolution([3, 3, 16, 8], padding: .explicit(.image(1)), activation: .relu)
    conv2d9 = layers.convolution([3, 3, 8, 8], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose2 = layers.transposedConvolution([2, 2, 4, 8], strides: [2, 2])
    conv2d10 = layers.convolution([3, 3, 8, 4], padding: .explicit(.image(1)), activation: .relu)
    conv2d11 = layers.convolution([3, 3, 4, 4], padding: .explicit(.image(1)), activation: .relu)
    conv2dTranspose3 = layers.transposedConvolution([2, 2, 2, 4], strides: [2, 2])
    conv2d12 = layers.convolution([3, 3, 4, 2], padding: .explicit(.image(1)), activation: .relu)
    conv2d13 = layers.convolution([3, 3, 2, 2], padding: .explicit(.image(1)), activation: .relu)
    conv2d14 = layers.convolution([1, 1, 2, 2])
    engine = Engine(count: 6192, threads: threads)
    try layers.finish()
  }

  /// Computes `[32, 16, 2]` of `[32, 16, 1]`.
  public func callAsFunction(_ input: Feature<32, 16, 1>) throws(RunError) -> Feature<32, 16, 2> {
    var output = Feature<32, 16, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<32, 16, 1>, into output: inout Feature<32, 16, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 32, 16, 1, border: .image(1))
      t0.load(input)
      let t1 = memory.view(at: 2448, 32, 16, 2, border: .image(1))
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 32, 16, 4, border: .image(1))
      let t3 = t2.channels(from: 2, count: 2)
      skip0(t1, into: t3, memory)
      let t4 = memory.view(at: 2448, 16, 8, 2, border: .image(1))
      maxPooling2d(t3, into: t4, memory)
      let t5 = memory.view(at: 3888, 16, 8, 4, border: .image(1))
      conv2d1(t4, into: t5, memory)
      let t6 = memory.view(at: 2448, 16, 8, 8, border: .image(1))
      let t7 = t6.channels(from: 4, count: 4)
      skip1(t5, into: t7, memory)
      let t8 = memory.view(at: 3888, 8, 4, 4, border: .image(1))
      maxPooling2d1(t7, into: t8, memory)
      let t9 = memory.view(at: 4848, 8, 4, 8, border: .image(1))
      conv2d2(t8, into: t9, memory)
      let t10 = memory.view(at: 3888, 8, 4, 16, border: .image(1))
      let t11 = t10.channels(from: 8, count: 8)
      skip2(t9, into: t11, memory)
      let t12 = memory.view(at: 4848, 4, 2, 8, border: .image(1))
      maxPooling2d2(t11, into: t12, memory)
      let t13 = memory.view(at: 5616, 4, 2, 16, border: .image(1))
      conv2d3(t12, into: t13, memory)
      let t14 = memory.view(at: 4848, 4, 2, 32, border: .image(1))
      let t15 = t14.channels(from: 16, count: 16)
      skip3(t13, into: t15, memory)
      let t16 = memory.view(at: 6000, 2, 1, 16, border: .image(1))
      maxPooling2d3(t15, into: t16, memory)
      let t17 = memory.view(at: 5616, 2, 1, 32, border: .image(1))
      conv2d4(t16, into: t17, memory)
      let t18 = memory.view(at: 6000, 2, 1, 32)
      conv2d5(t17, into: t18, memory)
      let t19 = t14.channels(from: 0, count: 16)
      conv2dTranspose(t18, into: t19, memory)
      let t20 = memory.view(at: 5616, 4, 2, 16, border: .image(1))
      conv2d6(t14, into: t20, memory)
      let t21 = memory.view(at: 4848, 4, 2, 16)
      conv2d7(t20, into: t21, memory)
      let t22 = t10.channels(from: 0, count: 8)
      conv2dTranspose1(t21, into: t22, memory)
      let t23 = memory.view(at: 4848, 8, 4, 8, border: .image(1))
      conv2d8(t10, into: t23, memory)
      let t24 = memory.view(at: 3888, 8, 4, 8)
      conv2d9(t23, into: t24, memory)
      let t25 = t6.channels(from: 0, count: 4)
      conv2dTranspose2(t24, into: t25, memory)
      let t26 = memory.view(at: 3888, 16, 8, 4, border: .image(1))
      conv2d10(t6, into: t26, memory)
      let t27 = memory.view(at: 2448, 16, 8, 4)
      conv2d11(t26, into: t27, memory)
      let t28 = t2.channels(from: 0, count: 2)
      conv2dTranspose3(t27, into: t28, memory)
      let t29 = memory.view(at: 2448, 32, 16, 2, border: .image(1))
      conv2d12(t2, into: t29, memory)
      let t30 = memory.view(at: 0, 32, 16, 2)
      conv2d13(t29, into: t30, memory)
      let t31 = memory.view(at: 1024, 32, 16, 2)
      conv2d14(t30, into: t31, memory)
      conv2d14Softmax(t31, into: t31, memory)
      output.store(t31)
    }
  }
}

/// Results that are larger than any memory.
///
/// `[H, W, 1]` → `[65536·H, 65536·W, 1]`
public struct Boundless: Sendable {
  private let engine: Engine
  /// Line 11, `upsample 65536`: `[H, W, 1]` → `[65536·H, 65536·W, 1]`
  private let upSampling2d = Resize(.nearest)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(threads: threads)
  }

  /// Computes `[65536·H, 65536·W, 1]` of `[H, W, 1]`.
  public func callAsFunction(_ input: Tensor) throws(RunError) -> Tensor {
    guard input.shape.count == 3,
      input.shape[0] > 0,
      input.shape[1] > 0,
      input.shape[2] == 1
    else {
      throw .invalidSize("`Boundless` takes [H, W, 1], not \(input.shape)")
    }
    let h = input.shape[0]
    let w = input.shape[1]
    guard max(h, w) <= 16384 else {
      throw .invalidSize("`Boundless` computes with sizes up to 16384, not \(max(h, w))")
    }
    let place1 = Memory.place(after: 0, h * w)
    let place2 = Memory.place(after: place1, (65536 * h) * (65536 * w))
    return try engine.run(count: place2) { memory in
      var output = Tensor(zeros: [65536 * h, 65536 * w, 1])
      let t0 = memory.view(at: 0, h, w, 1)
      t0.load(input)
      let t1 = memory.view(at: place1, 65536 * h, 65536 * w, 1)
      upSampling2d(t0, into: t1, memory)
      output.store(t1)
      return output
    }
  }
}

/// Two open inputs of one size, and two outputs.
///
/// `[L, 3]` and `[L, 5]` → `[L, 4]` and `[⌊L/2⌋, 8]`
public struct Joined: Sendable {
  private let engine: Engine
  /// Line 15, `conv 4, 3, padding: same`: `[L, 3]` → `[L, 4]`
  private let first: Convolution
  /// Line 16, `conv 4, 3, padding: same`: `[L, 5]` → `[L, 4]`, with addition
  private let conv1d: Convolution
  /// Line 19, `maxpool`: `[L, 8]` → `[⌊L/2⌋, 8]`
  private let halves2 = MaxPooling(window: [2], strides: [2])

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    first;conv1d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    first = layers.convolution([3, 3, 4], padding: .explicit(.series(1)))
    conv1d = layers.convolution([3, 5, 4], padding: .explicit(.series(1)))
    engine = Engine(threads: threads)
    try layers.finish()
  }

  /// Computes `[L, 4]` and `[⌊L/2⌋, 8]` of `[L, 3]` and `[L, 5]`.
  public func callAsFunction(
    left: Tensor, right: Tensor
  ) throws(RunError) -> (sum: Tensor, halves: Tensor) {
    guard left.shape.count == 2, left.shape[0] > 0, left.shape[1] == 3 else {
      throw .invalidSize("`Joined` takes [L, 3], not \(left.shape)")
    }
    let l = left.shape[0]
    guard l <= 281_474_976_710_656 else {
      throw .invalidSize("`Joined` computes with sizes up to 281474976710656, not \(l)")
    }
    guard right.shape.count == 2, right.shape[1] == 5 else {
      throw .invalidSize("`Joined` takes [L, 5], not \(right.shape)")
    }
    guard right.shape[0] == l else {
      throw .invalidSize("`Joined` takes [L, 5], not \(right.shape)")
    }
    guard l >= 2 else {
      throw .invalidSize("`Joined` demands `L >= 2`, which does not hold, with L = \(l)")
    }
    let place1 = Memory.place(after: 0, (l + 2) * 3, (l / 2) * 8)
    let place2 = Memory.place(after: place1, (l + 2) * 5)
    let place3 = Memory.place(after: place2, l * 8)
    return try engine.run(count: place3) { memory in
      var sum = Tensor(zeros: [l, 4])
      var halves = Tensor(zeros: [l / 2, 8])
      let t0 = memory.view(at: 0, l, 3, border: .series(1))
      t0.load(left)
      let t1 = memory.view(at: place1, l, 5, border: .series(1))
      t1.load(right)
      let t2 = memory.view(at: place2, l, 8)
      let t3 = t2.channels(from: 0, count: 4)
      first(t0, into: t3, memory)
      let t4 = t2.channels(from: 4, count: 4)
      conv1d(t1, into: t4, adding: t3, memory)
      let t5 = memory.view(at: 0, l / 2, 8)
      halves2(t2, into: t5, memory)
      sum.store(t4)
      halves.store(t5)
      return (sum, halves)
    }
  }
}
