import CNNLayers
import CNNShapes

/// Why operations could not be carried out.
package enum InterpreterError: Error {
  case openSize
  case missing(String)
}

/// Carries operations out on numbers, place by place, as their comments define them.
package struct Interpreter {
  /// The arrays of the layer, by their names.
  package let arrays: [String: NumberArray]

  /// Returns what the operations of a layer make of its operands.
  package func run(_ operations: [Operation], on inputs: [NumberArray], output: Shape) throws
    -> NumberArray
  {
    var current = inputs
    for operation in operations {
      let shapes = current.map { Shape($0.shape.map(Dimension.known)) }
      let sizes = try operation.shape(shapes, of: output).sizes
      let result = try apply(operation, to: current, sizes)
      guard result.shape == sizes else {
        throw InterpreterError.missing("\(operation) gives \(result.shape), not \(sizes)")
      }
      current = [result]
    }
    return current[0]
  }

  func array(_ name: String) throws -> NumberArray {
    guard let array = arrays[name] else { throw InterpreterError.missing(name) }
    return array
  }

  private func apply(_ operation: Operation, to inputs: [NumberArray], _ sizes: [Int]) throws
    -> NumberArray
  {
    let input = inputs[0]
    switch operation {
    case .convolution(let window, let filters):
      return try convolve(input, Frame(window), filters, sizes)
    case .transposedConvolution(let window, let filters):
      return try paint(input, Frame(window), filters, sizes)
    case .locallyConnected(let window, let filters):
      return try connectLocally(input, Frame(window), filters, sizes)
    case .dense(let hasBias): return try multiply(input, hasBias: hasBias, sizes)
    case .pooling(let reducer, let window, let countsPadding):
      return try pool(input, reducer, Frame(window), countsPadding: countsPadding, sizes)
    case .adaptivePooling(let reducer): return adapt(input, reducer, sizes)
    case .reduction(let reducer, let axes): return reduce(input, reducer, axes, sizes)
    case .maxUnpooling(let window): return unpool(input, into: inputs[1], try Frame(window))
    case .padding, .cropping, .slice, .reshape, .transposition, .repetition, .resampling,
      .concatenation:
      return try rearrange(operation, inputs, sizes)
    case .activation(let function):
      return NumberArray(sizes, input.numbers.map(function.value))
    case .merge(let combination, let constant):
      return merge(inputs, combination, constant, sizes)
    case .dotProduct(let axis, let otherAxis):
      return multiply(inputs[0], axis, inputs[1], otherAxis, sizes)
    case .softmax, .affine, .normalization, .localResponse, .globalResponse, .parametricReLU:
      return try normalize(operation, input)
    }
  }
}

/// A sliding window with numbers for its padding.
struct Frame {
  let sizes: [Int]
  let strides: [Int]
  let dilations: [Int]
  let before: [Int]
  let after: [Int]

  /// Fails where a size is open.
  init(_ window: Operation.SlidingWindow) throws {
    guard case .explicit(let sides) = window.padding else { throw InterpreterError.openSize }
    sizes = window.sizes
    strides = window.strides
    dilations = window.dilations
    before = try sides.map { try $0.before.number }
    after = try sides.map { try $0.after.number }
  }

  /// The place that an element of the window has when the window is at `position`.
  func place(_ position: some Collection<Int>, _ element: [Int]) -> [Int] {
    zip(position, element).enumerated().map { axis, at in
      at.0 * strides[axis] - before[axis] + at.1 * dilations[axis]
    }
  }
}

extension Shape {
  /// The sizes as numbers.
  var sizes: [Int] {
    get throws { try dimensions.map { try $0.number } }
  }
}

extension Dimension {
  /// The number, where it is known.
  var number: Int {
    get throws {
      guard let value else { throw InterpreterError.openSize }
      return value
    }
  }
}

extension Rational {
  /// The nearest number.
  var number: Double { Double(numerator) / Double(denominator) }
}
