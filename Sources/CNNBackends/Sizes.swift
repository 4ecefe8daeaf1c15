import CNNNetwork
import CNNShapes

/// Writes which sizes networks accept, for people.
package enum Sizes {
  /// Returns a paragraph for each network, and in it the accepted sizes next to those of `near`, which
  /// stand by the names of symbols.
  package static func text(of networks: [AcceptedSizes], near: [String: Int] = [:]) -> String {
    networks.map { paragraph(on: $0, near: near) }.joined(separator: "\n")
  }

  private static func paragraph(on network: AcceptedSizes, near: [String: Int]) -> String {
    if network.symbols.isEmpty {
      let verdict = network.accepted.parts.isEmpty ? ", and has errors" : ""
      return "\(network.name) leaves no size open\(verdict)\n"
    }
    guard !network.accepted.parts.isEmpty else {
      if network.isWrong { return "\(network.name) accepts no sizes: it has errors\n" }
      guard !network.isComplete else { return "\(network.name) accepts no sizes\n" }
      return "\(network.name) accepts none of the sizes that can be followed; "
        + "`--size` gives numbers to the others\n"
    }
    let width = network.symbols.map(\.name.count).max() ?? 0
    var lines = ["\(network.name) accepts"]
    for symbol in network.symbols {
      let name = symbol.name.padded(to: width)
      lines.append("  \(name)  \(network.accepted[symbol].description(of: symbol.name))")
    }
    let relations = network.accepted.relations(network.symbols)
    if !relations.isEmpty { lines.append("  where \(relations.joined(separator: ", "))") }
    if !network.isComplete { lines.append("  and perhaps others, which are not followed") }
    lines += clause(of: network)
    lines += neighbours(near, in: network, width: width)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The accepted sizes next to those of `near`, each by itself.
  private static func neighbours(
    _ near: [String: Int], in network: AcceptedSizes, width: Int
  ) -> [String] {
    let asked = network.symbols.compactMap { symbol in near[symbol.name].map { (symbol, $0) } }
    var lines = asked.map { symbol, size in
      "  \(symbol.name.padded(to: width))  \(network.accepted[symbol].neighbours(of: size))"
    }
    if asked.count == network.symbols.count,
      asked.allSatisfy({ network.accepted[$0].contains($1) }),
      network.accepted.contains({ near[$0.name] ?? 1 }) == false
    {
      let sizes = asked.map { "\($0.name) = \($1)" }.joined(separator: " and ")
      lines.append("  \(sizes) are not accepted together")
    }
    return lines
  }

  /// What the `where` clause admits, if that is something else.
  private static func clause(of network: AcceptedSizes) -> [String] {
    if network.admitted.parts.isEmpty { return ["  the `where` clause admits no sizes"] }
    let differs = network.symbols.contains { network.admitted[$0] != network.accepted[$0] }
    let relations = network.admitted.relations(network.symbols)
    guard differs || relations != network.accepted.relations(network.symbols),
      let text = network.admitted.condition(network.symbols)
    else { return [] }
    return ["  the `where` clause admits \(text)"]
  }
}

extension SizeSet {
  /// The set by its smallest members and by a condition: `16, 32, 48, … (H % 16 == 0)`.
  fileprivate func description(of name: String) -> String {
    if isEmpty { return "no size" }
    if self == .all { return "every size" }
    if let least, let greatest, self == SizeSet(least...greatest) {
      return least == greatest ? "\(least)" : "\(least) to \(greatest)"
    }
    if let least, self == SizeSet(from: least) { return "\(least) and more" }
    if isFinite, pieces.count <= 6, pieces.allSatisfy({ $0.modulus == 1 }) {
      let spans = pieces.map { $0.from == $0.to ? "\($0.from)" : "\($0.from) to \($0.to ?? 0)" }
      return spans.joined(separator: ", ")
    }
    let shown = prefix(12)
    let isWhole = isFinite && shown.last == greatest
    let members = shown.prefix(isWhole ? 12 : 4).map(String.init).joined(separator: ", ")
    return isWhole ? members : "\(members), … (\(condition(on: name).text))"
  }

  /// The members next to a size: `350 is not accepted; the nearest are 336 and 352`.
  fileprivate func neighbours(of size: Int) -> String {
    if contains(size) { return "\(size) is accepted" }
    let nearest = [nearest(below: size), nearest(above: size)].compactMap { $0.map(String.init) }
    return "\(size) is not accepted; the nearest \(nearest.count == 1 ? "is" : "are") "
      + nearest.joined(separator: " and ")
  }
}
