import Testing

@testable import CNNRuntime

/// Convolutions of random shapes beside sums in `Double`.
@Suite struct ConvolutionTests {
  struct Case: CustomTestStringConvertible {
    var window = Extent.one
    var strides = Extent.one
    var dilations = Extent.one
    var padding = Padding.valid
    var groups = 1
    var inputs = 1
    var outputs = 1
    var size = [1, 1, 1, 1]
    var activation = Activation.linear
    var addsResidual = false
    var gaps = (0, 0, 0)
    /// How much wider than the padding the border is that the input has in memory.
    var extraBorder = 0

    var testDescription: String { "\(window) \(strides) \(dilations) \(padding) \(groups) \(size)" }

    init(_ seed: Int) {
      var dice = Dice(seed)
      let axes = dice.roll(1...3)
      func extent(_ range: ClosedRange<Int>) -> Extent {
        Extent(
          depth: axes == 3 ? dice.roll(range) : 1, height: axes > 1 ? dice.roll(range) : 1,
          width: dice.roll(range))
      }
      if dice.roll(0...3) > 0 { window = extent(1...(axes == 3 ? 3 : 5)) }
      if dice.flip() { strides = extent(1...3) }
      if dice.roll(0...3) == 0 { dilations = extent(1...3) }
      switch dice.roll(0...5) {
      case 0...2: padding = .same
      case 3:
        func side(_ isThere: Bool) -> Border.Side {
          isThere ? .init(dice.roll(0...3), dice.roll(0...3)) : .none
        }
        padding = .explicit(
          Border(depth: side(axes == 3), height: side(axes > 1), width: side(true)))
      default: padding = .valid
      }
      switch dice.roll(0...5) {
      case 0:
        groups = dice.roll(2...40)
        (inputs, outputs) = (1, 1)
      case 1:
        groups = dice.roll(2...5)
        (inputs, outputs) = (dice.roll(1...6), dice.roll(1...20))
      case 2: (inputs, outputs) = (dice.roll(100...500), dice.roll(1...40))
      default: (inputs, outputs) = (dice.roll(1...40), dice.roll(1...90))
      }
      func least(_ window: Int, _ dilation: Int) -> Int { (window - 1) * dilation + 1 }
      size = [
        axes == 3 ? least(window.depth, dilations.depth) + dice.roll(0...4) : 1,
        axes > 1 ? least(window.height, dilations.height) + dice.roll(0...9) : 1,
        least(window.width, dilations.width) + dice.roll(0...(inputs < 100 ? 30 : 5)),
        groups * inputs,
      ]
      activation = [.linear, .relu, .relu6][dice.roll(0...2)]
      addsResidual = dice.roll(0...2) == 0
      gaps = (dice.roll(0...1) * 3, dice.roll(0...1) * 5, dice.roll(0...1) * 2)
      extraBorder = dice.roll(0...1)
    }

    var kernel: [Int] { [window.depth, window.height, window.width, inputs, groups * outputs] }
  }

  /// What a layer is tried on.
  struct Trial {
    let weights: [Float]
    let bias: [Float]
    let x: Block
    let y: Block
    let residual: Block?
    let border: Border

    init(_ trial: Case, _ seed: Int) {
      var dice = Dice(seed)
      weights = dice.numbers(trial.kernel.reduce(1, *))
      bias = dice.numbers(trial.groups * trial.outputs)
      let bare = Block(trial.size, &dice)
      border = trial.padding.border(
        of: bare.view, window: trial.window, strides: trial.strides, dilations: trial.dilations)
      let around = border.widened(by: trial.extraBorder)
      x = Block(trial.size, border: around, gap: trial.gaps.0, &dice)
      func count(_ size: Int, _ side: Border.Side, _ path: KeyPath<Extent, Int>) -> Int {
        let reach = (trial.window[keyPath: path] - 1) * trial.dilations[keyPath: path] + 1
        return (size + side.total - reach) / trial.strides[keyPath: path] + 1
      }
      let size = [
        count(trial.size[0], border.depth, \.depth), count(trial.size[1], border.height, \.height),
        count(trial.size[2], border.width, \.width), trial.groups * trial.outputs,
      ]
      y = Block(size, gap: trial.gaps.1, &dice)
      residual = trial.addsResidual ? Block(size, gap: trial.gaps.2, &dice) : nil
    }

    /// Returns the outputs where what is added stands in their place at first.
    func inPlace(_ layer: Convolution, threads: Int) -> [Float] {
      y.forget()
      if let residual { y.view.copy(residual.view) }
      withMemory(threads: threads) {
        layer(x.view, into: y.view, adding: residual == nil ? nil : y.view, $0)
      }
      return y.numbers
    }

    /// The outputs, each as the sum in `Double`, and the sums of the products' sizes.
    func expected(_ trial: Case) -> [(value: Double, size: Double)] {
      var all: [(Double, Double)] = []
      let bounds = trial.activation.bounds ?? -Float.infinity...Float.infinity
      for z in 0..<y.view.depth {
        for v in 0..<y.view.height {
          for u in 0..<y.view.width {
            for filter in 0..<trial.groups * trial.outputs {
              let first = Double(bias[filter]) + (residual?.view.at(z, v, u, filter) ?? 0)
              let (sum, size) = sum(trial, z, v, u, filter)
              let value = max(
                min(first + sum, Double(bounds.upperBound)), Double(bounds.lowerBound))
              all.append((value, abs(first) + size))
            }
          }
        }
      }
      return all
    }

