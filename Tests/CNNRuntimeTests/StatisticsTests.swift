import Testing

@testable import CNNRuntime

/// Layers that measure along any axes, against plain loops.
@Suite struct StatisticsTests {
  /// Every set of axes but the empty one.
  static let sets = (1...15).map(Axes.init(rawValue:))

  /// The numbers that lie along some axes at each place on the others.
  private static func parts(_ cube: Cube, _ axes: Axes) -> [[Int]: [Double]] {
    let others = Axes.all.subtracting(axes)
    return cube.places.reduce(into: [:]) { parts, place in
      parts[others.keep(place), default: []].append(cube[place])
    }
  }

  /// Calls `body` with random tensors, in views with and without gaps.
  private func forEachInput(
    _ seed: Int, _ body: (_ x: View, _ cube: Cube, _ hasGaps: Bool) -> Void
  ) {
    var randomness = Randomness(seed)
    for turn in 0..<6 {
      let shape = Shape(random: &randomness, channels: turn < 3 ? 1...9 : 10...40)
      let numbers = randomness.numbers(shape.count)
      let input = Held(shape, numbers, hasGaps: turn % 2 == 1)
      body(input.view, Cube(shape, numbers), turn % 2 == 1)
    }
  }

  @Test(arguments: sets)
  func reduction(_ axes: Axes) {
    forEachInput(axes.rawValue) { x, cube, hasGaps in
      let parts = Self.parts(cube, axes)
      let sizes = everyAxis.indices.map { axes.contains(everyAxis[$0]) ? 1 : cube.shape.sizes[$0] }
      let output = Cube(Shape(sizes))
      let kinds: [(Reduction.Kind, ([Double]) -> Double)] = [
        (.maximum, { $0.max() ?? .nan }), (.sum, { $0.reduce(0, +) }),
        (.mean, { $0.reduce(0, +) / Double($0.count) }),
      ]
      for (kind, reduce) in kinds {
        let expected = output.places.map { parts[$0].map(reduce) ?? .nan }
        let found = compute(output.shape, hasGaps: hasGaps) {
          Reduction(kind, over: axes)(x, into: $0, $1)
        }
        expectClose(found, expected, "\(kind) of \(cube.shape) over \(axes)")
        // Without the axes that are reduced, the numbers stand in the same order.
        let flat = compute(Shape(sizes.filter { $0 != 1 } + (sizes.max() == 1 ? [1] : []))) {
          Reduction(kind, over: axes)(x, into: $0, $1)
        }
        #expect(flat == found)
      }
    }
  }

  @Test(arguments: sets)
  func softmax(_ axes: Axes) {
    forEachInput(axes.rawValue) { x, cube, hasGaps in
      let parts = Self.parts(cube, axes)
      let others = Axes.all.subtracting(axes)
      let shares = cube.places.map { place in
        let sum = (parts[others.keep(place)] ?? []).reduce(0) { $0 + exponential($1) }
        return exponential(cube[place]) / sum
      }
      let found = compute(cube.shape, hasGaps: hasGaps) {
        Softmax(axis: axes)(x, into: $0, $1)
      }
      expectClose(found, shares, scale: 1e-3, "\(cube.shape) along \(axes)")
      let logarithms = compute(cube.shape) {
        Softmax(axis: axes, isLogarithm: true)(x, into: $0, $1)
      }
      expectClose(logarithms.map { Float(exponential(Double($0))) }, shares, "\(axes)")
    }
  }

  @Test func softmaxOfLargeNumbers() {
    for numbers: [Float] in [[1000, 1000, -1000], [-3e38, 3e38, 3e38], [-200, -200, -.infinity]] {
      let input = Held(Shape(channels: 3), numbers, hasGaps: false)
      let found = compute(Shape(channels: 3)) { Softmax(axis: .channels)(input.view, into: $0, $1) }
      let largest = numbers.max()
      #expect(found == numbers.map { $0 == largest ? 0.5 : 0 })
    }
  }

