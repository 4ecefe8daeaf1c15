import CNNLayers
import CNNNetwork
import CNNPlanning
import CNNShapes

/// Carries out the plan of a network step by step, with tags in place of numbers, in a memory that
/// holds rubbish at first.
struct PlanSimulation {
  /// What a simulation does wrong on purpose, to see that it is noticed.
  enum Mistake {
    case none
    /// All places lie twice as near to the first.
    case crowds
    /// No zeros are written around tensors.
    case leavesBorders
  }

  private let plan: NetworkPlan
  private let interpreter: TagInterpreter
  private let mistake: Mistake
  private let inputs: [TagArray]
  private var cells: [UInt64] = []
  /// What is wrong although the outputs may be right.
  private(set) var problems: [String] = []
  private(set) var outputs: [TagArray] = []

  init(
    _ plan: NetworkPlan, _ interpreter: TagInterpreter, inputs: [TagArray],
    mistake: Mistake = .none
  ) {
    self.plan = plan
    self.interpreter = interpreter
    self.inputs = inputs
    self.mistake = mistake
    let network = plan.network
    let count = places(of: network).end
    if let known = network.memory.count, known != count { problems.append("\(count) is not known") }
    cells = (0..<count).map { TagArray.mixed(0xBAD, UInt64($0)) | 1 }
    var frame = Frame(routine: network, start: 0, base: 0, places: places(of: network).starts)
    run(&frame)
    outputs = network.outputs.map { id in
      let view = view(of: id, &frame)
      return read(view)
    }
  }

  /// Where numbers are in memory.
  fileprivate struct View: Equatable {
    var base: Int
    var sizes: [Int]
    var strides: [Int]

    var offsets: [Int] { TagArray.offsets(sizes, strides: strides, from: base) }

    var isWithoutGaps: Bool {
      zip(zip(sizes, strides), TagArray.strides(of: sizes)).allSatisfy { $0.0 == 1 || $0.1 == $1 }
    }

    func expanded(_ edges: [Edge]) -> View {
      var view = self
      for (axis, edge) in edges.enumerated() {
        view.base -= edge.before * strides[axis]
        view.sizes[axis] += edge.before + edge.after
      }
      return view
    }
  }

  /// A routine that is under way.
  fileprivate struct Frame {
    let routine: Routine
    /// The node from which its nodes are counted.
    let start: Int
    /// Where its memory begins.
    let base: Int
    let places: [Int]
    var inputs: [View] = []
    var outputs: [View] = []
    var views: [ValueID: View] = [:]

    /// The place of something that takes memory.
    func place(of tenant: MemoryPlan.Tenant) -> Int? {
      switch routine.memory.locations[tenant] {
      case .offset(let offset)?: base + offset
      case .slot(let slot)?: base + places[slot]
      case nil: nil
      }
    }
  }
}

// What things are and where.
extension PlanSimulation {
  private func sizes(_ shape: Shape) -> [Int] { shape.dimensions.map(size) }

  private func size(_ dimension: Dimension) -> Int { interpreter.size(dimension) ?? 0 }

  /// Where the slots of a routine begin, and where its memory ends.
  private func places(of routine: Routine) -> (starts: [Int], end: Int) {
    if let count = routine.memory.count { return ([], count) }
    var starts = [0]
    for slot in routine.memory.slots {
      let counts = slot.map { content in
        switch content {
        case .known(let count): count
        case .product(let factors): factors.map(size).reduce(1, *)
        case .routine(let id): places(of: plan[id]).end
        }
      }
      starts.append((starts[starts.count - 1] + (counts.max() ?? 0) + 15) / 16 * 16)
    }
    return (starts, starts[starts.count - 1])
  }

  /// Where a value is; the zeros around it are written when it is first asked for.
  private mutating func view(of id: ValueID, _ frame: inout Frame) -> View {
    if let known = frame.views[id] { return known }
    let value = frame.routine[id]
    let sizes = sizes(value.shape)
    var view: View
    switch value.place {
    case .input(let position): view = frame.inputs[position]
    case .output(let position): view = frame.outputs[position]
    case .local: view = local(id, value, sizes, frame)
    case .part(of: let whole, let part):
      view = self.view(of: whole, &frame)
      switch part {
      case .all: break
      case .reshaped:
        if !view.isWithoutGaps { problems.append("what has gaps is reshaped") }
        view = View(base: view.base, sizes: sizes, strides: TagArray.strides(of: sizes))
      case .expanded(let edges): view = view.expanded(edges)
      case .positions(let axis, let start):
        view.base += size(start) * view.strides[axis]
        view.sizes[axis] = sizes[axis]
      }
    }
    if view.sizes != sizes { problems.append("\(view.sizes) is taken for \(sizes)") }
    if value.isContiguous && !view.isWithoutGaps { problems.append("there are gaps in \(sizes)") }
    frame.views[id] = view
    return view
  }

