import CNNSource

extension SyntaxTree {
  /// The tree as indented text: a line for each declaration, statement and stage, expressions
  /// with their operator first.
  package var treeDump: String {
    var dumper = TreeDumper()
    declarations.forEach { dumper.dump($0) }
    return dumper.text
  }
}

/// Writes a tree line by line.
private struct TreeDumper {
  var text = ""
  private var level = 0

  private mutating func line(_ words: String?...) {
    text += String(repeating: "  ", count: level)
    text += words.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ") + "\n"
  }

  private mutating func indented(_ write: (inout TreeDumper) -> Void) {
    level += 1
    write(&self)
    level -= 1
  }

  mutating func dump(_ declaration: Declaration) {
    switch declaration {
    case .importing(let syntax): line("import", "\"\(syntax.path)\"")
    case .network(let syntax): dump(syntax, keyword: "network")
    case .block(let syntax): dump(syntax, keyword: "block")
    case .function(let syntax):
      documentation(syntax.documentation)
      line("func", syntax.name.text, parameters(syntax.parameters), "\(syntax.value)")
    case .binding(let syntax): dump(syntax)
    }
  }

  private mutating func dump(_ syntax: BlockSyntax, keyword: String) {
    documentation(syntax.documentation)
    line(keyword, syntax.name.text, parameters(syntax.parameters))
    indented { dumper in
      if let signature = syntax.signature { dumper.dump(signature) }
      dumper.dump(syntax.body)
    }
  }

  private mutating func documentation(_ documentation: String?) {
    guard let documentation else { return }
    documentation.split(separator: "\n", omittingEmptySubsequences: false)
      .forEach { line("///", String($0)) }
  }

  private func parameters(_ parameters: [ParameterSyntax]) -> String {
    parameters.isEmpty ? "" : "(" + parameters.map(\.description).joined(separator: " ") + ")"
  }

  private mutating func dump(_ signature: SignatureSyntax) {
    line("inputs", ports(signature.inputs))
    if let outputs = signature.outputs { line("outputs", ports(outputs)) }
    signature.conditions.forEach { line("where", "\($0)") }
  }

  private func ports(_ ports: [PortSyntax]) -> String {
    ports.map { ($0.name.map { "\($0.text): " } ?? "") + "\($0.shape)" }.joined(separator: " ")
  }

  private mutating func dump(_ body: Body) {
    line("body")
    indented { dumper in body.statements.forEach { dumper.dump($0) } }
  }

  private mutating func dump(_ syntax: LetSyntax) {
    documentation(syntax.documentation)
    line("let", "\(syntax.pattern)", "\(syntax.value)")
  }

  private mutating func dump(_ statement: Statement) {
    switch statement {
    case .pipeline(let pipeline):
      line("pipeline")
      indented { dumper in pipeline.stages.forEach { dumper.dump($0) } }
    case .binding(let syntax): dump(syntax)
    case .shared(let syntax): dump("shared \(syntax.name.text)", syntax.body)
    case .branch(let syntax): dump("branch \(syntax.target)", syntax.body)
    case .conditional(let syntax): dump(syntax)
    case .loop(let syntax): dump("for \(syntax.pattern) in \(syntax.list)", syntax.body)
    case .repetition(let syntax): dump("repeat \(syntax.count)", syntax.body)
    case .assertion(let syntax):
      line("assert", syntax.conditions.map(\.description).joined(separator: " "))
    case .body(let body): dump(body)
    }
  }

  private mutating func dump(_ header: String, _ body: Body) {
    line(header)
    indented { $0.dump(body) }
  }

  private mutating func dump(_ syntax: IfSyntax) {
    dump("if \(syntax.condition)", syntax.body)
    switch syntax.alternative {
    case .conditional(let syntax):
      line("else")
      indented { $0.dump(syntax) }
    case .body(let body): dump("else", body)
    case nil: break
    }
  }

  private mutating func dump(_ stage: Stage) {
    let names = stage.targets.map(\.description).joined(separator: " ")
    let targets =
      stage.namesOutputs ? "as (\(names))" : stage.targets.isEmpty ? "" : "as \(names)"
    switch stage.kind {
    case .shape(let shape): line("shape", "\(shape)", targets)
    case .current: line("current", targets)
    case .missing: line("missing", targets)
    case .call(let call):
      line("call", call.name.text + index(call.index), arguments(call.arguments), targets)
      if let body = call.body { indented { $0.dump(body) } }
    }
  }
}

private func index(_ indices: [Expression]) -> String {
  indices.isEmpty ? "" : "[" + indices.map(\.description).joined(separator: " ") + "]"
}

private func arguments(_ arguments: [ArgumentSyntax]) -> String {
  arguments.map { ($0.name.map { "\($0.text): " } ?? "") + "\($0.value)" }.joined(separator: " ")
}

extension ParameterSyntax: CustomStringConvertible {
  /// The parameter with its default, as it stands in a dump of the tree.
  package var description: String {
    name.text + (defaultValue.map { " = \($0)" } ?? "")
  }
}

extension ShapeSyntax: CustomStringConvertible {
  /// The sizes in brackets, as they stand in a dump of the tree.
  package var description: String {
    "[" + dimensions.map(\.description).joined(separator: " ") + "]"
  }
}

extension Target: CustomStringConvertible {
  /// The name with its index, as it stands in a dump of the tree.
  package var description: String {
    (name?.text ?? "_") + CNNSyntax.index(index)
  }
}

extension Pattern: CustomStringConvertible {
  /// The names, as they stand in a dump of the tree.
  package var description: String {
    switch self {
    case .wildcard: "_"
    case .name(let name): name.text
    case .list(let patterns, _):
      "[" + patterns.map(\.description).joined(separator: " ") + "]"
    }
  }
}

extension Expression: CustomStringConvertible {
  /// The expression with each operator before its operands, as it stands in a dump of the tree.
  package var description: String {
    switch kind {
    case .number(let significand, let exponent):
      exponent == 0 ? "\(significand)" : "\(significand)e\(exponent)"
    case .dims(let sizes): sizes.map(\.description).joined(separator: "x")
    case .flag(let value): "\(value)"
    case .wildcard: "_"
    case .name(let name): name
    case .list(let elements): "[" + elements.map(\.description).joined(separator: " ") + "]"
    case .comprehension(let element, let pattern, let list):
      "[\(element) for \(pattern) in \(list)]"
    case .prefix(let operation, let operand): "(\(operation.rawValue) \(operand))"
    case .infix(let left, let operation, let right): "(\(operation.rawValue) \(left) \(right))"
    case .choice(let condition, let whenTrue, let whenFalse):
      "(? \(condition) \(whenTrue) \(whenFalse))"
    case .index(let base, let indices): "(index \(base) \(CNNSyntax.index(indices)))"
    case .call(let name, let values): "(\(name.text) \(CNNSyntax.arguments(values)))"
    case .missing: "<missing>"
    }
  }
}
