// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in Layers.cnn.

import CNNRuntime

/// `[5, 6, 4]` → `[3, 4, 3]`
public struct Layer0: Network {
  private let engine: Engine
  /// Line 4, `conv 3, 3x3`: `[5, 6, 4]` → `[3, 4, 3]`
  private let conv2d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([3, 3, 4, 3])
    engine = Engine(count: 176, threads: threads)
    try layers.finish()
  }

  /// Computes `[3, 4, 3]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 4, 3> {
    var output = Feature<3, 4, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 4, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 3, 4, 3)
      conv2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[2, 2, 3]`
public struct Layer1: Network {
  private let engine: Engine
  /// Line 8, `conv 3, 3x3, relu, stride: 2`: `[5, 6, 4]` → `[2, 2, 3]`, with relu
  private let conv2d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([3, 3, 4, 3], strides: [2, 2], activation: .relu)
    engine = Engine(count: 144, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 2, 3]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<2, 2, 3> {
    var output = Feature<2, 2, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<2, 2, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 2, 2, 3)
      conv2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[4, 5, 4]` → `[4, 5, 3]`
public struct Layer2: Network {
  private let engine: Engine
  /// Line 12, `conv 3, 3x3, padding: same`: `[4, 5, 4]` → `[4, 5, 3]`
  private let conv2d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([3, 3, 4, 3], padding: .explicit(.image(1)))
    engine = Engine(count: 240, threads: threads)
    try layers.finish()
  }

  /// Computes `[4, 5, 3]` of `[4, 5, 4]`.
  public func callAsFunction(_ input: Feature<4, 5, 4>) throws(RunError) -> Feature<4, 5, 3> {
    var output = Feature<4, 5, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<4, 5, 4>, into output: inout Feature<4, 5, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 4, 5, 4, border: .image(1))
      t0.load(input)
      let t1 = memory.view(at: 176, 4, 5, 3)
      conv2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[3, 3, 3]`
public struct Layer3: Network {
  private let engine: Engine
  /// Line 16, `conv 3, 3x3, stride: 2, padding: same`: `[5, 6, 4]` → `[3, 3, 3]`
  private let conv2d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution(
      [3, 3, 4, 3], strides: [2, 2],
      padding: .explicit(Border(height: .init(1, 1), width: .init(0, 1))))
    engine = Engine(count: 240, threads: threads)
    try layers.finish()
  }

  /// Computes `[3, 3, 3]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 3, 3> {
    var output = Feature<3, 3, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 3, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4, border: Border(height: .init(1, 1), width: .init(0, 1)))
      t0.load(input)
      let t1 = memory.view(at: 208, 3, 3, 3)
      conv2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[2, 2, 3]`
public struct Layer4: Network {
  private let engine: Engine
  /// Line 21, `conv 3, 2x2, stride: 3, padding: same`: `[5, 6, 4]` → `[2, 2, 3]`
  private let conv2d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([2, 2, 4, 3], strides: [3, 3])
    engine = Engine(count: 144, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 2, 3]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<2, 2, 3> {
    var output = Feature<2, 2, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<2, 2, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 2, 2, 3)
      conv2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[4, 5, 2]` → `[4, 5, 3]`
public struct Layer5: Network {
  private let engine: Engine
  /// Line 26, `conv 3, 4x4, padding: same`: `[4, 5, 2]` → `[4, 5, 3]`
  private let conv2d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution(
      [4, 4, 2, 3], padding: .explicit(Border(height: .init(1, 2), width: .init(1, 2))))
    engine = Engine(count: 176, threads: threads)
    try layers.finish()
  }

  /// Computes `[4, 5, 3]` of `[4, 5, 2]`.
  public func callAsFunction(_ input: Feature<4, 5, 2>) throws(RunError) -> Feature<4, 5, 3> {
    var output = Feature<4, 5, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<4, 5, 2>, into output: inout Feature<4, 5, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 4, 5, 2, border: Border(height: .init(1, 2), width: .init(1, 2)))
      t0.load(input)
      let t1 = memory.view(at: 112, 4, 5, 3)
      conv2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[5, 3, 2]`
public struct Layer6: Network {
  private let engine: Engine
  /// Line 31, `conv 2, 2x3, sigmoid, stride: 1x2, padding: same`: `[5, 6, 4]` → `[5, 3, 2]`, with
  /// sigmoid
  private let conv2d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution(
      [2, 3, 4, 2], strides: [1, 2],
      padding: .explicit(Border(height: .init(0, 1), width: .init(0, 1))), activation: .sigmoid)
    engine = Engine(count: 208, threads: threads)
    try layers.finish()
  }

  /// Computes `[5, 3, 2]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<5, 3, 2> {
    var output = Feature<5, 3, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<5, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4, border: Border(height: .init(0, 1), width: .init(0, 1)))
      t0.load(input)
      let t1 = memory.view(at: 176, 5, 3, 2)
      conv2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[5, 6, 3]`
public struct Layer7: Network {
  private let engine: Engine
  /// Line 35, `conv 3, 3x3, padding: same, dilation: 2`: `[5, 6, 4]` → `[5, 6, 3]`
  private let conv2d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([3, 3, 4, 3], padding: .explicit(.image(2)), dilations: [2, 2])
    engine = Engine(count: 464, threads: threads)
    try layers.finish()
  }

  /// Computes `[5, 6, 3]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<5, 6, 3> {
    var output = Feature<5, 6, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<5, 6, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4, border: .image(2))
      t0.load(input)
      let t1 = memory.view(at: 368, 5, 6, 3)
      conv2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[3, 4, 3]`
public struct Layer8: Network {
  private let engine: Engine
  /// Line 39, `conv 3, 2x3, dilation: 2x1`: `[5, 6, 4]` → `[3, 4, 3]`
  private let conv2d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([2, 3, 4, 3], dilations: [2, 1])
    engine = Engine(count: 176, threads: threads)
    try layers.finish()
  }

  /// Computes `[3, 4, 3]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 4, 3> {
    var output = Feature<3, 4, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 4, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 3, 4, 3)
      conv2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[3, 4, 6]`
public struct Layer9: Network {
  private let engine: Engine
  /// Line 43, `conv 6, 3x3, groups: 2, bias: false`: `[5, 6, 4]` → `[3, 4, 6]`
  private let conv2d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([3, 3, 2, 6], groups: 2, bias: nil)
    engine = Engine(count: 208, threads: threads)
    try layers.finish()
  }

  /// Computes `[3, 4, 6]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 4, 6> {
    var output = Feature<3, 4, 6>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 4, 6>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 3, 4, 6)
      conv2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 8]`
public struct Layer10: Network {
  private let engine: Engine
  /// Line 47, `conv 8, 1x1, softmax, groups: 4`: `[2, 3, 4]` → `[2, 3, 8]`
  private let conv2d: Convolution
  /// Line 47, `conv 8, 1x1, softmax, groups: 4`: `[2, 3, 8]` → `[2, 3, 8]`
  private let conv2dSoftmax = Softmax(axis: .channels)

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([1, 1, 1, 8], groups: 4)
    engine = Engine(count: 80, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 8]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 8> {
    var output = Feature<2, 3, 8>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 8>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 48, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 0, 2, 3, 8)
      conv2d(t0, into: t1, memory)
      conv2dSoftmax(t1, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[5, 6, 4]`
public struct Layer11: Network {
  private let engine: Engine
  /// Line 51, `conv 4, 1x1, leakyrelu(0.1)`: `[5, 6, 4]` → `[5, 6, 4]`, with leakyrelu
  private let conv2d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([1, 1, 4, 4], activation: .leakyRelu(slope: 0.1))
    engine = Engine(count: 256, threads: threads)
    try layers.finish()
  }

  /// Computes `[5, 6, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<5, 6, 4> {
    var output = Feature<5, 6, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<5, 6, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 5, 6, 4)
      conv2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[5, 5]`
public struct Layer12: Network {
  private let engine: Engine
  /// Line 55, `conv 5, 3`: `[7, 4]` → `[5, 5]`
  private let conv1d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv1d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv1d = layers.convolution([3, 4, 5])
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[5, 5]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<5, 5> {
    var output = Series<5, 5>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<5, 5>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 5, 5)
      conv1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[8, 4]` → `[4, 5]`
public struct Layer13: Network {
  private let engine: Engine
  /// Line 59, `conv 5, 3, stride: 2, padding: same`: `[8, 4]` → `[4, 5]`
  private let conv1d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv1d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv1d = layers.convolution(
      [3, 4, 5], strides: [2], padding: .explicit(Border(width: .init(0, 1))))
    engine = Engine(count: 80, threads: threads)
    try layers.finish()
  }

  /// Computes `[4, 5]` of `[8, 4]`.
  public func callAsFunction(_ input: Series<8, 4>) throws(RunError) -> Series<4, 5> {
    var output = Series<4, 5>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<8, 4>, into output: inout Series<4, 5>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 8, 4, border: Border(width: .init(0, 1)))
      t0.load(input)
      let t1 = memory.view(at: 48, 4, 5)
      conv1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[7, 5]`
public struct Layer14: Network {
  private let engine: Engine
  /// Line 63, `conv 5, 3, padding: causal`: `[7, 4]` → `[7, 5]`
  private let conv1d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv1d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv1d = layers.convolution([3, 4, 5], padding: .explicit(Border(width: .init(2, 0))))
    engine = Engine(count: 96, threads: threads)
    try layers.finish()
  }

  /// Computes `[7, 5]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<7, 5> {
    var output = Series<7, 5>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<7, 5>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4, border: Border(width: .init(2, 0)))
      t0.load(input)
      let t1 = memory.view(at: 48, 7, 5)
      conv1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[7, 5]`
public struct Layer15: Network {
  private let engine: Engine
  /// Line 67, `conv 5, 3, padding: causal, dilation: 2`: `[7, 4]` → `[7, 5]`
  private let conv1d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv1d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv1d = layers.convolution(
      [3, 4, 5], padding: .explicit(Border(width: .init(4, 0))), dilations: [2])
    engine = Engine(count: 96, threads: threads)
    try layers.finish()
  }

  /// Computes `[7, 5]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<7, 5> {
    var output = Series<7, 5>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<7, 5>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4, border: Border(width: .init(4, 0)))
      t0.load(input)
      let t1 = memory.view(at: 48, 7, 5)
      conv1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[8, 4]` → `[4, 5]`
public struct Layer16: Network {
  private let engine: Engine
  /// Line 71, `conv 5, 3, stride: 2, padding: causal`: `[8, 4]` → `[4, 5]`
  private let conv1d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv1d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv1d = layers.convolution(
      [3, 4, 5], strides: [2], padding: .explicit(Border(width: .init(2, 0))))
    engine = Engine(count: 80, threads: threads)
    try layers.finish()
  }

  /// Computes `[4, 5]` of `[8, 4]`.
  public func callAsFunction(_ input: Series<8, 4>) throws(RunError) -> Series<4, 5> {
    var output = Series<4, 5>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<8, 4>, into output: inout Series<4, 5>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 8, 4, border: Border(width: .init(2, 0)))
      t0.load(input)
      let t1 = memory.view(at: 48, 4, 5)
      conv1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[4, 5]`
public struct Layer17: Network {
  private let engine: Engine
  /// Line 75, `conv 5, 3, stride: 2, padding: causal`: `[7, 4]` → `[4, 5]`
  private let conv1d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv1d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv1d = layers.convolution(
      [3, 4, 5], strides: [2], padding: .explicit(Border(width: .init(2, 0))))
    engine = Engine(count: 80, threads: threads)
    try layers.finish()
  }

  /// Computes `[4, 5]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<4, 5> {
    var output = Series<4, 5>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<4, 5>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4, border: Border(width: .init(2, 0)))
      t0.load(input)
      let t1 = memory.view(at: 48, 4, 5)
      conv1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 5, 2]` → `[2, 3, 4, 3]`
public struct Layer18: Network {
  private let engine: Engine
  /// Line 79, `conv 3, 2, tanh`: `[3, 4, 5, 2]` → `[2, 3, 4, 3]`, with tanh
  private let conv3d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv3d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv3d = layers.convolution([2, 2, 2, 2, 3], activation: .tanh)
    engine = Engine(count: 208, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 4, 3]` of `[3, 4, 5, 2]`.
  public func callAsFunction(_ input: Volume<3, 4, 5, 2>) throws(RunError) -> Volume<2, 3, 4, 3> {
    var output = Volume<2, 3, 4, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<3, 4, 5, 2>, into output: inout Volume<2, 3, 4, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4, 5, 2)
      t0.load(input)
      let t1 = memory.view(at: 128, 2, 3, 4, 3)
      conv3d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 5, 2]` → `[2, 4, 3, 3]`
public struct Layer19: Network {
  private let engine: Engine
  /// Line 83, `conv 3, 1x3x2, stride: 2x1x2, padding: same`: `[3, 4, 5, 2]` → `[2, 4, 3, 3]`
  private let conv3d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv3d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv3d = layers.convolution(
      [1, 3, 2, 2, 3], strides: [2, 1, 2],
      padding: .explicit(Border(height: .init(1, 1), width: .init(0, 1))))
    engine = Engine(count: 304, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 4, 3, 3]` of `[3, 4, 5, 2]`.
  public func callAsFunction(_ input: Volume<3, 4, 5, 2>) throws(RunError) -> Volume<2, 4, 3, 3> {
    var output = Volume<2, 4, 3, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<3, 4, 5, 2>, into output: inout Volume<2, 4, 3, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(
        at: 0, 3, 4, 5, 2, border: Border(height: .init(1, 1), width: .init(0, 1)))
      t0.load(input)
      let t1 = memory.view(at: 224, 2, 4, 3, 3)
      conv3d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[3, 4, 4]`
public struct Layer20: Network {
  private let engine: Engine
  /// Line 87, `depthwise 3x3`: `[5, 6, 4]` → `[3, 4, 4]`
  private let depthwiseConv2d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    depthwise_conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    depthwiseConv2d = layers.depthwiseConvolution([3, 3, 4, 1])
    engine = Engine(count: 176, threads: threads)
    try layers.finish()
  }

  /// Computes `[3, 4, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 4, 4> {
    var output = Feature<3, 4, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 4, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 3, 4, 4)
      depthwiseConv2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[3, 3, 8]`
public struct Layer21: Network {
  private let engine: Engine
  /// Line 91, `depthwise 3x3, relu6, multiplier: 2, stride: 2, padding: same`: `[5, 6, 4]` → `[3,
  /// 3, 8]`, with relu6
  private let depthwiseConv2d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    depthwise_conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    depthwiseConv2d = layers.depthwiseConvolution(
      [3, 3, 4, 2], strides: [2, 2],
      padding: .explicit(Border(height: .init(1, 1), width: .init(0, 1))), activation: .relu6)
    engine = Engine(count: 288, threads: threads)
    try layers.finish()
  }

  /// Computes `[3, 3, 8]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 3, 8> {
    var output = Feature<3, 3, 8>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 3, 8>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4, border: Border(height: .init(1, 1), width: .init(0, 1)))
      t0.load(input)
      let t1 = memory.view(at: 208, 3, 3, 8)
      depthwiseConv2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[5, 6, 4]`
public struct Layer22: Network {
  private let engine: Engine
  /// Line 95, `depthwise 2x2, padding: same, dilation: 2, bias: false`: `[5, 6, 4]` → `[5, 6, 4]`
  private let depthwiseConv2d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    depthwise_conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    depthwiseConv2d = layers.depthwiseConvolution(
      [2, 2, 4, 1], padding: .explicit(.image(1)), dilations: [2, 2], bias: nil)
    engine = Engine(count: 352, threads: threads)
    try layers.finish()
  }

  /// Computes `[5, 6, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<5, 6, 4> {
    var output = Feature<5, 6, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<5, 6, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4, border: .image(1))
      t0.load(input)
      let t1 = memory.view(at: 224, 5, 6, 4)
      depthwiseConv2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[5, 8]`
public struct Layer23: Network {
  private let engine: Engine
  /// Line 99, `depthwise 3, multiplier: 2`: `[7, 4]` → `[5, 8]`
  private let depthwiseConv1d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    depthwise_conv1d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    depthwiseConv1d = layers.depthwiseConvolution([3, 4, 2])
    engine = Engine(count: 80, threads: threads)
    try layers.finish()
  }

  /// Computes `[5, 8]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<5, 8> {
    var output = Series<5, 8>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<5, 8>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 48, 7, 4)
      t0.load(input)
      let t1 = memory.view(at: 0, 5, 8)
      depthwiseConv1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[8, 4]` → `[4, 4]`
public struct Layer24: Network {
  private let engine: Engine
  /// Line 103, `depthwise 3, stride: 2, padding: same`: `[8, 4]` → `[4, 4]`
  private let depthwiseConv1d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    depthwise_conv1d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    depthwiseConv1d = layers.depthwiseConvolution(
      [3, 4, 1], strides: [2], padding: .explicit(Border(width: .init(0, 1))))
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[4, 4]` of `[8, 4]`.
  public func callAsFunction(_ input: Series<8, 4>) throws(RunError) -> Series<4, 4> {
    var output = Series<4, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<8, 4>, into output: inout Series<4, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 8, 4, border: Border(width: .init(0, 1)))
      t0.load(input)
      let t1 = memory.view(at: 48, 4, 4)
      depthwiseConv1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[3, 4, 3]`
public struct Layer25: Network {
  private let engine: Engine
  /// Line 107, `separable 3, 3x3`: `[5, 6, 4]` → `[3, 4, 4]`
  private let separableConv2d: Convolution
  /// Line 107, `separable 3, 3x3`: `[3, 4, 4]` → `[3, 4, 3]`
  private let separableConv2dConvolution: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    separable_conv2d;separable_conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    separableConv2d = layers.depthwiseConvolution(
      [3, 3, 4, 1], kernelName: "depthwise_kernel", bias: nil)
    separableConv2dConvolution = layers.convolution([1, 1, 4, 3], kernelName: "pointwise_kernel")
    engine = Engine(count: 176, threads: threads)
    try layers.finish()
  }

  /// Computes `[3, 4, 3]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 4, 3> {
    var output = Feature<3, 4, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 4, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 3, 4, 4)
      separableConv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 3, 4, 3)
      separableConv2dConvolution(t1, into: t2, memory)
      output.store(t2)
    }
  }
}

/// `[5, 6, 4]` → `[3, 3, 3]`
public struct Layer26: Network {
  private let engine: Engine
  /// Line 111, `separable 3, 3x3, relu, multiplier: 2, stride: 2, padding: same`: `[5, 6, 4]` →
  /// `[3, 3, 8]`
  private let separableConv2d: Convolution
  /// Line 111, `separable 3, 3x3, relu, multiplier: 2, stride: 2, padding: same`: `[3, 3, 8]` →
  /// `[3, 3, 3]`, with relu
  private let separableConv2dConvolution: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    separable_conv2d;separable_conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    separableConv2d = layers.depthwiseConvolution(
      [3, 3, 4, 2], strides: [2, 2],
      padding: .explicit(Border(height: .init(1, 1), width: .init(0, 1))),
      kernelName: "depthwise_kernel", bias: nil)
    separableConv2dConvolution = layers.convolution(
      [1, 1, 8, 3], kernelName: "pointwise_kernel", activation: .relu)
    engine = Engine(count: 288, threads: threads)
    try layers.finish()
  }

  /// Computes `[3, 3, 3]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 3, 3> {
    var output = Feature<3, 3, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 3, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4, border: Border(height: .init(1, 1), width: .init(0, 1)))
      t0.load(input)
      let t1 = memory.view(at: 208, 3, 3, 8)
      separableConv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 3, 3, 3)
      separableConv2dConvolution(t1, into: t2, memory)
      output.store(t2)
    }
  }
}

/// `[5, 6, 4]` → `[3, 4, 3]`
public struct Layer27: Network {
  private let engine: Engine
  /// Line 115, `separable 3, 2x2, dilation: 2, bias: false`: `[5, 6, 4]` → `[3, 4, 4]`
  private let separableConv2d: Convolution
  /// Line 115, `separable 3, 2x2, dilation: 2, bias: false`: `[3, 4, 4]` → `[3, 4, 3]`
  private let separableConv2dConvolution: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    separable_conv2d;separable_conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    separableConv2d = layers.depthwiseConvolution(
      [2, 2, 4, 1], dilations: [2, 2], kernelName: "depthwise_kernel", bias: nil)
    separableConv2dConvolution = layers.convolution(
      [1, 1, 4, 3], kernelName: "pointwise_kernel", bias: nil)
    engine = Engine(count: 176, threads: threads)
    try layers.finish()
  }

  /// Computes `[3, 4, 3]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 4, 3> {
    var output = Feature<3, 4, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 4, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 3, 4, 4)
      separableConv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 3, 4, 3)
      separableConv2dConvolution(t1, into: t2, memory)
      output.store(t2)
    }
  }
}

