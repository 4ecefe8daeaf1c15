extension SizeDomain.Part {
  /// Small sizes that it holds.
  ///
  /// Relations are solved for one size, exactly, at the smallest of the others.
  var existence: SizeDomain.Existence {
    var search = Search(part: self)
    guard !search.tied.isEmpty else { return .example(search.least) }
    for symbol in search.tied {
      search.isComplete = true
      search.solve(for: symbol, others: search.tied.filter { $0 != symbol }[...], [:], sum: 0)
      if search.best != nil || search.isComplete { break }
    }
    if let best = search.best { return .example(search.least.merging(best.sizes) { $1 }) }
    return search.isComplete ? .none : .unknown
  }
}

/// A search for small sizes.
private struct Search {
  let part: SizeDomain.Part
  /// The sizes that relations tie together, in order.
  let tied: [Symbol]
  /// The smallest of each size that is restricted.
  let least: [Symbol: Int]
  /// The sizes whose sum is least, among those that were tried.
  private(set) var best: (sum: Int, sizes: [Symbol: Int])?
  /// `true` iff nothing was left out.
  var isComplete = true
  /// How many sizes of each symbol are tried, but for the one that is solved for.
  private let count: Int

  /// How many values of functions are looked at, roughly.
  private static let maximumWork = 1 << 20

  init(part: SizeDomain.Part) {
    self.part = part
    tied = Array(Set(part.relations.flatMap(\.symbols))).sorted()
    least = part.sets.compactMapValues(\.least)
    let terms = part.relations.flatMap(\.polynomial.terms)
    let work = terms.flatMap(\.factors).reduce(1) { $0 + $1.function.valueCount }
    let most = tied.count <= 2 ? 128 : tied.count == 3 ? 16 : tied.count == 4 ? 7 : 1
    count = min(most, Self.maximumWork / work)
  }

  mutating func solve(
    for symbol: Symbol, others: ArraySlice<Symbol>, _ sizes: [Symbol: Int], sum: Int
  ) {
    guard let other = others.first else { return solve(for: symbol, sizes, sum: sum) }
    let candidates = part[other].prefix(count + 1)
    if candidates.count > count { isComplete = false }
    var sizes = sizes
    for candidate in candidates.prefix(count) {
      // No size is below 1, so the sum could not become less.
      guard let sum = sum.plus(candidate), best.map({ sum < $0.sum - 1 }) ?? true else { return }
      sizes[other] = candidate
      solve(for: symbol, others: others.dropFirst(), sizes, sum: sum)
    }
  }

  private mutating func solve(for symbol: Symbol, _ sizes: [Symbol: Int], sum: Int) {
    do throws(QuasiLinear.Failure) {
      var set = part[symbol]
      for relation in part.relations where !set.isEmpty {
        let rest = try relation.polynomial.substituting { sizes[$0] }
        let condition = try SizeCondition(rest, is: relation.kind)
        switch relation.isNegated ? condition.negated : condition {
        case .constant(let holds): set = holds ? set : .empty
        case .member(_, let solutions): set = try some(set.intersection(solutions))
        case .relation, .all, .any: throw .irregular
        }
      }
      guard let size = set.least, let sum = sum.plus(size) else { return }
      var sizes = sizes
      sizes[symbol] = size
      if best.map({ sum < $0.sum }) ?? true { best = (sum, sizes) }
    } catch {
      isComplete = false
    }
  }
}
