/// What the header of a safetensors file says of an array, before it is held against the rest.
struct SafeTensorsArray {
  let name: String
  /// Where the name stands in the file.
  let byte: Int
  let element: SafeTensorsElement
  let shape: [Int]
  /// Its bytes, counted from the end of the header.
  let begin: Int
  let end: Int
}

/// Reads the header of a safetensors file.
///
/// It takes JSON as RFC 8259 has it, and of that what Hugging Face's implementation takes: keys
/// that it does not know are passed over, values may be nested 127 deep. It is stricter in one
/// thing, which the description of the format asks for: a name cannot occur twice.
struct SafeTensorsParser {
  /// What is wrong with a file, and where.
  typealias Problem = SafeTensors.Problem

  var json: SafeTensorsJSON

  /// Reads `header`, whose first byte is the one at `offset` in the file.
  init(_ header: [UInt8], offset: Int) {
    json = SafeTensorsJSON(header, offset: offset)
  }

  /// Reads all of the header.
  mutating func arrays() throws(Problem) -> [SafeTensorsArray] {
    try json.validate()
    var arrays: [SafeTensorsArray] = []
    var names: Set<String> = []
    try json.object("the header") { (parser, name, byte) throws(Problem) in
      guard names.insert(name).inserted else {
        throw Problem(reason: "the name `\(name)` occurs a second time", byte: byte)
      }
      if name == "__metadata__" {
        try Self.passMetadata(&parser)
      } else {
        arrays.append(try Self.array(name, at: byte, &parser))
      }
    }
    try json.end()
    return arrays
  }

  /// Passes over notes, of which only texts are allowed.
  private static func passMetadata(_ json: inout SafeTensorsJSON) throws(Problem) {
    if try json.null() { return }
    try json.object("`__metadata__`") { (json, name, _) throws(Problem) in
      _ = try json.string("the text of `\(name)` in `__metadata__`")
    }
  }

  private static func array(
    _ name: String, at byte: Int, _ json: inout SafeTensorsJSON
  ) throws(Problem) -> SafeTensorsArray {
    var element: SafeTensorsElement?
    var shape: [Int]?
    var offsets: [Int]?
    try json.object("the description of `\(name)`") { (json, key, place) throws(Problem) in
      let isKnown =
        [("dtype", element != nil), ("shape", shape != nil)]
        + [("data_offsets", offsets != nil)]
      guard !isKnown.contains(where: { $0.0 == key && $0.1 }) else {
        throw Problem(reason: "`\(key)` of `\(name)` occurs a second time", byte: place)
      }
      switch key {
      case "dtype": element = try Self.element(of: name, &json)
      case "shape": shape = try json.numbers("the shape of `\(name)`")
      case "data_offsets": offsets = try json.numbers("`data_offsets` of `\(name)`")
      case _: try json.passValue()
      }
    }
    guard let element, let shape, let offsets else {
      let missing = element == nil ? "dtype" : shape == nil ? "shape" : "data_offsets"
      throw Problem(reason: "`\(name)` has no `\(missing)`", byte: byte)
    }
    guard offsets.count == 2 else {
      throw Problem(
        reason: "`data_offsets` of `\(name)` has to be two numbers, and has \(offsets.count)",
        byte: byte)
    }
    return SafeTensorsArray(
      name: name, byte: byte, element: element, shape: shape, begin: offsets[0], end: offsets[1])
  }

  private static func element(
    of name: String, _ json: inout SafeTensorsJSON
  ) throws(Problem) -> SafeTensorsElement {
    let byte = json.place
    let type = try json.string("the type of `\(name)`")
    guard let element = SafeTensorsElement(rawValue: type) else {
      throw Problem(
        reason: "`\(type)`, the type of `\(name)`, is none of safetensors's", byte: byte)
    }
    return element
  }
}
