import CNNShapes

/// A window that slides over the spatial axes: what convolutions and pools have in common.
struct Window {
  /// The parameter that gives the size: `kernel` or `window`.
  var parameter: String
  var size: Extents
  var stride: Extents
  var padding: Padding
  var dilation: Extents
  /// `true` iff a last window counts of which only a part lies in the padded input.
  var countsPartial = false

  /// The length of the window on an axis once its dilation has spread it: (k − 1)·d + 1.
  func span(_ axis: Int) -> Formula {
    let (k, d) = (size[axis], dilation[axis])
    return d == 1 ? Formula(k) : (Formula(k) - 1) * Formula(d) + 1
  }

  /// How many zeros stand before and after the input on an axis, where they are given.
  func explicitSide(_ axis: Int) -> Side {
    if case .explicit(let sides) = padding { sides[axis] } else { Side(before: 0, after: 0) }
  }

  /// The number of windows: ⌊(n + p₀ + p₁ − e)/s⌋ + 1, or ⌈n/s⌉ with `same` and `causal`.
  func output(_ size: Dimension, _ axis: Int) -> Formula {
    switch padding {
    case .same, .causal: return .ceilingQuotient(.size(size), Formula(stride[axis]))
    case .valid, .explicit:
      let side = explicitSide(axis)
      let count = count(of: span(axis), in: side.padded(size), axis)
      guard mayStartAfterInput(side, axis) else { return count }
      let starts = Side(before: side.before, after: 0).padded(size)
      return .minimum(count, .ceilingQuotient(starts, Formula(stride[axis])))
    }
  }

  /// How many windows of a span fit in a padded length.
  private func count(of span: Formula, in padded: Formula, _ axis: Int) -> Formula {
    let stride = Formula(self.stride[axis])
    return countsPartial
      ? .ceilingQuotient(padded - span, stride) + 1 : .floorQuotient(padded - span, stride) + 1
  }

  /// Whether rounding up could begin a window in the padding behind the input, which is dropped.
  ///
  /// With p₁ + s ≤ e the last window begins at least a step before the end of the input.
  private func mayStartAfterInput(_ side: Side, _ axis: Int) -> Bool {
    guard countsPartial else { return false }
    let lead = side.after + Dimension(stride[axis])
    return Condition.atMost(lead, span(axis).value).verdict != .always
  }

  /// Adds that every list speaks of as many axes as the input has; `false` where one does not.
  func checkCounts(spatialRank: Int, in typing: inout Typing) -> Bool {
    var sides: Int?
    if case .explicit(let explicit) = padding { sides = explicit.count }
    // A pool's stride is its window where nothing else is said: one complaint is enough.
    let strides = stride == size ? nil : stride.count
    return typing.requireCounts(
      [
        (parameter, size.count), ("stride", strides), ("padding", sides),
        ("dilation", dilation.count),
      ], spatialRank: spatialRank)
  }