/// `[7, 4]` → `[7, 5]`
public struct Layer28: Network {
  private let engine: Engine
  /// Line 119, `separable 5, 3, multiplier: 2, padding: same`: `[7, 4]` → `[7, 8]`
  private let separableConv1d: Convolution
  /// Line 119, `separable 5, 3, multiplier: 2, padding: same`: `[7, 8]` → `[7, 5]`
  private let separableConv1dConvolution: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    separable_conv1d;separable_conv1d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    separableConv1d = layers.depthwiseConvolution(
      [3, 4, 2], padding: .explicit(.series(1)), kernelName: "depthwise_kernel", bias: nil)
    separableConv1dConvolution = layers.convolution([1, 8, 5], kernelName: "pointwise_kernel")
    engine = Engine(count: 112, threads: threads)
    try layers.finish()
  }

  /// Computes `[7, 5]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<7, 5> {
    var output = Series<7, 5>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<7, 5>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 64, 7, 4, border: .series(1))
      t0.load(input)
      let t1 = memory.view(at: 0, 7, 8)
      separableConv1d(t0, into: t1, memory)
      let t2 = memory.view(at: 64, 7, 5)
      separableConv1dConvolution(t1, into: t2, memory)
      output.store(t2)
    }
  }
}

/// `[3, 4, 4]` → `[5, 6, 3]`
public struct Layer29: Network {
  private let engine: Engine
  /// Line 123, `convtranspose 3, 3x3`: `[3, 4, 4]` → `[5, 6, 3]`
  private let conv2dTranspose: TransposedConvolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d_transpose
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2dTranspose = layers.transposedConvolution([3, 3, 3, 4])
    engine = Engine(count: 144, threads: threads)
    try layers.finish()
  }

  /// Computes `[5, 6, 3]` of `[3, 4, 4]`.
  public func callAsFunction(_ input: Feature<3, 4, 4>) throws(RunError) -> Feature<5, 6, 3> {
    var output = Feature<5, 6, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<3, 4, 4>, into output: inout Feature<5, 6, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 96, 3, 4, 4)
      t0.load(input)
      let t1 = memory.view(at: 0, 5, 6, 3)
      conv2dTranspose(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 4]` → `[6, 8, 3]`
public struct Layer30: Network {
  private let engine: Engine
  /// Line 128, `convtranspose 3, 3x3, relu, stride: 2, padding: same`: `[3, 4, 4]` → `[6, 8, 3]`,
  /// with relu
  private let conv2dTranspose: TransposedConvolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d_transpose
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2dTranspose = layers.transposedConvolution(
      [3, 3, 3, 4], strides: [2, 2], cropping: Border(height: .init(0, 1), width: .init(0, 1)),
      activation: .relu)
    engine = Engine(count: 192, threads: threads)
    try layers.finish()
  }

  /// Computes `[6, 8, 3]` of `[3, 4, 4]`.
  public func callAsFunction(_ input: Feature<3, 4, 4>) throws(RunError) -> Feature<6, 8, 3> {
    var output = Feature<6, 8, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<3, 4, 4>, into output: inout Feature<6, 8, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 144, 3, 4, 4)
      t0.load(input)
      let t1 = memory.view(at: 0, 6, 8, 3)
      conv2dTranspose(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 2, 4]` → `[9, 6, 2]`
public struct Layer31: Network {
  private let engine: Engine
  /// Line 133, `convtranspose 2, 2x2, stride: 3`: `[3, 2, 4]` → `[9, 6, 2]`
  private let conv2dTranspose: TransposedConvolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d_transpose
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2dTranspose = layers.transposedConvolution([2, 2, 2, 4], strides: [3, 3])
    engine = Engine(count: 144, threads: threads)
    try layers.finish()
  }

  /// Computes `[9, 6, 2]` of `[3, 2, 4]`.
  public func callAsFunction(_ input: Feature<3, 2, 4>) throws(RunError) -> Feature<9, 6, 2> {
    var output = Feature<9, 6, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<3, 2, 4>, into output: inout Feature<9, 6, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 112, 3, 2, 4)
      t0.load(input)
      let t1 = memory.view(at: 0, 9, 6, 2)
      conv2dTranspose(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[4, 6, 2]`
public struct Layer32: Network {
  private let engine: Engine
  /// Line 137, `convtranspose 2, 4x4, stride: 2, padding: same, bias: false`: `[2, 3, 4]` → `[4, 6,
  /// 2]`
  private let conv2dTranspose: TransposedConvolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d_transpose
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2dTranspose = layers.transposedConvolution(
      [4, 4, 2, 4], strides: [2, 2], cropping: .image(1), bias: nil)
    engine = Engine(count: 80, threads: threads)
    try layers.finish()
  }

  /// Computes `[4, 6, 2]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<4, 6, 2> {
    var output = Feature<4, 6, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<4, 6, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 48, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 0, 4, 6, 2)
      conv2dTranspose(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 3, 4]` → `[3, 6, 2]`
public struct Layer33: Network {
  private let engine: Engine
  /// Line 141, `convtranspose 2, 3x2, stride: 1x2, padding: same`: `[3, 3, 4]` → `[3, 6, 2]`
  private let conv2dTranspose: TransposedConvolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d_transpose
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2dTranspose = layers.transposedConvolution(
      [3, 2, 2, 4], strides: [1, 2], cropping: Border(height: .init(1, 1)))
    engine = Engine(count: 96, threads: threads)
    try layers.finish()
  }

  /// Computes `[3, 6, 2]` of `[3, 3, 4]`.
  public func callAsFunction(_ input: Feature<3, 3, 4>) throws(RunError) -> Feature<3, 6, 2> {
    var output = Feature<3, 6, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<3, 3, 4>, into output: inout Feature<3, 6, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 48, 3, 6, 2)
      conv2dTranspose(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 3, 4]` → `[6, 6, 2]`
public struct Layer34: Network {
  private let engine: Engine
  /// Line 146, `convtranspose 2, 3x3, stride: 2, padding: same, output_padding: 1`: `[3, 3, 4]` →
  /// `[6, 6, 2]`
  private let conv2dTranspose: TransposedConvolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d_transpose
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2dTranspose = layers.transposedConvolution(
      [3, 3, 2, 4], strides: [2, 2], cropping: Border(height: .init(0, 1), width: .init(0, 1)))
    engine = Engine(count: 128, threads: threads)
    try layers.finish()
  }

  /// Computes `[6, 6, 2]` of `[3, 3, 4]`.
  public func callAsFunction(_ input: Feature<3, 3, 4>) throws(RunError) -> Feature<6, 6, 2> {
    var output = Feature<6, 6, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<3, 3, 4>, into output: inout Feature<6, 6, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 80, 3, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 0, 6, 6, 2)
      conv2dTranspose(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 3, 4]` → `[5, 5, 2]`
public struct Layer35: Network {
  private let engine: Engine
  /// Line 151, `convtranspose 2, 3x3, stride: 2, padding: same, output_padding: 0`: `[3, 3, 4]` →
  /// `[5, 5, 2]`
  private let conv2dTranspose: TransposedConvolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d_transpose
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2dTranspose = layers.transposedConvolution(
      [3, 3, 2, 4], strides: [2, 2], cropping: .image(1))
    engine = Engine(count: 112, threads: threads)
    try layers.finish()
  }

  /// Computes `[5, 5, 2]` of `[3, 3, 4]`.
  public func callAsFunction(_ input: Feature<3, 3, 4>) throws(RunError) -> Feature<5, 5, 2> {
    var output = Feature<5, 5, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<3, 3, 4>, into output: inout Feature<5, 5, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 64, 3, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 0, 5, 5, 2)
      conv2dTranspose(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 2, 4]` → `[9, 5, 2]`
public struct Layer36: Network {
  private let engine: Engine
  /// Line 156, `convtranspose 2, 5x5, stride: 3, padding: same, output_padding: 2x1`: `[3, 2, 4]` →
  /// `[9, 5, 2]`
  private let conv2dTranspose: TransposedConvolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d_transpose
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2dTranspose = layers.transposedConvolution(
      [5, 5, 2, 4], strides: [3, 3], cropping: Border(height: .init(1, 1), width: .init(1, 2)))
    engine = Engine(count: 128, threads: threads)
    try layers.finish()
  }

  /// Computes `[9, 5, 2]` of `[3, 2, 4]`.
  public func callAsFunction(_ input: Feature<3, 2, 4>) throws(RunError) -> Feature<9, 5, 2> {
    var output = Feature<9, 5, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<3, 2, 4>, into output: inout Feature<9, 5, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 96, 3, 2, 4)
      t0.load(input)
      let t1 = memory.view(at: 0, 9, 5, 2)
      conv2dTranspose(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 2, 4]` → `[6, 8, 2]`
public struct Layer37: Network {
  private let engine: Engine
  /// Line 160, `convtranspose 2, 3x3, stride: 3, output_padding: 0x2`: `[2, 2, 4]` → `[6, 8, 2]`
  private let conv2dTranspose: TransposedConvolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d_transpose
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2dTranspose = layers.transposedConvolution([3, 3, 2, 4], strides: [3, 3])
    engine = Engine(count: 112, threads: threads)
    try layers.finish()
  }

  /// Computes `[6, 8, 2]` of `[2, 2, 4]`.
  public func callAsFunction(_ input: Feature<2, 2, 4>) throws(RunError) -> Feature<6, 8, 2> {
    var output = Feature<6, 8, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 2, 4>, into output: inout Feature<6, 8, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 96, 2, 2, 4)
      t0.load(input)
      let t1 = memory.view(at: 0, 6, 8, 2)
      conv2dTranspose(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[4, 3]` → `[9, 2]`
public struct Layer38: Network {
  private let engine: Engine
  /// Line 165, `convtranspose 2, 3, stride: 2`: `[4, 3]` → `[9, 2]`
  private let conv1dTranspose: TransposedConvolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv1d_transpose
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv1dTranspose = layers.transposedConvolution([3, 2, 3], strides: [2])
    engine = Engine(count: 48, threads: threads)
    try layers.finish()
  }

  /// Computes `[9, 2]` of `[4, 3]`.
  public func callAsFunction(_ input: Series<4, 3>) throws(RunError) -> Series<9, 2> {
    var output = Series<9, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<4, 3>, into output: inout Series<9, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 32, 4, 3)
      t0.load(input)
      let t1 = memory.view(at: 0, 9, 2)
      conv1dTranspose(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 3]` → `[5, 2]`
public struct Layer39: Network {
  private let engine: Engine
  /// Line 169, `convtranspose 2, 3, padding: same, dilation: 2`: `[5, 3]` → `[5, 2]`
  private let conv1dTranspose: TransposedConvolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv1d_transpose
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv1dTranspose = layers.transposedConvolution([3, 2, 3], cropping: .series(2), dilations: [2])
    engine = Engine(count: 32, threads: threads)
    try layers.finish()
  }

  /// Computes `[5, 2]` of `[5, 3]`.
  public func callAsFunction(_ input: Series<5, 3>) throws(RunError) -> Series<5, 2> {
    var output = Series<5, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<5, 3>, into output: inout Series<5, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 3)
      t0.load(input)
      let t1 = memory.view(at: 16, 5, 2)
      conv1dTranspose(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 2, 3, 3]` → `[4, 4, 6, 2]`
public struct Layer40: Network {
  private let engine: Engine
  /// Line 174, `convtranspose 2, 3, stride: 2, padding: same`: `[2, 2, 3, 3]` → `[4, 4, 6, 2]`
  private let conv3dTranspose: TransposedConvolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv3d_transpose
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv3dTranspose = layers.transposedConvolution(
      [3, 3, 3, 2, 3], strides: [2, 2, 2],
      cropping: Border(depth: .init(0, 1), height: .init(0, 1), width: .init(0, 1)))
    engine = Engine(count: 240, threads: threads)
    try layers.finish()
  }

  /// Computes `[4, 4, 6, 2]` of `[2, 2, 3, 3]`.
  public func callAsFunction(_ input: Volume<2, 2, 3, 3>) throws(RunError) -> Volume<4, 4, 6, 2> {
    var output = Volume<4, 4, 6, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<2, 2, 3, 3>, into output: inout Volume<4, 4, 6, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 192, 2, 2, 3, 3)
      t0.load(input)
      let t1 = memory.view(at: 0, 4, 4, 6, 2)
      conv3dTranspose(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[6]` → `[5]`
public struct Layer41: Network {
  private let engine: Engine
  /// Line 178, `dense 5`: `[6]` → `[5]`
  private let dense: Dense

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    dense
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    dense = layers.dense(6, 5)
    engine = Engine(count: 32, threads: threads)
    try layers.finish()
  }

  /// Computes `[5]` of `[6]`.
  public func callAsFunction(_ input: Vector<6>) throws(RunError) -> Vector<5> {
    var output = Vector<5>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(_ input: Vector<6>, into output: inout Vector<5>) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 6)
      t0.load(input)
      let t1 = memory.view(at: 16, 5)
      dense(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[6]` → `[5]`
public struct Layer42: Network {
  private let engine: Engine
  /// Line 182, `dense 5, softmax`: `[6]` → `[5]`
  private let dense: Dense
  /// Line 182, `dense 5, softmax`: `[5]` → `[5]`
  private let denseSoftmax = Softmax(axis: .channels)

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    dense
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    dense = layers.dense(6, 5)
    engine = Engine(count: 32, threads: threads)
    try layers.finish()
  }

  /// Computes `[5]` of `[6]`.
  public func callAsFunction(_ input: Vector<6>) throws(RunError) -> Vector<5> {
    var output = Vector<5>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(_ input: Vector<6>, into output: inout Vector<5>) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 6)
      t0.load(input)
      let t1 = memory.view(at: 16, 5)
      dense(t0, into: t1, memory)
      denseSoftmax(t1, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 5]`
public struct Layer43: Network {
  private let engine: Engine
  /// Line 186, `dense 5, logsoftmax, bias: false`: `[2, 3, 4]` → `[2, 3, 5]`
  private let dense: Dense
  /// Line 186, `dense 5, logsoftmax, bias: false`: `[2, 3, 5]` → `[2, 3, 5]`
  private let denseSoftmax = Softmax(axis: .channels, isLogarithm: true)

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    dense
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    dense = layers.dense(4, 5, bias: false)
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 5]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 5> {
    var output = Feature<2, 3, 5>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 5>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 3, 5)
      dense(t0, into: t1, memory)
      denseSoftmax(t1, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 4]` → `[2, 3]`
public struct Layer44: Network {
  private let engine: Engine
  /// Line 190, `dense 3, gelu`: `[2, 4]` → `[2, 3]`, with gelu
  private let dense: Dense

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    dense
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    dense = layers.dense(4, 3, activation: .gelu)
    engine = Engine(count: 32, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3]` of `[2, 4]`.
  public func callAsFunction(_ input: Series<2, 4>) throws(RunError) -> Series<2, 3> {
    var output = Series<2, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<2, 4>, into output: inout Series<2, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 4)
      t0.load(input)
      let t1 = memory.view(at: 16, 2, 3)
      dense(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[2, 3, 4]`
public struct Layer45: Network {
  private let engine: Engine
  /// Line 194, `maxpool`: `[5, 6, 4]` → `[2, 3, 4]`
  private let maxPooling2d = MaxPooling(window: [2, 2], strides: [2, 2])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 160, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 2, 3, 4)
      maxPooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[3, 3, 4]`
public struct Layer46: Network {
  private let engine: Engine
  /// Line 198, `maxpool 3, stride: 2, padding: same`: `[5, 6, 4]` → `[3, 3, 4]`
  private let maxPooling2d = MaxPooling(
    window: [3, 3], strides: [2, 2],
    padding: .explicit(Border(height: .init(1, 1), width: .init(0, 1))))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 176, threads: threads)
  }

  /// Computes `[3, 3, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 3, 4> {
    var output = Feature<3, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 3, 3, 4)
      maxPooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 3]` → `[3, 4, 3]`
public struct Layer47: Network {
  private let engine: Engine
  /// Line 203, `maxpool 2x3, stride: 1, padding: same`: `[3, 4, 3]` → `[3, 4, 3]`
  private let maxPooling2d = MaxPooling(
    window: [2, 3], strides: [1, 1],
    padding: .explicit(Border(height: .init(0, 1), width: .init(1, 1))))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 96, threads: threads)
  }

  /// Computes `[3, 4, 3]` of `[3, 4, 3]`.
  public func callAsFunction(_ input: Feature<3, 4, 3>) throws(RunError) -> Feature<3, 4, 3> {
    var output = Feature<3, 4, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<3, 4, 3>, into output: inout Feature<3, 4, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4, 3)
      t0.load(input)
      let t1 = memory.view(at: 48, 3, 4, 3)
      maxPooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[3, 4]`
public struct Layer48: Network {
  private let engine: Engine
  /// Line 207, `maxpool 3, stride: 2`: `[7, 4]` → `[3, 4]`
  private let maxPooling1d = MaxPooling(window: [3], strides: [2])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[3, 4]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<3, 4> {
    var output = Series<3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 3, 4)
      maxPooling1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 5, 2]` → `[2, 2, 3, 2]`
public struct Layer49: Network {
  private let engine: Engine
  /// Line 211, `maxpool padding: same`: `[3, 4, 5, 2]` → `[2, 2, 3, 2]`
  private let maxPooling3d = MaxPooling(
    window: [2, 2, 2], strides: [2, 2, 2],
    padding: .explicit(Border(depth: .init(0, 1), width: .init(0, 1))))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 160, threads: threads)
  }

  /// Computes `[2, 2, 3, 2]` of `[3, 4, 5, 2]`.
  public func callAsFunction(_ input: Volume<3, 4, 5, 2>) throws(RunError) -> Volume<2, 2, 3, 2> {
    var output = Volume<2, 2, 3, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<3, 4, 5, 2>, into output: inout Volume<2, 2, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4, 5, 2)
      t0.load(input)
      let t1 = memory.view(at: 128, 2, 2, 3, 2)
      maxPooling3d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[2, 3, 4]`
public struct Layer50: Network {
  private let engine: Engine
  /// Line 215, `avgpool`: `[5, 6, 4]` → `[2, 3, 4]`
  private let averagePooling2d = AveragePooling(window: [2, 2], strides: [2, 2])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 160, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 2, 3, 4)
      averagePooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[3, 3, 4]`
public struct Layer51: Network {
  private let engine: Engine
  /// Line 219, `avgpool 3, stride: 2, padding: same`: `[5, 6, 4]` → `[3, 3, 4]`
  private let averagePooling2d = AveragePooling(
    window: [3, 3], strides: [2, 2],
    padding: .explicit(Border(height: .init(1, 1), width: .init(0, 1))))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 176, threads: threads)
  }

  /// Computes `[3, 3, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 3, 4> {
    var output = Feature<3, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 3, 3, 4)
      averagePooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[7, 4]`
public struct Layer52: Network {
  private let engine: Engine
  /// Line 223, `avgpool 3, stride: 1, padding: same`: `[7, 4]` → `[7, 4]`
  private let averagePooling1d = AveragePooling(
    window: [3], strides: [1], padding: .explicit(.series(1)))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 64, threads: threads)
  }

  /// Computes `[7, 4]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<7, 4> {
    var output = Series<7, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<7, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 7, 4)
      averagePooling1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 5, 2]` → `[3, 2, 3, 2]`
public struct Layer53: Network {
  private let engine: Engine
  /// Line 228, `avgpool 2x3x2, stride: 1x2x2, padding: same`: `[3, 4, 5, 2]` → `[3, 2, 3, 2]`
  private let averagePooling3d = AveragePooling(
    window: [2, 3, 2], strides: [1, 2, 2],
    padding: .explicit(Border(depth: .init(0, 1), height: .init(0, 1), width: .init(0, 1))))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 176, threads: threads)
  }

  /// Computes `[3, 2, 3, 2]` of `[3, 4, 5, 2]`.
  public func callAsFunction(_ input: Volume<3, 4, 5, 2>) throws(RunError) -> Volume<3, 2, 3, 2> {
    var output = Volume<3, 2, 3, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<3, 4, 5, 2>, into output: inout Volume<3, 2, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4, 5, 2)
      t0.load(input)
      let t1 = memory.view(at: 128, 3, 2, 3, 2)
      averagePooling3d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[4]`
public struct Layer54: Network {
  private let engine: Engine
  /// Line 232, `globalmaxpool`: `[5, 6, 4]` → `[4]`
  private let globalMaxPooling2d = Reduction(.maximum, over: [.height, .width])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 144, threads: threads)
  }

  /// Computes `[4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Vector<4> {
    var output = Vector<4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Vector<4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 4)
      globalMaxPooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 5, 2]` → `[1, 1, 1, 2]`
public struct Layer55: Network {
  private let engine: Engine
  /// Line 236, `globalmaxpool keepdims: true`: `[3, 4, 5, 2]` → `[1, 1, 1, 2]`
  private let globalMaxPooling3d = Reduction(.maximum, over: [.depth, .height, .width])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 144, threads: threads)
  }

  /// Computes `[1, 1, 1, 2]` of `[3, 4, 5, 2]`.
  public func callAsFunction(_ input: Volume<3, 4, 5, 2>) throws(RunError) -> Volume<1, 1, 1, 2> {
    var output = Volume<1, 1, 1, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<3, 4, 5, 2>, into output: inout Volume<1, 1, 1, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4, 5, 2)
      t0.load(input)
      let t1 = memory.view(at: 128, 1, 1, 1, 2)
      globalMaxPooling3d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[4]`
