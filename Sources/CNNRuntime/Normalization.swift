/// Numbers brought to a mean and a spread, or to a length, that is measured in the tensor itself.
///
/// `y` may be `x`. The statistics are those of two passes: the mean first, then the squares of what differs from it.
public struct Normalization: Sendable {
  /// What is measured, and where.
  public enum Kind: Hashable, Sendable {
    /// (x − mean)/√(variance + ε) along these axes, for each place on the others.
    case layer(Axes)
    /// The same, over all positions of each of `count` groups of channels.
    case group(Int)
    /// x/√(mean(x²) + ε) along these axes.
    case rootMeanSquare(Axes)
    /// x/max(√Σx², ε) along these axes.
    case unit(Axes)
  }

  private let kind: Kind
  private let epsilon: Double
  private let scale: [Float]?
  private let offset: [Float]?

  /// Makes the layer.
  ///
  /// - Parameters:
  ///   - kind: what is measured, and where.
  ///   - epsilon: what keeps the divisor from 0.
  ///   - scale: what the results are multiplied by: a number for each place on the axes, the last
  ///     of them innermost; with groups, one for each channel.
  ///   - offset: what is added then, likewise.
  public init(_ kind: Kind, epsilon: Float, scale: [Float]? = nil, offset: [Float]? = nil) {
    self.kind = kind
    self.epsilon = Double(epsilon)
    self.scale = scale
    self.offset = offset
  }

  /// Computes `y` of `x`.
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    withLearnt { learnt in
      switch kind {
      case .group(let count): normalizeGroups(x, into: y, memory, count: count, learnt)
      case .layer(let axes), .rootMeanSquare(let axes), .unit(let axes):
        normalize(x, into: y, memory, axes: axes, learnt)
      }
    }
  }

  /// What is learnt, as pointers; `nil` for what there is not.
  private struct Learnt {
    let scale: UnsafePointer<Float>?
    let offset: UnsafePointer<Float>?
  }

  private func withLearnt(_ body: (Learnt) -> Void) {
    (scale ?? []).withUnsafeBufferPointer { scale in
      (offset ?? []).withUnsafeBufferPointer { offset in
        body(
          Learnt(
            scale: self.scale == nil ? nil : scale.baseAddress,
            offset: self.offset == nil ? nil : offset.baseAddress))
      }
    }
  }

  private func normalize(_ x: View, into y: View, _ memory: Memory, axes: Axes, _ learnt: Learnt) {
    let length = x.count(along: axes)
    let parts = x.positionCount / x.count(along: axes.intersection(.spatial))
    guard !axes.contains(.channels) else {
      memory.threads.forEach(parts, work: 2 * length) { index in
        normalizeAll(x.part(index, along: axes), y.part(index, along: axes), learnt)
      }
      return
    }
    let columns = (x.channels + 7) / 8
    memory.threads.forEach(parts * columns, work: 16 * length) { task in
      let (index, column) = task.quotientAndRemainder(dividingBy: columns)
      normalizeColumns(
        x.part(index, along: axes), y.part(index, along: axes), from: column * 8,
        count: min(8, x.channels - column * 8), learnt)
    }
  }

  /// By what centered numbers are multiplied, for the sum of the squares of so many.
  private func factor(_ squares: Double, count: Int) -> Float {
    switch kind {
    case .unit: Float(1 / max(squares.squareRoot(), epsilon))
    case .layer, .group, .rootMeanSquare:
      Float(1 / (squares / Double(count) + epsilon).squareRoot())
    }
  }

  /// `true` iff the mean is taken away.
  private var isCentered: Bool {
    switch kind {
    case .layer, .group: true
    case .rootMeanSquare, .unit: false
    }
  }

  /// Normalises all numbers of a view together.
  private func normalizeAll(_ x: View, _ y: View, _ learnt: Learnt) {
    let mean = Lanes(repeating: isCentered ? Float(x.sum { $0 } / Double(x.count)) : 0)
    let squares = x.sum { ($0 - mean) * ($0 - mean) }
    let factor = Lanes(repeating: factor(squares, count: x.count))
    x.forEachRun(with: y) { source, target, start, count in
      forEachLanes(count) { place, count in
        var numbers = (Lanes(source + place, count: count) - mean) * factor
        if let scale = learnt.scale { numbers *= Lanes(scale + (start + place), count: count) }
        if let offset = learnt.offset { numbers += Lanes(offset + (start + place), count: count) }
        numbers.store(to: target + place, count: count)
      }
    }
  }

  /// Normalises the numbers of each of up to eight channels.
  private func normalizeColumns(
    _ x: View, _ y: View, from channel: Int, count: Int, _ learnt: Learnt
  ) {
    var mean = Lanes.zero
    if isCentered {
      mean = Lanes(x.columnSums(from: channel, count: count) { $0 } / Double(x.positionCount))
    }
    let squares = x.columnSums(from: channel, count: count) { ($0 - mean) * ($0 - mean) }
    var factors = Lanes.zero
    for lane in 0..<count { factors[lane] = factor(squares[lane], count: x.positionCount) }
    var position = 0
    x.forEachPosition(with: y) { source, target in
      var numbers = (Lanes(source + channel, count: count) - mean) * factors
      if let scale = learnt.scale { numbers *= scale[position] }
      if let offset = learnt.offset { numbers += offset[position] }
      numbers.store(to: target + channel, count: count)
      position += 1
    }
  }
}

