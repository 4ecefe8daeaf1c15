import CNNShapes

/// `reshape`: the same numbers on other axes.
struct Reshape: Layer {
  static let definition = LayerDefinition(
    "reshape", className: "Reshape",
    summary: "Gives the same numbers, in the same order, another shape.",
    details: """
      Takes any shape with as many elements as the new one. One size may be `_`, which becomes \
      what the others leave. No weights.
      """,
    parameters: [
      Parameter("shape", .shape, display: .value, "the new sizes; one `_` is inferred")
    ],
    make: Reshape.init)

  /// The new sizes, `nil` for the one to be inferred.
  let sizes: [Dimension?]

  init(_ arguments: Arguments) {
    sizes = arguments.shape("shape")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    let elements = Formula.product(of: inputs[0].dimensions)
    let given = Formula.product(of: sizes.compactMap(\.self))
    var typing = Typing()
    if sizes.contains(nil) {
      typing.require(
        .divisible(elements.value, by: given.value),
        .cannotInfer(elements: elements, others: given))
      let rest = sizes.count == 1 ? elements : .quotient(elements, given)
      typing.output = sizes.map { $0.map(Formula.size) ?? rest }
    } else {
      typing.require(
        .equal(elements.value, given.value),
        .elementCountChanges(input: elements, output: given))
      typing.output = sizes.compactMap { $0.map(Formula.size) }
    }
    return typing
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    [.reshape]
  }

  func access(_ inputs: [Shape]) -> Access { .everywhere }

  var keepsNumbers: Bool { true }
}
