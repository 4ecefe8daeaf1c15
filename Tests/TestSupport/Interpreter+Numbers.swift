import CNNLayers
import CNNShapes

import func Foundation.erf
import func Foundation.exp
import func Foundation.log
import func Foundation.log1p
import func Foundation.pow
import func Foundation.tanh

/// Numbers that are brought to a mean, a spread or a sum.
extension Interpreter {
  /// Carries out what measures numbers or scales them; other operations fail.
  func normalize(_ operation: Operation, _ input: NumberArray) throws -> NumberArray {
    switch operation {
    case .softmax(let axis, let isLogarithm):
      return softmax(input, axis, isLogarithm: isLogarithm)
    case .affine(let affine, let axes): return try apply(affine, axes, to: input)
    case .normalization(let normalization): return try apply(normalization, to: input)
    case .localResponse(let size, let alpha, let beta, let bias):
      return NumberArray(input.shape) { place in
        let channel = place[place.count - 1]
        let squares = (0..<size).compactMap { offset in
          input.number(at: place.dropLast() + [channel - size / 2 + offset]).map { $0 * $0 }
        }
        let mean = squares.reduce(0, +) / Double(size)
        return input[place] / pow(bias.number + alpha.number * mean, beta.number)
      }
    case .globalResponse(let epsilon): return try respond(input, epsilon.number)
    case .parametricReLU(let sharedAxes):
      let slopes = try array("alpha")
      return NumberArray(input.shape) { place in
        let slope = slopes[place.enumerated().map { sharedAxes.contains($0) ? 0 : $1 }]
        return input[place] < 0 ? input[place] * slope : input[place]
      }
    case .convolution, .transposedConvolution, .locallyConnected, .dense, .pooling,
      .adaptivePooling, .reduction, .activation, .merge, .dotProduct, .maxUnpooling,
      .padding, .cropping, .slice, .reshape, .transposition, .repetition, .resampling,
      .concatenation:
      throw InterpreterError.missing("\(operation)")
    }
  }

  private func softmax(_ input: NumberArray, _ axis: Int, isLogarithm: Bool) -> NumberArray {
    NumberArray(input.shape) { place in
      let along = (0..<input.shape[axis]).map { index in
        var other = place
        other[axis] = index
        return input[other]
      }
      let largest = along.max() ?? 0
      let logarithm = log(along.reduce(0) { $0 + exp($1 - largest) }) + largest
      return isLogarithm ? input[place] - logarithm : exp(input[place] - logarithm)
    }
  }

  private func apply(_ affine: Operation.Affine, _ axes: [Int], to input: NumberArray) throws
    -> NumberArray
  {
    let factors: ([Int]) throws -> (Double, Double)
    switch affine {
    case .batchNormalization(let epsilon, let scales, let centers):
      let (mean, variance) = try (array("moving_mean"), array("moving_variance"))
      let (gamma, beta) = try (
        scales ? array("gamma") : nil, centers ? array("beta") : nil
      )
      factors = { place in
        let factor = (gamma?[place] ?? 1) / (variance[place] + epsilon.number).squareRoot()
        return (factor, (beta?[place] ?? 0) - mean[place] * factor)
      }
    case .standardization(nil):
      let (mean, variance) = try (array("mean"), array("variance"))
      factors = { Self.standardizing(mean[$0], variance[$0]) }
    case .standardization(let given?):
      factors = { Self.standardizing(given.mean.number($0[0]), given.variance.number($0[0])) }
    case .rescaling(let scales, let offsets):
      factors = { (scales.number($0[0]), offsets.number($0[0])) }
    case .layerScale:
      let gamma = try array("gamma")
      factors = { (gamma[$0], 0) }
    }
    return try NumberArray(input.shape) { place in
      let (factor, summand) = try factors(axes.map { place[$0] })
      return input[place] * factor + summand
    }
  }

  private static func standardizing(_ mean: Double, _ variance: Double) -> (Double, Double) {
    let deviation = max(variance.squareRoot(), 1e-7)
    return (1 / deviation, -mean / deviation)
  }

