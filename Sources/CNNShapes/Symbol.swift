/// A size of an input that is left open: any whole number from 1 on.
///
/// What is known of it serves those who read; no decision rests on it.
package struct Symbol: Hashable, Sendable {
  /// Its place among the symbols of its network, which is what tells them apart.
  package let index: Int
  /// What it is called: `H`.
  package let name: String
  /// What is known of it, so that ⌊H/2⌋ can be written H/2: it is `residue` modulo this.
  package let modulus: Int
  package let residue: Int

  package init(_ index: Int, name: String, modulus: Int = 1, residue: Int = 0) {
    self.index = index
    self.name = name
    self.modulus = modulus
    self.residue = residue
  }

  package static func == (left: Symbol, right: Symbol) -> Bool { left.index == right.index }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(index)
  }
}

extension Symbol: Comparable {
  package static func < (left: Symbol, right: Symbol) -> Bool { left.index < right.index }
}
