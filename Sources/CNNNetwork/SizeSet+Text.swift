import CNNShapes

extension SizeSet {
  /// A condition in source text that says of a size of `admitted` whether it is in the set, as
  /// plainly as that can be said: `H % 16 == 0`, `56 <= H && H <= 63`.
  ///
  /// It is a choice, `a || b`, where `isChoice`.
  package func condition(on name: String, within admitted: SizeSet = .all)
    -> (text: String, isChoice: Bool)
  {
    let members = intersection(admitted)
    let says = { (set: SizeSet?) in
      members != nil && set?.intersection(admitted) == members
    }
    if let plain = candidates(name).first(where: { says($0.set) }) {
      return (plain.text, plain.isChoice)
    }
    var texts = pieces.map { piece in
      [Self.bounds(name, piece.from, piece.to), Self.residues(name, piece) ?? ""]
        .filter { !$0.isEmpty }.joined(separator: " && ")
    }
    // What the last residues say may hold of all sizes before.
    if let residues = residueCandidates(name).first, says(union(residues.set)) {
      texts[texts.count - 1] = residues.text
    }
    return (texts.joined(separator: " || "), texts.count > 1)
  }

  private struct Candidate {
    let text: String
    let set: SizeSet
    var isChoice = false
  }

  /// Conditions that may say it, the plainest first.
  private func candidates(_ name: String) -> [Candidate] {
    guard let least else { return [Candidate(text: "false", set: .empty)] }
    let bounds =
      greatest.map { greatest in
        [
          Candidate(text: "\(name) == \(least)", set: SizeSet(least...least)),
          Candidate(text: "\(name) <= \(greatest)", set: SizeSet(1...greatest)),
          Candidate(
            text: "\(least) <= \(name) && \(name) <= \(greatest)", set: SizeSet(least...greatest)),
        ]
      } ?? [Candidate(text: "\(name) >= \(least)", set: SizeSet(from: least))]
    return [Candidate(text: "true", set: .all)] + bounds + residueCandidates(name)
      + gapCandidates(name)
  }

  /// What the residues say by themselves, and from the least member on.
  private func residueCandidates(_ name: String) -> [Candidate] {
    guard let last = pieces.last, let least, last.modulus > 1,
      let residues = SizeSet(residues: last.residues, modulus: last.modulus),
      let both = residues.intersection(SizeSet(from: least))
    else { return [] }
    let condition = Self.residueCondition(name, last)
    let text = condition.isChoice ? "(\(condition.text))" : condition.text
    return [
      Candidate(text: condition.text, set: residues, isChoice: condition.isChoice),
      Candidate(text: "\(name) >= \(least) && \(text)", set: both),
    ]
  }

  /// What is left out, where that is little.
  private func gapCandidates(_ name: String) -> [Candidate] {
    let gaps = complement
    guard gaps.isFinite else { return [] }
    if let gap = gaps.pieces.first, let to = gap.to, gap.modulus == 1, gaps.pieces.count == 1,
      to > gap.from + 1
    {
      let text = "\(name) < \(gap.from) || \(name) > \(to)"
      return [Candidate(text: text, set: self, isChoice: true)]
    }
    let missing = gaps.prefix(6)
    guard missing.last == gaps.greatest, missing.count < 6 else { return [] }
    let text = missing.map { "\(name) != \($0)" }.joined(separator: " && ")
    return [Candidate(text: text, set: self)]
  }

  private static func bounds(_ name: String, _ from: Int, _ to: Int?) -> String {
    switch to {
    case nil: from == 1 ? "" : "\(name) >= \(from)"
    case from?: "\(name) == \(from)"
    case let to?: from == 1 ? "\(name) <= \(to)" : "\(from) <= \(name) && \(name) <= \(to)"
    }
  }

  private static func residues(_ name: String, _ piece: Piece) -> String? {
    guard piece.modulus > 1 else { return nil }
    let condition = residueCondition(name, piece)
    return condition.isChoice ? "(\(condition.text))" : condition.text
  }

