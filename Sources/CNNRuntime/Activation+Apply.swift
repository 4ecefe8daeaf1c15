extension Activation {
  /// Between which numbers the function cuts off what it gets, if it does nothing else.
  var bounds: ClosedRange<Float>? {
    switch self {
    case .linear: -Float.infinity...Float.infinity
    case .relu: 0...Float.infinity
    case .relu6: 0...6
    default: nil
    }
  }

  /// Turns each of `count` numbers into the function's value.
  ///
  /// What is NaN stays so; infinite numbers give the function's limits.
  func apply(to row: UnsafeMutablePointer<Float>, count: Int) {
    apply(from: row, to: row, count: count)
  }

  /// Writes the function's value for each of `count` numbers; `row` may be `source`.
  func apply(
    from source: UnsafePointer<Float>, to row: UnsafeMutablePointer<Float>, count: Int
  ) {
    let run = Run(source: source, row: row, count: count)
    switch self {
    case .linear: if source != UnsafePointer(row) { row.update(from: source, count: count) }
    case .relu: run.map { $0.replacing(with: 0, where: $0 .< 0) }
    case .relu6: run.map { $0.clamped(0, 6) }
    case .leakyRelu(let slope): run.map { $0.replacing(with: slope * $0, where: $0 .< 0) }
    case .hardSigmoid: run.map { Self.hardSigmoid($0) }
    case .hardSwish:
      run.map { $0.replacing(with: -3, where: $0 .< -3) * Self.hardSigmoid($0) }
    case .hardTanh: run.map { $0.clamped(-1, 1) }
    case .softsign:
      run.map { x in
        let bounded = x.clamped(-1e30, 1e30)
        return bounded / (1 + bounded.absolute)
      }
    case .absolute: run.map { $0.absolute }
    default: applyExponential(run)
    }
  }

  /// The functions that are made of exponentials.
  private func applyExponential(_ run: Run) {
    switch self {
    case .elu(let alpha):
      run.map { $0.replacing(with: alpha * ElementaryFunctions.expMinusOne($0), where: $0 .< 0) }
    case .celu(let alpha):
      run.map {
        $0.replacing(with: alpha * ElementaryFunctions.expMinusOne($0 / alpha), where: $0 .< 0)
      }
    case .selu:
      // The constants of Klambauer et al., Self-Normalizing Neural Networks, 2017.
      run.map { x in
        let below = (1.050_701 * 1.673_263_2) * ElementaryFunctions.expMinusOne(x)
        return (1.050_701 * x).replacing(with: below, where: x .< 0)
      }
    case .gelu: run.map(ElementaryFunctions.gelu)
    case .silu:
      run.map { x in
        let bounded = x.replacing(with: -110, where: x .< -110)
        return bounded * ElementaryFunctions.sigmoid(bounded)
      }
    case .mish: run.map(ElementaryFunctions.mish)
    case .sigmoid: run.map(ElementaryFunctions.sigmoid)
    case .logSigmoid: run.map { -ElementaryFunctions.softplus(-$0) }
    case .tanh: run.map(ElementaryFunctions.tanh)
    case .softplus: run.map(ElementaryFunctions.softplus)
    case .exponential: run.map(ElementaryFunctions.exp)
    case .linear, .relu, .relu6, .leakyRelu, .hardSigmoid, .hardSwish, .hardTanh, .softsign,
      .absolute:
      break
    }
  }

  /// min(max(x/6 + 1/2, 0), 1).
  @inline(__always)
  private static func hardSigmoid(_ x: Lanes) -> Lanes {
    (x + 3).clamped(0, 6) * Float(1.0 / 6)
  }

  /// Numbers that stand one after another, and where their results go.
  private struct Run {
    let source: UnsafePointer<Float>
    let row: UnsafeMutablePointer<Float>
    let count: Int

    /// Writes what `function` makes of each number.
    @inline(__always)
    func map(_ function: (Lanes) -> Lanes) {
      forEachLanes(count) { place, count in
        function(Lanes(source + place, count: count)).store(to: row + place, count: count)
      }
    }
  }
}