  /// Adds that the window fits its padded input on an axis, where nothing makes it fit.
  func requireFit(_ size: Dimension, _ axis: Int, in typing: inout Typing) {
    switch padding {
    case .same, .causal: break
    case .valid, .explicit:
      let (span, padded) = (span(axis).value, explicitSide(axis).padded(size))
      // A partial window needs no more than its first element inside.
      let room =
        countsPartial ? padded.value + (Dimension(stride[axis]) - 1) : padded.value
      typing.require(
        .atMost(span, room),
        .windowTooLarge(
          parameter: parameter, axis: axis, window: self.size[axis], dilation: dilation[axis],
          padded: padded, output: count(of: .size(span), in: .size(padded.value), axis)))
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

  /// Gives the output of the window when it slides over `spatial` axes and makes `channels`.
  ///
  /// - Returns: `true` iff every list speaks of as many axes as there are.
  @discardableResult
  func slide(
    over spatial: ArraySlice<Dimension>, channels: Formula, in typing: inout Typing
  ) -> Bool {
    guard checkCounts(spatialRank: spatial.count, in: &typing) else {
      typing.output = spatial.map { _ in .size(.unknown) } + [channels]
      return false
    }
    if case .causal = padding, spatial.count > 1 {
      typing.fail(.causalOnSeveralAxes(spatialRank: spatial.count))
    }
    for (axis, size) in spatial.enumerated() { requireFit(size, axis, in: &typing) }
    typing.output = spatial.enumerated().map { output($1, $0) } + [channels]
    return true
  }

  /// Returns the typing of a layer that slides the window over one axis or two, makes `channels` and
  /// applies `activation` to them.
  func typing(_ input: Shape, channels: Formula, _ activation: LayerCall?) -> Typing {
    var typing = Typing()
    guard let spatial = typing.spatialAxes(of: input, count: 1...2) else { return typing }
    slide(over: spatial, channels: channels, in: &typing)
    typing.apply(activation)
    return typing
  }

  /// The window's sizes as dimensions of a weight; unknown where their number is wrong.
  func sizes(_ spatialRank: Int) -> [Dimension] {
    guard (size.count ?? spatialRank) == spatialRank else {
      return Array(repeating: .unknown, count: spatialRank)
    }
    return (0..<spatialRank).map { Dimension(size[$0]) }
  }
}

extension Window {
  /// Which positions the window takes along each spatial axis of an input.
  func access(_ input: Shape) -> Access {
    .axes(
      input.dimensions.dropLast().enumerated().map { axis, size in
        let side = side(size, axis)
        return .window(
          AxisWindow(
            size: self.size[axis], stride: stride[axis], dilation: dilation[axis],
            before: side.before, after: side.after))
      })
  }

  /// How many zeros stand before and after an axis of that size.
  private func side(_ size: Dimension, _ axis: Int) -> Side {
    switch padding {
    case .valid, .explicit: return explicitSide(axis)
    case .same:
      let steps = (output(size, axis).value - 1) * Dimension(stride[axis])
      let all = Dimension.maximum(steps + span(axis).value - size, 0)
      let before = all.floorDivided(by: 2)
      return Side(before: before, after: all - before)
    case .causal:
      // The first window ends at the first position, whatever the stride.
      return Side(before: span(axis).value - 1, after: 0)
    }
  }

  /// The window with a number for each spatial axis of an input.
  func sliding(over input: Shape) -> Operation.SlidingWindow {
    let sides = input.dimensions.dropLast().enumerated().map { side($1, $0) }
    let isCertain = sides.allSatisfy { $0.before.value != nil && $0.after.value != nil }
    return Operation.SlidingWindow(
      sizes: sides.indices.map { size[$0] }, strides: sides.indices.map { stride[$0] },
      dilations: sides.indices.map { dilation[$0] },
      padding: padding == .same && !isCertain ? .same : .explicit(sides))
  }
}

extension Window {
  /// The window of a convolution: its `kernel`, `stride`, `padding` and `dilation`.
  init(kernelOf arguments: Arguments) {
    self.init(
      parameter: "kernel", size: arguments.extents("kernel"), stride: arguments.extents("stride"),
      padding: arguments.padding("padding"), dilation: arguments.extents("dilation"))
  }
}

extension Side {
  /// The length of an axis with what is added at its ends: n + 2·p, or n + p₀ + p₁.
  func padded(_ size: Dimension) -> Formula {
    if before == after, before != 0 { return .size(size) + Formula(2) * .size(before) }
    var length = Formula.size(size)
    if before != 0 { length = length + .size(before) }
    if after != 0 { length = length + .size(after) }
    return length
  }

  /// A length less what is cut at its ends: n − 2·p, or n − p₀ − p₁.
  func cropped(_ length: Formula) -> Formula {
    if before == after, before != 0 { return length - Formula(2) * .size(before) }
    var length = length
    if before != 0 { length = length - .size(before) }
    if after != 0 { length = length - .size(after) }
    return length
  }
}

extension Operation.SlidingWindow {
  /// A window that sees one position.
  static func point(spatialRank: Int) -> Self {
    let ones = Array(repeating: 1, count: spatialRank)
    let none = Side(before: 0, after: 0)
    return Self(
      sizes: ones, strides: ones, dilations: ones, padding: .explicit(ones.map { _ in none }))
  }
}
