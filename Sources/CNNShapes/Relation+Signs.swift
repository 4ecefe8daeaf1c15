/// Relations that say which signs a polynomial may have, so that two about one polynomial are one.
extension Relation {
  /// Which signs a number may have.
  private struct Signs: OptionSet {
    let rawValue: UInt8

    static let negative = Signs(rawValue: 1 << 0)
    static let zero = Signs(rawValue: 1 << 1)
    static let positive = Signs(rawValue: 1 << 2)
    static let all: Signs = [.negative, .zero, .positive]

    /// The signs of the number's negative.
    var mirrored: Signs {
      var mirrored = intersection(.zero)
      if contains(.negative) { mirrored.insert(.positive) }
      if contains(.positive) { mirrored.insert(.negative) }
      return mirrored
    }
  }

  /// What two relations about one polynomial come to.
  enum Combination {
    case relation(Relation)
    case always
    case never
  }

  /// Both this and another relation; `nil` where they are not about one polynomial.
  func intersection(_ other: Relation) -> Combination? {
    combined(with: other) { $0.intersection($1) }
  }

  /// This or another relation; `nil` where they are not about one polynomial.
  func union(_ other: Relation) -> Combination? {
    combined(with: other) { $0.union($1) }
  }

  private func combined(with other: Relation, _ combine: (Signs, Signs) -> Signs) -> Combination? {
    // A constant may stand in one term or in another, so it is their difference that tells.
    guard let (polynomial, signs) = signed, let (same, others) = other.signed,
      polynomial.symbols == same.symbols, (try? polynomial.subtracting(same))?.constant == 0
    else { return nil }
    let both = combine(signs, others)
    if both == .all { return .always }
    return Relation(polynomial, both).map(Combination.relation) ?? .never
  }

  /// The polynomial whose first term grows, and the signs that it may have.
  private var signed: (Polynomial, Signs)? {
    var signs: Signs
    switch kind {
    case .zero: signs = .zero
    case .nonnegative: signs = [.zero, .positive]
    case .divisible: return nil
    }
    if isNegated { signs = Signs.all.subtracting(signs) }
    guard polynomial.beginsFalling else { return (polynomial, signs) }
    return (try? polynomial.multiplied(by: Polynomial(-1))).map { ($0, signs.mirrored) }
  }

  /// The relation that allows a polynomial some signs; `nil` where these are none, or all.
  private init?(_ polynomial: Polynomial, _ signs: Signs) {
    switch signs {
    case .zero: self.init(polynomial, Kind.zero)
    case [.negative, .positive]: self = Relation(polynomial, Kind.zero).negated
    case [.zero, .positive]: self.init(polynomial, .nonnegative)
    case .negative: self = Relation(polynomial, .nonnegative).negated
    case .positive, [.zero, .negative]:
      guard let mirrored = try? polynomial.multiplied(by: Polynomial(-1)) else { return nil }
      let relation = Relation(mirrored, .nonnegative)
      self = signs == .positive ? relation.negated : relation
    default: return nil
    }
  }
}
