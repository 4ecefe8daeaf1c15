extension JSONEncoding: Encoder {
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy: Key.Type) -> KeyedEncodingContainer<Key> {
    setObject()
    return KeyedEncodingContainer(JSONObject(encoding: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    setArray()
    return JSONArray(encoding: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    JSONSingle(encoding: self)
  }
}

private struct JSONObject<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoding: JSONEncoding
  var codingPath: [any CodingKey] { [] }

  private func member(_ key: String) -> JSONEncoding {
    let value = JSONEncoding()
    encoding.append(value, for: key)
    return value
  }

  func encodeNil(forKey key: Key) { _ = member(key.stringValue) }

  func encode(_ value: some Encodable, forKey key: Key) {
    encoding.append(JSONEncoding(value), for: key.stringValue)
  }

  func nestedContainer<Inner: CodingKey>(keyedBy: Inner.Type, forKey key: Key)
    -> KeyedEncodingContainer<Inner>
  {
    member(key.stringValue).container(keyedBy: Inner.self)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    member(key.stringValue).unkeyedContainer()
  }

  func superEncoder(forKey key: Key) -> any Encoder { member(key.stringValue) }
  func superEncoder() -> any Encoder { member("super") }
}

private struct JSONArray: UnkeyedEncodingContainer {
  let encoding: JSONEncoding
  var codingPath: [any CodingKey] { [] }
  var count: Int { encoding.count }

  private func element() -> JSONEncoding {
    let value = JSONEncoding()
    encoding.append(value)
    return value
  }

  func encodeNil() { _ = element() }
  func encode(_ value: some Encodable) { encoding.append(JSONEncoding(value)) }

  func nestedContainer<Inner: CodingKey>(keyedBy: Inner.Type) -> KeyedEncodingContainer<Inner> {
    element().container(keyedBy: Inner.self)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { element().unkeyedContainer() }
  func superEncoder() -> any Encoder { element() }
}

private struct JSONSingle: SingleValueEncodingContainer {
  let encoding: JSONEncoding
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { encoding.setLiteral("null") }
  func encode(_ value: Bool) { encoding.setLiteral(value ? "true" : "false") }
  func encode(_ value: String) { encoding.setString(value) }
  func encode(_ value: Int) { encoding.setLiteral(String(value)) }

  /// Passes on what wraps another value; numbers other than `Int` have no place in a report.
  func encode(_ value: some Encodable) throws {
    switch value {
    case let number as Int: encode(number)
    case is any Numeric:
      throw EncodingError.invalidValue(
        value, EncodingError.Context(codingPath: [], debugDescription: "not an Int"))
    default: try value.encode(to: encoding)
    }
  }
}
