import CNNLayers
import CNNShapes

/// Decides which values of a routine are parts of others, so that nothing is copied for padding,
/// concatenation, slices or other axes where that can be avoided.
///
/// Steps that have become mere parts are gone afterwards; where a part is not possible, there is a
/// copy.
struct Placement {
  private(set) var routine: Routine
  private let callees: [Routine]
  /// The copies that were made of values, to be used again.
  private var copies: [ValueID: ValueID] = [:]
  /// The steps so far, of the pass that is under way.
  private var steps: [Step] = []

  init(_ routine: Routine, callees: [Routine], isNetwork: Bool) {
    self.routine = routine
    self.callees = callees
    if !isNetwork { placeOutputs() }
    markContiguous()
    replace { $0.placeMoves($1) }
    replace { $0.placeConcatenation($1) }
    replace { $0.placePadding($1) }
    replace { $0.provideBorders($1) }
  }

  /// Carries out a pass, which appends what becomes of each step.
  private mutating func replace(_ pass: (inout Placement, Step) -> Void) {
    let old = routine.steps
    steps = []
    copies = [:]
    for step in old { pass(&self, step) }
    routine.steps = steps
  }

  private func operation(of step: Step) -> Operation? {
    guard case .layer(let layer) = step.action else { return nil }
    return routine.layers[layer].operation
  }

  /// Gives each output a place of the caller's; what is an output twice, or an input at once, is
  /// copied.
  private mutating func placeOutputs() {
    for (position, value) in routine.outputs.enumerated() {
      if case .local = routine[value].place {
        routine[value].place = .output(position)
      } else {
        let copy = routine.add(routine[value].shape, .output(position))
        routine.steps.append(Step(.copy, [value], [copy]))
        routine.outputs[position] = copy
      }
    }
  }

  /// Marks the values whose numbers have to stand without gaps.
  private mutating func markContiguous() {
    for step in routine.steps {
      for value in step.reads + step.outputs where routine[value].shape.rank > 4 {
        routine[value].isContiguous = true
      }
      if case .call(let id, _) = step.action {
        let callee = callees[id.index]
        for (value, own) in zip(step.inputs, callee.inputs) where callee[own].isContiguous {
          routine[value].isContiguous = true
        }
        for (value, own) in zip(step.outputs, callee.outputs) where callee[own].isContiguous {
          routine[value].isContiguous = true
        }
      }
      guard let operation = operation(of: step) else { continue }
      if operation.readsInOrder { for value in step.inputs { routine[value].isContiguous = true } }
      if operation.writesInOrder {
        for value in step.outputs { routine[value].isContiguous = true }
      }
    }
  }

  /// Lets other axes, slices and crops be parts of what they are made from.
  private mutating func placeMoves(_ step: Step) {
    guard let operation = operation(of: step), case .local = routine[step.outputs[0]].place else {
      return steps.append(step)
    }
    let (input, output) = (step.inputs[0], step.outputs[0])
    switch operation {
    case .reshape:
      routine[output].place = .part(of: input, .reshaped)
    case .slice(let axis, let start) where !routine[output].isContiguous:
      routine[output].place = .part(of: input, .positions(axis: axis, start: start))
    case .cropping(let sides) where !routine[output].isContiguous:
      crop(input, to: output, sides)
    default: steps.append(step)
    }
  }

  /// Makes a value a part of another, axis by axis.
  private mutating func crop(_ input: ValueID, to output: ValueID, _ sides: [Side]) {
    let axes = sides.indices.filter { sides[$0].before != 0 || sides[$0].after != 0 }
    guard let last = axes.last else {
      routine[output].place = .part(of: input, .all)
      return
    }
    var (whole, sizes) = (input, routine[input].shape.dimensions)
    for axis in axes.dropLast() {
      sizes[axis] = routine[output].shape[axis]
      let part = Value.Part.positions(axis: axis, start: sides[axis].before)
      whole = routine.add(Shape(sizes), .part(of: whole, part))
    }
    routine[output].place = .part(of: whole, .positions(axis: last, start: sides[last].before))
  }

  /// Lets what is concatenated be computed where it belongs.
  private mutating func placeConcatenation(_ step: Step) {
    guard case .concatenation(let axis)? = operation(of: step) else { return steps.append(step) }
    let output = step.outputs[0]
    var start: Dimension = 0
    var taken: Set<ValueID> = []
    for operand in step.inputs {
      let part = Value.Place.part(of: output, .positions(axis: axis, start: start))
      start = start + routine[operand].shape[axis]
      if case .local = routine[operand].place, !routine[operand].isContiguous,
        taken.insert(operand).inserted
      {
        routine[operand].place = part
      } else {
        let slot = routine.add(routine[operand].shape, part)
        steps.append(Step(.copy, [operand], [slot]))
      }
    }
  }

