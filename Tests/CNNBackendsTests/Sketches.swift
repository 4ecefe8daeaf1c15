import CNNLayers
import CNNNetwork
import CNNShapes

/// Networks that people know, drawn by hand.
enum Sketches {
  /// The network of the articles, of 1,199,882 parameters.
  static let mnist: Graph = {
    var sketch = Sketch()
    var x = sketch.input(28, 28, 1)
    x = sketch.conv(32, [3, 3], activation: "relu", to: x, name: "conv2d", line: 3)
    x = sketch.conv(64, [3, 3], activation: "relu", to: x, name: "conv2d_1", line: 4)
    x = sketch.layer("maxpool", to: x, name: "max_pooling2d", line: 5)
    x = sketch.layer("dropout", ["rate": .ratio(1, 4)], to: x, line: 6)
    x = sketch.layer("flatten", to: x, line: 7)
    x = sketch.dense(128, activation: "relu", to: x, line: 8)
    x = sketch.layer("dropout", ["rate": .ratio(1, 2)], to: x, line: 9)
    x = sketch.dense(10, activation: "softmax", to: x, line: 10)
    return sketch.graph(
      "MNIST", documentation: "The MNIST network: 1,199,882 parameters.", output: x)
  }()

  /// ResNet50, whose stages are turns of a loop, with loops of blocks in them.
  static let resNet50: Graph = {
    var sketch = Sketch()
    var x = sketch.input(224, 224, 3)
    x = sketch.conv(64, [7, 7], stride: 2, padding: 3, to: x)
    x = sketch.layer("batchnorm", to: x)
    x = sketch.layer("relu", to: x)
    x = sketch.layer(
      "maxpool", ["window": .list(3, 3), "stride": .whole(2)], to: x)
    var block = 0
    for (turn, (filters, count)) in [(64, 3), (128, 4), (256, 6), (512, 3)].enumerated() {
      x = sketch.group(.turn(turn)) { sketch in
        x = sketch.bottleneck(block, filters, stride: turn == 0 ? 1 : 2, projects: true, to: x)
        for repeated in 0..<count - 1 {
          block += 1
          x = sketch.group(.turn(repeated)) {
            $0.bottleneck(block, filters, stride: 1, projects: false, to: x)
          }
        }
        block += 1
        return x
      }
    }
    x = sketch.layer("globalavgpool", to: x)
    x = sketch.dense(1000, activation: "softmax", to: x)
    return sketch.graph("ResNet50", output: x)
  }()

  /// One module of GoogLeNet: four paths that are joined.
  static let inception: Graph = {
    var sketch = Sketch()
    let input = sketch.input(28, 28, 192)
    let x = sketch.group(.block, "inception", arguments: "64, 96, 128, 16, 32, 32") { sketch in
      let one = sketch.group(.path(0)) { $0.conv(64, [1, 1], padding: 0, to: input) }
      let three = sketch.group(.path(1)) { sketch in
        let reduced = sketch.conv(96, [1, 1], padding: 0, to: input)
        return sketch.conv(128, [3, 3], padding: 1, to: reduced)
      }
      let five = sketch.group(.path(2)) { sketch in
        let reduced = sketch.conv(16, [1, 1], padding: 0, to: input)
        return sketch.conv(32, [5, 5], padding: 2, to: reduced)
      }
      let pooled = sketch.group(.path(3)) { sketch in
        let pool = sketch.layer(
          "maxpool", ["window": .list(3, 3), "stride": .whole(1)], to: input)
        return sketch.conv(32, [1, 1], padding: 1, to: pool)
      }
      return sketch.layer("concat", to: one, three, five, pooled)
    }
    return sketch.graph("Inception", output: x)
  }()

  /// A U-Net of depth 4 at 256×256.
  static let uNet: Graph = {
    var sketch = Sketch()
    var x = sketch.input(256, 256, 3)
    var skips: [NodeID] = []
    for level in 0..<4 {
      x = sketch.group(.turn(level)) { sketch in
        x = sketch.double(level, 64 << level, to: x)
        skips.append(x)
        return sketch.layer("maxpool", to: x)
      }
    }
    x = sketch.double(4, 1024, to: x)
    for (turn, level) in (0..<4).reversed().enumerated() {
      x = sketch.group(.turn(turn)) { sketch in
        x = sketch.layer(
          "convtranspose",
          ["filters": .whole(64 << level), "kernel": .list(2, 2), "stride": .whole(2)], to: x)
        x = sketch.layer("concat", to: x, skips[level])
        return sketch.double(5 + turn, 64 << level, to: x)
      }
    }
    x = sketch.conv(2, [1, 1], activation: "softmax", to: x)
    return sketch.graph("UNet", output: x)
  }()

