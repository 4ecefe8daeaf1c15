import CNNShapes

/// The arguments of a layer, one for each of its parameters, checked against their kinds.
package struct Arguments: Hashable, Sendable {
  /// In the order of the parameters; `nil` where a parameter without a value was left out.
  package let values: [Argument?]
  private let names: [String]

  /// No arguments at all, for a layer that is never made.
  package static let none = Arguments(values: [], names: [])

  /// Takes what was given for each parameter of `definition` (`nil` where nothing was), and fills
  /// in the defaults.
  ///
  /// - Returns: the arguments, or everything that is wrong with them.
  package static func bind(_ given: [Argument?], to definition: LayerDefinition)
    -> (arguments: Arguments?, problems: [ArgumentProblem])
  {
    var problems: [ArgumentProblem] = []
    var values: [Argument?] = []
    values.reserveCapacity(given.count)
    // Copying a parameter costs more than all else here, so only its fields are read.
    for (index, argument) in given.enumerated() {
      if let argument {
        if let reason = definition.parameters[index].kind.objection(to: argument) {
          let parameter = definition.parameters[index]
          problems.append(ArgumentProblem(parameter: parameter, reason: reason))
        }
        values.append(argument)
        continue
      }
      switch definition.parameters[index].defaultValue {
      case .value(let value): values.append(value)
      case .none: values.append(nil)
      case .required:
        let parameter = definition.parameters[index]
        problems.append(ArgumentProblem(parameter: parameter, reason: .missing))
        values.append(nil)
      case .sameAs(let name):
        let source = definition.parameterNames.firstIndex(of: name)
        values.append(source.flatMap { $0 < values.count ? values[$0] : nil })
      }
    }
    guard problems.isEmpty else { return (nil, problems) }
    return (Arguments(values: values, names: definition.parameterNames), [])
  }

  private init(values: [Argument?], names: [String]) {
    self.values = values
    self.names = names
  }

  /// The arguments with numbers for the open sizes in them.
  func closed(at sizes: (Symbol) -> Int) -> Arguments {
    Arguments(values: values.map { $0.map { $0.closed(at: sizes) } }, names: names)
  }

  /// Returns the argument for the parameter `name`, or `nil` where it has none.
  ///
  /// - Requires: the layer has a parameter of that name.
  package subscript(name: String) -> Argument? {
    guard let index = names.firstIndex(of: name) else {
      preconditionFailure("the layer has no parameter `\(name)`")
    }
    return values[index]
  }
}

/// An argument that its parameter does not take.
package struct ArgumentProblem: Sendable {
  /// Why a parameter does not take an argument.
  package enum Reason: Hashable, Sendable {
    case missing
    /// It is of another kind than the parameter takes.
    case wrongKind
    case notWhole(Rational)
    case below(Rational, minimum: Int)
    /// A dropout rate outside 0..<1.
    case rateOutsideRange(Rational)
    case unknownSymbol(String, choices: [String])
    /// The layer of this name cannot serve as an activation.
    case noActivation(String)
    /// Axis 0 would be the batch.
    case axisZero
    case axisTwice(Int)
    /// More than one size of a shape is `_`.
    case severalInferred
    case emptyList
  }

  package let parameter: Parameter
  package let reason: Reason
}

