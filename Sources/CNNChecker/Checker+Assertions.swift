import CNNNetwork
import CNNShapes
import CNNSource
import CNNSyntax

/// A condition over a network's totals, which waits until the network is whole.
struct Budget {
  let condition: Expression
  let frame: Frame
}

extension Checker {
  /// The names that stand for totals of the network in an `assert`.
  private static let totals: Set<String> = ["params", "macs", "receptive_field"]

  /// Demands a condition now, or where it speaks of totals once the network is whole.
  mutating func assert(_ condition: Expression) {
    let speaksOfTotals = condition.names.contains {
      Self.totals.contains($0) && frame.lookUp($0) == nil
    }
    if speaksOfTotals {
      budgets[condition.range] = Budget(condition: condition, frame: frame)
    } else {
      demand(condition)
    }
  }

  /// - Returns: whether the condition holds; `nil` where that is not known.
  @discardableResult
  private mutating func demand(_ condition: Expression) -> Bool? {
    guard let holds = self.condition(condition) else { return nil }
    return settle(
      demand(holds), of: holds.symbols, as: { "`\($0.source(condition))`" }, "this condition",
      at: condition.range
    ) { checker, sizes, prefix in
      .assertionFailed(
        checker.source(condition), for: prefix,
        with: checker.operandValues(of: condition, at: sizes), at: condition.range)
    }
  }

  /// Demands the conditions that have waited for a network's totals.
  mutating func check(budgetsOf graph: Graph) {
    guard !budgets.isEmpty else { return }
    let totals = [
      ("params", graph.parameters.total), ("macs", graph.multiplyAccumulates),
      ("receptive_field", receptiveField(of: graph)),
    ]
    for (range, budget) in budgets.sorted(by: { $0.key.start < $1.key.start }) {
      frame = budget.frame
      frame.scopes.append(Scope())
      for (name, total) in totals {
        let value = value(OpenNumber(total), at: range) ?? Value(.unknown, range)
        frame.scopes[frame.scopes.count - 1].names[name] = BoundName(
          binding: .value(value), range: range)
      }
      // With a mistake elsewhere, what is not known follows from that.
      if demand(budget.condition) == nil, !hasErrors {
        report(.assertionUndecided(source(budget.condition), at: range))
      }
    }
  }

  /// Returns a network's receptive field, which is looked for only where a condition names it.
  private func receptiveField(of graph: Graph) -> Dimension {
    budgets.values.contains { $0.condition.names.contains("receptive_field") }
      ? graph.receptiveField(graph.receptiveFields()) : .unknown
  }
}
