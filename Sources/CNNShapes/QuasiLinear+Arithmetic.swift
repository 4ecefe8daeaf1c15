/// Arithmetic on functions of one size. What a single floor describes stays one where it can, with
/// no table of values on the way; everything else goes through the values of a period.
extension QuasiLinear {
  /// f + c.
  package func adding(_ number: Int) throws(Failure) -> QuasiLinear {
    if number == 0 { return self }
    switch form {
    case .floor(let floor):
      return try QuasiLinear(floor, shift: try exact(floor.shift.plus(number)))
    case .table(let table):
      if let composition = table.composition, composition.operation == .sum,
        let constant = composition.right.constant
      {
        return try composition.left.adding(try exact(constant.plus(number)))
      }
      return try tabulated(
        start: start, period: period, growth: growth, .sum, number
      ) { $0.plus(number) }
    }
  }

  /// c·f.
  package func multiplied(by number: Int) throws(Failure) -> QuasiLinear {
    if number == 0 || number == 1 { return number == 0 ? QuasiLinear(constant: 0) : self }
    switch form {
    case .floor(let floor):
      return try QuasiLinear(
        factor: try exact(floor.factor.times(number)), slope: floor.slope, offset: floor.offset,
        divisor: floor.divisor, shift: try exact(floor.shift.times(number)))
    case .table(let table):
      if let composition = table.composition, composition.operation == .product,
        let constant = composition.right.constant
      {
        return try composition.left.multiplied(by: try exact(constant.times(number)))
      }
      return try tabulated(
        start: start, period: period, growth: try exact(growth.times(number)), .product, number
      ) { $0.times(number) }
    }
  }

  /// ⌊f/c⌋.
  ///
  /// - Requires: `divisor` ≥ 1.
  package func floorDivided(by divisor: Int) throws(Failure) -> QuasiLinear {
    if divisor == 1 { return self }
    if case .floor(let floor) = form,
      let result = try floor.floorDivided(by: divisor, shift: floor.shift)
    {
      return result
    }
    return try quotient(by: divisor, .floorQuotient) { $0.floorDivided(by: divisor) }
  }

  /// ⌈f/c⌉.
  ///
  /// - Requires: `divisor` ≥ 1.
  package func ceilingDivided(by divisor: Int) throws(Failure) -> QuasiLinear {
    if divisor == 1 { return self }
    if case .floor(let floor) = form, let shift = floor.shift.plus(divisor - 1),
      let result = try floor.floorDivided(by: divisor, shift: shift)
    {
      return result
    }
    return try quotient(by: divisor, .ceilingQuotient) { $0.ceilingDivided(by: divisor) }
  }

  /// From N₀ on, f(n + P·t) = f(n) + Q·t; where c divides Q·t, rounding it changes nothing.
  private func quotient(
    by divisor: Int, _ operation: Composition.Operation, _ divide: (Int) -> Int
  ) throws(Failure) -> QuasiLinear {
    let turns = divisor / greatestCommonDivisor(growth, divisor)
    let period = try bounded(period.times(turns))
    let growth = try exact(growth.times(turns)) / divisor
    return try tabulated(
      start: start, period: period, growth: growth, operation, divisor, divide)
  }

  /// f mod c, from 0 to below c.
  ///
  /// - Requires: `divisor` ≥ 1.
  package func remainder(by divisor: Int) throws(Failure) -> QuasiLinear {
    let period = try bounded(period.times(divisor / greatestCommonDivisor(growth, divisor)))
    return try tabulated(start: start, period: period, growth: 0, .remainder, divisor) {
      $0.modulo(divisor)
    }
  }

  /// f + g.
  package func adding(_ other: QuasiLinear) throws(Failure) -> QuasiLinear {
    if let number = other.constant { return try adding(number) }
    if let number = constant { return try other.adding(number) }
    if let sum = try floorSum(with: other) { return sum }
    return try combined(with: other, .sum, from: max(start, other.start)) { $0.plus($1) }
  }

  /// f + g where both are floors and the sum is one too; `nil` elsewhere.
  private func floorSum(with other: QuasiLinear) throws(Failure) -> QuasiLinear? {
    guard case .floor(let left) = form, case .floor(let right) = other.form else { return nil }
    if let sum = try left.adding(right) { return sum }
    return try right.adding(left)
  }

  /// f − g.
  package func subtracting(_ other: QuasiLinear) throws(Failure) -> QuasiLinear {
    if self == other { return QuasiLinear(constant: 0) }
    if let number = other.constant { return try adding(-(try exact(number))) }
    let negated = try other.multiplied(by: -1)
    if let number = constant { return try negated.adding(number) }
    if let sum = try floorSum(with: negated) { return sum }
    return try combined(with: other, .difference, from: max(start, other.start)) { $0.minus($1) }
  }

  /// The larger of f and g, at each size.
  package func maximum(_ other: QuasiLinear) throws(Failure) -> QuasiLinear {
    if self == other { return self }
    return try combined(with: other, .maximum, from: try orderedStart(with: other)) { max($0, $1) }
  }

  /// The smaller of f and g, at each size.
  package func minimum(_ other: QuasiLinear) throws(Failure) -> QuasiLinear {
    if self == other { return self }
    return try combined(with: other, .minimum, from: try orderedStart(with: other)) { min($0, $1) }
  }

  // MARK: Tables

