extension Image {
  /// Reads a PGM or PPM file, of text (`P2`, `P3`) or of bytes (`P5`, `P6`); colours become grey.
  init(netpbm bytes: [UInt8]) throws(ImageError) {
    var reader = NetpbmReader(bytes)
    let format = try reader.format()
    let width = try reader.number("the width", in: 1...NetpbmReader.largestSize)
    let height = try reader.number("the height", in: 1...NetpbmReader.largestSize)
    let maximum = try reader.number("the maximum", in: 1...65_535)
    let count = width * height * format.channels
    let samples =
      format.isText
      ? try reader.textSamples(count, maximum: maximum)
      : try reader.byteSamples(count, maximum: maximum)
    try reader.finish()
    let scaled = samples.map { Float($0) / Float(maximum) }
    self.init(width: width, height: height, pixels: format.channels == 1 ? scaled : grey(scaled))
  }
}

/// Returns the brightness of pixels of red, green and blue, as ITU-R BT.601 weighs them.
private func grey(_ samples: [Float]) -> [Float] {
  stride(from: 0, to: samples.count, by: 3).map {
    0.299 * samples[$0] + 0.587 * samples[$0 + 1] + 0.114 * samples[$0 + 2]
  }
}

/// Reads the parts of a PGM or PPM file (https://netpbm.sourceforge.net/doc/pgm.html), in order.
private struct NetpbmReader {
  /// So large that no number of samples goes beyond 64 bits.
  static let largestSize = 1 << 20

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Reads the letter and digit at the beginning.
  mutating func format() throws(ImageError) -> (channels: Int, isText: Bool) {
    guard bytes.count >= 2, bytes[0] == UInt8(ascii: "P") else { throw .unknownFormat }
    position = 2
    return switch bytes[1] {
    case UInt8(ascii: "2"): (1, true)
    case UInt8(ascii: "3"): (3, true)
    case UInt8(ascii: "5"): (1, false)
    case UInt8(ascii: "6"): (3, false)
    default: throw .unknownFormat
    }
  }

  /// Reads a number of decimal digits, behind white space and comments.
  mutating func number(_ name: String, in range: ClosedRange<Int>) throws(ImageError) -> Int {
    skipSpace()
    guard let first = next else { throw .missing(name) }
    guard first.isDigit else { throw .noNumber(name, byte: position) }
    var number = 0
    while let digit = next, digit.isDigit {
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
      guard number <= range.upperBound else { throw .outOfRange(name, of: range) }
      position += 1
    }
    guard range.contains(number) else { throw .outOfRange(name, of: range) }
    if let next, !next.isSpace, next != UInt8(ascii: "#") {
      throw .noNumber(name, byte: position)
    }
    return number
  }

  /// Reads samples that are written out as numbers.
  mutating func textSamples(_ count: Int, maximum: Int) throws(ImageError) -> [Int] {
    var samples: [Int] = []
    // A sample takes two bytes at least, so that a short file cannot ask for much memory.
    samples.reserveCapacity(min(count, bytes.count / 2 + 1))
    while samples.count < count {
      samples.append(try number("sample \(samples.count + 1) of \(count)", in: 0...maximum))
    }
    skipSpace()
    return samples
  }

  /// Reads samples of a byte each, or of two, the higher first, where one cannot hold the maximum.
  mutating func byteSamples(_ count: Int, maximum: Int) throws(ImageError) -> [Int] {
    // One byte of white space, or a comment up to the end of its line, stands before the samples.
    if next == UInt8(ascii: "#") { skipComment() }
    position += 1
    let size = maximum > 255 ? 2 : 1
    let present = max(bytes.count - position, 0) / size
    guard present >= count else { throw .missing("sample \(present + 1) of \(count)") }
    var samples: [Int] = []
    samples.reserveCapacity(count)
    for index in 0..<count {
      let start = position + index * size
      let sample = bytes[start..<start + size].reduce(0) { $0 << 8 | Int($1) }
      guard sample <= maximum else {
        throw .outOfRange("sample \(index + 1) of \(count)", of: 0...maximum)
      }
      samples.append(sample)
    }
    position += count * size
    return samples
  }

  /// Makes sure that nothing is left.
  func finish() throws(ImageError) {
    guard position == bytes.count else { throw .tooLong(byte: position) }
  }

  private mutating func skipSpace() {
    while let next, next.isSpace || next == UInt8(ascii: "#") {
      if next == UInt8(ascii: "#") { skipComment() } else { position += 1 }
    }
  }

  /// Goes on to the end of the line.
  private mutating func skipComment() {
    while let next, next != UInt8(ascii: "\n"), next != UInt8(ascii: "\r") { position += 1 }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Blank, tabulator, line feed, vertical tabulator, form feed, carriage return.
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
