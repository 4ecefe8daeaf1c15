import CNNSource

extension DiagnosticKind {
  package static let statementOutsideNetwork = DiagnosticKind(
    "statement-outside-network", .error, "a layer outside of a network",
    explanation: """
      A file holds declarations: networks, blocks, functions, values and imports. Layers stand in \
      the braces of a network or block.
      """,
    wrong: "flatten\ndense 10\n", right: SyntaxDiagnostics.network("flatten", "dense 10"))

  package static let nestedDeclaration = DiagnosticKind(
    "nested-declaration", .error, "a declaration inside of a body",
    explanation: """
      Networks, blocks, functions and imports stand side by side in a file, in any order; only \
      `let` may stand in a body.
      """,
    wrong: SyntaxDiagnostics.imageNetwork("func twice(n) = 2 * n", "dense twice(5)"),
    right: "func twice(n) = 2 * n\n" + SyntaxDiagnostics.imageNetwork("dense twice(5)"))

  package static let missingSignature = DiagnosticKind(
    "missing-signature", .error, "a network without its signature",
    explanation: """
      A network says what it takes and what it gives: `network Name: [28, 28, 1] -> [10] { … }`. \
      Only a block may leave that open.
      """,
    wrong: "network Example {\n    flatten\n    dense 10\n}\n",
    right: SyntaxDiagnostics.network("flatten", "dense 10"))

  package static let missingArrow = DiagnosticKind(
    "missing-arrow", .error, "a signature without its arrow",
    explanation: """
      An arrow stands between what a network takes and what it gives: `[28, 28, 1] -> [10]`. \
      A size that is not to be checked is `_`.
      """,
    wrong: "network Example: [28, 28, 1] [10] {\n    flatten\n    dense 10\n}\n",
    right: SyntaxDiagnostics.network("flatten", "dense 10"))

  package static let missingName = DiagnosticKind(
    "missing-name", .error, "a name is missing",
    explanation: "A name begins with a letter or `_`, and goes on with letters, digits and `_`.",
    wrong: "network : [28, 28, 1] -> [10] {\n    flatten\n    dense 10\n}\n",
    right: SyntaxDiagnostics.network("flatten", "dense 10"))

  package static let keywordAsName = DiagnosticKind(
    "keyword-as-name", .error, "a keyword in the place of a name",
    explanation: """
      The keywords `network`, `block`, `func`, `let`, `shared`, `branch`, `as`, `if`, `else`, \
      `for`, `in`, `repeat`, `assert`, `where`, `import`, `true` and `false` are no names.
      """,
    wrong: SyntaxDiagnostics.imageNetwork("let in = 10", "dense 10"),
    right: SyntaxDiagnostics.imageNetwork("let in_ = 10", "dense in_"))

  package static let unnamedPort = DiagnosticKind(
    "unnamed-port", .error, "an input or output without a name",
    explanation: """
      Of several inputs only the first may go without a name: it is the current tensor. The others \
      are given, and used, by name; outputs likewise.
      """,
    wrong: "block gate: ([H, W, C], [H, W, C]) -> [H, W, C] {\n    relu\n}\n",
    right: "block gate: ([H, W, C], signal: [H, W, C]) -> [H, W, C] {\n    add signal\n}\n")

  package static let missingParameters = DiagnosticKind(
    "missing-parameters", .error, "a function without parentheses",
    explanation: "A function has its parameters in parentheses, be there none: `func two() = 2`.",
    wrong: "func two = 2\n", right: "func two() = 2\n")

  package static let functionBody = DiagnosticKind(
    "function-body", .error, "a function with a body in braces",
    explanation: """
      A function is one expression after `=`: `func half(n) = floor(n / 2)`. What computes with \
      tensors is a `block`.
      """,
    wrong: "func half(n) { floor(n / 2) }\n", right: "func half(n) = floor(n / 2)\n")

  package static let missingQuotes = DiagnosticKind(
    "missing-quotes", .error, "the path of an import without quotes",
    explanation: "The path of a file stands between quotes: `import \"blocks.cnn\"`.",
    wrong: "import blocks.cnn\n", right: "import \"blocks.cnn\"\n")
}

