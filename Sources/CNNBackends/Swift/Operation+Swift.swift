import CNNLayers
import CNNPlanning
import CNNShapes

extension Operation.ActivationFunction {
  /// The case of `Activation` in `CNNRuntime`.
  var swift: String {
    switch self {
    case .relu: ".relu"
    case .relu6: ".relu6"
    case .leakyRelu(let slope): ".leakyRelu(slope: \(slope.swiftFloat))"
    case .elu(let alpha): ".elu(alpha: \(alpha.swiftFloat))"
    case .celu(let alpha): ".celu(alpha: \(alpha.swiftFloat))"
    case .selu: ".selu"
    case .gelu: ".gelu"
    case .silu: ".silu"
    case .mish: ".mish"
    case .sigmoid: ".sigmoid"
    case .logSigmoid: ".logSigmoid"
    case .hardSigmoid: ".hardSigmoid"
    case .hardSwish: ".hardSwish"
    case .tanh: ".tanh"
    case .hardTanh: ".hardTanh"
    case .softplus: ".softplus"
    case .softsign: ".softsign"
    case .absolute: ".absolute"
    case .exponential: ".exponential"
    }
  }

  /// How it is called in a sentence.
  var title: String {
    swift.dropFirst().prefix { $0 != "(" }.lowercased()
  }
}

extension Operation {
  /// The argument for a batch normalization that becomes part of the filters.
  var batchNormalization: String? {
    guard case .affine(.batchNormalization(let epsilon, let scales, let centers), _) = self else {
      return nil
    }
    let parts = [
      "epsilon: \(epsilon.swiftFloat)", centers ? nil : "center: false",
      scales ? nil : "scale: false",
    ].compactMap(\.self)
    return "batchNormalization: .init(\(parts.joined(separator: ", ")))"
  }
}

extension Operation.SlidingWindow {
  /// The arguments that differ from those that a layer has anyway.
  func arguments(alwaysStrides: Bool = false) -> [String?] {
    stepArguments(
      alwaysStrides: alwaysStrides,
      padding: padding == .same ? "padding: .same" : border.map { "padding: .explicit(\($0))" })
  }

  /// The same for a window that paints, of which the padding is cut off.
  var paintingArguments: [String?] {
    stepArguments(alwaysStrides: false, padding: border.map { "cropping: \($0)" })
  }

  private func stepArguments(alwaysStrides: Bool, padding: String?) -> [String?] {
    [
      alwaysStrides || strides.contains { $0 != 1 } ? "strides: \(strides)" : nil, padding,
      dilations.contains { $0 != 1 } ? "dilations: \(dilations)" : nil,
    ]
  }

  /// The padding, where it is given and there is any.
  private var border: String? {
    guard case .explicit(let sides) = padding,
      sides.contains(where: { $0.before != 0 || $0.after != 0 })
    else { return nil }
    return sides.swift
  }
}

extension [Side] {
  /// The border in `CNNRuntime`.
  var swift: String {
    map { Edge(before: $0.before.value ?? 0, after: $0.after.value ?? 0) }.swift
  }
}

extension [Edge] {
  /// The border in `CNNRuntime`: `.image(1)`, or side by side.
  var swift: String {
    let first = self[0]
    if first.before == first.after, allSatisfy({ $0 == first }) {
      return ".\(["series", "image", "volume"][count - 1])(\(first.before))"
    }
    let names = ["depth", "height", "width"].suffix(count)
    let sides = zip(names, self).filter { !$1.isNone }.map { name, edge in
      "\(name): .init(\(edge.before), \(edge.after))"
    }
    return "Border(\(sides.joined(separator: ", ")))"
  }
}

extension Operation.Filters {
  /// The arguments that differ from those that a layer has anyway.
  var arguments: [String?] {
    [
      kernel == "kernel" ? nil : "kernelName: \"\(kernel)\"",
      bias.argument("bias", usually: "bias"),
    ]
  }
}

extension String? {
  /// The argument that names an array; `nil` where it is named as usual.
  func argument(_ label: String, usually usual: String) -> String? {
    self == usual ? nil : "\(label): \(map { "\"\($0)\"" } ?? "nil")"
  }
}

extension Operation.Normalization {
  /// The kind of `Normalization` in `CNNRuntime`.
  func swiftKind(_ context: SwiftLayerContext) -> String {
    switch kind {
    case .layer(let axes): ".layer(\(context.axes(axes)))"
    case .group(let count): ".group(\(count.value ?? 1))"
    case .rootMeanSquare(let axes): ".rootMeanSquare(\(context.axes(axes)))"
    case .unit(let axes): ".unit(\(context.axes(axes)))"
    }
  }
}

extension Int {
  /// The number as a literal, in groups of three digits where there are more than six.
  var swift: String {
    let digits = String(magnitude)
    guard digits.count > 6 else { return description }
    var groups = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { groups += "_" }
      groups.append(digit)
    }
    return (self < 0 ? "-" : "") + groups
  }
}

extension Rational {
  /// The nearest `Float`, as a literal.
  var swiftFloat: String {
    let text = Float(Double(numerator) / Double(denominator)).description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension [Rational] {
  /// A list of the nearest floats.
  var swift: String { "[\(map(\.swiftFloat).joined(separator: ", "))]" }

  /// A number alone as often as it is needed.
  func repeated(_ count: Int) -> [Rational] {
    self.count == 1 ? Array(repeating: self[0], count: count) : self
  }
}
