/// Networks with open sizes that are measured.
enum OpenNetworks {
  /// A U-Net that halves its input six times.
  static let unet = """
    block double(filters) {
        conv filters, 3x3, padding: same -> batchnorm -> relu
        conv filters, 3x3, padding: same -> batchnorm -> relu
    }

    network UNet(depth = 6): [H, W, 3] -> [H, W, 2]
        where H % pow(2, depth) == 0, W % pow(2, depth) == 0 {
        for i in 0..<depth {
            double 16 * pow(2, i) as skip[i]
            maxpool
        }
        double 16 * pow(2, depth)
        for i in reversed(0..<depth) {
            convtranspose 16 * pow(2, i), 2x2, stride: 2
            concat skip[i]
            double 16 * pow(2, i)
        }
        conv 2, 1x1, softmax
    }
    """

  /// A network whose sizes repeat themselves only after the product of twenty primes.
  static let coprimeStrides = """
    network Hard: [L, 1] -> [_, 1] {
        for s in [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71] {
            conv 1, 1, stride: s
        }
    }
    """
}
