import Foundation
import Testing

@testable import CNNRuntime

/// What Keras or PyTorch computed: a line of `Tests/Fixtures/runtime/layers.json`.
struct Recorded: Decodable, Sendable, CustomTestStringConvertible {
  let layer: String
  let mode: String
  let input: [Int]
  let settings: [String: [Double]]
  let output: [Int]
  let numbers: [Double]

  var testDescription: String { "\(layer) \(mode) \(input) → \(output) \(settings)" }

  /// The whole numbers of a setting.
  func whole(_ name: String) -> [Int] { (settings[name] ?? []).map { Int($0) } }

  /// The numbers of a setting for the spatial axes, of which the last is the width.
  func extent(_ name: String) -> Extent {
    let sizes = Shape(whole(name) + [1]).sizes
    return Extent(depth: sizes[0], height: sizes[1], width: sizes[2])
  }

  /// The axes of a setting, counted from 1 as Keras does without the batch.
  func axes(_ name: String) -> Axes { Axes(positions: whole(name), rank: input.count) }

  /// All lines about a layer.
  static func all(_ layer: String) -> [Recorded] { everything.filter { $0.layer == layer } }

  /// All lines; none where the file cannot be read, which a test notices.
  static let everything: [Recorded] = {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/runtime/layers.json")
    guard let data = try? Data(contentsOf: path),
      let all = try? JSONDecoder().decode([String: [Recorded]].self, from: data)
    else { return [] }
    return all.keys.sorted().flatMap { all[$0] ?? [] }
  }()
}

/// The numbers that `layers.py` makes of a seed.
func recordedInput(_ shape: [Int], seed: UInt64) -> [Float] {
  (0..<UInt64(shape.reduce(1, *))).map { place in
    var mixed = (place * 2_654_435_761 + seed * 97531 + 12345) & 0xFFFF_FFFF
    mixed ^= mixed >> 15
    mixed = (mixed * 2_246_822_519) & 0xFFFF_FFFF
    return Float(mixed >> 20) / 1024 - 2
  }
}
