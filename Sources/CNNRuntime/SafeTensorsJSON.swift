/// Reads JSON (RFC 8259) from left to right, as far as safetensors files need it.
struct SafeTensorsJSON {
  /// What is wrong with a file, and where.
  typealias Problem = SafeTensors.Problem

  /// How deep values may be nested, with the outermost one.
  static let deepest = 127

  private let bytes: [UInt8]
  private let offset: Int
  private var position = 0
  private var depth = 0

  /// Reads `bytes`, of which the first is the one at `offset` in the file.
  init(_ bytes: [UInt8], offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// Where the next value begins, in the file.
  var place: Int {
    mutating get {
      passSpace()
      return offset + position
    }
  }

  /// Throws unless all bytes are UTF-8.
  func validate() throws(Problem) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw Problem(
        reason: "the header is no UTF-8", byte: offset + error.byteOffsets.lowerBound)
    }
  }

  /// Throws unless only white space follows.
  mutating func end() throws(Problem) {
    passSpace()
    if position < bytes.count { throw expected("the end of the header") }
  }

  /// Reads an object, and calls `value` behind each key to read what belongs to it.
  mutating func object(
    _ what: String,
    _ value: (inout SafeTensorsJSON, _ key: String, _ byte: Int) throws(Problem) -> Void
  ) throws(Problem) {
    guard take("{") else { throw expected("\(what), an object") }
    try enter()
    defer { depth -= 1 }
    if take("}") { return }
    repeat {
      let byte = place
      let key = try string("a name in quotation marks")
      guard take(":") else { throw expected("a colon after `\(key)`") }
      try value(&self, key, byte)
    } while take(",")
    guard take("}") else { throw expected("a comma or the end of \(what)") }
  }

  /// Reads an array of whole numbers.
  mutating func numbers(_ what: String) throws(Problem) -> [Int] {
    var numbers: [Int] = []
    try array("\(what), an array") { json throws(Problem) in
      numbers.append(try json.wholeNumber())
    }
    return numbers
  }

  /// Reads `null`, or returns `false` if the next value is another.
  mutating func null() throws(Problem) -> Bool {
    passSpace()
    guard peek == UInt8(ascii: "n") else { return false }
    try word("null")
    return true
  }

  /// Reads any value.
  mutating func passValue() throws(Problem) {
    passSpace()
    switch peek {
    case UInt8(ascii: "{"):
      try object("the object") { (json, _, _) throws(Problem) in try json.passValue() }
    case UInt8(ascii: "["):
      try array("an array") { json throws(Problem) in try json.passValue() }
    case UInt8(ascii: "\""): _ = try string("a text")
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    case _: try passNumber()
    }
  }

  private mutating func array(
    _ what: String, _ value: (inout SafeTensorsJSON) throws(Problem) -> Void
  ) throws(Problem) {
    guard take("[") else { throw expected(what) }
    try enter()
    defer { depth -= 1 }
    if take("]") { return }
    repeat { try value(&self) } while take(",")
    guard take("]") else { throw expected("a comma or the end of the array") }
  }

  private mutating func enter() throws(Problem) {
    depth += 1
    guard depth <= Self.deepest else { throw expected("no value that is nested so deep") }
  }

  private mutating func word(_ word: String) throws(Problem) {
    guard bytes[position...].starts(with: word.utf8) else { throw expected("`\(word)`") }
    position += word.utf8.count
  }

  // MARK: Numbers

  private mutating func wholeNumber() throws(Problem) -> Int {
    passSpace()
    let start = position
    let digits = passDigits()
    let isWhole = digits > 0 && (digits == 1 || bytes[start] != UInt8(ascii: "0"))
    let goesOn = peek.map { ".eE".utf8.contains($0) } ?? false
    guard isWhole, !goesOn,
      let number = Int(String(decoding: bytes[start..<position], as: UTF8.self))
    else {
      position = start
      throw expected("a whole number from 0 to \(Int.max)")
    }
    return number
  }

  private mutating func passNumber() throws(Problem) {
    let start = position
    if peek == UInt8(ascii: "-") { position += 1 }
    let first = peek
    let digits = passDigits()
    var isNumber = digits > 0 && (digits == 1 || first != UInt8(ascii: "0"))
    if peek == UInt8(ascii: ".") {
      position += 1
      isNumber = passDigits() > 0 && isNumber
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      position += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
      isNumber = passDigits() > 0 && isNumber
    }
    guard isNumber else {
      position = start
      throw expected("a value")
    }
  }

  /// Passes over digits and returns how many there were.
  private mutating func passDigits() -> Int {
    let start = position
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    return position - start
  }

  // MARK: Texts

  /// Reads a text.
  mutating func string(_ what: String) throws(Problem) -> String {
    guard take("\"") else { throw expected(what) }
    var text: [UInt8] = []
    while let byte = peek, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw expected("no control character in a text") }
      position += 1
      if byte == UInt8(ascii: "\\") {
        text += String(try escaped()).utf8
      } else {
        text.append(byte)
      }
    }
    guard take("\"") else { throw expected("a quotation mark that ends the text") }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads what follows a backslash.
  private mutating func escaped() throws(Problem) -> Unicode.Scalar {
    let letters: [UInt8: Unicode.Scalar] = [
      UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
      UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
      UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]
    guard let letter = peek else { throw expected("what the backslash stands for") }
    if let scalar = letters[letter] {
      position += 1
      return scalar
    }
    guard letter == UInt8(ascii: "u") else { throw expected("`n`, `u` or the like after `\\`") }
    let start = position - 1
    position += 1
    let first = try hexadecimal()
    var value = first
    if (0xD800..<0xDC00).contains(first), bytes[position...].starts(with: "\\u".utf8) {
      position += 2
      let second = try hexadecimal()
      let isPair = (0xDC00..<0xE000).contains(second)
      value = isPair ? 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00) : first
    }
    guard let scalar = Unicode.Scalar(value) else {
      position = start
      throw expected("a character, of which this is half")
    }
    return scalar
  }

  /// Reads four digits of base 16.
  private mutating func hexadecimal() throws(Problem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw expected("four digits of base 16 after `\\u`")
      }
      value = value << 4 + UInt32(digit)
      position += 1
    }
    return value
  }

  // MARK: Bytes

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func passSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      position += 1
    }
  }

  /// Passes over white space and a character, or returns `false` if another follows.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    passSpace()
    guard let byte = peek, UInt32(byte) == character.value else { return false }
    position += 1
    return true
  }

  /// The problem that something else stands at this position.
  private func expected(_ what: String) -> Problem {
    Problem(reason: "expected \(what)", byte: offset + position)
  }
}
