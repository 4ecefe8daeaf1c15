import CNNSource
import CNNSyntax
import TestSupport
import Testing

@Suite struct PropertyTests {
  /// Checks what holds for every input.
  private func check(_ bytes: [UInt8]) {
    let (tree, diagnostics) = parse(bytes)
    let isOrdered = zip(tree.tokens, tree.tokens.dropFirst()).allSatisfy { $0.end <= $1.start }
    #expect(isOrdered && tree.tokens.last?.kind == .endOfFile)
    let ranges = diagnostics.flatMap { diagnostic in
      [diagnostic.range] + diagnostic.notes.compactMap(\.range)
        + diagnostic.fixes.flatMap(\.edits).map(\.range)
    }
    #expect(ranges.allSatisfy { Int($0.end) <= bytes.count }, "\(diagnostics.summary)")
    #expect(tree.declarations.allSatisfy { Int($0.range.end) <= bytes.count })
    let lines = tree.treeDump.utf8.count
    #expect(lines >= 0)
  }

  @Test(arguments: Samples.all)
  func `Every prefix has a tree`(_ text: String) {
    let bytes = Array(text.utf8)
    for end in 0...bytes.count { check(Array(bytes[..<end])) }
  }

  @Test(arguments: Samples.all)
  func `Every deleted, doubled or exchanged token has a tree`(_ text: String) {
    let bytes = Array(text.utf8)
    let tokens = parse(bytes).tree.tokens
    for (token, next) in zip(tokens, tokens.dropFirst()) {
      let word = Array(bytes[Int(token.start)..<Int(token.end)])
      let before = Array(bytes[..<Int(token.start)])
      let after = Array(bytes[Int(token.end)...])
      check(before + after)
      check(before + word + [0x20] + word + after)
      let nextWord = bytes[Int(next.start)..<Int(next.end)]
      check(
        before + nextWord + bytes[Int(token.end)..<Int(next.start)] + word + bytes[Int(next.end)...]
      )
    }
  }

  @Test func `A token that is missing is seldom more than one mistake`() {
    var counts = (all: 0, several: 0)
    for bytes in Samples.all.map({ Array($0.utf8) }) {
      for token in parse(bytes).tree.tokens.dropLast() {
        let rest = bytes[..<Int(token.start)] + bytes[Int(token.end)...]
        counts.all += 1
        if parse(Array(rest)).diagnostics.count > 1 { counts.several += 1 }
      }
    }
    #expect(counts.several * 25 < counts.all, "\(counts)")
  }

  @Test func `Random bytes have a tree`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<Properties.count(of: 100_000) {
      let length = Int.random(in: 0...60, using: &random)
      check((0..<length).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
  }

  @Test func `Random words have a tree`() {
    var random = SeededGenerator(seed: 4)
    let words =
      TokenKind.allCases.compactMap(\.spelling)
      + [
        "x", "conv", "3", "3x3", "\"s\"", "\n", "\n", " ", "// c\n", "not", "×", "3x", "elif", "_",
      ]
    for _ in 0..<Properties.count(of: 100_000) {
      let length = Int.random(in: 0...40, using: &random)
      let text = (0..<length).compactMap { _ in words.randomElement(using: &random) }
      check(Array(text.joined(separator: " ").utf8))
    }
  }

  @Test(arguments: Samples.all)
  func `Flipped bytes have a tree`(_ text: String) {
    var random = SeededGenerator(seed: 5)
    let bytes = Array(text.utf8)
    for _ in 0..<Properties.count(of: 5_000) {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        changed[Int.random(in: 0..<bytes.count, using: &random)] =
          UInt8.random(in: 0...255, using: &random)
      }
      check(changed)
    }
  }
}
