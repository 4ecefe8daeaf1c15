import CNNLayers
import CNNPlanning
import CNNShapes

extension RoutineSwift {
  /// Writes the properties of the type.
  func writeProperties(to text: inout SwiftText, types: [String]) {
    for property in properties {
      text.document(property.documentation)
      switch property.content {
      case .routine(let id, _): text.add("private let \(property.name): \(types[id.index])")
      case .layer(let spelling, _):
        if spelling.readsWeights {
          text.add("private let \(property.name): \(spelling.type)")
        } else {
          text.call("private let \(property.name) = \(spelling.callee)", spelling.arguments)
        }
      }
    }
  }

  /// Writes how the properties are made that are read.
  func writeReading(to text: inout SwiftText, types: [String]) {
    for property in properties {
      switch property.content {
      case .routine(let id, _): text.add("\(property.name) = \(types[id.index])(&layers)")
      case .layer(let spelling, _) where spelling.readsWeights:
        text.call("\(property.name) = \(spelling.callee)", spelling.arguments)
      case .layer: break
      }
    }
  }

  /// Writes where the slots of memory begin, for sizes that are open, and returns where they end;
  /// that is written too if it is wanted.
  func writePlaces(to text: inout SwiftText, types: [String], isCounted: Bool = true) -> String {
    let slots = isCounted ? routine.memory.slots[...] : routine.memory.slots.dropLast()
    for (slot, contents) in slots.enumerated() {
      let texts = contents.map { size in
        switch size {
        case .known(let count): count.swift
        case .product(let factors): sizes.product(factors)
        case .routine(let id):
          "\(types[id.index]).count(\(variables(of: id).joined(separator: ", ")))"
        }
      }
      var unique: [String] = []
      for text in texts where !unique.contains(text) { unique.append(text) }
      let start = slot == 0 ? "0" : "place\(slot)"
      text.call("let place\(slot + 1) = Memory.place", ["after: \(start)"] + unique)
    }
    return "place\(routine.memory.slots.count)"
  }

  /// Writes the steps, and returns what the outputs are called.
  func writeSteps(
    to text: inout SwiftText, inputs: [String], outputs: [String]
  ) -> [String] {
    var writer = StepWriter(self, inputs: inputs, outputs: outputs)
    for index in routine.steps.indices { writer.write(index, to: &text) }
    return routine.outputs.map { writer.name(of: $0, in: &text) }
  }
}

/// Writes the steps of a routine, and a view for each value where it is first needed.
private struct StepWriter {
  private let swift: RoutineSwift
  private let inputs: [String]
  private let outputs: [String]
  private var names: [ValueID: String] = [:]
  /// How many views have been written.
  private var count = 0

  init(_ swift: RoutineSwift, inputs: [String], outputs: [String]) {
    self.swift = swift
    self.inputs = inputs
    self.outputs = outputs
  }

  private var routine: Routine { swift.routine }

  /// Returns what a value is called, and writes where it is unless that stands there already.
  mutating func name(of id: ValueID, in text: inout SwiftText) -> String {
    if let name = names[id] { return name }
    let value = routine[id]
    let name: String
    switch value.place {
    case .input(let position): name = inputs[position]
    case .output(let position): name = outputs[position]
    case .part(of: let whole, .all): name = self.name(of: whole, in: &text)
    case .part(of: let whole, let part):
      let source = self.name(of: whole, in: &text)
      name = newName()
      let view = view(part, of: routine[whole], as: value)
      text.call("let \(name) = \(source).\(view.method)", view.arguments)
    case .local:
      name = newName()
      var arguments = ["at: \(place(of: .value(id)))"]
      arguments += value.shape.folded.map(swift.sizes.text)
      if !value.border.isEmpty { arguments.append("border: \(value.border.swift)") }
      text.call("let \(name) = memory.view", arguments)
    }
    names[id] = name
    return name
  }

  /// The number in memory at which something begins.
  private func place(of tenant: MemoryPlan.Tenant) -> String {
    switch routine.memory.locations[tenant] {
    case .offset(let offset)?: offset.swift
    case .slot(let slot)?: slot == 0 ? "0" : "place\(slot)"
    case nil: "0"
    }
  }

