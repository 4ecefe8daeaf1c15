import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource

/// The parameters of a row, or that rows above it count them all.
enum ParameterTally {
  case counted(ParameterCount)
  case countedAbove
}

/// What is known of a row's subject, before it is text.
extension SummaryCells {
  /// Its name; turns of loops and paths of merges have none of their own, and are counted from 1.
  func name(of subject: SummaryRow.Subject) -> String {
    switch subject {
    case .input(let node): graph.producerName(of: node)
    case .layer(let layer), .use(_, of: let layer): graph.layers[layer.index].name
    case .folded(let group), .opened(let group):
      switch graph[group].kind {
      case .network: graph.name
      case .block, .shared, .branch: graph[group].name
      case .turn(let index): "turn " + String(index + 1)
      case .path(let index): "path " + String(index + 1)
      }
    }
  }

  /// Its class in Keras, or the kind of a group.
  func className(of subject: SummaryRow.Subject) -> String {
    switch subject {
    case .input: "InputLayer"
    case .layer(let layer), .use(_, of: let layer): graph.layers[layer.index].className
    case .folded(let group), .opened(let group):
      switch graph[group].kind {
      case .network: "network"
      case .block: "block"
      case .shared: "shared"
      case .branch: "branch"
      case .turn: "loop"
      case .path: "path"
      }
    }
  }

  /// The shape of what it gives.
  func shape(of subject: SummaryRow.Subject) -> Shape? {
    node(of: subject).flatMap { graph.nodes[$0.index].shape }
  }

  /// What it gives.
  func node(of subject: SummaryRow.Subject) -> NodeID? {
    switch subject {
    case .input(let node), .use(let node, of: _): node
    case .layer(let layer): graph.layers[layer.index].uses.last
    case .folded(let group), .opened(let group): result(of: group).map { NodeID($0) }
    }
  }

  /// The last tensor of a group that something outside takes, or else its last.
  private func result(of group: GroupID) -> Int? {
    let members = graph[group].nodes
    return members.last { lastReaders[$0] >= members.upperBound } ?? members.last
  }

  /// The tensors that it takes: of all uses of a layer, and each once for a group.
  func operands(of subject: SummaryRow.Subject) -> [NodeID] {
    switch subject {
    case .input: return []
    case .use(let node, of: _): return graph.nodes[node.index].operands
    case .layer(let layer):
      return graph.layers[layer.index].uses.flatMap { graph.nodes[$0.index].operands }
    case .folded(let group), .opened(let group):
      let members = graph[group].nodes
      var seen: Set<NodeID> = []
      return graph.nodes[members].flatMap(\.operands).filter {
        !members.contains($0.index) && seen.insert($0).inserted
      }
    }
  }

  /// The parameters that it adds to those of the rows above; `nil` where its members tell.
  func tally(of subject: SummaryRow.Subject) -> ParameterTally? {
    switch subject {
    case .input: .counted(ParameterCount())
    case .layer(let layer): .counted(parameters[layer.index])
    case .use(let node, of: _): tally(of: node.index..<node.index + 1)
    case .folded(let group): tally(of: graph[group].nodes)
    case .opened: nil
    }
  }

  private func tally(of uses: Range<Int>) -> ParameterTally {
    var count = ParameterCount()
    var repeats = false
    for index in uses {
      guard let layer = graph.nodes[index].layer else { continue }
      let firstUse = graph.layers[layer.index].uses[0].index
      if index == firstUse {
        count = count + parameters[layer.index]
      } else if !uses.contains(firstUse), parameters[layer.index].total != 0 {
        repeats = true
      }
    }
    return repeats && count.total == 0 ? .countedAbove : .counted(count)
  }

  /// The multiply-accumulates for one image; `nil` where its members tell.
  func multiplyAccumulates(of subject: SummaryRow.Subject) -> Dimension? {
    sum(of: subject) { graph.multiplyAccumulates(of: $0) }
  }

  /// The elementwise operations for one image; `nil` where its members tell.
  func elementwise(of subject: SummaryRow.Subject) -> Dimension? {
    sum(of: subject) { graph.elementwise(of: $0).total }
  }

  /// The bytes of what it gives, for one image; `nil` where its members tell.
  func bytes(of subject: SummaryRow.Subject) -> Dimension? {
    sum(of: subject) { graph.bytes(of: $0) }
  }

  /// Adds up what the nodes of a row have; `nil` where its members have rows of their own.
  private func sum(of subject: SummaryRow.Subject, _ count: (NodeID) -> Dimension) -> Dimension? {
    switch subject {
    case .input(let node), .use(let node, of: _): count(node)
    case .layer(let layer): graph.layers[layer.index].uses.reduce(0) { $0 + count($1) }
    case .folded(let group): graph[group].nodes.reduce(0) { $0 + count(NodeID($1)) }
    case .opened: nil
    }
  }

  /// The arrays of a layer, `nil` where its input is not known; none for a group, whose arrays are
  /// those of its members.
  func weights(of subject: SummaryRow.Subject) -> [Weight]? {
    switch subject {
    case .layer(let layer), .use(_, of: let layer): graph.weights(of: layer)
    case .input, .folded, .opened: []
    }
  }

  /// The window of a layer, as it is written in a program: `3x3`.
  func kernel(of subject: SummaryRow.Subject) -> String? {
    switch subject {
    case .layer(let layer), .use(_, of: let layer):
      let input = graph[graph.layers[layer.index].uses[0]].operands.first.flatMap {
        graph.nodes[$0.index].shape
      }
      return graph[layer].call?.windowText(spatialRank: input?.spatialRank)
    case .input, .folded, .opened: return nil
    }
  }

  /// Where it stands in the source: for a layer, its first use.
  func range(of subject: SummaryRow.Subject) -> SourceRange {
    switch subject {
    case .input(let node), .use(let node, of: _): graph[node].range
    case .layer(let layer): graph[graph.layers[layer.index].uses[0]].range
    case .folded(let group), .opened(let group): graph[group].range
    }
  }
}

extension Graph {
  /// The name of the layer that makes a tensor, or of the input that it is.
  package func producerName(of node: NodeID, unnamedInput: String = "input_layer") -> String {
    switch nodes[node.index].origin {
    case .input(let name): name ?? unnamedInput
    case .layer(let layer): layers[layer.index].name
    }
  }
}

extension Weight {
  /// Its name and shape: `kernel (3, 3, 1, 32)`.
  var summaryText: String {
    name + " (" + shape.dimensions.map(\.plainText).joined(separator: ", ") + ")"
  }
}

extension LayerCall {
  /// The extents of the window, `x` between them; `nil` where the layer has none.
  fileprivate func windowText(spatialRank: Int?) -> String? {
    guard let parameter = definition.parameters.first(where: \.isWindow) else { return nil }
    return switch arguments.extentsIfGiven(parameter.name) {
    case .uniform(let size)?:
      Array(repeating: String(size), count: max(1, spatialRank ?? 1)).joined(separator: "x")
    case .perAxis(let sizes)?: sizes.map { String($0) }.joined(separator: "x")
    case nil: nil
    }
  }
}

extension Parameter {
  fileprivate var isWindow: Bool {
    guard case .extents = kind else { return false }
    return name == "kernel" || name == "window"
  }
}