extension Normalization {
  /// Normalises groups of channels, each over all positions.
  ///
  /// The channels are measured first, as many as there are; groups are put together from them.
  private func normalizeGroups(
    _ x: View, into y: View, _ memory: Memory, count groups: Int, _ learnt: Learnt
  ) {
    let means = memory.scratch(2 * x.channels)
    let factors = means + x.channels
    let columns = (x.channels + 7) / 8
    let size = x.channels / groups
    memory.threads.forEach(columns, work: 8 * x.positionCount) { column in
      let (channel, count) = (column * 8, min(8, x.channels - column * 8))
      let sums = x.columnSums(from: channel, count: count) { $0 }
      Lanes(sums / Double(x.positionCount)).store(to: means + channel, count: count)
    }
    for group in 0..<groups {
      let all = UnsafeBufferPointer(start: means + group * size, count: size)
      let mean = Float(all.reduce(Double.zero) { $0 + Double($1) } / Double(size))
      (means + group * size).update(repeating: mean, count: size)
    }
    memory.threads.forEach(columns, work: 8 * x.positionCount) { column in
      let (channel, count) = (column * 8, min(8, x.channels - column * 8))
      let mean = Lanes(means + channel, count: count)
      let squares = x.columnSums(from: channel, count: count) { ($0 - mean) * ($0 - mean) }
      Lanes(squares / Double(x.positionCount)).store(to: factors + channel, count: count)
    }
    for group in 0..<groups {
      let all = UnsafeBufferPointer(start: factors + group * size, count: size)
      let factor = factor(all.reduce(Double.zero) { $0 + Double($1) }, count: size)
      for channel in (group * size)..<((group + 1) * size) {
        factors[channel] = factor * (learnt.scale?[channel] ?? 1)
      }
    }
    memory.threads.forEach(x.positionCount, work: x.channels) { index in
      let (source, target) = (x.part(index, along: []).base, y.part(index, along: []).base)
      forEachLanes(x.channels) { channel, count in
        let centered =
          Lanes(source + channel, count: count) - Lanes(means + channel, count: count)
        var numbers = centered * Lanes(factors + channel, count: count)
        if let offset = learnt.offset { numbers += Lanes(offset + channel, count: count) }
        numbers.store(to: target + channel, count: count)
      }
    }
  }
}

extension WeightReader {
  /// Reads what is learnt.
  ///
  /// - Parameters:
  ///   - kind: what is measured, and where.
  ///   - shape: of what is learnt: the sizes of the axes, or the number of channels.
  ///   - epsilon: what keeps the divisor from 0.
  ///   - scale: the name of the array that multiplies, if there is one.
  ///   - offset: the name of the array that is added, if there is one.
  /// - Returns: the layer.
  public mutating func normalization(
    _ kind: Normalization.Kind, _ shape: [Int], epsilon: Float, scale: String? = "gamma",
    offset: String? = "beta"
  ) -> Normalization {
    next()
    return Normalization(
      kind, epsilon: epsilon, scale: scale.map { vector($0, shape) },
      offset: offset.map { vector($0, shape) })
  }
}
