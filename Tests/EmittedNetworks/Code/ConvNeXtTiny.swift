// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in ConvNeXtTiny.cnn.

import CNNRuntime

/// ConvNeXt Tiny to XLarge: Liu et al., "A ConvNet for the 2020s" (2022, arXiv:2201.03545), as in
/// `keras.applications`, which takes pixels from 0 to 255 and never leaves a path out: there a
/// linear activation stands in its place.
///
/// Tiny has 28,589,128 parameters; with `--set model=small`, `base`, `large` and `xlarge` it is
/// 50,223,688, 88,591,464, 197,767,336 and 350,196,968.
///
/// `[224, 224, 3]` → `[1000]`
public struct ConvNeXt: Network {
  private let engine: Engine
  /// Line 11, `normalize mean: [123.675, 116.28, 103.53], variance: [3409.976025, 3262.6944,
  /// 3291.890625]`: `[224, 224, 3]` → `[224, 224, 3]`
  private let normalization = PlacewiseAffine.standardization(
    mean: [123.675, 116.28, 103.53], variance: [3409.976, 3262.6943, 3291.8906], axes: .channels)
  /// Line 13, `conv 96, 4x4, stride: 4`: `[224, 224, 3]` → `[56, 56, 96]`
  private let conv2d: Convolution
  /// Line 13, `layernorm epsilon: 0.000001`: `[56, 56, 96]` → `[56, 56, 96]`
  private let layerNormalization: Normalization
  /// `wide`: `[56, 56, 96]` → `[56, 56, 96]`
  private let wide: Wide
  /// `wide_1`: `[56, 56, 96]` → `[56, 56, 96]`
  private let wide1: Wide
  /// `wide_2`: `[56, 56, 96]` → `[56, 56, 96]`
  private let wide2: Wide
  /// Line 15, `layernorm epsilon: 0.000001`: `[56, 56, 96]` → `[56, 56, 96]`
  private let layerNormalization4: Normalization
  /// Line 15, `conv 192, 2x2, stride: 2`: `[56, 56, 96]` → `[28, 28, 192]`
  private let conv2d4: Convolution
  /// `wide_3`: `[28, 28, 192]` → `[28, 28, 192]`
  private let wide3: Wide2
  /// `wide_4`: `[28, 28, 192]` → `[28, 28, 192]`
  private let wide4: Wide2
  /// `wide_5`: `[28, 28, 192]` → `[28, 28, 192]`
  private let wide5: Wide2
  /// Line 15, `layernorm epsilon: 0.000001`: `[28, 28, 192]` → `[28, 28, 192]`
  private let layerNormalization8: Normalization
  /// Line 15, `conv 384, 2x2, stride: 2`: `[28, 28, 192]` → `[14, 14, 384]`
  private let conv2d8: Convolution
  /// `wide_6`: `[14, 14, 384]` → `[14, 14, 384]`
  private let wide6: Wide3
  /// `wide_7`: `[14, 14, 384]` → `[14, 14, 384]`
  private let wide7: Wide3
  /// `wide_8`: `[14, 14, 384]` → `[14, 14, 384]`
  private let wide8: Wide3
  /// `wide_9`: `[14, 14, 384]` → `[14, 14, 384]`
  private let wide9: Wide3
  /// `wide_10`: `[14, 14, 384]` → `[14, 14, 384]`
  private let wide10: Wide3
  /// `wide_11`: `[14, 14, 384]` → `[14, 14, 384]`
  private let wide11: Wide3
  /// `wide_12`: `[14, 14, 384]` → `[14, 14, 384]`
  private let wide12: Wide3
  /// `wide_13`: `[14, 14, 384]` → `[14, 14, 384]`
  private let wide13: Wide3
  /// `wide_14`: `[14, 14, 384]` → `[14, 14, 384]`
  private let wide14: Wide3
  /// Line 15, `layernorm epsilon: 0.000001`: `[14, 14, 384]` → `[14, 14, 384]`
  private let layerNormalization18: Normalization
  /// Line 15, `conv 768, 2x2, stride: 2`: `[14, 14, 384]` → `[7, 7, 768]`
  private let conv2d18: Convolution
  /// `wide_15`: `[7, 7, 768]` → `[7, 7, 768]`
  private let wide15: Wide4
  /// `wide_16`: `[7, 7, 768]` → `[7, 7, 768]`
  private let wide16: Wide4
  /// `wide_17`: `[7, 7, 768]` → `[7, 7, 768]`
  private let wide17: Wide4
  /// Line 18, `globalavgpool`: `[7, 7, 768]` → `[768]`
  private let globalAveragePooling2d = Reduction(.mean, over: [.height, .width])
  /// Line 18, `layernorm epsilon: 0.000001`: `[768]` → `[768]`
  private let layerNormalization22: Normalization
  /// Line 19, `dense 1000`: `[768]` → `[1000]`
  private let dense36: Dense

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;layer_normalization;conv2d_1;layer_normalization_1;dense;dense_1;layer_scale;conv2d_2;\
    layer_normalization_2;dense_2;dense_3;layer_scale_1;conv2d_3;layer_normalization_3;dense_4;\
    dense_5;layer_scale_2;layer_normalization_4;conv2d_4;conv2d_5;layer_normalization_5;dense_6;\
    dense_7;layer_scale_3;conv2d_6;layer_normalization_6;dense_8;dense_9;layer_scale_4;conv2d_7;\
    layer_normalization_7;dense_10;dense_11;layer_scale_5;layer_normalization_8;conv2d_8;conv2d_9;\
    layer_normalization_9;dense_12;dense_13;layer_scale_6;conv2d_10;layer_normalization_10;\
    dense_14;dense_15;layer_scale_7;conv2d_11;layer_normalization_11;dense_16;dense_17;\
    layer_scale_8;conv2d_12;layer_normalization_12;dense_18;dense_19;layer_scale_9;conv2d_13;\
    layer_normalization_13;dense_20;dense_21;layer_scale_10;conv2d_14;layer_normalization_14;\
    dense_22;dense_23;layer_scale_11;conv2d_15;layer_normalization_15;dense_24;dense_25;\
    layer_scale_12;conv2d_16;layer_normalization_16;dense_26;dense_27;layer_scale_13;conv2d_17;\
    layer_normalization_17;dense_28;dense_29;layer_scale_14;layer_normalization_18;conv2d_18;\
    conv2d_19;layer_normalization_19;dense_30;dense_31;layer_scale_15;conv2d_20;\
    layer_normalization_20;dense_32;dense_33;layer_scale_16;conv2d_21;layer_normalization_21;\
    dense_34;dense_35;layer_scale_17;layer_normalization_22;dense_36
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([4, 4, 3, 96], strides: [4, 4])
    layerNormalization = layers.normalization(.layer(.channels), [96], epsilon: 1e-06)
    wide = Wide(&layers)
    wide1 = Wide(&layers)
    wide2 = Wide(&layers)
    layerNormalization4 = layers.normalization(.layer(.channels), [96], epsilon: 1e-06)
    conv2d4 = layers.convolution([2, 2, 96, 192], strides: [2, 2])
    wide3 = Wide2(&layers)
    wide4 = Wide2(&layers)
    wide5 = Wide2(&layers)
    layerNormalization8 = layers.normalization(.layer(.channels), [192], epsilon: 1e-06)
    conv2d8 = layers.convolution([2, 2, 192, 384], strides: [2, 2])
    wide6 = Wide3(&layers)
    wide7 = Wide3(&layers)
    wide8 = Wide3(&layers)
    wide9 = Wide3(&layers)
    wide10 = Wide3(&layers)
    wide11 = Wide3(&layers)
    wide12 = Wide3(&layers)
    wide13 = Wide3(&layers)
    wide14 = Wide3(&layers)
    layerNormalization18 = layers.normalization(.layer(.channels), [384], epsilon: 1e-06)
    conv2d18 = layers.convolution([2, 2, 384, 768], strides: [2, 2])
    wide15 = Wide4(&layers)
    wide16 = Wide4(&layers)
    wide17 = Wide4(&layers)
    layerNormalization22 = layers.normalization(.layer(.channels), [768], epsilon: 1e-06)
    dense36 = layers.dense(768, 1000)
    engine = Engine(count: 2_243_328, threads: threads)
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
      let t0 = memory.view(at: 301056, 224, 224, 3)
      t0.load(input)
      normalization(t0, into: t0, memory)
      let t1 = memory.view(at: 0, 56, 56, 96)
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 1_505_280, 56, 56, 96, border: .image(3))
      layerNormalization(t1, into: t2, memory)
      let t3 = memory.view(at: 1_874_304, 56, 56, 96, border: .image(3))
      wide(t2, into: t3, memory.part(at: 0))
      let t4 = memory.view(at: 1_505_280, 56, 56, 96, border: .image(3))
      wide1(t3, into: t4, memory.part(at: 0))
      let t5 = memory.view(at: 1_874_304, 56, 56, 96)
      wide2(t4, into: t5, memory.part(at: 0))
      let t6 = memory.view(at: 0, 56, 56, 96)
      layerNormalization4(t5, into: t6, memory)
      let t7 = memory.view(at: 752640, 28, 28, 192, border: .image(3))
      conv2d4(t6, into: t7, memory)
      let t8 = memory.view(at: 974592, 28, 28, 192, border: .image(3))
      wide3(t7, into: t8, memory.part(at: 0))
      let t9 = memory.view(at: 752640, 28, 28, 192, border: .image(3))
      wide4(t8, into: t9, memory.part(at: 0))
      let t10 = memory.view(at: 974592, 28, 28, 192)
      wide5(t9, into: t10, memory.part(at: 0))
      let t11 = memory.view(at: 0, 28, 28, 192)
      layerNormalization8(t10, into: t11, memory)
      let t12 = memory.view(at: 376320, 14, 14, 384, border: .image(3))
      conv2d8(t11, into: t12, memory)
      let t13 = memory.view(at: 529920, 14, 14, 384, border: .image(3))
      wide6(t12, into: t13, memory.part(at: 0))
      let t14 = memory.view(at: 376320, 14, 14, 384, border: .image(3))
      wide7(t13, into: t14, memory.part(at: 0))
      let t15 = memory.view(at: 529920, 14, 14, 384, border: .image(3))
      wide8(t14, into: t15, memory.part(at: 0))
      let t16 = memory.view(at: 376320, 14, 14, 384, border: .image(3))
      wide9(t15, into: t16, memory.part(at: 0))
      let t17 = memory.view(at: 529920, 14, 14, 384, border: .image(3))
      wide10(t16, into: t17, memory.part(at: 0))
      let t18 = memory.view(at: 376320, 14, 14, 384, border: .image(3))
      wide11(t17, into: t18, memory.part(at: 0))
      let t19 = memory.view(at: 529920, 14, 14, 384, border: .image(3))
      wide12(t18, into: t19, memory.part(at: 0))
      let t20 = memory.view(at: 376320, 14, 14, 384, border: .image(3))
      wide13(t19, into: t20, memory.part(at: 0))
      let t21 = memory.view(at: 529920, 14, 14, 384)
      wide14(t20, into: t21, memory.part(at: 0))
      let t22 = memory.view(at: 0, 14, 14, 384)
      layerNormalization18(t21, into: t22, memory)
      let t23 = memory.view(at: 188160, 7, 7, 768, border: .image(3))
      conv2d18(t22, into: t23, memory)
      let t24 = memory.view(at: 317952, 7, 7, 768, border: .image(3))
      wide15(t23, into: t24, memory.part(at: 0))
      let t25 = memory.view(at: 188160, 7, 7, 768, border: .image(3))
      wide16(t24, into: t25, memory.part(at: 0))
      let t26 = memory.view(at: 317952, 7, 7, 768)
      wide17(t25, into: t26, memory.part(at: 0))
      let t27 = memory.view(at: 0, 768)
      globalAveragePooling2d(t26, into: t27, memory)
      let t28 = memory.view(at: 1008, 768)
      layerNormalization22(t27, into: t28, memory)
      let t29 = memory.view(at: 0, 1000)
      dense36(t28, into: t29, memory)
      output.store(t29)
    }
  }
}

