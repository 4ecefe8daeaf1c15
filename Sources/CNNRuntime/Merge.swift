/// Tensors combined number by number: Keras's `Add` and its kin.
///
/// `y` may be one of the operands. An axis of size 1 stretches to that of `y`. More than two operands are merged step by step, into
/// the same `y`; the constant and the activation belong to the last step, and all steps but the
/// last of an average are `add`.
public struct Merge: Sendable {
  /// How two numbers become one.
  public enum Combination: Hashable, Sendable {
    case add, subtract, multiply, average, maximum, minimum
  }

  private let combination: Combination
  private let constant: Float?
  private let activation: Activation
  private let count: Float

  /// Makes a step of merging.
  ///
  /// - Parameters:
  ///   - combination: how numbers become one.
  ///   - count: how many operands all steps of an average have.
  ///   - constant: the last operand, if it is one number for all places.
  ///   - activation: what the results go through.
  public init(
    _ combination: Combination, of count: Int = 2, constant: Float? = nil,
    activation: Activation = .linear
  ) {
    self.combination = combination
    self.constant = constant
    self.activation = activation
    self.count = Float(count)
  }

  /// Merges a single operand with the constant, if there is one.
  public func callAsFunction(_ a: View, into y: View, _ memory: Memory) {
    let a = Operand(a, stretchedTo: y)
    Runs(a, into: y).forEach(memory.threads) { first, _, target, count in
      forEachLanes(count) { place, count in
        a.lanes(first, place, count: count).store(to: target + place, count: count)
      }
      finish(target, count, isSingle: true)
    }
  }

  /// Computes `y` of `a` and `b`.
  public func callAsFunction(_ a: View, _ b: View, into y: View, _ memory: Memory) {
    let (a, b) = (Operand(a, stretchedTo: y), Operand(b, stretchedTo: y))
    Runs(a, b, into: y).forEach(memory.threads) { first, second, target, count in
      /// Writes what `combine` makes of the numbers at each place.
      @inline(__always)
      func zip(_ combine: (Lanes, Lanes) -> Lanes) {
        forEachLanes(count) { place, count in
          combine(a.lanes(first, place, count: count), b.lanes(second, place, count: count))
            .store(to: target + place, count: count)
        }
      }
      switch combination {
      case .add, .average: zip { $0 + $1 }
      case .subtract: zip { $0 - $1 }
      case .multiply: zip { $0 * $1 }
      case .maximum: zip { $0.larger($1) }
      case .minimum: zip { $0.smaller($1) }
      }
      finish(target, count, isSingle: false)
    }
  }

  /// Divides for the mean, takes the constant in, and applies the activation.
  private func finish(_ row: UnsafeMutablePointer<Float>, _ count: Int, isSingle: Bool) {
    /// Replaces each number by what `function` makes of it.
    @inline(__always)
    func map(_ function: (Lanes) -> Lanes) {
      forEachLanes(count) { place, count in
        function(Lanes(row + place, count: count)).store(to: row + place, count: count)
      }
    }
    if combination == .average, !isSingle { map { $0 / self.count } }
    if let constant {
      let constants = Lanes(repeating: constant)
      switch combination {
      case .add, .average: map { $0 + constants }
      case .subtract: map { $0 - constants }
      case .multiply: map { $0 * constants }
      case .maximum: map { $0.larger(constants) }
      case .minimum: map { $0.smaller(constants) }
      }
    }
    activation.apply(to: row, count: count)
  }
}
