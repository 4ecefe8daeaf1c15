import CNNChecker
import CNNLayers
import CNNShapes
import CNNSource
import Testing

@Suite("Complaints about layers")
struct LayerComplaintTests {
  /// A layer that is wrong, and what is said of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let layer: String
    var given: [String: Argument] = [:]
    var inputs: [[Int]] = [[8, 8, 4]]
    let code: String
    let message: String
    var parameter: String?

    var testDescription: String { "\(layer) \(code)" }
  }

  static let cases: [Case] = [
    Case(
      layer: "conv",
      given: [
        "filters": .whole(8), "kernel": .whole(5), "dilation": .whole(2), "padding": .whole(1),
      ],
      inputs: [[5, 9, 1]], code: "window-too-large",
      message: "`conv`: the window is 5 high with dilation 2 (spans 9), the padded input only 7: "
        + "⌊(7 − 9)/1⌋ + 1 = −1",
      parameter: "kernel"),
    Case(
      layer: "maxpool", given: ["window": .whole(5), "ceil": .flag(true), "stride": .whole(1)],
      inputs: [[3, 4]], code: "window-too-large",
      message: "`maxpool`: the window is 5 long, the input only 3: ⌈(3 − 5)/1⌉ + 1 = −1",
      parameter: "window"),
    Case(
      layer: "conv", given: ["filters": .whole(8), "kernel": .whole(3)], inputs: [[100]],
      code: "wrong-rank",
      message: "`conv` takes [length, channels], [height, width, channels] or "
        + "[depth, height, width, channels], its input is [100]"),
    Case(
      layer: "sum", given: ["keepdims": .flag(false)], inputs: [[10]], code: "wrong-rank",
      message: "`sum` would remove the only axis of [10]", parameter: "keepdims"),
    Case(
      layer: "conv", given: ["filters": .whole(8), "kernel": .list([.whole(3)])],
      code: "wrong-count",
      message:
        "`kernel` of `conv` has 1 entry, the input [8, 8, 4] has 2 axes besides its channels",
      parameter: "kernel"),
    Case(
      layer: "softmax", given: ["axis": .whole(-4)], code: "axis-out-of-range",
      message: "`softmax` names axis −4, its input has 3 axes", parameter: "axis"),
    Case(
      layer: "dense", given: ["units": .whole(2), "activation": .softmax(axis: 7)],
      code: "axis-out-of-range", message: "`softmax` names axis 7, its input has 3 axes",
      parameter: "activation"),
    Case(
      layer: "reshape", given: ["shape": .list([.whole(15), .whole(17)])],
      code: "element-count",
      message: "`reshape` keeps every number: the input has 8·8·4 = 256 of them, the new shape "
        + "15·17 = 255",
      parameter: "shape"),
    Case(
      layer: "reshape", given: ["shape": .list([.whole(3), .inferred])], code: "element-count",
      message: "`reshape` finds no whole size for `_`: the input's 8·8·4 = 256 numbers are no "
        + "multiple of 3",
      parameter: "shape"),
    Case(
      layer: "add", inputs: [[8, 8, 4], [4]], code: "ranks-differ",
      message: "`add`: path 2 has 1 axis, path 1 has 3"),
    Case(
      layer: "concat", inputs: [[16, 8, 4], [17, 8, 9]], code: "shapes-differ",
      message: "`concat`: path 2 is 17 high, path 1 is 16 high"),
    Case(
      layer: "add", inputs: [[8, 8, 1], [8, 8, 32], [8, 8, 16]], code: "shapes-differ",
      message: "`add`: path 3 has 16 channels, path 2 has 32 channels"),
    Case(
      layer: "dot", given: ["axis": .whole(2), "other_axis": .whole(1)],
      inputs: [[8, 4], [5, 4]], code: "shapes-differ",
      message: "`dot`: axis 2 of path 1 is 4 long, axis 1 of path 2 5"),
    Case(
      layer: "repeatvector", given: ["count": .whole(3)], code: "wrong-rank",
      message: "`repeatvector` takes [length], its input is [8, 8, 4]"),
    Case(
      layer: "subtract", inputs: [[8], [8], [8]], code: "operand-count",
      message: "`subtract` takes exactly 2 tensors, here are 3"),
    Case(
      layer: "convtranspose",
      given: ["filters": .whole(8), "kernel": .whole(3), "padding": .whole(3)],
      inputs: [[2, 4]], code: "empty-output",
      message: "`convtranspose` leaves nothing of the length: (2 − 1)·1 − 2·3 + 3 = −2",
      parameter: "padding"),
    Case(
      layer: "conv",
      given: ["filters": .whole(8), "kernel": .whole(3), "groups": .whole(8)],
      code: "groups-do-not-divide",
      message: "`conv` cannot split the 4 channels of the input into 8 equal groups",
      parameter: "groups"),
    Case(
      layer: "conv",
      given: ["filters": .whole(9), "kernel": .whole(3), "groups": .whole(2)],
      code: "groups-do-not-divide",
      message: "`conv` cannot split the 9 filters into 2 equal groups", parameter: "groups"),
    Case(
      layer: "pixelshuffle", given: ["factor": .whole(3)], inputs: [[4, 4, 20]],
      code: "factor-does-not-divide",
      message: "`pixelshuffle` cannot split the 20 channels into blocks of 3·3 = 9",
      parameter: "factor"),
    Case(
      layer: "pixelunshuffle", given: ["factor": .list([.whole(2), .whole(3)])],
      code: "factor-does-not-divide",
      message: "`pixelunshuffle` cannot split the width of 8 into blocks of 3",
      parameter: "factor"),
    Case(
      layer: "crop", given: ["amount": .whole(4)], code: "empty-output",
      message: "`crop` leaves nothing of the height: 8 − 2·4 = 0", parameter: "amount"),
    Case(
      layer: "slice", given: ["from": .whole(3), "to": .whole(2)], code: "empty-output",
      message: "`slice` leaves nothing of the channels: 2 − 3 = −1", parameter: "to"),
    Case(
      layer: "slice", given: ["from": .whole(0), "to": .whole(9), "axis": .whole(2)],
      code: "value-out-of-range", message: "`slice` ends at 9, the input is 8 wide",
      parameter: "to"),
    Case(
      layer: "permute", given: ["axes": .list([.whole(3), .whole(-1), .whole(1)])],
      code: "wrong-argument", message: "`axes` of `permute` names axis 3 twice",
      parameter: "axes"),
    Case(
      layer: "permute", given: ["axes": .list([.whole(2), .whole(1)])], code: "wrong-count",
      message: "`axes` of `permute` names 2 axes, the input [8, 8, 4] has 3", parameter: "axes"),
    Case(
      layer: "resize", given: ["size": .whole(4), "interpolation": .symbol("bicubic")],
      inputs: [[8, 3]], code: "wrong-rank",
      message: "`interpolation: bicubic` of `resize` takes [height, width, channels], the input is "
        + "[8, 3]",
      parameter: "interpolation"),
    Case(
      layer: "conv",
      given: [
        "filters": .whole(9), "kernel": .whole(3), "padding": .symbol("same"),
        "stride": .list([.whole(1), .whole(2)]), "dilation": .whole(3),
      ],
      code: "stride-with-dilation",
      message: "`conv` with `padding: same` has a stride of 2 and a dilation of 3 on the width, "
        + "which no framework runs",
      parameter: "stride"),
    Case(
      layer: "conv",
      given: ["filters": .whole(9), "kernel": .whole(3), "padding": .symbol("causal")],
      code: "causal-on-several-axes",
      message: "`padding: causal` of `conv` looks back along one axis, the input [8, 8, 4] has 2 "
        + "besides its channels",
      parameter: "padding"),
    Case(
      layer: "avgpool", given: ["padding": .list([.whole(0), .whole(2)])],
      code: "padding-too-large",
      message: "`avgpool` is padded by 2, more than half its window, which is 2 wide",
      parameter: "padding"),
    Case(
      layer: "pad", given: ["amount": .whole(8), "mode": .symbol("reflect")], inputs: [[8, 3]],
      code: "padding-too-large",
      message: "`pad` with `mode: reflect` copies 8, the length has only 7 to copy",
      parameter: "amount"),
    Case(
      layer: "pad", given: ["amount": .whole(9), "mode": .symbol("circular")], inputs: [[8, 3]],
      code: "padding-too-large",
      message: "`pad` with `mode: circular` copies 9, the length has only 8 to copy",
      parameter: "amount"),
    Case(
      layer: "maxpool", given: ["padding": .symbol("same"), "ceil": .flag(true)],
      code: "ceil-with-same",
      message: "`maxpool` has `ceil` and `padding: same`, which rounds up already",
      parameter: "ceil"),
    Case(
      layer: "convtranspose",
      given: [
        "filters": .whole(8), "kernel": .whole(3), "stride": .whole(2),
        "output_padding": .whole(2),
      ],
      inputs: [[4, 4, 4, 2]], code: "output-padding-too-large",
      message: "`convtranspose` adds an output padding of 2 to the depth, which must be below the "
        + "larger of stride 2 and dilation 1",
      parameter: "output_padding"),
    Case(
      layer: "conv", given: ["filters": .whole(8)], code: "missing-argument",
      message: "`conv` needs `kernel`: size of the window"),
    Case(
      layer: "dense", given: ["units": .flag(true)], code: "wrong-argument",
      message: "`units` of `dense` takes a whole number of at least 1", parameter: "units"),
    Case(
      layer: "dense", given: ["units": .number(Rational(-5, over: 2) ?? Rational(0))],
      code: "wrong-argument", message: "`units` of `dense` is −2.5, which is not whole",
      parameter: "units"),
    Case(
      layer: "dense", given: ["units": .whole(0)], code: "value-out-of-range",
      message: "`units` of `dense` is 0, the least is 1", parameter: "units"),
    Case(
      layer: "dropout", given: ["rate": .whole(1)], code: "value-out-of-range",
      message: "`rate` of `dropout` is 1, and must be at least 0 and below 1", parameter: "rate"),
    Case(
      layer: "maxpool", given: ["padding": .symbol("sam")], code: "unknown-choice",
      message: "`padding` of `maxpool` knows no `sam`; did you mean `same`?",
      parameter: "padding"),
    Case(
      layer: "pad", given: ["amount": .whole(1), "mode": .symbol("perhaps")],
      code: "unknown-choice",
      message: "`mode` of `pad` knows no `perhaps`; it takes `zeros`, `reflect`, `replicate` "
        + "or `circular`",
      parameter: "mode"),
    Case(
      layer: "dense", given: ["units": .whole(1), "activation": .symbol("relo")],
      code: "unknown-choice",
      message: "`activation` of `dense` knows no `relo`; did you mean `relu`?",
      parameter: "activation"),
    Case(
      layer: "dense", given: ["units": .whole(1), "activation": .defaults("prelu")],
      code: "wrong-argument",
      message: "`prelu` cannot serve as `activation` of `dense`", parameter: "activation"),
    Case(
      layer: "softmax", given: ["axis": .whole(0)], code: "value-out-of-range",
      message: "`axis` of `softmax` is 0, the batch: axes count from 1, or from −1 at the end",
      parameter: "axis"),
    Case(
      layer: "prelu", given: ["shared_axes": .list([.whole(1), .whole(1)])],
      code: "wrong-argument", message: "`shared_axes` of `prelu` names axis 1 twice",
      parameter: "shared_axes"),
    Case(
      layer: "reshape", given: ["shape": .list([.inferred, .inferred])], code: "wrong-argument",
      message: "`shape` of `reshape` has more than one `_`, and only one size can be inferred",
      parameter: "shape"),
    Case(
      layer: "reshape", given: ["shape": .list([])], code: "wrong-argument",
      message: "`shape` of `reshape` is an empty list", parameter: "shape"),
  ]

  @Test(arguments: cases) func isWorded(test: Case) throws {
    let complaint = try #require(Self.complaints(test).first)
    #expect(complaint.message == test.message)
    #expect(complaint.kind.code == test.code)
    #expect(complaint.parameter == test.parameter)
    let definition = try #require(Catalogue.definition(named: test.layer))
    #expect(
      test.parameter.map { name in definition.parameters.contains { $0.name == name } } ?? true)
    #expect(complaint.notes.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
  }

  /// Two axes with one mistake are one complaint; two arguments with one each are two.
  @Test func complaintsAreJoined() {
    let square = Case(
      layer: "conv", given: ["filters": .whole(1), "kernel": .whole(9)], code: "", message: "")
    #expect(Self.complaints(square).count == 1)
    #expect(Self.complaints(square)[0].notes.contains { $0.contains("9 wide") })
    let lists = Case(
      layer: "conv",
      given: [
        "filters": .whole(1), "kernel": .list([.whole(9)]), "stride": .list([.whole(1)]),
      ], code: "", message: "")
    #expect(Self.complaints(lists).map(\.parameter) == ["kernel", "stride"])
    let many = Case(
      layer: "add", inputs: [[1, 2]] + (3...1_000).map { [1, $0] }, code: "", message: "")
    #expect(Self.complaints(many).count == 1)
    #expect(Self.complaints(many)[0].notes.count < 10)
  }

  /// Every code has a cause among the cases, and a page that explains it.
  @Test func everyCodeIsExplained() {
    let codes = LayerDiagnostics.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    // A missing argument is no matter of layers alone.
    #expect(Set(codes) == Set(Self.cases.map(\.code)).subtracting(["missing-argument"]))
    for kind in LayerDiagnostics.all {
      #expect(!kind.title.hasSuffix(".") && !kind.title.contains("\n"), "\(kind.code)")
      #expect(kind.explanation.hasSuffix("."), "\(kind.code)")
      #expect(kind.wrong.hasPrefix("network Net: ") && kind.right.hasPrefix("network Net: "))
      #expect(kind.wrong != kind.right, "\(kind.code)")
      #expect(kind.severity == .error)
    }
  }

  private static func complaints(_ test: Case) -> [LayerComplaint] {
    guard let definition = Catalogue.definition(named: test.layer) else { return [] }
    let bound = Arguments.bind(definition.parameters.map { test.given[$0.name] }, to: definition)
    guard let arguments = bound.arguments else {
      return bound.problems.map { $0.complaint(of: test.layer) }
    }
    let inputs = test.inputs.map { Shape($0.map(Dimension.known)) }
    let typing = LayerCall(definition: definition, arguments: arguments).makeLayer().typing(inputs)
    let names = inputs.indices.map { "path \($0 + 1)" }
    return typing.requirements.filter { $0.condition.verdict == .never }.map {
      $0.violation.complaint(of: test.layer, inputs: inputs, operandNames: names)
    }.joined
  }
}

extension Argument {
  fileprivate static func defaults(_ name: String) -> Argument {
    layer(name) { _ in nil }
  }

  fileprivate static func softmax(axis: Int) -> Argument {
    layer("softmax") { $0.name == "axis" ? .whole(axis) : nil }
  }

  private static func layer(_ name: String, _ given: (Parameter) -> Argument?) -> Argument {
    guard let definition = Catalogue.definition(named: name),
      let arguments = Arguments.bind(definition.parameters.map(given), to: definition).arguments
    else { return .symbol(name) }
    return .layer(LayerCall(definition: definition, arguments: arguments))
  }
}
