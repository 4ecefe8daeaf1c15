import CNNShapes

/// `maxpool` and `avgpool`: one number for each window of each channel.
struct Pooling: Layer {
  static let definitions = [
    LayerDefinition(
      "maxpool", className: "MaxPooling#D",
      summary: "Keeps the largest number of each window, in each channel by itself.",
      details: rule, parameters: [window, stride, padding, .dilation, ceil],
      make: { Pooling($0, .maximum, dilation: $0.extents("dilation")) }),
    LayerDefinition(
      "avgpool", className: "AveragePooling#D",
      summary: "Takes the mean of each window, in each channel by itself.",
      details: rule, parameters: [window, stride, padding, ceil, includePadding],
      make: {
        Pooling($0, .mean, dilation: .uniform(1), countsPadding: $0.flag("include_padding"))
      }),
  ]

  private static let rule = """
    Takes `[L, C]`, `[H, W, C]` or `[D, H, W, C]`; the channels stay. With e = (k − 1)·d + 1, an \
    axis of n becomes ⌊(n + p₀ + p₁ − e)/s⌋ + 1; with `same`, ⌈n/s⌉. `ceil` rounds up, and drops a \
    last window that would begin behind the input. A side is padded by at most half the window. \
    No weights.
    """
  private static let window = Parameter(
    "window", .extents(minimum: 1), .value(.whole(2)), display: .value,
    "size of the window")
  static let stride = Parameter(
    "stride", .extents(minimum: 1), .sameAs("window"), isNamed: true, display: .prefixed("/"),
    "step of the window")
  static let padding = Parameter.padding(allowsCausal: false)
  static let ceil = Parameter(
    "ceil", .flag, .value(.flag(false)), isNamed: true,
    "whether a last window counts that lies partly outside")
  private static let includePadding = Parameter(
    "include_padding", .flag, .value(.flag(false)), isNamed: true,
    "whether the zeros of the padding count in the mean")

  let pool: Window
  let reducer: Operation.Reducer
  /// Whether the zeros of the padding count in a mean.
  let countsPadding: Bool

  init(
    _ arguments: Arguments, _ reducer: Operation.Reducer, dilation: Extents,
    countsPadding: Bool = false
  ) {
    self.reducer = reducer
    self.countsPadding = countsPadding
    pool = Window(
      parameter: "window", size: arguments.extents("window"),
      stride: arguments.extents("stride"), padding: arguments.padding("padding"),
      dilation: dilation, countsPartial: arguments.flag("ceil"))
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing()
    guard let spatial = typing.spatialAxes(of: inputs[0]) else { return typing }
    if case .same = pool.padding, pool.countsPartial { typing.fail(.ceilingWithSame) }
    let channels = Formula.size(inputs[0].channels)
    guard pool.slide(over: spatial, channels: channels, in: &typing) else { return typing }
    for axis in 0..<spatial.count {
      let (side, size) = (pool.explicitSide(axis), pool.size[axis])
      let largest = side.largest
      typing.require(
        .atMost(largest, Dimension(size / 2)),
        .paddingOverHalfWindow(axis: axis, padding: largest, window: size))
    }
    return typing
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    [.pooling(reducer, pool.sliding(over: inputs[0]), countsPadding: countsPadding)]
  }

  func access(_ inputs: [Shape]) -> Access { pool.access(inputs[0]) }

  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    let window = pool.sizes(inputs[0].spatialRank)
    return [ElementwiseWork(.pooling, .product(of: output.dimensions + window))]
  }
}
