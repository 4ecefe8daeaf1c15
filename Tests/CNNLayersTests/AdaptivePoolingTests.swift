import CNNLayers
import CNNShapes
import Testing

@Suite("The parts of adaptive pools")
struct AdaptivePoolingTests {
  /// Parts that are all alike are a window, others what ``AxisAccess/part`` says of them.
  @Test(arguments: 1...24) func partsAreRead(length: Int) throws {
    for count in 1...24 {
      let access = try #require(Self.access(length: length, size: count))
      let parts = (0..<count).map { Self.part($0, length: length, count: count) }
      switch access {
      case .window(let window):
        #expect(parts.allSatisfy { $0.count == window.size })
        #expect(parts.map(\.lowerBound) == (0..<count).map { $0 * window.stride })
      case .part: #expect(length % count != 0, "\(length) to \(count)")
      case .spread, .covering, .shifted, .resampled, .whole: Issue.record("\(access)")
      }
    }
  }

  /// The positions of part `index`, as PyTorch documents them.
  private static func part(_ index: Int, length: Int, count: Int) -> Range<Int> {
    let end = Double((index + 1) * length) / Double(count)
    return (index * length / count)..<Int(end.rounded(.up))
  }

  private static func access(length: Int, size: Int) -> AxisAccess? {
    guard let definition = Catalogue.definition(named: "adaptiveavgpool"),
      let arguments = Arguments.bind([.whole(size)], to: definition).arguments,
      case .axes(let axes) = definition.make(arguments).access([Shape([.known(length), 3])])
    else { return nil }
    return axes.first
  }
}
