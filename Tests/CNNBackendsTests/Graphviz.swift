import Foundation

/// The program that lays out pictures, where it is installed.
enum Graphviz {
  /// What a run of `dot` printed.
  struct Result {
    let output: String
    let errors: String
    let status: Int32
  }

  static let isInstalled = (try? run(["-V"], on: "").status) == 0

  /// Runs `dot` with these arguments on a text.
  static func run(_ arguments: [String], on text: String) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("cnn-graphviz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["input", "output", "errors"].map { folder.appendingPathComponent($0) }
    try Data(text.utf8).write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["dot"] + arguments
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      output: try String(decoding: Data(contentsOf: files[1]), as: UTF8.self),
      errors: try String(decoding: Data(contentsOf: files[2]), as: UTF8.self),
      status: process.terminationStatus)
  }
}
