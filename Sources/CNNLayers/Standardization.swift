import CNNShapes

/// `normalize`: the input is brought to a mean of 0 and a variance of 1, as measured beforehand.
struct Standardization: Layer {
  static let definition = LayerDefinition(
    "normalize", className: "Normalization",
    summary: "Takes away a mean and divides by the root of a variance, as known of the data.",
    details: """
      Takes any shape and keeps it. With `mean` and `variance` there are no weights; without them \
      they are measured before the training: `mean` and `variance`, shaped as the axes, and the \
      number `count` of examples, none of them trained.
      """,
    parameters: [
      Parameter(
        "axis", .axes, .value(.whole(-1)), isNamed: true,
        "axis, or list of axes, along which each place has a mean and variance of its own"),
      Parameter(
        "mean", .numbers(minimum: nil), .none, isNamed: true, "what is taken away, if known"),
      Parameter(
        "variance", .numbers(minimum: 0), .none, isNamed: true,
        "whose root divides, if known"),
    ],
    make: Standardization.init)

  let axes: [Int]
  /// The parameters that are given, in their order.
  private let given: [String]
  /// How many entries their lists have; `nil` for a number alone.
  private let counts: [Int?]
  let mean: [Rational]
  let variance: [Rational]

  init(_ arguments: Arguments) {
    axes = arguments.axes("axis")
    given = ["mean", "variance"].filter { arguments[$0] != nil }
    counts = given.map(arguments.listCount)
    mean = arguments.numbers("mean")
    variance = arguments.numbers("variance")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing(unchanged: inputs[0])
    let positions = typing.positions(of: axes, "axis", in: inputs[0])
    if given.count == 1 {
      typing.fail(
        .givenAlone(parameter: given[0], without: given[0] == "mean" ? "variance" : "mean"))
    }
    guard let last = positions.max() else { return typing }
    for (parameter, count) in zip(given, counts) {
      typing.requireEntries(count, of: parameter, for: inputs[0][last])
    }
    return typing
  }

  func weights(_ inputs: [Shape]) -> [Weight] {
    guard given.isEmpty else { return [] }
    let sizes = inputs[0].sizes(of: axes)
    return [
      Weight("mean", sizes, isTrainable: false), Weight("variance", sizes, isTrainable: false),
      Weight("count", [], isTrainable: false, of: .int64),
    ]
  }

  /// Given lists are of the last of the axes, as in Keras.
  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    let positions = inputs[0].positions(of: axes)
    guard !given.isEmpty else {
      return [.affine(.standardization(given: nil), axes: positions)]
    }
    let statistics = Operation.GivenStatistics(mean: mean, variance: variance)
    return [.affine(.standardization(given: statistics), axes: positions.suffix(1))]
  }

  /// The mean and the deviation.
  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .each(.normalization, of: output, times: 2)
  }
}
