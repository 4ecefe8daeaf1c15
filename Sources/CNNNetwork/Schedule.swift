import CNNShapes

/// The layers of a network as steps that make tensors and let go of others.
struct Schedule {
  /// A tensor that takes memory: an input, or what a step makes.
  struct Tensor {
    /// The node that makes it.
    let node: NodeID
    let bytes: Int
    /// The step that makes it; −1 for an input.
    let maker: Int
    /// The steps that take it, in order.
    var readers: [Int] = []
    /// `true` iff it is an output of the network.
    var isOutput = false
  }

  /// One use of a layer.
  struct Step {
    /// The tensor that it makes; `nil` where it passes on the numbers of its input.
    let makes: Int?
    /// The tensors that it takes, each once.
    let reads: [Int]
    /// The steps that must have run before.
    let needs: [Int]
  }

  private(set) var tensors: [Tensor] = []
  private(set) var steps: [Step] = []
  /// The memory before each step and after the last, in the order of the graph.
  private var levels: [Int] = []
  /// The most memory during each step.
  private var peaks: [Int] = []
  /// The memory before the first step: that of the inputs.
  private var start = 0

  /// Makes the schedule of a graph; `nil` where a size is not known or too large.
  init?(_ graph: Graph) {
    self.init(graph) { graph.bytes(of: $0).value }
  }

  /// Makes the schedule of a graph whose tensors take this much; `nil` where that is not known of
  /// one, or all together are too large.
  init?(_ graph: Graph, bytes: (NodeID) -> Int?) {
    /// The tensor that holds a node's numbers, and the step that makes the node.
    var places: [(tensor: Int, step: Int?)] = []
    var total = 0
    for (index, node) in graph.nodes.enumerated() {
      let id = NodeID(index)
      guard let bytes = bytes(id), let sum = total.plus(bytes) else { return nil }
      total = sum
      let source = node.operands.first.flatMap { graph.sharesMemory(id) ? places[$0.index] : nil }
      let tensor = source?.tensor ?? tensors.count
      if source == nil {
        let maker = node.layer == nil ? -1 : steps.count
        tensors.append(Tensor(node: id, bytes: bytes, maker: maker))
      }
      places.append((tensor, node.layer.map { _ in steps.count }))
      guard node.layer != nil else { continue }
      let reads = Set(node.operands.map { places[$0.index].tensor }).sorted()
      for read in reads { tensors[read].readers.append(steps.count) }
      let needs = Set(node.operands.compactMap { places[$0.index].step }).sorted()
      steps.append(Step(makes: source == nil ? tensor : nil, reads: reads, needs: needs))
    }
    for output in graph.outputs { tensors[places[output.node.index].tensor].isOutput = true }
    start = graph.inputs.reduce(0) { $0 + tensors[places[$1.index].tensor].bytes }
    run()
  }

  /// Runs the steps in order.
  private mutating func run() {
    // An input that nothing takes is let go at once.
    var level = tensors.reduce(start) { $1.isIdle ? $0 - $1.bytes : $0 }
    levels.append(level)
    for (index, step) in steps.enumerated() {
      level += bytes(of: step.makes)
      peaks.append(level)
      for tensor in step.touched where ends(tensor, with: index) { level -= tensors[tensor].bytes }
      levels.append(level)
    }
  }

  /// Returns the bytes of a tensor that a step makes.
  func bytes(of tensor: Int?) -> Int { tensor.map { tensors[$0].bytes } ?? 0 }

  /// `true` iff nothing needs a tensor any more after a step, in the order of the graph.
  func ends(_ tensor: Int, with step: Int) -> Bool {
    !tensors[tensor].isOutput && tensors[tensor].readers.last ?? step == step
  }

  /// The most memory that there is at once in the order of the graph.
  var peak: Int { peaks.reduce(start, max) }

  /// Returns the most memory that there is at once in the best order, or a bound of it.
  func leastPeak() -> (bytes: Int, isExact: Bool) {
    // What some step needs by itself no order avoids: parts below that need no search.
    var floor = start
    var open: [Segment] = []
    for range in segments {
      let peak = peak(in: range)
      if range.count == 1 {
        floor = max(floor, peak)
      } else if peak > floor {
        let segment = Segment(range, of: self)
        floor = max(floor, segment.floor)
        open.append(segment)
      }
    }
    var (least, isExact) = (floor, true)
    for segment in open where segment.peak > floor {
      let found = segment.leastPeak()
      least = max(least, found.bytes)
      isExact = isExact && found.isExact
    }
    return (least, isExact)
  }

  /// Runs of steps that every order carries out one after the other: each ends with a step that
  /// needs all before it and that all after it need.
  private var segments: [Range<Int>] {
    // The last step that a step needs, and of those of all steps from one on the first.
    var needed = Array(repeating: steps.count, count: steps.count + 1)
    for index in steps.indices.reversed() {
      needed[index] = min(needed[index + 1], steps[index].needs.last ?? -1)
    }
    var firstUser = Array(repeating: steps.count, count: steps.count)
    for (index, step) in steps.enumerated() {
      for need in step.needs where firstUser[need] == steps.count { firstUser[need] = index }
    }
    var segments: [Range<Int>] = []
    var (begin, latestUse) = (0, -1)
    for index in steps.indices {
      if latestUse <= index, needed[index + 1] >= index || index + 1 == steps.count {
        segments.append(begin..<index + 1)
        begin = index + 1
      }
      latestUse = max(latestUse, firstUser[index])
    }
    if begin < steps.count { segments.append(begin..<steps.count) }
    return segments
  }

  /// The memory before a step, in the order of the graph.
  func level(before step: Int) -> Int { levels[step] }

  /// The most memory in some steps, in the order of the graph.
  func peak(in steps: Range<Int>) -> Int { peaks[steps].reduce(0, max) }
}

extension Schedule.Tensor {
  /// `true` iff it is an input that nothing takes, which is let go before the first step.
  var isIdle: Bool { maker < 0 && readers.isEmpty && !isOutput }
}

extension Schedule.Step {
  /// The tensors that a step takes or makes.
  var touched: [Int] { makes.map { reads + [$0] } ?? reads }
}
