import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource
import CNNSyntax

extension DiagnosticKind {
  static let stretchedMerge = DiagnosticKind(
    "stretched-merge", .warning, "a merge that stretches a size of 1, other than `multiply`",
    explanation: """
      A merge stretches a size of 1 to that of its other tensors. For `multiply` that is a gate, \
      with one factor for many numbers; elsewhere it is often an axis that was lost on the way: a \
      pool too many, or one channel where there should be more.
      """,
    wrong: """
      network Net: [28, 28, 3] -> [28, 28, 8] {
          add {
              conv 8, 3x3, padding: same
              conv 1, 1x1
          }
      }
      """,
    right: """
      network Net: [28, 28, 3] -> [28, 28, 8] {
          add {
              conv 8, 3x3, padding: same
              conv 8, 1x1
          }
      }
      """)

  static let singlePath = DiagnosticKind(
    "single-path", .warning, "a merge that is written with one path",
    explanation: """
      Each statement in the braces of a merge is a path of its own; of a single one there is \
      nothing to merge, and the merge is no layer. A path of several steps stands in braces of its \
      own, beside the others; `identity` is the path that leaves the tensor as it is, and \
      `residual { … }` adds it to what the braces make.
      """,
    wrong: """
      network Net: [28, 28, 8] -> [28, 28, 8] {
          add {
              conv 8, 3x3, padding: same
          }
      }
      """,
    right: """
      network Net: [28, 28, 8] -> [28, 28, 8] {
          add {
              identity
              conv 8, 3x3, padding: same
          }
      }
      """)

  static let mergedTwice = DiagnosticKind(
    "merged-twice", .warning, "a merge that takes the current tensor twice",
    explanation: """
      A merge without braces takes the current tensor and those that it names. Where the current \
      tensor is one of these, it counts twice: `add a, b` behind `as a` is a + a + b. Where that is \
      meant, paths say it plainly: `add { identity; identity; b }`.
      """,
    wrong: """
      network Net: [28, 28, 8] -> [28, 28, 8] {
          conv 8, 1x1 as a
          conv 8, 1x1 as b
          add a, b
      }
      """,
    right: """
      network Net: [28, 28, 8] -> [28, 28, 8] {
          conv 8, 1x1 as a
          conv 8, 1x1
          add a
      }
      """)
}

extension GraphRule {
  static let stretchedMerge = GraphRule(.stretchedMerge) { use, scene in
    guard use.traits.contains(.mergesWhole),
      let operand = use.inputs.firstIndex(where: { $0.isStretched(to: use.output) })
    else { return nil }
    let range = scene.graph[scene.operands(of: use)[operand]].range
    return { place in .stretchedMerge(use, use.inputs[operand], range, at: place) }
  }
}

extension Shape {
  /// `true` iff an axis of 1 becomes a larger one.
  fileprivate func isStretched(to output: Shape) -> Bool {
    guard rank == output.rank, dimensions != output.dimensions else { return false }
    return zip(dimensions, output.dimensions).contains { own, other in
      own == 1 && (other.value.map { $0 > 1 } ?? other.isOpen)
    }
  }
}

extension Diagnostic {
  fileprivate static func stretchedMerge(
    _ use: LayerUse, _ operand: Shape, _ range: SourceRange, at place: CallPlace
  ) -> Diagnostic {
    Diagnostic(
      .stretchedMerge, "`\(use.name)` stretches \(operand.shown) to \(use.output.shown)",
      at: place.head,
      notes: [
        Note("this gives \(operand.shown)", at: range),
        Note("one number for many is usual for `multiply` alone"),
      ])
  }

  fileprivate static func singlePath(_ call: CallSyntax, _ body: Body) -> Diagnostic {
    var fixes: [Fix] = []
    if body.statements.count == 1, case .pipeline(let pipeline) = body.statements[0] {
      let opening = SourceRange(
        file: call.range.file, start: call.range.start, end: pipeline.range.start)
      let closing = SourceRange(
        file: call.range.file, start: pipeline.range.end, end: body.range.end)
      fixes = [Fix("write the path alone", edits: [Edit(opening, ""), Edit(closing, "")])]
    }
    return Diagnostic(
      .singlePath, "`\(call.name.text)` has one path, so it merges nothing", at: call.name.range,
      notes: [
        Note("each statement in its braces is a path; `identity` is one that changes nothing")
      ],
      fixes: fixes)
  }

  fileprivate static func mergedTwice(_ call: CallSyntax, _ argument: SourceRange, _ name: String)
    -> Diagnostic
  {
    Diagnostic(
      .mergedTwice,
      "`\(name)` is the current tensor, which `\(call.name.text)` takes already: it counts twice",
      at: argument)
  }
}

extension Checker {
  /// Reports a merge whose braces hold one path, whatever conditions and loops come to.
  mutating func reportSinglePath(of body: Body, at call: CallSyntax) {
    let paths = body.statements.filter { $0.isPath != false }
    guard paths.count == 1, paths[0].isPath == true else { return }
    report(.singlePath, at: call.range) { _ in .singlePath(call, body) }
  }

  /// Reports tensors that a merge names, of which one is the current tensor.
  mutating func reportMergedTwice(_ tensors: [NodeID?], at call: CallSyntax) {
    // A product of a tensor with itself has no other short form.
    guard let current = tensors.first ?? nil, !["multiply", "dot"].contains(call.name.text) else {
      return
    }
    let named = call.arguments.filter { $0.name == nil }
    for (argument, tensor) in zip(named, tensors.dropFirst()) where tensor == current {
      let range = argument.value.range
      report(.mergedTwice, at: range) { .mergedTwice(call, range, $0.source(argument.value)) }
    }
  }
}

extension Statement {
  /// Whether it is a path of the merge whose braces hold it; `nil` where that depends on values.
  fileprivate var isPath: Bool? {
    switch self {
    case .pipeline, .body: true
    case .conditional, .loop, .repetition: nil
    case .binding, .shared, .branch, .assertion: false
    }
  }
}
