import CNNShapes

/// The activations: functions of each number by itself, without weights.
struct Activation: Layer {
  static let definitions = [
    definition("relu", className: "ReLU", "max(x, 0)", .relu),
    definition("relu6", className: "ReLU", "min(max(x, 0), 6)", .relu6),
    definition(
      "leakyrelu", className: "LeakyReLU", "x where it is positive, else slope · x",
      { .leakyRelu(slope: $0.number("slope")) },
      Parameter(
        "slope", .nonnegative, .value(.decimal(3, exponent: -1)),
        "factor of the numbers below 0")),
    definition(
      "elu", className: "ELU", "x where it is positive, else alpha · (exp(x) − 1)",
      { .elu(alpha: $0.number("alpha")) },
      Parameter("alpha", .number, .value(.whole(1)), "minus the limit far below 0")),
    definition(
      "celu", "x where it is positive, else alpha · (exp(x/alpha) − 1)",
      { .celu(alpha: $0.number("alpha")) },
      Parameter("alpha", .number, .value(.whole(1)), "minus the limit far below 0")),
    definition("selu", "1.0507 · x where it is positive, else 1.7581 · (exp(x) − 1)", .selu),
    definition("gelu", "x · Φ(x), with Φ of the normal distribution", .gelu),
    definition("silu", "x · sigmoid(x)", .silu),
    definition("mish", "x · tanh(softplus(x))", .mish),
    definition("sigmoid", "1/(1 + exp(−x))", .sigmoid),
    definition("logsigmoid", "log(sigmoid(x))", .logSigmoid),
    definition("hardsigmoid", "min(max(x/6 + 1/2, 0), 1)", .hardSigmoid),
    definition("hardswish", "x · hardsigmoid(x)", .hardSwish),
    definition("tanh", "(exp(x) − exp(−x))/(exp(x) + exp(−x))", .tanh),
    definition("hardtanh", "min(max(x, −1), 1)", .hardTanh),
    definition("softplus", "log(1 + exp(x))", .softplus),
    definition("softsign", "x/(1 + |x|)", .softsign),
    definition("abs", "|x|", .absolute),
    definition("exponential", "exp(x)", .exponential),
  ]

  private static func definition(
    _ name: String, className: String = "Activation", _ words: String,
    _ function: Operation.ActivationFunction
  ) -> LayerDefinition {
    definition(name, className: className, words, { _ in function })
  }

  private static func definition(
    _ name: String, className: String = "Activation", _ words: String,
    _ function: @escaping @Sendable (Arguments) -> Operation.ActivationFunction,
    _ parameters: Parameter...
  ) -> LayerDefinition {
    let isArithmetic = arithmetic.contains(name)
    return LayerDefinition(
      name, .activation, className: className,
      summary: "Turns each number x into \(words).",
      details: "Takes any shape and keeps it. No weights.", parameters: parameters,
      make: { Activation(function: function($0), isArithmetic: isArithmetic) })
  }

  /// Functions that serve as arithmetic: two in a row, or one behind an activation, is no mistake.
  private static let arithmetic = ["abs", "exponential"]

  private let function: Operation.ActivationFunction
  private let isArithmetic: Bool

  func typing(_ inputs: [Shape]) -> Typing {
    Typing(unchanged: inputs[0])
  }

  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .each(.activation, of: output)
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    [.activation(function)]
  }

  func traits(_ inputs: [Shape]) -> Traits { isArithmetic ? [] : .activates }
}

extension LayerCall? {
  /// What a layer does behind its kernel, where it was given an `activation`.
  func operations(on output: Shape) -> [Operation] {
    self?.makeLayer().operations([output], output: output) ?? []
  }
}