extension ConvNeXt {
  /// `wide 0`: `[56, 56, 96]` → `[56, 56, 96]`
  fileprivate struct Wide: Sendable {
    /// Line 32, `conv 96, 7x7, padding: same, groups: 96`: `[56, 56, 96]` → `[56, 56, 96]`
    private let conv2d: Convolution
    /// Line 32, `layernorm epsilon: 0.000001`: `[56, 56, 96]` → `[56, 56, 96]`
    private let layerNormalization: Normalization
    /// Line 33, `dense 384`: `[56, 56, 96]` → `[56, 56, 384]`, with gelu
    private let dense: Dense
    /// Line 33, `dense 96`: `[56, 56, 384]` → `[56, 56, 96]`
    private let dense2: Dense
    /// Line 33, `scale initial: 0.000001`: `[56, 56, 96]` → `[56, 56, 96]`
    private let layerScale: PlacewiseAffine
    /// Line 31, `residual`: `[56, 56, 96] and [56, 56, 96]` → `[56, 56, 96]`
    private let add = Merge(.add)

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution([7, 7, 1, 96], padding: .explicit(.image(3)), groups: 96)
      layerNormalization = layers.normalization(.layer(.channels), [96], epsilon: 1e-06)
      dense = layers.dense(96, 384, activation: .gelu)
      dense2 = layers.dense(384, 96)
      layerScale = layers.layerScale(96)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 56, 56, 96)
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: 1_204_224, 56, 56, 96)
      layerNormalization(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 56, 56, 384)
      dense(t1, into: t2, memory)
      let t3 = memory.view(at: 1_204_224, 56, 56, 96)
      dense2(t2, into: t3, memory)
      layerScale(t3, into: t3, memory)
      add(x, t3, into: y, memory)
    }
  }
}

