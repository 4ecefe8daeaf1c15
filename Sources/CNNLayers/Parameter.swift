import CNNShapes

/// A parameter of a layer: what it is called, what it takes, and what it is when left out.
package struct Parameter: Sendable {
  /// What an argument may be.
  package enum Kind: Hashable, Sendable {
    /// A whole number of at least 1.
    case count
    /// A whole number of at least 0.
    case index
    /// A whole number of at least `minimum` for every spatial axis, or a list with one for each.
    case extents(minimum: Int)
    /// The same as `extents` from 1 on, of sizes that may be open.
    case sizes
    /// `valid`, `same`, `causal` where `allowsCausal`, or what ``sides`` takes.
    case padding(allowsCausal: Bool)
    /// A whole number of at least 0, a list with one per axis, or with a pair per axis.
    case sides
    /// Any number.
    case number
    /// A number of at least 0.
    case nonnegative
    /// A number of at least 0 and below 1.
    case rate
    case flag
    /// A layer that works on each element, or `linear`.
    case activation
    /// The number of an axis, from 1 or from −1 at the end; never 0, the batch.
    case axis
    /// An axis, or a list of axes, none twice.
    case axes
    /// Any number, or a list with one for each channel; of at least `minimum` where there is one.
    case numbers(minimum: Int?)
    /// A list of sizes of at least 1, of which one may be `_`.
    case shape
    /// One of these symbols.
    case choice([String])
  }

  /// What holds where no argument is given.
  package enum Default: Hashable, Sendable {
    case required
    case value(Argument)
    /// The argument of the parameter of this name.
    case sameAs(String)
    /// Nothing: the layer does without.
    case none
  }

  /// How an argument is shown in a picture.
  package enum Display: Hashable, Sendable {
    case hidden
    /// The value alone: `64`, `3×3`.
    case value
    /// The value after a prefix: `/2`.
    case prefixed(String)
    /// The name where the value is `true`, `no name` where it is `false`.
    case flag
  }

  package let name: String
  package let kind: Kind
  package let defaultValue: Default
  /// `true` iff the argument must be named.
  package let isNamed: Bool
  /// What it means, in one line without a full stop.
  package let summary: String
  package let display: Display

  package init(
    _ name: String, _ kind: Kind, _ defaultValue: Default = .required, isNamed: Bool = false,
    display: Display = .hidden, _ summary: String
  ) {
    self.name = name
    self.kind = kind
    self.defaultValue = defaultValue
    self.isNamed = isNamed
    self.display = display
    self.summary = summary
  }
}

extension Parameter.Kind {
  /// The least size that it takes where it takes open ones; `nil` where it takes none.
  package var leastOpenSize: Int? {
    switch self {
    case .padding, .sides: 0
    case .sizes, .shape: 1
    case .count, .index, .extents, .number, .nonnegative, .rate, .flag, .activation, .axis, .axes,
      .numbers, .choice:
      nil
    }
  }
}

/// A value that a layer was given.
package enum Argument: Hashable, Sendable {
  case number(Rational)
  /// A whole number that depends on open sizes, at least the least that its parameter takes.
  case open(Dimension)
  case flag(Bool)
  /// A word such as `same` or `bilinear`.
  case symbol(String)
  case list([Argument])
  /// A layer with its arguments.
  case layer(LayerCall)
  /// `_`: to be inferred.
  case inferred

  /// Returns a whole number as an argument.
  package static func whole(_ value: Int) -> Argument {
    .number(Rational(value))
  }

  /// The number `significand · 10^exponent`.
  ///
  /// - Requires: it is a default, which fits.
  static func decimal(_ significand: Int, exponent: Int) -> Argument {
    guard let value = Rational(significand: significand, exponent: exponent) else {
      preconditionFailure("the default \(significand)e\(exponent) does not fit")
    }
    return .number(value)
  }
}
