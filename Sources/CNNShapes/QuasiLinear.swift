/// A function of a size n ≥ 1 that is eventually linear by residue: there are N₀, P and Q with
/// f(n + P) = f(n) + Q for every n ≥ N₀.
///
/// The class is closed under sums, constant factors, division with rounding, `min`, `max` and
/// remainders, which is all that layers do to one axis. A value is in canonical form, so two
/// functions are equal exactly if their values are (`Docs/Sizes.md` has the proofs):
///
/// - u·⌊(a·n + b)/s⌋ + d wherever the function has that form, with s and a without a common
///   divisor, 0 ≤ b < s and a > 0; a linear function has s = 1 and a = 1, a constant u = 0 as well;
/// - otherwise the least N₀, for that the least P, Q, and the values below N₀ + P.
package struct QuasiLinear: Hashable, Sendable {
  /// The greatest period, and the greatest N₀, that are worked with.
  package static let limit = SizeSet.maximumModulus

  /// Why an operation has no result.
  package enum Failure: Error {
    /// A number does not fit in 64 bits.
    case tooLarge
    /// The period or N₀ is above ``QuasiLinear/limit``, or the result is not quasi-linear.
    case irregular
  }

  /// The canonical forms.
  package enum Form: Hashable, Sendable {
    case floor(Floor)
    case table(Table)
  }

  package let form: Form

  /// factor·⌊(slope·n + offset)/divisor⌋ + shift.
  package struct Floor: Hashable, Sendable {
    package let factor: Int
    package let slope: Int
    package let offset: Int
    package let divisor: Int
    package let shift: Int
  }

  /// A function by its values, and how it came about.
  package final class Table: Hashable, Sendable {
    /// N₀.
    let start: Int
    /// Q.
    let growth: Int
    /// The values from 1 to before N₀ + P.
    let values: [Int]
    /// What gave the function, for people to read; it does not count for equality, and is `nil` at
    /// a depth that nobody reads.
    package let composition: Composition?

    fileprivate init(start: Int, growth: Int, values: [Int], composition: Composition?) {
      self.start = start
      self.growth = growth
      self.values = values
      self.composition = composition
    }

    package static func == (left: Table, right: Table) -> Bool {
      left === right
        || left.start == right.start && left.growth == right.growth && left.values == right.values
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(start)
      hasher.combine(growth)
      hasher.combine(values)
    }
  }

  /// An operation that gave a function which no single floor describes.
  package struct Composition: Sendable {
    /// What is done with two functions.
    package enum Operation: Sendable {
      case sum, difference, product, floorQuotient, ceilingQuotient, remainder, maximum, minimum
    }

    package let operation: Operation
    package let left: QuasiLinear
    package let right: QuasiLinear
    /// How many operations stand in each other.
    fileprivate let depth: Int

    /// The greatest depth of a composition, and the depth to which an operand is cut there.
    private static let depths = (greatest: 64, cut: 16)

    init(operation: Operation, left: QuasiLinear, right: QuasiLinear) {
      let depth = 1 + max(left.depth, right.depth)
      let isDeep = depth > Self.depths.greatest
      self.operation = operation
      self.left = isDeep ? left.cut(to: Self.depths.cut) : left
      self.right = isDeep ? right.cut(to: Self.depths.cut) : right
      self.depth = isDeep ? Self.depths.cut + 1 : depth
    }
  }

  /// How many operations stand in each other in what gave the function.
  private var depth: Int {
    if case .table(let table) = form { table.composition?.depth ?? 0 } else { 0 }
  }

  /// The function with what gave it to a depth.
  private func cut(to depth: Int) -> QuasiLinear {
    guard case .table(let table) = form, self.depth > depth, let composition = table.composition
    else { return self }
    let operands =
      depth == 0
      ? nil
      : Composition(
        operation: composition.operation, left: composition.left.cut(to: depth - 1),
        right: composition.right.cut(to: depth - 1))
    return QuasiLinear(
      canonical: .table(
        Table(
          start: table.start, growth: table.growth, values: table.values, composition: operands)))
  }

  /// n itself.
  package static let identity = QuasiLinear(factor: 1, shift: 0)

  private init(canonical form: Form) {
    self.form = form
  }

  /// factor·n + shift.
  package init(factor: Int, shift: Int) {
    self.init(
      canonical: .floor(
        Floor(factor: factor, slope: 1, offset: 0, divisor: 1, shift: shift)))
  }

  /// The function that is `value` everywhere.
  package init(constant value: Int) {
    self.init(factor: 0, shift: value)
  }

  /// factor·⌊(slope·n + offset)/divisor⌋ + shift, brought to its canonical form.
  ///
  /// - Requires: `slope` and `divisor` are at least 1.
  init(factor: Int, slope: Int, offset: Int, divisor: Int, shift: Int) throws(Failure) {
    let common = greatestCommonDivisor(slope, divisor)
    let (slope, divisor) = (slope / common, divisor / common)
    let reduced = offset.floorDivided(by: common)
    let growth = try exact(factor.times(slope))
    let shift = try exact(reduced.floorDivided(by: divisor).times(factor)?.plus(shift))
    if factor == 0 || divisor == 1 {
      self.init(factor: growth, shift: shift)
      return
    }
    guard divisor <= Self.limit else { throw .irregular }
    self.init(
      canonical: .floor(
        Floor(
          factor: factor, slope: slope, offset: reduced.modulo(divisor), divisor: divisor,
          shift: shift)))
  }

  /// The function with these values, brought to its canonical form.
  ///
  /// - Requires: `values` are those from 1 to before `start` + `period`, and `period` ≥ 1.
  init(
    start: Int, period: Int, growth: Int, values: [Int], composition: Composition
  ) throws(Failure) {
    let reduced = ReducedTable(start: start, period: period, growth: growth, values: values)
    if let floor = try reduced.floor {
      self = floor
    } else {
      self.init(
        canonical: .table(
          Table(
            start: reduced.start, growth: reduced.growth, values: reduced.values,
            composition: composition)))
    }
  }
}

