/// A network that takes one tensor and gives one, both of shapes that are known.
public protocol Network: Sendable {
  /// What it takes.
  associatedtype Input: ShapedTensor
  /// What it gives.
  associatedtype Output: ShapedTensor

  /// Makes the network of its arrays, to be computed by so many threads.
  init(_ weights: Weights, threads: Int, arithmetic: Arithmetic) throws(WeightError)

  /// Computes the output of an input.
  func callAsFunction(_ input: Input) throws(RunError) -> Output

  /// Computes the same into what is there already, for which no memory is taken.
  func callAsFunction(_ input: Input, into output: inout Output) throws(RunError)
}

extension Network {
  /// Computes the outputs of a batch, each as if it were alone.
  public func callAsFunction(_ batch: [Input]) throws(RunError) -> [Output] {
    try batch.map { input throws(RunError) in try self(input) }
  }
}
