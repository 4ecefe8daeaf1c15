import CNNLayers
import CNNShapes

extension Graph {
  /// The most pairs of a node and an input that are looked at; beyond them nothing is known.
  private static let mostFields = 4_000_000

  /// Returns what every tensor reads of each input that has spatial axes.
  ///
  /// It follows Araujo, Norris and Sim, "Computing Receptive Fields of Convolutional Neural
  /// Networks" (Distill, 2019), forward over all paths at once, and goes beyond them where a layer
  /// makes an axis longer: there neighbours read unlike, and what they read is kept exactly.
  package func receptiveFields() -> ReceptiveFields {
    var fields = [[ReceptiveField]](repeating: [], count: nodes.count)
    var unaligned: [UnalignedPaths] = []
    for input in inputs where self[input].shape.map({ $0.spatialRank > 0 }) ?? true {
      var walk = FieldWalk(self, from: input)
      if inputs.count * nodes.count <= Self.mostFields { walk.run() }
      for (index, field) in walk.fields.enumerated() {
        if let field { fields[index].append(field) }
      }
      unaligned += walk.unaligned
    }
    unaligned.sort { $0.node < $1.node }
    return ReceptiveFields(fields: fields, unaligned: unaligned)
  }
}

/// One walk over a graph, which finds what its tensors read of one input.
private struct FieldWalk {
  private let graph: Graph
  private let input: NodeID
  /// The last node that takes each node, after which its paths are forgotten.
  private var lastReader: [Int]
  /// The paths to each node, of those that something still takes.
  private var states: [TensorPaths?]
  private(set) var fields: [ReceptiveField?]
  private(set) var unaligned: [UnalignedPaths] = []

  init(_ graph: Graph, from input: NodeID) {
    self.graph = graph
    self.input = input
    lastReader = Array(graph.nodes.indices)
    for (index, node) in graph.nodes.enumerated() {
      for operand in node.operands { lastReader[operand.index] = index }
    }
    states = Array(repeating: nil, count: graph.nodes.count)
    fields = Array(repeating: nil, count: graph.nodes.count)
  }

  mutating func run() {
    guard let rank = graph.nodes[input.index].shape?.spatialRank else { return }
    set(.known(Array(repeating: .start, count: rank)), of: input.index)
    for index in graph.nodes.indices where graph.nodes[index].layer != nil {
      if graph.nodes[index].operands.contains(where: { states[$0.index] != nil }) {
        set(paths(to: index), of: index)
      }
      for operand in graph.nodes[index].operands where lastReader[operand.index] <= index {
        states[operand.index] = nil
      }
    }
  }

  private mutating func set(_ paths: TensorPaths, of node: Int) {
    states[node] = paths
    fields[node] = ReceptiveField(input: input, axes: paths.fields)
  }

  /// Returns the paths to a node from those to its operands, of which one at least has some.
  private mutating func paths(to index: Int) -> TensorPaths {
    let node = graph.nodes[index]
    // A layer need not fit its input even where no failure is marked: what follows from another
    // mistake is not, and the signature of a network may give such a layer's output a shape.
    guard node.failure == nil, let id = node.layer, let layer = graph.layers[id.index].layer,
      let shapes = graph.operandShapes(of: NodeID(index)), let output = node.shape,
      layer.fits(shapes)
    else { return .unknown }
    var read: [(operand: NodeID, axes: [AxisPaths])] = []
    do throws(TooLarge) {
      for (index, operand) in node.operands.enumerated() {
        switch states[operand.index] {
        case nil: continue
        case .unknown?: return .unknown
        case .known(let axes)?:
          let access = layer.access(shapes, operand: index)
          read.append((operand, try axes.read(by: access, from: shapes[index], to: output)))
        }
      }
      guard var union = read.first?.axes else { return .unknown }
      for axis in union.indices {
        for other in read.dropFirst() { try union[axis].formUnion(other.axes[axis]) }
      }
      recordUnaligned(read, at: NodeID(index))
      return .known(union)
    } catch {
      return .unknown
    }
  }

  /// Notes the first operand and axis that do not read where the first operand does.
  private mutating func recordUnaligned(
    _ read: [(operand: NodeID, axes: [AxisPaths])], at node: NodeID
  ) {
    guard read.count > 1 else { return }
    for axis in read[0].axes.indices {
      let placed = read.compactMap { entry in
        entry.axes[axis].placed.map { (operand: entry.operand, paths: $0) }
      }
      guard let first = placed.first,
        let other = placed.first(where: { !$0.paths.isAligned(with: first.paths) })
      else { continue }
      unaligned.append(
        UnalignedPaths(
          node: node, operands: [first.operand, other.operand], input: input, axis: axis,
          jumps: [first.paths.jump, other.paths.jump],
          offsets: [first.paths.offset, other.paths.offset]))
      return
    }
  }
}

/// All paths from an input to a tensor.
private enum TensorPaths {
  /// Along each spatial axis of the input.
  case known([AxisPaths])
  case unknown

  var fields: [ReceptiveField.Axis]? {
    switch self {
    case .known(let axes): axes.map(\.field)
    case .unknown: nil
    }
  }
}

extension [AxisPaths] {
  /// Returns the paths on through a layer.
  fileprivate func read(by access: Access, from input: Shape, to output: Shape) throws(TooLarge)
    -> [AxisPaths]
  {
    // A tensor with another number of axes has no places along those of the input.
    guard input.spatialRank == count, output.spatialRank == count else { return map(\.everywhere) }
    switch access {
    case .everywhere: return map(\.everywhere)
    case .pointwise:
      return enumerated().map { axis, paths in
        // What stretches reads one place for all.
        input[axis].agrees(with: output[axis]) ? paths : paths.everywhere
      }
    case .axes(let axes):
      guard axes.count == count else { return map(\.everywhere) }
      var read: [AxisPaths] = []
      for (axis, paths) in enumerated() {
        let taps = try AxisTaps(axes[axis], from: input[axis], to: output[axis])
        read.append(
          try taps.map { taps throws(TooLarge) in try paths.read(by: taps) } ?? paths.everywhere)
      }
      return read
    }
  }
}
