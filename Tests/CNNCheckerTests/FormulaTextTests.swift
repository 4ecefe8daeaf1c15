import CNNNetwork
import CNNShapes
import TestSupport
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
      (0 - .floorQuotient(7, 2), "−⌊7/2⌋"),
      (1 - (0 - Formula(3)), "1 − (−3)"),
      (2 * .remainder(7, 4), "2·(7 mod 4)"),
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

/// Sizes that depend on an open one, as they are written.
@Suite("Open sizes as text")
struct OpenSizeTextPropertyTests {
  private static let h = Formula.size(Dimension(Symbol(0, name: "H")))

  private static func window(_ size: Formula, _ kernel: Int, _ stride: Int, _ padding: Int = 0)
    -> Formula
  {
    .floorQuotient(size + Formula(2 * padding) - Formula(kernel), Formula(stride)) + 1
  }

  private static let convolved = (0..<5).reduce(h) { size, _ in window(size, 3, 2, 1) }

  private func expect(
    _ formula: Formula, _ text: String, _ source: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    #expect(formula.value.text == text, sourceLocation: location)
    #expect(formula.value.sourceText == source, sourceLocation: location)
  }

  @Test func examples() {
    let (h, convolved) = (Self.h, Self.convolved)
    expect(h, "H", "H")
    expect(Self.window(h, 3, 1), "H − 2", "H - 2")
    expect(convolved, "⌈H/32⌉", "ceil(H / 32)")
    expect(Self.window(convolved, 7, 1), "⌈H/32⌉ − 6", "ceil(H / 32) - 6")
    expect(Self.window(h, 3, 2), "⌈H/2⌉ − 1", "ceil(H / 2) - 1")
    expect(Self.window(Self.window(h, 3, 2), 3, 2), "⌊(H − 3)/4⌋", "floor((H - 3) / 4)")
    expect(2 * Self.window(Self.window(h, 2, 2), 2, 2), "2·⌊H/4⌋", "2 * floor(H / 4)")
    expect(h + .floorQuotient(h, 2), "⌊3·H/2⌋", "floor(3 * H / 2)")
    expect(h - 2 * .floorQuotient(h, 2), "H mod 2", "H % 2")
    expect(.remainder(h, 8) + 3, "H mod 8 + 3", "H % 8 + 3")
    expect(.remainder(h, 8) * 2, "2·(H mod 8)", "2 * (H % 8)")
    expect(h - .remainder(h, 8), "8·⌊H/8⌋", "8 * floor(H / 8)")
    expect(10 - h, "10 − H", "10 - H")
    expect(0 - 2 * h - 3, "−2·H − 3", "-2 * H - 3")
    expect(5 - .floorQuotient(h, 2), "5 − ⌊H/2⌋", "5 - floor(H / 2)")
    expect(2 * .maximum(h, 5) + 3, "2·max(H, 5) + 3", "2 * max(H, 5) + 3")
    expect(8 - .minimum(h, 5), "8 − min(H, 5)", "8 - min(H, 5)")
    expect(.ceilingQuotient(.maximum(h, 5), 2), "⌈max(H, 5)/2⌉", "ceil(max(H, 5) / 2)")
    expect(h * h - h, "H·H − H", "H * H - H")
    expect(h * .floorQuotient(h, 3) * 4, "4·H·⌊H/3⌋", "4 * H * floor(H / 3)")
  }

  private func expect(
    _ formula: Formula, modulo modulus: Int, _ residue: Int, _ text: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    let symbol = Symbol(0, name: "H", modulus: modulus, residue: residue)
    let known = formula.replacing { _ in Dimension(symbol) }.value
    #expect(known.text == text, sourceLocation: location)
  }

  @Test func whatIsKnownMakesItShorter() {
    let h = Self.h
    expect(Self.window(h, 2, 2), modulo: 16, 0, "H/2")
    expect(Self.window(h, 3, 2), modulo: 16, 0, "H/2 − 1")
    expect(Self.window(h, 3, 2) + 4, modulo: 16, 0, "H/2 + 3")
    expect(Self.window(Self.window(h, 3, 2, 1), 3, 2, 1), modulo: 16, 0, "H/4")
    expect(3 * Self.window(h, 2, 2), modulo: 16, 0, "3·H/2")
    expect(10 - Self.window(h, 2, 2), modulo: 16, 0, "10 − H/2")
    expect(Self.window(h, 3, 4), modulo: 2, 0, "⌊H/4⌋")
    expect(Self.window(h, 2, 2), modulo: 2, 1, "(H − 1)/2")
    expect(Self.window(h, 3, 2, 1), modulo: 2, 1, "(H + 1)/2")
    expect(.remainder(h, 4) + h, modulo: 4, 1, "H + 1")
    expect(Self.convolved, modulo: 32, 0, "H/32")
  }