  @Test(arguments: sets)
  func normalization(_ axes: Axes) {
    forEachInput(axes.rawValue) { x, cube, hasGaps in
      let parts = Self.parts(cube, axes)
      let others = Axes.all.subtracting(axes)
      var randomness = Randomness(axes.rawValue)
      let count = x.count(along: axes)
      let (scale, offset) = (randomness.numbers(count), randomness.numbers(count))
      var seen: [[Int]: Int] = [:]
      for (kind, isCentered) in [
        (Normalization.Kind.layer(axes), true), (.rootMeanSquare(axes), false),
      ] {
        seen = [:]
        let expected = cube.places.map { place in
          let part = parts[others.keep(place)] ?? []
          let mean = isCentered ? part.reduce(0, +) / Double(part.count) : 0
          let square = part.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(part.count)
          let index = seen[others.keep(place), default: 0]
          seen[others.keep(place)] = index + 1
          let normal = (cube[place] - mean) / (square + 0.01).squareRoot()
          return normal * Double(scale[index]) + Double(offset[index])
        }
        let layer = Normalization(kind, epsilon: 0.01, scale: scale, offset: offset)
        let found = compute(cube.shape, hasGaps: hasGaps) { layer(x, into: $0, $1) }
        expectClose(found, expected, tolerance: 4e-6, "\(kind) of \(cube.shape)")
      }
    }
  }

  @Test func groups() {
    var randomness = Randomness(5)
    for (channels, count) in [(24, 1), (24, 2), (24, 8), (24, 24), (9, 3), (3, 3)] {
      let shape = Shape(random: &randomness, channels: channels...channels)
      // A mean far from 0 asks for statistics of two passes.
      let numbers = randomness.numbers(shape.count).map { $0 + 500 }
      let (scale, offset) = (randomness.numbers(channels), randomness.numbers(channels))
      let input = Held(shape, numbers, hasGaps: count % 2 == 0)
      let cube = Cube(shape, numbers)
      let size = channels / count
      let parts = Dictionary(grouping: cube.places) { $0[3] / size }
      let statistics = parts.mapValues { places in
        let mean = places.reduce(0) { $0 + cube[$1] } / Double(places.count)
        let squares = places.reduce(0) { $0 + (cube[$1] - mean) * (cube[$1] - mean) }
        return (mean, (squares / Double(places.count) + 1e-3).squareRoot())
      }
      let expected = cube.places.map { place in
        let (mean, spread) = statistics[place[3] / size] ?? (.nan, .nan)
        return (cube[place] - mean) / spread * Double(scale[place[3]]) + Double(offset[place[3]])
      }
      let layer = Normalization(.group(count), epsilon: 1e-3, scale: scale, offset: offset)
      let found = compute(shape) {
        layer(input.view, into: $0, $1)
      }
      expectClose(found, expected, tolerance: 1e-4, "\(count) groups of \(shape)")
    }
  }

  @Test func aMeanOfManyNumbersIsExact() {
    var randomness = Randomness(9)
    let shape = Shape(height: 200, width: 201, channels: 3)
    let numbers = randomness.numbers(shape.count).map { $0 + 100 }
    let input = Held(shape, numbers, hasGaps: false)
    let found = compute(Shape(channels: 3)) {
      Reduction(.mean, over: .spatial)(input.view, into: $0, $1)
    }
    let expected = (0..<3).map { channel in
      stride(from: channel, to: numbers.count, by: 3).reduce(0) { $0 + Double(numbers[$1]) }
        / Double(200 * 201)
    }
    expectClose(found, expected, tolerance: 2e-7, "mean")
  }

  @Test func globalResponse() {
    forEachInput(3) { x, cube, hasGaps in
      let channels = cube.shape.channels
      var randomness = Randomness(channels)
      let (gamma, beta) = (randomness.numbers(channels), randomness.numbers(channels))
      var lengths = [Double](repeating: 0, count: channels)
      for place in cube.places { lengths[place[3]] += cube[place] * cube[place] }
      lengths = lengths.map { $0.squareRoot() }
      let mean = lengths.reduce(0, +) / Double(channels)
      let expected = cube.places.map { place in
        let (number, channel) = (cube[place], place[3])
        return number + Double(gamma[channel]) * number * lengths[channel] / (mean + 0.5)
          + Double(beta[channel])
      }
      let layer = GlobalResponseNormalization(gamma: gamma, beta: beta, epsilon: 0.5)
      let found = compute(cube.shape, hasGaps: hasGaps) { layer(x, into: $0, $1) }
      expectClose(found, expected, tolerance: 4e-6, "\(cube.shape)")
    }
  }
}

/// exp(x), from the series.
func exponential(_ x: Double) -> Double {
  var (term, sum) = (1.0, 1.0)
  for n in 1..<40 {
    term *= x / 16 / Double(n)
    sum += term
  }
  for _ in 0..<4 { sum *= sum }
  return sum
}
