import CNNSource

extension DiagnosticKind {
  package static let unclosedBracket = DiagnosticKind(
    "unclosed-bracket", .error, "a bracket that is not closed",
    explanation: """
      Each `(`, `[` and `{` needs its partner. A round or square bracket ends at the latest where \
      a brace or a line with a keyword begins; a body ends at the latest where the next \
      declaration begins.
      """,
    wrong: SyntaxDiagnostics.imageNetwork("reshape [14, 14, 4", "dense 10"),
    right: SyntaxDiagnostics.imageNetwork("reshape [14, 14, 4]", "dense 10"))

  package static let strayBracket = DiagnosticKind(
    "stray-bracket", .error, "a closing bracket that nothing opened",
    explanation: "A `)`, `]` or `}` closes the last bracket that is open, of its own kind.",
    wrong: SyntaxDiagnostics.network("flatten", "dense 10)"),
    right: SyntaxDiagnostics.network("flatten", "dense 10"))

  package static let missingBrackets = DiagnosticKind(
    "missing-brackets", .error, "a shape or list without its square brackets",
    explanation: """
      Shapes, lists and patterns stand in square brackets: `[28, 28, 1]`. Parentheses group \
      operations, and hold the arguments of a function.
      """,
    wrong: "network Example: (28, 28, 1) -> [28, 28, 10] {\n    dense 10\n}\n",
    right: "network Example: [28, 28, 1] -> [28, 28, 10] {\n    dense 10\n}\n")

  package static let missingBody = DiagnosticKind(
    "missing-body", .error, "a body without its braces",
    explanation: """
      What `network`, `block`, `shared`, `branch`, `if`, `else`, `for` and `repeat` hold stands in \
      braces: `repeat 2 { conv 64, 3x3 }`.
      """,
    wrong: SyntaxDiagnostics.imageNetwork("repeat 2", "dense 10"),
    right: SyntaxDiagnostics.imageNetwork("repeat 2 { }", "dense 10"))

  package static let braceOnOwnLine = DiagnosticKind(
    "brace-on-own-line", .error, "a `{` that is not on the line of what it belongs to",
    explanation: """
      A new line ends a statement, and braces at the beginning of a line are a statement of their \
      own (a path of a merge): so `{` stands on the line of what it belongs to.
      """,
    wrong: SyntaxDiagnostics.imageNetwork("repeat 2", "{", "    dense 10", "}"),
    right: SyntaxDiagnostics.imageNetwork("repeat 2 {", "", "    dense 10", "}"))

  package static let indexSpacing = DiagnosticKind(
    "index-spacing", .error, "a space before an index or the arguments of a function",
    explanation: """
      An index touches its name, as in `skip[i]`; a bracket after a space begins another argument, \
      as in `reshape [7, 7, 64]`. The parenthesis of a function touches its name too: \
      `max(1, n)`.
      """,
    wrong: SyntaxDiagnostics.imageNetwork("for i in 0..<2 { dense 10 as skip [i] }"),
    right: SyntaxDiagnostics.imageNetwork("for i in 0..<2 { dense 10 as skip[i] }"))
}

