import CNNLayers
import CNNShapes
import Testing

/// Layers that keep the shape, with the arrays that Keras 3.15 and PyTorch 2.13 hold for them.
@Suite("Layers that keep shapes")
struct ShapeKeepingTests {
  /// A layer on an input, and the arrays that it holds; `nil` where it is refused.
  struct Case: Sendable, CustomTestStringConvertible {
    let layer: String
    let given: [String: Argument]
    let input: [Int]
    let arrays: [String]?

    init(_ layer: String, _ given: [String: Argument], _ input: [Int], _ arrays: [String]?) {
      self.layer = layer
      self.given = given
      self.input = input
      self.arrays = arrays
    }

    var testDescription: String { "\(layer) \(given.keys.sorted()) \(input)" }
  }

  static let image = [8, 7, 6]

  /// What Keras's layers of these settings answered.
  static let keras: [Case] = [
    Case("layernorm", [:], image, ["gamma [6]", "beta [6]"]),
    Case("layernorm", ["axis": axes(3, 1)], image, ["gamma [8, 6]", "beta [8, 6]"]),
    Case("layernorm", ["axis": axes(-1, -2)], image, ["gamma [7, 6]", "beta [7, 6]"]),
    Case("layernorm", ["axis": axes(1, 2, 3), "scale": .flag(false)], image, ["beta [8, 7, 6]"]),
    Case("layernorm", ["axis": axes(1, 4)], image, nil),
    Case("rmsnorm", [:], image, ["scale [6]"]),
    Case("rmsnorm", ["axis": axes(1, 2)], image, ["scale [8, 7]"]),
    Case("groupnorm", ["groups": .whole(3), "center": .flag(false)], image, ["gamma [6]"]),
    Case("groupnorm", [:], [8, 7, 64], ["gamma [64]", "beta [64]"]),
    Case("groupnorm", [:], [8, 7, 63], nil),
    Case("groupnorm", ["groups": .whole(4)], [4], ["gamma [4]", "beta [4]"]),
    Case("instancenorm", [:], image, ["gamma [6]", "beta [6]"]),
    Case("unitnorm", ["axis": axes(1, 2)], image, []),
    Case("unitnorm", ["axis": .whole(4)], image, nil),
    Case("normalize", [:], image, ["-mean [6]", "-variance [6]", "-count []"]),
    Case("normalize", ["axis": .whole(1)], image, ["-mean [8]", "-variance [8]", "-count []"]),
    Case(
      "normalize", ["axis": axes(3, 1)], image, ["-mean [8, 6]", "-variance [8, 6]", "-count []"]),
    Case("normalize", ["mean": .whole(1), "variance": .whole(2)], image, []),
    Case("normalize", ["mean": axes(1, 2, 3), "variance": axes(1, 2, 3)], [8, 7, 3], []),
    Case("normalize", ["mean": axes(1, 2), "variance": axes(1, 2)], [8, 7, 3], nil),
    Case(
      "normalize", ["mean": axes(1, 2, 3), "variance": axes(1, 1, 1), "axis": axes(1, 3)],
      [8, 7, 3], []),
    Case("normalize", ["mean": .whole(1)], image, nil),
    Case("rescale", ["factor": .whole(2), "offset": .whole(-1)], image, []),
    Case("rescale", ["factor": axes(1, 2, 3)], [8, 7, 3], []),
    Case("scale", [:], image, ["gamma [6]"]),
    Case("spatialdropout", ["rate": .whole(0)], [3, 8, 7, 6], []),
    Case("spatialdropout", ["rate": .whole(0)], [6], nil),
    Case("gaussiannoise", ["stddev": .whole(1)], [4], []),
    Case("prelu", ["shared_axes": .whole(1)], image, ["alpha [1, 7, 6]"]),
  ]

  /// What PyTorch's layers answered, here with the channels last.
  static let torch: [Case] = [
    Case("instancenorm", plain, [7, 7, 6], []),
    Case("instancenorm", plain, [6], nil),
    Case("groupnorm", ["groups": .whole(2)], [5, 4], ["gamma [4]", "beta [4]"]),
    Case("groupnorm", ["groups": .whole(3)], [5, 5, 4], nil),
    Case("layernorm", ["axis": axes(1, 2)], [5, 5, 4], ["gamma [5, 5]", "beta [5, 5]"]),
    Case("prelu", ["shared_axes": .whole(1)], [4], ["alpha [1]"]),
    Case("prelu", ["shared_axes": axes(1, 2, 3)], image, ["alpha [1, 1, 1]"]),
    Case("prelu", ["shared_axes": axes(1, 2)], image, ["alpha [1, 1, 6]"]),
    Case("lrn", [:], image, []),
    Case("lrn", [:], [6], nil),
    Case("droppath", ["rate": .whole(0)], image, []),
    // timm's `GlobalResponseNorm`; its arrays are the weight and the bias.
    Case("grn", [:], image, ["gamma [6]", "beta [6]"]),
    Case("grn", [:], [6], nil),
  ]

  private static let plain: [String: Argument] = ["center": .flag(false), "scale": .flag(false)]

  private static func axes(_ numbers: Int...) -> Argument { .list(numbers.map(Argument.whole)) }

  @Test(arguments: keras + torch) func arrays(test: Case) throws {
    let input = Shape(test.input.map(Dimension.known))
    let verdict = LayerVerdict.of(test.layer, test.given, [input])
    guard let expected = test.arrays else {
      #expect(verdict.isRefused)
      return
    }
    #expect(verdict == .accepted(input, parameters: nil))
    let definition = try #require(Catalogue.definition(named: test.layer))
    let bound = Arguments.bind(definition.parameters.map { test.given[$0.name] }, to: definition)
    let layer = definition.make(try #require(bound.arguments))
    let arrays = layer.weights([input]).map { weight in
      let sizes = weight.shape.dimensions.compactMap(\.value)
      return "\(weight.isTrainable ? "" : "-")\(weight.name) \(sizes)"
    }
    #expect(arrays == expected)
  }
}
