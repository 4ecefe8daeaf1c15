import CNNLayers
import CNNNetwork
import CNNPlanning
import CNNShapes
import CNNSource

/// What keeps a network from being written in Swift, each with its place, a reason and a way out.
struct SwiftLimits {
  private let graph: Graph
  /// The open sizes that the shapes of inputs tell.
  private let told: Set<Symbol>
  private(set) var diagnostics: [Diagnostic] = []

  /// The most numbers that a tensor, an array or the memory may have.
  static let mostNumbers = 1 << 48
  /// How many axes a view has; a tensor with more has its first ones folded into one of them.
  private static let mostAxes = 4
  /// How many axes are put into another order at most.
  private static let mostTransposedAxes = 8

  init(_ plan: NetworkPlan) {
    let graph = plan.graph
    self.graph = graph
    let sizes = graph.inputs.flatMap { graph.nodes[$0.index].shape?.dimensions ?? [] }
    told = Set(sizes.compactMap { size in size.symbols.first { size == Dimension($0) } })
    for size in sizes { checkSymbols(size) }
    for index in graph.nodes.indices { check(graph.nodes[index]) }
    for clause in graph.clauses where diagnostics.isEmpty { check(clause) }
    if diagnostics.isEmpty, SizeBound.largest(in: plan) == nil {
      report(
        "`\(graph.name)` has sizes beyond 64 bits at its smallest inputs", "smaller factors",
        at: graph.range)
    }
    if diagnostics.isEmpty, (plan.network.memory.count ?? 0) > Self.mostNumbers {
      report(
        "`\(graph.name)` takes memory for more than 2⁴⁸ numbers", "smaller tensors", at: graph.range
      )
    }
  }

  /// Reports open sizes that nothing tells when the network runs, each once.
  private mutating func checkSymbols(_ size: Dimension) {
    for symbol in size.symbols where !told.contains(symbol) {
      let message =
        "the size `\(symbol.name)` is that of no input's axis by itself, so that nothing tells it "
        + "when the network runs"
      if diagnostics.contains(where: { $0.message == message }) { continue }
      report(message, "`--size \(symbol.name)=…` gives it a number", at: graph.range)
    }
  }

  private mutating func check(_ node: Node) {
    guard let shape = node.shape else { return }
    let name = node.layer.flatMap { graph[$0].call?.stageText } ?? graph.name
    if shape.rank == 0 {
      report("`\(name)` gives a tensor without axes", "`reshape [1]` gives it one", at: node.range)
    } else if let size = shape.dimensions.first(where: { !isWritable($0) }) {
      report(
        "there is no formula for the size `\(size.text)` of `\(shape.text)`",
        "`--size` gives numbers to open sizes", at: node.range)
    } else if !isWritable(shape.dimensions.dropLast(Self.mostAxes - 1).reduce(1, *)) {
      report(
        "`\(shape.text)` has more numbers than can be counted", "smaller sizes", at: node.range)
    }
    guard let layer = node.layer.flatMap({ graph[$0].layer }) else { return }
    let inputs = node.operands.compactMap { graph.nodes[$0.index].shape }
    for weight in layer.weights(inputs) {
      let count = weight.shape.dimensions.reduce(1, *)
      guard let count = count.value, count <= Self.mostNumbers else {
        report(
          "the array `\(weight.name)` of `\(name)` has more than 2⁴⁸ numbers", "smaller sizes",
          at: node.range)
        return
      }
    }
    var shapes = inputs
    for operation in layer.operations(inputs, output: shape) {
      if let problem = problem(of: operation, shapes, to: shape) {
        report("`\(name)` \(problem.reason)", problem.wayOut, at: node.range)
        return
      }
      shapes = [operation.shape(shapes, of: shape)]
    }
  }

  private mutating func check(_ clause: SizeClause) {
    for (_, value) in clause.operands where !isWritable(value) {
      report(
        "there is no formula for the clause `\(clause.text)`",
        "`--size` gives numbers to open sizes", at: graph.range)
      return
    }
  }

  private mutating func report(_ message: String, _ wayOut: String, at range: SourceRange) {
    diagnostics.append(
      Diagnostic(
        .notInSwift, message, at: range, notes: [Diagnostic.Note("way out: \(wayOut)")],
        network: graph.name))
  }

