import TestSupport

/// Why a line of ground truth cannot be written in the language.
///
/// Each is a rule on the operation and its arguments, described in `Docs/Differences.md` under
/// its name; the first that applies holds.
enum HeldOut: String, CaseIterable {
  case otherOperation = "other-operation"
  case noSuchArgument = "no-such-argument"
  case pythonType = "python-type"
  case noneValue = "none-value"
  case dataFormat = "data-format"
  case noAxes = "no-axes"
  case openSize = "open-size"
  case axesInName = "axes-in-name"
  case declaredChannels = "declared-channels"
  case sizeAndFactor = "size-and-factor"
  case rangeOfAxes = "range-of-axes"
  case paddingOfOtherAxes = "padding-of-other-axes"

  /// Returns the rule that holds a line out, `nil` where it can be written.
  static func rule(for line: OracleLine) -> HeldOut? {
    allCases.first { $0.applies(to: line) }
  }

  private func applies(to line: OracleLine) -> Bool {
    switch self {
    case .otherOperation:
      // A product of two matrices is a `dot`; of more axes, PyTorch pairs those in front.
      line.operation.base == "stack"
        || line.operation.base == "matmul" && line.inputs.contains { $0.count != 2 }
    case .noSuchArgument: line.args.keys.contains(where: line.isUnknown)
    case .pythonType: line.hasWholeDecimal || line.args.contains(where: line.isForeign)
    case .noneValue:
      line.args.contains { name, value in
        value.holdsNone && !(value.isNull && line.leavesOut(name)) && !line.keepsSizes
      }
    case .dataFormat: line.args["data_format"].map { $0.text != "channels_last" } ?? false
    case .noAxes: line.inputs.contains(where: \.isEmpty) || line.answer.isScalar
    case .openSize:
      // What is foretold by counting windows is numbers.
      if line.isOpen, case .takes? = Difference.rule(for: line.withKnownSizes)?.prediction {
        true
      } else {
        false
      }
    case .axesInName: !line.hasNamedRank
    case .declaredChannels: !line.declaresItsInput
    case .sizeAndFactor: line.args["size"] != nil && line.args["scale_factor"] != nil
    case .paddingOfOtherAxes: line.padsOtherAxes
    case .rangeOfAxes:
      ["flatten", "unflatten"].contains(line.operation.base) && line.regroupedAxes == nil
    }
  }
}

extension OracleLine {
  /// `true` iff the language's layer has nothing like an argument.
  fileprivate func isUnknown(_ name: String) -> Bool {
    switch name {
    case "align_corners", "divisor_override", "max_value", "threshold", "track_running_stats": true
    case "negative_slope": operation.base == "ReLU"
    case "momentum": operation.base == "instance_norm"
    case "axis": operation.base == "GroupNormalization"
    default: false
    }
  }

  /// `true` iff a text is given for a number, such as `"3"`, or something else for a word.
  fileprivate func isForeign(_ name: String, _ value: JSONValue) -> Bool {
    switch name {
    case "activation", "data_format", "interpolation", "mode", "padding_mode":
      if value.isNull { return false }
      return value.text?.allSatisfy { !$0.isLetter } ?? true
    case "padding" where !isPad: return value.text?.allSatisfy { !$0.isLetter } ?? false
    case "unflattened_size": return value.list?.isEmpty ?? true
    default: return value.text != nil
    }
  }

  /// `true` iff None is what holds where an argument is left out.
  fileprivate func leavesOut(_ name: String) -> Bool {
    switch name {
    case "activation", "data_format": true
    case "output_padding": operation.framework == .keras
    case "strides", "stride": operation.base.lowercased().contains("pool")
    default: false
    }
  }

  /// `true` iff a list of pairs is longer or shorter than the spatial axes, or a list for a
  /// border of a convolution is longer.
  fileprivate var padsOtherAxes: Bool {
    guard let count = args["padding"]?.list?.count else { return false }
    if operation.base.hasSuffix("_pad") {
      return count.isMultiple(of: 2) && count != 2 * spatial.count
    }
    return paddingMode != nil && count > spatial.count
  }

  /// `true` iff a list of sizes has None for what stays: PyTorch takes it on several axes.
  fileprivate var keepsSizes: Bool {
    operation.base.hasPrefix("adaptive") && input.count > 2
      && args["output_size"]?.list?.count == input.count - 1
  }

  /// `true` iff the name of the operation tells no number of axes, or that of the input.
  fileprivate var hasNamedRank: Bool {
    if operation.base.hasPrefix("pixel_") { return input.count == 3 }
    guard let rank = operation.spatialRank else { return true }
    // PyTorch's names tell how many axes at most.
    let isSequence = operation.name == "batch_norm1d" && input.count == 1
    return input.count == rank + 1 || isSequence
  }

  /// `true` iff what PyTorch is told of the input is so: the language looks at the input.
  fileprivate var declaresItsInput: Bool {
    args.allSatisfy { name, value in
      switch name {
      case "in_channels", "num_features", "num_channels": value.whole == input.first
      case "in_features": value.whole == input.last
      case "num_parameters": value.whole == 1 || value.whole == input.first
      case "normalized_shape":
        (value.list?.map(\.whole) ?? [value.whole]).isSuffix(of: input)
      default: true
      }
    }
  }
}

extension Verdict {
  /// `true` iff what comes out has no axes.
  fileprivate var isScalar: Bool {
    if case .takes(let shape, _) = self { shape.isEmpty } else { false }
  }
}

extension JSONValue {
  /// `true` iff the value is None or a list with it.
  fileprivate var holdsNone: Bool { isNull || list?.contains(where: \.isNull) ?? false }
}

extension Array where Element: Equatable {
  fileprivate func isSuffix(of other: [Element]) -> Bool {
    !isEmpty && count <= other.count && self == Array(other.suffix(count))
  }
}
