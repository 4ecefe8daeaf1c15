import CNNSource

extension Lexer {
  /// Reads what begins no token of the language.
  mutating func readForeign() {
    let start = offset
    switch bytes[offset] {
    case UInt8(ascii: "#"):
      diagnostics.add(.foreignSpelling("#", meaning: "//", at: range(start, start + 1)))
      skipLine()
    case UInt8(ascii: "'"): readQuoted(by: ["'"])
    case UInt8(ascii: "^"):
      offset += 1
      diagnostics.add(.powerOperator("^", at: range(start, offset)))
      append(.star, from: start)
    case 0x80...: readBeyondASCII()
    default:
      offset += 1
      readUnknown(from: start)
    }
  }

  private mutating func readBeyondASCII() {
    let start = offset
    guard let (scalar, length) = decodeScalar(in: bytes, at: offset) else {
      // The bytes have been reported as no UTF-8.
      repeat { offset += 1 } while byte(0) >= 0x80 && scalarLength(in: bytes, at: offset) == 0
      append(.unknown, from: start)
      return
    }
    if let meaning = meaningOfSymbol(scalar) {
      offset += length
      readSymbol(String(scalar), meaning: meaning, from: start)
    } else if scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint {
      offset += length
      diagnostics.add(.foreignSpace(scalar, at: range(start, offset)))
    } else if isOpeningQuote(scalar) {
      readQuoted(by: ["“", "”", "„", "‘", "’", "«", "»", "\""])
    } else if skipForeignLetters() {
      diagnostics.add(.foreignLetters(text(start, offset), at: range(start, offset)))
      append(.name, from: start)
    } else {
      offset += length
      readUnknown(from: start)
    }
  }

  /// Adds a symbol as the token that it stands for; a dash before `>` is an arrow.
  private mutating func readSymbol(_ text: String, meaning: TokenKind, from start: Int) {
    if meaning == .minus, byte(0) == UInt8(ascii: ">") {
      offset += 1
      diagnostics.add(.wrongArrow(text + ">", at: range(start, offset)))
      append(.arrow, from: start)
    } else if meaning == .arrow {
      diagnostics.add(.wrongArrow(text, at: range(start, offset)))
      append(.arrow, from: start)
    } else {
      let spelling = meaning.spelling ?? ""
      diagnostics.add(.foreignSpelling(text, meaning: spelling, at: range(start, offset)))
      append(meaning, from: start)
    }
  }

  private func meaningOfSymbol(_ scalar: Unicode.Scalar) -> TokenKind? {
    switch scalar {
    case "×", "·", "⋅", "∙", "∗", "＊": .star
    case "÷", "∕", "／": .slash
    case "−", "–", "—", "‐", "‑", "－": .minus
    case "→", "⇒", "⟶", "➜", "➔", "➝": .arrow
    case "≤", "⩽": .lessEqual
    case "≥", "⩾": .greaterEqual
    case "≠": .bangEqual
    case "∧": .ampersands
    case "∨": .bars
    case "¬": .bang
    case "…": .range
    case "，", "、": .comma
    case "：": .colon
    case "；": .semicolon
    case "（": .leftParenthesis
    case "）": .rightParenthesis
    case "［": .leftBracket
    case "］": .rightBracket
    case "｛": .leftBrace
    case "｝": .rightBrace
    default: nil
    }
  }

  private func isOpeningQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "“", "”", "„", "‘", "’", "«": true
    default: false
    }
  }

  /// Reads a string between quotes that are not `"`, as far as the line goes; what is wrong with
  /// it depends on where it stands.
  private mutating func readQuoted(by closers: [Unicode.Scalar]) {
    let start = offset
    offset += scalarLength(in: bytes, at: offset)
    let textStart = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      let length = max(1, scalarLength(in: bytes, at: offset))
      if let scalar = decodeScalar(in: bytes, at: offset)?.scalar, closers.contains(scalar) {
        offset += length
        append(.string, from: start)
        return
      }
      offset += length
    }
    offset = textStart
    readUnknown(from: start)
  }

  /// Passes over letters of any script and what else a name can hold; `true` iff one is no ASCII.
  mutating func skipForeignLetters() -> Bool {
    let start = offset
    while offset < bytes.count {
      if isNameByte(bytes[offset]) {
        offset += 1
      } else if bytes[offset] >= 0x80, let (scalar, length) = decodeScalar(in: bytes, at: offset),
        isForeignLetter(scalar)
      {
        offset += length
      } else {
        break
      }
    }
    return offset > start
  }

  private func isForeignLetter(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }

  /// Adds the characters from `start` on that begin no token as one token, with one diagnostic.
  private mutating func readUnknown(from start: Int) {
    while offset < bytes.count, let length = unknownLength() { offset += length }
    diagnostics.add(
      .unknownCharacters(text(start, offset), at: range(start, offset)))
    append(.unknown, from: start)
  }

  /// Returns the length of the character at the current offset, or `nil` where it means something.
  private func unknownLength() -> Int? {
    switch bytes[offset] {
    case UInt8(ascii: "$"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "~"),
      UInt8(ascii: "\\"), 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F:
      return 1
    case 0x80...:
      guard let (scalar, length) = decodeScalar(in: bytes, at: offset),
        meaningOfSymbol(scalar) == nil, !isOpeningQuote(scalar), !isForeignLetter(scalar),
        !scalar.properties.isWhitespace
      else { return nil }
      return length
    default: return nil
    }
  }
}