extension Diagnostic {
  /// `conv 32, 3x3` without a network around it.
  static func statementOutsideNetwork(
    _ found: String, after brace: SourceRange?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .statementOutsideNetwork,
      "\(found) stands outside of a network: layers belong between the braces of one", at: range,
      notes: brace.map { [Note("the body above ends here", at: $0)] } ?? [])
  }

  /// `func half(n) = n / 2` in a body.
  static func nestedDeclaration(_ keyword: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .nestedDeclaration, "`\(keyword)` stands in a body: declare it outside, in any order",
      at: range)
  }

  /// `network N {`.
  static func missingSignature(_ name: Name, at range: SourceRange) -> Diagnostic {
    let subject = name.text.isEmpty ? "the network" : quoted(name.text)
    return Diagnostic(
      .missingSignature,
      "\(subject) does not say what it takes and gives, as in `: [28, 28, 1] -> [10]`", at: range)
  }

  /// `network N [4] -> [4] {`.
  static func missingSignatureColon(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingColon, "a `:` is missing before the signature", at: range,
      fixes: [.replace(range, with: ":", "write `:`", isSafe: true)])
  }

  /// `network N(28, 28, 1) -> [10] {`.
  static func inputWithoutColon(place: SourceRange, edits: [Edit]) -> Diagnostic {
    Diagnostic(
      .missingColon,
      "the shape of the input stands behind a colon, in brackets: `: [28, 28, 1] -> [10]`",
      at: place,
      fixes: [Fix("write it there", isSafe: true, edits: [Edit(place, ": ")] + edits)])
  }

  /// `block b: ([4], signal [4]) {`.
  static func missingPortColon(_ name: Name, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingColon, "a `:` is missing between \(quoted(name.text)) and its shape", at: range,
      fixes: [.replace(range, with: ":", "write `:`", isSafe: true)])
  }

  /// `network N: [4] [4] {`.
  static func missingArrow(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingArrow, "`->` is missing between inputs and outputs", at: range,
      fixes: [.replace(range, with: " ->", "write `->`", isSafe: true)])
  }

  /// `network N: [4] {`.
  static func missingOutputs(_ name: Name, after range: SourceRange?) -> Diagnostic {
    let subject = name.text.isEmpty ? "the network" : quoted(name.text)
    return Diagnostic(
      .missingArrow, "\(subject) does not say what it gives: `->` and a shape are missing",
      at: range ?? name.range,
      fixes: range.map { [.replace($0, with: " -> [_]", "write `-> [_]`")] } ?? [])
  }

  /// `let = 3`.
  static func missingName(
    _ role: NameRole, found: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.missingName, "\(role.rawValue), and here is \(found)", at: range)
  }

  /// `let block = 3`.
  static func keywordAsName(_ keyword: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .keywordAsName, "`\(keyword)` is a keyword, and no name", at: range,
      fixes: [.replace(range, with: keyword + "_", "write `\(keyword)_`")])
  }

  /// `block b: ([4], [4]) {`.
  static func unnamedPort(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unnamedPort, "only the first shape may go without a name, as in `name: [H, W, C]`",
      at: range)
  }

  /// `func two = 2`.
  static func missingParameters(_ name: Name, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingParameters, "the function \(quoted(name.text)) needs parentheses", at: range,
      fixes: [.replace(range, with: "()", "write `()`", isSafe: true)])
  }

  /// `func half(n) { n / 2 }`.
  static func functionBody(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .functionBody, "a function is one expression, and stands after `=`", at: range)
  }

  /// `import` at the end of a line.
  static func missingPath(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingQuotes, "an import needs the path of a file, as in `\"blocks.cnn\"`", at: range)
  }

  /// `import blocks.cnn`.
  static func pathWithoutQuotes(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingQuotes, "the path of an import stands between quotes", at: range,
      fixes: [
        Fix(
          "write the quotes", isSafe: true,
          edits: [Edit(range.startPoint, "\""), Edit(range.endPoint, "\"")])
      ])
  }
}
