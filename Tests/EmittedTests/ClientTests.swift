import Foundation
import Testing

/// A client that gives a network another shape than it takes does not compile.
@Suite struct ClientTests {
  /// Returns what the compiler says of a client of the network of MNIST; nothing if it compiles.
  private static func errors(input: String, output: String) throws -> String {
    let client = """
      import CNNRuntime
      import EmittedNetworks

      func run(_ network: MNIST) throws -> \(output) {
        let digits: \(output) = try network(\(input)())
        return digits
      }
      """
    let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "client-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "Client.swift")
    try Data(client.utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let modules = try modules()
    // The runtime's kernels are no module of Swift, so that their map is elsewhere.
    let kernels = modules.appending(path: "../CNNKernels.build/module.modulemap")
      .standardizedFileURL
    process.arguments = [
      "swiftc", "-typecheck", "-I", modules.path, "-Xcc", "-fmodule-map-file=\(kernels.path)",
      file.path,
    ]
    let complaints = Pipe()
    process.standardError = complaints
    try process.run()
    let text = complaints.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : String(decoding: text, as: UTF8.self)
  }

  /// The modules of the build that this test is part of.
  private static func modules() throws -> URL {
    var folder = URL(filePath: CommandLine.arguments[0]).standardizedFileURL
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let modules = folder.appending(path: "Modules")
      let module = modules.appending(path: "CNNRuntime.swiftmodule")
      if FileManager.default.fileExists(atPath: module.path) { return modules }
    }
    throw CocoaError(.fileNoSuchFile)
  }

  @Test func rightShapesCompile() throws {
    #expect(try Self.errors(input: "Feature<28, 28, 1>", output: "Vector<10>") == "")
  }

  @Test(arguments: [
    ("Feature<28, 27, 1>", "Vector<10>", 27, 28), ("Feature<28, 28, 3>", "Vector<10>", 3, 1),
    ("Feature<28, 28, 1>", "Vector<11>", 10, 11),
  ])
  func otherShapesDoNot(input: String, output: String, first: Int, second: Int) throws {
    let errors = try Self.errors(input: input, output: output)
    let numbers = [(first, second), (second, first)].map {
      "('\($0.0)' and '\($0.1)') are expected to be equal"
    }
    #expect(errors.contains("error:") && numbers.contains(where: errors.contains), "\(errors)")
  }
}
