import TestSupport

/// Writes random programs that the grammar allows, from the grammar itself.
///
/// What the grammar says in its comments is done here: where lines may break, that an index
/// touches its name, and the few rules that are no productions.
struct ProgramGenerator {
  private let rules: [String: Grammar.Rule]
  private let keywords: Set<String>
  /// How deep each production goes at least.
  private let heights: [String: Int]
  private var random: SeededGenerator

  private var text = ""
  private var last = ""
  private var openBrackets = 0
  private var touchesNext = false
  /// The length of the text right after a list that may end in a comma.
  private var endOfList = -1
  private var networkNeedsArrow = false
  private var portNeedsName = false
  private var argumentNeedsName = false

  init(_ grammar: Grammar, seed: UInt64) {
    rules = Dictionary(uniqueKeysWithValues: grammar.productions.map { ($0.name, $0.rule) })
    keywords = Set(rules["keyword"]?.terminals ?? [])
    heights = Self.heights(of: rules)
    random = SeededGenerator(seed: seed)
  }

  /// Returns the next program.
  mutating func program() -> String {
    (text, last, openBrackets, touchesNext, endOfList) = ("", "", 0, false, -1)
    expand(.name("file"), budget: Int.random(in: 20...60, using: &random))
    return text
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }
}

extension ProgramGenerator {
  private static func heights(of rules: [String: Grammar.Rule]) -> [String: Int] {
    var heights: [String: Int] = [:]
    // Each round finds the productions that rest on what the rounds before have found.
    for _ in rules {
      for (name, rule) in rules where heights[name] == nil {
        heights[name] = height(of: rule) { rules[$0] == nil ? 0 : heights[$0] }.map { $0 + 1 }
      }
    }
    return heights
  }

  /// Returns how deep a rule goes at least, or `nil` where that is not known of its parts.
  private static func height(of rule: Grammar.Rule, known: (String) -> Int?) -> Int? {
    switch rule {
    case .terminal, .anyCharacter, .optional, .repetition: return 0
    case .name(let name): return known(name)
    case .choice(let rules): return rules.compactMap { height(of: $0, known: known) }.min()
    case .sequence(let rules):
      let heights = rules.map { height(of: $0, known: known) }
      return heights.contains(nil) ? nil : heights.compactMap(\.self).max() ?? 0
    }
  }

  private mutating func expand(_ rule: Grammar.Rule, budget: Int) {
    let isLarge = budget <= 0 || text.utf8.count > 1500
    switch rule {
    case .terminal(let word): emit(word)
    case .anyCharacter: preconditionFailure("characters are for strings and comments alone")
    case .name(let name): expandName(name, budget: budget - 1)
    case .sequence(let rules): rules.forEach { expand($0, budget: budget) }
    case .optional(let rule): if !isLarge, chance(40) { expand(rule, budget: budget) }
    case .choice(let rules): expand(choose(among: rules, isLarge: isLarge), budget: budget)
    case .repetition(let rule):
      guard !isLarge else { return }
      for _ in 0..<Int.random(in: 0...2, using: &random) { expand(rule, budget: budget) }
      if case .sequence(let parts) = rule, parts.first == .terminal(",") {
        endOfList = text.utf8.count
      }
    }
  }

  private mutating func choose(among rules: [Grammar.Rule], isLarge: Bool) -> Grammar.Rule {
    guard isLarge else { return rules[Int.random(in: 0..<rules.count, using: &random)] }
    let least = rules.map { Self.height(of: $0) { heights[$0] ?? 0 } ?? .max }
    return rules[least.firstIndex(of: least.min() ?? 0) ?? 0]
  }

  private mutating func expandName(_ name: String, budget: Int) {
    switch name {
    case "END": emitEnd()
    case "ADJACENT": touchesNext = true
    case "name", "number", "dims", "string": emit(lexeme(name))
    case "network":
      networkNeedsArrow = true
      expandRule(name, budget: budget)
    case "signature":
      let forced = networkNeedsArrow ? 1 : nil
      networkNeedsArrow = false
      expandRule(name, forcing: forced, budget: budget)
    case "ports":
      portNeedsName = false
      expandRule(name, budget: budget)
    case "port":
      let forced = portNeedsName ? 0 : nil
      portNeedsName = true
      expandRule(name, forcing: forced, budget: budget)
    case "argument":
      argumentNeedsName = argumentNeedsName || chance(30)
      expandArgument(budget: budget)
    case "call", "primary":
      let outer = argumentNeedsName
      argumentNeedsName = false
      expandRule(name, budget: budget)
      argumentNeedsName = outer
    default: expandRule(name, budget: budget)
    }
  }