extension ConvNeXt {
  /// `wide 0`: `[28, 28, 192]` → `[28, 28, 192]`
  fileprivate struct Wide2: Sendable {
    /// Line 32, `conv 192, 7x7, padding: same, groups: 192`: `[28, 28, 192]` → `[28, 28, 192]`
    private let conv2d: Convolution
    /// Line 32, `layernorm epsilon: 0.000001`: `[28, 28, 192]` → `[28, 28, 192]`
    private let layerNormalization: Normalization
    /// Line 33, `dense 768`: `[28, 28, 192]` → `[28, 28, 768]`, with gelu
    private let dense: Dense
    /// Line 33, `dense 192`: `[28, 28, 768]` → `[28, 28, 192]`
    private let dense2: Dense
    /// Line 33, `scale initial: 0.000001`: `[28, 28, 192]` → `[28, 28, 192]`
    private let layerScale: PlacewiseAffine
    /// Line 31, `residual`: `[28, 28, 192] and [28, 28, 192]` → `[28, 28, 192]`
    private let add = Merge(.add)

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution([7, 7, 1, 192], padding: .explicit(.image(3)), groups: 192)
      layerNormalization = layers.normalization(.layer(.channels), [192], epsilon: 1e-06)
      dense = layers.dense(192, 768, activation: .gelu)
      dense2 = layers.dense(768, 192)
      layerScale = layers.layerScale(192)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 28, 28, 192)
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: 602112, 28, 28, 192)
      layerNormalization(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 28, 28, 768)
      dense(t1, into: t2, memory)
      let t3 = memory.view(at: 602112, 28, 28, 192)
      dense2(t2, into: t3, memory)
      layerScale(t3, into: t3, memory)
      add(x, t3, into: y, memory)
    }
  }
}

