import CNNSource

/// What a name is for, to say which one is missing.
enum NameRole: String {
  case network = "a network needs a name"
  case block = "a block needs a name"
  case function = "a function needs a name"
  case shared = "shared weights need a name"
  case parameter = "a parameter needs a name"
  case port = "an input or output needs a name"
  case stage = "a stage needs the name of a layer, a block or a tensor"
  case argument = "an argument needs a name"
  case target = "a tensor needs a name"
  case pattern = "a value needs a name"
  case value = "a value is missing"
}

extension Parser {
  /// Reads a name; an empty one stands for one that is missing.
  mutating func parseName(_ role: NameRole) -> Name {
    guard kind == .name else { return recoverName(role) }
    let name = token
    advance()
    return Name(text(of: name), range(of: name))
  }

  private mutating func recoverName(_ role: NameRole) -> Name {
    let text = self.text
    if isKeywordAsName {
      report(.keywordAsName(text, at: currentRange))
      return Name(text, take())
    }
    switch kind {
    case .number, .dims, .string, .underscore, .true, .false:
      report(.missingName(role, found: description, at: currentRange), for: .malformedNumber)
      advance()
    default:
      let place = kind == .newline ? afterPrevious : currentRange
      report(.missingName(role, found: description, at: place))
    }
    return Name("", afterPrevious)
  }

  /// `true` iff a keyword stands here that is no keyword to the one who wrote it.
  private var isKeywordAsName: Bool {
    guard kind.isKeyword, kind != .true, kind != .false, !beginsLine else { return false }
    return kind != .in || nextKind == .in || nextKind == .equal
  }

  /// `true` iff a word of another language stands here for an operator; reports it.
  ///
  /// Where an operator is expected no name can stand, and `not` has an operand beside it.
  mutating func takesWord(_ word: String, for meaning: TokenKind) -> Bool {
    guard kind == .name, bytes(of: token).elementsEqual(word.utf8),
      meaning != .bang || operandFollows
    else { return false }
    let next = range(of: tokens[position + 1])
    reportBefore(
      .foreignWord(
        text, meaning: meaning.spelling ?? "", at: currentRange,
        gap: meaning == .bang ? currentRange.endPoint.union(next.startPoint) : nil))
    return true
  }

  /// `true` iff the next token is an operand, and no argument in parentheses.
  private var operandFollows: Bool {
    switch nextKind {
    case .name, .true, .false, .bang: true
    case .leftParenthesis: tokens[position + 1].start > token.end
    default: false
    }
  }

  /// Reads `True` or `False`, and reports it.
  mutating func takeForeignFlag() -> Expression? {
    let length = token.end - token.start
    guard length == 4 || length == 5, text == "True" || text == "False" else { return nil }
    let isTrue = length == 4
    report(.foreignSpelling(text, meaning: isTrue ? "true" : "false", at: currentRange))
    return Expression(.flag(isTrue), take())
  }

  /// Returns the keyword that begins a declaration here, be it spelled as in another language.
  mutating func declarationKind() -> TokenKind {
    guard kind == .name, nextKind == .name, let meaning = declarationMeant(by: text) else {
      return kind
    }
    report(.foreignSpelling(text, meaning: meaning.spelling ?? "", at: currentRange))
    return meaning
  }

  private func declarationMeant(by word: String) -> TokenKind? {
    switch word {
    case "def", "fn", "fun", "function": .func
    case "class", "model", "net", "module", "struct", "Network": .network
    case "layer", "Block": .block
    case "const", "var", "val": .let
    default: nil
    }
  }

  /// `true` iff a `let` is written here as in another language; reports it.
  mutating func isForeignLet() -> Bool {
    guard nextKind == .name, position + 2 < tokens.count, tokens[position + 2].kind == .equal,
      declarationMeant(by: text) == .let
    else { return false }
    report(.foreignSpelling(text, meaning: "let", at: currentRange))
    return true
  }

  /// `true` iff the token is a word for `else if` of another language.
  func isElseIf(_ token: Token) -> Bool {
    token.kind == .name && ["elif", "elsif", "elseif"].contains(text(of: token))
  }

  /// `true` iff `elif` follows, perhaps in the next line; goes to it and reports it.
  mutating func elseIfFollows() -> Bool {
    if kind == .newline, nextKind == .name, isElseIf(tokens[position + 1]) { advance() }
    guard isElseIf(token) else { return false }
    report(.foreignSpelling(text, meaning: "else if", at: currentRange))
    return true
  }

  /// Passes over `=`, or over what stands in its place.
  mutating func expectEqual(after declaration: EqualRole) {
    switch kind {
    case .equal: advance()
    case .equalEqual, .colon:
      let mended = kind == .colon && touchesPrevious ? " =" : "="
      report(.wrongEquals(text, mended: mended, at: currentRange))
      advance()
    case .leftBrace where declaration == .function:
      fail(.functionBody(at: currentRange))
    default:
      report(.missingEqual(declaration, at: afterPrevious))
    }
  }

  /// Passes over the `in` of a `for`, or over what stands in its place.
  mutating func expectIn() {
    switch kind {
    case .in: advance()
    case .equal, .colon:
      report(.missingIn(at: currentRange))
      advance()
    case .name where text == "of":
      report(.missingIn(at: currentRange))
      advance()
    default: report(.missingIn(at: afterPrevious))
    }
  }

  /// Passes over the colon of a choice.
  mutating func expectChoiceColon() {
    if !takeIf(.colon) { fail(.choiceWithoutColon(at: afterPrevious)) }
  }
}

/// What has an `=` after it.
enum EqualRole {
  case function, binding
}
