/// What something holds of a network with open sizes.
protocol SizeAnswer: Sendable {
  /// `true` iff the network is valid at these sizes, one for each symbol, whatever its `where`.
  func isValid(_ sizes: [String: Int]) -> Bool
  /// Returns the shapes of all nodes at sizes at which the network is valid, in the graph's order.
  func shapes(at sizes: [String: Int]) -> [BruteForce.LayerShape]
}

extension BruteForce: SizeAnswer {}

/// The answer of the checker that knows open sizes.
enum SymbolicAnswer {
  /// `true` iff there is such a checker.
  static let exists = false

  /// Returns what the checker says of a network; `nil` where it says nothing.
  static func answer(to network: OpenNetwork) -> (any SizeAnswer)? { nil }
}
