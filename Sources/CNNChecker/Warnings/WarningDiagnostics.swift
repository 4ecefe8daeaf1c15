import CNNSource

/// What runs and is probably a mistake, and what is worth knowing.
enum WarningDiagnostics {
  /// In the order of the documentation.
  static let all: [DiagnosticKind] = [
    .unreadPixels, .paddingOnly, .unevenPadding, .biasBeforeBatchnorm, .checkerboard,
    .doubleActivation, .softmaxOfOne, .softmaxBeforeLayer, .stretchedMerge, .channelsFirst,
    .singlePath, .mergedTwice, .unusedName, .unusedResult, .unusedInput, .unknownAllow,
    .unreadBorder, .largeReceptiveField, .unalignedPaths, .mostWeights, .notInKeras, .notInTorch,
    .unusedAllow,
  ]
}
