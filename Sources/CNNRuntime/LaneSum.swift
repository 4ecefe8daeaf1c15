/// Sums of many numbers, one in each lane.
///
/// Few are added up with the places of a `Float`; their sums are added with more places, so that an
/// error does not grow with the count.
struct LaneSum {
  private var few = Lanes.zero
  private var count = 0
  private var many = SIMD8<Double>.zero

  @inline(__always)
  mutating func add(_ numbers: Lanes) {
    few += numbers
    count += 1
    if count == 32 { carry() }
  }

  @inline(__always)
  private mutating func carry() {
    many += few.doubled
    few = .zero
    count = 0
  }

  /// The sum in each lane.
  var lanes: SIMD8<Double> { many + few.doubled }

  /// The sum of all lanes.
  var total: Double { lanes.sum() }
}

extension View {
  /// The sum of what `transform` makes of all numbers.
  @inline(__always)
  func sum(_ transform: (Lanes) -> Lanes) -> Double {
    var sum = LaneSum()
    forEachRun { run, _, count in
      forEachLanes(count) { place, count in
        sum.add(transform(Lanes(run + place, count: count)).first(count))
      }
    }
    return sum.total
  }

  /// The sums of what `transform` makes of all positions' numbers, for up to eight channels from
  /// one on.
  @inline(__always)
  func columnSums(from channel: Int, count: Int, _ transform: (Lanes) -> Lanes) -> SIMD8<Double> {
    var sum = LaneSum()
    forEachPosition { sum.add(transform(Lanes($0 + channel, count: count))) }
    return sum.lanes
  }

  /// The largest of all numbers; NaN if there is one.
  func maximum() -> Float {
    var largest = -Float.infinity
    forEachRun { run, _, count in
      var lanes = Lanes(repeating: -.infinity)
      let whole = count & ~7
      for place in stride(from: 0, to: whole, by: 8) { lanes = lanes.larger(Lanes(run + place)) }
      for place in whole..<count { lanes[0] = lanes[0].larger(run[place]) }
      for lane in 0..<8 { largest = largest.larger(lanes[lane]) }
    }
    return largest
  }

  /// The largest of all positions' numbers, for up to eight channels from one on.
  @inline(__always)
  func columnMaximum(from channel: Int, count: Int) -> Lanes {
    var largest = Lanes(repeating: -.infinity)
    forEachPosition { largest = largest.larger(Lanes($0 + channel, count: count)) }
    return largest
  }
}

extension Float {
  /// The larger number; NaN if one of them is.
  @inline(__always)
  fileprivate func larger(_ other: Float) -> Float {
    other > self || other.isNaN ? other : self
  }
}
