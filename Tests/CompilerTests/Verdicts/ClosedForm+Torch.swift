import TestSupport

// What PyTorch refuses and the language takes; results have the channels last.

extension OracleLine {
  /// What a pool makes, with any padding.
  var pool: ClosedForm? {
    guard let windows, let channels else { return nil }
    var isCeil = false
    if case .flag(true)? = args["ceil_mode"] { isCeil = true }
    let sides = sides(rank: windows.count) ?? []
    let fits = zip(windows, sides).allSatisfy { 2 * max($1.before, $1.after) <= $0.window }
    guard fits, args["padding"]?.text != "causal",
      let sizes = sizes(of: windows, ceil: isCeil)
    else { return nil }
    return ClosedForm(sizes + [channels])
  }

  /// A layer of PyTorch whose padding is a word or a list of pairs, which it does not know.
  var paddedOfTorch: ClosedForm? {
    switch operation.base {
    case "max_pool", "avg_pool": return pool
    case "conv_transpose": return transposedOfTorch
    case "conv" where args["padding"]?.text == nil, "depthwise_conv": return convolutionOfTorch
    default: return nil
    }
  }

  /// A convolution of PyTorch whose padding is numbers.
  private var convolutionOfTorch: ClosedForm? {
    guard args["padding"]?.text == nil, let windows, let counts = channelsAndFilters,
      let sides = sides(rank: windows.count), let sizes = sizes(of: windows)
    else { return nil }
    let fits = zip(windows, sides).allSatisfy { window, sides in
      hasRoom(for: max(sides.before, sides.after), size: window.size)
    }
    return fits ? ClosedForm(sizes + [counts.filters], parameters: counts.parameters) : nil
  }

  /// A convolution of PyTorch with `same`.
  var sameConvolutionOfTorch: ClosedForm? {
    guard args["padding"]?.text == "same", let windows, let counts = channelsAndFilters,
      windows.allSatisfy(hasBorder)
    else { return nil }
    return ClosedForm(windows.map(\.countOfSteps) + [counts.filters], parameters: counts.parameters)
  }

  /// `true` iff `same` can make a border for the window in the line's mode.
  private func hasBorder(_ window: WindowOnAxis) -> Bool {
    if paddingMode == nil { return window.stride == 1 || window.dilation == 1 }
    return hasRoom(for: window.span / 2, size: window.size)
  }

  /// `true` iff an axis has what the line's mode lays at a side.
  private func hasRoom(for side: Int, size: Int) -> Bool {
    switch paddingMode {
    case "reflect"?: side < size
    case "circular"?: side <= size
    case "replicate"?, nil: true
    case _?: false
    }
  }

  /// A transposed convolution of PyTorch.
  private var transposedOfTorch: ClosedForm? {
    guard let windows, let counts = channelsAndFilters, let sizes = transposedSizes(of: windows)
    else { return nil }
    return ClosedForm(sizes + [counts.filters], parameters: counts.parameters)
  }

  /// The filters and parameters of a convolution whose groups divide.
  private var channelsAndFilters: (filters: Int, parameters: Int)? {
    guard let windows, let channels, let filters = positive("out_channels"),
      let groups = positive("groups", usual: 1), channels % groups == 0, filters % groups == 0
    else { return nil }
    let kernel = windows.reduce(channels / groups * filters) { $0 * $1.window }
    return (filters, kernel + (flag("bias") ? filters : 0))
  }

  /// A normalisation that PyTorch refuses in training, since each mean would be of one number.
  var normalizedByItself: ClosedForm? {
    let sizes = input.compactMap(\.self)
    let isSingle = spatial.allSatisfy { $0 == 1 }
    switch operation.base {
    case "group_norm":
      guard let groups = positive("num_groups"), sizes[0] == groups, isSingle else { return nil }
      return ClosedForm(spatial + [sizes[0]], parameters: flag("affine") ? 2 * sizes[0] : 0)
    case "instance_norm":
      let isAffine = args["affine"] != nil && flag("affine")
      return isSingle
        ? ClosedForm(spatial + [sizes[0]], parameters: isAffine ? 2 * sizes[0] : 0) : nil
    default: return nil
    }
  }

  /// An `upsample` without an argument.
  var doubled: ClosedForm? {
    guard operation.base == "upsample", args["size"] == nil, args["scale_factor"] == nil,
      let channels
    else { return nil }
    let mode = args["mode"]?.text ?? "nearest"
    let linear = ["linear", "bilinear", "trilinear"].firstIndex(of: mode)
    let isKnown = mode == "nearest" || mode == "bilinear" || linear == spatial.count - 1
    guard isKnown || mode == "bicubic" && spatial.count == 2 else { return nil }
    return ClosedForm(spatial.map { $0 * 2 } + [channels])
  }

  /// A `pixel_shuffle` or `pixel_unshuffle` with a factor for each axis.
  var shuffled: ClosedForm? {
    let name = operation.base == "pixel_shuffle" ? "upscale_factor" : "downscale_factor"
    guard operation.base.hasPrefix("pixel_"), args[name]?.list != nil, let channels,
      let factors = extents(name, rank: spatial.count, usual: 1)
    else { return nil }
    let block = factors.reduce(1, *)
    if operation.base == "pixel_shuffle" {
      guard channels.isMultiple(of: block) else { return nil }
      return ClosedForm(zip(spatial, factors).map { $0 * $1 } + [channels / block])
    }
    guard zip(spatial, factors).allSatisfy({ $0.isMultiple(of: $1) }) else { return nil }
    return ClosedForm(zip(spatial, factors).map { $0 / $1 } + [channels * block])
  }

  /// A word of Keras for a series or a volume, which it does not take.
  private var interpolatedByKeras: ClosedForm? {
    guard operation.base == "UpSampling", spatial.count != 2, let channels,
      ["nearest", "bilinear"].contains(args["interpolation"]?.text)
    else { return nil }
    return extents("size", rank: spatial.count, usual: 2).map { factors in
      ClosedForm(zip(spatial, factors).map { $0 * $1 } + [channels])
    }
  }

  /// A `bilinear` that is not of an image.
  var resampledLinearly: ClosedForm? {
    if operation.framework == .keras { return interpolatedByKeras }
    guard operation.base == "upsample", args["mode"]?.text == "bilinear", spatial.count != 2,
      let channels
    else { return nil }
    if args["size"] != nil {
      return extents("size", rank: spatial.count, usual: 1).map { ClosedForm($0 + [channels]) }
    }
    guard args["scale_factor"] != nil else { return nil }
    return extents("scale_factor", rank: spatial.count, usual: 1).map { factors in
      ClosedForm(zip(spatial, factors).map { $0 * $1 } + [channels])
    }
  }
}
