import CNNLayers
import CNNNetwork
import CNNShapes

/// What stands in the nodes and clusters of a picture, as labels in Graphviz's HTML.
extension Graph {
  /// Returns the label of a node in a cluster: its type and settings, its name, `gap`, its shape.
  func dotLabel(of id: NodeID, in cluster: GroupID?, between gap: String) -> String {
    let shape = shapeText(id).dotText
    switch self[id].origin {
    case .input(let name):
      return "input".dotBold + (name.map { "  " + $0.dotText } ?? "") + "<BR/>" + shape.dotSmall
    case .layer(let layer):
      let instance = self[layer]
      var lines = [instance.className.dotBold]
      let rank = self[id].operands.first.flatMap { self[$0].shape?.spatialRank }
      let settings = instance.function + (instance.call?.settings(spatialRank: rank) ?? [])
      if !settings.isEmpty { lines[0] += "  " + settings.joined(separator: ", ").dotText }
      let name = shortName(of: instance, in: cluster)
      lines.append((name.isEmpty ? "" : name.dotFaded + gap) + shape.dotSmall)
      if let code = self[id].failure { lines.append(code.dotFailure) }
      return lines.joined(separator: "<BR/>")
    }
  }

  /// A layer's name without the path that the clusters around it show, unless other uses of the
  /// layer stand elsewhere.
  private func shortName(of layer: LayerInstance, in cluster: GroupID?) -> String {
    guard layer.uses.count == 1, let name = cluster.map({ self[$0].name }), !name.isEmpty else {
      return layer.name
    }
    let path = layer.name.split(separator: "/", omittingEmptySubsequences: false)
    guard let place = path.dropLast().lastIndex(of: Substring(name)) else { return layer.name }
    return path[(place + 1)...].joined(separator: "/")
  }

  /// Returns the title of a group: its name and arguments, or which turn of a loop it is.
  func dotTitle(of id: GroupID) -> String {
    let group = self[id]
    var title =
      switch group.kind {
      case .network, .block: group.name.dotBold
      case .shared: group.name.dotBold + "  " + "shared".dotFaded
      case .branch: group.name.dotBold + "  " + "branch".dotFaded
      case .turn(let turn): "turn \(turn + 1)".dotBold
      case .path(let path): "path \(path + 1)".dotBold
      }
    if !group.arguments.isEmpty { title += "  " + group.arguments.dotText }
    return title
  }

  /// Returns the label of a group that is drawn as one node: its title, its counts, `gap`, and the
  /// shape that it ends with.
  func dotLabel(ofFolded id: GroupID, between gap: String) -> String {
    let layers = layersOfGroup(id)
    let parameters = layers.reduce(Dimension(0)) { $0 + self.parameters(of: $1).total }
    let counts =
      Dimension(layers.count).counting("layer") + ", " + parameters.counting("parameter")
    let shape = lastTensor(of: id).map { shapeText($0) } ?? "?"
    var lines = [dotTitle(of: id), counts.dotFaded + gap + shape.dotText.dotSmall]
    let failures = self[id].nodes.compactMap { nodes[$0].failure }
    if let code = failures.first { lines.append(code.dotFailure) }
    return lines.joined(separator: "<BR/>")
  }

  /// The layers that a group uses, in order, each once.
  private func layersOfGroup(_ id: GroupID) -> [LayerID] {
    var seen: Set<LayerID> = []
    return self[id].nodes.compactMap { nodes[$0].layer }.filter { seen.insert($0).inserted }
  }

  /// The tensor that a group ends with.
  func lastTensor(of id: GroupID) -> NodeID? {
    self[id].nodes.last.map { NodeID($0) }
  }
}

extension LayerInstance {
  /// The name of what the layer does, where its class in Keras may do anything.
  fileprivate var function: [String] {
    guard let call, ["Activation", "Lambda"].contains(className) else { return [] }
    return [call.definition.name]
  }
}

extension LayerCall {
  /// Returns what distinguishes the layer in a picture: `3×3`, `64`, `/2`, `relu`.
  ///
  /// Windows come first and activations last, as in the figures of papers. What holds anyway is
  /// left out, save the size of a window.
  func settings(spatialRank: Int?) -> [String] {
    let shown = definition.parameters.indices.compactMap { index in
      setting(at: index, spatialRank: spatialRank).map { (definition.parameters[index].place, $0) }
    }
    return (0...2).flatMap { place in shown.filter { $0.0 == place }.map(\.1) }
  }

  private func setting(at index: Int, spatialRank: Int?) -> String? {
    let parameter = definition.parameters[index]
    guard let argument = arguments.values[index],
      parameter.isShownWindow || !isDefault(at: index)
    else { return nil }
    let axes = parameter.isShownWindow ? spatialRank : nil
    return switch parameter.display {
    case .hidden: nil
    case .value: argument.pictureText(for: parameter.kind, axes: axes)
    case .prefixed(let prefix):
      prefix + argument.pictureText(for: parameter.kind, axes: axes)
    case .flag: argument == .flag(true) ? parameter.name : "no \(parameter.name)"
    }
  }
}

extension Parameter {
  /// `true` iff it is the size of a window, which a reader always looks for.
  fileprivate var isShownWindow: Bool {
    kind.isPerAxis && display == .value
  }

  /// Where its argument stands among those of a layer.
  fileprivate var place: Int {
    if isShownWindow { return 0 }
    return kind == .activation ? 2 : 1
  }
}

extension Argument {
  /// Returns the argument as a picture shows it: one number for all axes as `2`, or where `axes`
  /// says how many there are, as `2×2`.
  fileprivate func pictureText(for kind: Parameter.Kind, axes: Int?) -> String {
    guard kind.isPerAxis else { return sourceText(for: kind) }
    var numbers: [Argument] = if case .list(let list) = self { list } else { [self] }
    if let axes, axes > 0, numbers.count == 1 {
      numbers = Array(repeating: numbers[0], count: min(axes, 3))
    } else if axes == nil, Set(numbers).count == 1 {
      numbers = [numbers[0]]
    }
    return numbers.map { $0.sourceText(for: kind) }.joined(separator: "×")
  }
}
