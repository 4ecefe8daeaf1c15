import CNNNetwork
import CNNShapes

extension NetworkArguments {
  /// Writes what the shapes of the inputs must be, and what the open sizes are in them, which are at
  /// most `bound`.
  func writeChecks(to text: inout SwiftText, bound: Int) {
    var known: Set<Symbol> = []
    for input in inputs where input.type == "Tensor" {
      let sizesOfInput = "\(input.name).shape"
      var demands = ["\(sizesOfInput).count == \(input.shape.rank)"]
      var bindings: [(variable: String, axis: Int)] = []
      var later: [String] = []
      for (axis, size) in input.shape.dimensions.enumerated() {
        if let symbol = symbol(size), known.insert(symbol).inserted {
          bindings.append((sizes.names[symbol] ?? "", axis))
          demands.append("\(sizesOfInput)[\(axis)] > 0")
        } else if size.value != nil {
          demands.append("\(sizesOfInput)[\(axis)] == \(sizes.text(size))")
        } else {
          later.append("\(sizesOfInput)[\(axis)] == \(sizes.text(size))")
        }
      }
      let refusal =
        "\"`\(graph.name.escaped)` takes \(input.shape.text.escaped), not \\(\(sizesOfInput))\""
      writeGuard(demands, refusal, to: &text)
      for binding in bindings {
        text.add("let \(binding.variable) = \(sizesOfInput)[\(binding.axis)]")
      }
      writeBound(on: bindings.map(\.variable), bound, to: &text)
      if !later.isEmpty { writeGuard(later, refusal, to: &text) }
    }
    for clause in graph.clauses {
      let values = clause.operands.map { name, value in
        "\(name.escaped) = " + (value.value.map(\.description) ?? "\\(\(sizes.text(value)))")
      }
      let because = values.isEmpty ? "" : ", with \(values.joined(separator: ", "))"
      writeGuard(
        [sizes.text(clause.sizes)],
        "\"`\(graph.name.escaped)` demands `\(clause.text.escaped)`, which does not hold\(because)\"",
        to: &text)
    }
  }

  /// Writes that open sizes are not larger than what can be computed with.
  private func writeBound(on variables: [String], _ bound: Int, to text: inout SwiftText) {
    guard let first = variables.first else { return }
    let largest = variables.count == 1 ? first : "max(\(variables.joined(separator: ", ")))"
    writeGuard(
      ["\(largest) <= \(bound.swift)"],
      "\"`\(graph.name.escaped)` computes with sizes up to \(bound), not \\(\(largest))\"",
      to: &text)
  }

  /// The open size that a dimension is, if it is nothing else.
  private func symbol(_ size: Dimension) -> Symbol? {
    guard let symbol = size.symbols.first, size == Dimension(symbol) else { return nil }
    return symbol
  }

  private func writeGuard(_ demands: [String], _ refusal: String, to text: inout SwiftText) {
    text.condition("guard", demands, "else {") { $0.call("throw .invalidSize", [refusal]) }
  }
}
