import CNNLayers
import CNNNetwork
import CNNShapes
import TestSupport
import Testing

@testable import CNNBackends

/// What holds for every network, over seeded random ones, and costs against sums made here.
@Suite struct SummaryPropertyTests {
  @Test(arguments: 0..<20)
  func rowsOfATreeAddUpToTheTotals(seed: UInt64) {
    let graph = Self.randomGraph(seed)
    #expect(graph.verify() == [])
    for depth in 0..<6 {
      let cells = SummaryCells(graph, SummaryOptions(), style: .program)
      var (parameters, operations) = (0, 0)
      for row in graph.treeRows(depth: depth) {
        parameters += Int(cells.text(.params, row)) ?? 0
        operations += Int(cells.text(.macs, row)) ?? 0
      }
      #expect(Dimension(parameters) == graph.parameters.total)
      #expect(Dimension(operations) == graph.multiplyAccumulates)
    }
  }

  @Test(arguments: 0..<20)
  func boxesAreRectangles(seed: UInt64) {
    let graph = Self.randomGraph(seed)
    let choices = [
      SummaryOptions(width: Int(seed) * 9), SummaryOptions(width: .min),
      SummaryOptions(width: .max), SummaryOptions(depth: Int(seed) % 5),
      SummaryOptions(columns: SummaryOptions.Column.allCases),
    ]
    for options in choices {
      let box = Summary.text(of: [graph], options).split(separator: "\n")
        .filter { "┏┃┡│├└".contains($0.prefix(1)) }
      #expect(box.count > 3 && Set(box.map { String($0).columns }).count == 1)
    }
  }

  @Test(arguments: 0..<20)
  func orderHoldsEachLayerOnce(seed: UInt64) {
    let graph = Self.randomGraph(seed)
    let firstUses = graph.layers.map { $0.uses[0] } + graph.inputs
    #expect(graph.kerasOrder.sorted() == firstUses.sorted())
  }

  @Test func deepNetworksNeedNoStack() {
    var graph = TestGraph("Deep")
    var x = graph.input([1])
    let start = x
    for index in 0..<50_000 { x = graph.layer("l\(index)", "L", on: [x], shape: [1]) }
    x = graph.layer("end", "Add", on: [start, x], shape: [1])
    let deep = graph.graph(outputs: [x])
    #expect(deep.kerasOrder == deep.nodes.indices.map { NodeID($0) })
  }

  @Test(arguments: ["ResNet50", "VGG16"])
  func activationsAreAllOutputs(name: String) throws {
    let model = try KerasModels.application(name)
    let elements = model.layers.filter { $0.class != "InputLayer" }
      .reduce(0) { $0 + $1.output_shape.dropFirst().reduce(1) { $0 * ($1 ?? 0) } }
    let text = Summary.text(of: [model.graph()], SummaryOptions(batch: 3))
    #expect(text.contains("activations \(Dimension(elements * 3 * 4).memoryText)\n"))
  }

  /// The network of the articles, whose costs the design's example and torchinfo give.
  @Test func costsOfMNIST() {
    var graph = TestGraph("MNIST")
    var x = graph.input([28, 28, 1])
    for filters in [32, 64] {
      x = graph.layer(
        "conv_\(filters)", "conv", ["filters": .whole(filters), "kernel": .whole(3)], on: x)
    }
    x = graph.layer("pool", "maxpool", [:], on: x)
    x = graph.layer("flatten", "flatten", [:], on: x)
    for units in [128, 10] {
      x = graph.layer("dense_\(units)", "dense", ["units": .whole(units)], on: x)
    }
    let text = Summary.text(of: [graph.graph(outputs: [x])], SummaryOptions(batch: 10))
    // 26·26·32 + 24·24·64 + 9216 + 128 + 10 = 67,850 numbers of 4 bytes for each image: what is
    // flattened stays where it is.
    #expect(
      text.hasSuffix(
        """

         Multiply-accumulates for 10 images: 119,924,480
         Memory as float32 for 10 images: parameters 4.58 MB, activations 2.59 MB

        """))
  }

  /// A network of random blocks, with layers used again and layers that nothing needs.
  private static func randomGraph(_ seed: UInt64) -> Graph {
    var random = SplitMix(state: seed)
    var graph = TestGraph("Random")
    var nodes = [graph.input([4, 4])]
    var layers: [NodeID] = []
    fill(&graph, level: 0)
    func fill(_ graph: inout TestGraph, level: Int) {
      for _ in 0..<random.next() % 5 {
        if level < 4, random.next() % 3 == 0 {
          graph.group(.block, "b\(nodes.count)") { fill(&$0, level: level + 1) }
        } else {
          let operands = (0...random.next() % 3).map { _ in nodes[random.next() % nodes.count] }
          if !layers.isEmpty, random.next() % 4 == 0 {
            let again = layers[random.next() % layers.count]
            nodes.append(graph.use(again, on: operands, shape: [4, 4]))
          } else {
            let weights =
              random.next() % 2 == 0 ? [] : [Weight("w", [Dimension(random.next() % 999)])]
            let stub = StubLayer(weights, cost: random.next() % 99)
            let name = String(repeating: "name_", count: random.next() % 12) + "\(nodes.count)"
            nodes.append(graph.layer(name, "Stub", stub, on: operands, shape: [4, 4]))
            layers.append(nodes[nodes.count - 1])
          }
        }
      }
    }
    return graph.graph(outputs: [nodes[random.next() % nodes.count]])
  }
}

/// A small generator of random numbers that are the same in every run.
private struct SplitMix {
  var state: UInt64

  /// A number that is not negative.
  mutating func next() -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) >> 2)
  }
}
