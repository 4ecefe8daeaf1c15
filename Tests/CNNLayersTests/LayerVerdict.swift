import CNNLayers
import CNNShapes
import Testing

/// What becomes of a layer.
enum LayerVerdict: Equatable {
  case accepted(Shape, parameters: Dimension?)
  case refused(String)

  static func == (left: LayerVerdict, right: LayerVerdict) -> Bool {
    switch (left, right) {
    case (.refused, .refused): true
    case (.accepted(let shape, let parameters), .accepted(let other, let otherParameters)):
      shape == other
        && (parameters == otherParameters || parameters == nil || otherParameters == nil)
    case (.accepted, .refused), (.refused, .accepted): false
    }
  }

  var isRefused: Bool { if case .refused = self { true } else { false } }

  /// What the catalogue says of a layer with these arguments and inputs.
  static func of(
    _ layer: String, _ given: [String: Argument], _ inputs: [Shape],
    counting counts: (Weight) -> Bool = { _ in true }
  ) -> LayerVerdict {
    guard let definition = Catalogue.definition(named: layer) else {
      return .refused("no layer \(layer)")
    }
    let known = Set(definition.parameters.map(\.name))
    if let unknown = given.keys.first(where: { !known.contains($0) }) {
      return .refused("no parameter \(unknown)")
    }
    let bound = Arguments.bind(definition.parameters.map { given[$0.name] }, to: definition)
    guard let arguments = bound.arguments else {
      return .refused("\(bound.problems.map(\.reason))")
    }
    let made = LayerCall(definition: definition, arguments: arguments).makeLayer()
    let typing = made.typing(inputs)
    let broken = typing.requirements.filter { $0.condition.verdict == .never }
    guard broken.isEmpty, let output = typing.output else {
      return .refused("\(broken.map(\.violation))")
    }
    let sizes = output.map(\.value)
    // A size below 1 with no violation would be a hole in the rules.
    if let hole = sizes.first(where: { $0.value.map { $0 < 1 } ?? false }) {
      Issue.record("\(layer) \(given) makes \(inputs) to a size of \(hole) without a complaint")
    }
    let parameters = made.weights(inputs).filter(counts)
      .reduce(Dimension(0)) { $0 + $1.shape.elementCount }
    return .accepted(Shape(sizes), parameters: parameters)
  }
}
