import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource
import CNNSyntax

/// What may be wrong with shapes, signatures and merges.
enum ShapeDiagnostics {
  static let all: [DiagnosticKind] = [
    .shapeMismatch, .conditionNotMet, .assertionFailed, .noPaths, .unexpectedBody,
    .sharedMismatch, .instantiationTooDeep, .expansionTooLarge,
  ]
}

extension DiagnosticKind {
  static let shapeMismatch = DiagnosticKind(
    "shape-mismatch", .error, "a tensor of another shape than is written",
    explanation: """
      An arrow to a shape asserts it, and so does the signature of a block or network for its \
      inputs and outputs. The message names the axes that differ and how their sizes came about.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [28, 28, 8] {
          conv 8, 3x3
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [28, 28, 8] {
          conv 8, 3x3, padding: same
      }
      """)
  static let conditionNotMet = DiagnosticKind(
    "condition-not-met", .error, "a `where` clause that does not hold",
    explanation: "The sizes and parameters of a use must meet every condition of the signature.",
    wrong: """
      block halve: [H, W, C] -> [H / 2, W / 2, C] where H % 2 == 0, W % 2 == 0 {
          maxpool
      }
      network Net: [27, 28, 1] -> [13, 14, 1] {
          halve
      }
      """,
    right: """
      block halve: [H, W, C] -> [H / 2, W / 2, C] where H % 2 == 0, W % 2 == 0 {
          maxpool
      }
      network Net: [28, 28, 1] -> [14, 14, 1] {
          halve
      }
      """)
  static let assertionFailed = DiagnosticKind(
    "assertion-failed", .error, "an `assert` that does not hold",
    explanation: """
      `assert` holds a network to a budget (`params`, `macs`), to what it sees of its inputs \
      (`receptive_field`), or values to a condition.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [10] {
          flatten
          dense 10
          assert params < 5_000
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [10] {
          flatten
          dense 10
          assert params < 10_000
      }
      """)
  static let noPaths = DiagnosticKind(
    "no-paths", .error, "a merge of nothing",
    explanation: """
      A merge takes tensors beside the current one, `concat skip`, or braces whose statements are \
      its paths, each from the current tensor; never both. A path in which nothing runs does not \
      exist.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [28, 28, 1] {
          add
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [28, 28, 1] {
          add {
              identity
              conv 1, 3x3, padding: same
          }
      }
      """)
  static let unexpectedBody = DiagnosticKind(
    "unexpected-body", .error, "braces where none belong",
    explanation: """
      Only a merge takes braces, for its paths, and only there does a statement consist of braces \
      alone.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3 { relu }
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3 -> relu
      }
      """)
  static let sharedMismatch = DiagnosticKind(
    "shared-mismatch", .error, "shared layers that would need other weights",
    explanation: """
      `shared` makes one set of weights, fixed by its first use. Every further use must meet the \
      same layers with weights of the same shapes, so with the same number of channels.
      """,
    wrong: """
      network Net: (left: [28, 28, 1], right: [28, 28, 3]) -> [28, 28, 16] {
          shared tower { conv 8, 3x3, padding: same }
          left -> tower as a
          right -> tower
          concat a
      }
      """,
    right: """
      network Net: (left: [28, 28, 3], right: [28, 28, 3]) -> [28, 28, 16] {
          shared tower { conv 8, 3x3, padding: same }
          left -> tower as a
          right -> tower
          concat a
      }
      """)
  static let instantiationTooDeep = DiagnosticKind(
    "instantiation-too-deep", .error, "blocks within blocks without end",
    explanation: """
      A block may use itself, so long as an `if` ends it: instances nest at most 64 deep, and all \
      that is carried out at most 500 deep.
      """,
    wrong: """
      block nested(n) {
          conv 8, 1x1
          nested n + 1
      }
      network Net: [28, 28, 1] -> [28, 28, 8] {
          nested 0
      }
      """,
    right: """
      block nested(n) {
          conv 8, 1x1
          if n < 4 { nested n + 1 }
      }
      network Net: [28, 28, 1] -> [28, 28, 8] {
          nested 0
      }
      """)
  static let expansionTooLarge = DiagnosticKind(
    "expansion-too-large", .error, "a network that grows beyond the limit",
    explanation: """
      A network has at most 1,000,000 layers, and takes at most 4,000,000 statements, turns and \
      list entries to carry out: loops in loops, or blocks in loops, soon multiply beyond that.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [28, 28, 1] {
          repeat 100_000_000 { dropout 0.5 }
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [28, 28, 1] {
          repeat 2 { dropout 0.5 }
      }
      """)
}

extension ShapeReason {
  /// The demand as the beginning of a sentence: "`block` takes".
  fileprivate var subject: String {
    switch self {
    case .assertion: "this asserts"
    case .input(let name, _): "`\(name)` takes"
    case .output(let name): "`\(name)` promises"
    }
  }

  /// What the tensor does: "is given".
  fileprivate var counterpart: String {
    switch self {
    case .assertion: "the tensor is"
    case .input: "it is given"
    case .output: "its body gives"
    }
  }

