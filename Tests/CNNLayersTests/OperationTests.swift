import CNNLayers
import CNNShapes
import TestSupport
import Testing

/// What the operations of a layer compute is what Keras or PyTorch computes.
@Suite("Operations of layers")
struct OperationTests {
  @Test func computesWhatFrameworksCompute() throws {
    for test in try LayerCase.all() {
      let (graph, problems) = test.compile()
      guard let graph, problems.isEmpty else {
        Issue.record("\(test.program)\(problems)")
        continue
      }
      #expect(graph.weightShapes == test.weights, "\(test.text) on \(test.inputs)")
      let inputs = zip(test.inputNames, test.inputs).map { NumberArray.input($0, $1) }
      let outputs = try graph.run(inputs)
      #expect(outputs.map(\.shape) == [test.output.shape], "\(test.text) on \(test.inputs)")
      guard outputs.first?.shape == test.output.shape else { continue }
      let largest = test.output.numbers.reduce(0) { max($0, abs($1)) }
      let errors = zip(outputs[0].numbers, test.output.numbers).map { abs($0 - $1) }
      // Both computed in float32, of which sums lose a few digits.
      #expect(
        (errors.max() ?? .nan) <= 2e-6 * max(largest, 1e-3),
        "\(test.text) on \(test.inputs), by \(test.by): \(errors.max() ?? .nan) of \(largest)")
    }
  }

  /// Every layer of the catalogue has a case.
  @Test func everyLayerHasACase() throws {
    let layers = Set(try LayerCase.all().map { String($0.layer) })
    #expect(Set(Catalogue.all.map(\.name)).subtracting(layers) == [])
  }

  /// Where sizes are open, a padding has numbers as long as they are the same for all sizes.
  @Test(arguments: [
    ("conv 8, 3, padding: same", Operation.WindowPadding.explicit([Side(before: 1, after: 1)])),
    ("conv 8, 4, padding: same", .explicit([Side(before: 1, after: 2)])),
    ("conv 8, 3, padding: same, stride: 2", .same),
    ("conv 8, 3, padding: causal, stride: 2", .explicit([Side(before: 2, after: 0)])),
    ("depthwise 5, padding: 2, stride: 2", .explicit([Side(before: 2, after: 2)])),
    ("maxpool 3, padding: same, stride: 1", .explicit([Side(before: 1, after: 1)])),
    ("avgpool 3, padding: same", .same),
  ])
  func paddingsOfOpenSizes(text: String, expected: Operation.WindowPadding) {
    let (graph, _) = LayerCase.compile("network Case: [L, 3] -> [_, _] {\n    \(text)\n}\n")
    let padding: Operation.WindowPadding? =
      switch graph?.operations.last?.first {
      case .convolution(let window, _): window.padding
      case .pooling(_, let window, _): window.padding
      default: nil
      }
    #expect(padding == expected)
  }
}
