import Testing

@testable import CNNRuntime

/// The numbers of an image that `random_weights.py` makes of the same seed and name.
func randomImage(count: Int, seed: UInt64 = 1, name: String = "input") -> [Float] {
  RandomNumbers.image(count: count, seed: seed, name: name)
}

/// A tensor of these numbers, of the shape that the call wants.
func shaped<Shaped: ShapedTensor>(_ numbers: [Float]) throws -> Shaped {
  try #require(Shaped(numbers))
}

/// How far numbers are from those expected, as a part of the largest magnitude of these; infinite
/// where there are more or fewer of them, or one is not a number.
func relativeDifference(_ numbers: [Float], _ expected: [Double]) -> Double {
  guard numbers.count == expected.count else { return .infinity }
  let largest = expected.map(abs).max() ?? 0
  var difference = 0.0
  for (number, expected) in zip(numbers, expected) {
    guard number.isFinite else { return .infinity }
    difference = max(difference, abs(Double(number) - expected))
  }
  return difference == 0 ? 0 : difference / largest
}
