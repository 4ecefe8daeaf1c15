import CNNShapes

/// A framework, for the names that it gives to arrays and the order of their axes.
package enum WeightLayout: String, CaseIterable, Sendable {
  case keras, torch, mlx

  /// The framework's own name.
  package var framework: String {
    switch self {
    case .keras: "Keras"
    case .torch: "PyTorch"
    case .mlx: "MLX"
    }
  }
}

/// An array of numbers that a layer holds.
package struct Weight: Hashable, Sendable {
  /// What an array is made of.
  package enum Element: String, Sendable {
    case float32, int64
  }

  /// Its name in Keras: `kernel`, `bias`, `gamma`.
  package let name: String
  /// Its name in PyTorch and MLX; `nil` where they have no such layer.
  package let counterpart: String?
  /// Its shape in Keras.
  package let shape: Shape
  package let isTrainable: Bool
  package let element: Element
  private let arrangement: Arrangement

  /// How the axes of the other frameworks follow from Keras's.
  private enum Arrangement: Hashable {
    case alike
    case kernel(Kernel)
    case apart(torch: Shape, mlx: Shape)
  }

  /// An array that is the same everywhere, as those with one axis are.
  package init(
    _ name: String, _ dimensions: [Dimension], counterpart: String? = nil,
    isTrainable: Bool = true, of element: Element = .float32
  ) {
    self.name = name
    self.counterpart = counterpart
    shape = Shape(dimensions)
    self.isTrainable = isTrainable
    self.element = element
    arrangement = .alike
  }

  /// The kernel of a layer.
  init(_ kernel: Kernel, named name: String = "kernel", counterpart: String = "weight") {
    self.name = name
    self.counterpart = counterpart
    shape = kernel.shape(in: .keras)
    isTrainable = true
    element = .float32
    arrangement = .kernel(kernel)
  }

  /// An array of trained numbers for which PyTorch and MLX have axes of their own.
  init(
    _ name: String, _ dimensions: [Dimension], counterpart: String, torch: [Dimension],
    mlx: [Dimension]
  ) {
    self.name = name
    self.counterpart = counterpart
    shape = Shape(dimensions)
    isTrainable = true
    element = .float32
    arrangement = .apart(torch: Shape(torch), mlx: Shape(mlx))
  }

  /// Returns its name, below that of the layer.
  package func name(in layout: WeightLayout) -> String {
    layout == .keras ? name : counterpart ?? name
  }

  /// Returns its shape.
  package func shape(in layout: WeightLayout) -> Shape {
    switch (arrangement, layout) {
    case (.alike, _), (.apart, .keras): shape
    case (.kernel(let kernel), _): kernel.shape(in: layout)
    case (.apart(let torch, _), .torch): torch
    case (.apart(_, let mlx), .mlx): mlx
    }
  }

  /// `true` iff it makes each number of the output from many of the input.
  package var isKernel: Bool {
    if case .kernel = arrangement { true } else { false }
  }
}

/// The numbers by which a window, or a dense layer, weighs what it sees.
struct Kernel: Hashable {
  /// Between which channels the numbers stand.
  enum Form: Hashable {
    /// From the channels of a group to its filters.
    case plain
    /// The same, in a layer that goes the way of a convolution backwards.
    case transposed
    /// From each channel to as many filters of its own.
    case depthwise(multiplier: Int)
  }

  /// The sizes of the window; none for a dense layer.
  var window: [Dimension] = []
  /// The channels of all groups together.
  let inputs: Dimension
  /// The filters of all groups together.
  let outputs: Dimension
  var groups: Dimension = 1
  var form = Form.plain

  /// Returns the axes in the order of a framework.
  ///
  /// Keras has the window first and PyTorch last; both take a transposed convolution for the one
  /// that it undoes, and exchange its channels. MLX always goes from the outputs to the inputs.
  func shape(in layout: WeightLayout) -> Shape {
    switch (layout, form) {
    case (.keras, .plain): Shape(window + [inputsOfGroup, outputs])
    case (.keras, .transposed): Shape(window + [outputsOfGroup, inputs])
    case (.keras, .depthwise(let multiplier)): Shape(window + [inputs, Dimension(multiplier)])
    case (.torch, .plain), (.torch, .depthwise): Shape([outputs, inputsOfGroup] + window)
    case (.torch, .transposed): Shape([inputs, outputsOfGroup] + window)
    case (.mlx, _): Shape([outputs] + window + [inputsOfGroup])
    }
  }

  private var inputsOfGroup: Dimension { inputs.floorDivided(by: groups) }
  private var outputsOfGroup: Dimension { outputs.floorDivided(by: groups) }
}

/// The arrays that many layers have.
extension Weight {
  /// What is added to each channel or output.
  static func bias(_ size: Dimension, counterpart: String = "bias") -> Weight {
    Weight("bias", [size], counterpart: counterpart)
  }
}

extension [Weight] {
  /// A kernel, and where there is one a bias for each of its outputs.
  static func kernel(_ kernel: Kernel, bias hasBias: Bool) -> [Weight] {
    hasBias ? [Weight(kernel), .bias(kernel.outputs)] : [Weight(kernel)]
  }
}
