import CNNShapes

/// Work on single numbers that one use of a layer takes for one image, when the network runs.
///
/// It stands beside multiply-accumulates and is never added to them: what an operation is differs
/// from kind to kind, and tools that count costs differ in which kinds they count at all.
package struct ElementwiseWork: Hashable, Sendable {
  /// What is done to the numbers, in the order in which a layer does it.
  package enum Kind: String, CaseIterable, Sendable {
    /// Adding a bias: one operation for each number of the output.
    case bias
    /// Bringing numbers to a mean and spread.
    case normalization
    /// Multiplying with a number, or adding one.
    case scaling
    /// A function of each number: one operation, however hard it is to compute.
    case activation
    /// Comparing or adding up numbers: one operation for each that is read, padding included.
    case pooling
    /// Weighing numbers to find those between them: one operation for each that is read.
    case interpolation
    /// Joining tensors number by number: one operation fewer than there are tensors.
    case merging
  }

  package let kind: Kind
  package let count: Formula

  package init(_ kind: Kind, _ count: Formula) {
    self.kind = kind
    self.count = count
  }
}

extension [ElementwiseWork] {
  /// Some operations for each number of a tensor; nothing where there are none.
  static func each(_ kind: ElementwiseWork.Kind, of shape: Shape, times count: Int = 1) -> Self {
    if count == 0 { return [] }
    let elements = Formula.product(of: shape.dimensions)
    return [ElementwiseWork(kind, count == 1 ? elements : elements * Formula(count))]
  }

  /// What comes behind a kernel: its bias, and the function given as `activation`.
  static func behindKernel(bias hasBias: Bool, _ activation: LayerCall?, of output: Shape) -> Self {
    each(.bias, of: output, times: hasBias ? 1 : 0)
      + each(.activation, of: output, times: activation == nil ? 0 : 1)
  }
}
