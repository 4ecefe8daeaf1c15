import CNNChecker
import CNNCompiler
import CNNSource
import TestSupport

/// What is made of `Tests/Fixtures/operations/operations.json`: a network for each case of it, and
/// Swift code that calls the code that the build makes of these.
enum LayerFiles {
  /// The networks, for `Layers.cnn`.
  static func networks(of cases: [LayerCase]) -> String {
    let networks = cases.enumerated().map { index, layer in
      let signature = zip(layer.inputNames, layer.inputs).map { "\($0): \($1)" }
      return """
        \(allowance(layer))network Layer\(index): (\(signature.joined(separator: ", "))) -> \(layer.output.shape) {
            \(layer.text)
        }

        """
    }
    return "// Made from operations.json: UPDATE_GOLDEN=1 swift test --filter LayerTests\n\n"
      + networks.joined(separator: "\n")
  }

  /// A comment that silences the warnings about a case: what is recorded is what is odd, too.
  private static func allowance(_ layer: LayerCase) -> String {
    let diagnostics = Compilation(text: layer.program).program.diagnostics
    let codes = Set(diagnostics.filter { $0.severity == .warning }.map(\.kind.code))
    return codes.isEmpty ? "" : "// cnn:allow(\(codes.sorted().joined(separator: ", ")))\n"
  }

  /// The list of what calls each network, for `LayerList.swift`.
  static func list(of cases: [LayerCase]) -> String {
    let calls = cases.enumerated().map { index, layer in
      let names = layer.inputs.indices.map { $0 == 0 ? "input" : "input\($0)" }
      let arguments = names.enumerated().map { position, name in
        "\(names.count == 1 ? "" : "\(name): ")shaped($2[\(position)])"
      }
      let call = "Layer\(index)($0, threads: $1)(\(arguments.joined(separator: ", ")))"
      return "    { try \(call).numbers },\n"
    }
    return """
      // swift-format-ignore-file
      // Made from operations.json: UPDATE_GOLDEN=1 swift test --filter LayerTests

      import CNNRuntime
      import EmittedNetworks

      extension EmittedLayer {
        /// The networks of `Layers.cnn`, in their order.
        static let calls: [Call] = [
      \(calls.joined())  ]
      }

      """
  }
}
