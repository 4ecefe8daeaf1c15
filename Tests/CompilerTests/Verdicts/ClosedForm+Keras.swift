import TestSupport

// What Keras refuses and the language takes.

extension OracleLine {
  /// What a convolution makes, were its strides and dilations allowed together, and any padding.
  var convolutionOfKeras: ClosedForm? {
    guard let windows, let channels, let groups = positive("groups", usual: 1),
      let multiplier = positive("depth_multiplier", usual: 1),
      let filters = positive("filters", usual: channels * multiplier),
      channels % groups == 0, filters % groups == 0,
      let sizes = sizes(of: windows)
    else { return nil }
    let area = windows.reduce(1) { $0 * $1.window }
    let kernel =
      switch operation.base {
      case "DepthwiseConv": area * channels * multiplier
      case "SeparableConv": (area + filters) * channels * multiplier
      default: area * (channels / groups) * filters
      }
    return ClosedForm(sizes + [filters], parameters: kernel + (flag("use_bias") ? filters : 0))
  }

  /// The sizes that a window leaves, with any padding that a convolution knows.
  private func sizes(of windows: [WindowOnAxis]) -> [Int]? {
    switch args["padding"]?.text {
    case "same"?:
      return windows.allSatisfy { $0.stride == 1 || $0.dilation == 1 }
        ? windows.map(\.countOfSteps) : nil
    case "causal"?: return windows.count == 1 ? windows.map(\.countOfSteps) : nil
    case "valid"?: return sizes(of: windows, padding: windows.map { _ in 0 })
    case nil:
      return extents("padding", rank: windows.count, usual: 0, minimum: 0).flatMap {
        sizes(of: windows, padding: $0)
      }
    case _?: return nil
    }
  }

  private func sizes(of windows: [WindowOnAxis], padding: [Int]) -> [Int]? {
    let sizes = zip(windows, padding).compactMap { $0.count(before: $1, after: $1) }
    return sizes.count == windows.count ? sizes : nil
  }

  /// A layer whose padding is given as numbers.
  var paddedByNumbers: ClosedForm? {
    guard operation.framework == .keras, let windows, let channels,
      args["padding"]?.numbers.isEmpty == false,
      let padding = extents("padding", rank: windows.count, usual: 0, minimum: 0)
    else { return nil }
    switch operation.base {
    case "MaxPooling", "AveragePooling": return pool(windows, padding, channels)
    case "Conv", "DepthwiseConv", "SeparableConv": return convolutionOfKeras
    default: return nil
    }
  }

  /// What a transposed convolution makes, were its strides and dilations allowed together.
  var transposedOfKeras: ClosedForm? {
    guard let windows, let channels, let filters = positive("filters"),
      let sizes = transposedSizes(of: windows, padding: args["padding"]?.text ?? "valid")
    else { return nil }
    let area = windows.reduce(1) { $0 * $1.window }
    return ClosedForm(
      sizes + [filters],
      parameters: area * channels * filters + (flag("use_bias") ? filters : 0))
  }

  /// The sizes of a transposed convolution with `same` or `valid`.
  func transposedSizes(of windows: [WindowOnAxis], padding: String) -> [Int]? {
    guard let extra = extents("output_padding", rank: windows.count, usual: 0, minimum: 0),
      padding == "same" || padding == "valid"
    else { return nil }
    let isChosen = !(args["output_padding"] ?? .null).isNull
    let isSame = padding == "same"
    let sizes = zip(windows, extra).compactMap { window, extra -> Int? in
      guard extra < max(window.stride, window.dilation) else { return nil }
      if isSame, window.stride > 1, window.dilation > 1 { return nil }
      if isChosen {
        return window.transposed(cropped: isSame ? window.span / 2 * 2 : 0, extra: extra)
      }
      return isSame
        ? window.size * window.stride
        : window.transposed(cropped: 0, extra: max(window.stride - window.span, 0))
    }
    return sizes.count == windows.count ? sizes : nil
  }
}
