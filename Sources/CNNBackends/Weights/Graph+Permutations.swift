import CNNLayers
import CNNNetwork
import CNNShapes

/// What the order of channels and positions in a vector means for the weights beside it.
extension Graph {
  /// A sentence for each layer whose numbers PyTorch has in another order.
  ///
  /// Here a vector made from an image, or made into one, has the channels varying fastest; with the
  /// channels first they vary slowest.
  var permutations: [String] {
    var sources = [NodeID?](repeating: nil, count: nodes.count)
    var notes: [String] = []
    for index in nodes.indices {
      let id = NodeID(index)
      let operand = nodes[index].operands.lazy.compactMap { sources[$0.index] }.first
      if isKernel(id) || !holdsVector(id) {
        sources[index] = nil
      } else {
        sources[index] = makesVectorOfImage(id) ? id : operand
      }
      if let operand, hasWeights(id) { notes.append(note(on: id, reading: operand)) }
      for maker in makersOfImage(id) { notes.append(note(on: maker, feeding: id)) }
    }
    return notes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func note(on id: NodeID, reading source: NodeID) -> String {
    let image = nodes[source.index].operands.first.flatMap { nodes[$0.index].shape }
    return "`\(name(id))` takes what `\(name(source))` makes of \(image?.text ?? "?"): with"
      + " PyTorch's channels first its inputs are in the order of \(image?.channelsFirst.text ?? "?")"
  }

  private func note(on maker: NodeID, feeding reshape: NodeID) -> String {
    let image = nodes[reshape.index].shape
    return "`\(name(maker))` gives what `\(name(reshape))` makes \(image?.text ?? "?"): with"
      + " PyTorch's channels first its outputs are in the order of \(image?.channelsFirst.text ?? "?")"
  }

  private func name(_ id: NodeID) -> String {
    nodes[id.index].layer.map { layers[$0.index].name } ?? ""
  }

  private func weightsOfNode(_ id: NodeID) -> [Weight] {
    nodes[id.index].layer.flatMap { weights(of: $0) } ?? []
  }

  private func hasWeights(_ id: NodeID) -> Bool { !weightsOfNode(id).isEmpty }

  private func isKernel(_ id: NodeID) -> Bool { weightsOfNode(id).contains(where: \.isKernel) }

  private func holdsVector(_ id: NodeID) -> Bool { nodes[id.index].shape?.rank == 1 }

  private func isImage(_ id: NodeID) -> Bool {
    guard let shape = nodes[id.index].shape else { return false }
    let positions = Shape(Array(shape.dimensions.dropLast())).elementCount
    return shape.rank > 1 && positions != 1 && shape.channels != 1
  }

  private func keepsElements(_ id: NodeID) -> NodeID? {
    guard nodes[id.index].operands.count == 1, let operand = nodes[id.index].operands.first,
      !hasWeights(id),
      nodes[id.index].shape?.elementCount == nodes[operand.index].shape?.elementCount
    else { return nil }
    return operand
  }

  private func makesVectorOfImage(_ id: NodeID) -> Bool {
    keepsElements(id).map { holdsVector(id) && isImage($0) } ?? false
  }

  /// The layers with weights that make the vector of which a node makes an image, back to the one
  /// whose kernel mixes all that came before.
  private func makersOfImage(_ id: NodeID) -> [NodeID] {
    guard isImage(id), var operand = keepsElements(id) else { return [] }
    var makers: [NodeID] = []
    while holdsVector(operand) {
      if hasWeights(operand) { makers.append(operand) }
      if isKernel(operand) { return makers }
      guard let next = nodes[operand.index].operands.first else { break }
      operand = next
    }
    return []
  }
}

extension Shape {
  /// The shape with its last axis in front.
  fileprivate var channelsFirst: Shape { Shape(dimensions.suffix(1) + dimensions.dropLast()) }
}