  fileprivate var notes: [Diagnostic.Note] {
    switch self {
    case .assertion, .output: []
    case .input(let name, let declared):
      [Diagnostic.Note("the input of `\(name)` is declared here", at: declared)]
    }
  }
}

extension Diagnostic {
  static func ranksMismatch(
    expected: Int, found: Shape, because reason: ShapeReason, at range: SourceRange, notes: [Note]
  ) -> Diagnostic {
    Diagnostic(
      .shapeMismatch,
      "\(reason.subject) \(counted(expected, "size", "sizes")), but \(reason.counterpart) "
        + "\(found.shown), which has \(found.rank)",
      at: range, notes: reason.notes + notes)
  }

  static func shapesMismatch(
    _ mismatches: [AxisMismatch], for sizes: String = "", found: Shape, because reason: ShapeReason,
    at range: SourceRange, notes: [Note]
  ) -> Diagnostic {
    let axes = mismatches.map {
      "\(AxisWords($0.axis, rank: found.rank).noun) \(Dimension($0.expected).text)"
    }
    return Diagnostic(
      .shapeMismatch,
      "\(sizes)\(reason.subject) \(axes.joined(separator: " and ")), but \(reason.counterpart) "
        + found.shown,
      at: range, notes: reason.notes + notes)
  }

  static func conditionNotMet(
    _ condition: String, for sizes: String = "", of block: String, with values: [String],
    declared: SourceRange, at range: SourceRange
  ) -> Diagnostic {
    let because = values.isEmpty ? "" : ", with \(values.joined(separator: ", "))"
    return Diagnostic(
      .conditionNotMet, "\(sizes)`\(block)` demands `\(condition)`, which does not hold\(because)",
      at: range,
      notes: declared == range ? [] : [Note("the condition is declared here", at: declared)])
  }

  static func assertionFailed(
    _ condition: String, for sizes: String = "", with values: [String], at range: SourceRange
  ) -> Diagnostic {
    let because = values.isEmpty ? "" : ": " + values.joined(separator: ", ")
    return Diagnostic(.assertionFailed, "\(sizes)`\(condition)` does not hold\(because)", at: range)
  }

  static func assertionUndecided(_ condition: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .assertionFailed, "`\(condition)` cannot be decided: a number in it is not known",
      at: range,
      notes: [Note("`Docs/Costs.md` says where a receptive field is too hard to find")])
  }

  static func mergeWithoutTensors(_ name: Name) -> Diagnostic {
    Diagnostic(
      .noPaths,
      "`\(name.text)` has nothing to merge: name tensors, `\(name.text) skip`, or give it paths in "
        + "braces",
      at: name.range)
  }

  static func residualWithoutBody(_ name: Name) -> Diagnostic {
    Diagnostic(
      .noPaths,
      "`\(name.text)` adds what its braces make of the current tensor: `\(name.text) { … }`",
      at: name.range)
  }

  static func mergeWithoutPaths(_ name: Name, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .noPaths, "no stage runs in these braces, so `\(name.text)` has no path to merge", at: range)
  }

  static func tensorsAndPaths(_ name: Name, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .noPaths, "`\(name.text)` takes either tensors or paths in braces, not both", at: range)
  }

  static func unexpectedBody(_ name: Name, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unexpectedBody,
      "`\(name.text)` takes no braces; continue with `->` or on a new line", at: range.startPoint)
  }

  static func bodyOutsideMerge(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unexpectedBody,
      "braces by themselves are a path, and belong in a merge such as `add { … }`",
      at: range.startPoint)
  }

  static func sharedMismatch(
    _ name: String, layer: CallSyntax, first: [Weight], second: [Weight], isSameLayer: Bool,
    firstUse: SourceRange?, at range: SourceRange
  ) -> Diagnostic {
    var message = "this use of `\(name)` meets other layers than its first use"
    if isSameLayer,
      let (old, new) = zip(first, second).first(where: { $0.shape != $1.shape })
    {
      message =
        "the first use of `\(name)` gave its `\(layer.name.text)` a \(old.name) of "
        + "\(old.shape.text); this use would need \(new.shape.text)"
    }
    return Diagnostic(
      .sharedMismatch, message, at: range,
      notes: [Note("this is the layer", at: layer.head)]
        + (firstUse.map { [Note("the first use", at: $0)] } ?? []))
  }

  static func instantiationTooDeep(_ name: String, chain: [String], at range: SourceRange)
    -> Diagnostic
  {
    let shown = chain.prefix(3) + ["…"] + chain.suffix(2) + [name]
    return Diagnostic(
      .instantiationTooDeep,
      "`\(name)` is used more than \(Checker.maximumInstantiationDepth) blocks deep: "
        + shown.joined(separator: " → "),
      at: range)
  }

  static func carriedOutTooDeep(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .instantiationTooDeep,
      "this is nested more than \(Checker.maximumDepth) deep, blocks and functions included",
      at: range)
  }

  static func expansionTooLarge(at range: SourceRange, inner: SourceRange?) -> Diagnostic {
    Diagnostic(
      .expansionTooLarge,
      "the network grows beyond 1,000,000 layers or 4,000,000 steps here", at: range,
      notes: inner.map { [Note("this loop runs within it", at: $0)] } ?? [])
  }
}
