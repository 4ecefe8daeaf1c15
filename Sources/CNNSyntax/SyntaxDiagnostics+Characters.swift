import CNNSource

extension DiagnosticKind {
  package static let invalidUTF8 = DiagnosticKind(
    "invalid-utf8", .error, "bytes that are no UTF-8 text",
    explanation: """
      A `.cnn` file is UTF-8 text, in its comments as well. Most often the file was saved in \
      another encoding, such as Latin-1 or UTF-16: save it again as UTF-8.
      """,
    // Text in a program of Swift is always UTF-8: this stands for a byte such as 0xE9.
    wrong: SyntaxDiagnostics.imageNetwork("dense 10 // caf\u{FFFD}"),
    right: SyntaxDiagnostics.imageNetwork("dense 10 // café"))

  package static let unknownCharacter = DiagnosticKind(
    "unknown-character", .error, "a character that means nothing here",
    explanation: """
      Names are made of the letters `a` to `z` and `A` to `Z`, digits and `_`; everything else is \
      made of the signs of the grammar. Other characters may stand in comments and in strings.
      """,
    wrong: SyntaxDiagnostics.network("flatten", "dense 10 @"),
    right: SyntaxDiagnostics.network("flatten", "dense 10"))

  package static let foreignSpelling = DiagnosticKind(
    "foreign-spelling", .error, "the spelling of another language",
    explanation: """
      Operators are `&&`, `||`, `!`, `==`, `!=`, `<=`, `>=`; the truth values are `true` and \
      `false`; a range without its end is `0..<n`; comments begin with `//`. The compiler knows \
      what other languages write, and says what is meant here.
      """,
    wrong: SyntaxDiagnostics.network("flatten", "dense 10, bias: True"),
    right: SyntaxDiagnostics.network("flatten", "dense 10, bias: true"))

  package static let wrongArrow = DiagnosticKind(
    "wrong-arrow", .error, "an arrow that is not `->`",
    explanation: "The arrow between stages, and between inputs and outputs, is `->`.",
    wrong: SyntaxDiagnostics.network("flatten => dense 10"),
    right: SyntaxDiagnostics.network("flatten -> dense 10"))

  package static let unterminatedString = DiagnosticKind(
    "unterminated-string", .error, "a string without its closing quote",
    explanation: "A string stands between two `\"` in one line; it has no escapes.",
    wrong: "import \"blocks.cnn\n", right: "import \"blocks.cnn\"\n")

  package static let malformedNumber = DiagnosticKind(
    "malformed-number", .error, "a number that is not well formed",
    explanation: """
      A number is `28`, `1_000`, `0.25` or `1e-5`; a list of sizes is `3x3`, without leading \
      zeros. Nothing else may touch it: `2n` is written `2 * n`, and `3x3relu` lacks a comma.
      """,
    wrong: SyntaxDiagnostics.imageNetwork("conv 32, 3x3relu"),
    right: SyntaxDiagnostics.imageNetwork("conv 32, 3x3, relu"))

  package static let numberTooLarge = DiagnosticKind(
    "number-too-large", .error, "a number that does not fit",
    explanation: """
      Numbers are exact: whole ones up to 9,223,372,036,854,775,807, decimal ones with at most 18 \
      digits after the point and a numerator of that size.
      """,
    wrong: SyntaxDiagnostics.imageNetwork("dense 1e30"),
    right: SyntaxDiagnostics.imageNetwork("dense 1e3"))
}

extension Diagnostic {
  /// A byte such as 0xE9 of Latin-1.
  static func invalidUTF8(at range: SourceRange) -> Diagnostic {
    let count = range.end - range.start
    let bytes = count == 1 ? "this byte is" : "these \(count) bytes are"
    return Diagnostic(
      .invalidUTF8, "\(bytes) no UTF-8 text: save the file with the encoding UTF-8", at: range)
  }

