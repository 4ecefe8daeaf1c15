import CNNShapes

/// The activations: functions of each number by itself, without weights.
struct Activation: Layer {
  static let definitions = [
    definition("relu", className: "ReLU", "max(x, 0)"),
    definition("relu6", className: "ReLU", "min(max(x, 0), 6)"),
    definition(
      "leakyrelu", className: "LeakyReLU", "x where it is positive, else slope · x",
      Parameter(
        "slope", .nonnegative, .value(.decimal(3, exponent: -1)),
        "factor of the numbers below 0")),
    definition(
      "elu", className: "ELU", "x where it is positive, else alpha · (exp(x) − 1)",
      Parameter("alpha", .number, .value(.whole(1)), "minus the limit far below 0")),
    definition(
      "celu", "x where it is positive, else alpha · (exp(x/alpha) − 1)",
      Parameter("alpha", .number, .value(.whole(1)), "minus the limit far below 0")),
    definition("selu", "1.0507 · x where it is positive, else 1.7581 · (exp(x) − 1)"),
    definition("gelu", "x · Φ(x), with Φ of the normal distribution"),
    definition("silu", "x · sigmoid(x)"),
    definition("mish", "x · tanh(softplus(x))"),
    definition("sigmoid", "1/(1 + exp(−x))"),
    definition("logsigmoid", "log(sigmoid(x))"),
    definition("hardsigmoid", "min(max(x/6 + 1/2, 0), 1)"),
    definition("hardswish", "x · hardsigmoid(x)"),
    definition("tanh", "(exp(x) − exp(−x))/(exp(x) + exp(−x))"),
    definition("hardtanh", "min(max(x, −1), 1)"),
    definition("softplus", "log(1 + exp(x))"),
    definition("softsign", "x/(1 + |x|)"),
    definition("abs", "|x|"),
    definition("exponential", "exp(x)"),
  ]

  private static func definition(
    _ name: String, className: String = "Activation", _ function: String,
    _ parameters: Parameter...
  ) -> LayerDefinition {
    let isArithmetic = arithmetic.contains(name)
    return LayerDefinition(
      name, .activation, className: className,
      summary: "Turns each number x into \(function).",
      details: "Takes any shape and keeps it. No weights.", parameters: parameters,
      make: { _ in Activation(isArithmetic: isArithmetic) })
  }

  /// Functions that serve as arithmetic: two in a row, or one behind an activation, is no mistake.
  private static let arithmetic = ["abs", "exponential"]

  private let isArithmetic: Bool

  func typing(_ inputs: [Shape]) -> Typing {
    Typing(unchanged: inputs[0])
  }

  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .each(.activation, of: output)
  }

  func traits(_ inputs: [Shape]) -> Traits { isArithmetic ? [] : .activates }
}
