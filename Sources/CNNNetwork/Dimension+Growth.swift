import CNNShapes

extension Dimension {
  /// The ``groupedText``; of a sum of more than `limit` terms only how it grows, `about 9,408·H·W`.
  ///
  /// What is left out grows slower than what is told, and is no part of it where sizes are large.
  package func briefText(terms limit: Int) -> String {
    guard case .open(let size) = self, size.parts(isCollected: true).count > limit,
      let growth = polynomial?.growth
    else { return groupedText }
    let terms = growth.map { product, coefficient in
      ([coefficient.roundedText] + product.map(\.name)).joined(separator: "·")
    }
    return "about " + terms.joined(separator: " + ")
  }

  /// What an open size comes about from as source text, its terms brought together by what is known
  /// of the open sizes.
  package var collectedSourceText: String { Formula.size(self).collectedSourceText }
}

extension Polynomial {
  /// The terms of most factors, each function replaced by the line that it follows; `nil` where
  /// something in them is bounded, or they are not all positive.
  fileprivate var growth: [(product: [Symbol], coefficient: Rational)]? {
    let degree = terms.map(\.factors.count).max() ?? 0
    var leading: [[Symbol]: Rational] = [:]
    for term in terms where term.factors.count == degree {
      var coefficient = Rational(term.coefficient)
      for factor in term.factors {
        guard let slope = Rational(factor.function.growth, over: factor.function.period),
          let next = coefficient.multiplied(by: slope)
        else { return nil }
        coefficient = next
      }
      let product = term.factors.map(\.symbol)
      guard let sum = (leading[product] ?? Rational(0)).adding(coefficient) else { return nil }
      leading[product] = sum
    }
    guard degree > 0, leading.values.allSatisfy({ $0 > Rational(0) }) else { return nil }
    return leading.keys.sorted { $0.lexicographicallyPrecedes($1) }.map {
      ($0, leading[$0] ?? Rational(0))
    }
  }
}

extension Rational {
  /// The number with commas between thousands; rounded to hundredths where it is small, else to a
  /// whole number.
  fileprivate var roundedText: String {
    if let whole { return Dimension(whole).groupedText }
    let hundredths = multiplied(by: Rational(100))?.rounded
    guard self < Rational(100), let hundredths else { return Dimension(rounded).groupedText }
    return Rational(hundredths, over: 100)?.description ?? ""
  }
}