public struct Layer56: Network {
  private let engine: Engine
  /// Line 240, `globalavgpool`: `[7, 4]` → `[4]`
  private let globalAveragePooling1d = Reduction(.mean, over: .width)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[4]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Vector<4> {
    var output = Vector<4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Vector<4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 4)
      globalAveragePooling1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[1, 1, 4]`
public struct Layer57: Network {
  private let engine: Engine
  /// Line 244, `globalavgpool keepdims: true`: `[5, 6, 4]` → `[1, 1, 4]`
  private let globalAveragePooling2d = Reduction(.mean, over: [.height, .width])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 144, threads: threads)
  }

  /// Computes `[1, 1, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<1, 1, 4> {
    var output = Feature<1, 1, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<1, 1, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 1, 1, 4)
      globalAveragePooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 2, 3]` → `[12]`
public struct Layer58: Network {
  private let engine: Engine

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 16, threads: threads)
  }

  /// Computes `[12]` of `[2, 2, 3]`.
  public func callAsFunction(_ input: Feature<2, 2, 3>) throws(RunError) -> Vector<12> {
    var output = Vector<12>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 2, 3>, into output: inout Vector<12>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 2, 3)
      t0.load(input)
      let t1 = t0.reshaped(channels: 12)
      output.store(t1)
    }
  }
}

/// `[2, 3, 2]` → `[3, 4]`
public struct Layer59: Network {
  private let engine: Engine

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 16, threads: threads)
  }

  /// Computes `[3, 4]` of `[2, 3, 2]`.
  public func callAsFunction(_ input: Feature<2, 3, 2>) throws(RunError) -> Series<3, 4> {
    var output = Series<3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 2>, into output: inout Series<3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 2)
      t0.load(input)
      let t1 = t0.reshaped(width: 3, channels: 4)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[3, 2, 4]`
public struct Layer60: Network {
  private let engine: Engine
  /// Line 256, `permute [2, 1, 3]`: `[2, 3, 4]` → `[3, 2, 4]`
  private let permute = Transpose(shape: [2, 3, 4], order: [1, 0, 2])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 64, threads: threads)
  }

  /// Computes `[3, 2, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<3, 2, 4> {
    var output = Feature<3, 2, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<3, 2, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 3, 2, 4)
      permute(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[4, 2, 3]`
public struct Layer61: Network {
  private let engine: Engine
  /// Line 260, `permute [3, 1, 2]`: `[2, 3, 4]` → `[4, 2, 3]`
  private let permute = Transpose(shape: [2, 3, 4], order: [2, 0, 1])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 64, threads: threads)
  }

  /// Computes `[4, 2, 3]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<4, 2, 3> {
    var output = Feature<4, 2, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<4, 2, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 4, 2, 3)
      permute(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 2]` → `[4, 5, 2]`
public struct Layer62: Network {
  private let engine: Engine

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[4, 5, 2]` of `[2, 3, 2]`.
  public func callAsFunction(_ input: Feature<2, 3, 2>) throws(RunError) -> Feature<4, 5, 2> {
    var output = Feature<4, 5, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 2>, into output: inout Feature<4, 5, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 2, border: .image(1))
      t0.load(input)
      let t1 = t0.expanded(by: .image(1))
      output.store(t1)
    }
  }
}

/// `[2, 3, 2]` → `[3, 5, 2]`
public struct Layer63: Network {
  private let engine: Engine

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[3, 5, 2]` of `[2, 3, 2]`.
  public func callAsFunction(_ input: Feature<2, 3, 2>) throws(RunError) -> Feature<3, 5, 2> {
    var output = Feature<3, 5, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 2>, into output: inout Feature<3, 5, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 2, border: Border(height: .init(0, 1), width: .init(2, 0)))
      t0.load(input)
      let t1 = t0.expanded(by: Border(height: .init(0, 1), width: .init(2, 0)))
      output.store(t1)
    }
  }
}

/// `[3, 2]` → `[4, 2]`
public struct Layer64: Network {
  private let engine: Engine

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 16, threads: threads)
  }

  /// Computes `[4, 2]` of `[3, 2]`.
  public func callAsFunction(_ input: Series<3, 2>) throws(RunError) -> Series<4, 2> {
    var output = Series<4, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<3, 2>, into output: inout Series<4, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 2, border: Border(width: .init(1, 0)))
      t0.load(input)
      let t1 = t0.expanded(by: Border(width: .init(1, 0)))
      output.store(t1)
    }
  }
}

/// `[2, 2, 2, 1]` → `[4, 2, 4, 1]`
public struct Layer65: Network {
  private let engine: Engine

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[4, 2, 4, 1]` of `[2, 2, 2, 1]`.
  public func callAsFunction(_ input: Volume<2, 2, 2, 1>) throws(RunError) -> Volume<4, 2, 4, 1> {
    var output = Volume<4, 2, 4, 1>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<2, 2, 2, 1>, into output: inout Volume<4, 2, 4, 1>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(
        at: 0, 2, 2, 2, 1, border: Border(depth: .init(1, 1), width: .init(1, 1)))
      t0.load(input)
      let t1 = t0.expanded(by: Border(depth: .init(1, 1), width: .init(1, 1)))
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[4, 3, 4]`
public struct Layer66: Network {
  private let engine: Engine

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 128, threads: threads)
  }

  /// Computes `[4, 3, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<4, 3, 4> {
    var output = Feature<4, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<4, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = t0.positions(from: 1, count: 4, along: .height)
      let t2 = t1.positions(from: 2, count: 3, along: .width)
      output.store(t2)
    }
  }
}

/// `[7, 4]` → `[5, 4]`
public struct Layer67: Network {
  private let engine: Engine

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[5, 4]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<5, 4> {
    var output = Series<5, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<5, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4)
      t0.load(input)
      let t1 = t0.positions(from: 1, count: 5, along: .width)
      output.store(t1)
    }
  }
}

/// `[3, 4, 5, 2]` → `[1, 2, 1, 2]`
public struct Layer68: Network {
  private let engine: Engine

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 128, threads: threads)
  }

  /// Computes `[1, 2, 1, 2]` of `[3, 4, 5, 2]`.
  public func callAsFunction(_ input: Volume<3, 4, 5, 2>) throws(RunError) -> Volume<1, 2, 1, 2> {
    var output = Volume<1, 2, 1, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<3, 4, 5, 2>, into output: inout Volume<1, 2, 1, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4, 5, 2)
      t0.load(input)
      let t1 = t0.positions(from: 1, count: 1, along: .depth)
      let t2 = t1.positions(from: 1, count: 2, along: .height)
      let t3 = t2.positions(from: 2, count: 1, along: .width)
      output.store(t3)
    }
  }
}

/// `[4]` → `[3, 4]`
public struct Layer69: Network {
  private let engine: Engine
  /// Line 292, `repeatvector 3`: `[4]` → `[3, 4]`
  private let repeatVector = Repeat()

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[3, 4]` of `[4]`.
  public func callAsFunction(_ input: Vector<4>) throws(RunError) -> Series<3, 4> {
    var output = Series<3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Vector<4>, into output: inout Series<3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 4)
      t0.load(input)
      let t1 = memory.view(at: 16, 3, 4)
      repeatVector(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 2]` → `[4, 6, 2]`
public struct Layer70: Network {
  private let engine: Engine
  /// Line 296, `upsample`: `[2, 3, 2]` → `[4, 6, 2]`
  private let upSampling2d = Resize(.nearest)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 64, threads: threads)
  }

  /// Computes `[4, 6, 2]` of `[2, 3, 2]`.
  public func callAsFunction(_ input: Feature<2, 3, 2>) throws(RunError) -> Feature<4, 6, 2> {
    var output = Feature<4, 6, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 2>, into output: inout Feature<4, 6, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 48, 2, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 0, 4, 6, 2)
      upSampling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 2]` → `[2, 9, 2]`
public struct Layer71: Network {
  private let engine: Engine
  /// Line 300, `upsample 1x3`: `[2, 3, 2]` → `[2, 9, 2]`
  private let upSampling2d = Resize(.nearest)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 64, threads: threads)
  }

  /// Computes `[2, 9, 2]` of `[2, 3, 2]`.
  public func callAsFunction(_ input: Feature<2, 3, 2>) throws(RunError) -> Feature<2, 9, 2> {
    var output = Feature<2, 9, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 2>, into output: inout Feature<2, 9, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 48, 2, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 0, 2, 9, 2)
      upSampling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 2]` → `[9, 2]`
public struct Layer72: Network {
  private let engine: Engine
  /// Line 304, `upsample 3`: `[3, 2]` → `[9, 2]`
  private let upSampling1d = Resize(.nearest)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[9, 2]` of `[3, 2]`.
  public func callAsFunction(_ input: Series<3, 2>) throws(RunError) -> Series<9, 2> {
    var output = Series<9, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<3, 2>, into output: inout Series<9, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 32, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 0, 9, 2)
      upSampling1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 1, 2, 2]` → `[4, 2, 4, 2]`
public struct Layer73: Network {
  private let engine: Engine
  /// Line 308, `upsample`: `[2, 1, 2, 2]` → `[4, 2, 4, 2]`
  private let upSampling3d = Resize(.nearest)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 80, threads: threads)
  }

  /// Computes `[4, 2, 4, 2]` of `[2, 1, 2, 2]`.
  public func callAsFunction(_ input: Volume<2, 1, 2, 2>) throws(RunError) -> Volume<4, 2, 4, 2> {
    var output = Volume<4, 2, 4, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<2, 1, 2, 2>, into output: inout Volume<4, 2, 4, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 64, 2, 1, 2, 2)
      t0.load(input)
      let t1 = memory.view(at: 0, 4, 2, 4, 2)
      upSampling3d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 2]` → `[4, 6, 2]`
public struct Layer74: Network {
  private let engine: Engine
  /// Line 312, `upsample interpolation: bilinear`: `[2, 3, 2]` → `[4, 6, 2]`
  private let upSampling2d = Resize(.bilinear)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 64, threads: threads)
  }

  /// Computes `[4, 6, 2]` of `[2, 3, 2]`.
  public func callAsFunction(_ input: Feature<2, 3, 2>) throws(RunError) -> Feature<4, 6, 2> {
    var output = Feature<4, 6, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 2>, into output: inout Feature<4, 6, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 48, 2, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 0, 4, 6, 2)
      upSampling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[4, 3, 1]` → `[8, 6, 1]`
public struct Layer75: Network {
  private let engine: Engine
  /// Line 316, `upsample interpolation: bicubic`: `[4, 3, 1]` → `[8, 6, 1]`
  private let upSampling2d = Resize(.bicubic)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 64, threads: threads)
  }

  /// Computes `[8, 6, 1]` of `[4, 3, 1]`.
  public func callAsFunction(_ input: Feature<4, 3, 1>) throws(RunError) -> Feature<8, 6, 1> {
    var output = Feature<8, 6, 1>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<4, 3, 1>, into output: inout Feature<8, 6, 1>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 48, 4, 3, 1)
      t0.load(input)
      let t1 = memory.view(at: 0, 8, 6, 1)
      upSampling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 3, 1]` → `[9, 9, 1]`
public struct Layer76: Network {
  private let engine: Engine
  /// Line 320, `upsample 3, interpolation: lanczos3`: `[3, 3, 1]` → `[9, 9, 1]`
  private let upSampling2d = Resize(.lanczos3)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 112, threads: threads)
  }

  /// Computes `[9, 9, 1]` of `[3, 3, 1]`.
  public func callAsFunction(_ input: Feature<3, 3, 1>) throws(RunError) -> Feature<9, 9, 1> {
    var output = Feature<9, 9, 1>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<3, 3, 1>, into output: inout Feature<9, 9, 1>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 96, 3, 3, 1)
      t0.load(input)
      let t1 = memory.view(at: 0, 9, 9, 1)
      upSampling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[4, 3, 1]` → `[8, 6, 1]`
public struct Layer77: Network {
  private let engine: Engine
  /// Line 324, `upsample interpolation: lanczos5`: `[4, 3, 1]` → `[8, 6, 1]`
  private let upSampling2d = Resize(.lanczos5)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 64, threads: threads)
  }

  /// Computes `[8, 6, 1]` of `[4, 3, 1]`.
  public func callAsFunction(_ input: Feature<4, 3, 1>) throws(RunError) -> Feature<8, 6, 1> {
    var output = Feature<8, 6, 1>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<4, 3, 1>, into output: inout Feature<8, 6, 1>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 48, 4, 3, 1)
      t0.load(input)
      let t1 = memory.view(at: 0, 8, 6, 1)
      upSampling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 2]` → `[4, 9, 2]`
public struct Layer78: Network {
  private let engine: Engine
  /// Line 328, `resize 4x9`: `[5, 6, 2]` → `[4, 9, 2]`
  private let resizing = Resize(.bilinear)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 144, threads: threads)
  }

  /// Computes `[4, 9, 2]` of `[5, 6, 2]`.
  public func callAsFunction(_ input: Feature<5, 6, 2>) throws(RunError) -> Feature<4, 9, 2> {
    var output = Feature<4, 9, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 2>, into output: inout Feature<4, 9, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 80, 5, 6, 2)
      t0.load(input)
      let t1 = memory.view(at: 0, 4, 9, 2)
      resizing(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 2]` → `[7, 3, 2]`
public struct Layer79: Network {
  private let engine: Engine
  /// Line 332, `resize 7x3`: `[5, 6, 2]` → `[7, 3, 2]`
  private let resizing = Resize(.bilinear)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 112, threads: threads)
  }

  /// Computes `[7, 3, 2]` of `[5, 6, 2]`.
  public func callAsFunction(_ input: Feature<5, 6, 2>) throws(RunError) -> Feature<7, 3, 2> {
    var output = Feature<7, 3, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 2>, into output: inout Feature<7, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 2)
      t0.load(input)
      let t1 = memory.view(at: 64, 7, 3, 2)
      resizing(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 2]` → `[7, 4, 2]`
public struct Layer80: Network {
  private let engine: Engine
  /// Line 336, `resize 7x4, interpolation: nearest`: `[5, 6, 2]` → `[7, 4, 2]`
  private let resizing = Resize(.nearest)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 128, threads: threads)
  }

  /// Computes `[7, 4, 2]` of `[5, 6, 2]`.
  public func callAsFunction(_ input: Feature<5, 6, 2>) throws(RunError) -> Feature<7, 4, 2> {
    var output = Feature<7, 4, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 2>, into output: inout Feature<7, 4, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 2)
      t0.load(input)
      let t1 = memory.view(at: 64, 7, 4, 2)
      resizing(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 2]` → `[3, 11, 2]`
public struct Layer81: Network {
  private let engine: Engine
  /// Line 340, `resize 3x11, interpolation: nearest`: `[5, 6, 2]` → `[3, 11, 2]`
  private let resizing = Resize(.nearest)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 144, threads: threads)
  }

  /// Computes `[3, 11, 2]` of `[5, 6, 2]`.
  public func callAsFunction(_ input: Feature<5, 6, 2>) throws(RunError) -> Feature<3, 11, 2> {
    var output = Feature<3, 11, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 2>, into output: inout Feature<3, 11, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 80, 5, 6, 2)
      t0.load(input)
      let t1 = memory.view(at: 0, 3, 11, 2)
      resizing(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 1]` → `[7, 9, 1]`
public struct Layer82: Network {
  private let engine: Engine
  /// Line 344, `resize 7x9, interpolation: bicubic`: `[5, 6, 1]` → `[7, 9, 1]`
  private let resizing = Resize(.bicubic)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 96, threads: threads)
  }

  /// Computes `[7, 9, 1]` of `[5, 6, 1]`.
  public func callAsFunction(_ input: Feature<5, 6, 1>) throws(RunError) -> Feature<7, 9, 1> {
    var output = Feature<7, 9, 1>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 1>, into output: inout Feature<7, 9, 1>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 64, 5, 6, 1)
      t0.load(input)
      let t1 = memory.view(at: 0, 7, 9, 1)
      resizing(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 9, 1]` → `[3, 4, 1]`
public struct Layer83: Network {
  private let engine: Engine
  /// Line 348, `resize 3x4, interpolation: bicubic`: `[7, 9, 1]` → `[3, 4, 1]`
  private let resizing = Resize(.bicubic)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 80, threads: threads)
  }

  /// Computes `[3, 4, 1]` of `[7, 9, 1]`.
  public func callAsFunction(_ input: Feature<7, 9, 1>) throws(RunError) -> Feature<3, 4, 1> {
    var output = Feature<3, 4, 1>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<7, 9, 1>, into output: inout Feature<3, 4, 1>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 9, 1)
      t0.load(input)
      let t1 = memory.view(at: 64, 3, 4, 1)
      resizing(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 1]` → `[7, 9, 1]`
public struct Layer84: Network {
  private let engine: Engine
  /// Line 352, `resize 7x9, interpolation: lanczos3`: `[5, 6, 1]` → `[7, 9, 1]`
  private let resizing = Resize(.lanczos3)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 96, threads: threads)
  }

  /// Computes `[7, 9, 1]` of `[5, 6, 1]`.
  public func callAsFunction(_ input: Feature<5, 6, 1>) throws(RunError) -> Feature<7, 9, 1> {
    var output = Feature<7, 9, 1>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 1>, into output: inout Feature<7, 9, 1>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 64, 5, 6, 1)
      t0.load(input)
      let t1 = memory.view(at: 0, 7, 9, 1)
      resizing(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[8, 5, 1]` → `[3, 5, 1]`
public struct Layer85: Network {
  private let engine: Engine
  /// Line 356, `resize 3x5, interpolation: lanczos3`: `[8, 5, 1]` → `[3, 5, 1]`
  private let resizing = Resize(.lanczos3)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 64, threads: threads)
  }

  /// Computes `[3, 5, 1]` of `[8, 5, 1]`.
  public func callAsFunction(_ input: Feature<8, 5, 1>) throws(RunError) -> Feature<3, 5, 1> {
    var output = Feature<3, 5, 1>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<8, 5, 1>, into output: inout Feature<3, 5, 1>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 8, 5, 1)
      t0.load(input)
      let t1 = memory.view(at: 48, 3, 5, 1)
      resizing(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 12, 1]` → `[9, 4, 1]`
public struct Layer86: Network {
  private let engine: Engine
  /// Line 360, `resize 9x4, interpolation: lanczos5`: `[5, 12, 1]` → `[9, 4, 1]`
  private let resizing = Resize(.lanczos5)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 112, threads: threads)
  }

  /// Computes `[9, 4, 1]` of `[5, 12, 1]`.
  public func callAsFunction(_ input: Feature<5, 12, 1>) throws(RunError) -> Feature<9, 4, 1> {
    var output = Feature<9, 4, 1>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 12, 1>, into output: inout Feature<9, 4, 1>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 12, 1)
      t0.load(input)
      let t1 = memory.view(at: 64, 9, 4, 1)
      resizing(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 3]` → `[9, 3]`
