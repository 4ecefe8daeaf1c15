import Foundation
import Testing

/// What becomes of warnings and notes: on the terminal, in reports, and in how the command ends.
@Suite struct LevelTests {
  /// Two warnings, one note, and a warning that a comment allows.
  private static let files = [
    "net.cnn": """
    network Net(width = 8): [28, 28, 1] -> [13, 13, 8] {
        conv 8, 3x3, stride: 2 -> batchnorm -> relu
        relu // cnn:allow(double-activation): for the test
    }
    """
  ]

  struct Case: CustomTestStringConvertible {
    let options: [String]
    let status: Int32
    /// What is told, in order.
    let told: [String]

    init(_ options: String, _ status: Int32, _ told: String...) {
      self.options = options.split(separator: " ").map(String.init)
      self.status = status
      self.told = told
    }

    var testDescription: String { options.joined(separator: " ") }
  }

  private static let unused = "warning[unused-name]"
  private static let bias = "warning[bias-before-batchnorm]"

  @Test(arguments: [
    Case("", 0, unused, bias),
    Case("--deny warnings", 1, "error[unused-name]", "error[bias-before-batchnorm]"),
    Case("--deny unused-name", 1, "error[unused-name]", bias),
    Case("--allow unused-name", 0, bias),
    Case("--allow warnings", 0),
    Case("--allow=warnings --warn=unused-name", 0, unused),
    Case("--deny warnings --allow unused-name", 1, "error[bias-before-batchnorm]"),
    Case("--deny warnings --warn unused-name --allow bias-before-batchnorm", 0, unused),
    Case("--deny warnings --allow unused-name --allow bias-before-batchnorm", 0),
    Case("--warn unread-border", 0, unused, "warning[unread-border]", bias),
    Case("--deny unread-border --allow warnings", 1, "error[unread-border]"),
    Case("--deny window-too-large", 0, unused, bias),
    Case("--warn unused-allow", 0, unused, bias),
  ])
  func `levels from the command line`(levels: Case) throws {
    try Scratch.with(Self.files) { scratch in
      for command in ["check", "summary", "dot"] {
        let run = try scratch.run([command, "net.cnn"] + levels.options)
        #expect(run.status == levels.status)
        let told = run.complaintLines.filter { $0.contains("]: ") }.map { line in
          String(line.prefix { $0 != ":" })
        }
        #expect(Set(told) == Set(levels.told))
        #expect(run.text.isEmpty == (command == "check"))
      }
    }
  }

  /// With `--deny warnings` an allowed warning is silent too.
  @Test func `a comment allows what is denied`() throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.run("check", "net.cnn", "--deny", "double-activation")
      #expect(run.status == 0 && !run.complaints.contains("double-activation"))
      let summary = try scratch.run("check", "net.cnn", "--deny", "warnings")
      #expect(summary.complaints.hasSuffix("\n2 errors\n"))
      let warned = try scratch.run("check", "net.cnn")
      #expect(warned.complaints.hasSuffix("\n2 warnings\n"))
    }
  }

  @Test(arguments: [("warning", []), ("error", ["--deny", "unused-name"])])
  func `levels in reports`(level: String, options: [String]) throws {
    try Scratch.with(Self.files) { scratch in
      func run(_ format: String) throws -> CommandRun {
        try scratch.run(["check", "net.cnn", "--format", format] + options)
      }
      let json = try JSONSerialization.jsonObject(with: Data(run("json").output)) as? [String: Any]
      let entries = json?["diagnostics"] as? [[String: Any]]
      let unused = entries?.first { $0["code"] as? String == "unused-name" }
      #expect(unused?["severity"] as? String == level)
      let sarif =
        try JSONSerialization.jsonObject(with: Data(run("sarif").output)) as? [String: Any]
      let report = (sarif?["runs"] as? [[String: Any]])?.first
      let results = report?["results"] as? [[String: Any]]
      let result = results?.first { $0["ruleId"] as? String == "unused-name" }
      #expect(result?["level"] as? String == level)
      let driver = (report?["tool"] as? [String: Any])?["driver"] as? [String: Any]
      let rules = driver?["rules"] as? [[String: Any]]
      for (code, usual) in [("unused-name", "warning"), ("unread-border", "note")] {
        let rule = rules?.first { $0["id"] as? String == code }
        #expect((rule?["defaultConfiguration"] as? [String: Any])?["level"] as? String == usual)
      }
      #expect(try run("github").text.contains("::\(level) file=net.cnn,line=1,"))
      #expect(try run("json").status == (level == "error" ? 1 : 0))
    }
  }

  @Test func `a summary for programs holds warnings and is fine`() throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.run("summary", "net.cnn", "--format", "json")
      let report = try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
      #expect((report?["diagnostics"] as? [Any])?.count == 2)
      #expect(run.status == 0 && run.complaints == "")
    }
  }

  @Test func `notes stand with their layer in an explanation`() throws {
    try Scratch.with(Self.files) { scratch in
      let note = "  note   the last 1 of 28 rows and columns is never read;"
      let run = try scratch.run("explain", "net.cnn", "--allow", "warnings")
      #expect(run.text.contains(note) && run.complaints == "")
      #expect(try scratch.run("explain", "net.cnn", "conv2d").text.contains(note))
      #expect(try !scratch.run("explain", "net.cnn", "re_lu").text.contains("note"))
    }
  }

  /// A warning of a block is told once, with the number of its further uses.
  @Test func `uses of a block are counted`() throws {
    let text = """
      block unit(width) { conv width, 3x3 -> batchnorm -> relu }
      network Net: [28, 28, 1] -> [22, 22, 8] {
          for width in [4, 6, 8] { unit width }
      }
      """
    try Scratch.with(["net.cnn": text]) { scratch in
      let run = try scratch.run("check", "net.cnn")
      #expect(run.complaints.hasSuffix("\n1 warning\n"))
      #expect(run.complaints.contains("4 parameters without effect"))
      #expect(run.complaints.contains("in `unit`, used here"))
      #expect(run.complaints.contains("the same holds in 2 more turns or uses"))
    }
  }
}
