import CNNSource

/// What a body in braces belongs to.
enum BodyOwner: String {
  case network, block, shared, branch, `if`, `else`, `for`, `repeat`, stage, path
}

extension Parser {
  /// Reads the body of `owner`, which has been read up to here.
  mutating func parseBody(of owner: BodyOwner) -> Body {
    if isRecovering { skipToBrace() }
    if kind == .newline, nextKind == .leftBrace {
      report(.braceOnOwnLine(after: afterPrevious, brace: range(of: tokens[position + 1])))
      advance()
    }
    if kind != .leftBrace, !isRecovering {
      if braceIsMissing {
        report(.missingBrace(of: owner, at: afterPrevious))
        return parseStatements(of: owner, opening: afterPrevious)
      }
      recoverBody(of: owner)
    }
    if kind == .leftBrace {
      isRecovering = false
      return parseBraces(of: owner)
    }
    guard !TokenSet.statementEnd.contains(kind), !declarationFollows, !isRecovering, enter() else {
      return Body(statements: [], range: afterPrevious)
    }
    defer { depth -= 1 }
    let start = token.start
    let statements = parseStatement(after: nil).map { [$0] } ?? []
    return Body(statements: statements, range: range(from: start))
  }

  /// `true` iff the `}` of a body follows, though its `{` does not.
  private var braceIsMissing: Bool {
    if kind == .newline { return indentedLinesEndInBrace }
    let isBrace =
      tokens[position...].prefix(Self.lookahead)
      .first { [.newline, .leftBrace, .rightBrace].contains($0.kind) }
      .map { $0.kind == .rightBrace && $0.start != token.start } ?? false
    // A brace that opened in this line has the first claim on it.
    return isBrace && file.line(at: braceStart) != file.line(at: token.start)
  }

  /// `true` iff lines follow that are indented deeper than the statement, and then a `}`.
  private var indentedLinesEndInBrace: Bool {
    let limit = columnOfText(in: file.offsets(ofLine: file.line(at: statementStart)))
    var depth = 0
    for index in position + 1..<tokens.count {
      let token = tokens[index]
      if token.kind == .rightBrace {
        if depth == 0 { return index > position + 1 }
        depth -= 1
      }
      let isFirst = depth == 0 && tokens[index - 1].kind == .newline
      if isFirst, file.position(at: token.start).column <= limit { return false }
      if token.kind == .leftBrace { depth += 1 }
    }
    return false
  }

  /// `true` iff no statement of the body follows.
  mutating func bodyEnds(of owner: BodyOwner, after previous: Statement?) -> Bool {
    if kind == .rightBrace || kind == .endOfFile || declarationFollows { return true }
    guard kind == .else, owner == .if, !(previous?.isConditional ?? false) else { return false }
    report(.missingBraceBeforeElse(at: currentRange))
    return true
  }

  /// Reports that no `{` stands here; goes to the one that is meant, if the line has it.
  private mutating func recoverBody(of owner: BodyOwner) {
    if kind == .newline, owner == .network || owner == .block, signatureGoesOn { advance() }
    if TokenSet.statementEnd.contains(kind) || declarationFollows {
      return report(.missingBody(of: owner, at: afterPrevious))
    }
    if kind == .colon { return recoverColonBody(of: owner) }
    let end = endOfLine()
    if tokens[end].kind == .leftBrace {
      report(.unexpected(description, expected: "`{`", at: currentRange))
      move(to: end)
    } else {
      let rest = currentRange.union(range(of: tokens[max(position, end - 1)]))
      report(.missingBraces(of: owner, around: rest))
    }
  }

  /// `true` iff the next line has the `{` of a declaration, so that it is part of its signature.
  private var signatureGoesOn: Bool {
    let end = tokens[(position + 1)...].prefix(Self.lookahead)
      .first { $0.kind == .leftBrace || TokenSet.statementEnd.contains($0.kind) }
    return end?.kind == .leftBrace && !TokenSet.declarationStart.contains(nextKind)
  }

