import CNNRuntimeSources
import Foundation
import TestSupport
import Testing

@testable import embed

/// The texts of files within Swift code.
@Suite struct EmbedTests {
  private static let texts = [
    "", "\n", "plain", "one\ntwo\n", "  indented\n\ttabulated  \n\n\n", "ends with \\",
    "\"\"\"", "#\"\"\"#\n##\"\"\"##\n\"\"\"###", "\\n \\#n \\##(1) \\\n \\###u{41}",
    "a\r\nb\rc\r", "a\0b", "é 😀 \u{FEFF}\u{2028}\u{202E} e\u{301}", "//* /* */ `x` \"",
    "#if false\n\"\"\"\n#endif",
  ]

  @Test func `what is compiled holds every text as it was`() throws {
    let files = Self.texts.enumerated().map { (name: "\($0.offset).swift", text: $0.element) }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "embed-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let main = """
      enum RuntimeSources {}
      for file in RuntimeSources.files { print(file.name, Array(file.text.utf8)) }

      """
    let source = folder.appending(path: "main.swift")
    try Data((main + Embed.code(for: files)).utf8).write(to: source)
    let output = try run([
      "swiftc", "-package-name", "cnn", "-warnings-as-errors", source.path, "-o",
      folder.appending(path: "main").path,
    ])
    #expect(output == "")
    let expected = files.map { "\($0.name) \(Array($0.text.utf8))\n" }.joined()
    #expect(try run([folder.appending(path: "main").path]) == expected)
  }

  @Test func `the sources of the runtime are those on disk`() throws {
    let paths = Fixtures.paths(in: "Sources/CNNRuntime", ending: ".swift")
    let names = paths.map { URL(filePath: $0).lastPathComponent }.sorted()
    #expect(names.count > 10)
    #expect(RuntimeSources.files.map(\.name) == names)
    for file in RuntimeSources.files {
      #expect(try Fixtures.text("Sources/CNNRuntime/\(file.name)") == file.text)
    }
  }

  /// Runs a command to its end, and returns all that it writes.
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
    #expect(process.terminationStatus == 0)
    return text
  }
}
