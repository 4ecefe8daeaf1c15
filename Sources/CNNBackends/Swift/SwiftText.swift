/// Lines of Swift, laid out as `swift format` lays them out.
struct SwiftText {
  private(set) var lines: [String] = []
  private var depth = 0

  /// The longest line, in characters.
  private static let width = 100

  /// All lines, each with its end.
  var text: String { lines.map { $0 + "\n" }.joined() }

  private var margin: String { String(repeating: "  ", count: depth) }

  /// Adds a line.
  mutating func add(_ line: String = "") {
    lines.append(line.isEmpty ? "" : margin + line)
  }

  /// Adds a comment for documentation, as many lines as it takes.
  mutating func document(_ text: String) {
    var line = "///"
    for word in text.inComment.split(separator: " ") {
      if margin.count + line.count + 1 + word.count > Self.width, line != "///" {
        add(line)
        line = "///"
      }
      line += " " + word
    }
    add(line)
  }

  /// Adds lines that stand deeper, between braces; the opening one is in `head` already if `isOpen`.
  mutating func block(_ head: String, isOpen: Bool = false, _ body: (inout SwiftText) -> Void) {
    add(isOpen ? head : head + " {")
    depth += 1
    body(&self)
    depth -= 1
    add("}")
  }

  /// Adds a declaration with parameters, or a call with arguments, and what follows it on the line.
  ///
  /// Where one line is not enough, what stands in parentheses begins on a line of its own.
  mutating func call(_ head: String, _ arguments: [String], _ end: String = "") {
    let line = "\(head)(\(arguments.joined(separator: ", ")))\(end)"
    guard margin.count + line.count >= Self.width, !arguments.isEmpty else { return add(line) }
    add(head + "(")
    fill(arguments, end: ")\(end)")
  }

  /// Adds pieces with commas between them, a step deeper, as many on a line as it holds.
  private mutating func fill(_ pieces: [String], end: String) {
    depth += 1
    var current = ""
    for (index, piece) in pieces.enumerated() {
      let piece = piece + (index == pieces.count - 1 ? end : ",")
      if current.isEmpty {
        current = piece
      } else if margin.count + current.count + 1 + piece.count <= Self.width {
        current += " " + piece
      } else {
        add(current)
        current = piece
      }
    }
    add(current)
    depth -= 1
  }

  /// Adds a declaration with parameters and results, and its body.
  ///
  /// Several results are a tuple.
  mutating func function(
    _ head: String, _ parameters: [String], _ effects: String = "", results: [String] = [],
    _ body: (inout SwiftText) -> Void
  ) {
    let tuple = results.count > 1
    let list = results.joined(separator: ", ")
    let result = results.isEmpty ? "" : tuple ? " -> (\(list))" : " -> \(list)"
    let line = "\(head)(\(parameters.joined(separator: ", ")))\(effects)\(result) {"
    if margin.count + line.count < Self.width {
      add(line)
    } else {
      add(head + "(")
      fill(parameters, end: "")
      let last = ")\(effects)\(result) {"
      if tuple, margin.count + last.count >= Self.width {
        add(")\(effects) -> (")
        fill(results, end: "")
        add(") {")
      } else {
        add(last)
      }
    }
    depth += 1
    body(&self)
    depth -= 1
    add("}")
  }

  /// Adds lines, and before them the constants that they use, given by what they stand for.
  mutating func withConstants(
    _ constants: [String: String], _ body: (inout SwiftText) -> Void
  ) {
    let rest = lines.count
    body(&self)
    let words = Set(
      lines[rest...].flatMap { $0.split { !$0.isLetter && !$0.isNumber }.map(String.init) })
    var head = SwiftText()
    head.depth = depth
    let used = constants.filter { words.contains($0.value) }
    for (expression, name) in used.sorted(by: {
      ($0.value.count, $0.value) < ($1.value.count, $1.value)
    }) {
      head.constant(name, expression)
    }
    lines.insert(contentsOf: head.lines, at: rest)
  }

  /// Adds a constant that stands for a sum, on as many lines as it takes.
  private mutating func constant(_ name: String, _ expression: String) {
    let line = "let \(name) = \(expression)"
    if margin.count + line.count <= Self.width { return add(line) }
    add("let \(name) =")
    depth += 1
    var current = ""
    for term in expression.terms {
      if !current.isEmpty, margin.count + current.count + 1 + term.count > Self.width {
        add(current)
        current = term
      } else {
        current += current.isEmpty ? term : " " + term
      }
    }
    add(current)
    depth -= 1
  }

  /// Adds conditions with commas between them, on one line or on one each, and what is between the
  /// braces behind them.
  mutating func condition(
    _ head: String, _ conditions: [String], _ end: String, _ body: (inout SwiftText) -> Void
  ) {
    let line = "\(head) \(conditions.joined(separator: ", ")) \(end)"
    if margin.count + line.count < Self.width {
      add(line)
    } else {
      for (index, condition) in conditions.enumerated() {
        let comma = index == conditions.count - 1 ? "" : ","
        add((index == 0 ? head + " " : "  ") + condition + comma)
      }
      add(end)
    }
    depth += 1
    body(&self)
    depth -= 1
    add("}")
  }

  /// Adds the names of layers as one string.
  mutating func writeNames(_ names: [String]) {
    document("The layers whose arrays are read, in this order.")
    add("private static let layerNames = \"\"\"")
    depth += 1
    var line = ""
    for (index, name) in names.enumerated() {
      let piece = name.escaped + (index == names.count - 1 ? "" : ";")
      if margin.count + line.count + piece.count + 1 > Self.width, !line.isEmpty {
        add(line + "\\")
        line = ""
      }
      line += piece
    }
    if !line.isEmpty { add(line) }
    add("\"\"\"")
    depth -= 1
  }
}

extension String {
  /// The terms of a sum, each but the first with its sign.
  fileprivate var terms: [String] {
    var terms = [""]
    var depth = 0
    for word in split(separator: " ") {
      let isSign = depth == 0 && (word == "+" || word == "-")
      if isSign { terms.append("") }
      let last = terms.count - 1
      terms[last] += terms[last].isEmpty ? String(word) : " " + word
      depth += word.count { $0 == "(" } - word.count { $0 == ")" }
    }
    return terms
  }

  /// The text with a space for whatever could end a line of a comment, and for what changes the
  /// direction of writing, so that the code is what it looks like.
  var inComment: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
        result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    while result.last == " " { result.removeLast() }
    return result
  }

  /// The name with what would end a string literal or begin something else in it made harmless.
  var escaped: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\", "\"": result += "\\" + String(scalar)
      case " "..."~": result.unicodeScalars.append(scalar)
      default: result += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return result
  }
}
