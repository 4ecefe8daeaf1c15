import Foundation

/// The built command, run once to its end.
struct CommandRun {
  let status: Int32
  let output: [UInt8]
  let complaints: String

  var text: String { String(decoding: output, as: UTF8.self) }

  /// The lines on standard error.
  var complaintLines: [Substring] { complaints.split(separator: "\n") }

  /// The command, which is built into the folder of the tests.
  static let executable: String = {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
      let folder = (bundle ?? Bundle.main).bundleURL.deletingLastPathComponent()
    #else
      let folder = Bundle.main.bundleURL
    #endif
    return folder.appending(path: "cnn").path(percentEncoded: false)
  }()
}

/// A folder that is there while a test runs.
struct Scratch {
  let path: String

  /// Runs `body` with a new folder that holds `files`.
  static func with<Result>(
    _ files: [String: String] = [:], _ body: (Scratch) throws -> Result
  ) throws -> Result {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: "cnn-\(UUID().uuidString)")
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: folder) }
    let scratch = Scratch(path: folder.path(percentEncoded: false))
    for (name, text) in files { try scratch.write(text, to: name) }
    return try body(scratch)
  }

  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(of name: String) throws -> String {
    try String(contentsOf: URL(filePath: "\(path)/\(name)"), encoding: .utf8)
  }

  /// The names of the files in it.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  /// Runs the command in this folder.
  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:])
    throws -> CommandRun
  {
    try launch([CommandRun.executable] + arguments, input: input, environment: environment)
  }

  func run(_ arguments: [String]) throws -> CommandRun {
    try launch([CommandRun.executable] + arguments, environment: [:])
  }

  /// Runs a script of the shell in this folder, in which `$cnn` is the command.
  func shell(_ script: String) throws -> CommandRun {
    try launch(["/bin/sh", "-c", script], environment: ["cnn": CommandRun.executable])
  }

  private func launch(_ command: [String], input: String = "", environment: [String: String])
    throws -> CommandRun
  {
    // Files take what is written: a pipe would have to be read while the command runs.
    let streams = try FileManager.default.url(
      for: .itemReplacementDirectory, in: .userDomainMask, appropriateFor: URL(filePath: path),
      create: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    let urls = ["input", "output", "complaints"].map { streams.appending(path: $0) }
    for url in urls { try Data(url == urls[0] ? Array(input.utf8) : []).write(to: url) }
    let process = Process()
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.currentDirectoryURL = URL(filePath: path)
    var variables = ProcessInfo.processInfo.environment
    variables["NO_COLOR"] = nil
    process.environment = variables.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: urls[0])
    process.standardOutput = try FileHandle(forWritingTo: urls[1])
    process.standardError = try FileHandle(forWritingTo: urls[2])
    try process.run()
    process.waitUntilExit()
    return CommandRun(
      status: process.terminationStatus, output: Array(try Data(contentsOf: urls[1])),
      complaints: String(decoding: try Data(contentsOf: urls[2]), as: UTF8.self))
  }
}

/// Programs that the suites run.
enum Programs {
  static let good = """
    network Good: [8, 8, 1] -> [2] {
        conv 4, 3x3
        flatten
        dense 2
    }
    """

  /// Its window is larger than its input.
  static let bad = """
    network Bad: [8, 8, 1] -> [2] {
        conv 4, 9x9
        flatten
        dense 2
    }
    """

  static let several = """
    network First: [4] -> [2] { dense 2 }
    network Second(units = 3): [H] -> [units] { dense units }
    """
}
