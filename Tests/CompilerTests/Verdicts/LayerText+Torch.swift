import TestSupport

/// How PyTorch spells the layers and parameters of the language.
enum TorchNames {
  static let layers = [
    "conv": "conv", "depthwise_conv": "conv", "conv_transpose": "convtranspose",
    "linear": "dense", "max_pool": "maxpool", "avg_pool": "avgpool",
    "global_max_pool": "globalmaxpool", "global_avg_pool": "globalavgpool",
    "adaptive_max_pool": "adaptivemaxpool", "adaptive_avg_pool": "adaptiveavgpool",
    "flatten": "flatten", "unflatten": "reshape", "reshape": "reshape", "permute": "permute",
    "pixel_shuffle": "pixelshuffle", "pixel_unshuffle": "pixelunshuffle",
    "batch_norm": "batchnorm", "layer_norm": "layernorm", "group_norm": "groupnorm",
    "instance_norm": "instancenorm", "prelu": "prelu", "softmax": "softmax", "cat": "concat",
    "add": "add", "sub": "subtract", "mul": "multiply", "maximum": "maximum",
    "minimum": "minimum", "zero_pad": "pad", "reflection_pad": "pad", "replication_pad": "pad",
    "circular_pad": "pad",
  ]

  static let parameters = [
    "out_channels": "filters", "kernel_size": "kernel", "stride": "stride", "padding": "padding",
    "dilation": "dilation", "groups": "groups", "bias": "bias",
    "output_padding": "output_padding", "ceil_mode": "ceil",
    "count_include_pad": "include_padding", "keepdim": "keepdims", "out_features": "units",
    "p": "rate", "num_groups": "groups", "upscale_factor": "factor",
    "downscale_factor": "factor", "shape": "shape", "dims": "axes", "output_size": "size",
    "eps": "epsilon",
  ]

  /// What is said of the input, which the language knows; ``HeldOut`` sees that it is right.
  static let declarations: Set = [
    "in_channels", "in_features", "num_features", "num_channels", "num_parameters",
    "normalized_shape", "padding_mode",
  ]

  static let padModes = [
    "zero_pad": "zeros", "reflection_pad": "reflect", "replication_pad": "replicate",
    "circular_pad": "circular",
  ]

  /// What works on an array as it is, and knows no channels.
  static let ofArrays: Set = [
    "linear", "flatten", "unflatten", "reshape", "permute", "layer_norm", "add", "sub", "mul",
    "maximum", "minimum", "matmul",
  ]
}

extension LayerText {
  /// Writes a line of PyTorch; `nil` where it names what is not known here.
  init?(torch line: OracleLine) {
    let isArray = TorchNames.ofArrays.contains(line.operation.base)
    inputs = line.inputs.map {
      isArray ? $0.compactMap(\.self) : $0.compactMap(\.self).channelsLast
    }
    answer = isArray ? line.answer : line.answer.channelsLast
    outputRank = Self.outputRank(line)
    guard let body = Self.body(line) else { return nil }
    self.body = body
  }

  private static func body(_ line: OracleLine) -> String? {
    let base = line.operation.base
    switch base {
    case "dropout":
      let layer = line.operation.spatialRank == nil ? "dropout" : "spatialdropout"
      return "\(layer) \(line.args["p"]?.written ?? "")"
    case "upsample": return resampling(line)
    case "flatten", "unflatten": return regrouping(line)
    case "softmax": return "softmax axis: \(line.axisChannelsLast)"
    case "layer_norm":
      let axes = line.args["normalized_shape"]?.list?.count ?? 1
      let list = (1...max(axes, 1)).reversed().map { "-\($0)" }.joined(separator: ", ")
      let learnt = line.args["elementwise_affine"]?.written ?? "true"
      let center = learnt == "true" ? line.args["bias"]?.written ?? "true" : learnt
      let axis = axes == 1 ? list : "[\(list)]"
      let epsilon = line.args["eps"].map { ", epsilon: \($0.written)" } ?? ""
      return "layernorm axis: \(axis), center: \(center), scale: \(learnt)\(epsilon)"
    case "prelu":
      let first = line.args["num_parameters"]?.whole == 1 ? 0 : 1
      let axes = (1...line.input.count).dropLast(first).map(String.init)
      return axes.isEmpty ? "prelu" : "prelu shared_axes: [\(axes.joined(separator: ", "))]"
    case "cat":
      return merge(
        "concat", count: line.inputs.count, arguments: ["axis: \(line.axisChannelsLast)"])
    case "matmul":
      return merge(
        "dot", count: line.inputs.count, arguments: ["axis: 2", "other_axis: 1"])
    case "add", "sub", "mul", "maximum", "minimum":
      return merge(TorchNames.layers[base] ?? base, count: line.inputs.count)
    default: return layer(line)
    }
  }

