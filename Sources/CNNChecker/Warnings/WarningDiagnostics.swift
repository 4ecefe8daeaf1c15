import CNNSource

/// What runs and is probably a mistake, and what is worth knowing.
enum WarningDiagnostics {
  /// In the order of the documentation.
  static let all: [DiagnosticKind] = [
    .biasBeforeBatchnorm, .unknownAllow, .unusedAllow,
  ]
}
