// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in ResNet50.cnn.

import CNNRuntime

/// ResNet50, 101 and 152: He, Zhang, Ren and Sun, "Deep Residual Learning for Image Recognition"
/// (2015, arXiv:1512.03385), as in `keras.applications`, with a stride in the first convolution
/// of a stage.
///
/// 25,636,712 parameters; 44,707,176 with `--set depth=101`; 60,419,944 with `--set depth=152`.
///
/// `[224, 224, 3]` → `[1000]`
public struct ResNet: Network {
  private let engine: Engine
  /// Line 11, `conv 64, 7x7, stride: 2`: `[230, 230, 3]` → `[112, 112, 64]`, with batch
  /// normalization, relu
  private let conv2d: Convolution
  /// Line 12, `maxpool 3x3, stride: 2`: `[114, 114, 64]` → `[56, 56, 64]`
  private let maxPooling2d = MaxPooling(window: [3, 3], strides: [2, 2])
  /// Line 29, `conv 256, 1x1`: `[56, 56, 64]` → `[56, 56, 256]`, with batch normalization
  private let conv2d1: Convolution
  /// Line 32, `conv 64, 1x1`: `[56, 56, 64]` → `[56, 56, 64]`, with batch normalization, relu
  private let conv2d2: Convolution
  /// Line 33, `conv 64, 3x3, padding: same`: `[56, 56, 64]` → `[56, 56, 64]`, with batch
  /// normalization, relu
  private let conv2d3: Convolution
  /// Line 34, `conv 256, 1x1`: `[56, 56, 64]` → `[56, 56, 256]`, with batch normalization,
  /// addition, relu
  private let conv2d4: Convolution
  /// `bottleneck_1`: `[56, 56, 256]` → `[56, 56, 256]`
  private let bottleneck1: Bottleneck
  /// `bottleneck_2`: `[56, 56, 256]` → `[56, 56, 256]`
  private let bottleneck2: Bottleneck
  /// Line 29, `conv 512, 1x1, stride: 2`: `[56, 56, 256]` → `[28, 28, 512]`, with batch
  /// normalization
  private let conv2d11: Convolution
  /// Line 32, `conv 128, 1x1, stride: 2`: `[56, 56, 256]` → `[28, 28, 128]`, with batch
  /// normalization, relu
  private let conv2d12: Convolution
  /// Line 33, `conv 128, 3x3, padding: same`: `[28, 28, 128]` → `[28, 28, 128]`, with batch
  /// normalization, relu
  private let conv2d13: Convolution
  /// Line 34, `conv 512, 1x1`: `[28, 28, 128]` → `[28, 28, 512]`, with batch normalization,
  /// addition, relu
  private let conv2d14: Convolution
  /// `bottleneck_4`: `[28, 28, 512]` → `[28, 28, 512]`
  private let bottleneck4: Bottleneck2
  /// `bottleneck_5`: `[28, 28, 512]` → `[28, 28, 512]`
  private let bottleneck5: Bottleneck2
  /// `bottleneck_6`: `[28, 28, 512]` → `[28, 28, 512]`
  private let bottleneck6: Bottleneck2
  /// Line 29, `conv 1024, 1x1, stride: 2`: `[28, 28, 512]` → `[14, 14, 1024]`, with batch
  /// normalization
  private let conv2d24: Convolution
  /// Line 32, `conv 256, 1x1, stride: 2`: `[28, 28, 512]` → `[14, 14, 256]`, with batch
  /// normalization, relu
  private let conv2d25: Convolution
  /// Line 33, `conv 256, 3x3, padding: same`: `[14, 14, 256]` → `[14, 14, 256]`, with batch
  /// normalization, relu
  private let conv2d26: Convolution
  /// Line 34, `conv 1024, 1x1`: `[14, 14, 256]` → `[14, 14, 1024]`, with batch normalization,
  /// addition, relu
  private let conv2d27: Convolution
  /// `bottleneck_8`: `[14, 14, 1024]` → `[14, 14, 1024]`
  private let bottleneck8: Bottleneck3
  /// `bottleneck_9`: `[14, 14, 1024]` → `[14, 14, 1024]`
  private let bottleneck9: Bottleneck3
  /// `bottleneck_10`: `[14, 14, 1024]` → `[14, 14, 1024]`
  private let bottleneck10: Bottleneck3
  /// `bottleneck_11`: `[14, 14, 1024]` → `[14, 14, 1024]`
  private let bottleneck11: Bottleneck3
  /// `bottleneck_12`: `[14, 14, 1024]` → `[14, 14, 1024]`
  private let bottleneck12: Bottleneck3
  /// Line 29, `conv 2048, 1x1, stride: 2`: `[14, 14, 1024]` → `[7, 7, 2048]`, with batch
  /// normalization
  private let conv2d43: Convolution
  /// Line 32, `conv 512, 1x1, stride: 2`: `[14, 14, 1024]` → `[7, 7, 512]`, with batch
  /// normalization, relu
  private let conv2d44: Convolution
  /// Line 33, `conv 512, 3x3, padding: same`: `[7, 7, 512]` → `[7, 7, 512]`, with batch
  /// normalization, relu
  private let conv2d45: Convolution
  /// Line 34, `conv 2048, 1x1`: `[7, 7, 512]` → `[7, 7, 2048]`, with batch normalization, addition,
  /// relu
  private let conv2d46: Convolution
  /// `bottleneck_14`: `[7, 7, 2048]` → `[7, 7, 2048]`
  private let bottleneck14: Bottleneck4
  /// `bottleneck_15`: `[7, 7, 2048]` → `[7, 7, 2048]`
  private let bottleneck15: Bottleneck4
  /// Line 17, `globalavgpool`: `[7, 7, 2048]` → `[2048]`
  private let globalAveragePooling2d = Reduction(.mean, over: [.height, .width])
  /// Line 18, `dense 1000`: `[2048]` → `[1000]`
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
    batch_normalization_51;conv2d_52;batch_normalization_52;dense
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution(
      [7, 7, 3, 64], strides: [2, 2], batchNormalization: .init(epsilon: 1.001e-05),
      activation: .relu)
    conv2d1 = layers.convolution([1, 1, 64, 256], batchNormalization: .init(epsilon: 1.001e-05))
    conv2d2 = layers.convolution(
      [1, 1, 64, 64], batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    conv2d3 = layers.convolution(
      [3, 3, 64, 64], padding: .explicit(.image(1)), batchNormalization: .init(epsilon: 1.001e-05),
      activation: .relu)
    conv2d4 = layers.convolution(
      [1, 1, 64, 256], batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    bottleneck1 = Bottleneck(&layers)
    bottleneck2 = Bottleneck(&layers)
    conv2d11 = layers.convolution(
      [1, 1, 256, 512], strides: [2, 2], batchNormalization: .init(epsilon: 1.001e-05))
    conv2d12 = layers.convolution(
      [1, 1, 256, 128], strides: [2, 2], batchNormalization: .init(epsilon: 1.001e-05),
      activation: .relu)
    conv2d13 = layers.convolution(
      [3, 3, 128, 128], padding: .explicit(.image(1)),
      batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    conv2d14 = layers.convolution(
      [1, 1, 128, 512], batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    bottleneck4 = Bottleneck2(&layers)
    bottleneck5 = Bottleneck2(&layers)
    bottleneck6 = Bottleneck2(&layers)
    conv2d24 = layers.convolution(
      [1, 1, 512, 1024], strides: [2, 2], batchNormalization: .init(epsilon: 1.001e-05))
    conv2d25 = layers.convolution(
      [1, 1, 512, 256], strides: [2, 2], batchNormalization: .init(epsilon: 1.001e-05),
      activation: .relu)
    conv2d26 = layers.convolution(
      [3, 3, 256, 256], padding: .explicit(.image(1)),
      batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    conv2d27 = layers.convolution(
      [1, 1, 256, 1024], batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    bottleneck8 = Bottleneck3(&layers)
    bottleneck9 = Bottleneck3(&layers)
    bottleneck10 = Bottleneck3(&layers)
    bottleneck11 = Bottleneck3(&layers)
    bottleneck12 = Bottleneck3(&layers)
    conv2d43 = layers.convolution(
      [1, 1, 1024, 2048], strides: [2, 2], batchNormalization: .init(epsilon: 1.001e-05))
    conv2d44 = layers.convolution(
      [1, 1, 1024, 512], strides: [2, 2], batchNormalization: .init(epsilon: 1.001e-05),
      activation: .relu)
    conv2d45 = layers.convolution(
      [3, 3, 512, 512], padding: .explicit(.image(1)),
      batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    conv2d46 = layers.convolution(
      [1, 1, 512, 2048], batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    bottleneck14 = Bottleneck4(&layers)
    bottleneck15 = Bottleneck4(&layers)
    dense = layers.dense(2048, 1000)
    engine = Engine(count: 2_021_632, threads: threads)
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
      let t5 = memory.view(at: 0, 56, 56, 256)
      conv2d1(t4, into: t5, memory)
      let t6 = memory.view(at: 802816, 56, 56, 64, border: .image(1))
      conv2d2(t4, into: t6, memory)
      let t7 = memory.view(at: 1_018_112, 56, 56, 64)
      conv2d3(t6, into: t7, memory)
      conv2d4(t7, into: t5, adding: t5, memory)
      let t8 = memory.view(at: 802816, 56, 56, 256)
      bottleneck1(t5, into: t8, memory.part(at: 1_605_632))
      let t9 = memory.view(at: 0, 56, 56, 256)
      bottleneck2(t8, into: t9, memory.part(at: 1_605_632))
      let t10 = memory.view(at: 802816, 28, 28, 512)
      conv2d11(t9, into: t10, memory)
      let t11 = memory.view(at: 1_204_224, 28, 28, 128, border: .image(1))
      conv2d12(t9, into: t11, memory)
      let t12 = memory.view(at: 0, 28, 28, 128)
      conv2d13(t11, into: t12, memory)
      conv2d14(t12, into: t10, adding: t10, memory)
      let t13 = memory.view(at: 0, 28, 28, 512)
      bottleneck4(t10, into: t13, memory.part(at: 401408))
      let t14 = memory.view(at: 401408, 28, 28, 512)
      bottleneck5(t13, into: t14, memory.part(at: 802816))
      let t15 = memory.view(at: 0, 28, 28, 512)
      bottleneck6(t14, into: t15, memory.part(at: 802816))
      let t16 = memory.view(at: 401408, 14, 14, 1024)
      conv2d24(t15, into: t16, memory)
      let t17 = memory.view(at: 602112, 14, 14, 256, border: .image(1))
      conv2d25(t15, into: t17, memory)
      let t18 = memory.view(at: 0, 14, 14, 256)
      conv2d26(t17, into: t18, memory)
      conv2d27(t18, into: t16, adding: t16, memory)
      let t19 = memory.view(at: 0, 14, 14, 1024)
      bottleneck8(t16, into: t19, memory.part(at: 200704))
      let t20 = memory.view(at: 200704, 14, 14, 1024)
      bottleneck9(t19, into: t20, memory.part(at: 401408))
      let t21 = memory.view(at: 0, 14, 14, 1024)
      bottleneck10(t20, into: t21, memory.part(at: 401408))
      let t22 = memory.view(at: 200704, 14, 14, 1024)
      bottleneck11(t21, into: t22, memory.part(at: 401408))
      let t23 = memory.view(at: 0, 14, 14, 1024)
      bottleneck12(t22, into: t23, memory.part(at: 401408))
      let t24 = memory.view(at: 200704, 7, 7, 2048)
      conv2d43(t23, into: t24, memory)
      let t25 = memory.view(at: 301056, 7, 7, 512, border: .image(1))
      conv2d44(t23, into: t25, memory)
      let t26 = memory.view(at: 0, 7, 7, 512)
      conv2d45(t25, into: t26, memory)
      conv2d46(t26, into: t24, adding: t24, memory)
      let t27 = memory.view(at: 0, 7, 7, 2048)
      bottleneck14(t24, into: t27, memory.part(at: 100352))
      let t28 = memory.view(at: 100352, 7, 7, 2048)
      bottleneck15(t27, into: t28, memory.part(at: 200704))
      let t29 = memory.view(at: 0, 2048)
      globalAveragePooling2d(t28, into: t29, memory)
      let t30 = memory.view(at: 2048, 1000)
      dense(t29, into: t30, memory)
      output.store(t30)
    }
  }
}

extension ResNet {
  /// `bottleneck 64`: `[56, 56, 256]` → `[56, 56, 256]`
  fileprivate struct Bottleneck: Sendable {
    /// Line 32, `conv 64, 1x1`: `[56, 56, 256]` → `[56, 56, 64]`, with batch normalization, relu
    private let conv2d: Convolution
    /// Line 33, `conv 64, 3x3, padding: same`: `[56, 56, 64]` → `[56, 56, 64]`, with batch
    /// normalization, relu
    private let conv2d2: Convolution
    /// Line 34, `conv 256, 1x1`: `[56, 56, 64]` → `[56, 56, 256]`, with batch normalization,
    /// addition, relu
    private let conv2d3: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 256, 64], batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
      conv2d2 = layers.convolution(
        [3, 3, 64, 64], padding: .explicit(.image(1)),
        batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
      conv2d3 = layers.convolution(
        [1, 1, 64, 256], batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 56, 56, 64, border: .image(1))
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: 215296, 56, 56, 64)
      conv2d2(t0, into: t1, memory)
      conv2d3(t1, into: y, adding: x, memory)
    }
  }
}

extension ResNet {
  /// `bottleneck 128`: `[28, 28, 512]` → `[28, 28, 512]`
  fileprivate struct Bottleneck2: Sendable {
    /// Line 32, `conv 128, 1x1`: `[28, 28, 512]` → `[28, 28, 128]`, with batch normalization, relu
    private let conv2d: Convolution
    /// Line 33, `conv 128, 3x3, padding: same`: `[28, 28, 128]` → `[28, 28, 128]`, with batch
    /// normalization, relu
    private let conv2d2: Convolution
    /// Line 34, `conv 512, 1x1`: `[28, 28, 128]` → `[28, 28, 512]`, with batch normalization,
    /// addition, relu
    private let conv2d3: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 512, 128], batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
      conv2d2 = layers.convolution(
        [3, 3, 128, 128], padding: .explicit(.image(1)),
        batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
      conv2d3 = layers.convolution(
        [1, 1, 128, 512], batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 28, 28, 128, border: .image(1))
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: 115200, 28, 28, 128)
      conv2d2(t0, into: t1, memory)
      conv2d3(t1, into: y, adding: x, memory)
    }
  }
}

extension ResNet {
  /// `bottleneck 256`: `[14, 14, 1024]` → `[14, 14, 1024]`
  fileprivate struct Bottleneck3: Sendable {
    /// Line 32, `conv 256, 1x1`: `[14, 14, 1024]` → `[14, 14, 256]`, with batch normalization, relu
    private let conv2d: Convolution
    /// Line 33, `conv 256, 3x3, padding: same`: `[14, 14, 256]` → `[14, 14, 256]`, with batch
    /// normalization, relu
    private let conv2d2: Convolution
    /// Line 34, `conv 1024, 1x1`: `[14, 14, 256]` → `[14, 14, 1024]`, with batch normalization,
    /// addition, relu
    private let conv2d3: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 1024, 256], batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
      conv2d2 = layers.convolution(
        [3, 3, 256, 256], padding: .explicit(.image(1)),
        batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
      conv2d3 = layers.convolution(
        [1, 1, 256, 1024], batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 14, 14, 256, border: .image(1))
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: 65536, 14, 14, 256)
      conv2d2(t0, into: t1, memory)
      conv2d3(t1, into: y, adding: x, memory)
    }
  }
}

extension ResNet {
  /// `bottleneck 512`: `[7, 7, 2048]` → `[7, 7, 2048]`
  fileprivate struct Bottleneck4: Sendable {
    /// Line 32, `conv 512, 1x1`: `[7, 7, 2048]` → `[7, 7, 512]`, with batch normalization, relu
    private let conv2d: Convolution
    /// Line 33, `conv 512, 3x3, padding: same`: `[7, 7, 512]` → `[7, 7, 512]`, with batch
    /// normalization, relu
    private let conv2d2: Convolution
    /// Line 34, `conv 2048, 1x1`: `[7, 7, 512]` → `[7, 7, 2048]`, with batch normalization,
    /// addition, relu
    private let conv2d3: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 2048, 512], batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
      conv2d2 = layers.convolution(
        [3, 3, 512, 512], padding: .explicit(.image(1)),
        batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
      conv2d3 = layers.convolution(
        [1, 1, 512, 2048], batchNormalization: .init(epsilon: 1.001e-05), activation: .relu)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 7, 7, 512, border: .image(1))
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: 41472, 7, 7, 512)
      conv2d2(t0, into: t1, memory)
      conv2d3(t1, into: y, adding: x, memory)
    }
  }
}
