import CNNSource
import CNNSyntax

/// What may be wrong with names.
enum NameDiagnostics {
  static let all: [DiagnosticKind] = [
    .unknownLayer, .unknownName, .ambiguousName, .nameGivenTwice, .nameHidden, .importFailed,
    .notAValue, .notAStage, .notATensor, .tooManyNames,
  ]
}

extension DiagnosticKind {
  static let unknownLayer = DiagnosticKind(
    "unknown-layer", .error, "a stage that is no layer, block or tensor",
    explanation: """
      A stage is a layer of the catalogue (`cnn layers` lists them), a block or network of this \
      file or of its imports, or a tensor that was named before with `as`.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          convolution 8, 3x3
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3
      }
      """)
  static let unknownName = DiagnosticKind(
    "unknown-name", .error, "a name that stands for nothing here",
    explanation: """
      Names are looked up from the innermost braces outwards: the body, the parameters and \
      dimensions, the file, its imports, the catalogue. A block sees no one else's names.
      """,
    wrong: """
      network Net(filters = 8): [28, 28, 1] -> [26, 26, 8] {
          conv filter, 3x3
      }
      """,
    right: """
      network Net(filters = 8): [28, 28, 1] -> [26, 26, 8] {
          conv filters, 3x3
      }
      """)
  static let ambiguousName = DiagnosticKind(
    "ambiguous-name", .error, "a name that two imported files declare",
    explanation: """
      Where two imports declare one name, its use cannot say which is meant. Declare it in this \
      file, or rename one of them.
      """,
    wrong: "", right: "")
  static let nameGivenTwice = DiagnosticKind(
    "name-given-twice", .error, "a name that is given twice",
    explanation: """
      Every name is given once: a second tensor, value or declaration of the same name would \
      make it unclear which is meant. Members of a family, `as skip[i]`, have an index each.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [24, 24, 8] {
          conv 8, 3x3 as x
          conv 8, 3x3 as x
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [24, 24, 8] {
          conv 8, 3x3 as x
          conv 8, 3x3 as y
      }
      """)
  static let nameHidden = DiagnosticKind(
    "name-hidden", .error, "a name that hides one from outside its braces",
    explanation: """
      Inside a block, inner braces may not give a name that has a meaning outside them: whoever \
      reads the inner lines could take one for the other.
      """,
    wrong: """
      network Net(width = 8): [28, 28, 1] -> [24, 24, 16] {
          for width in [8, 16] { conv width, 3x3 }
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [24, 24, 16] {
          for width in [8, 16] { conv width, 3x3 }
      }
      """)
  static let importFailed = DiagnosticKind(
    "import-failed", .error, "a file that cannot be imported",
    explanation: """
      The path of an import is relative to the folder of the importing file (for standard input, \
      to the working folder), and must be a file that can be read.
      """,
    wrong: """
      import "missing.cnn"
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3
      }
      """)
  static let notAValue = DiagnosticKind(
    "not-a-value", .error, "a tensor or function where a value is needed",
    explanation: """
      Parameters take values, which are known when the network is compiled. A tensor is no value: \
      it is a stage of its own, an operand of a merge, or an input of a block, given by name.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [24, 24, 8] {
          conv 8, 3x3 as x
          conv x, 3x3
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [24, 24, 8] {
          conv 8, 3x3 as x
          conv 8, 3x3
      }
      """)
  static let notAStage = DiagnosticKind(
    "not-a-stage", .error, "a value where a stage is needed",
    explanation: """
      A stage is a layer, a block or a tensor. A number, a condition or a list is none, and a \
      family of tensors is one only with an index.
      """,
    wrong: """
      network Net(width = 8): [28, 28, 1] -> [26, 26, 8] {
          conv width, 3x3 -> width
      }
      """,
    right: """
      network Net(width = 8): [28, 28, 1] -> [26, 26, 8] {
          conv width, 3x3
      }
      """)
  static let notATensor = DiagnosticKind(
    "not-a-tensor", .error, "a value where a tensor is needed",
    explanation: """
      A merge takes tensors beside the current one, and an input of a block takes one: names that \
      `as`, `branch` or a signature gave.
      """,
    wrong: """
      network Net(width = 8): [28, 28, 8] -> [28, 28, 16] {
          concat width
      }
      """,
    right: """
      network Net(width = 8): [28, 28, 8] -> [28, 28, 16] {
          identity as x
          conv width, 1x1
          concat x
      }
      """)
  static let tooManyNames = DiagnosticKind(
    "too-many-names", .error, "more names than outputs",
    explanation: "`f as (x, y)` names the outputs of `f` in the order of its signature.",
    wrong: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3 as (x, y)
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3 as x
      }
      """)
}

extension Diagnostic {
  /// Appends "did you mean" and gives the fix that replaces the name.
  private static func suggesting(
    _ suggestion: String?, for name: Name, _ kind: DiagnosticKind, _ message: String
  ) -> Diagnostic {
    guard let suggestion else { return Diagnostic(kind, message, at: name.range) }
    return Diagnostic(
      kind, message + "; did you mean `\(suggestion)`?", at: name.range,
      fixes: [Fix("write `\(suggestion)`", edits: [Edit(name.range, suggestion)])])
  }

  static func unknownLayer(_ name: Name, suggestion: String?) -> Diagnostic {
    var diagnostic = suggesting(
      suggestion, for: name, .unknownLayer,
      "there is no layer, block or tensor named `\(name.text)`")
    if suggestion == nil { diagnostic.notes = [Note("`cnn layers` shows all layers")] }
    return diagnostic
  }

  static func unknownName(_ name: Name, suggestion: String?) -> Diagnostic {
    suggesting(suggestion, for: name, .unknownName, "nothing here is named `\(name.text)`")
  }

  /// `ended` is where braces that are closed gave the name.
  static func unknownTensor(_ name: Name, ended: SourceRange?, suggestion: String?) -> Diagnostic {
    guard let ended else {
      return suggesting(
        suggestion, for: name, .unknownName, "no tensor has been named `\(name.text)` before this")
    }
    return Diagnostic(
      .unknownName, "the name `\(name.text)` ended with the braces that it was given in",
      at: name.range,
      notes: [
        Note("it was given here", at: ended),
        Note(
          "names with an index, such as `\(name.text)[0]`, are seen behind loops and conditions"),
      ])
  }

  static func unknownMember(_ member: Name, known: [String], suggestion: String?) -> Diagnostic {
    let others =
      known.isEmpty
      ? suggestion.map { "; did you mean `\($0)`?" } ?? ""
      : "; there are " + listed(known, most: 8)
    return Diagnostic(
      .unknownName, "no tensor has been named `\(member.text)` before this\(others)",
      at: member.range)
  }

  static func tensorIsNoFamily(_ name: Name) -> Diagnostic {
    Diagnostic(
      .unknownName, "`\(name.text)` is a single tensor, not a family: it takes no index",
      at: name.range)
  }

  static func missingOutput(_ name: Name, of block: String) -> Diagnostic {
    Diagnostic(
      .unknownName,
      "`\(block)` promises the output `\(name.text)`, but its body names no tensor so",
      at: name.range)
  }

  static func ambiguousName(_ name: Name, first: SourceRange, second: SourceRange) -> Diagnostic {
    Diagnostic(
      .ambiguousName, "`\(name.text)` is declared by two imported files", at: name.range,
      notes: [Note("here", at: first), Note("and here", at: second)])
  }

  static func nameGivenTwice(_ name: Name, first: SourceRange?) -> Diagnostic {
    Diagnostic(
      .nameGivenTwice, "the name `\(name.text)` is given a second time", at: name.range,
      notes: first.map { [Note("it was given here", at: $0)] } ?? [])
  }

  static func nameHidden(_ name: Name, outer: SourceRange) -> Diagnostic {
    Diagnostic(
      .nameHidden, "`\(name.text)` would hide a name from outside these braces", at: name.range,
      notes: [Note("which is given here", at: outer)])
  }

  static func importFailed(_ syntax: ImportSyntax, path: String, _ error: FileError)
    -> Diagnostic
  {
    Diagnostic(
      .importFailed,
      syntax.path.isEmpty
        ? "the path of the import is empty" : "`\(path)` cannot be read: \(error.reason)",
      at: syntax.pathRange)
  }

  static func tensorIsNoValue(_ name: Name) -> Diagnostic {
    Diagnostic(
      .notAValue, "`\(name.text)` is a tensor; a value is needed here", at: name.range)
  }

  static func inputWithoutName(_ input: String, tensor range: SourceRange) -> Diagnostic {
    Diagnostic(
      .notAValue, "this is a tensor, and an input of a block is given by name: `\(input): …`",
      at: range,
      fixes: [Fix("write `\(input): `", edits: [Edit(range.startPoint, "\(input): ")])])
  }

  static func functionWithoutArguments(_ name: Name) -> Diagnostic {
    Diagnostic(
      .notAValue, "`\(name.text)` is a function; give it arguments, `\(name.text)(…)`",
      at: name.range)
  }

  static func valueIsNoStage(_ name: Name, _ value: Value) -> Diagnostic {
    Diagnostic(
      .notAStage, "`\(name.text)` is \(value.description), not a layer, block or tensor",
      at: name.range, notes: [Note("it gets its value here", at: value.range)])
  }

  static func functionIsNoStage(_ name: Name) -> Diagnostic {
    Diagnostic(
      .notAStage, "`\(name.text)` is a function of values, not a layer or block", at: name.range)
  }

  static func familyWithoutIndex(_ name: Name) -> Diagnostic {
    Diagnostic(
      .notAStage, "`\(name.text)` is a family of tensors; say which one: `\(name.text)[…]`",
      at: name.range)
  }

  static func notCallable(_ name: Name, _ value: Value) -> Diagnostic {
    Diagnostic(
      .wrongType,
      "`\(name.text)` is \(value.description); only a function, a layer or a block takes arguments",
      at: name.range)
  }

  static func notATensor(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .notATensor, "a tensor is needed here: a name that `as`, `branch` or a signature gave",
      at: range)
  }

  static func valueIsNoTensor(_ name: Name, _ value: Value) -> Diagnostic {
    Diagnostic(
      .notATensor, "`\(name.text)` is \(value.description), and a tensor is needed here",
      at: name.range, notes: [Note("it gets its value here", at: value.range)])
  }

  static func layerIsNoTensor(_ name: Name) -> Diagnostic {
    Diagnostic(
      .notATensor,
      "`\(name.text)` is a layer or block, and a tensor is needed here: name its output with `as`, "
        + "and give that name",
      at: name.range)
  }

  static func tensorOutsideShared(_ name: Name) -> Diagnostic {
    Diagnostic(
      .unknownName,
      "`\(name.text)` is a tensor outside of these braces; `shared` sees only values from there",
      at: name.range)
  }

  static func familyIsNoTensor(_ name: Name) -> Diagnostic {
    Diagnostic(
      .notATensor, "`\(name.text)` is a family of tensors; say which one: `\(name.text)[…]`",
      at: name.range)
  }

  static func tooManyTargets(outputs: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooManyNames,
      "there is no output left to name: this stage has \(counted(outputs, "output", "outputs"))",
      at: range)
  }
}
