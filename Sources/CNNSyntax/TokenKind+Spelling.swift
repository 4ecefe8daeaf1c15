extension TokenKind {
  /// The text of a keyword, bracket or operator; `nil` where many texts have the kind.
  package var spelling: String? {
    switch self {
    case .network: "network"
    case .block: "block"
    case .func: "func"
    case .let: "let"
    case .shared: "shared"
    case .branch: "branch"
    case .as: "as"
    case .if: "if"
    case .else: "else"
    case .for: "for"
    case .in: "in"
    case .repeat: "repeat"
    case .assert: "assert"
    case .where: "where"
    case .import: "import"
    case .true: "true"
    case .false: "false"
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
