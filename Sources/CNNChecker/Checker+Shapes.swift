import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource
import CNNSyntax

/// Why a tensor is held against a shape.
enum ShapeReason {
  /// A stage of the body says so.
  case assertion
  /// It is given to an input of a block or network.
  case input(of: String, declared: SourceRange)
  /// A block or network promises it.
  case output(of: String)
}

/// An axis whose size is another than what is written.
struct AxisMismatch {
  let axis: Int
  let expected: Int
  let found: Int
}

/// An axis whose size is another than what is written for some open sizes.
private struct OpenMismatch {
  let mismatch: AxisMismatch
  let sizes: (Symbol) -> Int
  let isNever: Bool
  /// For which sizes: `for H = 17`.
  let phrase: String

  /// What a message about another axis adds.
  func note(rank: Int) -> Diagnostic.Note {
    let noun = AxisWords(mismatch.axis, rank: rank).noun
    return Diagnostic.Note(
      "\(phrase), the \(noun) is \(Dimension(mismatch.found).text), not "
        + Dimension(mismatch.expected).text)
  }
}

extension Checker {
  /// Holds a tensor against a shape, and binds the shape's new names where `binding`.
  ///
  /// - Returns: `false` iff they are known to differ, which is reported.
  @discardableResult
  mutating func match(
    _ syntax: ShapeSyntax, with tensor: NodeID?, binding: Bool, because reason: ShapeReason,
    at place: SourceRange? = nil
  ) -> Bool {
    guard !syntax.dimensions.isEmpty else { return true }
    let shape = tensor.flatMap { builder.nodes[$0.index].shape }
    let range = place ?? syntax.range
    if let shape, shape.rank != syntax.dimensions.count {
      report(
        .ranksMismatch(
          expected: syntax.dimensions.count, found: shape, because: reason, at: range,
          notes: tensor.map { provenance(of: $0) } ?? []))
      bindUnknown(syntax, binding: binding)
      return false
    }
    var mismatches: [AxisMismatch] = []
    var open: [OpenMismatch] = []
    // What is written holds where a mistake hides the shape.
    var refined = shape?.dimensions ?? syntax.dimensions.map { _ in .unknown }
    for (axis, expression) in syntax.dimensions.enumerated() {
      let found = shape?[axis] ?? .unknown
      guard let expected = expectedSize(expression, found: found, binding: binding) else {
        continue
      }
      if let value = found.value, let expected = expected.value {
        if value != expected {
          mismatches.append(AxisMismatch(axis: axis, expected: expected, found: value))
        }
        continue
      }
      if found.isOpen || found.value != nil, expected.isOpen || expected.value != nil {
        open += demand(found, is: expected, axis: axis, at: range)
      }
      if expected.value.map({ $0 > 0 }) ?? expected.isOpen { refined[axis] = expected }
    }
    if let tensor, let shape, mismatches.isEmpty, let first = open.first {
      let others = open.dropFirst().map { $0.note(rank: shape.rank) }
      reportMendable(
        .shapesMismatch(
          [first.mismatch], for: first.phrase + ", ",
          found: Shape(shape.dimensions.map { $0.value(at: first.sizes) }), because: reason,
          at: range, notes: others + provenance(of: tensor, axes: open.map(\.mismatch.axis))))
    }
    defer {
      if let tensor, refined != shape?.dimensions { builder.refine(tensor, to: Shape(refined)) }
    }
    guard let tensor, let shape, !mismatches.isEmpty else {
      return mismatches.isEmpty && !open.contains(where: \.isNever)
    }
    report(
      .shapesMismatch(
        mismatches, found: shape, because: reason, at: range,
        notes: provenance(of: tensor, axes: mismatches.map(\.axis))))
    return false
  }

  /// Returns the size that a dimension of a shape demands; `nil` where it demands none.
  private mutating func expectedSize(
    _ expression: Expression, found: Dimension, binding: Bool
  ) -> Dimension? {
    switch expression.kind {
    case .wildcard, .missing: return nil
    case .name(let text) where binding && isUnbound(text):
      let value = value(OpenNumber(found), at: expression.range)
      declare(
        Name(text, expression.range), .value(value ?? Value(.unknown, expression.range)))
      return nil
    case .number, .dims, .flag, .name, .list, .comprehension, .prefix, .infix, .choice, .index,
      .call:
      return size(expression)
    }
  }

  /// Demands that a size is the one that is written, for all open sizes.
  ///
  /// - Returns: how it is not, in one case.
  private mutating func demand(
    _ found: Dimension, is expected: Dimension, axis: Int, at range: SourceRange
  ) -> [OpenMismatch] {
    let condition = Condition.equal(found, expected)
    switch demand(condition) {
    case .holds: return []
    case .fails(let sizes, let isNever):
      let point = completed(sizes, of: condition.symbols)
      let mismatch = AxisMismatch(
        axis: axis, expected: expected.value(at: point).value ?? 0,
        found: found.value(at: point).value ?? 0)
      return [
        OpenMismatch(
          mismatch: mismatch, sizes: point, isNever: isNever,
          phrase: Self.phrase(sizes, of: condition.symbols, isNever: isNever))
      ]
    case .undecided:
      reportMendable(
        .unprovenCondition("`\(found.sourceText) == \(expected.sourceText)`", at: range))
      return []
    case .irregular:
      report(.irregularSize("this size", at: range))
      return []
    }
  }

  /// `true` iff a bare name in a shape has no value yet, so that it binds.
  mutating func isUnbound(_ name: String) -> Bool {
    if frame.lookUp(name) != nil { return false }
    let place = SourceRange(file: FileID(UInt32(frame.module)), start: 0, end: 0)
    if case .binding? = definition(of: Name(name, place)) { return false }
    return true
  }

  /// Binds the names of a shape that cannot be matched, so that their uses are silent.
  private mutating func bindUnknown(_ syntax: ShapeSyntax, binding: Bool) {
    guard binding else { return }
    for expression in syntax.dimensions {
      if case .name(let text) = expression.kind, isUnbound(text) {
        declare(Name(text, expression.range), .value(Value(.unknown, expression.range)))
      }
    }
  }

  /// Notes that say which stage made a tensor, and how the sizes of its `axes` came about.
  func provenance(of tensor: NodeID, axes: [Int] = []) -> [Diagnostic.Note] {
    let node = builder.nodes[tensor.index]
    // Behind a mistake the shape is what is left of it, and explains nothing.
    guard let shape = node.shape, node.failure == nil else { return [] }
    guard let id = node.layer, let layer = builder.layers[id.index].layer else {
      return [Diagnostic.Note("the input is \(shape.text)", at: node.range)]
    }
    let operands = node.operands.compactMap { builder.nodes[$0.index].shape }
    guard operands.count == node.operands.count, !operands.isEmpty,
      let output = layer.typing(operands).output
    else { return [] }
    let reasons = axes.filter { $0 < output.count && output[$0].isTelling }
      .map {
        "\(AxisWords($0, rank: shape.rank).noun) \(output[$0].equation)"
      }
    let because = reasons.isEmpty ? "" : ": " + reasons.joined(separator: ", ")
    return [Diagnostic.Note("this gives \(shape.text)\(because)", at: node.range)]
  }
}

extension Formula {
  /// `true` iff it is more than a size that is passed on.
  var isCalculated: Bool {
    if case .size = self { false } else { true }
  }

  /// `true` iff it says more than the size that it comes to: no product of open sizes does.
  fileprivate var isTelling: Bool {
    if case .product = self, value.isOpen { false } else { isCalculated }
  }
}
