import CNNShapes

/// `globalmaxpool` and `globalavgpool`: one number for each channel.
struct GlobalPooling: Layer {
  static let definitions = [
    LayerDefinition(
      "globalmaxpool", className: "GlobalMaxPooling#D",
      summary: "Keeps the largest number of each channel.",
      details: rule, parameters: [.keepdims(false)],
      make: { GlobalPooling($0, .maximum) }),
    LayerDefinition(
      "globalavgpool", className: "GlobalAveragePooling#D",
      summary: "Takes the mean of each channel.",
      details: rule, parameters: [.keepdims(false)],
      make: { GlobalPooling($0, .mean) }),
  ]

  private static let rule = """
    Takes `[L, C]`, `[H, W, C]` or `[D, H, W, C]` and gives `[C]`; with `keepdims`, every other \
    axis becomes 1. No weights.
    """

  let keepsAxes: Bool
  let reducer: Operation.Reducer

  init(_ arguments: Arguments, _ reducer: Operation.Reducer) {
    self.reducer = reducer
    keepsAxes = arguments.flag("keepdims")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing()
    guard let spatial = typing.spatialAxes(of: inputs[0]) else { return typing }
    let kept = keepsAxes ? spatial.map { _ in Formula(1) } : []
    typing.output = kept + [.size(inputs[0].channels)]
    return typing
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    [.reduction(reducer, axes: Array(0..<inputs[0].spatialRank))]
  }

  func access(_ inputs: [Shape]) -> Access { .everywhere }

  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .each(.pooling, of: inputs[0])
  }
}
