import CNNLayers
import CNNNetwork
import CNNShapes

extension Violation {
  /// Returns the violation in words, for a layer of that name on these inputs.
  ///
  /// The tensors of a merge are called by `operandNames`, phrases such as `path 2`.
  package func complaint(of layer: String, inputs: [Shape], operandNames: [String] = [])
    -> LayerComplaint
  {
    let scene = Scene(layer: layer, inputs: inputs, operandNames: operandNames)
    return switch self {
    case .wrongRank(let expected): scene.wrongRank(expected)
    case .removesOnlyAxis: scene.removesOnlyAxis
    case .wrongCount(let parameter, let expected, let found):
      scene.wrongCount(parameter, expected, found)
    case .wrongChannelCount(let parameter, let expected, let found):
      scene.wrongChannelCount(parameter, expected, found)
    case .givenAlone(let parameter, let other): scene.givenAlone(parameter, other)
    case .windowTooLarge(let parameter, let axis, let window, let dilation, let padded, let output):
      scene.windowTooLarge(parameter, axis, window, dilation, padded, output)
    case .emptyOutput(let parameter, let axis, let size): scene.emptyOutput(parameter, axis, size)
    case .groupsDoNotDivideChannels(let groups, let channels):
      scene.groupsOfChannels(groups, channels)
    case .groupsDoNotDivideFilters(let groups, let filters): scene.groupsOfFilters(groups, filters)
    case .strideWithDilation(let axis, let stride, let dilation):
      scene.strideWithDilation(axis, stride, dilation)
    case .causalOnSeveralAxes(let spatialRank): scene.causalOnSeveralAxes(spatialRank)
    case .paddingOverHalfWindow(let axis, let padding, let window):
      scene.paddingOverHalfWindow(axis, padding, window)
    case .ceilingWithSame: scene.ceilingWithSame
    case .outputPaddingTooLarge(let axis, let outputPadding, let stride, let dilation):
      scene.outputPaddingTooLarge(axis, outputPadding, stride, dilation)
    case .reflectionTooLarge(let axis, let padding, let size):
      scene.copyTooLarge("reflect", axis, padding, most: size - 1)
    case .wrapTooLarge(let axis, let padding, let size):
      scene.copyTooLarge("circular", axis, padding, most: size)
    case .axisOutOfRange(let parameter, let axis, let rank):
      scene.axisOutOfRange(parameter, axis, rank)
    case .axisTwice(let parameter, let axis): scene.axisTwice(parameter, axis)
    case .axesLeftOut(let parameter, let named, let rank): scene.axesLeftOut(parameter, named, rank)
    case .factorDoesNotDivide(let axis, let size, let factor):
      scene.factorDoesNotDivide(axis, size, factor)
    case .sliceTooLong(let axis, let to, let size): scene.sliceTooLong(axis, to, size)
    case .interpolationOfImages(let name, let spatialRank):
      scene.interpolationOfImages(name, spatialRank)
    case .elementCountChanges(let input, let output): scene.elementCountChanges(input, output)
    case .cannotInfer(let elements, let others): scene.cannotInfer(elements, others)
    case .ranksDiffer(let operand, let rank, let expected):
      scene.ranksDiffer(operand, rank, expected)
    case .sizesDiffer(let operand, let axis, let size, let expected):
      scene.sizesDiffer(operand, axis, size, expected)
    case .summedSizesDiffer(let axis, let size, let otherAxis, let other):
      scene.summedSizesDiffer(axis, size, otherAxis, other)
    case .pooledSizeDiffers(let axis, let size, let pooled):
      scene.pooledSizeDiffers(axis, size, pooled)
    case .activation(let name, let violation):
      violation.complaint(of: name, inputs: inputs).ofActivation
    case .wrongOperandCount(let expected, let found): scene.wrongOperandCount(expected, found)
    }
  }
}

