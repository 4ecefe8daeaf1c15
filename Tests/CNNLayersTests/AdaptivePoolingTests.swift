import CNNLayers
import CNNShapes
import Testing

@Suite("The parts of adaptive pools")
struct AdaptivePoolingTests {
  /// What an adaptive pool is said to read contains each of its parts, and no longer ones.
  @Test(arguments: 1...24) func partsAreRead(length: Int) throws {
    for count in 1...24 {
      let access = try #require(Self.access(length: length, size: count))
      let parts = (0..<count).map { Self.part($0, length: length, count: count) }
      switch access {
      case .window(let window):
        #expect(parts.allSatisfy { $0.count == window.size })
        #expect(parts.map(\.lowerBound) == (0..<count).map { $0 * window.stride })
      case .resampled(let taps):
        #expect(parts.map(\.count).max() == taps, "\(length) to \(count)")
        for (index, part) in parts.enumerated() {
          // Twice the place in the input, in units of 1/count, that is nearest to the output's.
          let centre = (2 * index + 1) * length - count
          let distance = { (position: Int) in abs(2 * count * position - centre) }
          let reach = max(distance(part.lowerBound), distance(part.upperBound - 1))
          let nearer = (0..<length).filter { distance($0) < reach && !part.contains($0) }
          #expect(part.count + nearer.count <= taps, "\(length) to \(count) at \(index)")
        }
      case .spread, .shifted, .whole: Issue.record("\(access)")
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
