import CNNSource

/// An expression, evaluated when a network is compiled.
package struct Expression: Sendable {
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

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

package enum PrefixOperator: String, Sendable {
  case minus = "-"
  case not = "!"
}

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
