import CNNLayers
import CNNNetwork
import CNNShapes
import TestSupport
import Testing

/// The memory of random networks against every order in which their layers can run.
@Suite struct MemoryTests {
  /// A network of vectors: of each node its operands, its size, and whether it is only passed on.
  struct Plan {
    var operands: [[Int]] = []
    var sizes: [Int] = []
    var isPassedOn: [Bool] = []
    var outputs: [Int] = []

    init(using random: inout SeededGenerator) {
      let inputs = Int.random(in: 1...2, using: &random)
      let count = Int.random(in: inputs...inputs + 7, using: &random)
      for node in 0...count {
        var taken: [Int] = []
        if node >= inputs {
          for _ in 0..<Int.random(in: 1...3, using: &random) {
            taken.append(Int.random(in: max(0, node - 4)..<node, using: &random))
          }
        }
        let passesOn = taken.count == 1 && Int.random(in: 0..<4, using: &random) == 0
        operands.append(taken)
        isPassedOn.append(passesOn)
        sizes.append(passesOn ? sizes[taken[0]] : Int.random(in: 1...9, using: &random))
      }
      outputs =
        [count] + (Bool.random(using: &random) ? [Int.random(in: 0...count, using: &random)] : [])
    }

    /// The node whose numbers a node has.
    func root(_ node: Int) -> Int { isPassedOn[node] ? root(operands[node][0]) : node }

    /// The bytes that are there while a layer runs, when these have run before.
    func level(before done: Set<Int>, running: Int?) -> Int {
      let there = sizes.indices.filter { node in
        if isPassedOn[node] { return false }
        if node == running { return true }
        guard done.contains(node) || operands[node].isEmpty else { return false }
        if outputs.contains(where: { root($0) == node }) { return true }
        let readers = sizes.indices.filter { operands[$0].contains { root($0) == node } }
        // Before the first layer runs, all inputs are there.
        return running == nil || readers.contains { !done.contains($0) }
      }
      return there.reduce(0) { $0 + 4 * sizes[$1] }
    }

    /// The peaks of all orders; the first is that of the plan.
    func peaks() -> [Int] {
      let layers = sizes.indices.filter { !operands[$0].isEmpty }
      return orders(of: layers, after: []).map { order in
        var done: Set<Int> = []
        var peak = level(before: [], running: nil)
        for layer in order {
          peak = max(peak, level(before: done, running: layer))
          done.insert(layer)
        }
        return peak
      }
    }

    private func orders(of layers: [Int], after done: Set<Int>) -> [[Int]] {
      if layers.isEmpty { return [[]] }
      return layers.flatMap { layer -> [[Int]] in
        let isReady = operands[layer].allSatisfy { operands[$0].isEmpty || done.contains($0) }
        guard isReady else { return [] }
        return orders(of: layers.filter { $0 != layer }, after: done.union([layer]))
          .map { [layer] + $0 }
      }
    }

    var graph: Graph {
      var graph = TestGraph("Net")
      var nodes: [NodeID] = []
      for (index, taken) in operands.enumerated() {
        nodes.append(
          taken.isEmpty
            ? graph.input([sizes[index]])
            : graph.layer(
              "layer\(index)", "Layer", isPassedOn[index] ? PassedOn() : StubLayer(),
              on: taken.map { nodes[$0] }, shape: [sizes[index]]))
      }
      return graph.graph(outputs: outputs.map { nodes[$0] })
    }
  }

  struct PassedOn: Layer {
    var keepsNumbers: Bool { true }

    func typing(_ inputs: [Shape]) -> Typing { Typing(unchanged: inputs[0]) }

    func operations(_ inputs: [Shape], output: Shape) -> [Operation] { [] }
  }

  @Test(arguments: 1...10)
  func everyOrder(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<Properties.count(of: 300) {
      let plan = Plan(using: &random)
      let peaks = plan.peaks()
      let use = plan.graph.memoryUse()
      #expect(use.peak.value == peaks[0], "\(plan)")
      #expect(use.leastPeak.value == peaks.min(), "\(plan)")
      #expect(use.isLeast)
    }
  }

  /// Two wide tensors, of which little remains: one after the other takes half of both at once.
  @Test func bestOrder() {
    var graph = TestGraph("Twice")
    let input = graph.input([1])
    let wide = ["left", "right"].map { graph.layer($0, "Layer", on: [input], shape: [100]) }
    let narrow = wide.enumerated().map {
      graph.layer("narrow\($0)", "Layer", on: [$1], shape: [1])
    }
    let output = graph.layer("sum", "Layer", on: narrow, shape: [1])
    let use = graph.graph(outputs: [output]).memoryUse()
    let numbers: Int = 100 + 100 + 1 + 1 + 1
    #expect(use.all.value == 4 * numbers)
    #expect(use.peak.value == 4 * (1 + 100 + 100))
    #expect(use.leastPeak.value == 4 * (1 + 1 + 100))
    #expect(use.isLeast)
  }

  /// A comb: each tooth makes much of the spine, and little remains of it.
  @Test func wideGraphsHaveABound() {
    var graph = TestGraph("Comb")
    let input = graph.input([1])
    let makers = (0..<400).map {
      graph.layer("wide\($0)", "Layer", on: [input], shape: [100 + $0 % 7])
    }
    let sums = makers.enumerated().map { index, maker in
      graph.layer(
        "sum\(index)", "Layer", on: [maker, makers[(index + 1) % 400]], shape: [index % 5 + 1])
    }
    let output = graph.layer("all", "Layer", on: sums, shape: [1])
    let use = graph.graph(outputs: [output]).memoryUse()
    let peak = use.peak.value ?? 0
    #expect(!use.isLeast)
    #expect((use.leastPeak.value ?? 0) < peak / 10)
  }

  @Test func sizesThatAreNotKnown() {
    var graph = TestGraph("Open")
    let input = graph.input([nil, 3])
    let output = graph.layer("layer", "Layer", on: [input], shape: [nil, 3])
    let use = graph.graph(outputs: [output]).memoryUse()
    #expect([use.all, use.peak, use.leastPeak] == [.unknown, .unknown, .unknown])
  }
}
