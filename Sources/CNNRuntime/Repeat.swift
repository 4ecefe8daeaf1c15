/// A vector once for each position of `y`: Keras's `RepeatVector`.
public struct Repeat: Sendable {
  public init() {}

  /// `x` is `[C]`, `y` `[n, C]`.
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    memory.threads.forEach(y.positionCount, work: y.channels) { index in
      y.part(index, along: []).base.update(from: x.base, count: y.channels)
    }
  }
}
