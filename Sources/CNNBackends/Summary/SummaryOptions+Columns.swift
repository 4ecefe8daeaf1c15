extension SummaryOptions.Column {
  /// What stands above it.
  var header: String {
    switch self {
    case .layer: "Layer (type)"
    case .name: "Layer"
    case .type: "Type"
    case .output: "Output Shape"
    case .params: "Param #"
    case .trainable: "Trainable #"
    case .macs: "MACs"
    case .elementwise: "Elementwise"
    case .memory: "Memory"
    case .receptiveField: "Receptive Field"
    case .narrowestField: "Narrowest Field"
    case .jump: "Jump"
    case .offset: "Offset"
    case .weights: "Weights"
    case .kernel: "Kernel"
    case .input: "Input Shape"
    case .connected: "Connected to"
    case .line: "Line"
    }
  }

  /// Numbers stand on the right, so that their digits do.
  var alignment: BoxTable.Alignment {
    switch self {
    case .params, .trainable, .macs, .elementwise, .memory, .receptiveField, .narrowestField,
      .jump, .offset, .line:
      .right
    case .layer, .name, .type, .output, .weights, .kernel, .input, .connected: .left
    }
  }

  /// `true` iff it tells of receptive fields, which are found only for those who ask.
  var needsFields: Bool {
    switch self {
    case .receptiveField, .narrowestField, .jump, .offset: true
    case .layer, .name, .type, .output, .params, .trainable, .macs, .elementwise, .memory,
      .weights, .kernel, .input, .connected, .line:
      false
    }
  }

  /// Returns the column of a table that is `width` wide.
  func boxColumn(width: Int) -> BoxTable.Column {
    BoxTable.Column(header: header, alignment: alignment, width: width)
  }
}
