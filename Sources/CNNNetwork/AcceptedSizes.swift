import CNNShapes

/// The open sizes for which a network checks.
package struct AcceptedSizes: Sendable {
  /// The name of the network.
  package let name: String
  /// Its open sizes, in the order of its signature; none where it leaves none open.
  package let symbols: [Symbol]
  /// The sizes that check, whatever the `where` clause says.
  package let accepted: SizeDomain
  /// The sizes that the `where` clause admits.
  package let admitted: SizeDomain
  /// `false` iff there are more cases than are looked through, so that other sizes may check too.
  package let isComplete: Bool

  package init(
    name: String, symbols: [Symbol], accepted: SizeDomain, admitted: SizeDomain, isComplete: Bool
  ) {
    self.name = name
    self.symbols = symbols
    self.accepted = accepted.merged
    self.admitted = admitted.merged
    self.isComplete = isComplete
  }

  /// What ties the sizes of a domain together, as source text: with the sets of ``SizeDomain`` it
  /// describes the domain.
  package func relations(of domain: SizeDomain) -> [String] {
    if domain.parts.count == 1 { return domain.parts[0].relations.map(\.text) }
    return domain.condition(within: .all, symbols).map { [$0] } ?? []
  }
}