extension Violation {
  /// `true` iff the mistake leaves it in doubt what size this axis of the output should have.
  ///
  /// Such a size is not known, so that nothing is reported that would only follow.
  func hides(axis: Int, isCalculated: Bool) -> Bool {
    switch self {
    case .windowTooLarge(_, let own, _, _, _, _), .emptyOutput(_, let own, _),
      .strideWithDilation(let own, _, _), .paddingOverHalfWindow(let own, _, _),
      .outputPaddingTooLarge(let own, _, _, _), .reflectionTooLarge(let own, _, _),
      .wrapTooLarge(let own, _, _), .sizesDiffer(_, let own, _, _),
      .factorDoesNotDivide(let own, _, _), .sliceTooLong(let own, _, _):
      own == axis
    case .cannotInfer, .ceilingWithSame: isCalculated
    case .activation(_, let violation): violation.hides(axis: axis, isCalculated: isCalculated)
    case .wrongRank, .removesOnlyAxis, .wrongCount, .wrongChannelCount, .givenAlone,
      .groupsDoNotDivideChannels, .groupsDoNotDivideFilters, .causalOnSeveralAxes, .axisOutOfRange,
      .axisTwice, .axesLeftOut, .interpolationOfImages, .elementCountChanges, .ranksDiffer,
      .summedSizesDiffer, .pooledSizeDiffers, .wrongOperandCount:
      false
    }
  }
}

/// A layer and what it was given: what all wordings speak of.
struct Scene {
  let layer: String
  let inputs: [Shape]
  let operandNames: [String]

  /// The first input: the only one, unless the layer is a merge.
  var input: Shape { inputs.first ?? Shape([]) }

  /// Returns what people call an axis of the input, from 0.
  func words(_ axis: Int) -> AxisWords { AxisWords(axis, rank: input.rank) }

  /// Returns what a tensor of a merge is called.
  func name(_ operand: Int) -> String {
    operandNames.indices.contains(operand) ? operandNames[operand] : "tensor \(operand + 1)"
  }
}

// MARK: Numbers of axes and of elements

extension Scene {
  func wrongRank(_ expected: ClosedRange<Int>) -> LayerComplaint {
    var notes: [String] = []
    if expected.upperBound == 1 {
      notes = ["`flatten` and the global pools leave one axis; put one of them before it"]
    } else if input.rank == 1 {
      notes = [
        "`flatten` and the global pools leave one axis: put `\(layer)` before them, or keep the axes"
          + " of a pool with `keepdims: true`"
      ]
    } else if input.rank == 4, ["depthwise", "separable"].contains(layer) {
      notes = ["on three axes, `conv` with as many `groups` as channels keeps them apart"]
    }
    return LayerComplaint(
      .wrongRank,
      "`\(layer)` takes \(alternatives(expected.map(Shape.form))), its input is \(input.shown)",
      notes: notes)
  }

  var removesOnlyAxis: LayerComplaint {
    LayerComplaint(
      .wrongRank, "`\(layer)` would remove the only axis of \(input.shown)",
      notes: ["`keepdims: true` keeps it, with a size of 1"], parameter: "keepdims")
  }

  func wrongCount(_ parameter: String, _ expected: Int, _ found: Int) -> LayerComplaint {
    let entries = counted(found, "entry", "entries")
    let axes = counted(expected, "axis", "axes")
    let isPaddingPair = found == 2 && (parameter == "padding" || parameter == "amount")
    return LayerComplaint(
      .wrongCount,
      "`\(parameter)` of `\(layer)` has \(entries), the input \(input.shown) has \(axes)"
        + " besides its channels",
      notes: [
        isPaddingPair
          ? "what goes before and after an axis stands in a list of its own: `[[1, 0]]`"
          : "a number alone serves every axis"
      ], parameter: parameter)
  }

  func wrongChannelCount(_ parameter: String, _ expected: Dimension, _ found: Int)
    -> LayerComplaint
  {
    LayerComplaint(
      .wrongCount,
      "`\(parameter)` of `\(layer)` has \(counted(found, "entry", "entries")), the input"
        + " \(input.shown) needs \(expected.text)",
      notes: ["a number alone serves them all"], parameter: parameter)
  }

