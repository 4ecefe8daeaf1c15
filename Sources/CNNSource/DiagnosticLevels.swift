/// What the command line makes of warnings and notes: silence, warnings or errors.
package struct DiagnosticLevels: Sendable {
  /// What can be asked of a kind; the raw value is the option that does.
  package enum Level: String, Sendable, CaseIterable {
    case deny, warn, allow
  }

  /// The word that stands for all kinds of warnings in the place of a code.
  package static let warnings = "warnings"

  private var ofWarnings: Level?
  /// Few, so that a search is quicker than a dictionary.
  private var ofCodes: [(code: String, level: Level)] = []

  package init() {}

  /// Asks for a level of one code, or of all warnings; what is said of one code is the stronger.
  package mutating func set(_ level: Level, for code: String) {
    if code == Self.warnings { ofWarnings = level } else { ofCodes.append((code, level)) }
  }

  /// Returns the level that was asked for a code, or for ``warnings`` by that word.
  package func level(of code: String) -> Level? {
    code == Self.warnings ? ofWarnings : ofCodes.last { $0.code == code }?.level
  }

  /// Returns how grave a diagnostic of this kind is; `nil` where it is not told.
  ///
  /// An error stays one. A note is told only where it is asked for.
  package func severity(of kind: DiagnosticKind) -> Severity? {
    switch kind.severity {
    case .error: return .error
    case .warning: return (level(of: kind.code) ?? ofWarnings ?? .warn).severity
    case .note: return (level(of: kind.code) ?? .allow).severity
    }
  }
}

extension DiagnosticLevels.Level {
  fileprivate var severity: Severity? {
    switch self {
    case .deny: .error
    case .warn: .warning
    case .allow: nil
    }
  }
}
