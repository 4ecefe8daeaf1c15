import CNNSource

/// What the parser makes of a file: its declarations in source order, and all its tokens.
///
/// Every input has a tree; where something is missing a node says so, and a diagnostic stands
/// beside it.
package struct SyntaxTree: Sendable {
  package let file: SourceFile
  package let tokens: [Token]
  package let declarations: [Declaration]

  package init(file: SourceFile, tokens: [Token], declarations: [Declaration]) {
    self.file = file
    self.tokens = tokens
    self.declarations = declarations
  }
}

/// A name where it is written.
package struct Name: Sendable, Hashable {
  package let text: String
  package let range: SourceRange

  package init(_ text: String, _ range: SourceRange) {
    self.text = text
    self.range = range
  }
}

/// A declaration of a file.
package enum Declaration: Sendable {
  case importing(ImportSyntax)
  case network(BlockSyntax)
  case block(BlockSyntax)
  case function(FunctionSyntax)
  case binding(LetSyntax)

  package var range: SourceRange {
    switch self {
    case .importing(let syntax): syntax.range
    case .network(let syntax), .block(let syntax): syntax.range
    case .function(let syntax): syntax.range
    case .binding(let syntax): syntax.range
    }
  }
}

/// `import "path"`.
package struct ImportSyntax: Sendable {
  package let path: String
  package let pathRange: SourceRange
  package let range: SourceRange

  package init(path: String, pathRange: SourceRange, range: SourceRange) {
    self.path = path
    self.pathRange = pathRange
    self.range = range
  }
}

/// A `network` or a `block`: a name, parameters, a signature and a body.
package struct BlockSyntax: Sendable {
  package let name: Name
  package let parameters: [ParameterSyntax]
  /// A network always has one (the parser gives an empty one where it is missing).
  package let signature: SignatureSyntax?
  package let body: Body
  /// The text of the `///` comments above, a line each, or `nil`.
  package let documentation: String?
  package let range: SourceRange

  package init(
    name: Name, parameters: [ParameterSyntax], signature: SignatureSyntax?, body: Body,
    documentation: String?, range: SourceRange
  ) {
    self.name = name
    self.parameters = parameters
    self.signature = signature
    self.body = body
    self.documentation = documentation
    self.range = range
  }
}

/// `func name(parameters) = expression`.
package struct FunctionSyntax: Sendable {
  package let name: Name
  package let parameters: [ParameterSyntax]
  package let value: Expression
  package let documentation: String?
  package let range: SourceRange

  package init(
    name: Name, parameters: [ParameterSyntax], value: Expression, documentation: String?,
    range: SourceRange
  ) {
    self.name = name
    self.parameters = parameters
    self.value = value
    self.documentation = documentation
    self.range = range
  }
}

/// A parameter of a network, block or function, with its default.
package struct ParameterSyntax: Sendable {
  package let name: Name
  package let defaultValue: Expression?

  package init(name: Name, defaultValue: Expression?) {
    self.name = name
    self.defaultValue = defaultValue
  }
}

/// `inputs -> outputs where conditions`.
package struct SignatureSyntax: Sendable {
  package let inputs: [PortSyntax]
  /// `nil` where the arrow is left out.
  package let outputs: [PortSyntax]?
  package let conditions: [Expression]
  package let range: SourceRange

  package init(
    inputs: [PortSyntax], outputs: [PortSyntax]?, conditions: [Expression], range: SourceRange
  ) {
    self.inputs = inputs
    self.outputs = outputs
    self.conditions = conditions
    self.range = range
  }
}

/// One input or output of a signature.
package struct PortSyntax: Sendable {
  package let name: Name?
  package let shape: ShapeSyntax

  package init(name: Name?, shape: ShapeSyntax) {
    self.name = name
    self.shape = shape
  }
}

/// A shape in brackets.
package struct ShapeSyntax: Sendable {
  package let dimensions: [Expression]
  package let range: SourceRange

  package init(dimensions: [Expression], range: SourceRange) {
    self.dimensions = dimensions
    self.range = range
  }
}

/// Statements in braces.
package struct Body: Sendable {
  package let statements: [Statement]
  /// From brace to brace.
  package let range: SourceRange

  package init(statements: [Statement], range: SourceRange) {
    self.statements = statements
    self.range = range
  }
}

/// A statement of a body.
package enum Statement: Sendable {
  case pipeline(Pipeline)
  indirect case binding(LetSyntax)
  indirect case shared(SharedSyntax)
  indirect case branch(BranchSyntax)
  indirect case conditional(IfSyntax)
  indirect case loop(ForSyntax)
  indirect case repetition(RepeatSyntax)
  indirect case assertion(AssertSyntax)
  indirect case body(Body)

  package var range: SourceRange {
    switch self {
    case .pipeline(let syntax): syntax.range
    case .binding(let syntax): syntax.range
    case .shared(let syntax): syntax.range
    case .branch(let syntax): syntax.range
    case .conditional(let syntax): syntax.range
    case .loop(let syntax): syntax.range
    case .repetition(let syntax): syntax.range
    case .assertion(let syntax): syntax.range
    case .body(let syntax): syntax.range
    }
  }
}

