import TestSupport
import Testing

/// What is said of networks with open sizes holds size by size.
@Suite struct SizesPropertyTests {
  /// The random networks that are tried: all 2,000 in a full run.
  private static let numbers = Array(0..<Properties.count(of: 2_000))

  /// What a random network may be wrong about: nothing but sizes.
  private static let codes: Set = [
    "window-too-large", "shapes-differ", "empty-output", "factor-does-not-divide",
    "shape-mismatch", "not-whole", "condition-not-met", "value-out-of-range", "wrong-argument",
    "padding-too-large", "assertion-failed", "element-count",
  ]

  @Test func randomNetworks() async {
    let problems = await Concurrently.map(Self.numbers) { number in
      let source = GeneratedNetwork(number: number).source
      return Self.problems(of: OpenNetwork(source: source, name: "N"), seed: UInt64(number))
    }
    for problem in problems.compactMap(\.self) { Issue.record("\(problem)") }
    // Rounded parts of products are not followed: of a reshape with `_`, hardly ever.
    let incomplete = Self.numbers.filter { number in
      let source = GeneratedNetwork(number: number).source
      let answer = SymbolicAnswer(to: OpenNetwork(source: source, name: "N"))
      return answer.map { !$0.isComplete } ?? true
    }
    #expect(incomplete.count * 100 <= Self.numbers.count + 99, "\(incomplete)")
  }

  @Test func samples() async throws {
    let networks = try Fixtures.samples.flatMap { try OpenNetwork.all(in: "Samples/\($0).cnn") }
    #expect(!networks.isEmpty)
    let problems = await Concurrently.map(networks) { Self.problems(of: $0, seed: 1) }
    for problem in problems.compactMap(\.self) { Issue.record("\(problem)") }
  }

  /// Returns where the checker and trials disagree about a network.
  private static func problems(of network: OpenNetwork, seed: UInt64) -> String? {
    guard let force = network.force else { return "there is no network in\n\(network.source)" }
    guard let answer = SymbolicAnswer(to: network) else {
      return "there is no answer to\n\(network.source)"
    }
    let found = SizeComparison.disagreements(of: answer, with: force, seed: seed)
    return found.isEmpty ? nil : "\(found.prefix(12).joined(separator: "\n"))\n\(network.source)"
  }

  /// Random networks are right at some sizes and wrong at others, and that about sizes alone.
  @Test func networksDependOnSizes() async {
    let reports = await Concurrently.map(Self.numbers) { Report(number: $0) }
    for report in reports {
      let strange = report.codes.subtracting(Self.codes)
      if !strange.isEmpty { Issue.record("\(strange.sorted()) of\n\(report.network.source)") }
      #expect(report.clauseIsWithoutEffect)
    }
    for family in NetworkFamily.allCases {
      let own = reports.filter { $0.network.family == family }
      // Of a few networks none may be.
      guard own.count >= 50 else { continue }
      #expect(own.filter(\.isMixed).count * 3 > own.count, "\(family)")
    }
    #expect(reports.filter(\.isMixed).count * 10 > reports.count * 7)
  }

  @Test func eachSeedGivesOneNetwork() {
    for number in Self.numbers {
      let network = GeneratedNetwork(number: number)
      #expect(network.source == GeneratedNetwork(number: number).source)
    }
    let sources = Set(Self.numbers.map { GeneratedNetwork(number: $0).source })
    #expect(sources.count * 100 >= Self.numbers.count * 98)
  }
}

/// What trials find of a random network.
private struct Report: Sendable {
  let network: GeneratedNetwork
  /// The codes of all errors.
  let codes: Set<String>
  /// `true` iff the network is valid at some sizes and not at others.
  let isMixed: Bool
  /// `true` iff the text with a clause is judged as the one without.
  let clauseIsWithoutEffect: Bool

  init(number: Int) {
    let network = GeneratedNetwork(number: number)
    self.network = network
    guard let force = BruteForce(source: network.source),
      let bare = BruteForce(source: network.bareSource)
    else {
      (codes, isMixed, clauseIsWithoutEffect) = (["no-network"], false, false)
      return
    }
    let sizes = [1, 7, 12, 25, 48, 97, 144, 191, 240, 334, 384, 399, 12_312]
    let found = sizes.map { force.errors(at: force.diagonal($0)) }
    codes = Set(found.joined())
    isMixed = found.contains([]) && found.contains { $0 != [] }
    clauseIsWithoutEffect = sizes.prefix(4).allSatisfy { size in
      bare.errors(at: bare.diagonal(size)) == force.errors(at: force.diagonal(size))
    }
  }
}

/// The comparison of answers fails when it should.
@Suite struct SizeComparisonTests {
  /// An answer with a mistake in it.
  private struct WrongAnswer: SizeAnswer {
    let force: BruteForce
    var mistake: @Sendable ([String: Int]) -> Bool = { _ in false }
    var isWrongAboutShapes = false
    var isComplete = true

    func isValid(_ sizes: [String: Int]) -> Bool { force.isValid(sizes) != mistake(sizes) }

    func shapes(at sizes: [String: Int]) -> [BruteForce.LayerShape] {
      let shapes = force.shapes(at: sizes)
      return isWrongAboutShapes ? shapes.dropLast() : shapes
    }
  }

  @Test func comparison() throws {
    let source = "network N: [H, W, 3] -> [_, _, _] { [h, w, _] -> maxpool -> [h / 2, w / 2, _] }"
    let force = try #require(BruteForce(source: source))
    func problems(_ answer: WrongAnswer) -> [String] {
      SizeComparison.disagreements(of: answer, with: force, seed: 1)
    }
    #expect(problems(WrongAnswer(force: force)) == [])
    #expect(
      problems(WrongAnswer(force: force) { $0 == ["H": 2, "W": 2] }) == ["H = 2, W = 2 is valid"])
    #expect(!problems(WrongAnswer(force: force) { $0["H"] == 1 && $0["W"] != 1 }).isEmpty)
    #expect(!problems(WrongAnswer(force: force) { $0["W"] == 1 && $0["H"] != 1 }).isEmpty)
    #expect(!problems(WrongAnswer(force: force) { $0.values.allSatisfy { $0 > 400 } }).isEmpty)
    #expect(!problems(WrongAnswer(force: force, isWrongAboutShapes: true)).isEmpty)
    // What is left out is no mistake of an answer that says so; what is wrong is one.
    @Sendable func isLeftOut(_ sizes: [String: Int]) -> Bool {
      sizes["H"] == 2 && force.isValid(sizes)
    }
    @Sendable func isWrong(_ sizes: [String: Int]) -> Bool {
      sizes["H"] == 3 && !force.isValid(sizes)
    }
    #expect(!problems(WrongAnswer(force: force, mistake: isLeftOut)).isEmpty)
    #expect(problems(WrongAnswer(force: force, mistake: isLeftOut, isComplete: false)).isEmpty)
    #expect(!problems(WrongAnswer(force: force, mistake: isWrong, isComplete: false)).isEmpty)
  }
}
