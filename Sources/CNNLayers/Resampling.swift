import CNNShapes

/// `upsample` and `resize`: an image, a volume or a series at another size.
struct Resampling: Layer {
  static let definitions = [
    LayerDefinition(
      "upsample", className: "UpSampling#D",
      summary: "Makes each axis `factor` times as long, between the numbers that are there.",
      details: "Takes `[L, C]`, `[H, W, C]` or `[D, H, W, C]`; an axis of n becomes n · `factor`, "
        + rule,
      parameters: [
        Parameter(
          "factor", .extents(minimum: 1), .value(.whole(2)), display: .value,
          "how many times as long each axis becomes"),
        interpolation(.nearest),
      ],
      make: { Resampling($0, target: .factor($0.extents("factor"))) }),
    LayerDefinition(
      "resize", className: "Resizing",
      summary: "Brings each axis to `size`, between the numbers that are there.",
      details: "Takes `[L, C]`, `[H, W, C]` or `[D, H, W, C]`; each axis becomes `size`, " + rule,
      parameters: [
        Parameter("size", .sizes, display: .value, "how long each axis becomes"),
        interpolation(.bilinear),
      ],
      make: { Resampling($0, target: .size($0.sizes("size"))) }),
  ]

  private static let rule = """
    the channels stay. `nearest` repeats numbers; `bilinear` is linear along every axis, so also \
    what is called linear and trilinear; the others work on images alone. No weights.
    """

  private static func interpolation(_ usual: Operation.Interpolation) -> Parameter {
    Parameter(
      "interpolation", .choice(Operation.Interpolation.allCases.map(\.rawValue)),
      .value(.symbol(usual.rawValue)), isNamed: true, display: .value,
      "how numbers between those of the input come about")
  }

  /// What is known of the output.
  private enum Target {
    case factor(Extents)
    case size(Sizes)
  }

  private let target: Target
  private let interpolation: Operation.Interpolation

  private init(_ arguments: Arguments, target: Target) {
    self.target = target
    interpolation =
      Operation.Interpolation(rawValue: arguments.symbol("interpolation")) ?? .nearest
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing()
    let sizes =
      switch target {
      case .factor(let factor):
        typing.mapAxes(of: inputs[0], by: "factor", count: factor.count) {
          .size($0) * Formula(factor[$1])
        }
      case .size(let size):
        typing.mapAxes(of: inputs[0], by: "size", count: size.count) { .size(size[$1]) }
      }
    if let sizes, interpolation.isForImages, sizes.count != 2 {
      typing.fail(.interpolationOfImages(interpolation.rawValue, spatialRank: sizes.count))
    }
    return typing
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    [.resampling(interpolation)]
  }

  func access(_ inputs: [Shape]) -> Access {
    .axes(
      inputs[0].dimensions.dropLast().enumerated().map { axis, size in
        keeps(size, axis) ? .shifted(before: 0) : .resampled(taps: interpolation.taps)
      })
  }

  /// `true` iff an axis is as long as before, so that every number falls on itself.
  private func keeps(_ size: Dimension, _ axis: Int) -> Bool {
    switch target {
    case .factor(let factor): factor[axis] == 1
    case .size(let target): size == target[axis]
    }
  }

  /// How many numbers are weighed along an axis; irregular where it is as long as before for some
  /// open sizes and not for others.
  private func taps(_ size: Dimension, _ axis: Int) -> Dimension {
    if keeps(size, axis) { return 1 }
    guard case .size(let target) = target, size.isOpen || target[axis].isOpen else {
      return Dimension(interpolation.taps)
    }
    let agreeing = try? Condition.equal(size, target[axis]).sizes()
    return agreeing == .constant(false) ? Dimension(interpolation.taps) : .irregular
  }

  /// What is merely repeated takes no work.
  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    if interpolation == .nearest { return [] }
    let taps = inputs[0].dimensions.dropLast().enumerated().map { axis, size in
      self.taps(size, axis)
    }
    return [ElementwiseWork(.interpolation, .product(of: output.dimensions + taps))]
  }
}

extension Operation.Interpolation {
  /// `true` iff it works on two axes alone.
  fileprivate var isForImages: Bool {
    switch self {
    case .nearest, .bilinear: false
    case .bicubic, .lanczos3, .lanczos5: true
    }
  }

  /// How many numbers along an axis make one between them.
  fileprivate var taps: Int {
    switch self {
    case .nearest: 1
    case .bilinear: 2
    case .bicubic: 4
    case .lanczos3: 6
    case .lanczos5: 10
    }
  }
}
