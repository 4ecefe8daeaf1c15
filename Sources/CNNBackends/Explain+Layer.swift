import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource

/// What is said of one layer: what it takes, gives, holds and costs.
extension Explainer {
  /// Returns the heading of a layer and all that is known of it, a line or more for each.
  func section(_ id: LayerID) -> String {
    let layer = graph[id]
    let uses = layer.uses.map { use in
      (takes: takenRows(use), gives: resultRows(use), sees: fieldRows(use), costs: costRows(use))
    }
    guard let first = uses.first else { return heading(layer) }
    if uses.count == 1 {
      let rows = first.takes + first.gives + first.sees + weightRows(id) + first.costs
      return heading(layer) + (rows + noteRows(layer.uses)).text
    }
    let together = graph.multiplyAccumulates(of: id)
    let total =
      together == 0 ? [] : [ExplainedRow("in all", together.counting("multiply-accumulate"))]
    let areAlike = uses.allSatisfy { $0.gives == first.gives && $0.costs == first.costs }
    let rows = uses.enumerated().map { index, use in
      let rows = use.takes + (areAlike ? use.sees : use.gives + use.sees + use.costs)
      return ExplainedRow("use \(index + 1)", rows.lines)
    }
    let common = areAlike ? first.gives + weightRows(id) + first.costs : weightRows(id)
    return heading(layer) + (rows + common + total + noteRows(layer.uses)).text
  }

  /// Returns the rule that a layer follows, as the catalogue has it.
  func rule(of id: LayerID) -> String {
    guard let definition = graph[id].call?.definition, !definition.details.isEmpty else {
      return ""
    }
    let lines = definition.details.wordWrapped(to: Self.width - 9)
    return [ExplainedRow("rule ", lines)].text
  }

  /// The line that names the layer: `conv2d: conv 32, 3x3, relu (Conv2D, line 3)`.
  private func heading(_ layer: LayerInstance) -> String {
    var remarks = [layer.className]
    if let use = layer.uses.first, let place = place(of: graph[use].range) {
      remarks.append(place)
    }
    if layer.uses.count > 1 { remarks.append("used \(layer.uses.count) times") }
    let call = layer.call.map { ": " + $0.stageText } ?? ""
    return "\(layer.name)\(call) (\(remarks.joined(separator: ", ")))\n"
  }

  /// Returns the line of a range, with its file where that is not the network's own.
  private func place(of range: SourceRange) -> String? {
    let index = Int(range.file.index)
    guard sources.indices.contains(index) else { return nil }
    let line = sources[index].line(at: range.start)
    return range.file == graph.range.file
      ? "line \(line)" : "\(sources[index].path.visible):\(line)"
  }

  private func takenRows(_ id: NodeID) -> [ExplainedRow] {
    let lines = graph[id].operands.map { source(of: $0, for: id) }
    return lines.isEmpty ? [] : [ExplainedRow("takes", lines)]
  }

  private func resultRows(_ id: NodeID) -> [ExplainedRow] {
    let gives = [ExplainedRow("gives", result(of: id))]
    guard let code = graph[id].failure else { return gives }
    return gives
      + [ExplainedRow("fails", "\(code): `cnn explain \(code)` says what that means")]
  }

  /// Returns what is worth knowing of the uses of a layer, each sentence once.
  private func noteRows(_ uses: [NodeID]) -> [ExplainedRow] {
    var rows: [ExplainedRow] = []
    for use in uses where notes.indices.contains(use.index) {
      for note in notes[use.index] {
        let row = ExplainedRow("note", note.wordWrapped(to: Self.width - 9))
        // A layer of many uses would repeat itself.
        if rows.count < 8, !rows.contains(row) { rows.append(row) }
      }
    }
    return rows
  }

  /// Returns what a layer takes from an operand, whose it is, and where its sizes come from.
  private func source(of operand: NodeID, for user: NodeID) -> String {
    var text = "\(graph.shapeText(operand)) from \(graph.title(operand))"
    if graph.passesShapeOn(user) { return text }
    let origin = sizedBy[operand.index]
    if origin != operand { text += ", sized by \(graph.title(origin))" }
    if let formulas = graph.derivation(of: origin), formulas.count == 1,
      formulas[0].isProductOfSizes, let input = graph[origin].operands.first
    {
      text += ": the \(formulas[0].text) of \(graph.title(sizedBy[input.index]))"
    }
    return text
  }

  /// Returns the derivation of a node's shape, and the shape.
  private func result(of id: NodeID) -> [String] {
    let shape = graph.shapeText(id)
    if graph.passesShapeOn(id) { return [shape + ", unchanged"] }
    let derived = derivedAxes(of: id).map { axes in
      let others = axes.alike.isEmpty ? "" : ", \(axes.alike.listed) likewise"
      return (axes.names.isEmpty ? "" : axes.names.listed + ": ") + axes.formula.equated() + others
    }
    if derived.isEmpty { return [shape] }
    let line = derived.joined(separator: "; ") + " → " + shape
    return derived.count == 1 && line.count <= Self.width - 9 ? [line] : derived + ["→ " + shape]
  }