  /// `flatten $`.
  static func unknownCharacters(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownCharacter, "\(visible(text)) means nothing here", at: range,
      fixes: [.replace(range, with: "", "remove it")])
  }

  /// `conv 32 as größe`.
  static func foreignLetters(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownCharacter,
      "\(quoted(text)) is no name: names are made of the letters a to z and A to Z, digits and `_`",
      at: range)
  }

  /// A no-break space.
  static func foreignSpace(_ scalar: Unicode.Scalar, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownCharacter, "\(visible(String(scalar))) looks like a space and is none", at: range,
      fixes: [.replace(range, with: " ", "write a space", isSafe: true)])
  }

  /// Returns text as it can be shown, or its code points where it cannot be seen.
  private static func visible(_ text: String) -> String {
    let isVisible = text.unicodeScalars.allSatisfy {
      switch $0.properties.generalCategory {
      case .control, .format, .spaceSeparator, .unassigned, .privateUse, .surrogate: false
      default: true
      }
    }
    if isVisible { return quoted(text) }
    return text.unicodeScalars.prefix(4).map {
      let digits = String($0.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
  }

  /// `a & b`, `True`, `# comment`, `def half(n) = n / 2`.
  static func foreignSpelling(
    _ text: String, meaning: String, at range: SourceRange
  ) -> Diagnostic {
    // What ends a range is not its last member here, as it is elsewhere.
    let isSafe = text != "..." && text != "..=" && text != ".." && text != "…"
    return Diagnostic(
      .foreignSpelling, "`\(text)` is written `\(meaning)` here", at: range,
      fixes: [.replace(range, with: meaning, "write `\(meaning)`", isSafe: isSafe)])
  }

  /// A word that stands for an operator; `gap` is the place up to its operand, if that must go.
  static func foreignWord(
    _ text: String, meaning: String, at range: SourceRange, gap: SourceRange?
  ) -> Diagnostic {
    let replaced = gap.map { range.union($0) } ?? range
    return Diagnostic(
      .foreignSpelling, "`\(text)` is written `\(meaning)` here", at: range,
      fixes: [.replace(replaced, with: meaning, "write `\(meaning)`", isSafe: true)])
  }

  /// `2 ** i`.
  static func powerOperator(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .foreignSpelling, "`\(text)` is no operator: a power is written `pow(base, exponent)`",
      at: range)
  }

  /// A comment between `/*` and `*/`; its text becomes one or several comments of this language.
  static func blockComment(
    at range: SourceRange, of file: SourceFile, lineEnd: SourceRange
  ) -> Diagnostic {
    var text = file.text(range).dropFirst(2)
    if text.hasSuffix("*/") { text = text.dropLast(2) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let edits: [Edit]
    if lines.count == 1 {
      let comment = " //" + lines.joined()
      edits = [Edit(range, ""), Edit(lineEnd, comment)]
    } else {
      edits = [Edit(range, lines.map { "//\($0)\n" }.joined())]
    }
    return Diagnostic(
      .foreignSpelling, "a comment begins with `//` and goes to the end of its line", at: range,
      fixes: [Fix("write `//`", isSafe: true, edits: edits)])
  }

  /// `import 'blocks.cnn'`.
  static func foreignQuotes(around text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .foreignSpelling, "a string stands between two `\"`", at: range,
      fixes: [.replace(range, with: "\"\(text)\"", "write `\"`", isSafe: true)])
  }

  /// `conv 32, 3x3, "relu"`.
  static func wordInQuotes(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .foreignSpelling, "a layer, a block or a word is written without quotes: \(quoted(word))",
      at: range,
      fixes: [.replace(range, with: word, "remove the quotes", isSafe: true)])
  }

  /// `flatten => relu`.
  static func wrongArrow(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongArrow, "the arrow is `->`, not `\(text)`", at: range,
      fixes: [.replace(range, with: "->", "write `->`", isSafe: true)])
  }

  /// `import "blocks.cnn`.
  static func unterminatedString(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unterminatedString, "the string is not closed in its line", at: range,
      fixes: [.replace(range.endPoint, with: "\"", "write `\"` at its end")])
  }
}

extension Diagnostic {
  /// `.5`, `1e+5`, `1__000`.
  static func misspelledNumber(
    _ text: String, fixed: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .malformedNumber, "\(quoted(text)) is written \(quoted(fixed)) here", at: range,
      fixes: [.replace(range, with: fixed, "write \(quoted(fixed))", isSafe: true)])
  }

  /// `3×3`, `3X3`.
  static func foreignDims(_ text: String, fixed: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedNumber, "sizes are joined by the letter `x`: \(quoted(fixed))", at: range,
      fixes: [.replace(range, with: fixed, "write \(quoted(fixed))", isSafe: true)])
  }

  /// `conv 32, 3x`.
  static func unfinishedDims(_ head: String, at range: SourceRange) -> Diagnostic {
    let square = head + "x" + (head.split(separator: "x").last ?? "1")
    return Diagnostic(
      .malformedNumber, "a number must follow `x`, as in \(quoted(square))", at: range,
      fixes: [
        .replace(range, with: square, "write \(quoted(square))"),
        .replace(range, with: head, "write \(quoted(head))"),
      ])
  }

  /// `03x3`.
  static func leadingZero(_ text: String, at range: SourceRange) -> Diagnostic {
    let sizes = text.split(separator: "x").map { $0.drop { $0 == "0" || $0 == "_" } }
    let fixed = sizes.joined(separator: "x")
    // What vanishes is 0, which is no size.
    let fixes =
      sizes.contains(where: \.isEmpty)
      ? [] : [Fix.replace(range, with: fixed, "write \(quoted(fixed))", isSafe: true)]
    return Diagnostic(
      .malformedNumber, "a size in \(quoted(text)) begins with 0", at: range, fixes: fixes)
  }

  /// `2n`.
  static func numberTouchesName(
    _ head: String, _ tail: String, at range: SourceRange
  ) -> Diagnostic {
    let product = "\(head) * \(tail)"
    return Diagnostic(
      .malformedNumber,
      "\(quoted(head + tail)) is neither a number nor a name: a product is written with `*`",
      at: range, fixes: [.replace(range, with: product, "write \(quoted(product))")])
  }

  /// `3x3relu`.
  static func dimsTouchName(_ head: String, _ tail: String, at range: SourceRange) -> Diagnostic {
    let separated = "\(head), \(tail)"
    return Diagnostic(
      .malformedNumber, "a comma is missing between \(quoted(head)) and \(quoted(tail))",
      at: range, fixes: [.replace(range, with: separated, "write \(quoted(separated))")])
  }

  /// `1.2.3`.
  static func malformedNumber(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.malformedNumber, "\(quoted(text)) is no number", at: range)
  }

  /// `1e30`, `1e-30`.
  static func numberTooLarge(_ text: String, at range: SourceRange) -> Diagnostic {
    let isFraction = text.utf8.contains(UInt8(ascii: ".")) || text.utf8.contains(UInt8(ascii: "-"))
    return Diagnostic(
      .numberTooLarge,
      isFraction
        ? "\(quoted(text)) is too exact: 18 digits after the point, and 64 bits in all, are kept"
        : "\(quoted(text)) is too large: the largest number is 9,223,372,036,854,775,807",
      at: range)
  }
}
