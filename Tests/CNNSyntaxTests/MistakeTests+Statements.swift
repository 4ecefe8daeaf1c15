extension Mistake {
  /// Statements.
  static let statements = [
    Mistake("nothing-to-continue", "⟦->⟧ relu", fixed: "relu"),
    Mistake("nothing-to-continue", "relu;\n⟦->⟧ tanh", fixed: "relu;\ntanh"),
    Mistake("missing-stage", "relu ⟦->⟧", fixed: "relu "),
    Mistake("missing-stage", "relu ⟦->⟧ -> tanh", fixed: "relu  -> tanh"),
    Mistake("missing-stage", "if a { relu ⟦->⟧ }", fixed: "if a { relu  }"),
    Mistake(
      "misplaced-statement", "relu -> ⟦if⟧ a { tanh }", fixed: "relu ; if a { tanh }"),
    Mistake(
      "misplaced-statement", "relu\n-> ⟦repeat⟧ 2 { tanh } \n elu",
      fixed: "relu\n; repeat 2 { tanh } \n elu"),
    Mistake("misplaced-statement", "relu -> ⟦let⟧ n = 3", fixed: "relu ; let n = 3"),
    Mistake("misplaced-statement", "relu -> ⟦{⟧ tanh }", fixed: "relu ; { tanh }"),
    Mistake(
      "misplaced-statement", "if a { tanh } ⟦->⟧ relu", fixed: "if a { tanh } ; relu"),
    Mistake(
      "misplaced-statement", "for i in t {\ntanh\n}\n⟦->⟧ relu -> elu",
      fixed: "for i in t {\ntanh\n}\n; relu -> elu"),
    Mistake("misplaced-statement", "let n = ⟦if⟧ a { 1 } else { 2 }\nrelu"),
    Mistake(
      "missing-separator", "repeat 2 { relu } ⟦tanh⟧", fixed: "repeat 2 { relu }; tanh"),
    Mistake("missing-separator", "relu ⟦if⟧ a { tanh }", fixed: "relu; if a { tanh }"),
    Mistake("missing-separator", "let n = 3 ⟦conv⟧ n, 3x3", fixed: "let n = 3; conv n, 3x3"),
    Mistake("missing-separator", "pad 3 ⟦conv⟧ 64, 7x7", fixed: "pad 3 -> conv 64, 7x7"),
    Mistake(
      "missing-separator", "conv 3, 3x3, stride: 2 ⟦batchnorm⟧ -> relu",
      fixed: "conv 3, 3x3, stride: 2 -> batchnorm -> relu"),
    Mistake(
      "missing-separator", "conv 3, 3x3, relu ⟦conv⟧ 3, 3x3, relu",
      fixed: "conv 3, 3x3, relu -> conv 3, 3x3, relu"),
    Mistake("missing-separator", "[4] ⟦relu⟧", fixed: "[4]; relu"),
    Mistake("assignment", "⟦x⟧ = conv 32, 3x3 -> relu", fixed: "conv 32, 3x3 -> relu as x"),
    Mistake("assignment", "⟦x⟧ = 3 * n\nconv x", fixed: "let x = 3 * n\nconv x"),
    Mistake("assignment", "⟦x⟧ = n / 3\nconv x", fixed: "let x = n / 3\nconv x"),
    Mistake("stray-else", "if a { relu } else { tanh } ⟦else⟧ { elu }"),
    Mistake("stray-else", "relu\n⟦else⟧ { elu }\ntanh"),
    Mistake("equals-sign", "let n ⟦==⟧ 3", fixed: "let n = 3"),
    Mistake("equals-sign", "let n⟦:⟧ 3", fixed: "let n = 3"),
    Mistake("equals-sign", "let n⟦⟧ 3", fixed: "let n = 3"),
    Mistake("equals-sign", "if n ⟦=⟧ 3 { relu }", fixed: "if n == 3 { relu }"),
    Mistake("equals-sign", "assert params ⟦=⟧ 3", fixed: "assert params == 3"),
    Mistake("missing-in", "for i⟦⟧ 0..<3 { relu }", fixed: "for i in 0..<3 { relu }"),
    Mistake("missing-in", "for i ⟦=⟧ 0..<3 { relu }", fixed: "for i in 0..<3 { relu }"),
    Mistake("missing-in", "for i ⟦of⟧ 0..<3 { relu }", fixed: "for i in 0..<3 { relu }"),
    Mistake("missing-name", "for ⟦in⟧ 0..<3 { relu }"),
    Mistake("missing-name", "relu as ⟦3⟧"),
    Mistake("missing-name", "relu -> ⟦64, 3x3, stride⟧: 2 -> tanh"),
    Mistake("missing-name", "shared ⟦{⟧ relu }"),
    Mistake("keyword-as-name", "let ⟦block⟧ = 3", fixed: "let block_ = 3"),
    Mistake("keyword-as-name", "for ⟦in⟧ in t { relu }", fixed: "for in_ in t { relu }"),
    Mistake("keyword-as-name", "relu as ⟦branch⟧ -> tanh", fixed: "relu as branch_ -> tanh"),
    Mistake("keyword-as-name", "relu -> ⟦block⟧ 3", fixed: "relu -> block_ 3"),
    Mistake("unexpected-token", "⟦\"a\"⟧"),
    Mistake("unexpected-token", "relu ⟦:⟧ 3"),
    Mistake("unexpected-token", "if a ⟦b⟧ { relu }"),
  ]

  /// Stages and their arguments.
  static let stages = [
    Mistake("call-parentheses", "conv⟦(32, 3x3)⟧", fixed: "conv 32, 3x3"),
    Mistake("call-parentheses", "conv⟦(32, 3x3)⟧ -> relu", fixed: "conv 32, 3x3 -> relu"),
    Mistake("call-parentheses", "conv⟦(32, 3x3)⟧, relu", fixed: "conv 32, 3x3, relu"),
    Mistake("call-parentheses", "relu⟦()⟧", fixed: "relu"),
    Mistake(
      "call-parentheses", "conv⟦(\n    32,\n    3x3,\n)⟧\nrelu", fixed: "conv 32,\n    3x3\nrelu"),
    Mistake("call-parentheses", "conv⟦(32, 3x3⟧\nrelu", fixed: "conv 32, 3x3\nrelu"),
    Mistake("missing-comma", "conv 32 ⟦3x3⟧", fixed: "conv 32, 3x3"),
    Mistake("missing-comma", "conv 32, 3x3 ⟦relu⟧", fixed: "conv 32, 3x3, relu"),
    Mistake("missing-comma", "conv n ⟦3x3⟧, relu", fixed: "conv n, 3x3, relu"),
    Mistake("missing-comma", "concat a ⟦[⟧0]", fixed: "concat a, [0]"),
    Mistake("missing-comma", "dense f(1 ⟦2⟧)", fixed: "dense f(1, 2)"),
    Mistake("argument-equals", "conv 32, 3x3, stride⟦=⟧2", fixed: "conv 32, 3x3, stride: 2"),
    Mistake("argument-equals", "conv 32, 3x3, stride ⟦=⟧ 2", fixed: "conv 32, 3x3, stride: 2"),
    Mistake("argument-equals", "dense f(n ⟦=⟧ 2)", fixed: "dense f(n: 2)"),
    Mistake("missing-colon", "conv 32, 3x3, stride⟦⟧ 2", fixed: "conv 32, 3x3, stride: 2"),
    Mistake("missing-colon", "conv 32, bias⟦⟧ false", fixed: "conv 32, bias: false"),
    Mistake(
      "positional-after-named", "conv 32, stride: 2, ⟦3x3⟧", fixed: "conv 32, 3x3, stride: 2"),
    Mistake(
      "positional-after-named", "conv 32, stride: 2, ⟦3x3⟧, padding: 1, relu -> tanh",
      fixed: "conv 32, 3x3, relu, stride: 2, padding: 1 -> tanh"),
    Mistake("positional-after-named", "dense f(by: 2, ⟦n⟧)", fixed: "dense f(n, by: 2)"),
    Mistake("missing-value", "conv 32, ⟦->⟧ relu"),
    Mistake("missing-value", "conv ⟦,⟧ 3x3"),
    Mistake("missing-name", "conv 32, ⟦:⟧ 3x3"),
    Mistake("missing-value", "conv 32, ⟦,⟧ 3x3"),
    Mistake("missing-value", "conv 32, stride⟦:⟧"),
    Mistake("unexpected-token", "conv 32, 3x3 ⟦\"same\"⟧ -> relu"),
    Mistake("keyword-as-name", "conv ⟦block⟧, 3x3", fixed: "conv block_, 3x3"),
  ]

  /// Expressions.
  static let expressions = [
    Mistake(
      "chained-comparison", "if ⟦a < b < c⟧ { relu }", fixed: "if a < b && b < c { relu }"),
    Mistake(
      "chained-comparison", "if x || ⟦1 <= n + 1 < 3 != d⟧ { relu }",
      fixed: "if x || 1 <= n + 1 && n + 1 < 3 && 3 != d { relu }"),
    Mistake("chained-comparison", "let e = ⟦a == b == c⟧", fixed: "let e = a == b && b == c"),
    Mistake("missing-value", "let n ⟦=⟧"),
    Mistake("missing-value", "let n = 3 ⟦*⟧"),
    Mistake("missing-value", "let n = 3 * ⟦/⟧ 2"),
    Mistake("missing-value", "let n = ⟦+⟧ 3"),
    Mistake("missing-value", "repeat ⟦{⟧ relu }"),
    Mistake("missing-value", "if ⟦{⟧ relu }"),
    Mistake("missing-value", "let n = ⟦()⟧"),
    Mistake("missing-value", "let n = t⟦[]⟧"),
    Mistake("missing-value", "let n = [1, ⟦,⟧ 2]"),
    Mistake("missing-value", "if a && ⟦{⟧ relu }"),
    Mistake("missing-colon", "let n = a ? 1⟦⟧"),
    Mistake("missing-colon", "let n = a ? 1⟦⟧, 2"),
    Mistake("missing-in", "let l = [e for x⟦⟧ list]", fixed: "let l = [e for x in list]"),
    Mistake("unexpected-token", "let n = ⟦\"3\"⟧"),
    Mistake("unexpected-token", "let n = (a ⟦b⟧) / 2"),
    Mistake("keyword-as-name", "let n = 3 * ⟦in⟧", fixed: "let n = 3 * in_"),
  ]
}
