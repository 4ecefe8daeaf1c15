import CNNSource

extension Lexer {
  /// Reads a bracket, an operator, or bytes that begin no token.
  mutating func readPunctuation() {
    switch (bytes[offset], byte(1)) {
    case (UInt8(ascii: "("), _): take(.leftParenthesis, 1)
    case (UInt8(ascii: ")"), _): take(.rightParenthesis, 1)
    case (UInt8(ascii: "["), _): take(.leftBracket, 1)
    case (UInt8(ascii: "]"), _): take(.rightBracket, 1)
    case (UInt8(ascii: "{"), _): take(.leftBrace, 1)
    case (UInt8(ascii: "}"), _): take(.rightBrace, 1)
    case (UInt8(ascii: ","), _): take(.comma, 1)
    case (UInt8(ascii: ":"), UInt8(ascii: "=")): take(.equal, 2, foreign: ":=")
    case (UInt8(ascii: ":"), _): take(.colon, 1)
    case (UInt8(ascii: ";"), _): take(.semicolon, 1)
    case (UInt8(ascii: "?"), _): take(.question, 1)
    case (UInt8(ascii: "-"), UInt8(ascii: ">")): take(.arrow, 2)
    default: readOperator()
    }
  }

  private mutating func readOperator() {
    if readForeignOperator() { return }
    switch (bytes[offset], byte(1)) {
    case (UInt8(ascii: "="), UInt8(ascii: "=")): take(.equalEqual, 2)
    case (UInt8(ascii: "!"), UInt8(ascii: "=")): take(.bangEqual, 2)
    case (UInt8(ascii: "<"), UInt8(ascii: "=")): take(.lessEqual, 2)
    case (UInt8(ascii: ">"), UInt8(ascii: "=")): take(.greaterEqual, 2)
    case (UInt8(ascii: "&"), UInt8(ascii: "&")): take(.ampersands, 2)
    case (UInt8(ascii: "|"), UInt8(ascii: "|")): take(.bars, 2)
    case (UInt8(ascii: "."), UInt8(ascii: ".")) where byte(2) == UInt8(ascii: "<"): take(.range, 3)
    case (UInt8(ascii: "."), _) where isDigit(byte(1)): readFraction()
    case (UInt8(ascii: "="), _): take(.equal, 1)
    case (UInt8(ascii: "+"), _): take(.plus, 1)
    case (UInt8(ascii: "-"), _): take(.minus, 1)
    case (UInt8(ascii: "*"), _): take(.star, 1)
    case (UInt8(ascii: "/"), _): take(.slash, 1)
    case (UInt8(ascii: "%"), _): take(.percent, 1)
    case (UInt8(ascii: "!"), _): take(.bang, 1)
    case (UInt8(ascii: "<"), _): take(.less, 1)
    case (UInt8(ascii: ">"), _): take(.greater, 1)
    default: readForeign()
    }
  }

  private mutating func take(_ kind: TokenKind, _ length: Int) {
    let start = offset
    offset += length
    append(kind, from: start)
  }

  /// Takes `length` bytes as the token that was meant, and reports how it is spelled.
  private mutating func take(_ meaning: TokenKind, _ length: Int, foreign: String) {
    let start = offset
    offset += length
    let spelling = meaning.spelling ?? ""
    diagnostics.add(
      meaning == .arrow
        ? .wrongArrow(foreign, at: range(start, offset))
        : .foreignSpelling(foreign, meaning: spelling, at: range(start, offset)))
    append(meaning, from: start)
  }

