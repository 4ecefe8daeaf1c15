import CNNLayers
import CNNShapes
import TestSupport

extension JSONValue {
  /// The value as an argument of a layer; `nil` for none.
  var argument: Argument? {
    switch self {
    case .null: nil
    case .flag(let value): .flag(value)
    case .whole(let value): .whole(value)
    case .decimal(let value): Self.rational(value).map(Argument.number)
    case .text(let value): .symbol(value)
    case .list(let values): .list(values.map { $0.argument ?? .symbol("null") })
    case .object: .symbol("object")
    }
  }

  private static func rational(_ value: Double) -> Rational? {
    Rational(Int((value * 1_000_000).rounded()), over: 1_000_000)
  }

  /// The value as a shape; an open size is unknown.
  var shape: Shape? {
    list.map { Shape($0.map { $0.whole.map(Dimension.known) ?? .unknown }) }
  }
}
