import CNNLayers
import CNNNetwork
import CNNPlanning
import CNNShapes

/// A routine as a type of Swift: which properties it has, and from which layers they are read.
struct RoutineSwift {
  let plan: NetworkPlan
  let routine: Routine
  /// How its sizes are written.
  let sizes: SwiftSizes
  /// The type's name.
  let type: String
  private(set) var properties: [Property] = []
  /// The property that a step calls; none for a copy.
  private(set) var propertyOfStep: [Int?] = []

  /// A layer, or a block, of the type.
  struct Property {
    let name: String
    let content: Content
    /// What it computes, for its documentation.
    let documentation: String
  }

  /// What a property holds.
  enum Content {
    case layer(SwiftSpelling, arrays: [LayerID])
    case routine(RoutineID, firstNode: Int)
  }

  /// What makes two uses of a layer the same property.
  private struct Key: Hashable {
    let layer: LayerID?
    let normalization: LayerID?
    let operation: Operation
    let activation: Operation.ActivationFunction?
  }

  init(
    _ plan: NetworkPlan, _ routine: Routine, _ sizes: SwiftSizes, type: String,
    reserved: Set<String>, source: (Int) -> String?
  ) {
    self.plan = plan
    self.routine = routine
    self.sizes = sizes.naming(routine.values.flatMap(\.sizes))
    self.type = type
    var names = SwiftNames(reserved: reserved)
    var known: [Key: Int] = [:]
    for step in routine.steps {
      switch step.action {
      case .copy, .load: propertyOfStep.append(nil)
      case .call(let id, let firstNode):
        propertyOfStep.append(properties.count)
        let group = plan.group(of: routine.nodes.lowerBound + firstNode, id)
        properties.append(
          Property(
            name: names.variable(group), content: .routine(id, firstNode: firstNode),
            documentation: "`\(group)`: \(shapes(of: step))"))
      case .layer(let index):
        let layer = routine.layers[index]
        let key = Key(
          layer: instance(layer.node),
          normalization: layer.batchNormalization.flatMap { instance($0.node) },
          operation: layer.operation, activation: layer.activation)
        guard !layer.operation.isMove else {
          propertyOfStep.append(nil)
          continue
        }
        if let position = known[key] {
          propertyOfStep.append(position)
          continue
        }
        known[key] = properties.count
        propertyOfStep.append(properties.count)
        properties.append(property(layer, step, &names, source: source))
      }
    }
  }

  /// The variables of the open sizes that its tensors have.
  var variables: [String] { Self.variables(of: routine, sizes) }

  /// The same of a routine that it calls.
  func variables(of id: RoutineID) -> [String] { Self.variables(of: plan[id], sizes) }

  private static func variables(of routine: Routine, _ sizes: SwiftSizes) -> [String] {
    sizes.variables(in: routine.values.flatMap(\.shape.dimensions))
  }

  /// The layer of a node, counted from the routine's first.
  private func instance(_ node: Int) -> LayerID? {
    plan.graph.nodes[routine.nodes.lowerBound + node].layer
  }

  private func property(
    _ layer: PlannedLayer, _ step: Step, _ names: inout SwiftNames, source: (Int) -> String?
  ) -> Property {
    let graph = plan.graph
    let node = graph.nodes[routine.nodes.lowerBound + layer.node]
    let instance = node.layer.map { graph[$0] }
    let inputs = step.inputs.map { routine[$0].shape }
    let operands = node.operands.compactMap { graph[$0].shape }
    let context = SwiftLayerContext(
      inputs: inputs, output: routine[step.outputs[0]].shape,
      weights: instance?.layer?.weights(operands) ?? [], operandCount: operands.count)
    let spelling = SwiftSpelling(layer, context)
    var arrays: [LayerID] = []
    if spelling.readsWeights {
      arrays = [node.layer, layer.batchNormalization.flatMap { self.instance($0.node) }]
        .compactMap(\.self)
    }
    var name = instance?.name.split(separator: "/").last.map(String.init) ?? ""
    if !plan.isNetwork(routine) { name = name.withoutCount }
    // What is done behind a layer's own operation is told apart by what it is.
    if routine.layers.contains(where: { $0.node == layer.node && $0.operation != layer.operation }),
      routine.layers.first(where: { $0.node == layer.node })?.operation != layer.operation
    {
      name += "_\(spelling.type)"
    }
    return Property(
      name: names.variable(name),
      content: .layer(spelling, arrays: arrays),
      documentation: documentation(layer, step, source(routine.nodes.lowerBound + layer.node)))
  }

  private func documentation(_ layer: PlannedLayer, _ step: Step, _ source: String?) -> String {
    var along: [String] = []
    if layer.batchNormalization != nil { along.append("batch normalization") }
    if step.residual != nil { along.append("addition") }
    if let activation = layer.activation { along.append(activation.title) }
    let rest = along.isEmpty ? "" : ", with \(along.joined(separator: ", "))"
    return "\(source.map { "\($0): " } ?? "")\(shapes(of: step))\(rest)"
  }

  private func shapes(of step: Step) -> String {
    let inputs = step.inputs.map { routine[$0].shape.text }.joined(separator: " and ")
    let outputs = step.outputs.map { routine[$0].shape.text }.joined(separator: " and ")
    return "`\(inputs)` → `\(outputs)`"
  }
}

extension Value {
  /// The sizes that code speaks of where it uses the value.
  fileprivate var sizes: [Dimension] {
    if case .part(of: _, .positions(_, let start)) = place { return shape.dimensions + [start] }
    return shape.dimensions + shape.folded
  }
}

extension NetworkPlan {
  func isNetwork(_ routine: Routine) -> Bool { routine.nodes == graph.nodes.indices }

  /// The name of the group that a call stands for.
  fileprivate func group(of node: Int, _ id: RoutineID) -> String {
    let length = self[id].nodes.count
    let found = graph.groups.first { $0.kind == .block && $0.nodes == node..<(node + length) }
    return found?.name ?? "block"
  }

  /// The layers whose arrays a routine reads for a use from a node on, in the order of reading.
  func arrays(of routine: RoutineSwift, from start: Int, _ all: [RoutineSwift]) -> [String] {
    routine.properties.flatMap { property -> [String] in
      switch property.content {
      case .layer(_, let arrays):
        return arrays.compactMap { layer in
          // The same layer of this use: its node is as far from the first as in the first use.
          guard let node = graph[layer].uses.first else { return nil }
          let own = start + node.index - routine.routine.nodes.lowerBound
          return graph.nodes[own].layer.map { graph[$0].name }
        }
      case .routine(let id, let firstNode):
        return arrays(of: all[id.index], from: start + firstNode, all)
      }
    }
  }
}

extension Operation {
  /// `true` iff it only moves numbers, which a copy does.
  var isMove: Bool {
    switch self {
    case .reshape, .slice, .cropping, .concatenation: true
    default: false
    }
  }
}

extension String {
  /// The name without the number by which layers of a kind are told apart: `conv2d` of `conv2d_3`.
  var withoutCount: String {
    guard let line = lastIndex(of: "_"), line != startIndex,
      self[index(after: line)...].allSatisfy(\.isNumber), index(after: line) != endIndex
    else { return self }
    return String(self[..<line])
  }
}
