import CNNBackends
import CNNRuntime
import CNNRuntimeSources
import Foundation
import TestSupport
import Testing

/// Networks with the runtime in one file, as `swiftc` compiles it alone.
@Suite struct SingleFileTests {
  /// Which samples have open sizes, several inputs, blocks, and which layers are unusual.
  private static let programs = [
    "Samples/MNIST.cnn", "Samples/ResNet.cnn", "Samples/UNet.cnn", "Samples/UNetUnpadded.cnn",
    "Samples/Siamese.cnn", "Samples/SegNet.cnn", "Samples/ShuffleNetV2.cnn",
    "Samples/DeepLabV3.cnn", "Tests/Corpus/valid/convnextv2.cnn",
    "Tests/Corpus/valid/localconv.cnn", "Tests/Corpus/valid/normalisations.cnn",
  ]

  @Test func `every file of the runtime is embedded as it is`() throws {
    let paths = Fixtures.paths(in: "Sources/CNNRuntime", ending: ".swift").sorted()
    #expect(paths == RuntimeSources.files.map { "Sources/CNNRuntime/\($0.name)" }.sorted())
    for file in RuntimeSources.files {
      #expect(try Fixtures.text("Sources/CNNRuntime/\(file.name)") == file.text, "\(file.name)")
    }
  }

  @Test(arguments: programs)
  func `what is written compiles`(path: String) throws {
    try Folder.with { folder in
      let file = try folder.emit(path, "Net.swift")
      try folder.run("swiftc", "-typecheck", "-swift-version", "6", file)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(!text.contains("import CNNKernels") && !text.contains("Import(CNNKernels)"))
      #expect(text.split(separator: "\n").count { $0 == "import Synchronization" } == 1)
    }
  }

  /// Names that are private to files must differ, since they meet in one.
  @Test func `the whole runtime is one file`() throws {
    let names = SingleFile.names(in: RuntimeSources.files).sorted()
    #expect(names.count > 80)
    let words = "import CNNRuntime\n#if false\n  \(names.joined(separator: "\n"))\n#endif\n"
    let code = SingleFile(words, runtime: RuntimeSources.files).code
    for file in RuntimeSources.files {
      #expect(code.contains("\n\(file.text.firstDeclaration)\n"), "\(file.name) is not in it")
    }
    try Folder.with { folder in
      let path = "\(folder.path)/Runtime.swift"
      try Data(code.utf8).write(to: URL(filePath: path))
      try folder.run("swiftc", "-typecheck", "-swift-version", "6", "-warnings-as-errors", path)
    }
  }

