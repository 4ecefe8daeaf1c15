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

  @Test(arguments: programs)
  func `what is written compiles`(path: String) throws {
    try Folder.with { folder in
      let file = try folder.emit(path, "Net.swift")
      try folder.run("swiftc", "-typecheck", "-swift-version", "6", file)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(!text.contains("CNNKernels"))
      #expect(text.split(separator: "\n").count { $0 == "import Synchronization" } == 1)
    }
  }

  /// Names that are private to files must differ, since they meet in one.
  @Test func `the whole runtime is one file`() throws {
    let names = SingleFile.declaredNames(in: RuntimeSources.files).sorted()
    #expect(names.count > 80)
    let words = "import CNNRuntime\n#if false\n  \(names.joined(separator: " "))\n#endif\n"
    let code = SingleFile(words, runtime: RuntimeSources.files).code
    #expect(RuntimeSources.files.allSatisfy { code.contains($0.text.lastDeclaration) })
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
      for type in ["Resize", "Transpose", "LocallyConnected", "Merge", "Normalization"] {
        #expect(!text.contains("public struct \(type):"))
      }
      #expect(
        text.hasPrefix("// Written by `cnn swift`. What has to change changes in MNIST.cnn.\n"))
      #expect(text.contains("// SPDX-License-Identifier: Apache-2.0\n"))
    }
  }

  /// `MNIST.swift` beside this file is what the package computes with.
  @Test func `the code of the package is what is written today`() throws {
    try Folder.with { folder in
      let file = try folder.emit("Samples/MNIST.cnn", "Net.swift", isSingle: false)
      let written = try String(contentsOfFile: file, encoding: .utf8)
      #expect(try written == Fixtures.text("Tests/SingleFileTests/MNIST.swift"))
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
  /// The last line that begins a function, type or constant; a part of no other file.
  fileprivate var lastDeclaration: Substring {
    let lines = split(separator: "\n")
    return lines.last { $0.contains("func ") || $0.contains("struct ") || $0.contains("case ") }
      .map { $0.drop { $0 == " " } } ?? ""
  }
}
