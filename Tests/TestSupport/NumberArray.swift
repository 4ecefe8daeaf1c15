/// Numbers on axes, channels last, for computing slowly and plainly.
package struct NumberArray: Sendable {
  package let shape: [Int]
  package private(set) var numbers: [Double]

  package init(_ shape: [Int], _ numbers: [Double]) {
    precondition(shape.reduce(1, *) == numbers.count, "\(numbers.count) numbers in \(shape)")
    self.shape = shape
    self.numbers = numbers
  }

  /// Asks for the number of each place, in order.
  package init(_ shape: [Int], _ number: ([Int]) throws -> Double) rethrows {
    self.init(shape, try Self.places(shape).map(number))
  }

  /// All places of a shape, the last axis varying fastest.
  package static func places(_ shape: some Collection<Int>) -> [[Int]] {
    shape.reduce([[]]) { places, size in
      places.flatMap { place in (0..<size).map { place + [$0] } }
    }
  }

  package subscript(place: [Int]) -> Double {
    get { numbers[index(of: place)] }
    set { numbers[index(of: place)] = newValue }
  }

  /// The number of a place, or `nil` outside.
  package func number(at place: [Int]) -> Double? {
    zip(place, shape).allSatisfy { $0 >= 0 && $0 < $1 } ? self[place] : nil
  }

  private func index(of place: [Int]) -> Int {
    precondition(place.count == shape.count, "\(place) in \(shape)")
    return zip(place, shape).reduce(0) { index, axis in
      precondition(axis.0 >= 0 && axis.0 < axis.1, "\(place) in \(shape)")
      return index * axis.1 + axis.0
    }
  }
}

extension NumberArray {
  /// The numbers that `Weights.random(seed: 1)` gives an array of this path, as
  /// `Tests/Fixtures/runtime/random_weights.py` makes them.
  package static func weight(_ path: String, _ shape: [Int]) -> NumberArray {
    let name = String(path.split(separator: "/").last ?? "")
    return switch name {
    case "gamma", "scale": random(path, shape) { $0 + 0.25 }
    case "moving_variance", "variance": random(path, shape) { $0 + 0.5 }
    case "alpha": random(path, shape) { $0 * 0.25 }
    case _ where name.hasSuffix("kernel") && shape.count >= 2:
      kernel(path, shape)
    default: random(path, shape) { ($0 * 2 - 1) * 0.1 }
    }
  }

  /// The numbers of an input, between −1 and 1.
  package static func input(_ name: String, _ shape: [Int]) -> NumberArray {
    random(name, shape) { $0 * 2 - 1 }
  }

  private static func kernel(_ path: String, _ shape: [Int]) -> NumberArray {
    let window = shape.dropLast(path.contains("depthwise") ? 2 : 1).reduce(1, *)
    let factor = Float((5.4 / Double(window)).squareRoot())
    return random(path, shape) { ($0 * 2 - 1) * factor }
  }

  private static func random(_ path: String, _ shape: [Int], _ number: (Float) -> Float)
    -> NumberArray
  {
    let hash = path.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    var generator = SeededGenerator(seed: hash ^ 0x9E37_79B9_7F4A_7C15)
    let numbers = (0..<shape.reduce(1, *)).map { _ in
      Double(number(Float(generator.next() >> 40) * 0x1p-24))
    }
    return NumberArray(shape, numbers)
  }
}
