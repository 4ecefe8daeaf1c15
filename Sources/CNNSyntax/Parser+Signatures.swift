import CNNSource

extension Parser {
  /// Reads inputs, outputs and conditions.
  ///
  ///     signature = ports [ "->" ports ] [ "where" expression { "," expression } ] ;
  mutating func parseSignature() -> SignatureSyntax {
    let start = token.start
    let inputs = parsePorts()
    let outputs = takeSignatureArrow() ? parsePorts() : nil
    var conditions: [Expression] = []
    if takeIf(.where) {
      repeat { conditions.append(parseExpression()) } while takeIf(.comma)
    }
    return SignatureSyntax(
      inputs: inputs, outputs: outputs, conditions: conditions, range: range(from: start))
  }

  /// Reads one shape, or ports in parentheses.
  ///
  ///     ports = shape | "(" port { "," port } ")" ;
  private mutating func parsePorts() -> [PortSyntax] {
    guard kind == .leftParenthesis, portsFollow() else {
      return [PortSyntax(name: nil, shape: parseShape())]
    }
    let ports = parseBracketed(.ports) { $0.parsePort() }
    for port in ports.dropFirst() where port.name == nil {
      reportBefore(.unnamedPort(at: port.shape.range))
    }
    return ports
  }

  /// `true` iff the parenthesis here holds ports, and is not one around the sizes of a shape.
  func portsFollow() -> Bool {
    switch nextKind {
    case .leftBracket, .colon: true
    case .name:
      position + 2 < tokens.count
        && (tokens[position + 2].kind == .colon || tokens[position + 2].kind == .leftBracket)
    default: false
    }
  }

  /// Reads an input or output.
  ///
  ///     port = [ name ":" ] shape ;
  private mutating func parsePort() -> PortSyntax {
    guard kind == .name || kind == .colon else {
      return PortSyntax(name: nil, shape: parseShape())
    }
    let name = parseName(.port)
    expectColon(after: name)
    return PortSyntax(name: name, shape: parseShape())
  }

  /// Reads a shape.
  ///
  ///     shape = "[" expression { "," expression } "]" ;
  mutating func parseShape() -> ShapeSyntax {
    guard kind == .leftBracket else { return recoverShape() }
    let start = token.start
    let dimensions = parseBracketed(.shape) { $0.parseExpression() }
    return ShapeSyntax(dimensions: dimensions, range: range(from: start))
  }
}
