import CNNBackends
import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource

/// Networks as `cnn summary --format json` gives them to other programs.
///
/// Shapes have the batch first, which is `null` as every number is that is not known. Layers stand
/// in the order of the table, a layer once with all its uses; inputs are not among them. Counts
/// are for one image. `failed` is there only for a layer with an error.
package struct SummaryReport: Encodable, Sendable {
  /// One network, whole or as far as it is known.
  package struct Network: Encodable, Sendable {
    package let name: String
    package let file: String
    package let inputs: [Tensor]
    package let outputs: [Tensor]
    package let layers: [Layer]
    package let params: Parameters
    package let macs: Known<Int>
    /// The same as source text, where it depends on open sizes.
    package let symbolicMacs: String?
    /// The elementwise operations of each kind that occurs.
    package let elementwise: [String: Known<Int>]
    package let memory: Memory
    /// What a position of each output reads, at least; see ``Graph/receptiveField(_:)``.
    package let receptiveField: Known<Int>

    private enum CodingKeys: String, CodingKey {
      case name, file, inputs, outputs, layers, params, macs, elementwise, memory
      case symbolicMacs = "symbolic_macs"
      case receptiveField = "receptive_field"
    }
  }

  /// An input or output of a network.
  package struct Tensor: Encodable, Sendable {
    package let name: String
    package let shape: Known<[Known<Int>]>
    /// The shape with each size as source text, where one is open.
    package let symbolic: [Known<String>]?
    /// The layer that gives an output, or the input that it is; `nil` for an input.
    package let layer: String?
  }

  /// A layer with all its uses.
  package struct Layer: Encodable, Sendable {
    package let name: String
    package let type: String
    /// The layer with its arguments, as a program would have it, without those that hold anyway.
    package let call: String
    /// The inputs and layers that its uses take, in order.
    package let inputs: [String]
    package let outputShape: Known<[Known<Int>]>
    /// The same with each size as source text, where one is open.
    package let symbolic: [Known<String>]?
    package let params: Known<Int>
    package let trainableParams: Known<Int>
    package let macs: Known<Int>
    /// The same as source text, where it depends on open sizes.
    package let symbolicMacs: String?
    /// The elementwise operations of each kind that it has.
    package let elementwise: [String: Known<Int>]
    /// The bytes of what its uses give.
    package let memory: Known<Int>
    /// What a position of its last use reads of each input; `nil` where that was not asked for.
    package let receptiveFields: [Field]?
    package let weights: Known<[Weight]>
    /// The line of its first use.
    package let line: Int
    /// The code of the first error of its uses.
    package let failed: String?

    private enum CodingKeys: String, CodingKey {
      case name, type, call, inputs, outputShape = "output_shape", symbolic, params
      case trainableParams = "trainable_params"
      case macs, symbolicMacs = "symbolic_macs", elementwise, memory
      case receptiveFields = "receptive_fields"
      case weights, line, failed
    }
  }

  /// An array that a layer holds.
  package struct Weight: Encodable, Sendable {
    package let name: String
    package let shape: [Known<Int>]
    package let trainable: Bool
  }

  /// How many numbers a network holds.
  package struct Parameters: Encodable, Sendable {
    package let total: Known<Int>
    package let trainable: Known<Int>
    package let nonTrainable: Known<Int>

    private enum CodingKeys: String, CodingKey {
      case total, trainable, nonTrainable = "non_trainable"
    }
  }

  /// A value, or `null` where it is not known: an optional property would be left out.
  package struct Known<Value: Encodable & Sendable>: Encodable, Sendable {
    package let value: Value?

    /// Writes the value itself.
    package func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      if let value { try container.encode(value) } else { try container.encodeNil() }
    }
  }

  package let networks: [Network]
  package let diagnostics: [DiagnosticsReport.Entry]

  /// Describes networks and what was found in them; all ranges lie in `files`.
  package init(_ graphs: [Graph], _ diagnostics: [Diagnostic], files: [SourceFile]) {
    networks = graphs.map { Network($0, files) }
    self.diagnostics = DiagnosticsReport(diagnostics, files: files).diagnostics
  }
}

