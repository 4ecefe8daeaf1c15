import CNNChecker
import CNNCompiler
import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource

/// A small network and what it computes, as `Tests/Fixtures/operations/operations.py` records it.
package struct LayerCase: Decodable, Sendable {
  /// Who computed the output.
  package let by: String
  /// The body of the network.
  package let text: String
  /// The shapes of the inputs, which are called `input`, `input_1` and so on.
  package let inputs: [[Int]]
  /// The shapes of the weights, by their paths.
  package let weights: [String: [Int]]
  package let output: Output

  package struct Output: Decodable, Sendable {
    package let shape: [Int]
    package let numbers: [Double]
  }

  /// All that are recorded.
  package static func all() throws -> [LayerCase] {
    try Fixtures.json([String: [LayerCase]].self, "Tests/Fixtures/operations/operations.json")[
      "cases"] ?? []
  }

  /// The names of the inputs.
  package var inputNames: [String] {
    inputs.indices.map { $0 == 0 ? "input" : "input_\($0)" }
  }

  /// A program with this one network.
  package var program: String {
    let signature = zip(inputNames, inputs).map { "\($0): \($1)" }.joined(separator: ", ")
    return "network Case: (\(signature)) -> \(output.shape) {\n    \(text)\n}\n"
  }

  /// The name of the layer that is meant: the last of the body.
  package var layer: Substring {
    let stage = text.split(separator: "->").last?.drop { $0 == " " } ?? ""
    return stage.prefix { $0.isLetter || $0.isNumber }
  }

  /// Compiles the program, and returns the errors in it.
  package func compile() -> (graph: CompleteGraph?, problems: [String]) {
    Self.compile(program)
  }

  /// Compiles a program of one network, and returns the errors in it.
  package static func compile(_ text: String) -> (graph: CompleteGraph?, problems: [String]) {
    let program = Compilation(text: text).program
    let problems = program.diagnostics.filter { $0.severity == .error }.map(\.message)
    return (program.networks.first.flatMap { CompleteGraph($0.graph) }, problems)
  }
}

extension CompleteGraph {
  /// The shapes of all arrays, by their paths.
  package var weightShapes: [String: [Int]] {
    var shapes: [String: [Int]] = [:]
    for layer in graph.layers {
      let inputs = graph[layer.uses[0]].operands.compactMap { graph[$0].shape }
      for weight in layer.layer?.weights(inputs) ?? [] {
        shapes["\(layer.name)/\(weight.name)"] = try? weight.shape.sizes
      }
    }
    return shapes
  }

  /// The operations of each node; none for an input.
  package var operations: [[Operation]] {
    graph.nodes.map { node in
      guard let id = node.layer, let layer = graph[id].layer, let output = node.shape else {
        return []
      }
      return layer.operations(node.operands.compactMap { graph[$0].shape }, output: output)
    }
  }

  /// Computes the outputs from the numbers of the inputs, operation by operation.
  ///
  /// - Requires: no size is open.
  package func run(_ inputs: [NumberArray]) throws -> [NumberArray] {
    var results: [NumberArray] = []
    var given = inputs[...]
    for (node, operations) in zip(graph.nodes, operations) {
      guard let id = node.layer else {
        guard let input = given.popFirst() else { throw InterpreterError.missing("an input") }
        results.append(input)
        continue
      }
      let shapes = node.operands.compactMap { graph[$0].shape }
      guard let layer = graph[id].layer, let output = node.shape else {
        throw InterpreterError.missing(graph[id].name)
      }
      var arrays: [String: NumberArray] = [:]
      for weight in layer.weights(shapes) {
        let shape = try weight.shape.sizes
        arrays[weight.name] = .weight("\(graph[id].name)/\(weight.name)", shape)
      }
      let interpreter = Interpreter(arrays: arrays)
      let operands = node.operands.map { results[$0.index] }
      results.append(try interpreter.run(operations, on: operands, output: output))
    }
    return graph.outputs.map { results[$0.node.index] }
  }
}
