import CNNShapes

/// `rescale`: numbers brought to another range.
struct Rescaling: Layer {
  static let definition = LayerDefinition(
    "rescale", className: "Rescaling",
    summary: "Multiplies each number by a factor and adds an offset, both known beforehand.",
    details: """
      Takes any shape and keeps it: each x becomes x · factor + offset. `rescale 1 / 255` brings \
      the pixels of an image to 0…1. No weights.
      """,
    parameters: [
      Parameter(
        "factor", .numbers(minimum: nil), display: .prefixed("×"),
        "what each number is multiplied by"),
      Parameter(
        "offset", .numbers(minimum: nil), .value(.whole(0)), isNamed: true, "what is added then"),
    ],
    make: Rescaling.init)

  /// How many entries the lists have; `nil` for a number alone.
  private let counts: [(parameter: String, count: Int?)]
  let factors: [Rational]
  let offsets: [Rational]

  init(_ arguments: Arguments) {
    factors = arguments.numbers("factor")
    offsets = arguments.numbers("offset")
    counts = ["factor", "offset"].map { ($0, arguments.listCount($0)) }
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing(unchanged: inputs[0])
    for (parameter, count) in counts {
      typing.requireEntries(count, of: parameter, for: inputs[0].channels)
    }
    return typing
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    let function = Operation.Affine.rescaling(factors: factors, offsets: offsets)
    return [.affine(function, axes: [inputs[0].rank - 1])]
  }

  /// The factor and the offset.
  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .each(.scaling, of: output, times: 2)
  }
}

extension Typing {
  /// Adds that a list has one entry for each place of an axis of this size; `nil` for no list.
  mutating func requireEntries(_ count: Int?, of parameter: String, for size: Dimension) {
    guard let count else { return }
    require(
      .equal(size, Dimension(count)),
      .wrongChannelCount(parameter: parameter, expected: size, found: count))
  }
}
