import TestSupport

/// A line of ground truth as a network of one layer, with its channels last.
struct LayerText {
  /// The sizes of the inputs; `nil` is an open size.
  var inputs: [[Int?]]
  /// The statements of the body, which are one but for padding modes.
  var body: String
  /// The framework's answer, with the axes as the network has them.
  var answer: Verdict
  /// The number of axes that come out.
  var outputRank: Int

  /// The network in `.cnn`, with an output of any size.
  ///
  /// Open sizes of one axis are one size: a framework takes those of a merge to fit.
  var source: String {
    let output = "[" + Array(repeating: "_", count: outputRank).joined(separator: ", ") + "]"
    let shapes = inputs.map { sizes in
      let texts = sizes.enumerated().map { axis, size in size.map(String.init) ?? "size\(axis)" }
      return "[" + texts.joined(separator: ", ") + "]"
    }
    let ports = zip(Self.names, shapes).map { "\($0): \($1)" }.joined(separator: ", ")
    let input = inputs.count == 1 ? shapes[0] : "(\(ports))"
    return "network Layer: \(input) -> \(output) {\n    \(body)\n}\n"
  }

  /// The names of several inputs.
  static let names = ["a", "b", "c", "d", "e", "f", "g", "h"]

  /// The body of a merge of all inputs.
  static func merge(_ layer: String, count: Int, arguments: [String] = []) -> String {
    if count == 1 {
      return ([layer + arguments.map { " " + $0 }.joined(separator: ",")] + ["{ identity }"])
        .joined(separator: " ")
    }
    return "a -> \(layer) " + (names[1..<count] + arguments).joined(separator: ", ")
  }
}

extension JSONValue {
  /// The value as the language writes it; `none` and texts stand as they are.
  var written: String {
    switch self {
    case .null: "none"
    case .flag(let value): "\(value)"
    case .whole(let value): "\(value)"
    case .decimal(let value): "\(value)"
    case .text(let value): value
    case .list(let values): "[" + values.map(\.written).joined(separator: ", ") + "]"
    case .object: "{}"
    }
  }

  /// The number, whole or not.
  var double: Double? {
    if case .decimal(let value) = self { value } else { whole.map(Double.init) }
  }

  /// A shape as the language writes it: the size that is inferred is `_`.
  var writtenShape: String {
    guard let list else { return written }
    let sizes = list.map { $0.whole == -1 ? "_" : $0.written }
    return "[" + sizes.joined(separator: ", ") + "]"
  }
}
