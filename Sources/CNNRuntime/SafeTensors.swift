/// A safetensors file: which arrays it has, and where each one stands.
///
/// The file begins with 8 bytes, the length of a header, lowest byte first. The header is a JSON
/// object, `{"name": {"dtype": "F32", "shape": [3, 4], "data_offsets": [0, 48]}, …}`, and the
/// numbers follow. The offsets are counted from the end of the header. The arrays stand there one
/// after the other, without gaps and without overlaps, up to the end of the file: what differs from
/// that is no such file, and nothing of it is used.
struct SafeTensors: Sendable {
  /// One array.
  struct Entry: Sendable {
    let element: SafeTensorsElement
    let shape: [Int]
    /// Its bytes, counted from the beginning of the file.
    let range: Range<Int>
  }

  /// What is wrong with a file, and at which of its bytes.
  struct Problem: Error {
    let reason: String
    let byte: Int
  }

  /// The longest header, as in Hugging Face's implementation.
  static let longestHeader = 100_000_000

  let file: MappedFile
  let entries: [String: Entry]
  /// The names of the arrays, in the order of their numbers.
  let names: [String]

  init(_ file: MappedFile) throws(Problem) {
    self.file = file
    let lengthSize = MemoryLayout<UInt64>.size
    guard file.bytes.count >= lengthSize else {
      throw Problem(
        reason: "there are \(file.bytes.count) bytes, but a safetensors file begins with"
          + " \(lengthSize) that say how long its header is",
        byte: file.bytes.count)
    }
    let length = UInt64(littleEndian: file.bytes.loadUnaligned(as: UInt64.self))
    guard length <= Self.longestHeader else {
      throw Problem(reason: Self.words(forLength: length, in: file.bytes), byte: 0)
    }
    let start = lengthSize + Int(length)
    guard start <= file.bytes.count else {
      throw Problem(
        reason: "the header would have \(length) bytes, but only"
          + " \(file.bytes.count - lengthSize) follow: the file is not whole, or no safetensors file",
        byte: 0)
    }
    var parser = SafeTensorsParser(Array(file.bytes[lengthSize..<start]), offset: lengthSize)
    let arrays = try parser.arrays().sorted { ($0.begin, $0.end) < ($1.begin, $1.end) }
    try Self.verify(arrays, dataCount: file.bytes.count - start)
    names = arrays.map(\.name)
    entries = Dictionary(
      arrays.map { array in
        let range = start + array.begin..<start + array.end
        return (array.name, Entry(element: array.element, shape: array.shape, range: range))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Calls `body` with the numbers of an array, or returns `nil` if they cannot be float32.
  func withNumbers<Result>(
    of entry: Entry, _ body: (UnsafeBufferPointer<Float>) -> Result
  ) -> Result? {
    // Each array is read once, as a rule.
    defer { file.forget(entry.range) }
    return entry.element.withNumbers(
      in: UnsafeRawBufferPointer(rebasing: file.bytes[entry.range]), body)
  }

  /// Throws unless arrays, which are sorted by their place, cover the data one after the other.
  private static func verify(_ arrays: [SafeTensorsArray], dataCount: Int) throws(Problem) {
    var end = 0
    for array in arrays {
      if let reason = flaw(of: array, after: end, dataCount: dataCount) {
        throw Problem(reason: "`\(array.name)` \(reason)", byte: array.byte)
      }
      end = array.end
    }
    guard end == dataCount else {
      throw Problem(
        reason: "the arrays take \(end) bytes, but \(dataCount) follow the header", byte: 0)
    }
  }

  /// What is wrong with the place of an array, if anything is.
  private static func flaw(
    of array: SafeTensorsArray, after end: Int, dataCount: Int
  ) -> String? {
    guard array.begin <= array.end else {
      return "would end at \(array.end), before it begins at \(array.begin)"
    }
    guard array.begin == end else {
      return "begins at \(array.begin), but the arrays before it end at \(end)"
    }
    guard array.end <= dataCount else {
      return "would end at \(array.end), but only \(dataCount) bytes follow the header:"
        + " the file is not whole"
    }
    guard let bits = array.shape.product?.multipliedReportingOverflow(by: array.element.bits),
      !bits.overflow
    else {
      return "has more numbers than there can be: \(array.shape)"
    }
    guard bits.partialValue.isMultiple(of: 8), bits.partialValue / 8 == array.end - array.begin
    else {
      return "takes \(array.end - array.begin) bytes, which is not what \(array.shape) of"
        + " \(array.element.rawValue) takes"
    }
    return nil
  }

  /// What to say of a file whose header would be too long, which is probably of another kind.
  private static func words(forLength length: UInt64, in bytes: UnsafeRawBufferPointer) -> String {
    let kinds: [(start: [UInt8], words: String)] = [
      ([0x89, 0x48, 0x44, 0x46], "this is an HDF5 file, such as `.h5`, and no safetensors file"),
      (
        [0x50, 0x4B, 0x03, 0x04],
        "this is a ZIP file, such as `.keras`, `.pt` or `.npz`, and no"
          + " safetensors file"
      ),
      ([0x93, 0x4E, 0x55, 0x4D], "this is a file of NumPy, and no safetensors file"),
    ]
    if let kind = kinds.first(where: { bytes.starts(with: $0.start) }) {
      return "\(kind.words); Docs/Weights.md says how to make one"
    }
    return "the header would have \(length) bytes, and at most \(longestHeader) are allowed: this"
      + " is probably no safetensors file"
  }
}

extension [Int] {
  /// The product, or `nil` if it is too large.
  var product: Int? {
    var product = 1
    for number in self {
      let (next, overflow) = product.multipliedReportingOverflow(by: number)
      guard !overflow else { return nil }
      product = next
    }
    return product
  }
}
