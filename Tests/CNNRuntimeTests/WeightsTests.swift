import Foundation
import Testing

@testable import CNNRuntime

@Suite struct WeightsTests {
  /// An array of small.safetensors, as PyTorch converts its numbers.
  private struct Expected: Decodable {
    let name: String
    let shape: [Int]
    let bits: [UInt32]?
  }

  private static let small = "\(WeightFixtures.folder)/weights_files/small.safetensors"

  @Test func aFileOfHuggingFaceIsReadAsItIsThere() throws {
    let expected = try WeightFixtures.json([Expected].self, "weights_files/files.json")
    let bytes = try WeightFixtures.bytes("weights_files/small.safetensors")
    for weights in [try Weights(contentsOf: Self.small), try Weights(bytes: bytes)] {
      #expect(weights.names.sorted() == expected.map(\.name).sorted())
      for array in expected {
        let found = weights.array(array.name)
        #expect(found == nil || found?.shape == array.shape)
        guard let bits = array.bits, let numbers = found?.numbers else {
          #expect(array.bits == nil && found == nil, "\(array.name)")
          continue
        }
        #expect(numbers.count == bits.count)
        for (number, bits) in zip(numbers, bits) {
          // Which of the numbers that are none it is does not matter.
          let isSame = number.bitPattern == bits || (number.isNaN && Float(bitPattern: bits).isNaN)
          #expect(isSame, "\(array.name): \(number), not \(Float(bitPattern: bits))")
        }
      }
    }
  }

  #if !(os(macOS) && arch(x86_64))
    @Test func allHalvesAreConvertedExactly() {
      for bits in UInt16.min...UInt16.max {
        let (found, expected) = (Float(halfBits: bits), Float(Float16(bitPattern: bits)))
        guard found.bitPattern != expected.bitPattern else { continue }
        #expect(found.isNaN && expected.isNaN && found.sign == expected.sign, "\(bits)")
      }
    }
  #endif

  @Test func aFileStaysMappedAsLongAsACopyIsThere() throws {
    let path = NSTemporaryDirectory() + "cnn-weights-\(UUID().uuidString).safetensors"
    try FileManager.default.copyItem(atPath: Self.small, toPath: path)
    var copies: [Weights] = []
    do {
      let weights = try Weights(contentsOf: path)
      copies = [weights]
    }
    try FileManager.default.removeItem(atPath: path)
    #expect(copies[0].array("conv2d/kernel")?.numbers.last == 23.0 / 7)
  }

  @Test(arguments: [
    ("/nowhere/at/all", "/nowhere/at/all: the file cannot be read: No such file or directory"),
    ("/", "/: the file cannot be read: it is a folder"),
    ("/dev/null", "/dev/null: the file cannot be read: it is no regular file"),
    ("a\0b", "a\0b: the file cannot be read: a path cannot contain a zero byte"),
    ("", ": the file cannot be read: No such file or directory"),
  ])
  func whatCannotBeReadIsSaid(path: String, words: String) {
    #expect { try Weights(contentsOf: path) } throws: { "\($0)" == words }
  }

  @Test func anEmptyFileIsNone() throws {
    let path = NSTemporaryDirectory() + "cnn-weights-\(UUID().uuidString)"
    try Data().write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect { try Weights(contentsOf: path) } throws: { error in
      "\(error)" == "\(path): byte 0: there are 0 bytes, but a safetensors file begins with 8 that"
        + " say how long its header is"
    }
  }

