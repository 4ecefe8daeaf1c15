import CNNBackends
import CNNChecker
import CNNSource
import CNNSyntax

/// All diagnostics of the compiler.
package enum DiagnosticCatalogue {
  /// In the order of the stages that give them.
  package static let all: [DiagnosticKind] =
    SyntaxDiagnostics.all + CheckerDiagnostics.all + SwiftDiagnostics.all

  /// Returns the kind with that code.
  package static func kind(code: String) -> DiagnosticKind? {
    all.first { $0.code == code }
  }
}
