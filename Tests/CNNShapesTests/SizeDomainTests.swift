import CNNShapes
import TestSupport
import Testing

/// Conditions on several sizes, and the sizes that they leave, against counting.
@Suite struct SizeDomainPropertyTests {
  private static let symbols = [Symbol(0, name: "H"), Symbol(1, name: "W")]
  private static let grid = (1...24).flatMap { h in (1...24).map { w in [h, w] } }

  private struct Case {
    let condition: SizeCondition
    /// Whether it holds at each point of the grid, by counting.
    let holds: [Bool]
  }

  private static func leaf(using generator: inout SeededGenerator) throws -> Case {
    let count = Int.random(in: 0..<4, using: &generator) == 0 ? 2 : 1
    let which = Int.random(in: 0...1, using: &generator)
    let slice = count == 2 ? symbols[...] : symbols[which...which]
    let example = try PolynomialPropertyTests.random(slice, using: &generator)
    let divisor = Int.random(in: 2...4, using: &generator)
    let value = { (point: [Int]) in example.value { point[$0.index] } }
    let middle = value([12, 9])
    let polynomial = try example.polynomial.adding(Polynomial(-middle))
    switch Int.random(in: 0..<4, using: &generator) {
    case 0:
      return Case(
        condition: try SizeCondition(polynomial, is: .zero), holds: grid.map { value($0) == middle }
      )
    case 1:
      return Case(
        condition: try SizeCondition(example.polynomial, is: .divisible(by: divisor)),
        holds: grid.map { value($0) % divisor == 0 })
    default:
      return Case(
        condition: try SizeCondition(polynomial, is: .nonnegative),
        holds: grid.map { value($0) >= middle })
    }
  }

  private static func random(depth: Int, using generator: inout SeededGenerator) throws -> Case {
    guard depth > 0 else { return try leaf(using: &generator) }
    let left = try random(depth: depth - 1, using: &generator)
    if Int.random(in: 0..<5, using: &generator) == 0 {
      return Case(condition: left.condition.negated, holds: left.holds.map { !$0 })
    }
    let right = try random(
      depth: Int.random(in: 0..<depth, using: &generator), using: &generator)
    let (conditions, pairs) = (
      [left.condition, right.condition], zip(left.holds, right.holds)
    )
    return Bool.random(using: &generator)
      ? Case(condition: try .conjunction(conditions), holds: pairs.map { $0 && $1 })
      : Case(condition: try .disjunction(conditions), holds: pairs.map { $0 || $1 })
  }

  private static func forEach(
    _ seed: UInt64, of count: Int, _ body: (Case, inout SeededGenerator) throws -> Void
  ) throws {
    var generator = SeededGenerator(seed: seed)
    for index in 0..<Properties.count(of: count) {
      try body(random(depth: index % 4, using: &generator), &generator)
    }
  }

  @Test func conditionsAgreeWithCounting() throws {
    try Self.forEach(1, of: 3_000) { example, _ in
      for (point, holds) in zip(Self.grid, example.holds) {
        #expect(example.condition.holds { point[$0.index] } == holds)
        #expect(example.condition.negated.holds { point[$0.index] } == !holds)
      }
      #expect(example.condition.negated.negated == example.condition)
    }
  }

  @Test func proofsHaveNoCounterexample() throws {
    var proved = 0
    var generator = SeededGenerator(seed: 2)
    for index in 0..<Properties.count(of: 10_000) {
      let polynomial = try PolynomialPropertyTests.random(Self.symbols[...], using: &generator)
        .polynomial
      guard polynomial.symbols.count == 2 else { continue }
      let last = Int.random(in: 3...20, using: &generator)
      let sets = [
        Self.symbols[0]: try #require(SizeSet(residues: [index], modulus: 2, from: 4)),
        Self.symbols[1]: try #require(SizeSet(residues: [0, 2], modulus: 3, from: 3, to: last)),
      ]
      let kind: Relation.Kind =
        [.zero, .nonnegative, .divisible(by: 2 + index % 2)].randomElement(using: &generator)
        ?? .zero
      let relation = Relation(polynomial: polynomial, kind: kind)
      for relation in [relation, relation.negated] where relation.isProved(for: sets) {
        proved += 1
        for point in Self.grid
        where zip(Self.symbols, point).allSatisfy({ sets[$0]?.contains($1) ?? true }) {
          #expect(relation.holds { point[$0.index] } == true)
        }
      }
    }
    #expect(proved > 0)
  }

