import CNNNetwork
import CNNShapes
import Testing

@Suite("Formulas as text")
struct FormulaTextTests {
  @Test(
    arguments: [
      (.floorQuotient(28 - 3, 1) + 1, "(28 − 3)/1 + 1"),
      (.floorQuotient(5 + 2 * 1 - 3, 2) + 1, "(5 + 2·1 − 3)/2 + 1"),
      (.floorQuotient(6 - 3, 2) + 1, "⌊(6 − 3)/2⌋ + 1"),
      (.floorQuotient(7 - 9, 1) + 1, "⌊(7 − 9)/1⌋ + 1"),
      (.ceilingQuotient(7, 2), "⌈7/2⌉"),
      ((13 - 1) * 2 + .maximum(1, 2), "(13 − 1)·2 + max(1, 2)"),
      (.minimum(3, 4) * (1 - (2 - 3)), "min(3, 4)·(1 − (2 − 3))"),
      (Formula(1) - Formula(-2), "1 − (−2)"),
      (Formula(1) + (Formula(-2) + 3), "1 + (−2) + 3"),
      (Formula(-2) + 3, "−2 + 3"),
      (.floorQuotient(12, .product(2, 3)), "12/(2·3)"),
      (.product(of: [7, 7, 64]), "7·7·64"),
      (.sum(of: [1, 2, 3, 4, 5]), "1 + 2 + 3 + 4 + 5"),
      (.floorQuotient(.size(.unknown) - 3, 1) + 1, "⌊(? − 3)/1⌋ + 1"),
    ] as [(Formula, String)])
  func example(formula: Formula, expected: String) {
    #expect(formula.text == expected)
  }

  /// The text, read again by the rules of arithmetic, comes to the formula's value.
  @Test func readsBackToItsValue() {
    var random = Generator(state: 1)
    var known = 0
    for _ in 0..<20_000 {
      let formula = random.formula(depth: 4)
      guard case .known(let value) = formula.value else { continue }
      known += 1
      var reader = Reader(formula.text)
      #expect(reader.whole() == Rational(value), "\(formula.text)")
    }
    #expect(known > 5_000)
  }

  @Test func shapes() {
    #expect(Shape([28, .unknown, 1]).text == "[28, ?, 1]")
    #expect(Dimension(Int.min).text == "−9223372036854775808")
  }
}

/// Formulas at random, from a seed.
private struct Generator {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func formula(depth: Int) -> Formula {
    if depth == 0 { return Formula(below(12) - 3) }
    let (a, b) = (formula(depth: below(depth)), formula(depth: below(depth)))
    switch below(7) {
    case 0: return a + b
    case 1: return a - b
    case 2: return a * b
    case 3: return .floorQuotient(a, b)
    case 4: return .ceilingQuotient(a, b)
    case 5: return .maximum(a, b)
    default: return .minimum(a, b)
    }
  }
}

/// Reads arithmetic with exact fractions, rounding where brackets say so.
private struct Reader {
  private var rest: Substring

  init(_ text: String) {
    rest = Substring(text)
  }

  mutating func whole() -> Rational? {
    let value = sum()
    return rest.isEmpty ? value : nil
  }

  private mutating func sum() -> Rational? {
    var value = product()
    while let left = value {
      if take(" + ") {
        value = product().flatMap(left.adding)
      } else if take(" − ") {
        value = product().flatMap(left.subtracting)
      } else {
        return left
      }
    }
    return nil
  }

  private mutating func product() -> Rational? {
    var value = primary()
    while let left = value {
      if take("·") {
        value = primary().flatMap(left.multiplied)
      } else if take("/") {
        value = primary().flatMap(left.divided)
      } else {
        return left
      }
    }
    return nil
  }

  private mutating func primary() -> Rational? {
    if take("⌊") { return closed("⌋").map { Rational($0.floor) } }
    if take("⌈") { return closed("⌉").map { Rational($0.ceiling) } }
    if take("(") { return closed(")") }
    if take("max(") { return pair(max) }
    if take("min(") { return pair(min) }
    let sign = take("−") ? -1 : 1
    let digits = rest.prefix { $0.isNumber }
    rest = rest.dropFirst(digits.count)
    return Int(digits).map { Rational(sign * $0) }
  }

  private mutating func closed(_ bracket: String) -> Rational? {
    let value = sum()
    return take(bracket) ? value : nil
  }

  private mutating func pair(_ choose: (Rational, Rational) -> Rational) -> Rational? {
    guard let first = sum(), take(", "), let second = closed(")") else { return nil }
    return choose(first, second)
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.hasPrefix(text) else { return false }
    rest = rest.dropFirst(text.count)
    return true
  }
}
