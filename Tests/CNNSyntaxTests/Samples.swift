/// Programs without a mistake, which tests take apart.
enum Samples {
  static let mnist = """
    /// The MNIST network: 1,199,882 parameters.
    network MNIST: [28, 28, 1] -> [10] {
        conv 32, 3x3, relu
        conv 64, 3x3, relu
        maxpool 2x2
        dropout 0.25
        flatten
        dense 128, relu
        dropout 0.5
        dense 10, softmax
    }

    """

  static let resNet = """
    // cnn:allow(bias-before-batchnorm): as Keras builds it
    block bottleneck(filters, stride = 1): [H, W, C] -> [ceil(H / stride), ceil(W / stride), 4 * filters] {
        add {
            if stride == 1 && C == 4 * filters { identity } else { conv 4 * filters, 1x1, stride: stride -> batchnorm }
            {
                conv filters, 1x1, stride: stride -> batchnorm -> relu
                conv filters, 3x3, padding: same -> batchnorm -> relu
                conv 4 * filters, 1x1 -> batchnorm
            }
        }
        relu
    }

    network ResNet50(classes = 1000): [224, 224, 3] -> [classes] {
        pad 3 -> conv 64, 7x7, stride: 2 -> batchnorm -> relu
        pad 1 -> maxpool 3x3, stride: 2
        for [filters, count, stride] in [[64, 3, 1], [128, 4, 2], [256, 6, 2], [512, 3, 2]] {
            bottleneck filters, stride: stride
            repeat count - 1 { bottleneck filters }
        }
        globalavgpool
        dense classes, softmax
    }

    """

  static let uNet = """
    network UNet(classes = 2, base = 64, depth = 4): [H, W, 3] -> [H, W, classes]
        where H % pow(2, depth) == 0, W % pow(2, depth) == 0 {
        for i in 0..<depth {
            double base * pow(2, i) as skip[i]
            maxpool
        }
        double base * pow(2, depth)
        for i in reversed(0..<depth) {
            convtranspose base * pow(2, i), 2x2, stride: 2
            concat skip[i]
            double base * pow(2, i)
        }
        conv classes, 1x1, softmax
    }

    """

  /// Everything that the grammar has, and all the places where a line goes on.
  static let everything = """
    import "blocks.cnn"; import "more.cnn"

    /// A table, and
    ///  what it holds.
    // An ordinary comment.
    let table = [
        [mbconv, 128, 4],
        [leakyrelu(0.1), 1_000, 1e-3,],
    ]
    let _ = []
    func divisible(v, by = 8) = max(by, floor((v + by / 2) / by) * by)
    func none() = -1 + - 2 * !true

    block gate(width): ([H, W, C], signal: [_, _, D]) -> [H, W, C] { relu }
    block open { relu; tanh }
    block half: [n]
        where n % 2 == 0,
            n >= 4 {
    }

    network Pair(
        wide = false,
        act = relu,
    ): (left: [H, W, 3], right: [H, W, 3])
        -> (same: [1], boxes: [4])
        where H == W || wide, H != 3 {
        shared tower {
            conv wide ? 64 : 32, 3x3x3, act -> batchnorm as (x, _)
            [h, w, c] as features
            -> flatten // goes on
            -> [h * w * c]
        }
        left -> tower as a; right -> tower as b
        let [first, [second, _]] = table[0]
        let n = [row[1] + 1 for row in table[0..<1]]
        for [kind, width] in table {
            kind width, bias: !wide, size: [7, 7][0]
            as skip[width, 1]
        }
        branch extra[0] { subtract a, b; identity -> [_] }
        branch _ {
        }
        if wide && H < 3 { identity }
        else if wide {
            repeat 2 +
                1 { relu }
        }
        else { concat { a; { b } } }
        gate 64, signal: skip[2, 1] { relu } -> identity
        assert params <= 5_000_000, macs / 2 > 1.5e3
    }
    """

  static let all = [mnist, resNet, uNet, everything]
}
