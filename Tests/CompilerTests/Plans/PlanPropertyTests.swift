import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNPlanning
import CNNShapes
import CNNSource
import TestSupport
import Testing

/// A plan computes what its network says: no step reads what was not written or was written over,
/// each finds its input where it stands, and convolutions find zeros around theirs.
@Suite struct PlanPropertyTests {
  /// The sizes that open ones are tried at.
  private static let sizes = [4, 6, 7, 8, 12, 16]

  @Test func randomGraphs() async {
    let seeds = (0..<Properties.count(of: 1_000)).map { UInt64($0) }
    let reports = await Concurrently.map(seeds) { PlanReport(RandomGraph(seed: $0).source) }
    for report in reports { report.recordProblems() }
    #expect(reports.reduce(0) { $0 + $1.plans } == seeds.count)
  }

  @Test func randomNetworksWithOpenSizes() async {
    let numbers = Array(0..<Properties.count(of: 2_000))
    let reports = await Concurrently.map(numbers) { number in
      let network = GeneratedNetwork(number: number)
      guard let force = BruteForce(source: network.source) else { return PlanReport() }
      return Self.sizes.map { force.diagonal($0) }.filter(force.isValid).reduce(PlanReport()) {
        report, sizes in
        // What the clause says may be relied on where sizes stay open.
        let open = [network.bareSource, network.source].filter { source in
          Self.isValid(source, [:]) && Self.isValid(source, sizes)
        }
        return open.reduce(report + PlanReport(network.bareSource, sizes: sizes)) {
          $0 + PlanReport($1, sizes: sizes, staysOpen: true)
        }
      }
    }
    for report in reports { report.recordProblems() }
    #expect(reports.reduce(0) { $0 + $1.plans } > numbers.count)
  }

  private static func isValid(_ source: String, _ sizes: [String: Int]) -> Bool {
    var options = CheckOptions()
    options.sizes = sizes
    return Compilation(text: source, options: options).program.isValid
  }

  /// A block gives a tensor that it also convolves, so that zeros belong around it, to where something
  /// else stands around it.
  @Test(arguments: [
    ("[8, 8, 4] -> [24, 8, 4]", "concat axis: 1 { s; s2; m2 }"),
    ("[8, 8, 4] -> [8, 24, 4]", "concat axis: 2 { s2; m2; s }"),
    ("[8, 8, 4] -> [512]", "concat { { s -> flatten }; { s2 -> flatten } }"),
    ("[8, 8, 4] -> [8, 8, 8]", "concat { s; s2 }"),
  ])
  func outputsOfBlocksWithZerosAround(signature: String, end: String) {
    let source = """
      network N: \(signature) {
          two as (m, s)
          m -> two as (m2, s2)
          \(end)
      }
      block two: [8, 8, 4] -> ([8, 8, 4], s: [8, 8, 4]) {
          conv 4, 3x3, padding: same as k
          conv 4, 3x3, padding: same
          branch s { k }
      }
      """
    let report = PlanReport(source)
    report.recordProblems()
    #expect(report.plans == 1)
  }

  @Test func recordedLayers() async throws {
    let reports = await Concurrently.map(try LayerCase.all()) { PlanReport($0.program) }
    for report in reports { report.recordProblems() }
    #expect(reports.allSatisfy { $0.plans == 1 })
  }

  /// What is done wrong is noticed in most networks.
  @Test(arguments: [PlanSimulation.Mistake.crowds, .leavesBorders])
  func mistakesAreNoticed(mistake: PlanSimulation.Mistake) {
    let reports = (0..<20 as Range<UInt64>).map {
      PlanReport(RandomGraph(seed: $0).source, mistake: mistake)
    }
    #expect(reports.count { !$0.problems.isEmpty } > 10)
  }
}

/// What simulations of the plans of a program's networks found.
private struct PlanReport: Sendable {
  /// Networks with more numbers are left out: random factors make millions, of which each is
  /// followed.
  private static let mostNumbers = 50_000

  private(set) var plans = 0
  private(set) var problems: [String] = []

  init() {}

  /// With `staysOpen`, sizes are left open in the plan and given only to what carries it out.
  init(
    _ source: String, sizes: [String: Int] = [:], staysOpen: Bool = false,
    mistake: PlanSimulation.Mistake = .none
  ) {
    var options = CheckOptions()
    if !staysOpen { options.sizes = sizes }
    let program = Compilation(text: source, options: options).program
    problems = program.diagnostics.filter { $0.severity == .error }.map(\.message)
    let interpreter = TagInterpreter { size in
      size.value(at: { sizes[$0.name] ?? 1 }).value
    }
    for graph in program.networks.map(\.graph) {
      let numbers = graph.nodes.compactMap { $0.shape?.dimensions.reduce(1, *) }.reduce(0, +)
      guard let count = interpreter.size(numbers), count <= Self.mostNumbers else { continue }
      guard let complete = CompleteGraph(graph), let inputs = interpreter.inputs(of: graph),
        let outputs = interpreter.outputs(of: graph, inputs)
      else {
        problems.append("a size is not known in\n\(source)")
        continue
      }
      let simulation = PlanSimulation(
        NetworkPlan(complete), interpreter, inputs: inputs, mistake: mistake)
      plans += 1
      problems += Set(simulation.problems).sorted()
      if simulation.outputs != outputs { problems.append("outputs differ") }
      if !problems.isEmpty { problems.append("at \(sizes), open: \(staysOpen), of\n\(source)") }
    }
  }

  static func + (left: PlanReport, right: PlanReport) -> PlanReport {
    var sum = left
    sum.plans += right.plans
    sum.problems += right.problems
    return sum
  }

  func recordProblems() {
    if !problems.isEmpty { Issue.record(Comment(rawValue: problems.joined(separator: "\n"))) }
  }
}
