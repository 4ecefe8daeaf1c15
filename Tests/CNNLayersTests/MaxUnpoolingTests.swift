import CNNLayers
import CNNShapes
import TestSupport
import Testing

/// Pools that are undone.
@Suite struct MaxUnpoolingTests {
  struct Case: Sendable {
    let size: [Int]
    let given: [String: Argument]
    let pooled: [Int]
  }

  /// The sizes to which PyTorch 2.13's `max_pool2d` brings an image; `max_unpool2d` with the places
  /// that it has chosen brings them back.
  static let torch: [Case] = [
    Case(size: [29, 28], given: [:], pooled: [14, 14]),
    Case(size: [29, 28], given: ["ceil": .flag(true)], pooled: [15, 14]),
    Case(
      size: [29, 28],
      given: ["window": .whole(3), "stride": .whole(2), "padding": .whole(1)], pooled: [15, 14]),
    Case(
      size: [10, 13],
      given: ["window": .whole(3), "padding": .whole(1), "ceil": .flag(true)], pooled: [4, 5]),
    Case(
      size: [11, 9], given: ["window": .list([.whole(2), .whole(3)])], pooled: [5, 3]),
    Case(
      size: [7, 7], given: ["window": .whole(3), "stride": .whole(1), "padding": .whole(1)],
      pooled: [7, 7]),
  ]

  @Test(arguments: torch)
  func bringsBack(test: Case) {
    let before = Self.image(test.size, channels: 5)
    #expect(
      LayerVerdict.of("maxunpool", test.given, [Self.image(test.pooled, channels: 5), before])
        == .accepted(before, parameters: 0))
  }

  /// What the pool does not make cannot go back.
  @Test(arguments: torch)
  func refusesOtherShapes(test: Case) {
    let before = Self.image(test.size, channels: 5)
    var others = [Self.image(test.pooled, channels: 4), Self.image(test.pooled, channels: 1)]
    for axis in 0..<2 {
      for change in [-1, 1] {
        var size = test.pooled
        size[axis] += change
        others.append(Self.image(size, channels: 5))
      }
    }
    for other in others {
      #expect(LayerVerdict.of("maxunpool", test.given, [other, before]).isRefused)
    }
    #expect(LayerVerdict.of("maxunpool", test.given, [before]).isRefused)
    let line = Shape([.known(test.pooled[0]), 5])
    #expect(LayerVerdict.of("maxunpool", test.given, [line, before]).isRefused)
  }

  private static func image(_ size: [Int], channels: Int) -> Shape {
    Shape((size + [channels]).map(Dimension.known))
  }
}
