/// One number of all those along some axes: the largest, their mean or their sum.
public struct Reduction: Sendable {
  /// How many numbers become one.
  public enum Kind: Hashable, Sendable {
    case maximum, mean, sum
  }

  private let kind: Kind
  private let axes: Axes

  public init(_ kind: Kind, over axes: Axes) {
    self.kind = kind
    self.axes = axes
  }

  /// `y` has the axes of `x`, with a size of 1 for those that are reduced, or without them.
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    let parts = x.positionCount / x.count(along: axes.intersection(.spatial))
    guard !axes.contains(.channels) else {
      let work = x.count(along: axes)
      memory.threads.forEach(parts, work: work) { index in
        y.number(index)[0] = kind.reduce(x.part(index, along: axes))
      }
      return
    }
    let columns = (x.channels + 7) / 8
    memory.threads.forEach(parts * columns, work: 8 * x.count(along: axes)) { task in
      let (index, column) = task.quotientAndRemainder(dividingBy: columns)
      let (channel, count) = (column * 8, min(8, x.channels - column * 8))
      kind.reduceColumns(of: x.part(index, along: axes), from: channel, count: count)
        .store(to: y.number(index * x.channels) + channel, count: count)
    }
  }
}

extension Reduction.Kind {
  /// The one number that all numbers of a view become.
  fileprivate func reduce(_ x: View) -> Float {
    switch self {
    case .maximum: x.maximum()
    case .sum: Float(x.sum { $0 })
    case .mean: Float(x.sum { $0 } / Double(x.count))
    }
  }

  /// The one number that all positions' numbers become, for up to eight channels from one on.
  func reduceColumns(of x: View, from channel: Int, count: Int) -> Lanes {
    switch self {
    case .maximum: x.columnMaximum(from: channel, count: count)
    case .sum: Lanes(x.columnSums(from: channel, count: count) { $0 })
    case .mean:
      Lanes(x.columnSums(from: channel, count: count) { $0 } / Double(x.positionCount))
    }
  }
}
