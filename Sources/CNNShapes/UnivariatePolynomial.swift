/// A polynomial with whole values at the whole numbers k ≥ 0, by its differences.
///
/// It is p(k) = d₀ + d₁·C(k, 1) + d₂·C(k, 2) + ….
struct UnivariatePolynomial {
  /// The greatest degree that is worked with.
  static let maximumDegree = 8

  /// d₀, d₁, …; the last is not 0, and there is one at least.
  private let differences: [Int128]

  /// The polynomial of least degree with these values at 0, 1, ….
  ///
  /// - Requires: they are at most one more than ``maximumDegree``.
  init(values: [Int]) {
    var differences: [Int128] = []
    var row = values.map { Int128($0) }
    while let first = row.first {
      differences.append(first)
      row = zip(row, row.dropFirst()).map { $1 - $0 }
    }
    while differences.count > 1, differences.last == 0 { differences.removeLast() }
    self.differences = differences
  }

  private init(differences: [Int128]) {
    self.differences = differences
  }

  /// Where it is 0, or at least 0: rising, `Int.max` being no end.
  func turns(where kind: Relation.Kind) -> [ClosedRange<Int>] {
    if kind != .zero { return turns(from: 0) }
    // At least 0, and not at least 1.
    let positive = turns(from: 1)
    var zeros: [ClosedRange<Int>] = []
    for range in turns(from: 0) {
      var next = range.lowerBound
      for other in positive where range.contains(other.lowerBound) {
        if other.lowerBound > next { zeros.append(next...other.lowerBound - 1) }
        if other.upperBound == .max { next = .max } else { next = other.upperBound + 1 }
      }
      if next <= range.upperBound, next < .max { zeros.append(next...range.upperBound) }
    }
    return zeros
  }

  /// Where it is at least `bound`: rising, with a gap between one range and the next.
  private func turns(from bound: Int128) -> [ClosedRange<Int>] {
    var result: [ClosedRange<Int>] = []
    for piece in monotonePieces() {
      guard let span = span(in: piece, from: bound) else { continue }
      if let last = result.last, last.upperBound + 1 == span.lowerBound {
        result[result.count - 1] = last.lowerBound...span.upperBound
      } else {
        result.append(span)
      }
    }
    return result
  }

  private struct Piece {
    let range: ClosedRange<Int>
    let isRising: Bool
  }

  /// Where it does not fall, and where it does not rise: by the signs of its first difference.
  private func monotonePieces() -> [Piece] {
    guard differences.count > 1 else { return [Piece(range: 0 ... .max, isRising: true)] }
    let slope = UnivariatePolynomial(differences: Array(differences.dropFirst()))
    var pieces: [Piece] = []
    var next = 0
    for rising in slope.turns(from: 0) {
      if rising.lowerBound > next {
        pieces.append(Piece(range: next...rising.lowerBound - 1, isRising: false))
      }
      pieces.append(Piece(range: rising, isRising: true))
      if rising.upperBound == .max { return pieces }
      next = rising.upperBound + 1
    }
    return pieces + [Piece(range: next ... .max, isRising: false)]
  }

  /// The part of a monotone piece where it is at least `bound`.
  private func span(in piece: Piece, from bound: Int128) -> ClosedRange<Int>? {
    var (low, high) = (piece.range.lowerBound, piece.range.upperBound)
    // It changes once at most, at the first place that is not as the first is.
    let isFirst = isAtLeast(bound, at: low)
    if isFirst == isAtLeast(bound, at: high) { return isFirst ? piece.range : nil }
    var step = 1
    while high - low > step, isAtLeast(bound, at: low + step) == isFirst {
      (low, step) = (low + step, min(2 * step, .max / 2))
    }
    high = high - low > step ? low + step : high
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if isAtLeast(bound, at: middle) == isFirst { low = middle } else { high = middle }
    }
    return isFirst ? piece.range.lowerBound...low : high...piece.range.upperBound
  }

  /// Whether p(k) ≥ `bound`, by the sign of m!·(p(k) − bound) in Horner's form; m is the degree.
  ///
  /// What comes near the end of 128 bits stays there. That keeps its sign: the factors k − i are
  /// whole numbers, and what is added is below 2⁶⁴·2⁸·8!, or they become 0 on the way.
  private func isAtLeast(_ bound: Int128, at k: Int) -> Bool {
    let far = Int128(1) << 120
    var scale: Int128 = 1
    var value: Int128 = 0
    for index in differences.indices.reversed() {
      let (product, overflow) = value.multipliedReportingOverflow(by: Int128(k - index))
      let isBelow = (value < 0) != (k < index)
      value = overflow ? (isBelow ? -far : far) : min(max(product, -far), far)
      value += (index == 0 ? differences[0] - bound : differences[index]) * scale
      if index > 0 { scale *= Int128(index) }
    }
    return value >= 0
  }
}
