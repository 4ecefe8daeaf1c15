import Foundation
import TestSupport
import Testing

/// The sessions that the pages show: each command prints what stands below it.
@Suite struct SessionTests {
  @Test(arguments: [("README.md", 5), ("Docs/Language.md", 3), ("Docs/Command.md", 2)])
  func `the command prints what a page shows`(page: String, count: Int) throws {
    let text = try String(contentsOfFile: "\(Fixtures.root)/\(page)", encoding: .utf8)
    let fences = text.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }
    var program = ""
    var sessions = 0
    for fence in fences.map(\.element) {
      let lines = fence.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      let content = lines.joined(separator: "\n")
      guard content.hasPrefix("$ cnn ") else {
        if content.contains("network ") { program = content }
        continue
      }
      guard lines.count > 2 else { continue }
      sessions += 1
      let arguments = content.prefix { $0 != "\n" }.split(separator: " ").dropFirst(2)
      let run = try Scratch.with { scratch in
        for file in arguments where file.hasSuffix(".cnn") {
          let sample = try? String(contentsOfFile: "\(Fixtures.root)/\(file)", encoding: .utf8)
          try scratch.write(sample ?? program, to: String(file))
        }
        return try scratch.run(arguments.map(String.init))
      }
      // Standard error is shown where it is what the command is for.
      let shown = (run.complaints + run.text).split(separator: "\n").map(trimmed)
      #expect(shown == lines.dropFirst().filter { !$0.isEmpty }.map(trimmed))
      // What the README mends after its first session.
      program = program.replacing("conv 64, 7x7", with: "conv 64, 3x3")
    }
    #expect(sessions == count)
  }

  private func trimmed(_ line: Substring) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
