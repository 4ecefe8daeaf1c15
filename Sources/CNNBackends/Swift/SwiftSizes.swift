import CNNNetwork
import CNNShapes

/// Writes sizes in Swift, open ones in terms of variables.
struct SwiftSizes {
  /// The variable of each open size.
  let names: [Symbol: String]
  /// Long expressions, each with the constant that stands for it.
  private(set) var constants: [String: String] = [:]

  /// How long an expression may be that stands where it is used, in characters.
  private static let longest = 40

  init(names: [Symbol: String]) {
    self.names = names
  }

  /// The same, with constants for long expressions of these sizes.
  func naming(_ sizes: [Dimension]) -> SwiftSizes {
    var result = self
    for size in sizes where size.isOpen {
      let expression = text(size)
      if expression.count > Self.longest, result.constants[expression] == nil {
        result.constants[expression] = "size\(result.constants.count + 1)"
      }
    }
    return result
  }

  /// The number, or the expression that computes it.
  func text(_ size: Dimension) -> String {
    switch size {
    case .known(let number): number.swift
    case .open(let open): text(open, isInner: false)
    case .unknown, .tooLarge, .irregular: "0"
    }
  }

  private func text(_ size: OpenSize, isInner: Bool) -> String {
    guard let formula = size.formula(isCollected: false) else {
      return size.symbols.first.flatMap { names[$0] } ?? "0"
    }
    let plain = text(formula, isInner: false)
    return constants[plain] ?? (isInner ? text(formula, isInner: true) : plain)
  }

  /// The same as an operand of something.
  private func operand(_ formula: Formula) -> String { text(formula, isInner: true) }

  private func text(_ formula: Formula, isInner: Bool) -> String {
    let result: String
    switch formula {
    case .size(.open(let open)): return text(open, isInner: isInner)
    case .size(let size): return text(size)
    case .sum(let a, let b): result = "\(text(a, isInner: false)) + \(operand(b))"
    case .difference(let a, let b): result = "\(text(a, isInner: false)) - \(operand(b))"
    case .product(let a, let b): result = "\(operand(a)) * \(operand(b))"
    case .quotient(let a, let b): result = "\(operand(a)) / \(operand(b))"
    case .remainder(let a, let b): result = "\(operand(a)) % \(operand(b))"
    case .floorQuotient(let a, let b):
      // Swift rounds towards 0, which is down unless the number may be below.
      if a.mayBeNegative {
        return "flooredQuotient(\(text(a, isInner: false)), \(text(b, isInner: false)))"
      }
      result = "\(operand(a)) / \(operand(b))"
    case .ceilingQuotient(let a, let b):
      let above = text(
        .sum(a, b.value.value.map { Formula($0 - 1) } ?? .difference(b, 1)), isInner: false)
      if a.mayBeNegative { return "flooredQuotient(\(above), \(text(b, isInner: false)))" }
      result = "(\(above)) / \(operand(b))"
    case .maximum(let a, let b):
      return "max(\(text(a, isInner: false)), \(text(b, isInner: false)))"
    case .minimum(let a, let b):
      return "min(\(text(a, isInner: false)), \(text(b, isInner: false)))"
    }
    return isInner ? "(\(result))" : result
  }

  /// The product of sizes.
  func product(_ sizes: [Dimension]) -> String {
    let factors = sizes.filter { $0 != 1 }
    if factors.isEmpty { return "1" }
    if factors.count == 1 { return text(factors[0]) }
    return factors.map { operand(.size($0)) }.joined(separator: " * ")
  }

  /// A condition that is true for the sizes that are meant.
  func text(_ condition: SizeCondition) -> String {
    switch condition {
    case .constant(let holds): return "\(holds)"
    case .member(let symbol, let set):
      let condition = set.condition(on: names[symbol] ?? "")
      return condition.isChoice ? "(\(condition.text))" : condition.text
    case .relation(let relation):
      let value = text(Dimension(relation.polynomial))
      let holds =
        switch relation.kind {
        case .zero: "\(value) == 0"
        case .nonnegative: "\(value) >= 0"
        case .divisible(let divisor): "(\(value)) % \(divisor) == 0"
        }
      return relation.isNegated ? "!(\(holds))" : holds
    case .all(let conditions): return conditions.map(text).joined(separator: " && ")
    case .any(let conditions):
      return "(\(conditions.map { "(\(text($0)))" }.joined(separator: " || ")))"
    }
  }

  /// The variables of the open sizes in some sizes, in the order of the signature.
  func variables(in sizes: [Dimension]) -> [String] {
    Set(sizes.flatMap(\.symbols)).sorted().compactMap { names[$0] }
  }
}

extension Formula {
  /// `false` iff it is seen not to come to less than 0.
  fileprivate var mayBeNegative: Bool {
    switch self {
    case .size(.known(let number)): number < 0
    case .size(.open(let open)): open.formula(isCollected: false)?.mayBeNegative ?? false
    case .size: true
    case .difference: true
    case .sum(let a, let b), .product(let a, let b), .quotient(let a, let b),
      .floorQuotient(let a, let b), .ceilingQuotient(let a, let b), .remainder(let a, let b),
      .minimum(let a, let b):
      a.mayBeNegative || b.mayBeNegative
    case .maximum(let a, let b): a.mayBeNegative && b.mayBeNegative
    }
  }
}
