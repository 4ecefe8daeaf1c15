import CNNNetwork
import CNNShapes

extension Formula {
  /// Returns `true` iff both are one formula of one open size each, of which the same is known: what
  /// is said of a height then holds for a width.
  func isLike(_ other: Formula) -> Bool {
    let (own, others) = (symbols, other.symbols)
    guard own.count == 1, others.count == 1, let size = own.first, let name = others.first,
      size.modulus == name.modulus, size.residue == name.residue
    else { return false }
    return other.replacing(name, by: size) == self
  }

  /// The open sizes in it.
  private var symbols: Set<Symbol> {
    guard let (left, right) = operands else {
      if case .size(let size) = self { return Set(size.symbols) }
      return []
    }
    return left.symbols.union(right.symbols)
  }

  /// The formulas that it joins; `nil` for a size.
  private var operands: (Formula, Formula)? {
    switch self {
    case .size: nil
    case .sum(let a, let b), .difference(let a, let b), .product(let a, let b),
      .quotient(let a, let b),
      .floorQuotient(let a, let b), .ceilingQuotient(let a, let b), .remainder(let a, let b),
      .maximum(let a, let b), .minimum(let a, let b):
      (a, b)
    }
  }

  /// Returns it with another open size in the place of the only one.
  private func replacing(_ name: Symbol, by size: Symbol) -> Formula {
    guard let (left, right) = operands else {
      guard case .size(.open(.function(name, let function))) = self else { return self }
      return .size(Dimension(size, function))
    }
    let (a, b) = (left.replacing(name, by: size), right.replacing(name, by: size))
    switch self {
    case .size: return self
    case .sum: return a + b
    case .difference: return a - b
    case .product: return a * b
    case .quotient: return .quotient(a, b)
    case .floorQuotient: return .floorQuotient(a, b)
    case .ceilingQuotient: return .ceilingQuotient(a, b)
    case .remainder: return .remainder(a, b)
    case .maximum: return .maximum(a, b)
    case .minimum: return .minimum(a, b)
    }
  }
}
