import CNNChecker
import CNNCompiler
import CNNSource
import TestSupport
import Testing

/// What the fixes of the checker make of a line.
@Suite struct FixTests {
  /// Numbers that stand beside each other are gathered where they can only be one list.
  @Test(arguments: [
    ("resize 224, 224", "resize [224, 224]"),
    ("upsample 2, 3, interpolation: bilinear", "upsample [2, 3], interpolation: bilinear"),
    ("permute 2, 1 + 0, 3", "permute [2, 1 + 0, 3]"),
    ("crop 1, 2, 3", "crop [1, 2, 3]"),
    ("reshape 7, 7, 128", "reshape [7, 7, 128]"),
    ("maxpool 3, 2", nil),
    ("conv 8, 3, relu, 3", nil),
    ("pad 1, relu", nil),
    ("slice 0, 4, 2", nil),
    ("globalavgpool 1, 2", nil),
  ])
  func numbersOfOneList(stage: String, expected: String?) throws {
    let text = "network Net: [28, 28, 8] -> [_, _, _] {\n    \(stage)\n}\n"
    let diagnostics = Compilation(text: text).program.diagnostics
    let surplus = try #require(diagnostics.first { $0.kind.code == "too-many-arguments" })
    #expect(surplus.fixes.count == (expected == nil ? 0 : 1))
    guard let fix = surplus.fixes.first, let expected else { return }
    #expect(fix.applied(to: text) == text.replacing(stage, with: expected))
    #expect(!fix.isSafe, "it guesses what was meant")
  }
}
