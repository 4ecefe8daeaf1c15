/// One character of source text: a Unicode scalar, or bytes that encode none.
struct DecodedScalar {
  let bytes: Range<Int>
  /// `nil` iff the bytes are not valid UTF-8.
  let scalar: Unicode.Scalar?
}

/// The characters of a stretch of bytes, with where each of them stands.
struct ScalarDecoder: Sequence, IteratorProtocol {
  private var offset: Int
  private var rest: IndexingIterator<ArraySlice<UInt8>>
  private var parser = Unicode.UTF8.ForwardParser()

  init(_ bytes: ArraySlice<UInt8>) {
    offset = bytes.startIndex
    rest = bytes.makeIterator()
  }

  mutating func next() -> DecodedScalar? {
    switch parser.parseScalar(from: &rest) {
    case .valid(let encoded):
      DecodedScalar(bytes: advance(by: encoded.count), scalar: Unicode.UTF8.decode(encoded))
    case .error(let length): DecodedScalar(bytes: advance(by: length), scalar: nil)
    case .emptyInput: nil
    }
  }

  private mutating func advance(by length: Int) -> Range<Int> {
    defer { offset += length }
    return offset..<offset + length
  }
}