  /// What the residues of a piece say: `H % 4 == 0`, `H % 4 != 3`, `H % 8 < 4`.
  private static func residueCondition(_ name: String, _ piece: Piece)
    -> (text: String, isChoice: Bool)
  {
    let (residues, modulus) = (piece.residues, piece.modulus)
    let remainder = "\(name) % \(modulus)"
    guard let first = residues.first, let last = residues.last else { return ("false", false) }
    if residues.count == 1 { return ("\(remainder) == \(first)", false) }
    if residues.count == modulus - 1,
      let missing = (0..<modulus).first(where: { !residues.contains($0) })
    {
      return ("\(remainder) != \(missing)", false)
    }
    if last - first == residues.count - 1 {
      if first == 0 { return ("\(remainder) <= \(last)", false) }
      if last == modulus - 1 { return ("\(remainder) >= \(first)", false) }
      return ("\(first) <= \(remainder) && \(remainder) <= \(last)", false)
    }
    if first == 0, last == modulus - 1,
      let end = residues.indices.first(where: { residues[$0] != $0 }),
      residues[end] == modulus - (residues.count - end)
    {
      let low = end == 1 ? "\(remainder) == 0" : "\(remainder) < \(end)"
      let high = end == residues.count - 1 ? "== \(last)" : ">= \(residues[end])"
      return ("\(low) || \(remainder) \(high)", true)
    }
    if residues.count > modulus / 2 {
      let missing = (0..<modulus).filter { !residues.contains($0) }
      return (missing.map { "\(remainder) != \($0)" }.joined(separator: " && "), false)
    }
    return (residues.map { "\(remainder) == \($0)" }.joined(separator: " || "), true)
  }
}

extension Relation {
  /// The relation in source text: `H == W`, `floor(H / 8) * floor(W / 8) == 49`.
  package var text: String {
    let (left, right) = sides
    switch kind {
    case .zero: return "\(left) \(isNegated ? "!=" : "==") \(right)"
    case .nonnegative: return "\(left) \(isNegated ? "<" : ">=") \(right)"
    case .divisible(let divisor):
      let text = Dimension(polynomial).sourceText
      let whole = polynomial.terms.count > 1 ? "(\(text))" : text
      return "\(whole) % \(divisor) \(isNegated ? "!=" : "==") 0"
    }
  }

  /// The terms that are added and those that are subtracted, one function of two sizes being told
  /// as the sizes alone.
  private var sides: (String, String) {
    var (left, right) = (Polynomial(0), Polynomial(0))
    for term in polynomial.terms {
      var part = Polynomial(term.coefficient)
      for factor in term.factors {
        part = (try? part.multiplied(by: Polynomial(factor.symbol, factor.function))) ?? part
      }
      if term.isSubtracted {
        right = (try? right.subtracting(part)) ?? right
      } else {
        left = (try? left.adding(part)) ?? left
      }
    }
    return (Dimension(left).sourceText, Dimension(right).sourceText)
  }
}

extension Relation {
  /// A relation in source text from which this one follows: `W == H` where it says that a function
  /// of both has the same value.
  fileprivate var sufficientText: String {
    guard kind == .zero, !isNegated, polynomial.terms.count == 2,
      polynomial.terms.allSatisfy({ $0.coefficient == 1 && $0.factors.count == 1 }),
      let first = polynomial.terms.first?.factors.first,
      let last = polynomial.terms.last?.factors.first,
      (try? last.function.multiplied(by: -1)) == first.function
    else { return text }
    return "\(last.symbol.name) == \(first.symbol.name)"
  }
}

extension Polynomial.Term {
  /// `true` iff it becomes smaller as its sizes grow.
  fileprivate var isSubtracted: Bool {
    guard factors.count == 1, let factor = factors.first else { return coefficient < 0 }
    return (coefficient < 0) != factor.function.isNegative
  }
}

