/// Windows whose number is that of `y`'s positions: position i of m takes what lies from ⌊i·n/m⌋ to
/// ⌈(i + 1)·n/m⌉ of n.
public struct AdaptivePooling: Sendable {
  private let kind: Reduction.Kind

  public init(_ kind: Reduction.Kind) {
    self.kind = kind
  }

  /// Computes `y` of `x`.
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    memory.threads.forEach(y.positionCount, work: x.count / y.positionCount) { index in
      let (row, column) = index.quotientAndRemainder(dividingBy: y.width)
      let (plane, line) = row.quotientAndRemainder(dividingBy: y.height)
      let window = x.window(plane, of: y.depth, along: .depth)
        .window(line, of: y.height, along: .height).window(column, of: y.width, along: .width)
      let target = y.row(plane, line) + column * y.pixelStride
      forEachLanes(y.channels) { channel, count in
        kind.reduceColumns(of: window, from: channel, count: count)
          .store(to: target + channel, count: count)
      }
    }
  }
}

extension View {
  /// The positions that an adaptive pool takes for one of `count` along an axis.
  fileprivate func window(_ index: Int, of count: Int, along axis: Axes) -> View {
    let size = size(of: axis)
    let first = index * size / count
    let end = ((index + 1) * size + count - 1) / count
    return positions(from: first, count: end - first, along: axis)
  }
}
