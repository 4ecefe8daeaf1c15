import CNNBackends
import CNNLayers
import CNNNetwork
import CNNShapes
import Testing

@Suite("Explaining a network")
struct ExplainTests {
  private static let mnistText = """
    MNIST: [28, 28, 1] → [10]
      The MNIST network: 1,199,882 parameters.

    conv2d: conv 32, 3x3, relu (Conv2D, line 3)
      takes  [28, 28, 1] from the input
      gives  height and width: (28 − 3)/1 + 1 = 26 → [26, 26, 32]
      sees   3×3 of the input; neighbours 1 apart, the first around 1
      holds  (3·3·1 + 1)·32 = 320 parameters
             kernel [3, 3, 1, 32], bias [32]
      costs  26·26·3·3·1·32 = 194,688 multiply-accumulates
      also   21,632 bias additions, 21,632 activations

    conv2d_1: conv 64, 3x3, relu (Conv2D, line 4)
      takes  [26, 26, 32] from conv2d
      gives  height and width: (26 − 3)/1 + 1 = 24 → [24, 24, 64]
      sees   5×5 of the input; neighbours 1 apart, the first around 2
      holds  (3·3·32 + 1)·64 = 18,496 parameters
             kernel [3, 3, 32, 64], bias [64]
      costs  24·24·3·3·32·64 = 10,616,832 multiply-accumulates
      also   36,864 bias additions, 36,864 activations

    max_pooling2d: maxpool (MaxPooling2D, line 5)
      takes  [24, 24, 64] from conv2d_1
      gives  height and width: (24 − 2)/2 + 1 = 12 → [12, 12, 64]
      sees   6×6 of the input; neighbours 2 apart, the first around 2.5
      also   36,864 pooling operations

    dropout: dropout 0.25 (Dropout, line 6)
      takes  [12, 12, 64] from max_pooling2d
      gives  [12, 12, 64], unchanged

    flatten: flatten (Flatten, line 7)
      takes  [12, 12, 64] from dropout, sized by max_pooling2d
      gives  12·12·64 = 9216 → [9216]
      sees   all of the input

    dense: dense 128, relu (Dense, line 8)
      takes  [9216] from flatten: the 12·12·64 of max_pooling2d
      gives  [128]
      holds  (9216 + 1)·128 = 1,179,776 parameters
             kernel [9216, 128], bias [128]
      costs  9216·128 = 1,179,648 multiply-accumulates
      also   128 bias additions, 128 activations

    dropout_1: dropout 0.5 (Dropout, line 9)
      takes  [128] from dense
      gives  [128], unchanged

    dense_1: dense 10, softmax (Dense, line 10)
      takes  [128] from dropout_1, sized by dense
      gives  [10]
      holds  (128 + 1)·10 = 1,290 parameters
             kernel [128, 10], bias [10]
      costs  128·10 = 1,280 multiply-accumulates
      also   10 bias additions, 10 activations

    MNIST in all
      holds   320 + 18,496 + 1,179,776 + 1,290 = 1,199,882 parameters
      costs   194,688 + 10,616,832 + 1,179,648 + 1,280 = 11,992,448 multiply-accumulates
      also    58,634 bias additions, 58,634 activations, 36,864 pooling operations
      stores  265.04 KB in all layers; at most 228.50 KB at once, and no order needs less
      sees    6 places of each axis, before all is read at once

    """

  /// Numbers from the articles and from Keras: 320, 18,496, 12·12·64 = 9216, 1,199,882.
  @Test("MNIST is explained as the articles do it")
  func mnist() {
    #expect(Sketches.mnist.explanation(in: [Sketch.source]) == Self.mnistText)
  }

