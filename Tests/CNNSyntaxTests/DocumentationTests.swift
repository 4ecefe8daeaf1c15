import CNNSource
import CNNSyntax
import Testing

@Suite struct DocumentationTests {
  @Test(arguments: [
    ("/// One.\nblock b { }", "One."),
    ("/// One.\n///   Two.  \n///\n///Three.\nblock b { }", "One.\n  Two.\n\nThree."),
    ("/// One.\r\nblock b { }", "One."),
    ("  /// One.\n  block b { }", "One."),
    ("/// One.\n// cnn:allow(x)\nblock b { }", "One."),
    ("// Zero.\n/// One.\nblock b { }", "One."),
    ("/// Far.\n\n/// One.\nblock b { }", "One."),
    ("/// One.\nfunc b() = 1", "One."),
    ("/// One.\nlet b = 1", "One."),
    ("/// One.\nnetwork N: [1] -> [1] { }", "One."),
  ])
  func `Comments right above belong to a declaration`(_ text: String, _ expected: String) throws {
    #expect(documentation(text) == expected)
  }

  @Test(arguments: [
    "// One.\nblock b { }", "/// One.\n\nblock b { }", "//// One.\nblock b { }",
    "let a = 1 /// One.\nblock b { }", "block b { } /// One.", "/// One.\nlet a = 1; block b { }",
  ])
  func `Other comments do not`(_ text: String) {
    #expect(documentation(text) == nil)
  }

  /// The documentation of the last declaration.
  private func documentation(_ text: String) -> String? {
    let (tree, diagnostics) = parse(text + "\n")
    #expect(diagnostics.isEmpty, "\(diagnostics.summary)")
    switch tree.declarations.last {
    case .network(let syntax), .block(let syntax): return syntax.documentation
    case .function(let syntax): return syntax.documentation
    case .binding(let syntax): return syntax.documentation
    case .importing, nil: return nil
    }
  }
}
