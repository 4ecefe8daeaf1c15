import CNNLayers
import CNNShapes

/// Numbers of parameters: of a layer, or of a whole network.
package struct ParameterCount: Hashable, Sendable {
  package var trainable: Dimension
  package var nonTrainable: Dimension
  /// How many of ``nonTrainable`` are whole numbers of eight bytes, which count what was measured.
  package var wide: Dimension

  package init(trainable: Dimension = 0, nonTrainable: Dimension = 0, wide: Dimension = 0) {
    self.trainable = trainable
    self.nonTrainable = nonTrainable
    self.wide = wide
  }

  package var total: Dimension { trainable + nonTrainable }
  package var trainableBytes: Dimension { trainable * 4 }
  package var nonTrainableBytes: Dimension { (nonTrainable + wide) * 4 }
  package var bytes: Dimension { trainableBytes + nonTrainableBytes }

  package static func + (left: ParameterCount, right: ParameterCount) -> ParameterCount {
    ParameterCount(
      trainable: left.trainable + right.trainable,
      nonTrainable: left.nonTrainable + right.nonTrainable, wide: left.wide + right.wide)
  }
}

extension Graph {
  /// Returns the shapes of a node's operands, or `nil` where one has an unknown number of axes.
  package func operandShapes(of node: NodeID) -> [Shape]? {
    let operands = nodes[node.index].operands
    var shapes: [Shape] = []
    shapes.reserveCapacity(operands.count)
    for operand in operands {
      guard let shape = nodes[operand.index].shape else { return nil }
      shapes.append(shape)
    }
    return shapes
  }

  /// Returns the arrays that a layer holds, or `nil` where its input is not known.
  package func weights(of layer: LayerID) -> [Weight]? {
    guard let made = layers[layer.index].layer, let use = layers[layer.index].uses.first,
      let shapes = operandShapes(of: use), !shapes.isEmpty
    else { return nil }
    return made.weights(shapes)
  }

  /// Returns the arrays that a framework keeps for a layer, or `nil` where its input is not known.
  package func weights(of layer: LayerID, in layout: WeightLayout) -> [Weight]? {
    guard let made = layers[layer.index].layer, let weights = weights(of: layer) else { return nil }
    return weights + made.additionalWeights(in: layout)
  }

  /// Returns how many parameters a layer has; unknown where its input is.
  package func parameters(of layer: LayerID) -> ParameterCount { layerParameters[layer.index] }

  /// Adds up the parameters of a layer.
  func countParameters(of layer: LayerID) -> ParameterCount {
    guard let weights = weights(of: layer) else {
      return ParameterCount(trainable: .unknown, nonTrainable: .unknown)
    }
    var count = ParameterCount()
    // Copying a weight costs more than all else here, so only its fields are read.
    for index in weights.indices {
      let numbers = weights[index].shape.elementCount
      if weights[index].isTrainable {
        count.trainable = count.trainable + numbers
      } else {
        count.nonTrainable = count.nonTrainable + numbers
      }
      switch weights[index].element {
      case .float32: break
      case .int64: count.wide = count.wide + numbers
      }
    }
    return count
  }

  /// Returns how the multiply-accumulates of one use of a layer come about, for one image.
  package func costFormula(of node: NodeID) -> Formula {
    guard let id = nodes[node.index].layer else { return 0 }
    guard let layer = layers[id.index].layer, let shapes = operandShapes(of: node),
      !shapes.isEmpty, let output = nodes[node.index].shape
    else { return .size(.unknown) }
    return layer.multiplyAccumulates(shapes, output: output)
  }

  /// Returns the multiply-accumulates of one use of a layer, for one image.
  package func multiplyAccumulates(of node: NodeID) -> Dimension { nodeCosts[node.index] }

  /// Returns the multiply-accumulates of all uses of a layer, for one image.
  package func multiplyAccumulates(of layer: LayerID) -> Dimension {
    layers[layer.index].uses.reduce(0) { $0 + multiplyAccumulates(of: $1) }
  }

  /// The parameters of all layers, each counted once, as far as they are known.
  package var parameters: ParameterCount { layerParameters.reduce(ParameterCount(), +) }

  /// The multiply-accumulates of all uses, for one image.
  package var multiplyAccumulates: Dimension { nodeCosts.reduce(0, +) }
}