  /// Two images through one tower, and how far apart they come out.
  static let siamese: Graph = {
    var sketch = Sketch()
    let left = sketch.input(32, 32, 3, name: "left")
    let right = sketch.input(32, 32, 3, name: "right")
    let first = sketch.group(.shared, "tower") { sketch in
      let features = sketch.conv(
        16, [3, 3], activation: "relu", to: left, name: "tower/conv2d")
      return (features, sketch.layer("globalavgpool", to: features, name: "tower/pool"))
    }
    let second = sketch.group(.shared, "tower_1") { sketch in
      let features = sketch.again(first.0, to: right)
      return sketch.again(first.1, to: features)
    }
    let joined = sketch.layer("concat", to: first.1, second)
    let same = sketch.dense(1, to: joined)
    return sketch.graph("Pair", outputs: [Graph.Output(name: "same", node: same)])
  }()

  /// A network whose second convolution does not fit.
  static let failed: Graph = {
    var sketch = Sketch()
    var x = sketch.input(9, 12, 1)
    x = sketch.conv(8, [3, 3], to: x)
    x = sketch.layer("relu", to: x)
    x = sketch.conv(16, [8, 8], to: x, line: 5, failure: "window-too-large")
    x = sketch.layer("flatten", to: x)
    x = sketch.dense(10, to: x)
    return sketch.graph("Broken", output: x)
  }()
}

extension Sketch {
  mutating func conv(
    _ filters: Int, _ kernel: [Int], stride: Int = 1, padding: Int? = nil,
    activation: String? = nil, to operand: NodeID, name: String? = nil, line: Int = 3,
    failure: String? = nil
  ) -> NodeID {
    var given: [String: Argument] = [
      "filters": .whole(filters), "kernel": .list(kernel.map(Argument.whole)),
    ]
    if stride != 1 { given["stride"] = .whole(stride) }
    if let padding { given["padding"] = .whole(padding) }
    if let activation { given["activation"] = Sketch.value(activation) }
    return layer(
      "conv", given, to: operand, name: name, line: line, failure: failure)
  }

  mutating func dense(
    _ units: Int, activation: String? = nil, to operand: NodeID, line: Int = 3
  ) -> NodeID {
    var given: [String: Argument] = ["units": .whole(units)]
    if let activation { given["activation"] = Sketch.value(activation) }
    return layer("dense", given, to: operand, line: line)
  }

  /// ResNet's block of three convolutions beside an identity or a projection.
  fileprivate mutating func bottleneck(
    _ index: Int, _ filters: Int, stride: Int, projects: Bool, to input: NodeID
  ) -> NodeID {
    let name = "bottleneck" + (index == 0 ? "" : "_\(index)")
    let arguments = "\(filters)" + (stride == 1 ? "" : ", stride: \(stride)")
    return group(.block, name, arguments: arguments) { sketch in
      var shortcut = input
      if projects {
        shortcut = sketch.group(.path(0)) { sketch in
          let projected = sketch.conv(4 * filters, [1, 1], stride: stride, to: input)
          return sketch.layer("batchnorm", to: projected)
        }
      }
      let main = sketch.group(.path(1)) { sketch in
        var x = sketch.conv(filters, [1, 1], stride: stride, to: input)
        x = sketch.layer("batchnorm", to: x)
        x = sketch.layer("relu", to: x)
        x = sketch.conv(filters, [3, 3], padding: 1, to: x)
        x = sketch.layer("batchnorm", to: x)
        x = sketch.layer("relu", to: x)
        x = sketch.conv(4 * filters, [1, 1], to: x)
        return sketch.layer("batchnorm", to: x)
      }
      let sum = sketch.layer("add", to: shortcut, main)
      return sketch.layer("relu", to: sum)
    }
  }

  /// Two convolutions that keep the size.
  fileprivate mutating func double(_ index: Int, _ filters: Int, to input: NodeID) -> NodeID {
    let name = "double" + (index == 0 ? "" : "_\(index)")
    return group(.block, name, arguments: "\(filters)") { sketch in
      let relu = "relu"
      let x = sketch.conv(
        filters, [3, 3], padding: 1, activation: relu, to: input, name: "\(name)/conv2d")
      return sketch.conv(
        filters, [3, 3], padding: 1, activation: relu, to: x, name: "\(name)/conv2d_1")
    }
  }
}
