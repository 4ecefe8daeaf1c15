/// A tensor whose shape is known only when the program runs.
///
/// Its numbers stand in the order of their axes, the channels of a position together.
public struct Tensor: Hashable, Sendable {
  /// The size of each axis, the channels last.
  public let shape: [Int]
  /// As many as the sizes in ``shape`` come to.
  public private(set) var numbers: [Float]

  /// A tensor of these numbers; `nil` where there are not as many as the shape has, or a size is
  /// negative or their product beyond 64 bits.
  public init?(shape: [Int], numbers: [Float]) {
    var count = 1
    for size in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: size)
      guard size >= 0, !overflow else { return nil }
      count = product
    }
    guard count == numbers.count else { return nil }
    self.shape = shape
    self.numbers = numbers
  }

  /// A tensor of zeros.
  ///
  /// - Requires: the sizes are not negative.
  public init(zeros shape: [Int]) {
    self.shape = shape
    numbers = Array(repeating: 0, count: shape.reduce(1, *))
  }

  mutating func withMutableNumbers(_ body: (UnsafeMutableBufferPointer<Float>) -> Void) {
    numbers.withUnsafeMutableBufferPointer { body($0) }
  }
}
