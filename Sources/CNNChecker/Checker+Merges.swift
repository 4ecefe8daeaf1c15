import CNNLayers
import CNNNetwork
import CNNSource
import CNNSyntax

extension Checker {
  /// A path of a merge, or a tensor that it takes.
  private struct Operand {
    let tensor: NodeID?
    let place: OperandPlace
  }

  /// Carries out a merge: of the current tensor with those that are named, or of the paths of its
  /// body.
  mutating func merge(
    _ definition: LayerDefinition, _ given: [EvaluatedArgument], _ call: CallSyntax,
    from current: NodeID?
  ) -> NodeID? {
    let bound = bind(given.filter { $0.name != nil }, to: definition, at: call.name.range)
    let tensors = given.filter { $0.name == nil }
    let hasConstant = given.contains { $0.name?.text == "constant" }
    let operands: [Operand]
    if let body = call.body {
      if let tensor = tensors.first, !tensors.contains(where: \.expression.isMissing) {
        report(.tensorsAndPaths(call.name, at: tensor.range))
      }
      operands =
        definition.form == .residual
        ? residualPaths(of: body, from: current, at: call.name.range)
        : paths(of: body, from: current)
      if operands.isEmpty {
        report(.mergeWithoutPaths(call.name, at: body.range))
        return failedMerge(definition, of: current, at: call)
      }
      if operands.count == 1, !hasConstant {
        if tensors.isEmpty { reportSinglePath(of: body, at: call) }
        return operands[0].tensor
      }
    } else if (tensors.isEmpty && !hasConstant) || definition.form == .residual {
      report(
        definition.form == .residual
          ? .residualWithoutBody(call.name) : .mergeWithoutTensors(call.name))
      return failedMerge(definition, of: current, at: call)
    } else {
      operands =
        [
          Operand(
            tensor: current, place: OperandPlace(name: "the current tensor", range: call.name.range)
          )
        ]
        + tensors.map { argument in
          Operand(
            tensor: tensor(argument.expression),
            place: OperandPlace(name: text(of: argument.expression.range), range: argument.range))
        }
      reportMergedTwice(operands.map(\.tensor), at: call)
    }
    return use(
      definition, bound, operands: operands.map(\.tensor), operandPlaces: operands.map(\.place),
      at: call)
  }

  /// Adds a merge that has nothing to merge.
  private mutating func failedMerge(
    _ definition: LayerDefinition, of current: NodeID?, at call: CallSyntax
  ) -> NodeID? {
    failedUse(
      className: definition.className(spatialRank: 2), of: current,
      code: DiagnosticKind.noPaths.code, at: call)
  }

  /// The source text of a range, in backquotes.
  private func text(of range: SourceRange) -> String {
    "`\(files[Int(range.file.index)].text(range))`"
  }

  /// Carries out each statement of a merge's braces as a path of its own.
  private mutating func paths(of body: Body, from current: NodeID?) -> [Operand] {
    var paths: [Operand] = []
    frame.scopes.append(Scope())
    for statement in body.statements {
      guard step(at: statement.range) else { break }
      if runAside(statement, from: current) { continue }
      switch statement {
      case .pipeline(let pipeline):
        addPath(to: &paths, at: pipeline.range) { $0.run(pipeline, from: current) }
      case .body(let inner):
        addPath(to: &paths, at: inner.range) { $0.run(inner, from: current) }
      case .conditional(let syntax):
        switch arm(of: syntax) {
        case .taken(let arm)?:
          addPath(to: &paths, at: arm.range) { $0.run(arm, from: current) }
        case .unknown?:
          addPath(to: &paths, at: syntax.range) { $0.readUndecided(syntax) }
        case nil: break
        }
      case .loop(let syntax):
        let isKnown = forEachTurn(of: syntax) { checker in
          checker.addPath(to: &paths, at: syntax.body.range) {
            $0.run(syntax.body, from: current)
          }
        }
        if !isKnown { addUnknownPath(to: &paths, at: syntax.body.range) }
      case .repetition(let syntax):
        let isKnown = forEachTurn(of: syntax) { checker in
          checker.addPath(to: &paths, at: syntax.body.range) {
            $0.run(syntax.body, from: current)
          }
        }
        if !isKnown { addUnknownPath(to: &paths, at: syntax.body.range) }
      case .binding, .shared, .branch, .assertion: break
      }
    }
    frame.scopes.removeLast()
    return paths
  }

  /// Adds a path of which a mistake hides whether, and how often, it is carried out.
  private mutating func addUnknownPath(to paths: inout [Operand], at range: SourceRange) {
    paths.append(
      Operand(tensor: nil, place: OperandPlace(name: "path \(paths.count + 1)", range: range)))
  }

  /// The current tensor, and what a whole body makes of it.
  private mutating func residualPaths(
    of body: Body, from current: NodeID?, at range: SourceRange
  ) -> [Operand] {
    var paths = [
      Operand(tensor: current, place: OperandPlace(name: "the current tensor", range: range))
    ]
    addPath(to: &paths, at: body.range) { $0.run(body, from: current) }
    return paths
  }

  /// Carries out one path; where no stage ran in it there is none.
  private mutating func addPath(
    to paths: inout [Operand], at range: SourceRange, _ body: (inout Checker) -> NodeID?
  ) {
    let before = stagesRun
    builder.openGroup(.path(paths.count), range: range)
    let tensor = body(&self)
    builder.closeGroup()
    guard stagesRun > before else { return }
    paths.append(
      Operand(
        tensor: tensor, place: OperandPlace(name: "path \(paths.count + 1)", range: range)))
  }
}
