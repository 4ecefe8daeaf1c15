import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNShapes
import CNNSource
import TestSupport
import Testing

/// The `where` clauses that are offered as repairs make networks valid, and are the weakest.
@Suite struct ClausePropertyTests {
  private static let numbers = Array(0..<Properties.count(of: 2_000))

  @Test func clauses() async {
    let outcomes = await Concurrently.map(Self.numbers) { Outcome(number: $0) }
    for outcome in outcomes {
      for problem in outcome.problems { Issue.record("\(problem)\n\(outcome.source)") }
    }
    // Most networks are valid for some sizes and not for others, and no other mistake is made in them.
    let mended = outcomes.filter { $0.clauses > 0 }
    #expect(mended.count * 10 >= outcomes.count * 6, "\(mended.count) of \(outcomes.count)")
  }
}

/// What becomes of a random network with each clause that is offered for it.
private struct Outcome: Sendable {
  let source: String
  private(set) var clauses = 0
  private(set) var problems: [String] = []

  init(number: Int) {
    source = GeneratedNetwork(number: number).bareSource
    let compilation = Compilation(text: source)
    guard !compilation.program.isValid, let accepted = compilation.acceptedSizes().first,
      let force = BruteForce(source: source)
    else { return }
    var repaired: [AcceptedSizes] = []
    for fix in Self.clauses(of: compilation.program.diagnostics) {
      clauses += 1
      let text = fix.applied(to: source)
      let mended = Compilation(text: text)
      if mended.program.isValid {
        repaired += mended.acceptedSizes()
      } else {
        problems.append("\(fix.message) leaves \(mended.program.diagnostics.map(\.message))")
      }
    }
    guard clauses > 0, problems.isEmpty, accepted.accepted.relations(accepted.symbols).isEmpty
    else { return }
    let questions = SizeQuestions(about: force, seed: UInt64(number))
    for (question, isValid) in zip(questions.all, questions.verdicts) {
      let isAdmitted = repaired.contains { sizes in
        sizes.admitted.contains { question[$0.name] ?? 1 } == true
      }
      if isAdmitted != isValid {
        problems.append("\(question) is \(isAdmitted ? "admitted" : "not admitted")")
      }
    }
    problems = Array(problems.prefix(5))
  }

  /// The clauses that are offered, each once.
  private static func clauses(of diagnostics: [Diagnostic]) -> Set<Diagnostic.Fix> {
    Set(diagnostics.flatMap(\.fixes).filter { $0.message.hasPrefix("add `where ") })
  }
}

extension Diagnostic.Fix {
  /// A text after the change.
  func applied(to text: String) -> String {
    var bytes = Array(text.utf8)
    for edit in edits.sorted(by: { $0.range.start > $1.range.start }) {
      bytes.replaceSubrange(Int(edit.range.start)..<Int(edit.range.end), with: edit.text.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
