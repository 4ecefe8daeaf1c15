import CNNSource
import TestSupport
import Testing

/// What a person sees of a diagnostic: its parts, and how they stand together.
@Suite struct TerminalRendererTests {
  @Test func theWholeOfADiagnostic() {
    let source = MarkedSource(
      """
      network Net: [8, 8, 3] -> [2] {
          conv 32, 3x3
          «maxpool 2x2»
          conv 64, «5x5»«»
          globalavgpool
          dense 2, softmax
      }
      """)
    let diagnostic = Diagnostic(
      .windowTooLarge, "the window is 5 high, the padded input only 3", at: source.ranges[1],
      notes: [
        Diagnostic.Note("this leaves [3, 3, 32]", at: source.ranges[0]),
        Diagnostic.Note("⌊(3 − 5)/1⌋ + 1 = −1"),
      ],
      fixes: [
        Diagnostic.Fix(
          "keep the size with `padding: same`",
          edits: [Diagnostic.Edit(source.ranges[2], ", padding: same")])
      ])
    #expect(
      render(diagnostic, source) == """
        error[window-too-large]: the window is 5 high, the padded input only 3
          --> net.cnn:4:14
           |
         3 |     maxpool 2x2
           |     ----------- this leaves [3, 3, 32]
         4 |     conv 64, 5x5
           |              ^^^
           |
           = note: ⌊(3 − 5)/1⌋ + 1 = −1
           = fix: keep the size with `padding: same`
         4 |     conv 64, 5x5, padding: same
           |                 +++++++++++++++

        """)
  }

  @Test func severalDiagnosticsAreParted() {
    let source = MarkedSource("«let» a = 1\nlet «b» = 2\n")
    let diagnostics = [
      Diagnostic(.windowTooLarge, "one", at: source.ranges[0]),
      Diagnostic(.unusedName, "`b` is never used", at: source.ranges[1]),
      Diagnostic(.droppedRows, "three", at: source.ranges[1]),
    ]
    #expect(
      TerminalRenderer(files: [source.file], style: .plain).render(diagnostics) == """
        error[window-too-large]: one
          --> net.cnn:1:1
           |
         1 | let a = 1
           | ^^^

        warning[unused-name]: `b` is never used
          --> net.cnn:2:5
           |
         2 | let b = 2
           |     ^

        note[dropped-rows]: three
          --> net.cnn:2:5
           |
         2 | let b = 2
           |     ^

        """)
    #expect(TerminalRenderer(files: [], style: .plain).render([]) == "")
  }

  @Test func placesOnTheSameLineAreSaidFromRightToLeft() {
    let source = MarkedSource("    «left» -> add «right» -> «conv 3»\n")
    let diagnostic = Diagnostic(
      .windowTooLarge, "the shapes differ", at: source.ranges[1],
      notes: [
        Diagnostic.Note("this is [8, 8, 3]", at: source.ranges[0]),
        Diagnostic.Note("this expects [8, 8, 4]", at: source.ranges[2]),
      ])
    #expect(
      render(diagnostic, source) == """
        error[window-too-large]: the shapes differ
          --> net.cnn:1:17
           |
         1 |     left -> add right -> conv 3
           |     ----        ^^^^^    ------ this expects [8, 8, 4]
           |     |
           |     this is [8, 8, 3]

        """)
  }

  @Test func placesThatOverlapAreAllSaid() {
    let source = MarkedSource("«add «a, «b»»» -> «dense 3»\n")
    let diagnostic = Diagnostic(
      .windowTooLarge, "the shapes differ", at: source.ranges[2],
      notes: [
        Diagnostic.Note("the merge", at: source.ranges[0]),
        Diagnostic.Note("both operands", at: source.ranges[1]),
        Diagnostic.Note("the second operand", at: source.ranges[2]),
        Diagnostic.Note("the next layer", at: source.ranges[3]),
      ])
    #expect(
      render(diagnostic, source) == """
        error[window-too-large]: the shapes differ
          --> net.cnn:1:8
           |
         1 | add a, b -> dense 3
           | -------^    ------- the next layer
           | |   |  |
           | |   |  the second operand
           | |   both operands
           | the merge

        """)
  }

  @Test func aPlaceFarAwayHasItsOwnLines() {
    let source = MarkedSource(
      "network Net: [8] -> «[10]» {\n" + String(repeating: "    dense 12\n", count: 98)
        + "    «dense 12»\n}\n")
    let diagnostic = Diagnostic(
      .windowTooLarge, "the network ends with [12], but is declared to end with [10]",
      at: source.ranges[1], notes: [Diagnostic.Note("declared here", at: source.ranges[0])])
    #expect(
      render(diagnostic, source) == """
        error[window-too-large]: the network ends with [12], but is declared to end with [10]
            --> net.cnn:100:5
             |
         100 |     dense 12
             |     ^^^^^^^^
             |
            --> net.cnn:1:21
             |
           1 | network Net: [8] -> [10] {
             |                     ---- declared here

        """)
  }

  @Test func aPlaceInAnotherFileHasItsPath() {
    let user = MarkedSource("import \"blocks.cnn\"\n«double» 64\n")
    let library = MarkedSource("\nblock «double»(width) {\n}\n", path: "lib/blocks.cnn", id: 1)
    let diagnostic = Diagnostic(
      .windowTooLarge, "the window is too large", at: library.ranges[0],
      notes: [Diagnostic.Note("used here", at: user.ranges[0])])
    #expect(
      TerminalRenderer(files: [user.file, library.file], style: .plain).render([diagnostic]) == """
        error[window-too-large]: the window is too large
          --> lib/blocks.cnn:2:7
           |
         2 | block double(width) {
           |       ^^^^^^
           |
          --> net.cnn:2:1
           |
         2 | double 64
           | ------ used here

        """)
  }

  @Test func linesBetweenPlacesAreLeftOut() {
    let source = MarkedSource("«1»\n2\n«3»\n4\n5\n6\n7\n8\n9\n«10»\n")
    let diagnostic = Diagnostic(
      .windowTooLarge, "wrong", at: source.ranges[1],
      notes: [
        Diagnostic.Note("one", at: source.ranges[0]), Diagnostic.Note("ten", at: source.ranges[2]),
      ])
    #expect(
      render(diagnostic, source) == """
        error[window-too-large]: wrong
           --> net.cnn:3:1
            |
          1 | 1
            | - one
          2 | 2
          3 | 3
            | ^
          ⋮ |
         10 | 10
            | -- ten

        """)
  }

  @Test func messagesOfSeveralLinesKeepToTheirColumn() {
    let source = MarkedSource("«a»")
    let diagnostic = Diagnostic(
      .windowTooLarge, "first\nsecond", at: source.ranges[0],
      notes: [
        Diagnostic.Note("in `b`,\nin `c`"), Diagnostic.Note("here\nand here", at: source.ranges[0]),
      ], fixes: [Diagnostic.Fix("do this\nand that", edits: [])])
    #expect(
      render(diagnostic, source) == """
        error[window-too-large]: first
            second
          --> net.cnn:1:1
           |
         1 | a
           | ^ here and here
           |
           = note: in `b`,
                   in `c`
           = fix: do this
                  and that

        """)
  }

  @Test func colours() {
    let source = MarkedSource("«a» «b»\n")
    let diagnostic = Diagnostic(
      .unusedName, "wrong", at: source.ranges[1],
      notes: [Diagnostic.Note("first", at: source.ranges[0]), Diagnostic.Note("why")],
      fixes: [Diagnostic.Fix("write c", edits: [Diagnostic.Edit(source.ranges[1], "c")])])
    let text = TerminalRenderer(files: [source.file], style: .ansi).render([diagnostic])
    #expect(
      text.replacing("\u{1B}[", with: "<").replacing("m", with: ">") == """
        <1;33>warning[unused-na>e]<0><1>: <0><1>wrong<0>
        <34>  --><0> net.cnn:1:3
        <34>   |<0>
        <34> 1 |<0> a b
        <34>   |<0> <1;34>-<0> <1;33>^<0>
        <34>   |<0> <1;34>|<0>
        <34>   |<0> <1;34>first<0>
        <34>   |<0>
        <34>   = <0><1>note<0>: why
        <34>   = <0><1>fix<0>: write c
        <34> 1 |<0> a c
        <34>   |<0>   <1;32>+<0>

        """)
  }

  private func render(_ diagnostic: Diagnostic, _ source: MarkedSource) -> String {
    TerminalRenderer(files: [source.file], style: .plain).render([diagnostic])
  }
}