extension Diagnostic {
  /// `reshape [7, 7`.
  static func unclosedBracket(
    _ opener: String, closer: String, opening: SourceRange, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unclosedBracket, "`\(opener)` is not closed: `\(closer)` is missing here", at: range,
      notes: [Note("opened here", at: opening)],
      fixes: [.replace(range, with: closer, "write `\(closer)`")])
  }

  /// `network N: [4] -> [4] { relu`, and the next declaration.
  static func unclosedBrace(
    opening: SourceRange, before found: String, at range: SourceRange, fix edit: Edit
  ) -> Diagnostic {
    Diagnostic(
      .unclosedBracket, "a `}` is missing before \(found)", at: range,
      notes: [Note("this `{` is not closed", at: opening)],
      fixes: [Fix("write `}`", edits: [edit])])
  }

  /// `dense 10)`.
  static func strayCloser(_ closer: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .strayBracket, "`\(closer)` closes nothing", at: range,
      fixes: [.replace(range, with: "", "remove it")])
  }

  /// `reshape [7, 7)`.
  static func wrongCloser(
    _ closer: String, expected: String, opening: SourceRange, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .strayBracket, "`\(closer)` stands where `\(expected)` is expected", at: range,
      notes: [Note("opened here", at: opening)],
      fixes: [.replace(range, with: expected, "write `\(expected)`")])
  }

  /// `network N: (28, 28, 1) -> [10]`, `let t = (1, 2)`, `let (a, b) = t`.
  static func parenthesesForBrackets(
    _ what: String, opening: SourceRange, closing: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .missingBrackets, "\(what) stands in square brackets, not in parentheses",
      at: opening.union(closing),
      fixes: [
        Fix("write `[` and `]`", isSafe: true, edits: [Edit(opening, "["), Edit(closing, "]")])
      ])
  }

  /// `network N: 28x28x1 -> [10]`.
  static func shapeWithoutBrackets(_ text: String, at range: SourceRange) -> Diagnostic {
    let sizes = text.split(separator: "x").joined(separator: ", ")
    let isDims =
      text.utf8.first.map(isDigit) ?? false
      && text.utf8.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "x") }
    let shape = "[\(isDims ? sizes : text)]"
    return Diagnostic(
      .missingBrackets, "a shape stands in square brackets: \(quoted(shape))", at: range,
      fixes: [.replace(range, with: shape, "write \(quoted(shape))", isSafe: true)])
  }

  /// `network N: 28, 28, 1] -> [10]`.
  static func missingOpeningBracket(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingBrackets, "a `[` is missing before this shape", at: range,
      fixes: [.replace(range, with: "[", "write `[`")])
  }

  /// `repeat 2` at the end of a line.
  static func missingBody(of owner: BodyOwner, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingBody, "`\(owner)` needs a body in braces, which begins in this line", at: range,
      fixes: [.replace(range, with: " { }", "write an empty body")])
  }

  /// `repeat 2`, and lines that end in a `}`.
  static func missingBrace(of owner: BodyOwner, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingBody, "a `{` is missing before the body of `\(owner)`", at: range,
      fixes: [.replace(range, with: " {", "write `{`")])
  }

  /// `if wide { relu else { tanh }`.
  static func missingBraceBeforeElse(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unclosedBracket, "a `}` is missing before `else`", at: range,
      fixes: [.replace(range.startPoint, with: "} ", "write `}`")])
  }

  /// `repeat 2 conv 64, 3x3`.
  static func missingBraces(of owner: BodyOwner, around range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingBody, "the body of `\(owner)` stands in braces", at: range,
      fixes: [
        Fix(
          "write `{` and `}`",
          edits: [Edit(range.startPoint, "{ "), Edit(range.endPoint, " }")])
      ])
  }

  /// `if wide:`.
  static func colonForBraces(of owner: BodyOwner, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingBody, "the body of `\(owner)` stands in braces, not after a colon", at: range)
  }

  /// A `{` in the line below what it belongs to.
  static func braceOnOwnLine(after end: SourceRange, brace: SourceRange) -> Diagnostic {
    Diagnostic(
      .braceOnOwnLine, "`{` stands on the line of what it belongs to", at: brace,
      notes: [Note("it belongs here", at: end)],
      fixes: [
        Fix("move it there", isSafe: true, edits: [Edit(end, " {"), Edit(brace, "")])
      ])
  }

  /// `relu as skip [i]`.
  static func indexSpacing(gap: SourceRange, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .indexSpacing, "an index touches its name, without a space before `[`", at: range,
      fixes: [.replace(gap, with: "", "remove the space")])
  }

  /// `let n = max (1, 2)`.
  static func callSpacing(gap: SourceRange, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .indexSpacing, "the arguments of a function follow its name without a space before `(`",
      at: range, fixes: [.replace(gap, with: "", "remove the space")])
  }
}
