import CNNSource
import CNNSyntax
import TestSupport
import Testing

/// What holds for every input, from its bytes to everything that is shown of it.
@Suite struct PropertyTests {
  private static let samples = Fixtures.smallSamples.map { "Samples/\($0).cnn" }

  private func check(_ bytes: [UInt8]) {
    let problems = Pipeline.problems(of: bytes)
    if !problems.isEmpty {
      Issue.record("\(problems) of \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: Corpus.paths)
  func eachFileOfTheCorpus(path: String) throws {
    check(try Fixtures.bytes(path))
  }

  @Test(arguments: samples)
  func everyPrefix(path: String) throws {
    let bytes = try Fixtures.bytes(path)
    for end in Properties.some(of: Array(0...bytes.count)) { check(Array(bytes[..<end])) }
  }

  @Test(arguments: samples)
  func everyDeletedAndDoubledToken(path: String) throws {
    let bytes = try Fixtures.bytes(path)
    let file = SourceFile(id: FileID(0), path: path, bytes: bytes)
    for token in Properties.some(of: Lexer.tokenize(file: file).tokens) {
      let (start, end) = (Int(token.start), Int(token.end))
      check(Array(bytes[..<start] + bytes[end...]))
      check(Array(bytes[..<end] + [UInt8(ascii: " ")] + bytes[start...]))
    }
  }

  /// One byte in a sample is exchanged, so that what is wrong lies deep in a program.
  @Test(arguments: samples)
  func changedBytes(path: String) throws {
    let bytes = try Fixtures.bytes(path)
    var random = SeededGenerator(seed: 1)
    let letters = Array("0123456789 \n[](){},:->=*/+_?!%<&|\"xaHW".utf8)
    for _ in 0..<Properties.count(of: 1_000) {
      var changed = bytes
      for _ in 0...Int.random(in: 0...2, using: &random) {
        changed[Int.random(in: changed.indices, using: &random)] =
          letters.randomElement(using: &random) ?? 0
      }
      check(changed)
    }
  }

  @Test(arguments: 1...10)
  func randomBytes(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<Properties.count(of: 10_000) {
      let count = Int.random(in: 0...100, using: &random)
      check((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
  }

  /// Words of the language in any order reach further than bytes do.
  @Test(arguments: 1...10)
  func randomWords(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let words =
      TokenKind.allCases.compactMap(\.spelling)
      + [
        "network N: [8, 8, 1] -> [8] {", "\n", "\n", "}", "conv 4, 3x3", "dense", "add {",
        "flatten",
        "x", "[i]", "3", "0", "-1", "9223372036854775807", "1e-18", "0.5", "3x3", "block b(n) {",
        "b 1", "as x", "-> [a, b, c]", "pow(2,", "same", "identity", "reshape", "for i in 0..<9 {",
      ]
    for _ in 0..<Properties.count(of: 2_000) {
      let count = Int.random(in: 0...40, using: &random)
      let text = (0..<count).compactMap { _ in words.randomElement(using: &random) }
      check(Array("network N: [8, 8, 1] -> [8] { \(text.joined(separator: " ")) }".utf8))
    }
  }
}