public struct Layer87: Network {
  private let engine: Engine
  /// Line 364, `resize 9, interpolation: nearest`: `[5, 3]` → `[9, 3]`
  private let resizing = Resize(.nearest)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[9, 3]` of `[5, 3]`.
  public func callAsFunction(_ input: Series<5, 3>) throws(RunError) -> Series<9, 3> {
    var output = Series<9, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<5, 3>, into output: inout Series<9, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 32, 5, 3)
      t0.load(input)
      let t1 = memory.view(at: 0, 9, 3)
      resizing(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[4, 4]`
public struct Layer88: Network {
  private let engine: Engine
  /// Line 368, `resize 4`: `[7, 4]` → `[4, 4]`
  private let resizing = Resize(.bilinear)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[4, 4]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<4, 4> {
    var output = Series<4, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<4, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 4, 4)
      resizing(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer89: Network {
  private let engine: Engine
  /// Line 372, `batchnorm`: `[2, 3, 4]` → `[2, 3, 4]`
  private let batchNormalization: Affine

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    batch_normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    batchNormalization = layers.batchNormalization(4, epsilon: 0.001)
    engine = Engine(count: 32, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      batchNormalization(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer90: Network {
  private let engine: Engine
  /// Line 376, `batchnorm axis: 1, epsilon: 0.1, scale: false`: `[2, 3, 4]` → `[2, 3, 4]`
  private let batchNormalization: PlacewiseAffine

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    batch_normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    batchNormalization = layers.placewiseBatchNormalization(
      2, axis: .height, epsilon: 0.1, scale: false)
    engine = Engine(count: 32, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      batchNormalization(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[6]` → `[6]`
public struct Layer91: Network {
  private let engine: Engine
  /// Line 380, `batchnorm center: false`: `[6]` → `[6]`
  private let batchNormalization: Affine

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    batch_normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    batchNormalization = layers.batchNormalization(6, epsilon: 0.001, center: false)
    engine = Engine(count: 16, threads: threads)
    try layers.finish()
  }

  /// Computes `[6]` of `[6]`.
  public func callAsFunction(_ input: Vector<6>) throws(RunError) -> Vector<6> {
    var output = Vector<6>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(_ input: Vector<6>, into output: inout Vector<6>) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 6)
      t0.load(input)
      batchNormalization(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer92: Network {
  private let engine: Engine
  /// Line 384, `layernorm`: `[2, 3, 4]` → `[2, 3, 4]`
  private let layerNormalization: Normalization

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    layer_normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    layerNormalization = layers.normalization(.layer(.channels), [4], epsilon: 0.001)
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 3, 4)
      layerNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer93: Network {
  private let engine: Engine
  /// Line 388, `layernorm [1, 3], epsilon: 0.1`: `[2, 3, 4]` → `[2, 3, 4]`
  private let layerNormalization: Normalization

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    layer_normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    layerNormalization = layers.normalization(.layer([.height, .channels]), [2, 4], epsilon: 0.1)
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 3, 4)
      layerNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer94: Network {
  private let engine: Engine
  /// Line 392, `layernorm [1, 2, 3], scale: false`: `[2, 3, 4]` → `[2, 3, 4]`
  private let layerNormalization: Normalization

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    layer_normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    layerNormalization = layers.normalization(
      .layer([.height, .width, .channels]), [2, 3, 4], epsilon: 0.001, scale: nil)
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 3, 4)
      layerNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4]` → `[3, 4]`
public struct Layer95: Network {
  private let engine: Engine
  /// Line 396, `layernorm 1, center: false`: `[3, 4]` → `[3, 4]`
  private let layerNormalization: Normalization

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    layer_normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    layerNormalization = layers.normalization(.layer(.width), [3], epsilon: 0.001, offset: nil)
    engine = Engine(count: 32, threads: threads)
    try layers.finish()
  }

  /// Computes `[3, 4]` of `[3, 4]`.
  public func callAsFunction(_ input: Series<3, 4>) throws(RunError) -> Series<3, 4> {
    var output = Series<3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<3, 4>, into output: inout Series<3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 16, 3, 4)
      layerNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer96: Network {
  private let engine: Engine
  /// Line 400, `rmsnorm`: `[2, 3, 4]` → `[2, 3, 4]`
  private let rmsNormalization: Normalization

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    rms_normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    rmsNormalization = layers.normalization(
      .rootMeanSquare(.channels), [4], epsilon: 1e-06, scale: "scale", offset: nil)
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 3, 4)
      rmsNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer97: Network {
  private let engine: Engine
  /// Line 404, `rmsnorm [2, 3], epsilon: 0.5`: `[2, 3, 4]` → `[2, 3, 4]`
  private let rmsNormalization: Normalization

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    rms_normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    rmsNormalization = layers.normalization(
      .rootMeanSquare([.width, .channels]), [3, 4], epsilon: 0.5, scale: "scale", offset: nil)
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 3, 4)
      rmsNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 6]` → `[2, 3, 6]`
public struct Layer98: Network {
  private let engine: Engine
  /// Line 408, `groupnorm 2`: `[2, 3, 6]` → `[2, 3, 6]`
  private let groupNormalization: Normalization

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    group_normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    groupNormalization = layers.normalization(.group(2), [6], epsilon: 0.001)
    engine = Engine(count: 96, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 6]` of `[2, 3, 6]`.
  public func callAsFunction(_ input: Feature<2, 3, 6>) throws(RunError) -> Feature<2, 3, 6> {
    var output = Feature<2, 3, 6>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 6>, into output: inout Feature<2, 3, 6>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 6)
      t0.load(input)
      let t1 = memory.view(at: 48, 2, 3, 6)
      groupNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[7, 4]`
public struct Layer99: Network {
  private let engine: Engine
  /// Line 412, `groupnorm 1, epsilon: 0.2, scale: false`: `[7, 4]` → `[7, 4]`
  private let groupNormalization: Normalization

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    group_normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    groupNormalization = layers.normalization(.group(1), [4], epsilon: 0.2, scale: nil)
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[7, 4]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<7, 4> {
    var output = Series<7, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<7, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 7, 4)
      groupNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[6]` → `[6]`
public struct Layer100: Network {
  private let engine: Engine
  /// Line 416, `groupnorm 3, center: false`: `[6]` → `[6]`
  private let groupNormalization: Normalization

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    group_normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    groupNormalization = layers.normalization(.group(3), [6], epsilon: 0.001, offset: nil)
    engine = Engine(count: 32, threads: threads)
    try layers.finish()
  }

  /// Computes `[6]` of `[6]`.
  public func callAsFunction(_ input: Vector<6>) throws(RunError) -> Vector<6> {
    var output = Vector<6>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(_ input: Vector<6>, into output: inout Vector<6>) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 6)
      t0.load(input)
      let t1 = memory.view(at: 16, 6)
      groupNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer101: Network {
  private let engine: Engine
  /// Line 420, `unitnorm`: `[2, 3, 4]` → `[2, 3, 4]`
  private let unitNormalization: Normalization

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    unit_normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    unitNormalization = layers.normalization(
      .unit(.channels), [4], epsilon: 1e-12, scale: nil, offset: nil)
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 3, 4)
      unitNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer102: Network {
  private let engine: Engine
  /// Line 424, `unitnorm [1, 2]`: `[2, 3, 4]` → `[2, 3, 4]`
  private let unitNormalization: Normalization

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    unit_normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    unitNormalization = layers.normalization(
      .unit([.height, .width]), [2, 3], epsilon: 1e-12, scale: nil, offset: nil)
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 3, 4)
      unitNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 4]` → `[2, 4]`
public struct Layer103: Network {
  private let engine: Engine
  /// Line 428, `rescale 0.0000000000001`: `[2, 4]` → `[2, 4]`
  private let rescaling = PlacewiseAffine.rescaling(factors: [1e-13], offsets: [0])
  /// Line 428, `unitnorm`: `[2, 4]` → `[2, 4]`
  private let unitNormalization: Normalization

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    unit_normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    unitNormalization = layers.normalization(
      .unit(.channels), [4], epsilon: 1e-12, scale: nil, offset: nil)
    engine = Engine(count: 32, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 4]` of `[2, 4]`.
  public func callAsFunction(_ input: Series<2, 4>) throws(RunError) -> Series<2, 4> {
    var output = Series<2, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<2, 4>, into output: inout Series<2, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      let t1 = memory.view(at: 16, 2, 4)
      unitNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer104: Network {
  private let engine: Engine
  /// Line 432, `normalize`: `[2, 3, 4]` → `[2, 3, 4]`
  private let normalization: PlacewiseAffine

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    normalization = layers.standardization([4], axes: .channels)
    engine = Engine(count: 32, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      normalization(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer105: Network {
  private let engine: Engine
  /// Line 436, `normalize axis: [1, 3]`: `[2, 3, 4]` → `[2, 3, 4]`
  private let normalization: PlacewiseAffine

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    normalization = layers.standardization([2, 4], axes: [.height, .channels])
    engine = Engine(count: 32, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      normalization(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer106: Network {
  private let engine: Engine
  /// Line 440, `normalize mean: 0.5, variance: 4`: `[2, 3, 4]` → `[2, 3, 4]`
  private let normalization = PlacewiseAffine.standardization(mean: [0.5], variance: [4], axes: [])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      normalization(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer107: Network {
  private let engine: Engine
  /// Line 444, `normalize mean: [0.1, 0.2, 0.3, 0.4], variance: [1, 2, 3, 4]`: `[2, 3, 4]` → `[2,
  /// 3, 4]`
  private let normalization = PlacewiseAffine.standardization(
    mean: [0.1, 0.2, 0.3, 0.4], variance: [1, 2, 3, 4], axes: .channels)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      normalization(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer108: Network {
  private let engine: Engine
  /// Line 448, `normalize axis: [1, 2], mean: [0.1, 0.2, 0.3], variance: [1, 2, 3]`: `[2, 3, 4]` →
  /// `[2, 3, 4]`
  private let normalization = PlacewiseAffine.standardization(
    mean: [0.1, 0.2, 0.3], variance: [1, 2, 3], axes: .width)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      normalization(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer109: Network {
  private let engine: Engine
  /// Line 452, `normalize mean: 0.5, variance: 0`: `[2, 3, 4]` → `[2, 3, 4]`
  private let normalization = PlacewiseAffine.standardization(mean: [0.5], variance: [0], axes: [])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      normalization(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer110: Network {
  private let engine: Engine
  /// Line 456, `rescale 1/255, offset: -1`: `[2, 3, 4]` → `[2, 3, 4]`
  private let rescaling = PlacewiseAffine.rescaling(factors: [0.003921569], offsets: [-1])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer111: Network {
  private let engine: Engine
  /// Line 460, `rescale [1, 2, 3, -4], offset: [0, 0.5, 1, 2]`: `[2, 3, 4]` → `[2, 3, 4]`
  private let rescaling = PlacewiseAffine.rescaling(
    factors: [1, 2, 3, -4], offsets: [0, 0.5, 1, 2])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer112: Network {
  private let engine: Engine

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer113: Network {
  private let engine: Engine

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer114: Network {
  private let engine: Engine

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer115: Network {
  private let engine: Engine
  /// Line 476, `prelu`: `[2, 3, 4]` → `[2, 3, 4]`
  private let pReLu: ParametricReLU

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    p_re_lu
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    pReLu = layers.parametricReLU([2, 3, 4], axes: [.height, .width, .channels])
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 3, 4)
      pReLu(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer116: Network {
  private let engine: Engine
  /// Line 480, `prelu shared_axes: [1, 2]`: `[2, 3, 4]` → `[2, 3, 4]`
  private let pReLu: ParametricReLU

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    p_re_lu
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    pReLu = layers.parametricReLU([1, 1, 4], axes: .channels)
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 3, 4)
      pReLu(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer117: Network {
  private let engine: Engine
  /// Line 484, `prelu shared_axes: 3`: `[2, 3, 4]` → `[2, 3, 4]`
  private let pReLu: ParametricReLU

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    p_re_lu
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    pReLu = layers.parametricReLU([2, 3, 1], axes: [.height, .width])
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 3, 4)
      pReLu(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer118: Network {
  private let engine: Engine
  /// Line 488, `rescale 8`: `[2, 3, 4]` → `[2, 3, 4]`, with relu
  private let rescaling = PlacewiseAffine.rescaling(factors: [8], offsets: [0], activation: .relu)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer119: Network {
  private let engine: Engine
  /// Line 492, `rescale 8`: `[2, 3, 4]` → `[2, 3, 4]`, with relu6
  private let rescaling = PlacewiseAffine.rescaling(factors: [8], offsets: [0], activation: .relu6)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer120: Network {
  private let engine: Engine
  /// Line 496, `rescale 8`: `[2, 3, 4]` → `[2, 3, 4]`, with selu
  private let rescaling = PlacewiseAffine.rescaling(factors: [8], offsets: [0], activation: .selu)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer121: Network {
  private let engine: Engine
  /// Line 500, `rescale 8`: `[2, 3, 4]` → `[2, 3, 4]`, with gelu
  private let rescaling = PlacewiseAffine.rescaling(factors: [8], offsets: [0], activation: .gelu)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer122: Network {
  private let engine: Engine
  /// Line 504, `rescale 8`: `[2, 3, 4]` → `[2, 3, 4]`, with silu
  private let rescaling = PlacewiseAffine.rescaling(factors: [8], offsets: [0], activation: .silu)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer123: Network {
  private let engine: Engine
  /// Line 508, `rescale 8`: `[2, 3, 4]` → `[2, 3, 4]`, with mish
  private let rescaling = PlacewiseAffine.rescaling(factors: [8], offsets: [0], activation: .mish)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer124: Network {
  private let engine: Engine
  /// Line 512, `rescale 8`: `[2, 3, 4]` → `[2, 3, 4]`, with sigmoid
  private let rescaling = PlacewiseAffine.rescaling(
    factors: [8], offsets: [0], activation: .sigmoid)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer125: Network {
  private let engine: Engine
  /// Line 516, `rescale 8`: `[2, 3, 4]` → `[2, 3, 4]`, with logsigmoid
  private let rescaling = PlacewiseAffine.rescaling(
    factors: [8], offsets: [0], activation: .logSigmoid)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer126: Network {
  private let engine: Engine
  /// Line 520, `rescale 8`: `[2, 3, 4]` → `[2, 3, 4]`, with hardsigmoid
  private let rescaling = PlacewiseAffine.rescaling(
    factors: [8], offsets: [0], activation: .hardSigmoid)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer127: Network {
  private let engine: Engine
  /// Line 524, `rescale 8`: `[2, 3, 4]` → `[2, 3, 4]`, with hardswish
  private let rescaling = PlacewiseAffine.rescaling(
    factors: [8], offsets: [0], activation: .hardSwish)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer128: Network {
  private let engine: Engine
  /// Line 528, `rescale 8`: `[2, 3, 4]` → `[2, 3, 4]`, with tanh
  private let rescaling = PlacewiseAffine.rescaling(factors: [8], offsets: [0], activation: .tanh)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer129: Network {
  private let engine: Engine
  /// Line 532, `rescale 8`: `[2, 3, 4]` → `[2, 3, 4]`, with hardtanh
  private let rescaling = PlacewiseAffine.rescaling(
    factors: [8], offsets: [0], activation: .hardTanh)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer130: Network {
  private let engine: Engine
  /// Line 536, `rescale 8`: `[2, 3, 4]` → `[2, 3, 4]`, with softplus
  private let rescaling = PlacewiseAffine.rescaling(
    factors: [8], offsets: [0], activation: .softplus)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer131: Network {
  private let engine: Engine
  /// Line 540, `rescale 8`: `[2, 3, 4]` → `[2, 3, 4]`, with softsign
  private let rescaling = PlacewiseAffine.rescaling(
    factors: [8], offsets: [0], activation: .softsign)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer132: Network {
  private let engine: Engine
  /// Line 544, `rescale 2`: `[2, 3, 4]` → `[2, 3, 4]`, with exponential
  private let rescaling = PlacewiseAffine.rescaling(
    factors: [2], offsets: [0], activation: .exponential)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer133: Network {
  private let engine: Engine
  /// Line 548, `rescale 8`: `[2, 3, 4]` → `[2, 3, 4]`, with absolute
  private let rescaling = PlacewiseAffine.rescaling(
    factors: [8], offsets: [0], activation: .absolute)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer134: Network {
  private let engine: Engine
  /// Line 552, `leakyrelu`: `[2, 3, 4]` → `[2, 3, 4]`
  private let leakyReLu = Activate(.leakyRelu(slope: 0.3))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      leakyReLu(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer135: Network {
  private let engine: Engine
  /// Line 556, `leakyrelu 0.01`: `[2, 3, 4]` → `[2, 3, 4]`
  private let leakyReLu = Activate(.leakyRelu(slope: 0.01))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      leakyReLu(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer136: Network {
  private let engine: Engine
  /// Line 560, `rescale 8`: `[2, 3, 4]` → `[2, 3, 4]`, with elu
  private let rescaling = PlacewiseAffine.rescaling(
    factors: [8], offsets: [0], activation: .elu(alpha: 1))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer137: Network {
  private let engine: Engine
  /// Line 564, `rescale 8`: `[2, 3, 4]` → `[2, 3, 4]`, with elu
  private let rescaling = PlacewiseAffine.rescaling(
    factors: [8], offsets: [0], activation: .elu(alpha: 0.7))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer138: Network {
  private let engine: Engine
  /// Line 568, `rescale 8`: `[2, 3, 4]` → `[2, 3, 4]`, with celu
  private let rescaling = PlacewiseAffine.rescaling(
    factors: [8], offsets: [0], activation: .celu(alpha: 1))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer139: Network {
  private let engine: Engine
  /// Line 572, `rescale 8`: `[2, 3, 4]` → `[2, 3, 4]`, with celu
  private let rescaling = PlacewiseAffine.rescaling(
    factors: [8], offsets: [0], activation: .celu(alpha: 2.5))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer140: Network {
  private let engine: Engine
  /// Line 576, `softmax`: `[2, 3, 4]` → `[2, 3, 4]`
  private let softmax = Softmax(axis: .channels)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      softmax(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer141: Network {
  private let engine: Engine
  /// Line 580, `rescale 200`: `[2, 3, 4]` → `[2, 3, 4]`
  private let rescaling = PlacewiseAffine.rescaling(factors: [200], offsets: [0])
  /// Line 580, `softmax`: `[2, 3, 4]` → `[2, 3, 4]`
  private let softmax = Softmax(axis: .channels)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      rescaling(t0, into: t0, memory)
      softmax(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer142: Network {
  private let engine: Engine
  /// Line 584, `softmax axis: 1`: `[2, 3, 4]` → `[2, 3, 4]`
  private let softmax = Softmax(axis: .height)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      softmax(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer143: Network {
  private let engine: Engine
  /// Line 588, `logsoftmax`: `[2, 3, 4]` → `[2, 3, 4]`
  private let activation = Softmax(axis: .channels, isLogarithm: true)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      activation(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer144: Network {
  private let engine: Engine
  /// Line 592, `logsoftmax axis: 2`: `[2, 3, 4]` → `[2, 3, 4]`
  private let activation = Softmax(axis: .width, isLogarithm: true)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      activation(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer145: Network {
  private let engine: Engine

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      output.store(t0)
    }
  }
}

/// `[2, 3, 2]` and `[2, 3, 2]` → `[2, 3, 2]`
public struct Layer146: Sendable {
  private let engine: Engine
  /// Line 600, `add`: `[2, 3, 2] and [2, 3, 2]` → `[2, 3, 2]`
  private let add = Merge(.add)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 2]` of `[2, 3, 2]` and `[2, 3, 2]`.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<2, 3, 2>
  ) throws(RunError) -> Feature<2, 3, 2> {
    var output = Feature<2, 3, 2>()
    try self(input: input, input1: input1, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<2, 3, 2>, into output: inout Feature<2, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 16, 2, 3, 2)
      t1.load(input1)
      add(t0, t1, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 2]` and `[2, 3, 2]` and `[2, 3, 2]` → `[2, 3, 2]`
public struct Layer147: Sendable {
  private let engine: Engine
  /// Line 604, `add`: `[2, 3, 2] and [2, 3, 2]` → `[2, 3, 2]`
  private let add = Merge(.add)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[2, 3, 2]` of `[2, 3, 2]` and `[2, 3, 2]` and `[2, 3, 2]`.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<2, 3, 2>, input2: Feature<2, 3, 2>
  ) throws(RunError) -> Feature<2, 3, 2> {
    var output = Feature<2, 3, 2>()
    try self(input: input, input1: input1, input2: input2, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<2, 3, 2>, input2: Feature<2, 3, 2>,
    into output: inout Feature<2, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 16, 2, 3, 2)
      t1.load(input1)
      let t2 = memory.view(at: 32, 2, 3, 2)
      t2.load(input2)
      add(t0, t1, into: t0, memory)
      add(t0, t2, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 2]` → `[2, 3, 2]`
public struct Layer148: Network {
  private let engine: Engine
  /// Line 608, `add constant: 1.5`: `[2, 3, 2]` → `[2, 3, 2]`
  private let add = Merge(.add, constant: 1.5)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 16, threads: threads)
  }

  /// Computes `[2, 3, 2]` of `[2, 3, 2]`.
  public func callAsFunction(_ input: Feature<2, 3, 2>) throws(RunError) -> Feature<2, 3, 2> {
    var output = Feature<2, 3, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 2>, into output: inout Feature<2, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 2)
      t0.load(input)
      add(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 2]` and `[2, 3, 2]` → `[2, 3, 2]`
public struct Layer149: Sendable {
  private let engine: Engine
  /// Line 612, `subtract`: `[2, 3, 2] and [2, 3, 2]` → `[2, 3, 2]`
  private let subtract = Merge(.subtract)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 2]` of `[2, 3, 2]` and `[2, 3, 2]`.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<2, 3, 2>
  ) throws(RunError) -> Feature<2, 3, 2> {
    var output = Feature<2, 3, 2>()
    try self(input: input, input1: input1, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<2, 3, 2>, into output: inout Feature<2, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 16, 2, 3, 2)
      t1.load(input1)
      subtract(t0, t1, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 2]` → `[2, 3, 2]`
public struct Layer150: Network {
  private let engine: Engine
  /// Line 616, `subtract constant: 0.25`: `[2, 3, 2]` → `[2, 3, 2]`
  private let subtract = Merge(.subtract, constant: 0.25)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 16, threads: threads)
  }

  /// Computes `[2, 3, 2]` of `[2, 3, 2]`.
  public func callAsFunction(_ input: Feature<2, 3, 2>) throws(RunError) -> Feature<2, 3, 2> {
    var output = Feature<2, 3, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 2>, into output: inout Feature<2, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 2)
      t0.load(input)
      subtract(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 2]` and `[1, 1, 2]` → `[2, 3, 2]`
public struct Layer151: Sendable {
  private let engine: Engine
  /// Line 620, `multiply`: `[2, 3, 2] and [1, 1, 2]` → `[2, 3, 2]`
  private let multiply = Merge(.multiply)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 2]` of `[2, 3, 2]` and `[1, 1, 2]`.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<1, 1, 2>
  ) throws(RunError) -> Feature<2, 3, 2> {
    var output = Feature<2, 3, 2>()
    try self(input: input, input1: input1, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<1, 1, 2>, into output: inout Feature<2, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 16, 1, 1, 2)
      t1.load(input1)
      multiply(t0, t1, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 1, 2]` and `[1, 3, 2]` → `[2, 3, 2]`
public struct Layer152: Sendable {
  private let engine: Engine
  /// Line 624, `multiply`: `[2, 1, 2] and [1, 3, 2]` → `[2, 3, 2]`
  private let multiply = Merge(.multiply)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[2, 3, 2]` of `[2, 1, 2]` and `[1, 3, 2]`.
  public func callAsFunction(
    input: Feature<2, 1, 2>, input1: Feature<1, 3, 2>
  ) throws(RunError) -> Feature<2, 3, 2> {
    var output = Feature<2, 3, 2>()
    try self(input: input, input1: input1, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Feature<2, 1, 2>, input1: Feature<1, 3, 2>, into output: inout Feature<2, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 1, 2)
      t0.load(input)
      let t1 = memory.view(at: 16, 1, 3, 2)
      t1.load(input1)
      let t2 = memory.view(at: 32, 2, 3, 2)
      multiply(t0, t1, into: t2, memory)
      output.store(t2)
    }
  }
}

/// `[2, 3, 2]` → `[2, 3, 2]`
public struct Layer153: Network {
  private let engine: Engine
  /// Line 628, `multiply constant: -3`: `[2, 3, 2]` → `[2, 3, 2]`
  private let multiply = Merge(.multiply, constant: -3)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 16, threads: threads)
  }

  /// Computes `[2, 3, 2]` of `[2, 3, 2]`.
  public func callAsFunction(_ input: Feature<2, 3, 2>) throws(RunError) -> Feature<2, 3, 2> {
    var output = Feature<2, 3, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 2>, into output: inout Feature<2, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 2)
      t0.load(input)
      multiply(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 2]` and `[2, 3, 2]` and `[2, 3, 2]` → `[2, 3, 2]`
public struct Layer154: Sendable {
  private let engine: Engine
  /// Line 632, `average`: `[2, 3, 2] and [2, 3, 2]` → `[2, 3, 2]`
  private let average = Merge(.add)
  /// Line 632, `average`: `[2, 3, 2] and [2, 3, 2]` → `[2, 3, 2]`
  private let averageMerge = Merge(.average, of: 3)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[2, 3, 2]` of `[2, 3, 2]` and `[2, 3, 2]` and `[2, 3, 2]`.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<2, 3, 2>, input2: Feature<2, 3, 2>
  ) throws(RunError) -> Feature<2, 3, 2> {
    var output = Feature<2, 3, 2>()
    try self(input: input, input1: input1, input2: input2, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<2, 3, 2>, input2: Feature<2, 3, 2>,
    into output: inout Feature<2, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 16, 2, 3, 2)
      t1.load(input1)
      let t2 = memory.view(at: 32, 2, 3, 2)
      t2.load(input2)
      average(t0, t1, into: t0, memory)
      averageMerge(t0, t2, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 2]` and `[2, 3, 2]` and `[2, 3, 2]` → `[2, 3, 2]`
public struct Layer155: Sendable {
  private let engine: Engine
  /// Line 636, `maximum`: `[2, 3, 2] and [2, 3, 2]` → `[2, 3, 2]`
  private let maximum = Merge(.maximum)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[2, 3, 2]` of `[2, 3, 2]` and `[2, 3, 2]` and `[2, 3, 2]`.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<2, 3, 2>, input2: Feature<2, 3, 2>
  ) throws(RunError) -> Feature<2, 3, 2> {
    var output = Feature<2, 3, 2>()
    try self(input: input, input1: input1, input2: input2, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<2, 3, 2>, input2: Feature<2, 3, 2>,
    into output: inout Feature<2, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 16, 2, 3, 2)
      t1.load(input1)
      let t2 = memory.view(at: 32, 2, 3, 2)
      t2.load(input2)
      maximum(t0, t1, into: t0, memory)
      maximum(t0, t2, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 2]` → `[2, 3, 2]`
public struct Layer156: Network {
  private let engine: Engine
  /// Line 640, `maximum constant: 0.1`: `[2, 3, 2]` → `[2, 3, 2]`
  private let maximum = Merge(.maximum, constant: 0.1)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 16, threads: threads)
  }

  /// Computes `[2, 3, 2]` of `[2, 3, 2]`.
  public func callAsFunction(_ input: Feature<2, 3, 2>) throws(RunError) -> Feature<2, 3, 2> {
    var output = Feature<2, 3, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 2>, into output: inout Feature<2, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 2)
      t0.load(input)
      maximum(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 2]` and `[2, 3, 2]` → `[2, 3, 2]`
public struct Layer157: Sendable {
  private let engine: Engine
  /// Line 644, `minimum`: `[2, 3, 2] and [2, 3, 2]` → `[2, 3, 2]`
  private let minimum = Merge(.minimum)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 2]` of `[2, 3, 2]` and `[2, 3, 2]`.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<2, 3, 2>
  ) throws(RunError) -> Feature<2, 3, 2> {
    var output = Feature<2, 3, 2>()
    try self(input: input, input1: input1, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<2, 3, 2>, into output: inout Feature<2, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 16, 2, 3, 2)
      t1.load(input1)
      minimum(t0, t1, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 2]` → `[2, 3, 2]`
public struct Layer158: Network {
  private let engine: Engine
  /// Line 648, `relu`: `[2, 3, 2]` → `[2, 3, 2]`
  private let reLu = Activate(.relu)
  /// Line 648, `residual`: `[2, 3, 2] and [2, 3, 2]` → `[2, 3, 2]`
  private let add = Merge(.add)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 2]` of `[2, 3, 2]`.
  public func callAsFunction(_ input: Feature<2, 3, 2>) throws(RunError) -> Feature<2, 3, 2> {
    var output = Feature<2, 3, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 2>, into output: inout Feature<2, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 16, 2, 3, 2)
      reLu(t0, into: t1, memory)
      add(t0, t1, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[2, 3, 2]` and `[2, 3, 3]` → `[2, 3, 5]`
public struct Layer159: Sendable {
  private let engine: Engine

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 5]` of `[2, 3, 2]` and `[2, 3, 3]`.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<2, 3, 3>
  ) throws(RunError) -> Feature<2, 3, 5> {
    var output = Feature<2, 3, 5>()
    try self(input: input, input1: input1, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<2, 3, 3>, into output: inout Feature<2, 3, 5>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 5)
      let t1 = t0.channels(from: 0, count: 2)
      t1.load(input)
      let t2 = t0.channels(from: 2, count: 3)
      t2.load(input1)
      output.store(t0)
    }
  }
}

/// `[2, 3, 2]` and `[1, 3, 2]` and `[2, 3, 2]` → `[5, 3, 2]`
public struct Layer160: Sendable {
  private let engine: Engine

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[5, 3, 2]` of `[2, 3, 2]` and `[1, 3, 2]` and `[2, 3, 2]`.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<1, 3, 2>, input2: Feature<2, 3, 2>
  ) throws(RunError) -> Feature<5, 3, 2> {
    var output = Feature<5, 3, 2>()
    try self(input: input, input1: input1, input2: input2, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<1, 3, 2>, input2: Feature<2, 3, 2>,
    into output: inout Feature<5, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 3, 2)
      let t1 = t0.positions(from: 0, count: 2, along: .height)
      t1.load(input)
      let t2 = t0.positions(from: 2, count: 1, along: .height)
      t2.load(input1)
      let t3 = t0.positions(from: 3, count: 2, along: .height)
      t3.load(input2)
      output.store(t0)
    }
  }
}

/// `[4]` and `[4]` → `[1]`
public struct Layer161: Sendable {
  private let engine: Engine
  /// Line 660, `dot`: `[4] and [4]` → `[1]`
  private let dot = DotProduct(axis: .channels, otherAxis: .channels)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[1]` of `[4]` and `[4]`.
  public func callAsFunction(input: Vector<4>, input1: Vector<4>) throws(RunError) -> Vector<1> {
    var output = Vector<1>()
    try self(input: input, input1: input1, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Vector<4>, input1: Vector<4>, into output: inout Vector<1>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 4)
      t0.load(input)
      let t1 = memory.view(at: 16, 4)
      t1.load(input1)
      let t2 = memory.view(at: 32, 1)
      dot(t0, t1, into: t2, memory)
      output.store(t2)
    }
  }
}

/// `[3, 4]` and `[4, 2]` → `[3, 2]`
public struct Layer162: Sendable {
  private let engine: Engine
  /// Line 664, `dot axis: 2, other_axis: 1`: `[3, 4] and [4, 2]` → `[3, 2]`
  private let dot = DotProduct(axis: .channels, otherAxis: .width)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[3, 2]` of `[3, 4]` and `[4, 2]`.
  public func callAsFunction(
    input: Series<3, 4>, input1: Series<4, 2>
  ) throws(RunError) -> Series<3, 2> {
    var output = Series<3, 2>()
    try self(input: input, input1: input1, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Series<3, 4>, input1: Series<4, 2>, into output: inout Series<3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 16, 4, 2)
      t1.load(input1)
      let t2 = memory.view(at: 32, 3, 2)
      dot(t0, t1, into: t2, memory)
      output.store(t2)
    }
  }
}

/// `[3, 4]` and `[3, 2]` → `[4, 2]`
public struct Layer163: Sendable {
  private let engine: Engine
  /// Line 668, `dot axis: 1`: `[3, 4] and [3, 2]` → `[4, 2]`
  private let dot = DotProduct(axis: .width, otherAxis: .width)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[4, 2]` of `[3, 4]` and `[3, 2]`.
  public func callAsFunction(
    input: Series<3, 4>, input1: Series<3, 2>
  ) throws(RunError) -> Series<4, 2> {
    var output = Series<4, 2>()
    try self(input: input, input1: input1, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Series<3, 4>, input1: Series<3, 2>, into output: inout Series<4, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 16, 3, 2)
      t1.load(input1)
      let t2 = memory.view(at: 32, 4, 2)
      dot(t0, t1, into: t2, memory)
      output.store(t2)
    }
  }
}

/// `[4, 5, 4]` → `[4, 5, 3]`
public struct Layer164: Network {
  private let engine: Engine
  /// Line 672, `conv 3, 3x3, padding: 1`: `[4, 5, 4]` → `[4, 5, 3]`
  private let conv2d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([3, 3, 4, 3], padding: .explicit(.image(1)))
    engine = Engine(count: 240, threads: threads)
    try layers.finish()
  }

  /// Computes `[4, 5, 3]` of `[4, 5, 4]`.
  public func callAsFunction(_ input: Feature<4, 5, 4>) throws(RunError) -> Feature<4, 5, 3> {
    var output = Feature<4, 5, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<4, 5, 4>, into output: inout Feature<4, 5, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 4, 5, 4, border: .image(1))
      t0.load(input)
      let t1 = memory.view(at: 176, 4, 5, 3)
      conv2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[2, 3, 3]`
public struct Layer165: Network {
  private let engine: Engine
  /// Line 676, `conv 3, 3x3, stride: 2, padding: [[0, 1], [2, 0]]`: `[5, 6, 4]` → `[2, 3, 3]`
  private let conv2d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution(
      [3, 3, 4, 3], strides: [2, 2],
      padding: .explicit(Border(height: .init(0, 1), width: .init(2, 0))))
    engine = Engine(count: 224, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 3]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<2, 3, 3> {
    var output = Feature<2, 3, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<2, 3, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4, border: Border(height: .init(0, 1), width: .init(2, 0)))
      t0.load(input)
      let t1 = memory.view(at: 192, 2, 3, 3)
      conv2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[3, 2, 4]`
public struct Layer166: Network {
  private let engine: Engine
  /// Line 681, `conv 4, 3x3, stride: 2, padding: [2, 1], dilation: 2, groups: 2`: `[5, 6, 4]` →
  /// `[3, 2, 4]`
  private let conv2d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution(
      [3, 3, 2, 4], strides: [2, 2],
      padding: .explicit(Border(height: .init(2, 2), width: .init(1, 1))), dilations: [2, 2],
      groups: 2)
    engine = Engine(count: 320, threads: threads)
    try layers.finish()
  }

  /// Computes `[3, 2, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 2, 4> {
    var output = Feature<3, 2, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 2, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4, border: Border(height: .init(2, 2), width: .init(1, 1)))
      t0.load(input)
      let t1 = memory.view(at: 288, 3, 2, 4)
      conv2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[5, 4]`
public struct Layer167: Network {
  private let engine: Engine
  /// Line 685, `conv 4, 3, stride: 2, padding: 2, groups: 4, bias: false`: `[7, 4]` → `[5, 4]`
  private let conv1d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv1d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv1d = layers.convolution(
      [3, 1, 4], strides: [2], padding: .explicit(.series(2)), groups: 4, bias: nil)
    engine = Engine(count: 80, threads: threads)
    try layers.finish()
  }

  /// Computes `[5, 4]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<5, 4> {
    var output = Series<5, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<5, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4, border: .series(2))
      t0.load(input)
      let t1 = memory.view(at: 48, 5, 4)
      conv1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 5, 2]` → `[3, 5, 5, 4]`
public struct Layer168: Network {
  private let engine: Engine
  /// Line 689, `conv 4, 1x2x3, padding: [0, 1, 1], dilation: 2x1x1, groups: 2`: `[3, 4, 5, 2]` →
  /// `[3, 5, 5, 4]`
  private let conv3d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv3d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv3d = layers.convolution(
      [1, 2, 3, 1, 4], padding: .explicit(Border(height: .init(1, 1), width: .init(1, 1))),
      dilations: [2, 1, 1], groups: 2)
    engine = Engine(count: 560, threads: threads)
    try layers.finish()
  }

  /// Computes `[3, 5, 5, 4]` of `[3, 4, 5, 2]`.
  public func callAsFunction(_ input: Volume<3, 4, 5, 2>) throws(RunError) -> Volume<3, 5, 5, 4> {
    var output = Volume<3, 5, 5, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<3, 4, 5, 2>, into output: inout Volume<3, 5, 5, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(
        at: 304, 3, 4, 5, 2, border: Border(height: .init(1, 1), width: .init(1, 1)))
      t0.load(input)
      let t1 = memory.view(at: 0, 3, 5, 5, 4)
      conv3d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 2]` → `[2, 3, 3]`
public struct Layer169: Network {
  private let engine: Engine
  /// Line 693, `conv 3, 2x2, softmax(axis: 1)`: `[3, 4, 2]` → `[2, 3, 3]`
  private let conv2d: Convolution
  /// Line 693, `conv 3, 2x2, softmax(axis: 1)`: `[2, 3, 3]` → `[2, 3, 3]`
  private let conv2dSoftmax = Softmax(axis: .height)

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution([2, 2, 2, 3])
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 3]` of `[3, 4, 2]`.
  public func callAsFunction(_ input: Feature<3, 4, 2>) throws(RunError) -> Feature<2, 3, 3> {
    var output = Feature<2, 3, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<3, 4, 2>, into output: inout Feature<2, 3, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4, 2)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 3, 3)
      conv2d(t0, into: t1, memory)
      conv2dSoftmax(t1, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[6, 3]`
public struct Layer170: Network {
  private let engine: Engine
  /// Line 697, `conv 3, 2, celu(2)`: `[7, 4]` → `[6, 3]`, with celu
  private let conv1d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv1d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv1d = layers.convolution([2, 4, 3], activation: .celu(alpha: 2))
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[6, 3]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<6, 3> {
    var output = Series<6, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<6, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 6, 3)
      conv1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[2, 6, 8]`
public struct Layer171: Network {
  private let engine: Engine
  /// Line 701, `depthwise 3x3, multiplier: 2, stride: 2x1, padding: [[1, 0], [0, 2]]`: `[5, 6, 4]`
  /// → `[2, 6, 8]`
  private let depthwiseConv2d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    depthwise_conv2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    depthwiseConv2d = layers.depthwiseConvolution(
      [3, 3, 4, 2], strides: [2, 1],
      padding: .explicit(Border(height: .init(1, 0), width: .init(0, 2))))
    engine = Engine(count: 288, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 6, 8]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<2, 6, 8> {
    var output = Feature<2, 6, 8>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<2, 6, 8>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4, border: Border(height: .init(1, 0), width: .init(0, 2)))
      t0.load(input)
      let t1 = memory.view(at: 192, 2, 6, 8)
      depthwiseConv2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[4, 4]`
public struct Layer172: Network {
  private let engine: Engine
  /// Line 706, `depthwise 3, stride: 2, padding: 2, dilation: 2`: `[7, 4]` → `[4, 4]`
  private let depthwiseConv1d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    depthwise_conv1d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    depthwiseConv1d = layers.depthwiseConvolution(
      [3, 4, 1], strides: [2], padding: .explicit(.series(2)), dilations: [2])
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[4, 4]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<4, 4> {
    var output = Series<4, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<4, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4, border: .series(2))
      t0.load(input)
      let t1 = memory.view(at: 48, 4, 4)
      depthwiseConv1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[7, 4]`
public struct Layer173: Network {
  private let engine: Engine
  /// Line 710, `depthwise 3, padding: causal, dilation: 2`: `[7, 4]` → `[7, 4]`
  private let depthwiseConv1d: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    depthwise_conv1d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    depthwiseConv1d = layers.depthwiseConvolution(
      [3, 4, 1], padding: .explicit(Border(width: .init(4, 0))), dilations: [2])
    engine = Engine(count: 80, threads: threads)
    try layers.finish()
  }

  /// Computes `[7, 4]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<7, 4> {
    var output = Series<7, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<7, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4, border: Border(width: .init(4, 0)))
      t0.load(input)
      let t1 = memory.view(at: 48, 7, 4)
      depthwiseConv1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 4]` → `[6, 8, 3]`
public struct Layer174: Network {
  private let engine: Engine
  /// Line 715, `convtranspose 3, 3x3, stride: 2, padding: 1, output_padding: 1`: `[3, 4, 4]` → `[6,
  /// 8, 3]`
  private let conv2dTranspose: TransposedConvolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d_transpose
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2dTranspose = layers.transposedConvolution(
      [3, 3, 3, 4], strides: [2, 2], cropping: .image(1))
    engine = Engine(count: 192, threads: threads)
    try layers.finish()
  }

  /// Computes `[6, 8, 3]` of `[3, 4, 4]`.
  public func callAsFunction(_ input: Feature<3, 4, 4>) throws(RunError) -> Feature<6, 8, 3> {
    var output = Feature<6, 8, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<3, 4, 4>, into output: inout Feature<6, 8, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 144, 3, 4, 4)
      t0.load(input)
      let t1 = memory.view(at: 0, 6, 8, 3)
      conv2dTranspose(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 3, 4]` → `[3, 8, 4]`
public struct Layer175: Network {
  private let engine: Engine
  /// Line 720, `convtranspose 4, 3x2, stride: 1x3, padding: [1, 0], groups: 2`: `[3, 3, 4]` → `[3,
  /// 8, 4]`
  private let conv2dTranspose: TransposedConvolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d_transpose
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2dTranspose = layers.transposedConvolution(
      [3, 2, 2, 4], strides: [1, 3], cropping: Border(height: .init(1, 1)), groups: 2)
    engine = Engine(count: 144, threads: threads)
    try layers.finish()
  }

  /// Computes `[3, 8, 4]` of `[3, 3, 4]`.
  public func callAsFunction(_ input: Feature<3, 3, 4>) throws(RunError) -> Feature<3, 8, 4> {
    var output = Feature<3, 8, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<3, 3, 4>, into output: inout Feature<3, 8, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 96, 3, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 0, 3, 8, 4)
      conv2dTranspose(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[7, 9, 2]`
public struct Layer176: Network {
  private let engine: Engine
  /// Line 725, `convtranspose 2, 3x3, stride: 2, dilation: 2, bias: false`: `[2, 3, 4]` → `[7, 9,
  /// 2]`
  private let conv2dTranspose: TransposedConvolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d_transpose
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2dTranspose = layers.transposedConvolution(
      [3, 3, 2, 4], strides: [2, 2], dilations: [2, 2], bias: nil)
    engine = Engine(count: 160, threads: threads)
    try layers.finish()
  }

  /// Computes `[7, 9, 2]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<7, 9, 2> {
    var output = Feature<7, 9, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<7, 9, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 128, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 0, 7, 9, 2)
      conv2dTranspose(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 2, 4]` → `[6, 5, 4]`
public struct Layer177: Network {
  private let engine: Engine
  /// Line 729, `convtranspose 4, 3x3, padding: 1, output_padding: 1, dilation: 2, groups: 4`: `[3,
  /// 2, 4]` → `[6, 5, 4]`
  private let conv2dTranspose: TransposedConvolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d_transpose
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2dTranspose = layers.transposedConvolution(
      [3, 3, 1, 4], cropping: .image(1), dilations: [2, 2], groups: 4)
    engine = Engine(count: 160, threads: threads)
    try layers.finish()
  }

  /// Computes `[6, 5, 4]` of `[3, 2, 4]`.
  public func callAsFunction(_ input: Feature<3, 2, 4>) throws(RunError) -> Feature<6, 5, 4> {
    var output = Feature<6, 5, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<3, 2, 4>, into output: inout Feature<6, 5, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 128, 3, 2, 4)
      t0.load(input)
      let t1 = memory.view(at: 0, 6, 5, 4)
      conv2dTranspose(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[14, 2]`
public struct Layer178: Network {
  private let engine: Engine
  /// Line 733, `convtranspose 2, 4, stride: 2, padding: 1`: `[7, 4]` → `[14, 2]`
  private let conv1dTranspose: TransposedConvolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv1d_transpose
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv1dTranspose = layers.transposedConvolution([4, 2, 4], strides: [2], cropping: .series(1))
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[14, 2]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<14, 2> {
    var output = Series<14, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<14, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 14, 2)
      conv1dTranspose(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 2, 3, 2]` → `[1, 4, 2, 2]`
public struct Layer179: Network {
  private let engine: Engine
  /// Line 737, `convtranspose 2, 2, stride: 1x2x1, padding: [1, 0, 1]`: `[2, 2, 3, 2]` → `[1, 4, 2,
  /// 2]`
  private let conv3dTranspose: TransposedConvolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv3d_transpose
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv3dTranspose = layers.transposedConvolution(
      [2, 2, 2, 2, 2], strides: [1, 2, 1], cropping: Border(depth: .init(1, 1), width: .init(1, 1)))
    engine = Engine(count: 48, threads: threads)
    try layers.finish()
  }

  /// Computes `[1, 4, 2, 2]` of `[2, 2, 3, 2]`.
  public func callAsFunction(_ input: Volume<2, 2, 3, 2>) throws(RunError) -> Volume<1, 4, 2, 2> {
    var output = Volume<1, 4, 2, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<2, 2, 3, 2>, into output: inout Volume<1, 4, 2, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 2, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 32, 1, 4, 2, 2)
      conv3dTranspose(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 3, 4]` → `[6, 5, 2]`
public struct Layer180: Network {
  private let engine: Engine
  /// Line 742, `convtranspose 2, 3x3, stride: 2, padding: [[1, 0], [0, 2]]`: `[3, 3, 4]` → `[6, 5,
  /// 2]`
  private let conv2dTranspose: TransposedConvolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d_transpose
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2dTranspose = layers.transposedConvolution(
      [3, 3, 2, 4], strides: [2, 2], cropping: Border(height: .init(1, 0), width: .init(0, 2)))
    engine = Engine(count: 112, threads: threads)
    try layers.finish()
  }

  /// Computes `[6, 5, 2]` of `[3, 3, 4]`.
  public func callAsFunction(_ input: Feature<3, 3, 4>) throws(RunError) -> Feature<6, 5, 2> {
    var output = Feature<6, 5, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<3, 3, 4>, into output: inout Feature<6, 5, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 64, 3, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 0, 6, 5, 2)
      conv2dTranspose(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[3, 3, 4]`
public struct Layer181: Network {
  private let engine: Engine
  /// Line 746, `maxpool 3, stride: 2, padding: 1`: `[5, 6, 4]` → `[3, 3, 4]`
  private let maxPooling2d = MaxPooling(
    window: [3, 3], strides: [2, 2], padding: .explicit(.image(1)))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 176, threads: threads)
  }

  /// Computes `[3, 3, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 3, 4> {
    var output = Feature<3, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 3, 3, 4)
      maxPooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[6, 5, 3]` → `[4, 3, 3]`
public struct Layer182: Network {
  private let engine: Engine
  /// Line 750, `maxpool 3, stride: 1, padding: 1, dilation: 2`: `[6, 5, 3]` → `[4, 3, 3]`
  private let maxPooling2d = MaxPooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)), dilations: [2, 2])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 144, threads: threads)
  }

  /// Computes `[4, 3, 3]` of `[6, 5, 3]`.
  public func callAsFunction(_ input: Feature<6, 5, 3>) throws(RunError) -> Feature<4, 3, 3> {
    var output = Feature<4, 3, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<6, 5, 3>, into output: inout Feature<4, 3, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 6, 5, 3)
      t0.load(input)
      let t1 = memory.view(at: 96, 4, 3, 3)
      maxPooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 5, 3]` → `[3, 3, 3]`
public struct Layer183: Network {
  private let engine: Engine
  /// Line 754, `maxpool ceil: true`: `[5, 5, 3]` → `[3, 3, 3]`
  private let maxPooling2d = MaxPooling(window: [2, 2], strides: [2, 2])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 112, threads: threads)
  }

  /// Computes `[3, 3, 3]` of `[5, 5, 3]`.
  public func callAsFunction(_ input: Feature<5, 5, 3>) throws(RunError) -> Feature<3, 3, 3> {
    var output = Feature<3, 3, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 5, 3>, into output: inout Feature<3, 3, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 5, 3)
      t0.load(input)
      let t1 = memory.view(at: 80, 3, 3, 3)
      maxPooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[2, 4, 4]`
public struct Layer184: Network {
  private let engine: Engine
  /// Line 758, `maxpool 3, stride: 2, padding: [0, 1], ceil: true`: `[5, 6, 4]` → `[2, 4, 4]`
  private let maxPooling2d = MaxPooling(
    window: [3, 3], strides: [2, 2], padding: .explicit(Border(width: .init(1, 1))))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 160, threads: threads)
  }

  /// Computes `[2, 4, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<2, 4, 4> {
    var output = Feature<2, 4, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<2, 4, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 2, 4, 4)
      maxPooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[6, 7, 2]` → `[2, 3, 2]`
public struct Layer185: Network {
  private let engine: Engine
  /// Line 763, `maxpool stride: 3, ceil: true`: `[6, 7, 2]` → `[2, 3, 2]`
  private let maxPooling2d = MaxPooling(window: [2, 2], strides: [3, 3])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 112, threads: threads)
  }

  /// Computes `[2, 3, 2]` of `[6, 7, 2]`.
  public func callAsFunction(_ input: Feature<6, 7, 2>) throws(RunError) -> Feature<2, 3, 2> {
    var output = Feature<2, 3, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<6, 7, 2>, into output: inout Feature<2, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 6, 7, 2)
      t0.load(input)
      let t1 = memory.view(at: 96, 2, 3, 2)
      maxPooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[4, 4]`
public struct Layer186: Network {
  private let engine: Engine
  /// Line 767, `maxpool padding: 1, ceil: true`: `[7, 4]` → `[4, 4]`
  private let maxPooling1d = MaxPooling(window: [2], strides: [2], padding: .explicit(.series(1)))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[4, 4]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<4, 4> {
    var output = Series<4, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<4, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 4, 4)
      maxPooling1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 5, 2]` → `[2, 3, 3, 2]`
public struct Layer187: Network {
  private let engine: Engine
  /// Line 771, `maxpool 1x2x3, stride: 2, padding: [0, 1, 1], ceil: true`: `[3, 4, 5, 2]` → `[2, 3,
  /// 3, 2]`
  private let maxPooling3d = MaxPooling(
    window: [1, 2, 3], strides: [2, 2, 2],
    padding: .explicit(Border(height: .init(1, 1), width: .init(1, 1))))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 176, threads: threads)
  }

  /// Computes `[2, 3, 3, 2]` of `[3, 4, 5, 2]`.
  public func callAsFunction(_ input: Volume<3, 4, 5, 2>) throws(RunError) -> Volume<2, 3, 3, 2> {
    var output = Volume<2, 3, 3, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<3, 4, 5, 2>, into output: inout Volume<2, 3, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4, 5, 2)
      t0.load(input)
      let t1 = memory.view(at: 128, 2, 3, 3, 2)
      maxPooling3d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[3, 3, 4]`
public struct Layer188: Network {
  private let engine: Engine
  /// Line 775, `avgpool 3, stride: 2, padding: 1`: `[5, 6, 4]` → `[3, 3, 4]`
  private let averagePooling2d = AveragePooling(
    window: [3, 3], strides: [2, 2], padding: .explicit(.image(1)))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 176, threads: threads)
  }

  /// Computes `[3, 3, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 3, 4> {
    var output = Feature<3, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 3, 3, 4)
      averagePooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[3, 4, 4]`
public struct Layer189: Network {
  private let engine: Engine
  /// Line 779, `avgpool 3, stride: 2, padding: 1, ceil: true`: `[5, 6, 4]` → `[3, 4, 4]`
  private let averagePooling2d = AveragePooling(
    window: [3, 3], strides: [2, 2], padding: .explicit(.image(1)))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 176, threads: threads)
  }

  /// Computes `[3, 4, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 4, 4> {
    var output = Feature<3, 4, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 4, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 3, 4, 4)
      averagePooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[4, 4]`
public struct Layer190: Network {
  private let engine: Engine
  /// Line 783, `avgpool padding: 1, ceil: true`: `[7, 4]` → `[4, 4]`
  private let averagePooling1d = AveragePooling(
    window: [2], strides: [2], padding: .explicit(.series(1)))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[4, 4]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<4, 4> {
    var output = Series<4, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<4, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 4, 4)
      averagePooling1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 5, 2]` → `[2, 2, 2, 2]`
public struct Layer191: Network {
  private let engine: Engine
  /// Line 787, `avgpool 2x3x2, stride: 2, padding: [1, 1, 0]`: `[3, 4, 5, 2]` → `[2, 2, 2, 2]`
  private let averagePooling3d = AveragePooling(
    window: [2, 3, 2], strides: [2, 2, 2],
    padding: .explicit(Border(depth: .init(1, 1), height: .init(1, 1))))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 144, threads: threads)
  }

  /// Computes `[2, 2, 2, 2]` of `[3, 4, 5, 2]`.
  public func callAsFunction(_ input: Volume<3, 4, 5, 2>) throws(RunError) -> Volume<2, 2, 2, 2> {
    var output = Volume<2, 2, 2, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<3, 4, 5, 2>, into output: inout Volume<2, 2, 2, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4, 5, 2)
      t0.load(input)
      let t1 = memory.view(at: 128, 2, 2, 2, 2)
      averagePooling3d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[3, 3, 4]`
public struct Layer192: Network {
  private let engine: Engine
  /// Line 791, `avgpool 3, stride: 2, padding: 1, include_padding: true`: `[5, 6, 4]` → `[3, 3, 4]`
  private let averagePooling2d = AveragePooling(
    window: [3, 3], strides: [2, 2], padding: .explicit(.image(1)), countsPadding: true)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 176, threads: threads)
  }

  /// Computes `[3, 3, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 3, 4> {
    var output = Feature<3, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 3, 3, 4)
      averagePooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[3, 4, 4]`
public struct Layer193: Network {
  private let engine: Engine
  /// Line 795, `avgpool 3, stride: 2, padding: 1, ceil: true, include_padding: true`: `[5, 6, 4]` →
  /// `[3, 4, 4]`
  private let averagePooling2d = AveragePooling(
    window: [3, 3], strides: [2, 2], padding: .explicit(.image(1)), countsPadding: true)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 176, threads: threads)
  }

  /// Computes `[3, 4, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 4, 4> {
    var output = Feature<3, 4, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 4, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 3, 4, 4)
      averagePooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[4, 4]`
public struct Layer194: Network {
  private let engine: Engine
  /// Line 799, `avgpool padding: 1, ceil: true, include_padding: true`: `[7, 4]` → `[4, 4]`
  private let averagePooling1d = AveragePooling(
    window: [2], strides: [2], padding: .explicit(.series(1)), countsPadding: true)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[4, 4]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<4, 4> {
    var output = Series<4, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<4, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 4, 4)
      averagePooling1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 5, 2]` → `[2, 2, 2, 2]`
public struct Layer195: Network {
  private let engine: Engine
  /// Line 803, `avgpool 2x3x2, stride: 2, padding: [1, 1, 0], include_padding: true`: `[3, 4, 5,
  /// 2]` → `[2, 2, 2, 2]`
  private let averagePooling3d = AveragePooling(
    window: [2, 3, 2], strides: [2, 2, 2],
    padding: .explicit(Border(depth: .init(1, 1), height: .init(1, 1))), countsPadding: true)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 144, threads: threads)
  }

  /// Computes `[2, 2, 2, 2]` of `[3, 4, 5, 2]`.
  public func callAsFunction(_ input: Volume<3, 4, 5, 2>) throws(RunError) -> Volume<2, 2, 2, 2> {
    var output = Volume<2, 2, 2, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<3, 4, 5, 2>, into output: inout Volume<2, 2, 2, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4, 5, 2)
      t0.load(input)
      let t1 = memory.view(at: 128, 2, 2, 2, 2)
      averagePooling3d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[2, 4, 4]`
public struct Layer196: Network {
  private let engine: Engine
  /// Line 807, `adaptivemaxpool 2x4`: `[5, 6, 4]` → `[2, 4, 4]`
  private let adaptiveMaxPooling2d = AdaptivePooling(.maximum)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 160, threads: threads)
  }

  /// Computes `[2, 4, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<2, 4, 4> {
    var output = Feature<2, 4, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<2, 4, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 2, 4, 4)
      adaptiveMaxPooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[3, 4]`
public struct Layer197: Network {
  private let engine: Engine
  /// Line 811, `adaptivemaxpool 3`: `[7, 4]` → `[3, 4]`
  private let adaptiveMaxPooling1d = AdaptivePooling(.maximum)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[3, 4]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<3, 4> {
    var output = Series<3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 3, 4)
      adaptiveMaxPooling1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 5, 2]` → `[1, 3, 2, 2]`
public struct Layer198: Network {
  private let engine: Engine
  /// Line 815, `adaptivemaxpool 1x3x2`: `[3, 4, 5, 2]` → `[1, 3, 2, 2]`
  private let adaptiveMaxPooling3d = AdaptivePooling(.maximum)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 144, threads: threads)
  }

  /// Computes `[1, 3, 2, 2]` of `[3, 4, 5, 2]`.
  public func callAsFunction(_ input: Volume<3, 4, 5, 2>) throws(RunError) -> Volume<1, 3, 2, 2> {
    var output = Volume<1, 3, 2, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<3, 4, 5, 2>, into output: inout Volume<1, 3, 2, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4, 5, 2)
      t0.load(input)
      let t1 = memory.view(at: 128, 1, 3, 2, 2)
      adaptiveMaxPooling3d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[3, 4, 4]`
public struct Layer199: Network {
  private let engine: Engine
  /// Line 819, `adaptiveavgpool 3x4`: `[5, 6, 4]` → `[3, 4, 4]`
  private let adaptiveAveragePooling2d = AdaptivePooling(.mean)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 176, threads: threads)
  }

  /// Computes `[3, 4, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 4, 4> {
    var output = Feature<3, 4, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 4, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 3, 4, 4)
      adaptiveAveragePooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 2]` → `[7, 3, 2]`
public struct Layer200: Network {
  private let engine: Engine
  /// Line 823, `adaptiveavgpool 7x3`: `[5, 6, 2]` → `[7, 3, 2]`
  private let adaptiveAveragePooling2d = AdaptivePooling(.mean)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 112, threads: threads)
  }

  /// Computes `[7, 3, 2]` of `[5, 6, 2]`.
  public func callAsFunction(_ input: Feature<5, 6, 2>) throws(RunError) -> Feature<7, 3, 2> {
    var output = Feature<7, 3, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 2>, into output: inout Feature<7, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 2)
      t0.load(input)
      let t1 = memory.view(at: 64, 7, 3, 2)
      adaptiveAveragePooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 5, 2]` → `[1, 1, 1, 2]`
public struct Layer201: Network {
  private let engine: Engine
  /// Line 827, `adaptiveavgpool 1`: `[3, 4, 5, 2]` → `[1, 1, 1, 2]`
  private let adaptiveAveragePooling3d = AdaptivePooling(.mean)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 144, threads: threads)
  }

  /// Computes `[1, 1, 1, 2]` of `[3, 4, 5, 2]`.
  public func callAsFunction(_ input: Volume<3, 4, 5, 2>) throws(RunError) -> Volume<1, 1, 1, 2> {
    var output = Volume<1, 1, 1, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<3, 4, 5, 2>, into output: inout Volume<1, 1, 1, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4, 5, 2)
      t0.load(input)
      let t1 = memory.view(at: 128, 1, 1, 1, 2)
      adaptiveAveragePooling3d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[5, 4]`
public struct Layer202: Network {
  private let engine: Engine
  /// Line 831, `adaptiveavgpool 5`: `[7, 4]` → `[5, 4]`
  private let adaptiveAveragePooling1d = AdaptivePooling(.mean)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 64, threads: threads)
  }

  /// Computes `[5, 4]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<5, 4> {
    var output = Series<5, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<5, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 5, 4)
      adaptiveAveragePooling1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 2]` and `[5, 6, 2]` → `[5, 6, 2]`
public struct Layer203: Sendable {
  private let engine: Engine
  /// Line 835, `maxunpool`: `[2, 3, 2] and [5, 6, 2]` → `[5, 6, 2]`
  private let maxUnpooling2d = MaxUnpooling(window: [2, 2], strides: [2, 2])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 144, threads: threads)
  }

  /// Computes `[5, 6, 2]` of `[2, 3, 2]` and `[5, 6, 2]`.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<5, 6, 2>
  ) throws(RunError) -> Feature<5, 6, 2> {
    var output = Feature<5, 6, 2>()
    try self(input: input, input1: input1, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<5, 6, 2>, into output: inout Feature<5, 6, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 128, 2, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 0, 5, 6, 2)
      t1.load(input1)
      let t2 = memory.view(at: 64, 5, 6, 2)
      maxUnpooling2d(t0, indicesOf: t1, into: t2, memory)
      output.store(t2)
    }
  }
}

/// `[3, 3, 2]` and `[5, 6, 2]` → `[5, 6, 2]`
public struct Layer204: Sendable {
  private let engine: Engine
  /// Line 839, `maxunpool ceil: true`: `[3, 3, 2] and [5, 6, 2]` → `[5, 6, 2]`
  private let maxUnpooling2d = MaxUnpooling(window: [2, 2], strides: [2, 2])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 160, threads: threads)
  }

  /// Computes `[5, 6, 2]` of `[3, 3, 2]` and `[5, 6, 2]`.
  public func callAsFunction(
    input: Feature<3, 3, 2>, input1: Feature<5, 6, 2>
  ) throws(RunError) -> Feature<5, 6, 2> {
    var output = Feature<5, 6, 2>()
    try self(input: input, input1: input1, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Feature<3, 3, 2>, input1: Feature<5, 6, 2>, into output: inout Feature<5, 6, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 128, 3, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 0, 5, 6, 2)
      t1.load(input1)
      let t2 = memory.view(at: 64, 5, 6, 2)
      maxUnpooling2d(t0, indicesOf: t1, into: t2, memory)
      output.store(t2)
    }
  }
}

/// `[2, 3, 2]` and `[4, 6, 2]` → `[4, 6, 2]`
public struct Layer205: Sendable {
  private let engine: Engine
  /// Line 843, `maxunpool window: 3x2, padding: [1, 0]`: `[2, 3, 2] and [4, 6, 2]` → `[4, 6, 2]`
  private let maxUnpooling2d = MaxUnpooling(
    window: [3, 2], strides: [3, 2], padding: .explicit(Border(height: .init(1, 1))))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 112, threads: threads)
  }

  /// Computes `[4, 6, 2]` of `[2, 3, 2]` and `[4, 6, 2]`.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<4, 6, 2>
  ) throws(RunError) -> Feature<4, 6, 2> {
    var output = Feature<4, 6, 2>()
    try self(input: input, input1: input1, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Feature<2, 3, 2>, input1: Feature<4, 6, 2>, into output: inout Feature<4, 6, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 96, 2, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 0, 4, 6, 2)
      t1.load(input1)
      let t2 = memory.view(at: 48, 4, 6, 2)
      maxUnpooling2d(t0, indicesOf: t1, into: t2, memory)
      output.store(t2)
    }
  }
}

/// `[3, 4]` and `[9, 4]` → `[9, 4]`
public struct Layer206: Sendable {
  private let engine: Engine
  /// Line 847, `maxunpool window: 3`: `[3, 4] and [9, 4]` → `[9, 4]`
  private let maxUnpooling1d = MaxUnpooling(window: [3], strides: [3])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 112, threads: threads)
  }

  /// Computes `[9, 4]` of `[3, 4]` and `[9, 4]`.
  public func callAsFunction(
    input: Series<3, 4>, input1: Series<9, 4>
  ) throws(RunError) -> Series<9, 4> {
    var output = Series<9, 4>()
    try self(input: input, input1: input1, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Series<3, 4>, input1: Series<9, 4>, into output: inout Series<9, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 96, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 0, 9, 4)
      t1.load(input1)
      let t2 = memory.view(at: 48, 9, 4)
      maxUnpooling1d(t0, indicesOf: t1, into: t2, memory)
      output.store(t2)
    }
  }
}

/// `[1, 2, 2, 2]` and `[3, 4, 5, 2]` → `[3, 4, 5, 2]`
public struct Layer207: Sendable {
  private let engine: Engine
  /// Line 851, `maxunpool`: `[1, 2, 2, 2] and [3, 4, 5, 2]` → `[3, 4, 5, 2]`
  private let maxUnpooling3d = MaxUnpooling(window: [2, 2, 2], strides: [2, 2, 2])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 272, threads: threads)
  }

  /// Computes `[3, 4, 5, 2]` of `[1, 2, 2, 2]` and `[3, 4, 5, 2]`.
  public func callAsFunction(
    input: Volume<1, 2, 2, 2>, input1: Volume<3, 4, 5, 2>
  ) throws(RunError) -> Volume<3, 4, 5, 2> {
    var output = Volume<3, 4, 5, 2>()
    try self(input: input, input1: input1, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Volume<1, 2, 2, 2>, input1: Volume<3, 4, 5, 2>, into output: inout Volume<3, 4, 5, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 256, 1, 2, 2, 2)
      t0.load(input)
      let t1 = memory.view(at: 0, 3, 4, 5, 2)
      t1.load(input1)
      let t2 = memory.view(at: 128, 3, 4, 5, 2)
      maxUnpooling3d(t0, indicesOf: t1, into: t2, memory)
      output.store(t2)
    }
  }
}

/// `[3, 4, 2]` → `[4, 7, 2]`
public struct Layer208: Network {
  private let engine: Engine
  /// Line 855, `pad [[1, 0], [2, 1]], mode: reflect`: `[3, 4, 2]` → `[4, 7, 2]`
  private let zeroPadding2d = Pad(Border(height: .init(1, 0), width: .init(2, 1)), mode: .reflect)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 96, threads: threads)
  }

  /// Computes `[4, 7, 2]` of `[3, 4, 2]`.
  public func callAsFunction(_ input: Feature<3, 4, 2>) throws(RunError) -> Feature<4, 7, 2> {
    var output = Feature<4, 7, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<3, 4, 2>, into output: inout Feature<4, 7, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 64, 3, 4, 2)
      t0.load(input)
      let t1 = memory.view(at: 0, 4, 7, 2)
      zeroPadding2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 2]` → `[6, 2]`
public struct Layer209: Network {
  private let engine: Engine
  /// Line 859, `pad [[2, 1]], mode: reflect`: `[3, 2]` → `[6, 2]`
  private let zeroPadding1d = Pad(Border(width: .init(2, 1)), mode: .reflect)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[6, 2]` of `[3, 2]`.
  public func callAsFunction(_ input: Series<3, 2>) throws(RunError) -> Series<6, 2> {
    var output = Series<6, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<3, 2>, into output: inout Series<6, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 16, 6, 2)
      zeroPadding1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 2, 2, 1]` → `[4, 4, 2, 1]`
public struct Layer210: Network {
  private let engine: Engine
  /// Line 863, `pad [1, 1, 0], mode: reflect`: `[2, 2, 2, 1]` → `[4, 4, 2, 1]`
  private let zeroPadding3d = Pad(Border(depth: .init(1, 1), height: .init(1, 1)), mode: .reflect)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[4, 4, 2, 1]` of `[2, 2, 2, 1]`.
  public func callAsFunction(_ input: Volume<2, 2, 2, 1>) throws(RunError) -> Volume<4, 4, 2, 1> {
    var output = Volume<4, 4, 2, 1>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<2, 2, 2, 1>, into output: inout Volume<4, 4, 2, 1>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 32, 2, 2, 2, 1)
      t0.load(input)
      let t1 = memory.view(at: 0, 4, 4, 2, 1)
      zeroPadding3d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 2]` → `[4, 7, 2]`
public struct Layer211: Network {
  private let engine: Engine
  /// Line 867, `pad [[1, 0], [2, 1]], mode: replicate`: `[3, 4, 2]` → `[4, 7, 2]`
  private let zeroPadding2d = Pad(
    Border(height: .init(1, 0), width: .init(2, 1)), mode: .replicate)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 96, threads: threads)
  }

  /// Computes `[4, 7, 2]` of `[3, 4, 2]`.
  public func callAsFunction(_ input: Feature<3, 4, 2>) throws(RunError) -> Feature<4, 7, 2> {
    var output = Feature<4, 7, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<3, 4, 2>, into output: inout Feature<4, 7, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 64, 3, 4, 2)
      t0.load(input)
      let t1 = memory.view(at: 0, 4, 7, 2)
      zeroPadding2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 2]` → `[6, 2]`
public struct Layer212: Network {
  private let engine: Engine
  /// Line 871, `pad [[2, 1]], mode: replicate`: `[3, 2]` → `[6, 2]`
  private let zeroPadding1d = Pad(Border(width: .init(2, 1)), mode: .replicate)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[6, 2]` of `[3, 2]`.
  public func callAsFunction(_ input: Series<3, 2>) throws(RunError) -> Series<6, 2> {
    var output = Series<6, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<3, 2>, into output: inout Series<6, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 16, 6, 2)
      zeroPadding1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 2, 2, 1]` → `[4, 4, 2, 1]`
public struct Layer213: Network {
  private let engine: Engine
  /// Line 875, `pad [1, 1, 0], mode: replicate`: `[2, 2, 2, 1]` → `[4, 4, 2, 1]`
  private let zeroPadding3d = Pad(
    Border(depth: .init(1, 1), height: .init(1, 1)), mode: .replicate)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[4, 4, 2, 1]` of `[2, 2, 2, 1]`.
  public func callAsFunction(_ input: Volume<2, 2, 2, 1>) throws(RunError) -> Volume<4, 4, 2, 1> {
    var output = Volume<4, 4, 2, 1>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<2, 2, 2, 1>, into output: inout Volume<4, 4, 2, 1>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 32, 2, 2, 2, 1)
      t0.load(input)
      let t1 = memory.view(at: 0, 4, 4, 2, 1)
      zeroPadding3d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 2]` → `[4, 7, 2]`
public struct Layer214: Network {
  private let engine: Engine
  /// Line 879, `pad [[1, 0], [2, 1]], mode: circular`: `[3, 4, 2]` → `[4, 7, 2]`
  private let zeroPadding2d = Pad(Border(height: .init(1, 0), width: .init(2, 1)), mode: .circular)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 96, threads: threads)
  }

  /// Computes `[4, 7, 2]` of `[3, 4, 2]`.
  public func callAsFunction(_ input: Feature<3, 4, 2>) throws(RunError) -> Feature<4, 7, 2> {
    var output = Feature<4, 7, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<3, 4, 2>, into output: inout Feature<4, 7, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 64, 3, 4, 2)
      t0.load(input)
      let t1 = memory.view(at: 0, 4, 7, 2)
      zeroPadding2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 2]` → `[6, 2]`
public struct Layer215: Network {
  private let engine: Engine
  /// Line 883, `pad [[2, 1]], mode: circular`: `[3, 2]` → `[6, 2]`
  private let zeroPadding1d = Pad(Border(width: .init(2, 1)), mode: .circular)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[6, 2]` of `[3, 2]`.
  public func callAsFunction(_ input: Series<3, 2>) throws(RunError) -> Series<6, 2> {
    var output = Series<6, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<3, 2>, into output: inout Series<6, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 16, 6, 2)
      zeroPadding1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 2, 2, 1]` → `[4, 4, 2, 1]`
public struct Layer216: Network {
  private let engine: Engine
  /// Line 887, `pad [1, 1, 0], mode: circular`: `[2, 2, 2, 1]` → `[4, 4, 2, 1]`
  private let zeroPadding3d = Pad(Border(depth: .init(1, 1), height: .init(1, 1)), mode: .circular)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[4, 4, 2, 1]` of `[2, 2, 2, 1]`.
  public func callAsFunction(_ input: Volume<2, 2, 2, 1>) throws(RunError) -> Volume<4, 4, 2, 1> {
    var output = Volume<4, 4, 2, 1>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<2, 2, 2, 1>, into output: inout Volume<4, 4, 2, 1>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 32, 2, 2, 2, 1)
      t0.load(input)
      let t1 = memory.view(at: 0, 4, 4, 2, 1)
      zeroPadding3d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 2]` → `[6, 2]`
public struct Layer217: Network {
  private let engine: Engine
  /// Line 891, `upsample interpolation: bilinear`: `[3, 2]` → `[6, 2]`
  private let upSampling1d = Resize(.bilinear)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[6, 2]` of `[3, 2]`.
  public func callAsFunction(_ input: Series<3, 2>) throws(RunError) -> Series<6, 2> {
    var output = Series<6, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<3, 2>, into output: inout Series<6, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 16, 6, 2)
      upSampling1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 2, 2, 1]` → `[2, 4, 6, 1]`
public struct Layer218: Network {
  private let engine: Engine
  /// Line 895, `upsample 1x2x3, interpolation: bilinear`: `[2, 2, 2, 1]` → `[2, 4, 6, 1]`
  private let upSampling3d = Resize(.bilinear)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 64, threads: threads)
  }

  /// Computes `[2, 4, 6, 1]` of `[2, 2, 2, 1]`.
  public func callAsFunction(_ input: Volume<2, 2, 2, 1>) throws(RunError) -> Volume<2, 4, 6, 1> {
    var output = Volume<2, 4, 6, 1>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<2, 2, 2, 1>, into output: inout Volume<2, 4, 6, 1>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 48, 2, 2, 2, 1)
      t0.load(input)
      let t1 = memory.view(at: 0, 2, 4, 6, 1)
      upSampling3d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 5, 2]` → `[2, 5, 3, 2]`
public struct Layer219: Network {
  private let engine: Engine
  /// Line 899, `resize 2x5x3`: `[3, 4, 5, 2]` → `[2, 5, 3, 2]`
  private let resizing = Resize(.bilinear)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 192, threads: threads)
  }

  /// Computes `[2, 5, 3, 2]` of `[3, 4, 5, 2]`.
  public func callAsFunction(_ input: Volume<3, 4, 5, 2>) throws(RunError) -> Volume<2, 5, 3, 2> {
    var output = Volume<2, 5, 3, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<3, 4, 5, 2>, into output: inout Volume<2, 5, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4, 5, 2)
      t0.load(input)
      let t1 = memory.view(at: 128, 2, 5, 3, 2)
      resizing(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 8]` → `[4, 6, 2]`
public struct Layer220: Network {
  private let engine: Engine
  /// Line 903, `pixelshuffle 2`: `[2, 3, 8]` → `[4, 6, 2]`
  private let pixelShuffle = Transpose(shape: [2, 3, 2, 2, 2], order: [0, 3, 1, 4, 2])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 96, threads: threads)
  }

  /// Computes `[4, 6, 2]` of `[2, 3, 8]`.
  public func callAsFunction(_ input: Feature<2, 3, 8>) throws(RunError) -> Feature<4, 6, 2> {
    var output = Feature<4, 6, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 8>, into output: inout Feature<4, 6, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 8)
      t0.load(input)
      let t1 = memory.view(at: 48, 4, 6, 2)
      pixelShuffle(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[4, 2, 3]` → `[2, 1, 12]`
public struct Layer221: Network {
  private let engine: Engine
  /// Line 907, `pixelunshuffle 2`: `[4, 2, 3]` → `[2, 1, 12]`
  private let pixelUnshuffle = Transpose(shape: [2, 2, 1, 2, 3], order: [0, 2, 4, 1, 3])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 64, threads: threads)
  }

  /// Computes `[2, 1, 12]` of `[4, 2, 3]`.
  public func callAsFunction(_ input: Feature<4, 2, 3>) throws(RunError) -> Feature<2, 1, 12> {
    var output = Feature<2, 1, 12>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<4, 2, 3>, into output: inout Feature<2, 1, 12>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 4, 2, 3)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 1, 12)
      pixelUnshuffle(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 2, 6]` → `[2, 2, 6]`
public struct Layer222: Network {
  private let engine: Engine
  /// Line 911, `shuffle 3`: `[2, 2, 6]` → `[2, 2, 6]`
  private let channelShuffle = Transpose(shape: [2, 2, 3, 2], order: [0, 1, 3, 2])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 64, threads: threads)
  }

  /// Computes `[2, 2, 6]` of `[2, 2, 6]`.
  public func callAsFunction(_ input: Feature<2, 2, 6>) throws(RunError) -> Feature<2, 2, 6> {
    var output = Feature<2, 2, 6>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 2, 6>, into output: inout Feature<2, 2, 6>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 2, 6)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 2, 6)
      channelShuffle(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 7]` → `[2, 3, 7]`
public struct Layer223: Network {
  private let engine: Engine
  /// Line 915, `lrn`: `[2, 3, 7]` → `[2, 3, 7]`
  private let localResponseNormalization = LocalResponseNormalization(
    size: 5, alpha: 0.0001, beta: 0.75, bias: 1)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 96, threads: threads)
  }

  /// Computes `[2, 3, 7]` of `[2, 3, 7]`.
  public func callAsFunction(_ input: Feature<2, 3, 7>) throws(RunError) -> Feature<2, 3, 7> {
    var output = Feature<2, 3, 7>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 7>, into output: inout Feature<2, 3, 7>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 7)
      t0.load(input)
      let t1 = memory.view(at: 48, 2, 3, 7)
      localResponseNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 6]` → `[2, 3, 6]`
public struct Layer224: Network {
  private let engine: Engine
  /// Line 919, `lrn 4, alpha: 2, beta: 0.5, bias: 3`: `[2, 3, 6]` → `[2, 3, 6]`
  private let localResponseNormalization = LocalResponseNormalization(
    size: 4, alpha: 2, beta: 0.5, bias: 3)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 96, threads: threads)
  }

  /// Computes `[2, 3, 6]` of `[2, 3, 6]`.
  public func callAsFunction(_ input: Feature<2, 3, 6>) throws(RunError) -> Feature<2, 3, 6> {
    var output = Feature<2, 3, 6>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 6>, into output: inout Feature<2, 3, 6>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 6)
      t0.load(input)
      let t1 = memory.view(at: 48, 2, 3, 6)
      localResponseNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4]` → `[3, 4]`
public struct Layer225: Network {
  private let engine: Engine
  /// Line 923, `lrn 9, alpha: 1, bias: 0.5`: `[3, 4]` → `[3, 4]`
  private let localResponseNormalization = LocalResponseNormalization(
    size: 9, alpha: 1, beta: 0.75, bias: 0.5)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[3, 4]` of `[3, 4]`.
  public func callAsFunction(_ input: Series<3, 4>) throws(RunError) -> Series<3, 4> {
    var output = Series<3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<3, 4>, into output: inout Series<3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 16, 3, 4)
      localResponseNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 2, 2, 3]` → `[2, 2, 2, 3]`
public struct Layer226: Network {
  private let engine: Engine
  /// Line 927, `lrn 3, alpha: 1, beta: 1`: `[2, 2, 2, 3]` → `[2, 2, 2, 3]`
  private let localResponseNormalization = LocalResponseNormalization(
    size: 3, alpha: 1, beta: 1, bias: 1)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 64, threads: threads)
  }

  /// Computes `[2, 2, 2, 3]` of `[2, 2, 2, 3]`.
  public func callAsFunction(_ input: Volume<2, 2, 2, 3>) throws(RunError) -> Volume<2, 2, 2, 3> {
    var output = Volume<2, 2, 2, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<2, 2, 2, 3>, into output: inout Volume<2, 2, 2, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 2, 2, 3)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 2, 2, 3)
      localResponseNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer227: Network {
  private let engine: Engine
  /// Line 931, `instancenorm`: `[2, 3, 4]` → `[2, 3, 4]`
  private let instanceNormalization: Normalization

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    instance_normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    instanceNormalization = layers.normalization(.group(4), [4], epsilon: 0.001)
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 3, 4)
      instanceNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[7, 4]`
public struct Layer228: Network {
  private let engine: Engine
  /// Line 935, `instancenorm epsilon: 0.1, center: false, scale: false`: `[7, 4]` → `[7, 4]`
  private let instanceNormalization: Normalization

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    instance_normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    instanceNormalization = layers.normalization(
      .group(4), [4], epsilon: 0.1, scale: nil, offset: nil)
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[7, 4]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<7, 4> {
    var output = Series<7, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<7, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 7, 4)
      instanceNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 1]`
public struct Layer229: Network {
  private let engine: Engine
  /// Line 939, `sum`: `[2, 3, 4]` → `[2, 3, 1]`
  private let lambda = Reduction(.sum, over: .channels)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[2, 3, 1]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 1> {
    var output = Feature<2, 3, 1>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 1>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 3, 1)
      lambda(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[3, 4]`
public struct Layer230: Network {
  private let engine: Engine
  /// Line 943, `sum axis: 1, keepdims: false`: `[2, 3, 4]` → `[3, 4]`
  private let lambda = Reduction(.sum, over: .height)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Series<3, 4> {
    var output = Series<3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Series<3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 3, 4)
      lambda(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 1, 4]`
public struct Layer231: Network {
  private let engine: Engine
  /// Line 947, `mean axis: 2`: `[2, 3, 4]` → `[2, 1, 4]`
  private let lambda = Reduction(.mean, over: .width)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[2, 1, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 1, 4> {
    var output = Feature<2, 1, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 1, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 1, 4)
      lambda(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3]`
public struct Layer232: Network {
  private let engine: Engine
  /// Line 951, `mean keepdims: false`: `[2, 3, 4]` → `[2, 3]`
  private let lambda = Reduction(.mean, over: .channels)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[2, 3]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Series<2, 3> {
    var output = Series<2, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Series<2, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 3)
      lambda(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[1, 3, 4]`
public struct Layer233: Network {
  private let engine: Engine
  /// Line 955, `max axis: 1`: `[2, 3, 4]` → `[1, 3, 4]`
  private let lambda = Reduction(.maximum, over: .height)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[1, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<1, 3, 4> {
    var output = Feature<1, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<1, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 1, 3, 4)
      lambda(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4]` → `[3]`
public struct Layer234: Network {
  private let engine: Engine
  /// Line 959, `max axis: 2, keepdims: false`: `[3, 4]` → `[3]`
  private let lambda = Reduction(.maximum, over: .channels)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[3]` of `[3, 4]`.
  public func callAsFunction(_ input: Series<3, 4>) throws(RunError) -> Vector<3> {
    var output = Vector<3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<3, 4>, into output: inout Vector<3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 16, 3)
      lambda(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 2]`
public struct Layer235: Network {
  private let engine: Engine

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 2]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 2> {
    var output = Feature<2, 3, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = t0.channels(from: 1, count: 2)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 1, 4]`
public struct Layer236: Network {
  private let engine: Engine

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 1, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 1, 4> {
    var output = Feature<2, 1, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 1, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = t0.positions(from: 1, count: 1, along: .width)
      output.store(t1)
    }
  }
}

/// `[5, 3]` → `[3, 3]`
public struct Layer237: Network {
  private let engine: Engine

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 16, threads: threads)
  }

  /// Computes `[3, 3]` of `[5, 3]`.
  public func callAsFunction(_ input: Series<5, 3>) throws(RunError) -> Series<3, 3> {
    var output = Series<3, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<5, 3>, into output: inout Series<3, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 3)
      t0.load(input)
      let t1 = t0.positions(from: 2, count: 3, along: .width)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer238: Network {
  private let engine: Engine

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      output.store(t0)
    }
  }
}

/// `[4, 5, 2]` → `[2, 3, 3]`
public struct Layer239: Network {
  private let engine: Engine
  /// Line 979, `localconv 3, 3x3`: `[4, 5, 2]` → `[2, 3, 3]`
  private let locallyConnected2d: LocallyConnected

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    locally_connected2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    locallyConnected2d = layers.locallyConnected([3, 3, 2, 3], output: [2, 3])
    engine = Engine(count: 80, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 3]` of `[4, 5, 2]`.
  public func callAsFunction(_ input: Feature<4, 5, 2>) throws(RunError) -> Feature<2, 3, 3> {
    var output = Feature<2, 3, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<4, 5, 2>, into output: inout Feature<2, 3, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 4, 5, 2)
      t0.load(input)
      let t1 = memory.view(at: 48, 2, 3, 3)
      locallyConnected2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[3, 3, 2]`
public struct Layer240: Network {
  private let engine: Engine
  /// Line 983, `localconv 2, 3x3, relu, stride: 2, padding: same, bias: false`: `[5, 6, 4]` → `[3,
  /// 3, 2]`
  private let locallyConnected2d: LocallyConnected
  /// Line 983, `localconv 2, 3x3, relu, stride: 2, padding: same, bias: false`: `[3, 3, 2]` → `[3,
  /// 3, 2]`
  private let locallyConnected2dActivate = Activate(.relu)

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    locally_connected2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    locallyConnected2d = layers.locallyConnected(
      [3, 3, 4, 2], output: [3, 3], strides: [2, 2],
      padding: .explicit(Border(height: .init(1, 1), width: .init(0, 1))), bias: nil)
    engine = Engine(count: 160, threads: threads)
    try layers.finish()
  }

  /// Computes `[3, 3, 2]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 3, 2> {
    var output = Feature<3, 3, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 3, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 3, 3, 2)
      locallyConnected2d(t0, into: t1, memory)
      locallyConnected2dActivate(t1, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 2]` → `[2, 5, 2]`
public struct Layer241: Network {
  private let engine: Engine
  /// Line 987, `localconv 2, 2x3, stride: 2x1, padding: [[1, 0], [2, 1]]`: `[3, 4, 2]` → `[2, 5,
  /// 2]`
  private let locallyConnected2d: LocallyConnected

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    locally_connected2d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    locallyConnected2d = layers.locallyConnected(
      [2, 3, 2, 2], output: [2, 5], strides: [2, 1],
      padding: .explicit(Border(height: .init(1, 0), width: .init(2, 1))))
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 5, 2]` of `[3, 4, 2]`.
  public func callAsFunction(_ input: Feature<3, 4, 2>) throws(RunError) -> Feature<2, 5, 2> {
    var output = Feature<2, 5, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<3, 4, 2>, into output: inout Feature<2, 5, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4, 2)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 5, 2)
      locallyConnected2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[3, 3]`
public struct Layer242: Network {
  private let engine: Engine
  /// Line 991, `localconv 3, 2, stride: 2`: `[7, 4]` → `[3, 3]`
  private let locallyConnected1d: LocallyConnected

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    locally_connected1d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    locallyConnected1d = layers.locallyConnected([2, 4, 3], output: [3], strides: [2])
    engine = Engine(count: 48, threads: threads)
    try layers.finish()
  }

  /// Computes `[3, 3]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<3, 3> {
    var output = Series<3, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<3, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 3, 3)
      locallyConnected1d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[2, 3, 4]`
public struct Layer243: Network {
  private let engine: Engine
  /// Line 995, `maxpool 3, stride: 2, padding: [[0, 1], [1, 0]]`: `[5, 6, 4]` → `[2, 3, 4]`
  private let maxPooling2d = MaxPooling(
    window: [3, 3], strides: [2, 2],
    padding: .explicit(Border(height: .init(0, 1), width: .init(1, 0))))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 160, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 2, 3, 4)
      maxPooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[2, 3, 4]`
public struct Layer244: Network {
  private let engine: Engine
  /// Line 999, `avgpool 3, stride: 2, padding: [[0, 1], [1, 0]]`: `[5, 6, 4]` → `[2, 3, 4]`
  private let averagePooling2d = AveragePooling(
    window: [3, 3], strides: [2, 2],
    padding: .explicit(Border(height: .init(0, 1), width: .init(1, 0))))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 160, threads: threads)
  }

  /// Computes `[2, 3, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 2, 3, 4)
      averagePooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[3, 4, 4]`
public struct Layer245: Network {
  private let engine: Engine
  /// Line 1003, `avgpool 3, stride: 2, padding: [[0, 1], [1, 1]], ceil: true, include_padding:
  /// true`: `[5, 6, 4]` → `[3, 4, 4]`
  private let averagePooling2d = AveragePooling(
    window: [3, 3], strides: [2, 2],
    padding: .explicit(Border(height: .init(0, 1), width: .init(1, 1))), countsPadding: true)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 176, threads: threads)
  }

  /// Computes `[3, 4, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 4, 4> {
    var output = Feature<3, 4, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 4, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 3, 4, 4)
      averagePooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[5, 6, 4]` → `[3, 3, 4]`
public struct Layer246: Network {
  private let engine: Engine
  /// Line 1007, `avgpool 3, stride: 2, padding: same, include_padding: true`: `[5, 6, 4]` → `[3, 3,
  /// 4]`
  private let averagePooling2d = AveragePooling(
    window: [3, 3], strides: [2, 2],
    padding: .explicit(Border(height: .init(1, 1), width: .init(0, 1))), countsPadding: true)

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 176, threads: threads)
  }

  /// Computes `[3, 3, 4]` of `[5, 6, 4]`.
  public func callAsFunction(_ input: Feature<5, 6, 4>) throws(RunError) -> Feature<3, 3, 4> {
    var output = Feature<3, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<5, 6, 4>, into output: inout Feature<3, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5, 6, 4)
      t0.load(input)
      let t1 = memory.view(at: 128, 3, 3, 4)
      averagePooling2d(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 3, 2]` and `[5, 6, 2]` → `[5, 6, 2]`
public struct Layer247: Sendable {
  private let engine: Engine
  /// Line 1011, `maxunpool window: 3, stride: 2, padding: same`: `[3, 3, 2] and [5, 6, 2]` → `[5,
  /// 6, 2]`
  private let maxUnpooling2d = MaxUnpooling(
    window: [3, 3], strides: [2, 2],
    padding: .explicit(Border(height: .init(1, 1), width: .init(0, 1))))

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 160, threads: threads)
  }

  /// Computes `[5, 6, 2]` of `[3, 3, 2]` and `[5, 6, 2]`.
  public func callAsFunction(
    input: Feature<3, 3, 2>, input1: Feature<5, 6, 2>
  ) throws(RunError) -> Feature<5, 6, 2> {
    var output = Feature<5, 6, 2>()
    try self(input: input, input1: input1, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Feature<3, 3, 2>, input1: Feature<5, 6, 2>, into output: inout Feature<5, 6, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 128, 3, 3, 2)
      t0.load(input)
      let t1 = memory.view(at: 0, 5, 6, 2)
      t1.load(input1)
      let t2 = memory.view(at: 64, 5, 6, 2)
      maxUnpooling2d(t0, indicesOf: t1, into: t2, memory)
      output.store(t2)
    }
  }
}

/// `[4, 2]` and `[5, 2]` → `[5, 2]`
public struct Layer248: Sendable {
  private let engine: Engine
  /// Line 1015, `maxunpool stride: 1`: `[4, 2] and [5, 2]` → `[5, 2]`
  private let maxUnpooling1d = MaxUnpooling(window: [2], strides: [1])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 48, threads: threads)
  }

  /// Computes `[5, 2]` of `[4, 2]` and `[5, 2]`.
  public func callAsFunction(
    input: Series<4, 2>, input1: Series<5, 2>
  ) throws(RunError) -> Series<5, 2> {
    var output = Series<5, 2>()
    try self(input: input, input1: input1, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    input: Series<4, 2>, input1: Series<5, 2>, into output: inout Series<5, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 4, 2)
      t0.load(input)
      let t1 = memory.view(at: 16, 5, 2)
      t1.load(input1)
      let t2 = memory.view(at: 32, 5, 2)
      maxUnpooling1d(t0, indicesOf: t1, into: t2, memory)
      output.store(t2)
    }
  }
}

/// `[2, 2, 12]` → `[4, 6, 2]`
public struct Layer249: Network {
  private let engine: Engine
  /// Line 1019, `pixelshuffle 2x3`: `[2, 2, 12]` → `[4, 6, 2]`
  private let pixelShuffle = Transpose(shape: [2, 2, 2, 2, 3], order: [0, 3, 1, 4, 2])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 96, threads: threads)
  }

  /// Computes `[4, 6, 2]` of `[2, 2, 12]`.
  public func callAsFunction(_ input: Feature<2, 2, 12>) throws(RunError) -> Feature<4, 6, 2> {
    var output = Feature<4, 6, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 2, 12>, into output: inout Feature<4, 6, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 2, 12)
      t0.load(input)
      let t1 = memory.view(at: 48, 4, 6, 2)
      pixelShuffle(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 6]` → `[6, 2]`
public struct Layer250: Network {
  private let engine: Engine
  /// Line 1023, `pixelshuffle 3`: `[2, 6]` → `[6, 2]`
  private let pixelShuffle = Transpose(shape: [2, 2, 3], order: [0, 2, 1])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[6, 2]` of `[2, 6]`.
  public func callAsFunction(_ input: Series<2, 6>) throws(RunError) -> Series<6, 2> {
    var output = Series<6, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<2, 6>, into output: inout Series<6, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 6)
      t0.load(input)
      let t1 = memory.view(at: 16, 6, 2)
      pixelShuffle(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[1, 2, 2, 16]` → `[2, 4, 4, 2]`
public struct Layer251: Network {
  private let engine: Engine
  /// Line 1027, `pixelshuffle 2`: `[1, 2, 2, 16]` → `[2, 4, 4, 2]`
  private let pixelShuffle = Transpose(shape: [1, 2, 2, 2, 2, 2, 2], order: [0, 4, 1, 5, 2, 6, 3])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 128, threads: threads)
  }

  /// Computes `[2, 4, 4, 2]` of `[1, 2, 2, 16]`.
  public func callAsFunction(_ input: Volume<1, 2, 2, 16>) throws(RunError) -> Volume<2, 4, 4, 2> {
    var output = Volume<2, 4, 4, 2>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<1, 2, 2, 16>, into output: inout Volume<2, 4, 4, 2>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 1, 2, 2, 16)
      t0.load(input)
      let t1 = memory.view(at: 64, 2, 4, 4, 2)
      pixelShuffle(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[3, 4, 2]` → `[1, 2, 12]`
public struct Layer252: Network {
  private let engine: Engine
  /// Line 1031, `pixelunshuffle 3x2`: `[3, 4, 2]` → `[1, 2, 12]`
  private let pixelUnshuffle = Transpose(shape: [1, 3, 2, 2, 2], order: [0, 2, 4, 1, 3])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 64, threads: threads)
  }

  /// Computes `[1, 2, 12]` of `[3, 4, 2]`.
  public func callAsFunction(_ input: Feature<3, 4, 2>) throws(RunError) -> Feature<1, 2, 12> {
    var output = Feature<1, 2, 12>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<3, 4, 2>, into output: inout Feature<1, 2, 12>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 3, 4, 2)
      t0.load(input)
      let t1 = memory.view(at: 32, 1, 2, 12)
      pixelUnshuffle(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[6, 2]` → `[2, 6]`
public struct Layer253: Network {
  private let engine: Engine
  /// Line 1035, `pixelunshuffle 3`: `[6, 2]` → `[2, 6]`
  private let pixelUnshuffle = Transpose(shape: [2, 3, 2], order: [0, 2, 1])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[2, 6]` of `[6, 2]`.
  public func callAsFunction(_ input: Series<6, 2>) throws(RunError) -> Series<2, 6> {
    var output = Series<2, 6>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<6, 2>, into output: inout Series<2, 6>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 6, 2)
      t0.load(input)
      let t1 = memory.view(at: 16, 2, 6)
      pixelUnshuffle(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 4, 2, 2]` → `[1, 2, 1, 16]`
public struct Layer254: Network {
  private let engine: Engine
  /// Line 1039, `pixelunshuffle 2`: `[2, 4, 2, 2]` → `[1, 2, 1, 16]`
  private let pixelUnshuffle = Transpose(
    shape: [1, 2, 2, 2, 1, 2, 2], order: [0, 2, 4, 6, 1, 3, 5])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 64, threads: threads)
  }

  /// Computes `[1, 2, 1, 16]` of `[2, 4, 2, 2]`.
  public func callAsFunction(_ input: Volume<2, 4, 2, 2>) throws(RunError) -> Volume<1, 2, 1, 16> {
    var output = Volume<1, 2, 1, 16>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Volume<2, 4, 2, 2>, into output: inout Volume<1, 2, 1, 16>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 4, 2, 2)
      t0.load(input)
      let t1 = memory.view(at: 32, 1, 2, 1, 16)
      pixelUnshuffle(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[6]` → `[6]`
public struct Layer255: Network {
  private let engine: Engine
  /// Line 1043, `shuffle 2`: `[6]` → `[6]`
  private let channelShuffle = Transpose(shape: [2, 3], order: [1, 0])

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    engine = Engine(count: 32, threads: threads)
  }

  /// Computes `[6]` of `[6]`.
  public func callAsFunction(_ input: Vector<6>) throws(RunError) -> Vector<6> {
    var output = Vector<6>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(_ input: Vector<6>, into output: inout Vector<6>) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 6)
      t0.load(input)
      let t1 = memory.view(at: 16, 6)
      channelShuffle(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer256: Network {
  private let engine: Engine
  /// Line 1047, `grn`: `[2, 3, 4]` → `[2, 3, 4]`
  private let globalResponseNormalization: GlobalResponseNormalization

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    global_response_normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    globalResponseNormalization = layers.globalResponseNormalization(4, epsilon: 1e-06)
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 2, 3, 4)
      globalResponseNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[7, 4]` → `[7, 4]`
public struct Layer257: Network {
  private let engine: Engine
  /// Line 1051, `grn epsilon: 0.5`: `[7, 4]` → `[7, 4]`
  private let globalResponseNormalization: GlobalResponseNormalization

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    global_response_normalization
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    globalResponseNormalization = layers.globalResponseNormalization(4, epsilon: 0.5)
    engine = Engine(count: 64, threads: threads)
    try layers.finish()
  }

  /// Computes `[7, 4]` of `[7, 4]`.
  public func callAsFunction(_ input: Series<7, 4>) throws(RunError) -> Series<7, 4> {
    var output = Series<7, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<7, 4>, into output: inout Series<7, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 7, 4)
      t0.load(input)
      let t1 = memory.view(at: 32, 7, 4)
      globalResponseNormalization(t0, into: t1, memory)
      output.store(t1)
    }
  }
}

/// `[2, 3, 4]` → `[2, 3, 4]`
public struct Layer258: Network {
  private let engine: Engine
  /// Line 1055, `scale`: `[2, 3, 4]` → `[2, 3, 4]`
  private let layerScale: PlacewiseAffine

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    layer_scale
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    layerScale = layers.layerScale(4)
    engine = Engine(count: 32, threads: threads)
    try layers.finish()
  }

  /// Computes `[2, 3, 4]` of `[2, 3, 4]`.
  public func callAsFunction(_ input: Feature<2, 3, 4>) throws(RunError) -> Feature<2, 3, 4> {
    var output = Feature<2, 3, 4>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<2, 3, 4>, into output: inout Feature<2, 3, 4>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 2, 3, 4)
      t0.load(input)
      layerScale(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[5]` → `[5]`
public struct Layer259: Network {
  private let engine: Engine
  /// Line 1059, `scale initial: 0.1`: `[5]` → `[5]`
  private let layerScale: PlacewiseAffine

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    layer_scale
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    layerScale = layers.layerScale(5)
    engine = Engine(count: 16, threads: threads)
    try layers.finish()
  }

  /// Computes `[5]` of `[5]`.
  public func callAsFunction(_ input: Vector<5>) throws(RunError) -> Vector<5> {
    var output = Vector<5>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(_ input: Vector<5>, into output: inout Vector<5>) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 5)
      t0.load(input)
      layerScale(t0, into: t0, memory)
      output.store(t0)
    }
  }
}

/// `[6, 2]` → `[3, 3]`
public struct Layer260: Network {
  private let engine: Engine
  /// Line 1064, `separable 3, 2, multiplier: 2, stride: 2, padding: causal, dilation: 2`: `[6, 2]`
  /// → `[3, 4]`
  private let separableConv1d: Convolution
  /// Line 1064, `separable 3, 2, multiplier: 2, stride: 2, padding: causal, dilation: 2`: `[3, 4]`
  /// → `[3, 3]`
  private let separableConv1dConvolution: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    separable_conv1d;separable_conv1d
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    separableConv1d = layers.depthwiseConvolution(
      [2, 2, 2], strides: [2], padding: .explicit(Border(width: .init(2, 0))), dilations: [2],
      kernelName: "depthwise_kernel", bias: nil)
    separableConv1dConvolution = layers.convolution([1, 4, 3], kernelName: "pointwise_kernel")
    engine = Engine(count: 32, threads: threads)
    try layers.finish()
  }

  /// Computes `[3, 3]` of `[6, 2]`.
  public func callAsFunction(_ input: Series<6, 2>) throws(RunError) -> Series<3, 3> {
    var output = Series<3, 3>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Series<6, 2>, into output: inout Series<3, 3>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 6, 2, border: Border(width: .init(2, 0)))
      t0.load(input)
      let t1 = memory.view(at: 16, 3, 4)
      separableConv1d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 3, 3)
      separableConv1dConvolution(t1, into: t2, memory)
      output.store(t2)
    }
  }
}
