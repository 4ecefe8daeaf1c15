/// The sizes of a tensor's axes, channels last, without the batch.
package struct Shape: Hashable, Sendable {
  package let dimensions: [Dimension]

  package init(_ dimensions: [Dimension]) {
    self.dimensions = dimensions
  }

  package var rank: Int { dimensions.count }

  package subscript(axis: Int) -> Dimension { dimensions[axis] }

  /// The last axis.
  ///
  /// - Requires: the rank is at least 1, as it is for every tensor.
  package var channels: Dimension { dimensions[rank - 1] }

  /// The number of axes before the channels.
  package var spatialRank: Int { rank - 1 }

  /// The number of elements: 1 for a shape without axes.
  package var elementCount: Dimension {
    dimensions.reduce(1, *)
  }
}
