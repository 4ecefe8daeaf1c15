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

  /// - Parameter calls: the groups within the nodes that routines of their own stand for.
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
    for (position, operation) in operations.enumerated() {
      let shape =
        position == operations.count - 1
        ? node.knownShape
        : node.knownShape.between(operation, layer.weights(inputs))
      let output = routine.add(shape)
      let planned = PlannedLayer(operation: operation, node: id.index - routine.nodes.lowerBound)
      routine.layers.append(planned)
      routine.steps.append(Step(.layer(routine.layers.count - 1), values, [output]))
      values = [output]
    }
    valueOf[id] = values[0]
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

extension Shape {
  /// The shape behind an operation that is not the last of a layer with this output: only a
  /// depthwise kernel has other channels.
  fileprivate func between(_ operation: Operation, _ weights: [Weight]) -> Shape {
    guard case .convolution(_, let filters) = operation, filters.isDepthwise,
      let kernel = weights.first(where: { $0.name == filters.kernel })
    else { return self }
    let channels = kernel.shape.dimensions.suffix(2).reduce(Dimension(1), *)
    return Shape(dimensions.dropLast() + [channels])
  }
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
