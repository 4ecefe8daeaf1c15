/// A table of values with its period and its start brought to the least that describe it.
struct ReducedTable {
  private(set) var start: Int
  private(set) var period: Int
  private(set) var growth: Int
  /// The values from 1 to before start + period.
  private(set) var values: [Int]

  init(start: Int, period: Int, growth: Int, values: [Int]) {
    self.start = start
    self.period = period
    self.growth = growth
    self.values = values
    reducePeriod()
    reduceStart()
  }

  /// Divides the period by each prime by which it can be.
  private mutating func reducePeriod() {
    var rest = period
    var prime = 2
    while rest > 1 {
      if prime * prime > rest { prime = rest }
      while rest % prime == 0 {
        rest /= prime
        shorten(by: prime)
      }
      prime += 1
    }
  }

  /// Makes the period `part` times as short, if the values allow it.
  private mutating func shorten(by part: Int) {
    guard growth % part == 0 else { return }
    let (short, step) = (period / part, growth / part)
    let first = start - 1
    for index in first..<(first + period - short)
    where values[index + short] != values[index].plus(step) {
      return
    }
    values.removeLast(period - short)
    (period, growth) = (short, step)
  }

  /// Moves the start back as far as the values before it go on in the same way.
  private mutating func reduceStart() {
    while start > 1, values[start - 2].plus(growth) == values[start - 2 + period] {
      values.removeLast()
      start -= 1
    }
  }

  /// The function as u·⌊(a·n + b)/s⌋ + d, where it has that form.
  ///
  /// Its differences are ⌊a/s⌋·u and ⌈a/s⌉·u, which without a common divisor of the two makes u;
  /// and with g = (f − f(1))/u the numbers s·g(n) − a·n lie in an interval of s numbers, whose
  /// greatest is b.
  var floor: QuasiLinear? {
    get throws(QuasiLinear.Failure) {
      guard start == 1 else { return nil }
      if growth == 0 { return period == 1 ? QuasiLinear(constant: values[0]) : nil }
      let factor = try commonFactor
      let slope = growth.magnitude / factor.magnitude
      guard slope <= Int.max, greatestCommonDivisor(Int(slope), period) == 1 else { return nil }
      var (least, greatest) = (Int.max, Int.min)
      for (index, value) in values.enumerated() {
        let height = try exact(value.minus(values[0])) / factor
        let rest = try exact(height.times(period))
        let distance = try exact(rest.minus(try exact((index + 1).times(Int(slope)))))
        (least, greatest) = (min(least, distance), max(greatest, distance))
      }
      guard try exact(greatest.minus(least)) < period else { return nil }
      return try QuasiLinear(
        factor: factor, slope: Int(slope), offset: greatest, divisor: period, shift: values[0])
    }
  }

  /// The greatest number that divides all differences of values, with the sign of the growth.
  private var commonFactor: Int {
    get throws(QuasiLinear.Failure) {
      var common = 0
      for (left, right) in zip(values, values.dropFirst()) where left != right {
        let difference = try exact(right.minus(left))
        common = common == 0 ? abs(difference) : greatestCommonDivisor(common, difference)
        if common == 1 { break }
      }
      common = common == 0 ? abs(growth) : greatestCommonDivisor(common, growth)
      return growth < 0 ? -common : common
    }
  }
}
