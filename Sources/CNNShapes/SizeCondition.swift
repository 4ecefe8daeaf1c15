/// For which open sizes something holds.
package indirect enum SizeCondition: Equatable, Sendable {
  case constant(Bool)
  /// A size is one of a set, which is neither empty nor everything.
  case member(Symbol, SizeSet)
  case relation(Relation)
  /// All of several, no two of them about one size alone.
  case all([SizeCondition])
  /// At least one of several, no two of them about one size alone.
  case any([SizeCondition])

  /// That a size is one of a set.
  package init(_ symbol: Symbol, in set: SizeSet) {
    if set.isEmpty {
      self = .constant(false)
    } else if set == .all {
      self = .constant(true)
    } else {
      self = .member(symbol, set)
    }
  }

  /// That a polynomial is 0, at least 0, or divisible.
  package init(_ polynomial: Polynomial, is kind: Relation.Kind) throws(QuasiLinear.Failure) {
    if let constant = polynomial.constant {
      self = .constant(
        Relation(polynomial: Polynomial(constant), kind: kind).holds { _ in 1 } == true)
      return
    }
    let symbols = polynomial.symbols
    if symbols.count == 1 {
      self.init(symbols[0], in: try polynomial.sizes(where: kind))
      return
    }
    if case .divisible(let divisor) = kind,
      polynomial.dividedExactly(by: Polynomial(divisor)) != nil
    {
      self = .constant(true)
      return
    }
    if kind == .zero, let solutions = try polynomial.solutionsOfProduct() {
      self = solutions
    } else {
      self = .relation(Relation(polynomial, kind))
    }
  }

  /// Whether it holds for these sizes; `nil` where a number does not fit in 64 bits.
  package func holds(at sizes: (Symbol) -> Int) -> Bool? {
    switch self {
    case .constant(let value): return value
    case .member(let symbol, let set): return set.contains(sizes(symbol))
    case .relation(let relation): return relation.holds(at: sizes)
    case .all(let conditions), .any(let conditions):
      let verdicts = conditions.map { $0.holds(at: sizes) }
      if case .all = self {
        return verdicts.contains(false) ? false : verdicts.contains(nil) ? nil : true
      }
      return verdicts.contains(true) ? true : verdicts.contains(nil) ? nil : false
    }
  }

  /// The condition that holds where this one does not.
  package var negated: SizeCondition {
    switch self {
    case .constant(let value): .constant(!value)
    case .member(let symbol, let set): .member(symbol, set.complement)
    case .relation(let relation): .relation(relation.negated)
    case .all(let conditions): .any(conditions.map(\.negated))
    case .any(let conditions): .all(conditions.map(\.negated))
    }
  }

  /// The open sizes that it speaks of, in order.
  package var symbols: [Symbol] {
    switch self {
    case .constant: []
    case .member(let symbol, _): [symbol]
    case .relation(let relation): relation.symbols
    case .all(let conditions), .any(let conditions):
      Array(Set(conditions.flatMap(\.symbols))).sorted()
    }
  }
}

extension SizeCondition {
  /// That all of these hold.
  package static func conjunction(_ conditions: some Sequence<SizeCondition>)
    throws(QuasiLinear.Failure) -> SizeCondition
  {
    try joined(conditions, absorbing: false) { $0.intersection($1) }
  }

  /// That one of these holds at least.
  package static func disjunction(_ conditions: some Sequence<SizeCondition>)
    throws(QuasiLinear.Failure) -> SizeCondition
  {
    try joined(conditions, absorbing: true) { $0.union($1) }
  }

  /// Joins conditions; one that is constantly `absorbing` decides.
  private static func joined(
    _ conditions: some Sequence<SizeCondition>, absorbing: Bool,
    _ merge: (SizeSet, SizeSet) -> SizeSet?
  ) throws(QuasiLinear.Failure) -> SizeCondition {
    var sets: [Symbol: SizeSet] = [:]
    var others: [SizeCondition] = []
    for condition in conditions.flatMap({ $0.parts(ofAny: absorbing) }) {
      switch condition {
      case .constant(absorbing): return .constant(absorbing)
      case .constant: break
      case .member(let symbol, let set):
        if let known = sets[symbol] {
          sets[symbol] = try some(merge(known, set))
        } else {
          sets[symbol] = set
        }
      case .relation, .all, .any: if !others.contains(condition) { others.append(condition) }
      }
    }
    let members = sets.keys.sorted().map { SizeCondition($0, in: sets[$0] ?? .all) }
    if members.contains(.constant(absorbing)) { return .constant(absorbing) }
    let undecided = members.filter { $0 != .constant(!absorbing) }
    let all = undecided + others
    if all.count < 2 { return all.first ?? .constant(!absorbing) }
    // Of a union relations stand first: where it is cut up, sizes that are equal stay in one part.
    return absorbing ? .any(others + undecided) : .all(all)
  }

  private func parts(ofAny: Bool) -> [SizeCondition] {
    switch self {
    case .any(let parts) where ofAny: parts
    case .all(let parts) where !ofAny: parts
    case .constant, .member, .relation, .all, .any: [self]
    }
  }
}

extension Condition {
  /// For which open sizes it holds; `nil` where a size in it is not known.
  package func sizes() throws(QuasiLinear.Failure) -> SizeCondition? {
    switch self {
    case .constant(let value): return .constant(value)
    case .atMost(let low, let high):
      guard let (difference, scale) = try high.scaledDifference(low) else { return nil }
      // It is a multiple of the scale, so at least 0 where it is above −scale.
      return try SizeCondition(difference.adding(Polynomial(scale - 1)), is: .nonnegative)
    case .equal(let left, let right):
      guard let (difference, _) = try left.scaledDifference(right) else { return nil }
      return try SizeCondition(difference, is: .zero)
    case .divisible(let whole, let divisor):
      guard let (whole, below) = whole.fraction, let divisor = divisor.polynomial else {
        return nil
      }
      if below == 1, whole.dividedExactly(by: divisor) != nil { return .constant(true) }
      guard let divisor = divisor.constant else { throw .irregular }
      if divisor < 1 { return .constant(false) }
      return try SizeCondition(whole, is: .divisible(by: try exact(divisor.times(below))))
    case .any(let conditions):
      var all: [SizeCondition] = []
      for condition in conditions {
        guard let sizes = try condition.sizes() else { return nil }
        all.append(sizes)
      }
      return try .disjunction(all)
    }
  }
}

extension Dimension {
  /// self − other times a number, and that number, at least 1; `nil` where a size is not known.
  fileprivate func scaledDifference(_ other: Dimension) throws(QuasiLinear.Failure)
    -> (Polynomial, scale: Int)?
  {
    guard let (left, leftBelow) = fraction, let (right, rightBelow) = other.fraction else {
      return nil
    }
    let difference = try left.multiplied(by: Polynomial(rightBelow))
      .subtracting(try right.multiplied(by: Polynomial(leftBelow)))
    return (difference, try exact(leftBelow.times(rightBelow)))
  }
}
