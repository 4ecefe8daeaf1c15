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
    case .params, .trainable, .macs, .line: .right
    case .layer, .name, .type, .output, .weights, .kernel, .input, .connected: .left
    }
  }

  /// Returns the column of a table that is `width` wide.
  func boxColumn(width: Int) -> BoxTable.Column {
    BoxTable.Column(header: header, alignment: alignment, width: width)
  }
}
