import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource

/// A graph in the making: nodes are only added, groups are opened and closed around them.
struct GraphBuilder {
  private(set) var nodes: [Node] = []
  private(set) var layers: [LayerDraft] = []
  /// The number of nodes that are no inputs.
  private(set) var useCount = 0
  private var groups: [GroupDraft] = []
  private var openGroups: [GroupID] = []
  /// How often a name was used for a group under a path.
  private var groupNames: [String: Int] = [:]

  /// A layer whose name is not settled.
  struct LayerDraft {
    let className: String
    let call: LayerCall?
    let layer: (any Layer)?
    fileprivate(set) var uses: [NodeID]
    fileprivate(set) var givenName: String?
  }

  private struct GroupDraft {
    let kind: Group.Kind
    let name: String
    let arguments: String
    let range: SourceRange
    let parent: GroupID?
    var nodes: Range<Int>
  }

  /// Opens a group in the one that is open.
  mutating func openGroup(
    _ kind: Group.Kind, name: String = "", arguments: String = "", range: SourceRange
  ) {
    let parent = openGroups.last
    openGroups.append(GroupID(groups.count))
    groups.append(
      GroupDraft(
        kind: kind, name: name, arguments: arguments, range: range, parent: parent,
        nodes: nodes.count..<nodes.count))
  }

  /// Closes the innermost group; one without nodes is none.
  mutating func closeGroup() {
    let id = openGroups.removeLast()
    let nodes = groups[id.index].nodes.lowerBound..<nodes.count
    if nodes.isEmpty, id != .root {
      // Groups within it were without nodes too, so it is the last.
      groups.removeLast()
    } else {
      groups[id.index].nodes = nodes
    }
  }

  /// Closes what is still open when a check ends, perhaps before its time.
  mutating func closeAllGroups() {
    while !openGroups.isEmpty { closeGroup() }
  }

  /// Returns the name of a block's next instance under `path`: `bottleneck`, `bottleneck_1`.
  mutating func groupName(_ name: String, under path: String) -> String {
    let count = groupNames[path + name, default: 0].increment()
    return count == 0 ? name : "\(name)_\(count)"
  }

  mutating func addInput(name: String?, shape: Shape?, range: SourceRange) -> NodeID {
    add(
      Node(
        origin: .input(name: name), operands: [], shape: shape, group: currentGroup, range: range))
  }

  mutating func addLayer(className: String, call: LayerCall?, layer: (any Layer)?) -> LayerID {
    layers.append(
      LayerDraft(className: className, call: call, layer: layer, uses: [], givenName: nil))
    return LayerID(layers.count - 1)
  }

  /// Adds a use of a layer.
  mutating func addUse(
    of layer: LayerID, operands: [NodeID], shape: Shape?, range: SourceRange, failure: String?
  ) -> NodeID {
    let id = add(
      Node(
        origin: .layer(layer), operands: operands, shape: shape, group: currentGroup, range: range,
        failure: failure))
    layers[layer.index].uses.append(id)
    useCount += 1
    return id
  }

  private var currentGroup: GroupID { openGroups.last ?? .root }

  private mutating func add(_ node: Node) -> NodeID {
    nodes.append(node)
    return NodeID(nodes.count - 1)
  }

  /// Names the layer that made a tensor, where that has no name yet.
  mutating func name(_ node: NodeID, _ name: String) {
    guard let layer = nodes[node.index].layer, layers[layer.index].givenName == nil else { return }
    layers[layer.index].givenName = name
  }

  /// Fills in what an assertion says of a tensor whose shape a mistake hides.
  mutating func refine(_ node: NodeID, to shape: Shape) {
    let old = nodes[node.index]
    nodes[node.index] = Node(
      origin: old.origin, operands: old.operands, shape: shape, group: old.group,
      range: old.range, failure: old.failure)
  }

  /// Forgets the sizes of a tensor, because a mistake leaves them in doubt.
  mutating func hide(_ node: NodeID) {
    guard let shape = nodes[node.index].shape else { return }
    refine(node, to: Shape(shape.dimensions.map { _ in .unknown }))
  }

  /// Ends the work: settles all names.
  consuming func finish(
    name: String, documentation: String?, range: SourceRange, inputs: [NodeID],
    outputs: [Graph.Output], clauses: [SizeClause]
  ) -> Graph {
    let names = settledNames()
    return Graph(
      name: name, documentation: documentation, range: range, nodes: nodes,
      layers: zip(layers, names).map { draft, name in
        LayerInstance(
          name: name, className: draft.className, call: draft.call, layer: draft.layer,
          uses: draft.uses)
      },
      groups: groups.map {
        Group(
          kind: $0.kind, name: $0.name, arguments: $0.arguments, range: $0.range,
          parent: $0.parent, nodes: $0.nodes)
      },
      inputs: inputs, outputs: outputs, clauses: clauses)
  }

  /// Gives every layer a unique name: first those that were chosen, then Keras's for the others.
  private func settledNames() -> [String] {
    var names = NameTable(capacity: layers.count)
    for node in nodes {
      if case .input(let name) = node.origin { names.reserve(name ?? "input") }
    }
    if nodes.contains(where: { $0.origin == .input(name: nil) }) { names.reserve("input_layer") }
    let given = layers.map { layer in layer.givenName.map { names.unique($0) } }
    return layers.indices.map { given[$0] ?? names.next(ofClass: layers[$0].className) }
  }
}

/// The names that are taken, and how far each stem has been counted.
private struct NameTable {
  private var taken: Set<String> = []
  private var counts: [String: Int] = [:]
  /// The stem of each class that was met.
  private var stems: [String: String] = [:]

  /// A table that takes so many names without growing.
  init(capacity: Int) {
    taken.reserveCapacity(capacity)
  }

  mutating func reserve(_ name: String) {
    taken.insert(name)
  }

  /// Returns `name`, or where that is taken the first free of `name_1`, `name_2`, ….
  mutating func unique(_ name: String) -> String {
    if taken.insert(name).inserted { return name }
    return next(name)
  }

  /// Returns the next free name that Keras gives to a layer of this class.
  mutating func next(ofClass className: String) -> String {
    if let stem = stems[className] { return next(stem) }
    let stem = className.snakeCased
    stems[className] = stem
    return next(stem)
  }

  /// Returns the next free of `stem`, `stem_1`, `stem_2`, ….
  private mutating func next(_ stem: String) -> String {
    while true {
      let count = counts[stem, default: 0].increment()
      let name = count == 0 ? stem : "\(stem)_\(count)"
      if taken.insert(name).inserted { return name }
    }
  }
}

extension Int {
  /// Adds 1, and returns what it was before.
  fileprivate mutating func increment() -> Int {
    defer { self += 1 }
    return self
  }
}

extension String {
  /// The name that Keras makes of a class: `MaxPooling2D` becomes `max_pooling2d`.
  ///
  /// Keras puts `_` before a capital with small letters behind it, then between a small letter
  /// and a capital (`keras.src.utils.naming.to_snake_case`).
  var snakeCased: String {
    let letters = Array(utf8)
    var marked: [UInt8] = []
    var index = 0
    while index < letters.count {
      let startsWord =
        index > 0 && letters[index].isCapital && index + 1 < letters.count
        && letters[index + 1].isSmall
      let endsSmall = index > 0 && letters[index].isCapital && letters[index - 1].isSmall
      if startsWord || endsSmall { marked.append(UInt8(ascii: "_")) }
      marked.append(letters[index].isCapital ? letters[index] + 32 : letters[index])
      index += 1
    }
    return String(decoding: marked, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  fileprivate var isSmall: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
