import TestSupport

/// Where the language answers otherwise than a framework, by decision.
///
/// Each is a rule on the operation, its arguments and shapes, described in `Docs/Differences.md`
/// under its name. It foretells what the compiler says; the first that applies holds.
enum Difference: String, CaseIterable {
  // The framework takes what is refused here.
  case emptyTensor = "empty-tensor"
  case letterCase = "letter-case"
  case negativePadding = "negative-padding"
  case certainDropout = "certain-dropout"
  case mergeOfRanks = "merge-of-ranks"
  case batchAxis = "batch-axis"
  case axisOfSoftmax = "axis-of-softmax"
  case listOfOne = "list-of-one"
  case instanceOfVector = "instance-of-vector"
  case repeatedAxis = "repeated-axis"
  case fractionalFactor = "fractional-factor"
  case otherInterpolation = "other-interpolation"
  // The framework refuses what is taken here.
  case strideWithDilation = "stride-with-dilation"
  case causalConvolution = "causal-convolution"
  case paddedPool = "padded-pool"
  case sameWithStride = "same-with-stride"
  case namedCrop = "named-crop"
  case bareVolume = "bare-volume"
  case outputPaddingBelowDilation = "output-padding-below-dilation"
  case oneValuePerGroup = "one-value-per-group"
  case usualFactor = "usual-factor"
  case linearOnAnyAxes = "linear-on-any-axes"
  case listForOneAxis = "list-for-one-axis"
  case onePath = "one-path"

  /// What the compiler says of a line.
  enum Prediction {
    /// It refuses, by these diagnostics.
    case refuses(codes: Set<String>)
    case takes(ClosedForm)
  }

  /// Returns the first rule that a line falls under, with what all of them foretell.
  static func rule(for line: OracleLine) -> (rule: Difference, prediction: Prediction)? {
    guard !line.answer.isRefusal else {
      for rule in allCases {
        if let form = rule.result(of: line) { return (rule, .takes(form)) }
      }
      return nil
    }
    let causes = allCases.filter { !$0.codes(for: line).isEmpty }
    guard let first = causes.first else { return nil }
    return (first, .refuses(codes: Set(causes.flatMap { $0.codes(for: line) })))
  }
}

// MARK: Taken by the framework

extension Difference {
  /// Returns the codes by which a line may be refused that the framework takes.
  private func codes(for line: OracleLine) -> [String] {
    let base = line.operation.base
    switch self {
    case .emptyTensor:
      let isEmpty = line.inputs.joined().contains(0) || line.answer.isEmpty
      return isEmpty ? ["value-out-of-range", "empty-output"] : []
    case .letterCase:
      let padding = line.args["padding"]?.text
      return padding == padding?.lowercased() ? [] : ["unknown-choice"]
    case .negativePadding:
      let isPad = base.hasSuffix("_pad") || base == "ZeroPadding" || line.paddingMode != nil
      let isNegative = line.args["padding"]?.numbers.contains { $0 < 0 } ?? false
      return isPad && isNegative ? ["value-out-of-range"] : []
    case .certainDropout:
      return (line.args["rate"] ?? line.args["p"])?.whole == 1 ? ["value-out-of-range"] : []
    case .mergeOfRanks: return Set(line.inputs.map(\.count)).count > 1 ? ["ranks-differ"] : []
    case .batchAxis: return line.namesBatch ? ["value-out-of-range", "axis-out-of-range"] : []
    case .axisOfSoftmax:
      guard base == "Softmax", let axis = line.args["axis"]?.whole else { return [] }
      return abs(axis) <= line.input.count ? [] : ["axis-out-of-range"]
    case .listOfOne:
      let isOne = base.hasSuffix("_pool") && line.args.contains { $0.value.list?.count == 1 }
      return isOne && line.spatial.count > 1 ? ["wrong-count"] : []
    case .instanceOfVector:
      let isInstance = base == "GroupNormalization" && line.args["groups"]?.whole == -1
      return isInstance && line.input.count == 1 ? ["wrong-rank"] : []
    case .repeatedAxis:
      let axes = (line.args["axis"] ?? line.args["shared_axes"])?.list?.compactMap(\.whole) ?? []
      let positions = axes.map { $0 < 0 ? $0 + line.input.count + 1 : $0 }
      return Set(positions).count < positions.count ? ["wrong-argument"] : []
    case .fractionalFactor:
      return line.args["scale_factor"]?.isFraction == true ? ["wrong-argument"] : []
    case .otherInterpolation:
      let word = (line.args["mode"] ?? line.args["interpolation"])?.text
      return word.map(Self.knownInterpolations.contains) ?? true ? [] : ["unknown-choice"]
    case .strideWithDilation, .causalConvolution, .paddedPool, .sameWithStride, .namedCrop,
      .bareVolume, .outputPaddingBelowDilation, .oneValuePerGroup, .usualFactor,
      .linearOnAnyAxes, .listForOneAxis, .onePath:
      return []
    }
  }

