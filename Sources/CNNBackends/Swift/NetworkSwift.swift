import CNNNetwork
import CNNPlanning
import CNNShapes
import CNNSource

/// Swift code for networks, which computes their outputs with `CNNRuntime`.
package struct SwiftFile {
  private var text = SwiftText()
  private var names: SwiftNames
  private let reserved: Set<String>
  private let files: [SourceFile]
  /// What the code cannot express, of which it then has nothing.
  package private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - networks: those that the code is to have, in order.
  ///   - files: what the networks were compiled from, by their ``FileID``.
  ///   - origin: the path of the file that was given.
  ///   - reserved: names that mean something where the code is to stand.
  package init(
    _ networks: [CompleteGraph], files: [SourceFile], origin: String, reserved: Set<String> = []
  ) {
    self.files = files
    self.reserved = Self.runtimeTypes.union(reserved)
    names = SwiftNames(reserved: self.reserved)
    text.add("// Written by `cnn swift`\(Self.request(origin))")
    text.add()
    text.add("import CNNRuntime")
    for network in networks {
      let plan = NetworkPlan(network)
      let limits = SwiftLimits(plan).diagnostics
      diagnostics += limits
      if limits.isEmpty { add(plan) }
    }
  }

  /// The code.
  package var code: String { text.text }

  /// Says where changes belong, if that has a name; nothing in a name ends the comment.
  private static func request(_ path: String) -> String {
    let name = path == "-" ? "" : path.split(separator: "/").last ?? ""
    return name.isEmpty ? "." : ". What has to change changes in \(String(name).escaped)."
  }

  private mutating func add(_ plan: NetworkPlan) {
    let network = names.type(plan.graph.name)
    var inner = SwiftNames(reserved: reserved.union([network]))
    var types = plan.groups.dropLast().map { group in
      inner.type(plan.graph[group].name.withoutCount)
    }
    types.append(network)
    let arguments = NetworkArguments(plan)
    let reserved = Set(
      arguments.inputs.map(\.name) + arguments.outputs.map(\.name) + arguments.sizes.names.values)
    let routines = zip(plan.routines, types).map { routine, type in
      RoutineSwift(
        plan, routine, arguments.sizes, type: type,
        reserved: reserved,
        source: source(in: plan.graph))
    }
    text.add()
    write(routines[routines.count - 1], plan, arguments, routines, types)
    for (index, routine) in routines.dropLast().enumerated() {
      text.add()
      text.block("extension \(network)") { text in
        routine.writeBlock(to: &text, types: types, group: plan.graph[plan.groups[index]])
      }
    }
  }

  /// Says where the layer of a node stands in the source, and what stands there.
  private func source(in graph: Graph) -> (Int) -> String? {
    { [files] index in
      let node = graph.nodes[index]
      guard let call = node.layer.flatMap({ graph[$0].call }) else { return nil }
      let line = files[Int(node.range.file.index)].line(at: node.range.start)
      return "Line \(line), `\(call.stageText)`"
    }
  }

  private mutating func write(
    _ routine: RoutineSwift, _ plan: NetworkPlan, _ arguments: NetworkArguments,
    _ routines: [RoutineSwift], _ types: [String]
  ) {
    for line in plan.graph.documentationLines {
      text.add(line.isEmpty ? "///" : "/// \(line.inComment)")
    }
    text.block("public struct \(routine.type): \(arguments.conformance)") { text in
      text.add("private let engine: Engine")
      routine.writeProperties(to: &text, types: types)
      text.add()
      let names = plan.arrays(of: routine, from: 0, routines)
      if !names.isEmpty {
        text.writeNames(names)
        text.add()
      }
      text.document("Makes the network of its arrays, to be computed by so many threads.")
      text.function(
        "public init",
        ["_ weights: Weights", "threads: Int = 1", "arithmetic: Arithmetic = .fast"],
        " throws(WeightError)"
      ) { text in
        if !names.isEmpty {
          text.add("var layers = WeightReader(weights, Self.layerNames, arithmetic)")
        }
        routine.writeReading(to: &text, types: types)
        let count = routine.routine.memory.count.map { ["count: \($0.swift)"] } ?? []
        text.call("engine = Engine", count + ["threads: threads"])
        if !names.isEmpty { text.add("try layers.finish()") }
      }
      text.add()
      arguments.write(to: &text, routine, types: types)
    }
  }

  /// What emitted code finds in `CNNRuntime` and in the standard library.
  private static let runtimeTypes: Set<String> = [
    "Activate", "Activation", "AdaptivePooling", "Affine", "Arena", "Arithmetic", "Array",
    "AveragePooling", "Axes", "BatchNormalization", "Bool", "Border", "Convolution", "Dense",
    "DotProduct", "Double", "Engine", "Error", "Extent", "Feature", "Float",
    "GlobalResponseNormalization", "Int", "LocalResponseNormalization", "LocallyConnected",
    "MaxPooling", "MaxUnpooling", "Memory", "Merge", "Network", "Normalization", "Pad", "Padding",
    "ParametricReLU", "PlacewiseAffine", "Reduction", "Repeat", "Resize", "RunError", "SafeTensors",
    "OpenTranspose", "Sendable", "Series", "Sizes", "ShapedTensor", "Softmax", "String", "Swift",
    "Tensor", "ThreadPool",
    "Transpose", "TransposedConvolution", "Vector", "View", "Volume", "WeightError", "WeightReader",
    "Weights", "CNNRuntime", "Input", "Output",
  ]
}

