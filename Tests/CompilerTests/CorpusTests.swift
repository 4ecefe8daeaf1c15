import CNNSource
import TestSupport
import Testing

/// The annotated sources: each says in comments which diagnostics it has, and has no others.
@Suite struct CorpusTests {
  @Test(arguments: Corpus.paths)
  func annotations(path: String) throws {
    for problem in try Corpus.problems(in: path) { problem.record() }
  }

  @Test func corpusIsThere() {
    #expect(!Corpus.paths.isEmpty)
  }
}

/// The harness of the corpus fails when it should.
@Suite struct CorpusHarnessTests {
  private func problems(_ text: String) -> [String] {
    Corpus.problems(in: "case.cnn", bytes: Array(text.utf8)).map {
      "\($0.position.line):\($0.position.column) \($0.message)"
    }
  }

  @Test func agreement() {
    #expect(
      problems(
        """
        network N: [4] -> [2] {
            dense 2, taanh
            //       ^^^^^ error[unknown-choice]: knows no `taanh`
        }
        """) == [])
  }

  /// The é before the mistake is one column wide, and two bytes long.
  @Test func caretsCountScalars() {
    let source = AnnotatedSource(
      path: "case.cnn", bytes: Array("// é, ab\n//    ^^ error[code]: x".utf8))
    #expect(source.expectations.map(\.start.column) == [8])
    #expect(source.expectations.map(\.end.column) == [10])
  }

  @Test func placesInNumbers() {
    let text = """
      //! 3:1-2 error[a]: x
      //! 3:1-5:2 warning[b]: y: z
      //! --set classes:1:15-16 note[c]: w
      """
    let expectations = AnnotatedSource(path: "case.cnn", bytes: Array(text.utf8)).expectations
    #expect(expectations.map(\.path) == ["case.cnn", "case.cnn", "--set classes"])
    #expect(expectations.map(\.start.line) == [3, 3, 1])
    #expect(expectations.map(\.start.column) == [1, 1, 15])
    #expect(expectations.map(\.end.line) == [3, 5, 1])
    #expect(expectations.map(\.end.column) == [2, 2, 16])
    #expect(expectations.map(\.severity) == [.error, .warning, .note])
    #expect(expectations.map(\.code) == ["a", "b", "c"])
    #expect(expectations.map(\.text) == ["x", "y: z", "w"])
  }

  @Test func severalAnnotationsOfOneLine() {
    let text = """
      dense 2, 3, 4
          // ^ error[a]: x
          //    ^^^ error[b]: y
      """
    let expectations = AnnotatedSource(path: "case.cnn", bytes: Array(text.utf8)).expectations
    #expect(expectations.map(\.start.line) == [1, 1])
    #expect(expectations.map(\.start.column) == [8, 11])
  }

  @Test(arguments: [
    "// ^^ eror[code]: text", "// ^^ error[code] text", "// ^^ error[code]: ",
    "// x error[code]: y",
    "//! error[code]: text", "//! 3 error[code]: text", "//! 3:1-2:3:4 error[code]: text",
    "//! --sett a=b", "//          ^ error[code]: beyond the end of the line", "//!",
  ])
  func unreadableAnnotations(text: String) {
    let source = AnnotatedSource(path: "case.cnn", bytes: Array("a + b\n\(text)".utf8))
    #expect(source.unreadableLines == [2])
    #expect(source.expectations == [])
    #expect(problems("\(text)\n").contains { $0.hasSuffix("this annotation cannot be read") })
  }

  @Test func ordinaryCommentsAreNoAnnotations() {
    let text = "// cnn:allow(code): as it is\n/// An error is here.\n// 2^3 is 8"
    let source = AnnotatedSource(path: "case.cnn", bytes: Array(text.utf8))
    #expect(source.unreadableLines == [])
    #expect(source.expectations == [])
  }

  @Test func options() {
    let text = "//! --set classes=7\nnetwork N(classes = 2): [4] -> [7] {\n    dense classes\n}"
    #expect(problems(text) == [])
    #expect(problems(String(text.dropFirst(20))).count == 1)
  }

  @Test func missingDiagnostic() {
    #expect(
      problems(
        """
        network N: [4] -> [2] {
            dense 2
            //    ^ error[value-out-of-range]: at least 1
        }
        """) == ["3:1 missing: error[value-out-of-range]: at least 1"])
  }

  @Test func unexpectedDiagnostic() {
    let found = problems("network N: [4] -> [2] {\n    dense 2, taanh\n}")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("2:14 unexpected:\n//           ^^^^^ error[") == true)
  }

  /// Each differs in one thing from the annotation that agrees.
  @Test(arguments: [
    "//        ^^^^^ error[unknown-choice]: taanh", "//       ^^^^ error[unknown-choice]: taanh",
    "//       ^^^^^ warning[unknown-choice]: taanh", "//       ^^^^^ error[unknown-name]: taanh",
    "//       ^^^^^ error[unknown-choice]: tanhh",
  ])
  func nearMisses(annotation: String) {
    let text = "network N: [4] -> [2] {\n    dense 2, taanh, bias: true\n    \(annotation)\n}"
    #expect(problems(text).count == 2)
  }

  /// What is printed for an unexpected diagnostic is the annotation that expects it.
  @Test(arguments: [
    "network N: [4] -> [2] {\n    dense 2, taanh\n}", "network N: [4] -> [2] {\n    dense 2\n",
    "nettwork N: [4] -> [2] {\n    dense 2\n}\n",
  ])
  func suggestedAnnotations(text: String) throws {
    let suggested = problems(text).compactMap { $0.split(separator: "\n").last }
    try #require(suggested.count == 1)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = suggested[0].contains("//!") ? lines.count : 2
    let annotated = lines[..<place] + [suggested[0]] + lines[place...]
    #expect(problems(annotated.joined(separator: "\n")) == [])
  }
}

extension Corpus.Problem {
  /// Records the problem as an issue at its place in the `.cnn` file.
  func record() {
    let place = SourceLocation(
      fileID: path.contains("/") ? path : "Corpus/\(path)", filePath: "\(Fixtures.root)/\(path)",
      line: position.line, column: position.column)
    Issue.record(Comment(rawValue: message), sourceLocation: place)
  }
}
