/// Numbers without places: scores of classes, features of an image, `[count]`.
public struct Vector<let size: Int>: ShapedTensor {
  public private(set) var numbers: [Float]

  public static var shape: [Int] { [size] }

  public init() {
    numbers = Array(repeating: 0, count: size)
  }

  public init?(_ numbers: [Float]) {
    guard numbers.count == size else { return nil }
    self.numbers = numbers
  }

  /// The number of a class or feature.
  public subscript(index: Int) -> Float {
    get { numbers[index] }
    set { numbers[index] = newValue }
  }

  public mutating func withMutableNumbers(_ body: (UnsafeMutableBufferPointer<Float>) -> Void) {
    numbers.withUnsafeMutableBufferPointer { body($0) }
  }
}
