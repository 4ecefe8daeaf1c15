import CNNBackends
import CNNNetwork
import CNNSource

/// What changed between two networks, as `cnn diff --format json` gives it to other programs.
///
/// Layers and tensors are those of ``SummaryReport``. Every layer of both networks stands in
/// `layers`, in source order.
package struct DifferenceReport: Encodable, Sendable {
  /// One of the two networks, and a compilation's files.
  package struct Side: Sendable {
    let graph: Graph
    let diagnostics: [Diagnostic]
    let files: [SourceFile]

    package init(_ graph: Graph, _ diagnostics: [Diagnostic], files: [SourceFile]) {
      self.graph = graph
      self.diagnostics = diagnostics
      self.files = files
    }
  }

  /// What a network adds up to.
  package struct Network: Encodable, Sendable {
    package let name: String
    package let file: String
    package let inputs: [SummaryReport.Tensor]
    package let outputs: [SummaryReport.Tensor]
    package let params: SummaryReport.Parameters
    package let macs: SummaryReport.Known<Int>
    /// The same as source text, where it depends on open sizes.
    package let symbolicMacs: String?

    private enum CodingKeys: String, CodingKey {
      case name, file, inputs, outputs, params, macs, symbolicMacs = "symbolic_macs"
    }
  }

  /// A layer of one network, or two that stand for each other.
  package struct Entry: Encodable, Sendable {
    /// `same`, `changed`, `removed` or `added`.
    package let change: String
    /// What is not the same: `call`, `inputs`, `name`, `shape`, `params`, `macs`, `failed`.
    package let differences: [String]
    package let before: SummaryReport.Layer?
    package let after: SummaryReport.Layer?
  }

  package let equal: Bool
  /// What of the networks themselves is not the same: `inputs`, `outputs`.
  package let differences: [String]
  package let before: Network
  package let after: Network
  package let layers: [Entry]
  package let diagnostics: [DiagnosticsReport.Entry]

  /// Describes a difference; both sides are those of its networks.
  package init(_ difference: NetworkDifference, from before: Side, to after: Side) {
    equal = difference.isEmpty
    differences = difference.ports.map(\.rawValue)
    self.before = Network(before.graph, before.files)
    self.after = Network(after.graph, after.files)
    layers = difference.layers.map { Entry($0, before, after) }
    diagnostics = [before, after].flatMap {
      DiagnosticsReport($0.diagnostics, files: $0.files).diagnostics
    }
  }
}

extension DifferenceReport.Network {
  fileprivate init(_ graph: Graph, _ files: [SourceFile]) {
    name = graph.name
    file = files[graph.range].path
    inputs = graph.inputTensors
    outputs = graph.outputTensors
    params = SummaryReport.Parameters(graph.parameters)
    macs = SummaryReport.Known(graph.multiplyAccumulates)
    symbolicMacs = graph.multiplyAccumulates.symbolicReport
  }
}

extension DifferenceReport.Entry {
  fileprivate init(
    _ entry: NetworkDifference.Entry, _ old: DifferenceReport.Side, _ new: DifferenceReport.Side
  ) {
    switch entry {
    case .removed(let layer):
      change = "removed"
      differences = []
      before = SummaryReport.Layer(layer, in: old.graph, old.files)
      after = nil
    case .added(let layer):
      change = "added"
      differences = []
      before = nil
      after = SummaryReport.Layer(layer, in: new.graph, new.files)
    case .kept(let left, let right, let changes):
      change = changes.isEmpty ? "same" : "changed"
      differences = changes.map(\.rawValue)
      before = SummaryReport.Layer(left, in: old.graph, old.files)
      after = SummaryReport.Layer(right, in: new.graph, new.files)
    }
  }
}