  @Test func domainsAgreeWithCounting() throws {
    try Self.forEach(3, of: 3_000) { example, generator in
      let other = try Self.random(depth: 1, using: &generator)
      let domain = try SizeDomain.all.narrowed(by: other.condition)
      let narrowed = try domain.narrowed(by: example.condition)
      let merged = narrowed.merged
      #expect(merged.parts.count <= narrowed.parts.count)
      let both = zip(example.holds, other.holds).map { $0 && $1 }
      for (point, holds) in zip(Self.grid, both) {
        #expect(narrowed.contains { point[$0.index] } == holds)
        #expect(merged.contains { point[$0.index] } == holds)
        let parts = narrowed.parts.filter { part in
          SizeDomain.all.only(part).contains { point[$0.index] } == true
        }
        #expect(parts.count == (holds ? 1 : 0))
      }
      try Self.checkExistence(narrowed, both)
      try Self.checkAnswer(domain, example, other.holds)
    }
  }

  private static func checkExistence(_ domain: SizeDomain, _ holds: [Bool]) throws {
    switch domain.existence {
    case .none: #expect(!holds.contains(true))
    case .unknown: break
    case .example(let sizes):
      #expect(domain.contains { sizes[$0] ?? 1 } == true)
      #expect(domain.contains { sizes[$0] ?? 1_000 } == true)
      let sum = symbols.reduce(0) { $0 + (sizes[$1] ?? 1) }
      let least = zip(grid, holds).filter(\.1).map { $0.0[0] + $0.0[1] }.min()
      #expect(least.map { sum <= $0 } ?? true, "\(sizes)")
    }
  }

  private static func checkAnswer(
    _ domain: SizeDomain, _ example: Case, _ admitted: [Bool]
  ) throws {
    let known = zip(example.holds, admitted).filter(\.1).map(\.0)
    switch try domain.answer(example.condition) {
    case .always: #expect(!known.contains(false))
    case .never: #expect(!known.contains(true))
    case .unknown: break
    case .sometimes(let holds, let fails):
      #expect(domain.contains { holds[$0] ?? 1 } == true)
      #expect(domain.contains { fails[$0] ?? 1 } == true)
      #expect(example.condition.holds { holds[$0] ?? 1 } == true)
      #expect(example.condition.holds { fails[$0] ?? 1 } == false)
    }
  }
}

extension SizeDomain {
  /// The domain of one part.
  fileprivate func only(_ part: Part) -> SizeDomain {
    var conditions = part.sets.map { SizeCondition($0.key, in: $0.value) }
    conditions += part.relations.map(SizeCondition.relation)
    let domain = try? narrowed(by: .conjunction(conditions))
    return domain ?? .none
  }
}

/// What is proved of several sizes, and where they are asked for.
@Suite struct RelationTests {
  private let h = Symbol(0, name: "H")
  private let w = Symbol(1, name: "W")

  private func size(_ symbol: Symbol, over divisor: Int = 1) throws -> Polynomial {
    Polynomial(symbol, try QuasiLinear.identity.floorDivided(by: divisor))
  }

  private func relation(
    _ left: Polynomial, _ right: Polynomial, _ kind: Relation.Kind = .zero
  ) throws -> Relation {
    Relation(polynomial: try left.subtracting(right), kind: kind)
  }