  private func apply(_ normalization: Operation.Normalization, to input: NumberArray) throws
    -> NumberArray
  {
    let (scale, offset) = try (
      normalization.scale.map(array), normalization.offset.map(array)
    )
    let epsilon = normalization.epsilon.number
    let channels = input.shape[input.shape.count - 1]
    let key: ([Int]) throws -> [Int]
    var axes = [input.shape.count - 1]
    switch normalization.kind {
    case .layer(let along), .rootMeanSquare(let along), .unit(let along):
      axes = along
      key = { place in place.enumerated().filter { !along.contains($0.offset) }.map(\.element) }
    case .group(let count):
      let size = channels / (try count.number)
      key = { [$0[$0.count - 1] / size] }
    }
    var measured: [[Int]: [Double]] = [:]
    for place in NumberArray.places(input.shape) {
      measured[try key(place), default: []].append(input[place])
    }
    let statistics = measured.mapValues { normalization.kind.statistics(of: $0, epsilon) }
    return try NumberArray(input.shape) { place in
      let (mean, spread) = statistics[try key(place)] ?? (.nan, .nan)
      let own = axes.map { place[$0] }
      return (input[place] - mean) / spread * (scale?[own] ?? 1) + (offset?[own] ?? 0)
    }
  }

  private func respond(_ input: NumberArray, _ epsilon: Double) throws -> NumberArray {
    let (gamma, beta) = try (array("gamma"), array("beta"))
    var lengths = NumberArray(gamma.shape) { _ in 0 }
    for place in NumberArray.places(input.shape) {
      lengths[place.suffix(1)] += input[place] * input[place]
    }
    lengths = NumberArray(lengths.shape, lengths.numbers.map { $0.squareRoot() })
    let mean = lengths.numbers.reduce(0, +) / Double(lengths.numbers.count)
    return NumberArray(input.shape) { place in
      let channel = Array(place.suffix(1))
      let share = lengths[channel] / (mean + epsilon)
      return input[place] + gamma[channel] * input[place] * share + beta[channel]
    }
  }
}

extension Operation.Normalization.Kind {
  /// What is taken off some numbers, and what divides them then.
  fileprivate func statistics(of numbers: [Double], _ epsilon: Double) -> (Double, Double) {
    let count = Double(numbers.count)
    let squares = numbers.reduce(0) { $0 + $1 * $1 }
    switch self {
    case .layer, .group:
      let mean = numbers.reduce(0, +) / count
      let variance = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
      return (mean, (variance + epsilon).squareRoot())
    case .rootMeanSquare: return (0, (squares / count + epsilon).squareRoot())
    case .unit: return (0, max(squares.squareRoot(), epsilon))
    }
  }
}

extension [Rational] {
  /// The number of a place; one alone is for all of them.
  fileprivate func number(_ index: Int) -> Double {
    (count == 1 ? self[0] : self[index]).number
  }
}

extension Operation.ActivationFunction {
  /// What the function makes of a number.
  func value(_ x: Double) -> Double {
    switch self {
    case .relu: return max(x, 0)
    case .relu6: return min(max(x, 0), 6)
    case .leakyRelu(let slope): return x < 0 ? slope.number * x : x
    case .elu(let alpha): return x < 0 ? alpha.number * (exp(x) - 1) : x
    case .celu(let alpha): return x < 0 ? alpha.number * (exp(x / alpha.number) - 1) : x
    case .selu:
      let (scale, alpha) = (1.0507009873554805, 1.6732632423543772)
      return x < 0 ? scale * alpha * (exp(x) - 1) : scale * x
    case .gelu: return x * (1 + erf(x / 2.0.squareRoot())) / 2
    case .silu: return x / (1 + exp(-x))
    case .mish: return x * Foundation.tanh(log1p(exp(x)))
    case .sigmoid: return 1 / (1 + exp(-x))
    case .logSigmoid: return -log1p(exp(-x))
    case .hardSigmoid: return min(max(x / 6 + 0.5, 0), 1)
    case .hardSwish: return x * min(max(x / 6 + 0.5, 0), 1)
    case .tanh: return Foundation.tanh(x)
    case .hardTanh: return min(max(x, -1), 1)
    case .softplus: return log1p(exp(x))
    case .softsign: return x / (1 + abs(x))
    case .absolute: return abs(x)
    case .exponential: return exp(x)
    }
  }
}
