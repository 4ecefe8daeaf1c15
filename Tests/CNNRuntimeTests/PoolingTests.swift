import Testing

@testable import CNNRuntime

/// Pools of random shapes beside plain loops, and the other layers that treat channels alone.
@Suite struct PoolingTests {
  @Test(arguments: 1...30) func windows(_ seed: Int) {
    var dice = Dice(seed)
    let axes = dice.roll(1...3)
    func extent(_ range: ClosedRange<Int>) -> Extent {
      Extent(
        depth: axes == 3 ? dice.roll(range) : 1, height: axes > 1 ? dice.roll(range) : 1,
        width: dice.roll(range))
    }
    let (window, strides) = (extent(1...4), extent(1...3))
    let dilations = dice.roll(0...3) == 0 ? extent(1...2) : .one
    func least(_ path: KeyPath<Extent, Int>) -> Int {
      (window[keyPath: path] - 1) * dilations[keyPath: path] + 1
    }
    let size = [
      axes == 3 ? least(\.depth) + dice.roll(0...3) : 1,
      axes > 1 ? least(\.height) + dice.roll(0...6) : 1, least(\.width) + dice.roll(0...9),
      dice.flip() ? dice.roll(1...20) : dice.roll(60...80),
    ]
    let x = Block(size, gap: dice.roll(0...1), &dice)
    func side(_ path: KeyPath<Extent, Int>) -> Border.Side {
      let most = least(path) / 2
      return .init(dice.roll(0...most), dice.roll(0...most))
    }
    let padding: Padding =
      dice.flip()
      ? .same
      : .explicit(
        Border(
          depth: axes == 3 ? side(\.depth) : .none, height: axes > 1 ? side(\.height) : .none,
          width: side(\.width)))
    let border = padding.border(
      of: x.view, window: window, strides: strides, dilations: dilations)
    // One window more than fits reaches beyond the padding, as where sizes are rounded up.
    let more = dice.roll(0...1)
    func count(_ size: Int, _ side: Border.Side, _ path: KeyPath<Extent, Int>) -> Int {
      let room = size + side.total - least(path)
      let count = room / strides[keyPath: path] + 1
      return count * strides[keyPath: path] < size + side.before ? count + more : count
    }
    let outputs = [
      axes == 3 ? count(size[0], border.depth, \.depth) : 1,
      axes > 1 ? count(size[1], border.height, \.height) : 1,
      count(size[2], border.width, \.width), size[3],
    ]
    let y = Block(outputs, gap: dice.roll(0...1), &dice)
    let countsPadding = dice.flip()
    let pooled = Pooled(
      x: x.view, y: y.view, window: window, strides: strides, dilations: dilations, border: border)
    let largest = pooled.numbers { taps, _ in taps.max() ?? -.infinity }
    let means = pooled.numbers { taps, padded in
      let count = countsPadding ? padded : taps.count
      return count == 0 ? 0 : taps.reduce(0, +) / Double(count)
    }
    for kernels in Kernels.all {
      for threads in 1...3 {
        withMemory(threads: threads) { memory in
          y.forget()
          MaxPooling(
            window: window, strides: strides, padding: padding, dilations: dilations,
            kernels: kernels)(x.view, into: y.view, memory)
          #expect(y.numbers.map(Double.init) == largest)
          guard dilations == .one else { return }
          y.forget()
          AveragePooling(
            window: window, strides: strides, padding: padding, countsPadding: countsPadding,
            kernels: kernels)(x.view, into: y.view, memory)
          #expect(zip(y.numbers, means).allSatisfy { abs(Double($0) - $1) < 1e-5 })
        }
      }
    }
  }

