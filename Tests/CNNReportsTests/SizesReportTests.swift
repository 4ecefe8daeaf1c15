import CNNNetwork
import CNNReports
import CNNShapes
import TestSupport
import Testing

/// The contract of `cnn sizes --format json`.
@Suite struct SizesReportTests {
  private static let (height, width) = (Symbol(0, name: "H"), Symbol(1, name: "W"))

  /// Sizes of which each condition holds.
  private static func domain(_ conditions: SizeCondition...) throws -> SizeDomain {
    try conditions.reduce(SizeDomain.all) { try $0.narrowed(by: $1) }
  }

  private static func network(
    _ cases: [SizeDomain], admitted: SizeDomain = .all, isComplete: Bool = true
  ) -> AcceptedSizes {
    var sketch = TestGraph("Net")
    let graph = sketch.graph(outputs: [sketch.input([4])])
    return AcceptedSizes(
      name: "Net", symbols: [height, width],
      cases: cases.map { AcceptedSizes.Case(sizes: $0, graph: graph) }, admitted: admitted,
      isComplete: isComplete, isWrong: false)
  }

  private static func expect(
    _ network: AcceptedSizes, near: [String: Int] = [:], is text: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let report = try JSONValue(JSON.bytes(of: SizesReport([network], near: near)))
    #expect(
      try report == JSONValue(Array(#"{"networks": [\#(text)]}"#.utf8)), sourceLocation: location)
  }

  @Test func `pieces, relations and what the clause admits`() throws {
    let odd = try #require(SizeSet(residues: [1, 3], modulus: 6, from: 4))
    let few = try #require(SizeSet(points: [2, 5, 6]))
    let (height, width) = (Self.height, Self.width)
    let same = try #require(
      try Condition.equal(Dimension(height), Dimension(width)).sizes())
    let accepted = try Self.domain(.member(height, odd))
    let admitted = try Self.domain(.member(width, few), same)
    try Self.expect(
      Self.network([accepted], admitted: admitted),
      is: """
        {"name": "Net", "complete": true,
         "sizes": {"H": [{"from": 7, "to": null, "modulus": 6, "residues": [1, 3]}],
                   "W": [{"from": 1, "to": null, "modulus": 1, "residues": [0]}]},
         "relations": [],
         "admitted": {"H": [{"from": 1, "to": null, "modulus": 1, "residues": [0]}],
                      "W": [{"from": 2, "to": 2, "modulus": 1, "residues": [0]},
                            {"from": 5, "to": 6, "modulus": 1, "residues": [0]}]},
         "admitted_relations": ["H == W"]}
        """)
  }

  @Test func `near sizes are there where they were asked for, and null where there are none`()
    throws
  {
    let upToNine = SizeCondition.member(Self.height, SizeSet(1...9))
    let fromFive = SizeCondition.member(Self.width, SizeSet(from: 5))
    let network = Self.network([try Self.domain(upToNine, fromFive)])
    let parts = """
      "name": "Net", "complete": true, "relations": [], "admitted_relations": [],
      "sizes": {"H": [{"from": 1, "to": 9, "modulus": 1, "residues": [0]}],
                "W": [{"from": 5, "to": null, "modulus": 1, "residues": [0]}]},
      "admitted": {"H": [{"from": 1, "to": null, "modulus": 1, "residues": [0]}],
                   "W": [{"from": 1, "to": null, "modulus": 1, "residues": [0]}]}
      """
    try Self.expect(
      network, near: ["H": 12, "W": 4],
      is: """
        {\(parts), "near": {"H": {"asked": 12, "below": 9, "above": null},
                            "W": {"asked": 4, "below": null, "above": 5}}}
        """)
    try Self.expect(
      network, near: ["W": 5, "other": 1],
      is: "{\(parts), \"near\": {\"W\": {\"asked\": 5, \"below\": 5, \"above\": 5}}}")
    try Self.expect(network, is: "{\(parts)}")
  }

  @Test func `several cases are one answer, and no case is none`() throws {
    let even = try #require(SizeSet(residues: [0], modulus: 2))
    let odd = try #require(SizeSet(residues: [1], modulus: 2))
    let all = #"[{"from": 1, "to": null, "modulus": 1, "residues": [0]}]"#
    let cases = [
      try Self.domain(.member(Self.height, even)), try Self.domain(.member(Self.height, odd)),
    ]
    try Self.expect(
      Self.network(cases),
      is: """
        {"name": "Net", "complete": true, "relations": [], "admitted_relations": [],
         "sizes": {"H": \(all), "W": \(all)}, "admitted": {"H": \(all), "W": \(all)}}
        """)
    try Self.expect(
      Self.network([], isComplete: false), near: ["H": 3],
      is: """
        {"name": "Net", "complete": false, "relations": [], "admitted_relations": [],
         "sizes": {"H": [], "W": []}, "admitted": {"H": \(all), "W": \(all)},
         "near": {"H": {"asked": 3, "below": null, "above": null}}}
        """)
  }
}