  /// The interpolations that the language knows, under the frameworks' names.
  private static let knownInterpolations: Set = [
    "nearest", "linear", "bilinear", "trilinear", "bicubic", "lanczos3", "lanczos5",
  ]
}

extension OracleLine {
  /// `true` iff an argument names the batch, which the frameworks count as axis 0.
  fileprivate var namesBatch: Bool {
    let axes = (args["axis"] ?? args["dim"])?.numbers ?? []
    // A merge of one path does not look at its axis, which is at least a number but 0.
    let isOnePath = inputs.count == 1 && operation.base.lowercased().hasPrefix("cat")
    return axes.contains { $0 == 0 || $0 == -input.count - 1 && !isOnePath }
  }
}

extension Verdict {
  /// `true` iff what comes out has no elements.
  fileprivate var isEmpty: Bool {
    if case .takes(let shape, _) = self { shape.contains(0) } else { false }
  }
}

extension JSONValue {
  /// All whole numbers in the value and the lists that it holds.
  var numbers: [Int] { list?.flatMap(\.numbers) ?? whole.map { [$0] } ?? [] }

  fileprivate var isFraction: Bool {
    if case .decimal = self { true } else { false }
  }
}

// MARK: Refused by the framework

extension Difference {
  /// Returns what a line makes that the framework refuses.
  private func result(of line: OracleLine) -> ClosedForm? {
    let base = line.operation.base
    switch self {
    case .strideWithDilation:
      guard line.exceedsOne("strides"), line.exceedsOne("dilation_rate") else { return nil }
      if base == "Conv" { return line.convolutionOfKeras }
      return base == "ConvTranspose" ? line.transposedOfKeras : nil
    case .causalConvolution:
      guard line.args["padding"]?.text == "causal" else { return nil }
      return base == "DepthwiseConv" || base == "SeparableConv" ? line.convolutionOfKeras : nil
    case .paddedPool:
      return base == "MaxPooling" || base == "AveragePooling" ? line.paddedPoolOfKeras : nil
    case .sameWithStride:
      return base == "conv" && line.exceedsOne("stride") ? line.sameConvolutionOfTorch : nil
    case .namedCrop: return base == "conv_transpose" ? line.transposedOfTorch : nil
    case .bareVolume: return line.operation.name == "avg_pool3d" ? line.poolOfTorch : nil
    case .outputPaddingBelowDilation:
      return base == "ConvTranspose" && line.args["output_padding"]?.numbers.isEmpty == false
        ? line.transposedOfKeras : nil
    case .oneValuePerGroup: return line.normalizedByItself
    case .usualFactor: return line.doubled
    case .linearOnAnyAxes: return line.resampledLinearly
    case .listForOneAxis:
      guard base == "UpSampling", let channels = line.channels,
        let factor = line.args["size"]?.list?.first?.whole, line.spatial.count == 1, factor > 0
      else { return nil }
      return line.args["size"]?.list?.count == 1
        ? ClosedForm([line.spatial[0] * factor, channels]) : nil
    case .onePath:
      return line.inputs.count == 1 && ["Subtract", "Concatenate", "cat"].contains(base)
        ? ClosedForm(line.spatial + [line.channels ?? 0]) : nil
    case .emptyTensor, .letterCase, .negativePadding, .certainDropout, .mergeOfRanks, .batchAxis,
      .axisOfSoftmax, .listOfOne,
      .instanceOfVector, .repeatedAxis, .fractionalFactor, .otherInterpolation:
      return nil
    }
  }
}

extension OracleLine {
  /// `true` iff an argument is above 1 on an axis.
  func exceedsOne(_ name: String) -> Bool { args[name]?.numbers.contains { $0 > 1 } ?? false }
}
