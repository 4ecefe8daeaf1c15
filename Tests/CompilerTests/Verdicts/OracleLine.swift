import Foundation
import TestSupport
import Testing

/// One layer that a framework was asked to build, and what it answered: a line of ground truth.
struct OracleLine: Sendable {
  /// What a framework is asked for: the name of an operation without its number of axes.
  let operation: Operation
  /// The shapes of the inputs without the batch, one for all but merges; `nil` is an open size.
  private(set) var inputs: [[Int?]]
  let args: [String: JSONValue]
  /// The framework's answer, with the axes in its own order.
  let answer: Verdict
  /// `true` iff a whole number is written as a decimal, as in 2.0, which decoding does not tell.
  let hasWholeDecimal: Bool
  /// The line up to the answer, for reports.
  let description: String

  init(_ text: Substring) throws {
    let json = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    operation = Operation(json["op"].text ?? "")
    let input = json["input"].list ?? []
    let isMerge = input.contains { $0.list != nil }
    inputs = isMerge ? input.map { Self.sizes($0.list ?? []) } : [Self.sizes(input)]
    args = operation.withUsualValues(json["args"].object ?? [:])
    if let shape = json["result"].list {
      answer = .takes(shape: Self.sizes(shape), parameters: json["params"].whole)
    } else {
      answer = .refuses(json["error"].text ?? "")
    }
    let end = text.range(of: "\"result\"")?.lowerBound ?? text.endIndex
    description = String(text[..<end])
    hasWholeDecimal = description.contains(/\d\.0[,\]}]/)
  }

  private static func sizes(_ values: [JSONValue]) -> [Int?] { values.map(\.whole) }

  /// `true` iff a size of an input is open.
  var isOpen: Bool { inputs.contains { $0.contains(nil) } }

  /// The line with 8 for open sizes.
  var withKnownSizes: OracleLine {
    var line = self
    line.inputs = inputs.map { $0.map { $0 ?? 8 } }
    return line
  }

  /// The input of a layer, which has only one.
  var input: [Int?] { inputs.first ?? [] }
}

extension OracleLine {
  /// What a framework is asked for.
  struct Operation: Hashable, Sendable {
    /// The name as the framework spells it, such as `Conv2DTranspose`.
    let name: String
    /// The name without its number of axes and remarks: `ConvTranspose`.
    let base: String
    /// The number of spatial axes that the name tells.
    let spatialRank: Int?

    init(_ name: String) {
      self.name = name
      let bare = name.prefix { $0 != "(" }
      if let match = bare.firstMatch(of: /([123])[dD]/) {
        base = String(bare[..<match.range.lowerBound] + bare[match.range.upperBound...])
        spatialRank = Int(match.1)
      } else {
        base = String(bare)
        spatialRank = nil
      }
    }

    /// The arguments, with what the framework takes for those that the language wants to be told.
    func withUsualValues(_ args: [String: JSONValue]) -> [String: JSONValue] {
      var usual: [String: JSONValue] = [:]
      switch base {
      case "cat": usual = ["dim": .whole(0)]
      case "softmax": usual = ["dim": .null]
      case "instance_norm": usual = ["affine": .flag(false)]
      case "prelu": usual = ["num_parameters": .whole(1)]
      case "dropout": usual = ["p": .decimal(0.5)]
      case "ZeroPadding": usual = ["padding": .whole(1)]
      case "Cropping": usual = ["cropping": .whole(spatialRank == 2 ? 0 : 1)]
      default: break
      }
      // An empty list is None for the pools of PyTorch.
      let isPool = framework == .torch && base.hasSuffix("_pool")
      let given = args.filter { !(isPool && $0.key == "stride" && $0.value.list?.isEmpty == true) }
      return usual.merging(given) { $1 }
    }

    var framework: Framework { name.first?.isUppercase == true ? .keras : .torch }
  }

  /// Who was asked; Keras's names begin with a capital.
  enum Framework: String {
    case keras = "Keras"
    case torch = "PyTorch"
  }
}

extension OracleLine {
  /// All lines by operation: those of the fixtures, and of a file that `CNN_VERDICT_LINES` names.
  ///
  /// A line that cannot be read fails the test.
  static let all: [String: [OracleLine]] = {
    let names = ["keras_layers.jsonl", "torch_layers.jsonl", "more_layers.jsonl"]
    let paths = names.map { "\(Fixtures.root)/Tests/Fixtures/oracle/\($0)" }
    let further = ProcessInfo.processInfo.environment["CNN_VERDICT_LINES"].map { [$0] } ?? []
    do {
      let texts = try (paths + further).map { try String(contentsOfFile: $0, encoding: .utf8) }
      let lines = try texts.flatMap { $0.split(separator: "\n") }.map(OracleLine.init)
      return Dictionary(grouping: lines, by: \.operation.name)
    } catch {
      Issue.record("the lines cannot be read: \(error)")
      return [:]
    }
  }()
}
