extension Mistake {
  /// Brackets and braces.
  static let brackets = [
    Mistake("unclosed-bracket", "reshape [7, 7⟦⟧", fixed: "reshape [7, 7]"),
    Mistake("unclosed-bracket", "reshape [7, 7⟦⟧\nrelu\ntanh", fixed: "reshape [7, 7]\nrelu\ntanh"),
    Mistake("unclosed-bracket", "dense f(3⟦⟧ -> relu", fixed: "dense f(3) -> relu"),
    Mistake("unclosed-bracket", "dense f([3⟦⟧)", fixed: "dense f([3])"),
    Mistake("unclosed-bracket", "if (a == 1⟦⟧ { relu }", fixed: "if (a == 1) { relu }"),
    Mistake(
      "unclosed-bracket", "let t = [\n[1, 2],\n[3, 4]⟦⟧\nrelu",
      fixed: "let t = [\n[1, 2],\n[3, 4]]\nrelu"),
    Mistake(
      "unclosed-bracket", "let t = [1⟦⟧\nfor i in 0..<3 {\nrelu\n}",
      fixed: "let t = [1]\nfor i in 0..<3 {\nrelu\n}"),
    Mistake(
      "unclosed-bracket", "network N: [28, 28, 1⟦⟧ -> [10] {\nrelu\n}\n",
      fixed: "network N: [28, 28, 1] -> [10] {\nrelu\n}\n"),
    Mistake(
      "unclosed-bracket", "network N(a = 1⟦⟧: [28] -> [10] {\nrelu\n}\n",
      fixed: "network N(a = 1): [28] -> [10] {\nrelu\n}\n"),
    Mistake(
      "unclosed-bracket", "network N: [28] -> [10] {\n    relu⟦⟧\n",
      fixed: "network N: [28] -> [10] {\n    relu\n}\n"),
    Mistake(
      "unclosed-bracket",
      "network N: [28] -> [10] {\n    relu\n\n⟦block⟧ b {\n    relu\n}\n",
      fixed: "network N: [28] -> [10] {\n    relu\n\n}\nblock b {\n    relu\n}\n"),
    Mistake(
      "unclosed-bracket",
      "block a {\n    if c {\n        relu\n    tanh\n}\n⟦block⟧ b {\n    relu\n}\n",
      fixed: "block a {\n    if c {\n        relu\n    }\n    tanh\n}\nblock b {\n    relu\n}\n"),
    Mistake(
      "unclosed-bracket", "if a { relu ⟦else⟧ { tanh }", fixed: "if a { relu } else { tanh }"),
    Mistake(
      "unclosed-bracket", "block b(width⟦⟧: ([4], signal: [4]) -> [4] { }\n",
      fixed: "block b(width): ([4], signal: [4]) -> [4] { }\n"),
    Mistake("stray-bracket", "reshape [7⟦)⟧, 7]", fixed: "reshape [7, 7]"),
    Mistake("stray-bracket", "reshape [7, 7]⟦]⟧", fixed: "reshape [7, 7]"),
    Mistake("stray-bracket", "dense 10⟦)⟧ -> relu", fixed: "dense 10 -> relu"),
    Mistake("stray-bracket", "reshape [7, 7⟦)⟧", fixed: "reshape [7, 7]"),
    Mistake("stray-bracket", "⟦]⟧ relu", fixed: " relu"),
    Mistake(
      "stray-bracket", "block a {\n    relu\n}\n⟦}⟧\n", fixed: "block a {\n    relu\n}\n\n"),
    Mistake("unexpected-token", "reshape [7 ⟦->⟧ 7, 64]"),
    Mistake("unexpected-token", "reshape [7, 7 ⟦:⟧ 64] -> relu"),
    Mistake(
      "missing-brackets", "network N: ⟦(28, 28, 1)⟧ -> [10] {\nrelu\n}\n",
      fixed: "network N: [28, 28, 1] -> [10] {\nrelu\n}\n"),
    Mistake(
      "missing-brackets", "network N: [28] -> ⟦10⟧ {\nrelu\n}\n",
      fixed: "network N: [28] -> [10] {\nrelu\n}\n"),
    Mistake(
      "missing-brackets", "network N: ⟦28x28x1⟧ -> [10] {\nrelu\n}\n",
      fixed: "network N: [28, 28, 1] -> [10] {\nrelu\n}\n"),
    Mistake(
      "missing-brackets", "network N: ⟦28, 28, 1⟧ -> [10] {\nrelu\n}\n",
      fixed: "network N: [28, 28, 1] -> [10] {\nrelu\n}\n"),
    Mistake(
      "missing-brackets", "network N: ⟦⟧28, 28, 1] -> [10] {\nrelu\n}\n",
      fixed: "network N: [28, 28, 1] -> [10] {\nrelu\n}\n"),
    Mistake(
      "missing-brackets", "block b: ([4], c: ⟦⟧4]) -> [10] {\nrelu\n}\n",
      fixed: "block b: ([4], c: [4]) -> [10] {\nrelu\n}\n"),
    Mistake("missing-brackets", "relu -> ⟦(28, 28, 1)⟧", fixed: "relu -> [28, 28, 1]"),
    Mistake("missing-brackets", "relu -> ⟦28x28x1⟧", fixed: "relu -> [28, 28, 1]"),
    Mistake("missing-brackets", "⟦(28, 28, 1)⟧", fixed: "[28, 28, 1]"),
    Mistake("missing-brackets", "reshape ⟦(28, 28, 1)⟧", fixed: "reshape [28, 28, 1]"),
    Mistake("missing-brackets", "let t = ⟦(1, 2)⟧", fixed: "let t = [1, 2]"),
    Mistake("missing-brackets", "let t = ⟦(1,)⟧", fixed: "let t = [1,]"),
    Mistake("missing-brackets", "let ⟦(a, b)⟧ = t", fixed: "let [a, b] = t"),
    Mistake(
      "missing-brackets", "for ⟦(a, b)⟧ in t { relu }", fixed: "for [a, b] in t { relu }"),
    Mistake(
      "missing-brackets", "block b: ⟦x⟧ {\nrelu\n}\n", fixed: "block b: [x] {\nrelu\n}\n"),
    Mistake("missing-body", "repeat 3⟦⟧\nrelu", fixed: "repeat 3 { }\nrelu"),
    Mistake(
      "missing-body", "repeat 2⟦⟧\n    relu\n    if a { tanh }\n}\nelu",
      fixed: "repeat 2 {\n    relu\n    if a { tanh }\n}\nelu"),
    Mistake(
      "missing-body", "network N: [28] -> [10]⟦⟧\n    relu\n    tanh\n}\n",
      fixed: "network N: [28] -> [10] {\n    relu\n    tanh\n}\n"),
    Mistake(
      "missing-body", "if a⟦⟧ relu } else { tanh }", fixed: "if a { relu } else { tanh }"),
    Mistake("missing-body", "for i in t⟦⟧", fixed: "for i in t { }"),
    Mistake("missing-body", "branch b⟦⟧\nrelu", fixed: "branch b { }\nrelu"),
    Mistake("missing-body", "shared s⟦⟧\nrelu", fixed: "shared s { }\nrelu"),
    Mistake("missing-body", "repeat 3 ⟦conv 32, 3x3⟧", fixed: "repeat 3 { conv 32, 3x3 }"),
    Mistake("missing-body", "if a { relu } else ⟦tanh⟧", fixed: "if a { relu } else { tanh }"),
    Mistake("missing-body", "if a⟦:⟧\n    relu"),
    Mistake(
      "missing-body", "network N: [28] -> [10]⟦⟧\n", fixed: "network N: [28] -> [10] { }\n"),
    Mistake("missing-body", "block b⟦⟧\nblock c { }\n", fixed: "block b { }\nblock c { }\n"),
    Mistake(
      "brace-on-own-line", "if a\n⟦{⟧ relu\n}", fixed: "if a {\n relu\n}"),
    Mistake(
      "brace-on-own-line", "if a { } else // why\n⟦{⟧ relu\n}",
      fixed: "if a { } else { // why\n relu\n}"),
    Mistake(
      "brace-on-own-line", "network N: [28] -> [10]\n⟦{⟧\nrelu\n}\n",
      fixed: "network N: [28] -> [10] {\n\nrelu\n}\n"),
    Mistake("index-spacing", "relu as skip ⟦[⟧i]", fixed: "relu as skip[i]"),
    Mistake("index-spacing", "branch skip ⟦[⟧i] { relu }", fixed: "branch skip[i] { relu }"),
    Mistake("index-spacing", "let n = table ⟦[⟧0]", fixed: "let n = table[0]"),
    Mistake("index-spacing", "concat skip ⟦[⟧0]", fixed: "concat skip[0]"),
    Mistake("index-spacing", "concat skip ⟦[⟧0] -> relu", fixed: "concat skip[0] -> relu"),
    Mistake("index-spacing", "let n = t[0] ⟦[⟧1] + 1", fixed: "let n = t[0][1] + 1"),
    Mistake("missing-comma", "let t = [[1, 2] ⟦[⟧3, 4]]", fixed: "let t = [[1, 2], [3, 4]]"),
    Mistake("index-spacing", "let n = max ⟦(⟧1, 2)", fixed: "let n = max(1, 2)"),
    Mistake("index-spacing", "conv max ⟦(⟧1, n) + 1, 3x3", fixed: "conv max(1, n) + 1, 3x3"),
    Mistake("index-spacing", "repeat table ⟦[⟧0] { relu }", fixed: "repeat table[0] { relu }"),
  ]

