/// Why a network could not be made of the weights in a file.
public struct WeightError: Error, Hashable, Sendable {
  /// What is wrong with one array.
  public enum Problem: Error, Hashable, Sendable {
    /// No array has this name; the network needs one of this shape.
    case missing(name: String, shape: [Int])
  }

  /// All that is wrong.
  public let problems: [Problem]
}
