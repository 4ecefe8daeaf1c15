/// Makes identifiers of names in a program: valid ones, and each only once.
struct SwiftNames {
  private var taken: Set<String>

  /// - Parameter reserved: identifiers that mean something else.
  init(reserved: Set<String> = []) {
    taken = reserved.union(Self.keywords)
  }

  /// Returns an identifier that begins with a small letter: `conv2d1` of `block/conv2d_1`.
  mutating func variable(_ name: String) -> String {
    unique(Self.camelCase(name, capitalized: false, fallback: "layer"))
  }

  /// Returns an identifier that begins with a capital: `Bottleneck` of `bottleneck`.
  mutating func type(_ name: String) -> String {
    unique(Self.camelCase(name, capitalized: true, fallback: "Network"))
  }

  private mutating func unique(_ name: String) -> String {
    if taken.insert(name).inserted { return name }
    // A number behind a number would read as one.
    let stem = name.last?.isNumber == true ? name + "No" : name
    var number = 2
    while !taken.insert("\(stem)\(number)").inserted { number += 1 }
    return "\(stem)\(number)"
  }

  private static func camelCase(_ name: String, capitalized: Bool, fallback: String) -> String {
    var result = ""
    var isStart = true
    for scalar in name.unicodeScalars {
      guard scalar.isASCII, scalar.properties.isAlphabetic || isDigit(scalar) else {
        isStart = true
        continue
      }
      let letter = String(scalar)
      if result.isEmpty {
        result = capitalized ? letter.uppercased() : letter.lowercased()
      } else {
        result += isStart ? letter.uppercased() : letter
      }
      isStart = false
    }
    guard let first = result.unicodeScalars.first else { return fallback }
    if isDigit(first) { return fallback + result }
    // `t1`, `x` and `y2` are what tensors are called, and `place1` and `size1` sizes.
    let stem = String(result.prefix { !$0.isNumber })
    let number = result.unicodeScalars.dropFirst(stem.count)
    let isOwn = number.allSatisfy(isDigit) && ["t", "x", "y", "place", "size"].contains(stem)
    return isOwn ? result + "Layer" : result
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  /// Words that are no identifiers, or that emitted code uses itself.
  private static let keywords: Set<String> = [
    "as", "associatedtype", "await", "borrowing", "break", "case", "catch", "class", "consuming",
    "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough",
    "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout",
    "internal", "is", "let", "nil", "nonisolated", "open", "operator", "precedencegroup", "private",
    "protocol", "public", "repeat", "rethrows", "return", "self", "Self", "static", "struct",
    "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where",
    "while", "Any", "Type", "Protocol", "arithmetic", "callAsFunction", "engine", "flooredQuotient",
    "layerNames", "layers", "max", "memory", "min", "threads", "weights",
  ]
}
