import TestSupport

// What PyTorch refuses and the language takes; results have the channels last.

extension OracleLine {
  /// A pool of PyTorch.
  var poolOfTorch: ClosedForm? {
    guard let windows, let channels,
      let padding = extents("padding", rank: windows.count, usual: 0, minimum: 0)
    else { return nil }
    return pool(windows, padding, channels)
  }

  /// What a pool makes, with so much padding at either side of each axis.
  func pool(_ windows: [WindowOnAxis], _ padding: [Int], _ channels: Int) -> ClosedForm? {
    var isCeil = false
    if case .flag(true)? = args["ceil_mode"] { isCeil = true }
    let sizes = zip(windows, padding).compactMap { window, padding in
      2 * padding > window.window
        ? nil : window.count(before: padding, after: padding, ceil: isCeil)
    }
    return sizes.count == windows.count ? ClosedForm(sizes + [channels]) : nil
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
    let longerSide = window.span / 2
    switch paddingMode {
    case nil: return window.stride == 1 || window.dilation == 1
    case "reflect"?: return longerSide < window.size
    case "circular"?: return longerSide <= window.size
    case "replicate"?: return true
    case _?: return false
    }
  }

  /// A transposed convolution of PyTorch whose padding is a word.
  var transposedOfTorch: ClosedForm? {
    guard let word = args["padding"]?.text, let windows, let counts = channelsAndFilters,
      let sizes = transposedSizes(of: windows, padding: word)
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
    let positions = spatial.reduce(1, *)
    switch operation.base {
    case "group_norm":
      guard let groups = positive("num_groups"), sizes[0] == groups, positions == 1 else {
        return nil
      }
      return ClosedForm(spatial + [sizes[0]], parameters: 2 * sizes[0])
    case "instance_norm":
      return positions == 1 ? ClosedForm(spatial + [sizes[0]]) : nil
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

  /// A `bilinear` that is not of an image.
  var resampledLinearly: ClosedForm? {
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
