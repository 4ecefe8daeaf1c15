extension TokenKind {
  /// The text of a keyword, bracket or operator; `nil` where many texts have the kind.
  package var spelling: String? {
    switch self {
    case .network, .block, .func, .let, .shared, .branch, .as, .if, .else, .for, .in, .repeat,
      .assert, .where, .import, .true, .false:
      "\(self)"
    case .underscore: "_"
    case .leftParenthesis: "("
    case .rightParenthesis: ")"
    case .leftBracket: "["
    case .rightBracket: "]"
    case .leftBrace: "{"
    case .rightBrace: "}"
    case .comma: ","
    case .colon: ":"
    case .semicolon: ";"
    case .arrow: "->"
    case .question: "?"
    case .equal: "="
    case .range: "..<"
    case .plus: "+"
    case .minus: "-"
    case .star: "*"
    case .slash: "/"
    case .percent: "%"
    case .bang: "!"
    case .equalEqual: "=="
    case .bangEqual: "!="
    case .less: "<"
    case .lessEqual: "<="
    case .greater: ">"
    case .greaterEqual: ">="
    case .ampersands: "&&"
    case .bars: "||"
    case .name, .number, .dims, .string, .newline, .unknown, .endOfFile: nil
    }
  }

  /// `true` iff it is a word that no name can be.
  package var isKeyword: Bool {
    rawValue >= TokenKind.network.rawValue && rawValue <= TokenKind.false.rawValue
  }
}
