/// The size of one axis.
///
/// Arithmetic never traps: what cannot be known, because a mistake before it hides it, stays
/// unknown, and what leaves 64 bits stays too large.
package enum Dimension: Hashable, Sendable {
  case known(Int)
  /// A size that a mistake before it hides; it silences what would only follow from that mistake.
  case unknown
  /// A number that does not fit in 64 bits.
  case tooLarge

  package init(_ value: Int) {
    self = .known(value)
  }

  /// The number, where it is known.
  package var value: Int? {
    if case .known(let value) = self { value } else { nil }
  }

  private static func combine(
    _ left: Dimension, _ right: Dimension, _ operation: (Int, Int) -> Int?
  ) -> Dimension {
    switch (left, right) {
    case (.known(let a), .known(let b)): operation(a, b).map(Dimension.known) ?? .tooLarge
    case (.unknown, _), (_, .unknown): .unknown
    case (.tooLarge, _), (_, .tooLarge): .tooLarge
    }
  }

  package static func + (left: Dimension, right: Dimension) -> Dimension {
    combine(left, right) { $0.plus($1) }
  }

  package static func - (left: Dimension, right: Dimension) -> Dimension {
    combine(left, right) {
      let (value, overflow) = $0.subtractingReportingOverflow($1)
      return overflow ? nil : value
    }
  }

  package static func * (left: Dimension, right: Dimension) -> Dimension {
    combine(left, right) { $0.times($1) }
  }

  /// ⌊self / divisor⌋; unknown where `divisor` is below 1.
  package func floorDivided(by divisor: Dimension) -> Dimension {
    guard divisor.value.map({ $0 > 0 }) ?? true else { return .unknown }
    return Self.combine(self, divisor) { $0.floorDivided(by: $1) }
  }

  /// ⌈self / divisor⌉; unknown where `divisor` is below 1.
  package func ceilingDivided(by divisor: Dimension) -> Dimension {
    guard divisor.value.map({ $0 > 0 }) ?? true else { return .unknown }
    return Self.combine(self, divisor) { $0.ceilingDivided(by: $1) }
  }

  /// Returns the larger of two sizes.
  package static func maximum(_ left: Dimension, _ right: Dimension) -> Dimension {
    combine(left, right) { max($0, $1) }
  }

  /// Returns the smaller of two sizes.
  package static func minimum(_ left: Dimension, _ right: Dimension) -> Dimension {
    combine(left, right) { min($0, $1) }
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

  /// Whether it holds; what is not known is taken to.
  package var verdict: Verdict {
    let holds: Bool? =
      switch self {
      case .atMost(.known(let a), .known(let b)): a <= b
      case .equal(.known(let a), .known(let b)): a == b
      case .divisible(.known(let a), by: .known(let b)): b > 0 && a % b == 0
      case .constant(let value): value
      case .atMost, .equal, .divisible: nil
      }
    guard let holds else { return .undecided }
    return holds ? .always : .never
  }
}

/// For which sizes a condition holds.
package enum Verdict: Sendable {
  case always
  case never
  /// A size in it is not known.
  case undecided
}
