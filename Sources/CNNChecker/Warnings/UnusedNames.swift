import CNNSource
import CNNSyntax

extension DiagnosticKind {
  static let unusedName = DiagnosticKind(
    "unused-name", .warning, "a name that nothing uses",
    explanation: """
      A parameter, value, loop variable, named size or input that nothing reads is a leftover, or \
      the sign that another name was written in its place. `_` stands where a name is not needed. \
      The inputs of a network and the declarations of a file are not told, nor are tensors named \
      with `as`: that names their layers, which summaries show. `as x` in the first line of a body \
      names no layer, only what goes in, and is told.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [22, 22, 8] {
          for i in 0..<3 { conv 8, 3x3 }
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [22, 22, 8] {
          repeat 3 { conv 8, 3x3 }
      }
      """)
}

/// What a name was given to.
private enum NameRole {
  case parameter, value, loopVariable, tower, size, input, tensor

  /// What it is called.
  var words: String {
    switch self {
    case .parameter: "the parameter"
    case .value: "the value"
    case .loopVariable: "the loop variable"
    case .tower: "the shared"
    case .size: "the size"
    case .input: "the input"
    case .tensor: "the tensor"
    }
  }

  /// `true` iff `_` can stand in its place.
  var mayBeLeftOut: Bool {
    switch self {
    case .loopVariable, .size, .value: true
    case .parameter, .tower, .input, .tensor: false
    }
  }
}

extension Diagnostic {
  fileprivate static func unusedName(_ name: Name, _ role: NameRole) -> Diagnostic {
    Diagnostic(
      .unusedName, "\(role.words) `\(name.text)` is never used", at: name.range,
      fixes: role.mayBeLeftOut
        ? [.replace(name.range, with: "_", "write `_`", isSafe: true)] : [])
  }
}

extension Checker {
  /// Reports the names of blocks, networks and functions that nothing reads.
  ///
  /// A mistake may hide the use of a name, so that nothing is told where there is one.
  mutating func reportUnusedNames() {
    guard !hasErrors, options.levels.severity(of: .unusedName) != nil else { return }
    for block in program.blocks.indices {
      var reader = NameReader(constants: constants(of: program.blocks[block].module))
      reader.read(program.blocks[block])
      report(reader, network: program.blocks[block].isNetwork ? block : nil)
    }
    for function in program.functions.indices {
      var reader = NameReader(constants: [])
      reader.read(program.functions[function].syntax)
      report(reader, network: nil)
    }
  }

  private mutating func report(_ reader: NameReader, network: Int?) {
    for given in reader.unused {
      var diagnostic = Diagnostic.unusedName(given.name, given.role)
      diagnostic.network = network.map { program.blocks[$0].syntax.name.text }
      report(diagnostic)
    }
  }

  /// The names of the `let`s that a file sees, which sizes do not bind anew.
  private func constants(of module: ModuleID) -> Set<String> {
    // Few files have any.
    if program.bindings.isEmpty { return [] }
    var names: Set<String> = []
    for module in [module] + program.modules[module].imports {
      for (name, definition) in program.modules[module].definitions {
        if case .binding = definition { names.insert(name) }
      }
    }
    return names
  }
}

/// Reads one declaration as text, whatever is carried out of it, and marks the names that are used.
///
/// No name hides another in the braces around it, so the innermost of a name is the one meant.
private struct NameReader {
  /// A name, and what it was given to.
  struct Given {
    let name: Name
    let role: NameRole
    var isUsed = false
  }

  private var given: [Given] = []
  /// The index of each name that was given, by the braces that are open.
  private var scopes: [[String: Int]] = [[:]]
  private let constants: Set<String>

  init(constants: Set<String>) {
    self.constants = constants
  }

  /// The names that were given and never read.
  var unused: [Given] { given.filter { !$0.isUsed } }

  mutating func read(_ block: BlockDeclaration) {
    let syntax = block.syntax
    read(syntax.parameters)
    for (index, port) in block.inputs.enumerated() {
      read(port.shape, bindingAs: block.isNetwork ? nil : .size)
      // The first input is the current tensor, with or without its name.
      if let name = port.name, index > 0, !block.isNetwork { give(name, .input) }
    }
    for condition in syntax.signature?.conditions ?? [] { read(condition) }
    inBraces { reader in
      if let name = syntax.body.nameOfInput { reader.give(name, .tensor) }
      for statement in syntax.body.statements { reader.read(statement) }
      for port in syntax.signature?.outputs ?? [] {
        if let name = port.name { reader.use(name.text) }
        reader.read(port.shape, bindingAs: nil)
      }
    }
  }

