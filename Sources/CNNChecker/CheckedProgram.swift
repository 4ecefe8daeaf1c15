import CNNNetwork
import CNNShapes
import CNNSource
import CNNSyntax

/// What is not in a program itself: what the command line adds, and how far to go.
package struct CheckOptions: Sendable {
  /// Values for the parameters of networks, as source text: `classes` and `10`.
  package var settings: [(name: String, value: String)] = []
  /// Numbers for sizes that a signature leaves open.
  package var sizes: [String: Int] = [:]
  /// Which warnings and notes are told, and how gravely.
  package var levels = DiagnosticLevels()
  /// How many statements, turns and list entries a network may take to carry out.
  package var maximumSteps = 4_000_000

  package init() {}
}

/// A program after the check: the graph of each network, whole or as far as it is known.
package struct CheckedProgram: Sendable {
  /// The files, by their ``FileID``.
  package let files: [SourceFile]
  /// The networks of the files that were given, in source order.
  package let networks: [CheckedNetwork]
  /// Everything that was found, in the order of files and places.
  package let diagnostics: [Diagnostic]

  /// `true` iff nothing that was found is an error.
  package var isValid: Bool { !diagnostics.contains { $0.severity == .error } }
}

/// A network after the check.
package struct CheckedNetwork: Sendable {
  package let graph: Graph
  /// `true` iff another network of the program uses it as a stage.
  package let isUsed: Bool
}

/// Finds for each network of the files that were given the open sizes for which it checks.
///
/// What is wrong with a network for all sizes leaves none; ``check(_:options:)`` tells what that is.
package func acceptedSizes(of program: Program, options: CheckOptions) -> [AcceptedSizes] {
  let explorer = Explorer(program: program, options: options)
  return program.networks.map { id in
    let found = explorer.sizes(of: id, .all)
    let admitted = try? SizeDomain.all.narrowed(by: found.clause)
    return AcceptedSizes(
      name: program.blocks[id.index].syntax.name.text, symbols: found.symbols,
      cases: found.cases, admitted: admitted ?? .all, isComplete: found.isComplete,
      isWrong: found.cases.isEmpty && found.isWrong)
  }
}

/// Checks all networks of the files that were given.
package func check(_ program: Program, options: CheckOptions = CheckOptions()) -> CheckedProgram {
  var checker = Checker(program: program, options: options)
  checker.readSettings()
  let networks = program.networks
  let graphs = networks.map { checker.check(network: $0) }
  checker.evaluateBindings()
  checker.readUnusedCode()
  checker.reportUnusedSettings()
  checker.reportUnusedNames()
  checker.reportUnusedResults(in: graphs)
  checker.reportUnusedInputs()
  checker.reportAllowances()
  return CheckedProgram(
    files: checker.files,
    networks: zip(graphs, networks).map { graph, id in
      CheckedNetwork(graph: graph, isUsed: checker.isUsed[id.index])
    },
    diagnostics: checker.sortedDiagnostics)
}

extension Program {
  /// The networks of the files that were given, in source order.
  fileprivate var networks: [BlockID] {
    blocks.indices.filter { blocks[$0].isNetwork && isRoot(blocks[$0].module) }
      .map { BlockID(index: $0) }
  }
}
