extension Parameter.Kind {
  /// What an argument may be, as a phrase: `a whole number of at least 1`.
  package var documentation: String {
    switch self {
    case .count: "a whole number of at least 1"
    case .index: "a whole number of at least 0"
    case .extents(let minimum):
      "a whole number of at least \(minimum) for every axis, or a list with one for each"
    case .sizes: Parameter.Kind.extents(minimum: 1).documentation
    case .padding(let allowsCausal):
      (allowsCausal ? "`valid`, `same`, `causal`, " : "`valid`, `same`, ")
        + Parameter.Kind.sides.documentation
    case .sides:
      "a whole number of at least 0, a list with one for each axis, or with a pair for each"
    case .number: "a number"
    case .nonnegative: "a number of at least 0"
    case .rate: "a number of at least 0 and below 1"
    case .flag: "`true` or `false`"
    case .activation: "an activation such as `relu`, or `linear` for none"
    case .axis: "an axis, from 1, or from −1 at the end"
    case .axes: "an axis, or a list of axes, from 1, or from −1 at the end"
    case .numbers(let minimum):
      (minimum.map { "a number of at least \($0), " } ?? "a number, ")
        + "or a list with one for each channel"
    case .shape: "a list of sizes of at least 1, of which one may be `_`"
    case .choice(let choices):
      [choices.dropLast(), choices.suffix(1)].filter { !$0.isEmpty }
        .map { $0.map { "`\($0)`" }.joined(separator: ", ") }.joined(separator: " or ")
    }
  }
}
