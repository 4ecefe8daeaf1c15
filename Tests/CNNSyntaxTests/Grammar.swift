import Foundation
import TestSupport

/// The grammar as its file has it.
struct Grammar: Sendable {
  indirect enum Rule: Hashable, Sendable {
    case terminal(String)
    case name(String)
    /// `any but …`: any character that a comment or a string may hold.
    case anyCharacter
    case sequence([Rule])
    case choice([Rule])
    case optional(Rule)
    case repetition(Rule)
  }

  /// The productions in order, each with its text from name to semicolon in single spaces.
  let productions: [(name: String, text: String, rule: Rule)]

  /// The grammar of the language.
  static let cnn: Grammar = {
    let path = "\(Fixtures.root)/Grammar/cnn.ebnf"
    return Grammar((try? String(contentsOfFile: path, encoding: .utf8)) ?? "")
  }()

  init(_ text: String) {
    var reader = Reader(words: Self.words(of: text))
    var productions: [(name: String, text: String, rule: Rule)] = []
    while let production = reader.production() { productions.append(production) }
    self.productions = productions
  }

  /// Returns the tokens of the notation, without its comments.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var rest = Substring(text)
    while let first = rest.first {
      if rest.hasPrefix("(*") {
        rest = rest.range(of: "*)").map { rest[$0.upperBound...] } ?? ""
      } else if first == "\"" || first == "'" {
        let end = rest.dropFirst().firstIndex(of: first) ?? rest.endIndex
        words.append(String(rest[..<end]) + String(first))
        rest = rest[end...].dropFirst()
      } else if first.isLetter {
        let word = rest.prefix { $0.isLetter }
        words.append(String(word))
        rest = rest.dropFirst(word.count)
      } else {
        if !first.isWhitespace { words.append(String(first)) }
        rest = rest.dropFirst()
      }
    }
    return words
  }
}

/// Reads productions from the tokens of the notation.
private struct Reader {
  let words: [String]
  var position = 0

  init(words: [String]) {
    self.words = words
  }

  private var word: String { position < words.count ? words[position] : "" }

  private mutating func take() -> String {
    defer { position += 1 }
    return word
  }

  mutating func production() -> (name: String, text: String, rule: Grammar.Rule)? {
    guard position < words.count else { return nil }
    let start = position
    let name = take()
    precondition(take() == "=", "a production begins with a name and `=`")
    let rule = choice()
    precondition(take() == ";", "a production ends with `;`")
    return (name, words[start..<position].joined(separator: " "), rule)
  }

  private mutating func choice() -> Grammar.Rule {
    var rules = [sequence()]
    while word == "|" {
      position += 1
      rules.append(sequence())
    }
    return rules.count == 1 ? rules[0] : .choice(rules)
  }

  private mutating func sequence() -> Grammar.Rule {
    var rules: [Grammar.Rule] = []
    while ![";", "|", ")", "]", "}", ""].contains(word) { rules.append(item()) }
    return rules.count == 1 ? rules[0] : .sequence(rules)
  }

  private mutating func item() -> Grammar.Rule {
    let first = take()
    switch first {
    case "(": return bracketed { $0 }
    case "[": return bracketed { .optional($0) }
    case "{": return bracketed { .repetition($0) }
    case "any":
      while !["}", ";"].contains(word) { position += 1 }
      return .anyCharacter
    default:
      guard first.hasPrefix("\"") || first.hasPrefix("'") else { return .name(first) }
      return .terminal(String(first.dropFirst().dropLast()))
    }
  }

  private mutating func bracketed(_ make: (Grammar.Rule) -> Grammar.Rule) -> Grammar.Rule {
    let rule = choice()
    position += 1
    return make(rule)
  }
}
