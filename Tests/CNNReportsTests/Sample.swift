import CNNSource
import TestSupport

/// A diagnostic with everything that one can have, over two files.
enum Sample {
  static let tooLarge = DiagnosticKind(
    "window-too-large", .error, "a window is larger than its input",
    explanation: "A window must fit into its padded input.", wrong: "conv 1, 5x5",
    right: "conv 1, 3x3")
  static let unused = DiagnosticKind(
    "unused-name", .warning, "a name is never used", explanation: "Remove it.", wrong: "let a = 1",
    right: "")

  static let network = MarkedSource(
    "network Net: [3, 3, 1] -> [9] {\n    /* 😀é */ conv 64, «5x5»«»\n    double 2\n}\n",
    path: "nets/my net.cnn")
  static let library = MarkedSource("block «double»(n) {\n}\n", path: "blocks.cnn", id: 1)
  static let files = [network.file, library.file]

  static let full = Diagnostic(
    tooLarge, "the window of `{` is 5 high", at: network.ranges[0],
    notes: [
      Diagnostic.Note("⌊(3 − 5)/1⌋ + 1 = −1"),
      Diagnostic.Note("as in this block", at: library.ranges[0]),
    ],
    fixes: [
      Diagnostic.Fix(
        "keep the size", isSafe: true,
        edits: [
          Diagnostic.Edit(network.ranges[1], ", padding: same"),
          Diagnostic.Edit(library.ranges[0], "twice"),
        ])
    ],
    network: "Net")

  static let plain = Diagnostic(
    unused, "a\tb/c \"d\"", at: SourceRange(file: FileID(1), start: 16, end: 19))
}
