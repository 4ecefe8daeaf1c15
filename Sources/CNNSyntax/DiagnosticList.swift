import CNNSource

/// The mistakes found in one file, up to a number that nobody reads to the end.
struct DiagnosticList {
  /// Keeps the memory bounded where a file is no source text at all.
  static let limit = 1000

  private(set) var all: [Diagnostic] = []

  /// `true` iff nothing more is taken.
  var isFull: Bool { all.count >= Self.limit }

  /// Adds a mistake, unless there are too many.
  mutating func add(_ diagnostic: Diagnostic) {
    guard !isFull else { return }
    all.append(diagnostic)
  }

  /// Takes back the mistakes of `kind` that begin in `range`, which another one explains better;
  /// returns what mends them.
  @discardableResult
  mutating func remove(_ kind: DiagnosticKind, in range: SourceRange) -> [Diagnostic.Edit] {
    var edits: [Diagnostic.Edit] = []
    all.removeAll {
      guard $0.kind == kind, $0.range.start >= range.start, $0.range.start < range.end else {
        return false
      }
      edits += $0.fixes.first?.edits ?? []
      return true
    }
    return edits
  }

  /// All of them in the order of the source.
  var inSourceOrder: [Diagnostic] {
    var sorted = all.enumerated().sorted {
      ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset)
    }.map(\.element)
    if isFull, let last = sorted.indices.last {
      sorted[last].notes.append(
        Diagnostic.Note("this is mistake \(Self.limit) of the file; further ones are not reported"))
    }
    return sorted
  }
}
