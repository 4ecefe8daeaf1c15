import CNNShapes

/// The open sizes for which a network checks.
package struct AcceptedSizes: Sendable {
  /// The name of the network.
  package let name: String
  /// Its open sizes, in the order of its signature; none where it leaves none open.
  package let symbols: [Symbol]
  /// What the network is for sizes that check, whatever the `where` clause says.
  ///
  /// There are several cases where conditions on open sizes choose; no two have sizes in common.
  package let cases: [Case]
  /// The sizes of all cases.
  package let accepted: SizeDomain
  /// The sizes that the `where` clause admits.
  package let admitted: SizeDomain
  /// `false` iff there are more cases than are looked through, so that other sizes may check too.
  package let isComplete: Bool
  /// `true` iff there are errors for all sizes, whatever these are, which leaves none.
  package let isWrong: Bool

  /// Some of the sizes, and the network that they give.
  package struct Case: Sendable {
    package let sizes: SizeDomain
    package let graph: Graph

    package init(sizes: SizeDomain, graph: Graph) {
      self.sizes = sizes
      self.graph = graph
    }
  }

  package init(
    name: String, symbols: [Symbol], cases: [Case], admitted: SizeDomain, isComplete: Bool,
    isWrong: Bool
  ) {
    self.name = name
    self.symbols = symbols
    self.cases = cases
    accepted = cases.reduce(SizeDomain.none) { $0.joined(with: $1.sizes) }.merged
    self.admitted = admitted.merged
    self.isComplete = isComplete
    self.isWrong = isWrong
  }
}
