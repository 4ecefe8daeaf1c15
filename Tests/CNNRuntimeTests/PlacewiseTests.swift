import Testing

@testable import CNNRuntime

/// Layers that compute number by number, or move numbers, against plain loops.
@Suite struct PlacewiseTests {
  @Test func merging() {
    let combinations: [(Merge.Combination, (Double, Double) -> Double)] = [
      (.add, { $0 + $1 }), (.subtract, { $0 - $1 }), (.multiply, { $0 * $1 }),
      (.average, { ($0 + $1) / 2 }), (.maximum, { max($0, $1) }), (.minimum, { min($0, $1) }),
    ]
    var randomness = Randomness(1)
    for turn in 0..<40 {
      let shape = Shape(random: &randomness, channels: 1...20)
      // Some axes of each operand have a size of 1.
      let shapes = (0..<2).map { _ in
        let stretched = turn < 8 ? 0 : randomness.whole(0...15)
        return Shape(shape.sizes.enumerated().map { stretched >> $0 & 1 == 1 ? 1 : $1 })
      }
      let numbers = shapes.map { randomness.numbers($0.count) }
      let operands = zip(shapes, numbers).map { Held($0, $1, hasGaps: turn % 3 == 1) }
      let cubes = zip(shapes, numbers).map(Cube.init)
      for (combination, combine) in combinations {
        let expected = Cube(shape).places.map { place in
          let numbers = cubes.map { cube in
            cube[zip(place, cube.shape.sizes).map { $1 == 1 ? 0 : $0 }]
          }
          return max(combine(numbers[0], numbers[1]), 0)
        }
        let found = compute(shape, hasGaps: turn % 2 == 1) {
          Merge(combination, activation: .relu)(operands[0].view, operands[1].view, into: $0, $1)
        }
        expectClose(found, expected, tolerance: 1e-6, "\(combination) of \(shapes) to \(shape)")
      }
    }
  }

  @Test func mergingManyInPlaceAndWithConstants() {
    let shape = Shape(width: 3, channels: 5)
    var randomness = Randomness(2)
    let numbers = (0..<3).map { _ in randomness.numbers(shape.count) }
    let operands = numbers.map { Held(shape, $0, hasGaps: false) }
    let found = compute(shape) { y, memory in
      Merge(.add)(operands[0].view, operands[1].view, into: y, memory)
      Merge(.average, of: 3)(y, operands[2].view, into: y, memory)
    }
    let mean = (0..<shape.count).map { index in
      numbers.reduce(0) { $0 + Double($1[index]) } / 3
    }
    expectClose(found, mean, "average of three")
    let constants: [(Merge.Combination, (Float) -> Float)] = [
      (.add, { $0 + 0.5 }), (.subtract, { $0 - 0.5 }), (.multiply, { $0 * 0.5 }),
      (.maximum, { max($0, 0.5) }), (.minimum, { min($0, 0.5) }),
    ]
    for (combination, combine) in constants {
      let found = compute(shape) {
        Merge(combination, constant: 0.5)(operands[0].view, into: $0, $1)
      }
      #expect(found == numbers[0].map(combine))
    }
    #expect(compute(shape) { Merge(.average)(operands[0].view, into: $0, $1) } == numbers[0])
  }

  @Test func mergingKeepsNaN() {
    let shape = Shape(channels: 10)
    let plain = Held(shape, Array(repeating: 1, count: 10), hasGaps: false)
    let unknown = Held(shape, Array(repeating: .nan, count: 10), hasGaps: false)
    for combination in [Merge.Combination.maximum, .minimum] {
      for (a, b) in [(plain, unknown), (unknown, plain)] {
        let found = compute(shape) { Merge(combination)(a.view, b.view, into: $0, $1) }
        #expect(found.count { $0.isNaN } == 10)
      }
    }
  }

