import CNNShapes

/// A rule of a layer that does not hold, with the numbers that show it.
///
/// Axes and operands are counted from 0. Nothing here knows a source position; the checker adds
/// it, and words the complaint.
package enum Violation: Hashable, Sendable {
  /// The input has another number of axes than the layer takes.
  case wrongRank(expected: ClosedRange<Int>)
  /// The axis to be removed is the only one.
  case removesOnlyAxis
  /// A list has another number of entries than there are axes.
  case wrongCount(parameter: String, expected: Int, found: Int)
  /// A list has another number of entries than the input has channels, or an axis positions.
  case wrongChannelCount(parameter: String, expected: Dimension, found: Int)
  /// Of two parameters that belong together only one is given.
  case givenAlone(parameter: String, without: String)
  /// A window, spread by its dilation, is longer than the padded input.
  case windowTooLarge(
    parameter: String, axis: Int, window: Int, dilation: Int, padded: Formula, output: Formula)
  /// An output axis would be below 1, for what the parameter takes away.
  case emptyOutput(parameter: String, axis: Int, size: Formula)
  /// The groups do not divide the channels of the input.
  case groupsDoNotDivideChannels(groups: Int, channels: Dimension)
  /// The groups do not divide the filters.
  case groupsDoNotDivideFilters(groups: Int, filters: Int)
  /// `same` with a stride and a dilation above 1 on one axis.
  case strideWithDilation(axis: Int, stride: Int, dilation: Int)
  case causalOnSeveralAxes(spatialRank: Int)
  /// A pool is padded on a side by more than half its window.
  case paddingOverHalfWindow(axis: Int, padding: Dimension, window: Int)
  /// `ceil` with `same`.
  case ceilingWithSame
  /// An output padding is not below the larger of stride and dilation.
  case outputPaddingTooLarge(axis: Int, outputPadding: Int, stride: Int, dilation: Int)
  /// `reflect` padding is not below the size.
  case reflectionTooLarge(axis: Int, padding: Dimension, size: Dimension)
  /// `circular` padding is above the size.
  case wrapTooLarge(axis: Int, padding: Dimension, size: Dimension)
  /// An axis argument names no axis of the input.
  case axisOutOfRange(parameter: String, axis: Int, rank: Int)
  /// A list of axes names one of them, from 0, more than once.
  case axisTwice(parameter: String, axis: Int)
  /// A list that must name every axis names fewer.
  case axesLeftOut(parameter: String, named: Int, rank: Int)
  /// A factor does not divide the axis that it splits.
  case factorDoesNotDivide(axis: Int, size: Dimension, factor: Formula)
  /// A slice ends behind its axis.
  case sliceTooLong(axis: Int, to: Int, size: Dimension)
  /// An interpolation that works on two axes has another number of them.
  case interpolationOfImages(String, spatialRank: Int)
  /// A reshape changes the number of elements.
  case elementCountChanges(input: Formula, output: Formula)
  /// A reshape's `_` has no whole solution.
  case cannotInfer(elements: Formula, others: Formula)
  /// The operands of a merge differ in their number of axes.
  case ranksDiffer(operand: Int, rank: Int, expected: Int)
  /// The operands of a merge differ on an axis.
  case sizesDiffer(operand: Int, axis: Int, size: Dimension, expected: Dimension)
  /// The axes along which the products of two tensors are summed differ in length.
  case summedSizesDiffer(axis: Int, size: Dimension, otherAxis: Int, other: Dimension)
  /// A tensor does not have the size that a pool makes of an axis of another.
  case pooledSizeDiffers(axis: Int, size: Dimension, pooled: Formula)
  /// The layer that serves as activation does not take the output.
  indirect case activation(String, Violation)
  /// A merge has fewer or more operands than it takes.
  case wrongOperandCount(expected: ClosedRange<Int>, found: Int)
}
