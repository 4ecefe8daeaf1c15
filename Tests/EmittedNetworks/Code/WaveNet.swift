// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in WaveNet.cnn.

import CNNRuntime

/// WaveNet: van den Oord et al., "WaveNet: A Generative Model for Raw Audio" (2016,
/// arXiv:1609.03499), figure 4, at the sizes of `ibab/tensorflow-wavenet`: 1,515,968 parameters.
///
/// At each step of a sound, of whatever length, it tells which of 256 levels comes next, from the
/// last 5,117.
/// The distance between the samples that a layer compares goes from 1 to 512, five times over.
///
/// `[L, 32]` → `[L, 32]`
public struct WaveNet: Sendable {
  private let engine: Engine
  /// Line 10, `conv 32, 2, padding: causal, bias: false`: `[L, 32]` → `[L, 32]`
  private let conv1d: Convolution
  /// Line 24, `conv 32, 2, tanh, padding: causal`: `[L, 32]` → `[L, 32]`, with tanh
  private let conv1d1: Convolution
  /// Line 25, `conv 32, 2, sigmoid, padding: causal`: `[L, 32]` → `[L, 32]`, with sigmoid
  private let conv1d2: Convolution
  /// Line 23, `multiply`: `[L, 32] and [L, 32]` → `[L, 32]`
  private let multiply = Merge(.multiply)
  /// Line 27, `conv 512, 1`: `[L, 32]` → `[L, 512]`
  private let skip: Convolution
  /// Line 28, `conv 32, 1`: `[L, 32]` → `[L, 32]`, with addition
  private let conv1d3: Convolution
  /// Line 24, `conv 32, 2, tanh, padding: causal, dilation: 2`: `[L, 32]` → `[L, 32]`, with tanh
  private let conv1d4: Convolution
  /// Line 25, `conv 32, 2, sigmoid, padding: causal, dilation: 2`: `[L, 32]` → `[L, 32]`, with
  /// sigmoid
  private let conv1d5: Convolution
  /// Line 23, `multiply`: `[L, 32] and [L, 32]` → `[L, 32]`
  private let multiply1 = Merge(.multiply)
  /// Line 28, `conv 32, 1`: `[L, 32]` → `[L, 32]`, with addition
  private let conv1d6: Convolution
  /// Line 24, `conv 32, 2, tanh, padding: causal, dilation: 4`: `[L, 32]` → `[L, 32]`, with tanh
  private let conv1d7: Convolution
  /// Line 25, `conv 32, 2, sigmoid, padding: causal, dilation: 4`: `[L, 32]` → `[L, 32]`, with
  /// sigmoid
  private let conv1d8: Convolution
  /// Line 23, `multiply`: `[L, 32] and [L, 32]` → `[L, 32]`
  private let multiply2 = Merge(.multiply)
  /// Line 28, `conv 32, 1`: `[L, 32]` → `[L, 32]`, with addition
  private let conv1d9: Convolution
  /// Line 24, `conv 32, 2, tanh, padding: causal, dilation: 8`: `[L, 32]` → `[L, 32]`, with tanh
  private let conv1d10: Convolution
  /// Line 25, `conv 32, 2, sigmoid, padding: causal, dilation: 8`: `[L, 32]` → `[L, 32]`, with
  /// sigmoid
  private let conv1d11: Convolution
  /// Line 23, `multiply`: `[L, 32] and [L, 32]` → `[L, 32]`
  private let multiply3 = Merge(.multiply)
  /// Line 28, `conv 32, 1`: `[L, 32]` → `[L, 32]`, with addition
  private let conv1d12: Convolution
  /// Line 24, `conv 32, 2, tanh, padding: causal, dilation: 16`: `[L, 32]` → `[L, 32]`, with tanh
  private let conv1d13: Convolution
  /// Line 25, `conv 32, 2, sigmoid, padding: causal, dilation: 16`: `[L, 32]` → `[L, 32]`, with
  /// sigmoid
  private let conv1d14: Convolution
  /// Line 23, `multiply`: `[L, 32] and [L, 32]` → `[L, 32]`
  private let multiply4 = Merge(.multiply)
  /// Line 28, `conv 32, 1`: `[L, 32]` → `[L, 32]`, with addition
  private let conv1d15: Convolution
  /// Line 24, `conv 32, 2, tanh, padding: causal, dilation: 32`: `[L, 32]` → `[L, 32]`, with tanh
  private let conv1d16: Convolution
  /// Line 25, `conv 32, 2, sigmoid, padding: causal, dilation: 32`: `[L, 32]` → `[L, 32]`, with
  /// sigmoid
  private let conv1d17: Convolution
  /// Line 23, `multiply`: `[L, 32] and [L, 32]` → `[L, 32]`
  private let multiply5 = Merge(.multiply)
  /// Line 27, `conv 512, 1`: `[L, 32]` → `[L, 512]`, with addition
  private let skip2: Convolution
  /// Line 27, `conv 512, 1`: `[L, 32]` → `[L, 512]`, with addition
  private let skip3: Convolution
  /// Line 27, `conv 512, 1`: `[L, 32]` → `[L, 512]`, with addition
  private let skip4: Convolution
  /// Line 27, `conv 512, 1`: `[L, 32]` → `[L, 512]`, with addition
  private let skip5: Convolution
  /// Line 27, `conv 512, 1`: `[L, 32]` → `[L, 512]`, with addition, relu
  private let skip6: Convolution
  /// Line 16, `conv 512, 1, relu`: `[L, 512]` → `[L, 512]`, with relu
  private let conv1d19: Convolution
  /// Line 17, `conv 32, 1, softmax`: `[L, 512]` → `[L, 32]`
  private let conv1d20: Convolution
  /// Line 17, `conv 32, 1, softmax`: `[L, 32]` → `[L, 32]`
  private let conv1d20Softmax = Softmax(axis: .channels)

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv1d;conv1d_1;conv1d_2;gated/skip;conv1d_3;conv1d_4;conv1d_5;conv1d_6;conv1d_7;conv1d_8;\
    conv1d_9;conv1d_10;conv1d_11;conv1d_12;conv1d_13;conv1d_14;conv1d_15;conv1d_16;conv1d_17;\
    gated_1/skip;gated_2/skip;gated_3/skip;gated_4/skip;gated_5/skip;conv1d_19;conv1d_20
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv1d = layers.convolution(
      [2, 32, 32], padding: .explicit(Border(width: .init(1, 0))), bias: nil)
    conv1d1 = layers.convolution(
      [2, 32, 32], padding: .explicit(Border(width: .init(1, 0))), activation: .tanh)
    conv1d2 = layers.convolution(
      [2, 32, 32], padding: .explicit(Border(width: .init(1, 0))), activation: .sigmoid)
    skip = layers.convolution([1, 32, 512])
    conv1d3 = layers.convolution([1, 32, 32])
    conv1d4 = layers.convolution(
      [2, 32, 32], padding: .explicit(Border(width: .init(2, 0))), dilations: [2],
      activation: .tanh)
    conv1d5 = layers.convolution(
      [2, 32, 32], padding: .explicit(Border(width: .init(2, 0))), dilations: [2],
      activation: .sigmoid)
    conv1d6 = layers.convolution([1, 32, 32])
    conv1d7 = layers.convolution(
      [2, 32, 32], padding: .explicit(Border(width: .init(4, 0))), dilations: [4],
      activation: .tanh)
    conv1d8 = layers.convolution(
      [2, 32, 32], padding: .explicit(Border(width: .init(4, 0))), dilations: [4],
      activation: .sigmoid)
    conv1d9 = layers.convolution([1, 32, 32])
    conv1d10 = layers.convolution(
      [2, 32, 32], padding: .explicit(Border(width: .init(8, 0))), dilations: [8],
      activation: .tanh)
    conv1d11 = layers.convolution(
      [2, 32, 32], padding: .explicit(Border(width: .init(8, 0))), dilations: [8],
      activation: .sigmoid)
    conv1d12 = layers.convolution([1, 32, 32])
    conv1d13 = layers.convolution(
      [2, 32, 32], padding: .explicit(Border(width: .init(16, 0))), dilations: [16],
      activation: .tanh)
    conv1d14 = layers.convolution(
      [2, 32, 32], padding: .explicit(Border(width: .init(16, 0))), dilations: [16],
      activation: .sigmoid)
    conv1d15 = layers.convolution([1, 32, 32])
    conv1d16 = layers.convolution(
      [2, 32, 32], padding: .explicit(Border(width: .init(32, 0))), dilations: [32],
      activation: .tanh)
    conv1d17 = layers.convolution(
      [2, 32, 32], padding: .explicit(Border(width: .init(32, 0))), dilations: [32],
      activation: .sigmoid)
    skip2 = layers.convolution([1, 32, 512])
    skip3 = layers.convolution([1, 32, 512])
    skip4 = layers.convolution([1, 32, 512])
    skip5 = layers.convolution([1, 32, 512])
    skip6 = layers.convolution([1, 32, 512], activation: .relu)
    conv1d19 = layers.convolution([1, 512, 512], activation: .relu)
    conv1d20 = layers.convolution([1, 512, 32])
    engine = Engine(threads: threads)
    try layers.finish()
  }

  /// Computes `[L, 32]` of `[L, 32]`.
  public func callAsFunction(_ input: Tensor) throws(RunError) -> Tensor {
    guard input.shape.count == 2, input.shape[0] > 0, input.shape[1] == 32 else {
      throw .invalidSize("`WaveNet` takes [L, 32], not \(input.shape)")
    }
    let l = input.shape[0]
    guard l <= 281_474_976_710_656 else {
      throw .invalidSize("`WaveNet` computes with sizes up to 281474976710656, not \(l)")
    }
    let place1 = Memory.place(after: 0, (l + 1) * 32, l * 32, l * 512)
    let place2 = Memory.place(after: place1, (l + 32) * 32)
    let place3 = Memory.place(after: place2, l * 32, l * 512)
    let place4 = Memory.place(after: place3, l * 32)
    let place5 = Memory.place(after: place4, l * 32)
    let place6 = Memory.place(after: place5, l * 32)
    let place7 = Memory.place(after: place6, l * 32)
    let place8 = Memory.place(after: place7, l * 32)
    return try engine.run(count: place8) { memory in
      var output = Tensor(zeros: [l, 32])
      let t0 = memory.view(at: 0, l, 32, border: Border(width: .init(1, 0)))
      t0.load(input)
      let t1 = memory.view(at: place1, l, 32, border: Border(width: .init(32, 0)))
      conv1d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, l, 32)
      conv1d1(t1, into: t2, memory)
      let t3 = memory.view(at: place2, l, 32)
      conv1d2(t1, into: t3, memory)
      multiply(t2, t3, into: t2, memory)
      let t4 = memory.view(at: place2, l, 512)
      skip(t2, into: t4, memory)
      conv1d3(t2, into: t1, adding: t1, memory)
      let t5 = memory.view(at: 0, l, 32)
      conv1d4(t1, into: t5, memory)
      let t6 = memory.view(at: place3, l, 32)
      conv1d5(t1, into: t6, memory)
      multiply1(t5, t6, into: t5, memory)
      conv1d6(t5, into: t1, adding: t1, memory)
      let t7 = memory.view(at: place3, l, 32)
      conv1d7(t1, into: t7, memory)
      let t8 = memory.view(at: place4, l, 32)
      conv1d8(t1, into: t8, memory)
      multiply2(t7, t8, into: t7, memory)
      conv1d9(t7, into: t1, adding: t1, memory)
      let t9 = memory.view(at: place4, l, 32)
      conv1d10(t1, into: t9, memory)
      let t10 = memory.view(at: place5, l, 32)
      conv1d11(t1, into: t10, memory)
      multiply3(t9, t10, into: t9, memory)
      conv1d12(t9, into: t1, adding: t1, memory)
      let t11 = memory.view(at: place5, l, 32)
      conv1d13(t1, into: t11, memory)
      let t12 = memory.view(at: place6, l, 32)
      conv1d14(t1, into: t12, memory)
      multiply4(t11, t12, into: t11, memory)
      conv1d15(t11, into: t1, adding: t1, memory)
      let t13 = memory.view(at: place6, l, 32)
      conv1d16(t1, into: t13, memory)
      let t14 = memory.view(at: place7, l, 32)
      conv1d17(t1, into: t14, memory)
      multiply5(t13, t14, into: t13, memory)
      skip2(t5, into: t4, adding: t4, memory)
      skip3(t7, into: t4, adding: t4, memory)
      skip4(t9, into: t4, adding: t4, memory)
      skip5(t11, into: t4, adding: t4, memory)
      skip6(t13, into: t4, adding: t4, memory)
      let t15 = memory.view(at: 0, l, 512)
      conv1d19(t4, into: t15, memory)
      let t16 = memory.view(at: place2, l, 32)
      conv1d20(t15, into: t16, memory)
      conv1d20Softmax(t16, into: t16, memory)
      output.store(t16)
      return output
    }
  }
}
