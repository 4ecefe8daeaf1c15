extension Resize.Interpolation {
  /// How many positions along an axis make one between them.
  var taps: Int {
    switch self {
    case .nearest: 1
    case .bilinear: 2
    case .bicubic: 4
    case .lanczos3: 6
    case .lanczos5: 10
    }
  }

  /// Writes the weights of neighbouring positions for one of `target`; those of positions that are
  /// not there are 0.
  ///
  /// - Returns: the first of the neighbours, which may lie before the first position.
  func weigh(
    _ index: Int, from size: Int, to target: Int, _ weights: UnsafeMutablePointer<Float>
  ) -> Int {
    // In single precision, as TensorFlow has it.
    let place = (Float(index) + 0.5) * (Float(size) / Float(target))
    switch self {
    case .nearest:
      weights[0] = 1
      return min(Int(place), size - 1)
    case .bilinear: return weighLinear(place - 0.5, size, weights)
    case .bicubic: return weighCubic(place - 0.5, size, weights)
    case .lanczos3: return weighLanczos(place, size, weights, radius: 3)
    case .lanczos5: return weighLanczos(place, size, weights, radius: 5)
    }
  }

  private func weighLinear(
    _ place: Float, _ size: Int, _ weights: UnsafeMutablePointer<Float>
  ) -> Int {
    let lower = place.rounded(.down)
    let first = Int(lower)
    weights[1] = first < 0 ? 1 : first + 1 == size ? 0 : place - lower
    weights[0] = 1 - weights[1]
    return first
  }

  /// Keys's cubic with a = −½, at one of 1024 steps between two positions, as TensorFlow has it.
  private func weighCubic(
    _ place: Float, _ size: Int, _ weights: UnsafeMutablePointer<Float>
  ) -> Int {
    let lower = place.rounded(.down)
    let near = ((place - lower) * 1024).rounded(.toNearestOrEven) / 1024
    func inner(_ x: Float) -> Float { (1.5 * x - 2.5) * x * x + 1 }
    func outer(_ x: Float) -> Float { ((-0.5 * (x + 1) + 2.5) * (x + 1) - 4) * (x + 1) + 2 }
    weights[0] = outer(near)
    weights[1] = inner(near)
    weights[2] = inner(1 - near)
    weights[3] = outer(1 - near)
    settle(weights, from: Int(lower) - 1, size)
    return Int(lower) - 1
  }

  /// sinc(x) · sinc(x/radius), measured from the middles of positions.
  private func weighLanczos(
    _ place: Float, _ size: Int, _ weights: UnsafeMutablePointer<Float>, radius: Int
  ) -> Int {
    let first = Int((place - Float(radius) - 0.5).rounded(.up))
    for tap in 0..<taps {
      let distance = Double(first + tap) + 0.5 - Double(place)
      let angle = Double.pi * distance
      weights[tap] =
        if distance.magnitude <= 1e-3 { 1 } else if distance.magnitude > Double(radius) { 0 } else {
          Float(
            Double(radius) * CLibrary.sine(angle) * CLibrary.sine(angle / Double(radius))
              / (angle * angle))
        }
    }
    settle(weights, from: first, size)
    return first
  }

  /// Makes the weights of positions that are not there 0, and the sum of all others 1.
  private func settle(_ weights: UnsafeMutablePointer<Float>, from first: Int, _ size: Int) {
    var sum: Float = 0
    for tap in 0..<taps {
      if !(0..<size).contains(first + tap) { weights[tap] = 0 }
      sum += weights[tap]
    }
    guard sum.magnitude > 1e-30 else { return }
    for tap in 0..<taps { weights[tap] /= sum }
  }
}
