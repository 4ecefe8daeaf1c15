import CNNShapes

/// A layer of the catalogue: its name, parameters and documentation, and how to make one.
///
/// A class, because a definition is the same thing wherever it is met; it never changes.
package final class LayerDefinition: Sendable {
  /// How a layer is used in a pipeline.
  package enum Form: Sendable {
    /// It takes the current tensor.
    case transform
    /// It takes the current tensor element by element, and may serve as an argument `activation`.
    case activation
    /// It takes several tensors.
    case merge
    /// It merges the current tensor with what its braces make of it.
    case residual
    /// It passes the current tensor on and is no layer of the network.
    case identity
  }

  package let name: String
  package let form: Form
  /// The class in Keras, with `#` for the number of axes before the channels: `Conv#D`.
  private let classPattern: String
  /// What the layer does, in one sentence.
  package let summary: String
  /// The rule for its output, weights and cost, in Markdown.
  package let details: String
  package let parameters: [Parameter]
  /// The names of ``parameters``.
  package let parameterNames: [String]
  /// How many parameters, from the first, need no name.
  package let positionalCount: Int
  /// Makes the layer.
  package let make: @Sendable (Arguments) -> any Layer

  package init(
    _ name: String, _ form: Form = .transform, className: String, summary: String,
    details: String = "",
    parameters: [Parameter] = [], make: @escaping @Sendable (Arguments) -> any Layer
  ) {
    self.name = name
    self.form = form
    classPattern = className
    self.summary = summary
    self.details = details
    self.parameters = parameters
    parameterNames = parameters.map(\.name)
    positionalCount = parameters.prefix { !$0.isNamed }.count
    self.make = make
  }

  /// Returns the class in Keras for inputs with this many axes before the channels.
  package func className(spatialRank: Int) -> String {
    let bytes = classPattern.utf8
    guard let mark = bytes.firstIndex(of: UInt8(ascii: "#")) else { return classPattern }
    return String(classPattern[..<mark]) + String(spatialRank)
      + String(classPattern[bytes.index(after: mark)...])
  }
}

/// A layer's definition with arguments for its parameters.
package struct LayerCall: Hashable, Sendable {
  package let definition: LayerDefinition
  package let arguments: Arguments

  package init(definition: LayerDefinition, arguments: Arguments) {
    self.definition = definition
    self.arguments = arguments
  }

  /// Returns the layer itself.
  package func makeLayer() -> any Layer {
    definition.make(arguments)
  }

  /// The call with numbers for the open sizes in its arguments.
  package func closed(at sizes: (Symbol) -> Int) -> LayerCall {
    LayerCall(definition: definition, arguments: arguments.closed(at: sizes))
  }

  package static func == (left: LayerCall, right: LayerCall) -> Bool {
    left.definition === right.definition && left.arguments == right.arguments
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(definition.name)
    hasher.combine(arguments)
  }
}
