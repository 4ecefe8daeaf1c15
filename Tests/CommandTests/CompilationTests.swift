import Foundation
import Testing

/// What a user, a pipe and a program get to see of good and bad programs.
@Suite struct CompilationTests {
  private static let files = [
    "good.cnn": Programs.good, "bad.cnn": Programs.bad, "several.cnn": Programs.several,
  ]

  @Test func `a good program is checked in silence`() throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.run("check", "good.cnn")
      #expect(run.status == 0)
      #expect(run.text == "" && run.complaints == "")
    }
  }

  @Test func `mistakes may be lines, as those of compilers are`() throws {
    try Scratch.with(Self.files) { scratch in
      let check = try scratch.run("check", "bad.cnn", "--format", "lines")
      #expect(check.status == 1)
      #expect(check.complaints == "")
      #expect(check.text.hasPrefix("bad.cnn:2:13: error: `conv`: the window is 9 high, "))
      #expect(check.text.split(separator: "\n").allSatisfy { $0.hasPrefix("bad.cnn:") })
      let summary = try scratch.run("summary", "bad.cnn", "--diagnostics", "lines")
      #expect(summary.status == 1)
      #expect(summary.complaints == check.text)
      let wrong = try scratch.run("summary", "bad.cnn", "--diagnostics", "line")
      #expect(wrong.status == 2)
      #expect(wrong.complaints.contains("did you mean `lines`?"))
    }
  }

  @Test func `mistakes go to standard error, and what is known to standard output`() throws {
    try Scratch.with(Self.files) { scratch in
      let check = try scratch.run("check", "bad.cnn")
      #expect(check.status == 1)
      #expect(check.text == "")
      #expect(check.complaints.hasPrefix("error[window-too-large]: "))
      #expect(check.complaints.contains("--> bad.cnn:2:13"))
      #expect(check.complaints.hasSuffix("\n1 error\n"))
      let summary = try scratch.run("summary", "bad.cnn")
      #expect(summary.status == 1)
      #expect(summary.text.hasPrefix("Model: \"Bad\"") && summary.text.contains("?"))
      #expect(summary.complaints == check.complaints)
    }
  }

  @Test func `several files are checked as one program`() throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.run("check", "good.cnn", "bad.cnn", "--", "several.cnn")
      #expect(run.status == 1)
      #expect(run.complaints.contains("bad.cnn:2:13") && run.complaints.contains("several.cnn:2:"))
      #expect(run.complaints.hasSuffix("\n2 errors\n"))
    }
  }

  @Test func `standard input`() throws {
    try Scratch.with(["blocks/wide.cnn": "block wide { conv 4, 3x3 }\n"]) { scratch in
      let good = try scratch.run(
        "summary", "-",
        input: "import \"blocks/wide.cnn\"\nnetwork Piped: [8, 8, 1] -> [6, 6, 4] "
          + "{ wide }\n")
      #expect(good.status == 0)
      #expect(good.text.hasPrefix("Model: \"Piped\""))
      let bad = try scratch.run("check", "-", input: Programs.bad)
      #expect(bad.status == 1)
      #expect(bad.complaints.contains("--> -:2:13"))
    }
  }

  @Test func `imports are relative to the importing file`() throws {
    let files = [
      "nets/net.cnn": """
      import "blocks/a.cnn"
      network Net: [8, 8, 1] -> [4, 4, 4] { a }
      """,
      "nets/blocks/a.cnn": """
      import "../shared/b.cnn"
      block a { b; b }
      """,
      "nets/shared/b.cnn": "block b { conv 4, 3x3 }\n",
    ]
    try Scratch.with(files) { scratch in
      for path in ["nets/net.cnn", "\(scratch.path)/nets/net.cnn", "nets/../nets/net.cnn"] {
        #expect(try scratch.run("check", path).complaints == "")
      }
      let missing = try scratch.shell("rm nets/shared/b.cnn; exec \"$cnn\" check nets/net.cnn")
      #expect(missing.status == 1)
      #expect(missing.complaints.contains("error[import-failed]"))
      #expect(missing.complaints.contains("--> nets/blocks/a.cnn:1:"))
    }
  }

  @Test func `options choose the network, its parameters and sizes`() throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.run(
        "summary", "several.cnn", "--network", "Second", "--set", "units=7", "--size=H=5")
      #expect(run.status == 0)
      #expect(run.text.hasPrefix("Model: \"Second\"") && !run.text.contains("First"))
      #expect(run.text.contains("(None, 7)") && run.text.contains("42"))
      let open = try scratch.run("check", "several.cnn")
      #expect(open.status == 1 && open.complaints.hasPrefix("error[open-weight]"))
      let unknown = try scratch.run(
        "check", "several.cnn", "--size", "H=5", "--size", "Q=1", "--set", "unit=7")
      #expect(unknown.status == 1)
      #expect(
        unknown.complaints.contains("`unit`; did you mean `units`?")
          && unknown.complaints.contains("`Q`"))
    }
  }

  /// Both files call something else `large`; a setting means what a default in its place would.
  @Test func `a setting is looked up in the file of its network`() throws {
    let files = [
      "a.cnn": "let large = 3\nnetwork A(width = large): [4] -> [width] { dense width }\n",
      "b.cnn": "let large = 5\nnetwork B(width = 1): [4] -> [width] { dense width }\n",
    ]
    try Scratch.with(files) { scratch in
      for order in [["a.cnn", "b.cnn"], ["b.cnn", "a.cnn"]] {
        let run = try scratch.run(["check"] + order + ["--set", "width=large"])
        #expect(run.status == 0 && run.complaints == "")
      }
      #expect(
        try scratch.run("summary", "b.cnn", "--set", "width=large").text.contains("(None, 5)"))
    }
  }

  @Test func `a mistake in a loop tells the turn`() throws {
    let text = """
      network Net: [32, 32, 3] -> [_, _, _] {
          for m in 0..<2 {
              for [filters, stride] in [[16, 2], [64 / 3, 2]] { unit filters, stride }
          }
      }
      block unit(filters, stride) { conv filters, 3x3, stride: stride }
      """
    try Scratch.with(["net.cnn": text]) { scratch in
      let complaints = try scratch.run("check", "net.cnn").complaints
      #expect(complaints.contains("in the turn with `m` = 0\n"))
      #expect(complaints.contains("in the turn with `[filters, stride]` = [64/3, 2]\n"))
    }
  }

  @Test func `a mistake that hides a network is told, not that there is none`() throws {
    try Scratch.with(["net.cnn": "netwrk Net: [4] -> [4] { relu }\n"]) { scratch in
      let run = try scratch.run("summary", "net.cnn", "--network", "Net")
      #expect(run.status == 1)
      #expect(run.complaints.hasPrefix("error[statement-outside-network]"))
    }
  }

  @Test func `colour on a terminal alone, and never with NO_COLOR`() throws {
    try Scratch.with(Self.files) { scratch in
      func onTerminal(_ command: String) throws -> String {
        #if os(Linux)
          try scratch.shell("script -qec '\(command)' /dev/null < /dev/null").text
        #else
          try scratch.shell("script -q /dev/null sh -c '\(command)' < /dev/null").text
        #endif
      }
      let coloured = try onTerminal("\"$cnn\" check bad.cnn")
      #expect(coloured.contains("\u{1B}["))
      for plain in [
        "NO_COLOR=1 \"$cnn\" check bad.cnn", "\"$cnn\" check bad.cnn 2>&1 | cat",
        "\"$cnn\" summary good.cnn",
      ] {
        let text = try onTerminal(plain)
        #expect(!text.isEmpty && !text.contains("\u{1B}["))
      }
    }
  }

  @Test(arguments: ["check", "summary"])
  func `JSON for programs`(command: String) throws {
    try Scratch.with(Self.files) { scratch in
      for (name, status, count) in [("good.cnn", 0, 0), ("bad.cnn", 1, 1)] {
        let run = try scratch.run(command, name, "--format", "json")
        #expect(run.status == status)
        #expect(run.complaints == "")
        let report = try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
        #expect((report?["diagnostics"] as? [Any])?.count == count)
        #expect((report?["networks"] != nil) == (command == "summary"))
      }
    }
  }

  @Test func `SARIF for code scanning`() throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.run("check", "bad.cnn", "--format", "sarif")
      #expect(run.status == 1)
      #expect(run.complaints == "")
      let log = try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
      #expect(log?["version"] as? String == "2.1.0")
      let results = (log?["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]]
      #expect(results?.first?["ruleId"] as? String == "window-too-large")
    }
  }

  @Test func `annotations for GitHub`() throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.run("check", "bad.cnn", "--format", "github")
      #expect(run.status == 1)
      #expect(run.text.hasPrefix("::error file=bad.cnn,line=2,col=13,"))
      #expect(run.text.split(separator: "\n").count == 1)
    }
  }

  @Test func `help and version`() throws {
    try Scratch.with { scratch in
      let overview = try scratch.run("--help")
      #expect(overview.status == 0 && overview.complaints == "")
      for command in ["check", "summary", "explain", "dot", "layers", "debug"] {
        #expect(overview.text.contains("\n  cnn \(command) "))
        let page = try scratch.run(command, "--help")
        #expect(page.status == 0 && page.text.hasPrefix("cnn \(command) "))
      }
      #expect(try scratch.run("--version").text.hasPrefix("cnn "))
    }
  }
}
