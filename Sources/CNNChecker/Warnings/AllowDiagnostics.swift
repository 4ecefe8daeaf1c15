import CNNSource
import CNNSyntax

extension DiagnosticKind {
  static let unknownAllow = DiagnosticKind(
    "unknown-allow", .warning, "a comment that allows what does not exist",
    explanation: """
      `// cnn:allow(code)` silences the warnings of that code on its line, or in the whole \
      declaration or statement that it stands above; `// cnn:allow(code, code): reason` silences \
      several and says why. A code that does not exist silences nothing, and an error cannot be \
      silenced.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3 // cnn:allow(bias-before-norm)
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3 // cnn:allow(bias-before-batchnorm)
      }
      """)

  static let unusedAllow = DiagnosticKind(
    "unused-allow", .note, "a comment that silences nothing",
    explanation: """
      The warning that the comment allows does not occur where it is allowed: it was mended, or \
      the comment stands at another line. Told on request, with `--warn unused-allow`.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3, bias: false -> batchnorm // cnn:allow(bias-before-batchnorm)
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3, bias: false -> batchnorm
      }
      """)
}

extension Diagnostic {
  static func unknownAllow(_ code: Name, suggestion: String?) -> Diagnostic {
    Diagnostic(
      .unknownAllow,
      "there is no warning `\(code.text)` to allow"
        + (suggestion.map { "; did you mean `\($0)`?" } ?? ""),
      at: code.range,
      fixes: suggestion.map {
        [.replace(code.range, with: $0, "write `\($0)`")]
      } ?? [])
  }

  static func allowedError(_ code: Name) -> Diagnostic {
    Diagnostic(
      .unknownAllow, "`\(code.text)` is an error, which cannot be allowed", at: code.range,
      notes: [Note("what is wrong has to be mended; `cnn explain \(code.text)` says how")])
  }

  static func unreadableAllow(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownAllow, "this comment silences nothing: it is not of the form `cnn:allow(code)`",
      at: range, notes: [Note("codes stand in parentheses, several with commas between them")])
  }

  static func unusedAllow(_ code: Name) -> Diagnostic {
    Diagnostic(.unusedAllow, "no `\(code.text)` occurs here that could be allowed", at: code.range)
  }
}
