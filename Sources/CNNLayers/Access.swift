import CNNShapes

/// Which positions of its input a position of a layer's output is made from.
///
/// A position is a place on the spatial axes, with all its channels. Statistics that a
/// normalisation takes over many positions do not count, as is usual for receptive fields.
package enum Access: Hashable, Sendable {
  /// Each position from the same one of every input.
  case pointwise
  /// Along each spatial axis by itself, in order.
  case axes([AxisAccess])
  /// From all positions: those of the output have no place among those of the input.
  case everywhere
}

extension Access {
  /// Along one axis of `input` as `access` says, and pointwise along all others.
  static func along(_ axis: Int, _ access: AxisAccess, in input: Shape) -> Access {
    guard axis < input.spatialRank else { return .pointwise }
    return .axes(
      (0..<input.spatialRank).map { $0 == axis ? access : .shifted(before: 0) })
  }
}

/// Which positions an output position o is made from along one spatial axis.
package enum AxisAccess: Hashable, Sendable {
  /// A window that slides over the input: from o·stride − before + j·dilation for each j below its
  /// size. What lies outside the input is padding.
  case window(AxisWindow)
  /// A window that each input position i paints: from every i for which o + before − i·stride is
  /// j·dilation for a j below its size. Here padding is cut off the output.
  case spread(AxisWindow)
  /// From all positions of every window that holds o, when one without dilation slides over them.
  case covering(AxisWindow)
  /// From o − before: `before` positions were added in front, or cut off where it is negative.
  case shifted(before: Dimension)
  /// From the `taps` positions nearest to (o + ½)·n/m − ½, where n positions become m.
  case resampled(taps: Int)
  /// From the part of n positions that o is of m: from ⌊o·n/m⌋ to before ⌈(o + 1)·n/m⌉.
  case part
  /// From the whole axis.
  case whole
}

/// A window along one axis, with numbers for its padding.
package struct AxisWindow: Hashable, Sendable {
  package let size: Int
  package let stride: Int
  package let dilation: Int
  /// The padding in front of the first position.
  package let before: Dimension
  /// The padding behind the last position.
  package let after: Dimension

  package init(
    size: Int, stride: Int, dilation: Int = 1, before: Dimension = 0, after: Dimension = 0
  ) {
    self.size = size
    self.stride = stride
    self.dilation = dilation
    self.before = before
    self.after = after
  }

  /// The length of the window once its dilation has spread it: (k − 1)·d + 1.
  package var span: Dimension {
    (Dimension(size) - 1) * Dimension(dilation) + 1
  }
}
