import TestSupport

// What PyTorch refuses and the language takes; results have the channels last.

extension OracleLine {
  /// A pool of Keras whose padding is given as numbers.
  var paddedPoolOfKeras: ClosedForm? {
    guard let windows, let channels,
      let padding = extents("padding", rank: windows.count, usual: 0, minimum: 0),
      args["padding"]?.text == nil
    else { return nil }
    return pool(windows, padding, channels)
  }

  /// A pool of PyTorch.
  var poolOfTorch: ClosedForm? {
    guard let windows, let channels,
      let padding = extents("padding", rank: windows.count, usual: 0, minimum: 0)
    else { return nil }
    return pool(windows, padding, channels)
  }

  private func pool(_ windows: [WindowOnAxis], _ padding: [Int], _ channels: Int) -> ClosedForm? {
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
    guard args["padding"]?.text == "same", paddingMode == nil, let windows,
      let counts = channelsAndFilters,
      windows.allSatisfy({ $0.stride == 1 || $0.dilation == 1 })
    else { return nil }
    return ClosedForm(windows.map(\.countOfSteps) + [counts.filters], parameters: counts.parameters)
  }

  /// A transposed convolution of PyTorch whose padding is a word.
  var transposedOfTorch: ClosedForm? {
    guard let word = args["padding"]?.text, ["same", "valid"].contains(word), let windows,
      let counts = channelsAndFilters,
      let extra = extents("output_padding", rank: windows.count, usual: 0, minimum: 0)
    else { return nil }
    let isChosen = args["output_padding"] != nil
    let sizes = zip(windows, extra).compactMap { window, extra -> Int? in
      guard extra < max(window.stride, window.dilation) else { return nil }
      if word == "same", window.stride > 1, window.dilation > 1 { return nil }
      if isChosen {
        return window.transposed(cropped: word == "same" ? window.span / 2 * 2 : 0, extra: extra)
      }
      return word == "same"
        ? window.size * window.stride
        : window.transposed(cropped: 0, extra: max(window.stride - window.span, 0))
    }
    guard sizes.count == windows.count else { return nil }
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
