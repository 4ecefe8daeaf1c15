import CNNNetwork
import CNNShapes

/// What a user can choose of a picture.
package struct DotOptions: Hashable, Sendable {
  /// Where the layers follow each other to.
  package enum Direction: String, CaseIterable, Hashable, Sendable {
    case topToBottom = "TB"
    case leftToRight = "LR"
  }

  /// How deep groups are drawn with their layers, deeper ones as one node; `nil` draws all layers.
  package var depth: Int?
  package var direction: Direction

  package init(depth: Int? = nil, direction: Direction = .topToBottom) {
    self.depth = depth
    self.direction = direction
  }
}

extension Graph {
  /// Returns the network as a graph in Graphviz's language.
  ///
  /// A node is `n` with its index, a folded group `g`, an output `o`, so that names are stable.
  package func dot(_ options: DotOptions = DotOptions()) -> String {
    DotWriter(graph: self, options: options).text
  }
}

/// The text of a picture.
private struct DotWriter {
  let graph: Graph
  let plan: DotPlan
  let direction: DotOptions.Direction

  init(graph: Graph, options: DotOptions) {
    self.graph = graph
    plan = DotPlan(graph, depth: options.depth)
    direction = options.direction
  }

  var text: String {
    var text = "digraph \(graph.name.dotQuoted) {\n"
    text += settings.indented(by: 2)
    text += figures
    for (index, output) in graph.outputs.enumerated() {
      text += "  o\(index) [\(DotStyle.port.attributes), label=<\(label(of: output))>];\n"
    }
    text += arrows
    return text + "}\n"
  }

  private var settings: String {
    """
    graph [rankdir=\(direction.rawValue), newrank=true, nodesep=0.3, ranksep=0.35, pad=0.2, labelloc=t, \
    fontname="\(DotStyle.font)", fontsize=11, fontcolor="\(DotStyle.ink)", label=<\(title)>];
    node [shape=box, style="rounded,filled", fontname="\(DotStyle.font)", fontsize=12, \
    fontcolor="\(DotStyle.ink)", height=0.4, margin="0.14,0.06"];
    edge [color="\(DotStyle.line)", arrowsize=0.6, fontname="\(DotStyle.font)", fontsize=9, \
    fontcolor="\(DotStyle.faded)"];

    """
  }

  /// What stands between a name and a shape: in a row of nodes each has its own line.
  private var gap: String {
    switch direction {
    case .topToBottom: "  "
    case .leftToRight: "<BR/>"
    }
  }

  /// The name of the network, its documentation, and what it adds up to.
  private var title: String {
    let documentation = graph.documentation?.paragraphs.first?.wordWrapped(to: 80).prefix(5) ?? []
    let totals = [
      graph.parameters.total.counting("parameter"),
      graph.multiplyAccumulates.counting("multiply-accumulate"),
    ]
    let lines = documentation.map(\.dotText.dotSmall) + [totals.joined(separator: " · ").dotFaded]
    return graph.name.dotHeading + lines.joined(separator: "<BR/>") + "<BR/> "
  }

  private func label(of output: Graph.Output) -> String {
    "output".dotBold + (output.name.map { "  " + $0.dotText } ?? "")
  }

  // MARK: - Nodes and clusters

  /// The nodes in order, in the clusters that hold them.
  private var figures: String {
    var text = ""
    var open: [GroupID] = []
    for (index, figure) in plan.figures.enumerated() {
      let id = NodeID(index)
      if case .folded(let group) = figure, graph[group].nodes.lowerBound != index { continue }
      while let last = open.last, !graph[last].nodes.contains(index) {
        open.removeLast()
        text += margin(open.count) + "}\n"
      }
      for group in plan.clusters(around: figure, in: graph).dropFirst(open.count) {
        text += begin(cluster: group, at: open.count)
        open.append(group)
      }
      text += margin(open.count) + definition(of: figure, at: id, in: open.last) + "\n"
    }
    for depth in open.indices.reversed() { text += margin(depth) + "}\n" }
    return text
  }

  private func margin(_ depth: Int) -> String {
    String(repeating: "  ", count: depth + 1)
  }

  private func begin(cluster group: GroupID, at depth: Int) -> String {
    let inner = margin(depth + 1)
    return """
      \(margin(depth))subgraph cluster_\(group.index) {
      \(inner)graph [label=<\(graph.dotTitle(of: group))>, labeljust=l, fontsize=10, \
      style="rounded,filled", margin=14, color="\(DotStyle.clusterLine)", fillcolor="\(DotStyle.clusterFill(depth))"];

      """
  }

  private func definition(
    of figure: DotPlan.Figure, at id: NodeID, in cluster: GroupID?
  ) -> String {
    switch figure {
    case .node:
      let style = graph.dotStyle(of: id)
      let order = joinsPaths(id) ? "ordering=in, " : ""
      return "n\(id.index) [\(order)\(style.attributes), "
        + "label=<\(graph.dotLabel(of: id, in: cluster, between: gap))>];"
    case .folded(let group):
      let style = graph.dotStyle(ofFolded: group)
      return "g\(group.index) [\(style.attributes), peripheries=2, "
        + "label=<\(graph.dotLabel(ofFolded: group, between: gap))>];"
    }
  }

  /// `true` iff each operand of a node ends a path of its own.
  ///
  /// Such paths stand beside each other in the order of the source; to ask for an order of anything
  /// wilder makes some versions of Graphviz fail.
  private func joinsPaths(_ id: NodeID) -> Bool {
    let operands = graph[id].operands
    let lanes = Set(operands.map { plan.lanes[$0.index] })
    return operands.count > 1 && lanes.count == operands.count
      && !lanes.contains(plan.lanes[id.index])
  }

  // MARK: - Arrows

  private var arrows: String {
    let inner = plan.arrows(of: graph).map { arrow in
      let (source, target) = (arrow.source.name, arrow.target.name)
      var attributes = isStraight(arrow) ? ["weight=10"] : []
      if let label = label(of: arrow) { attributes.append("label=<\(label)>") }
      let list = attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]"
      return "  \(source) -> \(target)\(list);\n"
    }
    let outer = graph.outputs.enumerated().map { index, output in
      "  \(plan.figures[output.node.index].name) -> o\(index);\n"
    }
    return (inner + outer).joined()
  }

  /// `true` iff an arrow joins neighbours, between which the way is to be straight; a fork stands
  /// in the middle above its paths.
  private func isStraight(_ arrow: DotPlan.Arrow) -> Bool {
    guard case .node(let source) = arrow.source, case .node(let target) = arrow.target else {
      return false
    }
    return source.index + 1 == target.index
      && plan.lanes[source.index] == plan.lanes[target.index]
  }

  /// Returns what an arrow carries, where the node that it comes from does not say it.
  private func label(of arrow: DotPlan.Arrow) -> String? {
    switch (arrow.source, arrow.target) {
    case (.node, .node): return arrow.tensors.count > 1 ? "×\(arrow.tensors.count)" : nil
    case (.node, .folded): return nil
    case (.folded(let group), _):
      if Set(arrow.tensors) == [graph.lastTensor(of: group)] { return nil }
      var shapes: [String] = []
      for tensor in arrow.tensors {
        let shape = graph.shapeText(tensor).dotText
        if !shapes.contains(shape), shapes.count < 4 { shapes.append(shape) }
      }
      return shapes.joined(separator: "<BR/>")
    }
  }
}
