import CNNShapes
import TestSupport
import Testing

/// Sums of products of sizes, against the arithmetic of whole numbers.
@Suite struct PolynomialPropertyTests {
  private static let symbols = [
    Symbol(0, name: "H"), Symbol(1, name: "W"), Symbol(2, name: "D"),
  ]

  /// A polynomial, and the sums of products that it is made of.
  struct Case {
    var polynomial: Polynomial
    var terms: [(coefficient: Int, factors: [(symbol: Symbol, tree: SizeExpression)])]

    func value(at sizes: (Symbol) -> Int) -> Int {
      terms.reduce(0) { sum, term in
        sum
          + term.factors.reduce(term.coefficient) { $0 * $1.tree.value(at: sizes($1.symbol)) }
      }
    }
  }

  static func random(_ symbols: ArraySlice<Symbol>, using generator: inout SeededGenerator)
    throws -> Case
  {
    var result = Case(polynomial: Polynomial(0), terms: [])
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let coefficient = Int.random(in: -5...5, using: &generator)
      var product = Polynomial(coefficient)
      var factors: [(symbol: Symbol, tree: SizeExpression)] = []
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        let symbol = symbols.randomElement(using: &generator) ?? symbols[0]
        let tree = SizeExpression.random(
          depth: Int.random(in: 0...2, using: &generator), using: &generator)
        product = try product.multiplied(by: Polynomial(symbol, tree.function()))
        factors.append((symbol, tree))
      }
      result.polynomial = try result.polynomial.adding(product)
      result.terms.append((coefficient, factors))
    }
    return result
  }

  private static func forEach(
    _ seed: UInt64, of count: Int,
    _ body: (Case, inout SeededGenerator) throws -> Void
  ) throws {
    var generator = SeededGenerator(seed: seed)
    for index in 0..<Properties.count(of: count) {
      try body(random(symbols.prefix(1 + index % 3), using: &generator), &generator)
    }
  }

  private static func points(using generator: inout SeededGenerator) -> [[Int]] {
    (0..<60).map { index in
      (0..<3).map { _ in Int.random(in: 1...(index < 40 ? 40 : 5_000), using: &generator) }
    }
  }

  @Test func valuesAgreeWithArithmetic() throws {
    try Self.forEach(1, of: 6_000) { left, generator in
      let right = try Self.random(Self.symbols[...], using: &generator)
      let sum = try left.polynomial.adding(right.polynomial)
      let difference = try left.polynomial.subtracting(right.polynomial)
      let product = try left.polynomial.multiplied(by: right.polynomial)
      for point in Self.points(using: &generator) {
        let (a, b) = (left.value { point[$0.index] }, right.value { point[$0.index] })
        #expect(left.polynomial.value { point[$0.index] } == a)
        #expect(sum.value { point[$0.index] } == a + b)
        #expect(difference.value { point[$0.index] } == a - b)
        #expect(product.value { point[$0.index] } == a * b)
        let part = try left.polynomial.substituting { $0.index == 1 ? nil : point[$0.index] }
        #expect(part.symbols.allSatisfy { $0.index == 1 })
        #expect(part.value { point[$0.index] } == a)
      }
      #expect(try sum.subtracting(right.polynomial) == left.polynomial)
      #expect(try right.polynomial.adding(left.polynomial) == sum)
      #expect(try difference.adding(right.polynomial) == left.polynomial)
      #expect(try left.polynomial.subtracting(left.polynomial).constant == 0)
    }
  }

  @Test func productsAreDividedByTheirFactors() throws {
    try Self.forEach(2, of: 4_000) { left, generator in
      var divisor = Polynomial(Int.random(in: 1...6, using: &generator))
      for symbol in Self.symbols.prefix(2) where Bool.random(using: &generator) {
        let tree = SizeExpression.random(depth: 2, using: &generator)
        divisor = try divisor.multiplied(by: Polynomial(symbol, tree.function()))
      }
      if let quotient = left.polynomial.dividedExactly(by: divisor) {
        let difference = try quotient.multiplied(by: divisor).subtracting(left.polynomial)
        #expect(Relation(polynomial: difference, kind: .zero).isProved(for: [:]))
      }
      guard divisor.constant != 0, left.polynomial.terms.count == 1 else { return }
      let product = try left.polynomial.multiplied(by: divisor)
      let quotient = try #require(product.dividedExactly(by: divisor))
      #expect(try quotient.subtracting(left.polynomial).constant == 0)
    }
  }

  @Test func sizesOfOneSymbolAgreeWithCounting() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<Properties.count(of: 3_000) {
      let example = try Self.random(Self.symbols[..<1], using: &generator)
      let symbol = Self.symbols[0]
      let divisor = Int.random(in: 2...9, using: &generator)
      let kinds: [(Relation.Kind, (Int) -> Bool)] = [
        (.zero, { $0 == 0 }), (.nonnegative, { $0 >= 0 }),
        (.divisible(by: divisor), { $0 % divisor == 0 }),
      ]
      let shift = example.value { _ in Int.random(in: 1...60, using: &generator) }
      for offset in [0, -shift] {
        let polynomial = try example.polynomial.adding(Polynomial(offset))
        for (kind, test) in kinds {
          let condition = try SizeCondition(polynomial, is: kind)
          for n in Array(1...600) + [1_000, 4_095, 54_321, 300_000] {
            let value = example.value { _ in n } + offset
            let holds: Bool? =
              switch condition {
              case .constant(let holds): holds
              case .member(symbol, let set): set.contains(n)
              default: nil
              }
            #expect(holds == test(value), "\(example.terms) + \(offset) \(kind) at \(n)")
          }
        }
      }
    }
  }

  @Test func equationsOfProductsAgreeWithCounting() throws {
    var generator = SeededGenerator(seed: 4)
    let (h, w) = (Self.symbols[0], Self.symbols[1])
    var solvable = 0
    for _ in 0..<Properties.count(of: 2_000) {
      let left = SizeExpression.random(depth: 2, using: &generator)
      let right = SizeExpression.random(depth: 2, using: &generator)
      let grid = (1...40).map { (left.value(at: $0), right.value(at: $0)) }
      let known = Int.random(in: 1...40, using: &generator)
      let scale = Int.random(in: 1...3, using: &generator)
      let product = scale * grid[0].0 * grid[known - 1].1
      let polynomial = try Polynomial(scale).multiplied(by: Polynomial(h, left.function()))
        .multiplied(by: Polynomial(w, right.function())).adding(Polynomial(-product))
      let condition = try SizeCondition(polynomial, is: .zero)
      for (row, values) in grid.enumerated() {
        for (column, others) in grid.enumerated() {
          let holds = scale * values.0 * others.1 == product
          solvable += holds ? 1 : 0
          #expect(condition.holds { $0 == h ? row + 1 : column + 1 } == holds)
        }
      }
      guard case .all(let parts) = condition else { continue }
      // The sets have no size without a partner.
      for case .member(let symbol, let set) in parts {
        for size in set.prefix(20) {
          let partner = SizeDomain.all.narrowed(symbol, to: size)
          guard case .example = try partner.narrowed(by: condition).existence else {
            Issue.record("\(symbol.name) = \(size): \(left) · \(right) = \(product)")
            continue
          }
        }
      }
    }
    #expect(solvable > 0)
  }
}

