import Foundation
import Testing

/// `cnn sizes` as a process.
@Suite struct SizesTests {
  /// Four pools of 2 with skips around them: both sizes must be multiples of 16.
  private static let unet = """
    block double(filters) {
        repeat 2 { conv filters, 3x3, relu, padding: same }
    }

    network UNet: [H, W, 3] -> [H, W, 2] {
        for i in 0..<4 {
            double 8 * pow(2, i) as skip[i]
            maxpool
        }
        double 128
        for i in reversed(0..<4) {
            convtranspose 8 * pow(2, i), 2x2, stride: 2
            concat skip[i]
            double 8 * pow(2, i)
        }
        conv 2, 1x1, softmax
    }

    """

  private static let files = [
    "unet.cnn": unet,
    "square.cnn": "network Square: [H, W, 3] -> [H, H, 8] { conv 8, 3x3, padding: same }\n",
    // 7·7 positions of 3 numbers.
    "product.cnn": """
    network Product: [H, W, 3] -> [10] {
        maxpool 8
        flatten -> [147]
        dense 10
    }

    """,
    "known.cnn": Programs.good,
    "bad.cnn": Programs.bad,
    // Four columns hold no window of five, whatever H is.
    "none.cnn": "network Nothing: [H, 4, 1] -> [_, _, 8] { conv 8, 5x5 }\n",
    "clause.cnn": """
    network Clause: [H, W, 1] -> [_, _, 8] where H >= 8, W % 2 == 0 { conv 8, 3x5 }

    """,
    // A conv of 3 by steps of 2 gives 2 positions for 5 and 6 alone.
    "several.cnn": """
    network First: [height, W, 1] -> [_, _, 1] { maxpool 4 }
    network Second: [N, 1] -> [2, 1] { conv 1, 3, stride: 2 }

    """,
    // 3·H·W = 300, so both divide 100.
    "sum.cnn": """
    network Sum: [H, W, 3] -> [10] {
        flatten -> [300]
        dense 10
    }

    """,
    // One side of the condition is followed, the other is not.
    "partly.cnn": """
    network Partly: [L, 1] -> [_, 1] {
        if L > 5000 {
            for stride in [17, 19, 23, 29] { conv 1, 1, stride: stride }
        } else {
            conv 1, 3
        }
    }

    """,
    // 17·19·23·29 = 215,441 steps are more than 65,536.
    "irregular.cnn": """
    network Long: [L, 1] -> [_, 1] {
        for stride in [17, 19, 23, 29] { conv 1, 1, stride: stride }
    }

    """,
  ]

  struct Question: CustomTestStringConvertible {
    let arguments: [String]
    let answer: String
    /// The first diagnostic, where there is one.
    let code: String

