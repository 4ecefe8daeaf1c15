import TestSupport
import Testing

@Suite struct SizesPropertyTests {
  @Test func probe() {
    var shares: [NetworkFamily: [Int]] = [:]
    for n in 0..<400 {
      let net = GeneratedNetwork(number: n)
      guard let force = BruteForce(source: net.source),
        let bare = BruteForce(source: net.bareSource)
      else {
        Issue.record("no network: \(net.source)")
        continue
      }
      let valid = force.validDiagonal()
      var codes = Set<String>()
      for s in [1, 7, 30, 64, 96, 222, 400] {
        codes.formUnion(force.errors(at: force.diagonal(s)));
        #expect(bare.isValid(bare.diagonal(s)) == force.isValid(force.diagonal(s)))
      }
      let kind =
        valid.isEmpty
        ? 0 : valid.count == 400 ? 1 : valid == Array((401 - valid.count)...400) ? 2 : 3
      shares[net.family, default: [0, 0, 0, 0]][kind] += 1
      print("#### \(n) \(net.family) \(kind) \(valid.count) \(valid.prefix(5)) \(codes.sorted())")
      print(net.source)
    }
    for (f, s) in shares.sorted(by: { $0.key.rawValue < $1.key.rawValue }) { print("SHARE", f, s) }
  }
}
