/// How grave a diagnostic is.
package enum Severity: String, Sendable, Comparable {
  case note, warning, error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }
}

/// What is known of a diagnostic before it occurs: its stable code, and the page that explains it.
///
/// Each stage declares its kinds beside the constructors that word them, and lists them once.
package struct DiagnosticKind: Sendable, Hashable {
  /// The stable name in kebab case, such as `window-too-large`.
  package let code: String
  package let severity: Severity
  /// What is wrong, in one line without a full stop.
  package let title: String
  /// Why it is wrong and what to do, in a few sentences of Markdown.
  package let explanation: String
  /// A whole program that has this diagnostic.
  package let wrong: String
  /// The same program put right.
  package let right: String

  package init(
    _ code: String, _ severity: Severity, _ title: String, explanation: String, wrong: String,
    right: String
  ) {
    self.code = code
    self.severity = severity
    self.title = title
    self.explanation = explanation
    self.wrong = wrong
    self.right = right
  }

  package static func == (left: DiagnosticKind, right: DiagnosticKind) -> Bool {
    left.code == right.code
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(code)
  }
}

/// A mistake that was found: what, where, why, and how to mend it.
package struct Diagnostic: Sendable, Hashable {
  /// A second place that matters, or (without a range) a remark.
  package struct Note: Sendable, Hashable {
    package let message: String
    package let range: SourceRange?

    package init(_ message: String, at range: SourceRange? = nil) {
      self.message = message
      self.range = range
    }
  }

  /// A change of the source that a tool can apply.
  package struct Fix: Sendable, Hashable {
    /// What the change does, as an order: "write `stride: 1`".
    package let message: String
    /// `true` iff it cannot change the meaning of a program that the author intended.
    package let isSafe: Bool
    package let edits: [Edit]

    package init(_ message: String, isSafe: Bool = false, edits: [Edit]) {
      self.message = message
      self.isSafe = isSafe
      self.edits = edits
    }
  }

  /// A replacement of a range of the source, as it was before any edit.
  package struct Edit: Sendable, Hashable {
    package let range: SourceRange
    package let text: String

    package init(_ range: SourceRange, _ text: String) {
      self.range = range
      self.text = text
    }
  }

  package let kind: DiagnosticKind
  /// How grave it is: as its kind has it, unless the command line makes more of it.
  package var severity: Severity
  package let message: String
  package let range: SourceRange
  package var notes: [Note]
  package var fixes: [Fix]
  /// The network during whose check it was found, where there is one.
  package var network: String?

  package init(
    _ kind: DiagnosticKind, _ message: String, at range: SourceRange, notes: [Note] = [],
    fixes: [Fix] = [], network: String? = nil
  ) {
    self.kind = kind
    severity = kind.severity
    self.message = message
    self.range = range
    self.notes = notes
    self.fixes = fixes
    self.network = network
  }
}
