import CNNSource

/// Reading declarations and signatures that are spelled otherwise.
extension Parser {
  /// Reads what stands outside of all declarations, as one mistake.
  mutating func recoverOutsideDeclarations() -> Declaration? {
    switch kind {
    case .rightBrace, .rightParenthesis, .rightBracket:
      report(.strayCloser(text, at: currentRange))
      advance()
      skipEnds()
      skipOutside()
    case .name, .leftBracket, .leftBrace, .shared, .branch, .if, .for, .repeat, .assert, .arrow:
      report(.statementOutsideNetwork(description, after: braceBefore, at: currentRange))
      skipOutside()
    default:
      report(
        .unexpected(
          description, expected: "`network`, `block`, `func`, `let` or `import`",
          at: currentRange))
      skipOutside()
    }
    silence()
    skipEnds()
    return nil
  }

  /// The `}` of the declaration before, which may be one too many.
  private var braceBefore: SourceRange? {
    let previous = tokens[..<position].last { $0.kind != .newline && $0.kind != .semicolon }
    return previous.flatMap { $0.kind == .rightBrace ? range(of: $0) : nil }
  }

  /// Takes the rest of the line as the path of an import.
  mutating func recoverImportPath() -> SourceRange {
    let start = currentRange
    guard kind == .name else {
      report(.missingPath(at: afterPrevious))
      return afterPrevious
    }
    while !TokenSet.statementEnd.contains(kind) { advance() }
    let path = start.union(afterPrevious)
    diagnostics.remove(.unknownCharacter, in: path)
    reportBefore(.pathWithoutQuotes(at: path))
    return path
  }

  /// Reads the colon and the signature of a network.
  mutating func parseNetworkSignature(_ name: Name) -> SignatureSyntax {
    if !takeIf(.colon) {
      guard mayBeginSignature else {
        report(.missingSignature(name, at: name.range))
        silence()
        return SignatureSyntax(inputs: [], outputs: nil, conditions: [], range: afterPrevious)
      }
      return requireOutputs(of: name, in: parseSignatureWithoutColon())
    }
    return requireOutputs(of: name, in: parseSignature())
  }

  /// Reports that a network does not say what it gives, if so.
  private mutating func requireOutputs(
    of name: Name, in signature: SignatureSyntax
  ) -> SignatureSyntax {
    if signature.outputs == nil {
      reportBefore(.missingOutputs(name, after: signature.inputs.last?.shape.range.endPoint))
    }
    return signature
  }

  /// Reads the colon and the signature of a block, if there is one.
  mutating func parseBlockSignature(_ name: Name) -> SignatureSyntax? {
    if takeIf(.colon) { return parseSignature() }
    return mayBeginSignature ? parseSignatureWithoutColon() : nil
  }

  /// `true` iff the parenthesis here holds parameters; before an arrow it holds the input instead.
  var parametersFollow: Bool {
    guard kind == .leftParenthesis else { return false }
    guard let closer = indexOfCloser(.rightParenthesis, from: position + 1),
      tokens[closer + 1].kind == .arrow
    else { return true }
    return tokens[position..<closer].contains { $0.kind == .equal }
  }

  /// Reads a signature, and reports that its colon is missing; with it perhaps its brackets.
  private mutating func parseSignatureWithoutColon() -> SignatureSyntax {
    let (place, start) = (afterPrevious, currentRange)
    let isShapeInParentheses = kind == .leftParenthesis && !portsFollow()
    if !isShapeInParentheses { report(.missingSignatureColon(at: place)) }
    let signature = parseSignature()
    if isShapeInParentheses {
      let edits = diagnostics.remove(.missingBrackets, in: start)
      reportBefore(.inputWithoutColon(place: place, edits: edits))
    }
    return signature
  }

  private var mayBeginSignature: Bool {
    switch kind {
    case .leftBracket, .leftParenthesis, .number, .dims: true
    default: false
    }
  }

