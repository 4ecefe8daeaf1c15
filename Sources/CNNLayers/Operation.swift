import CNNShapes

/// What a layer computes when a network runs, in the few terms that every target understands.
///
/// A layer comes to a list of them, each of which takes what the one before it gives; the first takes
/// the layer's operands. An empty list passes the operand on. Attributes are resolved: an axis is a
/// position from 0 in the shape of the input, without the batch, and defaults are filled in. Arrays are
/// referred to by the names that ``Layer/weights(_:)`` gives them.
package enum Operation: Hashable, Sendable {
  /// Filters over the spatial axes. Arrays: the kernel and, where `bias` names one, a bias.
  case convolution(SlidingWindow, Filters)
  /// Filters the other way: each position of the input paints a window. `padding` is what is cut
  /// off what is painted; of its two ends the first alone counts, since the output's shape says how
  /// much stays behind it, and what lies behind the last window is 0.
  case transposedConvolution(SlidingWindow, Filters)
  /// Filters of which each position of the output has its own: the kernel is `(positions, window · C,
  /// filters)`, the bias shaped as the output.
  case locallyConnected(SlidingWindow, Filters)
  /// A product of the last axis and a matrix. Arrays: `kernel` and, with `hasBias`, `bias`.
  case dense(hasBias: Bool)
  /// One number for each window of each channel. Windows are cut at the ends of the input; a mean
  /// counts the padding where `countsPadding` says so, up to the padding's end and no further.
  case pooling(Reducer, SlidingWindow, countsPadding: Bool)
  /// Windows from ⌊i·n/m⌋ to ⌈(i + 1)·n/m⌉, for m of the output's shape.
  case adaptivePooling(Reducer)
  /// One number of all those along some axes.
  /// The output's shape says whether they stay, with a size of 1.
  case reduction(Reducer, axes: [Int])
  /// Numbers around the spatial axes.
  case padding([Side], PaddingMode)
  /// The spatial axes without some positions at their ends.
  case cropping([Side])
  /// The positions of one axis from `start` on; how many is known from the output's shape.
  case slice(axis: Int, start: Dimension)
  /// The numbers in their order, with the output's shape.
  case reshape
  /// The input taken as a tensor of these sizes, whose axes are put in this order; the result has the
  /// output's shape.
  case transposition(sizes: [Dimension], order: [Int])
  /// The input once for each position of an axis that is put before its own.
  case repetition
  /// The spatial axes at the sizes of the output's shape.
  case resampling(Interpolation)
  /// A function of each number by itself.
  case activation(ActivationFunction)
  /// Shares of one along an axis, or their logarithms.
  case softmax(axis: Int, isLogarithm: Bool)
  /// Each number times a factor and plus a summand, of its place on `axes`.
  case affine(Affine, axes: [Int])
  /// Each number brought to a mean and spread, or a length, measured in the input itself.
  case normalization(Normalization)
  /// x / (bias + alpha · Σx²/size)^beta over `size` neighbouring channels, of which ⌊size/2⌋ come
  /// before, as PyTorch counts them; what lies outside counts as 0.
  case localResponse(size: Int, alpha: Rational, beta: Rational, bias: Rational)
  /// ConvNeXt V2's: x + gamma · x · g / (mean(g) + ε) + beta, with g the length of a channel over
  /// the image.
  case globalResponse(epsilon: Rational)
  /// Below 0, x times a factor from the array `alpha`, which is 1 long on `sharedAxes`.
  case parametricReLU(sharedAxes: [Int])
  /// Tensors combined number by number; a size of 1 stretches. With `constant`, that number is the
  /// last of them.
  case merge(Combination, constant: Rational?)
  /// Tensors one after another along an axis.
  case concatenation(axis: Int)
  /// Sums of products along an axis of each of two tensors: the other axes of the first, then those
  /// of the second.
  case dotProduct(axis: Int, otherAxis: Int)
  /// The numbers of the first operand at the places of the largest in the windows of the second, and
  /// 0 elsewhere. Of equal numbers the first is the largest; where windows share a place, the number
  /// of the last of them stays.
  case maxUnpooling(SlidingWindow)

  /// A window with a number for each spatial axis.
  package struct SlidingWindow: Hashable, Sendable {
    package let sizes: [Int]
    package let strides: [Int]
    package let dilations: [Int]
    package let padding: WindowPadding
  }

  /// How a window meets the ends of its input.
  package enum WindowPadding: Hashable, Sendable {
    /// A number of positions before and after each axis. A pool whose last window counts in part
    /// has more windows than they leave room for; the output's shape says how many.
    case explicit([Side])
    /// So many that ⌈n/s⌉ windows fit, the smaller half before; where an open size decides how many.
    case same
  }

  /// The arrays of a convolution, and how its channels belong together.
  package struct Filters: Hashable, Sendable {
    /// Between which channels the numbers of a kernel stand.
    package enum Form: Hashable, Sendable {
      /// From the channels of each of some groups to its filters: `(k…, C/groups, filters)`, or
      /// `(k…, filters/groups, C)` of a transposed convolution.
      case grouped(Int)
      /// From each channel to filters of its own: `(k…, C, multiplier)`.
      case depthwise(multiplier: Int)
    }

    /// The name of the kernel's array.
    package let kernel: String
    package let form: Form
    /// The name of the bias's array; `nil` where there is none.
    package let bias: String?
  }

  /// How many numbers become one.
  package enum Reducer: String, Hashable, Sendable {
    case maximum, mean, sum
  }

  /// What is put around the spatial axes.
  package enum PaddingMode: String, CaseIterable, Hashable, Sendable {
    case zeros, reflect, replicate, circular
  }

  /// How numbers between those of the input come about, as TensorFlow has it.
  ///
  /// Place i of m is at (i + ½)·n/m − ½ among n. What lies outside has no weight, and the others are
  /// scaled to a sum of 1; nothing is widened where an axis becomes shorter.
  package enum Interpolation: String, CaseIterable, Hashable, Sendable {
    /// The number at ⌊(i + ½)·n/m⌋.
    case nearest
    /// Two neighbours on each axis.
    case bilinear
    /// Four, by Keys's kernel with a = −½, of which TensorFlow keeps a table: the distance is rounded
    /// to a multiple of 1/1024.
    case bicubic
    /// Six, or ten, by sinc(x) · sinc(x/r).
    case lanczos3, lanczos5
  }

  /// How several numbers become one.
  package enum Combination: String, Hashable, Sendable {
    case add, subtract, multiply, average, maximum, minimum
  }

  /// A function of one number.
  package enum ActivationFunction: Hashable, Sendable {
    case relu, relu6
    case leakyRelu(slope: Rational)
    case elu(alpha: Rational)
    case celu(alpha: Rational)
    case selu, gelu, silu, mish, sigmoid, logSigmoid, hardSigmoid, hardSwish, tanh, hardTanh
    case softplus, softsign, absolute, exponential
  }

  /// Where the factors and summands of ``affine(_:axes:)`` come from.
  package enum Affine: Hashable, Sendable {
    /// `gamma`, `beta`, `moving_mean` and `moving_variance`: γ(x − m)/√(v + ε) + β.
    case batchNormalization(epsilon: Rational, scales: Bool, centers: Bool)
    /// `mean` and `variance`: (x − m)/max(√v, 1e−7). Where numbers are given there are no arrays.
    case standardization(given: GivenStatistics?)
    /// x · factor + offset, each one number or one for each channel; no arrays.
    case rescaling(factors: [Rational], offsets: [Rational])
    /// x times the array `gamma`.
    case layerScale
  }

  /// A mean and a variance, each one number or one for each place.
  package struct GivenStatistics: Hashable, Sendable {
    package let mean: [Rational]
    package let variance: [Rational]
  }

  /// A normalisation by what is measured in the input.
  package struct Normalization: Hashable, Sendable {
    /// What is measured, along which axes.
    package enum Kind: Hashable, Sendable {
      /// (x − mean)/√(variance + ε), measured along these axes for each place on the others.
      case layer(axes: [Int])
      /// The same, measured over all positions of each of so many groups of channels.
      case group(count: Dimension)
      /// x/√(mean(x²) + ε) along these axes.
      case rootMeanSquare(axes: [Int])
      /// x/max(√Σx², ε) along these axes.
      case unit(axes: [Int])
    }

    package let kind: Kind
    package let epsilon: Rational
    /// The array that multiplies, and the one that is added, where there are such.
    ///
    /// They are shaped as the axes, and as the channels for groups of them.
    package let scale: String?
    package let offset: String?
  }
}

extension Operation {
  /// `true` iff an open size decides how much padding stands on a side; `same` paddings follow the
  /// input and do not count.
  package var hasOpenPadding: Bool {
    var sides: [Side] = []
    switch self {
    case .padding(let own, _): sides = own
    case .convolution(let window, _), .transposedConvolution(let window, _),
      .locallyConnected(let window, _), .pooling(_, let window, _), .maxUnpooling(let window):
      if case .explicit(let own) = window.padding { sides = own }
    default: break
    }
    return sides.contains { $0.before.value == nil || $0.after.value == nil }
  }

  /// Returns the shape of what it makes of `inputs` for a layer that gives `output`.
  ///
  /// Only windows over each channel by themselves stand before another operation that changes the
  /// shape, which then mixes the channels at each place.
  package func shape(_ inputs: [Shape], of output: Shape) -> Shape {
    guard case .convolution(_, let filters) = self,
      case .depthwise(let multiplier) = filters.form
    else { return output }
    return Shape(output.dimensions.dropLast() + [inputs[0].channels * Dimension(multiplier)])
  }
}
