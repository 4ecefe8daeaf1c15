import CNNShapes
import TestSupport
import Testing

/// Functions that are made at random, against the arithmetic of whole numbers.
@Suite struct QuasiLinearPropertyTests {
  /// Calls `body` with trees of each depth to 6 and the functions that they are.
  private static func forEach(
    _ seed: UInt64, of count: Int,
    _ body: (SizeExpression, QuasiLinear, inout SeededGenerator) throws -> Void
  ) throws {
    var generator = SeededGenerator(seed: seed)
    var followed = 0
    let count = Properties.count(of: count)
    for index in 0..<count {
      let tree = SizeExpression.random(depth: 1 + index % 6, using: &generator)
      guard let function = try tree.followed() else { continue }
      followed += 1
      try body(tree, function, &generator)
    }
    #expect(followed * 100 > count * 98)
  }

  /// Sizes to 600, and some to a billion.
  private static func sizes(using generator: inout SeededGenerator) -> [Int] {
    Array(1...600) + (0..<40).map { _ in Int.random(in: 600...1_000_000_000, using: &generator) }
  }

  @Test func valuesAgreeWithArithmetic() throws {
    try Self.forEach(1, of: 6_000) { tree, function, generator in
      for n in Self.sizes(using: &generator) {
        #expect(function.value(at: n) == tree.value(at: n), "\(tree) at \(n)")
      }
      let n = Int.random(in: function.start...function.start + 10_000, using: &generator)
      #expect(
        tree.value(at: n + function.period) == tree.value(at: n) + function.growth, "\(tree)")
      let dimension = tree.dimension(of: Symbol(0, name: "H"))
      #expect(dimension == Dimension(Symbol(0, name: "H"), function))
    }
  }

  @Test func equalFunctionsAreEqual() throws {
    try Self.forEach(2, of: 3_000) { tree, function, generator in
      let other = tree.rewritten(using: &generator)
      guard let same = try other.followed() else { return }
      #expect(same == function, "\(tree), \(other)")
      #expect(same.hashValue == function.hashValue)
      #expect(try same.subtracting(function).constant == 0)
    }
  }

  @Test func differentFunctionsAreNot() throws {
    var functions: [(SizeExpression, QuasiLinear)] = []
    try Self.forEach(3, of: 5_000) { tree, function, _ in functions.append((tree, function)) }
    var equal = 0
    for ((first, left), (second, right)) in zip(functions, functions.dropFirst(7)) {
      let period = left.period * right.period
      let last = max(left.start, right.start) + period
      let agree =
        left.growth * right.period == right.growth * left.period
        && (1...last).allSatisfy { first.value(at: $0) == second.value(at: $0) }
      equal += agree ? 1 : 0
      #expect((left == right) == agree, "\(first), \(second)")
    }
    #expect(equal > functions.count / 200)
  }

  /// A single floor where there is one; otherwise no smaller N₀ and no smaller P would do.
  @Test func formsAreLeast() throws {
    try Self.forEach(4, of: 4_000) { tree, function, _ in
      let (start, period, growth) = (function.start, function.period, function.growth)
      guard start + period < 2_000 else { return }
      let values = (1...start + 3 * period).map { tree.value(at: $0) }
      // values[i] is f(i + 1).
      let smaller = (1..<period).first { shift in
        (start - 1..<start - 1 + 2 * period).allSatisfy {
          (values[$0 + shift] - values[$0]) * period == growth * shift
        }
      }
      #expect(smaller == nil, "\(tree)")
      if start > 1 { #expect(values[start - 2 + period] != values[start - 2] + growth, "\(tree)") }
      if case .floor(let floor) = function.form {
        #expect(floor.divisor == 1 || (0..<floor.divisor).contains(floor.offset))
        #expect(floor.slope > 0 && greatestCommonDivisor(floor.slope, floor.divisor) == 1)
        #expect(floor.divisor > 1 || floor.slope == 1 && floor.offset == 0)
      } else {
        #expect(!Self.isFloor(values, period: period, growth: growth), "\(tree)")
      }
    }
  }

  /// Whether a function with this period is u·⌊(a·n + b)/period⌋ + d, by trying all of them.
  private static func isFloor(_ values: [Int], period: Int, growth: Int) -> Bool {
    guard growth != 0, period <= 40 else { return false }
    for factor in 1...abs(growth) where growth % factor == 0 {
      let (factor, slope) = (growth > 0 ? factor : -factor, abs(growth) / factor)
      for offset in 0..<period {
        let shift = values[0] - factor * ((slope + offset) / period)
        let isSame = (1...2 * period).allSatisfy {
          values[$0 - 1] == factor * ((slope * $0 + offset) / period) + shift
        }
        if isSame,
          values.indices.allSatisfy({ index in
            values[index] == factor * ((slope * (index + 1) + offset) / period) + shift
          })
        {
          return true
        }
      }
    }
    return false
  }

  @Test func solutionsAgreeWithCounting() throws {
    try Self.forEach(5, of: 6_000) { tree, function, generator in
      let sizes = Self.sizes(using: &generator)
      let divisor = [1, 2, 3, 4, 7, 16, 50].randomElement(using: &generator) ?? 1
      let divisible = try? function.divisibleSizes(by: divisor)
      #expect(divisible != nil || function.period * divisor > QuasiLinear.limit)
      let (nonnegative, zero) = (try function.nonnegativeSizes(), try function.zeroSizes())
      for n in sizes {
        let value = tree.value(at: n)
        #expect(nonnegative.contains(n) == (value >= 0), "\(tree) at \(n)")
        #expect(zero.contains(n) == (value == 0), "\(tree) at \(n)")
        if let divisible { #expect(divisible.contains(n) == (value % divisor == 0), "\(tree)") }
      }
    }
  }

  @Test func linesAreTheFunctionOnAResidue() throws {
    try Self.forEach(6, of: 4_000) { tree, function, generator in
      let modulus = [1, 2, 3, 4, 6, 8, 16, 32].randomElement(using: &generator) ?? 1
      let residue = Int.random(in: 0..<modulus, using: &generator)
      let sizes = (1...1_500).filter { $0 % modulus == residue }
      let values = sizes.map { tree.value(at: $0) }
      let isLine = zip(values, values.dropFirst()).allSatisfy { $1 - $0 == values[1] - values[0] }
      let line = function.line(on: residue, modulus: modulus)
      if function.start + function.period * modulus < 1_400 {
        #expect((line != nil) == isLine, "\(tree) on \(residue) mod \(modulus)")
      }
      guard let line else { return }
      for (size, value) in zip(sizes, values) {
        #expect(value * modulus == line.step * size + line.rest, "\(tree)")
      }
    }
  }
}
