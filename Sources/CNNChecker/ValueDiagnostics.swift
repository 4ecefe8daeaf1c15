import CNNNetwork
import CNNShapes
import CNNSource
import CNNSyntax

/// What may be wrong with values and arguments.
enum ValueDiagnostics {
  static let all: [DiagnosticKind] = [
    .wrongType, .notWhole, .overflow, .divisionByZero, .indexOutOfRange, .listTooLong,
    .patternMismatch, .recursiveDefinition, .unknownArgument, .tooManyArguments,
    .missingArgument, .argumentTwice,
  ]
}

extension DiagnosticKind {
  static let wrongType = DiagnosticKind(
    "wrong-type", .error, "a value of the wrong kind",
    explanation: """
      Values are numbers, `true` and `false`, lists, words such as `same`, and layers or blocks. \
      Each operator, function and statement takes some of these kinds.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          if 1 { conv 8, 3x3 }
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          if true { conv 8, 3x3 }
      }
      """)
  static let notWhole = DiagnosticKind(
    "not-whole", .error, "a fraction where a whole number is needed",
    explanation: """
      `/` is exact: `5 / 2` is two and a half. Sizes, counts and indices are whole numbers; \
      `floor`, `ceil` or `round` make one.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [24, 24, 8] {
          repeat 5 / 2 { conv 8, 3x3 }
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [24, 24, 8] {
          repeat floor(5 / 2) { conv 8, 3x3 }
      }
      """)
  static let overflow = DiagnosticKind(
    "overflow", .error, "a number that does not fit in 64 bits",
    explanation: """
      Arithmetic is exact, on fractions of two 64-bit numbers; what leaves that range is an \
      error rather than a wrong number. Sizes, parameter counts and costs are held to it too.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv pow(2, 64), 3x3
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv pow(2, 3), 3x3
      }
      """)
  static let divisionByZero = DiagnosticKind(
    "division-by-zero", .error, "a division by zero",
    explanation: "Nothing can be divided by 0, nor can its remainder by 0 be taken.",
    wrong: """
      network Net(groups = 0): [28, 28, 1] -> [26, 26, 8] {
          conv 8 / groups, 3x3
      }
      """,
    right: """
      network Net(groups = 1): [28, 28, 1] -> [26, 26, 8] {
          conv 8 / groups, 3x3
      }
      """)
  static let indexOutOfRange = DiagnosticKind(
    "index-out-of-range", .error, "an index that a list does not have",
    explanation: "The entries of a list count from 0, so the last of n is n − 1.",
    wrong: """
      let widths = [8, 16]
      network Net: [28, 28, 1] -> [26, 26, 16] {
          conv widths[2], 3x3
      }
      """,
    right: """
      let widths = [8, 16]
      network Net: [28, 28, 1] -> [26, 26, 16] {
          conv widths[1], 3x3
      }
      """)
  static let listTooLong = DiagnosticKind(
    "list-too-long", .error, "a list of more than 1,000,000 entries, or too many lists in lists",
    explanation: """
      Lists are held to 1,000,000 entries, those of the lists in them included, and to 256 levels, \
      so that no small file grows without bound.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          for _ in 0..<pow(10, 9) { conv 8, 1x1 }
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [28, 28, 8] {
          for _ in 0..<9 { conv 8, 1x1 }
      }
      """)
  static let patternMismatch = DiagnosticKind(
    "pattern-mismatch", .error, "a list that a pattern does not fit",
    explanation: "`let [a, b] = list` and `for [a, b] in table` take lists of exactly two entries.",
    wrong: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          for [filters, size] in [[8, 3, 1]] { conv filters, size }
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          for [filters, size, stride] in [[8, 3, 1]] { conv filters, size, stride: stride }
      }
      """)
  static let recursiveDefinition = DiagnosticKind(
    "recursive-definition", .error, "a value in terms of itself",
    explanation: """
      A `func` is an expression over its parameters and a `let` a value; neither may use itself, \
      not even through another.
      """,
    wrong: """
      let a = b + 1
      let b = a - 1
      network Net: [28, 28, 1] -> [28, 28, 8] {
          conv 8, 1x1
      }
      """,
    right: """
      let a = 2
      let b = a - 1
      network Net: [28, 28, 1] -> [28, 28, 8] {
          conv 8, 1x1
      }
      """)
  static let unknownArgument = DiagnosticKind(
    "unknown-argument", .error, "an argument that is not taken",
    explanation: """
      `cnn layers NAME` shows the parameters of a layer; those of a block, network or function \
      stand in its declaration.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [13, 13, 8] {
          conv 8, 3x3, strides: 2
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [13, 13, 8] {
          conv 8, 3x3, stride: 2
      }
      """)
  static let tooManyArguments = DiagnosticKind(
    "too-many-arguments", .error, "more arguments than are taken",
    explanation: """
      Arguments without a name go by position. Most parameters of layers must be named, as in \
      `stride: 2`, so that a line says what its numbers mean.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [13, 13, 8] {
          conv 8, 3x3, relu, 2
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [13, 13, 8] {
          conv 8, 3x3, relu, stride: 2
      }
      """)
  static let missingArgument = DiagnosticKind(
    "missing-argument", .error, "an argument that is needed",
    explanation: """
      A parameter without a default must be given. A network's parameter may also come from the \
      command line: `--set classes=10`. The `mean` and `variance` of `normalize` are given \
      together or not at all.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3
      }
      """)
  static let argumentTwice = DiagnosticKind(
    "argument-twice", .error, "an argument that is given twice",
    explanation: "A parameter takes one argument, by position or by name.",
    wrong: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3, filters: 16
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3
      }
      """)
}

