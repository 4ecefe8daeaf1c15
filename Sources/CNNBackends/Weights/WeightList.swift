import CNNLayers
import CNNNetwork
import CNNShapes

/// Every array that a network holds, as a framework names it and lays it out.
///
/// Keras's stand in the order of `get_weights()`, the others in the order of the source.
package struct WeightList: Sendable {
  /// One array.
  package struct Entry: Sendable {
    /// The layer's name in the network.
    package let layer: String
    /// The array's name in the framework, with the layer's.
    package let name: String
    package let shape: Shape
    package let element: Weight.Element
    package let isTrainable: Bool
  }

  package let network: String
  package let layout: WeightLayout
  package let entries: [Entry]
  /// What has to be known to carry numbers from one framework to the other, a sentence each.
  package let notes: [String]

  package init(_ complete: CompleteGraph, _ layout: WeightLayout) {
    let graph = complete.graph
    network = graph.name
    self.layout = layout
    entries = graph.layers(in: layout).flatMap { id in
      (graph.weights(of: id, in: layout) ?? []).map { weight in
        Entry(
          layer: graph.layers[id.index].name,
          name: layout.path(graph.layers[id.index].name, weight.name(in: layout)),
          shape: weight.shape(in: layout), element: weight.element,
          isTrainable: weight.isTrainable)
      }
    }
    notes =
      switch layout {
      case .keras: []
      case .torch: graph.layersWithoutCounterpart(in: layout) + graph.permutations
      case .mlx: graph.layersWithoutCounterpart(in: layout)
      }
  }
}

extension WeightLayout {
  /// Returns the name of an array with that of its layer: `block/conv/kernel`, `block.conv.weight`.
  ///
  /// A member of a family, `skip[0]`, is an entry of a list where modules have dots: `skip.0`.
  fileprivate func path(_ layer: String, _ array: String) -> String {
    switch self {
    case .keras: return "\(layer)/\(array)"
    case .torch, .mlx:
      var path = ""
      for character in layer {
        switch character {
        case "/", "[", ",": path.append(".")
        case "]", " ": break
        case _: path.append(character)
        }
      }
      return "\(path).\(array)"
    }
  }
}

extension Graph {
  /// The layers in the order in which a framework goes through them.
  fileprivate func layers(in layout: WeightLayout) -> [LayerID] {
    switch layout {
    case .keras: kerasOrder.compactMap { nodes[$0.index].layer }
    case .torch, .mlx: layers.indices.map(LayerID.init)
    }
  }

  /// Returns a sentence about the layers that a framework does not have, if there are any.
  fileprivate func layersWithoutCounterpart(in layout: WeightLayout) -> [String] {
    var kinds: [String] = []
    for (index, layer) in layers.enumerated() {
      guard let kind = layer.call?.definition.name, !kinds.contains(kind),
        weights(of: LayerID(index), in: layout)?.contains(where: { $0.counterpart == nil }) ?? false
      else { continue }
      kinds.append(kind)
    }
    guard !kinds.isEmpty else { return [] }
    return [
      "\(kinds.map { "`\($0)`" }.listed) hold\(kinds.count == 1 ? "s" : "") arrays that no layer of"
        + " \(layout.framework) has: they are named and laid out as in Keras"
    ]
  }
}