  /// `true` iff code can compute the size.
  private func isWritable(_ size: Dimension) -> Bool {
    switch size {
    case .known: true
    case .unknown, .tooLarge, .irregular: false
    case .open(let open): open.formula(isCollected: false).map(isWritable) ?? true
    }
  }

  private func isWritable(_ formula: Formula) -> Bool {
    switch formula {
    case .size(let size): isWritable(size)
    case .sum(let a, let b), .difference(let a, let b), .product(let a, let b),
      .quotient(let a, let b), .floorQuotient(let a, let b), .ceilingQuotient(let a, let b),
      .remainder(let a, let b), .maximum(let a, let b), .minimum(let a, let b):
      isWritable(a) && isWritable(b)
    }
  }
}

extension SwiftLimits {
  private typealias Problem = (reason: String, wayOut: String)

  /// What is not possible about an operation; `nil` where nothing is in the way.
  private func problem(of operation: Operation, _ inputs: [Shape], to output: Shape) -> Problem? {
    if case .dotProduct(let axis, let other) = operation {
      return folded([axis], of: inputs[0]) ?? folded([other], of: inputs[1])
    }
    if let axes = operation.axes(of: inputs[0]), let problem = folded(axes, of: inputs[0]) {
      return problem
    }
    if operation.isSpatial,
      let shape = (inputs + [output]).first(where: { $0.rank > Self.mostAxes })
    {
      return (
        "works on the spatial axes of `\(shape.text)`, of which there are three at most",
        "`reshape` puts axes together before it"
      )
    }
    if operation.hasOpenPadding {
      return (
        "has a padding that depends on an open size", "`--size` gives numbers to open sizes"
      )
    }
    switch operation {
    case .transposition(let sizes, _):
      if sizes.count > Self.mostTransposedAxes {
        return ("puts \(sizes.count) axes into another order, and eight are the most", "fewer axes")
      }
      return sizes.allSatisfy(isWritable) ? nil : ("has a size without a formula", "`--size`")
    case .cropping(let sides):
      return sides.allSatisfy { isWritable($0.before) && isWritable($0.after) }
        ? nil : ("cuts off a size without a formula", "`--size` gives numbers to open sizes")
    case .slice(_, let start):
      return isWritable(start)
        ? nil : ("begins at a size without a formula", "`--size` gives numbers to open sizes")
    case .merge where output.rank > Self.mostAxes:
      let first = output.dimensions.dropLast(Self.mostAxes - 1)
      guard let stretched = inputs.first(where: { $0.dimensions.prefix(first.count) != first })
      else { return nil }
      return (
        "stretches `\(stretched.text)` along axes that are folded into one in `\(output.text)`",
        "`reshape` puts axes together before it"
      )
    default: return nil
    }
  }

  /// What is in the way of using some axes by themselves.
  private func folded(_ axes: [Int], of shape: Shape) -> Problem? {
    let first = shape.rank - Self.mostAxes
    guard first > 0, let axis = axes.first(where: { $0 <= first }) else { return nil }
    return (
      "uses axis \(axis + 1) of `\(shape.text)`, and the first \(first + 1) axes are folded into one",
      "`permute` or `reshape` makes it one of the last three axes"
    )
  }
}

extension Operation {
  /// The axes of its first input that it uses by themselves; `nil` where they are others.
  fileprivate func axes(of input: Shape) -> [Int]? {
    switch self {
    case .reduction(_, let axes), .affine(_, let axes): axes
    case .slice(let axis, _), .concatenation(let axis), .softmax(let axis, _): [axis]
    case .normalization(let normalization):
      switch normalization.kind {
      case .layer(let axes), .rootMeanSquare(let axes), .unit(let axes): axes
      case .group: nil
      }
    case .parametricReLU(let shared): input.dimensions.indices.filter { !shared.contains($0) }
    default: nil
    }
  }

  /// `true` iff it works along spatial axes.
  fileprivate var isSpatial: Bool {
    switch self {
    case .convolution, .transposedConvolution, .locallyConnected, .pooling, .adaptivePooling,
      .padding, .cropping, .resampling, .maxUnpooling:
      true
    default: false
    }
  }
}
