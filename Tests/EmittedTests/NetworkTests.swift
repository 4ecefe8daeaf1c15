import CNNRuntime
import Foundation
import TestSupport
import Testing

/// The networks of `EmittedNetworks` are those of the samples, with the settings that were recorded.
@Suite struct NetworkFileTests {
  @Test func filesAreCurrent() throws {
    let folder = Golden(folder: "Tests/EmittedNetworks/Recorded")
    let networks = try RecordedNetwork.all()
    for network in networks {
      let difference = try folder.difference(of: network.text(), from: "\(network.name).cnn")
      #expect(difference == nil, "\(difference ?? "")")
    }
    #expect(folder.orphans(besides: networks.map { "\($0.name).cnn" }) == [])
    #expect(EmittedNetwork.calls.keys.sorted() == networks.map(\.name).sorted())
  }
}

/// Whole networks compute what Keras computes with the same weights.
///
/// Those of few multiplications run always, the others in a full run alone.
@Suite struct NetworkPropertyTests {
  private static let all = (try? RecordedNetwork.all()) ?? []
  /// How many multiplications take well under a second without optimization.
  private static let few = 60_000_000
  private static let isFullRun = Properties.count(of: 1_000) == 1_000

  @Test(arguments: all.filter { $0.macs < few })
  func smallNetworks(network: RecordedNetwork) throws {
    try Self.compare(network)
  }

  @Test(
    .enabled(if: isFullRun, "large networks run where CNN_PROPERTY_FACTOR is 1"), .serialized,
    arguments: all.filter { $0.macs >= few })
  func largeNetworks(network: RecordedNetwork) throws {
    try Self.compare(network)
  }

  @Test func someAreSmall() {
    #expect(Self.all.count > 20 && Self.all.count(where: { $0.macs < Self.few }) >= 4)
  }

  private static func compare(_ network: RecordedNetwork) throws {
    let call = try #require(EmittedNetwork.calls[network.name])
    let inputs = try network.tensors()
    let results = try call(.random(seed: network.seed), 1, inputs)
    #expect(results.count == network.outputs.count)
    for (result, output) in zip(results, network.outputs) {
      let difference = output.difference(of: result)
      #expect(difference <= 1e-4, "\(output.name)")
    }
    try write(results, of: network)
    let twoThreads = try call(.random(seed: network.seed), 2, inputs)
    #expect(results.map { $0.map(\.bitPattern) } == twoThreads.map { $0.map(\.bitPattern) })
  }

  /// Writes all that a network computed, where `networks.py --check` is to compare it.
  private static func write(_ results: [[Float]], of network: RecordedNetwork) throws {
    guard let folder = ProcessInfo.processInfo.environment["CNN_OUTPUTS"] else { return }
    let url = URL(filePath: folder, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try JSONEncoder().encode(results).write(to: url.appending(path: "\(network.name).json"))
  }
}
