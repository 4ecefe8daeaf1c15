import CNNNetwork
import CNNPlanning
import CNNShapes

/// What a network takes and gives in Swift.
struct NetworkArguments {
  /// A tensor with its name and type.
  struct Argument {
    let name: String
    let type: String
    let shape: String
  }

  let inputs: [Argument]
  let outputs: [Argument]

  /// `true` iff it takes one tensor and gives one, as `Network` has it.
  private var isSimple: Bool { inputs.count == 1 && outputs.count == 1 }

  /// The protocols that the type conforms to.
  var conformance: String { isSimple ? "Network" : "Sendable" }

  /// Writes the methods that compute the outputs.
  ///
  /// - Parameter steps: writes the steps, and returns what the outputs are called in them.
  func write(to text: inout SwiftText, _ steps: (inout SwiftText) -> [String]) {
    let given = inputs.map(\.name)
    let results =
      outputs.count == 1 ? [outputs[0].type] : outputs.map { "\($0.name): \($0.type)" }
    let parameters = inputs.map { isSimple ? "_ \($0.name): \($0.type)" : "\($0.name): \($0.type)" }
    let arguments = given.map { isSimple ? $0 : "\($0): \($0)" }
    let targets = outputs.enumerated().map {
      $0 == 0 ? "into: &\($1.name)" : "\($1.name): &\($1.name)"
    }
    text.document("Computes \(description).")
    text.function(
      "public func callAsFunction", parameters, " throws(RunError)", results: results
    ) { text in
      for output in outputs { text.add("var \(output.name) = \(output.type)()") }
      text.call("try self", arguments + targets)
      let names = outputs.map(\.name)
      text.add("return \(names.count == 1 ? names[0] : "(\(names.joined(separator: ", ")))")")
    }
    text.add()
    text.document("Computes the same into what is there already, for which no memory is taken.")
    let targetParameters = outputs.enumerated().map { index, output in
      "\(index == 0 ? "into " : "")\(output.name): inout \(output.type)"
    }
    text.function(
      "public func callAsFunction", parameters + targetParameters, " throws(RunError)"
    ) { text in
      text.block("try engine.run { memory in", isOpen: true) { text in
        for (output, view) in zip(outputs, steps(&text)) {
          text.add("\(output.name).store(\(view))")
        }
      }
    }
  }

  private var description: String {
    let shapes = { (arguments: [Argument]) in
      arguments.map { "`\($0.shape)`" }.joined(separator: " and ")
    }
    return "\(shapes(outputs)) of \(shapes(inputs))"
  }
}

extension NetworkPlan {
  /// What the network takes and gives.
  var arguments: NetworkArguments {
    var names = SwiftNames()
    let inputs = graph.inputs.map { id in
      var name: String?
      if case .input(let given) = graph[id].origin { name = given }
      return argument(graph[id].shape, name ?? "input", &names)
    }
    let outputs = graph.outputs.map { output in
      argument(graph[output.node].shape, output.name ?? "output", &names)
    }
    return NetworkArguments(inputs: inputs, outputs: outputs)
  }

  private func argument(_ shape: Shape?, _ name: String, _ names: inout SwiftNames)
    -> NetworkArguments.Argument
  {
    let sizes = shape?.dimensions.map { $0.value ?? 0 } ?? []
    let types = ["Vector", "Series", "Feature", "Volume"]
    let numbers = sizes.map(\.description).joined(separator: ", ")
    let type = types.indices.contains(sizes.count - 1) ? types[sizes.count - 1] : "Tensor"
    return NetworkArguments.Argument(
      name: names.variable(name), type: "\(type)<\(numbers)>", shape: shape?.text ?? "")
  }
}
