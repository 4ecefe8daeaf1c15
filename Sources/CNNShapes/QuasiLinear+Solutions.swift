/// The sizes at which something holds of a function: complete sets, decided residue by residue.
extension QuasiLinear {
  /// The n with f(n) ≥ 0.
  package func nonnegativeSizes() throws(Failure) -> SizeSet {
    switch form {
    case .floor(let floor): floor.nonnegativeSizes
    case .table(let table):
      try solutions(of: table, at: { $0 >= 0 }) { value in
        if value >= 0 { return (0, growth < 0 ? value / -growth : .max) }
        return growth > 0 ? ((-value).ceilingDivided(by: growth), .max) : nil
      }
    }
  }

  /// The n with f(n) = 0.
  package func zeroSizes() throws(Failure) -> SizeSet {
    switch form {
    case .floor(let floor):
      guard let opposite = floor.negated else { throw .tooLarge }
      return try some(floor.nonnegativeSizes.intersection(opposite.nonnegativeSizes))
    case .table(let table):
      return try solutions(of: table, at: { $0 == 0 }) { value in
        if value == 0 { return (0, growth == 0 ? .max : 0) }
        guard growth != 0, value % growth == 0, value / growth < 0 else { return nil }
        return (-(value / growth), -(value / growth))
      }
    }
  }

  /// The n at which `divisor` divides f(n).
  ///
  /// - Requires: `divisor` ≥ 1.
  package func divisibleSizes(by divisor: Int) throws(Failure) -> SizeSet {
    divisor == 1 ? .all : try remainder(by: divisor).zeroSizes()
  }

  /// The sizes below N₀ that pass a test, and from there on of each residue the periods from the
  /// first to the last that `turns` gives for its first value.
  private func solutions(
    of table: Table, at test: (Int) -> Bool, turns: (Int) -> (first: Int, last: Int)?
  ) throws(Failure) -> SizeSet {
    let early = (1..<table.start).filter { test(table.values[$0 - 1]) }
    var runs: [Run] = []
    for residue in 0..<period {
      guard let turns = turns(table.values[table.start - 1 + residue]) else { continue }
      runs.append(Run(residue: residue, first: turns.first, last: turns.last))
    }
    return try SizeSet(points: early, start: table.start, period: period, runs)
  }
}

extension QuasiLinear.Floor {
  /// u·⌊(a·n + b)/s⌋ + d ≥ 0: from a size on where u > 0, and up to one where u < 0.
  fileprivate var nonnegativeSizes: SizeSet {
    if factor == 0 { return shift >= 0 ? .all : .empty }
    // For whole t, ⌊y⌋ ≥ t iff y ≥ t; and u·x + d ≥ 0 iff x ≥ −⌊d/u⌋, or x < ⌊−d/u⌋ + 1.
    let whole = Int128(shift.floorDivided(by: abs(factor)))
    let least = factor > 0 ? -whole : whole + 1
    let bound = least * Int128(divisor) - Int128(offset)
    let (quotient, rest) = bound.quotientAndRemainder(dividingBy: Int128(slope))
    let first = rest > 0 ? quotient + 1 : quotient
    // What leaves 64 bits is above every size, or below.
    if factor > 0 { return first > Int.max ? .empty : SizeSet(from: Int(clamping: first)) }
    return first > 1 ? SizeSet(1...Int(clamping: first - 1)) : .empty
  }

  /// −f, or `nil` where that does not fit in 64 bits.
  fileprivate var negated: Self? {
    guard let factor = 0.minus(factor), let shift = 0.minus(shift) else { return nil }
    return Self(factor: factor, slope: slope, offset: offset, divisor: divisor, shift: shift)
  }
}

extension QuasiLinear {
  /// f on the sizes of one residue, where it is linear there: f(n) = (step·n + rest)/modulus.
  package func line(on residue: Int, modulus: Int) -> (step: Int, rest: Int)? {
    let first = residue % modulus == 0 ? modulus : residue % modulus
    // The steps from one size to the next are the same in each period from N₀ on.
    let steps = period / greatestCommonDivisor(period, modulus) + start / modulus + 1
    guard steps <= Self.limit, let origin = value(at: first),
      let step = value(at: first + modulus)?.minus(origin)
    else { return nil }
    for turn in 0...steps {
      guard let n = turn.times(modulus)?.plus(first), let line = turn.times(step)?.plus(origin),
        value(at: n) == line
      else { return nil }
    }
    guard let scaled = origin.times(modulus), let start = step.times(first),
      let rest = scaled.minus(start)
    else { return nil }
    return (step, rest)
  }
}

/// Returns a set whose period must not be above the limit.
func some(_ set: SizeSet?) throws(QuasiLinear.Failure) -> SizeSet {
  guard let set else { throw .irregular }
  return set
}
