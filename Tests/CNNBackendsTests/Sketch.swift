import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource

/// A graph drawn by hand, layer after layer.
struct Sketch {
  /// A file of 999 empty lines, so that the line n begins at the offset n − 1.
  static let source = SourceFile(
    id: FileID(0), path: "sketch.cnn", bytes: Array(repeating: UInt8(ascii: "\n"), count: 999))

  private var nodes: [Node] = []
  private var layers: [LayerInstance] = []
  private var groups: [Group] = [
    Group(
      kind: .network, name: "", arguments: "", range: Self.range(line: 1), parent: nil,
      nodes: 0..<0)
  ]
  private var group = GroupID.root
  private var inputs: [NodeID] = []
  /// How many layers of each kind have been named.
  private var counts: [String: Int] = [:]

  static func range(line: Int) -> SourceRange {
    SourceRange(file: FileID(0), start: UInt32(line - 1), end: UInt32(line))
  }

  mutating func input(_ sizes: Dimension..., name: String? = nil) -> NodeID {
    let id = NodeID(nodes.count)
    nodes.append(
      Node(
        origin: .input(name: name), operands: [], shape: Shape(sizes), group: group,
        range: Self.range(line: 2)))
    inputs.append(id)
    return id
  }

  /// Adds a layer; without a name it is called as in the language, with a number from the second.
  mutating func layer(
    _ kind: String, _ given: [String: Argument] = [:], to operands: NodeID...,
    name: String? = nil, line: Int = 3, failure: String? = nil
  ) -> NodeID {
    guard let definition = Catalogue.definition(named: kind) else {
      preconditionFailure("there is no layer `\(kind)`")
    }
    let values = definition.parameters.map { given[$0.name] }
    let call = Arguments.bind(values, to: definition).arguments.map {
      LayerCall(definition: definition, arguments: $0)
    }
    let rank = nodes[operands[0].index].shape?.spatialRank ?? 0
    let count = counts[definition.name, default: 0]
    if name == nil { counts[definition.name] = count + 1 }
    layers.append(
      LayerInstance(
        name: name ?? definition.name + (count == 0 ? "" : "_\(count)"),
        className: definition.className(spatialRank: rank), call: call, layer: call?.makeLayer(),
        uses: []))
    return use(LayerID(layers.count - 1), of: operands, line: line, failure: failure)
  }

  /// Adds a layer that nobody knows, whose shape is not known either.
  mutating func unknownLayer(_ name: String, to operands: NodeID...) -> NodeID {
    let node = NodeID(nodes.count)
    layers.append(
      LayerInstance(
        name: name, className: name, call: nil, layer: nil, uses: [node]))
    nodes.append(
      Node(
        origin: .layer(LayerID(layers.count - 1)), operands: operands, shape: nil, group: group,
        range: Self.range(line: 3), failure: "unknown-layer"))
    return node
  }

  /// Adds another use of the layer that made `node`.
  mutating func again(_ node: NodeID, to operand: NodeID) -> NodeID {
    guard let layer = nodes[node.index].layer else { preconditionFailure("an input is no layer") }
    return use(layer, of: [operand], line: 3, failure: nil)
  }

  private mutating func use(
    _ id: LayerID, of operands: [NodeID], line: Int, failure: String?
  ) -> NodeID {
    let old = layers[id.index]
    let node = NodeID(nodes.count)
    layers[id.index] = LayerInstance(
      name: old.name, className: old.className, call: old.call, layer: old.layer,
      uses: old.uses + [node])
    let shapes = operands.compactMap { nodes[$0.index].shape }
    let typing = shapes.count == operands.count ? old.layer?.typing(shapes) : nil
    let output = typing?.output?.map { formula in
      failure != nil && (formula.value.value ?? 0) < 1 ? Dimension.unknown : formula.value
    }
    nodes.append(
      Node(
        origin: .layer(id), operands: operands, shape: output.map { Shape($0) }, group: group,
        range: Self.range(line: line), failure: failure))
    return node
  }

  /// Draws what belongs to a group.
  mutating func group<Result>(
    _ kind: Group.Kind, _ name: String = "", arguments: String = "",
    _ body: (inout Sketch) -> Result
  ) -> Result {
    let (parent, id, start) = (group, groups.count, nodes.count)
    groups.append(
      Group(
        kind: kind, name: name, arguments: arguments, range: Self.range(line: 1), parent: parent,
        nodes: start..<start))
    group = GroupID(id)
    let result = body(&self)
    group = parent
    groups[id] = groups[id].holding(start..<nodes.count)
    return result
  }

  /// A layer as an argument.
  static func value(_ kind: String) -> Argument {
    guard let definition = Catalogue.definition(named: kind),
      let arguments = Arguments.bind(definition.parameters.map { _ in nil }, to: definition)
        .arguments
    else { preconditionFailure("there is no layer `\(kind)`, or not without arguments") }
    return .layer(LayerCall(definition: definition, arguments: arguments))
  }

  func graph(_ name: String, documentation: String? = nil, outputs: [Graph.Output]) -> Graph {
    var groups = groups
    groups[0] = groups[0].holding(0..<nodes.count)
    return Graph(
      name: name, documentation: documentation, range: Self.range(line: 1), nodes: nodes,
      layers: layers, groups: groups, inputs: inputs, outputs: outputs)
  }

  func graph(_ name: String, documentation: String? = nil, output: NodeID) -> Graph {
    graph(
      name, documentation: documentation, outputs: [Graph.Output(name: nil, node: output)])
  }
}

extension Group {
  fileprivate func holding(_ nodes: Range<Int>) -> Group {
    Group(
      kind: kind, name: name, arguments: arguments, range: range, parent: parent, nodes: nodes)
  }
}

extension Argument {
  static func list(_ values: Int...) -> Argument { .list(values.map(Argument.whole)) }

  static func ratio(_ numerator: Int, _ denominator: Int) -> Argument {
    .number(Rational(numerator, over: denominator) ?? Rational(0))
  }
}