  /// Reports a colon that stands for a brace, as in Python.
  private mutating func recoverColonBody(of owner: BodyOwner) {
    report(.colonForBraces(of: owner, at: currentRange))
    advance()
    if kind != .leftBrace { isRecovering = true }
  }

  /// Returns the index of the `{` of the current line, or of the token that ends it.
  private func endOfLine() -> Int {
    var index = position
    while tokens[index].kind != .leftBrace, !TokenSet.statementEnd.contains(tokens[index].kind) {
      index += 1
    }
    return index
  }

  /// Makes a body of what was read, and passes over its closing brace.
  mutating func closeBody(_ statements: [Statement], opening: SourceRange) -> Body {
    // To look for the place costs time, which many braces must not cost again and again.
    if !takeIf(.rightBrace), !isSilent, !isRecovering {
      let mistake = kind == .endOfFile ? afterPrevious : currentRange
      report(unclosedBrace(opening: opening, at: mistake))
    }
    isRecovering = false
    return Body(statements: statements, range: range(from: opening.start))
  }

  /// Describes a missing `}`, and looks for the place where it belongs.
  ///
  /// Braces are closed from the inside, so that the one without its partner is the outermost; but
  /// indentation often shows which of those inside took its `}`.
  private func unclosedBrace(opening: SourceRange, at place: SourceRange) -> Diagnostic {
    let opener = misindentedBrace() ?? opening
    guard let line = lineOfClosingBrace(for: opener, before: place) else {
      return .unclosedBrace(
        opening: opener, before: description, at: place,
        fix: Diagnostic.Edit(afterPrevious, "\n" + indentation(of: opener) + "}"))
    }
    let offset = UInt32(file.offsets(ofLine: line).lowerBound)
    let start = SourceRange(file: file.id, start: offset, end: offset)
    return .unclosedBrace(
      opening: opener, before: description, at: place,
      fix: Diagnostic.Edit(start, indentation(of: opener) + "}\n"))
  }

  /// Returns the first `{` of the declaration whose `}` begins a line less indented than its own.
  private func misindentedBrace() -> SourceRange? {
    var open: [Int] = []
    let first = tokens.partition(where: { $0.start >= declarationStart })
    for index in first..<position {
      if tokens[index].kind == .leftBrace { open.append(index) }
      guard tokens[index].kind == .rightBrace, let opening = open.popLast() else { continue }
      let opener = range(of: tokens[opening])
      let closer = range(of: tokens[index])
      let isFirst = file.position(at: closer.start).column == column(ofLineOf: closer)
      if isFirst, column(ofLineOf: closer) < column(ofLineOf: opener) { return opener }
    }
    return nil
  }

  /// Returns the first line after `opener` that is indented no deeper, if it is above `place`.
  private func lineOfClosingBrace(for opener: SourceRange, before place: SourceRange) -> Int? {
    let limit = column(ofLineOf: opener)
    let first = file.line(at: opener.start) + 1
    let last = file.line(at: place.start)
    guard first < last || place.start < file.bytes.count && first <= last else { return nil }
    return (first...last).first { line in
      let offsets = file.offsets(ofLine: line)
      return !offsets.isEmpty && columnOfText(in: offsets) <= limit
    }
  }

  /// Returns the column at which the text of the line begins that holds the start of `range`.
  func column(ofLineOf range: SourceRange) -> Int {
    columnOfText(in: file.offsets(ofLine: file.line(at: range.start)))
  }

  /// Returns the column at which the text of a line begins.
  private func columnOfText(in line: Range<Int>) -> Int {
    let text = file.bytes[line].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    return (text ?? line.upperBound) - line.lowerBound + 1
  }

  private func indentation(of range: SourceRange) -> String {
    let line = file.offsets(ofLine: file.line(at: range.start))
    return String(
      decoding: file.bytes[line].prefix(columnOfText(in: line) - 1), as: UTF8.self)
  }
}

extension Statement {
  fileprivate var isConditional: Bool {
    if case .conditional = self { true } else { false }
  }
}

extension [Token] {
  /// Returns the first index whose token, and all after it, satisfies `predicate`.
  fileprivate func partition(where predicate: (Token) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