extension SizeDomain {
  /// The domain where one size is given.
  fileprivate func narrowed(_ symbol: Symbol, to size: Int) -> SizeDomain {
    (try? narrowed(by: SizeCondition(symbol, in: SizeSet(size...size)))) ?? .none
  }
}

/// Sums of products: facts that are known, and what lies at the limits.
@Suite struct PolynomialTests {
  private let h = Symbol(0, name: "H")
  private let w = Symbol(1, name: "W")

  private func size(_ symbol: Symbol) -> Polynomial { Polynomial(symbol, .identity) }

  @Test func theOrderOfFactorsIsOfNoMeaning() throws {
    let a = try size(h).multiplied(by: size(w))
    let b = try size(w).multiplied(by: size(h))
    #expect(a == b && a.hashValue == b.hashValue)
    let negative = try Polynomial(h, QuasiLinear.identity.multiplied(by: -1))
    #expect(try negative.multiplied(by: size(w)).adding(a).constant == 0)
    let doubled = try Polynomial(h, QuasiLinear.identity.multiplied(by: 2))
    #expect(try doubled.multiplied(by: size(w)).dividedExactly(by: Polynomial(2)) == a)
  }

  @Test func constantsOfSeveralSizesGoTogether() throws {
    let left = try size(h).adding(Polynomial(1)).adding(size(w).adding(Polynomial(1)))
    #expect(left.dividedExactly(by: Polynomial(2)) == nil)
    let even = try left.multiplied(by: Polynomial(2))
    #expect(even.dividedExactly(by: Polynomial(4)) == nil)
    #expect(even.dividedExactly(by: Polynomial(2)) == left)
    let other = try size(w).adding(Polynomial(3)).adding(size(h).adding(Polynomial(-1)))
    #expect(left == other)
  }

