import CNNBackends
import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNReports
import CNNSource
import TestSupport
import Testing

/// What summaries, differences and explanations have in the place of open sizes.
@Suite struct OpenSummaryTests {
  private static let small = """
    network Small: [H, W, 3] -> [10] {
        conv 8, 3x3, relu, stride: 2, padding: 1
        separable 16, 3x3, padding: same
        globalavgpool
        dense 10
    }
    """

  private func text(_ options: SummaryOptions, _ program: String = small) throws -> String {
    Summary.text(of: [try OpenPrograms.graph(program)], options)
  }

  /// 3·3·3·8 at each place of half the size, then 3·3·8 + 8·16.
  @Test func table() throws {
    let columns: [SummaryOptions.Column] = [.name, .output, .macs, .memory, .receptiveField]
    #expect(
      try text(SummaryOptions(columns: columns, isSymbolic: true))
        == """
        Model: "Small"
        ┏━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━┓
        ┃ Layer                    ┃ Output Shape             ┃            MACs ┃           Memory ┃ Receptive Field ┃
        ┡━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━┩
        │ conv2d                   │ (None, ⌈H/2⌉, ⌈W/2⌉, 8)  │ 216·⌈H/2⌉·⌈W/2⌉ │ 32·⌈H/2⌉·⌈W/2⌉ B │               3 │
        ├──────────────────────────┼──────────────────────────┼─────────────────┼──────────────────┼─────────────────┤
        │ separable_conv2d         │ (None, ⌈H/2⌉, ⌈W/2⌉, 16) │ 200·⌈H/2⌉·⌈W/2⌉ │ 64·⌈H/2⌉·⌈W/2⌉ B │               7 │
        ├──────────────────────────┼──────────────────────────┼─────────────────┼──────────────────┼─────────────────┤
        │ global_average_pooling2d │ (None, 16)               │               0 │          64.00 B │             all │
        ├──────────────────────────┼──────────────────────────┼─────────────────┼──────────────────┼─────────────────┤
        │ dense                    │ (None, 10)               │             160 │          40.00 B │             all │
        └──────────────────────────┴──────────────────────────┴─────────────────┴──────────────────┴─────────────────┘
         Total params: 610 (2.38 KB)
         Trainable params: 610 (2.38 KB)
         Non-trainable params: 0 (0.00 B)

         Multiply-accumulates for one image: 416·⌈H/2⌉·⌈W/2⌉ + 160
         Memory as float32 for one image: parameters 2.38 KB, activations (96·⌈H/2⌉·⌈W/2⌉ + 104) B

        """)
  }

  @Test func valuesForPrograms() throws {
    let columns: [SummaryOptions.Column] = [.name, .output, .macs, .memory]
    #expect(
      try text(SummaryOptions(format: .csv, columns: columns)).split(separator: "\r\n")[1]
        == "conv2d,\"(None, None, None, 8)\",216 * ceil(H / 2) * ceil(W / 2),"
        + "32 * ceil(H / 2) * ceil(W / 2)")
    #expect(
      try text(SummaryOptions(format: .csv, columns: [.name, .output], isSymbolic: true))
        .split(separator: "\r\n")[1] == "conv2d,\"(None, ceil(H / 2), ceil(W / 2), 8)\"")
    #expect(
      try text(SummaryOptions(format: .markdown, isSymbolic: true))
        .contains("| conv2d (Conv2D) | (None, ⌈H/2⌉, ⌈W/2⌉, 8) | 224 |"))
  }

  @Test func totals() throws {
    let lines = try text(SummaryOptions(batch: 2), OpenPrograms.unet).split(separator: "\n")
      .suffix(2)
    // 3,520 bytes a place; the first level alone has 64·4·2 + 128·4 + 64·4·2 + 2·4.
    #expect(
      lines == [
        " Multiply-accumulates for 2 images: 1,470,080·H·W",
        " Memory as float32 for 2 images: parameters 118.38 MB, activations 7,040·H·W B",
      ])
  }

  @Test func json() throws {
    let graph = try OpenPrograms.graph(
      """
      network Net: [H, 8, 1] -> [_, _, 2] {
          conv 2, 3x3, stride: 2, padding: 1
      }
      """)
    let file = SourceFile(id: FileID(0), path: "net.cnn", bytes: Array(repeating: 10, count: 200))
    let text = String(
      decoding: JSON.bytes(of: SummaryReport([graph], [], files: [file])), as: UTF8.self)
    let inputs =
      #""inputs":[{"name":"input","shape":[null,null,8,1],"symbolic":[null,"H","8","1"]}]"#
    #expect(text.contains(inputs))
    #expect(text.contains(#""output_shape":[null,null,4,2],"#))
    #expect(text.contains(#""symbolic":[null,"ceil(H / 2)","4","2"],"#))
    // 3·3·1·2 at each of 4·⌈H/2⌉ places, and 4·2 numbers of 4 bytes.
    #expect(text.contains(#""macs":null,"#))
    #expect(text.contains(#""symbolic_macs":"72 * ceil(H / 2)""#))
    #expect(text.contains(#""symbolic_activations":"32 * ceil(H / 2)""#))
  }

  @Test func jsonOfKnownSizesSaysNothingMore() throws {
    let graph = try OpenPrograms.graph(Self.small, ["H": 32, "W": 32])
    let file = SourceFile(id: FileID(0), path: "net.cnn", bytes: Array(repeating: 10, count: 200))
    let text = String(
      decoding: JSON.bytes(of: SummaryReport([graph], [], files: [file])), as: UTF8.self)
    #expect(!text.contains("symbolic"))
  }

  @Test func explanation() throws {
    let text = try OpenPrograms.graph(OpenPrograms.volume).explanation(in: [])
    #expect(
      text.contains(
        """
        max_pooling3d: maxpool (MaxPooling3D)
          takes  [D, H, W, 8] from skip
          gives  depth: (D − 2)/2 + 1 = D/2, height and width likewise → [D/2, H/2, W/2, 8]
          sees   4×4×4 of the input; neighbours 2 apart, the first around 0.5
          also   8·D·H·W pooling operations
        """))
    // (2·2·2·8·8 at an eighth of the places) and (8 + 8)·2 at each, beside 27·8.
    #expect(
      text.contains(
        """
          costs  (D/2)·(H/2)·(W/2)·2·2·2·8·8 = 64·D·H·W multiply-accumulates
        """))
    #expect(text.contains("costs   312·D·H·W multiply-accumulates\n"))
    let flat = try OpenPrograms.graph("network Flat: [H, W, 3] -> [3 * H * W] { flatten }")
    #expect(flat.explanation(in: []).contains("  gives  H·W·3 → [3·H·W]\n"))
    #expect(flat.explanation(in: []).contains("at most 12·H·W B at once"))
    let small = try OpenPrograms.graph(Self.small).explanation(in: [])
    #expect(
      small.contains("gives  height: ⌊(H + 2·1 − 3)/2⌋ + 1 = ⌈H/2⌉, width likewise → [⌈H/2⌉, "))
    #expect(small.contains("the most at once depends on which sizes are given"))
  }

  @Test func difference() throws {
    let even = "network A: [H, W, 3] -> [_, _, 4] where H % 2 == 0, W % 2 == 0"
    let old = try OpenPrograms.graph("\(even) { maxpool -> conv 4, 1x1 }")
    let other = even.replacing("H", with: "h").replacing("W", with: "w")
    let renamed = try OpenPrograms.graph("\(other) { maxpool -> conv 4, 1x1 }")
    #expect(NetworkDifference(from: old, to: renamed).isEmpty)
    // H/2 and ⌈H/2⌉ are the same where H is even, but not elsewhere.
    let ceiled = try OpenPrograms.graph("\(even) { maxpool ceil: true -> conv 4, 1x1 }")
    let difference = NetworkDifference(from: old, to: ceiled)
    #expect(difference.layers.count { $0.changes?.contains(.shape) ?? true } == 0)
    let fixed = try OpenPrograms.graph(
      "network A: [8, 8, 3] -> [4, 4, 4] { maxpool -> conv 4, 1x1 }")
    let text = NetworkDifference(from: old, to: fixed).text
    #expect(text.contains("input                 [H, W, 3] → [8, 8, 3]\n"))
    #expect(text.contains("multiply-accumulates  3·H·W → 192\n"))
    #expect(text.contains("conv2d: [H/2, W/2, 4] → [4, 4, 4]; 3·H·W → 192 multiply-accumulates\n"))
  }
}

extension NetworkDifference.Entry {
  /// What is not the same in a layer of both networks; `nil` for a layer of one.
  fileprivate var changes: [NetworkDifference.Change]? {
    if case .kept(_, _, let changes) = self { changes } else { nil }
  }
}
