import CNNSource

extension DiagnosticKind {
  package static let callParentheses = DiagnosticKind(
    "call-parentheses", .error, "parentheses around the arguments of a stage",
    explanation: """
      A stage has its arguments beside it, without parentheses: `conv 32, 3x3`. Parentheses are \
      for functions in expressions, as in `floor(n / 2)`.
      """,
    wrong: SyntaxDiagnostics.imageNetwork("conv(32, 3x3)"),
    right: SyntaxDiagnostics.imageNetwork("conv 32, 3x3"))

  package static let positionalAfterNamed = DiagnosticKind(
    "positional-after-named", .error, "an argument without a name after one with a name",
    explanation: "Arguments without names come first, in order; those with names follow.",
    wrong: SyntaxDiagnostics.imageNetwork("conv 32, stride: 2, 3x3"),
    right: SyntaxDiagnostics.imageNetwork("conv 32, 3x3, stride: 2"))

  package static let argumentEquals = DiagnosticKind(
    "argument-equals", .error, "an argument with `=` after its name",
    explanation: """
      An argument is named with a colon: `stride: 2`. An `=` gives a parameter its default, and a \
      `let` its value.
      """,
    wrong: SyntaxDiagnostics.imageNetwork("conv 32, 3x3, stride = 2"),
    right: SyntaxDiagnostics.imageNetwork("conv 32, 3x3, stride: 2"))

  package static let nothingToContinue = DiagnosticKind(
    "nothing-to-continue", .error, "an arrow with no stage before it",
    explanation: """
      A line that begins with `->` goes on with the line above. The first stage of a body needs no \
      arrow: it takes the current tensor anyway.
      """,
    wrong: SyntaxDiagnostics.imageNetwork("-> dense 10"),
    right: SyntaxDiagnostics.imageNetwork("dense 10"))

  package static let missingStage = DiagnosticKind(
    "missing-stage", .error, "an arrow that leads to nothing",
    explanation: "After `->` stands a layer, a block, a tensor or a shape.",
    wrong: SyntaxDiagnostics.network("flatten -> -> dense 10"),
    right: SyntaxDiagnostics.network("flatten -> dense 10"))

  package static let misplacedStatement = DiagnosticKind(
    "misplaced-statement", .error, "a statement in the place of a stage or value",
    explanation: """
      `if`, `for`, `repeat`, `let`, `branch`, `shared`, `assert` and bare braces are statements of \
      their own, and no stages: they stand on lines of their own, and take the current tensor. \
      Among values the choice is `condition ? a : b`.
      """,
    wrong: SyntaxDiagnostics.network("flatten -> repeat 2 { dense 10 }"),
    right: SyntaxDiagnostics.network("flatten; repeat 2 { dense 10 }"))

  package static let missingSeparator = DiagnosticKind(
    "missing-separator", .error, "two statements without a new line between them",
    explanation: """
      Each statement and each declaration has its own line. Statements may share one with `;` \
      between them, and the stages of a pipeline with `->`.
      """,
    wrong: SyntaxDiagnostics.imageNetwork("repeat 2 { dense 10 } dense 10"),
    right: SyntaxDiagnostics.imageNetwork("repeat 2 { dense 10 }; dense 10"))

  package static let assignment = DiagnosticKind(
    "assignment", .error, "an assignment",
    explanation: """
      Nothing is assigned: a tensor is named behind the stage that makes it, as in \
      `conv 64, 3x3 as features`, and a value with `let`, as in `let width = 64`.
      """,
    wrong: SyntaxDiagnostics.imageNetwork("x = conv 64, 3x3", "tanh", "concat x"),
    right: SyntaxDiagnostics.imageNetwork("conv 64, 3x3 as x", "tanh", "concat x"))

  package static let strayElse = DiagnosticKind(
    "stray-else", .error, "an `else` without its `if`",
    explanation: "An `if` has at most one `else`, right after its body; others are `else if`.",
    wrong: SyntaxDiagnostics.imageNetwork("if true { relu } else { tanh } else { elu }"),
    right: SyntaxDiagnostics.imageNetwork("if true { relu } else if false { tanh } else { elu }"))

  package static let unexpectedToken = DiagnosticKind(
    "unexpected-token", .error, "something that cannot stand here",
    explanation: "The grammar has no place for this; `Docs/Language.md` shows what it has.",
    wrong: SyntaxDiagnostics.imageNetwork("conv 32, 3x3 \"same\""),
    right: SyntaxDiagnostics.imageNetwork("conv 32, 3x3, padding: same"))

  package static let nestingTooDeep = DiagnosticKind(
    "nesting-too-deep", .error, "too many levels",
    explanation: """
      Braces, brackets and operations may be nested \(Parser.deepestNesting) levels deep. A chain \
      of operators counts a level for each: a long sum is better written `sum([a, b, c])`.
      """,
    wrong: "let n = \(String(repeating: "(", count: 300))1\(String(repeating: ")", count: 300))\n",
    right: "let n = 1\n")
}

extension Diagnostic {
  /// `conv(32, 3x3)`.
  static func callParentheses(
    at range: SourceRange, edits: [Edit], isSafe: Bool
  ) -> Diagnostic {
    Diagnostic(
      .callParentheses, "the arguments of a stage stand beside it, without parentheses",
      at: range, fixes: [Fix("remove the parentheses", isSafe: isSafe, edits: edits)])
  }

