import CNNReports
import Foundation
import Testing

/// What any encoder must do, held against the one of Foundation.
@Suite struct JSONTests {
  private struct Report: Codable, Equatable {
    struct Inner: Codable, Equatable {
      let b: Int?
      let a: [String]
    }

    enum Choice: Codable, Equatable {
      case none
      case some(text: String, number: Int)
    }

    var z = true
    var inner = [Inner(b: nil, a: []), Inner(b: .min, a: ["", "x"])]
    var choices = [Choice.none, .some(text: "é", number: 3)]
    var names = ["key/": [1, 2], "": []]
    var text = ""
  }

  @Test(arguments: [
    "", "plain", "\"quoted\\\"", "/slash/", "\u{0}\u{1}\u{8}\u{B}\u{C}\u{E}\u{1F}\u{7F}\t\r\n",
    "é 層 👩‍👩‍👧 \u{2028}",
  ])
  func `reads back as it was`(_ text: String) throws {
    var report = Report()
    report.text = text
    let bytes = JSON.bytes(of: report)
    #expect(bytes.last == UInt8(ascii: "\n"))
    #expect(bytes.dropLast().allSatisfy { $0 >= 0x20 })
    #expect(try JSONDecoder().decode(Report.self, from: Data(bytes)) == report)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(try JSONValue(bytes) == JSONValue(Array(encoder.encode(report))))
  }

  @Test func `keys stand in alphabetical order`() {
    let text = String(decoding: JSON.bytes(of: ["b": 1, "a": 2, "B": 3]), as: UTF8.self)
    #expect(text == "{\"B\":3,\"a\":2,\"b\":1}\n")
  }
}
