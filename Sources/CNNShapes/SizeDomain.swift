/// Which open sizes may occur: a union of parts, each a set for every size and what ties them
/// together.
package struct SizeDomain: Sendable {
  /// A product of sets, cut by relations.
  package struct Part: Sendable {
    /// A size that is not in it may be any.
    package fileprivate(set) var sets: [Symbol: SizeSet]
    package fileprivate(set) var relations: [Relation] = []

    /// A product of sets.
    package init(sets: [Symbol: SizeSet] = [:]) {
      self.sets = sets
    }

    package subscript(symbol: Symbol) -> SizeSet { sets[symbol] ?? .all }
  }

  /// Whether there are sizes of some kind.
  package enum Existence: Sendable {
    case none
    /// The smallest, as far as they were looked for; a size that is not in it may be any.
    case example([Symbol: Int])
    /// None was found, which proves nothing.
    case unknown
  }

  /// For which sizes of a domain a condition holds.
  package enum Answer: Sendable {
    case always
    case never
    /// It holds for one, and fails for the other.
    case sometimes(holds: [Symbol: Int], fails: [Symbol: Int])
    /// Neither is proved.
    case unknown
  }

  package private(set) var parts: [Part]

  /// All sizes.
  package static let all = SizeDomain(parts: [Part()])

  /// No sizes.
  package static let none = SizeDomain(parts: [])

  /// How many parts are worked with.
  private static let maximumParts = 256

  /// The sizes for which a condition holds as well.
  package func narrowed(by condition: SizeCondition) throws(QuasiLinear.Failure) -> SizeDomain {
    switch condition {
    case .constant(let holds): return holds ? self : SizeDomain.none
    case .member(let symbol, let set):
      var narrowed: [Part] = []
      for var part in parts {
        let rest = try some(part[symbol].intersection(set))
        guard !rest.isEmpty else { continue }
        part.sets[symbol] = rest
        narrowed.append(part)
      }
      return SizeDomain(parts: narrowed)
    case .relation(let relation):
      return SizeDomain(parts: parts.compactMap { $0.cut(by: relation) })
    case .all(let conditions):
      var result = self
      for condition in conditions { result = try result.narrowed(by: condition) }
      return result
    case .any(let conditions):
      var union: [Part] = []
      var rest = self
      // What an earlier one has taken is left out, so that no two parts overlap.
      for condition in conditions {
        union += try rest.narrowed(by: condition).parts
        rest = try rest.narrowed(by: condition.negated)
        guard union.count + rest.parts.count <= Self.maximumParts else { throw .irregular }
      }
      return SizeDomain(parts: union)
    }
  }

  /// All sizes of either, which have none in common.
  package func joined(with other: SizeDomain) -> SizeDomain {
    SizeDomain(parts: parts + other.parts)
  }

  /// The same sizes in fewer parts: two that differ in the set of one size alone become one.
  package var merged: SizeDomain {
    var merged: [Part] = []
    for part in parts {
      var part = part
      while let index = merged.firstIndex(where: { $0.union(with: part) != nil }),
        let union = merged[index].union(with: part)
      {
        merged.remove(at: index)
        part = union
      }
      merged.append(part)
    }
    return SizeDomain(parts: merged)
  }

  /// The sizes that `symbol` has in any part.
  package subscript(symbol: Symbol) -> SizeSet {
    var union = SizeSet.empty
    for part in parts { union = union.union(part[symbol]) ?? .all }
    return union
  }

  /// Whether sizes are in it; `nil` where a number does not fit in 64 bits.
  package func contains(_ sizes: (Symbol) -> Int) -> Bool? {
    var isKnown = true
    for part in parts {
      guard part.sets.allSatisfy({ $0.value.contains(sizes($0.key)) }) else { continue }
      let verdicts = part.relations.map { $0.holds(at: sizes) }
      if verdicts.allSatisfy({ $0 == true }) { return true }
      if !verdicts.contains(false) { isKnown = false }
    }
    return isKnown ? false : nil
  }

  /// Whether it holds any sizes.
  package var existence: Existence {
    var examples: [[Symbol: Int]] = []
    var isKnown = true
    for part in parts {
      switch part.existence {
      case .example(let example): examples.append(example)
      case .unknown: isKnown = false
      case .none: break
      }
    }
    // A size that is not in an example is as good as 1.
    let excess = { (sizes: [Symbol: Int]) in sizes.values.reduce(0.0) { $0 + Double($1 - 1) } }
    let least = examples.min { excess($0) < excess($1) }
    return least.map(Existence.example) ?? (isKnown ? .none : .unknown)
  }

  /// For which of its sizes a condition holds.
  package func answer(_ condition: SizeCondition) throws(QuasiLinear.Failure) -> Answer {
    if case .constant(let holds) = condition { return holds ? .always : .never }
    // The usual case is quick: one size, of a set that is known to be within another.
    if case .member(let symbol, let set) = condition,
      parts.allSatisfy({ $0[symbol].isSubset(of: set) == true })
    {
      return .always
    }
    let failing = try narrowed(by: condition.negated).existence
    if case .none = failing { return .always }
    let holding = try narrowed(by: condition).existence
    if case .none = holding { return .never }
    guard case .example(let fails) = failing, case .example(let holds) = holding else {
      return .unknown
    }
    return .sometimes(holds: holds, fails: fails)
  }
}

extension SizeDomain.Part {
  /// Both parts as one, where they differ in the set of one size at most.
  fileprivate func union(with other: Self) -> Self? {
    guard relations == other.relations else { return unionOfRelations(with: other) }
    let differing = Set(sets.keys).union(other.sets.keys).filter { self[$0] != other[$0] }
    guard differing.count <= 1 else { return nil }
    guard let symbol = differing.first else { return self }
    guard let set = self[symbol].union(other[symbol]) else { return nil }
    var union = self
    union.sets[symbol] = set == .all ? nil : set
    return union
  }

  /// The number that the polynomial of a relation is where sizes that are known to be equal count as
  /// one; `nil` where it is none.
  private func unified(_ relation: Relation) -> Int? {
    var polynomial = relation.polynomial
    for known in relations {
      guard let (first, second) = known.equalSizes,
        let renamed = try? polynomial.renaming(second, to: first)
      else { continue }
      polynomial = renamed
    }
    return polynomial.constant
  }

  /// Both parts as one, where they differ in a single relation about one polynomial.
  private func unionOfRelations(with other: Self) -> Self? {
    let (own, others) = (
      relations.filter { !other.relations.contains($0) },
      other.relations.filter { !relations.contains($0) }
    )
    guard own.count == 1, others.count == 1, let either = own[0].union(others[0]),
      Set(sets.keys).union(other.sets.keys).allSatisfy({ self[$0] == other[$0] })
    else { return nil }
    var union = self
    union.relations.removeAll { $0 == own[0] }
    if case .relation(let relation) = either { union.relations.append(relation) }
    return union
  }

  /// The part where a relation holds as well; `nil` where that is known to be none.
  fileprivate func cut(by relation: Relation) -> Self? {
    if relations.contains(relation) { return self }
    if relations.contains(relation.negated) { return nil }
    for (index, known) in relations.enumerated() {
      guard let both = known.intersection(relation) else { continue }
      guard case .relation(let both) = both else { return nil }
      var cut = self
      cut.relations[index] = both
      return both == known ? self : cut
    }
    if let holds = unified(relation).flatMap({ relation.holds(of: $0) }) {
      return holds ? self : nil
    }
    if relation.negated.isProved(for: sets) { return nil }
    if relation.isProved(for: sets) { return self }
    var cut = self
    cut.relations.append(relation)
    return cut
  }
}
