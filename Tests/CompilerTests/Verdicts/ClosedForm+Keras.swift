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

  /// A layer whose padding is given as numbers.
  var paddedByNumbers: ClosedForm? {
    guard operation.framework == .keras, args["padding"]?.numbers.isEmpty == false else {
      return nil
    }
    switch operation.base {
    case "MaxPooling", "AveragePooling": return pool
    case "Conv", "DepthwiseConv", "SeparableConv": return convolutionOfKeras
    case "ConvTranspose": return transposedOfKeras
    default: return nil
    }
  }

  /// What a transposed convolution makes, were its strides and dilations allowed together.
  var transposedOfKeras: ClosedForm? {
    guard let windows, let channels, let filters = positive("filters"),
      let sizes = transposedSizes(of: windows)
    else { return nil }
    let area = windows.reduce(1) { $0 * $1.window }
    return ClosedForm(
      sizes + [filters],
      parameters: area * channels * filters + (flag("use_bias") ? filters : 0))
  }

  /// The sizes of a transposed convolution.
  func transposedSizes(of windows: [WindowOnAxis]) -> [Int]? {
    guard let extra = extents("output_padding", rank: windows.count, usual: 0, minimum: 0) else {
      return nil
    }
    let isChosen = !(args["output_padding"] ?? .null).isNull
    let isSame: Bool
    switch args["padding"]?.text ?? (args["padding"] == nil ? "valid" : nil) {
    case "same"?: isSame = true
    case "valid"?: isSame = false
    case nil: return croppedSizes(of: windows, extra)
    case _?: return nil
    }
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

  /// The sizes of a transposed convolution that crops by numbers.
  private func croppedSizes(of windows: [WindowOnAxis], _ extra: [Int]) -> [Int]? {
    guard let sides = sides(rank: windows.count) else { return nil }
    let sizes = windows.indices.compactMap { axis -> Int? in
      let (window, crop) = (windows[axis], sides[axis].before + sides[axis].after)
      return extra[axis] < max(window.stride, window.dilation)
        ? window.transposed(cropped: crop, extra: extra[axis]) : nil
    }
    return sizes.count == windows.count ? sizes : nil
  }

  /// A layer that names an axis from the end, where Keras counts otherwise.
  var countedFromEnd: ClosedForm? {
    let sizes = input.compactMap(\.self)
    let axes = args["dims"] ?? args["shared_axes"]
    guard let numbers = axes?.list?.map(\.whole) ?? axes.map({ [$0.whole] }),
      numbers.contains(where: { $0.map { $0 < 0 } ?? false }), !sizes.contains(0)
    else { return nil }
    let positions = numbers.compactMap(\.self).map { $0 < 0 ? $0 + sizes.count : $0 - 1 }
    guard positions.count == numbers.count, Set(positions).count == positions.count,
      positions.allSatisfy(sizes.indices.contains)
    else { return nil }
    switch operation.name {
    case "Permute":
      return positions.count == sizes.count ? ClosedForm(positions.map { sizes[$0] }) : nil
    case "PReLU":
      let own = sizes.indices.filter { !positions.contains($0) }
      return ClosedForm(sizes, parameters: own.reduce(1) { $0 * sizes[$1] })
    default: return nil
    }
  }
}
