import CNNShapes

extension Graph {
  /// Returns what the tensors of the network take where sizes are open.
  ///
  /// The peak is that of the one step which needs the most for all sizes that may occur. The best
  /// order is looked for where all tensors grow alike, since it is then the same for all sizes.
  func openMemoryUse(_ all: Dimension) -> MemoryUse {
    if let use = alikeMemoryUse(all) { return use }
    return MemoryUse(
      all: all, peak: dominatingPeak ?? .irregular, leastPeak: .irregular, isLeast: false)
  }

  /// What the tensors take where all of them are numbers of times one product of sizes; `nil`
  /// elsewhere.
  private func alikeMemoryUse(_ all: Dimension) -> MemoryUse? {
    var product: [Symbol]?
    var shares: [Rational] = []
    for index in nodes.indices {
      guard let bytes = Expansion(bytes(of: NodeID(index)), in: .size) else { return nil }
      guard let term = bytes.terms.first else {
        shares.append(Rational(0))
        continue
      }
      guard bytes.coefficients.count == 1, product == nil || product == term.product else {
        return nil
      }
      product = term.product
      shares.append(term.coefficient)
    }
    guard let product, let common = shares.commonDenominator,
      let schedule = Schedule(
        self,
        bytes: { node in
          shares[node.index].multiplied(by: Rational(common))?.whole
        })
    else { return nil }
    let least = schedule.leastPeak()
    guard let peak = Dimension(schedule.peak, over: common, timesSizes: product),
      let leastPeak = Dimension(least.bytes, over: common, timesSizes: product)
    else { return nil }
    return MemoryUse(all: all, peak: peak, leastPeak: leastPeak, isLeast: least.isExact)
  }

  /// The most that is there at once in the order of the graph, where one step needs the most for
  /// all sizes that may occur; `nil` where that is not seen.
  private var dominatingPeak: Dimension? {
    guard let schedule = Schedule(self, bytes: { _ in 0 }), let classes = residueClasses else {
      return nil
    }
    var highest: Set<Int>?
    for symbols in classes {
      let levels = schedule.levels { node in
        Expansion(self.bytes(of: node), in: .step) { symbols[$0] ?? $0 }
      }
      guard let steps = levels?.highest else { return nil }
      highest = highest?.intersection(steps) ?? steps
    }
    return highest?.min().map { step in
      schedule.tensors.filter { $0.isThere(during: step - 1) }
        .reduce(0) { $0 + bytes(of: $1.node) }
    }
  }

  /// The most cases into which the sizes are divided.
  private static let mostClasses = 256

  /// All that may be known of the open sizes, so that floors and ceilings are lines: each size by its
  /// residue modulo the least number that all their periods divide; `nil` where that is too much.
  private var residueClasses: [[Symbol: Symbol]]? {
    var periods: [Symbol: Int] = [:]
    for index in nodes.indices {
      for term in bytes(of: NodeID(index)).polynomial?.terms ?? [] {
        for factor in term.factors {
          let (symbol, period) = (factor.symbol, factor.function.period)
          let known = periods[symbol] ?? symbol.modulus
          let common = known / greatestCommonDivisor(known, period) * period
          guard common <= Self.mostClasses * symbol.modulus else { return nil }
          periods[symbol] = common
        }
      }
    }
    var classes: [[Symbol: Symbol]] = [[:]]
    for (symbol, period) in periods.sorted(by: { $0.key < $1.key }) {
      let residues = stride(from: symbol.residue, to: period, by: symbol.modulus)
      classes = classes.flatMap { known in
        residues.map { residue in
          let refined = Symbol(
            symbol.index, name: symbol.name, modulus: period, residue: residue)
          return known.merging([symbol: refined]) { $1 }
        }
      }
      guard classes.count <= Self.mostClasses else { return nil }
    }
    return classes
  }
}

extension [Expansion] {
  /// The places of those that are seen to be at least as large as all others for all sizes; `nil`
  /// where none is.
  fileprivate var highest: Set<Int>? {
    guard var top = first else { return nil }
    for level in self where level.isAtLeast(top) { top = level }
    guard allSatisfy({ top.isAtLeast($0) }) else { return nil }
    return Set(indices.filter { self[$0] == top })
  }
}

extension Schedule {
  /// Returns what is there before the first step, and during each, where tensors take this much;
  /// `nil` where that is not known of one.
  fileprivate func levels(of bytes: (NodeID) -> Expansion?) -> [Expansion]? {
    var sizes: [Expansion] = []
    for tensor in tensors {
      guard let size = bytes(tensor.node) else { return nil }
      sizes.append(size)
    }
    var level = Expansion(0)
    for (tensor, size) in zip(tensors, sizes) where tensor.maker < 0 {
      guard let next = level.adding(size) else { return nil }
      level = next
    }
    var levels = [level]
    for (tensor, size) in zip(tensors, sizes) where tensor.isIdle {
      guard let next = level.subtracting(size) else { return nil }
      level = next
    }
    for (index, step) in steps.enumerated() {
      guard let during = step.makes.map({ level.adding(sizes[$0]) }) ?? level else { return nil }
      levels.append(during)
      level = during
      for tensor in step.touched where ends(tensor, with: index) {
        guard let next = level.subtracting(sizes[tensor]) else { return nil }
        level = next
      }
    }
    return levels
  }
}

extension Schedule.Tensor {
  /// `true` iff it is there during a step, in the order of the graph; −1 is before the first.
  fileprivate func isThere(during step: Int) -> Bool {
    maker <= step && (maker == step || isOutput || (readers.last ?? -1) >= step)
  }
}

extension Expansion {
  /// `true` iff it is seen to be at least as large for all sizes; both are in steps.
  fileprivate func isAtLeast(_ other: Expansion) -> Bool {
    subtracting(other)?.hasNoNegative ?? false
  }
}

extension Dimension {
  /// A fraction of a product of sizes that is whole wherever these occur; `nil` where that is not
  /// seen.
  fileprivate init?(_ number: Int, over divisor: Int, timesSizes product: [Symbol]) {
    var scale = number
    let isWhole = number % divisor == 0
    if isWhole { scale /= divisor }
    var result = Dimension(1)
    for symbol in product {
      guard !isWhole, symbol.residue == 0, let next = scale.times(symbol.modulus) else {
        result = result * Dimension(symbol)
        continue
      }
      scale = next
      result = result * Dimension(symbol).floorDivided(by: Dimension(symbol.modulus))
    }
    if !isWhole {
      guard scale % divisor == 0 else { return nil }
      scale /= divisor
    }
    self = Dimension(scale) * result
  }
}