extension SizeDomain {
  /// The condition, in source text, that just these sizes meet; `nil` where these are none, or all.
  package func condition(_ symbols: [Symbol]) -> String? {
    condition(of: parts, within: nil, symbols) { $0.text }
  }

  /// What must hold of the sizes beyond that each is one of those that it has here, as source text;
  /// none where that is all.
  package func relations(_ symbols: [Symbol]) -> [String] {
    if parts.count == 1 { return parts[0].relations.map(\.text) }
    let product = Part(sets: Dictionary(uniqueKeysWithValues: symbols.map { ($0, self[$0]) }))
    return condition(of: parts, within: product, symbols) { $0.text }.map { [$0] } ?? []
  }

  /// The weakest condition, in source text, that leaves of the sizes of `admitted` just these;
  /// `nil` where these are none.
  ///
  /// Sizes that something ties together are asked to be equal, if that is enough.
  package func clause(within admitted: SizeDomain, _ symbols: [Symbol]) -> String? {
    let frame = admitted.parts.count == 1 ? admitted.parts[0] : nil
    let equal = parts.first { part in
      part.relations.contains { $0.kind == .zero && !$0.isNegated }
        && part.relations.allSatisfy { !$0.isNegated }
    }
    return condition(of: equal.map { [$0] } ?? parts, within: frame, symbols) {
      $0.sufficientText
    }
  }

  private func condition(
    of parts: [Part], within other: Part?, _ symbols: [Symbol], _ text: (Relation) -> String
  ) -> String? {
    let texts = parts.map {
      $0.conditions(within: other, symbols, isAlone: parts.count == 1, text)
    }
    return texts.isEmpty || texts.contains("") ? nil : texts.joined(separator: " || ")
  }
}

extension SizeDomain.Part {
  /// What the part says beyond another, joined by `&&`.
  fileprivate func conditions(
    within other: SizeDomain.Part?, _ symbols: [Symbol], isAlone: Bool,
    _ text: (Relation) -> String
  ) -> String {
    var conditions: [(text: String, isChoice: Bool)] = []
    var ties: [String] = []
    for relation in relations where !(other?.relations.contains(relation) ?? false) {
      let tie = text(relation)
      if !ties.contains(tie) { ties.append(tie) }
    }
    for symbol in symbols {
      let admitted = other?[symbol] ?? .all
      // What is said of a size holds of one that is equal.
      let isSaid = symbols.contains {
        $0 < symbol && self[$0] == self[symbol] && ties.contains("\(symbol.name) == \($0.name)")
      }
      if isSaid || self[symbol] == admitted
        || isImplied(self[symbol], of: symbol, within: admitted)
      {
        continue
      }
      conditions.append(self[symbol].condition(on: symbol.name, within: admitted))
    }
    conditions += ties.map { ($0, false) }
    if conditions.count == 1, isAlone { return conditions[0].text }
    return conditions.map { $0.isChoice ? "(\($0.text))" : $0.text }.joined(separator: " && ")
  }

  /// `true` iff an equation of the part says itself that a size is in its set.
  private func isImplied(_ set: SizeSet, of symbol: Symbol, within admitted: SizeSet) -> Bool {
    relations.contains { relation in
      guard !relation.isNegated,
        case .all(let parts)? = try? SizeCondition(relation.polynomial, is: relation.kind)
      else { return false }
      return parts.contains { part in
        guard case .member(symbol, let solutions) = part else { return false }
        return solutions.intersection(admitted) == set
      }
    }
  }
}

extension QuasiLinear {
  /// `true` iff it is written with a minus before it.
  fileprivate var isNegative: Bool {
    switch form {
    case .floor(let floor): floor.factor < 0
    case .table(let table):
      table.composition.map {
        $0.operation == .product && $0.right.constant.map { $0 < 0 } ?? false
      } ?? false
    }
  }
}
