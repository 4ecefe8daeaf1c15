import CNNChecker
import CNNCompiler
import CNNLayers
import CNNShapes
import TestSupport
import Testing

@testable import CNNNetwork

/// What is told of open sizes, with numbers put in, is what is told of those numbers.
@Suite struct OpenCostTests {
  static let programs =
    OpenPrograms.all
    + Fixtures.paths(in: "Tests/Fixtures/functional").filter { $0.contains("/open_") }.compactMap {
      try? Fixtures.text($0)
    }

  @Test(arguments: programs)
  func formulasGiveTheNumbers(program: String) throws {
    let graph = try OpenPrograms.graph(program)
    let symbols = Set(graph.nodes.flatMap { $0.shape?.dimensions.flatMap(\.symbols) ?? [] })
      .sorted()
    #expect(!symbols.isEmpty)
    for steps in [[8, 12, 9], [12, 8, 15], [20, 31, 8]] {
      let sizes = Dictionary(
        uniqueKeysWithValues: zip(symbols, steps).map { symbol, step in
          (symbol.name, symbol.least + max(symbol.modulus * step, symbol.name == "T" ? 160 : 0))
        })
      let fixed = try OpenPrograms.graph(program, sizes)
      compare(graph, fixed) { sizes[$0.name] ?? 1 }
    }
  }

  /// The same of random networks, as many of them as admit one of some sizes.
  @Test(arguments: 0..<Properties.count(of: 4_000))
  func randomNetworks(number: Int) throws {
    let source = GeneratedNetwork(number: number).source
    #expect(Pipeline.problems(of: Array(source.utf8)) == [])
    guard let graph = try? OpenPrograms.validGraph(source) else { return }
    let symbols = Set(graph.nodes.flatMap { $0.shape?.dimensions.flatMap(\.symbols) ?? [] })
    for (size, step) in [(48, 0), (97, 0), (144, 48), (383, 1), (12_312, 0)] {
      let sizes = Dictionary(
        uniqueKeysWithValues: symbols.map { ($0.name, size + step * $0.index) })
      guard let fixed = try? OpenPrograms.validGraph(source, sizes) else { continue }
      compare(graph, fixed) { sizes[$0.name] ?? 1 }
    }
  }

  private func compare(_ graph: Graph, _ fixed: Graph, _ sizes: (Symbol) -> Int) {
    func expect(_ open: Dimension, _ number: Dimension, _ what: String) {
      if open == .irregular { return }
      #expect(open.value(at: sizes) == number, "\(what) of \(graph.name)")
      // What is written is the same number, too.
      for isCollected in [false, true] {
        // What is deep in a formula is `?`.
        guard case .open(let size) = open, let formula = size.formula(isCollected: isCollected),
          !formula.text.contains("?")
        else { continue }
        #expect(Dimension(formula.number(sizes)) == number, "\(formula.text) of \(graph.name)")
      }
    }
    for (index, (node, other)) in zip(graph.nodes, fixed.nodes).enumerated() {
      let id = NodeID(index)
      for (size, number) in zip(node.shape?.dimensions ?? [], other.shape?.dimensions ?? []) {
        expect(size, number, "shape")
      }
      expect(graph.multiplyAccumulates(of: id), fixed.multiplyAccumulates(of: id), "macs")
      expect(graph.elementwise(of: id).total, fixed.elementwise(of: id).total, "elementwise")
      expect(graph.bytes(of: id), fixed.bytes(of: id), "bytes")
    }
    expect(graph.multiplyAccumulates, fixed.multiplyAccumulates, "all macs")
    for kind in ElementwiseWork.Kind.allCases {
      expect(graph.elementwise[kind], fixed.elementwise[kind], "all of a kind")
    }
    let (memory, numbers) = (graph.memoryUse(), fixed.memoryUse())
    expect(memory.all, numbers.all, "memory")
    if memory.peak != .irregular { expect(memory.peak, numbers.peak, "peak") }
    if memory.leastPeak != .irregular { expect(memory.leastPeak, numbers.leastPeak, "least peak") }
    #expect(graph.parameters == fixed.parameters)
    for (open, field) in zip(graph.receptiveFields().fields, fixed.receptiveFields().fields) {
      for (open, field) in zip(open, field) where open.axes != nil {
        #expect(open.axes == field.axes)
      }
    }
  }

  /// Worked out by hand.
  ///
  /// At the full size the encoder has 3·9·64 + 64·9·64 a place. Each level below
  /// has a quarter of the places, and 64·2ⁱ·9·64·2ⁱ⁻¹ and 64·2ⁱ·9·64·2ⁱ there: 18,432 and 36,864 of
  /// the full size. On the way up each has a quarter of 4·(64·2ⁱ)·(64·2ⁱ⁻¹) at the level below,
  /// which is 8,192, then 73,728 and 36,864; and the last layer has 64·2.
  @Test func multiplyAccumulatesOfUNet() throws {
    let graph = try OpenPrograms.graph(OpenPrograms.unet)
    let down = 3 * 9 * 64 + 36_864 + 4 * (18_432 + 36_864)
    let up = 4 * (8_192 + 73_728 + 36_864) + 128
    #expect(graph.multiplyAccumulates.text == "\(down + up)·H·W")
    #expect(down + up == 735_040)
  }

  /// The most is there while the last concatenation runs: twice 64 numbers a place, and the 128 that
  /// it makes.
  @Test func peakOfUNet() throws {
    let use = try OpenPrograms.graph(OpenPrograms.unet).memoryUse()
    #expect(use.peak.text == "1024·H·W")
    #expect(use.leastPeak.text == "1024·H·W")
    #expect(use.isLeast)
  }

