import TestSupport

/// How Keras spells the layers and parameters of the language.
enum KerasNames {
  static let layers = [
    "Conv": "conv", "DepthwiseConv": "depthwise", "SeparableConv": "separable",
    "ConvTranspose": "convtranspose", "Dense": "dense", "MaxPooling": "maxpool",
    "AveragePooling": "avgpool", "GlobalMaxPooling": "globalmaxpool",
    "GlobalAveragePooling": "globalavgpool", "AdaptiveMaxPooling": "adaptivemaxpool",
    "AdaptiveAveragePooling": "adaptiveavgpool", "Flatten": "flatten", "Reshape": "reshape",
    "Permute": "permute", "ZeroPadding": "pad", "Cropping": "crop", "UpSampling": "upsample",
    "RepeatVector": "repeatvector", "BatchNormalization": "batchnorm",
    "LayerNormalization": "layernorm", "GroupNormalization": "groupnorm", "Rescaling": "rescale",
    "RMSNormalization": "rmsnorm", "Dropout": "dropout", "SpatialDropout": "spatialdropout",
    "GaussianNoise": "gaussiannoise", "ReLU": "relu", "LeakyReLU": "leakyrelu", "PReLU": "prelu",
    "ELU": "elu", "Softmax": "softmax", "Add": "add", "Subtract": "subtract",
    "Multiply": "multiply", "Average": "average", "Maximum": "maximum", "Minimum": "minimum",
    "Concatenate": "concat", "Identity": "identity", "UnitNormalization": "unitnorm",
  ]

  static let parameters = [
    "filters": "filters", "kernel_size": "kernel", "strides": "stride", "padding": "padding",
    "dilation_rate": "dilation", "groups": "groups", "use_bias": "bias",
    "activation": "activation", "depth_multiplier": "multiplier",
    "output_padding": "output_padding", "units": "units", "pool_size": "window",
    "keepdims": "keepdims", "output_size": "size", "target_shape": "shape", "dims": "axes",
    "cropping": "amount", "size": "factor", "interpolation": "interpolation", "n": "count",
    "axis": "axis", "center": "center", "scale": "scale", "rate": "rate", "stddev": "stddev",
    "negative_slope": "slope", "shared_axes": "shared_axes", "epsilon": "epsilon",
    "momentum": "momentum", "alpha": "alpha", "offset": "offset",
  ]

  /// The parameters that mean something else in one layer.
  static let ownParameters = [
    "ZeroPadding": ["padding": "amount"], "Rescaling": ["scale": "factor"],
  ]

  /// The layers of functions that are not called the same.
  static let functions = [
    "swish": "silu", "hard_silu": "hardswish", "hard_swish": "hardswish",
    "hard_sigmoid": "hardsigmoid", "leaky_relu": "leakyrelu", "log_softmax": "logsoftmax",
  ]
}

extension LayerText {
  /// Writes a line of Keras; `nil` where it names what is not known here.
  init?(keras line: OracleLine) {
    let base = line.operation.base
    inputs = line.inputs
    answer = line.answer
    outputRank = Self.outputRank(line)
    if base == "Activation" {
      let name = line.args["activation"]?.text ?? "linear"
      body = name == "linear" ? "identity" : KerasNames.functions[name] ?? name
      return
    }
    // A group for each channel is a layer of its own in the language.
    let isOfEachChannel = base == "GroupNormalization" && line.args["groups"]?.whole == -1
    if base == "Dot", line.args.keys.sorted() == ["axes"], let axes = line.args["axes"] {
      // A list of one is no axis.
      let list = axes.list.map { $0.count == 2 ? $0 : [axes] }
      let pair = list ?? [axes, axes]
      let names = ["axis", "other_axis"]
      body = Self.merge(
        "dot", count: line.inputs.count,
        arguments: zip(names, pair).map { "\($0): \($1.written)" })
      return
    }
    guard let layer = isOfEachChannel ? "instancenorm" : KerasNames.layers[base] else { return nil }
    var arguments: [String] = []
    for (name, value) in line.args.sorted(by: { $0.key < $1.key }) where !value.isNull {
      if name == "data_format" || name == "groups" && isOfEachChannel { continue }
      guard let parameter = KerasNames.ownParameters[base]?[name] ?? KerasNames.parameters[name]
      else { return nil }
      arguments.append("\(parameter): \(Self.argument(value, of: parameter, in: line))")
    }
    if line.inputs.count > 1 || OracleLine.mergesOfKeras.contains(base) {
      body = Self.merge(layer, count: line.inputs.count, arguments: arguments)
    } else {
      body = ([layer] + [arguments.joined(separator: ", ")]).joined(separator: " ")
    }
  }

  private static func argument(
    _ value: JSONValue, of parameter: String, in line: OracleLine
  ) -> String {
    switch (parameter, value) {
    case ("shape", _): value.writtenShape
    case ("activation", .text(let name)): KerasNames.functions[name] ?? name
    // What goes before and after the only axis stands in a list of its own.
    case ("amount", .list) where line.operation.spatialRank == 1: "[\(value.written)]"
    default: value.written
    }
  }

  /// The number of axes that Keras gives, or would give if it did not refuse.
  private static func outputRank(_ line: OracleLine) -> Int {
    if case .takes(let shape, _) = line.answer { return shape.count }
    switch line.operation.base {
    case "Flatten": return 1
    case "RepeatVector": return 2
    case "Dot": return max(line.inputs.map(\.count).reduce(-2, +), 1)
    case "Reshape": return max(line.args["target_shape"]?.list?.count ?? 1, 1)
    case "GlobalMaxPooling", "GlobalAveragePooling":
      if case .flag(true)? = line.args["keepdims"] { return line.input.count }
      return 1
    default: return line.inputs.map(\.count).max() ?? 1
    }
  }
}

extension OracleLine {
  static let mergesOfKeras: Set = [
    "Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum", "Concatenate",
  ]
}