  /// Expands a production; of its parts, that at `forced`, if any, is not left out.
  private mutating func expandRule(_ name: String, forcing forced: Int? = nil, budget: Int) {
    guard let rule = rules[name] else { preconditionFailure("the grammar has no \(name)") }
    guard let forced, case .sequence(let parts) = rule else {
      return expand(rule, budget: budget)
    }
    for (index, part) in parts.enumerated() {
      if index == forced, case .optional(let needed) = part {
        expand(needed, budget: budget)
      } else {
        expand(part, budget: budget)
      }
    }
  }

  /// Expands an argument; those with names come last.
  private mutating func expandArgument(budget: Int) {
    guard case .sequence(let parts)? = rules["argument"], case .optional(let name) = parts[0]
    else { preconditionFailure("an argument is a name, which may be missing, and a value") }
    if argumentNeedsName { expand(name, budget: budget) }
    parts.dropFirst().forEach { expand($0, budget: budget) }
  }
}

extension ProgramGenerator {
  /// Returns a random word of a lexical production.
  private mutating func lexeme(_ name: String) -> String {
    while true {
      let word = characters(.name(name))
      let isValid =
        switch name {
        case "name": word != "_" && !keywords.contains(word) && word != "True" && word != "False"
        case "dims": !word.split(separator: "x").contains { $0.hasPrefix("0") }
        // What does not fit in 64 bits is another test's.
        case "number":
          word.split(separator: "e").dropFirst().allSatisfy { $0.filter(\.isNumber).count < 2 }
        default: true
        }
      if isValid { return word }
    }
  }

  private mutating func characters(_ rule: Grammar.Rule) -> String {
    switch rule {
    case .terminal(let text): return text
    case .name("letter"): return pick("abcdefghijklmnopqrstuvwxyzABCXYZ")
    case .name("digit"): return pick("0123456789")
    case .anyCharacter: return pick("abc .,:;(){}[]->/*'#?é×→字🙂")
    case .name(let name): return rules[name].map { characters($0) } ?? ""
    case .sequence(let rules): return rules.map { characters($0) }.joined()
    case .choice(let rules):
      return characters(rules[Int.random(in: 0..<rules.count, using: &random)])
    case .optional(let rule): return chance(30) ? characters(rule) : ""
    case .repetition(let rule):
      let count = Int.random(in: 0...2, using: &random)
      return (0..<count).map { _ in characters(rule) }.joined()
    }
  }

  private mutating func pick(_ characters: String) -> String {
    characters.randomElement(using: &random).map { String($0) } ?? ""
  }

  private static let continuing: Set = [
    ",", "->", "=", "?", ":", "{", "..<", "||", "&&", "==", "!=", "<", "<=", ">", ">=", "+", "-",
    "*", "/", "%",
  ]

  /// Writes a token, with what may stand before it.
  private mutating func emit(_ word: String) {
    let closes = word == ")" || word == "]"
    if closes, endOfList == text.utf8.count, chance(20) { text += "," }
    let mayBreak =
      openBrackets > 0 || Self.continuing.contains(last) || ["->", "else", "where"].contains(word)
    if touchesNext || text.isEmpty {
      touchesNext = false
    } else if mayBreak, word != "{", chance(10) {
      text += lineBreak()
    } else if !(closes || word == "," || last == "(" || last == "[") || chance(30) {
      text += chance(90) ? " " : " \t "
    }
    text += word
    last = word
    if word == "(" || word == "[" { openBrackets += 1 }
    if closes { openBrackets -= 1 }
  }

  private mutating func emitEnd() {
    text += chance(20) ? " ;" : lineBreak()
    if chance(20) { text += lineBreak() }
    last = ""
  }

  private mutating func lineBreak() -> String {
    let comment = chance(20) ? " " + characters(.name("comment")) : ""
    return comment + (chance(10) ? "\r\n" : "\n")
  }
}

extension Grammar.Rule {
  /// The terminals among its alternatives.
  fileprivate var terminals: [String] {
    guard case .choice(let rules) = self else { return [] }
    return rules.compactMap { if case .terminal(let text) = $0 { text } else { nil } }
  }
}
