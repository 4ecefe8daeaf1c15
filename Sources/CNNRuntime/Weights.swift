/// The trained numbers of a network.
public struct Weights: Sendable {
  /// Calls `body` with the numbers of an array.
  func read<Result>(
    _ path: String, _ shape: [Int], _ body: (UnsafeBufferPointer<Float>) -> Result
  ) throws(WeightError.Problem) -> Result {
    throw .missing(name: path, shape: shape)
  }
}
