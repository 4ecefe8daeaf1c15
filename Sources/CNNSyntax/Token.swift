import CNNSource

/// A piece of the source that the grammar speaks of; what lies between two tokens is their gap.
///
/// A gap holds spaces, comments and the line breaks that end no statement, so tokens and gaps
/// together are the file.
package struct Token: Sendable, Hashable {
  package let kind: TokenKind
  package let start: UInt32
  package let end: UInt32

  package init(_ kind: TokenKind, start: UInt32, end: UInt32) {
    self.kind = kind
    self.start = start
    self.end = end
  }
}

/// The kinds of token; `Grammar/cnn.ebnf` spells each.
package enum TokenKind: UInt8, Sendable, CaseIterable {
  // Words and literals.
  case name, number, dims, string, underscore
  // Keywords.
  case network, block, `func`, `let`, shared, branch, `as`, `if`, `else`, `for`, `in`
  case `repeat`, assert, `where`, `import`, `true`, `false`
  // Brackets.
  case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
  // Punctuation and operators.
  case comma, colon, semicolon, arrow, question, equal, range
  case plus, minus, star, slash, percent, bang
  case equalEqual, bangEqual, less, lessEqual, greater, greaterEqual, ampersands, bars
  /// A line break that may end a statement.
  case newline
  /// Bytes that begin no token.
  case unknown
  case endOfFile
}
