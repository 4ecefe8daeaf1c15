import CNNLayers
import CNNShapes
import Testing

@Suite("Single layers against Keras")
struct KerasOracleTests {
  /// Why the language and Keras may differ; each is decided in the catalogue.
  enum Difference: String, CaseIterable {
    case strideWithDilation = "Keras refuses a stride with a dilation; here only `same` does"
    case causal = "`causal` serves every convolution on one axis"
    case explicitPadding = "pools take numbers as padding"
    case anyRank = "one name serves every number of axes"
    case leftOut = "None is no argument here, so the default holds"
    case wholeDecimal = "2.0 is the whole number 2"
    case openWeight = "a weight that depends on an open size is refused by the checker"
    case openSize = "an open size beside a known one can only be that one"
    case letterCase = "`SAME` is not `same`"
    case negativePadding = "Keras shrinks a symbolic shape by a negative padding"
    case emptyResult = "Keras makes a tensor without elements"
    case certainDropout = "a dropout rate of 1 leaves nothing"
    case ranks = "Keras's merges stretch over different ranks"
    case batchAxis = "Keras counts the batch as axis 0, which cannot be named here"
    case shortList = "a list of one number serves one axis"
    case interpolation = "Keras's symbolic upsampling takes any word"
    case softmaxAxis = "Keras's symbolic softmax takes axes that are not there"
  }

  @Test func everyLayerAgreesOrHasItsReason() throws {
    var agreed = 0
    var differences: [Difference: Int] = [:]
    var inexpressible = 0
    for test in try OracleCase.all(in: "keras_layers.jsonl") {
      guard let layer = KerasSpelling.layers[test.op] else { continue }
      guard let arguments = KerasSpelling.arguments(of: test), test.isExpressible else {
        inexpressible += 1
        continue
      }
      let ours = LayerVerdict.of(layer, arguments, test.shapes)
      if ours == test.verdict {
        agreed += 1
      } else if let reason = Self.reason(test, ours) {
        differences[reason, default: 0] += 1
      } else {
        Issue.record("\(test.description): ours \(ours), Keras \(test.verdict)")
      }
    }
    print("Keras: \(agreed) layers agree, \(inexpressible) cannot be written")
    for reason in Difference.allCases {
      print("  \(differences[reason, default: 0]) differ: \(reason.rawValue)")
      #expect(differences[reason] != nil, "no layer differs because \(reason.rawValue)")
    }
    #expect(agreed > 2250)
  }

  private static func reason(_ test: OracleCase, _ ours: LayerVerdict) -> Difference? {
    switch (ours, test.verdict) {
    case (.accepted(_, let parameters), .refused(let error)):
      let reasons: [(Difference, Bool)] = [
        (.strideWithDilation, error.contains("`strides > 1` not supported in conjunction")),
        (.causal, error.contains("Received: causal")),
        (.explicitPadding, error.contains("Argument `padding` must be either")),
        (.anyRank, error.contains("incompatible with the layer: expected ndim")),
        (.leftOut, test.args.values.contains { $0.isNull }),
        (.wholeDecimal, error.contains("units=2.0")),
        (.shortList, error.contains("Expected an integer value for `size`, got <class 'tuple'>")),
        (.openWeight, parameters == .unknown && error.contains("defined")),
      ]
      return reasons.first { $0.1 }?.0
    case (.refused(let reason), .accepted(let result, _)):
      let reasons: [(Difference, Bool)] = [
        (.letterCase, reason.contains("unknownSymbol(\"SAME") || reason.contains("(\"Valid")),
        (.negativePadding, reason.contains("below(-1, minimum: 0)")),
        (.emptyResult, result.dimensions.contains(0)),
        (.certainDropout, reason.contains("rateOutsideRange(1)")),
        (.ranks, reason.contains("ranksDiffer")),
        (.interpolation, test.op == "UpSampling2D" && reason.contains("unknownSymbol")),
        (.softmaxAxis, test.op == "Softmax" && reason.contains("axisOutOfRange")),
        (.batchAxis, reason.contains("axisZero") || reason.contains("axisOutOfRange")),
      ]
      return reasons.first { $0.1 }?.0
    case (.accepted(let shape, _), .accepted(let other, _)):
      let agree = zip(shape.dimensions, other.dimensions).allSatisfy { $0 == $1 || $1 == .unknown }
      return shape.rank == other.rank && agree ? .openSize : nil
    case (.refused, .refused): return nil
    }
  }
}

extension OracleCase {
  /// `false` where the input cannot be a tensor of the language: no axes, or a size of 0.
  var isExpressible: Bool {
    shapes.allSatisfy { $0.rank > 0 && !$0.dimensions.contains(0) }
  }
}
