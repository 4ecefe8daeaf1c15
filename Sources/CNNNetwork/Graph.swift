import CNNLayers
import CNNShapes
import CNNSource

/// The index of a node in its graph.
package struct NodeID: Hashable, Comparable, Sendable {
  package let index: Int

  package init(_ index: Int) {
    self.index = index
  }

  package static func < (left: NodeID, right: NodeID) -> Bool { left.index < right.index }
}

/// The index of a layer in its graph.
package struct LayerID: Hashable, Comparable, Sendable {
  package let index: Int

  package init(_ index: Int) {
    self.index = index
  }

  package static func < (left: LayerID, right: LayerID) -> Bool { left.index < right.index }
}

/// The index of a group in its graph.
package struct GroupID: Hashable, Comparable, Sendable {
  package let index: Int

  package init(_ index: Int) {
    self.index = index
  }

  package static func < (left: GroupID, right: GroupID) -> Bool { left.index < right.index }

  /// The group of the whole network.
  package static let root = GroupID(0)
}

/// A network whose shapes have been checked: each node is one tensor, and one use of a layer.
///
/// - Invariant: nodes stand after their operands, and the nodes of a group stand together, so
///   every pass is one loop forward. ``verify()`` says whether this holds.
package struct Graph: Sendable {
  package let name: String
  /// The text of its `///` comments.
  package let documentation: String?
  package let range: SourceRange
  package let nodes: [Node]
  package let layers: [LayerInstance]
  package let groups: [Group]
  package let inputs: [NodeID]
  package let outputs: [Output]
  /// What the network demands of its open sizes.
  package let clauses: [SizeClause]
  /// The parameters of each layer, which every reader asks for.
  private(set) var layerParameters: [ParameterCount] = []
  /// The multiply-accumulates of each node, which every reader asks for.
  private(set) var nodeCosts: [Dimension] = []

  /// A tensor that the network gives back.
  package struct Output: Sendable, Hashable {
    /// The name in the network's signature, where it has one.
    package let name: String?
    package let node: NodeID

    package init(name: String?, node: NodeID) {
      self.name = name
      self.node = node
    }
  }

  package init(
    name: String, documentation: String?, range: SourceRange, nodes: [Node],
    layers: [LayerInstance], groups: [Group], inputs: [NodeID], outputs: [Output],
    clauses: [SizeClause] = []
  ) {
    self.name = name
    self.documentation = documentation
    self.range = range
    self.nodes = nodes
    self.layers = layers
    self.groups = groups
    self.inputs = inputs
    self.outputs = outputs
    self.clauses = clauses
    layerParameters = layers.indices.map { countParameters(of: LayerID($0)) }
    nodeCosts = nodes.indices.map { costFormula(of: NodeID($0)).value }
  }

  package subscript(id: NodeID) -> Node { nodes[id.index] }
  package subscript(id: LayerID) -> LayerInstance { layers[id.index] }
  package subscript(id: GroupID) -> Group { groups[id.index] }
}

/// A tensor: an input of the network, or what one use of a layer gives.
package struct Node: Sendable {
  /// Where a tensor comes from.
  package enum Origin: Sendable, Hashable {
    /// An input, with its name in the signature where it has one.
    case input(name: String?)
    case layer(LayerID)
  }

  package let origin: Origin
  /// The layer of which this is a use; `nil` for an input.
  ///
  /// It is stored, because Swift 6.3's optimizer fails on a getter that looks into ``origin``.
  package let layer: LayerID?
  package let operands: [NodeID]
  /// Its shape as far as it is known; `nil` where not even the number of axes is.
  package let shape: Shape?
  /// The innermost group that holds it.
  package let group: GroupID
  /// The stage that made it, or the shape of the input.
  package let range: SourceRange
  /// The code of the first error that this use has itself; `nil` where it has none.
  package let failure: String?

  package init(
    origin: Origin, operands: [NodeID], shape: Shape?, group: GroupID, range: SourceRange,
    failure: String? = nil
  ) {
    self.origin = origin
    layer = if case .layer(let id) = origin { id } else { nil }
    self.operands = operands
    self.shape = shape
    self.group = group
    self.range = range
    self.failure = failure
  }
}

/// A layer with its weights, which may be used several times.
package struct LayerInstance: Sendable {
  /// Its unique name: the one it was given, with the path of its blocks, or Keras's.
  package let name: String
  /// Its class in Keras, or the name in the source where no layer of that name exists.
  package let className: String
  /// What was written; `nil` where that could not be read.
  package let call: LayerCall?
  /// The layer made from ``call``, kept because making it again costs more than this word.
  package let layer: (any Layer)?
  /// Its uses, in order; never empty.
  package let uses: [NodeID]

  package init(
    name: String, className: String, call: LayerCall?, layer: (any Layer)?, uses: [NodeID]
  ) {
    self.name = name
    self.className = className
    self.call = call
    self.layer = layer
    self.uses = uses
  }
}

/// Nodes that belong together in the source.
package struct Group: Sendable {
  /// What in the source holds the nodes together.
  package enum Kind: Sendable, Hashable {
    case network, block, shared
    /// One turn of a `for` or `repeat`, counted from 0.
    case turn(Int)
    /// One path of a merge, counted from 0.
    case path(Int)
    case branch
  }

  package let kind: Kind
  /// The group's own name, unique in its parent: `bottleneck_1`; empty for turns and paths.
  package let name: String
  /// The arguments as they would be written, such as `64, stride: 2`; empty where there are none.
  package let arguments: String
  package let range: SourceRange
  /// The group around it; `nil` for the network.
  package let parent: GroupID?
  /// Its nodes, those of inner groups included.
  package let nodes: Range<Int>

  package init(
    kind: Kind, name: String, arguments: String, range: SourceRange, parent: GroupID?,
    nodes: Range<Int>
  ) {
    self.kind = kind
    self.name = name
    self.arguments = arguments
    self.range = range
    self.parent = parent
    self.nodes = nodes
  }
}