  @Test("A failed layer says why, and shows the arithmetic of each axis")
  func failedLayer() {
    let expected = """
      conv_1: conv 16, 8x8 (Conv2D, line 5)
        takes  [7, 10, 8] from relu, sized by conv
        gives  height: ⌊(7 − 8)/1⌋ + 1 = 0
               width: (10 − 8)/1 + 1 = 3
               → [?, 3, 16]
        fails  window-too-large: `cnn explain window-too-large` says what that means
        holds  (8·8·8 + 1)·16 = 8,208 parameters
               kernel [8, 8, 8, 16], bias [16]
        costs  ?·3·8·8·8·16 multiply-accumulates
      """
    let text = Sketches.failed.explanation(ofLayer: "conv_1", in: [Sketch.source])
    #expect(text?.hasPrefix(expected) == true, "\(text ?? "nothing")")
  }

  @Test("What follows a failed layer is told as far as it is known")
  func afterFailure() {
    let text = Sketches.failed.explanation(in: [])
    #expect(text.contains("  takes  [?] from flatten: the ?·3·16 of conv_1\n"))
    #expect(text.contains("  holds  (? + 1)·10 parameters\n"))
    #expect(text.contains("  holds   80 + 8,208 + ? parameters\n"))
  }

  @Test("A layer that nobody knows is named, and what it takes")
  func unknownLayer() {
    var sketch = Sketch()
    let input = sketch.input(4, 4, 3)
    let unknown = sketch.unknownLayer("convolve", to: input)
    let output = sketch.layer("relu", to: unknown)
    let text = sketch.graph("Net", output: output).explanation(in: [])
    let expected = """
      Net: [4, 4, 3] → ?

      convolve (convolve)
        takes  [4, 4, 3] from the input
        gives  ?
        fails  unknown-layer: `cnn explain unknown-layer` says what that means

      relu: relu (ReLU)
        takes  ? from convolve
        gives  ?

      Net in all
        holds   ? parameters
        costs   ? multiply-accumulates
        stores  ?

      """
    #expect(text == expected)
  }

