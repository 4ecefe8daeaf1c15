import CNNLayers
import CNNNetwork
import CNNShapes

/// A window that slides along one axis, with a padding that is the same for all sizes of it.
struct SlidingAxis: Hashable {
  /// Counted from 0.
  let axis: Int
  let window: AxisWindow
  /// The size of the axis, without its padding; `nil` where it is open.
  let size: Int?
  /// How many windows there are; `nil` where that depends on open sizes.
  let count: Int?
  let before: Int
  let after: Int

  /// `true` iff the windows leave nothing out between two of them: each remainder modulo the
  /// stride is that of one of the window's elements.
  var readsEveryRemainder: Bool {
    let cycle = window.stride / greatestCommonDivisor(window.dilation, window.stride)
    return cycle == window.stride && window.size >= window.stride
  }

  /// How many positions at the end of the axis lie behind the last window; none where sizes are open.
  var unreadAtEnd: Int {
    guard let span = window.span.value, let size, let steps = count?.minus(1)?.times(window.stride),
      let reached = steps.plus(span)
    else { return 0 }
    return max(0, size + before - reached)
  }

  /// `true` iff all but the axis is the same.
  func isLike(_ other: SlidingAxis) -> Bool {
    window.size == other.window.size && window.stride == other.window.stride
      && window.dilation == other.window.dilation && before == other.before
      && after == other.after && size == other.size && count == other.count
  }
}

extension Access {
  /// Returns the axes along which a window slides, as far as their sizes are known or open and their
  /// padding is known.
  func slidingAxes(over input: Shape, to output: Shape) -> [SlidingAxis] {
    guard case .axes(let accesses) = self else { return [] }
    var axes: [SlidingAxis] = []
    axes.reserveCapacity(accesses.count)
    for (axis, access) in accesses.enumerated() where axis < min(input.rank, output.rank) {
      guard case .window(let window) = access, input[axis].isKnownOrOpen,
        output[axis].isKnownOrOpen, let before = window.before.constantValue,
        let after = window.after.constantValue
      else { continue }
      axes.append(
        SlidingAxis(
          axis: axis, window: window, size: input[axis].value, count: output[axis].value,
          before: before, after: after))
    }
    return axes
  }
}

extension Dimension {
  fileprivate var isKnownOrOpen: Bool { value != nil || isOpen }
}

extension LayerUse {
  /// Returns the axes that are to be named together: the first, and those that are like it.
  func alike(_ axes: [SlidingAxis]) -> [SlidingAxis] {
    guard let first = axes.first else { return [] }
    return axes.filter(first.isLike)
  }

  /// Returns what lies side by side along axes: `rows and columns`.
  func units(_ axes: [SlidingAxis]) -> String {
    axes.map { AxisWords($0.axis, rank: inputs[0].rank).units }.listed
  }

  /// Returns what axes are called: `height and width`.
  func nouns(_ axes: [SlidingAxis]) -> String {
    axes.map { AxisWords($0.axis, rank: inputs[0].rank).noun }.listed
  }

  /// The parameter that gives the size of the window.
  var windowParameter: String {
    call.definition.parameterNames.contains("kernel") ? "kernel" : "window"
  }

  /// `true` iff these are all axes besides the channels, so that one number serves them all.
  func isEvery(_ axes: [SlidingAxis]) -> Bool { axes.count == inputs[0].spatialRank }
}

extension [String] {
  /// The words in a sentence: `a, b and c`.
  var listed: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