extension RoutineSwift {
  /// Writes the type of a block.
  fileprivate func writeBlock(to text: inout SwiftText, types: [String], group: Group) {
    let shapes = { (values: [ValueID]) in
      values.map { "`\(routine[$0].shape.text)`" }.joined(separator: " and ")
    }
    let arguments = group.arguments.isEmpty ? "" : " \(group.arguments)"
    text.document(
      "`\(group.name.withoutCount)\(arguments)`: \(shapes(routine.inputs)) → \(shapes(routine.outputs))"
    )
    text.block("fileprivate struct \(type): Sendable") { text in
      writeProperties(to: &text, types: types)
      text.add()
      if properties.contains(where: \.isRead) {
        text.block("init(_ layers: inout WeightReader)") { text in
          writeReading(to: &text, types: types)
        }
      } else {
        text.add("init(_ layers: inout WeightReader) {}")
      }
      text.add()
      let inputs = routine.inputs.indices.map { routine.inputs.count == 1 ? "x" : "x\($0)" }
      let outputs = routine.outputs.indices.map { routine.outputs.count == 1 ? "y" : "y\($0)" }
      let parameters =
        inputs.map { "_ \($0): View" }
        + outputs.enumerated().map { $0 == 0 ? "into \($1): View" : "_ \($1): View" }
        + variables.map { "_ \($0): Int" } + ["_ memory: Memory"]
      text.function("func callAsFunction", parameters) { text in
        text.withConstants(sizes.constants) { text in
          if routine.memory.count == nil {
            _ = writePlaces(to: &text, types: types, isCounted: false)
          }
          _ = writeSteps(to: &text, inputs: inputs, outputs: outputs)
        }
      }
      guard routine.memory.count == nil else { return }
      text.add()
      text.document("How many numbers it uses in memory.")
      text.function(
        "static func count", variables.map { "_ \($0): Int" }, results: ["Int"]
      ) { text in
        text.withConstants(sizes.constants) { text in
          text.add("return " + writePlaces(to: &text, types: types))
        }
      }
    }
  }
}

extension RoutineSwift.Property {
  /// `true` iff arrays are read for it.
  fileprivate var isRead: Bool {
    switch content {
    case .layer(let spelling, _): spelling.readsWeights
    case .routine: true
    }
  }
}

extension Graph {
  /// The lines of the network's documentation, and what it comes to.
  fileprivate var documentationLines: [String] {
    var lines =
      documentation.map {
        $0.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      } ?? []
    if !lines.isEmpty { lines.append("") }
    let shapes = { (nodes: [NodeID]) in
      nodes.map { "`\(self[$0].shape?.text ?? "")`" }.joined(separator: " and ")
    }
    lines.append("\(shapes(inputs)) → \(shapes(outputs.map(\.node)))")
    return lines
  }
}
