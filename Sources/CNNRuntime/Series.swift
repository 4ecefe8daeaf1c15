/// A sound, a text, or what layers make of one: `[length, channels]`.
public struct Series<let length: Int, let channels: Int>: ShapedTensor {
  public private(set) var numbers: [Float]

  public static var shape: [Int] { [length, channels] }

  public init() {
    numbers = Array(repeating: 0, count: Self.count)
  }

  public init?(_ numbers: [Float]) {
    guard numbers.count == Self.count else { return nil }
    self.numbers = numbers
  }

  /// The number of a channel at a position.
  public subscript(_ position: Int, _ channel: Int) -> Float {
    get { numbers[position * channels + channel] }
    set { numbers[position * channels + channel] = newValue }
  }

  public mutating func withMutableNumbers(_ body: (UnsafeMutableBufferPointer<Float>) -> Void) {
    numbers.withUnsafeMutableBufferPointer { body($0) }
  }
}
