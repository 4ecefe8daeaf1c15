import CNNSource
import CNNSyntax
import Testing

@Suite struct ParserTests {
  @Test(arguments: Samples.all)
  func `The samples have no mistake`(_ text: String) {
    let diagnostics = parse(text).diagnostics
    #expect(diagnostics.isEmpty, "\(diagnostics.summary)")
  }

  /// Returns the value of `let v = text` with each operator before its operands.
  private func expression(_ text: String) throws -> String {
    let (tree, diagnostics) = parse("let v = \(text)\n")
    #expect(diagnostics.isEmpty, "\(diagnostics.summary)")
    guard case .binding(let binding)? = tree.declarations.first else { return "" }
    #expect(tree.file.text(binding.value.range) == text)
    return "\(binding.value)"
  }

  @Test(arguments: [
    ("1 + 2 * 3", "(+ 1 (* 2 3))"),
    ("1 - 2 - 3", "(- (- 1 2) 3)"),
    ("8 / 4 % 3 * 2", "(* (% (/ 8 4) 3) 2)"),
    ("(1 - 2) * 3", "(* (- 1 2) 3)"),
    ("-a * !b[0]", "(* (- a) (! (index b [0])))"),
    ("- - 1", "(- (- 1))"),
    ("a || b && c == d + 1", "(|| a (&& b (== c (+ d 1))))"),
    ("a && b || c && d", "(|| (&& a b) (&& c d))"),
    ("a ? b : c ? d : e", "(? a b (? c d e))"),
    ("a ? b ? 1 : 2 : 3", "(? a (? b 1 2) 3)"),
    ("0..<n + 1", "(..< 0 (+ n 1))"),
    ("a ? 0 : 1..<2", "(..< (? a 0 1) 2)"),
    ("t[i, j][0..<2]", "(index (index t [i j]) [(..< 0 2)])"),
    ("f(a, by: 2)[0]", "(index (f a by: 2) [0])"),
    ("[1, [2], []]", "[1 [2] []]"),
    ("[x * 2 for [x, _] in t]", "[(* x 2) for [x _] in t]"),
    ("3x3", "3x3"), ("[3x3x1, _]", "[3x3x1 _]"),
    ("true != false", "(!= true false)"),
    ("(a < b) == (c >= d)", "(== (< a b) (>= c d))"),
  ])
  func `Operators bind as the grammar has it`(_ text: String, _ expected: String) throws {
    #expect(try expression(text) == expected)
  }

  @Test(arguments: [
    ("0", "0"), ("007", "7"), ("1_000", "1000"), ("0.25", "25e-2"), ("0.50", "5e-1"),
    ("2.000", "2"), ("1e3", "1000"), ("1.001e-5", "1001e-8"), ("120e-1", "12"),
    ("1.5e1", "15"), ("0e99999999999999999999", "0"), ("0.0", "0"),
    ("9223372036854775807", "9223372036854775807"), ("1e18", "1000000000000000000"),
    ("1e-18", "1e-18"), ("1.00000000000000000000000000", "1"),
    ("1000000000000000000000000e-24", "1"), ("0.000000000000000001", "1e-18"),
    ("9223372036854775807e-18", "9223372036854775807e-18"),
  ])
  func `A number is exact`(_ text: String, _ expected: String) throws {
    #expect(try expression(text) == expected)
  }

  @Test func `The tree of everything is as it is written`() {
    let expected = """
      import "blocks.cnn"
      import "more.cnn"
      /// A table, and
      ///  what it holds.
      let table [[mbconv 128 4] [(leakyrelu 1e-1) 1000 1e-3]]
      let _ []
      func divisible (v by = 8) (max by (* (floor (/ (+ v (/ by 2)) by)) by))
      func none (+ (- 1) (* (- 2) (! true)))
      block gate (width)
        inputs [H W C] signal: [_ _ D]
        outputs [H W C]
        body
          pipeline
            call relu
      block open
        body
          pipeline
            call relu
          pipeline
            call tanh
      block half
        inputs [n]
        where (== (% n 2) 0)
        where (>= n 4)
        body
      network Pair (wide = false act = relu)
        inputs left: [H W 3] right: [H W 3]
        outputs same: [1] boxes: [4]
        where (|| (== H W) wide)
        where (!= H 3)
        body
          shared tower
            body
              pipeline
                call conv (? wide 64 32) 3x3x3 act
                call batchnorm as (x _)
              pipeline
                shape [h w c] as features
                call flatten
                shape [(* (* h w) c)]
          pipeline
            call left
            call tower as a
          pipeline
            call right
            call tower as b
          let [first [second _]] (index table [0])
          let n [(+ (index row [1]) 1) for row in (index table [(..< 0 1)])]
          for [kind width] in table
            body
              pipeline
                call kind width bias: (! wide) size: (index [7 7] [0])
              pipeline
                current as skip[width 1]
          branch extra[0]
            body
              pipeline
                call subtract a b
              pipeline
                call identity
                shape [_]
          branch _
            body
          if (&& wide (< H 3))
            body
              pipeline
                call identity
          else
            if wide
              body
                repeat (+ 2 1)
                  body
                    pipeline
                      call relu
            else
              body
                pipeline
                  call concat
                    body
                      pipeline
                        call a
                      body
                        pipeline
                          call b
          pipeline
            call gate 64 signal: (index skip [2 1])
              body
                pipeline
                  call relu
            call identity
          assert (<= params 5000000) (> (/ macs 2) 1500)

      """
    #expect(parse(Samples.everything).tree.treeDump == expected)
  }

  @Test func `Tokens are dumped with their places`() {
    let dump = parse("let n = 3x3\nlet m = n").tree.tokenDump
    let expected = """
      1:1 let
      1:5 name n
      1:7 equal
      1:9 dims 3x3
      1:12 newline
      2:1 let
      2:5 name m
      2:7 equal
      2:9 name n
      2:10 endOfFile

      """
    #expect(dump == expected)
  }

  @Test func `Ranges cover exactly what is written`() throws {
    let source = "block b {\n  conv (n) , bias : true as x[0]  // no\n}\n"
    let (tree, diagnostics) = parse(source)
    #expect(diagnostics.isEmpty)
    guard case .block(let block)? = tree.declarations.first,
      case .pipeline(let pipeline)? = block.body.statements.first,
      let stage = pipeline.stages.first, case .call(let call) = stage.kind
    else {
      Issue.record("the tree has another form")
      return
    }
    func text(_ range: SourceRange) -> String { tree.file.text(range) }
    #expect(text(block.range) == source.dropLast())
    #expect(text(pipeline.range) == "conv (n) , bias : true as x[0]")
    #expect(text(stage.range) == "conv (n) , bias : true as x[0]")
    #expect(text(call.range) == "conv (n) , bias : true")
    #expect(call.arguments.map { text($0.range) } == ["(n)", "bias : true"])
    #expect(stage.targets.map { text($0.range) } == ["x[0]"])
  }
}