  /// A layer whose arguments are translated one by one.
  private static func layer(_ line: OracleLine) -> String? {
    let base = line.operation.base
    guard let layer = TorchNames.layers[base] else { return nil }
    var arguments: [String] = []
    for (name, value) in line.args.sorted(by: { $0.key < $1.key }) where !value.isNull {
      switch (name, layer) {
      case ("padding", "pad"):
        let mode = TorchNames.padModes[base] ?? ""
        arguments.append("amount: \(amount(value, rank: line.input.count - 1)), mode: \(mode)")
      case ("padding", "conv") where line.paddingMode != nil: break
      case ("kernel_size", "maxpool"), ("kernel_size", "avgpool"):
        arguments.append("window: \(value.written)")
      // PyTorch's is the part of the new, the language's that of the old.
      case ("momentum", _): arguments.append("momentum: \(1 - (value.double ?? 0))")
      case ("affine", _):
        arguments.append("center: \(value.written), scale: \(value.written)")
      case ("shape", _): arguments.append("shape: \(value.writtenShape)")
      case ("output_size", _): arguments.append("size: \(size(value, of: line))")
      default:
        if TorchNames.declarations.contains(name) { continue }
        guard let parameter = TorchNames.parameters[name] else { return nil }
        arguments.append("\(parameter): \(value.written)")
      }
    }
    // PyTorch always crops, by 0 where nothing is said; `valid` differs for a stride over the span.
    if layer == "convtranspose", line.args["padding"] == nil { arguments.append("padding: 0") }
    let text = "\(layer) \(arguments.joined(separator: ", "))"
    return line.paddingMode.map { "\(bordering(line, mode: $0)) -> \(text)" } ?? text
  }
}

// MARK: Arguments

extension LayerText {
  /// PyTorch's list of paddings begins with the last axis: left, right, top, bottom.
  private static func amount(_ value: JSONValue, rank: Int) -> String {
    guard let numbers = value.list?.map(\.written) else { return value.written }
    let pairs = stride(from: 0, to: numbers.count, by: 2).map {
      "[" + numbers[$0..<min($0 + 2, numbers.count)].joined(separator: ", ") + "]"
    }
    let missing = Array(repeating: "[0, 0]", count: max(rank - pairs.count, 0))
    return "[" + (missing + pairs.reversed()).joined(separator: ", ") + "]"
  }

  /// The size of an adaptive pool; None keeps the size of the input.
  private static func size(_ value: JSONValue, of line: OracleLine) -> String {
    guard let sizes = value.list else { return value.written }
    let kept = zip(sizes, line.input.dropFirst()).map { size, input in
      size.isNull ? "\(input ?? 0)" : size.written
    }
    let rest = sizes.dropFirst(kept.count).map(\.written)
    return "[" + (kept + rest).joined(separator: ", ") + "]"
  }

  /// A padding other than with zeros, which is a layer of its own in the language.
  private static func bordering(_ line: OracleLine, mode: String) -> String {
    let padding = line.args["padding"]
    guard padding?.text == "same" else {
      let amount = padding?.text == "valid" ? "0" : padding?.written ?? "0"
      return "pad \(amount), mode: \(mode)"
    }
    let rank = line.input.count - 1
    let kernel = line.extents("kernel_size", rank: rank, usual: 1) ?? []
    let dilation = line.extents("dilation", rank: rank, usual: 1) ?? []
    let pairs = zip(kernel, dilation).map { kernel, dilation in
      let total = (kernel - 1) * dilation
      return "[\(total / 2), \(total - total / 2)]"
    }
    return "pad [\(pairs.joined(separator: ", "))], mode: \(mode)"
  }

