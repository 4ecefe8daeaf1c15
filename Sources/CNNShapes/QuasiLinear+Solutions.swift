/// The sizes at which something holds of a function: complete sets, decided residue by residue.
extension QuasiLinear {
  /// The n with f(n) ≥ 0.
  package func nonnegativeSizes() throws(Failure) -> SizeSet {
    if let constant { return constant >= 0 ? .all : .empty }
    if case .floor(let floor) = form { return floor.nonnegativeSizes }
    if growth < 0 { return try multiplied(by: -1).adding(-1).nonnegativeSizes().complement }
    return try nonnegativeSizesOfRising()
  }

  /// The n with f(n) = 0.
  package func zeroSizes() throws(Failure) -> SizeSet {
    let positive = try multiplied(by: -1).nonnegativeSizes()
    return try some(try nonnegativeSizes().intersection(positive))
  }

  /// The n at which `divisor` divides f(n).
  ///
  /// - Requires: `divisor` ≥ 1.
  package func divisibleSizes(by divisor: Int) throws(Failure) -> SizeSet {
    if divisor == 1 { return .all }
    let rest = try remainder(by: divisor)
    if let constant = rest.constant { return constant == 0 ? .all : .empty }
    return try rest.zeroSizes()
  }

  /// The n with f(n) ≥ 0 where f does not fall: of each residue all from a period on, or none.
  private func nonnegativeSizesOfRising() throws(Failure) -> SizeSet {
    var early: [Int] = []
    for n in 1..<start where try exact(value(at: n)) >= 0 { early.append(n) }
    var turns: [Int?] = []
    for n in start..<(start + period) {
      let value = try exact(value(at: n))
      let rises = growth > 0 ? (-value).ceilingDivided(by: growth) : nil
      turns.append(value >= 0 ? 0 : rises)
    }
    var result = try some(SizeSet(points: early))
    let changes = Set(turns.compactMap(\.self)).sorted()
    guard changes.count <= Self.maximumChanges else { throw .irregular }
    for (index, change) in changes.enumerated() {
      let from = try exact(change.times(period)?.plus(start))
      var to: Int?
      if index + 1 < changes.count {
        to = try exact(changes[index + 1].times(period)?.plus(start - 1))
      }
      let residues = turns.indices.filter { turns[$0].map { $0 <= change } ?? false }
        .map { ($0 + start) % period }
      let piece = try some(SizeSet(residues: residues, modulus: period, from: from, to: to))
      result = try some(result.union(piece))
    }
    return result
  }

  /// How many pieces a set of solutions may have.
  private static var maximumChanges: Int { 256 }
}

extension QuasiLinear.Floor {
  /// u·⌊(a·n + b)/s⌋ + d ≥ 0 from a size on where u > 0, and up to one where u < 0.
  fileprivate var nonnegativeSizes: SizeSet {
    // ⌊y⌋ ≥ t iff y ≥ t for a whole t; what leaves 64 bits is beyond every size.
    if factor > 0 {
      let least = (-shift).ceilingDivided(by: factor)
      guard let bound = least.times(divisor)?.minus(offset) else {
        return least < 0 ? .all : .empty
      }
      return SizeSet(from: bound.ceilingDivided(by: slope))
    }
    let greatest = shift.floorDivided(by: -factor)
    guard let bound = greatest.plus(1)?.times(divisor)?.minus(offset) else {
      return greatest < 0 ? .empty : .all
    }
    let first = bound.ceilingDivided(by: slope)
    return first > 1 ? SizeSet(1...(first - 1)) : .empty
  }
}

extension QuasiLinear {
  /// f on the sizes of one residue, where it is linear there: f(n) = (step·n + rest)/modulus.
  package func line(on residue: Int, modulus: Int) -> (step: Int, rest: Int)? {
    let first = residue % modulus == 0 ? modulus : residue % modulus
    let turns = period / greatestCommonDivisor(period, modulus) + (start - 1) / modulus
    guard turns <= Self.limit, let origin = value(at: first),
      let step = value(at: first + modulus)?.minus(origin)
    else { return nil }
    for turn in 0...turns {
      guard let n = turn.times(modulus)?.plus(first), let line = turn.times(step)?.plus(origin),
        value(at: n) == line
      else { return nil }
    }
    guard let rest = origin.times(modulus)?.minus(step.times(first) ?? .max) else { return nil }
    return (step, rest)
  }
}

/// Returns a set whose period must not be above the limit.
func some(_ set: SizeSet?) throws(QuasiLinear.Failure) -> SizeSet {
  guard let set else { throw .irregular }
  return set
}
