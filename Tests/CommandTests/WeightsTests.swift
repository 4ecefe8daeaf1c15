import Foundation
import Testing

/// `cnn weights` as a process.
@Suite struct WeightsTests {
  private struct Report: Decodable {
    struct Entry: Decodable, Equatable {
      let layer: String
      let name: String
      let shape: [Int]
      let type: String
      let trainable: Bool
    }

    let name: String
    let layout: String
    let arrays: [Entry]
    let notes: [String]
  }

  private static let files = [
    "net.cnn": "network Net: [8, 8, 1] -> [_] { conv 4, 3x5, bias: false -> flatten -> dense 2 }\n",
    "bad.cnn": Programs.bad, "several.cnn": Programs.several,
  ]

  @Test func `Keras's layout is what nothing said means`() throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.run("weights", "net.cnn")
      #expect(run.status == 0 && run.complaints == "")
      #expect(run.text.hasPrefix("Model: \"Net\", as Keras lays it out\n"))
      #expect(run.text.contains("│ conv2d/kernel │ [3, 5, 1, 4] │ float32 │"))
      #expect(try scratch.run("weights", "net.cnn", "--layout", "keras").text == run.text)
    }
  }

  @Test func json() throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.run("weights", "net.cnn", "--layout", "torch", "--format", "json")
      #expect(run.status == 0)
      let report = try JSONDecoder().decode(Report.self, from: Data(run.text.utf8))
      #expect(report.name == "Net" && report.layout == "torch")
      #expect(report.arrays.map(\.name) == ["conv2d.weight", "dense.weight", "dense.bias"])
      #expect(report.arrays.map(\.shape) == [[4, 1, 3, 5], [2, 96], [2]])
      #expect(report.arrays[0].layer == "conv2d")
      #expect(report.arrays.allSatisfy { $0.trainable && $0.type == "float32" })
      #expect(report.notes.count == 1)
    }
  }

  @Test func `nothing is listed of a program with mistakes`() throws {
    try Scratch.with(Self.files) { scratch in
      for format in ["text", "json"] {
        let run = try scratch.run("weights", "bad.cnn", "--format", format)
        #expect(run.status == 1)
        #expect(run.text == "")
        #expect(run.complaints.contains("error[window-too-large]"))
      }
    }
  }

  @Test func `one network of several`() throws {
    try Scratch.with(Self.files) { scratch in
      let several = ["weights", "several.cnn", "--network", "First"]
      #expect(try scratch.run(several).status == 1, "the other one's size is open")
      let run = try scratch.run(several + ["--size", "H=8"])
      #expect(run.status == 0 && run.text.hasPrefix("Model: \"First\", as Keras lays it out\n"))
    }
  }
}