  private static func resampling(_ line: OracleLine) -> String {
    let mode = line.args["mode"]?.text ?? "nearest"
    let linear = ["linear", "bilinear", "trilinear"]
    let isLinear = linear.firstIndex(of: mode) == line.input.count - 2
    let word = isLinear ? "bilinear" : mode.replacing("-", with: "_")
    if let size = line.args["size"], !size.isNull {
      return "resize \(size.written), interpolation: \(word)"
    }
    let factor = line.args["scale_factor"].map { " \($0.written)," } ?? ""
    return "upsample\(factor) interpolation: \(word)"
  }

  /// `flatten` and `unflatten` of some axes are a reshape.
  private static func regrouping(_ line: OracleLine) -> String? {
    guard let range = line.regroupedAxes else { return nil }
    let sizes = line.input.compactMap(\.self)
    if line.operation.base == "flatten", range.count == sizes.count { return "flatten" }
    let (before, after) = (sizes[..<range.lowerBound], sizes[range.upperBound...])
    let between =
      line.args["unflattened_size"]?.list?.map { $0.whole == -1 ? "_" : $0.written }
      ?? ["\(sizes[range].reduce(1, *))"]
    let all = before.map(String.init) + between + after.map(String.init)
    return "reshape [\(all.joined(separator: ", "))]"
  }

  private static func outputRank(_ line: OracleLine) -> Int {
    if case .takes(let shape, _) = line.answer { return shape.count }
    switch line.operation.base {
    case "reshape": return max(line.args["shape"]?.list?.count ?? 1, 1)
    case "unflatten":
      return max(line.input.count - 1 + (line.args["unflattened_size"]?.list?.count ?? 1), 1)
    case "global_max_pool", "global_avg_pool":
      if case .flag(true)? = line.args["keepdim"] { return line.input.count }
      return 1
    default: return line.inputs.map(\.count).max() ?? 1
    }
  }
}

// MARK: Axes

extension OracleLine {
  /// The argument `dim`, which counts the batch and the channels first, as the language counts.
  ///
  /// What names the batch, or no axis, stays as it is.
  var axisChannelsLast: Int {
    let (dim, rank) = (args["dim"]?.whole ?? 0, input.count)
    let position = dim < 0 ? dim + rank + 1 : dim
    guard 1...max(rank, 1) ~= position else { return dim }
    return position == 1 ? -1 : position - 1
  }

  /// The axes, from 0, that `flatten` joins or `unflatten` splits; `nil` where they are none.
  var regroupedAxes: Range<Int>? {
    func position(_ name: String) -> Int? {
      guard let dim = args[name]?.whole else { return nil }
      return (dim < 0 ? dim + input.count + 1 : dim) - 1
    }
    guard let first = position("start_dim") ?? position("dim"),
      let last = position("end_dim") ?? position("dim"), 0 <= first, first <= last,
      last < input.count
    else { return nil }
    return first..<last + 1
  }

  /// A mode of padding other than zeros, if there is a padding.
  var paddingMode: String? {
    if let word = args["padding"]?.text, word != "same", word != "valid" { return nil }
    return args["padding_mode"]?.text.flatMap { $0 == "zeros" ? nil : $0 }
  }

  /// `true` iff a line asks for a layer that only pads.
  var isPad: Bool { operation.base.hasSuffix("_pad") || operation.base == "ZeroPadding" }
}

extension Verdict {
  fileprivate var channelsLast: Verdict {
    switch self {
    case .takes(let shape, let parameters):
      .takes(shape: shape.channelsLast, parameters: parameters)
    case .refuses: self
    }
  }
}

extension Array {
  /// The sizes with the first behind the others.
  fileprivate var channelsLast: Array { Array(dropFirst() + prefix(1)) }
}
