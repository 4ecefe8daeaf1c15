/// A size that depends on sizes left open.
package enum OpenSize: Hashable, Sendable {
  /// A function of one of them, which is not constant.
  case function(Symbol, QuasiLinear)
  /// Anything else: a product, or a sum over several of them.
  case polynomial(Polynomial)

  /// The size as a sum of products.
  package var polynomial: Polynomial {
    switch self {
    case .function(let symbol, let function): Polynomial(symbol, function)
    case .polynomial(let polynomial): polynomial
    }
  }

  /// The sizes that it depends on, in order.
  package var symbols: [Symbol] {
    switch self {
    case .function(let symbol, _): [symbol]
    case .polynomial(let polynomial): polynomial.symbols
    }
  }

  /// Returns the number that it comes to, or `nil` where that does not fit in 64 bits.
  package func value(at sizes: (Symbol) -> Int) -> Int? {
    switch self {
    case .function(let symbol, let function): function.value(at: sizes(symbol))
    case .polynomial(let polynomial): polynomial.value(at: sizes)
    }
  }
}

extension Dimension {
  /// The open size `symbol` itself.
  package init(_ symbol: Symbol) {
    self = .open(.function(symbol, .identity))
  }

  /// A function of an open size, or the number that it is everywhere.
  package init(_ symbol: Symbol, _ function: QuasiLinear) {
    self = function.constant.map(Dimension.known) ?? .open(.function(symbol, function))
  }

  package init(_ polynomial: Polynomial) {
    if let constant = polynomial.constant {
      self = .known(constant)
    } else if let single = polynomial.single {
      self = .open(.function(single.symbol, single.function))
    } else {
      self = .open(.polynomial(polynomial))
    }
  }

  /// The open sizes that it depends on, in order.
  package var symbols: [Symbol] {
    if case .open(let size) = self { size.symbols } else { [] }
  }

  /// `true` iff it depends on an open size.
  package var isOpen: Bool {
    if case .open = self { true } else { false }
  }

  /// The size as a sum of products; `nil` where it is not known.
  package var polynomial: Polynomial? {
    switch self {
    case .known(let value): Polynomial(value)
    case .open(let size): size.polynomial
    case .unknown, .tooLarge, .irregular: nil
    }
  }

  /// Returns it with numbers for the open sizes.
  package func value(at sizes: (Symbol) -> Int) -> Dimension {
    guard case .open(let size) = self else { return self }
    return size.value(at: sizes).map(Dimension.known) ?? .tooLarge
  }
}

/// What an operation does where one operand is an open size at least, and the other is one or is
/// known.
extension Dimension {
  static func open(_ left: Dimension, _ right: Dimension, _ operation: Operation) -> Dimension {
    do throws(QuasiLinear.Failure) {
      if let (symbol, first, second) = functions(left, right) {
        if let result = try operation.apply(first, second) { return Dimension(symbol, result) }
      }
      guard let first = left.polynomial, let second = right.polynomial else { return .unknown }
      return try operation.apply(first, second)
    } catch {
      switch error {
      case .tooLarge: return .tooLarge
      case .irregular: return .irregular
      }
    }
  }

  /// Both operands as functions of one symbol, where they are that.
  private static func functions(_ left: Dimension, _ right: Dimension)
    -> (Symbol, QuasiLinear, QuasiLinear)?
  {
    switch (left, right) {
    case (.open(.function(let symbol, let function)), .known(let number)):
      return (symbol, function, QuasiLinear(constant: number))
    case (.known(let number), .open(.function(let symbol, let function))):
      return (symbol, QuasiLinear(constant: number), function)
    case (.open(.function(let symbol, let first)), .open(.function(let other, let second))):
      return symbol == other ? (symbol, first, second) : nil
    case (_, _): return nil
    }
  }

  /// What is done with two sizes.
  enum Operation {
    case sum, difference, product, floorQuotient, ceilingQuotient, remainder, maximum, minimum

    /// The result for functions of one size; `nil` where it is a product of two that vary, or a
    /// quotient by one.
    func apply(_ left: QuasiLinear, _ right: QuasiLinear) throws(QuasiLinear.Failure)
      -> QuasiLinear?
    {
      switch self {
      case .sum: return try left.adding(right)
      case .difference: return try left.subtracting(right)
      case .maximum: return try left.maximum(right)
      case .minimum: return try left.minimum(right)
      case .product:
        if let number = right.constant { return try left.multiplied(by: number) }
        return try left.constant.map { (number) throws(QuasiLinear.Failure) in
          try right.multiplied(by: number)
        }
      case .floorQuotient, .ceilingQuotient, .remainder:
        guard let number = right.constant else { return nil }
        switch self {
        case .floorQuotient: return try left.floorDivided(by: number)
        case .ceilingQuotient: return try left.ceilingDivided(by: number)
        default: return try left.remainder(by: number)
        }
      }
    }

    /// The result for sums of products; rounding of a product is beyond them.
    func apply(_ left: Polynomial, _ right: Polynomial) throws(QuasiLinear.Failure) -> Dimension {
      switch self {
      case .sum: return Dimension(try left.adding(right))
      case .difference: return Dimension(try left.subtracting(right))
      case .product: return Dimension(try left.multiplied(by: right))
      case .floorQuotient, .ceilingQuotient, .remainder:
        guard let quotient = left.dividedExactly(by: right) else { throw .irregular }
        return self == .remainder ? 0 : Dimension(quotient)
      case .maximum, .minimum:
        guard let difference = try left.subtracting(right).constant else { throw .irregular }
        return Dimension((difference >= 0) == (self == .maximum) ? left : right)
      }
    }
  }
}
