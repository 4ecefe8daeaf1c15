import TestSupport

/// A graph of which only the structure counts: what its nodes are and which they take.
///
/// Names and the order of nodes do not matter, and neither does the order of operands where a node
/// says so.
struct StructuralGraph {
  struct Node {
    /// What the node is.
    let label: String
    /// The indices of the nodes that it takes, all of which stand before it.
    let operands: [Int]
    /// `true` iff its operands may change places.
    let isCommutative: Bool

    init(_ label: String, _ operands: [Int] = [], isCommutative: Bool = false) {
      self.label = label
      self.operands = operands
      self.isCommutative = isCommutative
    }
  }

  var nodes: [Node]

  /// Returns the labels of the nodes that have no counterpart in the other graph, on either side.
  ///
  /// Both graphs are coloured together: a node's colour stands for its label and, ever farther, for
  /// the colours of what it takes and of what takes it. Counterparts have one colour.
  func difference(from other: StructuralGraph) -> (here: [String], there: [String]) {
    let both = StructuralGraph(
      nodes: nodes
        + other.nodes.map { node in
          Node(
            node.label, node.operands.map { $0 + nodes.count }, isCommutative: node.isCommutative)
        })
    let colours = both.colours
    var balance: [Int: Int] = [:]
    for index in both.nodes.indices {
      balance[colours[index], default: 0] += index < nodes.count ? 1 : -1
    }
    let extra = { (sign: Int, indices: Range<Int>) in
      indices.filter { balance[colours[$0], default: 0] * sign > 0 }.map { both.nodes[$0].label }
    }
    return (extra(1, nodes.indices), extra(-1, nodes.count..<both.nodes.count))
  }

  /// A hash of the graph: of the sorted hashes of its nodes, each of which is one of what the node is
  /// and of the nodes that it takes.
  var fingerprint: String {
    var hashes: [String] = []
    for node in nodes {
      let operands = node.operands.map { hashes[$0] }
      let parts = [node.label] + (node.isCommutative ? operands.sorted() : operands)
      hashes.append(parts.joined(separator: " ").hashed)
    }
    return hashes.sorted().joined(separator: " ").hashed
  }

  /// The colours of the nodes, refined until no two nodes of one colour differ in their neighbours.
  private var colours: [Int] {
    var palette: [String: Int] = [:]
    var colours = nodes.map { node in
      // Neighbours' colours alone cannot tell one node taken twice from two that look alike.
      palette.colour(of: "\(node.label), of \(Set(node.operands).count)")
    }
    var count = palette.count
    while true {
      refineByOperands(&colours)
      refineByReaders(&colours)
      let refined = Set(colours).count
      if refined == count { return colours }
      count = refined
    }
  }

  private func refineByOperands(_ colours: inout [Int]) {
    var palette: [[Int]: Int] = [:]
    for (index, node) in nodes.enumerated() {
      let operands = node.operands.map { colours[$0] }
      colours[index] = palette.colour(
        of: [colours[index]] + (node.isCommutative ? operands.sorted() : operands))
    }
  }

  private func refineByReaders(_ colours: inout [Int]) {
    var palette: [[Int]: Int] = [:]
    var readers: [[[Int]]] = Array(repeating: [], count: nodes.count)
    for (index, node) in nodes.enumerated().reversed() {
      let sorted = readers[index].sorted { $0.lexicographicallyPrecedes($1) }
      colours[index] = palette.colour(of: [colours[index]] + sorted.flatMap { $0 })
      for (place, operand) in node.operands.enumerated() {
        readers[operand].append([colours[index], node.isCommutative ? 0 : place])
      }
    }
  }
}

extension Dictionary where Value == Int {
  /// Returns the number that stands for a key: a new one where the key is new.
  fileprivate mutating func colour(of key: Key) -> Int {
    if let known = self[key] { return known }
    let new = count
    self[key] = new
    return new
  }
}