  func givenAlone(_ parameter: String, _ other: String) -> LayerComplaint {
    LayerComplaint(
      .missingArgument, "`\(layer)` needs `\(other)` where `\(parameter)` is given",
      notes: ["without both, it measures them before the training and keeps them as weights"],
      parameter: parameter)
  }

  func axisOutOfRange(_ parameter: String, _ axis: Int, _ rank: Int) -> LayerComplaint {
    let axes = counted(rank, "axis", "axes")
    return LayerComplaint(
      .axisOutOfRange,
      "`\(layer)` names axis \(Dimension(axis).text), its input has \(axes)",
      notes: ["axes count from 1, or from −1 at the end; the batch is none of them"],
      parameter: parameter)
  }

  func elementCountChanges(_ input: Formula, _ output: Formula) -> LayerComplaint {
    LayerComplaint(
      .elementCount,
      "`\(layer)` keeps every number: the input has \(input.equation) of them, the new shape"
        + " \(output.equation)",
      notes: ["a size written `_` becomes what the others leave"], parameter: "shape")
  }

  func cannotInfer(_ elements: Formula, _ others: Formula) -> LayerComplaint {
    LayerComplaint(
      .elementCount,
      "`\(layer)` finds no whole size for `_`: the input's \(elements.equation) numbers are no"
        + " multiple of \(others.equation)",
      parameter: "shape")
  }
}

// MARK: Windows

extension Scene {
  func windowTooLarge(
    _ parameter: String, _ axis: Int, _ window: Int, _ dilation: Int, _ padded: Formula,
    _ output: Formula
  ) -> LayerComplaint {
    let span = (Formula(window) - 1) * Formula(dilation) + 1
    let spans = dilation == 1 ? "" : " with dilation \(dilation) (spans \(span.value.text))"
    let isPadded = padded != .size(padded.value)
    var notes = isPadded ? ["padded, the \(words(axis).noun) is \(padded.equation)"] : []
    notes.append("a smaller window fits, and so does a larger padding")
    return LayerComplaint(
      .windowTooLarge,
      "`\(layer)`: the window \(words(axis).extent(window))\(spans), the"
        + " \(isPadded ? "padded input" : "input") only \(padded.value.text): \(output.equation)",
      notes: notes, parameter: parameter)
  }

  func emptyOutput(_ parameter: String, _ axis: Int, _ size: Formula) -> LayerComplaint {
    LayerComplaint(
      .emptyOutput,
      "`\(layer)` leaves nothing of the \(words(axis).noun): \(size.equation)",
      notes: [emptiness(parameter)], parameter: parameter)
  }

  func groupsOfChannels(_ groups: Int, _ channels: Dimension) -> LayerComplaint {
    self.groups(
      groups, "\(self.channels(channels)) of the input",
      layer == "groupnorm"
        ? "without an argument there are 32 groups"
        : "each group takes an equal share of the channels")
  }

  func groupsOfFilters(_ groups: Int, _ filters: Int) -> LayerComplaint {
    self.groups(
      groups, counted(filters, "filter", "filters"),
      "each group makes an equal share of the filters")
  }

  private func groups(_ groups: Int, _ whole: String, _ note: String) -> LayerComplaint {
    LayerComplaint(
      .groupsDoNotDivide,
      "`\(layer)` cannot split the \(whole) into \(groups) equal groups", notes: [note],
      parameter: "groups")
  }

  func strideWithDilation(_ axis: Int, _ stride: Int, _ dilation: Int) -> LayerComplaint {
    LayerComplaint(
      .strideWithDilation,
      "`\(layer)` with `padding: same` has a stride of \(stride) and a dilation of \(dilation) on"
        + " the \(words(axis).noun), which no framework runs",
      notes: ["give the padding as a number, or one of the two as 1"], parameter: "stride")
  }

  func causalOnSeveralAxes(_ spatialRank: Int) -> LayerComplaint {
    LayerComplaint(
      .causalOnSeveralAxes,
      "`padding: causal` of `\(layer)` looks back along one axis, the input \(input.shown) has"
        + " \(spatialRank) besides its channels",
      notes: ["a pair for each axis pads before it alone: `[[2, 0], [2, 0]]`"],
      parameter: "padding")
  }

