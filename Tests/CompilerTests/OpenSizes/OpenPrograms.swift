import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNSource
import TestSupport
import Testing

/// Programs whose networks leave sizes open.
enum OpenPrograms {
  static let unet = """
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

    block double(filters) {
        repeat 2 { conv filters, 3x3, relu, padding: same }
    }
    """

  static let resnet = """
    block bottleneck(filters, stride = 1) {
        add {
            if stride == 1 { identity } else { conv 4 * filters, 1x1, stride: stride -> batchnorm }
            {
                conv filters, 1x1, stride: stride, bias: false -> batchnorm -> relu
                conv filters, 3x3, padding: same, bias: false -> batchnorm -> relu
                conv 4 * filters, 1x1, bias: false -> batchnorm
            }
        }
        relu
    }

    network Net(classes = 10): [H, W, 3] -> [classes] {
        pad 3 -> conv 32, 7x7, stride: 2, bias: false -> batchnorm -> relu
        pad 1 -> maxpool 3x3, stride: 2
        for width in [16, 32, 64] {
            bottleneck width, stride: 2
            repeat 2 { bottleneck width }
        }
        globalavgpool
        dense classes, softmax
    }
    """

  static let pyramid = """
    network Pyramid: [H, W, 3] -> (p3: [H / 8, W / 8, 32], p4: [H / 16, W / 16, 32], all: [10])
        where H % 16 == 0, W % 16 == 0 {
        conv 16, 3x3, stride: 2, padding: 1
        conv 32, 3x3, stride: 2, padding: 1
        conv 64, 3x3, stride: 2, padding: 1 as c3
        conv 128, 3x3, stride: 2, padding: 1
        conv 32, 1x1 as p4
        upsample interpolation: bilinear
        add { identity; c3 -> conv 32, 1x1 }
        conv 32, 3x3, padding: 1 as p3
        p4 -> globalavgpool -> dense 10 as all
    }
    """

  static let enlargement = """
    network Enlargement(scale = 3): [H, W, 3] -> [2 * scale * H, 2 * scale * W, 3] {
        conv 64, 5x5, tanh, padding: same
        conv 3 * scale * scale, 3x3, padding: same
        pixelshuffle scale
        resize [2 * scale * H, 2 * scale * W], interpolation: bilinear
    }
    """

  static let sound = """
    network Sound: [T, 1] -> [35] where T >= 100 {
        conv 8, 9, stride: 2, padding: same
        repeat 3 { conv 8, 3, padding: causal, dilation: 2 }
        maxpool 4
        repeat 3 { conv 8, 3, padding: same }
        conv 16, 3, stride: 2
        globalmaxpool
        dense 35
    }
    """

  static let odd = """
    network Odd: [H, W, 3] -> [_] where H % 4 == 3, H >= 7, W >= 9 {
        conv 4, 3x3 -> conv 4, 3x3, stride: 2 -> conv 6, 3x3, padding: same
        maxpool 3x3, stride: 2, ceil: true
        flatten
    }
    """

  static let volume = """
    network Volume: [D, H, W, 1] -> [D, H, W, 2] where D % 2 == 0, H % 2 == 0, W % 2 == 0 {
        conv 8, 3x3x3, padding: same as skip
        maxpool
        convtranspose 8, 2, stride: 2
        concat skip
        conv 2, 1
    }
    """

  static let all = [unet, resnet, pyramid, enlargement, sound, odd, volume]

  /// The mistakes of a program.
  struct Mistakes: Error {
    let messages: [String]
  }

  /// Returns the only network of a program, with numbers for its open sizes or without.
  static func validGraph(_ text: String, _ sizes: [String: Int] = [:]) throws -> Graph {
    var options = CheckOptions()
    options.sizes = sizes
    let program = Compilation(text: text, options: options).program
    let errors = program.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty, let graph = program.networks.first?.graph else {
      throw Mistakes(messages: errors.map(\.message))
    }
    return graph
  }

  /// Returns the same of a program that must be valid.
  static func graph(_ text: String, _ sizes: [String: Int] = [:]) throws -> Graph {
    do {
      return try validGraph(text, sizes)
    } catch {
      Issue.record(error)
      throw error
    }
  }
}
