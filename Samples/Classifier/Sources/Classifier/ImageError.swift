/// Why the bytes of a file are no image, or not one that the network takes.
enum ImageError: Error, Hashable {
  /// Something else stands where the format begins, in its first two bytes.
  case unknownFormat
  /// The file ends in front of what is named.
  case missing(String)
  /// Something else stands where a number should.
  case noNumber(String, byte: Int)
  /// A number is beyond what it may be.
  case outOfRange(String, of: ClosedRange<Int>)
  /// There is more in the file than one image.
  case tooLong(byte: Int)
  /// The image has another size than the network takes.
  case size(width: Int, height: Int, expectedWidth: Int, expectedHeight: Int)
}

extension ImageError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unknownFormat: "this is no PGM or PPM file: it does not begin with P2, P3, P5 or P6"
    case .missing(let name): "the file ends where \(name) should stand"
    case .noNumber(let name, let byte): "byte \(byte) is no digit, where \(name) should stand"
    case .outOfRange(let name, let range):
      "\(name) has to be from \(range.lowerBound) to \(range.upperBound)"
    case .tooLong(let byte): "the image ends at byte \(byte), and the file goes on"
    case .size(let width, let height, let expectedWidth, let expectedHeight):
      "the image is \(width)×\(height), and the network takes \(expectedWidth)×\(expectedHeight)"
    }
  }
}