  @Test("A shared layer has all its uses, and its weights once")
  func sharedLayer() {
    let expected = """
      tower/conv2d: conv 16, 3x3, relu (Conv2D, line 3, used 2 times)
        use 1   takes  [32, 32, 3] from the input left
                sees   3×3 of the input left; neighbours 1 apart, the first around 1
        use 2   takes  [32, 32, 3] from the input right
                sees   3×3 of the input right; neighbours 1 apart, the first around 1
        gives   height and width: (32 − 3)/1 + 1 = 30 → [30, 30, 16]
        holds   (3·3·3 + 1)·16 = 448 parameters
                kernel [3, 3, 3, 16], bias [16]
        costs   30·30·3·3·3·16 = 388,800 multiply-accumulates
        also    14,400 bias additions, 14,400 activations
        in all  777,600 multiply-accumulates

      """
    let text = Sketches.siamese.explanation(in: [Sketch.source])
    #expect(text.hasPrefix("Pair: (left: [32, 32, 3], right: [32, 32, 3]) → (same: [1])\n\n"))
    #expect(text.contains(expected))
    #expect(
      text.contains(
        """
          takes  [16] from tower/pool, use 1
                 [16] from tower/pool, use 2
          gives  16 + 16 = 32 → [32]
        """))
  }

  @Test("Uses that differ are told one after the other")
  func differentUses() {
    var sketch = Sketch()
    let large = sketch.input(5, 5, 1, name: "large")
    let small = sketch.input(3, 4, 1, name: "small")
    let first = sketch.conv(2, [3, 3], to: large)
    let second = sketch.again(first, to: small)
    let expected = """
      conv: conv 2, 3x3 (Conv2D, used 2 times)
        use 1   takes  [5, 5, 1] from the input large
                gives  height and width: (5 − 3)/1 + 1 = 3 → [3, 3, 2]
                sees   3×3 of the input large; neighbours 1 apart, the first around 1
                costs  3·3·3·3·1·2 = 162 multiply-accumulates
                also   18 bias additions
        use 2   takes  [3, 4, 1] from the input small
                gives  height: (3 − 3)/1 + 1 = 1
                       width: (4 − 3)/1 + 1 = 2
                       → [1, 2, 2]
                sees   3×3 of the input small; neighbours 1 apart, the first around 1
                costs  1·2·3·3·1·2 = 36 multiply-accumulates
                also   4 bias additions
        holds   (3·3·1 + 1)·2 = 20 parameters
                kernel [3, 3, 1, 2], bias [2]
        in all  198 multiply-accumulates

      """
    let outputs = [first, second].map { Graph.Output(name: nil, node: $0) }
    #expect(sketch.graph("Net", outputs: outputs).explanation(in: []).contains(expected))
  }

  /// Parameters as Keras counts them (`seeds.json`; the convolutions of the articles).
  @Test(
    "The parameters of a layer are factored as people do it",
    arguments: [
      ("conv", [3: "(3·3·1 + 1)·5 = 50"], 1, 5),
      ("conv", [5: "(5·5·3 + 1)·40 = 3,040"], 3, 40),
      ("separable", [4: "4·4·3·1 + (1·1·3 + 1)·10 = 88"], 3, 10),
    ])
  func parameters(
    layer: String, expected: [Int: String], channels: Int, filters: Int
  ) {
    for (kernel, text) in expected {
      var sketch = Sketch()
      let input = sketch.input(32, 32, Dimension(channels))
      let output = sketch.layer(
        layer, ["filters": .whole(filters), "kernel": .list(kernel, kernel)], to: input)
      let found = sketch.graph("Net", output: output).explanation(in: [])
      #expect(found.contains("  holds  \(text) parameters\n"), "\(found)")
    }
  }

  @Test("A batch normalisation splits its parameters by what is trained")
  func batchNormalisation() {
    var sketch = Sketch()
    let input = sketch.input(112, 112, 64)
    let output = sketch.layer("batchnorm", to: input)
    let expected = """
      batchnorm: batchnorm (BatchNormalization)
        takes  [112, 112, 64] from the input
        gives  [112, 112, 64], unchanged
        holds  4·64 = 256 parameters: 128 trainable, 128 non-trainable
               gamma [64], beta [64], moving_mean [64], moving_variance [64]
        also   1,605,632 normalising operations

      """
    #expect(sketch.graph("Net", output: output).explanation(in: []).contains(expected))
  }

  @Test("The layers of ResNet50 hold what Keras counts, in lines of at most 100 columns")
  func resNet50() {
    let text = Sketches.resNet50.explanation(in: [Sketch.source])
    let lines = text.split(separator: "\n")
    #expect(lines.filter { $0.count > 100 } == [])
    let counts = lines.compactMap { line in
      line.firstMatch(of: /= ([0-9,]+) parameters/).flatMap { Int($0.1.filter { $0 != "," }) }
    }
    #expect(counts.reduce(0, +) == 25_636_712)
    #expect(text.contains("  holds   25,636,712 parameters: 25,583,592 trainable, 53,120 non-"))
  }

  @Test("One layer is explained with the rule that it follows")
  func oneLayer() throws {
    let text = try #require(Sketches.mnist.explanation(ofLayer: "conv2d", in: [Sketch.source]))
    #expect(text.hasPrefix("conv2d: conv 32, 3x3, relu (Conv2D, line 3)\n"))
    #expect(text.contains("\n  rule   "))
    #expect(!text.contains("conv2d_1"))
    #expect(Sketches.siamese.explanation(ofLayer: "conv2d", in: []) == nil)
  }

  @Test("A documentation comment cannot reach the terminal")
  func hostileDocumentation() {
    var sketch = Sketch()
    let input = sketch.input(1)
    let text = sketch.graph("Net", documentation: "red \u{1B}[31m", output: input)
      .explanation(in: [])
    #expect(!text.contains("\u{1B}"))
  }
}
