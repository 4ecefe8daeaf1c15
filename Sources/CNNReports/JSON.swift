/// JSON as the command writes it.
package enum JSON {
  /// Returns `report` as one line of JSON with its line break, keys in alphabetical order.
  package static func bytes(of report: some Encodable) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONEncoding(report).write(to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}

/// A value on its way to JSON.
///
/// Foundation has an encoder too, but the command would start 0.3 ms later for linking it.
final class JSONEncoding {
  private enum Content {
    case literal(String)
    case string(String)
    case array([JSONEncoding])
    case object([(key: String, value: JSONEncoding)])
  }

  private var content = Content.literal("null")

  /// Prepares for a value that is still to come.
  init() {}

  init(_ value: some Encodable) {
    do {
      try value.encode(to: self)
    } catch {
      preconditionFailure("a report throws while it is encoded: \(error)")
    }
  }

  func setLiteral(_ text: String) { content = .literal(text) }
  func setString(_ text: String) { content = .string(text) }
  func setArray() { content = .array([]) }
  func setObject() { content = .object([]) }

  /// The number of elements of an array.
  var count: Int {
    if case .array(let elements) = content { elements.count } else { 0 }
  }

  /// Adds an element to an array.
  func append(_ element: JSONEncoding) {
    guard case .array(var elements) = content else { return }
    // The array is held once while it grows, lest it be copied.
    content = .array([])
    elements.append(element)
    content = .array(elements)
  }

  /// Adds a member to an object.
  func append(_ value: JSONEncoding, for key: String) {
    guard case .object(var members) = content else { return }
    content = .object([])
    members.append((key, value))
    content = .object(members)
  }

  func write(to bytes: inout [UInt8]) {
    switch content {
    case .literal(let text): bytes += text.utf8
    case .string(let text): Self.write(text, to: &bytes)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        element.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.write(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\r"): bytes += "\\r".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case 0..<0x10: bytes += "\\u000\(String(byte, radix: 16))".utf8
      case 0x10..<0x20: bytes += "\\u00\(String(byte, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
