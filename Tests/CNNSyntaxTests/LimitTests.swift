import CNNSource
import CNNSyntax
import Testing

@Suite(.serialized) struct LimitTests {
  /// What may be repeated, and where.
  struct Repetition: Sendable, CustomTestStringConvertible {
    let before: String
    let unit: String
    let middle: String
    let closing: String
    let after: String

    init(
      _ before: String, _ unit: String, _ middle: String = "", closing: String = "",
      _ after: String = ""
    ) {
      (self.before, self.unit, self.middle) = (before, unit, middle)
      (self.closing, self.after) = (closing, after)
    }

    func text(_ count: Int) -> String {
      before + String(repeating: unit, count: count) + middle
        + String(repeating: closing, count: count) + after
    }

    var testDescription: String { before + unit + "…" + middle + closing }
  }

  /// All that makes trees deeper.
  static let nesting = [
    Repetition("let a = ", "(", "1", closing: ")", "\n"),
    Repetition("let a = ", "[", "1", closing: "]", "\n"),
    Repetition("let a = ", "f(", "1", closing: ")", "\n"),
    Repetition("let a = ", "f(n: ", "1", closing: ")", "\n"),
    Repetition("let a = ", "a[", "1", closing: "]", "\n"),
    Repetition("let a = b", "[1]", "\n"),
    Repetition("let a = ", "-", "1\n"),
    Repetition("let a = ", "!", "b\n"),
    Repetition("let a = 1", " + 1", "\n"),
    Repetition("let a = 1", " * 1", "\n"),
    Repetition("let a = b", " && b", "\n"),
    Repetition("let a = b", " || b", "\n"),
    Repetition("let a = ", "b ? 1 : ", "1\n"),
    Repetition("let a = ", "b ? ", "1", closing: " : 1", "\n"),
    Repetition("let a = ", "[x for x in ", "y", closing: "]", "\n"),
    Repetition("let ", "[", "a", closing: "]", " = 1\n"),
    Repetition("block b ", "{ ", "relu", closing: " }", "\n"),
    Repetition("block b { ", "if a { ", "relu", closing: " }", " }\n"),
    Repetition("block b { if a { }", " else if a { }", " }\n"),
    Repetition("block b { ", "for a in b { ", "relu", closing: " }", " }\n"),
    Repetition("block b { ", "repeat 2 { ", "relu", closing: " }", " }\n"),
    Repetition("block b { ", "branch a { ", "relu", closing: " }", " }\n"),
    Repetition("block b { ", "shared a { ", "relu", closing: " }", " }\n"),
    Repetition("block b { ", "add { ", "relu", closing: " }", " }\n"),
  ]

  /// What is wrong again and again, or deep and never closed.
  static let mistakes = [
    Repetition("let a = ", "("), Repetition("let a = ", "["), Repetition("let a = ", "f("),
    Repetition("block b ", "{"), Repetition("", "{"), Repetition("", "}"), Repetition("", ")"),
    Repetition("block b { ", "if a "), Repetition("block b { ", "repeat 2 "),
    Repetition("block b { ", ")"), Repetition("block b { ", "-> "),
    Repetition("block b { ", "else "), Repetition("block b { conv 1 ", "2 "),
    Repetition("block b { conv ", "("), Repetition("let a = b ? ", "("),
    Repetition("let a = ", "([", closing: ")]"), Repetition("let a = b", " < b"),
    Repetition("block b { ", " block b { "), Repetition("", "network N: [1] -> [1] {\n"),
    Repetition("block b { conv ", "n: 1, 2, "), Repetition("", "'"), Repetition("", "“"),
    Repetition("", "/* */"), Repetition("", "let a = [\n"), Repetition("", "/// d\nlet a = 1\n"),
    Repetition("", "let a = 1;"), Repetition("let a = ", "=> "), Repetition("let a = 1", "__"),
    Repetition("let a = f(", "(1 = "), Repetition("", "(\n"), Repetition("let a = ", "not "),
    Repetition("", "x = "), Repetition("block b { ", "x = "), Repetition("block b { ", "if x {\n"),
    Repetition("block b { if x { } ", "else { } "), Repetition("block b { ", "for x y "),
    Repetition("let a = [", "for x in "), Repetition("let a = [", "[1 : "),
    Repetition("let a = ", "[", "1 : 1"), Repetition("let a = ", "([", "1 ->"),
    Repetition("import ", "x."),
    Repetition("block b { ", "repeat 2\n  "), Repetition("block b { ", "repeat 2 x; "),
    Repetition("block b {", "repeat 2 x }"), Repetition("", "network N: [1] -> [1]\n  x\n}\n"),
    Repetition("", "network N: [1]\n"), Repetition("block b { ", "if a { x else "),
    Repetition("let a = [", "1 ) "), Repetition("let a = ", "[1, (2, ", "] ] ) )"),
    Repetition("let a = ", "([", "1 : 1"), Repetition("block b { conv a", " conv 3"),
    Repetition("", "conv = \n"), Repetition("block b { x", " x: 1, 2 2"),
    Repetition("block b { ", "add {\n"), Repetition("block b: ", "(: [1], "),
    Repetition("block b { ", "-> 1 : "), Repetition("block b { ", "conv (1, "),
    Repetition("block b { ", "let x = f(1)("), Repetition("block b { ", "conv 1,\nx 2"),
    Repetition("block b { ", "conv 1,\n   x y "), Repetition("block b { conv 1", "% 1% "),
    Repetition("block b { relu", " . x"), Repetition("block b { relu", " | x"),
    Repetition("let a = b", " [1"), Repetition("let a = ", "f ("), Repetition("let a = 1", "++"),
    Repetition("", "network N(1) -> "), Repetition("", "x := \"y\" "),
  ]

  @Test(arguments: nesting)
  func `Nesting beyond the limit is one mistake`(_ repetition: Repetition) {
    for count in [300, 5_000] {
      let diagnostics = parse(repetition.text(count)).diagnostics
      #expect(diagnostics.map(\.kind.code) == ["nesting-too-deep"], "\(diagnostics.summary)")
    }
    let diagnostics = parse(repetition.text(100)).diagnostics
    #expect(diagnostics.isEmpty, "\(diagnostics.summary)")
  }

  @Test(arguments: nesting.filter { "([{".contains($0.unit.last { $0 != " " } ?? " ") })
  func `A hundred thousand levels of a bracket are one mistake as well`(_ repetition: Repetition) {
    let diagnostics = parse(repetition.text(100_000)).diagnostics
    #expect(diagnostics.map(\.kind.code) == ["nesting-too-deep"], "\(diagnostics.summary)")
  }

  @Test(arguments: nesting + mistakes)
  func `Time grows with the length of the text alone`(_ repetition: Repetition) {
    let clock = ContinuousClock()
    let times = [1_000, 10_000].map { count in
      let text = repetition.text(count)
      return clock.measure { #expect(!parse(text).tree.tokens.isEmpty) }
    }
    // A square would make it 100 times; the rest is for a busy machine.
    #expect(times[1] < times[0] * 40 + .milliseconds(500), "\(times)")
  }
}
