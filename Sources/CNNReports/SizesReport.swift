import CNNNetwork
import CNNShapes

/// The sizes that networks accept as `cnn sizes --format json` gives them to other programs.
package struct SizesReport: Encodable, Sendable {
  package let networks: [Network]

  /// One network.
  package struct Network: Encodable, Sendable {
    package let name: String
    /// The sizes that check, whatever the `where` clause says: the product of these sets, cut by the
    /// relations.
    package let sizes: [String: [Piece]]
    /// What ties sizes together, in source syntax.
    package let relations: [String]
    /// What the `where` clause admits, in the same form.
    package let admitted: [String: [Piece]]
    package let admittedRelations: [String]
    /// The nearest accepted sizes to those that were asked for; left out where none were.
    package let near: [String: Near]?
    /// `false` iff other sizes may be accepted too, in further cases of conditions.
    package let complete: Bool

    private enum CodingKeys: String, CodingKey {
      case name, sizes, relations, admitted, near, complete
      case admittedRelations = "admitted_relations"
    }
  }

  /// The sizes n with from ≤ n ≤ to and n mod modulus in residues.
  package struct Piece: Encodable, Sendable {
    package let from: Int
    /// `null` where there is no end.
    package let to: SummaryReport.Known<Int>
    package let modulus: Int
    package let residues: [Int]
  }

  /// A size that was asked for, and the accepted ones next to it.
  package struct Near: Encodable, Sendable {
    package let asked: Int
    /// The greatest accepted size that is not above it; `null` where there is none.
    package let below: SummaryReport.Known<Int>
    /// The least accepted size that is not below it; `null` where there is none.
    package let above: SummaryReport.Known<Int>
  }

  package init(_ networks: [AcceptedSizes], near: [String: Int]) {
    self.networks = networks.map { network in
      let asked = network.symbols.filter { near[$0.name] != nil }
      return Network(
        name: network.name, sizes: Self.pieces(of: network.accepted, network.symbols),
        relations: network.accepted.relations(network.symbols),
        admitted: Self.pieces(of: network.admitted, network.symbols),
        admittedRelations: network.admitted.relations(network.symbols),
        near: near.isEmpty
          ? nil
          : Dictionary(
            uniqueKeysWithValues: asked.map { symbol in
              let (set, size) = (network.accepted[symbol], near[symbol.name] ?? 1)
              return (
                symbol.name,
                Near(
                  asked: size, below: SummaryReport.Known(set.nearest(below: size)),
                  above: SummaryReport.Known(set.nearest(above: size)))
              )
            }),
        complete: network.isComplete)
    }
  }

  private static func pieces(of domain: SizeDomain, _ symbols: [Symbol]) -> [String: [Piece]] {
    Dictionary(
      uniqueKeysWithValues: symbols.map { symbol in
        (
          symbol.name,
          domain[symbol].pieces.map {
            Piece(
              from: $0.from, to: SummaryReport.Known($0.to), modulus: $0.modulus,
              residues: $0.residues)
          }
        )
      })
  }
}
