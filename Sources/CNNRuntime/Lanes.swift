/// Eight numbers that are computed with at once.
typealias Lanes = SIMD8<Float>

extension SIMD8<Float> {
  /// The eight numbers from `source` on.
  @inline(__always)
  init(_ source: UnsafePointer<Float>) {
    self = UnsafeRawPointer(source).loadUnaligned(as: SIMD8<Float>.self)
  }

  /// The first `count` numbers from `source` on, of at most eight; zeros behind them.
  @inline(__always)
  init(_ source: UnsafePointer<Float>, count: Int) {
    if count >= 8 {
      self.init(source)
    } else {
      self = .zero
      for lane in 0..<count { self[lane] = source[lane] }
    }
  }

  /// Writes all numbers.
  @inline(__always)
  func store(to target: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(target).storeBytes(of: self, as: SIMD8<Float>.self)
  }

  /// Writes the first `count` numbers, or all eight where it is more.
  @inline(__always)
  func store(to target: UnsafeMutablePointer<Float>, count: Int) {
    if count >= 8 {
      store(to: target)
    } else {
      for lane in 0..<count { target[lane] = self[lane] }
    }
  }

  /// The larger number of each lane; NaN where one of them is.
  @inline(__always)
  func larger(_ other: Self) -> Self {
    replacing(with: other, where: (other .> self) .| (other .!= other))
  }

  /// The smaller number of each lane; NaN where one of them is.
  @inline(__always)
  func smaller(_ other: Self) -> Self {
    replacing(with: other, where: (other .< self) .| (other .!= other))
  }

  /// At least `lowest` and at most `highest`; NaN stays.
  @inline(__always)
  func clamped(_ lowest: Float, _ highest: Float) -> Self {
    let raised = replacing(with: lowest, where: self .< lowest)
    return raised.replacing(with: highest, where: raised .> highest)
  }

  /// The numbers without their signs.
  @inline(__always)
  var absolute: Self {
    let bits = unsafeBitCast(self, to: SIMD8<UInt32>.self) & SIMD8<UInt32>(repeating: ~(1 << 31))
    return unsafeBitCast(bits, to: SIMD8<Float>.self)
  }

  /// These numbers with the signs of others.
  @inline(__always)
  func signed(as other: Self) -> Self {
    let ends = unsafeBitCast(other, to: SIMD8<UInt32>.self) & SIMD8<UInt32>(repeating: 1 << 31)
    return unsafeBitCast(
      ends | unsafeBitCast(absolute, to: SIMD8<UInt32>.self), to: SIMD8<Float>.self)
  }

  /// The first `count` numbers, and zeros behind them.
  @inline(__always)
  func first(_ count: Int) -> Self {
    var numbers = self
    if count < 8 {
      for lane in count..<8 { numbers[lane] = 0 }
    }
    return numbers
  }

  /// The numbers with more places.
  @inline(__always)
  var doubled: SIMD8<Double> {
    var wide = SIMD8<Double>()
    for lane in 0..<8 { wide[lane] = Double(self[lane]) }
    return wide
  }
}

/// Calls `body` with each place of `0..<count` at which eight numbers, or the last ones, begin, and
/// with how many there are.
@inline(__always)
func forEachLanes(_ count: Int, _ body: (_ place: Int, _ count: Int) -> Void) {
  var place = 0
  while place + 8 <= count {
    body(place, 8)
    place += 8
  }
  if place < count { body(place, count - place) }
}