  /// Declarations and signatures.
  static let declarations = [
    Mistake("statement-outside-network", "⟦conv⟧ 32, 3x3\nrelu\n"),
    Mistake("statement-outside-network", "⟦add⟧ {\nrelu\n}\nblock b { }\n"),
    Mistake("statement-outside-network", "block a {\n relu\n}\n ⟦tanh⟧\n relu\n}\nblock b { }\n"),
    Mistake("statement-outside-network", "⟦repeat⟧ 3 {\nrelu\n}\n"),
    Mistake("unexpected-token", "⟦3⟧\n"),
    Mistake("unexpected-token", "block b { } ⟦,⟧\n"),
    Mistake(
      "missing-separator", "block a { } ⟦block⟧ b { }\n",
      fixed: "block a { }; block b { }\n"),
    Mistake("nested-declaration", "relu\n    ⟦block⟧ b { tanh }\n    b"),
    Mistake("nested-declaration", "relu\n    ⟦import⟧ \"blocks.cnn\"\n    tanh"),
    Mistake("missing-signature", "network ⟦N⟧ {\nrelu\n}\n"),
    Mistake("missing-signature", "network ⟦N⟧(a) {\nrelu\n}\n"),
    Mistake(
      "missing-colon", "network N⟦⟧ [28] -> [10] {\nrelu\n}\n",
      fixed: "network N: [28] -> [10] {\nrelu\n}\n"),
    Mistake(
      "missing-colon", "network N(a)⟦⟧ [28] -> [10] {\nrelu\n}\n",
      fixed: "network N(a): [28] -> [10] {\nrelu\n}\n"),
    Mistake("missing-colon", "block b⟦⟧ [28] {\nrelu\n}\n", fixed: "block b: [28] {\nrelu\n}\n"),
    Mistake(
      "missing-colon", "block b: ([28], c⟦⟧ [4]) { }\n", fixed: "block b: ([28], c: [4]) { }\n"),
    Mistake(
      "missing-colon", "network N⟦⟧(28, 28, 1) -> [10] {\nrelu\n}\n",
      fixed: "network N: [28, 28, 1] -> [10] {\nrelu\n}\n"),
    Mistake(
      "missing-colon", "network N⟦⟧(H, W, 3) -> [10] {\nrelu\n}\n",
      fixed: "network N: [H, W, 3] -> [10] {\nrelu\n}\n"),
    Mistake(
      "missing-colon", "network N⟦⟧([28, 28, 1]) -> [10] {\nrelu\n}\n",
      fixed: "network N:([28, 28, 1]) -> [10] {\nrelu\n}\n"),
    Mistake(
      "missing-colon", "block b⟦⟧(28) -> [10] {\nrelu\n}\n",
      fixed: "block b: [28] -> [10] {\nrelu\n}\n"),
    Mistake("missing-name", "network ⟦3D⟧: [28] -> [10] {\nrelu\n}\n"),
    Mistake(
      "missing-arrow", "network N: [28]⟦⟧ {\nrelu\n}\n",
      fixed: "network N: [28] -> [_] {\nrelu\n}\n"),
    Mistake(
      "missing-arrow", "network N: [28]⟦⟧ [10] {\nrelu\n}\n",
      fixed: "network N: [28] -> [10] {\nrelu\n}\n"),
    Mistake(
      "wrong-arrow", "network N: [28] ⟦:⟧ [10] {\nrelu\n}\n",
      fixed: "network N: [28] -> [10] {\nrelu\n}\n"),
    Mistake("missing-name", "network ⟦:⟧ [28] -> [10] {\nrelu\n}\n"),
    Mistake("missing-name", "block ⟦{⟧\nrelu\n}\n"),
    Mistake("missing-name", "block ⟦3⟧ { relu }\n"),
    Mistake("missing-name", "block b: ([4], ⟦:⟧ [4]) { relu }\n"),
    Mistake("unexpected-token", "block b: [n]\n    ⟦n⟧ % 2 == 0 {\n    relu\n}\n"),
    Mistake("missing-name", "let ⟦=⟧ 3\n"),
    Mistake("missing-name", "func f(a, ⟦3⟧) = a\n"),
    Mistake("keyword-as-name", "block ⟦branch⟧ { relu }\n", fixed: "block branch_ { relu }\n"),
    Mistake("keyword-as-name", "func f(⟦for⟧) = 3\n", fixed: "func f(for_) = 3\n"),
    Mistake("unnamed-port", "block b: ([4], ⟦[4]⟧) { relu }\n"),
    Mistake("missing-parameters", "func f⟦⟧ = 3\n", fixed: "func f() = 3\n"),
    Mistake("function-body", "func f(n) ⟦{⟧ n / 2 }\n"),
    Mistake("equals-sign", "block b(n⟦:⟧ 3) { relu }\n", fixed: "block b(n = 3) { relu }\n"),
    Mistake("equals-sign", "func f(n)⟦⟧ n\n", fixed: "func f(n) = n\n"),
    Mistake("equals-sign", "func f(n)⟦:⟧ n\n", fixed: "func f(n) = n\n"),
    Mistake("missing-comma", "block b(n ⟦m⟧) { relu }\n", fixed: "block b(n, m) { relu }\n"),
    Mistake(
      "missing-comma", "network N: [28 ⟦28⟧] -> [10] { }\n",
      fixed: "network N: [28, 28] -> [10] { }\n"),
    Mistake(
      "missing-value", "network N: ⟦->⟧ [10] {\nrelu\n}\n"),
    Mistake("missing-value", "network N: ⟦[]⟧ -> [10] {\nrelu\n}\n"),
  ]
}
