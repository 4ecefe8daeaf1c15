import CNNBackends
import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNSource
import TestSupport
import Testing

/// What `cnn diff` says of two programs, against what was changed in them.
@Suite struct DifferenceTests {
  private static let stage = """
    network Net: [32, 32, 16] -> [10] {
        conv 16, 3x3, padding: same
        wide 16
        wide 16
        wide 16
        down 32
        wide 32
        globalavgpool
        dense 10, softmax
    }
    block wide(width) { conv width, 3x3, padding: same -> batchnorm -> relu }
    block down(width) { conv width, 3x3, padding: same, stride: 2 -> batchnorm -> relu }
    """

  private func difference(_ old: String, _ new: String) -> NetworkDifference {
    NetworkDifference(from: graph(old), to: graph(new))
  }

  private func graph(_ text: String) -> Graph {
    let compilation = Compilation(roots: [("net.cnn", Array(text.utf8))]) {
      _ throws(FileError) in throw .notFound
    }
    #expect(compilation.program.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    return compilation.program.networks[0].graph
  }

  /// The lines about layers: without what the networks add up to, and without the legend.
  private func lines(_ difference: NetworkDifference) -> [String] {
    let parts = difference.text.split(separator: "\n\n", omittingEmptySubsequences: false)
    return parts.count == 3 ? parts[1].split(separator: "\n").map(String.init) : []
  }

  @Test func theSameNetworkWrittenInAnotherWay() {
    let other = """
      network Other: [32, 32, 16] -> [10] {
          conv 16, 3x3, padding: same
          repeat 3 { conv 16, 3x3, padding: same; batchnorm; relu }
          conv 32, 3x3, padding: same, stride: 2 -> batchnorm -> relu
          conv 32, 3x3, padding: same -> batchnorm -> relu
          globalavgpool -> dense 10, softmax
      }
      """
    let difference = difference(Self.stage, other)
    #expect(difference.isEmpty)
    #expect(difference.text.hasPrefix("Net → Other: no difference\n"))
  }

