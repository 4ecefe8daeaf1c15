import CNNSource
import CNNSyntax

/// The places of a program where comments silence warnings.
struct Allowances {
  /// What one code of a comment silences, and whether there was anything to silence.
  struct Entry {
    let code: Name
    /// The line, statement or declaration in which it is silent.
    let range: SourceRange
    var isUsed = false
  }

  private(set) var entries: [Entry] = []
  /// The comments that cannot be read.
  private(set) var unreadable: [SourceRange] = []
  /// The entries of each line that has a comment at its end.
  private var lines: [Int: [Int]] = [:]
  /// The entries of declarations and statements, by their start; of two with one start the larger
  /// comes first.
  private var scopes: [Scope] = []

  /// An entry for a declaration or statement.
  private struct Scope {
    let entry: Int
    let range: SourceRange
    /// The index of the one around it.
    var parent: Int?
  }

  /// Gathers the comments of a file.
  init(_ tree: SyntaxTree) {
    for comment in tree.allowComments {
      if comment.codes == nil { unreadable.append(comment.range) }
      for code in comment.codes ?? [] { add(code, of: comment, in: tree.file) }
    }
    link()
  }

  private mutating func add(_ code: Name, of comment: AllowComment, in file: SourceFile) {
    let index = entries.count
    if let subject = comment.subject {
      entries.append(Entry(code: code, range: subject))
      scopes.append(Scope(entry: index, range: subject, parent: nil))
    } else {
      entries.append(Entry(code: code, range: comment.range))
      lines[file.line(at: comment.range.start), default: []].append(index)
    }
  }

  /// Finds what is around each declaration and statement: such ranges never overlap in part.
  private mutating func link() {
    scopes.sort { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
    var open: [Int] = []
    for index in scopes.indices {
      while let last = open.last, scopes[last].range.end <= scopes[index].range.start {
        open.removeLast()
      }
      scopes[index].parent = open.last
      open.append(index)
    }
  }

  /// `true` iff a comment silences `code` at `offset`, on that line; the comment is then used.
  mutating func allow(_ code: String, at offset: UInt32, line: Int) -> Bool {
    for entry in lines[line] ?? [] where entries[entry].code.text == code {
      entries[entry].isUsed = true
      return true
    }
    var next = lastScope(startingBy: offset)
    while let scope = next {
      let entry = scopes[scope].entry
      if scopes[scope].range.end > offset, entries[entry].code.text == code {
        entries[entry].isUsed = true
        return true
      }
      next = scopes[scope].parent
    }
    return false
  }

  private func lastScope(startingBy offset: UInt32) -> Int? {
    var (low, high) = (0, scopes.count)
    while low < high {
      let middle = (low + high) / 2
      if scopes[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}

extension Checker {
  /// `true` iff a comment silences a kind at a place.
  mutating func isAllowed(_ kind: DiagnosticKind, at range: SourceRange) -> Bool {
    let index = Int(range.file.index)
    guard allowances.indices.contains(index), !allowances[index].entries.isEmpty else {
      return false
    }
    let line = program.modules[index].tree.file.line(at: range.start)
    return allowances[index].allow(kind.code, at: range.start, line: line)
  }

  /// Reports the comments that silence nothing, because of what they say or where they stand.
  mutating func reportAllowances() {
    for allowance in allowances {
      for range in allowance.unreadable { report(.unreadableAllow(at: range)) }
      for entry in allowance.entries where !entry.isUsed { checkCode(entry.code) }
    }
    // What has just been told may itself have been allowed.
    for entry in allowances.lazy.flatMap(\.entries) where !entry.isUsed {
      reportUnused(entry.code)
    }
  }

  /// Reports a code that no warning has.
  private mutating func checkCode(_ code: Name) {
    guard let kind = Self.kind(code.text) else {
      let codes = CheckerDiagnostics.all.filter { $0.severity != .error }.map(\.code)
      report(.unknownAllow(code, suggestion: nearest(code.text, among: codes)))
      return
    }
    if kind.severity == .error { report(.allowedError(code)) }
  }

  /// Reports a code that did not occur, if it would have been told.
  private mutating func reportUnused(_ code: Name) {
    guard let kind = Self.kind(code.text), kind.severity != .error,
      options.levels.severity(of: kind) != nil
    else { return }
    report(.unusedAllow(code))
  }

  private static func kind(_ code: String) -> DiagnosticKind? {
    (CheckerDiagnostics.all + SyntaxDiagnostics.all).first { $0.code == code }
  }
}
