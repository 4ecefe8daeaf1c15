import Foundation
import Testing

/// `cnn diff` as a process.
@Suite struct DiffTests {
  private static let files = [
    "old.cnn": "network Old(width = 4): [8, 8, 1] -> [8, 8, width] { conv width, 1x1 }\n",
    "new.cnn": "network New: [8, 8, 1] -> [8, 8, 6] { conv 6, 1x1 }\n",
    "bad.cnn": "network Bad: [8, 8, 1] -> [8, 8, 6] { conv 6, 9x9 }\n",
  ]

  @Test func `a difference is told, and ends with status 1 only where that is asked for`() throws {
    try Scratch.with(Self.files) { scratch in
      let plain = try scratch.run("diff", "old.cnn", "new.cnn")
      #expect(plain.status == 0)
      #expect(plain.text.hasPrefix("Old → New\n") && plain.text.contains("8 → 12 (+4, +50.0 %)"))
      #expect(try scratch.run("diff", "old.cnn", "new.cnn", "--exit-code").status == 1)
      #expect(try scratch.run("diff", "old.cnn", "old.cnn", "--exit-code").status == 0)
    }
  }

  @Test func `each side has settings of its own`() throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.run("diff", "old.cnn", "new.cnn", "--set-a", "width=6", "--exit-code")
      #expect(run.status == 0)
      #expect(run.text.hasPrefix("Old → New: no difference\n"))
      let widths = try scratch.run("diff", "old.cnn", "old.cnn", "--set-b", "width=6")
      #expect(widths.text.contains("~ conv2d: conv 4, 1x1 → conv 6, 1x1\n"))
    }
  }

  @Test func `networks of one file`() throws {
    let both = Self.files["old.cnn", default: ""] + Self.files["new.cnn", default: ""]
    try Scratch.with(["both.cnn": both]) { scratch in
      let run = try scratch.run(
        "diff", "both.cnn", "both.cnn", "--network", "Old", "--network", "New")
      #expect(run.text.hasPrefix("Old → New\n"))
      #expect(try scratch.run("diff", "both.cnn", "both.cnn").status == 2)
    }
  }

  @Test func `a network with mistakes is compared as far as it is known`() throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.run("diff", "new.cnn", "bad.cnn")
      #expect(run.status == 1)
      #expect(run.text.contains("fails: no → window-too-large"))
      #expect(run.complaints.contains("error[window-too-large]"))
    }
  }

  @Test func `json holds every layer of both`() throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.run("diff", "old.cnn", "new.cnn", "--format", "json")
      let report = try JSONDecoder().decode(Report.self, from: Data(run.output))
      #expect(!report.equal && report.before.name == "Old" && report.after.params.total == 12)
      #expect(report.layers.map(\.change) == ["changed"])
      #expect(report.layers.map(\.differences) == [["call", "shape", "params", "macs"]])
      #expect(report.layers.first?.before?.params == 8 && report.layers.first?.after?.params == 12)
    }
  }

  private struct Report: Decodable {
    struct Network: Decodable {
      struct Parameters: Decodable {
        let total: Int
      }

      let name: String
      let params: Parameters
    }

    struct Entry: Decodable {
      struct Layer: Decodable {
        let params: Int
      }

      let change: String
      let differences: [String]
      let before: Layer?
      let after: Layer?
    }

    let equal: Bool
    let before: Network
    let after: Network
    let layers: [Entry]
  }
}