  @Test func everythingThatDoesNotFitIsSaidAtOnce() throws {
    var reader = WeightReader(try Weights(contentsOf: Self.small), "conv2d;block/dence;seed;last")
    reader.next()
    #expect(reader.vector("kernel", [2, 3, 1, 4]).count == 24)
    #expect(reader.vector("bias", [18]) == [Float](repeating: 0, count: 18))
    reader.next()
    #expect(reader.vector("kernel", [6, 3]) == [Float](repeating: 0, count: 18))
    reader.next()
    #expect(reader.vector("count", [2]) == [0, 0])
    reader.next()
    #expect(reader.vector("beta", []) == [0])
    #expect(throws: WeightError.self) { try reader.finish() }
    do throws(WeightError) {
      try reader.finish()
    } catch {
      #expect(
        error.description == """
          \(Self.small): 4 arrays do not fit the network
            `conv2d/bias` has to be of [18], and is of [3, 6]
            `block/dence/kernel` of [6, 3] is missing; there is `block/dense/kernel`
            `seed/count` is of type I64; F32, F16, BF16 and F64 can be used
            `last/beta` of [] is missing
          note: the network does not use `block/dense/kernel`, `empty`, `scalar`, `bits/bfloat`, \
          `block/dense_1/kernel`, `bits/half`, `block/dense/bias`, `seed/bytes`
          """)
    }
  }

  @Test func theWordsOfTheDocumentationAreTheRealOnes() throws {
    let kernel = (shape: [32, 1, 3, 3], numbers: [Float](repeating: 1, count: 288))
    let bias = (shape: [128], numbers: [Float](repeating: 1, count: 128))
    let weights = try Weights(arrays: ["conv2d/kernel": kernel, "dense/bais": bias])
    var reader = WeightReader(weights, "conv2d;dense")
    reader.next()
    #expect(reader.vector("kernel", [3, 3, 1, 32]).allSatisfy { $0 == 0 })
    reader.next()
    #expect(reader.vector("bias", [128]).allSatisfy { $0 == 0 })
    let page = try String(
      contentsOfFile: "\(WeightFixtures.folder)/../../Docs/Weights.md", encoding: .utf8)
    #expect { try reader.finish() } throws: { error in
      let lines = "\(error)".split(separator: "\n").dropFirst()
      #expect(lines.count == 3)
      return lines.allSatisfy { page.contains("  \($0)\n") }
    }
  }

  @Test func whatIsNotUsedIsNoMistake() throws {
    var reader = WeightReader(try Weights(contentsOf: Self.small), "conv2d")
    reader.next()
    #expect(reader.vector("kernel", [2, 3, 1, 4])[7] == 1)
    try reader.finish()
  }

  @Test func aFileOfPyTorchIsKnown() throws {
    let path = "\(WeightFixtures.folder)/weights_files/torch.safetensors"
    var reader = WeightReader(try Weights(contentsOf: path), "conv2d")
    reader.next()
    _ = reader.vector("kernel", [3, 3, 1, 2])
    #expect { try reader.finish() } throws: { error in
      "\(error)".hasPrefix("\(path): an array does not fit the network\n  `conv2d/kernel` of")
        && "\(error)".hasSuffix(
          "\nnote: these seem to be PyTorch's names and order of axes; Docs/Weights.md says how to"
            + " write those that are needed")
    }
  }

  @Test func arraysMayComeFromAProgram() throws {
    let weights = try Weights(arrays: [
      "b": (shape: [2, 2], numbers: [1, 2, 3, 4]), "a": ([], [5]),
    ])
    #expect(weights.names == ["a", "b"] && weights.array("b")?.numbers == [1, 2, 3, 4])
    #expect(try weights.read("a", []) { $0.count } == 1)
    #expect(throws: WeightError.Problem.shape(name: "a", expected: [1], found: [])) {
      try weights.read("a", [1]) { $0.count }
    }
    #expect { try Weights(arrays: ["b": (shape: [2, 2], numbers: [1])]) } throws: { error in
      "\(error)" == "the weights: `b` has 1 numbers, which is not what [2, 2] takes"
    }
    for shape in [[-1], [-1, -1], [Int.max, 2], [Int.max, Int.max, 0]] {
      #expect(throws: WeightError.self) { try Weights(arrays: ["b": (shape: shape, numbers: [1])]) }
    }
  }

  @Test(arguments: [
    ("conv2d/kernel", ["conv2d_1/kernel", "conv2d/kernle", "conv2/kernel"], "conv2/kernel"),
    ("dense/bias", ["dense/kernel", "conv/bias"], nil),
    ("block/conv/kernel", ["conv/kernel", "block/conf/kernel"], "block/conf/kernel"),
    ("a", ["b"], nil), ("", [""], ""), ("abcd", ["abc", "abcde", "xabcd"], "abc"),
    ("abcdefgh", ["bcdefghi", "abcdefgh"], "abcdefgh"), ("abcdefgh", ["cdefghij"], nil),
  ])
  func theNearestNameIsMeant(name: String, names: [String], nearest: String?) {
    #expect(name.nearest(among: names) == nearest)
  }
}
