import CNNCompiler
import CNNNetwork
import CNNShapes
import CNNSource
import TestSupport

/// What something holds of a network with open sizes.
protocol SizeAnswer: Sendable {
  /// `true` iff the network is valid at these sizes, one for each symbol, whatever its `where`.
  func isValid(_ sizes: [String: Int]) -> Bool
  /// `false` iff it is known to leave out sizes, because something about them is not followed.
  var isComplete: Bool { get }
  /// Returns the shapes of all nodes at sizes at which the network is valid, in the graph's order.
  func shapes(at sizes: [String: Int]) -> [BruteForce.LayerShape]
}

extension BruteForce: SizeAnswer {
  var isComplete: Bool { true }
}

/// The answer of the checker, which knows open sizes.
struct SymbolicAnswer: SizeAnswer {
  private let sizes: AcceptedSizes

  /// Returns what the checker says of a network; `nil` where there is no such network.
  init?(to network: OpenNetwork) {
    let compilation = Compilation(
      roots: [(network.path, Array(network.source.utf8))]
    ) { path throws(FileError) in
      do {
        return try Fixtures.bytes(path)
      } catch {
        throw FileError.notFound
      }
    }
    guard let sizes = compilation.acceptedSizes().first(where: { $0.name == network.name }) else {
      return nil
    }
    self.sizes = sizes
  }

  var isComplete: Bool { sizes.isComplete }

  /// Returns the size that is asked of a symbol; those without a name are called by their place.
  private func size(_ symbol: Symbol, in sizes: [String: Int]) -> Int {
    sizes[symbol.name] ?? sizes["_\(symbol.index + 1)"] ?? 1
  }

  func isValid(_ sizes: [String: Int]) -> Bool {
    self.sizes.accepted.contains { size($0, in: sizes) } == true
  }

  func shapes(at sizes: [String: Int]) -> [BruteForce.LayerShape] {
    let point = { (symbol: Symbol) in size(symbol, in: sizes) }
    let graph = self.sizes.cases.first { $0.sizes.contains(point) == true }?.graph
    return graph?.nodes.map { node in
      let dimensions = node.shape?.dimensions ?? []
      let known = dimensions.compactMap { $0.value(at: point).value }
      let isKnown = node.shape != nil && known.count == dimensions.count
      return BruteForce.LayerShape(
        name: graph?.name(of: node) ?? "", sizes: isKnown ? known : nil)
    } ?? []
  }
}