  private mutating func local(
    _ id: ValueID, _ value: Value, _ sizes: [Int], _ frame: Frame
  ) -> View {
    let edges = value.border
    let outer = sizes.indices.map { axis in
      sizes[axis] + (edges.indices.contains(axis) ? edges[axis].before + edges[axis].after : 0)
    }
    let place = frame.place(of: .value(id)) ?? -1
    if place < 0 || place % 16 != 0 { problems.append("a value is at \(place)") }
    let base = mistake == .crowds ? place / 2 : place
    let strides = TagArray.strides(of: outer)
    let whole = View(base: base, sizes: outer, strides: strides)
    let start = zip(edges, strides).reduce(base) { $0 + $1.0.before * $1.1 }
    let view = View(base: start, sizes: sizes, strides: strides)
    if mistake != .leavesBorders {
      for offset in Set(whole.offsets).subtracting(view.offsets) { set(offset, to: 0) }
    }
    return view
  }

  private mutating func set(_ offset: Int, to tag: UInt64) {
    guard cells.indices.contains(offset) else {
      problems.append("\(offset) of \(cells.count) is written")
      return
    }
    cells[offset] = tag
  }

  private mutating func read(_ view: View) -> TagArray {
    let tags = view.offsets.map { offset -> UInt64 in
      guard cells.indices.contains(offset) else {
        problems.append("\(offset) of \(cells.count) is read")
        return 0
      }
      return cells[offset]
    }
    return TagArray(view.sizes, tags)
  }

  private mutating func write(_ array: TagArray, to view: View) {
    if array.sizes != view.sizes { problems.append("\(array.sizes) is put into \(view.sizes)") }
    for (offset, tag) in zip(view.offsets, array.tags) { set(offset, to: tag) }
  }
}

// What is done.
extension PlanSimulation {
  private mutating func run(_ frame: inout Frame) {
    for (index, step) in frame.routine.steps.enumerated() {
      let sources = step.inputs.map { view(of: $0, &frame) }
      let residual = step.residual.map { view(of: $0, &frame) }
      let targets = step.outputs.map { view(of: $0, &frame) }
      switch step.action {
      case .load(let position): write(inputs[position], to: targets[0])
      case .copy:
        expectApart(sources, targets)
        write(read(sources[0]), to: targets[0])
      case .call(let id, let firstNode):
        expectApart(sources, targets)
        var inner = Frame(
          routine: plan[id], start: frame.start + firstNode,
          base: frame.place(of: .call(index)) ?? frame.base, places: places(of: plan[id]).starts,
          inputs: sources, outputs: targets)
        run(&inner)
      case .layer(let layer):
        run(frame.routine.layers[layer], frame, sources, residual, targets[0])
      }
    }
  }

  private mutating func run(
    _ layer: PlannedLayer, _ frame: Frame, _ sources: [View], _ residual: View?, _ target: View
  ) {
    var footprints = sources
    if case .convolution(let window, _) = layer.operation, !layer.operation.hasOpenPadding {
      footprints[0] = padded(sources[0], window, target.sizes)
      let around = Set(footprints[0].offsets).subtracting(sources[0].offsets)
      let dirty = around.filter { !cells.indices.contains($0) || cells[$0] != 0 }
      if !dirty.isEmpty { problems.append("a convolution finds \(dirty.count) others for zeros") }
    }
    if layer.operation.worksInPlace { footprints.removeAll { $0 == target } }
    expectApart(footprints + [residual].compactMap(\.self).filter { $0 != target }, [target])
    func id(_ node: Int) -> Int { plan.graph.nodes[frame.start + node].layer?.index ?? -1 }
    let operands = sources.map { read($0) }
    var result = interpreter.run(
      layer.operation, layer: id(layer.node), on: operands, to: target.sizes)
    if let (node, operation) = layer.batchNormalization {
      result = interpreter.run(operation, layer: id(node), on: [result], to: target.sizes)
    }
    if let residual {
      result = interpreter.run(
        .merge(.add, constant: nil), layer: 0, on: [result, read(residual)], to: target.sizes)
    }
    if let activation = layer.activation {
      result = interpreter.run(.activation(activation), layer: 0, on: [result], to: target.sizes)
    }
    write(result, to: target)
  }

  /// The input of a convolution with the padding that its windows read.
  private func padded(
    _ view: View, _ window: Operation.SlidingWindow, _ output: [Int]
  ) -> View {
    let edges = window.sizes.indices.map { axis in
      let extent = (window.sizes[axis] - 1) * window.dilations[axis] + 1
      let read = (output[axis] - 1) * window.strides[axis] + extent
      let before =
        switch window.padding {
        case .explicit(let sides): size(sides[axis].before)
        case .same: max(read - view.sizes[axis], 0) / 2
        }
      return Edge(before: before, after: max(read - before - view.sizes[axis], 0))
    }
    return view.expanded(edges)
  }

  private mutating func expectApart(_ sources: [View], _ targets: [View]) {
    let written = targets.flatMap(\.offsets)
    if Set(written).count != written.count { problems.append("a number is written twice") }
    if !Set(written).isDisjoint(with: sources.flatMap(\.offsets)) {
      problems.append("a step writes what it reads")
    }
  }
}

extension Operation {
  /// `true` iff it reads no number behind the one that it writes, so that both may be in one place.
  fileprivate var worksInPlace: Bool {
    switch self {
    case .activation, .softmax, .affine, .merge: true
    default: false
    }
  }
}
