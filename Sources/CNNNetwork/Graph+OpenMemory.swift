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
  /// all sizes that may occur.
  private var dominatingPeak: Dimension? {
    guard let schedule = Schedule(self, bytes: { _ in 0 }),
      let levels = schedule.levels(of: { Expansion(self.bytes(of: $0), in: .step) }),
      var highest = levels.indices.first
    else { return nil }
    for step in levels.indices where levels[step].isAtLeast(levels[highest]) { highest = step }
    guard levels.allSatisfy({ levels[highest].isAtLeast($0) }) else { return nil }
    return schedule.tensors.filter { $0.isThere(during: highest - 1) }
      .reduce(0) { $0 + bytes(of: $1.node) }
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
