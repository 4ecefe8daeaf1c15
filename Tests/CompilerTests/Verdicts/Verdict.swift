import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNShapes
import CNNSource
import TestSupport

/// What becomes of a layer.
enum Verdict: Hashable, Sendable {
  case takes(shape: [Int?], parameters: Int?)
  /// The reason is a framework's message, or the codes of the compiler's diagnostics.
  case refuses(String)

  /// `true` iff both refuse, or both take the layer with the same shape and parameters.
  func agrees(with other: Verdict) -> Bool {
    switch (self, other) {
    case (.refuses, .refuses): true
    case (.takes, .takes): self == other
    case (.takes, .refuses), (.refuses, .takes): false
    }
  }

  var isRefusal: Bool { if case .refuses = self { true } else { false } }
}

extension Verdict {
  /// What the compiler says of a network with one layer.
  ///
  /// PyTorch counts as parameters what is trained, Keras all that is stored.
  init(of source: String, countedBy framework: OracleLine.Framework) {
    let program = Compilation(text: source).program
    let codes = Set(program.diagnostics.filter { $0.severity == .error }.map(\.kind.code))
    guard codes.isEmpty, let graph = program.networks.first?.graph else {
      self = .refuses(codes.sorted().joined(separator: " "))
      return
    }
    self.init(of: graph, countedBy: framework)
  }

  /// What the compiler says of a network with one layer that leaves sizes open: it is taken where
  /// it checks for any.
  init(ofOpen source: String, countedBy framework: OracleLine.Framework) {
    let compilation = Compilation(text: source)
    guard let graph = compilation.acceptedSizes().first?.cases.first?.graph else {
      let errors = compilation.program.diagnostics.filter { $0.severity == .error }
      self = .refuses(Set(errors.map(\.kind.code)).sorted().joined(separator: " "))
      return
    }
    self.init(of: graph, countedBy: framework)
  }

  private init(of graph: Graph, countedBy framework: OracleLine.Framework) {
    guard let output = graph.outputs.first, let shape = graph[output.node].shape else {
      self = .refuses("")
      return
    }
    let parameters = graph.parameters
    let counted =
      switch framework {
      case .keras: parameters.total
      case .torch: parameters.trainable
      }
    self = .takes(shape: shape.dimensions.map(\.value), parameters: counted.value)
  }

  /// The codes by which a layer may be refused.
  ///
  /// Another would tell that the network was not written as it was meant.
  static let codesOfLayers = Set(LayerDiagnostics.all.map(\.code))
}