  func paddingOverHalfWindow(_ axis: Int, _ padding: Dimension, _ window: Int) -> LayerComplaint {
    LayerComplaint(
      .paddingTooLarge,
      "`\(layer)` is padded by \(padding.text), more than half its window, which"
        + " \(words(axis).extent(window))",
      notes: ["a window must not lie in the padding alone: at most \(window / 2) here"],
      parameter: "padding")
  }

  var ceilingWithSame: LayerComplaint {
    LayerComplaint(
      .ceilWithSame,
      "`\(layer)` has `ceil` and `padding: same`, which rounds up already",
      notes: ["leave out one of them"], parameter: "ceil")
  }

  func outputPaddingTooLarge(_ axis: Int, _ extra: Int, _ stride: Int, _ dilation: Int)
    -> LayerComplaint
  {
    LayerComplaint(
      .outputPaddingTooLarge,
      "`\(layer)` adds an output padding of \(extra) to the \(words(axis).noun), which must be"
        + " below the larger of stride \(stride) and dilation \(dilation)",
      notes: ["it chooses among the sizes from which the stride gives the same one back"],
      parameter: "output_padding")
  }

  func copyTooLarge(_ mode: String, _ axis: Int, _ padding: Dimension, most: Dimension)
    -> LayerComplaint
  {
    LayerComplaint(
      .paddingTooLarge,
      "`\(layer)` with `mode: \(mode)` copies \(padding.text), the \(words(axis).noun) has only"
        + " \(most.text) to copy",
      notes: mode == "reflect" ? ["the border itself is not mirrored, so it needs one more"] : [],
      parameter: "amount")
  }
}

// MARK: Merges

extension Scene {
  func ranksDiffer(_ operand: Int, _ rank: Int, _ expected: Int) -> LayerComplaint {
    LayerComplaint(
      .ranksDiffer,
      "`\(layer)`: \(name(operand)) has \(counted(rank, "axis", "axes")), \(name(0)) has"
        + " \(expected)",
      notes: rank == 1 || expected == 1
        ? ["`keepdims: true` lets a global pool keep its axes"] : [],
      operand: operand)
  }

  func sizesDiffer(_ operand: Int, _ axis: Int, _ size: Dimension, _ expected: Dimension)
    -> LayerComplaint
  {
    let other = inputs.firstIndex { axis < $0.rank && $0[axis] == expected } ?? 0
    let words = words(axis)
    let sizes = [size, expected].map { $0.value.map(words.extent) ?? "is ? on axis \(axis + 1)" }
    let isChannels = axis == input.rank - 1 && (2...4).contains(input.rank)
    return LayerComplaint(
      .shapesDiffer,
      "`\(layer)`: \(name(operand)) \(sizes[0]), \(name(other)) \(sizes[1])",
      notes: isChannels ? ["a `conv` with a window of 1 changes the channels alone"] : [],
      operand: operand)
  }

  func pooledSizeDiffers(_ axis: Int, _ size: Dimension, _ pooled: Formula) -> LayerComplaint {
    let extents = [size, pooled.value].map { $0.value.map(words(axis).extent) ?? "is ?" }
    var notes: [String] = []
    if pooled != .size(pooled.value) { notes.append("the pool makes \(pooled.equation)") }
    if inputs[0] == inputs[1] {
      notes.append("the tensor that went into the pool is named here, not what came out of it")
    }
    return LayerComplaint(
      .shapesDiffer,
      "`\(layer)`: \(name(0)) \(extents[0]), the pooled \(name(1)) \(extents[1])", notes: notes,
      operand: 1)
  }

  func wrongOperandCount(_ expected: ClosedRange<Int>, _ found: Int) -> LayerComplaint {
    let count =
      expected.upperBound == .max
      ? "at least \(expected.lowerBound)" : "exactly \(expected.lowerBound)"
    return LayerComplaint(
      .operandCount, "`\(layer)` takes \(count) tensors, here are \(found)")
  }
}