extension SummaryReport.Network {
  fileprivate init(_ graph: Graph, _ files: [SourceFile]) {
    let fields = graph.receptiveFields()
    name = graph.name
    file = files[graph.range].path
    inputs = graph.inputTensors
    outputs = graph.outputTensors
    layers = graph.kerasOrder.compactMap { use in
      graph[use].layer.map { SummaryReport.Layer($0, in: graph, files, fields) }
    }
    params = SummaryReport.Parameters(graph.parameters)
    macs = SummaryReport.Known(graph.multiplyAccumulates)
    symbolicMacs = graph.multiplyAccumulates.symbolicReport
    elementwise = graph.elementwise.report
    memory = SummaryReport.Memory(graph.memoryUse())
    receptiveField = SummaryReport.Known(graph.receptiveField(fields))
  }
}

extension SummaryReport.Layer {
  init(
    _ id: LayerID, in graph: Graph, _ files: [SourceFile], _ fields: ReceptiveFields? = nil
  ) {
    let layer = graph[id]
    let uses = layer.uses.map { graph[$0] }
    name = layer.name
    type = layer.className
    call = layer.callText
    inputs = uses.flatMap(\.operands).map(graph.jsonName)
    outputShape = SummaryReport.Known(batched: uses.last?.shape)
    symbolic = uses.last?.shape?.symbolicReport
    let parameters = graph.parameters(of: id)
    params = SummaryReport.Known(parameters.total)
    trainableParams = SummaryReport.Known(parameters.trainable)
    macs = SummaryReport.Known(graph.multiplyAccumulates(of: id))
    symbolicMacs = graph.multiplyAccumulates(of: id).symbolicReport
    elementwise = graph.elementwise(of: id).report
    memory = SummaryReport.Known(layer.uses.reduce(0) { $0 + graph.bytes(of: $1) })
    receptiveFields = layer.uses.last.flatMap { use in
      fields?[use].map { SummaryReport.Field($0, graph.jsonName(of: $0.input)) }
    }
    weights = SummaryReport.Known(value: graph.weights(of: id)?.map(SummaryReport.Weight.init))
    let range = uses.first?.range ?? graph.range
    line = files[range].line(at: range.start)
    failed = uses.lazy.compactMap(\.failure).first
  }
}

extension SummaryReport.Tensor {
  fileprivate init(_ name: String, _ shape: Shape?, layer: String? = nil) {
    self.name = name
    self.shape = SummaryReport.Known(batched: shape)
    symbolic = shape?.symbolicReport
    self.layer = layer
  }
}

extension SummaryReport.Parameters {
  init(_ count: ParameterCount) {
    total = SummaryReport.Known(count.total)
    trainable = SummaryReport.Known(count.trainable)
    nonTrainable = SummaryReport.Known(count.nonTrainable)
  }
}

extension SummaryReport.Weight {
  fileprivate init(_ weight: CNNLayers.Weight) {
    name = weight.name
    shape = weight.shape.dimensions.map { SummaryReport.Known($0) }
    trainable = weight.isTrainable
  }
}

extension SummaryReport.Known<Int> {
  init(_ size: Dimension) {
    value = size.value
  }

  init(_ number: Int?) {
    value = number
  }
}

extension SummaryReport.Known<[SummaryReport.Known<Int>]> {
  /// The shape of a tensor with its batch.
  fileprivate init(batched shape: Shape?) {
    value = shape.map { [.init(value: nil)] + $0.dimensions.map { SummaryReport.Known($0) } }
  }
}

extension Shape {
  /// The batch and each size as source text, where one is open; `null` is a size that is not known.
  fileprivate var symbolicReport: [SummaryReport.Known<String>]? {
    guard dimensions.contains(where: \.isOpen) else { return nil }
    return [.init(value: nil)]
      + dimensions.map { .init(value: $0.polynomial == nil ? nil : $0.sourceText) }
  }
}

extension Dimension {
  /// A count as source text, where it depends on open sizes.
  var symbolicReport: String? { isOpen ? collectedSourceText : nil }
}

extension Graph {
  var inputTensors: [SummaryReport.Tensor] {
    inputs.map { SummaryReport.Tensor(jsonName(of: $0), self[$0].shape) }
  }

  var outputTensors: [SummaryReport.Tensor] {
    outputs.map {
      let layer = jsonName(of: $0.node)
      return SummaryReport.Tensor($0.name ?? layer, self[$0.node].shape, layer: layer)
    }
  }

  /// The name of the layer that makes a tensor, or of the input that it is.
  func jsonName(of node: NodeID) -> String {
    producerName(of: node, unnamedInput: "input")
  }
}
