import CNNLayers
import CNNShapes
import TestSupport

/// How Keras spells the layers and parameters of the language.
enum KerasSpelling {
  static let layers: [String: String] = {
    var layers = [
      "Flatten": "flatten", "Dense": "dense", "Reshape": "reshape",
      "BatchNormalization": "batchnorm", "Dropout": "dropout", "LeakyReLU": "leakyrelu",
      "PReLU": "prelu", "ELU": "elu", "Softmax": "softmax", "Add": "add", "Subtract": "subtract",
      "Multiply": "multiply", "Average": "average", "Maximum": "maximum", "Minimum": "minimum",
      "Concatenate": "concat", "ReLU": "relu", "Permute": "permute",
      "RepeatVector": "repeatvector",
      "LayerNormalization": "layernorm",
      "GroupNormalization": "groupnorm",
      "RMSNormalization": "rmsnorm", "UnitNormalization": "unitnorm",
      "Normalization": "normalize", "Rescaling": "rescale", "LayerScale": "scale",
      "StochasticDepth": "droppath", "GaussianNoise": "gaussiannoise",
    ]
    for rank in 1...3 {
      layers["Conv\(rank)D"] = "conv"
      layers["DepthwiseConv\(rank)D"] = "depthwise"
      layers["SeparableConv\(rank)D"] = "separable"
      layers["Conv\(rank)DTranspose"] = "convtranspose"
      layers["MaxPooling\(rank)D"] = "maxpool"
      layers["AveragePooling\(rank)D"] = "avgpool"
      layers["GlobalMaxPooling\(rank)D"] = "globalmaxpool"
      layers["GlobalAveragePooling\(rank)D"] = "globalavgpool"
      layers["AdaptiveMaxPooling\(rank)D"] = "adaptivemaxpool"
      layers["AdaptiveAveragePooling\(rank)D"] = "adaptiveavgpool"
      layers["ZeroPadding\(rank)D"] = "pad"
      layers["Cropping\(rank)D"] = "crop"
      layers["UpSampling\(rank)D"] = "upsample"
      layers["SpatialDropout\(rank)D"] = "spatialdropout"
    }
    return layers
  }()

  static let parameters = [
    "filters": "filters", "kernel_size": "kernel", "strides": "stride", "padding": "padding",
    "dilation_rate": "dilation", "groups": "groups", "use_bias": "bias",
    "activation": "activation", "depth_multiplier": "multiplier",
    "output_padding": "output_padding", "units": "units", "pool_size": "window",
    "keepdims": "keepdims", "target_shape": "shape", "axis": "axis", "center": "center",
    "scale": "scale", "rate": "rate", "negative_slope": "slope", "shared_axes": "shared_axes",
    "output_size": "size", "cropping": "amount", "size": "factor",
    "interpolation": "interpolation", "dims": "axes", "n": "count",
    "stddev": "stddev", "offset": "offset", "mean": "mean", "variance": "variance",
  ]

  /// Returns a setting as the argument of a parameter.
  static func argument(_ value: JSONValue, for parameter: String, of op: String) -> Argument? {
    switch (parameter, value) {
    case ("activation", .text(let name)): activation(name)
    case ("shape", .list(let sizes)):
      .list(sizes.map { $0.whole == -1 ? .inferred : $0.argument ?? .symbol("null") })
    case ("amount", .list(let pair)) where ["ZeroPadding1D", "Cropping1D"].contains(op):
      .list([.list(pair.compactMap(\.argument))])
    default: value.argument
    }
  }

  /// The layer that does what Keras's function of a name does.
  static func layer(ofFunction name: String) -> String {
    [
      "swish": "silu", "hard_silu": "hardswish", "hard_swish": "hardswish",
      "hard_sigmoid": "hardsigmoid",
    ][name] ?? name
  }

  private static func activation(_ name: String) -> Argument {
    Catalogue.definition(named: layer(ofFunction: name)).flatMap(LayerCall.init(defaultsOf:))
      .map(Argument.layer) ?? .symbol(name)
  }
}

extension LayerCall {
  /// A layer without arguments; `nil` iff it needs one.
  init?(defaultsOf definition: LayerDefinition) {
    let bound = Arguments.bind(definition.parameters.map { _ in nil }, to: definition)
    guard let arguments = bound.arguments else { return nil }
    self.init(definition: definition, arguments: arguments)
  }
}