extension QuasiLinear {
  /// N₀: from here on the function is linear by residue.
  package var start: Int {
    switch form {
    case .floor: 1
    case .table(let table): table.start
    }
  }

  /// P: how far apart two places of one residue are.
  package var period: Int {
    switch form {
    case .floor(let floor): floor.divisor
    case .table(let table): table.values.count - table.start + 1
    }
  }

  /// Q: how much the function grows over a period.
  package var growth: Int {
    switch form {
    // The constructor has seen that it fits.
    case .floor(let floor): floor.factor * floor.slope
    case .table(let table): table.growth
    }
  }

  /// n mod P + d, where the function is that and no floor.
  package var remainder: (divisor: Int, shift: Int)? {
    guard case .table(let table) = form, table.start == 1, growth == 0,
      let shift = table.values.last,
      table.values.indices.allSatisfy({ index in
        table.values[index].minus(shift) == (index + 1) % period
      })
    else { return nil }
    return (period, shift)
  }

  /// How many values describe it.
  var valueCount: Int {
    if case .table(let table) = form { table.values.count } else { 1 }
  }

  /// The number that the function is everywhere, where it is constant.
  package var constant: Int? {
    guard case .floor(let floor) = form, floor.factor == 0 else { return nil }
    return floor.shift
  }

  /// Returns f(n), or `nil` where it does not fit in 64 bits.
  ///
  /// - Requires: `n` ≥ 1.
  package func value(at n: Int) -> Int? {
    switch form {
    case .floor(let floor):
      return floor.quotient(at: n)?.times(floor.factor)?.plus(floor.shift)
    case .table(let table):
      if n <= table.values.count { return table.values[n - 1] }
      let (turns, rest) = (n - table.start).quotientAndRemainder(dividingBy: period)
      return turns.times(table.growth)?.plus(table.values[table.start - 1 + rest])
    }
  }
}

extension QuasiLinear.Floor {
  /// ⌊(slope·n + offset)/divisor⌋, or `nil` where it does not fit in 64 bits.
  fileprivate func quotient(at n: Int) -> Int? {
    if let dividend = n.times(slope)?.plus(offset) { return dividend / divisor }
    let dividend = Int128(n) * Int128(slope) + Int128(offset)
    return Int(exactly: dividend / Int128(divisor))
  }
}

/// Returns a number that must fit in 64 bits, together with its negative.
func exact(_ value: Int?) throws(QuasiLinear.Failure) -> Int {
  guard let value, value != .min else { throw .tooLarge }
  return value
}
