import CNNLayers
import CNNShapes
import TestSupport

import struct Foundation.Data
import struct Foundation.URL

/// A value of the JSON in the fixtures.
indirect enum JSONValue: Decodable, Sendable {
  case null
  case flag(Bool)
  case whole(Int)
  case decimal(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .flag(value)
    } else if let value = try? container.decode(Int.self) {
      self = .whole(value)
    } else if let value = try? container.decode(Double.self) {
      self = .decimal(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  subscript(key: String) -> JSONValue {
    if case .object(let members) = self { members[key] ?? .null } else { .null }
  }

  var whole: Int? { if case .whole(let value) = self { value } else { nil } }
  var text: String? { if case .text(let value) = self { value } else { nil } }
  var list: [JSONValue]? { if case .list(let value) = self { value } else { nil } }
  var object: [String: JSONValue]? { if case .object(let value) = self { value } else { nil } }
  var isNull: Bool { if case .null = self { true } else { false } }

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

  /// Reads a fixture from the folder of the ground truth.
  static func oracle(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: Fixtures.root + "/Tests/Fixtures/oracle/" + name))
  }
}