    init(_ arguments: String, _ answer: String, code: String = "") {
      self.arguments = ["sizes"] + arguments.split(separator: " ").map(String.init)
      self.answer = answer
      self.code = code
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Question(
      "unet.cnn",
      """
      UNet accepts
        H  16, 32, 48, 64, … (H % 16 == 0)
        W  16, 32, 48, 64, … (W % 16 == 0)

      """),
    Question(
      "unet.cnn --near 350x525",
      """
      UNet accepts
        H  16, 32, 48, 64, … (H % 16 == 0)
        W  16, 32, 48, 64, … (W % 16 == 0)
        H  350 is not accepted; the nearest are 336 and 352
        W  525 is not accepted; the nearest are 512 and 528

      """),
    Question(
      "unet.cnn --near W=7",
      """
      UNet accepts
        H  16, 32, 48, 64, … (H % 16 == 0)
        W  16, 32, 48, 64, … (W % 16 == 0)
        W  7 is not accepted; the nearest is 16

      """),
    Question(
      "unet.cnn --size H=32 --near 32",
      """
      UNet accepts
        W  16, 32, 48, 64, … (W % 16 == 0)
        W  32 is accepted

      """),
    Question(
      "square.cnn --near 3x5",
      """
      Square accepts
        H  every size
        W  every size
        where H == W
        H  3 is accepted
        W  5 is accepted
        H = 3 and W = 5 are not accepted together

      """),
    Question(
      "product.cnn --near 17x393",
      """
      Product accepts
        H  8 to 15, 56 to 63, 392 to 399
        W  8 to 15, 56 to 63, 392 to 399
        where floor(H / 8) * floor(W / 8) == 49
        H  17 is not accepted; the nearest are 15 and 56
        W  393 is accepted

      """),
    Question("known.cnn", "Good leaves no size open\n"),
    Question(
      "sum.cnn --near 20x5",
      """
      Sum accepts
        H  1, 2, 4, 5, 10, 20, 25, 50, 100
        W  1, 2, 4, 5, 10, 20, 25, 50, 100
        where H * W == 100
        H  20 is accepted
        W  5 is accepted

      """),
    Question(
      "partly.cnn",
      """
      Partly accepts
        L  3 to 5000
        and perhaps others, which are not followed

      """),
    Question(
      "clause.cnn",
      """
      Clause accepts
        H  3 and more
        W  5 and more
        the `where` clause admits H >= 8 && W % 2 == 0

      """),
    Question(
      "several.cnn",
      """
      First accepts
        height  4 and more
        W       4 and more

      Second accepts
        N  5 to 6

      """),
    Question(
      "several.cnn --network Second --near 7",
      """
      Second accepts
        N  5 to 6
        N  7 is not accepted; the nearest is 6

      """),
    Question(
      "several.cnn --near height=3,N=5",
      """
      First accepts
        height  4 and more
        W       4 and more
        height  3 is not accepted; the nearest is 4

      Second accepts
        N  5 to 6
        N  5 is accepted

      """),
  ])
  func `sizes for people`(question: Question) throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.run(question.arguments)
      #expect(run.status == 0)
      #expect(run.text == question.answer)
      #expect(run.complaints == "")
    }
  }

  @Test func `near by names says what near in order says`() throws {
    try Scratch.with(Self.files) { scratch in
      let byOrder = try scratch.run("sizes", "unet.cnn", "--near", "350x525")
      let byName = try scratch.run("sizes", "unet.cnn", "--near", "W=525,H=350")
      #expect(byName.text == byOrder.text)
    }
  }

  @Test(arguments: [
    Question("none.cnn", "Nothing accepts no sizes: it has errors\n", code: "window-too-large"),
    Question(
      "irregular.cnn",
      "Long accepts none of the sizes that can be followed; `--size` gives numbers to the others\n",
      code: "irregular-size"),
    Question("bad.cnn", "Bad leaves no size open, and has errors\n", code: "window-too-large"),
    Question(
      "unet.cnn --size H=33", "UNet accepts no sizes: it has errors\n", code: "window-too-large"),
  ])
  func `without sizes the diagnostics say why`(question: Question) throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.run(question.arguments)
      #expect(run.status == 1)
      #expect(run.text == question.answer)
      #expect(run.complaints.hasPrefix("error[\(question.code)]: "))
    }
  }

  @Test func `a size of the command line that none leaves open is an error`() throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.run("sizes", "unet.cnn", "--size", "Q=3")
      #expect(run.status == 1)
      #expect(run.text.hasPrefix("UNet accepts\n"))
      #expect(run.complaints.contains("error[unknown-argument]: no network leaves a size `Q` open"))
    }
  }

  @Test func `json of a network that must be halved four times`() throws {
    let multiples = #"[{"from": 16, "to": null, "modulus": 16, "residues": [0]}]"#
    let all = #"[{"from": 1, "to": null, "modulus": 1, "residues": [0]}]"#
    try expect(
      "unet.cnn --near 350x525",
      """
      {"networks": [{
        "name": "UNet", "complete": true,
        "sizes": {"H": \(multiples), "W": \(multiples)}, "relations": [],
        "admitted": {"H": \(all), "W": \(all)}, "admitted_relations": [],
        "near": {"H": {"asked": 350, "below": 336, "above": 352},
                 "W": {"asked": 525, "below": 512, "above": 528}}}]}
      """)
  }

  @Test func `json of sizes that are tied together, without near`() throws {
    let spans = """
      [{"from": 8, "to": 15, "modulus": 1, "residues": [0]},
       {"from": 56, "to": 63, "modulus": 1, "residues": [0]},
       {"from": 392, "to": 399, "modulus": 1, "residues": [0]}]
      """
    let all = #"[{"from": 1, "to": null, "modulus": 1, "residues": [0]}]"#
    try expect(
      "product.cnn",
      """
      {"networks": [{
        "name": "Product", "complete": true, "sizes": {"H": \(spans), "W": \(spans)},
        "relations": ["floor(H / 8) * floor(W / 8) == 49"],
        "admitted": {"H": \(all), "W": \(all)}, "admitted_relations": []}]}
      """)
  }

  @Test func `json of a clause, of several networks and of none`() throws {
    try expect(
      "clause.cnn --near 5x5",
      """
      {"networks": [{
        "name": "Clause", "complete": true, "relations": [], "admitted_relations": [],
        "sizes": {"H": [{"from": 3, "to": null, "modulus": 1, "residues": [0]}],
                  "W": [{"from": 5, "to": null, "modulus": 1, "residues": [0]}]},
        "admitted": {"H": [{"from": 8, "to": null, "modulus": 1, "residues": [0]}],
                     "W": [{"from": 2, "to": null, "modulus": 2, "residues": [0]}]},
        "near": {"H": {"asked": 5, "below": 5, "above": 5},
                 "W": {"asked": 5, "below": 5, "above": 5}}}]}
      """)
    try expect(
      "known.cnn",
      """
      {"networks": [{
        "name": "Good", "complete": true, "sizes": {}, "relations": [], "admitted": {},
        "admitted_relations": []}]}
      """)
    try expect(
      "irregular.cnn --near L=3", status: 1,
      """
      {"networks": [{
        "name": "Long", "complete": false, "sizes": {"L": []}, "relations": [],
        "admitted": {"L": [{"from": 1, "to": null, "modulus": 1, "residues": [0]}]},
        "admitted_relations": [],
        "near": {"L": {"asked": 3, "below": null, "above": null}}}]}
      """)
  }

  private func expect(_ arguments: String, status: Int32 = 0, _ json: String) throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.run(
        ["sizes", "--format", "json"] + arguments.split(separator: " ").map(String.init))
      #expect(run.status == status)
      let report = try JSONSerialization.jsonObject(with: Data(run.output)) as? NSDictionary
      #expect(try report == JSONSerialization.jsonObject(with: Data(json.utf8)) as? NSDictionary)
    }
  }

  @Test func `another file, and standard input`() throws {
    try Scratch.with(Self.files) { scratch in
      let file = try scratch.run("sizes", "unet.cnn", "-o", "sizes.txt")
      let input = try scratch.run("sizes", "-", input: Self.unet)
      #expect(file.status == 0 && input.status == 0)
      #expect(file.text == "")
      #expect(try scratch.text(of: "sizes.txt") == input.text)
      #expect(input.text.hasPrefix("UNet accepts\n"))
    }
  }
}
