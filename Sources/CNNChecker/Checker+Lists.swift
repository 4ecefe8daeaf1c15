import CNNLayers
import CNNSource
import CNNSyntax

extension Checker {
  /// Returns the repair where the numbers of one list stand beside each other, `resize 224, 224`;
  /// none where they may have been meant for several parameters.
  func gathering(_ given: [EvaluatedArgument], for definition: LayerDefinition) -> Diagnostic.Fix? {
    guard definition.gathersNumbers else { return nil }
    let numbers = given.filter { $0.name == nil }.dropFirst(definition.positionalCount - 1)
      .prefix { $0.value.number != nil }
    guard numbers.count > 1, let first = numbers.first, let last = numbers.last else { return nil }
    let list = numbers.map { source($0.expression) }.joined(separator: ", ")
    return Diagnostic.Fix(
      "write `[\(list)]`",
      edits: [
        Diagnostic.Edit(first.range.startPoint, "["), Diagnostic.Edit(last.range.endPoint, "]"),
      ])
  }
}

extension LayerDefinition {
  /// `true` iff the last parameter without a name takes a list, and none with a name does.
  ///
  /// In `maxpool 3, 2` the second number may have been meant as the stride.
  fileprivate var gathersNumbers: Bool {
    let kinds = parameters.map(\.kind)
    guard let last = kinds.prefix(positionalCount).last, last.takesList else { return false }
    return !kinds.dropFirst(positionalCount).contains(where: \.takesList)
  }
}

extension Parameter.Kind {
  /// `true` iff a list of numbers can be given for it.
  fileprivate var takesList: Bool {
    switch self {
    case .extents, .sizes, .padding, .sides, .axes, .numbers, .shape: true
    case .count, .index, .number, .nonnegative, .rate, .flag, .activation, .axis, .choice: false
    }
  }
}
