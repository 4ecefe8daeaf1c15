import CNNBackends
import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNSource
import Foundation
import TestSupport
import Testing

/// Swift code for the samples is as if someone had written it.
@Suite struct SwiftCodeTests {
  /// `swift format` with its defaults would not change it.
  @Test func formatLintIsClean() throws {
    let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "samples-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in Fixtures.samples {
      let code = try Compilation(of: "Samples/\(name).cnn").swiftCode
      #expect(code.contains("struct "))
      try Data(code.utf8).write(to: folder.appending(path: "\(name).swift"))
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["swift", "format", "lint", "--strict", "--recursive", folder.path]
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardError = output
    try process.run()
    let complaints = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(String(decoding: complaints, as: UTF8.self) == "")
    #expect(process.terminationStatus == 0)
  }

  /// Blocks that occur several times are written once.
  @Test func largeNetworksAreShort() throws {
    let code = try Compilation(of: "Samples/ResNet.cnn").swiftCode
    #expect(code.count { $0 == "\n" } < 400)
    #expect(code.contains("struct Bottleneck"))
  }
}

extension Compilation {
  /// Swift code for all networks.
  var swiftCode: String {
    let networks = program.networks.compactMap { CompleteGraph($0.graph) }
    return SwiftFile(networks, files: program.files, origin: program.files[0].path).code
  }
}
