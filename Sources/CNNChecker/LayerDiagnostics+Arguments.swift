import CNNSource

/// What can be wrong with the arguments of a layer.
extension DiagnosticKind {
  static let wrongArgument = DiagnosticKind(
    "wrong-argument", .error, "an argument of a kind that its parameter does not take",
    explanation: """
      Each parameter takes one kind of value: a whole number, a list with a number for each axis, \
      a word such as `same`, an activation, `true` or `false`. Division is exact, so a quotient \
      may be a fraction where a whole number is needed.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [26, 26, 2] {
          conv 5 / 2, 3x3
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [26, 26, 2] {
          conv floor(5 / 2), 3x3
      }
      """)

  static let unknownChoice = DiagnosticKind(
    "unknown-choice", .error, "a word that the parameter does not know",
    explanation: """
      Some parameters take one of a few words. The same parameter may know fewer in another \
      layer: `causal` is a padding of convolutions, not of pools.
      """,
    wrong: """
      network Net: [28, 28, 8] -> [14, 14, 8] {
          maxpool 2, padding: causal
      }
      """,
    right: """
      network Net: [28, 28, 8] -> [14, 14, 8] {
          maxpool 2, padding: same
      }
      """)

  static let valueOutOfRange = DiagnosticKind(
    "value-out-of-range", .error, "a number outside of what its parameter takes",
    explanation: """
      Filters, units, windows, strides, dilations and groups are at least 1, paddings and \
      variances at least 0, a dropout rate is at least 0 and below 1, and a `slice` ends within its \
      axis. Axes count from 1, or from −1 at the end; 0 would be the batch, which no layer touches.
      """,
    wrong: """
      network Net: [128] -> [128] {
          dropout 1
      }
      """,
    right: """
      network Net: [128] -> [128] {
          dropout 0.1
      }
      """)
}
