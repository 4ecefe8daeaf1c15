import CNNLayers
import CNNNetwork
import CNNShapes

extension LayerCall {
  /// The call as the stage of a pipeline, without what holds anyway: `conv 32, 3x3, stride: 2`.
  var stageText: String {
    let written = writtenArguments
    return written.isEmpty ? definition.name : definition.name + " " + written
  }

  /// The call as a value: `relu`, `leakyrelu(0.1)`.
  fileprivate var valueText: String {
    let written = writtenArguments
    return written.isEmpty ? definition.name : definition.name + "(" + written + ")"
  }

  private var writtenArguments: String {
    var pieces: [String] = []
    var mustBeNamed = false
    for (index, parameter) in definition.parameters.enumerated() {
      guard let argument = arguments.values[index], !isDefault(at: index) else {
        // A position that is left empty ends the positional arguments.
        mustBeNamed = true
        continue
      }
      let value = argument.sourceText(for: parameter.kind)
      let named = parameter.isNamed || mustBeNamed
      pieces.append(named ? "\(parameter.name): \(value)" : value)
    }
    return pieces.joined(separator: ", ")
  }

  /// The call as ``stageText`` has it, but the same for all ways to write one thing: `3x3` is 3, a
  /// padding of 0 is `valid`, and a `residual` adds.
  var meaning: String {
    let plain = zip(definition.parameters, arguments.values).map { parameter, argument in
      argument.map { $0.plain(for: parameter.kind).sourceText(for: parameter.kind) } ?? ""
    }
    return (definition.form == .residual ? "add" : definition.name) + " "
      + plain.joined(separator: ", ")
  }

  /// Returns `true` iff leaving the argument out would mean the same.
  func isDefault(at index: Int) -> Bool {
    let argument = arguments.values[index]
    return switch definition.parameters[index].defaultValue {
    case .required: false
    case .none: argument == nil
    case .value(let value): argument?.means(value) ?? false
    case .sameAs(let name): arguments[name].flatMap { argument?.means($0) } ?? (argument == nil)
    }
  }
}

extension Argument {
  /// Returns `true` iff both say the same of every axis: 2 is what `[2, 2]` is.
  fileprivate func means(_ other: Argument) -> Bool {
    switch (self, other) {
    case (.list(let list), .number), (.number, .list(let list)):
      let number = if case .number = self { self } else { other }
      return !list.isEmpty && list.allSatisfy { $0 == number }
    case (_, _):
      return self == other
    }
  }

  /// Returns the shortest argument that says the same for a parameter of this kind.
  fileprivate func plain(for kind: Parameter.Kind) -> Argument {
    switch kind {
    case .extents, .sizes, .sides, .padding:
      guard case .list(let list) = self, let first = list.first else {
        return kind.isPadding && self == .whole(0) ? .symbol("valid") : self
      }
      let entries = list.map { $0.plain(for: kind) }
      return entries.allSatisfy { $0 == entries[0] } ? first.plain(for: kind) : .list(entries)
    case .count, .index, .number, .numbers, .nonnegative, .rate, .flag, .activation, .axis, .axes,
      .shape, .choice:
      return self
    }
  }

  /// Returns the argument as source text for a parameter of this kind: sizes of windows as `3x3`.
  func sourceText(for kind: Parameter.Kind) -> String {
    if kind.isPerAxis, case .list(let list) = self, list.count > 1,
      list.allSatisfy({ $0.whole != nil })
    {
      return list.map(\.text).joined(separator: "x")
    }
    return text
  }

  private var text: String {
    switch self {
    case .number(let number): number.description
    case .open(let size): size.sourceText
    case .flag(let value): String(value)
    case .symbol(let symbol): symbol
    case .list(let list): "[" + list.map(\.text).joined(separator: ", ") + "]"
    case .layer(let call): call.valueText
    case .inferred: "_"
    }
  }
}

extension Parameter.Kind {
  /// `true` iff it takes one number for all axes, or one for each.
  var isPerAxis: Bool {
    switch self {
    case .extents, .sizes: true
    case .count, .index, .sides, .padding, .number, .numbers, .nonnegative, .rate, .flag,
      .activation, .axis, .axes, .shape, .choice:
      false
    }
  }

  fileprivate var isPadding: Bool {
    if case .padding = self { true } else { false }
  }
}