    /// The sum of an output's products, and of their sizes.
    private func sum(_ trial: Case, _ z: Int, _ v: Int, _ u: Int, _ filter: Int) -> (
      Double, Double
    ) {
      let (window, strides, dilations) = (trial.window, trial.strides, trial.dilations)
      let filters = trial.groups * trial.outputs
      let x = x.view
      var (sum, size) = (0.0, 0.0)
      for dz in 0..<window.depth {
        for dv in 0..<window.height {
          for du in 0..<window.width {
            let pz = z * strides.depth + dz * dilations.depth - border.depth.before
            let pv = v * strides.height + dv * dilations.height - border.height.before
            let pu = u * strides.width + du * dilations.width - border.width.before
            guard pz >= 0, pz < x.depth, pv >= 0, pv < x.height, pu >= 0, pu < x.width else {
              continue
            }
            let numbers =
              x.row(pz, pv) + (pu * x.pixelStride + filter / trial.outputs * trial.inputs)
            let tap = ((dz * window.height + dv) * window.width + du) * trial.inputs
            for c in 0..<trial.inputs {
              let product = Double(numbers[c]) * Double(weights[(tap + c) * filters + filter])
              sum += product
              size += abs(product)
            }
          }
        }
      }
      return (sum, size)
    }
  }

  @Test(arguments: 1...40) func sums(_ seed: Int) {
    compare(Case(seed), seed)
  }

  /// One row, whose zeros above and below are longer rows than the window needs.
  @Test(arguments: 1...3) func paddedRow(_ seed: Int) {
    var sample = Case(seed)
    (sample.window, sample.strides, sample.dilations) = (.one, .one, .one)
    (sample.groups, sample.inputs, sample.outputs) = (1, 4, 8)
    sample.size = [1, 1, 8, 4]
    (sample.padding, sample.extraBorder) = (.explicit(.image(1)), 1)
    compare(sample, seed)
  }

  private func compare(_ sample: Case, _ seed: Int) {
    let trial = Trial(sample, seed)
    let expected = trial.expected(sample)
    let untouched = trial.y.untouched
    for kernels in Kernels.all {
      let layer = trial.weights.withUnsafeBufferPointer {
        Convolution(
          sample.kernel, $0, bias: trial.bias, strides: sample.strides, padding: sample.padding,
          dilations: sample.dilations, groups: sample.groups, activation: sample.activation,
          arithmetic: .exact, kernels: kernels)
      }
      var alone: [Float] = []
      for threads in 1...3 {
        trial.y.forget()
        withMemory(threads: threads) {
          layer(trial.x.view, into: trial.y.view, adding: trial.residual?.view, $0)
        }
        let numbers = trial.y.numbers
        if threads == 1 { alone = numbers }
        #expect(numbers == alone, "\(kernels.lanes) lanes, \(threads) threads")
        #expect(trial.inPlace(layer, threads: threads) == alone, "\(kernels.lanes) lanes, in place")
      }
      #expect(trial.y.untouched == untouched)
      let wrong = zip(alone, expected).first { !(abs(Double($0) - $1.value) <= 2e-6 * $1.size) }
      #expect(wrong == nil, "\(sample.testDescription), \(kernels.lanes) lanes")
    }
  }

  /// Winograd's algorithm beside the sums: within 4e-6 of what the products' sizes come to.
  @Test(arguments: 1...12) func fastSums(_ seed: Int) {
    var dice = Dice(seed)
    var sample = Case(seed)
    (sample.window, sample.strides, sample.dilations) = ([3, 3], .one, .one)
    // Images with many rows are cut into a part for each thread.
    let isHigh = seed % 4 == 0
    (sample.inputs, sample.outputs) = (dice.roll(16...40), dice.roll(16...(isHigh ? 20 : 70)))
    sample.groups = 1
    sample.size = [1, isHigh ? 70 : dice.roll(14...21), dice.roll(14...21), sample.inputs]
    sample.padding = seed % 2 == 0 ? .same : .valid
    let trial = Trial(sample, seed)
    let expected = trial.expected(sample)
    let untouched = trial.y.untouched
    for kernels in Kernels.all where kernels.hasWinograd {
      let layer = trial.weights.withUnsafeBufferPointer {
        Convolution(
          sample.kernel, $0, bias: trial.bias, padding: sample.padding,
          activation: sample.activation, kernels: kernels)
      }
      var alone: [Float] = []
      for threads in 1...3 {
        trial.y.forget()
        withMemory(threads: threads) {
          layer(trial.x.view, into: trial.y.view, adding: trial.residual?.view, $0)
        }
        let numbers = trial.y.numbers
        if threads == 1 { alone = numbers }
        #expect(numbers == alone, "\(kernels.lanes) lanes, \(threads) threads")
        #expect(trial.inPlace(layer, threads: threads) == alone, "\(kernels.lanes) lanes, in place")
      }
      #expect(trial.y.untouched == untouched)
      let error = zip(alone, expected).map { abs(Double($0) - $1.value) / $1.size }.max() ?? .nan
      #expect(error < 4e-6, "\(kernels.lanes) lanes")
    }
  }
}

extension Border {
  /// With so many more positions wherever there is an axis.
  fileprivate func widened(by count: Int) -> Border {
    func side(_ side: Side) -> Side { Side(side.before + count, side.after + count) }
    return Border(depth: side(depth), height: side(height), width: side(width))
  }
}