extension Diagnostic {
  static func wrongType(expected: String, found: Value, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongType, "\(expected) is needed here, not \(found.description)", at: range,
      notes: found.origin(besides: range))
  }

  static func wrongCall(_ builtin: Builtin, _ demand: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.wrongType, "`\(builtin.rawValue)` \(demand)", at: range)
  }

  static func blockAsArgument(_ parameter: String, _ value: Value, at range: SourceRange)
    -> Diagnostic
  {
    Diagnostic(
      .wrongArgument,
      "\(parameter) cannot be \(value.description): blocks and shared layers are stages", at: range,
      notes: value.origin(besides: range))
  }

  static func notWhole(_ number: Rational, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .notWhole,
      "a whole number is needed here, and this is \(number.shown); `floor` gives "
        + "\(Dimension(number.floor).text), `ceil` \(Dimension(number.ceiling).text)",
      at: range)
  }

  static func belowMinimum(_ number: Int, minimum: Int, what: String, at range: SourceRange)
    -> Diagnostic
  {
    Diagnostic(
      .valueOutOfRange,
      "\(what) is at least \(minimum), and this is \(Dimension(number).text)", at: range)
  }

  static func overflow(at range: SourceRange) -> Diagnostic {
    Diagnostic(.overflow, "this number does not fit in 64 bits", at: range)
  }

  static func outputTooLarge(of layer: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.overflow, "a size of the output of `\(layer)` does not fit in 64 bits", at: range)
  }

  static func totalTooLarge(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .overflow,
      "with this layer the network's parameters or multiply-accumulates do not fit in 64 bits",
      at: range)
  }

  static func divisionByZero(at range: SourceRange) -> Diagnostic {
    Diagnostic(.divisionByZero, "this divides by 0", at: range)
  }

  static func indexOutOfRange(_ index: Int, count: Int, at range: SourceRange) -> Diagnostic {
    let known = count == 0 ? "it is empty" : "its entries are 0 to \(count - 1)"
    return Diagnostic(
      .indexOutOfRange, "the list has no entry \(Dimension(index).text): \(known)", at: range,
      notes: index < 0 ? [Note("entries count from 0; the last is `list[count(list) - 1]`")] : [])
  }

  /// A list with more entries than it may have, those of the lists in it included.
  static func listTooLong(_ count: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .listTooLong,
      "this list has \(Dimension(count).groupedText) entries; 1,000,000 are the most", at: range)
  }

  static func listTooDeep(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .listTooLong,
      "lists and arguments are nested more than \(Checker.maximumListDepth) deep here",
      at: range)
  }

  static func patternMismatch(_ value: Value, expected: Int, at range: SourceRange) -> Diagnostic {
    let found = value.count.map { "has \($0)" } ?? "is \(value.description)"
    return Diagnostic(
      .patternMismatch,
      "this takes a list of \(counted(expected, "entry", "entries")), and the value \(found)",
      at: range,
      notes: [Note("the value comes from here", at: value.range)])
  }

  static func definitionInTermsOfItself(_ name: Name, declared: SourceRange) -> Diagnostic {
    Diagnostic(
      .recursiveDefinition, "`\(name.text)` is worked out in terms of itself", at: name.range,
      notes: [Note("it is declared here", at: declared)])
  }

  static func unknownArgument(
    _ name: Name, of callee: String, parameters: [String], suggestion: String?
  ) -> Diagnostic {
    let message = "\(callee) has no parameter `\(name.text)`"
    guard let suggestion else {
      let known = parameters.map { "`\($0)`" }.joined(separator: ", ")
      let rest = parameters.isEmpty ? "; it takes none by name" : "; it has \(known)"
      return Diagnostic(.unknownArgument, message + rest, at: name.range)
    }
    return Diagnostic(
      .unknownArgument, message + "; did you mean `\(suggestion)`?", at: name.range,
      fixes: [Fix("write `\(suggestion)`", edits: [Edit(name.range, suggestion)])])
  }

  static func firstInputNamed(_ name: Name) -> Diagnostic {
    Diagnostic(
      .unknownArgument,
      "`\(name.text)` is the first input, which is always the current tensor", at: name.range)
  }

  static func tooManyArguments(
    of callee: String, takes: Int, named: [String], at range: SourceRange, repair: Fix? = nil
  ) -> Diagnostic {
    let rest =
      named.isEmpty
      ? "" : "; by name it takes " + named.map { "`\($0):`" }.joined(separator: ", ")
    let count = takes == 0 ? "no argument" : counted(takes, "argument", "arguments")
    return Diagnostic(
      .tooManyArguments, "\(callee) takes \(count) without a name\(rest)", at: range,
      fixes: repair.map { [$0] } ?? [])
  }

  static func tensorTakesNothing(_ name: Name, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooManyArguments, "`\(name.text)` is a tensor and takes no arguments", at: range)
  }

  static func sharedTakesNothing(_ name: Name, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooManyArguments, "the shared layers `\(name.text)` take no arguments", at: range)
  }

  static func missingArgument(_ name: String, of callee: String, at range: SourceRange)
    -> Diagnostic
  {
    Diagnostic(.missingArgument, "\(callee) needs an argument for `\(name)`", at: range)
  }

  static func missingInput(_ name: String, of block: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingArgument, "`\(block)` needs a tensor for its input `\(name)`: `\(name): …`",
      at: range)
  }

  static func networkParameterWithoutValue(_ name: Name, network: String) -> Diagnostic {
    Diagnostic(
      .missingArgument,
      "`\(name.text)` of the network `\(network)` has no value: give it a default, or set it with "
        + "`--set \(name.text)=…`",
      at: name.range)
  }

  static func unknownSetting(_ name: String, suggestion: String?, at range: SourceRange)
    -> Diagnostic
  {
    let hint = suggestion.map { "; did you mean `\($0)`?" } ?? ""
    return Diagnostic(.unknownArgument, "no network has a parameter `\(name)`\(hint)", at: range)
  }

  static func unknownSize(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.unknownArgument, "no network leaves a size `\(name)` open", at: range)
  }

  static func argumentTwice(_ name: Name, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .argumentTwice, "`\(name.text)` is given a second time", at: name.range,
      notes: [Note("it was given here", at: first)])
  }
}
