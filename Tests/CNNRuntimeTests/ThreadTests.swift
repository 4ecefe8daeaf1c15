import Testing

@testable import CNNRuntime

@Suite struct ThreadTests {
  /// Layers whose work is split, each with the sizes of what it gives for [9, 20, 24].
  private var layers: [(shape: Shape, call: (View, View, Memory) -> Void)] {
    let shape = Shape(height: 9, width: 20, channels: 24)
    let upscaled = Shape(height: 18, width: 41, channels: 24)
    var randomness = Randomness(4)
    let kernel = [3, 2, 10, 24]
    let transposed = randomness.numbers(kernel.reduce(1, *)).withUnsafeBufferPointer {
      TransposedConvolution(
        kernel, $0, bias: nil, strides: [2, 2], cropping: .none, dilations: .one, groups: 1,
        activation: .gelu)
    }
    return [
      (shape, { Activate(.silu)($0, into: $1, $2) }),
      (shape, { Softmax(axis: .width)($0, into: $1, $2) }),
      (shape, { Softmax(axis: .channels)($0, into: $1, $2) }),
      (shape, { Normalization(.layer(.channels), epsilon: 1e-3)($0, into: $1, $2) }),
      (shape, { Normalization(.layer(.spatial), epsilon: 1e-3)($0, into: $1, $2) }),
      (shape, { Normalization(.group(8), epsilon: 1e-3)($0, into: $1, $2) }),
      (Shape(channels: 24), { Reduction(.mean, over: .spatial)($0, into: $1, $2) }),
      (
        Shape(height: 4, width: 7, channels: 24),
        { AdaptivePooling(.mean)($0, into: $1, $2) }
      ),
      (upscaled, { Resize(.lanczos3)($0, into: $1, $2) }),
      (Shape(height: 19, width: 40, channels: 10), { transposed($0, into: $1, $2) }),
    ]
  }

  @Test func resultsDoNotDependOnTheNumberOfThreads() {
    var randomness = Randomness(1)
    for (index, layer) in layers.enumerated() {
      let input = Shape(height: 9, width: 20, channels: 24)
      let x = Held(input, randomness.numbers(input.count), hasGaps: true)
      let results = [1, 2, 3, 8].map { threads in
        compute(layer.shape, threads: threads) { layer.call(x.view, $0, $1) }
      }
      let isTheSame = results.allSatisfy { $0 == results[0] && !$0.contains { $0.isNaN } }
      #expect(isTheSame, "layer \(index)")
    }
  }
}