  /// A formula with the axes whose size it is, and those of which it is with another open size.
  private struct DerivedAxes {
    var names: [String]
    let formula: Formula
    var alike: [String] = []
  }

  /// Returns the formulas of a node's axes that are more than a size, each with all its axes.
  private func derivedAxes(of id: NodeID) -> [DerivedAxes] {
    guard let formulas = graph.derivation(of: id) else { return [] }
    var derived: [DerivedAxes] = []
    for (name, formula) in zip(axisNames(rank: formulas.count), formulas) {
      if case .size = formula { continue }
      if let index = derived.firstIndex(where: { $0.formula == formula }) {
        derived[index].names.append(name)
      } else if let index = derived.firstIndex(where: { $0.formula.isLike(formula) }) {
        derived[index].alike.append(name)
      } else {
        derived.append(DerivedAxes(names: formulas.count == 1 ? [] : [name], formula: formula))
      }
    }
    return derived
  }

  /// Returns what people call the axes of a tensor with its channels last.
  private func axisNames(rank: Int) -> [String] {
    switch rank {
    case 2: ["length", "channels"]
    case 3: ["height", "width", "channels"]
    case 4: ["depth", "height", "width", "channels"]
    case _: (0..<rank).map { "axis \($0 + 1)" }
    }
  }

  private func weightRows(_ id: LayerID) -> [ExplainedRow] {
    guard let weights = graph.weights(of: id), !weights.isEmpty else { return [] }
    let count = graph.parameters(of: id)
    let shapes = weights.map { "\($0.name) \($0.shape.text)" }.joined(separator: ", ")
    return [
      ExplainedRow(
        "holds",
        [weights.parameterFormula.equated(to: "parameter") + count.split]
          + shapes.wordWrapped(to: Self.width - 9))
    ]
  }
}

extension [ExplainedRow] {
  /// The lines of the rows, each with its label.
  fileprivate var lines: [String] {
    text.split(separator: "\n").map { String($0.dropFirst(2)) }
  }
}

extension [Weight] {
  /// How many numbers the arrays hold: neighbours with one last size share it as a factor, so that
  /// a convolution has `(3·3·1 + 1)·32`, and a batch normalisation `4·64`.
  var parameterFormula: Formula {
    var runs: [ArraySlice<Weight>] = []
    for (index, weight) in enumerated() {
      if let run = runs.last, run.last?.shape.dimensions.last == weight.shape.dimensions.last {
        runs[runs.count - 1] = self[run.startIndex...index]
      } else {
        runs.append(self[index...index])
      }
    }
    return .sum(of: runs.map(\.runFormula))
  }
}

extension ArraySlice<Weight> {
  /// The elements of arrays that have one last size, or no axes at all.
  fileprivate var runFormula: Formula {
    let products = filter { $0.shape.rank > 1 }.map {
      Formula.product(of: $0.shape.dimensions.dropLast())
    }
    let vectors = count - products.count
    let terms = products + (vectors > 0 ? [Formula(vectors)] : [])
    guard let last = first?.shape.dimensions.last else { return .sum(of: terms) }
    return terms == [1] ? .size(last) : .sum(of: terms) * .size(last)
  }
}

extension Formula {
  /// `true` iff it multiplies sizes and does nothing else.
  fileprivate var isProductOfSizes: Bool {
    switch self {
    case .product(let left, let right): left.isSizeOrProduct && right.isSizeOrProduct
    case .size, .sum, .difference, .quotient, .floorQuotient, .ceilingQuotient, .remainder,
      .maximum,
      .minimum:
      false
    }
  }

  private var isSizeOrProduct: Bool {
    if case .size = self { true } else { isProductOfSizes }
  }

  /// The formula and the size it comes to, where that is known and says more.
  fileprivate func equated() -> String {
    let value = value
    guard value.value != nil || value.isOpen, !isPlain(as: value) else { return text }
    return "\(text) = \(value.text)"
  }

  /// Returns the formula and how many it comes to of what `noun` names.
  func equated(to noun: String) -> String {
    let value = value
    if case .size(let count) = self { return count.counting(noun) }
    guard value.value != nil || value.isOpen, !isPlain(as: value) else { return "\(text) \(noun)s" }
    return "\(text) = \(value.counting(noun))"
  }

  /// `true` iff it is an open size already: written alike, or a product of a number at most with
  /// open sizes.
  private func isPlain(as value: Dimension) -> Bool {
    guard value.isOpen else { return false }
    let factors = [text, value.text].map { $0.split(separator: "·").sorted() }
    return factors[0] == factors[1]
  }
}