  /// Passes over the arrow of a signature, or over what stands in its place.
  mutating func takeSignatureArrow() -> Bool {
    switch (kind, nextKind) {
    case (.arrow, _): advance()
    case (.leftBracket, _), (.leftParenthesis, _): report(.missingArrow(at: afterPrevious))
    case (.equal, .leftBracket), (.colon, .leftBracket), (.minus, .leftBracket),
      (.greater, .leftBracket), (.comma, .leftBracket):
      report(.wrongArrow(text, at: currentRange))
      advance()
    default: return false
    }
    return true
  }

  /// Reads a shape without its brackets, or in parentheses.
  mutating func recoverShape() -> ShapeSyntax {
    let start = token.start
    switch kind {
    case .leftParenthesis:
      return ShapeSyntax(dimensions: parseShapeParentheses(), range: range(from: start))
    case .number, .dims, .name:
      let dimensions = parseBareDimensions()
      return ShapeSyntax(dimensions: dimensions, range: range(from: start))
    default:
      report(.missingShape(found: description, at: currentRange))
      return ShapeSyntax(dimensions: [], range: afterPrevious)
    }
  }

  /// Reads sizes in parentheses, and reports them.
  mutating func parseShapeParentheses() -> [Expression] {
    let opening = currentRange
    let dimensions = parseBracketed(.parentheses) { $0.parseExpression() }
    reportParentheses("a shape", opening: opening)
    return dimensions
  }

  /// Returns the mistake of what was just read in parentheses, if they are closed.
  func parenthesesMistake(_ what: String, opening: SourceRange) -> Diagnostic? {
    guard previousEnd > opening.end, file.bytes[Int(previousEnd) - 1] == UInt8(ascii: ")") else {
      return nil
    }
    let closing = SourceRange(file: file.id, start: previousEnd - 1, end: previousEnd)
    return .parenthesesForBrackets(what, opening: opening, closing: closing)
  }

  /// Reports that what was just read stands in parentheses, if they are closed.
  mutating func reportParentheses(_ what: String, opening: SourceRange) {
    if let mistake = parenthesesMistake(what, opening: opening) { reportBefore(mistake) }
  }

  /// Reads sizes without brackets, and reports them.
  mutating func parseBareDimensions() -> [Expression] {
    let start = token.start
    var dimensions: [Expression] = []
    repeat { dimensions.append(parseSum()) } while takeIf(.comma)
    let range = range(from: start)
    switch kind {
    case .rightBracket:
      reportBefore(.missingOpeningBracket(at: range.startPoint))
      advance()
    case .colon:
      // These are the arguments of a stage whose name is missing.
      reportBefore(.missingName(.stage, found: quoted(file.text(range)), at: range))
      isRecovering = true
    default: reportBefore(.shapeWithoutBrackets(file.text(range), at: range))
    }
    return dimensions.flatMap(sizes)
  }

  /// Returns the sizes of `28x28x1`, each as an expression.
  private func sizes(of expression: Expression) -> [Expression] {
    guard case .dims(let values) = expression.kind else { return [expression] }
    return values.map { Expression(.number(significand: $0, exponent: 0), expression.range) }
  }

  /// Reads the parameters that a function must have.
  mutating func parseFunctionParameters(_ name: Name) -> [ParameterSyntax] {
    if kind == .leftParenthesis { return parseParameters() }
    report(.missingParameters(name, at: afterPrevious))
    return []
  }

  /// Reads the default of a parameter after a colon.
  mutating func recoverParameter(_ name: Name) -> ParameterSyntax {
    // A shape belongs to the signature: the parenthesis before the colon is missing.
    if nextKind == .leftBracket || nextKind == .leftParenthesis {
      return ParameterSyntax(name: name, defaultValue: nil)
    }
    report(.defaultWithColon(name, at: currentRange))
    advance()
    return ParameterSyntax(name: name, defaultValue: parseExpression())
  }

  /// Passes over the colon after the name of a port.
  mutating func expectColon(after name: Name) {
    if !takeIf(.colon) { report(.missingPortColon(name, at: afterPrevious)) }
  }
}