  /// Two convolutions of 3 see 5 places, the pool 6; those below see 2 and 4 more a place and so on;
  /// a skip leaves what the other path sees.
  @Test func fieldOfUNet() throws {
    let graph = try OpenPrograms.graph(OpenPrograms.unet)
    #expect(graph.receptiveField(graph.receptiveFields()) == 204)
  }

  /// A small image needs the most for its many channels, a large one for its many places.
  @Test func peakThatDependsOnTheSize() throws {
    let net = """
      network Net: [H, W, 1] -> [64] {
          conv 4, 1x1
          globalavgpool
          dense 64
      }
      """
    let use = try OpenPrograms.graph(net).memoryUse()
    #expect(use.peak == .irregular)
    #expect(use.all.text == "16·H·W + 272")
    let small = try OpenPrograms.graph(net, ["H": 1, "W": 1]).memoryUse()
    let large = try OpenPrograms.graph(net, ["H": 9, "W": 9]).memoryUse()
    #expect(small.peak == .known(4 * 4 + 64 * 4))
    #expect(large.peak == .known(81 * 4 + 81 * 16))
  }

  /// With 8 places at least each way, 1,280 bytes and more are there while the convolution runs, and
  /// 272 in the end.
  @Test func peakThatIsDecidedByWhatIsKnown() throws {
    let use = try OpenPrograms.graph(
      """
      network Net: [H, W, 1] -> [64] where H % 8 == 0, W % 8 == 0 {
          conv 4, 1x1
          globalavgpool
          dense 64
      }
      """
    ).memoryUse()
    #expect(use.peak.text == "20·H·W")
  }

  /// With c·d places behind the stride, the first layer needs 12·H·W + 32·c·d bytes, which is at
  /// most 80·c·d, and the second 96·c·d, of odd sizes as of even ones.
  @Test func peakOfEvenAndOddSizes() throws {
    let use = try OpenPrograms.graph(
      """
      network Net: [H, W, 3] -> [_, _, _] {
          conv 8, 3x3, stride: 2, padding: 1
          conv 16, 3x3, padding: 1
      }
      """
    ).memoryUse()
    #expect(use.peak.text == "96·⌈H/2⌉·⌈W/2⌉")
  }

  @Test func brief() throws {
    let macs = try OpenPrograms.graph(OpenPrograms.resnet).multiplyAccumulates
    #expect(macs.briefText(terms: 1).hasPrefix("about "))
    #expect(macs.briefText(terms: 9) == macs.groupedText)
    // 1,000·⌈H/2⌉·⌈W/2⌉ + 3·H·W grows like 253·H·W.
    let (h, w) = (Dimension(Symbol(0, name: "H")), Dimension(Symbol(1, name: "W")))
    let sum = h.ceilingDivided(by: 2) * w.ceilingDivided(by: 2) * 1000 + h * w * 3 + 7
    #expect(sum.briefText(terms: 2) == "about 253·H·W")
    #expect(sum.briefText(terms: 3).contains("1,000·⌈H/2⌉·⌈W/2⌉"))
    #expect((h - w * h + w - 1).briefText(terms: 1) == (h - w * h + w - 1).groupedText)
  }

  @Test func collected() throws {
    let (h, w) = (
      Dimension(Symbol(0, name: "H", modulus: 4)), Dimension(Symbol(1, name: "W", modulus: 2))
    )
    let half = w.floorDivided(by: 2)
    #expect((h.floorDivided(by: 2) * half * 3).text == "3·H·W/4")
    #expect((h.floorDivided(by: 4) * half * 64 + h * w).text == "9·H·W")
    #expect((h.floorDivided(by: 4) * half * 64).sourceText == "64 * (H / 4) * (W / 2)")
    #expect((h.floorDivided(by: 4) * half * 64).collectedSourceText == "8 * H * W")
    #expect((h.floorDivided(by: 2) * 2).agrees(with: h))
    #expect(!(h.floorDivided(by: 8) * 8).agrees(with: h))
    // Nothing is known of another H.
    #expect(!(Dimension(Symbol(0, name: "H")).floorDivided(by: 2) * 2).agrees(with: h))
    // (H + 1)/2 for odd sizes: each product is a fraction, their sum is not.
    let odd = Dimension(Symbol(0, name: "H", modulus: 2, residue: 1))
    let product = odd.ceilingDivided(by: 2) * w * 3 + odd.floorDivided(by: 2) * w
    #expect(product.text == "2·H·W + W")
  }
}

extension Formula {
  /// The number that the formula comes to, carried out with numbers.
  fileprivate func number(_ sizes: (Symbol) -> Int) -> Int {
    func both(_ a: Formula, _ b: Formula) -> (Int, Int) { (a.number(sizes), b.number(sizes)) }
    switch self {
    case .size(let size): return size.value(at: sizes).value ?? -1
    case .sum(let a, let b): return both(a, b).0 + both(a, b).1
    case .difference(let a, let b): return both(a, b).0 - both(a, b).1
    case .product(let a, let b): return both(a, b).0 * both(a, b).1
    case .quotient(let a, let b): return both(a, b).0 / both(a, b).1
    case .floorQuotient(let a, let b): return both(a, b).0.floorDivided(by: both(a, b).1)
    case .ceilingQuotient(let a, let b): return both(a, b).0.ceilingDivided(by: both(a, b).1)
    case .remainder(let a, let b): return both(a, b).0 % both(a, b).1
    case .maximum(let a, let b): return max(both(a, b).0, both(a, b).1)
    case .minimum(let a, let b): return min(both(a, b).0, both(a, b).1)
    }
  }
}