  /// Reads an operator that other languages have and this one spells otherwise.
  private mutating func readForeignOperator() -> Bool {
    switch (bytes[offset], byte(1), byte(2)) {
    case (UInt8(ascii: "="), UInt8(ascii: "="), UInt8(ascii: "=")):
      take(.equalEqual, 3, foreign: "===")
    case (UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "=")):
      take(.bangEqual, 3, foreign: "!==")
    case (UInt8(ascii: "="), UInt8(ascii: ">"), _):
      take(isAfter(Self.conditionStart) ? .greaterEqual : .arrow, 2, foreign: "=>")
    case (UInt8(ascii: ">"), UInt8(ascii: ">"), _): take(.arrow, 2, foreign: ">>")
    case (UInt8(ascii: "="), UInt8(ascii: "<"), _): take(.lessEqual, 2, foreign: "=<")
    case (UInt8(ascii: "<"), UInt8(ascii: ">"), _): take(.bangEqual, 2, foreign: "<>")
    case (UInt8(ascii: "|"), UInt8(ascii: ">"), _): take(.arrow, 2, foreign: "|>")
    case (UInt8(ascii: "-"), UInt8(ascii: "-"), UInt8(ascii: ">")):
      take(.arrow, 3, foreign: "-->")
    case (UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: ">")):
      take(.arrow, 3, foreign: "- >")
    case (UInt8(ascii: "."), UInt8(ascii: "."), UInt8(ascii: ".")):
      take(.range, 3, foreign: "...")
    case (UInt8(ascii: "."), UInt8(ascii: "."), UInt8(ascii: "=")):
      take(.range, 3, foreign: "..=")
    case (UInt8(ascii: "."), UInt8(ascii: "."), let next) where next != UInt8(ascii: "<"):
      take(.range, 2, foreign: "..")
    case (UInt8(ascii: "&"), let next, _) where next != UInt8(ascii: "&"):
      take(.ampersands, 1, foreign: "&")
    case (UInt8(ascii: "|"), let next, _) where next != UInt8(ascii: "|"):
      take(isInExpression() ? .bars : .arrow, 1, foreign: "|")
    case (UInt8(ascii: "."), let next, _) where joinsStages(before: next):
      take(.arrow, 1, foreign: ".")
    case (UInt8(ascii: "*"), UInt8(ascii: "*"), _):
      readPower()
    case (UInt8(ascii: "/"), UInt8(ascii: "*"), _):
      skipBlockComment()
    default: return false
    }
    return true
  }

  /// What has a condition after it: there `=>` means "at least".
  private static let conditionStart: TokenSet = [.if, .where, .assert, .question]

  /// What has an expression after it, and no stages.
  private static let expressionOwners = conditionStart.union([
    .let, .func, .equal, .for, .repeat, .import,
  ])

  /// `true` iff one of `kinds` stands before in the statement.
  private func isAfter(_ kinds: TokenSet) -> Bool {
    // A few tokens are enough, and keep a line of nothing but `=>` from taking long.
    for token in tokens.suffix(32).reversed() {
      if kinds.contains(token.kind) { return true }
      if TokenSet.bracketEnd.contains(token.kind) { return false }
    }
    return false
  }

  /// `true` iff no arrow can stand here.
  private func isInExpression() -> Bool {
    !brackets.isEmpty || isAfter(Self.expressionOwners)
  }

  /// `true` iff a point here, before `next`, stands between two stages, as in `relu . tanh` and
  /// `relu().tanh()`.
  private func joinsStages(before next: UInt8) -> Bool {
    guard offset > 0, next == UInt8(ascii: " ") || isNameByte(next), !isDigit(next) else {
      return false
    }
    switch bytes[offset - 1] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: ")"):
      return !isInExpression()
    default: return false
    }
  }

  /// Reads `**`.
  private mutating func readPower() {
    let start = offset
    offset += 2
    diagnostics.add(.powerOperator("**", at: range(start, offset)))
    append(.star, from: start)
  }

  /// Passes over a comment between `/*` and `*/`.
  private mutating func skipBlockComment() {
    let start = offset
    offset += 2
    while offset < bytes.count, byte(0) != UInt8(ascii: "*") || byte(1) != UInt8(ascii: "/") {
      offset += 1
    }
    offset = min(offset + 2, bytes.count)
    // To look for the end of the line once for each of its comments could take long.
    guard !diagnostics.isFull else { return }
    let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    diagnostics.add(
      .blockComment(at: range(start, offset), of: file, lineEnd: range(end, end)))
  }
}
