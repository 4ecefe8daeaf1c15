// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in Xception.cnn.

import CNNRuntime

/// Xception: Chollet, "Xception: Deep Learning with Depthwise Separable Convolutions" (2016,
/// arXiv:1610.02357), as in `keras.applications`: 22,910,480 parameters.
///
/// `[299, 299, 3]` → `[1000]`
public struct Xception: Network {
  private let engine: Engine
  /// Line 6, `conv 32, 3x3, stride: 2, bias: false`: `[299, 299, 3]` → `[149, 149, 32]`, with batch
  /// normalization, relu
  private let conv2d: Convolution
  /// Line 7, `conv 64, 3x3, bias: false`: `[149, 149, 32]` → `[147, 147, 64]`, with batch
  /// normalization, relu
  private let conv2d1: Convolution
  /// Line 32, `separable 128, 3x3, padding: same, bias: false`: `[147, 147, 64]` → `[147, 147, 64]`
  private let separableConv2d: Convolution
  /// Line 32, `separable 128, 3x3, padding: same, bias: false`: `[147, 147, 64]` → `[147, 147,
  /// 128]`, with batch normalization, relu
  private let separableConv2dConvolution: Convolution
  /// Line 32, `separable 128, 3x3, padding: same, bias: false`: `[147, 147, 128]` → `[147, 147,
  /// 128]`
  private let separableConv2d1: Convolution
  /// Line 32, `separable 128, 3x3, padding: same, bias: false`: `[147, 147, 128]` → `[147, 147,
  /// 128]`, with batch normalization
  private let separableConv2d1Convolution: Convolution
  /// Line 26, `maxpool 3x3, stride: 2, padding: same`: `[147, 147, 128]` → `[74, 74, 128]`
  private let maxPooling2d = MaxPooling(
    window: [3, 3], strides: [2, 2], padding: .explicit(.image(1)))
  /// Line 27, `conv 128, 1x1, stride: 2, padding: same, bias: false`: `[147, 147, 64]` → `[74, 74,
  /// 128]`, with batch normalization, addition
  private let conv2d2: Convolution
  /// Line 26, `relu`: `[74, 74, 128]` → `[74, 74, 128]`
  private let reLu3 = Activate(.relu)
  /// Line 32, `separable 256, 3x3, padding: same, bias: false`: `[74, 74, 128]` → `[74, 74, 128]`
  private let separableConv2d2: Convolution
  /// Line 32, `separable 256, 3x3, padding: same, bias: false`: `[74, 74, 128]` → `[74, 74, 256]`,
  /// with batch normalization, relu
  private let separableConv2d2Convolution: Convolution
  /// Line 32, `separable 256, 3x3, padding: same, bias: false`: `[74, 74, 256]` → `[74, 74, 256]`
  private let separableConv2d3: Convolution
  /// Line 32, `separable 256, 3x3, padding: same, bias: false`: `[74, 74, 256]` → `[74, 74, 256]`,
  /// with batch normalization
  private let separableConv2d3Convolution: Convolution
  /// Line 26, `maxpool 3x3, stride: 2, padding: same`: `[74, 74, 256]` → `[37, 37, 256]`
  private let maxPooling2d1 = MaxPooling(
    window: [3, 3], strides: [2, 2],
    padding: .explicit(Border(height: .init(0, 1), width: .init(0, 1))))
  /// Line 27, `conv 256, 1x1, stride: 2, padding: same, bias: false`: `[74, 74, 128]` → `[37, 37,
  /// 256]`, with batch normalization, addition
  private let conv2d3: Convolution
  /// Line 26, `relu`: `[37, 37, 256]` → `[37, 37, 256]`
  private let reLu5 = Activate(.relu)
  /// Line 32, `separable 728, 3x3, padding: same, bias: false`: `[37, 37, 256]` → `[37, 37, 256]`
  private let separableConv2d4: Convolution
  /// Line 32, `separable 728, 3x3, padding: same, bias: false`: `[37, 37, 256]` → `[37, 37, 728]`,
  /// with batch normalization, relu
  private let separableConv2d4Convolution: Convolution
  /// Line 32, `separable 728, 3x3, padding: same, bias: false`: `[37, 37, 728]` → `[37, 37, 728]`
  private let separableConv2d5: Convolution
  /// Line 32, `separable 728, 3x3, padding: same, bias: false`: `[37, 37, 728]` → `[37, 37, 728]`,
  /// with batch normalization
  private let separableConv2d5Convolution: Convolution
  /// Line 26, `maxpool 3x3, stride: 2, padding: same`: `[37, 37, 728]` → `[19, 19, 728]`
  private let maxPooling2d2 = MaxPooling(
    window: [3, 3], strides: [2, 2], padding: .explicit(.image(1)))
  /// Line 27, `conv 728, 1x1, stride: 2, padding: same, bias: false`: `[37, 37, 256]` → `[19, 19,
  /// 728]`, with batch normalization, addition
  private let conv2d4: Convolution
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu7 = Activate(.relu)
  /// `unit`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit: Unit
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu8 = Activate(.relu)
  /// `unit_1`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit1: Unit
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu9 = Activate(.relu)
  /// `unit_2`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit2: Unit
  /// Line 12, `residual`: `[19, 19, 728] and [19, 19, 728]` → `[19, 19, 728]`
  private let add3 = Merge(.add)
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu10 = Activate(.relu)
  /// `unit_3`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit3: Unit
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu11 = Activate(.relu)
  /// `unit_4`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit4: Unit
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu12 = Activate(.relu)
  /// `unit_5`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit5: Unit
  /// Line 12, `residual`: `[19, 19, 728] and [19, 19, 728]` → `[19, 19, 728]`
  private let add4 = Merge(.add)
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu13 = Activate(.relu)
  /// `unit_6`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit6: Unit
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu14 = Activate(.relu)
  /// `unit_7`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit7: Unit
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu15 = Activate(.relu)
  /// `unit_8`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit8: Unit
  /// Line 12, `residual`: `[19, 19, 728] and [19, 19, 728]` → `[19, 19, 728]`
  private let add5 = Merge(.add)
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu16 = Activate(.relu)
  /// `unit_9`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit9: Unit
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu17 = Activate(.relu)
  /// `unit_10`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit10: Unit
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu18 = Activate(.relu)
  /// `unit_11`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit11: Unit
  /// Line 12, `residual`: `[19, 19, 728] and [19, 19, 728]` → `[19, 19, 728]`
  private let add6 = Merge(.add)
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu19 = Activate(.relu)
  /// `unit_12`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit12: Unit
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu20 = Activate(.relu)
  /// `unit_13`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit13: Unit
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu21 = Activate(.relu)
  /// `unit_14`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit14: Unit
  /// Line 12, `residual`: `[19, 19, 728] and [19, 19, 728]` → `[19, 19, 728]`
  private let add7 = Merge(.add)
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu22 = Activate(.relu)
  /// `unit_15`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit15: Unit
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu23 = Activate(.relu)
  /// `unit_16`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit16: Unit
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu24 = Activate(.relu)
  /// `unit_17`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit17: Unit
  /// Line 12, `residual`: `[19, 19, 728] and [19, 19, 728]` → `[19, 19, 728]`
  private let add8 = Merge(.add)
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu25 = Activate(.relu)
  /// `unit_18`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit18: Unit
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu26 = Activate(.relu)
  /// `unit_19`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit19: Unit
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu27 = Activate(.relu)
  /// `unit_20`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit20: Unit
  /// Line 12, `residual`: `[19, 19, 728] and [19, 19, 728]` → `[19, 19, 728]`
  private let add9 = Merge(.add)
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu28 = Activate(.relu)
  /// `unit_21`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit21: Unit
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu29 = Activate(.relu)
  /// `unit_22`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit22: Unit
  /// Line 13, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu30 = Activate(.relu)
  /// `unit_23`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit23: Unit
  /// Line 12, `residual`: `[19, 19, 728] and [19, 19, 728]` → `[19, 19, 728]`
  private let add10 = Merge(.add)
  /// Line 26, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu31 = Activate(.relu)
  /// `unit`: `[19, 19, 728]` → `[19, 19, 728]`
  private let unit24: Unit
  /// Line 26, `relu`: `[19, 19, 728]` → `[19, 19, 728]`
  private let reLu32 = Activate(.relu)
  /// Line 32, `separable 1024, 3x3, padding: same, bias: false`: `[19, 19, 728]` → `[19, 19, 728]`
  private let separableConv2d31: Convolution
  /// Line 32, `separable 1024, 3x3, padding: same, bias: false`: `[19, 19, 728]` → `[19, 19,
  /// 1024]`, with batch normalization
  private let separableConv2d31Convolution: Convolution
  /// Line 26, `maxpool 3x3, stride: 2, padding: same`: `[19, 19, 1024]` → `[10, 10, 1024]`
  private let maxPooling2d3 = MaxPooling(
    window: [3, 3], strides: [2, 2], padding: .explicit(.image(1)))
  /// Line 27, `conv 1024, 1x1, stride: 2, padding: same, bias: false`: `[19, 19, 728]` → `[10, 10,
  /// 1024]`, with batch normalization, addition
  private let conv2d5: Convolution
  /// Line 32, `separable 1536, 3x3, padding: same, bias: false`: `[10, 10, 1024]` → `[10, 10,
  /// 1024]`
  private let separableConv2d32: Convolution
  /// Line 32, `separable 1536, 3x3, padding: same, bias: false`: `[10, 10, 1024]` → `[10, 10,
  /// 1536]`, with batch normalization, relu
  private let separableConv2d32Convolution: Convolution
  /// Line 32, `separable 2048, 3x3, padding: same, bias: false`: `[10, 10, 1536]` → `[10, 10,
  /// 1536]`
  private let separableConv2d33: Convolution
  /// Line 32, `separable 2048, 3x3, padding: same, bias: false`: `[10, 10, 1536]` → `[10, 10,
  /// 2048]`, with batch normalization, relu
  private let separableConv2d33Convolution: Convolution
  /// Line 19, `globalavgpool`: `[10, 10, 2048]` → `[2048]`
  private let globalAveragePooling2d = Reduction(.mean, over: [.height, .width])
  /// Line 20, `dense 1000`: `[2048]` → `[1000]`
  private let dense: Dense

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;batch_normalization;conv2d_1;batch_normalization_1;separable_conv2d;separable_conv2d;\
    batch_normalization_2;separable_conv2d_1;separable_conv2d_1;batch_normalization_3;conv2d_2;\
    batch_normalization_4;separable_conv2d_2;separable_conv2d_2;batch_normalization_5;\
    separable_conv2d_3;separable_conv2d_3;batch_normalization_6;conv2d_3;batch_normalization_7;\
    separable_conv2d_4;separable_conv2d_4;batch_normalization_8;separable_conv2d_5;\
    separable_conv2d_5;batch_normalization_9;conv2d_4;batch_normalization_10;separable_conv2d_6;\
    separable_conv2d_6;batch_normalization_11;separable_conv2d_7;separable_conv2d_7;\
    batch_normalization_12;separable_conv2d_8;separable_conv2d_8;batch_normalization_13;\
    separable_conv2d_9;separable_conv2d_9;batch_normalization_14;separable_conv2d_10;\
    separable_conv2d_10;batch_normalization_15;separable_conv2d_11;separable_conv2d_11;\
    batch_normalization_16;separable_conv2d_12;separable_conv2d_12;batch_normalization_17;\
    separable_conv2d_13;separable_conv2d_13;batch_normalization_18;separable_conv2d_14;\
    separable_conv2d_14;batch_normalization_19;separable_conv2d_15;separable_conv2d_15;\
    batch_normalization_20;separable_conv2d_16;separable_conv2d_16;batch_normalization_21;\
    separable_conv2d_17;separable_conv2d_17;batch_normalization_22;separable_conv2d_18;\
    separable_conv2d_18;batch_normalization_23;separable_conv2d_19;separable_conv2d_19;\
    batch_normalization_24;separable_conv2d_20;separable_conv2d_20;batch_normalization_25;\
    separable_conv2d_21;separable_conv2d_21;batch_normalization_26;separable_conv2d_22;\
    separable_conv2d_22;batch_normalization_27;separable_conv2d_23;separable_conv2d_23;\
    batch_normalization_28;separable_conv2d_24;separable_conv2d_24;batch_normalization_29;\
    separable_conv2d_25;separable_conv2d_25;batch_normalization_30;separable_conv2d_26;\
    separable_conv2d_26;batch_normalization_31;separable_conv2d_27;separable_conv2d_27;\
    batch_normalization_32;separable_conv2d_28;separable_conv2d_28;batch_normalization_33;\
    separable_conv2d_29;separable_conv2d_29;batch_normalization_34;separable_conv2d_30;\
    separable_conv2d_30;batch_normalization_35;separable_conv2d_31;separable_conv2d_31;\
    batch_normalization_36;conv2d_5;batch_normalization_37;separable_conv2d_32;separable_conv2d_32;\
    batch_normalization_38;separable_conv2d_33;separable_conv2d_33;batch_normalization_39;dense
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution(
      [3, 3, 3, 32], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001),
      activation: .relu)
    conv2d1 = layers.convolution(
      [3, 3, 32, 64], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .relu)
    separableConv2d = layers.depthwiseConvolution(
      [3, 3, 64, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
    separableConv2dConvolution = layers.convolution(
      [1, 1, 64, 128], kernelName: "pointwise_kernel", bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .relu)
    separableConv2d1 = layers.depthwiseConvolution(
      [3, 3, 128, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
    separableConv2d1Convolution = layers.convolution(
      [1, 1, 128, 128], kernelName: "pointwise_kernel", bias: nil,
      batchNormalization: .init(epsilon: 0.001))
    conv2d2 = layers.convolution(
      [1, 1, 64, 128], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001))
    separableConv2d2 = layers.depthwiseConvolution(
      [3, 3, 128, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
    separableConv2d2Convolution = layers.convolution(
      [1, 1, 128, 256], kernelName: "pointwise_kernel", bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .relu)
    separableConv2d3 = layers.depthwiseConvolution(
      [3, 3, 256, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
    separableConv2d3Convolution = layers.convolution(
      [1, 1, 256, 256], kernelName: "pointwise_kernel", bias: nil,
      batchNormalization: .init(epsilon: 0.001))
    conv2d3 = layers.convolution(
      [1, 1, 128, 256], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001))
    separableConv2d4 = layers.depthwiseConvolution(
      [3, 3, 256, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
    separableConv2d4Convolution = layers.convolution(
      [1, 1, 256, 728], kernelName: "pointwise_kernel", bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .relu)
    separableConv2d5 = layers.depthwiseConvolution(
      [3, 3, 728, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
    separableConv2d5Convolution = layers.convolution(
      [1, 1, 728, 728], kernelName: "pointwise_kernel", bias: nil,
      batchNormalization: .init(epsilon: 0.001))
    conv2d4 = layers.convolution(
      [1, 1, 256, 728], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001))
    unit = Unit(&layers)
    unit1 = Unit(&layers)
    unit2 = Unit(&layers)
    unit3 = Unit(&layers)
    unit4 = Unit(&layers)
    unit5 = Unit(&layers)
    unit6 = Unit(&layers)
    unit7 = Unit(&layers)
    unit8 = Unit(&layers)
    unit9 = Unit(&layers)
    unit10 = Unit(&layers)
    unit11 = Unit(&layers)
    unit12 = Unit(&layers)
    unit13 = Unit(&layers)
    unit14 = Unit(&layers)
    unit15 = Unit(&layers)
    unit16 = Unit(&layers)
    unit17 = Unit(&layers)
    unit18 = Unit(&layers)
    unit19 = Unit(&layers)
    unit20 = Unit(&layers)
    unit21 = Unit(&layers)
    unit22 = Unit(&layers)
    unit23 = Unit(&layers)
    unit24 = Unit(&layers)
    separableConv2d31 = layers.depthwiseConvolution(
      [3, 3, 728, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
    separableConv2d31Convolution = layers.convolution(
      [1, 1, 728, 1024], kernelName: "pointwise_kernel", bias: nil,
      batchNormalization: .init(epsilon: 0.001))
    conv2d5 = layers.convolution(
      [1, 1, 728, 1024], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001))
    separableConv2d32 = layers.depthwiseConvolution(
      [3, 3, 1024, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
    separableConv2d32Convolution = layers.convolution(
      [1, 1, 1024, 1536], kernelName: "pointwise_kernel", bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .relu)
    separableConv2d33 = layers.depthwiseConvolution(
      [3, 3, 1536, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
    separableConv2d33Convolution = layers.convolution(
      [1, 1, 1536, 2048], kernelName: "pointwise_kernel", bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .relu)
    dense = layers.dense(2048, 1000)
    engine = Engine(count: 7_028_544, threads: threads)
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
      let t2 = memory.view(at: 5_607_680, 147, 147, 64, border: .image(1))
      conv2d1(t1, into: t2, memory)
      let t3 = memory.view(at: 2_841_728, 147, 147, 64)
      separableConv2d(t2, into: t3, memory)
      let t4 = memory.view(at: 0, 147, 147, 128, border: .image(1))
      separableConv2dConvolution(t3, into: t4, memory)
      let t5 = memory.view(at: 2_841_728, 147, 147, 128)
      separableConv2d1(t4, into: t5, memory)
      let t6 = memory.view(at: 0, 147, 147, 128)
      separableConv2d1Convolution(t5, into: t6, memory)
      let t7 = memory.view(at: 2_880_512, 74, 74, 128)
      maxPooling2d(t6, into: t7, memory)
      conv2d2(t2, into: t7, adding: t7, memory)
      let t8 = memory.view(at: 0, 74, 74, 128, border: .image(1))
      reLu3(t7, into: t8, memory)
      let t9 = memory.view(at: 1_478_656, 74, 74, 128)
      separableConv2d2(t8, into: t9, memory)
      let t10 = memory.view(at: 0, 74, 74, 256, border: .image(1))
      separableConv2d2Convolution(t9, into: t10, memory)
      let t11 = memory.view(at: 1_478_656, 74, 74, 256)
      separableConv2d3(t10, into: t11, memory)
      let t12 = memory.view(at: 0, 74, 74, 256)
      separableConv2d3Convolution(t11, into: t12, memory)
      let t13 = memory.view(at: 2_103_936, 37, 37, 256)
      maxPooling2d1(t12, into: t13, memory)
      conv2d3(t7, into: t13, adding: t13, memory)
      let t14 = memory.view(at: 0, 37, 37, 256, border: .image(1))
      reLu5(t13, into: t14, memory)
      let t15 = memory.view(at: 1_107_296, 37, 37, 256)
      separableConv2d4(t14, into: t15, memory)
      let t16 = memory.view(at: 0, 37, 37, 728, border: .image(1))
      separableConv2d4Convolution(t15, into: t16, memory)
      let t17 = memory.view(at: 1_107_296, 37, 37, 728)
      separableConv2d5(t16, into: t17, memory)
      let t18 = memory.view(at: 0, 37, 37, 728)
      separableConv2d5Convolution(t17, into: t18, memory)
      let t19 = memory.view(at: 996640, 19, 19, 728)
      maxPooling2d2(t18, into: t19, memory)
      conv2d4(t13, into: t19, adding: t19, memory)
      let t20 = memory.view(at: 0, 19, 19, 728, border: .image(1))
      reLu7(t19, into: t20, memory)
      let t21 = memory.view(at: 321056, 19, 19, 728, border: .image(1))
      unit(t20, into: t21, memory.part(at: 642112))
      reLu8(t21, into: t21, memory)
      let t22 = memory.view(at: 0, 19, 19, 728, border: .image(1))
      unit1(t21, into: t22, memory.part(at: 642112))
      reLu9(t22, into: t22, memory)
      let t23 = memory.view(at: 321056, 19, 19, 728)
      unit2(t22, into: t23, memory.part(at: 583872))
      add3(t19, t23, into: t19, memory)
      let t24 = memory.view(at: 0, 19, 19, 728, border: .image(1))
      reLu10(t19, into: t24, memory)
      let t25 = memory.view(at: 321056, 19, 19, 728, border: .image(1))
      unit3(t24, into: t25, memory.part(at: 642112))
      reLu11(t25, into: t25, memory)
      let t26 = memory.view(at: 0, 19, 19, 728, border: .image(1))
      unit4(t25, into: t26, memory.part(at: 642112))
      reLu12(t26, into: t26, memory)
      let t27 = memory.view(at: 321056, 19, 19, 728)
      unit5(t26, into: t27, memory.part(at: 583872))
      add4(t19, t27, into: t19, memory)
      let t28 = memory.view(at: 0, 19, 19, 728, border: .image(1))
      reLu13(t19, into: t28, memory)
      let t29 = memory.view(at: 321056, 19, 19, 728, border: .image(1))
      unit6(t28, into: t29, memory.part(at: 642112))
      reLu14(t29, into: t29, memory)
      let t30 = memory.view(at: 0, 19, 19, 728, border: .image(1))
      unit7(t29, into: t30, memory.part(at: 642112))
      reLu15(t30, into: t30, memory)
      let t31 = memory.view(at: 321056, 19, 19, 728)
      unit8(t30, into: t31, memory.part(at: 583872))
      add5(t19, t31, into: t19, memory)
      let t32 = memory.view(at: 0, 19, 19, 728, border: .image(1))
      reLu16(t19, into: t32, memory)
      let t33 = memory.view(at: 321056, 19, 19, 728, border: .image(1))
      unit9(t32, into: t33, memory.part(at: 642112))
      reLu17(t33, into: t33, memory)
      let t34 = memory.view(at: 0, 19, 19, 728, border: .image(1))
      unit10(t33, into: t34, memory.part(at: 642112))
      reLu18(t34, into: t34, memory)
      let t35 = memory.view(at: 321056, 19, 19, 728)
      unit11(t34, into: t35, memory.part(at: 583872))
      add6(t19, t35, into: t19, memory)
      let t36 = memory.view(at: 0, 19, 19, 728, border: .image(1))
      reLu19(t19, into: t36, memory)
      let t37 = memory.view(at: 321056, 19, 19, 728, border: .image(1))
      unit12(t36, into: t37, memory.part(at: 642112))
      reLu20(t37, into: t37, memory)
      let t38 = memory.view(at: 0, 19, 19, 728, border: .image(1))
      unit13(t37, into: t38, memory.part(at: 642112))
      reLu21(t38, into: t38, memory)
      let t39 = memory.view(at: 321056, 19, 19, 728)
      unit14(t38, into: t39, memory.part(at: 583872))
      add7(t19, t39, into: t19, memory)
      let t40 = memory.view(at: 0, 19, 19, 728, border: .image(1))
      reLu22(t19, into: t40, memory)
      let t41 = memory.view(at: 321056, 19, 19, 728, border: .image(1))
      unit15(t40, into: t41, memory.part(at: 642112))
      reLu23(t41, into: t41, memory)
      let t42 = memory.view(at: 0, 19, 19, 728, border: .image(1))
      unit16(t41, into: t42, memory.part(at: 642112))
      reLu24(t42, into: t42, memory)
      let t43 = memory.view(at: 321056, 19, 19, 728)
      unit17(t42, into: t43, memory.part(at: 583872))
      add8(t19, t43, into: t19, memory)
      let t44 = memory.view(at: 0, 19, 19, 728, border: .image(1))
      reLu25(t19, into: t44, memory)
      let t45 = memory.view(at: 321056, 19, 19, 728, border: .image(1))
      unit18(t44, into: t45, memory.part(at: 642112))
      reLu26(t45, into: t45, memory)
      let t46 = memory.view(at: 0, 19, 19, 728, border: .image(1))
      unit19(t45, into: t46, memory.part(at: 642112))
      reLu27(t46, into: t46, memory)
      let t47 = memory.view(at: 321056, 19, 19, 728)
      unit20(t46, into: t47, memory.part(at: 583872))
      add9(t19, t47, into: t19, memory)
      let t48 = memory.view(at: 0, 19, 19, 728, border: .image(1))
      reLu28(t19, into: t48, memory)
      let t49 = memory.view(at: 321056, 19, 19, 728, border: .image(1))
      unit21(t48, into: t49, memory.part(at: 642112))
      reLu29(t49, into: t49, memory)
      let t50 = memory.view(at: 0, 19, 19, 728, border: .image(1))
      unit22(t49, into: t50, memory.part(at: 642112))
      reLu30(t50, into: t50, memory)
      let t51 = memory.view(at: 321056, 19, 19, 728)
      unit23(t50, into: t51, memory.part(at: 583872))
      add10(t19, t51, into: t19, memory)
      let t52 = memory.view(at: 0, 19, 19, 728, border: .image(1))
      reLu31(t19, into: t52, memory)
      let t53 = memory.view(at: 321056, 19, 19, 728, border: .image(1))
      unit24(t52, into: t53, memory.part(at: 642112))
      reLu32(t53, into: t53, memory)
      let t54 = memory.view(at: 642112, 19, 19, 728)
      separableConv2d31(t53, into: t54, memory)
      let t55 = memory.view(at: 0, 19, 19, 1024)
      separableConv2d31Convolution(t54, into: t55, memory)
      let t56 = memory.view(at: 369664, 10, 10, 1024, border: .image(1))
      maxPooling2d3(t55, into: t56, memory)
      conv2d5(t19, into: t56, adding: t56, memory)
      let t57 = memory.view(at: 221184, 10, 10, 1024)
      separableConv2d32(t56, into: t57, memory)
      let t58 = memory.view(at: 0, 10, 10, 1536, border: .image(1))
      separableConv2d32Convolution(t57, into: t58, memory)
      let t59 = memory.view(at: 221184, 10, 10, 1536)
      separableConv2d33(t58, into: t59, memory)
      let t60 = memory.view(at: 0, 10, 10, 2048)
      separableConv2d33Convolution(t59, into: t60, memory)
      let t61 = memory.view(at: 204800, 2048)
      globalAveragePooling2d(t60, into: t61, memory)
      let t62 = memory.view(at: 0, 1000)
      dense(t61, into: t62, memory)
      output.store(t62)
    }
  }
}

extension Xception {
  /// `unit 728`: `[19, 19, 728]` → `[19, 19, 728]`
  fileprivate struct Unit: Sendable {
    /// Line 32, `separable 728, 3x3, padding: same, bias: false`: `[19, 19, 728]` → `[19, 19, 728]`
    private let separableConv2d: Convolution
    /// Line 32, `separable 728, 3x3, padding: same, bias: false`: `[19, 19, 728]` → `[19, 19,
    /// 728]`, with batch normalization
    private let separableConv2dConvolution: Convolution

    init(_ layers: inout WeightReader) {
      separableConv2d = layers.depthwiseConvolution(
        [3, 3, 728, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution = layers.convolution(
        [1, 1, 728, 728], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 19, 19, 728)
      separableConv2d(x, into: t0, memory)
      separableConv2dConvolution(t0, into: y, memory)
    }
  }
}
