import CNNSource
import Testing

@Suite("Names that were probably meant")
struct SpellingTests {
  static let layers = [
    "conv", "convtranspose", "dense", "maxpool", "avgpool", "batchnorm", "dropout", "relu",
    "relu6", "flatten", "add",
  ]

  @Test(
    arguments: [
      ("sam", "same", ["valid", "same", "causal"]),
      ("cnov", "conv", layers),
      ("Dense", "dense", layers),
      ("Conv2D", "conv", layers),
      ("Conv2DTranspose", "convtranspose", layers),
      ("MaxPooling2D", "maxpool", layers),
      ("BatchNormalization", "batchnorm", layers),
      ("flaten", "flatten", layers),
      ("relu5", "relu", layers),
      ("aded", "add", layers),
      ("skp", "skip", ["sky", "skip"]),
      ("lstm", nil, layers),
      ("x", nil, ["y", "z"]),
      ("bn", nil, ["N", "an"]),
      ("BN", "bn", ["N", "bn"]),
      ("", nil, layers),
    ] as [(String, String?, [String])])
  func isFound(name: String, meant: String?, among known: [String]) {
    #expect(nearest(name, among: known) == meant)
    #expect(nearest(name, among: known.reversed()) == meant, "the order must not matter")
  }

  @Test func longNamesAreLeftAlone() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(nearest(long, among: [long + "b", "a"]) == nil)
  }
}
