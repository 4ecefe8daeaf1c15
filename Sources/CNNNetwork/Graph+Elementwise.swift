import CNNLayers
import CNNShapes

/// Numbers of elementwise operations, each kind by itself.
package struct ElementwiseCount: Hashable, Sendable {
  /// In the order of the kinds.
  private var counts: [Dimension]

  /// None at all.
  package init() {
    counts = ElementwiseWork.Kind.allCases.map { _ in 0 }
  }

  /// Those of a layer whose work is this.
  init(_ work: [ElementwiseWork]) {
    counts = ElementwiseWork.Kind.allCases.map { kind in
      work.reduce(0) { $1.kind == kind ? $0 + $1.count.value : $0 }
    }
  }

  /// Those of a layer of which nothing is known.
  static let unknown = ElementwiseCount(
    ElementwiseWork.Kind.allCases.map { ElementwiseWork($0, .size(.unknown)) })

  package subscript(kind: ElementwiseWork.Kind) -> Dimension {
    kinds.first { $0.kind == kind }?.count ?? 0
  }

  /// All kinds that there are, each with its number.
  package var kinds: [(kind: ElementwiseWork.Kind, count: Dimension)] {
    zip(ElementwiseWork.Kind.allCases, counts).filter { $0.1 != 0 }.map { ($0, $1) }
  }

  /// The number of all kinds together.
  package var total: Dimension { counts.reduce(0, +) }

  package static func + (left: ElementwiseCount, right: ElementwiseCount) -> ElementwiseCount {
    var sum = left
    for index in sum.counts.indices { sum.counts[index] = left.counts[index] + right.counts[index] }
    return sum
  }
}

extension Graph {
  /// Returns the elementwise operations of one use of a layer, for one image.
  package func elementwise(of node: NodeID) -> ElementwiseCount {
    guard let id = nodes[node.index].layer else { return ElementwiseCount() }
    guard nodes[node.index].failure == nil, let layer = layers[id.index].layer,
      let shapes = operandShapes(of: node), !shapes.isEmpty,
      let output = nodes[node.index].shape, layer.fits(shapes)
    else { return .unknown }
    return ElementwiseCount(layer.elementwise(shapes, output: output))
  }

  /// Returns the elementwise operations of all uses of a layer, for one image.
  package func elementwise(of layer: LayerID) -> ElementwiseCount {
    layers[layer.index].uses.reduce(ElementwiseCount()) { $0 + elementwise(of: $1) }
  }

  /// The elementwise operations of all uses, for one image.
  package var elementwise: ElementwiseCount {
    nodes.indices.reduce(ElementwiseCount()) { $0 + elementwise(of: NodeID($1)) }
  }
}