  private mutating func newName() -> String {
    defer { count += 1 }
    return "t\(count)"
  }

  mutating func write(_ index: Int, to text: inout SwiftText) {
    let step = routine.steps[index]
    let sources = step.inputs.map { name(of: $0, in: &text) }
    let residual = step.residual.map { name(of: $0, in: &text) }
    let targets = step.outputs.map { name(of: $0, in: &text) }
    switch step.action {
    case .load(let position): text.add("\(targets[0]).load(\(inputs[position]))")
    case .copy: text.add("\(targets[0]).copy(\(sources[0]))")
    case .call(let id, _):
      guard let property = swift.propertyOfStep[index] else { return }
      let isAlone = routine.memory.locations[.call(index)] == nil
      let memory = isAlone ? "memory" : "memory.part(at: \(place(of: .call(index))))"
      text.call(
        swift.properties[property].name,
        sources + targets.enumerated().map { $0 == 0 ? "into: \($1)" : $1 }
          + swift.variables(of: id) + [memory])
    case .layer(let layer):
      guard let property = swift.propertyOfStep[index] else {
        writeMove(routine.layers[layer].operation, step, sources[0], targets[0], to: &text)
        return
      }
      var arguments = sources
      if case .maxUnpooling = routine.layers[layer].operation {
        arguments[1] = "indicesOf: \(sources[1])"
      }
      arguments.append("into: \(targets[0])")
      if let residual { arguments.append("adding: \(residual)") }
      arguments.append("memory")
      if case .transposition(let sizes, _) = routine.layers[layer].operation,
        sizes.contains(where: \.isOpen)
      {
        arguments.append("shape: Sizes(\(sizes.map(swift.sizes.text).joined(separator: ", ")))")
      }
      text.call(swift.properties[property].name, arguments)
    }
  }

  /// The call that makes a view of a part of another value.
  private func view(_ part: Value.Part, of whole: Value, as value: Value)
    -> (method: String, arguments: [String])
  {
    let (shape, sizes) = (value.shape, swift.sizes)
    switch part {
    case .all: return ("reshaped", [])
    case .reshaped:
      let labels = ["depth", "height", "width", "channels"].suffix(shape.folded.count)
      let arguments = zip(labels, shape.folded).map { "\($0): \(sizes.text($1))" }
      return ("reshaped", Array(arguments))
    case .expanded(let edges): return ("expanded", ["by: \(edges.swift)"])
    case .positions(let axis, let start):
      let (first, count) = (sizes.text(start), sizes.text(shape[axis]))
      if axis == shape.rank - 1 {
        return ("channels", ["from: \(first)", "count: \(count)"])
      }
      let name = ["width", "height", "depth"][shape.rank - 2 - axis]
      return ("positions", ["from: \(first)", "count: \(count)", "along: .\(name)"])
    }
  }

  /// The same as what is written behind a view.
  private func call(_ part: Value.Part, of whole: Value, as value: Value) -> String {
    let view = view(part, of: whole, as: value)
    return ".\(view.method)(\(view.arguments.joined(separator: ", ")))"
  }

  /// Writes a copy for an operation that only moves numbers.
  private func writeMove(
    _ operation: Operation, _ step: Step, _ source: String, _ target: String,
    to text: inout SwiftText
  ) {
    let (input, output) = (routine[step.inputs[0]], routine[step.outputs[0]])
    var view = source
    switch operation {
    case .reshape: view += call(.reshaped, of: input, as: output)
    case .slice(let axis, let start):
      view += call(.positions(axis: axis, start: start), of: input, as: output)
    case .cropping(let sides):
      for (axis, side) in sides.enumerated() where side.before != 0 || side.after != 0 {
        view += call(.positions(axis: axis, start: side.before), of: input, as: output)
      }
    default: break
    }
    text.add("\(target).copy(\(view))")
  }
}

extension Shape {
  /// The sizes as memory has them: at most four, of which the first holds all before it.
  var folded: [Dimension] {
    if rank == 0 { return [1] }
    guard rank > 4 else { return dimensions }
    return [dimensions.dropLast(3).reduce(1, *)] + dimensions.suffix(3)
  }
}
