import CNNLayers
import CNNShapes
import Testing

@Suite("Single layers against PyTorch")
struct TorchOracleTests {
  /// Why the language and PyTorch may differ; each is decided in the catalogue.
  enum Difference: String, CaseIterable {
    case sameWithStride = "PyTorch refuses `same` with a stride; here it rounds up, as in Keras"
    case sameTransposed = "PyTorch has no `same` for transposed convolutions"
    case wholeDecimal = "1.0 is the whole number 1"
    case anyRank = "one name serves every number of axes"
    case paddedVolume = "PyTorch's volume pool compares the window with the bare input"
    case negativePadding = "a negative padding is a crop"
    case emptyResult = "PyTorch makes a layer without units"
    case shortList = "PyTorch takes a list of one number for all axes"
    case ranks = "PyTorch stretches over different ranks"
    case area = "`area` is what `adaptiveavgpool` does"
    case batchAxis = "PyTorch counts the batch as axis 0, which cannot be named here"
  }

  @Test func everyLayerAgreesOrHasItsReason() throws {
    var agreed = 0
    var differences: [Difference: Int] = [:]
    var inexpressible = 0
    for test in try OracleCase.all(in: "torch_layers.jsonl") {
      guard let layer = TorchSpelling.layer(test) else { continue }
      guard test.isExpressible, let torch = TorchSpelling.translate(test, layer: layer) else {
        inexpressible += 1
        continue
      }
      let ours = LayerVerdict.of(layer, torch.arguments, torch.inputs, counting: \.isTrainable)
      if ours == torch.verdict {
        agreed += 1
      } else if let reason = Self.reason(test, ours, torch.verdict) {
        differences[reason, default: 0] += 1
      } else {
        Issue.record("\(test.description): ours \(ours), PyTorch \(torch.verdict)")
      }
    }
    print("PyTorch: \(agreed) layers agree, \(inexpressible) cannot be written")
    for reason in Difference.allCases {
      print("  \(differences[reason, default: 0]) differ: \(reason.rawValue)")
      #expect(differences[reason] != nil, "no layer differs because \(reason.rawValue)")
    }
    #expect(agreed > 2300)
  }

  private static func reason(_ test: OracleCase, _ ours: LayerVerdict, _ torch: LayerVerdict)
    -> Difference?
  {
    switch (ours, torch) {
    case (.accepted, .refused(let error)):
      let reasons: [(Difference, Bool)] = [
        (.sameWithStride, error.contains("padding='same' is not supported for strided")),
        (.sameTransposed, error.contains("argument 'padding' (position 5) must be t")),
        (.wholeDecimal, error.contains("conv2d() received an invalid combination")),
        (.anyRank, error.lowercased().contains("expected ")),
        (.paddedVolume, test.op == "avg_pool3d" && error.contains("smaller than kernel size")),
      ]
      return reasons.first { $0.1 }?.0
    case (.refused(let reason), .accepted(let result, _)):
      let reasons: [(Difference, Bool)] = [
        (.negativePadding, test.op.contains("_pad") && reason.contains("below(-")),
        (.emptyResult, result.dimensions.contains(0)),
        (.shortList, reason.contains("wrongCount(parameter: \"window\", expected: 2, found: 1)")),
        (.ranks, reason.contains("ranksDiffer")),
        (.area, reason.contains("unknownSymbol(\"area")),
        (.batchAxis, reason.contains("axisZero")),
      ]
      return reasons.first { $0.1 }?.0
    case (.accepted, .accepted), (.refused, .refused): return nil
    }
  }
}