extension ConvNeXt {
  /// `wide 0`: `[14, 14, 384]` → `[14, 14, 384]`
  fileprivate struct Wide3: Sendable {
    /// Line 32, `conv 384, 7x7, padding: same, groups: 384`: `[14, 14, 384]` → `[14, 14, 384]`
    private let conv2d: Convolution
    /// Line 32, `layernorm epsilon: 0.000001`: `[14, 14, 384]` → `[14, 14, 384]`
    private let layerNormalization: Normalization
    /// Line 33, `dense 1536`: `[14, 14, 384]` → `[14, 14, 1536]`, with gelu
    private let dense: Dense
    /// Line 33, `dense 384`: `[14, 14, 1536]` → `[14, 14, 384]`
    private let dense2: Dense
    /// Line 33, `scale initial: 0.000001`: `[14, 14, 384]` → `[14, 14, 384]`
    private let layerScale: PlacewiseAffine
    /// Line 31, `residual`: `[14, 14, 384] and [14, 14, 384]` → `[14, 14, 384]`
    private let add = Merge(.add)

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution([7, 7, 1, 384], padding: .explicit(.image(3)), groups: 384)
      layerNormalization = layers.normalization(.layer(.channels), [384], epsilon: 1e-06)
      dense = layers.dense(384, 1536, activation: .gelu)
      dense2 = layers.dense(1536, 384)
      layerScale = layers.layerScale(384)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 14, 14, 384)
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: 301056, 14, 14, 384)
      layerNormalization(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 14, 14, 1536)
      dense(t1, into: t2, memory)
      let t3 = memory.view(at: 301056, 14, 14, 384)
      dense2(t2, into: t3, memory)
      layerScale(t3, into: t3, memory)
      add(x, t3, into: y, memory)
    }
  }
}