  @Test func `a network gets no more than it uses`() throws {
    try Folder.with { folder in
      let file = try folder.emit("Samples/MNIST.cnn", "Net.swift")
      let text = try String(contentsOfFile: file, encoding: .utf8)
      for type in ["Resize", "Transpose", "LocallyConnected", "Merge"] {
        #expect(!text.contains("public struct \(type):"))
      }
      #expect(
        text.hasPrefix("// Written by `cnn swift`. What has to change changes in MNIST.cnn.\n"))
      #expect(text.contains("// SPDX-License-Identifier: Apache-2.0\n"))
    }
  }

  /// Names of the runtime, of Swift and of what is written, and comments that would end where they
  /// should not.
  private static let hostile = """
    /// Ends */ here, "quotes", \\(injected), `ticks` and \\u{41}.\rlet injected = 1
    /// A line\u{2028}let injected = 2\u{2029}and \u{202E}back\u{202C}, \u{0B}\u{0C}\u{85}let injected = 3
    network View(n = 4): (memory: [H, W, 3], self: [H, W, 3]) -> (engine: [H, W, 8], t0: [n])
        where H % 2 == 0, W >= 4 {
        branch a { memory -> conv 8, 3x3, padding: same as Convolution }
        self -> conv 8, 1x1 as init -> conv 8, 1x1 as x -> conv 8, 1x1 as y -> conv 8, 1x1 as Type
        conv 8, 1x1 as place1 -> conv 8, 1x1 as flooredQuotient -> conv 8, 1x1 as callAsFunction
        add a as engine
        globalavgpool
        dense n as t0
    }
    block first { conv 3, 3x3, padding: same as place -> conv 3, 1x1 as size }
    block second { conv 3, 1x1 as place -> conv 3, 1x1 as size }
    network Sizes: [PLACE, Place, 3] -> [PLACE, Place, 3] where PLACE % 2 == 0 {
        first -> second -> conv 3, 1x1 as arithmetic -> conv 3, 1x1 as place1
    }
    block set { conv 4, 1x1 as get -> conv 4, 1x1 as layerNames }
    network Set: [4, 4, 4] -> [4, 4, 4] { set -> set }
    network set_: [4, 4, 4] -> [4, 4, 4] { relu }
    network Swift: [4] -> [4] { relu as weights -> dense 4 as threads }
    network swift: [4] -> [4] { relu }
    network Board: [4] -> [4] { dense 4 as Self }
    network UInt8: [4] -> [4] { relu }
    """

  @Test func `no name and no comment is more than that`() throws {
    try Folder.with { folder in
      let program = "\(folder.path)/Hostile.cnn"
      try Data(Self.hostile.utf8).write(to: URL(filePath: program))
      let file = try folder.emit(program, as: "Net.swift")
      try folder.run("swiftc", "-typecheck", "-swift-version", "6", file)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let lines = text.unicodeScalars.split { "\n\r\u{2028}".unicodeScalars.contains($0) }
      for line in lines.map(String.init) where line.contains("injected") {
        #expect(line.hasPrefix("///"))
      }
      #expect(!text.unicodeScalars.contains("\u{202E}"))
    }
  }

  /// `MNIST.swift` beside this file is what the package computes with.
  @Test func `the code of the package is what is written today`() throws {
    try Folder.with { folder in
      let file = try folder.emit("Samples/MNIST.cnn", "Net.swift", isSingle: false)
      let written = try String(contentsOfFile: file, encoding: .utf8)
      let kept = try Fixtures.text("Tests/SingleFileTests/MNIST.swift")
      #expect(kept == "// swift-format-ignore-file\n" + written)
    }
  }

  @Test func `the numbers are those of the package`() throws {
    var image = Feature<28, 28, 1>()
    image.withMutableNumbers { numbers in
      for index in numbers.indices { numbers[index] = Float(index % 17) / 17 }
    }
    let expected = try MNIST(Weights.random(seed: 1))(image).numbers
    try Folder.with { folder in
      let file = try folder.emit("Samples/MNIST.cnn", "Net.swift")
      let main = """
        var image = Feature<28, 28, 1>()
        image.withMutableNumbers { numbers in
          for index in numbers.indices { numbers[index] = Float(index % 17) / 17 }
        }
        for number in try MNIST(Weights.random(seed: 1))(image).numbers { print(number) }

        """
      let path = "\(folder.path)/main.swift"
      try Data(main.utf8).write(to: URL(filePath: path))
      try folder.run("swiftc", "-O", file, path, "-o", "\(folder.path)/main")
      let numbers = try folder.run("\(folder.path)/main").split(separator: "\n").map {
        try #require(Float($0))
      }
      #expect(numbers.count == 10)
      #expect(Set(numbers).count == 10)
      for (number, other) in zip(numbers, expected) { #expect(abs(number - other) <= 1e-6) }
    }
  }
}

extension String {
  /// The first line that declares or extends a type, or declares a function.
  fileprivate var firstDeclaration: Substring {
    let beginnings = ["public ", "struct ", "final class ", "enum ", "extension ", "func "]
    let lines = split(separator: "\n").map { $0.drop { $0 == " " } }
    return lines.first { line in beginnings.contains { line.hasPrefix($0) } } ?? "no declaration"
  }
}
