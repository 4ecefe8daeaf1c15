import CNNSource

extension DiagnosticKind {
  /// An error for tests, whose texts do not matter.
  static let windowTooLarge = sample("window-too-large", .error)
  /// A warning for tests.
  static let unusedName = sample("unused-name", .warning)
  /// A note for tests.
  static let droppedRows = sample("dropped-rows", .note)

  private static func sample(_ code: String, _ severity: Severity) -> DiagnosticKind {
    DiagnosticKind(code, severity, "a title", explanation: "Why.", wrong: "no", right: "yes")
  }
}
