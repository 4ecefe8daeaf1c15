import CNNLayers
import CNNShapes

/// Numbers that are too large to go on with.
struct TooLarge: Error {}

/// Which positions of a network's input each position of a tensor reads, along one axis.
///
/// Of what a position reads only the first and the last place are kept: a field may have holes.
/// The input is taken as if it went on for ever on both sides, so that padding counts like it.
/// After a period everything repeats, `shift` places further on in the input.
struct Reach: Hashable {
  /// The longest period that is followed: growing 32-fold at the end of a network needs 32.
  static let longestPeriod = 1024

  /// What the positions of one period read, from 0 on; `nil` for one that reads nothing.
  private(set) var spans: [ClosedRange<Int>?]
  /// How much further on in the input the next period reads.
  private(set) var shift: Int

  /// That of the input itself: each position reads itself.
  static let itself = Reach(spans: [0...0], shift: 1)

  /// The number of places from the first to the last that a position reads, at most.
  var size: Int {
    spans.reduce(0) { size, span in max(size, span.map { $0.upperBound - $0.lowerBound + 1 } ?? 0) }
  }

  /// Returns what a position reads.
  private func span(at position: Int) throws(TooLarge) -> ClosedRange<Int>? {
    let turn = position.floorDivided(by: spans.count)
    guard let span = spans[position - turn * spans.count] else { return nil }
    let start = try turn.times(shift).orTooLarge()
    let lower = try span.lowerBound.plus(start).orTooLarge()
    // One less than the largest number, so that the number of places is one too.
    guard let upper = span.upperBound.plus(start), upper < .max / 2, lower > .min / 2 else {
      throw TooLarge()
    }
    return lower...upper
  }

  /// Returns the same with positions that are each made from several of these.
  func read(by taps: AxisTaps) throws(TooLarge) -> Reach {
    let turns = spans.count / greatestCommonDivisor(spans.count, taps.shift)
    let period = try taps.period.times(turns).orTooLarge()
    guard period <= Self.longestPeriod else { throw TooLarge() }
    let advance = try turns.times(taps.shift).orTooLarge() / spans.count
    var read: [ClosedRange<Int>?] = []
    read.reserveCapacity(period)
    for position in 0..<period { read.append(try span(of: taps.places(position))) }
    return Reach(spans: read, shift: try advance.times(shift).orTooLarge())
  }

  /// Returns what the positions of a progression read together.
  private func span(of places: Progression?) throws(TooLarge) -> ClosedRange<Int>? {
    guard let places else { return nil }
    var union: ClosedRange<Int>?
    for index in places.ends(spans.count) {
      let place = try index.times(places.step)?.plus(places.first).orTooLarge() ?? 0
      union = Self.union(union, try span(at: place))
    }
    return union
  }

  /// Returns what both read together; `nil` where their positions do not advance alike.
  func union(_ other: Reach) throws(TooLarge) -> Reach? {
    if self == other { return self }
    let divisor = greatestCommonDivisor(spans.count, other.spans.count)
    let period = spans.count / divisor * other.spans.count
    let (turns, otherTurns) = (period / spans.count, period / other.spans.count)
    let advance = try turns.times(shift).orTooLarge()
    guard advance == (try otherTurns.times(other.shift).orTooLarge()) else { return nil }
    guard period <= Self.longestPeriod else { throw TooLarge() }
    var spans: [ClosedRange<Int>?] = []
    for position in 0..<period {
      spans.append(Self.union(try span(at: position), try other.span(at: position)))
    }
    return Reach(spans: spans, shift: advance)
  }

  private static func union(_ left: ClosedRange<Int>?, _ right: ClosedRange<Int>?)
    -> ClosedRange<Int>?
  {
    guard let left, let right else { return left ?? right }
    return min(left.lowerBound, right.lowerBound)...max(left.upperBound, right.upperBound)
  }

  /// `true` iff both end at the same place for each position, as causal paths do.
  func ends(with other: Reach) -> Bool {
    shift == other.shift && spans.map(\.?.upperBound) == other.spans.map(\.?.upperBound)
  }
}

/// Places at equal distances.
struct Progression {
  let first: Int
  let step: Int
  /// At least 1.
  let count: Int

  /// The indices among which those of the first and last places read must be, where what is read
  /// repeats after a period.
  fileprivate func ends(_ period: Int) -> [Int] {
    guard count / 2 > period else { return Array(0..<count) }
    return Array(0..<period) + Array(count - period..<count)
  }
}

extension Int? {
  /// The number, where there is one.
  func orTooLarge() throws(TooLarge) -> Int {
    guard let self else { throw TooLarge() }
    return self
  }
}

extension Rational? {
  /// The number, where there is one.
  func orTooLarge() throws(TooLarge) -> Rational {
    guard let self else { throw TooLarge() }
    return self
  }
}
