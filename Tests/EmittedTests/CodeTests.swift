import CNNBackends
import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNSource
import TestSupport
import Testing

/// The code that `EmittedNetworks` compiles is what is written of the programs beside it today.
///
/// The plugin would write it at each build, but what uses a plugin of its own package has the whole
/// compiler built twice. `Samples/Classifier` uses the plugin.
@Suite struct CodeTests {
  private static let folder = "Tests/EmittedNetworks"
  /// One of them is a link to a sample.
  private static let programs =
    Fixtures.paths(in: folder, ending: ".cnn") + ["\(folder)/SSD.cnn"]

  @Test(arguments: programs)
  func codeIsCurrent(path: String) throws {
    let program = Compilation(roots: [(path, try Fixtures.bytes(path))]) {
      path throws(FileError) in
      guard let bytes = try? Fixtures.bytes(path) else { throw .notFound }
      return bytes
    }.program
    #expect(program.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    let networks = program.networks.compactMap { CompleteGraph($0.graph) }
    let file = SwiftFile(networks, files: program.files, origin: path)
    #expect(file.diagnostics.map(\.message) == [])
    let text = "// swift-format-ignore-file\n\(file.code)"
    let difference = try Golden(folder: "\(Self.folder)/Code").difference(
      of: text, from: path.name + ".swift")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func noCodeIsLeftOver() {
    let names = Self.programs.map { $0.name + ".swift" }
    #expect(names.count > 20)
    #expect(Golden(folder: "\(Self.folder)/Code").orphans(besides: names) == [])
  }
}

extension String {
  /// The file's name without its ending.
  fileprivate var name: String {
    String((split(separator: "/").last ?? "").prefix { $0 != "." })
  }
}
