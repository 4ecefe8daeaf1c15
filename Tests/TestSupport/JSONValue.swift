import struct Foundation.Data
import struct Foundation.URL

/// A value of the JSON in the fixtures.
package indirect enum JSONValue: Decodable, Sendable {
  case null
  case flag(Bool)
  case whole(Int)
  case decimal(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  package init(from decoder: any Decoder) throws {
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

  package subscript(key: String) -> JSONValue {
    if case .object(let members) = self { members[key] ?? .null } else { .null }
  }

  package var whole: Int? { if case .whole(let value) = self { value } else { nil } }
  package var text: String? { if case .text(let value) = self { value } else { nil } }
  package var list: [JSONValue]? { if case .list(let value) = self { value } else { nil } }
  package var object: [String: JSONValue]? {
    if case .object(let value) = self { value } else { nil }
  }
  package var isNull: Bool { if case .null = self { true } else { false } }

  /// Returns the bytes of a file in the folder of the ground truth.
  package static func oracle(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: Fixtures.root + "/Tests/Fixtures/oracle/" + name))
  }
}
