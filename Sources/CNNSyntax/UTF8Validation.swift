/// Returns the runs of bytes that are no UTF-8, in order; runs that touch are one.
///
/// - Complexity: O(n), and little more than a look at each byte where all are ASCII.
func invalidUTF8Runs(in bytes: [UInt8]) -> [Range<Int>] {
  var runs: [Range<Int>] = []
  var offset = 0
  while offset < bytes.count {
    if bytes[offset] < 0x80 {
      offset += 1
      continue
    }
    let length = scalarLength(in: bytes, at: offset)
    if length > 0 {
      offset += length
      continue
    }
    if let last = runs.last, last.upperBound == offset {
      runs[runs.count - 1] = last.lowerBound..<offset + 1
    } else {
      runs.append(offset..<offset + 1)
    }
    offset += 1
  }
  return runs
}

/// Returns how many bytes the scalar at `offset` takes, or 0 where they are no UTF-8.
func scalarLength(in bytes: [UInt8], at offset: Int) -> Int {
  func continuation(_ distance: Int, in allowed: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
    offset + distance < bytes.count && allowed.contains(bytes[offset + distance])
  }
  switch bytes[offset] {
  case ..<0x80: return 1
  case 0xC2...0xDF: return continuation(1) ? 2 : 0
  case 0xE0...0xEF:
    // No overlong form, and no surrogate.
    let lead = bytes[offset]
    let second: ClosedRange<UInt8> =
      lead == 0xE0 ? 0xA0...0xBF : lead == 0xED ? 0x80...0x9F : 0x80...0xBF
    return continuation(1, in: second) && continuation(2) ? 3 : 0
  case 0xF0...0xF4:
    // No overlong form, and nothing beyond the last plane.
    let lead = bytes[offset]
    let second: ClosedRange<UInt8> =
      lead == 0xF0 ? 0x90...0xBF : lead == 0xF4 ? 0x80...0x8F : 0x80...0xBF
    return continuation(1, in: second) && continuation(2) && continuation(3) ? 4 : 0
  default: return 0
  }
}

/// Returns the scalar at `offset` and its length, or `nil` where the bytes are no UTF-8.
func decodeScalar(in bytes: [UInt8], at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
  let length = scalarLength(in: bytes, at: offset)
  guard length > 0,
    let scalar = String(decoding: bytes[offset..<offset + length], as: UTF8.self)
      .unicodeScalars.first
  else { return nil }
  return (scalar, length)
}
