/// A size that depends on sizes left open.
package enum OpenSize: Hashable, Sendable {
  /// A function of one of them, which is not constant.
  case function(Symbol, QuasiLinear)
  /// Anything else: a product, or a sum over several of them.
  case polynomial(Polynomial)
  /// Such a sum over a number, at least 2, which divides it wherever the size occurs: what a reshape
  /// leaves for one axis.
  case quotient(Polynomial, by: Int)

  /// The size as a sum of products over a number.
  var fraction: (Polynomial, Int) {
    switch self {
    case .function(let symbol, let function): (Polynomial(symbol, function), 1)
    case .polynomial(let polynomial): (polynomial, 1)
    case .quotient(let polynomial, let divisor): (polynomial, divisor)
    }
  }

  /// The sizes that it depends on, in order.
  package var symbols: [Symbol] {
    switch self {
    case .function(let symbol, _): [symbol]
    case .polynomial(let polynomial), .quotient(let polynomial, by: _): polynomial.symbols
    }
  }

  /// Returns the number that it comes to, or `nil` where that does not fit in 64 bits.
  package func value(at sizes: (Symbol) -> Int) -> Int? {
    switch self {
    case .function(let symbol, let function): function.value(at: sizes(symbol))
    case .polynomial(let polynomial): polynomial.value(at: sizes)
    case .quotient(let polynomial, let divisor):
      polynomial.value(at: sizes)?.floorDivided(by: divisor)
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

  /// A sum of products over a number that divides it wherever the size occurs.
  ///
  /// - Requires: `divisor` ≥ 1.
  init(_ polynomial: Polynomial, over divisor: Int) {
    let common = greatestCommonDivisor(polynomial.content, divisor)
    guard let reduced = polynomial.dividedExactly(by: Polynomial(common)), divisor > common,
      reduced.constant == nil
    else {
      self = polynomial.dividedExactly(by: Polynomial(divisor)).map { Dimension($0) } ?? .irregular
      return
    }
    self = .open(.quotient(reduced, by: divisor / common))
  }

  /// The size as a sum of products; `nil` where it is not known, or one over a number.
  package var polynomial: Polynomial? {
    guard let (polynomial, divisor) = fraction, divisor == 1 else { return nil }
    return polynomial
  }

  /// The size as a sum of products over a number; `nil` where it is not known.
  var fraction: (Polynomial, Int)? {
    switch self {
    case .known(let value): (Polynomial(value), 1)
    case .open(let size): size.fraction
    case .unknown, .tooLarge, .irregular: nil
    }
  }

  /// self / divisor, where something else sees to it that this is whole; unknown where `divisor` is
  /// below 1.
  package func exactlyDivided(by divisor: Dimension) -> Dimension {
    let rounded = floorDivided(by: divisor)
    guard rounded == .irregular, let (polynomial, below) = fraction, let number = divisor.value,
      let product = below.times(number)
    else { return rounded }
    return Dimension(polynomial, over: product)
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
      guard let first = left.fraction, let second = right.fraction else { return .unknown }
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

    /// The result for sums of products over numbers; rounding of a product is beyond them.
    func apply(_ left: (Polynomial, Int), _ right: (Polynomial, Int))
      throws(QuasiLinear.Failure) -> Dimension
    {
      let below = try exact(left.1.times(right.1))
      let first = try left.0.multiplied(by: Polynomial(right.1))
      let second = try right.0.multiplied(by: Polynomial(left.1))
      switch self {
      case .sum: return Dimension(try first.adding(second), over: below)
      case .difference: return Dimension(try first.subtracting(second), over: below)
      case .product: return Dimension(try left.0.multiplied(by: right.0), over: below)
      case .floorQuotient, .ceilingQuotient, .remainder:
        if right.0.constant == 1, right.1 == 1 {
          return self == .remainder ? 0 : Dimension(left.0, over: left.1)
        }
        guard below == 1, let quotient = left.0.dividedExactly(by: right.0) else {
          throw .irregular
        }
        return self == .remainder ? 0 : Dimension(quotient)
      case .maximum, .minimum:
        guard let difference = try first.subtracting(second).constant else { throw .irregular }
        let larger = (difference >= 0) == (self == .maximum) ? left : right
        return Dimension(larger.0, over: larger.1)
      }
    }
  }
}
