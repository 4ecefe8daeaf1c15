/// The trained numbers of a network.
///
/// They come from a safetensors file, which stays mapped into memory for as long as a copy of this
/// exists. A network copies what it needs when it is made, so this can be let go afterwards. The file
/// must not be written or made shorter meanwhile.
///
/// The arrays are those that `cnn weights` lists, with Keras's names and order of axes;
/// `Docs/Weights.md` says how to write them from Keras and PyTorch.
public struct Weights: Sendable {
  /// Where the numbers come from.
  private enum Source {
    case file(SafeTensors)
    case arrays([String: (shape: [Int], numbers: [Float])])
    case random(seed: UInt64)
  }

  private let source: Source
  /// The file, if it is one.
  let path: String?

  private init(_ source: Source, path: String? = nil) {
    self.source = source
    self.path = path
  }

  /// The arrays of a safetensors file.
  ///
  /// The whole file is verified, but not its numbers. Arrays of `F32`, `F16` and `BF16` are used
  /// exactly, those of `F64` are rounded; others may be there, but no network can use them.
  public init(contentsOf path: String) throws(WeightError) {
    try self.init(MappedFile(path: path), path: path)
  }

  /// The arrays of a safetensors file whose bytes are in memory; they are copied.
  public init(bytes: [UInt8]) throws(WeightError) {
    try self.init(MappedFile(copying: bytes), path: nil)
  }

  private init(_ file: MappedFile, path: String?) throws(WeightError) {
    do throws(SafeTensors.Problem) {
      self.init(.file(try SafeTensors(file)), path: path)
    } catch {
      throw .malformed(path: path, reason: error.reason, byte: error.byte)
    }
  }

  /// Arrays by name: `["conv2d/bias": (shape: [2], numbers: [0.5, 1])]`.
  public init(arrays: [String: (shape: [Int], numbers: [Float])]) throws(WeightError) {
    for (name, array) in arrays.sorted(by: { $0.key < $1.key }) {
      guard array.shape.allSatisfy({ $0 >= 0 }), array.shape.product == array.numbers.count else {
        throw .malformed(
          path: nil,
          reason: "`\(name)` has \(array.numbers.count) numbers, which is not what \(array.shape)"
            + " takes",
          byte: nil)
      }
    }
    self.init(.arrays(arrays))
  }

  /// Numbers for any network, the same ones for the same seed on every machine: to measure how fast
  /// a network is, or to try it before it is trained.
  ///
  /// Number `i` of an array, counted from 0, is made of u = (z >> 40)·2⁻²⁴, where z is what
  /// splitmix64 (Steele, Lea and Flood, 2014) gives for key + (i + 1)·0x9E3779B97F4A7C15, and key
  /// is the 64-bit FNV-1a hash of the array's name, with its layer's, exclusive or
  /// seed·0x9E3779B97F4A7C15. By the last part of its name, an array holds, in float32,
  ///
  /// - `kernel`, `depthwise_kernel`, `pointwise_kernel`: (2u − 1)·√(5.4 / inputs), where He and
  ///   others (arXiv:1502.01852) have 6 for networks of ReLUs. The inputs are the product of all
  ///   axes but the last, or but the last two where the name has `depthwise` in it. For transposed
  ///   convolutions, whose last axis is the inputs, the same is taken.
  /// - `gamma` and `scale`: 0.25 + u. Both are a little small, since residual sums only grow: in
  ///   VGG16, ResNet50, InceptionV3 and MobileNetV2, numbers stay between 0.1 and 10.
  /// - `moving_variance` and `variance`: 0.5 + u.
  /// - `alpha`: 0.25·u.
  /// - all others: (2u − 1)·0.1.
  public static func random(seed: UInt64) -> Weights {
    Weights(.random(seed: seed))
  }

  /// The names of all arrays, in the order of the file or of the alphabet; none where any name has
  /// an array.
  public var names: [String] {
    switch source {
    case .file(let file): file.names
    case .arrays(let arrays): arrays.keys.sorted()
    case .random: []
    }
  }

  /// An array by its name, copied; `nil` where there is none of numbers that can be float32, or
  /// where any name has an array.
  public func array(_ name: String) -> (shape: [Int], numbers: [Float])? {
    switch source {
    case .file(let file):
      guard let entry = file.entries[name] else { return nil }
      return file.withNumbers(of: entry) { (entry.shape, Array($0)) }
    case .arrays(let arrays): return arrays[name]
    case .random: return nil
    }
  }

  /// Calls `body` with the numbers of an array, in the order of its axes.
  func read<Result>(
    _ path: String, _ shape: [Int], _ body: (UnsafeBufferPointer<Float>) -> Result
  ) throws(WeightError.Problem) -> Result {
    switch source {
    case .file(let file):
      guard let entry = file.entries[path] else { throw .missing(name: path, shape: shape) }
      try expect(shape, of: path, found: entry.shape)
      guard let result = file.withNumbers(of: entry, body) else {
        throw .element(name: path, found: entry.element.rawValue)
      }
      return result
    case .arrays(let arrays):
      guard let array = arrays[path] else { throw .missing(name: path, shape: shape) }
      try expect(shape, of: path, found: array.shape)
      return array.numbers.withUnsafeBufferPointer(body)
    case .random(let seed):
      return RandomNumbers.array(path, shape, seed: seed).withUnsafeBufferPointer(body)
    }
  }

  private func expect(
    _ shape: [Int], of path: String, found: [Int]
  ) throws(WeightError.Problem) {
    guard shape == found else { throw .shape(name: path, expected: shape, found: found) }
  }
}
