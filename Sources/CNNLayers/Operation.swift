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
  /// off the painted output, whose size is that of the output's shape.
  case transposedConvolution(SlidingWindow, Filters)
  /// Filters of which each position has its own.
  case locallyConnected(SlidingWindow, Filters)
  /// A product of the last axis and a matrix. Arrays: `kernel` and, with `hasBias`, `bias`.
  case dense(hasBias: Bool)
  /// One number for each window of each channel. Windows are cut at the ends of the input; a mean
  /// counts the padding where `countsPadding` says so, up to the padding's end and no further.
  case pooling(Reducer, SlidingWindow, countsPadding: Bool)
  /// Windows from ⌊i·n/m⌋ to ⌈(i + 1)·n/m⌉, for m of the output's shape.
  case adaptivePooling(Reducer)
  /// One number of all those along some axes.
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
  /// x / (bias + alpha · Σx²)^beta over `size` neighbouring channels, as TensorFlow counts them:
  /// ⌊(size − 1)/2⌋ before; alpha is not divided by the size.
  case localResponse(size: Int, alpha: Rational, beta: Rational, bias: Rational)
  /// ConvNeXt V2's: x + gamma · x · g / mean(g) + beta, with g the length of a channel over the image.
  case globalResponse(epsilon: Rational)
  /// Below 0, x times a factor from the array `alpha`, which is 1 long on `sharedAxes`.
  case parametricReLU(sharedAxes: [Int])
  /// Tensors combined number by number; a size of 1 stretches. With `constant`, that number is the
  /// last of them.
  case merge(Combination, constant: Rational?)
  /// Tensors one after another along an axis.
  case concatenation(axis: Int)
  /// Sums of products along an axis of each of two tensors.
  case dotProduct(axis: Int, otherAxis: Int)
  /// The numbers of the first operand at the places of the largest in the windows of the second, and
  /// 0 elsewhere.
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
    /// A number of positions before and after each axis.
    case explicit([Side])
    /// So many that ⌈n/s⌉ windows fit, the smaller half before.
    case same
    /// So many that ⌈n/s⌉ windows fit, all of them before.
    case causal
  }

  /// The arrays of a convolution, and how its channels belong together.
  package struct Filters: Hashable, Sendable {
    /// The name of the kernel's array, and whether it is `(k…, C, multiplier)`.
    package let kernel: String
    package let isDepthwise: Bool
    /// The groups of the channels; for a depthwise kernel each channel is one.
    package let groups: Int
    package let bias: String?
  }

  /// How many numbers become one.
  package enum Reducer: String, Hashable, Sendable {
    case maximum, mean, sum
  }

  package enum PaddingMode: String, CaseIterable, Hashable, Sendable {
    case zeros, reflect, replicate, circular
  }

  /// How numbers between those of the input come about.
  package enum Interpolation: String, CaseIterable, Hashable, Sendable {
    case nearest, bilinear, bicubic, lanczos3, lanczos5
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
    /// x · factor + offset, each one number or one for each channel.
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
    package enum Kind: Hashable, Sendable {
      /// (x − mean)/√(variance + ε), measured along these axes for each place on the others.
      case layer(axes: [Int])
      /// The same, measured over all positions of a group of channels.
      case group(count: Int)
      /// x/√(mean(x²) + ε) along these axes.
      case rootMeanSquare(axes: [Int])
      /// x/√max(Σx², ε) along these axes.
      case unit(axes: [Int])
    }

    package let kind: Kind
    package let epsilon: Rational
    /// The array that multiplies, and the one that is added, where there are such.
    package let scale: String?
    package let offset: String?
  }
}
