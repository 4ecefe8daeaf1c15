import TestSupport
import Testing

/// Hashes are seeded anew in each process; nothing that is shown may depend on them.
@Suite struct DeterminismTests {
  @Test(arguments: [
    "check --format sarif", "summary", "summary --format json", "explain", "dot", "debug graph",
    "debug tree", "debug tokens",
  ])
  func `two processes write the same bytes`(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    try Scratch.with { scratch in
      for name in Fixtures.samples {
        let arguments = words + ["\(Fixtures.root)/Samples/\(name).cnn"]
        let first = try scratch.run(arguments)
        let second = try scratch.run(arguments)
        #expect(first.output == second.output && first.complaints == second.complaints)
        // A file of several networks has no one picture, which is a complaint.
        #expect(!first.output.isEmpty || !first.complaints.isEmpty)
      }
    }
  }

  /// Names that are nearly alike, of which one is suggested.
  @Test func `mistakes are told alike`() throws {
    let lets = (0..<40).map { "let name\($0) = \($0)" }.joined(separator: "\n")
    let source = lets + "\nnetwork Net: [4] -> [2] { dense nmae; dense name77; dens 2 }\n"
    try Scratch.with(["net.cnn": source]) { scratch in
      let runs = try (0..<5).map { _ in try scratch.run("check", "net.cnn") }
      #expect(runs[0].status == 1)
      for run in runs { #expect(run.complaints == runs[0].complaints) }
    }
  }
}