  /// Texts of open sizes, and of formulas with them, come to the same number for each size.
  @Test func readBackToTheirFunction() {
    var random = Generator(state: 7)
    var open = 0
    for index in 0..<Properties.count(of: 8_000) {
      let modulus = [1, 1, 2, 4, 6, 16][random.below(6)]
      let symbol = Symbol(0, name: "H", modulus: modulus, residue: random.below(modulus))
      let formula = random.formula(depth: 1 + index % 5, over: symbol)
      let size = formula.value
      guard size.isOpen else { continue }
      open += 1
      for n in 1...64 where n % modulus == symbol.residue {
        guard case .known(let value) = formula.replacing({ _ in Dimension(n) }).value else {
          Issue.record("\(formula.text) at \(n)")
          continue
        }
        for text in [size.text, formula.text] {
          var reader = Reader(text, size: n)
          #expect(reader.whole() == Rational(value), "\(text) at \(n) of \(symbol)")
        }
        var reader = Reader(size.sourceText, size: n, isSource: true)
        #expect(reader.whole() == Rational(value), "\(size.sourceText) at \(n) of \(symbol)")
      }
    }
    #expect(open * 2 > Properties.count(of: 8_000))
  }
}

extension Formula {
  /// The formula with other sizes in place of open ones.
  fileprivate func replacing(_ size: (OpenSize) -> Dimension) -> Formula {
    switch self {
    case .size(.open(let open)): .size(size(open))
    case .size: self
    case .sum(let a, let b): a.replacing(size) + b.replacing(size)
    case .difference(let a, let b): a.replacing(size) - b.replacing(size)
    case .product(let a, let b): a.replacing(size) * b.replacing(size)
    case .quotient(let a, let b): .quotient(a.replacing(size), b.replacing(size))
    case .floorQuotient(let a, let b): .floorQuotient(a.replacing(size), b.replacing(size))
    case .ceilingQuotient(let a, let b): .ceilingQuotient(a.replacing(size), b.replacing(size))
    case .remainder(let a, let b): .remainder(a.replacing(size), b.replacing(size))
    case .maximum(let a, let b): .maximum(a.replacing(size), b.replacing(size))
    case .minimum(let a, let b): .minimum(a.replacing(size), b.replacing(size))
    }
  }
}

/// Formulas at random, from a seed.
private struct Generator {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  /// A formula of a size; numbers alone stand beside a product and below a quotient.
  mutating func formula(depth: Int, over symbol: Symbol) -> Formula {
    if depth == 0 {
      return below(5) == 0 ? Formula(below(12) - 3) : .size(Dimension(symbol))
    }
    let a = formula(depth: depth - 1, over: symbol)
    let number = Formula(1 + below(6))
    switch below(9) {
    case 0: return a + formula(depth: below(depth), over: symbol)
    case 1: return a - formula(depth: below(depth), over: symbol)
    case 2: return a * Formula(below(7) - 3)
    case 3: return .floorQuotient(a, number)
    case 4: return .ceilingQuotient(a, number)
    case 5: return .remainder(a, number)
    case 6: return .maximum(a, formula(depth: below(depth), over: symbol))
    case 7: return .minimum(a, formula(depth: below(depth), over: symbol))
    default: return a + Formula(below(20) - 10)
    }
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
  private let size: Int
  private let isSource: Bool

  init(_ text: String, size: Int = 0, isSource: Bool = false) {
    rest = Substring(text)
    self.size = size
    self.isSource = isSource
  }

  mutating func whole() -> Rational? {
    let value = sum()
    return rest.isEmpty ? value : nil
  }

  private var minus: String { isSource ? "-" : "−" }

  private mutating func sum() -> Rational? {
    var value = product()
    while let left = value {
      if take(" + ") {
        value = product().flatMap(left.adding)
      } else if take(" \(minus) ") {
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
      if take(isSource ? " * " : "·") {
        value = primary().flatMap(left.multiplied)
      } else if take(isSource ? " / " : "/") {
        value = primary().flatMap(left.divided)
      } else if take(isSource ? " % " : " mod ") {
        value = primary().flatMap(left.remainder)
      } else {
        return left
      }
    }
    return nil
  }

  private mutating func primary() -> Rational? {
    if take(minus) { return primary()?.negated }
    if take(isSource ? "floor(" : "⌊") {
      return closed(isSource ? ")" : "⌋").map { Rational($0.floor) }
    }
    if take(isSource ? "ceil(" : "⌈") {
      return closed(isSource ? ")" : "⌉").map { Rational($0.ceiling) }
    }
    if take("(") { return closed(")") }
    if take("max(") { return pair(max) }
    if take("min(") { return pair(min) }
    if take("H") { return Rational(size) }
    let digits = rest.prefix { $0.isNumber }
    rest = rest.dropFirst(digits.count)
    return Int(digits).map { Rational($0) }
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
