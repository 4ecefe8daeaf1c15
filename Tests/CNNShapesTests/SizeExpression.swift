import CNNShapes
import TestSupport

/// Arithmetic on one size, as a tree.
indirect enum SizeExpression {
  case size
  case constant(Int)
  case sum(SizeExpression, SizeExpression)
  case difference(SizeExpression, SizeExpression)
  case product(SizeExpression, Int)
  case floor(SizeExpression, Int)
  case ceiling(SizeExpression, Int)
  case remainder(SizeExpression, Int)
  case maximum(SizeExpression, SizeExpression)
  case minimum(SizeExpression, SizeExpression)

  /// What it comes to by the arithmetic of whole numbers.
  func value(at n: Int) -> Int {
    switch self {
    case .size: n
    case .constant(let number): number
    case .sum(let a, let b): a.value(at: n) + b.value(at: n)
    case .difference(let a, let b): a.value(at: n) - b.value(at: n)
    case .product(let a, let factor): a.value(at: n) * factor
    case .floor(let a, let divisor): Self.floor(a.value(at: n), divisor)
    case .ceiling(let a, let divisor): -Self.floor(-a.value(at: n), divisor)
    case .remainder(let a, let divisor):
      a.value(at: n) - divisor * Self.floor(a.value(at: n), divisor)
    case .maximum(let a, let b): max(a.value(at: n), b.value(at: n))
    case .minimum(let a, let b): min(a.value(at: n), b.value(at: n))
    }
  }

  private static func floor(_ number: Int, _ divisor: Int) -> Int {
    let quotient = number / divisor
    return quotient * divisor > number ? quotient - 1 : quotient
  }

  /// The function that it is.
  func function() throws(QuasiLinear.Failure) -> QuasiLinear {
    switch self {
    case .size: .identity
    case .constant(let number): QuasiLinear(constant: number)
    case .sum(let a, let b): try a.function().adding(b.function())
    case .difference(let a, let b): try a.function().subtracting(b.function())
    case .product(let a, let factor): try a.function().multiplied(by: factor)
    case .floor(let a, let divisor): try a.function().floorDivided(by: divisor)
    case .ceiling(let a, let divisor): try a.function().ceilingDivided(by: divisor)
    case .remainder(let a, let divisor): try a.function().remainder(by: divisor)
    case .maximum(let a, let b): try a.function().maximum(b.function())
    case .minimum(let a, let b): try a.function().minimum(b.function())
    }
  }

  /// The function, or `nil` where it is not followed because its period or start is too large.
  func followed() throws(QuasiLinear.Failure) -> QuasiLinear? {
    do throws(QuasiLinear.Failure) {
      return try function()
    } catch {
      if error == .irregular { return nil }
      throw error
    }
  }

  /// The same by `Dimension`'s operators.
  func dimension(of symbol: Symbol) -> Dimension {
    switch self {
    case .size: Dimension(symbol)
    case .constant(let number): Dimension(number)
    case .sum(let a, let b): a.dimension(of: symbol) + b.dimension(of: symbol)
    case .difference(let a, let b): a.dimension(of: symbol) - b.dimension(of: symbol)
    case .product(let a, let factor): a.dimension(of: symbol) * Dimension(factor)
    case .floor(let a, let divisor):
      a.dimension(of: symbol).floorDivided(by: Dimension(divisor))
    case .ceiling(let a, let divisor):
      a.dimension(of: symbol).ceilingDivided(by: Dimension(divisor))
    case .remainder(let a, let divisor):
      a.dimension(of: symbol).remainder(by: Dimension(divisor))
    case .maximum(let a, let b):
      Dimension.maximum(a.dimension(of: symbol), b.dimension(of: symbol))
    case .minimum(let a, let b):
      Dimension.minimum(a.dimension(of: symbol), b.dimension(of: symbol))
    }
  }
}

extension SizeExpression {
  /// A tree with at most `depth` operations from its top to a leaf.
  static func random(depth: Int, using generator: inout SeededGenerator) -> SizeExpression {
    guard depth > 0 else {
      return Int.random(in: 0..<5, using: &generator) == 0
        ? .constant(Int.random(in: -9...9, using: &generator)) : .size
    }
    let a = random(depth: depth - 1, using: &generator)
    let divisor = [1, 2, 2, 2, 3, 4, 5, 6, 8].randomElement(using: &generator) ?? 1
    let operation = Int.random(in: 0..<12, using: &generator)
    if operation >= 8 {
      return .sum(a, .constant(Int.random(in: -20...20, using: &generator)))
    }
    if operation < 4 {
      let other = random(depth: Int.random(in: 0..<depth, using: &generator), using: &generator)
      switch operation {
      case 0: return .sum(a, other)
      case 1: return .difference(a, other)
      case 2: return .maximum(a, other)
      default: return .minimum(a, other)
      }
    }
    switch operation {
    case 4: return .product(a, Int.random(in: -4...4, using: &generator))
    case 5: return .floor(a, divisor)
    case 6: return .ceiling(a, divisor)
    default: return .remainder(a, divisor)
    }
  }

  /// The same function, written otherwise: here and there by a law.
  func rewritten(using generator: inout SeededGenerator) -> SizeExpression {
    let number = Int.random(in: 1...5, using: &generator)
    let keep = Bool.random(using: &generator)
    switch self {
    case .size: return keep ? self : .ceiling(.product(.size, number), number)
    case .constant(let value):
      return keep ? self : .difference(.sum(.size, .constant(value)), .size)
    case .sum(let a, let b):
      let (a, b) = (a.rewritten(using: &generator), b.rewritten(using: &generator))
      return keep ? .sum(b, a) : .difference(a, .product(b, -1))
    case .difference(let a, let b):
      let (a, b) = (a.rewritten(using: &generator), b.rewritten(using: &generator))
      return keep ? .difference(a, b) : .product(.difference(b, a), -1)
    case .product(let a, let factor):
      let a = a.rewritten(using: &generator)
      return keep ? .product(a, factor) : .sum(a, .product(a, factor - 1))
    case .floor(let a, let divisor):
      let a = a.rewritten(using: &generator)
      return keep
        ? .ceiling(.sum(a, .constant(1 - divisor)), divisor)
        : .product(.ceiling(.product(a, -number), divisor * number), -1)
    case .ceiling(let a, let divisor):
      let a = a.rewritten(using: &generator)
      return keep
        ? .product(.floor(.product(a, -1), divisor), -1)
        : .sum(.floor(.sum(a, .constant(-1)), divisor), .constant(1))
    case .remainder(let a, let divisor):
      let a = a.rewritten(using: &generator)
      return keep
        ? .difference(a, .product(.floor(a, divisor), divisor))
        : .floor(.remainder(.product(a, number), divisor * number), number)
    case .maximum(let a, let b):
      let (a, b) = (a.rewritten(using: &generator), b.rewritten(using: &generator))
      return keep
        ? .difference(.sum(a, b), .minimum(a, b))
        : .product(.minimum(.product(a, -1), .product(b, -1)), -1)
    case .minimum(let a, let b):
      let (a, b) = (a.rewritten(using: &generator), b.rewritten(using: &generator))
      return keep ? .minimum(b, a) : .sum(b, .minimum(.difference(a, b), .constant(0)))
    }
  }
}
