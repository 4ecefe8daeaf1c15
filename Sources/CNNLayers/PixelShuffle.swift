import CNNShapes

/// `pixelshuffle`: channels laid out as pixels.
struct PixelShuffle: Layer {
  static let definition = LayerDefinition(
    "pixelshuffle", className: "PixelShuffle",
    summary: "Lays channels out as blocks of pixels, `factor` long on each axis.",
    details: """
      Takes `[L, C]`, `[H, W, C]` or `[D, H, W, C]`; an axis of n becomes n · `factor`, the \
      channels C/`factor`, C/`factor`² or C/`factor`³, which must be whole. Channels that stand \
      together make a block, row by row, as in PyTorch. No weights.
      """,
    parameters: [
      Parameter(
        "factor", .extents(minimum: 1), display: .value,
        "how many times as long each axis becomes")
    ],
    make: PixelShuffle.init)

  let factor: Extents

  init(_ arguments: Arguments) {
    factor = arguments.extents("factor")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing()
    let sizes = typing.mapAxes(of: inputs[0], by: "factor", count: factor.count) {
      .size($0) * Formula(factor[$1])
    }
    guard let sizes else { return typing }
    let (block, channels) = (factor.product(sizes.count), inputs[0].channels)
    typing.require(
      .divisible(channels, by: block.value),
      .factorDoesNotDivide(axis: sizes.count, size: channels, factor: block))
    typing.output?[sizes.count] = .floorQuotient(.size(channels), block)
    return typing
  }

  /// The channels taken apart, each part of a block goes behind the axis that it lengthens.
  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    let (input, spatial) = (inputs[0], Array(0..<inputs[0].spatialRank))
    let parts = spatial.map { Dimension(factor[$0]) }
    let channels = output.channels
    return [
      .transposition(
        sizes: input.dimensions.dropLast() + [channels] + parts,
        order: spatial.flatMap { [$0, input.rank + $0] } + [input.spatialRank])
    ]
  }

  func access(_ inputs: [Shape]) -> Access {
    .axes((0..<inputs[0].spatialRank).map { _ in .resampled(taps: 1) })
  }
}

/// `pixelunshuffle`: pixels laid out as channels.
struct PixelUnshuffle: Layer {
  static let definition = LayerDefinition(
    "pixelunshuffle", className: "PixelUnshuffle",
    summary: "Lays blocks of pixels, `factor` long on each axis, out as channels.",
    details: """
      Takes `[L, C]`, `[H, W, C]` or `[D, H, W, C]`; an axis of n becomes n/`factor`, which must \
      be whole, the channels C · `factor`, C · `factor`² or C · `factor`³. A channel's block \
      becomes channels that stand together, row by row, as in PyTorch. No weights.
      """,
    parameters: [
      Parameter(
        "factor", .extents(minimum: 1), display: .value, "length of a block on each axis")
    ],
    make: PixelUnshuffle.init)

  let factor: Extents

  init(_ arguments: Arguments) {
    factor = arguments.extents("factor")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing()
    let sizes = typing.mapAxes(of: inputs[0], by: "factor", count: factor.count) {
      .floorQuotient(.size($0), Formula(factor[$1]))
    }
    guard let sizes else { return typing }
    for axis in sizes.indices {
      let (size, factor) = (inputs[0][axis], Formula(factor[axis]))
      typing.require(
        .divisible(size, by: factor.value),
        .factorDoesNotDivide(axis: axis, size: size, factor: factor))
    }
    typing.output?[sizes.count] = .size(inputs[0].channels) * factor.product(sizes.count)
    return typing
  }

  /// Each axis taken apart, the places in a block go behind the channels.
  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    let spatial = Array(0..<inputs[0].spatialRank)
    return [
      .transposition(
        sizes: spatial.flatMap { [output[$0], Dimension(factor[$0])] } + [inputs[0].channels],
        order: spatial.map { 2 * $0 } + [2 * spatial.count] + spatial.map { 2 * $0 + 1 })
    ]
  }

  func access(_ inputs: [Shape]) -> Access {
    .axes(
      (0..<inputs[0].spatialRank).map {
        .window(AxisWindow(size: factor[$0], stride: factor[$0]))
      })
  }
}

extension Extents {
  /// The product of the numbers of so many axes: how many pixels a block has.
  fileprivate func product(_ spatialRank: Int) -> Formula {
    .product(of: (0..<spatialRank).map { Dimension(self[$0]) })
  }
}
