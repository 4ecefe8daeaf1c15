import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource

/// What may be wrong with sizes that are left open.
enum SizeDiagnostics {
  static let all: [DiagnosticKind] = [.openSize, .openWeight, .undecidedCondition, .irregularSize]
}

extension DiagnosticKind {
  static let openSize = DiagnosticKind(
    "open-size", .error, "an open size where a number must be known",
    explanation: """
      A name or `_` in a network's input leaves that size open: the network is checked for all \
      sizes. How often a loop runs, how many filters there are, how long a window is cannot depend on \
      it; paddings, crops, `resize`, `reshape` and the adaptive pools can. `--size H=224` gives an open size a number.
      """,
    wrong: """
      network Net: [H, 28, 1] -> [H, 28, 8] {
          repeat H { conv 8, 1x1 }
      }
      """,
    right: """
      network Net: [H, 28, 1] -> [H, 28, 8] {
          repeat 2 { conv 8, 1x1 }
      }
      """)
  static let openWeight = DiagnosticKind(
    "open-weight", .error, "weights whose shape depends on an open size",
    explanation: """
      Weights are made once, and serve every input. After `flatten` a `dense` has a weight for each \
      position, so the size of its input must be known: a global pool takes its place, or an \
      assertion such as `-> [147]` says how long the input is.
      """,
    wrong: """
      network Net: [H, W, 3] -> [10] {
          conv 8, 3x3, padding: same
          flatten
          dense 10
      }
      """,
    right: """
      network Net: [H, W, 3] -> [10] {
          conv 8, 3x3, padding: same
          globalavgpool
          dense 10
      }
      """)
  static let undecidedCondition = DiagnosticKind(
    "undecided-condition", .error, "a condition that holds for some open sizes only",
    explanation: """
      What a network consists of cannot depend on an open size, so a condition on one must hold for \
      all sizes that the `where` clause admits, or for none. Where it speaks of several sizes at once \
      and cannot be proved, `where W == H` leaves one of them.
      """,
    wrong: """
      network Net: [H, 28, 1] -> [_, 28, 1] {
          if H % 2 == 0 { maxpool [2, 1] }
      }
      """,
    right: """
      network Net: [H, 28, 1] -> [_, 28, 1] where H % 2 == 0 {
          if H % 2 == 0 { maxpool [2, 1] }
      }
      """)
  static let irregularSize = DiagnosticKind(
    "irregular-size", .error, "a size that depends on open sizes in a way that is not followed",
    explanation: """
      A size is followed exactly where it is made from one open size by sums, products with numbers, \
      divisions by numbers with rounding, `min`, `max` and remainders, and repeats itself after at \
      most 65,536 steps: strides whose product is above that go too far. Products of sizes, as \
      `flatten` makes them, are followed too, but not their rounded parts. `--size` gives the sizes \
      numbers.
      """,
    wrong: """
      network Net: [L, 1] -> [_, 1] {
          for stride in [17, 19, 23, 29] { conv 1, 1, stride: stride }
      }
      """,
    right: """
      network Net: [L, 1] -> [_, 1] {
          for stride in [17, 19, 23] { conv 1, 1, stride: stride }
      }
      """)
}

extension Diagnostic {
  static func openValue(_ text: String, symbols: [Symbol], at range: SourceRange) -> Diagnostic {
    let names = symbols.map { "`\($0.name)`" }.joined(separator: " and ")
    let subject = symbols.count == 1 && text == symbols[0].name ? "`\(text)`" : "`\(text)`"
    let because = text == symbols.first?.name ? "it is left open" : "it depends on \(names)"
    return Diagnostic(
      .openSize, "\(subject) must be a number here, but \(because)", at: range,
      notes: [Note("`--size \(symbols.first?.name ?? "H")=224` gives it a number")])
  }

  static func openWeight(
    _ weight: Weight, of layer: String, input: Shape, at range: SourceRange, notes: [Note]
  ) -> Diagnostic {
    let flattens = input.rank == 1 && notes.contains { $0.range != nil && $0.message.contains("·") }
    let help =
      flattens
      ? [
        Note("`globalavgpool` instead of `flatten` leaves the channels alone"),
        Note("`-> [147]` before it says how long the input is, whatever sizes that takes"),
      ] : [Note("write a number where the size is declared, or assert it before: `-> [_, _, 64]`")]
    return Diagnostic(
      .openWeight,
      "the \(weight.name) of `\(layer)` would be \(weight.shape.text), which depends on open sizes",
      at: range, notes: notes + help)
  }

  static func undecidedCondition(
    _ condition: String, holds: String, fails: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .undecidedCondition, "`\(condition)` holds for \(holds), but not for \(fails)", at: range,
      notes: [Note("a condition on open sizes must be the same for all that may occur")])
  }

  static func noSizesAdmitted(_ condition: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .conditionNotMet, "no size meets `\(condition)` and all that is demanded before it",
      at: range)
  }

  static func unprovenCondition(_ condition: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .undecidedCondition,
      "\(condition) is neither proved nor refuted: it ties several open sizes together",
      at: range,
      notes: [Note("`where W == H` leaves one of two sizes, and `--size` gives them numbers")])
  }

  static func irregularSize(_ subject: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .irregularSize, "\(subject) depends on open sizes in a way that is not followed",
      at: range,
      notes: [
        Note(
          "what is followed: sums of sizes, and of one size products with numbers, quotients by "
            + "numbers with rounding, `min`, `max` and `%`, over at most \(QuasiLinear.limit) steps"
        ),
        Note("`--size` gives the sizes numbers"),
      ])
  }

  static func notWholeForAll(
    _ text: String, _ value: Rational, _ prefix: String, at range: SourceRange, fixes: [String]
  ) -> Diagnostic {
    Diagnostic(
      .notWhole, "\(prefix)`\(text)` is \(value.shown), where a whole number is needed",
      at: range,
      fixes: fixes.map { Fix("write `\($0)(\(text))`", edits: [Edit(range, "\($0)(\(text))")]) })
  }

  static func openSizeBelowMinimum(
    _ text: String, _ value: Int, minimum: Int, _ prefix: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .valueOutOfRange,
      "\(prefix)`\(text)` is \(Dimension(value).text), and must be at least \(minimum)",
      at: range)
  }
}
