/// The size of one axis.
///
/// Arithmetic never traps: what cannot be known, because a mistake before it hides it, stays
/// unknown, and what leaves 64 bits stays too large.
package enum Dimension: Hashable, Sendable {
  case known(Int)
  /// A size that depends on open sizes, never one that is the same for all of them.
  indirect case open(OpenSize)
  /// A size that a mistake before it hides; it silences what would only follow from that mistake.
  case unknown
  /// A number that does not fit in 64 bits.
  case tooLarge
  /// A size that depends on open sizes in a way that is not followed: see ``QuasiLinear/Failure``.
  case irregular

  package init(_ value: Int) {
    self = .known(value)
  }

  /// The number, where it is known.
  package var value: Int? {
    if case .known(let value) = self { value } else { nil }
  }

  private static func combine(
    _ left: Dimension, _ right: Dimension, _ operation: Operation, _ known: (Int, Int) -> Int?
  ) -> Dimension {
    switch (left, right) {
    case (.known(let a), .known(let b)): known(a, b).map(Dimension.known) ?? .tooLarge
    case (.unknown, _), (_, .unknown): .unknown
    case (.tooLarge, _), (_, .tooLarge): .tooLarge
    case (.irregular, _), (_, .irregular): .irregular
    case (.open, _), (_, .open): open(left, right, operation)
    }
  }

  package static func + (left: Dimension, right: Dimension) -> Dimension {
    combine(left, right, .sum) { $0.plus($1) }
  }

  package static func - (left: Dimension, right: Dimension) -> Dimension {
    combine(left, right, .difference) { $0.minus($1) }
  }

  package static func * (left: Dimension, right: Dimension) -> Dimension {
    combine(left, right, .product) { $0.times($1) }
  }

  /// ⌊self / divisor⌋; unknown where `divisor` is below 1.
  package func floorDivided(by divisor: Dimension) -> Dimension {
    guard divisor.value.map({ $0 > 0 }) ?? true else { return .unknown }
    return Self.combine(self, divisor, .floorQuotient) { $0.floorDivided(by: $1) }
  }

  /// ⌈self / divisor⌉; unknown where `divisor` is below 1.
  package func ceilingDivided(by divisor: Dimension) -> Dimension {
    guard divisor.value.map({ $0 > 0 }) ?? true else { return .unknown }
    return Self.combine(self, divisor, .ceilingQuotient) { $0.ceilingDivided(by: $1) }
  }

  /// self mod divisor, from 0 to below it; unknown where `divisor` is below 1.
  package func remainder(by divisor: Dimension) -> Dimension {
    guard divisor.value.map({ $0 > 0 }) ?? true else { return .unknown }
    return Self.combine(self, divisor, .remainder) { $0.modulo($1) }
  }

  /// Returns the larger of two sizes.
  package static func maximum(_ left: Dimension, _ right: Dimension) -> Dimension {
    combine(left, right, .maximum) { max($0, $1) }
  }

  /// Returns the smaller of two sizes.
  package static func minimum(_ left: Dimension, _ right: Dimension) -> Dimension {
    combine(left, right, .minimum) { min($0, $1) }
  }
}

extension Dimension: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) {
    self = .known(value)
  }
}

/// What must hold between sizes.
package enum Condition: Hashable, Sendable {
  /// The first is not above the second.
  case atMost(Dimension, Dimension)
  case equal(Dimension, Dimension)
  /// The second divides the first.
  case divisible(Dimension, by: Dimension)
  /// What does not depend on sizes.
  case constant(Bool)
  /// At least one of several.
  indirect case any([Condition])

  /// Whether it holds, as far as that can be said without knowing which sizes occur.
  package var verdict: Verdict {
    let holds: Bool? =
      switch self {
      case .equal(.open(let a), .open(let b)) where a == b: true
      case .atMost(.known(let a), .known(let b)): a <= b
      case .equal(.known(let a), .known(let b)): a == b
      case .divisible(.known(let a), by: .known(let b)): b > 0 && a % b == 0
      case .constant(let value): value
      case .any(let conditions): Self.verdict(ofAny: conditions)
      case .atMost, .equal, .divisible: nil
      }
    guard let holds else { return .undecided }
    return holds ? .always : .never
  }

  /// The open sizes that it speaks of, in order.
  package var symbols: [Symbol] {
    switch self {
    case .atMost(let a, let b), .equal(let a, let b), .divisible(let a, by: let b):
      Array(Set(a.symbols + b.symbols)).sorted()
    case .constant: []
    case .any(let conditions): Array(Set(conditions.flatMap(\.symbols))).sorted()
    }
  }

  private static func verdict(ofAny conditions: [Condition]) -> Bool? {
    let verdicts = conditions.map(\.verdict)
    if verdicts.contains(.always) { return true }
    return verdicts.contains(.undecided) ? nil : false
  }
}

/// For which sizes a condition holds.
package enum Verdict: Sendable {
  case always
  case never
  /// A size in it is open, or not known.
  case undecided
}
