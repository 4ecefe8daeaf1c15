/// Why a network could not be made of weights.
public enum WeightError: Error, Hashable, Sendable {
  /// A file could not be read; the reason is the system's.
  case unreadable(path: String, reason: String)
  /// The file, or what stands in for one, is no safetensors file. The byte is counted from the
  /// beginning of the file.
  case malformed(path: String?, reason: String, byte: Int?)
  /// The arrays are not those of the network.
  case mismatch(Mismatch)

  /// All that keeps arrays from being those of a network.
  public struct Mismatch: Hashable, Sendable {
    /// The file, if the arrays are of one.
    public let path: String?
    /// What is wrong, in the order in which the network reads.
    public let problems: [Problem]
    /// For missing arrays, the name of one that was probably meant.
    public let suggestions: [String: String]
    /// The arrays that the network does not use, in the order of the file.
    public let unused: [String]
    /// `true` iff names look like PyTorch's.
    public let isTorch: Bool
  }

  /// What is wrong with one array.
  public enum Problem: Error, Hashable, Sendable {
    /// No array has this name; the network needs one of this shape.
    case missing(name: String, shape: [Int])
    /// The array has another shape than the network needs.
    case shape(name: String, expected: [Int], found: [Int])
    /// The array's numbers are of a type, by its name in the file, that cannot be float32.
    case element(name: String, found: String)
  }
}

extension WeightError.Mismatch {
  /// How many missing arrays are held against all that are left, and against how many of them.
  private static let compared = (missing: 50, unused: 10_000)

  init(_ problems: [WeightError.Problem], in weights: Weights, used: Set<String>) {
    let names = weights.names
    path = weights.path
    self.problems = problems
    unused = names.filter { !used.contains($0) }
    isTorch = names.contains { $0.hasSuffix(".weight") || $0.hasSuffix(".running_mean") }
    var suggestions: [String: String] = [:]
    let missing = problems.lazy.compactMap { problem in
      if case .missing(let name, _) = problem { name } else { nil }
    }
    for name in missing.prefix(Self.compared.missing) {
      suggestions[name] = name.nearest(among: unused.prefix(Self.compared.unused))
    }
    self.suggestions = suggestions
  }
}

extension WeightError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): the file cannot be read: \(reason)"
    case .malformed(let path, let reason, let byte):
      "\(path ?? "the weights"):\(byte.map { " byte \($0):" } ?? "") \(reason)"
    case .mismatch(let mismatch): mismatch.description
    }
  }
}

extension WeightError.Mismatch: CustomStringConvertible {
  /// How many unused arrays are named.
  private static let namedUnused = 20

  public var description: String {
    let count = problems.count == 1 ? "an array does" : "\(problems.count) arrays do"
    var lines = ["\(path ?? "the weights"): \(count) not fit the network"]
    lines += problems.map { "  \(words(for: $0))" }
    if !unused.isEmpty {
      let more = unused.count - Self.namedUnused
      lines.append(
        "note: the network does not use "
          + unused.prefix(Self.namedUnused).map { "`\($0)`" }.joined(separator: ", ")
          + (more > 0 ? " and \(more) more" : ""))
    }
    if isTorch {
      lines.append(
        "note: these seem to be PyTorch's names and order of axes; Docs/Weights.md says how to"
          + " write those that are needed")
    }
    return lines.joined(separator: "\n")
  }

  private func words(for problem: WeightError.Problem) -> String {
    switch problem {
    case .missing(let name, let shape):
      "`\(name)` of \(shape) is missing" + (suggestions[name].map { "; there is `\($0)`" } ?? "")
    case .shape(let name, let expected, let found):
      "`\(name)` has to be of \(expected), and is of \(found)"
    case .element(let name, let found):
      "`\(name)` is of type \(found); \(SafeTensorsElement.readable) can be used"
    }
  }
}
