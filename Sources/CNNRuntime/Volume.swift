/// A scan, a film, or what layers make of one: `[depth, height, width, channels]`.
public struct Volume<let depth: Int, let height: Int, let width: Int, let channels: Int>:
  ShapedTensor
{
  public private(set) var numbers: [Float]

  public static var shape: [Int] { [depth, height, width, channels] }

  public init() {
    numbers = Array(repeating: 0, count: Self.count)
  }

  public init?(_ numbers: [Float]) {
    guard numbers.count == Self.count else { return nil }
    self.numbers = numbers
  }

  /// The number of a channel at a position.
  public subscript(_ z: Int, _ y: Int, _ x: Int, _ channel: Int) -> Float {
    get { numbers[((z * height + y) * width + x) * channels + channel] }
    set { numbers[((z * height + y) * width + x) * channels + channel] = newValue }
  }

  public mutating func withMutableNumbers(_ body: (UnsafeMutableBufferPointer<Float>) -> Void) {
    numbers.withUnsafeMutableBufferPointer { body($0) }
  }
}
