/// Code that imports the runtime, together with the part of the runtime that it uses, as one file.
///
/// Which files of the runtime are needed is told by words alone: a file is needed if the code, or
/// another file that is needed, mentions a name that the file declares at its top level, or one of a
/// member in an extension there of a type that is mentioned, too. An initializer in an extension, or
/// a protocol that it conforms to, is needed with the type. What is private does not count, and
/// neither do words in comments and the labels of arguments. That is too much rather than too little,
/// since a name of something else counts like the one that is meant.
package struct SingleFile {
  /// A file of the runtime, for Swift alone.
  fileprivate struct Part {
    /// What is imported, with the conditions around it.
    let imports: [String]
    let lines: [Substring]
    /// The names by which other files speak of something in this one; of a member, that of its type
    /// beside it.
    let names: [(name: Substring, type: Substring?)]
    let words: Set<Substring>
  }

  /// The code of the whole file.
  package let code: String

  /// - Parameters:
  ///   - code: what imports the runtime.
  ///   - runtime: the runtime's files.
  package init(_ code: String, runtime: [(name: String, text: String)]) {
    let parts = runtime.map { Part($0.text) }
    let own = code.split(separator: "\n", omittingEmptySubsequences: false)
    var words = Self.words(in: own)
    var isNeeded = Array(repeating: false, count: parts.count)
    while let next = parts.indices.first(where: { !isNeeded[$0] && parts[$0].isNeeded(for: words) })
    {
      isNeeded[next] = true
      words.formUnion(parts[next].words)
    }
    let needed = parts.indices.filter { isNeeded[$0] }.map { parts[$0] }
    self.code = Self.text(own, needed)
  }

  /// The names that mean something to the runtime: what it declares at the top level of its files,
  /// and the types that it mentions, which another type of that name would hide.
  package static func names(in runtime: [(name: String, text: String)]) -> Set<String> {
    var names: Set<String> = []
    for file in runtime {
      let lines = SwiftConditions.resolved(file.text)
      for line in lines {
        guard let declaration = SwiftDeclaration(line), !declaration.isExtension else { continue }
        names.insert(String(declaration.name))
      }
      names.formUnion(words(in: lines).filter { $0.first?.isUppercase == true }.map(String.init))
    }
    return names
  }

  /// What the file says of itself.
  private static let notice = [
    "// The part of CNNRuntime that it uses stands below, so that `swiftc -O` compiles it alone.",
    "// SPDX-License-Identifier: Apache-2.0",
  ]

  /// Puts the imports of all files once before the code, and what it uses behind it.
  private static func text(_ own: [Substring], _ parts: [Part]) -> String {
    let head = own.prefix { !$0.hasPrefix("import ") }
    let body = own.dropFirst(head.count + 1).drop { $0.isEmpty }
    var lines = head.map(String.init)
    if let comment = lines.firstIndex(of: "") { lines.insert(contentsOf: notice, at: comment) }
    lines += Set(parts.flatMap(\.imports)).sorted { $0.precedes($1) }
    lines += [""] + body.map(String.init)
    while lines.last == "" { lines.removeLast() }
    if !parts.isEmpty {
      lines += ["", "// MARK: - What it uses of CNNRuntime"]
    }
    for part in parts { lines += [""] + part.lines.map(String.init) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The identifiers in lines, but for those in comments and the labels of arguments.
  fileprivate static func words(in lines: [Substring]) -> Set<Substring> {
    var words: Set<Substring> = []
    for line in lines where !line.drop(while: { $0 == " " }).hasPrefix("//") {
      var rest = line
      var before: Character = " "
      while let first = rest.first {
        let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        rest = rest.dropFirst(max(word.count, 1))
        if word.isEmpty {
          before = first
        } else if before == "." || rest.first != ":" {
          words.insert(word)
        }
      }
    }
    return words
  }
}

extension SingleFile.Part {
  /// `true` iff something that it declares is among the words of the code.
  func isNeeded(for code: Set<Substring>) -> Bool {
    names.contains { code.contains($0.name) && $0.type.map(code.contains) ?? true }
  }

  fileprivate init(_ text: String) {
    var lines = SwiftConditions.resolved(text)[...]
    var imports: [String] = []
    // Imports stand before everything else, alone or under conditions.
    while let line = lines.first {
      if line.hasPrefix("#if") {
        let end = lines.firstIndex { $0.hasPrefix("#endif") } ?? lines.endIndex - 1
        let block = lines[lines.startIndex...end]
        guard block.allSatisfy({ $0.hasPrefix("#") || $0.isImport }) else { break }
        imports.append(block.joined(separator: "\n"))
        lines = lines[(end + 1)...]
      } else if line.isImport {
        imports.append(String(line))
        lines.removeFirst()
      } else if line.isEmpty {
        lines.removeFirst()
      } else {
        break
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    var names: [(name: Substring, type: Substring?)] = []
    var extended: Substring?
    for line in lines {
      if let declaration = SwiftDeclaration(line) {
        extended = declaration.isExtension ? declaration.name : nil
        if declaration.isPrivate { continue }
        if !declaration.isExtension || line.contains(": ") { names.append((declaration.name, nil)) }
      } else if let type = extended, line.hasPrefix("  "),
        let member = SwiftDeclaration(line.dropFirst(2)), !member.isPrivate
      {
        names.append((member.isInitializer ? type : member.name, type))
      }
    }
    self.init(
      imports: imports, lines: Array(lines), names: names, words: SingleFile.words(in: Array(lines))
    )
  }
}

/// What a line declares, if it begins a declaration.
private struct SwiftDeclaration {
  let name: Substring
  let keyword: Substring
  let isPrivate: Bool

  var isExtension: Bool { keyword == "extension" }
  var isInitializer: Bool { keyword == "init" || keyword == "subscript" }

  /// Words that introduce a name.
  private static let keywords: Set<Substring> = [
    "actor", "class", "enum", "extension", "func", "let", "protocol", "struct", "typealias", "var",
    "case", "init", "subscript",
  ]
  /// Words that may stand before them.
  private static let modifiers: Set<Substring> = [
    "fileprivate", "final", "indirect", "internal", "mutating", "nonisolated", "package", "private",
    "public", "static", "unsafe",
  ]

  init?(_ line: Substring) {
    guard let first = line.first, first.isLetter || first == "@" else { return nil }
    var words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "@" }[...]
    while let word = words.first, word.hasPrefix("@") || Self.modifiers.contains(word) {
      words.removeFirst()
      if word == "@inline" { words.removeFirst() }
    }
    isPrivate = line.hasPrefix("private ") || line.hasPrefix("fileprivate ")
    guard let keyword = words.popFirst(), Self.keywords.contains(keyword) else { return nil }
    self.keyword = keyword
    if keyword == "init" || keyword == "subscript" {
      name = keyword
      return
    }
    guard let name = words.first else { return nil }
    self.name = name
  }
}

/// Code for which it is decided that there is no module `CNNKernels`.
private enum SwiftConditions {
  private static let module = "canImport(CNNKernels)"

  /// A condition that is open at a line.
  private struct Level {
    /// `true` iff it asks for the module, so that it vanishes.
    let isDecided: Bool
    /// `true` iff what stands here is kept.
    var isKept: Bool
  }

  /// Returns the lines that are kept, without the conditions that are decided.
  static func resolved(_ text: String) -> [Substring] {
    var levels: [Level] = []
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ", maxSplits: 1)
      let isKept = levels.allSatisfy(\.isKept)
      switch words.first {
      case "#if":
        let condition = words.count > 1 ? words[1] : ""
        let isDecided = condition == module || condition == "!" + module
        levels.append(Level(isDecided: isDecided, isKept: condition != module))
        if isDecided { continue }
      case "#else" where levels.last?.isDecided == true:
        levels[levels.count - 1].isKept.toggle()
        continue
      case "#endif":
        if levels.popLast()?.isDecided == true { continue }
      default: break
      }
      guard isKept else { continue }
      // Code under a condition stands a step deeper.
      let depth = 2 * levels.count(where: \.isDecided)
      lines.append(line.prefix(depth).allSatisfy { $0 == " " } ? line.dropFirst(depth) : line)
    }
    return lines
  }
}

extension Substring {
  fileprivate var isImport: Bool {
    let words = split(separator: " ")
    return words.first == "import" || words.count > 1 && words[1] == "import"
  }
}

extension String {
  /// Puts plain imports before those under conditions, each by their text.
  fileprivate func precedes(_ other: String) -> Bool {
    (hasPrefix("#") ? 1 : 0, self) < (other.hasPrefix("#") ? 1 : 0, other)
  }
}
