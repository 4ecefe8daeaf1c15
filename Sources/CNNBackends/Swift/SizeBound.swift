import CNNLayers
import CNNNetwork
import CNNPlanning
import CNNShapes

/// How large open sizes may be so that no number that is computed from them leaves 64 bits.
enum SizeBound {
  /// Sums of two such numbers are far from the end.
  private static let most = 1 << 60

  /// The largest power of two up to which all sizes, products of sizes and sides of clauses of a
  /// network stay below 2⁶⁰; `nil` where there is none.
  static func largest(in plan: NetworkPlan) -> Int? {
    let shapes = plan.graph.nodes.compactMap { $0.shape?.dimensions }
    let places = plan.routines.flatMap(\.memory.slots).joined().compactMap { size in
      if case .product(let factors) = size { factors } else { nil }
    }
    let sides = plan.graph.clauses.flatMap { clause in
      clause.operands.map { [$0.value] } + polynomials(in: clause.sizes).map { [Dimension($0)] }
    }
    let products = Set(shapes + places + sides).filter { $0.contains(where: \.isOpen) }
    var bound = 1 << 48
    for product in products {
      while bound > 0, magnitude(of: product, at: bound).map({ $0 > most }) ?? true { bound /= 2 }
    }
    return bound > 0 ? bound : nil
  }

  private static func polynomials(in condition: SizeCondition) -> [Polynomial] {
    switch condition {
    case .relation(let relation): [relation.polynomial]
    case .all(let parts), .any(let parts): parts.flatMap(polynomials)
    case .constant, .member: []
    }
  }

  /// What no step of the computation of a product exceeds where no open size exceeds `bound`; `nil`
  /// beyond 64 bits.
  private static func magnitude(of factors: [Dimension], at bound: Int) -> Int? {
    factors.reduce(1) { product, factor in
      magnitude(of: factor, at: bound).flatMap { product?.times(max($0, 1)) }
    }
  }

  private static func magnitude(of size: Dimension, at bound: Int) -> Int? {
    switch size {
    case .known(let number): Int(exactly: number.magnitude)
    case .open(let open):
      if let formula = open.formula(isCollected: false) {
        magnitude(of: formula, at: bound)
      } else {
        bound
      }
    case .unknown, .tooLarge, .irregular: nil
    }
  }

  private static func magnitude(of formula: Formula, at bound: Int) -> Int? {
    func both(_ a: Formula, _ b: Formula, _ combine: (Int, Int) -> Int?) -> Int? {
      guard let a = magnitude(of: a, at: bound), let b = magnitude(of: b, at: bound) else {
        return nil
      }
      return combine(max(a, 1), max(b, 1))
    }
    return switch formula {
    case .size(let size): magnitude(of: size, at: bound)
    case .product(let a, let b): both(a, b) { $0.times($1) }
    case .sum(let a, let b), .difference(let a, let b), .quotient(let a, let b),
      .floorQuotient(let a, let b), .ceilingQuotient(let a, let b), .remainder(let a, let b),
      .maximum(let a, let b), .minimum(let a, let b):
      both(a, b) { $0.plus($1) }
    }
  }
}
