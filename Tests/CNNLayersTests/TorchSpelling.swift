import CNNLayers
import CNNShapes

/// How PyTorch spells the layers and parameters of the language, channels first.
enum TorchSpelling {
  private static let layers: [String: String] = {
    var layers = [
      "linear": "dense", "flatten": "flatten", "reshape(keep batch)": "reshape", "cat": "concat",
      "add": "add", "sub": "subtract", "mul": "multiply", "maximum": "maximum",
      "softmax": "softmax", "dropout": "dropout", "depthwise_conv2d(groups=cin)": "conv",
      "permute(keep batch)": "permute", "pixel_shuffle": "pixelshuffle",
      "pixel_unshuffle": "pixelunshuffle",
    ]
    for rank in 1...3 {
      layers["conv\(rank)d"] = "conv"
      layers["conv_transpose\(rank)d"] = "convtranspose"
      layers["max_pool\(rank)d"] = "maxpool"
      layers["avg_pool\(rank)d"] = "avgpool"
      layers["global_max_pool\(rank)d(amax)"] = "globalmaxpool"
      layers["global_avg_pool\(rank)d(mean)"] = "globalavgpool"
      layers["adaptive_max_pool\(rank)d"] = "adaptivemaxpool"
      layers["adaptive_avg_pool\(rank)d"] = "adaptiveavgpool"
      layers["upsample\(rank)d"] = "upsample"
      layers["batch_norm\(rank)d"] = "batchnorm"
      for mode in ["zero", "reflection", "replication", "circular"] {
        layers["\(mode)_pad\(rank)d"] = "pad"
      }
    }
    return layers
  }()

  private static let parameters = [
    "out_channels": "filters", "kernel_size": "kernel", "stride": "stride", "padding": "padding",
    "dilation": "dilation", "groups": "groups", "bias": "bias",
    "output_padding": "output_padding", "ceil_mode": "ceil",
    "count_include_pad": "include_padding", "keepdim": "keepdims", "out_features": "units",
    "p": "rate", "dim": "axis", "output_size": "size", "scale_factor": "factor",
    "size": "size", "mode": "interpolation", "upscale_factor": "factor",
    "downscale_factor": "factor", "dims": "axes",
  ]

  private static let padModes = [
    "zero": "zeros", "reflection": "reflect", "replication": "replicate", "circular": "circular",
  ]

  static func layer(_ test: OracleCase) -> String? {
    let layer = layers[test.op]
    return layer == "upsample" && test.args["scale_factor"] == nil ? "resize" : layer
  }

  /// Returns the case with its channels last, or `nil` where it cannot be written.
  static func translate(_ test: OracleCase, layer: String)
    -> (arguments: [String: Argument], inputs: [Shape], verdict: LayerVerdict)?
  {
    var arguments: [String: Argument] = [:]
    for (name, value) in test.args {
      switch (name, value) {
      case ("in_channels", _), ("num_features", _):
        guard value.whole == test.shapes[0].dimensions.first?.value else { return nil }
      case ("in_features", _):
        guard value.whole == test.shapes[0].dimensions.last?.value else { return nil }
      case ("padding_mode", _): guard value.text == "zeros" else { return nil }
      case ("divisor_override", _): guard value.isNull else { return nil }
      case ("start_dim", _): guard value.whole == 1 else { return nil }
      case ("end_dim", _): guard value.whole == -1 else { return nil }
      case ("align_corners", _): return nil
      case ("output_size", .list(let sizes)) where sizes.contains(where: \.isNull): return nil
      case ("scale_factor", .decimal): return nil
      case ("mode", .text(let name)):
        guard let name = interpolation(name, rank: test.shapes[0].spatialRank) else { return nil }
        arguments["interpolation"] = .symbol(name)
      case ("shape", .list(let sizes)):
        arguments["shape"] = .list(
          sizes.map { $0.whole == -1 ? .inferred : $0.argument ?? .symbol("null") })
      case ("padding", _) where layer == "pad":
        guard let amount = amount(value, rank: test.shapes[0].spatialRank) else { return nil }
        arguments["amount"] = amount
        arguments["mode"] = mode(test.op).map(Argument.symbol)
      case ("kernel_size", _) where layer.hasSuffix("pool"): arguments["window"] = value.argument
      default:
        guard let parameter = parameters[name] else { return nil }
        arguments[parameter] = value.argument
      }
    }
    if layer == "flatten", test.args["start_dim"] == nil { return nil }
    // PyTorch always crops, by 0 where nothing is said; `valid` differs for a stride over the span.
    if layer == "convtranspose", arguments["padding"] == nil { arguments["padding"] = .whole(0) }
    guard channelsFirst.contains(layer) else { return (arguments, test.shapes, test.verdict) }
    return (arguments, test.shapes.map(\.channelsLast), test.verdict.channelsLast)
  }

  private static let channelsFirst: Set = [
    "conv", "convtranspose", "maxpool", "avgpool", "globalmaxpool", "globalavgpool", "batchnorm",
    "pad", "adaptivemaxpool", "adaptiveavgpool", "upsample", "resize", "pixelshuffle",
    "pixelunshuffle",
  ]

  /// What is linear along every axis has a name for each number of them.
  private static func interpolation(_ mode: String, rank: Int) -> String? {
    switch mode {
    case "linear": rank == 1 ? "bilinear" : nil
    case "bilinear": rank == 2 ? "bilinear" : nil
    case "trilinear": rank == 3 ? "bilinear" : nil
    case "nearest-exact": "nearest"
    case _: mode
    }
  }

  private static func mode(_ op: String) -> String? {
    op.split(separator: "_").first.flatMap { padModes[String($0)] }
  }

  /// PyTorch's list begins with the last axis: left, right, top, bottom.
  private static func amount(_ value: JSONValue, rank: Int) -> Argument? {
    guard case .list(let numbers) = value else { return value.argument }
    let wholes = numbers.compactMap(\.whole)
    guard wholes.count == numbers.count, wholes.count == 2 * rank else { return nil }
    return .list(
      (0..<rank).reversed().map { (axis: Int) -> Argument in
        .list(wholes[(2 * axis)...(2 * axis + 1)].map { Argument.whole($0) })
      })
  }
}

extension Shape {
  /// The shape with its first axis moved to the end.
  fileprivate var channelsLast: Shape {
    Shape(Array(dimensions.dropFirst()) + Array(dimensions.prefix(1)))
  }
}

extension LayerVerdict {
  fileprivate var channelsLast: LayerVerdict {
    switch self {
    case .accepted(let shape, let parameters):
      .accepted(shape.channelsLast, parameters: parameters)
    case .refused: self
    }
  }
}
