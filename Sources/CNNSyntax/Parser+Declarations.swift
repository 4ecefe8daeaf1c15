import CNNSource

extension Parser {
  /// Reads the declarations of a file.
  ///
  ///     file = [ END ] { ( import | network | block | function | let ) END } ;
  mutating func parseFile() -> [Declaration] {
    var declarations: [Declaration] = []
    skipEnds()
    while kind != .endOfFile {
      (isRecovering, isTooDeep) = (false, false)
      (declarationStart, statementStart) = (token.start, token.start)
      if let declaration = parseDeclaration() { declarations.append(declaration) }
      declarations += nestedDeclarations
      nestedDeclarations.removeAll()
      finishDeclaration()
    }
    return declarations
  }

  /// Passes over what separates statements and declarations.
  mutating func skipEnds() {
    while kind == .newline || kind == .semicolon { advance() }
  }

  /// Reads the declaration that begins here; `nil` where none does.
  mutating func parseDeclaration() -> Declaration? {
    switch declarationKind() {
    case .import: .importing(parseImport())
    case .network: .network(parseNetwork())
    case .block: .block(parseBlock())
    case .func: .function(parseFunction())
    case .let: .binding(parseLet())
    default: recoverOutsideDeclarations()
    }
  }

  /// Reads an import.
  ///
  ///     import = "import" string ;
  private mutating func parseImport() -> ImportSyntax {
    let start = token.start
    advance()
    let pathToken = token
    guard kind == .string else {
      let range = recoverImportPath()
      return ImportSyntax(
        path: file.text(range), pathRange: range, range: self.range(from: start))
    }
    advance()
    let path = textBetweenQuotes(of: pathToken)
    if bytes(of: pathToken).first != UInt8(ascii: "\"") {
      reportBefore(.foreignQuotes(around: path, at: range(of: pathToken)))
    }
    return ImportSyntax(
      path: path, pathRange: range(of: pathToken), range: range(from: start))
  }

  /// Reads a network.
  ///
  ///     network = "network" name [ parameters ] ":" signature body ;
  private mutating func parseNetwork() -> BlockSyntax {
    let (start, documentation) = beginDeclaration()
    let name = parseName(.network)
    let parameters = parametersFollow ? parseParameters() : []
    let signature = parseNetworkSignature(name)
    let body = parseBody(of: .network)
    return BlockSyntax(
      name: name, parameters: parameters, signature: signature, body: body,
      documentation: documentation, range: range(from: start))
  }

  /// Reads a block.
  ///
  ///     block = "block" name [ parameters ] [ ":" signature ] body ;
  private mutating func parseBlock() -> BlockSyntax {
    let (start, documentation) = beginDeclaration()
    let name = parseName(.block)
    let parameters = parametersFollow ? parseParameters() : []
    let signature = parseBlockSignature(name)
    let body = parseBody(of: .block)
    return BlockSyntax(
      name: name, parameters: parameters, signature: signature, body: body,
      documentation: documentation, range: range(from: start))
  }

  /// Reads a function.
  ///
  ///     function = "func" name parameters "=" expression ;
  private mutating func parseFunction() -> FunctionSyntax {
    let (start, documentation) = beginDeclaration()
    let name = parseName(.function)
    let parameters = parseFunctionParameters(name)
    expectEqual(after: .function)
    let value = parseExpression()
    return FunctionSyntax(
      name: name, parameters: parameters, value: value, documentation: documentation,
      range: range(from: start))
  }

  /// Passes over the keyword; returns where it begins, and the comments above it.
  private mutating func beginDeclaration() -> (start: UInt32, documentation: String?) {
    let start = token.start
    let documentation = documentation(above: start)
    advance()
    return (start, documentation)
  }

  /// Reads a `let`, in a body or outside.
  ///
  ///     let = "let" pattern "=" expression ;
  mutating func parseLet() -> LetSyntax {
    let (start, documentation) = beginDeclaration()
    let pattern = parsePattern()
    expectEqual(after: .binding)
    let value = parseExpression()
    return LetSyntax(
      pattern: pattern, value: value, documentation: documentation, range: range(from: start))
  }

  /// Reads parameters, from parenthesis to parenthesis.
  ///
  ///     parameters = "(" [ parameter { "," parameter } ] ")" ;
  mutating func parseParameters() -> [ParameterSyntax] {
    parseBracketed(.parameters) { $0.parseParameter() }
  }

  /// Reads a parameter.
  ///
  ///     parameter = name [ "=" expression ] ;
  private mutating func parseParameter() -> ParameterSyntax {
    let name = parseName(.parameter)
    if kind == .colon { return recoverParameter(name) }
    return ParameterSyntax(
      name: name, defaultValue: takeIf(.equal) ? parseExpression() : nil)
  }
}
