import CNNLayers

/// What other frameworks and papers call the layers.
enum ForeignNames {
  /// Layers by such names, in small letters and without `_`; `2d` and the like only where a name
  /// without them means another layer.
  static let layers = [
    "avgpooling": "avgpool", "averagepool": "avgpool", "averagepooling": "avgpool",
    "batchnormalization": "batchnorm", "bn": "batchnorm", "norm": "batchnorm",
    "cat": "concat", "concatenate": "concat", "stack": "concat",
    "chunk": "slice", "split": "slice", "narrow": "slice",
    "constantpad": "pad", "padding": "pad", "reflectionpad": "pad", "replicationpad": "pad",
    "zeropad": "pad", "zeropadding": "pad",
    "cropping": "crop",
    "convolution": "conv",
    "convolutiontranspose": "convtranspose", "deconv": "convtranspose",
    "deconvolution": "convtranspose", "transposedconv": "convtranspose",
    "upconv": "convtranspose",
    "depthtospace": "pixelshuffle", "spacetodepth": "pixelunshuffle",
    "depthwiseconv": "depthwise", "separableconv": "separable",
    "dropout2d": "spatialdropout", "dropout3d": "spatialdropout",
    "featuredropout": "spatialdropout", "noiseshape": "dropout",
    "fc": "dense", "fullyconnected": "dense", "linear": "dense", "mlp": "dense",
    "gap": "globalavgpool", "globalaveragepool": "globalavgpool",
    "globalaveragepooling": "globalavgpool", "globalpool": "globalavgpool",
    "gmp": "globalmaxpool", "globalmaxpooling": "globalmaxpool",
    "groupnormalization": "groupnorm", "instancenormalization": "instancenorm",
    "layernormalization": "layernorm", "rmsnormalization": "rmsnorm",
    "unitnormalization": "unitnorm",
    "hsigmoid": "hardsigmoid", "hswish": "hardswish", "swish": "silu",
    "interpolate": "resize", "resizing": "resize", "upsampling": "upsample",
    "layerscale": "scale", "gamma": "scale",
    "globalresponsenorm": "grn", "globalresponsenormalization": "grn",
    "localresponsenorm": "lrn", "localresponsenormalization": "lrn",
    "locallyconnected": "localconv",
    "maxpooling": "maxpool", "maxunpooling": "maxunpool", "unpool": "maxunpool",
    "unpooling": "maxunpool",
    "none": "identity", "nothing": "identity", "skip": "identity",
    "channelshuffle": "shuffle", "stochasticdepth": "droppath",
    "transpose": "permute", "view": "reshape",
  ]

  /// Functions by the names that other languages have for them.
  static let functions = [
    "ceiling": "ceil", "int": "floor", "len": "count", "length": "count", "reverse": "reversed",
    "trunc": "floor",
  ]

  /// Returns the layer that something else is called elsewhere: `dense` for `Linear`.
  static func layer(_ name: String) -> String? {
    let plain = name.lowercased().filter { $0 != "_" }
    if let layer = layers[plain] { return layer }
    let stem = ["1d", "2d", "3d"].contains(plain.suffix(2)) ? String(plain.dropLast(2)) : plain
    return layers[stem] ?? Catalogue.definition(named: stem)?.name
  }

  /// Returns the activation that something else is called elsewhere: `silu` for `swish`.
  static func activation(_ name: String) -> String? {
    layer(name).flatMap { Catalogue.definition(named: $0)?.form == .activation ? $0 : nil }
  }
}
