import CNNLayers
import CNNShapes
import TestSupport
import Testing

/// Elementwise work of single layers, counted by hand.
@Suite struct ElementwiseTests {
  struct Case: Sendable {
    let layer: String
    var arguments: [String: Argument] = [:]
    var inputs = [Shape([4, 6, 3])]
    let work: [ElementwiseWork.Kind: Int]
  }

  static let cases: [Case] = [
    Case(layer: "conv", arguments: ["filters": .whole(2), "kernel": .whole(3)], work: [.bias: 16]),
    Case(
      layer: "conv",
      arguments: ["filters": .whole(2), "kernel": .whole(3), "bias": .flag(false)], work: [:]),
    Case(
      layer: "convtranspose", arguments: ["filters": .whole(2), "kernel": .whole(3)],
      work: [.bias: 96]),
    Case(layer: "depthwise", arguments: ["kernel": .whole(3)], work: [.bias: 24]),
    Case(
      layer: "localconv", arguments: ["filters": .whole(2), "kernel": .whole(3)],
      work: [.bias: 16]),
    Case(
      layer: "separable", arguments: ["filters": .whole(5), "kernel": .whole(1)], work: [.bias: 120]
    ),
    Case(layer: "dense", arguments: ["units": .whole(7)], work: [.bias: 168]),
    Case(layer: "relu", work: [.activation: 72]),
    Case(layer: "prelu", work: [.activation: 72]),
    Case(layer: "softmax", work: [.activation: 72]),
    Case(layer: "batchnorm", work: [.normalization: 144]),
    Case(layer: "layernorm", work: [.normalization: 360]),
    Case(
      layer: "layernorm", arguments: ["center": .flag(false), "scale": .flag(false)],
      work: [.normalization: 288]),
    Case(layer: "rmsnorm", work: [.normalization: 216]),
    Case(layer: "instancenorm", work: [.normalization: 360]),
    Case(layer: "unitnorm", work: [.normalization: 144]),
    Case(layer: "lrn", work: [.normalization: 432]),
    Case(layer: "grn", work: [.normalization: 360]),
    Case(layer: "normalize", work: [.normalization: 144]),
    Case(layer: "rescale", arguments: ["factor": .whole(2)], work: [.scaling: 144]),
    Case(layer: "scale", work: [.scaling: 72]),
    Case(layer: "maxpool", work: [.pooling: 72]),
    Case(
      layer: "avgpool", arguments: ["window": .whole(3), "stride": .whole(1)],
      work: [.pooling: 2 * 4 * 3 * 9]),
    Case(layer: "globalavgpool", work: [.pooling: 72]),
    Case(layer: "sum", work: [.pooling: 72]),
    // Three parts of 4 places take 2 each, four of 6 places 2 each.
    Case(
      layer: "adaptiveavgpool", arguments: ["size": .list([.whole(3), .whole(4)])],
      work: [.pooling: 6 * 8 * 3]),
    Case(layer: "upsample", work: [:]),
    Case(
      layer: "upsample", arguments: ["interpolation": .symbol("bilinear")],
      work: [.interpolation: 8 * 12 * 3 * 4]),
    Case(
      layer: "add", inputs: Array(repeating: Shape([4, 6, 3]), count: 3), work: [.merging: 144]),
    Case(layer: "concat", inputs: Array(repeating: Shape([4, 6, 3]), count: 3), work: [:]),
    Case(layer: "maxunpool", inputs: [Shape([2, 3, 3]), Shape([4, 6, 3])], work: [:]),
    Case(layer: "flatten", work: [:]),
    Case(layer: "dropout", arguments: ["rate": .whole(0)], work: [:]),
  ]

  @Test(arguments: cases)
  func counts(test: Case) throws {
    let definition = try #require(Catalogue.definition(named: test.layer))
    let arguments = try #require(
      Arguments.bind(definition.parameters.map { test.arguments[$0.name] }, to: definition)
        .arguments)
    let layer = definition.make(arguments)
    let output = Shape(try #require(layer.typing(test.inputs).output).map(\.value))
    var found: [ElementwiseWork.Kind: Int] = [:]
    for work in layer.elementwise(test.inputs, output: output) {
      found[work.kind, default: 0] += try #require(work.count.value.value)
    }
    #expect(found == test.work, "\(test.layer)")
  }
}
