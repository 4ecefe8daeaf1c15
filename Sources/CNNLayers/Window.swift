import CNNShapes

/// A window that slides over the spatial axes: what convolutions and pools have in common.
struct Window {
  var size: Extents
  var stride: Extents
  var padding: Padding
  var dilation: Extents

  /// The length of the window on an axis once its dilation has spread it: (k − 1)·d + 1.
  func span(_ axis: Int) -> Formula {
    let (k, d) = (size[axis], dilation[axis])
    return d == 1 ? Formula(k) : (Formula(k) - 1) * Formula(d) + 1
  }

  /// How many zeros stand before and after the input on an axis, where they are given.
  func explicitSide(_ axis: Int) -> Side {
    if case .explicit(let sides) = padding { sides[axis] } else { Side(before: 0, after: 0) }
  }

  /// The length of an axis with its explicit padding.
  func padded(_ size: Dimension, _ axis: Int) -> Formula {
    let side = explicitSide(axis)
    var length = Formula.size(size)
    if side.before > 0 { length = length + Formula(side.before) }
    if side.after > 0 { length = length + Formula(side.after) }
    return length
  }

  /// The number of windows that fit: ⌊(n + p₀ + p₁ − e)/s⌋ + 1, or ⌈n/s⌉ with `same`.
  func output(_ size: Dimension, _ axis: Int) -> Formula {
    let stride = Formula(self.stride[axis])
    switch padding {
    case .same, .causal: return .ceilingQuotient(.size(size), stride)
    case .valid, .explicit:
      return .floorQuotient(padded(size, axis) - span(axis), stride) + 1
    }
  }

  /// Adds that every list speaks of as many axes as the input has; `false` where one does not.
  func checkCounts(spatialRank: Int, named name: String, in typing: inout Typing) -> Bool {
    var sides: Int?
    if case .explicit(let explicit) = padding { sides = explicit.count }
    let counts = [
      (name, size.count), ("stride", stride.count), ("padding", sides),
      ("dilation", dilation.count),
    ]
    var agree = true
    for case (let parameter, let found?) in counts where found != spatialRank {
      agree = false
      typing.fail(.wrongCount(parameter: parameter, expected: spatialRank, found: found))
    }
    return agree
  }

  /// Adds that the window fits its padded input on an axis, where nothing makes it fit.
  func requireFit(_ size: Dimension, _ axis: Int, in typing: inout Typing) {
    switch padding {
    case .same, .causal: break
    case .valid, .explicit:
      let padded = padded(size, axis)
      typing.require(
        .atMost(span(axis).value, padded.value),
        .windowTooLarge(
          axis: axis, window: self.size[axis], dilation: dilation[axis], padded: padded,
          output: output(size, axis)))
    }
  }

  /// Adds that no axis padded by `same` has a stride together with a dilation.
  func requireNoStrideWithDilation(spatialRank: Int, in typing: inout Typing) {
    guard case .same = padding else { return }
    for axis in 0..<spatialRank {
      let (stride, dilation) = (stride[axis], dilation[axis])
      typing.require(
        .constant(stride == 1 || dilation == 1),
        .strideWithDilation(axis: axis, stride: stride, dilation: dilation))
    }
  }
}
