import CNNLayers
import CNNShapes

/// Where the local values of a routine are in its memory.
///
/// Values that are not needed at once share memory. Where all sizes are known, each has the number of
/// its first element (the largest are placed first, each at the lowest place that is free as long as
/// it is needed). Where sizes are open, values take turns in slots, each as large as the largest of
/// its values.
package struct MemoryPlan: Sendable {
  /// What takes memory: a value with a place of its own, or the inner values of a call.
  package enum Tenant: Hashable, Sendable {
    case value(ValueID)
    /// By the position of its step.
    case call(Int)
  }

  /// A place in memory.
  package enum Location: Hashable, Sendable {
    case offset(Int)
    case slot(Int)
  }

  /// How many numbers something takes.
  package enum Size: Hashable, Sendable {
    case known(Int)
    case product([Dimension])
    case routine(RoutineID)
  }

  package private(set) var locations: [Tenant: Location] = [:]
  /// How many numbers the memory has, where that is known.
  package private(set) var count: Int? = 0
  /// The sizes of the values of each slot.
  package private(set) var slots: [[Size]] = []

  /// The widest vector, and a cache line, in numbers: places begin at multiples of it.
  static let alignment = 16

  /// Something that takes memory from one step to another.
  fileprivate struct Lease {
    let tenant: Tenant
    let size: Size
    let steps: ClosedRange<Int>
  }

  init() {}

  fileprivate init(_ leases: [Lease]) {
    let sizes = leases.map { lease in
      if case .known(let size) = lease.size {
        size.roundedUp(to: Self.alignment)
      } else {
        nil as Int?
      }
    }
    if sizes.contains(nil) {
      count = nil
      share(leases)
    } else {
      pack(leases, sizes.compactMap(\.self))
    }
  }

  private mutating func pack(_ leases: [Lease], _ sizes: [Int]) {
    var placed: [(steps: ClosedRange<Int>, start: Int, end: Int)] = []
    var total = 0
    let order = leases.indices.sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }
    for index in order {
      let lease = leases[index]
      var start = 0
      // `placed` is kept in the order of its starts, so that one look finds the lowest gap.
      for other in placed where other.steps.overlaps(lease.steps) {
        if other.start >= start.clampedSum(sizes[index]) { break }
        start = max(start, other.end)
      }
      let end = start.clampedSum(sizes[index])
      let position = placed.firstIndex { $0.start > start } ?? placed.count
      placed.insert((lease.steps, start, end), at: position)
      locations[lease.tenant] = .offset(start)
      total = max(total, end)
    }
    count = total
  }

  private mutating func share(_ leases: [Lease]) {
    var freeFrom: [Int] = []
    for lease in leases.sorted(by: { $0.steps.lowerBound < $1.steps.lowerBound }) {
      let free = freeFrom.indices.filter { freeFrom[$0] <= lease.steps.lowerBound }
      let slot = free.first { slots[$0].contains(lease.size) } ?? free.first ?? slots.count
      if slot == slots.count {
        slots.append([])
        freeFrom.append(0)
      }
      if !slots[slot].contains(lease.size) { slots[slot].append(lease.size) }
      freeFrom[slot] = lease.steps.upperBound + 1
      locations[lease.tenant] = .slot(slot)
    }
  }
}

extension Routine {
  /// Lets steps work in place where they can, and gives every local value its memory.
  mutating func placeInMemory(_ callees: [Routine]) {
    shareInPlace()
    let (first, last) = lifetimes()
    var leases: [MemoryPlan.Lease] = []
    for index in values.indices {
      guard case .local = values[index].place, let start = first[index] else { continue }
      leases.append(
        MemoryPlan.Lease(
          tenant: .value(ValueID(index)), size: values[index].size,
          steps: start...max(start, last[index] ?? start)))
    }
    for (index, step) in steps.enumerated() {
      guard case .call(let id, _) = step.action else { continue }
      let size = callees[id.index].memory.count.map(MemoryPlan.Size.known) ?? .routine(id)
      if size == .known(0) { continue }
      leases.append(MemoryPlan.Lease(tenant: .call(index), size: size, steps: index...index))
    }
    memory = MemoryPlan(leases)
  }

  /// The first step that writes a value or a part of it, and the last one that reads or writes it;
  /// only of values that have a place of their own.
  private func lifetimes() -> (first: [Int?], last: [Int?]) {
    var first = [Int?](repeating: nil, count: values.count)
    var last = first
    for (index, step) in steps.enumerated() {
      for value in step.outputs {
        let root = root(of: value).index
        if first[root] == nil { first[root] = index }
      }
      for value in step.reads + step.outputs { last[root(of: value).index] = index }
    }
    for output in outputs { last[root(of: output).index] = steps.count }
    return (first, last)
  }

  /// Lets a step put its result where its input was, if nothing reads that any more.
  private mutating func shareInPlace() {
    let (_, last) = lifetimes()
    // The last step that needs each place, which moves on as places are shared.
    var ends = last
    for (index, step) in steps.enumerated() {
      guard case .layer(let layer) = step.action, step.outputs.count == 1 else { continue }
      let output = step.outputs[0]
      guard case .local = values[output.index].place else { continue }
      var candidates: [ValueID] = []
      if layers[layer].operation.worksInPlace { candidates.append(step.inputs[0]) }
      if let residual = step.residual { candidates.append(residual) }
      for input in candidates {
        let source = root(of: input)
        guard source == input || self[input].place == .part(of: source, .all),
          case .local = self[source].place, ends[source.index] == index,
          self[source].shape == self[output].shape,
          step.reads.count(where: { root(of: $0) == source }) == 1,
          let border = Self.union(self[source].border, self[output].border),
          border.isEmpty || !(self[source].isContiguous || self[output].isContiguous)
        else { continue }
        self[source].border = border
        self[source].isContiguous = self[source].isContiguous || self[output].isContiguous
        self[output].place = .part(of: source, .all)
        self[output].border = []
        ends[source.index] = last[output.index]
        break
      }
    }
  }

  private static func union(_ first: [Edge], _ second: [Edge]) -> [Edge]? {
    if first.isEmpty { return second }
    if second.isEmpty { return first }
    return zip(first, second).map {
      Edge(before: max($0.before, $1.before), after: max($0.after, $1.after))
    }
  }
}

extension Operation {
  /// `true` iff its result may take the place of its first input.
  fileprivate var worksInPlace: Bool {
    switch self {
    case .activation, .softmax, .affine, .merge: true
    default: false
    }
  }
}

extension Value {
  /// How many numbers it takes with its border.
  fileprivate var size: MemoryPlan.Size {
    let factors = shape.dimensions.enumerated().map { axis, size in
      border.indices.contains(axis)
        ? size + Dimension(border[axis].before + border[axis].after) : size
    }
    let known = factors.compactMap(\.value)
    guard known.count == factors.count else { return .product(factors) }
    return .known(known.reduce(1) { $0.clampedProduct($1) })
  }
}

extension Int {
  /// More numbers than any memory has; greater counts are this one, which can still be added to
  /// another.
  private static let tooMany = 1 << 60

  /// The sum of two counts, up to the greatest.
  fileprivate func clampedSum(_ other: Int) -> Int { Swift.min(self + other, Self.tooMany) }

  /// The product of two sizes, up to the greatest count.
  func clampedProduct(_ other: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? Self.tooMany : Swift.min(product, Self.tooMany)
  }

  /// The least multiple of `step` that is not below it.
  fileprivate func roundedUp(to step: Int) -> Int { (self + step - 1) / step * step }
}