  @Test func identitiesAreProved() throws {
    // (⌊H/2⌋ + ⌈H/2⌉)·W = H·W, though no term is another.
    let up = Polynomial(h, try QuasiLinear.identity.ceilingDivided(by: 2))
    let halves = try size(h, over: 2).multiplied(by: size(w)).adding(up.multiplied(by: size(w)))
    let whole = try size(h).multiplied(by: size(w))
    #expect(try relation(halves, whole).isProved(for: [:]))
    #expect(try !relation(halves, whole.adding(Polynomial(1))).isProved(for: [:]))
    // 2·⌊H/2⌋·W = H·W where H is even.
    let even = try #require(SizeSet(residues: [0], modulus: 2))
    let doubled = try size(h, over: 2).multiplied(by: size(w)).multiplied(by: Polynomial(2))
    #expect(try relation(doubled, whole).isProved(for: [h: even]))
    #expect(try !relation(doubled, whole).isProved(for: [:]))
    #expect(try relation(whole, doubled, .nonnegative).isProved(for: [h: even]) == false)
  }

  @Test func divisibilityIsProved() throws {
    // H·(H + 1)·W is even; H·W + 1 is odd where H is even.
    let next = try size(h).adding(Polynomial(1))
    let product = try size(h).multiplied(by: next).multiplied(by: size(w))
    #expect(Relation(polynomial: product, kind: .divisible(by: 2)).isProved(for: [:]))
    #expect(!Relation(polynomial: product, kind: .divisible(by: 4)).isProved(for: [:]))
    let even = try #require(SizeSet(residues: [0], modulus: 2))
    let odd = try size(h).multiplied(by: size(w)).adding(Polynomial(1))
    let negated = Relation(polynomial: odd, kind: .divisible(by: 2)).negated
    #expect(negated.isProved(for: [h: even]) && !negated.isProved(for: [:]))
  }

  @Test func boundsAreProved() throws {
    let area = try size(h).multiplied(by: size(w))
    let sets = [h: SizeSet(from: 8), w: SizeSet(4...1_000_000_000)]
    #expect(try relation(area, Polynomial(32), .nonnegative).isProved(for: sets))
    #expect(try !relation(area, Polynomial(33), .nonnegative).isProved(for: sets))
    #expect(try relation(area, Polynomial(31)).negated.isProved(for: sets))
    #expect(try relation(Polynomial(31), area, .nonnegative).negated.isProved(for: sets))
    let few = [h: SizeSet(8...9), w: SizeSet(2...5)]
    #expect(try relation(size(h), size(w), .nonnegative).isProved(for: few))
    #expect(try relation(size(h), size(w).multiplied(by: Polynomial(7))).negated.isProved(for: few))
  }

  @Test func whatMustBeEqualIsAskedFor() throws {
    let condition = try SizeCondition(size(h).subtracting(size(w)), is: .zero)
    guard case .sometimes(let holds, let fails) = try SizeDomain.all.answer(condition) else {
      Issue.record("\(condition)")
      return
    }
    #expect(holds == [h: 1, w: 1] && fails[h] != fails[w])
    let square = try SizeDomain.all.narrowed(by: condition)
    guard case .always = try square.answer(condition) else {
      Issue.record("W == H is not remembered")
      return
    }
  }

  @Test func farSolutionsAreFound() throws {
    // H = 1000·W + 77 has no solution among small H.
    let right = try size(w).multiplied(by: Polynomial(1000)).adding(Polynomial(77))
    let condition = try SizeCondition(size(h).subtracting(right), is: .zero)
    guard case .example(let sizes) = try SizeDomain.all.narrowed(by: condition).existence else {
      Issue.record("\(condition)")
      return
    }
    #expect(sizes == [h: 1077, w: 1])
    // Over a finite set of W, that there is none is known.
    let none = try SizeDomain.all.narrowed(by: condition)
      .narrowed(by: SizeCondition(w, in: SizeSet(1...20)))
      .narrowed(by: SizeCondition(h, in: #require(SizeSet(residues: [0], modulus: 100))))
    guard case .none = none.existence else {
      Issue.record("\(none.existence)")
      return
    }
  }
}
