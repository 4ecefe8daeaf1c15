import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNShapes
import CNNSource
import TestSupport
import Testing

/// Receptive fields of random networks against what their outputs read, tried place by place.
@Suite struct ReceptiveFieldTests {
  /// After so many positions everything repeats: the factors by which at most two layers grow.
  private static let period = 36

  @Test(arguments: 1...8)
  func equalsDependenceSets(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var compared = 0
    for _ in 0..<Properties.count(of: 250) {
      let sketch = DependenceSketch(using: &random)
      let program = Compilation(text: sketch.source).program
      guard program.isValid, let graph = program.networks.first?.graph else { continue }
      let field = try #require(graph.receptiveFields()[graph.outputs[0].node].first)
      let axes = try #require(field.axes, "\(sketch.source)")
      for axis in 0..<sketch.rank where compare(axes[axis], with: sketch, axis) { compared += 1 }
    }
    #expect(compared > Properties.count(of: 60))
  }

  /// A layer that cannot take its input has no field, even where its mistake is not reported because
  /// the block that holds it is given what it does not take.
  @Test(arguments: ["conv 8, 3x3x3, padding: 1", "maxpool [2]", "pad [1, 2, 3]", "crop [1]"])
  func layerThatDoesNotFit(layer: String) throws {
    let program = Compilation(
      text: """
        block misfit: [_, _, 2] -> [5, 5, 8] { \(layer); relu }
        network Given: [9, 9, 1] -> [5, 5, 8] { misfit }
        """
    ).program
    let graph = try #require(program.networks.first?.graph)
    #expect(program.diagnostics.map(\.kind.code) == ["shape-mismatch"])
    #expect(graph.receptiveFields()[NodeID(1)].allSatisfy { $0.axes == nil })
  }

  /// What goes back to its place depends on the whole of each window that the place lies in, both
  /// for the number and for the place.
  @Test(arguments: [(2, 2, 0), (3, 2, 1), (3, 1, 1), (3, 3, 0), (4, 3, 1), (5, 2, 2), (7, 3, 3)])
  func unpooling(window: Int, stride: Int, padding: Int) throws {
    let settings = "stride: \(stride), padding: \(padding)"
    let program = Compilation(
      text: """
        network Given: [90, 1] -> [90, 1] {
            conv 1, 1 as before
            maxpool \(window), \(settings)
            maxunpool before, window: \(window), \(settings)
        }
        """
    ).program
    let graph = try #require(program.networks.first?.graph)
    let fields = try #require(graph.receptiveFields()[graph.outputs[0].node].first?.axes)
    let count = (90 + 2 * padding - window) / stride + 1
    let widths = (30..<60).map { place in
      let windows = (0..<count).map { $0 * stride - padding..<$0 * stride - padding + window }
        .filter { $0.contains(place) }
      return (windows.map(\.upperBound).max() ?? 0) - (windows.map(\.lowerBound).min() ?? 0)
    }
    #expect(fields[0].size == widths.max())
    #expect(fields[0].narrowest == widths.max())
    #expect(fields[0].jump == 1...1)
    #expect(fields[0].offset == 0...0)
  }

  /// Compares one axis; `false` where too few positions lie away from the border.
  private func compare(_ field: ReceptiveField.Axis, with sketch: DependenceSketch, _ axis: Int)
    -> Bool
  {
    let paths = sketch.paths.map { sketch.spans($0, axis: axis) }
    var union = paths[0]
    for path in paths.dropFirst() {
      guard path.count == union.count else { return false }
      for index in union.indices { union[index].formUnion(path[index]) }
    }
    let inside = union.indices.filter { !union[$0].touchesBorder }
    guard inside.count > 2 * Self.period else { return false }
    let widths = paths.map { width($0, inside) }
    let jumps = paths.compactMap { jump($0, inside) }
    // Positions that read nothing have no jump.
    guard jumps.count == paths.count, let least = jumps.min(), let most = jumps.max() else {
      return false
    }
    let text = "axis \(axis) of \(sketch.source)"
    #expect(field.extent == .window, "\(text)")
    #expect(field.jump == least...most, "\(text)")
    if least == most { #expect(field.size == width(union, inside), "\(text)") }
    if sketch.isEven {
      #expect(field.narrowest == widths.min(), "\(text)")
      let centers = paths.compactMap { center($0, inside, least) }
      if least == most { #expect(field.offset == extremes(centers), "\(text)") }
    } else {
      #expect(widths.contains(field.narrowest), "\(text)")
    }
    return true
  }

  private func width(_ spans: [DependenceSketch.Span], _ inside: [Int]) -> Int {
    inside.compactMap { spans[$0].places?.count }.max() ?? 0
  }

  /// How far apart neighbours read, over a whole number of periods.
  private func jump(_ spans: [DependenceSketch.Span], _ inside: [Int]) -> Rational? {
    guard let start = inside.first(where: { spans[$0].places != nil }),
      let first = spans[start].places, spans.indices.contains(start + Self.period),
      let last = spans[start + Self.period].places
    else { return nil }
    return Rational(last.lowerBound - first.lowerBound, over: Self.period)
  }

  /// Where the centre of position 0 lies, from that of a position inside.
  private func center(_ spans: [DependenceSketch.Span], _ inside: [Int], _ jump: Rational)
    -> Rational?
  {
    guard let places = spans[inside[0]].places else { return nil }
    return Rational(places.lowerBound + places.upperBound, over: 2).flatMap { middle in
      Rational(inside[0]).multiplied(by: jump).flatMap(middle.subtracting)
    }
  }

  private func extremes(_ numbers: [Rational]) -> ClosedRange<Rational>? {
    guard let least = numbers.min(), let most = numbers.max() else { return nil }
    return least...most
  }
}

extension DependenceSketch {
  /// `true` iff all positions read alike, as they do where no axis becomes longer.
  fileprivate var isEven: Bool { paths.joined().allSatisfy { $0.kind != .convtranspose } }
}
