/// An activation as a layer of its own.
///
/// `y` may be `x`.
public struct Activate: Sendable {
  private let activation: Activation

  public init(_ activation: Activation) {
    self.activation = activation
  }

  /// Computes `y` of `x`.
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    Runs(Operand(x), into: y).forEach(memory.threads) { source, _, target, count in
      activation.apply(from: source, to: target, count: count)
    }
  }
}
