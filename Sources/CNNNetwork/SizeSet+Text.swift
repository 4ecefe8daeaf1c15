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

extension Polynomial.Term {
  /// `true` iff it becomes smaller as its sizes grow.
  fileprivate var isSubtracted: Bool {
    guard factors.count == 1, let factor = factors.first else { return coefficient < 0 }
    return (coefficient < 0) != (factor.function.growth < 0)
  }
}

extension SizeDomain {
  /// The weakest condition, in source text, that leaves of the sizes of `admitted` just these;
  /// `nil` where these are none.
  package func condition(within admitted: SizeDomain, _ symbols: [Symbol]) -> String? {
    guard !parts.isEmpty else { return nil }
    let frame = admitted.parts.count == 1 ? admitted.parts[0] : nil
    let texts = parts.map { part in
      part.conditions(within: frame, symbols, isAlone: parts.count == 1)
    }
    if texts.contains("") { return nil }
    return texts.joined(separator: " || ")
  }
}

extension SizeDomain.Part {
  /// What the part says beyond another, joined by `&&`.
  package func conditions(within other: SizeDomain.Part?, _ symbols: [Symbol], isAlone: Bool)
    -> String
  {
    var conditions: [(text: String, isChoice: Bool)] = []
    for symbol in symbols {
      let admitted = other?[symbol] ?? .all
      if self[symbol] == admitted { continue }
      conditions.append(self[symbol].condition(on: symbol.name, within: admitted))
    }
    for relation in relations where !(other?.relations.contains(relation) ?? false) {
      conditions.append((relation.text, false))
    }
    if conditions.count == 1, isAlone { return conditions[0].text }
    return conditions.map { $0.isChoice ? "(\($0.text))" : $0.text }.joined(separator: " && ")
  }
}
