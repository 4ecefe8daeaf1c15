import CNNRuntime
import TestSupport
import Testing

/// A network of a sample and what Keras computes with it, as `Tests/Fixtures/runtime/networks.py`
/// records it.
struct RecordedNetwork: Decodable, Sendable, CustomTestStringConvertible {
  let name: String
  /// The sample.
  let file: String
  /// The settings of the network that are not as in the sample.
  let set: [String: Int]
  /// The sizes that the sample leaves open.
  let size: [String: Int]
  /// What is taken out of the sample.
  let without: [String]
  let seed: UInt64
  let macs: Int
  let inputs: [Input]
  let outputs: [Output]

  struct Input: Decodable, Sendable {
    let name: String
    let shape: [Int]
    let factor: Float
  }

  struct Output: Decodable, Sendable {
    let name: String
    let shape: [Int]
    let mean: Double
    let mean_magnitude: Double
    /// As many of all numbers as there are here, evenly spread.
    let numbers: [Double]
  }

  var testDescription: String { name }

  /// All that are recorded.
  static func all() throws -> [RecordedNetwork] {
    try Fixtures.json([RecordedNetwork].self, "Tests/Fixtures/runtime/networks.json")
  }

  /// The text of the sample with these settings as its own, for `EmittedNetworks`.
  func text() throws -> String {
    var text = try Fixtures.text(file)
    for part in without { text.replace(part, with: "") }
    for (name, value) in set.sorted(by: { $0.key < $1.key }) {
      let setting = try Regex("\\b\(name) = [0-9]+").wordBoundaryKind(.simple)
      text.replace(setting, with: "\(name) = \(value)")
    }
    text.replace("import \"", with: "import \"../../../Samples/")
    return "// Made from \(file): UPDATE_GOLDEN=1 swift test --filter NetworkFileTests\n\n\(text)"
  }

  /// The tensors with which it was recorded.
  func tensors() throws -> [Tensor] {
    try inputs.map { input in
      let image = randomImage(count: input.shape.reduce(1, *), seed: seed, name: input.name)
      return try #require(Tensor(shape: input.shape, numbers: image.map { $0 * input.factor }))
    }
  }
}

extension RecordedNetwork.Output {
  /// How far a result is from Keras's, as a part of the largest magnitude; infinite where there are
  /// more or fewer numbers, or one is not a number.
  func difference(of result: [Float]) -> Double {
    guard result.count == shape.reduce(1, *), result.allSatisfy(\.isFinite) else {
      return .infinity
    }
    let spread = numbers.indices.map { result[$0 * result.count / numbers.count] }
    let sums = result.reduce((0.0, 0.0)) { ($0.0 + Double($1), $0.1 + Double(abs($1))) }
    let largest = numbers.map(abs).max() ?? 0
    let count = Double(result.count)
    return max(
      relativeDifference(spread, numbers), abs(sums.0 / count - mean) / largest,
      abs(sums.1 / count - mean_magnitude) / largest)
  }
}
