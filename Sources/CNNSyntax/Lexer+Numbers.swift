import CNNSource

extension Lexer {
  /// Reads a number or dims, with all that touches it and should not.
  mutating func readNumber() {
    let start = offset
    let (kind, end) = numberLiteral(in: bytes, at: start)
    offset = end
    finish(kind, from: start)
  }

  /// Adds the literal that ends here, or with what touches it.
  private mutating func finish(_ kind: TokenKind, from start: Int) {
    let end = offset
    skipNumberTail()
    if let value = valueInOtherBase(start) {
      let whole = text(start, offset)
      diagnostics.add(.misspelledNumber(whole, fixed: "\(value)", at: range(start, offset)))
      return append(.number, from: start)
    }
    if offset > end {
      reportMalformed(kind, start: start, end: end)
    } else if kind == .dims, hasLeadingZero(start, end) {
      diagnostics.add(.leadingZero(text(start, end), at: range(start, end)))
    }
    append(isForeignDims(start, end) ? .dims : kind, from: start)
  }

  /// Returns the value of `0x1F`, `0o17` or `0b11`, a number of another base that ends here.
  private func valueInOtherBase(_ start: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "0"), offset > start + 2 else { return nil }
    let digits = text(start + 2, offset)
    return switch bytes[start + 1] {
    case UInt8(ascii: "x"), UInt8(ascii: "X"): Int(digits, radix: 16)
    case UInt8(ascii: "o"): Int(digits, radix: 8)
    case UInt8(ascii: "b"): Int(digits, radix: 2)
    default: nil
    }
  }

  private func hasLeadingZero(_ start: Int, _ end: Int) -> Bool {
    bytes[start..<end].split(separator: UInt8(ascii: "x")).contains {
      $0.first == UInt8(ascii: "0")
    }
  }

  /// `true` iff the literal goes on with `×` or `X` and a digit, as a window is often written.
  private func isForeignDims(_ start: Int, _ end: Int) -> Bool {
    guard end < offset else { return false }
    let tail = bytes[end..<offset]
    return tail.starts(with: "×".utf8)
      || tail.first == UInt8(ascii: "X")
        && tail.dropFirst().first.map(isDigit) ?? false
  }

  /// Passes over letters, digits, points and the like that touch a number.
  private mutating func skipNumberTail() {
    while true {
      if isNameByte(byte(0)) || byte(0) == UInt8(ascii: ".") && isDigit(byte(1)) {
        offset += 1
      } else if byte(0) == UInt8(ascii: "."), byte(1) != UInt8(ascii: ".") {
        offset += 1
      } else if byte(0) == 0xC3, byte(1) == 0x97, isDigit(byte(2)) {
        // "×" between digits.
        offset += 2
      } else if byte(0) == UInt8(ascii: "+"), isDigit(byte(1)), endsInExponentSign() {
        offset += 1
      } else {
        return
      }
    }
  }

  /// `true` iff the byte before is the `e` of a number such as `1e+5`.
  private func endsInExponentSign() -> Bool {
    guard offset >= 2 else { return false }
    let letter = bytes[offset - 1]
    return (letter == UInt8(ascii: "e") || letter == UInt8(ascii: "E"))
      && isDigit(bytes[offset - 2])
  }

  /// Reports a literal of which the part from `start` to `end` is in order.
  private mutating func reportMalformed(_ kind: TokenKind, start: Int, end: Int) {
    let whole = range(start, offset)
    let head = text(start, end)
    let tail = text(end, offset)
    if isForeignDims(start, end) {
      let fixed = text(start, offset).split { $0 == "×" || $0 == "X" }.joined(separator: "x")
      diagnostics.add(.foreignDims(text(start, offset), fixed: fixed, at: whole))
    } else if tail == "x" || tail == "X" {
      diagnostics.add(.unfinishedDims(head, at: whole))
    } else if let fixed = plainNumber(head: head, tail: tail) {
      diagnostics.add(.misspelledNumber(head + tail, fixed: fixed, at: whole))
    } else if tail.utf8.allSatisfy(isNameByte) {
      diagnostics.add(
        kind == .dims
          ? .dimsTouchName(head, tail, at: whole) : .numberTouchesName(head, tail, at: whole))
    } else {
      diagnostics.add(.malformedNumber(head + tail, at: whole))
    }
  }

  /// Returns what was meant by a number with stray points, `_` or signs: `5.`, `1_`, `1e+5`.
  private func plainNumber(head: String, tail: String) -> String? {
    let candidate = (head + tail).lowercased().filter { $0 != "+" }
      .split(separator: "_").joined(separator: "_")
    let fixed = candidate.hasSuffix(".") ? String(candidate.dropLast()) : candidate
    guard fixed.utf8.first.map(isDigit) ?? false else { return nil }
    let literal = numberLiteral(in: Array(fixed.utf8), at: 0)
    return literal.end == fixed.utf8.count ? fixed : nil
  }

  /// Reads `.5`.
  mutating func readFraction() {
    let start = offset
    offset = endOfDigits(in: bytes, at: offset + 1)
    let fraction = text(start, offset)
    diagnostics.add(.misspelledNumber(fraction, fixed: "0" + fraction, at: range(start, offset)))
    append(.number, from: start)
  }
}

/// Returns the number or dims at `start`, where a digit stands: its kind, and where it ends.
///
///     number = digits [ "." digits ] [ "e" [ "-" ] digits ] ;
///     dims = digits "x" digits { "x" digits } ;
private func numberLiteral(in bytes: [UInt8], at start: Int) -> (kind: TokenKind, end: Int) {
  func isDigitAt(_ index: Int) -> Bool { index < bytes.count && isDigit(bytes[index]) }
  func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
  var end = endOfDigits(in: bytes, at: start)
  if byte(end) == UInt8(ascii: "x"), isDigitAt(end + 1) {
    while byte(end) == UInt8(ascii: "x"), isDigitAt(end + 1) {
      end = endOfDigits(in: bytes, at: end + 1)
    }
    return (.dims, end)
  }
  if byte(end) == UInt8(ascii: "."), isDigitAt(end + 1) {
    end = endOfDigits(in: bytes, at: end + 1)
  }
  let sign = byte(end + 1) == UInt8(ascii: "-") ? 1 : 0
  if byte(end) == UInt8(ascii: "e"), isDigitAt(end + 1 + sign) {
    end = endOfDigits(in: bytes, at: end + 1 + sign)
  }
  return (.number, end)
}

/// Returns where the digits at `start` end.
///
///     digits = digit { [ "_" ] digit } ;
private func endOfDigits(in bytes: [UInt8], at start: Int) -> Int {
  func isDigitAt(_ index: Int) -> Bool { index < bytes.count && isDigit(bytes[index]) }
  var end = start
  while isDigitAt(end) || end < bytes.count && bytes[end] == UInt8(ascii: "_") && isDigitAt(end + 1)
  {
    end += 1
  }
  return end
}
