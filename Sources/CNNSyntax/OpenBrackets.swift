/// The round and square brackets that are open while a file is cut into tokens.
///
/// A line break inside a bracket ends no statement, if the bracket is closed: where it is not,
/// statements go on to end with their lines, so that one forgotten bracket does not swallow all
/// that follows. Which it is shows only later, so line breaks are held back until then.
struct OpenBrackets {
  private struct Entry {
    let closer: TokenKind
    /// How many line breaks were held back when the bracket opened.
    let heldBack: Int
  }

  private var entries: [Entry] = []
  private var openParentheses = 0
  /// The indices, among the tokens, of the line breaks inside open brackets.
  private var heldBack: [Int] = []

  /// `true` iff no bracket is open.
  var isEmpty: Bool { entries.isEmpty }

  /// `true` iff the innermost bracket is `[`.
  var innermostIsSquare: Bool { entries.last?.closer == .rightBracket }

  /// Notes that a bracket of `kind` opens.
  mutating func open(_ kind: TokenKind) {
    let closer = kind == .leftParenthesis ? TokenKind.rightParenthesis : .rightBracket
    if closer == .rightParenthesis { openParentheses += 1 }
    entries.append(Entry(closer: closer, heldBack: heldBack.count))
  }

  /// Closes the innermost bracket that `closer` closes, and calls `discard` with each line break
  /// inside it; does nothing where no such bracket is open.
  mutating func close(_ closer: TokenKind, discard: (Int) -> Void) {
    let open = closer == .rightParenthesis ? openParentheses : entries.count - openParentheses
    guard open > 0 else { return }
    while let entry = entries.popLast() {
      if entry.closer == .rightParenthesis { openParentheses -= 1 }
      guard entry.closer == closer else { continue }
      heldBack[entry.heldBack...].forEach(discard)
      heldBack.removeLast(heldBack.count - entry.heldBack)
      return
    }
  }

  /// Notes that the token at `index` is a line break.
  mutating func hold(_ index: Int) {
    if !entries.isEmpty { heldBack.append(index) }
  }

  /// Takes back what was noted of the token at `index`, the last one.
  mutating func release(_ index: Int) {
    if heldBack.last == index { heldBack.removeLast() }
  }

  /// Gives up all brackets: they are not closed, and their line breaks count.
  mutating func abandon() {
    guard !entries.isEmpty else { return }
    entries.removeAll(keepingCapacity: true)
    heldBack.removeAll(keepingCapacity: true)
    openParentheses = 0
  }
}
