import CNNBackends
import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNShapes
import CNNSource
import TestSupport
import Testing

import class Foundation.FileManager

/// The networks in `Samples`: they have no mistakes, and what is made of them has been read.
@Suite struct SampleTests {
  @Test(arguments: Fixtures.samples)
  func hasNoDiagnostics(name: String) throws {
    let compilation = try Compilation(of: "Samples/\(name).cnn")
    #expect(compilation.program.diagnostics.map(\.message) == [])
    #expect(!compilation.program.networks.isEmpty)
    for network in compilation.program.networks { #expect(network.graph.verify() == []) }
  }

  // A text of a large network is read by nobody; its layers are compared with the original's.
  @Test(arguments: Fixtures.smallSamples, GoldenBackend.all)
  func goldenText(name: String, backend: GoldenBackend) throws {
    let compilation = try Compilation(sample: name)
    let text = backend.text(compilation)
    let difference = try Golden().difference(of: text, from: "\(name).\(backend.name)")
    if let difference { Issue.record(Comment(rawValue: difference)) }
  }

  /// What is made of a sample whose sizes stay open.
  @Test(arguments: GoldenBackend.all)
  func goldenTextOfOpenSizes(backend: GoldenBackend) throws {
    let text = try backend.text(Compilation(of: "Samples/UNet.cnn"))
    let difference = try Golden().difference(of: text, from: "UNet.open.\(backend.name)")
    if let difference { Issue.record(Comment(rawValue: difference)) }
  }

  @Test func eachGoldenTextBelongsToASample() {
    #expect(Fixtures.smallSamples.count > 10)
    let names = (Fixtures.smallSamples + ["UNet.open"]).flatMap { name in
      GoldenBackend.all.map { "\(name).\($0.name)" }
    }
    #expect(Golden().orphans(besides: names) == [])
  }

  /// The parameters that papers and Keras give, each stated at the head of its sample.
  @Test(arguments: [
    ("MNIST", 1_199_882), ("VGGLike", 329_962), ("VGG", 138_357_544), ("ResNet", 25_636_712),
    ("Inception", 163_696), ("UNet", 31_030_658), ("Siamese", 38_951_745),
  ])
  func publishedCount(name: String, parameters: Int) throws {
    let compilation = try Compilation(sample: name)
    #expect(compilation.program.networks.map(\.graph.parameters.total.value) == [parameters])
  }
}

/// Something that the compiler makes of a file.
struct GoldenBackend: Sendable, CustomTestStringConvertible {
  /// The ending of its files.
  let name: String
  let text: @Sendable (Compilation) -> String

  var testDescription: String { name }

  static let all = [
    GoldenBackend(name: "dot") { $0.graphs.map { $0.dot() }.joined(separator: "\n") },
    GoldenBackend(name: "explain") { compilation in
      let files = compilation.program.files
      return compilation.graphs.map { $0.explanation(in: files, notes: notes(on: $0)) }
        .joined(separator: "\n")
    },
    GoldenBackend(name: "graph") { $0.graphs.map(\.dump).joined(separator: "\n") },
    GoldenBackend(name: "summary") {
      Summary.text(of: $0.graphs, SummaryOptions(), sources: $0.program.files)
    },
    // As a text, since it is not laid out as the code of this project.
    GoldenBackend(name: "swift.txt") { $0.swiftCode },
  ]
}

extension Compilation {
  /// The networks of the files, in source order.
  fileprivate var graphs: [Graph] { program.networks.map(\.graph) }
}

/// The harness of the golden texts fails when it should.
@Suite struct GoldenHarnessTests {
  private static let folder = "Tests/Fixtures/golden"

  @Test func comparison() throws {
    let golden = Golden(folder: Self.folder, isUpdating: false)
    #expect(try golden.difference(of: "one\ntwo\n", from: "text") == nil)
    #expect(
      try golden.difference(of: "one\nzwei\n", from: "text")
        == "\(Self.folder)/text:2 is\ntwo\nand not\nzwei")
    #expect(
      try golden.difference(of: "one\ntwo\n\n", from: "text")
        == "\(Self.folder)/text has 3 lines, not 4")
    #expect(try golden.difference(of: "", from: "absent")?.contains("does not exist") == true)
  }

  @Test func updating() throws {
    let name = "Tests/Fixtures/golden/updated"
    let path = "\(Fixtures.root)/\(name)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let golden = Golden(folder: Self.folder, isUpdating: true)
    #expect(try golden.difference(of: "new\n", from: "updated")?.contains("written") == true)
    #expect(try Fixtures.text(name) == "new\n")
    #expect(try golden.difference(of: "new\n", from: "updated") == nil)
  }

  @Test func orphans() {
    let golden = Golden(folder: Self.folder, isUpdating: false)
    #expect(golden.orphans(besides: ["other"]).contains("\(Self.folder)/text"))
    #expect(!golden.orphans(besides: ["text"]).contains("\(Self.folder)/text"))
  }
}
