import CNNLayers
import CNNShapes

/// How many bytes the tensors of a network take for one image, as float32.
package struct MemoryUse: Hashable, Sendable {
  /// The outputs of all layers together, as they are kept for training.
  package let all: Dimension
  /// The most that is there at once when the layers run in the order of the graph; irregular where
  /// other layers need the most for other sizes.
  package let peak: Dimension
  /// The most that is there at once in the best order; likewise.
  package let leastPeak: Dimension
  /// `true` iff no order is known to be better, and none can be; else `leastPeak` is a bound.
  package let isLeast: Bool
}

extension Graph {
  /// Returns how many bytes a tensor takes for one image; none where its layer only passes on the
  /// numbers of its input.
  package func bytes(of node: NodeID) -> Dimension {
    sharesMemory(node) ? 0 : (nodes[node.index].shape?.elementCount ?? .unknown) * 4
  }

  /// `true` iff a node's numbers are those of its only operand.
  func sharesMemory(_ node: NodeID) -> Bool {
    guard let id = nodes[node.index].layer else { return false }
    return layers[id.index].layer?.keepsNumbers ?? false
  }

  /// The bytes that the outputs of all layers take for one image.
  package var activationBytes: Dimension {
    nodes.indices.reduce(0) { sum, index in
      nodes[index].layer == nil ? sum : sum + bytes(of: NodeID(index))
    }
  }

  /// Returns what the tensors of the network take.
  ///
  /// An input is there from the start, an output to the end, and any other tensor from where its
  /// layer begins to run to where the last layer that takes it has run. Weights do not count, nor
  /// what a layer needs for itself while it runs.
  package func memoryUse() -> MemoryUse {
    guard let schedule = Schedule(self) else {
      let all = activationBytes
      let sizes = nodes.indices.map { bytes(of: NodeID($0)) }
      if sizes.contains(where: \.isOpen), sizes.allSatisfy({ $0.polynomial != nil }) {
        return openMemoryUse(all)
      }
      return MemoryUse(all: all, peak: .unknown, leastPeak: .unknown, isLeast: false)
    }
    let least = schedule.leastPeak()
    return MemoryUse(
      all: activationBytes, peak: .known(schedule.peak), leastPeak: .known(least.bytes),
      isLeast: least.isExact)
  }
}
