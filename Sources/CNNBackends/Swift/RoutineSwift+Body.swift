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
      text.add("let \(name) = \(source).\(value.view(part, of: routine[whole]))")
    case .local:
      name = newName()
      var arguments: [String] = []
      if case .offset(let offset)? = routine.memory.locations[.value(id)] {
        arguments.append("at: \(offset)")
      }
      arguments += value.shape.folded.map { "\($0.value ?? 0)" }
      if !value.border.isEmpty { arguments.append("border: \(value.border.swift)") }
      text.call("let \(name) = memory.view", arguments)
    }
    names[id] = name
    return name
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
    case .call:
      guard let property = swift.propertyOfStep[index] else { return }
      var memory = "memory"
      if case .offset(let offset)? = routine.memory.locations[.call(index)] {
        memory = "memory.part(at: \(offset))"
      }
      text.call(
        swift.properties[property].name,
        sources + targets.enumerated().map { $0 == 0 ? "into: \($1)" : $1 } + [memory])
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
      text.call(swift.properties[property].name, arguments + ["memory"])
    }
  }

  /// Writes a copy for an operation that only moves numbers.
  private func writeMove(
    _ operation: Operation, _ step: Step, _ source: String, _ target: String,
    to text: inout SwiftText
  ) {
    let (input, output) = (routine[step.inputs[0]], routine[step.outputs[0]])
    var view = source
    switch operation {
    case .reshape: view += "." + output.view(.reshaped, of: input)
    case .slice(let axis, let start):
      view += "." + output.view(.positions(axis: axis, start: start), of: input)
    case .cropping(let sides):
      for (axis, side) in sides.enumerated() where side.before != 0 || side.after != 0 {
        view += "." + output.view(.positions(axis: axis, start: side.before), of: input)
      }
    default: break
    }
    text.add("\(target).copy(\(view))")
  }
}

extension Value {
  /// The call that makes a view of a part of another value.
  fileprivate func view(_ part: Part, of whole: Value) -> String {
    switch part {
    case .all: return "self"
    case .reshaped:
      let labels = ["depth", "height", "width", "channels"].suffix(shape.folded.count)
      let sizes = zip(labels, shape.folded).map { "\($0): \($1.value ?? 0)" }
      return "reshaped(\(sizes.joined(separator: ", ")))"
    case .expanded(let edges): return "expanded(by: \(edges.swift))"
    case .positions(let axis, let start):
      let (first, count) = (start.value ?? 0, shape[axis].value ?? 0)
      if axis == shape.rank - 1 { return "channels(from: \(first), count: \(count))" }
      let name = ["width", "height", "depth"][shape.rank - 2 - axis]
      return "positions(from: \(first), count: \(count), along: .\(name))"
    }
  }
}

extension Shape {
  /// The sizes as memory has them: at most four, of which the first holds all before it.
  fileprivate var folded: [Dimension] {
    if rank == 0 { return [1] }
    guard rank > 4 else { return dimensions }
    return [dimensions.dropLast(3).reduce(1, *)] + dimensions.suffix(3)
  }
}
