import CNNLayers
import CNNNetwork

/// What an alignment looks at in a layer, as numbers that compare quickly; equal numbers mean equal
/// text, across the networks that share a ``TraitTable``.
struct LayerTraits: Hashable {
  /// The name of the layer in the catalogue.
  let kind: Int
  /// What the layer could be exchanged for without becoming another part of the network.
  let family: Int
  /// The layer with its arguments, as it is written.
  let call: Int
  let shape: Int
  /// The name that it was given; `nil` for one that was made from its class.
  let name: Int?
  /// Where it stands in the innermost block around it.
  let place: Int
  /// `true` iff it is the first of a block.
  let startsBlock: Bool
  /// `true` iff it is the last of a block.
  let endsBlock: Bool

  /// How well another layer stands for this one: 0 where it does not at all.
  func similarity(to other: LayerTraits) -> Int32 {
    guard family == other.family else { return 0 }
    var similarity: Int32 = kind == other.kind ? 6 : 3
    if call == other.call { similarity += 6 }
    if shape == other.shape { similarity += 3 }
    if name != nil, name == other.name { similarity += 4 }
    if place == other.place { similarity += 1 }
    return similarity
  }

  /// `true` iff the layers are the same but for their names.
  func isAlike(_ other: LayerTraits) -> Bool {
    call == other.call && shape == other.shape
  }
}

/// The numbers of all texts that ``LayerTraits`` stand for.
struct TraitTable {
  private var numbers: [String: Int] = [:]

  /// Returns the traits of all layers of a network, in order.
  mutating func traits(of graph: Graph) -> [LayerTraits] {
    graph.layers.map { layer in
      let use = layer.uses[0]
      return LayerTraits(
        kind: number(of: layer.call?.definition.name ?? layer.className),
        family: number(of: layer.call?.definition.family ?? layer.className),
        call: number(of: layer.meaning),
        shape: number(of: graph.shapeText(use)),
        name: layer.hasGeneratedName ? nil : number(of: layer.name),
        place: number(of: graph.placeInBlock(of: use)),
        startsBlock: graph.nearestBlock(of: use)?.nodes.lowerBound == use.index,
        endsBlock: graph.nearestBlock(of: use)?.nodes.upperBound == use.index + 1)
    }
  }

  private mutating func number(of text: String) -> Int {
    if let number = numbers[text] { return number }
    numbers[text] = numbers.count
    return numbers.count - 1
  }
}

extension LayerDefinition {
  /// The same for layers of which one may take the other's place: activations, merges, layers with
  /// a window of one kind, normalisations, kinds of dropout.
  fileprivate var family: String {
    switch form {
    case .activation, .identity: return "activation"
    case .merge, .residual: return "merge"
    case .transform:
      return ["kernel", "window", "epsilon", "rate"].first(where: parameterNames.contains) ?? name
    }
  }
}

extension LayerInstance {
  /// The layer and its arguments, the same for all ways to write them.
  var meaning: String { call?.meaning ?? className }

  /// What was written, without arguments that hold anyway, or the class where that could not be read.
  package var callText: String { call?.stageText ?? className }

  /// `true` iff the name is made from the class, as Keras does it: `conv2d_1` of `Conv2D`.
  var hasGeneratedName: Bool {
    let stem = name.withoutCounter.filter { $0 != "_" }
    return stem == className.lowercased()
  }
}

extension String {
  /// The name without a number that was put behind it: `bottleneck` of `bottleneck_12`.
  var withoutCounter: Substring {
    guard let mark = lastIndex(of: "_") else { return self[...] }
    let counter = self[index(after: mark)...]
    return !counter.isEmpty
      && counter.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
      ? self[..<mark] : self[...]
  }
}

extension Graph {
  /// Returns the name of the innermost block around a node, and how far behind its start it stands.
  fileprivate func placeInBlock(of id: NodeID) -> String {
    guard let block = nearestBlock(of: id) else { return "" }
    return "\(block.name.withoutCounter) \(id.index - block.nodes.lowerBound)"
  }

  /// Returns the innermost block around a node.
  fileprivate func nearestBlock(of id: NodeID) -> Group? {
    var group = self[id].group
    while self[group].kind != .block, let parent = self[group].parent { group = parent }
    return self[group].kind == .block ? self[group] : nil
  }
}
