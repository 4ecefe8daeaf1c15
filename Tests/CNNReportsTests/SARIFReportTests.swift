import CNNReports
import CNNSource
import TestSupport
import Testing

@Suite struct SARIFReportTests {
  /// The whole document, written by hand from the specification.
  ///
  /// The range begins after four blanks and `/* 😀é */ conv 64, `, which is 19 UTF-16 code units.
  @Test func theWholeDocument() throws {
    let expected = """
      {"$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/\
      sarif-schema-2.1.0.json", "version": "2.1.0",
       "runs": [{"columnKind": "utf16CodeUnits",
        "tool": {"driver": {"name": "cnn", "version": "1.2.3", "rules": [
          {"id": "unused-name", "shortDescription": {"text": "a name is never used"},
           "fullDescription": {"text": "Remove it."},
           "help": {"text": "Remove it.", "markdown":
             "Remove it.\\n\\nWrong:\\n\\n```cnn\\nlet a = 1\\n```\\n\\nRight:\\n\\n```cnn\\n\\n```"},
           "defaultConfiguration": {"level": "warning"}},
          {"id": "window-too-large",
           "shortDescription": {"text": "a window is larger than its input"},
           "fullDescription": {"text": "A window must fit into its padded input."},
           "help": {"text": "A window must fit into its padded input.", "markdown":
             "A window must fit into its padded input.\\n\\nWrong:\\n\\n```cnn\\nconv 1, 5x5\\n```\
      \\n\\nRight:\\n\\n```cnn\\nconv 1, 3x3\\n```"},
           "defaultConfiguration": {"level": "error"}}]}},
        "results": [{"ruleId": "window-too-large", "ruleIndex": 1, "level": "error",
          "message": {"text": "the window of `{{` is 5 high\\n⌊(3 − 5)/1⌋ + 1 = −1"},
          "locations": [{"logicalLocations": [{"name": "Net", "kind": "function"}],
            "physicalLocation": {"artifactLocation": {"uri": "nets/my%20net.cnn"},
              "region": {"startLine": 2, "startColumn": 24, "endLine": 2, "endColumn": 27}}}],
          "relatedLocations": [{"id": 1, "message": {"text": "as in this block"},
            "physicalLocation": {"artifactLocation": {"uri": "blocks.cnn"},
              "region": {"startLine": 1, "startColumn": 7, "endLine": 1, "endColumn": 13}}}],
          "fixes": [{"description": {"text": "keep the size"}, "artifactChanges": [
            {"artifactLocation": {"uri": "nets/my%20net.cnn"}, "replacements": [
              {"deletedRegion":
                {"startLine": 2, "startColumn": 27, "endLine": 2, "endColumn": 27},
               "insertedContent": {"text": ", padding: same"}}]},
            {"artifactLocation": {"uri": "blocks.cnn"}, "replacements": [
              {"deletedRegion":
                {"startLine": 1, "startColumn": 7, "endLine": 1, "endColumn": 13},
               "insertedContent": {"text": "twice"}}]}]}]}]}]}
      """
    #expect(try json([Sample.full]) == JSONValue(Array(expected.utf8)))
  }

  @Test func aRuleThatIsNotListedHasNoIndex() throws {
    let result = try result(Sample.full, kinds: [])
    #expect(result["ruleId"] == .string("window-too-large"))
    #expect(result["ruleIndex"] == nil)
  }

  @Test func aFixWithoutEditsIsNoFix() throws {
    var diagnostic = Sample.plain
    diagnostic.fixes = [Diagnostic.Fix("think again", edits: [])]
    #expect(try result(diagnostic)["fixes"] == .array([]))
  }

  @Test func theAddressOfTheToolIsGivenWhereKnown() throws {
    let report = SARIFReport(
      [], files: [], kinds: [], version: "1", informationURI: "https://example.org")
    let driver = try JSONValue(JSON.bytes(of: report))["runs"]?[0]?["tool"]?["driver"]
    #expect(driver?["informationUri"] == .string("https://example.org"))
  }

  @Test(arguments: [
    ("net.cnn", "net.cnn"), ("a/../b.cnn", "a/../b.cnn"), ("/a/b.cnn", "file:///a/b.cnn"),
    ("a:b.cnn", "a%3Ab.cnn"), ("é?#%.cnn", "%C3%A9%3F%23%25.cnn"), ("-", "-"),
  ])
  func pathsAreReferences(_ path: String, _ uri: String) throws {
    let source = MarkedSource("«a»", path: path)
    let diagnostic = Diagnostic(Sample.unused, "wrong", at: source.ranges[0])
    let location = try result(diagnostic, [source.file])["locations"]?[0]?["physicalLocation"]
    #expect(location?["artifactLocation"]?["uri"] == .string(uri))
  }

  /// Start line and column, end line and column.
  @Test(arguments: [
    // Every unit of a surrogate pair counts, and tabs count once.
    ("\t😀😀«b»", [1, 6, 1, 7]),
    ("a\r\né«b\r\nc»", [2, 2, 3, 2]),
    // A byte order mark has no column.
    ("\u{FEFF}«a»\n", [1, 1, 1, 2]),
    ("«\u{FEFF}a»\n", [1, 1, 1, 2]),
    // What follows the last line break belongs to the last line.
    ("ab\n«»", [1, 4, 1, 4]),
    ("ab\r\n«»", [1, 5, 1, 5]),
    ("«ab\n»", [1, 1, 1, 4]),
    ("«ab\n»c", [1, 1, 2, 1]),
    ("«»", [1, 1, 1, 1]),
  ])
  func regions(_ text: String, _ expected: [Int]) throws {
    let source = MarkedSource(text)
    let diagnostic = Diagnostic(Sample.unused, "wrong", at: source.ranges[0])
    let location = try result(diagnostic, [source.file])["locations"]?[0]?["physicalLocation"]
    let region = try #require(location?["region"])
    let keys = ["startLine", "startColumn", "endLine", "endColumn"]
    #expect(keys.map { region[$0] } == expected.map { .number($0) })
  }

  private func json(
    _ diagnostics: [Diagnostic], _ files: [SourceFile] = Sample.files,
    kinds: [DiagnosticKind] = [Sample.unused, Sample.tooLarge]
  ) throws -> JSONValue {
    let report = SARIFReport(diagnostics, files: files, kinds: kinds, version: "1.2.3")
    return try JSONValue(JSON.bytes(of: report))
  }

  private func result(
    _ diagnostic: Diagnostic, _ files: [SourceFile] = Sample.files, kinds: [DiagnosticKind] = []
  ) throws -> JSONValue {
    try #require(try json([diagnostic], files, kinds: kinds)["runs"]?[0]?["results"]?[0])
  }
}
