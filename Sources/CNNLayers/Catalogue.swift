/// All layers of the language.
package enum Catalogue {
  /// In the order of the documentation: one line for each family.
  package static let all: [LayerDefinition] = [
    [Convolution.definition],
    [DepthwiseConvolution.definition],
    [SeparableConvolution.definition],
    [TransposedConvolution.definition],
    [LocallyConnected.definition],
    [Dense.definition],
    Pooling.definitions,
    GlobalPooling.definitions,
    AdaptivePooling.definitions,
    [Flatten.definition],
    [Reshape.definition],
    [Permute.definition],
    [Pad.definition],
    [Crop.definition],
    Resampling.definitions,
    [PixelShuffle.definition, PixelUnshuffle.definition],
    [Shuffle.definition],
    [Slice.definition],
    [RepeatVector.definition],
    Reduction.definitions,
    [BatchNormalization.definition],
    LayerNormalization.definitions,
    GroupNormalization.definitions,
    [UnitNormalization.definition],
    [LocalResponseNormalization.definition],
    [GlobalResponseNormalization.definition],
    [Standardization.definition],
    [Rescaling.definition],
    [LayerScale.definition],
    Dropout.definitions,
    Activation.definitions,
    [ParametricReLU.definition],
    Softmax.definitions,
    [Identity.definition],
    Merge.definitions,
    [Concatenation.definition],
    [DotProduct.definition],
    [MaxUnpooling.definition],
  ].flatMap { $0 }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// Returns the layer of that name.
  package static func definition(named name: String) -> LayerDefinition? {
    byName[name]
  }

  /// The words that parameters take, such as `same` and `bilinear`.
  package static let symbols: Set<String> = {
    var symbols: Set<String> = ["linear", "valid", "same", "causal"]
    for parameter in all.flatMap(\.parameters) {
      if case .choice(let choices) = parameter.kind { symbols.formUnion(choices) }
    }
    return symbols
  }()
}
