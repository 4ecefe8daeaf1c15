/// The values of a polynomial at the points of a grid, with what a symbol gives worked out once.
struct PointGrid {
  /// How many points are looked at to prove something.
  private static let maximumPoints = 1 << 20

  private struct Axis {
    let count: Int
    /// For each term, and each size, the product of the factors of the axis; `nil` where it does
    /// not fit in 64 bits.
    let products: [[Int?]]
  }

  private let polynomial: Polynomial
  private var axes: [Axis] = []
  /// How many sizes another axis may have.
  private(set) var room = Self.maximumPoints

  init(_ polynomial: Polynomial) {
    self.polynomial = polynomial
  }

  /// Adds an axis; `false` where it has no sizes given, or too many.
  mutating func add(_ symbol: Symbol, _ sizes: [Int]?) -> Bool {
    guard let sizes, sizes.count <= room else { return false }
    room /= max(sizes.count, 1)
    let products = polynomial.terms.map { term in
      let factors = term.factors.filter { $0.symbol == symbol }
      return sizes.map { size in
        factors.reduce(1 as Int?) { product, factor in
          product.flatMap { factor.function.value(at: size).flatMap($0.times) }
        }
      }
    }
    axes.append(Axis(count: sizes.count, products: products))
    return true
  }

  /// Whether all values pass a test, and fit in 64 bits.
  func allSatisfy(_ test: (Int) -> Bool) -> Bool {
    allSatisfy(test, axes[...], polynomial.terms.map(\.coefficient))
  }

  private func allSatisfy(
    _ test: (Int) -> Bool, _ axes: ArraySlice<Axis>, _ products: [Int]
  ) -> Bool {
    guard let axis = axes.first else {
      let sum = products.reduce(0 as Int?) { $0?.plus($1) }
      return sum.map(test) ?? false
    }
    var next = products
    for index in 0..<axis.count {
      for term in products.indices {
        guard let product = axis.products[term][index]?.times(products[term]) else { return false }
        next[term] = product
      }
      if !allSatisfy(test, axes.dropFirst(), next) { return false }
    }
    return true
  }
}
