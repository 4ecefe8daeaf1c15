import CNNSource

/// The documentation of the diagnostics, made from their kinds.
package enum DiagnosticReference {
  /// Returns what `cnn explain CODE` prints: what is wrong, why, and a program before and after.
  package static func page(of kind: DiagnosticKind) -> String {
    let explanation = kind.explanation.paragraphs.map {
      $0.wordWrapped(to: 100).joined(separator: "\n") + "\n"
    }
    let sections =
      ["\(kind.severity.rawValue)[\(kind.code)]: \(kind.title)\n"] + explanation
      + ["Wrong:\n\n" + kind.wrong.program.indented(by: 4)]
      + ["Right:\n\n" + kind.right.program.indented(by: 4)]
    return sections.joined(separator: "\n")
  }

  /// Returns the whole of `Docs/Diagnostics.md`.
  package static func markdown(of kinds: [DiagnosticKind]) -> String {
    var text = """
      # The diagnostics

      Made from the kinds in `Sources` by a test, which keeps it current. `cnn explain CODE` prints the
      same of one of them. `// cnn:allow(CODE)` on a line, or above a declaration, silences a warning
      there.

      | code | severity | what is wrong |
      | --- | --- | --- |

      """
    for kind in kinds {
      let title = kind.title.split(separator: "|").joined(separator: "\\|")
      text += "| [`\(kind.code)`](#\(kind.code)) | \(kind.severity.rawValue) | \(title) |\n"
    }
    return text + kinds.map { "\n" + section(of: $0) }.joined()
  }

  private static func section(of kind: DiagnosticKind) -> String {
    """
    ## \(kind.code)

    **\(kind.severity.rawValue)**: \(kind.title)

    \(kind.explanation)

    Wrong:

    ```cnn
    \(kind.wrong.program)```

    Right:

    ```cnn
    \(kind.right.program)```

    """
  }
}

extension String {
  /// The program with exactly one line break at its end.
  fileprivate var program: String {
    var text = self
    while text.last?.isNewline ?? false { text.removeLast() }
    return text + "\n"
  }
}
