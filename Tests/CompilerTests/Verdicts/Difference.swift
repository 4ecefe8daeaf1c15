import TestSupport

/// Where the language answers otherwise than a framework, by decision.
///
/// Each is a rule on the operation, its arguments and shapes, described in `Docs/Differences.md`
/// under its name, and foretells what the compiler says.
struct Difference: Sendable {
  /// What the compiler says of a line.
  enum Prediction: Sendable {
    /// It refuses, by some of these diagnostics.
    case refuses(codes: Set<String>)
    case takes(ClosedForm)
  }

  let name: String
  /// What the compiler says of a line; `nil` where the rule does not apply.
  private let prediction: @Sendable (OracleLine) -> Prediction?

  /// A rule by which lines are refused here that the framework takes.
  private static func refused(
    _ name: String, by codes: Set<String>, where applies: @escaping @Sendable (OracleLine) -> Bool
  ) -> Difference {
    Difference(name: name) { line in
      !line.answer.isRefusal && applies(line) ? .refuses(codes: codes) : nil
    }
  }

  /// A rule by which lines are taken here that the framework refuses.
  private static func taken(
    _ name: String, as form: @escaping @Sendable (OracleLine) -> ClosedForm?
  ) -> Difference {
    Difference(name: name) { line in
      let mayBeTaken =
        line.answer.isRefusal && !line.isOpen && !line.inputs.joined().contains(0)
        && !line.holdsUncheckedValue
      return mayBeTaken ? form(line).map(Prediction.takes) : nil
    }
  }

  /// Returns the first rule that a line falls under, with what it foretells; where several rules
  /// refuse a line, it may be by the diagnostics of any.
  static func rule(for line: OracleLine) -> (name: String, prediction: Prediction)? {
    let rules = (refusals + acceptances).compactMap { rule in
      rule.prediction(line).map { (name: rule.name, prediction: $0) }
    }
    guard let first = rules.first, case .refuses = first.prediction else { return rules.first }
    let codes = rules.map { rule -> Set<String> in
      if case .refuses(let codes) = rule.prediction { codes } else { [] }
    }
    return (first.name, .refuses(codes: codes.reduce([]) { $0.union($1) }))
  }

  /// All rules.
  static let all = refusals + acceptances
}

// MARK: Taken by the framework, refused here

extension Difference {
  private static let refusals = [
    refused("empty-tensor", by: ["value-out-of-range", "empty-output"], where: \.isEmpty),
    refused("letter-case", by: ["unknown-choice"]) { line in
      let padding = line.args["padding"]?.text
      return padding != padding?.lowercased()
    },
    refused("negative-padding", by: ["value-out-of-range"]) { line in
      line.padsInput && line.args["padding"]?.numbers.contains { $0 < 0 } ?? false
    },
    refused("certain-dropout", by: ["value-out-of-range"]) { line in
      (line.args["rate"] ?? line.args["p"])?.whole == 1
    },
    refused("merge-of-ranks", by: ["ranks-differ"]) { line in
      line.operation.base != "Dot" && Set(line.inputs.map(\.count)).count > 1
    },
    refused("batch-axis", by: ["value-out-of-range", "axis-out-of-range"], where: \.namesBatch),
    refused("axis-of-softmax", by: ["axis-out-of-range", "wrong-argument"]) { line in
      guard line.operation.base == "Softmax", let axis = line.args["axis"] else { return false }
      return axis.whole.map { abs($0) > line.input.count } ?? true
    },
    refused("list-of-one", by: ["wrong-count"]) { line in
      let base = line.operation.base
      let takesLists = base.contains("conv") || base.hasSuffix("_pool")
      return takesLists && line.spatial.count > 1
        && line.args.contains { $0.value.list?.count == 1 }
    },
    refused("list-of-axes", by: ["wrong-argument"], where: \.namesAxesOddly),
    refused("instance-of-vector", by: ["wrong-rank"]) { line in
      line.operation.base == "GroupNormalization" && line.args["groups"]?.whole == -1
        && line.input.count == 1
    },
    refused("other-function", by: ["unknown-layer", "unknown-choice"]) { line in
      line.args["activation"]?.text.map(otherFunctions.contains) ?? false
    },
    refused("fractional-factor", by: ["wrong-argument"]) { line in
      line.args["scale_factor"]?.holdsDecimal ?? false
    },
    refused(
      "unchecked-value", by: ["wrong-argument", "wrong-count", "value-out-of-range"],
      where: \.holdsUncheckedValue),
    refused("other-interpolation", by: ["unknown-choice"]) { line in
      let word = (line.args["mode"] ?? line.args["interpolation"])?.text
      return word.map { !interpolations.contains($0) } ?? false
    },
  ]

  /// Keras's functions that the language lacks.
  private static let otherFunctions: Set = [
    "glu", "sparsemax", "squareplus", "sparse_plus", "sparse_sigmoid", "soft_shrink",
    "hard_shrink", "tanh_shrink", "threshold", "log_sigmoid", "hard_tanh",
  ]

  /// The interpolations that the language knows, under the frameworks' names.
  private static let interpolations: Set = [
    "nearest", "linear", "bilinear", "trilinear", "bicubic", "lanczos3", "lanczos5",
  ]
}

extension OracleLine {
  /// `true` iff something goes in or comes out that has no elements.
  fileprivate var isEmpty: Bool {
    if case .takes(let shape, _) = answer, shape.contains(0) { return true }
    return inputs.joined().contains(0)
  }

  /// `true` iff the argument `padding` is about what is laid around the input.
  fileprivate var padsInput: Bool { isPad || paddingMode != nil }

