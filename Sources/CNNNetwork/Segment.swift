import CNNShapes

/// Steps of a schedule that are free to run in another order, all others before or after them.
struct Segment {
  /// The most steps that a search for the best order may look at, counting each as often as
  /// a step takes what it takes; beyond that there is only a bound.
  private static let mostWork = 1_000_000

  /// A tensor that the steps take or make.
  private struct Tensor {
    let bytes: Int
    /// Those of the steps that take it.
    var readers: [Int] = []
    /// `true` iff something still needs it after all steps.
    let isKept: Bool
    /// `true` iff it is there before all steps and after them.
    let isLasting: Bool
  }

  /// A step; steps and tensors count from the first of the segment.
  private struct Step {
    /// The bytes of what it makes.
    var makes = 0
    var reads: [Int] = []
    /// The tensor that it makes; `nil` where it passes on the numbers of its input.
    var result: Int?
    var needs: [Int] = []

    var touched: [Int] { result.map { reads + [$0] } ?? reads }
  }

  private var tensors: [Tensor] = []
  private var steps: [Step] = []
  /// The memory before the first step.
  private let start: Int
  /// The most memory in the order of the graph.
  let peak: Int
  /// What no order can do without: what its greatest step needs by itself.
  private(set) var floor = 0

  init(_ range: Range<Int>, of schedule: Schedule) {
    start = schedule.level(before: range.lowerBound)
    peak = schedule.peak(in: range)
    var places: [Int: Int] = [:]
    // What is there before the steps and after them, whatever their order.
    var lasting = start
    for index in range {
      let step = schedule.steps[index]
      var own = Step(makes: schedule.bytes(of: step.makes))
      for id in step.touched {
        let tensor = schedule.tensors[id]
        let place = places[id] ?? tensors.count
        if places[id] == nil {
          places[id] = place
          let isKept = tensor.isOutput || tensor.readers.last ?? -1 >= range.upperBound
          let isEarlier = tensor.maker < range.lowerBound
          tensors.append(
            Tensor(bytes: tensor.bytes, isKept: isKept, isLasting: isEarlier && isKept))
          if isEarlier, !isKept { lasting -= tensor.bytes }
        }
        if id == step.makes {
          own.result = place
        } else {
          own.reads.append(place)
          tensors[place].readers.append(steps.count)
        }
      }
      own.needs = step.needs.filter { $0 >= range.lowerBound }.map { $0 - range.lowerBound }
      steps.append(own)
    }
    for step in steps {
      let own = step.touched.reduce(lasting) {
        tensors[$1].isLasting ? $0 : $0 + tensors[$1].bytes
      }
      floor = max(floor, own)
    }
  }
}

extension Segment {
  /// Some of the steps, and what running them has taken.
  private struct State {
    var done: StepSet
    var count = 0
    var level: Int
    var peak = 0
  }

  /// Returns the most memory in the best order, or a bound of it where the search is too long.
  ///
  /// States are taken by rising peaks, so that the first whose steps have all run has the least.
  func leastPeak() -> (bytes: Int, isExact: Bool) {
    var waiting = [0: [State(done: StepSet(count: steps.count), level: start)]]
    var seen: Set<StepSet> = []
    var work = 0
    while let peak = waiting.keys.min() {
      while var state = waiting[peak]?.popLast() {
        work += weight * settle(&state)
        if state.count == steps.count { return (peak, true) }
        guard seen.insert(state.done).inserted else { continue }
        if work > Self.mostWork { return (min(self.peak, depthFirstPeak()), false) }
        for step in steps.indices where isReady(step, state) {
          var next = state
          run(step, &next)
          waiting[next.peak, default: []].append(next)
        }
      }
      waiting[peak] = nil
    }
    return (peak, true)
  }

  /// Returns the peak of the order in which each step is preceded by what it needs, and that by
  /// what it needs, so that little is made long before it is taken.
  private func depthFirstPeak() -> Int {
    var left = tensors.map(\.readers.count)
    var (level, peak) = (start, 0)
    for step in depthFirstOrder {
      level += steps[step].makes
      peak = max(peak, level)
      for read in steps[step].reads { left[read] -= 1 }
      for tensor in steps[step].touched where left[tensor] == 0 && !tensors[tensor].isKept {
        level -= tensors[tensor].bytes
      }
    }
    return peak
  }

  /// The steps behind what they need, from the first that nothing needs on.
  private var depthFirstOrder: [Int] {
    var order: [Int] = []
    var isEntered = Array(repeating: false, count: steps.count)
    let needed = Set(steps.flatMap(\.needs))
    for root in steps.indices where !needed.contains(root) {
      var path = [(step: root, next: 0)]
      isEntered[root] = true
      while let (step, next) = path.last {
        guard next < steps[step].needs.count else {
          order.append(step)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let need = steps[step].needs[next]
        guard !isEntered[need] else { continue }
        isEntered[need] = true
        path.append((need, 0))
      }
    }
    return order
  }

  /// How many steps and tensors one look at all steps takes.
  private var weight: Int {
    steps.reduce(0) { $1.touched.reduce($0 + 1) { $0 + tensors[$1].readers.count } }
  }

  /// Runs the steps that no order is the worse for: they need no more than was needed before, and
  /// leave no more behind than they found.
  ///
  /// - Returns: how often it has looked at all steps.
  private func settle(_ state: inout State) -> Int {
    var looks = 0
    var before = -1
    while before < state.count {
      before = state.count
      looks += 1
      for step in steps.indices where isReady(step, state) {
        guard state.level + steps[step].makes <= state.peak, growth(step, state) <= 0 else {
          continue
        }
        run(step, &state)
      }
    }
    return looks
  }

  private func isReady(_ step: Int, _ state: State) -> Bool {
    !state.done.contains(step) && steps[step].needs.allSatisfy(state.done.contains)
  }

  /// Returns how much more memory there is after a step than before it.
  private func growth(_ step: Int, _ state: State) -> Int {
    steps[step].touched.reduce(steps[step].makes) { growth, index in
      let tensor = tensors[index]
      let isOver =
        !tensor.isKept
        && tensor.readers.allSatisfy { $0 == step || state.done.contains($0) }
      return isOver ? growth - tensor.bytes : growth
    }
  }

  private func run(_ step: Int, _ state: inout State) {
    state.peak = max(state.peak, state.level + steps[step].makes)
    state.level += growth(step, state)
    state.done.insert(step)
    state.count += 1
  }
}

/// A set of small numbers.
private struct StepSet: Hashable {
  private var words: [UInt64]

  init(count: Int) {
    words = Array(repeating: 0, count: (count + 63) / 64)
  }

  func contains(_ number: Int) -> Bool { words[number / 64] >> UInt64(number % 64) & 1 == 1 }

  mutating func insert(_ number: Int) { words[number / 64] |= 1 << UInt64(number % 64) }
}
