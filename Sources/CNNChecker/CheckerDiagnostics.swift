import CNNSource

/// Everything that the checker may find.
package enum CheckerDiagnostics {
  package static let all: [DiagnosticKind] =
    NameDiagnostics.all + ValueDiagnostics.all + LayerDiagnostics.all + ShapeDiagnostics.all
    + SizeDiagnostics.all + WarningDiagnostics.all
}
