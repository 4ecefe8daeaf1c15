/// Reads the arrays of a network, layer by layer, and remembers whatever is wrong with them.
///
/// The arrays are those that `cnn weights` lists: `conv2d/kernel`, `conv2d/bias`. A layer whose
/// arrays are missing or have other shapes is made of zeros, and ``finish()`` says what was wrong,
/// of all layers at once.
public struct WeightReader {
  private let weights: Weights
  private var names: ArraySlice<Substring>
  private var layer: Substring = ""
  /// How the layers that are read compute.
  let arithmetic: Arithmetic
  private var problems: [WeightError.Problem] = []
  /// The arrays that were asked for.
  private var used: Set<String> = []

  /// Reads layers of these names, which are separated by a semicolon, in this order.
  public init(_ weights: Weights, _ names: String, _ arithmetic: Arithmetic = .fast) {
    self.weights = weights
    self.arithmetic = arithmetic
    self.names = names.split(separator: ";")[...]
  }

  /// Goes on to the next layer, of which arrays are read from now on.
  mutating func next() {
    layer = names.popFirst() ?? ""
  }

  /// A layer, and how many problems there were when it was read.
  struct Place {
    fileprivate let layer: Substring
    fileprivate let problems: Int
  }

  /// Where the reader stands.
  var current: Place { Place(layer: layer, problems: problems.count) }

  /// Calls `body` with the numbers of an array of the current layer, in the order of its axes.
  ///
  /// Where there is no such array of that shape, `body` gets zeros.
  mutating func read<Result>(
    _ name: String, _ shape: [Int], _ body: (UnsafeBufferPointer<Float>) -> Result
  ) -> Result {
    read(name, shape, of: current, body)
  }

  /// Calls `body` with the numbers of an array of a layer that was read before.
  mutating func read<Result>(
    _ name: String, _ shape: [Int], of place: Place,
    _ body: (UnsafeBufferPointer<Float>) -> Result
  ) -> Result {
    let path = "\(place.layer)/\(name)"
    used.insert(path)
    do throws(WeightError.Problem) {
      return try weights.read(path, shape, body)
    } catch {
      problems.insert(error, at: place.problems)
      return [Float](repeating: 0, count: shape.reduce(1, *)).withUnsafeBufferPointer(body)
    }
  }

  /// Returns the numbers of a small array of the current layer.
  mutating func vector(_ name: String, _ shape: [Int]) -> [Float] {
    read(name, shape) { Array($0) }
  }

  /// Throws if anything was wrong with an array that was read.
  public consuming func finish() throws(WeightError) {
    guard problems.isEmpty else {
      throw .mismatch(WeightError.Mismatch(problems, in: weights, used: used))
    }
  }
}
