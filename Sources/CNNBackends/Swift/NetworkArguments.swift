import CNNNetwork
import CNNPlanning
import CNNShapes

/// What a network takes and gives in Swift.
struct NetworkArguments {
  /// A tensor with its name and type.
  struct Argument {
    let name: String
    let type: String
    let shape: Shape
  }

  let graph: Graph
  /// How large an open size may be at most.
  private let bound: Int
  private(set) var inputs: [Argument] = []
  private(set) var outputs: [Argument] = []
  /// How sizes are written.
  let sizes: SwiftSizes

  init(_ plan: NetworkPlan) {
    let graph = plan.graph
    self.graph = graph
    bound = SizeBound.largest(in: plan) ?? 1
    var names = SwiftNames(reserved: ["shape"])
    let symbols = Set(
      graph.inputs.flatMap { graph[$0].shape?.dimensions.flatMap(\.symbols) ?? [] })
    let given = graph.inputs.map { id in
      if case .input(let name) = graph[id].origin { names.variable(name ?? "input") } else { "" }
    }
    let results = graph.outputs.map { names.variable($0.name ?? "output") }
    sizes = SwiftSizes(
      names: Dictionary(
        uniqueKeysWithValues: symbols.sorted().map { ($0, names.variable($0.name.lowercased())) }))
    inputs = zip(given, graph.inputs).map { argument($0, graph[$1].shape) }
    outputs = zip(results, graph.outputs).map { argument($0, graph[$1.node].shape) }
  }

  private func argument(_ name: String, _ shape: Shape?) -> Argument {
    let shape = shape ?? Shape([])
    let types = ["Vector", "Series", "Feature", "Volume"]
    guard sizes.names.isEmpty, types.indices.contains(shape.rank - 1) else {
      return Argument(name: name, type: "Tensor", shape: shape)
    }
    let numbers = shape.dimensions.map(sizes.text).joined(separator: ", ")
    return Argument(name: name, type: "\(types[shape.rank - 1])<\(numbers)>", shape: shape)
  }

  /// `true` iff it takes one tensor and gives one, as `Network` has it.
  private var isSimple: Bool {
    inputs.count == 1 && outputs.count == 1 && (inputs + outputs).allSatisfy { $0.type != "Tensor" }
  }

  /// The protocols that the type conforms to.
  var conformance: String { isSimple ? "Network" : "Sendable" }

  /// Writes the methods that compute the outputs.
  func write(to text: inout SwiftText, _ routine: RoutineSwift, types: [String]) {
    let isSingle = inputs.count == 1
    let parameters = inputs.map { isSingle ? "_ \($0.name): \($0.type)" : "\($0.name): \($0.type)" }
    let names = outputs.map(\.name)
    let result = "return \(names.count == 1 ? names[0] : "(\(names.joined(separator: ", ")))")"
    let results = outputs.count == 1 ? [outputs[0].type] : outputs.map { "\($0.name): \($0.type)" }
    text.document("Computes \(description).")
    text.function(
      "public func callAsFunction", parameters, " throws(RunError)", results: results
    ) { text in
      let isOpen = routine.routine.memory.count == nil
      if (inputs + outputs).contains(where: { $0.type == "Tensor" }) {
        writeChecks(to: &text, bound: bound)
      }
      text.withConstants(routine.sizes.constants) { text in
        guard isOpen else { return writeOutputs(routine, to: &text) }
        let end = routine.writePlaces(to: &text, types: types)
        text.block("return try engine.run(count: \(end)) { memory in", isOpen: true) { text in
          writeOutputs(routine, to: &text)
          writeSteps(routine, to: &text)
          text.add(result)
        }
      }
      if !isOpen {
        let arguments = inputs.map { isSingle ? $0.name : "\($0.name): \($0.name)" }
        let targets = names.enumerated().map { $0 == 0 ? "into: &\($1)" : "\($1): &\($1)" }
        text.call("try self", arguments + targets)
        text.add(result)
      }
    }
    guard routine.routine.memory.count != nil else { return }
    text.add()
    text.document("Computes the same into what is there already, for which no memory is taken.")
    let targets = outputs.enumerated().map { index, output in
      "\(index == 0 ? "into " : "")\(output.name): inout \(output.type)"
    }
    text.function("public func callAsFunction", parameters + targets, " throws(RunError)") { text in
      text.block("try engine.run { memory in", isOpen: true) { writeSteps(routine, to: &$0) }
    }
  }

  private func writeOutputs(_ routine: RoutineSwift, to text: inout SwiftText) {
    for output in outputs {
      text.add("var \(output.name) = \(output.type)\(zeros(output, routine.sizes))")
    }
  }

  private func writeSteps(_ routine: RoutineSwift, to text: inout SwiftText) {
    let views = routine.writeSteps(to: &text, inputs: inputs.map(\.name), outputs: [])
    for (output, view) in zip(outputs, views) { text.add("\(output.name).store(\(view))") }
  }

  private func zeros(_ output: Argument, _ sizes: SwiftSizes) -> String {
    guard output.type == "Tensor" else { return "()" }
    return "(zeros: [\(output.shape.dimensions.map(sizes.text).joined(separator: ", "))])"
  }

  private var description: String {
    let shapes = { (arguments: [Argument]) in
      arguments.map { "`\($0.shape.text)`" }.joined(separator: " and ")
    }
    return "\(shapes(outputs)) of \(shapes(inputs))"
  }
}
