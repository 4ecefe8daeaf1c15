/// Text that a terminal can be given, and the number of columns that it takes there.
///
/// What would move the cursor, change colours, hide, or turn the direction of the text is replaced
/// by something that can be seen.
struct VisibleText {
  private(set) var text = ""
  private(set) var width = 0

  /// Adds `scalar`, or what stands for it: a control picture such as `␛`, or its code as `<U+202E>`.
  mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.appearance {
    case .itself(let columns):
      text.unicodeScalars.append(scalar)
      width += columns
    case .picture(let picture):
      text.unicodeScalars.append(picture)
      width += 1
    case .code:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      append(ascii: "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits)
      append(ascii: ">")
    }
  }

  /// Adds what stands for a byte that is not valid UTF-8: its value, as in `<FF>`.
  mutating func append(invalid byte: UInt8) {
    let digits = String(byte, radix: 16, uppercase: true)
    append(ascii: byte < 0x10 ? "<0\(digits)>" : "<\(digits)>")
  }

  /// Adds text that takes a column for each of its characters.
  mutating func append(ascii piece: String) {
    text += piece
    width += piece.utf8.count
  }
}

extension String {
  /// The text with nothing in it that a terminal would act on.
  package var visible: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    var visible = VisibleText()
    for scalar in unicodeScalars { visible.append(scalar) }
    return visible.text
  }
}

/// What a terminal shows of a scalar.
private enum Appearance {
  /// The scalar itself, in so many columns.
  case itself(columns: Int)
  /// A picture in its place, one column wide.
  case picture(Unicode.Scalar)
  /// The number of its code.
  case code
}

extension Unicode.Scalar {
  fileprivate var appearance: Appearance {
    if (0x20..<0x7F).contains(value) { return .itself(columns: 1) }
    switch properties.generalCategory {
    case .control: return controlPicture.map(Appearance.picture) ?? .code
    case .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: return .code
    case .nonspacingMark, .enclosingMark: return .itself(columns: 0)
    default: return .itself(columns: isWide ? 2 : 1)
    }
  }

  /// The picture of a control character of ASCII.
  private var controlPicture: Unicode.Scalar? {
    if value == 0x7F { return "\u{2421}" }
    return value < 0x20 ? Unicode.Scalar(0x2400 + value) : nil
  }

  /// `true` iff terminals give the scalar two columns: East Asian wide and full-width characters,
  /// and emoji, of which a flag is made of two halves.
  private var isWide: Bool {
    switch value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x20000...0x3FFFD:
      true
    case 0x1F1E6...0x1F1FF: false
    default: properties.isEmojiPresentation
    }
  }
}
