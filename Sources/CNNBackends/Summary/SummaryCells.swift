import CNNNetwork
import CNNShapes
import CNNSource

/// What stands in the cells of a summary, column by column.
struct SummaryCells {
  /// Whom the cells are for.
  enum Style {
    /// With commas between thousands, and `-` where there is nothing to say.
    case reader
    /// Digits alone, and nothing where there is nothing to say.
    case program
  }

  let graph: Graph
  private let sources: [SourceFile]
  private let batch: Dimension
  private let style: Style
  private let isSymbolic: Bool
  /// The number of each use among the uses of its layer.
  private let useIndices: [Int]
  /// The parameters of each layer, kept because making its weights again costs more.
  let parameters: [ParameterCount]
  /// The last node that takes each node; beyond all nodes for an output of the network.
  let lastReaders: [Int]

  /// What tensors read of the inputs, where a column tells of it.
  let fields: ReceptiveFields?

  init(
    _ graph: Graph, _ options: SummaryOptions, sources: [SourceFile] = [], style: Style,
    columns: [SummaryOptions.Column] = []
  ) {
    self.graph = graph
    fields = columns.contains(where: \.needsFields) ? graph.receptiveFields() : nil
    self.sources = sources
    batch = Dimension(options.batch)
    isSymbolic = options.isSymbolic
    self.style = style
    parameters = graph.layers.indices.map { graph.parameters(of: LayerID($0)) }
    var useIndices = Array(repeating: 0, count: graph.nodes.count)
    for layer in graph.layers where layer.uses.count > 1 {
      for (index, use) in layer.uses.enumerated() { useIndices[use.index] = index }
    }
    self.useIndices = useIndices
    var lastReaders = Array(repeating: -1, count: graph.nodes.count)
    for (index, node) in graph.nodes.enumerated() {
      for operand in node.operands { lastReaders[operand.index] = index }
    }
    for output in graph.outputs { lastReaders[output.node.index] = graph.nodes.count }
    self.lastReaders = lastReaders
  }

  /// The parameters of the network.
  var totalParameters: ParameterCount {
    parameters.reduce(ParameterCount(), +)
  }

  /// Returns what stands in a column of a row.
  func text(_ column: SummaryOptions.Column, _ row: SummaryRow) -> String {
    let subject = row.subject
    return switch column {
    case .layer: "\(branches(row))\(name(of: subject)) (\(className(of: subject)))"
    case .name: branches(row) + name(of: subject)
    case .type: className(of: subject)
    case .output: text(shape(of: subject))
    case .params: text(tally(of: subject), \.total)
    case .trainable: text(tally(of: subject), \.trainable)
    case .macs: multiplyAccumulates(of: subject).map { text($0 * batch) } ?? nothing
    case .elementwise: elementwise(of: subject).map { text($0 * batch) } ?? nothing
    case .memory: bytes(of: subject).map { memory($0 * batch) } ?? nothing
    case .receptiveField: field(of: subject, \.sizeText)
    case .narrowestField: field(of: subject, \.narrowestText)
    case .jump: field(of: subject, \.jumpText)
    case .offset: field(of: subject, \.offsetText)
    case .weights: weights(of: subject).map { list($0.map(\.summaryText)) } ?? "?"
    case .kernel: kernel(of: subject) ?? nothing
    case .input: list(operands(of: subject).map { text(graph[$0].shape) })
    case .connected: list(connections(subject))
    case .line: line(of: subject).map { String($0) } ?? nothing
    }
  }

  private func branches(_ row: SummaryRow) -> String {
    switch style {
    case .reader: row.branches
    case .program: ""
    }
  }

  private var nothing: String {
    switch style {
    case .reader: "-"
    case .program: ""
    }
  }

  private func list(_ items: [String]) -> String {
    items.isEmpty ? nothing : items.joined(separator: ", ")
  }

  private func text(_ shape: Shape?) -> String {
    guard isSymbolic else { return shape.kerasText() }
    switch style {
    case .reader: return shape.kerasText(\.text)
    case .program: return shape.kerasText(\.sourceText)
    }
  }

  private func text(_ number: Dimension) -> String {
    switch style {
    case .reader: number.briefText(terms: Dimension.longestSum)
    case .program: number.plainText
    }
  }

  private func memory(_ bytes: Dimension) -> String {
    switch style {
    case .reader: bytes.memoryText
    case .program: bytes.plainText
    }
  }

  /// Returns what is told of a tensor's fields in all inputs, the same only once.
  private func field(of subject: SummaryRow.Subject, _ text: (ReceptiveField) -> String?) -> String
  {
    guard let node = node(of: subject), let fields else { return nothing }
    var texts: [String] = []
    for text in fields[node].compactMap(text) where !texts.contains(text) { texts.append(text) }
    return list(texts)
  }

  private func text(_ tally: ParameterTally?, _ part: (ParameterCount) -> Dimension) -> String {
    switch (tally, style) {
    case (.counted(let count)?, _): text(part(count))
    case (.countedAbove?, .reader): "shared"
    case (.countedAbove?, .program): "0"
    case (nil, _): nothing
    }
  }

  /// Returns where a row's inputs come from: name, number of the use, and of its output.
  func connections(_ subject: SummaryRow.Subject) -> [String] {
    operands(of: subject).map { node in
      "\(graph.producerName(of: node))[\(useIndices[node.index])][0]"
    }
  }

  private func line(of subject: SummaryRow.Subject) -> Int? {
    let range = range(of: subject)
    let file = Int(range.file.index)
    return sources.indices.contains(file) ? sources[file].line(at: range.start) : nil
  }
}
