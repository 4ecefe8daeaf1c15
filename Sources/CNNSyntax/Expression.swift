import CNNSource

/// An expression, evaluated when a network is compiled.
package struct Expression: Sendable {
  /// What is written.
  package enum Kind: Sendable {
    /// A decimal literal: `significand · 10^exponent`, with an exponent of at most 0 where the
    /// value is not whole.
    case number(significand: Int, exponent: Int)
    /// `3x3`: a list of numbers.
    case dims([Int])
    case flag(Bool)
    /// `_`.
    case wildcard
    case name(String)
    case list([Expression])
    /// `[element for pattern in list]`.
    indirect case comprehension(element: Expression, pattern: Pattern, list: Expression)
    indirect case prefix(PrefixOperator, Expression)
    indirect case infix(Expression, InfixOperator, Expression)
    /// `condition ? whenTrue : whenFalse`.
    indirect case choice(condition: Expression, whenTrue: Expression, whenFalse: Expression)
    /// `list[i]`, `family[i, j]` or `list[a..<b]`.
    indirect case index(Expression, [Expression])
    /// `name(arguments)`.
    indirect case call(Name, [ArgumentSyntax])
    /// An expression that could not be read; a diagnostic says why.
    case missing
  }

  package let kind: Kind
  package let range: SourceRange
  /// The number of levels of the expression, at least 1; the parser gives none above
  /// ``Parser/deepestNesting``, so that the tree can be walked by recursion.
  package let height: Int32

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
    height = kind.heightOfOperands + 1
  }
}

extension Expression.Kind {
  /// The height of the highest operand, or 0 where there is none.
  fileprivate var heightOfOperands: Int32 {
    switch self {
    case .number, .dims, .flag, .wildcard, .name, .missing: 0
    case .list(let elements): elements.highest
    case .comprehension(let element, _, let list): max(element.height, list.height)
    case .prefix(_, let operand): operand.height
    case .infix(let left, _, let right): max(left.height, right.height)
    case .choice(let condition, let whenTrue, let whenFalse):
      max(condition.height, whenTrue.height, whenFalse.height)
    case .index(let base, let indices): max(base.height, indices.highest)
    case .call(_, let arguments): arguments.lazy.map(\.value).highest
    }
  }
}

extension Sequence<Expression> {
  fileprivate var highest: Int32 {
    reduce(0) { Swift.max($0, $1.height) }
  }
}

/// What stands before an operand, as it is written.
package enum PrefixOperator: String, Sendable {
  case minus = "-"
  case not = "!"
}

/// What stands between operands, as it is written.
package enum InfixOperator: String, Sendable {
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divide = "/"
  case remainder = "%"
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case and = "&&"
  case or = "||"
  case range = "..<"
}
