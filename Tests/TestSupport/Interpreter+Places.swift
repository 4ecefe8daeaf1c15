import CNNLayers

import func Foundation.sin

/// Numbers that are put elsewhere, or found between others.
extension Interpreter {
  /// Carries out what moves numbers or finds those between them; other operations fail.
  func rearrange(_ operation: Operation, _ inputs: [NumberArray], _ sizes: [Int]) throws
    -> NumberArray
  {
    let input = inputs[0]
    switch operation {
    case .padding(let sides, let mode):
      let before = try sides.map { try $0.before.number }
      return NumberArray(sizes) { place in
        let source = zip(place, before).enumerated().map { axis, at in
          mode.source(of: at.0 - at.1, in: input.shape[axis])
        }
        return input.number(at: source + place.suffix(1)) ?? 0
      }
    case .cropping(let sides):
      let before = try sides.map { try $0.before.number }
      return NumberArray(sizes) { input[zip($0, before + [0]).map(+)] }
    case .slice(let axis, let start):
      let start = try start.number
      return NumberArray(sizes) { place in
        input[place.enumerated().map { $0 == axis ? $1 + start : $1 }]
      }
    case .reshape: return NumberArray(sizes, input.numbers)
    case .transposition(let whole, let order):
      let taken = NumberArray(try whole.map { try $0.number }, input.numbers)
      let turned = NumberArray(order.map { taken.shape[$0] }) { place in
        var source = place
        for (axis, from) in order.enumerated() { source[from] = place[axis] }
        return taken[source]
      }
      return NumberArray(sizes, turned.numbers)
    case .repetition: return NumberArray(sizes) { input[Array($0.dropFirst())] }
    case .resampling(let interpolation): return resample(input, interpolation, sizes)
    case .concatenation(let axis): return concatenate(inputs, axis, sizes)
    case .convolution, .transposedConvolution, .locallyConnected, .dense, .pooling,
      .adaptivePooling, .reduction, .activation, .merge, .dotProduct, .maxUnpooling,
      .softmax, .affine, .normalization, .localResponse, .globalResponse, .parametricReLU:
      throw InterpreterError.missing("\(operation)")
    }
  }

  private func concatenate(_ inputs: [NumberArray], _ axis: Int, _ sizes: [Int]) -> NumberArray {
    NumberArray(sizes) { place in
      var place = place
      for input in inputs {
        if place[axis] < input.shape[axis] { return input[place] }
        place[axis] -= input.shape[axis]
      }
      return .nan
    }
  }

  private func resample(
    _ input: NumberArray, _ interpolation: Operation.Interpolation, _ sizes: [Int]
  ) -> NumberArray {
    let taps = zip(input.shape, sizes).dropLast().map { length, count in
      (0..<count).map { interpolation.taps(of: $0, among: count, in: length) }
    }
    return NumberArray(sizes) { place in
      let axes = zip(taps, place).map { $0[$1] }
      return NumberArray.places(axes.map(\.count)).reduce(0) { sum, choice in
        let chosen = zip(axes, choice).map { $0[$1] }
        let weight = chosen.reduce(1) { $0 * $1.weight }
        return sum + weight * input[chosen.map(\.index) + place.suffix(1)]
      }
    }
  }
}

extension Operation.PaddingMode {
  /// The position that one outside of an axis copies.
  fileprivate func source(of index: Int, in length: Int) -> Int {
    switch self {
    case .zeros: index
    case .reflect: index < 0 ? -index : index < length ? index : 2 * (length - 1) - index
    case .replicate: min(max(index, 0), length - 1)
    case .circular: (index + length) % length
    }
  }
}

extension Operation.Interpolation {
  /// Which positions of an axis make one of its new positions, with weights whose sum is 1.
  fileprivate func taps(of index: Int, among count: Int, in length: Int) -> [(
    index: Int, weight: Double
  )] {
    let center = (Double(index) + 0.5) * Double(length) / Double(count) - 0.5
    if self == .nearest { return [((2 * index + 1) * length / (2 * count), 1)] }
    let first = Int(center.rounded(.down))
    let fraction = center - Double(first)
    let weighed = (1 - radius...radius).map { offset in
      (index: first + offset, weight: weight(offset, fraction))
    }.filter { (0..<length).contains($0.index) }
    let sum = weighed.reduce(0) { $0 + $1.weight }
    return weighed.map { ($0.index, $0.weight / sum) }
  }

  /// How many numbers on either side have a weight.
  private var radius: Int {
    switch self {
    case .nearest, .bilinear: 1
    case .bicubic: 2
    case .lanczos3: 3
    case .lanczos5: 5
    }
  }

  private func weight(_ offset: Int, _ fraction: Double) -> Double {
    switch self {
    case .nearest: return 0
    case .bilinear: return 1 - abs(Double(offset) - fraction)
    case .bicubic:
      let distance = abs(Double(offset) - (fraction * 1024).rounded(.toNearestOrEven) / 1024)
      return distance < 1
        ? (1.5 * distance - 2.5) * distance * distance + 1
        : ((-0.5 * distance + 2.5) * distance - 4) * distance + 2
    case .lanczos3, .lanczos5:
      let distance = Double(offset) - fraction
      return sinc(distance) * sinc(distance / Double(radius))
    }
  }

  private func sinc(_ x: Double) -> Double {
    x == 0 ? 1 : sin(.pi * x) / (.pi * x)
  }
}
