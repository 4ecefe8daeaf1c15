import CNNShapes

/// `groupnorm` and `instancenorm`: the channels of an image are normalised in groups, or one by one.
///
/// Their statistics read every position. For receptive fields a normalisation counts as pointwise
/// all the same, as ``Access`` says.
struct GroupNormalization: Layer {
  static let definitions = [
    LayerDefinition(
      "groupnorm", className: "GroupNormalization",
      summary: "Brings each group of an image's channels to a learnt mean and spread.",
      details: """
        Takes any shape and keeps it; the groups divide the channels. Weights, one number a \
        channel: `gamma` with `scale`, `beta` with `center`. One group normalises the whole image.
        """,
      parameters: [
        Parameter(
          "groups", .count, .value(.whole(32)), display: .prefixed("groups "),
          "number of groups that the channels are split into"),
        .epsilon(), .center, .scale,
      ],
      make: { GroupNormalization($0, groups: $0.count("groups")) }),
    LayerDefinition(
      "instancenorm", className: "InstanceNormalization",
      summary: "Brings each channel of an image to a learnt mean and spread.",
      details: """
        Takes any shape but a vector and keeps it. Weights, one number a channel: `gamma` with \
        `scale`, `beta` with `center`. Keras has no such class: there it is \
        `GroupNormalization(groups=-1)`.
        """,
      parameters: [.epsilon(), .center, .scale],
      make: { GroupNormalization($0, groups: nil) }),
  ]

  /// `nil` for one to each channel.
  let groups: Int?
  let epsilon: Rational
  let centers: Bool
  let scales: Bool

  private init(_ arguments: Arguments, groups: Int?) {
    self.groups = groups
    epsilon = arguments.number("epsilon")
    centers = arguments.flag("center")
    scales = arguments.flag("scale")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing(unchanged: inputs[0])
    guard let groups else {
      // A channel of a single number would only ever become 0.
      if inputs[0].spatialRank == 0 { typing.fail(.wrongRank(expected: 2...4)) }
      return typing
    }
    typing.require(
      .divisible(inputs[0].channels, by: Dimension(groups)),
      .groupsDoNotDivideChannels(groups: groups, channels: inputs[0].channels))
    return typing
  }

  func traits(_ inputs: [Shape]) -> Traits {
    groups == nil || groups == inputs[0].channels.value ? .centersChannels : []
  }

  func weights(_ inputs: [Shape]) -> [Weight] {
    .affine([inputs[0].channels], scales: scales, centers: centers)
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    let count = groups.map(Dimension.known) ?? inputs[0].channels
    let normalization = Operation.Normalization(
      kind: .group(count: count), epsilon: epsilon, scale: scales ? "gamma" : nil,
      offset: centers ? "beta" : nil)
    return [.normalization(normalization)]
  }

  /// Two for the mean, two for the spread, and one for what is learnt; so fvcore has it too.
  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .each(.normalization, of: output, times: scales || centers ? 5 : 4)
  }
}
