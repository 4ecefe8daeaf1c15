/// The keywords, arranged so that a word is told from a name without making a string of it.
struct Keywords: Sendable {
  /// The keywords of the language.
  static let all = Keywords()

  private static let longest = 7

  /// The keywords of each length, from 0 on, and where each length begins in ``words``.
  private let starts: [Int]
  private let words: [UInt64]
  private let kinds: [TokenKind]

  private init() {
    let keywords = TokenKind.allCases.filter(\.isKeyword)
      .map { (kind: $0, spelling: Array(($0.spelling ?? "").utf8)) }
      .sorted { $0.spelling.count < $1.spelling.count }
    words = keywords.map { $0.spelling.reduce(0) { $0 << 8 | UInt64($1) } }
    kinds = keywords.map(\.kind)
    starts = (0...Self.longest + 1).map { length in
      keywords.firstIndex { $0.spelling.count >= length } ?? keywords.count
    }
  }

  /// Returns what a word of `length` bytes is; `packed` holds its last eight bytes.
  func kind(packed: UInt64, length: Int) -> TokenKind {
    guard length <= Self.longest else { return .name }
    var index = starts[length]
    let end = starts[length + 1]
    while index < end {
      if words[index] == packed { return kinds[index] }
      index += 1
    }
    return .name
  }
}