  @Test func oneMoreOfManyBlocks() {
    let new = Self.stage.replacing("wide 16\n    down", with: "wide 16\n    wide 16\n    down")
    #expect(
      lines(difference(Self.stage, new)) == [
        "  … 10 layers unchanged", "+ wide_3: 3 layers, [32, 32, 16], 2,384 parameters",
        "  … 8 layers unchanged",
      ])
    #expect(
      lines(difference(new, Self.stage)) == [
        "  … 10 layers unchanged", "- wide_3: 3 layers, [32, 32, 16], 2,384 parameters",
        "  … 8 layers unchanged",
      ])
  }

  @Test func aBlockWithinLikeLayersIsFoundWhole() {
    let new = Self.stage.replacing("down 32\n", with: "down 32\n    wide 32\n")
    #expect(
      lines(difference(Self.stage, new)) == [
        "  … 16 layers unchanged", "+ wide_4: 3 layers, [16, 16, 32], 9,376 parameters",
        "  … 2 layers unchanged",
      ])
  }

  @Test func argumentsAndWhatFollowsFromThem() {
    let old = "network A: [8, 8, 1] -> [8] { conv 4, 3x3 -> relu -> flatten -> dense 8 }"
    let new = "network A: [8, 8, 1] -> [8] { conv 6, 3x3 -> silu -> flatten -> dense 8 }"
    #expect(
      lines(difference(old, new)) == [
        "~ conv2d: conv 4, 3x3 → conv 6, 3x3", "    [6, 6, 4] → [6, 6, 6]",
        "    40 → 60 parameters", "    1,296 → 1,944 multiply-accumulates",
        "~ activation: relu → silu", "    [6, 6, 4] → [6, 6, 6]",
        "· flatten: [144] → [216]",
        "· dense: 1,160 → 1,736 parameters; 1,152 → 1,728 multiply-accumulates",
      ])
  }

  @Test func aSkipFromElsewhere() {
    let old = """
      network A: [8, 8, 4] -> [8, 8, 4] {
          conv 4, 1x1 as first
          conv 4, 3x3, padding: same as second
          conv 4, 3x3, padding: same as third
          conv 4, 3x3, padding: same
          add first
      }
      """
    #expect(
      lines(difference(old, old.replacing("add first", with: "add second"))) == [
        "  … 4 layers unchanged", "~ add: add",
        "    takes conv2d and second instead of conv2d and first",
      ])
    #expect(
      lines(difference(old, old.replacing("as third", with: "as renamed"))) == [
        "  … 2 layers unchanged", "~ third → renamed: conv 4, 3x3, padding: same",
        "  … 2 layers unchanged",
      ])
  }

  @Test func theOrderOfASumDoesNotMatter() {
    let old = """
      network A: [8, 8, 4] -> [8, 8, 4] {
          add { identity; conv 4, 3x3, padding: same }
          subtract { conv 4, 1x1; conv 4, 1 }
      }
      """
    let swapped = old.replacing(
      "identity; conv 4, 3x3, padding: same",
      with: """
        conv 4, [3, 3], padding: same; identity
        """)
    #expect(difference(old, swapped).isEmpty)
    let gated = old.replacing("padding: same }", with: "padding: same -> batchnorm }")
    #expect(
      lines(difference(old, gated)) == [
        "  … 1 layer unchanged",
        "+ batch_normalization: batchnorm, [8, 8, 4], 16 parameters",
        "  … 4 layers unchanged",
      ])
  }

  @Test func manyBlocksOfOneKindAreOneLine() {
    let new = Self.stage.replacing("down 32\n", with: "repeat 5 { wide 16 }\n    down 32\n")
    #expect(
      lines(difference(Self.stage, new)) == [
        "  … 10 layers unchanged",
        "+ wide_3 to wide_7: 5 blocks, each 3 layers, [32, 32, 16], 2,384 parameters",
        "  … 8 layers unchanged",
      ])
  }

  @Test func manyLayersOfOneKindAreOneLine() {
    let new = Self.stage.replacing("globalavgpool", with: "repeat 3 { conv 32, 1 }; globalavgpool")
    #expect(
      lines(difference(Self.stage, new)) == [
        "  … 16 layers unchanged",
        "+ conv2d_6 to conv2d_8: 3 layers, each conv 32, 1, [16, 16, 32], 1,056 parameters",
        "  … 2 layers unchanged",
      ])
  }

  @Test func inputsAndOutputsCount() {
    let old = "network A: [8, 8, 4] -> [8, 8, 4] { relu }"
    let new = "network A: (x: [8, 8, 4], y: [2]) -> [8, 8, 4] { x -> relu }"
    let difference = difference(old, new)
    #expect(!difference.isEmpty)
    #expect(difference.text.contains("[8, 8, 4] → x [8, 8, 4], y [2]"))
  }

  @Test func anotherTensorAsOutput() {
    let old = """
      network A: [8, 8, 4] -> (left: [8, 8, 4], right: [8, 8, 4]) {
          conv 4, 1x1 as a -> conv 4, 1x1 as b -> conv 4, 1x1 as c
          branch left { a }
          branch right { b }
          relu
      }
      """
    let moved = difference(old, old.replacing("{ b }", with: "{ c }"))
    #expect(moved.ports == [.outputs])
    #expect(
      moved.text.contains(
        "left [8, 8, 4], right [8, 8, 4] of b → left [8, 8, 4], right [8, 8, 4] of c\n"))
    let swapped = difference(
      old,
      old.replacing("left {", with: "other {").replacing("right {", with: "left {")
        .replacing("other {", with: "right {"))
    #expect(swapped.ports == [.outputs])
    let renamed = difference(old, old.replacing("left", with: "first"))
    #expect(renamed.ports == [.outputs])
    #expect(renamed.text.contains("left [8, 8, 4], right [8, 8, 4] → first [8, 8, 4], right"))
    let longer = difference(old, old.replacing("{ b }", with: "{ b -> tanh }"))
    #expect(longer.ports.isEmpty)
    #expect(
      lines(longer) == [
        "  … 3 layers unchanged", "+ right: tanh, [8, 8, 4]", "  … 1 layer unchanged",
      ])
  }

  @Test func anotherTensorAsInput() {
    let old = "network A: (x: [4], y: [4]) -> [4] { x -> subtract y }"
    let swapped = difference(old, "network A: (x: [4], y: [4]) -> [4] { y -> subtract x }")
    #expect(swapped.ports.isEmpty)
    #expect(lines(swapped) == ["~ subtract: subtract", "    takes y and x instead of x and y"])
    let renamed = difference(old, "network A: (y: [4], x: [4]) -> [4] { y -> subtract x }")
    #expect(renamed.ports == [.inputs])
    #expect(renamed.text.contains("x [4], y [4] → y [4], x [4]"))
  }

  @Test func aResidualAdds() {
    let old = "network A: [8, 8, 4] -> [8, 8, 4] { residual { conv 4, 1x1 } }"
    let new = "network A: [8, 8, 4] -> [8, 8, 4] { add { identity; conv 4, 1x1 } }"
    #expect(difference(old, new).isEmpty)
  }

  /// Simonyan and Zisserman, table 1: D and E differ in one convolution in each of three blocks.
  @Test func sixteenAndNineteenLayersOfVGG() {
    let vgg = { (depths: String) in
      """
      network VGG: [224, 224, 3] -> [1000] {
          for [width, count] in \(depths) {
              repeat count { conv width, 3x3, relu, padding: same }
              maxpool
          }
          flatten -> dense 4096, relu -> dense 4096, relu -> dense 1000, softmax
      }
      """
    }
    let difference = difference(
      vgg("[[64, 2], [128, 2], [256, 3], [512, 3], [512, 3]]"),
      vgg("[[64, 2], [128, 2], [256, 4], [512, 4], [512, 4]]"))
    #expect(
      lines(difference) == [
        "  … 9 layers unchanged",
        "+ conv2d_7: conv 256, 3x3, relu, padding: same, [56, 56, 256], 590,080 parameters",
        "  … 4 layers unchanged",
        "+ conv2d_11: conv 512, 3x3, relu, padding: same, [28, 28, 512], 2,359,808 parameters",
        "  … 4 layers unchanged",
        "+ conv2d_15: conv 512, 3x3, relu, padding: same, [14, 14, 512], 2,359,808 parameters",
        "  … 5 layers unchanged",
      ])
    #expect(difference.text.contains("138,357,544 → 143,667,240 (+5,309,696, +3.8 %)"))
  }
}