  /// As in PyTorch, wherever in the window it stands.
  @Test(arguments: 0..<4) func notANumberIsTheLargest(place: Int) {
    var numbers: [Float] = [1, 2, 3, 4]
    numbers[place] = .nan
    var result: [Float] = [0]
    for kernels in Kernels.all {
      numbers.withUnsafeMutableBufferPointer { x in
        result.withUnsafeMutableBufferPointer { y in
          guard let x = x.baseAddress, let y = y.baseAddress else { return }
          withMemory(threads: 1) { memory in
            MaxPooling(
              window: [1, 4], strides: .one, padding: .valid, dilations: .one, kernels: kernels)(
                View(x, width: 4, channels: 1), into: View(y, channels: 1), memory)
          }
        }
      }
      #expect(result[0].isNaN, "\(kernels.lanes) lanes")
    }
  }

  /// More positions than single precision tells apart.
  @Test func longRepetition() {
    let count = 4_194_310
    var numbers = [Float](repeating: 0, count: count)
    for index in count - 8..<count { numbers[index] = Float(index - count) }
    var result = [Float](repeating: 0, count: 2 * count)
    numbers.withUnsafeMutableBufferPointer { x in
      result.withUnsafeMutableBufferPointer { y in
        guard let x = x.baseAddress, let y = y.baseAddress else { return }
        withMemory(threads: 1) { memory in
          Resize(.nearest)(
            View(x, width: count, channels: 1), into: View(y, width: 2 * count, channels: 1), memory
          )
        }
      }
    }
    let end = (0..<16).map { Float($0 / 2 - 8) }
    #expect(Array(result.suffix(16)) == end)
    #expect(result.dropLast(16).allSatisfy { $0 == 0 })
  }

  /// Windows by plain loops.
  private struct Pooled {
    let x: View
    let y: View
    let window: Extent
    let strides: Extent
    let dilations: Extent
    let border: Border

    /// Returns for each output what `reduce` makes of the numbers in its window, and of how many
    /// positions of the window lie in the input or its padding.
    func numbers(_ reduce: ([Double], Int) -> Double) -> [Double] {
      var all: [Double] = []
      for z in 0..<y.depth {
        for v in 0..<y.height {
          for u in 0..<y.width {
            for c in 0..<y.channels { all.append(number(z, v, u, c, reduce)) }
          }
        }
      }
      return all
    }

    private func number(
      _ z: Int, _ v: Int, _ u: Int, _ c: Int, _ reduce: ([Double], Int) -> Double
    ) -> Double {
      var taps: [Double] = []
      var padded = 0
      for dz in 0..<window.depth {
        for dv in 0..<window.height {
          for du in 0..<window.width {
            let place = (
              z * strides.depth + dz * dilations.depth - border.depth.before,
              v * strides.height + dv * dilations.height - border.height.before,
              u * strides.width + du * dilations.width - border.width.before
            )
            if place.0 < x.depth + border.depth.after, place.1 < x.height + border.height.after,
              place.2 < x.width + border.width.after
            {
              padded += 1
            }
            if (0..<x.depth).contains(place.0), (0..<x.height).contains(place.1),
              (0..<x.width).contains(place.2)
            {
              taps.append(x.at(place.0, place.1, place.2, c))
            }
          }
        }
      }
      return reduce(taps, padded)
    }
  }

  @Test(arguments: 1...20) func affineMapsAndCopies(_ seed: Int) {
    var dice = Dice(seed)
    let size = [dice.roll(1...2), dice.roll(1...4), dice.roll(1...9), dice.roll(1...70)]
    let x = Block(size, gap: dice.roll(0...1), &dice)
    let y = Block(size, gap: dice.roll(0...1), &dice)
    let (scale, shift) = (dice.numbers(size[3]), dice.numbers(size[3]))
    let before = x.numbers
    for kernels in Kernels.all {
      withMemory(threads: 2) { memory in
        Copy()(x.view, into: y.view, memory)
        #expect(y.numbers == before)
        let layer = Affine(scale: scale, shift: shift, activation: .relu, kernels: kernels)
        layer(y.view, into: y.view, memory)
      }
      for (index, number) in y.numbers.enumerated() {
        let c = index % size[3]
        let expected = max(Double(before[index]) * Double(scale[c]) + Double(shift[c]), 0)
        #expect(abs(Double(number) - expected) < 1e-6)
      }
    }
  }
}
