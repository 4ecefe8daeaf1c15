import Foundation
import TestSupport
import Testing

/// A folder that is there while a test runs.
struct Folder {
  let path: String

  static func with(_ body: (Folder) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "single-file-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try body(Folder(path: url.path(percentEncoded: false)))
  }

  /// Writes the code of a program of this package with `cnn swift`, and returns the file's path.
  func emit(_ program: String, _ name: String, isSingle: Bool = true) throws -> String {
    try emit("\(Fixtures.root)/\(program)", as: name, isSingle: isSingle)
  }

  /// The same of any file.
  func emit(_ source: String, as name: String, isSingle: Bool = true) throws -> String {
    let file = "\(path)/\(name)"
    let option = isSingle ? ["--single-file"] : []
    try run([Self.command, "swift", source, "-o", file] + option)
    return file
  }

  /// Runs a command to its end, which must be a good one, and returns all that it writes.
  @discardableResult
  func run(_ command: String...) throws -> String { try run(command) }

  @discardableResult
  private func run(_ command: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(command): \(text)")
    return text
  }

  /// The command, which is built into the folder of the tests.
  private static let command: String = {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
      let folder = (bundle ?? Bundle.main).bundleURL.deletingLastPathComponent()
    #else
      let folder = Bundle.main.bundleURL
    #endif
    return folder.appending(path: "cnn").path(percentEncoded: false)
  }()
}