  /// Lets zeros that are added be a border in memory.
  private mutating func placePadding(_ step: Step) {
    guard case .padding(let sides, .zeros)? = operation(of: step) else { return steps.append(step) }
    let (input, output) = (step.inputs[0], step.outputs[0])
    guard case .local = routine[output].place, !routine[output].isContiguous,
      let edges = sides.edges
    else { return steps.append(step) }
    let source = bordered(input, edges)
    routine[output].place = .part(of: source, .expanded(edges))
  }

  /// Sees to it that convolutions find the zeros of their padding around their inputs.
  private mutating func provideBorders(_ step: Step) {
    var step = step
    var copiesBehind: [Step] = []
    switch step.action {
    case .copy, .load: break
    case .layer(let layer):
      if let edges = routine.layers[layer].operation.edges, edges.contains(where: { !$0.isNone }) {
        step.inputs[0] = bordered(step.inputs[0], edges)
      }
    case .call(let id, _):
      let callee = callees[id.index]
      for (position, own) in callee.inputs.enumerated() where !callee[own].border.isEmpty {
        step.inputs[position] = bordered(step.inputs[position], callee[own].border)
      }
      for (position, own) in callee.outputs.enumerated() where !callee[own].border.isEmpty {
        let output = step.outputs[position]
        if surround(output, callee[own].border) { continue }
        step.outputs[position] = routine.add(routine[output].shape)
        surround(step.outputs[position], callee[own].border)
        copiesBehind.append(Step(.copy, [step.outputs[position]], [output]))
      }
    }
    steps += [step] + copiesBehind
  }

  /// Returns a value with zeros around it: the same one, or a copy where it cannot have any.
  private mutating func bordered(_ value: ValueID, _ edges: [Edge]) -> ValueID {
    if surround(value, edges) { return value }
    if let copy = copies[value], surround(copy, edges) { return copy }
    let copy = routine.add(routine[value].shape)
    steps.append(Step(.copy, [value], [copy]))
    copies[value] = copy
    surround(copy, edges)
    return copy
  }

  /// Puts zeros around a value in memory.
  ///
  /// - Returns: `false` iff it cannot have any: what lies around it is something else.
  @discardableResult
  private mutating func surround(_ value: ValueID, _ edges: [Edge]) -> Bool {
    var (value, edges) = (value, edges)
    while case .part(of: let whole, let part) = routine[value].place {
      switch part {
      case .all: break
      case .expanded(let own):
        for axis in edges.indices {
          edges[axis].before += own[axis].before
          edges[axis].after += own[axis].after
        }
      case .positions(let axis, _) where axis == routine[value].shape.rank - 1: break
      case .positions, .reshaped: return false
      }
      value = whole
    }
    guard !routine[value].isContiguous else { return false }
    var border = routine[value].border
    if border.isEmpty { border = edges.map { _ in Edge() } }
    for axis in edges.indices {
      border[axis].before = max(border[axis].before, edges[axis].before)
      border[axis].after = max(border[axis].after, edges[axis].after)
    }
    routine[value].border = border
    return true
  }
}

extension [Side] {
  /// The sides as numbers; `nil` where one depends on open sizes.
  fileprivate var edges: [Edge]? {
    var edges: [Edge] = []
    for side in self {
      guard let before = side.before.value, let after = side.after.value else { return nil }
      edges.append(Edge(before: before, after: after))
    }
    return edges
  }
}

extension Operation {
  /// `true` iff its inputs have to stand without gaps.
  fileprivate var readsInOrder: Bool {
    switch self {
    case .reshape, .transposition, .dotProduct: true
    default: false
    }
  }

  /// `true` iff its output has to stand without gaps.
  fileprivate var writesInOrder: Bool {
    switch self {
    case .transposition, .dotProduct: true
    default: false
    }
  }

  /// The zeros that it wants to find around its input; `nil` where it wants none.
  ///
  /// Those whose number an open size decides are not provided: no backend writes such a padding.
  fileprivate var edges: [Edge]? {
    guard case .convolution(let window, _) = self else { return nil }
    return window.sizes.indices.map { axis in
      let most = (window.sizes[axis] - 1).clampedProduct(window.dilations[axis])
      switch window.padding {
      case .explicit(let sides):
        return Edge(before: sides[axis].before.value ?? 0, after: sides[axis].after.value ?? 0)
      case .same: return Edge(before: most / 2, after: most - most / 2)
      }
    }
  }
}
