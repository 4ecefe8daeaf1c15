import CNNShapes
import Testing

/// Sizes that are known, unknown and too large, and what is worked out with them.
@Suite struct DimensionTests {
  @Test func divisionsAgreeWithCounting() {
    for value in -30...30 {
      for divisor in 1...7 {
        let floor = (-40...40).last { $0 * divisor <= value }
        let ceiling = (-40...40).first { $0 * divisor >= value }
        #expect(Dimension(value).floorDivided(by: Dimension(divisor)).value == floor)
        #expect(Dimension(value).ceilingDivided(by: Dimension(divisor)).value == ceiling)
      }
    }
    #expect(Dimension(4).floorDivided(by: 0) == .unknown)
    #expect(Dimension(4).ceilingDivided(by: -1) == .unknown)
  }

  /// What a reshape leaves for one axis: whole wherever it occurs, and followed as such.
  @Test func exactQuotientsOfProducts() throws {
    let (h, w) = (Symbol(0, name: "H"), Symbol(1, name: "W"))
    let product = Dimension(h) * Dimension(w)
    #expect(product.floorDivided(by: 2) == .irregular)
    let half = product.exactlyDivided(by: 2)
    #expect(product.exactlyDivided(by: 1) == product && half * 2 == product)
    #expect((product * 6).exactlyDivided(by: 3) == product * 2)
    #expect(half + half == product && half - half == 0)
    #expect((half + 3) * 4 == product * 2 + 12)
    let sizes = { (symbol: Symbol) in symbol == h ? 6 : 5 }
    #expect((half + 3).value(at: sizes) == 18)
    // With an even product the half is at least 1, and divisible by 3 where the product is by 6.
    let divisible = try #require(try Condition.divisible(half, by: 3).sizes())
    for height in 1...12 {
      for width in 1...12 where height * width % 2 == 0 {
        let point = { (symbol: Symbol) in symbol == h ? height : width }
        #expect(divisible.holds(at: point) == (height * width / 2 % 3 == 0))
        for bound in 0...9 {
          let sizes = try #require(try Condition.atMost(Dimension(bound), half).sizes())
          #expect(sizes.holds(at: point) == (bound <= height * width / 2))
          let others = try #require(try Condition.equal(Dimension(bound), half).sizes())
          #expect(others.holds(at: point) == (bound == height * width / 2))
        }
      }
    }
  }

  @Test func whatLeaves64BitsIsTooLarge() {
    let largest = Dimension(.max)
    #expect(largest + 1 == .tooLarge)
    #expect(Dimension(.min) - 1 == .tooLarge)
    #expect(largest * 2 == .tooLarge)
    #expect(.tooLarge * 0 == Dimension.tooLarge)
  }

  @Test func theUnknownSilencesWhatFollows() {
    for other in [Dimension(3), .unknown, .tooLarge] {
      #expect(.unknown + other == Dimension.unknown)
      #expect(other - .unknown == .unknown)
      #expect(other * .unknown == .unknown)
      #expect(.maximum(.unknown, other) == Dimension.unknown)
      #expect(.minimum(other, .unknown) == Dimension.unknown)
      #expect(Condition.atMost(.unknown, other).verdict == .undecided)
      #expect(Condition.equal(other, .unknown).verdict == .undecided)
      #expect(Condition.divisible(other, by: .unknown).verdict == .undecided)
    }
  }

  @Test func conditionsAreDecided() {
    #expect(Condition.atMost(3, 3).verdict == .always)
    #expect(Condition.atMost(4, 3).verdict == .never)
    #expect(Condition.equal(3, 3).verdict == .always)
    #expect(Condition.equal(3, 4).verdict == .never)
    #expect(Condition.divisible(12, by: 4).verdict == .always)
    #expect(Condition.divisible(13, by: 4).verdict == .never)
    #expect(Condition.divisible(13, by: 0).verdict == .never)
    #expect(Condition.constant(true).verdict == .always)
    #expect(Condition.constant(false).verdict == .never)
  }

  @Test func formulasComeToTheirValue() {
    let n = Formula.size(28)
    #expect((.floorQuotient(n + 2 * 1 - 3, 2) + 1 as Formula).value == 14)
    #expect(Formula.ceilingQuotient(n, 3).value == 10)
    #expect(Formula.maximum(n, 30).value == 30)
    #expect(Formula.minimum(n, 30).value == 28)
    #expect((n - .size(.unknown)).value == .unknown)
  }

  @Test func manyOperandsAreAddedAndMultiplied() {
    #expect(Formula.sum(of: []).value == 0)
    #expect(Formula.product(of: []).value == 1)
    #expect(Formula.sum(of: (1...100).map { Formula($0) }).value == 5050)
    #expect(Formula.product(of: (1...20).map { Dimension($0) }).value == 2_432_902_008_176_640_000)
    #expect(Formula.product(of: (1...21).map { Dimension($0) }).value == .tooLarge)
    // Deep enough to end a recursion that takes an operand a level.
    #expect(Formula.sum(of: Array(repeating: 1, count: 1_000_000)).value == 1_000_000)
  }

  @Test func shapesHaveTheirChannelsLast() {
    let shape = Shape([7, 5, 3])
    #expect(shape.rank == 3 && shape.spatialRank == 2 && shape.channels == 3)
    #expect(shape.elementCount == 105)
    #expect(Shape([]).elementCount == 1)
  }
}
