import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource
import TestSupport
import Testing

@testable import CNNBackends

/// The formats and options that Keras does not have, against texts written by hand.
@Suite struct SummaryFormatTests {
  /// Two residual blocks in a loop, and a tower that is used twice.
  static let tower: Graph = {
    var graph = TestGraph("Tower")
    var x = graph.input([8, 8, 2])
    for turn in 0..<2 {
      x = graph.group(.turn(turn)) { graph in
        graph.group(.block, turn == 0 ? "residual" : "residual_1") { graph in
          let path = graph.group(.path(1)) { $0.conv("c\(turn)", 2, on: x) }
          return graph.layer("add_\(turn)", "Add", on: [x, path], shape: [8, 8, 2])
        }
      }
    }
    let first = graph.group(.shared, "tower") { $0.conv("tower/c", 2, on: x) }
    let second = graph.group(.shared, "tower_1") { $0.use(first, on: [first], shape: [8, 8, 2]) }
    return graph.graph(outputs: [second])
  }()

  @Test(arguments: [
    (
      0,
      """
      ┏━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━┳━━━━━━━━━┓
      ┃ Layer (type)    ┃ Output Shape    ┃ Param # ┃
      ┡━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━╇━━━━━━━━━┩
      │ Tower (network) │ (None, 8, 8, 2) │     114 │
      └─────────────────┴─────────────────┴─────────┘
      """
    ),
    (
      1,
      """
      ┏━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━┳━━━━━━━━━┓
      ┃ Layer (type)       ┃ Output Shape    ┃ Param # ┃
      ┡━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━╇━━━━━━━━━┩
      │ residual (block)   │ (None, 8, 8, 2) │      38 │
      │ residual_1 (block) │ (None, 8, 8, 2) │      38 │
      │ tower (shared)     │ (None, 8, 8, 2) │      38 │
      │ tower_1 (shared)   │ (None, 8, 8, 2) │  shared │
      └────────────────────┴─────────────────┴─────────┘
      """
    ),
    (
      4,
      """
      ┏━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━┳━━━━━━━━━┓
      ┃ Layer (type)        ┃ Output Shape    ┃ Param # ┃
      ┡━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━╇━━━━━━━━━┩
      │ residual (block)    │ (None, 8, 8, 2) │       - │
      │ ├─ path 2 (path)    │ (None, 8, 8, 2) │       - │
      │ │  └─ c0 (Conv2D)   │ (None, 8, 8, 2) │      38 │
      │ └─ add_0 (Add)      │ (None, 8, 8, 2) │       0 │
      │ residual_1 (block)  │ (None, 8, 8, 2) │       - │
      │ ├─ path 2 (path)    │ (None, 8, 8, 2) │       - │
      │ │  └─ c1 (Conv2D)   │ (None, 8, 8, 2) │      38 │
      │ └─ add_1 (Add)      │ (None, 8, 8, 2) │       0 │
      │ tower (shared)      │ (None, 8, 8, 2) │       - │
      │ └─ tower/c (Conv2D) │ (None, 8, 8, 2) │      38 │
      │ tower_1 (shared)    │ (None, 8, 8, 2) │       - │
      │ └─ tower/c (Conv2D) │ (None, 8, 8, 2) │  shared │
      └─────────────────────┴─────────────────┴─────────┘
      """
    ),
  ])
  func tree(depth: Int, box: String) {
    #expect(
      Summary.text(of: [Self.tower], SummaryOptions(depth: depth)) == """
        Model: "Tower"
        \(box)
         Total params: 114 (456.00 B)
         Trainable params: 114 (456.00 B)
         Non-trainable params: 0 (0.00 B)

         Multiply-accumulates for one image: 9,216
         Memory as float32 for one image: parameters 456.00 B, activations 3.00 KB

        """)
  }

  @Test func turnsOfSeveralStages() {
    var graph = TestGraph("Turns")
    var x = graph.input([8, 8, 2])
    for turn in 0..<2 {
      x = graph.group(.turn(turn)) { graph in
        let unit = graph.group(.block, "unit_\(turn)") { $0.conv("c\(turn)", 2, on: x) }
        return graph.layer("add_\(turn)", "Add", on: [x, unit], shape: [8, 8, 2])
      }
    }
    let text = Summary.text(
      of: [graph.graph(outputs: [x])],
      SummaryOptions(format: .csv, columns: [.name, .type], depth: 2))
    #expect(
      text.split(separator: "\r\n").dropFirst() == [
        "turn 1,loop", "unit_0,block", "add_0,Add", "turn 2,loop", "unit_1,block", "add_1,Add",
      ])
  }

  @Test func chosenColumnsOfTheTable() {
    let options = SummaryOptions(
      columns: [.line, .name, .kernel, .macs, .connected], batch: 2)
    #expect(
      Summary.text(of: [Self.tower], options, sources: Self.lines).hasPrefix(
        """
        Model: "Tower"
        ┏━━━━━━┳━━━━━━━━━━━━━┳━━━━━━━━┳━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┓
        ┃ Line ┃ Layer       ┃ Kernel ┃  MACs ┃ Connected to                ┃
        ┡━━━━━━╇━━━━━━━━━━━━━╇━━━━━━━━╇━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┩
        │    1 │ input_layer │ -      │     0 │ -                           │
        ├──────┼─────────────┼────────┼───────┼─────────────────────────────┤
        │    2 │ c0          │ 3x3    │ 4,608 │ input_layer[0][0]           │
        ├──────┼─────────────┼────────┼───────┼─────────────────────────────┤
        │    3 │ add_0       │ -      │     0 │ input_layer[0][0], c0[0][0] │
        ├──────┼─────────────┼────────┼───────┼─────────────────────────────┤
        │    4 │ c1          │ 3x3    │ 4,608 │ add_0[0][0]                 │
        ├──────┼─────────────┼────────┼───────┼─────────────────────────────┤
        │    5 │ add_1       │ -      │     0 │ add_0[0][0], c1[0][0]       │
        ├──────┼─────────────┼────────┼───────┼─────────────────────────────┤
        │    6 │ tower/c     │ 3x3    │ 9,216 │ add_1[0][0], tower/c[0][0]  │
        └──────┴─────────────┴────────┴───────┴─────────────────────────────┘
         Total params: 114 (456.00 B)

        """))
  }

  @Test func markdown() {
    let options = SummaryOptions(format: .markdown, columns: [.name, .input, .params], depth: 2)
    #expect(
      Summary.text(of: [Self.tower], options) == """
        **`Tower`**

        | Layer | Input Shape | Param # |
        | :-- | :-- | --: |
        | residual | (None, 8, 8, 2) | - |
        | ├─ path 2 | (None, 8, 8, 2) | 38 |
        | └─ add\\_0 | (None, 8, 8, 2), (None, 8, 8, 2) | 0 |
        | residual\\_1 | (None, 8, 8, 2) | - |
        | ├─ path 2 | (None, 8, 8, 2) | 38 |
        | └─ add\\_1 | (None, 8, 8, 2), (None, 8, 8, 2) | 0 |
        | tower | (None, 8, 8, 2) | - |
        | └─ tower/c | (None, 8, 8, 2) | 38 |
        | tower\\_1 | (None, 8, 8, 2) | - |
        | └─ tower/c | (None, 8, 8, 2) | shared |

        - Total params: 114 (456.00 B)
        - Trainable params: 114 (456.00 B)
        - Non-trainable params: 0 (0.00 B)
        - Multiply-accumulates for one image: 9,216
        - Memory as float32 for one image: parameters 456.00 B, activations 3.00 KB

        """)
  }

  @Test func csv() {
    let options = SummaryOptions(
      format: .csv, columns: [.name, .type, .output, .params, .trainable, .weights, .connected])
    let lines = [
      "name,type,output,params,trainable,weights,connected",
      "input_layer,InputLayer,\"(None, 8, 8, 2)\",0,0,,",
      "c0,Conv2D,\"(None, 8, 8, 2)\",38,38,\"kernel (3, 3, 2, 2), bias (2)\",input_layer[0][0]",
      "add_0,Add,\"(None, 8, 8, 2)\",0,0,,\"input_layer[0][0], c0[0][0]\"",
      "c1,Conv2D,\"(None, 8, 8, 2)\",38,38,\"kernel (3, 3, 2, 2), bias (2)\",add_0[0][0]",
      "add_1,Add,\"(None, 8, 8, 2)\",0,0,,\"add_0[0][0], c1[0][0]\"",
      "tower/c,Conv2D,\"(None, 8, 8, 2)\",38,38,\"kernel (3, 3, 2, 2), bias (2)\","
        + "\"add_1[0][0], tower/c[0][0]\"",
    ]
    #expect(Summary.text(of: [Self.tower], options) == lines.map { $0 + "\r\n" }.joined())
  }

  @Test func costsAndFields() {
    var graph = TestGraph("Small")
    let input = graph.input([8, 8, 1])
    let kernel = Argument.list([.whole(3), .whole(1)])
    let conv = graph.layer("c", "conv", ["filters": .whole(2), "kernel": kernel], on: input)
    let pool = graph.layer("pool", "maxpool", [:], on: conv)
    let flat = graph.layer("flat", "flatten", [:], on: pool)
    let options = SummaryOptions(
      format: .csv,
      columns: [
        .name, .elementwise, .memory, .receptiveField, .narrowestField, .jump, .offset,
      ], batch: 2)
    let lines = [
      "name,elementwise,memory,receptive_field,narrowest_field,jump,offset",
      // 6·8·2 numbers, and 3·4·2 numbers of four each.
      "c,192,768,3x1,3x1,1,1x0", "pool,192,192,4x2,4x2,2,1.5x0.5", "flat,0,0,all,all,,",
    ]
    let text = Summary.text(of: [graph.graph(outputs: [flat])], options)
    #expect(text == lines.map { $0 + "\r\n" }.joined())
  }

  @Test func severalNetworks() {
    var small = TestGraph("Small")
    let node = small.conv("c", 1, on: small.input([4, 4, 1]))
    let graphs = [small.graph(outputs: [node]), Self.tower]
    let table = Summary.text(of: graphs, SummaryOptions())
    #expect(table.hasPrefix("Model: \"Small\"\n") && table.contains("\n\nModel: \"Tower\"\n"))
    let classic = Summary.text(of: graphs, SummaryOptions(format: .classic))
    #expect(classic.hasPrefix("Model: \"Small\"\n__") && classic.contains("Model: \"Tower\"\n__"))
    #expect(
      Summary.text(of: graphs, SummaryOptions(format: .csv, columns: [.name], depth: 0))
        == "network,name\r\nSmall,Small\r\nTower,Tower\r\n")
  }

  @Test func whatIsNotKnown() {
    var graph = TestGraph("Broken")
    let x = graph.input([4, nil, 1])
    let wrong = graph.layer("wrong", "Odd", nil, on: [x], shape: nil, failure: "unknown-layer")
    let y = graph.layer("after", "ReLU", on: [wrong], shape: [4, nil])
    let text = Summary.text(
      of: [graph.graph(outputs: [y])], SummaryOptions(columns: [.output, .params, .macs, .weights]))
    #expect(
      text == """
        Model: "Broken"
        ┏━━━━━━━━━━━━━━┳━━━━━━━━━┳━━━━━━┳━━━━━━━━━┓
        ┃ Output Shape ┃ Param # ┃ MACs ┃ Weights ┃
        ┡━━━━━━━━━━━━━━╇━━━━━━━━━╇━━━━━━╇━━━━━━━━━┩
        │ ?            │       ? │    ? │ ?       │
        ├──────────────┼─────────┼──────┼─────────┤
        │ (None, 4, ?) │       ? │    ? │ ?       │
        └──────────────┴─────────┴──────┴─────────┘
         Total params: ?
         Trainable params: ?
         Non-trainable params: ?

         Multiply-accumulates for one image: ?
         Memory as float32 for one image: parameters ?, activations ?

        """)
  }

  @Test func windows() throws {
    var graph = TestGraph("Windows")
    var x = graph.input([9, 9, 1])
    x = graph.layer(
      "a", "conv", ["filters": .whole(1), "kernel": .list([3, 1].map(Argument.whole))], on: x)
    x = graph.layer("b", "maxpool", [:], on: x)
    x = graph.layer("c", "flatten", [:], on: x)
    let options = SummaryOptions(format: .csv, columns: [.kernel])
    #expect(
      Summary.text(of: [graph.graph(outputs: [x])], options) == "kernel\r\n3x1\r\n2x2\r\n\r\n")
  }

  /// A file in which node n stands on line n + 1.
  static let lines = [
    SourceFile(
      id: FileID(0), path: "lines.cnn", bytes: Array(repeating: UInt8(ascii: "\n"), count: 9))
  ]
}

extension TestGraph {
  /// Adds a convolution with a window of 3×3 that keeps the size.
  fileprivate mutating func conv(_ name: String, _ filters: Int, on node: NodeID) -> NodeID {
    layer(
      name, "conv",
      ["filters": .whole(filters), "kernel": .whole(3), "padding": .symbol("same")], on: node)
  }
}