extension ConvNeXt {
  /// `wide 0`: `[7, 7, 768]` → `[7, 7, 768]`
  fileprivate struct Wide4: Sendable {
    /// Line 32, `conv 768, 7x7, padding: same, groups: 768`: `[7, 7, 768]` → `[7, 7, 768]`
    private let conv2d: Convolution
    /// Line 32, `layernorm epsilon: 0.000001`: `[7, 7, 768]` → `[7, 7, 768]`
    private let layerNormalization: Normalization
    /// Line 33, `dense 3072`: `[7, 7, 768]` → `[7, 7, 3072]`, with gelu
    private let dense: Dense
    /// Line 33, `dense 768`: `[7, 7, 3072]` → `[7, 7, 768]`
    private let dense2: Dense
    /// Line 33, `scale initial: 0.000001`: `[7, 7, 768]` → `[7, 7, 768]`
    private let layerScale: PlacewiseAffine
    /// Line 31, `residual`: `[7, 7, 768] and [7, 7, 768]` → `[7, 7, 768]`
    private let add = Merge(.add)

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution([7, 7, 1, 768], padding: .explicit(.image(3)), groups: 768)
      layerNormalization = layers.normalization(.layer(.channels), [768], epsilon: 1e-06)
      dense = layers.dense(768, 3072, activation: .gelu)
      dense2 = layers.dense(3072, 768)
      layerScale = layers.layerScale(768)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 7, 7, 768)
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: 150528, 7, 7, 768)
      layerNormalization(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 7, 7, 3072)
      dense(t1, into: t2, memory)
      let t3 = memory.view(at: 150528, 7, 7, 768)
      dense2(t2, into: t3, memory)
      layerScale(t3, into: t3, memory)
      add(x, t3, into: y, memory)
    }
  }
}
