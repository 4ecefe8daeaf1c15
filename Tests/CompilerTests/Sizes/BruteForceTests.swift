import TestSupport
import Testing

/// What trials find of networks whose sizes are known.
@Suite struct BruteForceTests {
  private static let unet = """
    block double(width): [H, W, _] -> [H, W, width] {
        repeat 2 { conv width, 3x3, relu, padding: same }
    }
    network UNet(classes = 2, base = 4, depth = 3): [H, W, 3] -> [H, W, classes]
        where H % pow(2, depth) == 0, W == 8 {
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

  @Test func unet() throws {
    let force = try #require(BruteForce(source: Self.unet))
    #expect(force.symbols == ["H", "W"])
    let multiples = Array(stride(from: 8, through: 400, by: 8))
    #expect(force.validDiagonal() == multiples)
    // The condition on W is no more than the text of the clause, which is taken away.
    #expect(force.validSizes(of: "H", others: ["W": 24]) == multiples)
    #expect(force.validSizes(of: "W", others: ["H": 24]) == multiples)
    #expect(force.validSizes(of: "W", others: ["H": 20]) == [])
    #expect(force.errors(at: ["H": 24, "W": 23]) == ["shapes-differ"])
  }

  @Test func shapes() throws {
    let force = try #require(
      BruteForce(source: "network N: [L, 3] -> [_, _] { conv 4, 3 as first; maxpool; flatten }"))
    let nodes = force.shapes(at: ["L": 9])
    #expect(nodes.map(\.name) == ["", "first", "max_pooling1d", "flatten"])
    #expect(nodes.map(\.sizes) == [[9, 3], [7, 4], [3, 4], [12]])
    #expect(force.shapes(at: ["L": 2]).map(\.sizes) == [[2, 3], nil, nil, nil])
  }

  /// Stretching a size of 1 is allowed: so of the odd sizes the smallest fits.
  @Test func stretchedSize() throws {
    let force = try #require(
      BruteForce(
        source: """
          network N: [L, 3] -> [_, _] {
              add {
                  conv 4, 2, stride: 2
                  conv 4, 2, stride: 2, padding: same
              }
          }
          """))
    #expect(force.validSizes(of: "L", among: 1...9) == [2, 3, 4, 6, 8])
  }

  @Test func oneOfSeveralNetworks() throws {
    let source = """
      network Half: [n, 3] -> [n / 2, 3] where n > 10 { maxpool }
      network Use(size = 3): (a: [L, size], b: [M, _]) -> [_, 3] where L > 5 { a -> Half }
      """
    let half = try #require(BruteForce(source: source))
    #expect(half.network == "Half")
    #expect(half.validSizes(of: "n", among: 1...16) == [2, 4, 6, 8, 10, 12, 14, 16])
    // As a stage it keeps its conditions; a size without a name has a name of ours.
    let use = try #require(BruteForce(source: source, network: "Use"))
    #expect(use.symbols == ["L", "M", "_3"])
    #expect(use.validSizes(of: "L", among: 1...16, others: ["M": 1, "_3": 7]) == [12, 14, 16])
    #expect(BruteForce(source: source, network: "None") == nil)
  }

  /// What a sample imports is there.
  @Test func sampleWithImports() throws {
    let text = try Fixtures.text("Samples/FPN.cnn")
      .replacing("p2: [ceil(H / 4)", with: "p2: [H / 4")
    let network = OpenNetwork(path: "Samples/FPN.cnn", source: text, name: "FPN")
    let force = try #require(network.force)
    #expect(force.symbols == ["H", "W"])
    #expect(force.errors(at: ["H": 800, "W": 800]) == [])
    #expect(force.errors(at: ["H": 801, "W": 800]) == ["not-whole"])
    let several = try OpenNetwork.all(in: "Tests/Corpus/open_sizes/several.cnn")
    #expect(several.map(\.name) == ["First", "Second", "Third", "Wrong", "Chain"])
  }
}
