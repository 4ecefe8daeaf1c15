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

  /// What the compiler says of a line.
  enum Prediction {
    /// It refuses, by this diagnostic.
    case refuses(code: String)
    case takes(ClosedForm)
  }

  /// Returns the rule that a line falls under, with what it foretells.
  static func rule(for line: OracleLine) -> (rule: Difference, prediction: Prediction)? {
    for rule in allCases {
      if let prediction = rule.prediction(for: line) { return (rule, prediction) }
    }
    return nil
  }

  private func prediction(for line: OracleLine) -> Prediction? {
    line.answer.isRefusal
      ? result(of: line).map(Prediction.takes) : refusal(of: line).map(Prediction.refuses)
  }
}

// MARK: Taken by the framework

extension Difference {
  /// Returns the code by which a line is refused that the framework takes.
  private func refusal(of line: OracleLine) -> String? {
    let base = line.operation.base
    switch self {
    case .emptyTensor:
      guard line.inputs.joined().contains(0) || line.answer.isEmpty else { return nil }
      return base == "zero_pad" && !line.inputs.joined().contains(0)
        ? "wrong-argument" : "value-out-of-range"
    case .letterCase:
      return line.args["padding"]?.text.map { $0 != $0.lowercased() } == true
        ? "unknown-choice" : nil
    case .negativePadding:
      guard base.contains("pad") || base.contains("Pad") else { return nil }
      return line.args["padding"]?.numbers.contains { $0 < 0 } == true ? "wrong-argument" : nil
    case .certainDropout:
      return (line.args["rate"] ?? line.args["p"])?.whole == 1 ? "value-out-of-range" : nil
    case .mergeOfRanks:
      return Set(line.inputs.map(\.count)).count > 1 ? "ranks-differ" : nil
    case .batchAxis: return line.namesBatch ? "axis-out-of-range" : nil
    case .axisOfSoftmax:
      guard base == "Softmax", let axis = line.args["axis"]?.whole else { return nil }
      return (-line.input.count...line.input.count).contains(axis) ? nil : "axis-out-of-range"
    case .listOfOne:
      return line.spatial.count > 1 && line.args.contains { $0.value.list?.count == 1 }
        && base.hasSuffix("_pool") ? "wrong-count" : nil
    case .fractionalFactor:
      return line.args["scale_factor"]?.isFraction == true ? "wrong-argument" : nil
    case .otherInterpolation:
      let mode = (line.args["mode"] ?? line.args["interpolation"])?.text
      return mode == "area" || mode == "nearest-exact" ? "unknown-choice" : nil
    case .strideWithDilation, .causalConvolution, .paddedPool, .sameWithStride, .namedCrop,
      .bareVolume, .outputPaddingBelowDilation, .oneValuePerGroup, .usualFactor,
      .linearOnAnyAxes:
      return nil
    }
  }
}

extension OracleLine {
  /// `true` iff an argument names the batch, which the frameworks count as axis 0.
  fileprivate var namesBatch: Bool {
    let axes = (args["axis"] ?? args["dim"])?.numbers ?? []
    return axes.contains { $0 == 0 || $0 == -input.count - 1 }
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
    case .usualFactor, .linearOnAnyAxes: return line.resampled(by: self)
    case .emptyTensor, .letterCase, .negativePadding, .certainDropout, .mergeOfRanks, .batchAxis,
      .axisOfSoftmax, .listOfOne, .fractionalFactor, .otherInterpolation:
      return nil
    }
  }
}

extension OracleLine {
  /// `true` iff an argument is above 1 on an axis.
  func exceedsOne(_ name: String) -> Bool { args[name]?.numbers.contains { $0 > 1 } ?? false }
}
