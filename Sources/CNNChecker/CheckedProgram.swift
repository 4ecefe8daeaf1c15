import CNNNetwork
import CNNSource

/// What the command line adds to a program.
package struct CheckOptions: Sendable {
  /// Values for the parameters of networks, as source text: `classes` and `10`.
  package var settings: [(name: String, value: String)] = []
  /// Numbers for sizes that a signature leaves open.
  package var sizes: [String: Int] = [:]

  package init() {}
}

/// A program after the check: the graph of each network, whole or as far as it is known.
package struct CheckedProgram: Sendable {
  /// The files, by their ``FileID``.
  package let files: [SourceFile]
  /// The networks of the file that was given, in source order.
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

/// Checks all networks of a program's main file.
package func check(_ program: Program, options: CheckOptions = CheckOptions()) -> CheckedProgram {
  var checker = Checker(program: program, options: options)
  checker.readSettings()
  checker.checkNames()
  var graphs: [Graph] = []
  for (index, block) in program.blocks.enumerated() where block.isNetwork && block.module == 0 {
    graphs.append(checker.check(network: BlockID(index: index)))
  }
  checker.evaluateBindings()
  let used = checker.usedNetworks
  let names = program.blocks.enumerated().filter { $1.isNetwork && $1.module == 0 }.map(\.offset)
  return CheckedProgram(
    files: checker.files,
    networks: zip(graphs, names).map {
      CheckedNetwork(graph: $0, isUsed: used.contains(BlockID(index: $1)))
    },
    diagnostics: checker.sortedDiagnostics)
}
