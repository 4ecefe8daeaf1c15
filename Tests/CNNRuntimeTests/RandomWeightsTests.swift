import Testing

@testable import CNNRuntime

@Suite struct RandomWeightsTests {
  /// What random_weights.py makes of an array.
  private struct Expected: Decodable {
    let path: String
    let shape: [Int]
    let seed: String
    let first: [UInt32]
    let digest: UInt32
  }

  @Test func theNumbersAreThoseOfPython() throws {
    let arrays = try WeightFixtures.json([Expected].self, "runtime/random_weights.json")
    #expect(arrays.count > 20)
    for array in arrays {
      let seed = try #require(UInt64(array.seed))
      let numbers =
        array.path == "input"
        ? RandomNumbers.image(count: array.shape.reduce(1, *), seed: seed)
        : try Weights.random(seed: seed).read(array.path, array.shape) { Array($0) }
      #expect(numbers.count == array.shape.reduce(1, *))
      #expect(numbers.prefix(8).map(\.bitPattern) == array.first, "\(array.path)")
      let digest = numbers.reduce(0 as UInt32) { $0 &* 31 &+ $1.bitPattern }
      #expect(digest == array.digest, "\(array.path)")
    }
  }

  @Test func anyNetworkCanBeMade() throws {
    var reader = WeightReader(.random(seed: 1), "a;b/c")
    reader.next()
    let kernel = reader.vector("kernel", [3, 3, 2, 4])
    reader.next()
    #expect(reader.vector("kernel", [3, 3, 2, 4]) != kernel)
    #expect(reader.vector("moving_variance", [100]).allSatisfy { (0.5..<1.5).contains($0) })
    try reader.finish()
    #expect(Weights.random(seed: 1).names == [] && Weights.random(seed: 1).array("a/bias") == nil)
  }
}
