import Testing

@testable import CNNRuntime

/// Layers with windows of numbers of their own, against plain loops.
@Suite struct WindowTests {
  private func extent(_ randomness: inout Randomness, _ range: ClosedRange<Int>) -> Extent {
    Extent(
      depth: randomness.whole(1...2), height: randomness.whole(range),
      width: randomness.whole(range))
  }

  @Test(arguments: 0..<40)
  func transposedConvolution(_ seed: Int) {
    var randomness = Randomness(seed + 1)
    let groups = randomness.whole(1...3)
    let input = Shape(random: &randomness, spatial: 1...5, channels: groups...groups)
    let shape = Shape(input.sizes.dropLast() + [groups * randomness.whole(1...6)])
    let filters = randomness.whole(1...11)
    let (window, strides) = (extent(&randomness, 1...4), extent(&randomness, 1...3))
    let dilations = extent(&randomness, 1...2)
    let sides = (0..<3).map { _ in Border.Side(randomness.whole(0...2), 0) }
    // Whatever is asked for is computed, also behind what is painted.
    let output = Shape(random: &randomness, spatial: 1...12, channels: 1...1)
    let result = Shape(output.sizes.dropLast() + [groups * filters])
    let kernel = [window.depth, window.height, window.width, filters, shape.channels]
    let weights = randomness.numbers(kernel.reduce(1, *))
    let bias = randomness.numbers(groups * filters)
    let numbers = randomness.numbers(shape.count)
    var expected = Cube(result)
    for place in expected.places { expected[place] = Double(bias[place[3]]) }
    let cube = Cube(shape, numbers)
    for place in cube.places {
      for tap in Cube(
        Shape(depth: kernel[0], height: kernel[1], width: kernel[2], channels: filters)
      )
      .places {
        let painted = [
          place[0] * strides.depth + tap[0] * dilations.depth - sides[0].before,
          place[1] * strides.height + tap[1] * dilations.height - sides[1].before,
          place[2] * strides.width + tap[2] * dilations.width - sides[2].before,
          place[3] / (shape.channels / groups) * filters + tap[3],
        ]
        guard expected.contains(painted) else { continue }
        let row = ((tap[0] * kernel[1] + tap[1]) * kernel[2] + tap[2]) * filters + tap[3]
        expected[painted] += cube[place] * Double(weights[row * shape.channels + place[3]])
      }
    }
    let layer = weights.withUnsafeBufferPointer {
      TransposedConvolution(
        kernel, $0, bias: bias, strides: strides,
        cropping: Border(depth: sides[0], height: sides[1], width: sides[2]), dilations: dilations,
        groups: groups, activation: .relu)
    }
    let x = Held(shape, numbers, hasGaps: seed % 2 == 1)
    let found = compute(result, hasGaps: seed % 3 == 1) { layer(x.view, into: $0, $1) }
    expectClose(
      found, expected.numbers.map { max($0, 0) }, scale: 20,
      "\(kernel) over \(shape) to \(result), strides \(strides)")
  }

  @Test(arguments: 0..<20)
  func locallyConnected(_ seed: Int) {
    var randomness = Randomness(seed + 1)
    let shape = Shape(random: &randomness, spatial: 3...7, channels: 1...5)
    let window = Extent(height: randomness.whole(1...3), width: randomness.whole(1...3))
    let strides = extent(&randomness, 1...2)
    let side = Border.Side(randomness.whole(0...1), randomness.whole(0...1))
    func size(_ size: Int, _ window: Int, _ stride: Int) -> Int {
      (size + side.total - window) / stride + 1
    }
    let output = Shape(
      depth: (shape.depth - 1) / strides.depth + 1,
      height: size(shape.height, window.height, strides.height),
      width: size(shape.width, window.width, strides.width), channels: randomness.whole(1...12))
    let row = window.height * window.width * shape.channels
    let positions = output.count / output.channels
    let kernel = randomness.numbers(positions * row * output.channels)
    let bias = seed % 4 == 0 ? nil : randomness.numbers(output.count)
    let numbers = randomness.numbers(shape.count)
    let cube = Cube(shape, numbers)
    let expected = Cube(output).places.enumerated().map { index, place in
      let (position, filter) = index.quotientAndRemainder(dividingBy: output.channels)
      var sum = Double(bias?[index] ?? 0)
      for term in 0..<row {
        let (pixel, channel) = term.quotientAndRemainder(dividingBy: shape.channels)
        let source = [
          place[0] * strides.depth,
          place[1] * strides.height - side.before + pixel / window.width,
          place[2] * strides.width - side.before + pixel % window.width, channel,
        ]
        guard cube.contains(source) else { continue }
        sum += cube[source] * Double(kernel[(position * row + term) * output.channels + filter])
      }
      return max(sum, 0)
    }
    let layer = LocallyConnected(
      window: window, strides: strides, padding: .explicit(Border(height: side, width: side)),
      kernel: kernel, bias: bias, activation: .relu)
    let x = Held(shape, numbers, hasGaps: seed % 2 == 1)
    let found = compute(output, hasGaps: seed % 3 == 1) { layer(x.view, into: $0, $1) }
    expectClose(found, expected, scale: 10, "\(window) over \(shape) to \(output)")
  }

  @Test func arraysThatAreMissingAreNamedWithTheirShapes() throws {
    var reader = WeightReader(try Weights(arrays: [:]), "a;b;c;d;e")
    _ = reader.transposedConvolution([3, 2, 4, 10], groups: 2)
    _ = reader.locallyConnected([3, 2, 5, 7], output: [4, 6])
    _ = reader.normalization(.layer([.width, .channels]), [4, 3], epsilon: 1e-3, offset: nil)
    _ = reader.parametricReLU([1, 3], axes: .channels)
    _ = reader.globalResponseNormalization(8, epsilon: 1e-6)
    let expected: [WeightError.Problem] = [
      .missing(name: "a/bias", shape: [8]), .missing(name: "a/kernel", shape: [3, 2, 4, 10]),
      .missing(name: "b/kernel", shape: [24, 30, 7]), .missing(name: "b/bias", shape: [4, 6, 7]),
      .missing(name: "c/gamma", shape: [4, 3]), .missing(name: "d/alpha", shape: [1, 3]),
      .missing(name: "e/gamma", shape: [8]), .missing(name: "e/beta", shape: [8]),
    ]
    do throws(WeightError) {
      try reader.finish()
      Issue.record("nothing was missing")
    } catch {
      guard case .mismatch(let mismatch) = error else { throw error }
      #expect(mismatch.problems == expected)
    }
  }
}