  /// `true` iff an argument names the batch, which the frameworks count as axis 0.
  fileprivate var namesBatch: Bool {
    if let axes = args["axes"] {
      return zip(inputs, axes.list ?? [axes, axes]).contains { input, axis in
        axis.whole == 0 || axis.whole == -input.count - 1
      }
    }
    let axes = (args["axis"] ?? args["dim"] ?? args["shared_axes"])?.numbers ?? []
    // A merge of one path does not look at its axis, which is at least a number but 0.
    let isOnePath = inputs.count == 1 && ["Concatenate", "cat"].contains(operation.base)
    return axes.contains { $0 == 0 || $0 == -input.count - 1 && !isOnePath }
  }

  /// `true` iff an argument is of a type or a sign that its parameter does not take.
  fileprivate var holdsUncheckedValue: Bool {
    args.contains { name, value in
      switch name {
      case "use_bias", "bias", "center", "keepdims", "keepdim", "ceil_mode", "affine",
        "count_include_pad", "elementwise_affine":
        !value.isFlag
      case "scale", "offset":
        operation.base == "Rescaling"
          ? value.isFlag || value.list.map { $0.count != channels } ?? false : !value.isFlag
      case "rate", "p", "stddev", "alpha", "negative_slope": value.isFlag || value.list != nil
      case "momentum" where operation.framework == .torch:
        value.isFlag || value.list != nil || value.double.map { $0 > 1 } ?? false
      case "epsilon", "momentum", "eps":
        value.isFlag || value.list != nil || value.double.map { $0 < 0 } ?? false
      case "scale_factor": value.holdsFlag
      case "target_shape", "shape":
        value.holdsFlag || value.holdsDecimal
          || value.list?.contains { $0.list != nil } ?? false
      default: value.holdsFlag || value.holdsDecimal
      }
    }
  }

  /// `true` iff a list of axes is empty or names one twice.
  fileprivate var namesAxesOddly: Bool {
    guard let list = (args["axis"] ?? args["shared_axes"])?.list else { return false }
    let positions = list.compactMap(\.whole).map { $0 < 0 ? $0 + input.count + 1 : $0 }
    return list.isEmpty || Set(positions).count < positions.count
  }
}

extension JSONValue {
  fileprivate var isFlag: Bool { if case .flag = self { true } else { false } }

  fileprivate var holdsFlag: Bool { isFlag || list?.contains(where: \.holdsFlag) ?? false }

  fileprivate var holdsDecimal: Bool {
    if case .decimal = self { true } else { list?.contains(where: \.holdsDecimal) ?? false }
  }

  /// All whole numbers in the value and the lists that it holds.
  var numbers: [Int] { list?.flatMap(\.numbers) ?? whole.map { [$0] } ?? [] }
}

// MARK: Refused by the framework, taken here

extension Difference {
  private static let acceptances = [
    taken("stride-with-dilation") { line in
      guard line.exceedsOne("strides"), line.exceedsOne("dilation_rate") else { return nil }
      if line.operation.base == "Conv" { return line.convolutionOfKeras }
      return line.operation.base == "ConvTranspose" ? line.transposedOfKeras : nil
    },
    taken("causal-convolution") { line in
      let isOfChannels = ["DepthwiseConv", "SeparableConv"].contains(line.operation.base)
      return isOfChannels && line.args["padding"]?.text == "causal" ? line.convolutionOfKeras : nil
    },
    taken("numeric-padding", as: \.paddedByNumbers),
    taken("same-with-stride") { line in
      line.operation.base == "conv" && line.exceedsOne("stride") ? line.sameConvolutionOfTorch : nil
    },
    taken("named-padding") { $0.args["padding"]?.text == nil ? nil : $0.paddedOfTorch },
    taken("pair-of-paddings") { line in
      let isPair = line.args["padding"]?.list?.contains { $0.list != nil } ?? false
      return isPair ? line.paddedOfTorch : nil
    },
    Difference(name: "axis-from-end") { $0.countedFromEnd.map(Prediction.takes) },
    taken("factor-for-each-axis", as: \.shuffled),
    taken("bare-volume") { $0.operation.name == "avg_pool3d" ? $0.pool : nil },
    taken("output-padding-below-dilation") { line in
      let isChosen = line.args["output_padding"]?.numbers.isEmpty == false
      return line.operation.base == "ConvTranspose" && isChosen ? line.transposedOfKeras : nil
    },
    taken("one-value-per-group", as: \.normalizedByItself),
    taken("usual-factor", as: \.doubled),
    taken("linear-on-any-axes", as: \.resampledLinearly),
    taken("list-for-one-axis") { line in
      guard line.operation.base == "UpSampling", line.spatial.count == 1,
        line.args["interpolation"] == nil,
        let factors = line.args["size"]?.list, factors.count == 1,
        let factor = factors[0].whole, factor > 0, let channels = line.channels
      else { return nil }
      return ClosedForm([line.spatial[0] * factor, channels])
    },
    taken("one-path") { line in
      let isMerge = ["Subtract", "Concatenate", "cat"].contains(line.operation.base)
      let axis = line.args["axis"] ?? line.args["dim"]
      return isMerge && line.inputs.count == 1 && axis.map { $0.whole != nil } ?? true
        ? ClosedForm(line.spatial + [line.channels ?? 0]) : nil
    },
    taken("strong-noise") { line in
      guard line.operation.base == "GaussianNoise", line.exceedsOne("stddev") else { return nil }
      return ClosedForm(line.input.compactMap(\.self))
    },
  ]
}

extension OracleLine {
  /// `true` iff an argument is above 1 on an axis.
  fileprivate func exceedsOne(_ name: String) -> Bool {
    if case .decimal(let value)? = args[name] { return value > 1 }
    return args[name]?.numbers.contains { $0 > 1 } ?? false
  }
}
