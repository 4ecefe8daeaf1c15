import TestSupport
import Testing

/// The answers of Keras and PyTorch for single layers, each compared with what the compiler says of
/// the same layer as source text.
///
/// ``HeldOut`` and ``Difference`` are the rules by which a line may be left out or differ;
/// `Docs/Differences.md` describes each of them. `CNN_VERDICT_LINES` names a file of further lines.
@Suite struct VerdictTests {
  @Test(arguments: OracleLine.all.keys.sorted())
  func everyLayerAgreesOrHasItsRule(operation: String) throws {
    let lines = try #require(OracleLine.all[operation])
    let problems = lines.compactMap(Self.problem)
    for problem in problems.prefix(20) { Issue.record("\(problem)") }
    #expect(problems.count <= 20, "\(problems.count) lines in all")
  }

  /// Returns what is wrong with a line, `nil` where nothing is.
  private static func problem(_ line: OracleLine) -> Comment? {
    if HeldOut.rule(for: line) != nil { return nil }
    let framework = line.operation.framework
    let text = framework == .keras ? LayerText(keras: line) : LayerText(torch: line)
    guard let text else { return "\(line.description): names what no rule knows" }
    let ours =
      line.isOpen
      ? Verdict(ofOpen: text.source, countedBy: framework)
      : Verdict(of: text.source, countedBy: framework)
    let comparison =
      "\(line.description): `\(text.body)` \(ours), \(framework.rawValue) \(text.answer)"
    guard let rule = Difference.rule(for: line) else {
      if !ours.agrees(with: text.answer) { return "\(comparison)" }
      return ours.isMeant(for: line) ? nil : "\(comparison): not written as it was meant"
    }
    return ours.isForetold(by: rule.prediction)
      ? nil : "\(comparison), not as \(rule.name) foretells"
  }

  /// Prints how many lines fall under each rule; a rule without lines is no rule.
  @Test func everyRuleOccurs() {
    var counts: [String: Int] = [:]
    for line in OracleLine.all.values.joined() {
      let rule = HeldOut.rule(for: line)?.rawValue ?? Difference.rule(for: line)?.name
      counts[rule ?? "agree", default: 0] += 1
    }
    print("\(counts["agree", default: 0]) layers agree")
    for rule in HeldOut.allCases.map(\.rawValue) {
      print("  \(counts[rule, default: 0]) cannot be written: \(rule)")
      #expect(counts[rule] != nil, "no line is held out by \(rule)")
    }
    for rule in Difference.all.map(\.name) {
      print("  \(counts[rule, default: 0]) differ: \(rule)")
      #expect(counts[rule] != nil, "no line differs by \(rule)")
    }
    #expect(counts["agree", default: 0] > 4500)
  }

  @Test func everyRuleIsDescribed() throws {
    let page = try Fixtures.text("Docs/Differences.md")
    let headings = page.split(separator: "\n").filter { $0.hasPrefix("### ") }.map {
      String($0.dropFirst(4))
    }
    let rules = Difference.all.map(\.name) + HeldOut.allCases.map(\.rawValue)
    #expect(headings.sorted() == rules.sorted())
  }

  /// The examples of `Docs/Differences.md`: a comment that begins with a code says by which a line
  /// is refused, and every other line is taken.
  @Test func everyExampleIsTrue() throws {
    let page = try Fixtures.text("Docs/Differences.md")
    let parts = page.split(separator: "```cnn\n").dropFirst()
    #expect(parts.count == Difference.all.count)
    for part in parts {
      let example = String(part.split(separator: "```").first ?? "")
      let code = example.firstMatch(of: /\/\/ ([a-z-]+)/).map { String($0.1) } ?? ""
      let verdict = Verdict(of: Self.network(around: example), countedBy: .keras)
      switch verdict {
      case .takes: #expect(code == "", "\(example)")
      case .refuses(let codes): #expect(codes == code, "\(example)")
      }
    }
  }

  /// An example with a network around it, where it is a statement.
  private static func network(around example: String) -> String {
    guard !example.hasPrefix("network") else { return example }
    let isSeries = example.contains("causal")
    let shape = isSeries ? "[8, 4]" : "[8, 8, 4]"
    let output = isSeries ? "[_, _]" : "[_, _, _]"
    return "network Example: (x: \(shape), other: \(shape)) -> \(output) {\nx -> \(example)}\n"
  }
}

extension Verdict {
  /// `false` iff something other than the rules or arguments of a layer is refused.
  fileprivate func isMeant(for line: OracleLine) -> Bool {
    guard case .refuses(let codes) = self else { return true }
    // A function is a stage of its own, of which the name may be unknown.
    if line.operation.base == "Activation" { return codes == "unknown-layer" }
    let meant = line.isOpen ? Self.codesOfLayers.union(["open-weight"]) : Self.codesOfLayers
    return codes.split(separator: " ").allSatisfy { meant.contains(String($0)) }
  }

  fileprivate func isForetold(by prediction: Difference.Prediction) -> Bool {
    switch (self, prediction) {
    case (.refuses(let codes), .refuses(let foretold)):
      codes.split(separator: " ").allSatisfy { foretold.contains(String($0)) }
    case (.takes(let shape, let parameters), .takes(let form)):
      shape == form.shape && parameters == form.parameters
    case (.takes, .refuses), (.refuses, .takes): false
    }
  }
}
