import CNNNetwork
import CNNSource

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

/// Checks all networks of the files that were given.
package func check(_ program: Program, options: CheckOptions = CheckOptions()) -> CheckedProgram {
  var checker = Checker(program: program, options: options)
  checker.readSettings()
  let networks = program.blocks.indices.filter {
    program.blocks[$0].isNetwork && program.isRoot(program.blocks[$0].module)
  }.map { BlockID(index: $0) }
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