  /// `conv 32, stride: 2, 3x3`.
  static func positionalAfterNamed(
    at range: SourceRange, named: SourceRange, edits: [Edit]
  ) -> Diagnostic {
    Diagnostic(
      .positionalAfterNamed, "an argument without a name stands after one with a name", at: range,
      notes: [Note("the first with a name", at: named)],
      fixes: [Fix("move it before those with names", edits: edits)])
  }

  /// `conv 32, 3x3, stride=2`.
  static func argumentWithEquals(
    _ name: Name, mended: String, at range: SourceRange
  ) -> Diagnostic {
    let fixed = SourceRange(file: range.file, start: name.range.end, end: range.end)
    return Diagnostic(
      .argumentEquals, "an argument is named with a colon: `\(name.text): …`", at: range,
      fixes: [.replace(fixed, with: mended, "write `:`", isSafe: true)])
  }

  /// `-> relu` at the start of a body.
  static func nothingToContinue(at range: SourceRange, gap: SourceRange) -> Diagnostic {
    Diagnostic(
      .nothingToContinue,
      "there is no stage before this arrow: the first stage takes the current tensor anyway",
      at: range, fixes: [.replace(gap, with: "", "remove the arrow", isSafe: true)])
  }

  /// `relu -> -> tanh`.
  static func missingStage(found: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingStage, "a stage is missing between this arrow and \(found)", at: range,
      fixes: [.replace(range, with: "", "remove the arrow")])
  }

  /// `relu -> repeat 2 {`.
  static func statementAsStage(
    _ keyword: String, arrow: SourceRange, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .misplacedStatement,
      "`\(keyword)` begins a statement of its own, which takes the current tensor: it is no stage",
      at: range, fixes: [.replace(arrow, with: ";", "write `;` for the arrow", isSafe: true)])
  }

  /// `repeat 2 { relu } -> tanh`.
  static func arrowAfterStatement(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .misplacedStatement,
      "the statement before this arrow is no stage: what follows takes its result anyway",
      at: range, fixes: [.replace(range, with: ";", "write `;` for the arrow", isSafe: true)])
  }

  /// `let n = if a { 1 } else { 2 }`.
  static func statementAsValue(_ keyword: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .misplacedStatement,
      "`\(keyword)` is a statement, and no value: a choice is written `condition ? a : b`",
      at: range)
  }

  /// `repeat 2 { relu } tanh`.
  static func missingSeparator(
    _ found: String, after end: SourceRange, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .missingSeparator, "a new line or `;` is missing before \(found)", at: range,
      fixes: [.replace(end, with: ";", "write `;`")])
  }

  /// `pad 3 conv 64, 7x7`.
  static func missingArrowBetweenStages(
    _ found: String, after end: SourceRange, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .missingSeparator, "`->` or a new line is missing before the stage \(found)", at: range,
      fixes: [.replace(end, with: " ->", "write `->`"), .replace(end, with: ";", "write `;`")])
  }

  /// `x = conv 64, 3x3`.
  static func assignedTensor(
    _ name: Name, removing gap: SourceRange, namingAt end: SourceRange, edits: [Edit]
  ) -> Diagnostic {
    let suffix = " as \(name.text)"
    return Diagnostic(
      .assignment, "a tensor is named behind the stage that makes it, with `as \(name.text)`",
      at: name.range,
      fixes: [
        Fix("write `as \(name.text)`", edits: [Edit(gap, "")] + edits + [Edit(end, suffix)])
      ])
  }

  /// `n = 3`.
  static func assignedValue(_ name: Name, edits: [Edit]) -> Diagnostic {
    Diagnostic(
      .assignment, "a value is named with `let`: `let \(name.text) = …`", at: name.range,
      fixes: [Fix("write `let`", edits: [Edit(name.range.startPoint, "let ")] + edits)])
  }

  /// `if a { relu } else { tanh } else { elu }`.
  static func duplicateElse(at range: SourceRange) -> Diagnostic {
    Diagnostic(.strayElse, "the `if` before this has its `else`: write `else if`", at: range)
  }

  /// `relu else { tanh }`.
  static func elseWithoutIf(at range: SourceRange) -> Diagnostic {
    Diagnostic(.strayElse, "there is no `if` before this `else`", at: range)
  }

  /// Anything that has no words of its own.
  static func unexpected(
    _ found: String, expected: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.unexpectedToken, "here is \(found) where \(expected) is expected", at: range)
  }

  /// `relu : 3`.
  static func unexpectedInStatement(_ found: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.unexpectedToken, "\(found) cannot stand here in a statement", at: range)
  }

  /// `let norm = layernorm epsilon: 1e-6`.
  static func argumentOfValue(_ layer: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "a layer that is a value has its arguments in parentheses: `\(layer)(…)`",
      at: range)
  }

  /// `concat { a; b }, axis: 1`.
  static func argumentBehindBody(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "arguments go before the braces: `concat axis: 1 { … }`", at: range)
  }

  /// `((((…` beyond the limit.
  static func nestingTooDeep(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .nestingTooDeep, "this is nested more than \(Parser.deepestNesting) levels deep", at: range)
  }
}