  @Test func squaresAreComparedFarAway() throws {
    // H² ≥ 2³³·H from 2³³ on, though its value between leaves 64 bits.
    let square = try size(h).multiplied(by: size(h))
    let line = try Polynomial(h, QuasiLinear.identity.multiplied(by: 1 << 33))
    let condition = try SizeCondition(square.subtracting(line), is: .nonnegative)
    #expect(condition == SizeCondition(h, in: SizeSet(from: 1 << 33)))
    let cube = try square.multiplied(by: size(h))
    let bound = try cube.subtracting(Polynomial((1 << 62) - 1))
    #expect(
      try SizeCondition(bound, is: .nonnegative) == SizeCondition(h, in: SizeSet(from: 1_664_511)))
    #expect(
      try SizeCondition(square.subtracting(Polynomial(49)), is: .zero)
        == SizeCondition(h, in: SizeSet(7...7)))
  }

  @Test func flatteningAnswersWithSizesAndARelation() throws {
    let eighth = try QuasiLinear.identity.floorDivided(by: 8)
    let product = try Polynomial(h, eighth).multiplied(by: Polynomial(w, eighth))
    let condition = try SizeCondition(product.adding(Polynomial(-49)), is: .zero)
    let sizes = try #require(SizeSet(8...15).union(SizeSet(56...63))?.union(SizeSet(392...399)))
    guard case .all(let parts) = condition else {
      Issue.record("\(condition)")
      return
    }
    #expect(parts.count == 3)
    #expect(parts[0] == .member(h, sizes) && parts[1] == .member(w, sizes))
    #expect(condition.holds { _ in 60 } == true && condition.holds { _ in 10 } == false)
    #expect(condition.holds { $0 == h ? 10 : 395 } == true)
  }

  @Test func theLargestNumbersDoNotTrap() throws {
    let numbers = [Int.min, .min + 1, -1, 0, 1, 2, .max]
    var polynomials = numbers.map { Polynomial($0) }
    polynomials.append(size(h))
    polynomials.append(try size(h).multiplied(by: size(w)))
    polynomials.append(try size(h).multiplied(by: size(h)).adding(size(h)))
    for left in polynomials {
      for right in polynomials {
        for result in [
          try? left.adding(right), try? left.subtracting(right), try? left.multiplied(by: right),
          left.dividedExactly(by: right),
        ] {
          guard let result else { continue }
          for number in [1, 1 << 40, .max] { _ = result.value { _ in number } }
          for kind in [Relation.Kind.zero, .nonnegative, .divisible(by: 3)] {
            _ = try? SizeCondition(result, is: kind)
            _ = Relation(polynomial: result, kind: kind).isProved(for: [:])
          }
        }
      }
    }
    #expect(Polynomial(.min).dividedExactly(by: Polynomial(-1)) == nil)
  }
}
