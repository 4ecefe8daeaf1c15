import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource

/// Builds a graph by hand, without source text or checker.
///
/// Each node's range is one byte, at the offset of its index: in a file of line breaks alone, node
/// n stands on line n + 1.
package struct TestGraph {
  private let name: String
  private var nodes: [Node] = []
  private var layers: [LayerInstance] = []
  private var groups: [Group] = []
  private var open: [GroupID] = [.root]

  /// What a size is of which no number is given.
  private let missingSize: Dimension

  package init(_ name: String, missingSize: Dimension = .unknown) {
    self.name = name
    self.missingSize = missingSize
  }

  /// Adds an input; `nil` is a size that is not known.
  package mutating func input(_ sizes: [Int?], name: String? = nil) -> NodeID {
    add(.input(name: name), on: [], shape(sizes), failure: nil)
  }

  /// Adds a layer with its first use; `shape` is `nil` where not even the rank is known.
  package mutating func layer(
    _ name: String, _ className: String, _ layer: (any Layer)? = StubLayer(),
    call: LayerCall? = nil, on operands: [NodeID], shape: [Int?]?, failure: String? = nil
  ) -> NodeID {
    let id = NodeID(nodes.count)
    layers.append(
      LayerInstance(name: name, className: className, call: call, layer: layer, uses: [id]))
    return add(
      .layer(LayerID(layers.count - 1)), on: operands, shape.map(self.shape), failure: failure)
  }

  /// Adds a layer of the catalogue, whose shape follows from its typing rule.
  package mutating func layer(
    _ name: String, _ definitionName: String, _ arguments: [String: Argument], on operand: NodeID
  ) -> NodeID {
    guard let definition = Catalogue.definition(named: definitionName),
      let bound = Arguments.bind(definition.parameters.map { arguments[$0.name] }, to: definition)
        .arguments, let input = nodes[operand.index].shape
    else { preconditionFailure("`\(definitionName)` does not exist, or not with these arguments") }
    let call = LayerCall(definition: definition, arguments: bound)
    let layer = call.makeLayer()
    return self.layer(
      name, definition.className(spatialRank: input.spatialRank), layer, call: call, on: [operand],
      shape: layer.typing([input]).output?.map(\.value.value))
  }

  /// Adds another use of the layer that made `node`.
  package mutating func use(_ node: NodeID, on operands: [NodeID], shape: [Int?]?) -> NodeID {
    guard let id = nodes[node.index].layer else {
      preconditionFailure("node \(node.index) is an input")
    }
    let layer = layers[id.index]
    layers[id.index] = LayerInstance(
      name: layer.name, className: layer.className, call: layer.call, layer: layer.layer,
      uses: layer.uses + [NodeID(nodes.count)])
    return add(.layer(id), on: operands, shape.map(self.shape), failure: nil)
  }

  /// Puts what `body` adds into a group.
  package mutating func group<Result>(
    _ kind: Group.Kind, _ name: String = "", _ body: (inout TestGraph) -> Result
  ) -> Result {
    let id = GroupID(groups.count + 1)
    let start = nodes.count
    groups.append(group(kind, name, start..<start))
    open.append(id)
    let result = body(&self)
    open.removeLast()
    groups[id.index - 1] = group(kind, name, start..<nodes.count)
    return result
  }

  /// Returns the graph, with outputs that have no names.
  package func graph(outputs: [NodeID]) -> Graph {
    let root = Group(
      kind: .network, name: name, arguments: "", range: Self.range(0), parent: nil,
      nodes: 0..<nodes.count)
    return Graph(
      name: name, documentation: nil, range: Self.range(0), nodes: nodes, layers: layers,
      groups: [root] + groups,
      inputs: nodes.indices.filter { nodes[$0].layer == nil }.map { NodeID($0) },
      outputs: outputs.map { Graph.Output(name: nil, node: $0) })
  }

  private func shape(_ sizes: [Int?]) -> Shape {
    Shape(sizes.map { $0.map(Dimension.known) ?? missingSize })
  }

  private mutating func add(
    _ origin: Node.Origin, on operands: [NodeID], _ shape: Shape?, failure: String?
  ) -> NodeID {
    nodes.append(
      Node(
        origin: origin, operands: operands, shape: shape, group: open.last ?? .root,
        range: Self.range(nodes.count), failure: failure))
    return NodeID(nodes.count - 1)
  }

  private func group(_ kind: Group.Kind, _ name: String, _ nodes: Range<Int>) -> Group {
    Group(
      kind: kind, name: name, arguments: "", range: Self.range(nodes.lowerBound),
      parent: open.last, nodes: nodes)
  }

  private static func range(_ node: Int) -> SourceRange {
    SourceRange(file: FileID(0), start: UInt32(node), end: UInt32(node) + 1)
  }
}

/// A layer of which only weights and cost are known.
package struct StubLayer: Layer {
  private let held: [Weight]
  private let cost: Int

  package init(_ weights: [Weight] = [], cost: Int = 0) {
    held = weights
    self.cost = cost
  }

  package func typing(_ inputs: [Shape]) -> Typing { Typing() }

  package func operations(_ inputs: [Shape], output: Shape) -> [Operation] { [] }

  package func weights(_ inputs: [Shape]) -> [Weight] { held }

  package func multiplyAccumulates(_ inputs: [Shape], output: Shape) -> Formula { Formula(cost) }
}
