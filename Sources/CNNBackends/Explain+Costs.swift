import CNNLayers
import CNNNetwork
import CNNShapes

/// What a layer costs beside its kernel, and what it sees of the inputs.
extension Explainer {
  /// The costs of one use: multiply-accumulates, and elementwise work apart from them.
  func costRows(_ id: NodeID) -> [ExplainedRow] {
    let cost = graph.costFormula(of: id)
    var rows: [ExplainedRow] = []
    if cost.value != 0, cost != .size(.unknown) {
      rows.append(ExplainedRow("costs", cost.equated(to: "multiply-accumulate")))
    }
    return rows + graph.elementwise(of: id).rows
  }

  /// What a position reads of each input, where that is not what the first operand reads.
  func fieldRows(_ id: NodeID) -> [ExplainedRow] {
    let own = fields[id]
    guard let first = graph[id].operands.first, own != fields[first] else { return [] }
    let lines = own.compactMap(fieldText).flatMap { $0.wordWrapped(to: Self.width - 9) }
    return lines.isEmpty ? [] : [ExplainedRow("sees", lines)]
  }

  /// Returns what a position reads of an input; `nil` where that is not known.
  private func fieldText(_ field: ReceptiveField) -> String? {
    guard let axes = field.axes else { return nil }
    let input = graph.title(field.input)
    if field.isEverywhere { return "all of \(input)" }
    let placed = axes.filter { $0.extent != .all }
    let sizes = axes.map { $0.extent == .all ? "all" : String($0.size) }
    var text = sizes.joined(separator: "×") + " of \(input)"
    if placed.contains(where: { $0.narrowest < $0.size }) {
      let sizes = placed.map { String($0.narrowest) }
      text += ", \(sizes.joined(separator: "×")) on the narrowest path"
    }
    text += "; neighbours \(common(placed) { $0.jump.text(\.description) }) apart, "
    text += "the first around \(common(placed) { $0.offset.text(\.description) })"
    if axes.contains(where: { $0.extent == .windowAndAll }) { text += "; on one path all of it" }
    return text
  }

  /// Returns something of each axis with `×` between them; only once where all have the same.
  private func common(_ axes: [ReceptiveField.Axis], _ text: (ReceptiveField.Axis) -> String)
    -> String
  {
    let texts = axes.map { String(text($0).map { $0 == "-" ? "−" : $0 }) }
    return Set(texts).count == 1 ? texts[0] : texts.joined(separator: "×")
  }

  /// What the tensors of the network take.
  var memoryRow: ExplainedRow {
    let use = graph.memoryUse()
    guard use.all.value != nil || use.all.isOpen else { return ExplainedRow("stores", "?") }
    var text = "\(use.all.memoryText) in all layers; at most \(use.peak.memoryText) at once"
    if use.peak == .irregular {
      text =
        "\(use.all.memoryText) in all layers; the most at once depends on which sizes are given"
      text += " with `--size`"
    } else if use.leastPeak == use.peak {
      text += use.isLeast ? ", and no order needs less" : ""
    } else if use.leastPeak != .irregular {
      text += use.isLeast ? ", " : ", at most "
      text += "\(use.leastPeak.memoryText) in the best order"
    }
    return ExplainedRow("stores", text.wordWrapped(to: Self.width - 10))
  }

  /// What a position of the outputs reads; none where the network has no places.
  var networkFieldRows: [ExplainedRow] {
    guard let size = graph.receptiveField(fields).value, size > 0 else { return [] }
    let axes = graph.outputs.flatMap { fields[$0.node].flatMap { $0.axes ?? [] } }
    var text = Dimension(size).counting("place") + " of each axis"
    if axes.contains(where: { $0.size > size }) { text = "at least " + text }
    if axes.contains(where: { $0.extent == .all }) { text += ", before all is read at once" }
    return [ExplainedRow("sees", text)]
  }
}

extension ElementwiseCount {
  /// Every kind with its number, in a line or more; none where there are none, or not known.
  var rows: [ExplainedRow] {
    let texts = kinds.filter { $0.count.value != nil || $0.count.isOpen }
      .map { $0.count.counting($0.kind.noun, terms: 3) }
    let lines = texts.joined(separator: ", ").wordWrapped(to: Explainer.width - 10)
    return texts.isEmpty ? [] : [ExplainedRow("also", lines)]
  }
}

extension ElementwiseWork.Kind {
  /// What one operation is called.
  fileprivate var noun: String {
    switch self {
    case .bias: "bias addition"
    case .normalization: "normalising operation"
    case .scaling: "scaling operation"
    case .activation: "activation"
    case .pooling: "pooling operation"
    case .interpolation: "interpolating operation"
    case .merging: "merging operation"
    }
  }
}
