/// A set of token kinds, for quick questions about a token.
struct TokenSet: Sendable, ExpressibleByArrayLiteral {
  private let bits: UInt64

  private init(bits: UInt64) {
    self.bits = bits
  }

  /// Makes a set of the kinds listed.
  init(arrayLiteral kinds: TokenKind...) {
    bits = kinds.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }

  /// `true` iff the set holds `kind`.
  func contains(_ kind: TokenKind) -> Bool {
    bits & 1 << UInt64(kind.rawValue) != 0
  }

  /// Returns the kinds of both sets.
  func union(_ other: TokenSet) -> TokenSet {
    TokenSet(bits: bits | other.bits)
  }
}

extension TokenSet {
  /// What joins two operands.
  static let infixOperators: TokenSet = [
    .range, .plus, .minus, .star, .slash, .percent, .equalEqual, .bangEqual, .less, .lessEqual,
    .greater, .greaterEqual, .ampersands, .bars,
  ]

  /// After these at its end, a line goes on in the next.
  static let continuingLine = infixOperators.union([
    .comma, .arrow, .equal, .question, .colon, .leftBrace, .leftParenthesis, .leftBracket,
  ])

  /// What an expression can begin with.
  static let expressionStart: TokenSet = [
    .name, .number, .dims, .underscore, .true, .false, .leftParenthesis, .leftBracket, .minus,
    .bang,
  ]

  /// Keywords that begin a statement.
  static let keywordStatementStart: TokenSet = [
    .let, .shared, .branch, .if, .for, .repeat, .assert,
  ]

  /// Keywords that begin a declaration, and no statement.
  static let declarationStart: TokenSet = [.network, .block, .func, .import]

  /// Keywords that begin a statement or a declaration, and cannot stand in a bracket.
  static let statementKeywords: TokenSet = [
    .network, .block, .func, .import, .let, .shared, .branch, .if, .repeat, .assert,
  ]

  /// What no statement goes beyond.
  static let statementEnd: TokenSet = [.newline, .semicolon, .rightBrace, .endOfFile]

  /// What no bracket goes beyond.
  static let bracketEnd = statementEnd.union([.leftBrace])

  /// Keywords that may begin a line inside a bracket.
  static let insideBrackets: TokenSet = [.true, .false, .in]

  /// What closes a bracket.
  static let closers: TokenSet = [.rightParenthesis, .rightBracket]

  /// What compares two values.
  static let comparisons: TokenSet = [
    .equalEqual, .bangEqual, .less, .lessEqual, .greater, .greaterEqual,
  ]
}