/// `let pattern = expression`.
package struct LetSyntax: Sendable {
  package let pattern: Pattern
  package let value: Expression
  package let documentation: String?
  package let range: SourceRange

  package init(pattern: Pattern, value: Expression, documentation: String?, range: SourceRange) {
    self.pattern = pattern
    self.value = value
    self.documentation = documentation
    self.range = range
  }
}

/// `shared name { … }`.
package struct SharedSyntax: Sendable {
  package let name: Name
  package let body: Body
  package let range: SourceRange

  package init(name: Name, body: Body, range: SourceRange) {
    self.name = name
    self.body = body
    self.range = range
  }
}

/// `branch target { … }`.
package struct BranchSyntax: Sendable {
  package let target: Target
  package let body: Body
  package let range: SourceRange

  package init(target: Target, body: Body, range: SourceRange) {
    self.target = target
    self.body = body
    self.range = range
  }
}

/// `if condition { … } else …`.
package struct IfSyntax: Sendable {
  /// What follows `else`.
  package indirect enum Alternative: Sendable {
    case conditional(IfSyntax)
    case body(Body)
  }

  package let condition: Expression
  package let body: Body
  package let alternative: Alternative?
  package let range: SourceRange

  package init(
    condition: Expression, body: Body, alternative: Alternative?, range: SourceRange
  ) {
    self.condition = condition
    self.body = body
    self.alternative = alternative
    self.range = range
  }
}

/// `for pattern in list { … }`.
package struct ForSyntax: Sendable {
  package let pattern: Pattern
  package let list: Expression
  package let body: Body
  package let range: SourceRange

  package init(pattern: Pattern, list: Expression, body: Body, range: SourceRange) {
    self.pattern = pattern
    self.list = list
    self.body = body
    self.range = range
  }
}

/// `repeat count { … }`.
package struct RepeatSyntax: Sendable {
  package let count: Expression
  package let body: Body
  package let range: SourceRange

  package init(count: Expression, body: Body, range: SourceRange) {
    self.count = count
    self.body = body
    self.range = range
  }
}

/// `assert condition, …`.
package struct AssertSyntax: Sendable {
  package let conditions: [Expression]
  package let range: SourceRange

  package init(conditions: [Expression], range: SourceRange) {
    self.conditions = conditions
    self.range = range
  }
}

/// Stages joined by arrows.
package struct Pipeline: Sendable {
  package let stages: [Stage]
  package let range: SourceRange

  package init(stages: [Stage], range: SourceRange) {
    self.stages = stages
    self.range = range
  }
}

/// One stage of a pipeline, and the names that its tensor is given.
package struct Stage: Sendable {
  /// What is written.
  package enum Kind: Sendable {
    case shape(ShapeSyntax)
    case call(CallSyntax)
    /// `as name` alone: the current tensor.
    case current
    /// A stage that could not be read; a diagnostic says why.
    case missing
  }

  package let kind: Kind
  package let targets: [Target]
  /// `true` iff the targets stand in parentheses, one for each output.
  package let namesOutputs: Bool
  package let range: SourceRange

  package init(kind: Kind, targets: [Target], namesOutputs: Bool, range: SourceRange) {
    self.kind = kind
    self.targets = targets
    self.namesOutputs = namesOutputs
    self.range = range
  }
}

/// A layer, a block or a tensor, by name, with what it is given.
package struct CallSyntax: Sendable {
  package let name: Name
  /// What stands in brackets that touch the name; empty where there are none.
  package let index: [Expression]
  package let arguments: [ArgumentSyntax]
  package let body: Body?
  package let range: SourceRange

  package init(
    name: Name, index: [Expression], arguments: [ArgumentSyntax], body: Body?, range: SourceRange
  ) {
    self.name = name
    self.index = index
    self.arguments = arguments
    self.body = body
    self.range = range
  }
}

/// An argument, with its name where it has one.
package struct ArgumentSyntax: Sendable {
  package let name: Name?
  package let value: Expression

  package init(name: Name?, value: Expression) {
    self.name = name
    self.value = value
  }

  package var range: SourceRange {
    name.map { $0.range.union(value.range) } ?? value.range
  }
}

/// What `as` and `branch` name: `_`, a name, or a member of a family.
package struct Target: Sendable {
  /// `nil` for `_`.
  package let name: Name?
  /// What stands in brackets that touch the name; empty where there are none.
  package let index: [Expression]
  package let range: SourceRange

  package init(name: Name?, index: [Expression], range: SourceRange) {
    self.name = name
    self.index = index
    self.range = range
  }
}

/// What `let` and `for` bind.
package indirect enum Pattern: Sendable {
  case wildcard(SourceRange)
  case name(Name)
  case list([Pattern], SourceRange)

  package var range: SourceRange {
    switch self {
    case .wildcard(let range), .list(_, let range): range
    case .name(let name): name.range
    }
  }
}
