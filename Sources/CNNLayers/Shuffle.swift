import CNNShapes

/// `shuffle`: channels of several groups in turn.
struct Shuffle: Layer {
  static let definition = LayerDefinition(
    "shuffle", className: "ChannelShuffle",
    summary: "Takes a channel of each group in turn, so that the next groups see all of them.",
    details: """
      Takes any shape and keeps it. With g groups of C/g channels each, channel i of group j \
      becomes channel i·g + j, all counted from 0. No weights.
      """,
    parameters: [
      Parameter(
        "groups", .count, display: .prefixed("groups "),
        "number of groups that the channels are split into")
    ],
    make: Shuffle.init)

  let groups: Int

  init(_ arguments: Arguments) {
    groups = arguments.count("groups")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing(unchanged: inputs[0])
    let channels = inputs[0].channels
    typing.require(
      .divisible(channels, by: Dimension(groups)),
      .groupsDoNotDivideChannels(groups: groups, channels: channels))
    return typing
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    let (input, last) = (inputs[0], inputs[0].spatialRank)
    let groups = Dimension(groups)
    return [
      .transposition(
        sizes: input.dimensions.dropLast() + [groups, input.channels.floorDivided(by: groups)],
        order: Array(0..<last) + [last + 1, last])
    ]
  }
}