extension Parameter.Kind {
  /// Returns why an argument cannot stand for a parameter of this kind, or `nil` where it can.
  func objection(to argument: Argument) -> ArgumentProblem.Reason? {
    switch (self, argument) {
    case (.count, .number(let number)): number.objection(below: 1)
    case (.index, .number(let number)): number.objection(below: 0)
    case (.extents(let minimum), .number(let number)): number.objection(below: minimum)
    case (.extents(let minimum), .list(let list)):
      Self.objection(inList: list) { Self.objection(toWhole: $0, below: minimum) }
    case (.padding(let allowsCausal), .symbol(let symbol)):
      Self.objection(to: symbol, among: ["valid", "same"] + (allowsCausal ? ["causal"] : []))
    case (.sizes, .number(let number)): number.objection(below: 1)
    case (.sizes, .list(let list)):
      Self.objection(inList: list) { Self.objection(toSize: $0, below: 1) }
    case (.sizes, .open), (.padding, .open), (.sides, .open): nil
    case (.padding, .number(let number)), (.sides, .number(let number)):
      number.objection(below: 0)
    case (.padding, .list(let list)), (.sides, .list(let list)): Self.objection(toSides: list)
    case (.number, .number): nil
    case (.nonnegative, .number(let number)):
      number.objection(least: 0)
    case (.rate, .number(let number)):
      number.isNegative || number >= Rational(1) ? .rateOutsideRange(number) : nil
    case (.flag, .flag): nil
    case (.activation, .symbol(let symbol)): Self.objection(to: symbol, among: ["linear"])
    case (.activation, .layer(let call)):
      call.definition.form == .activation ? nil : .noActivation(call.definition.name)
    case (.axis, .number(let number)): number.objectionAsAxis
    case (.axes, .number(let number)): number.objectionAsAxis
    case (.axes, .list(let list)): Self.objection(toAxes: list)
    case (.numbers(let minimum), .number(let number)): number.objection(least: minimum)
    case (.numbers(let minimum), .list(let list)):
      Self.objection(inList: list) { element in
        guard case .number(let number) = element else { return .wrongKind }
        return number.objection(least: minimum)
      }
    case (.shape, .list(let list)): Self.objection(toShape: list)
    case (.choice(let choices), .symbol(let symbol)): Self.objection(to: symbol, among: choices)
    case (_, _): .wrongKind
    }
  }

  private static func objection(to symbol: String, among choices: [String])
    -> ArgumentProblem.Reason?
  {
    choices.contains(symbol) ? nil : .unknownSymbol(symbol, choices: choices)
  }

  private static func objection(
    inList list: [Argument], to element: (Argument) -> ArgumentProblem.Reason?
  ) -> ArgumentProblem.Reason? {
    list.isEmpty ? .emptyList : list.lazy.compactMap(element).first
  }

  private static func objection(toWhole argument: Argument, below minimum: Int)
    -> ArgumentProblem.Reason?
  {
    guard case .number(let number) = argument else { return .wrongKind }
    return number.objection(below: minimum)
  }

  private static func objection(toSize argument: Argument, below minimum: Int)
    -> ArgumentProblem.Reason?
  {
    if case .open = argument { nil } else { objection(toWhole: argument, below: minimum) }
  }

  private static func objection(toSides list: [Argument]) -> ArgumentProblem.Reason? {
    objection(inList: list) { element in
      guard case .list(let pair) = element else { return objection(toSize: element, below: 0) }
      guard pair.count == 2 else { return .wrongKind }
      return objection(inList: pair) { objection(toSize: $0, below: 0) }
    } ?? (list.mixesNumbersAndPairs ? .wrongKind : nil)
  }

  private static func objection(toAxes list: [Argument]) -> ArgumentProblem.Reason? {
    var seen: Set<Int> = []
    return objection(inList: list) { element in
      guard case .number(let number) = element else { return .wrongKind }
      if let objection = number.objectionAsAxis { return objection }
      return seen.insert(number.numerator).inserted ? nil : .axisTwice(number.numerator)
    }
  }

  private static func objection(toShape list: [Argument]) -> ArgumentProblem.Reason? {
    if list.filter({ $0 == .inferred }).count > 1 { return .severalInferred }
    return objection(inList: list) { $0 == .inferred ? nil : objection(toSize: $0, below: 1) }
  }
}

extension Argument {
  fileprivate func closed(at sizes: (Symbol) -> Int) -> Argument {
    switch self {
    case .open(let size): size.value(at: sizes).value.map(Argument.whole) ?? self
    case .list(let list): .list(list.map { $0.closed(at: sizes) })
    case .number, .flag, .symbol, .layer, .inferred: self
    }
  }
}

extension [Argument] {
  fileprivate var mixesNumbersAndPairs: Bool {
    let pairs = filter { if case .list = $0 { true } else { false } }.count
    return pairs != 0 && pairs != count
  }
}

extension Rational {
  fileprivate func objection(below minimum: Int) -> ArgumentProblem.Reason? {
    guard let whole else { return .notWhole(self) }
    return whole < minimum ? .below(self, minimum: minimum) : nil
  }

  fileprivate func objection(least minimum: Int?) -> ArgumentProblem.Reason? {
    guard let minimum, self < Rational(minimum) else { return nil }
    return .below(self, minimum: minimum)
  }

  fileprivate var objectionAsAxis: ArgumentProblem.Reason? {
    guard let whole else { return .notWhole(self) }
    return whole == 0 ? .axisZero : nil
  }
}
