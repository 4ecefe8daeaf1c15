import CNNShapes

/// `repeatvector`: one vector at every place of a new axis.
struct RepeatVector: Layer {
  static let definition = LayerDefinition(
    "repeatvector", className: "RepeatVector",
    summary: "Puts the same vector at each of `count` places.",
    details: "Takes `[C]` and gives `[count, C]`. No weights.",
    parameters: [
      Parameter("count", .count, display: .prefixed("×"), "how many times the vector is repeated")
    ],
    make: RepeatVector.init)

  let count: Int

  init(_ arguments: Arguments) {
    count = arguments.count("count")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing(output: [Formula(count), .size(inputs[0].channels)])
    if inputs[0].rank != 1 { typing.fail(.wrongRank(expected: 1...1)) }
    return typing
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    [.repetition]
  }

  func access(_ inputs: [Shape]) -> Access { .everywhere }
}
