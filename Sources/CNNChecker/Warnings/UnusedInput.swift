import CNNNetwork
import CNNSource
import CNNSyntax

extension DiagnosticKind {
  static let unusedInput = DiagnosticKind(
    "unused-input", .warning, "a block that never reads what goes into it",
    explanation: """
      The first line of a block goes on from its first input, unless it begins with another tensor; \
      every other line goes on from the line before. Where no line of the block takes the first \
      input, what is worked out before the block goes nowhere. It is told only where no use of the \
      block reads it.
      """,
    wrong: """
      network Net: (now: [14, 14, 8], before: [14, 14, 8]) -> [14, 14, 16] {
          now -> cell before: before
      }
      block cell: ([H, W, C], before: [H, W, C]) -> [H, W, 2 * C] {
          before -> conv C, 1x1 as skip
          conv C, 3x3, padding: same
          concat skip
      }
      """,
    right: """
      network Net: (now: [14, 14, 8], before: [14, 14, 8]) -> [14, 14, 16] {
          now -> cell before: before
      }
      block cell: ([H, W, C], before: [H, W, C]) -> [H, W, 2 * C] {
          branch skip { before -> conv C, 1x1 }
          conv C, 3x3, padding: same
          concat skip
      }
      """)
}

extension Diagnostic {
  fileprivate static func unusedInput(of block: Name, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unusedInput, "no line of `\(block.text)` takes its first input", at: range,
      notes: [Note("each line goes on from the line before, and the first one from the input")])
  }
}

extension Checker {
  /// Notes whether a use of a block, whose nodes begin with `first`, reads the tensor it began with.
  mutating func recordFirstInput(
    _ input: NodeID?, of block: BlockID, from first: Int, outputs: [NodeID?]
  ) {
    guard let input, readsFirstInput[block] != true else { return }
    readsFirstInput[block] =
      outputs.contains(input)
      || builder.nodes[first...].contains { $0.operands.contains(input) }
  }

  /// Reports the blocks of which no use reads the first input.
  ///
  /// A mistake may hide who reads it, so that nothing is told where there is one.
  mutating func reportUnusedInputs() {
    guard !hasErrors else { return }
    for (block, isRead) in readsFirstInput.sorted(by: { $0.key.index < $1.key.index })
    where !isRead && !program.blocks[block.index].isNetwork {
      let declaration = program.blocks[block.index]
      report(
        .unusedInput(
          of: declaration.syntax.name,
          at: declaration.inputs.first?.shape.range ?? declaration.syntax.name.range))
    }
  }
}
