import CNNSource

extension DiagnosticKind {
  package static let missingComma = DiagnosticKind(
    "missing-comma", .error, "a comma is missing",
    explanation: "Arguments, sizes and all other members of a list have commas between them.",
    wrong: SyntaxDiagnostics.imageNetwork("conv 32 3x3"),
    right: SyntaxDiagnostics.imageNetwork("conv 32, 3x3"))

  package static let missingColon = DiagnosticKind(
    "missing-colon", .error, "a colon is missing",
    explanation: """
      A colon stands between the name of a network or block and its signature, between the name \
      of an argument and its value (`stride: 2`), of an input and its shape (`left: [H, W, 3]`), \
      and between the two values of a choice (`wide ? 64 : 32`).
      """,
    wrong: "network Example [28, 28, 1] -> [28, 28, 10] {\n    dense 10\n}\n",
    right: "network Example: [28, 28, 1] -> [28, 28, 10] {\n    dense 10\n}\n")

  package static let equalsSign = DiagnosticKind(
    "equals-sign", .error, "`=`, `==` or `:` in each other's place",
    explanation: """
      `=` gives a name its value, in a `let`, a function or the default of a parameter; `==` \
      compares; `:` names an argument.
      """,
    wrong: SyntaxDiagnostics.imageNetwork("let n = 10", "if n = 10 { dense n }"),
    right: SyntaxDiagnostics.imageNetwork("let n = 10", "if n == 10 { dense n }"))

  package static let missingIn = DiagnosticKind(
    "missing-in", .error, "a `for` without its `in`",
    explanation: "A loop, and a list made by `for`, name what they go through: `for n in list`.",
    wrong: SyntaxDiagnostics.imageNetwork("for n 1..<3 { dense 10 * n }"),
    right: SyntaxDiagnostics.imageNetwork("for n in 1..<3 { dense 10 * n }"))

  package static let missingValue = DiagnosticKind(
    "missing-value", .error, "a value is missing",
    explanation: """
      After an operator, a comma, an opening bracket and a keyword such as `repeat` stands a \
      number, a name or another value. The signs `-` and `!` stand before a value; `+` does not.
      """,
    wrong: SyntaxDiagnostics.imageNetwork("dense 10 *"),
    right: SyntaxDiagnostics.imageNetwork("dense 10"))

  package static let chainedComparison = DiagnosticKind(
    "chained-comparison", .error, "a comparison of a comparison",
    explanation: """
      Each comparison has two sides and gives `true` or `false`; several are joined by `&&`: \
      `a < b && b < c`.
      """,
    wrong: SyntaxDiagnostics.imageNetwork("let n = 10", "if 1 < n < 20 { dense n }"),
    right: SyntaxDiagnostics.imageNetwork("let n = 10", "if 1 < n && n < 20 { dense n }"))
}

extension Diagnostic {
  /// `conv 32 3x3`.
  static func missingComma(
    between previous: String, and next: String, at range: SourceRange, after end: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .missingComma, "a comma is missing between \(previous) and \(next)", at: range,
      fixes: [.replace(end, with: ",", "write `,`")])
  }

  /// `conv 32, 3x3, stride 2`.
  static func missingArgumentColon(
    _ name: Name, value: String, at end: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .missingColon,
      "a `:` is missing between the name of the argument and its value: "
        + quoted("\(name.text): \(value)"),
      at: end,
      fixes: [.replace(end, with: ":", "write `:`"), .replace(end, with: ",", "write `,`")]
    )
  }

  /// `a ? 1`.
  static func choiceWithoutColon(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingColon, "a `:` and the other value are missing: a choice is `condition ? a : b`",
      at: range)
  }

  /// `if a = 1 {`.
  static func comparisonWithEquals(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .equalsSign, "`=` gives a name its value: a comparison is written `==`", at: range,
      fixes: [.replace(range, with: "==", "write `==`")])
  }

  /// `let n == 3`, `let n: 3`.
  static func wrongEquals(
    _ found: String, mended: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .equalsSign, "a value is given with `=`, not with `\(found)`", at: range,
      fixes: [.replace(range, with: mended, "write `=`", isSafe: true)])
  }

  /// `block b(n: 3) {`.
  static func defaultWithColon(_ name: Name, at range: SourceRange) -> Diagnostic {
    let fixed = SourceRange(file: range.file, start: name.range.end, end: range.end)
    return Diagnostic(
      .equalsSign, "a parameter has its default after `=`, and no type", at: range,
      fixes: [.replace(fixed, with: " =", "write `=`")])
  }

  /// `let n 3`.
  static func missingEqual(_ role: EqualRole, at range: SourceRange) -> Diagnostic {
    let subject =
      switch role {
      case .function: "the expression of the function"
      case .binding: "the value"
      }
    return Diagnostic(
      .equalsSign, "an `=` is missing before \(subject)", at: range,
      fixes: [.replace(range, with: " =", "write `=`")])
  }

  /// `for i 0..<3 {`.
  static func missingIn(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingIn, "`in` is missing between the name and what is gone through", at: range,
      fixes: [
        .replace(
          range, with: range.start == range.end ? " in" : "in", "write `in`", isSafe: true)
      ])
  }

  /// `conv 32, , 3x3`.
  static func missingValue(
    _ what: String, before found: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.missingValue, "\(what) is missing before \(found)", at: range)
  }

  /// `let n = 3 *` at the end of a line.
  static func missingValue(after found: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.missingValue, "a value is missing after \(found)", at: range)
  }

  /// `conv 32, -> relu`.
  static func strayComma(before found: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingValue, "an argument is missing between this comma and \(found)", at: range,
      fixes: [.replace(range, with: "", "remove the comma")])
  }

  /// `conv 32,`, and in the next line `dense 10`.
  static func commaBeforeStage(_ stage: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingValue,
      "after the comma at the end of this line an argument is missing: \(stage) below is a stage",
      at: range, fixes: [.replace(range, with: "", "remove the comma")])
  }

  /// `dropout 50%`.
  static func percentage(_ text: String, fixed: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .foreignSpelling,
      "`%` gives the remainder of a division: \(quoted(text)) is written \(quoted(fixed))",
      at: range, fixes: [.replace(range, with: fixed, "write \(quoted(fixed))", isSafe: true)])
  }

  /// `let half = lambda n: n / 2`.
  static func anonymousFunction(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .foreignSpelling,
      "a function has a name, and stands outside of all bodies: `func name(x) = …`", at: range)
  }

  /// `network N: -> [4] {`.
  static func missingShape(found: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingValue, "a shape such as `[28, 28, 1]` is missing before \(found)", at: range)
  }

  /// `a < b < c`.
  static func chainedComparison(at range: SourceRange, edits: [Edit]) -> Diagnostic {
    Diagnostic(
      .chainedComparison, "comparisons do not chain: join them by `&&`", at: range,
      fixes: [Fix("write `&&`", isSafe: true, edits: edits)])
  }
}
