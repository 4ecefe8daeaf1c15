import CNNLayers
import Testing

@testable import CNNChecker

/// The names of other frameworks.
@Suite struct ForeignNamesTests {
  @Test func everyNameLeadsToALayer() {
    for (name, layer) in ForeignNames.layers {
      #expect(Catalogue.definition(named: layer) != nil, "\(name)")
      #expect(Catalogue.definition(named: name) == nil, "\(name) is a layer itself")
      #expect(name == name.lowercased() && !name.contains("_"), "\(name) is never looked up")
    }
  }

  /// The classes of PyTorch's modules and Keras's layers, and words that papers use.
  @Test(arguments: [
    ("Linear", "dense"), ("Conv2d", "conv"), ("ConvTranspose2d", "convtranspose"),
    ("BatchNorm3d", "batchnorm"), ("MaxPool1d", "maxpool"), ("Dropout", "dropout"),
    ("Dropout2d", "spatialdropout"), ("ReflectionPad2d", "pad"), ("ZeroPadding2D", "pad"),
    ("AdaptiveAvgPool2d", "adaptiveavgpool"), ("LocalResponseNorm", "lrn"), ("swish", "silu"),
    ("depth_to_space", "pixelshuffle"), ("deconv", "convtranspose"), ("gap", "globalavgpool"),
    ("Hardswish", "hardswish"), ("PixelShuffle", "pixelshuffle"), ("cat", "concat"),
    ("LocallyConnected2D", "localconv"), ("MaxUnpool2d", "maxunpool"),
    ("GlobalResponseNorm", "grn"),
  ])
  func namesThatUsersBring(name: String, layer: String) {
    #expect(ForeignNames.layer(name) == layer)
  }

  @Test(arguments: ["blok", "bottleneck", "2d", "", "x"])
  func otherNames(name: String) {
    #expect(ForeignNames.layer(name) == nil)
  }
}
