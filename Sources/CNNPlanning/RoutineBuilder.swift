import CNNLayers
import CNNNetwork
import CNNShapes

/// Makes steps of the nodes of a graph, one for each operation, without a place for any value.
struct RoutineBuilder {
  private let graph: Graph
  private let uses: NodeUses
  private(set) var routine: Routine
  /// The value of each node that has been met.
  private var valueOf: [NodeID: ValueID] = [:]

  /// Makes the steps of some nodes, of which others take `results`; routines of their own stand for
  /// the nodes of `calls`.
  init(
    _ graph: Graph, _ uses: NodeUses, nodes: Range<Int>, results: [NodeID], calls: [Call]
  ) {
    self.graph = graph
    self.uses = uses
    routine = Routine(nodes: nodes)
    var calls = calls[...]
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      if let call = calls.first, call.nodes.lowerBound == index {
        calls.removeFirst()
        add(call)
        index = call.nodes.upperBound
      } else {
        addNode(NodeID(index))
        index += 1
      }
    }
    for node in results { routine.outputs.append(value(of: node)) }
  }

  /// The value of a node; one from outside becomes an input.
  private mutating func value(of node: NodeID) -> ValueID {
    if let known = valueOf[node] { return known }
    let id = routine.add(graph[node].knownShape, .input(routine.inputs.count))
    routine.inputs.append(id)
    valueOf[node] = id
    return id
  }

  private mutating func addNode(_ id: NodeID) {
    let node = graph[id]
    guard let layer = node.layer.flatMap({ graph[$0].layer }) else {
      let input = routine.add(node.knownShape)
      let position = graph.inputs.firstIndex(of: id) ?? 0
      routine.steps.append(Step(.load(position), [], [input]))
      valueOf[id] = input
      return
    }
    let inputs = node.operands.map { graph[$0].knownShape }
    let operations = layer.operations(inputs, output: node.knownShape)
    var values = node.operands.map { value(of: $0) }
    for operation in operations {
      let planned = PlannedLayer(operation: operation, node: id.index - routine.nodes.lowerBound)
      let shape = operation.shape(values.map { routine[$0].shape }, of: node.knownShape)
      if case .merge(let combination, _) = operation, values.count > 2 {
        values = [addMerges(of: values, combination, planned, to: shape)]
      } else {
        values = [addLayer(planned, of: values, to: shape)]
      }
    }
    valueOf[id] = values[0]
  }

  private mutating func addLayer(
    _ layer: PlannedLayer, of inputs: [ValueID], to shape: Shape
  ) -> ValueID {
    let output = routine.add(shape)
    routine.layers.append(layer)
    routine.steps.append(Step(.layer(routine.layers.count - 1), inputs, [output]))
    return output
  }

  /// Merges more than two values two by two, the last of them as the layer says.
  private mutating func addMerges(
    of operands: [ValueID], _ combination: Operation.Combination, _ last: PlannedLayer,
    to shape: Shape
  ) -> ValueID {
    let inner = combination == .average ? Operation.Combination.add : combination
    let step = PlannedLayer(operation: .merge(inner, constant: nil), node: last.node)
    let merged = operands.dropFirst().dropLast().reduce(operands[0]) { merged, operand in
      let sizes = zip(routine[merged].shape.dimensions, routine[operand].shape.dimensions)
      return addLayer(
        step, of: [merged, operand], to: Shape(sizes.map { $0 == 1 ? $1 : $0 }))
    }
    return addLayer(last, of: [merged, operands[operands.count - 1]], to: shape)
  }

  private mutating func add(_ call: Call) {
    let inputs = uses.sources(of: call.nodes).map { value(of: $0) }
    let outputs = uses.results(of: call.nodes).map { node in
      let output = routine.add(graph[node].knownShape)
      valueOf[node] = output
      return output
    }
    let first = call.nodes.lowerBound - routine.nodes.lowerBound
    routine.steps.append(Step(.call(call.routine, firstNode: first), inputs, outputs))
  }
}

/// Nodes that a routine of their own stands for.
struct Call {
  let nodes: Range<Int>
  let routine: RoutineID
}

extension Node {
  /// The shape, which a complete graph has everywhere.
  var knownShape: Shape { shape ?? Shape([]) }
}

/// Which nodes a part of a graph takes from outside, and which of its own are taken outside.
struct NodeUses {
  private let graph: Graph
  /// The last node that takes each node; beyond all nodes for an output of the network.
  private let lastReader: [Int]

  init(_ graph: Graph) {
    self.graph = graph
    var last = Array(repeating: -1, count: graph.nodes.count)
    for (index, node) in graph.nodes.enumerated() {
      for operand in node.operands { last[operand.index] = index }
    }
    for output in graph.outputs { last[output.node.index] = graph.nodes.count }
    lastReader = last
  }

  /// The nodes before a range that nodes of it take, in the order in which they are first taken.
  func sources(of range: Range<Int>) -> [NodeID] {
    var found: [NodeID] = []
    var isFound: Set<NodeID> = []
    for index in range {
      for operand in graph.nodes[index].operands
      where operand.index < range.lowerBound && isFound.insert(operand).inserted {
        found.append(operand)
      }
    }
    return found
  }

  /// The nodes of a range that are taken behind it, or are outputs of the network, in their order.
  func results(of range: Range<Int>) -> [NodeID] {
    range.filter { lastReader[$0] >= range.upperBound }.map(NodeID.init)
  }
}