  @Test(arguments: (0...15).map(Axes.init(rawValue:)))
  func affineAlongAnyAxes(_ axes: Axes) {
    var randomness = Randomness(axes.rawValue)
    for hasGaps in [false, true] {
      let shape = Shape(random: &randomness, channels: 1...20)
      let numbers = randomness.numbers(shape.count)
      let input = Held(shape, numbers, hasGaps: hasGaps)
      let sizes = everyAxis.indices.map { axes.contains(everyAxis[$0]) ? shape.sizes[$0] : 1 }
      let arrays = (0..<3).map { _ in randomness.numbers(sizes.reduce(1, *)) }
      let cubes = arrays.map { Cube(Shape(sizes), $0) }
      let cube = Cube(shape, numbers)
      let expected = cube.places.map { place in
        let own = cubes.map { $0[axes.keep(place)] }
        return ((cube[place] - own[0]) * own[1] + own[2]).magnitude
      }
      let layer = PlacewiseAffine(
        center: arrays[0], scale: arrays[1], shift: arrays[2], axes: axes, activation: .absolute)
      let found = compute(shape, hasGaps: hasGaps) { layer(input.view, into: $0, $1) }
      expectClose(found, expected, "\(shape) along \(axes)")
    }
  }

  @Test func rescaling() {
    let input = Held(Shape(width: 2, channels: 3), [0, 1, 2, 3, 4, 5], hasGaps: false)
    let one = PlacewiseAffine.rescaling(factors: [2], offsets: [1])
    let found = compute(Shape(width: 2, channels: 3)) { one(input.view, into: $0, $1) }
    #expect(found == [1, 3, 5, 7, 9, 11])
    let three = PlacewiseAffine.rescaling(factors: [2], offsets: [1, 0, -1])
    let each = compute(Shape(width: 2, channels: 3)) { three(input.view, into: $0, $1) }
    #expect(each == [1, 2, 3, 7, 8, 9])
  }

  @Test func transposing() {
    var randomness = Randomness(7)
    for _ in 0..<60 {
      let rank = randomness.whole(1...8)
      let shape = (0..<rank).map { _ in randomness.whole(1...(rank > 5 ? 3 : 6)) }
      var order = Array(0..<rank)
      for axis in order.indices { order.swapAt(axis, randomness.whole(0...(rank - 1))) }
      let count = shape.reduce(1, *)
      let numbers = randomness.numbers(count)
      let strides = shape.indices.map { shape[($0 + 1)...].reduce(1, *) }
      let sizes = order.map { shape[$0] }
      let expected = (0..<count).map { index in
        var (rest, place) = (index, 0)
        for axis in sizes.indices.reversed() {
          place += rest % sizes[axis] * strides[order[axis]]
          rest /= sizes[axis]
        }
        return numbers[place]
      }
      let input = Held(Shape(channels: count), numbers, hasGaps: false)
      let found = compute(Shape(channels: count)) {
        Transpose(shape: shape, order: order)(input.view, into: $0, $1)
      }
      #expect(found == expected, "\(shape) in the order \(order)")
      let open = compute(Shape(channels: count)) {
        OpenTranspose(order: order)(input.view, into: $0, $1, shape: Sizes(shape))
      }
      #expect(open == expected)
    }
    #expect(Sizes(2, 3, 4, 5, 6, 7, 8, 9) == Sizes([2, 3, 4, 5, 6, 7, 8, 9]))
    #expect(Sizes(7, 2) == Sizes([7, 2]) && Sizes(7) != Sizes(7, 1))
  }

  @Test func partsOfAView() {
    let shape = Shape(depth: 3, height: 4, width: 5, channels: 6)
    let numbers = (0..<shape.count).map(Float.init)
    let (held, cube) = (Held(shape, numbers, hasGaps: true), Cube(shape, numbers))
    for (index, axis) in everyAxis.enumerated() {
      let part = held.view.positions(from: 1, count: 2, along: axis)
      let expected = cube.places.filter { (1...2).contains($0[index]) }.map { Float(cube[$0]) }
      #expect((0..<part.count).map { part.number($0).pointee } == expected)
    }
  }

  @Test func repeating() {
    let input = Held(Shape(channels: 3), [1, 2, 3], hasGaps: false)
    let found = compute(Shape(width: 4, channels: 3), hasGaps: true) {
      Repeat()(input.view, into: $0, $1)
    }
    #expect(found == [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3])
  }
}
