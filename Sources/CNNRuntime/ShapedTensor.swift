/// A tensor whose shape is part of its type, so that one of another shape does not compile.
///
/// Its numbers stand in the order of their axes, the channels of a position together.
public protocol ShapedTensor: Hashable, Sendable {
  /// The size of each axis.
  static var shape: [Int] { get }

  /// As many as the sizes in ``shape`` come to; row by row, the channels innermost.
  var numbers: [Float] { get }

  /// A tensor of zeros.
  init()

  /// A tensor of these numbers; `nil` where there are not as many as the shape has.
  init?(_ numbers: [Float])

  /// Calls `body` with the numbers where they stand, to be changed.
  mutating func withMutableNumbers(_ body: (UnsafeMutableBufferPointer<Float>) -> Void)
}

extension ShapedTensor {
  /// How many numbers it has.
  public static var count: Int { shape.reduce(1, *) }
}
