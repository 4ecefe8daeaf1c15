/// Shares of one along an axis, exp(x)/Σexp(x), or their logarithms.
///
/// `y` may be `x`.
public struct Softmax: Sendable {
  private let axes: Axes
  private let isLogarithm: Bool

  public init(axis: Axes, isLogarithm: Bool = false) {
    axes = axis
    self.isLogarithm = isLogarithm
  }

  /// Computes `y` of `x`.
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    let length = x.count(along: axes)
    let parts = x.positionCount / x.count(along: axes.intersection(.spatial))
    guard !axes.contains(.channels) else {
      memory.threads.forEach(parts, work: 4 * length) { index in
        computeShares(x.part(index, along: axes), y.part(index, along: axes))
      }
      return
    }
    let columns = (x.channels + 7) / 8
    memory.threads.forEach(parts * columns, work: 32 * length) { task in
      let (index, column) = task.quotientAndRemainder(dividingBy: columns)
      let part = x.part(index, along: axes)
      let target = y.part(index, along: axes)
      computeColumnShares(part, target, from: column * 8, count: min(8, x.channels - column * 8))
    }
  }

  /// Makes shares of all numbers of a view.
  private func computeShares(_ x: View, _ y: View) {
    let largest = Lanes(repeating: x.maximum())
    var sum = LaneSum()
    x.forEachRun(with: y) { source, target, _, count in
      forEachLanes(count) { place, count in
        let difference = Lanes(source + place, count: count) - largest
        let power = ElementaryFunctions.exp(difference)
        sum.add(power.first(count))
        (isLogarithm ? difference : power).store(to: target + place, count: count)
      }
    }
    let total = sum.total
    let factor = Lanes(repeating: Float(1 / total))
    let logarithm = Lanes(repeating: isLogarithm ? Float(CLibrary.logarithm(total)) : 0)
    y.forEachRun { run, _, count in
      forEachLanes(count) { place, count in
        let numbers = Lanes(run + place, count: count)
        (isLogarithm ? numbers - logarithm : numbers * factor)
          .store(to: run + place, count: count)
      }
    }
  }

  /// Makes shares of the numbers of each of up to eight channels.
  private func computeColumnShares(_ x: View, _ y: View, from channel: Int, count: Int) {
    let largest = x.columnMaximum(from: channel, count: count)
    var sum = LaneSum()
    x.forEachPosition(with: y) { source, target in
      let difference = Lanes(source + channel, count: count) - largest
      let power = ElementaryFunctions.exp(difference)
      sum.add(power)
      (isLogarithm ? difference : power).store(to: target + channel, count: count)
    }
    let totals = sum.lanes
    let factors = Lanes(1 / totals)
    var logarithms = Lanes.zero
    if isLogarithm {
      for lane in 0..<count { logarithms[lane] = Float(CLibrary.logarithm(totals[lane])) }
    }
    y.forEachPosition { position in
      let numbers = Lanes(position + channel, count: count)
      (isLogarithm ? numbers - logarithms : numbers * factors)
        .store(to: position + channel, count: count)
    }
  }
}
