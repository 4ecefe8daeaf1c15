import CNNShapes

/// A condition on open sizes in the `where` clause of a network.
package struct SizeClause: Sendable {
  /// What was written: `H % pow(2, depth) == 0`.
  package let text: String
  /// For which sizes it holds.
  package let sizes: SizeCondition
  /// The names in it, with what they stand for: `H`, and `depth` for 4.
  package let operands: [(name: String, value: Dimension)]

  package init(text: String, sizes: SizeCondition, operands: [(name: String, value: Dimension)]) {
    self.text = text
    self.sizes = sizes
    self.operands = operands
  }
}
