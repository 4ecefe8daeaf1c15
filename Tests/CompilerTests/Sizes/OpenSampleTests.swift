import CNNChecker
import CNNCompiler
import CNNSource
import TestSupport
import Testing

/// The samples that leave sizes open take exactly the sizes that their clauses say.
@Suite struct OpenSampleTests {
  /// A network of a sample, and what its text says of the size of each axis.
  struct Claim: Sendable, CustomTestStringConvertible {
    let sample: String
    let network: String
    let admits: @Sendable (Int) -> Bool

    init(_ sample: String, _ network: String? = nil, admits: @escaping @Sendable (Int) -> Bool) {
      (self.sample, self.network, self.admits) = (sample, network ?? sample, admits)
    }

    var testDescription: String { network }
    var path: String { "Samples/\(sample).cnn" }
  }

  static let claims = [
    Claim("DeepLabV3") { _ in true },
    Claim("EDSR") { _ in true },
    Claim("ESPCN") { _ in true },
    Claim("FCN", "FCN8s") { _ in true },
    Claim("FPN") { _ in true },
    Claim("RetinaNet") { _ in true },
    Claim("SRCNN") { $0 >= 13 },
    Claim("SegNet") { _ in true },
    Claim("UNet") { $0 % 16 == 0 },
    Claim("UNet3D") { $0 % 8 == 4 && $0 >= 92 },
    Claim("UNetPlusPlus") { $0 % 16 == 0 },
    Claim("UNetPlusPlus", "UNetPlusPlusSupervised") { $0 % 16 == 0 },
    Claim("UNetUnpadded") { $0 % 16 == 12 && $0 >= 188 },
    Claim("WaveNet") { _ in true },
    Claim("YOLOv3") { $0 % 32 == 0 },
  ]

  /// All small sizes; in a short run some of them, of every remainder.
  private static let sizes =
    Properties.count(of: 400) >= 400
    ? Array(1...400)
    : [
      1, 2, 7, 12, 13, 16, 17, 31, 32, 33, 91, 92, 93, 96, 172, 187, 188, 189, 196, 208, 250, 320,
    ]

  /// Without its clause a network has mistakes at just the sizes that the clause leaves out.
  @Test(arguments: claims)
  func clauseIsTheWeakest(claim: Claim) async throws {
    let network = try #require(
      try OpenNetwork.all(in: claim.path).first { $0.name == claim.network })
    let force = try #require(network.force)
    let fitting = try #require(Self.sizes.last(where: claim.admits))
    var questions = Self.sizes.map { ($0, force.diagonal($0)) }
    for symbol in force.symbols where force.symbols.count > 1 {
      for size in Self.sizes {
        var question = force.diagonal(fitting)
        question[symbol] = size
        questions.append((size, question))
      }
    }
    let answers = await Concurrently.map(questions) { force.isValid($0.1) }
    for ((size, question), isValid) in zip(questions, answers) {
      #expect(isValid == claim.admits(size), "\(question)")
    }
  }

  /// With it, nothing else is said of those.
  @Test(arguments: claims)
  func clauseIsTold(claim: Claim) throws {
    let network = try #require(
      try OpenNetwork.all(in: claim.path).first { $0.name == claim.network })
    for size in Properties.some(of: Array(1...400)) + [188, 192] {
      var options = CheckOptions()
      options.sizes = try #require(network.force).diagonal(size)
      let program = try Compilation(of: claim.path, options: options).program
      let codes = Set(program.diagnostics.filter { $0.severity == .error }.map(\.kind.code))
      #expect(claim.admits(size) == codes.isEmpty)
      #expect(claim.admits(size) != codes.contains("condition-not-met"))
    }
  }

  /// Every sample that leaves sizes open is here, and is compared at some sizes.
  @Test func eachSampleIsHere() throws {
    var networks: [String] = []
    for name in Fixtures.samples {
      let symbols = try OpenNetwork.all(in: "Samples/\(name).cnn").map { network in
        networks.append(network.name)
        return Set(network.force?.symbols ?? [])
      }
      #expect(Set((Fixtures.sampleSizes[name] ?? [:]).keys) == symbols.reduce([]) { $0.union($1) })
    }
    #expect(networks.sorted() == Self.claims.map(\.network).sorted())
  }
}