  private func bounded(_ period: Int?) throws(Failure) -> Int {
    guard let period, period <= Self.limit else { throw .irregular }
    return period
  }

  /// The function whose values are `change`d by an operation with a number.
  private func tabulated(
    start: Int, period: Int, growth: Int, _ operation: Composition.Operation, _ number: Int,
    _ change: (Int) -> Int?
  ) throws(Failure) -> QuasiLinear {
    var values: [Int] = []
    values.reserveCapacity(start + period - 1)
    for n in 1..<(start + period) {
      values.append(try exact(change(try exact(value(at: n)))))
    }
    return try QuasiLinear(
      start: start, period: period, growth: growth, values: values,
      composition: Composition(
        operation: operation, left: self, right: QuasiLinear(constant: number)))
  }

  private func combined(
    with other: QuasiLinear, _ operation: Composition.Operation, from start: Int,
    _ combine: (Int, Int) -> Int?
  ) throws(Failure) -> QuasiLinear {
    let period = try commonPeriod(with: other)
    var values: [Int] = []
    values.reserveCapacity(start + period)
    for n in 1...(start + period) {
      let (left, right) = (try exact(value(at: n)), try exact(other.value(at: n)))
      values.append(try exact(combine(left, right)))
    }
    let growth = try exact(values.removeLast().minus(values[start - 1]))
    return try QuasiLinear(
      start: start, period: period, growth: growth, values: values,
      composition: Composition(operation: operation, left: self, right: other))
  }

  private func commonPeriod(with other: QuasiLinear) throws(Failure) -> Int {
    try bounded(period.times(other.period / greatestCommonDivisor(period, other.period)))
  }

  /// A size from which on one of two functions stays above the other, residue by residue.
  ///
  /// From N = max(N₀, N₀′) on the difference D grows by the same R in each period. Where R > 0 it is
  /// at least 0 after ⌈−m/R⌉ periods, if m is the least of the first; likewise where R < 0.
  private func orderedStart(with other: QuasiLinear) throws(Failure) -> Int {
    let (first, period) = (max(start, other.start), try commonPeriod(with: other))
    let difference = { (n: Int) throws(Failure) -> Int in
      try exact(try exact(value(at: n)).minus(try exact(other.value(at: n))))
    }
    let growth = try exact(try difference(first + period).minus(try difference(first)))
    if growth == 0 { return first }
    var least = Int.max
    for n in first..<(first + period) {
      least = min(least, growth > 0 ? try difference(n) : -(try difference(n)))
    }
    let turns = max(0, (-least).ceilingDivided(by: abs(growth)))
    return try bounded(turns.times(period)?.plus(first))
  }
}

extension QuasiLinear {
  /// A floor with another number added to it.
  fileprivate init(_ floor: Floor, shift: Int) throws(Failure) {
    try self.init(
      factor: floor.factor, slope: floor.slope, offset: floor.offset, divisor: floor.divisor,
      shift: shift)
  }
}

extension QuasiLinear.Floor {
  /// ⌊f/c⌋ with another d, where that is a single floor by one of these laws; `nil` elsewhere.
  ///
  /// - ⌊(u·x + d)/c⌋ = (u/c)·x + ⌊d/c⌋ where c divides u;
  /// - ⌊(u·x + d)/c⌋ = ⌊(x + ⌊d/u⌋)/(c/u)⌋ where u divides c, and ⌊(⌊y/s⌋ + e)/c⌋ = ⌊(y + s·e)/(s·c)⌋;
  /// - with u negative the second holds for −u, by ⌊−x/c⌋ = −⌊(x + c − 1)/c⌋.
  fileprivate func floorDivided(by number: Int, shift: Int) throws(QuasiLinear.Failure)
    -> QuasiLinear?
  {
    if factor % number == 0 {
      return try QuasiLinear(
        factor: factor / number, slope: slope, offset: offset, divisor: divisor,
        shift: shift.floorDivided(by: number))
    }
    // Of a linear function the factor is the slope.
    let (unit, slope) =
      divisor == 1 ? (factor.signum(), abs(factor)) : (factor, slope)
    guard number % unit == 0 else { return nil }
    let size = abs(unit)
    let rest = number / size
    var addend = shift.floorDivided(by: size)
    if unit < 0 { addend = try exact((rest - 1).minus(addend)) }
    let offset = try exact(addend.times(divisor)?.plus(offset))
    return try QuasiLinear(
      factor: unit.signum(), slope: slope, offset: offset,
      divisor: try exact(divisor.times(rest)), shift: 0)
  }

  /// The sum with another floor where that is one: the floors are alike, or the other is linear and
  /// goes into this one, by ⌊x⌋ + v·n = ⌊x + v·n⌋.
  fileprivate func adding(_ other: QuasiLinear.Floor) throws(QuasiLinear.Failure) -> QuasiLinear? {
    let shift = try exact(shift.plus(other.shift))
    if slope == other.slope, offset == other.offset, divisor == other.divisor {
      return try QuasiLinear(
        factor: try exact(factor.plus(other.factor)), slope: slope, offset: offset,
        divisor: divisor, shift: shift)
    }
    guard other.divisor == 1, other.factor % factor == 0 else { return nil }
    let slope = try exact((other.factor / factor).times(divisor)?.plus(slope))
    guard slope > 0 else { return nil }
    return try QuasiLinear(
      factor: factor, slope: slope, offset: offset, divisor: divisor, shift: shift)
  }
}
