import Testing

@testable import CNNRuntime

/// Layers against what Keras and PyTorch computed.
@Suite struct RecordedLayerTests {
  @Test func everyLayerIsRecorded() {
    let layers = Set(Recorded.everything.map(\.layer))
    #expect(
      layers == [
        "activation", "adaptive", "batchNormalization", "dot", "lrn", "normalization", "pad",
        "parametricReLU", "resize", "softmax", "standardization", "transposed", "unpool",
      ])
  }

  @Test(arguments: Recorded.all("resize"))
  func resize(_ recorded: Recorded) throws {
    let interpolation: Resize.Interpolation =
      switch recorded.mode {
      case "nearest": .nearest
      case "bilinear": .bilinear
      case "bicubic": .bicubic
      case "lanczos3": .lanczos3
      default: .lanczos5
      }
    let layer = Resize(interpolation)
    check(recorded, tolerance: 3e-6) { layer($0, into: $1, $2) }
  }

  @Test(arguments: Recorded.all("adaptive"))
  func adaptivePooling(_ recorded: Recorded) {
    let layer = AdaptivePooling(recorded.mode == "mean" ? .mean : .maximum)
    check(recorded) { layer($0, into: $1, $2) }
  }

  @Test(arguments: Recorded.all("softmax"))
  func softmax(_ recorded: Recorded) {
    let layer = Softmax(axis: recorded.axes("axes"), isLogarithm: recorded.mode == "log")
    check(recorded) { layer($0, into: $1, $2) }
  }

  @Test(arguments: Recorded.all("normalization"))
  func normalization(_ recorded: Recorded) {
    let axes = recorded.axes("axes")
    let groups = recorded.whole("groups")[0]
    let count =
      groups > 0
      ? recorded.input[2]
      : Held(Shape(recorded.input), hasGaps: false).view
        .count(along: axes)
    let arrays = recorded.whole("weights")[0]
    let scale = arrays > 0 ? recordedInput([count], seed: 7) : nil
    let offset = arrays > 1 ? recordedInput([count], seed: 8) : nil
    let (kind, epsilon): (Normalization.Kind, Float) =
      switch recorded.mode {
      case "layer": (.layer(axes), 1e-3)
      case "group": (.group(groups), 1e-3)
      case "rootMeanSquare": (.rootMeanSquare(axes), 1e-6)
      default: (.unit(axes), 1e-12)
      }
    let layer = Normalization(kind, epsilon: epsilon, scale: scale, offset: offset)
    check(recorded, tolerance: 4e-6) { layer($0, into: $1, $2) }
  }

  @Test(arguments: Recorded.all("standardization") + Recorded.all("batchNormalization"))
  func placewiseAffine(_ recorded: Recorded) {
    let axes = recorded.axes("axes")
    let count = Held(Shape(recorded.input), hasGaps: false).view.count(along: axes)
    func array(_ seed: UInt64) -> [Float] { recordedInput([count], seed: seed) }
    let layer =
      recorded.layer == "standardization"
      ? PlacewiseAffine.standardization(
        mean: array(7), variance: array(8).map(\.magnitude), axes: axes)
      : PlacewiseAffine(
        center: array(9),
        scale: zip(array(7), array(10)).map { $0 / ($1.magnitude + 1e-3).squareRoot() },
        shift: array(8), axes: axes)
    check(recorded, tolerance: 4e-6) { layer($0, into: $1, $2) }
  }

  @Test(arguments: Recorded.all("parametricReLU"))
  func parametricReLU(_ recorded: Recorded) {
    let axes = Axes(positions: [1, 2, 3], rank: 3).subtracting(recorded.axes("shared"))
    let count = Held(Shape(recorded.input), hasGaps: false).view.count(along: axes)
    let layer = ParametricReLU(alpha: recordedInput([count], seed: 7), axes: axes)
    check(recorded) { layer($0, into: $1, $2) }
  }

  @Test(arguments: Recorded.all("transposed"))
  func transposedConvolution(_ recorded: Recorded) {
    let groups = recorded.whole("groups")[0]
    let filters = Shape(recorded.output).channels
    let kernel = recorded.whole("kernel") + [filters / groups, Shape(recorded.input).channels]
    let crops = Shape(recorded.whole("crops") + [1]).sizes
    let sides = crops.indices.map {
      Border.Side($0 < 4 - recorded.input.count ? 0 : crops[$0], 0)
    }
    let layer = recordedInput(kernel, seed: 7).withUnsafeBufferPointer {
      TransposedConvolution(
        kernel, $0,
        bias: recordedInput([filters], seed: 8),
        strides: recorded.extent("strides"),
        cropping: Border(depth: sides[0], height: sides[1], width: sides[2]),
        dilations: recorded.extent("dilations"), groups: groups, activation: .linear)
    }
    check(recorded, tolerance: 4e-6, scale: 10) { layer($0, into: $1, $2) }
  }

  @Test(arguments: Recorded.all("dot"))
  func dotProduct(_ recorded: Recorded) {
    let other = recorded.whole("other")
    let axes = recorded.whole("axes")
    let layer = DotProduct(
      axis: Axes(positions: [axes[0]], rank: recorded.input.count),
      otherAxis: Axes(positions: [axes[1]], rank: other.count))
    let second = Held(Shape(other), recordedInput(other, seed: 2), hasGaps: false)
    check(recorded, gaps: [false], scale: 10) { layer($0, second.view, into: $1, $2) }
  }

  @Test(arguments: Recorded.all("lrn"))
  func localResponse(_ recorded: Recorded) {
    func value(_ name: String) -> Float { Float(recorded.settings[name]?.first ?? .nan) }
    // TensorFlow has the sum of squares where the layer has their mean.
    let size = recorded.whole("size")[0]
    let layer = LocalResponseNormalization(
      size: size, alpha: value("alpha") * Float(size), beta: value("beta"),
      bias: value("bias"))
    check(recorded) { layer($0, into: $1, $2) }
  }

  @Test(arguments: Recorded.all("unpool"))
  func maxUnpooling(_ recorded: Recorded) {
    let before = recorded.whole("before")
    let pads = Shape(recorded.whole("padding") + [1]).sizes
    let sides = pads.indices.map {
      $0 < 4 - before.count ? Border.Side.none : Border.Side(pads[$0], pads[$0])
    }
    let layer = MaxUnpooling(
      window: recorded.extent("window"), strides: recorded.extent("strides"),
      padding: .explicit(Border(depth: sides[0], height: sides[1], width: sides[2])))
    let numbers = recordedInput(before, seed: 2).map { $0.rounded(.toNearestOrEven) }
    for hasGaps in [false, true] {
      let pooled = Held(Shape(before), numbers, hasGaps: hasGaps)
      check(recorded, tolerance: 1e-6) { layer($0, indicesOf: pooled.view, into: $1, $2) }
    }
  }

  @Test(arguments: Recorded.all("pad"))
  func pad(_ recorded: Recorded) {
    let mode: Pad.Mode =
      switch recorded.mode {
      case "reflect": .reflect
      case "replicate": .replicate
      case "circular": .circular
      default: .zeros
      }
    let ends = recorded.whole("sides")
    let sides =
      [Border.Side](repeating: .none, count: 3 - ends.count / 2)
      + (0..<(ends.count / 2)).map { Border.Side(ends[2 * $0], ends[2 * $0 + 1]) }
    let layer = Pad(Border(depth: sides[0], height: sides[1], width: sides[2]), mode: mode)
    check(recorded, tolerance: 1e-6) { layer($0, into: $1, $2) }
  }

  /// Runs a layer with and without gaps in its input and output, and compares.
  private func check(
    _ recorded: Recorded, gaps: [Bool] = [false, true], tolerance: Double = 2e-6,
    scale: Double = 1, _ body: (View, View, Memory) -> Void
  ) {
    for hasGaps in gaps {
      let input = Held(
        Shape(recorded.input), recordedInput(recorded.input, seed: 1), hasGaps: hasGaps)
      let found = compute(Shape(recorded.output), hasGaps: hasGaps) {
        body(input.view, $0, $1)
      }
      expectClose(
        found, recorded.numbers, tolerance: tolerance, scale: scale,
        "\(recorded.testDescription), gaps: \(hasGaps)")
    }
  }
}
