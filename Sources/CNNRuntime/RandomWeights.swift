/// Numbers that follow from a name and a seed, for networks that nobody has trained.
///
/// `Tests/Fixtures/runtime/random_weights.py` makes the same ones, bit for bit.
/// ``Weights/random(seed:)`` says how.
struct RandomNumbers {
  /// What splitmix64 adds in each step.
  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  private let key: UInt64

  /// The numbers of this name.
  init(_ name: String, seed: UInt64) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    key = hash ^ seed &* Self.step
  }

  /// Number `index`, in [0, 1): a multiple of 2⁻²⁴.
  @inline(__always)
  subscript(index: Int) -> Float {
    var z = key &+ UInt64(truncatingIfNeeded: index &+ 1) &* Self.step
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    z ^= z >> 31
    return Float(Int32(truncatingIfNeeded: z >> 40)) * 0x1p-24
  }

  /// The first numbers, each put through `transform`.
  @inline(__always)
  func array(count: Int, _ transform: (Float) -> Float) -> [Float] {
    [Float](unsafeUninitializedCapacity: count) { numbers, filled in
      for index in 0..<count { numbers.initializeElement(at: index, to: transform(self[index])) }
      filled = count
    }
  }

  /// An input for a network, between −1 and 1.
  static func image(count: Int, seed: UInt64, name: String = "input") -> [Float] {
    RandomNumbers(name, seed: seed).array(count: count) { 2 * $0 - 1 }
  }

  /// The array of this path, such as `conv2d/kernel`.
  static func array(_ path: String, _ shape: [Int], seed: UInt64) -> [Float] {
    let numbers = RandomNumbers(path, seed: seed)
    let count = shape.reduce(1, *)
    switch RandomDistribution(path, shape) {
    case .around(let limit): return numbers.array(count: count) { (2 * $0 - 1) * limit }
    case .from(let least): return numbers.array(count: count) { $0 + least }
    case .quarter: return numbers.array(count: count) { $0 * 0.25 }
    }
  }
}

/// Between which numbers those of an array lie, all of them equally probable.
private enum RandomDistribution {
  /// Between −`limit` and `limit`.
  case around(limit: Float)
  /// Between a number and the one that is larger by 1.
  case from(Float)
  /// Between 0 and 0.25.
  case quarter

  init(_ path: String, _ shape: [Int]) {
    let name = path.split(separator: "/").last ?? ""
    if name.hasSuffix("kernel"), shape.count >= 2 {
      let isDepthwise = path.contains("depthwise")
      let inputs = shape.dropLast(isDepthwise ? 2 : 1).reduce(1, *)
      self = .around(limit: Float((5.4 / Double(max(inputs, 1))).squareRoot()))
      return
    }
    switch name {
    case "gamma", "scale": self = .from(0.25)
    case "moving_variance", "variance": self = .from(0.5)
    case "alpha": self = .quarter
    case _: self = .around(limit: 0.1)
    }
  }
}
