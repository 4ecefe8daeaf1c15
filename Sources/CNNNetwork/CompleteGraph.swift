/// A graph without a mistake, in which every layer has its weights: what code is made from.
///
/// A size that the program leaves open is no mistake, and no weight depends on it.
package struct CompleteGraph: Sendable {
  package let graph: Graph

  /// Returns `nil` iff a layer has failed, or takes or gives what is not known.
  package init?(_ graph: Graph) {
    guard graph.nodes.allSatisfy({ $0.failure == nil && $0.shape != nil }) else { return nil }
    self.graph = graph
  }
}