  mutating func read(_ function: FunctionSyntax) {
    read(function.parameters)
    read(function.value)
  }

  private mutating func read(_ parameters: [ParameterSyntax]) {
    for parameter in parameters {
      if let value = parameter.defaultValue { read(value) }
      give(parameter.name, .parameter)
    }
  }

  // MARK: Names

  private mutating func give(_ name: Name, _ role: NameRole) {
    scopes[scopes.count - 1][name.text] = given.count
    given.append(Given(name: name, role: role))
  }

  private mutating func give(_ pattern: Pattern, _ role: NameRole) {
    for name in pattern.names { give(name, role) }
  }

  private mutating func use(_ name: String) {
    if let index = index(of: name) { given[index].isUsed = true }
  }

  private func index(of name: String) -> Int? {
    for scope in scopes.reversed() where !scope.isEmpty {
      if let index = scope[name] { return index }
    }
    return nil
  }

  private mutating func inBraces(_ read: (inout NameReader) -> Void) {
    scopes.append([:])
    read(&self)
    scopes.removeLast()
  }

  // MARK: Statements

  private mutating func read(_ body: Body) {
    inBraces { reader in
      for statement in body.statements { reader.read(statement) }
    }
  }

  private mutating func read(_ statement: Statement) {
    switch statement {
    case .pipeline(let pipeline):
      for stage in pipeline.stages { read(stage) }
    case .binding(let syntax):
      read(syntax.value)
      give(syntax.pattern, .value)
    case .shared(let syntax):
      read(syntax.body)
      give(syntax.name, .tower)
    case .branch(let syntax):
      read(syntax.body)
      read(syntax.target)
    case .conditional(let syntax): read(syntax)
    case .loop(let syntax):
      read(syntax.list)
      inBraces { reader in
        reader.give(syntax.pattern, .loopVariable)
        reader.read(syntax.body)
      }
    case .repetition(let syntax):
      read(syntax.count)
      read(syntax.body)
    case .assertion(let syntax):
      for condition in syntax.conditions { read(condition) }
    case .body(let body): read(body)
    }
  }

  private mutating func read(_ syntax: IfSyntax) {
    read(syntax.condition)
    read(syntax.body)
    switch syntax.alternative {
    case .conditional(let next)?: read(next)
    case .body(let body)?: read(body)
    case nil: break
    }
  }

  private mutating func read(_ stage: Stage) {
    switch stage.kind {
    case .shape(let shape): read(shape, bindingAs: .size)
    case .call(let call):
      use(call.name.text)
      for expression in call.index { read(expression) }
      for argument in call.arguments { read(argument.value) }
      if let body = call.body { read(body) }
    case .current, .missing: break
    }
    for target in stage.targets { read(target) }
  }

  private mutating func read(_ target: Target) {
    for expression in target.index { read(expression) }
  }

  /// Reads a shape, whose new names bind sizes; without a role nobody asks whether they are used.
  private mutating func read(_ shape: ShapeSyntax, bindingAs role: NameRole?) {
    for dimension in shape.dimensions {
      if let role, case .name(let name) = dimension.kind, index(of: name) == nil,
        !constants.contains(name)
      {
        give(Name(name, dimension.range), role)
      } else {
        read(dimension)
      }
    }
  }

  // MARK: Expressions

  private mutating func read(_ expression: Expression) {
    switch expression.kind {
    case .number, .dims, .flag, .wildcard, .missing: break
    case .name(let name): use(name)
    case .list(let elements):
      for element in elements { read(element) }
    case .comprehension(let element, let pattern, let list):
      read(list)
      inBraces { reader in
        reader.give(pattern, .loopVariable)
        reader.read(element)
      }
    case .prefix(_, let operand): read(operand)
    case .infix(let left, _, let right):
      read(left)
      read(right)
    case .choice(let condition, let whenTrue, let whenFalse):
      for part in [condition, whenTrue, whenFalse] { read(part) }
    case .index(let base, let indices):
      read(base)
      for index in indices { read(index) }
    case .call(let name, let arguments):
      use(name.text)
      for argument in arguments { read(argument.value) }
    }
  }
}

extension Body {
  /// The name that the first line gives to what goes in, as `as x` does.
  fileprivate var nameOfInput: Name? {
    guard case .pipeline(let pipeline)? = statements.first, let stage = pipeline.stages.first,
      case .current = stage.kind, let target = stage.targets.first, target.index.isEmpty
    else { return nil }
    return target.name
  }
}
