import CNNBackends
import CNNLayers
import CNNNetwork
import CNNShapes
import Testing

@Suite("Pictures")
struct DotTests {
  @Test("A node says its type, its decisive settings, its name and its shape")
  func settings() {
    let text = Sketches.resNet50.dot()
    #expect(text.contains("<B>Conv2D</B>  7×7, 64, /2<BR/>"))
    #expect(text.contains(">conv</FONT>  <FONT POINT-SIZE=\"10\">[112, 112, 64]</FONT>"))
    #expect(text.contains("<B>MaxPooling2D</B>  3×3, /2<BR/>"))
    #expect(text.contains("<B>BatchNormalization</B><BR/>"))
    #expect(text.contains("<B>Dense</B>  1000, softmax<BR/>"))
    #expect(Sketches.uNet.dot().contains("<B>MaxPooling2D</B>  2×2<BR/>"))
  }

  @Test("One number for all axes is shown for each, and a default is not shown")
  func defaults() {
    var sketch = Sketch()
    let input = sketch.input(9, 9, 1)
    let given: [String: Argument] = [
      "filters": .whole(4), "kernel": .whole(3), "stride": .list(2, 1), "dilation": .list(1, 1),
      "groups": .whole(1),
    ]
    let output = sketch.layer("conv", given, to: input)
    let text = sketch.graph("Net", output: output).dot()
    #expect(text.contains("<B>Conv2D</B>  3×3, 4, /2×1<BR/>"), "\(text)")
  }

  @Test("A class that may do anything says what it does")
  func functions() {
    var sketch = Sketch()
    let input = sketch.input(9, 9, 4)
    let absolute = sketch.layer("abs", to: input)
    let output = sketch.layer("mean", to: absolute)
    let text = sketch.graph("Net", output: output).dot()
    #expect(text.contains("<B>Activation</B>  abs<BR/>"))
    #expect(text.contains("<B>Lambda</B>  mean<BR/>"))
  }

  @Test("Nodes are called by their place, so that they are stable")
  func names() {
    let lines = Sketches.mnist.dot().split(separator: "\n")
    let edges = lines.filter { $0.contains(" -> ") }
      .map { String($0.prefix { $0 != "[" && $0 != ";" }).split(separator: " ").joined() }
    #expect(
      edges == [
        "n0->n1", "n1->n2", "n2->n3", "n3->n4", "n4->n5", "n5->n6", "n6->n7", "n7->n8", "n8->o0",
      ])
  }

  @Test("The direction is Graphviz's own word")
  func direction() {
    #expect(Sketches.mnist.dot().contains("rankdir=TB"))
    #expect(Sketches.mnist.dot(DotOptions(direction: .leftToRight)).contains("rankdir=LR"))
  }

  @Test("A failed layer is red and says its code")
  func failure() throws {
    let text = Sketches.failed.dot()
    let lines = text.split(separator: "\n").filter { $0.contains("color=\"#cf222e\"") }
    #expect(lines.count == 1)
    #expect(lines.first?.contains("n3 [") == true)
    #expect(lines.first?.contains("window-too-large") == true)
  }

  /// ResNet50 has 16 blocks, in turns of 3, 4, 6 and 3; the first holds 12 layers, and each turn
  /// the parameters that Keras counts for its four stages.
  @Test("Groups deeper than the depth are one node")
  func depth() {
    let folded = Sketches.resNet50.dot(DotOptions(depth: 0))
    #expect(!folded.contains("subgraph"))
    let stages = ["220,032", "1,230,336", "7,129,088", "14,998,528"]
    for (turn, parameters) in stages.enumerated() {
      #expect(folded.contains("<B>turn \(turn + 1)</B>"))
      #expect(folded.contains(" layers, \(parameters) parameters<"))
    }
    let open = Sketches.resNet50.dot(DotOptions(depth: 1))
    #expect(open.split(separator: "\n").filter { $0.contains("subgraph") }.count == 4)
    #expect(open.split(separator: "\n").filter { $0.contains("peripheries=2") }.count == 16)
    #expect(open.contains("<B>bottleneck_3</B>  128, stride: 2<BR/>"))
    #expect(open.contains("12 layers, "))
    let whole = Sketches.resNet50.dot(DotOptions(depth: 2))
    #expect(whole == Sketches.resNet50.dot())
    #expect(whole.split(separator: "\n").filter { $0.contains("subgraph") }.count == 20)
  }

  @Test("An arrow from within a folded group says which shape it carries")
  func innerTensors() {
    let labelled = Sketches.uNet.dot(DotOptions(depth: 0)).split(separator: "\n")
      .filter { $0.contains(" -> ") && $0.contains("label") }
    let shapes = ["[256, 256, 64]", "[128, 128, 128]", "[64, 64, 256]", "[32, 32, 512]"]
    #expect(labelled.count == 4)
    for shape in shapes {
      #expect(labelled.contains { $0.contains("label=<\(shape)>") })
    }
  }

  @Test("A shared layer keeps its whole name at each use")
  func sharedNames() {
    let pieces = Sketches.siamese.dot().split(separator: ">tower/conv2d<")
    #expect(pieces.count == 3)
  }
}
